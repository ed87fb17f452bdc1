import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { changedFiles } from '../../src/github/changed-files.js'
import { makeCheckRun } from '../../src/github/check-run.js'
import { client, type ClientOptions } from '../../src/github/client.js'
import { keepComment } from '../../src/github/comment.js'
import { type Context, type PullRequest } from '../../src/github/context.js'
import { fileAtBase } from '../../src/github/file-at-base.js'
import { gitChanges } from '../../src/github/git.js'
import { startFakeGitHub, type FakeGitHub, type FakeOptions } from '../support/fake-github.mjs'

const sha = 'a'.repeat(40), base = 'b'.repeat(40), bot = { login: 'github-actions[bot]', id: 1, type: 'Bot' }
const pull: PullRequest = { number: 7, headSha: sha, baseSha: base, baseRef: 'main', fork: false }
const where: Context = { owner: 'owner', repo: 'repo', apiUrl: '', sha, workflow: 'ci', job: 'gate', runUrl: '', pullRequest: pull }
const marker = '<!-- gauntlet:ci/gate/x -->', body = '<!-- gauntlet:ci/gate/x -->\nhello'
const comment = (id: number, text: string, user: object = bot) => ({ id, issue: 7, body: text, user, html_url: `https://x/${id}` })
let gh: FakeGitHub | undefined
const folders: string[] = []
afterEach(async () => {
  const unknown = gh?.unknown ?? []
  await gh?.close()
  gh = undefined
  if (unknown.length > 0) throw new Error(`requests to no known route: ${unknown.join(', ')}`)
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

async function start(options: FakeOptions & { readonly prefix?: string } = {}, given: Partial<ClientOptions> = {}) {
  const fake = gh = await startFakeGitHub({ ...options, seed: { pulls: { 7: { files: [] } }, ...options.seed } })
  const waits: number[] = []
  const octokit = await client({ ...where, apiUrl: fake.url + (options.prefix ?? '') }, 'ghs_test')
  const how: ClientOptions = { signal: new AbortController().signal, sleep: async (ms) => { waits.push(ms) }, timeLimit: 5000, ...given }
  return { fake, octokit, how, waits, writes: () => fake.requests.filter(({ method }) => method !== 'GET').map(({ method }) => method) }
}
function folder(): string { const made = mkdtempSync(join(tmpdir(), 'github-')); folders.push(made); return made }

describe('the comment', () => {
  test('is made once, left alone when nothing changed, and edited in place', async () => {
    const { fake, octokit, how, writes } = await start({ prefix: '/api/v3' })
    const first = await keepComment(octokit, where, pull, marker, body, true, how)
    expect(first).toEqual({ done: true, url: fake.state.comments[0]?.html_url })
    await keepComment(octokit, where, pull, marker, body, true, how)
    await keepComment(octokit, where, pull, marker, `${body} again`, true, how)
    expect(writes()).toEqual(['POST', 'PATCH'])
    expect(fake.state.comments.map((one) => one.body)).toEqual([`${body} again`])
  })
  test('is found behind 249 others', async () => {
    const { fake, octokit, how, writes } = await start({ seed: { comments: [...Array.from({ length: 249 }, (_, at) => comment(at + 1, 'talk')), comment(250, `${body} old`)] } })
    await keepComment(octokit, where, pull, marker, body, true, how)
    expect([fake.state.comments.length, fake.state.comments[249]?.body, writes()]).toEqual([250, body, ['PATCH']])
  })
  test.each([
    ['of a person', comment(1, body, { login: 'eve', id: 9, type: 'User' })],
    ['that quotes the marker further down', comment(1, `see\n${body}`)],
    ['of another gate', comment(1, '<!-- gauntlet:ci/gate/y -->\nhello')],
  ])('a comment %s is not ours', async (_, other) => {
    const { fake, octokit, how } = await start({ seed: { comments: [other] } })
    await keepComment(octokit, where, pull, marker, body, true, how)
    expect(fake.state.comments.map((one) => one.body)).toEqual([other.body, body])
  })
  test('of the person whose token it is, is ours', async () => {
    const { fake, octokit, how, writes } = await start({ seed: { comments: [comment(1, `${body} old`, { login: 'me', id: 9, type: 'User' })] }, faults: [{ path: /^\/user$/, status: 200, body: { id: 9 } }] })
    await keepComment(octokit, where, pull, marker, body, true, how)
    expect([fake.state.comments.map((one) => one.body), writes()]).toEqual([[body], ['PATCH']])
  })
  test.each([
    ['not made on success', [], false, []],
    ['made on failure', [], true, ['POST']],
    ['updated on success where it stands', [comment(1, `${body} failed`)], false, ['PATCH']],
  ])('on-failure: %s', async (_, comments, failed, expected) => {
    const { octokit, how, writes } = await start({ seed: { comments } })
    expect((await keepComment(octokit, where, pull, marker, body, failed, how)).done).toBe(true)
    expect(writes()).toEqual(expected)
  })
  test('a lost answer does not make two', async () => {
    const { fake, octokit, how } = await start({ faults: [{ method: 'POST', path: '/comments', drop: true, apply: true }] })
    expect(await keepComment(octokit, where, pull, marker, body, true, how)).toMatchObject({ done: true })
    expect(fake.state.comments).toHaveLength(1)
  })
  test('a POST that never arrived is sent again', async () => {
    const { fake, octokit, how } = await start({ faults: [{ method: 'POST', path: '/comments', drop: true }] })
    expect(await keepComment(octokit, where, pull, marker, body, true, how)).toMatchObject({ done: true })
    expect(fake.state.comments).toHaveLength(1)
  })
  test.each([[false, 'lacks `permissions: pull-requests: write`'], [true, 'from forks']])('without the permission there is a note (fork: %j)', async (fork, says) => {
    const { octokit, how } = await start({ tokens: { ghs_test: { issues: 'read' } } })
    const result = await keepComment(octokit, where, { ...pull, fork }, marker, body, true, how)
    expect(result).toEqual({ done: false, note: expect.stringContaining(says) })
  })
  test.each([[401, 'token is not valid'], [404, 'pull-requests: write'], [500, 'GitHub answered 500']])('status %d is a note', async (status, says) => {
    const { octokit, how } = await start({ faults: [{ path: '/comments', status, times: 9 }] })
    const result = await keepComment(octokit, where, pull, marker, body, true, how)
    expect(result).toEqual({ done: false, note: expect.stringContaining(says) })
    expect(JSON.stringify(result)).not.toContain('ghs_test')
  })
})

describe('patience', () => {
  test.each([
    ['5xx and cut connections, longer each time', [{ path: '/comments', status: 502 }, { path: '/comments', drop: true }], [1000, 2000]],
    ['what a secondary rate limit asks for', [{ path: '/comments', status: 403, headers: { 'retry-after': '7' } }], [7000]],
    ['a secondary rate limit that does not say how long', [{ path: '/comments', status: 429 }], [10000]],
  ])('waits for %s', async (_, faults, expected) => {
    const { octokit, how, waits } = await start({ faults })
    expect((await keepComment(octokit, where, pull, marker, body, false, how)).done).toBe(true)
    expect(waits).toEqual(expected)
  })
  test('does not wait an hour', async () => {
    const { octokit, how, waits } = await start({ faults: [{ path: '/comments', status: 429, headers: { 'retry-after': '3600' } }] })
    expect(await keepComment(octokit, where, pull, marker, body, true, how)).toMatchObject({ done: false })
    expect(waits).toEqual([])
  })
  test('a server that hangs costs the time limit, not the job', async () => {
    const { octokit, how, waits } = await start({ faults: [{ path: '/comments', hang: true, times: 9 }] }, { timeLimit: 50 })
    expect(await keepComment(octokit, where, pull, marker, body, true, how)).toEqual({ done: false, note: 'The comment on the pull request was not possible: GitHub could not be reached.' })
    expect(waits).toEqual([1000, 2000, 4000])
  })
  test('a stopped run does not try again', async () => {
    const stop = new AbortController()
    const { octokit, how, waits, fake } = await start({ faults: [{ path: '/comments', hang: true, times: 9 }] }, { signal: stop.signal })
    setTimeout(() => { stop.abort() }, 50)
    expect(await keepComment(octokit, where, pull, marker, body, true, how)).toMatchObject({ done: false })
    expect([waits, fake.requests.length]).toEqual([[], 1])
  })
})

describe('the check run', () => {
  const context: Context = { ...where, pullRequest: undefined }
  const note = (line: number) => ({ path: 'a.csv', start_line: line, end_line: line, annotation_level: 'failure' as const, title: 't', message: 'm' })
  const outputs = [50, 50, 20].map((size, batch) => ({ title: 't', summary: 's', text: 'x', annotations: Array.from({ length: size }, (_, at) => note(batch * 50 + at + 1)) }))
  test('carries 120 annotations, in order', async () => {
    const { fake, octokit, how, writes } = await start()
    expect(await makeCheckRun(octokit, context, 'gauntlet', { conclusion: 'failure', outputs }, how)).toMatchObject({ done: true })
    expect(writes()).toEqual(['POST', 'PATCH', 'PATCH'])
    expect(fake.state.checkRuns).toMatchObject([{ name: 'gauntlet', head_sha: sha, conclusion: 'failure', annotations: Array.from({ length: 120 }, (_, at) => note(at + 1)) }])
  })
  test('without the permission there is a note', async () => {
    const { octokit, how } = await start({ tokens: { ghs_test: {} } })
    expect(await makeCheckRun(octokit, context, 'gauntlet', { conclusion: 'failure', outputs }, how)).toEqual({ done: false, note: expect.stringContaining('`permissions: checks: write`') })
  })
})

describe('changed files', () => {
  test('all pages, with what GitHub says of each', async () => {
    const files = [
      { filename: 'new.csv', status: 'added', patch: '@@ -0,0 +1,2 @@\n+a\n+b' }, { filename: 'b.csv', previous_filename: 'a.csv', status: 'renamed', patch: '@@ -1 +1 @@\n-a\n+b' },
      { filename: 'gone.csv', status: 'removed', patch: '@@ -1 +0,0 @@\n-a' }, { filename: 'large.csv', status: 'modified' },
      ...Array.from({ length: 150 }, (_, at) => ({ filename: `${at}.csv`, status: 'changed' })),
    ]
    const { octokit, how } = await start({ seed: { pulls: { 7: { files } } } })
    const { changes } = await changedFiles(octokit, where, pull, how)
    expect(changes?.files.slice(0, 4)).toEqual([
      { path: 'new.csv', status: 'added', lines: [[1, 2]] }, { path: 'b.csv', previousPath: 'a.csv', status: 'renamed', lines: [[1, 1]] },
      { path: 'gone.csv', status: 'removed', lines: [] }, { path: 'large.csv', status: 'modified' },
    ])
    expect(changes?.files).toHaveLength(154)
  })
  test('come from the checkout where the base commit is there', async () => {
    const at = folder(), target = join(folder(), 'base'), run = (...args: string[]) => execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@localhost', ...args], { cwd: at, encoding: 'utf8' }).trim()
    run('init', '-q')
    writeFileSync(join(at, 'ä b.csv'), 'x\ny\n')
    writeFileSync(join(at, 'old.csv'), Array.from({ length: 20 }, (_, line) => `row ${line}\n`).join(''))
    run('add', '-A'); run('commit', '-qm', 'one')
    const from = run('rev-parse', 'HEAD')
    writeFileSync(join(at, 'ä b.csv'), 'x\nz\ny\n')
    run('mv', 'old.csv', 'new.csv'); run('add', '-A'); run('commit', '-qm', 'two')
    expect(await gitChanges(at, from, 'HEAD')).toEqual({ files: [{ path: 'new.csv', previousPath: 'old.csv', status: 'renamed', lines: [] }, { path: 'ä b.csv', status: 'modified', lines: [[2, 2]] }] })
    expect(await gitChanges(at, base, 'HEAD')).toBeUndefined()
    expect(await gitChanges(at, '--output=x', 'HEAD')).toBeUndefined()
    expect(await fileAtBase(undefined, where, { ...pull, baseSha: from }, 'ä b.csv', at, target, { signal: new AbortController().signal })).toEqual({ state: 'written' })
    expect(readFileSync(target, 'utf8')).toBe('x\ny\n')
    // The commit is there, and knows no such file: nobody need be asked. Without the commit, and without a token, it cannot be known.
    expect(await fileAtBase(undefined, where, { ...pull, baseSha: from }, 'new.csv', at, target, { signal: new AbortController().signal })).toEqual({ state: 'absent' })
    expect(await fileAtBase(undefined, where, { ...pull, baseSha: base }, 'new.csv', at, target, { signal: new AbortController().signal })).toEqual({ state: 'unreadable', note: expect.stringContaining('set `fetch-depth: 0`') })
  })
})

test('a file at the base comes from GitHub where the checkout does not have it', async () => {
  const { octokit, how } = await start({ seed: { files: { [base]: { 'a/b ü.json': '{"ü": 1}\r\n' } } } })
  const target = join(folder(), 'base')
  expect(await fileAtBase(octokit, where, pull, 'a/b ü.json', folder(), target, how)).toEqual({ state: 'written' })
  expect(readFileSync(target, 'utf8')).toBe('{"ü": 1}\r\n')
  expect(await fileAtBase(octokit, where, pull, 'none', folder(), target, how)).toEqual({ state: 'absent' })
})
