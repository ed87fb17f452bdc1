import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { resolveSettings } from '../../../src/config/gate.js'
import { loadConfig } from '../../../src/config/load.js'
import type { Changes } from '../../../src/data/changes.js'
import { UserError } from '../../../src/errors.js'
import { validateData } from '../../../src/gates/validate-data/gate.js'
import { validateDataSettings } from '../../../src/gates/validate-data/settings.js'
import { startFakeGitHub } from '../../support/fake-github.mjs'
import { runAction } from '../../support/runner-harness.mjs'
import { testWorld } from '../../support/world.js'

const SCHEMA = JSON.stringify({ properties: { n: { type: 'integer', minimum: 0 }, w: { type: 'string', maxLength: 3 } } })
const BEFORE = 'n,w\n1,a\n-5,b\n2,long\n'

interface Found { readonly verdict: string; readonly headline: string; readonly found: readonly string[] }

async function judged(files: Readonly<Record<string, string>>, inputs: Readonly<Record<string, string>>, changes?: Changes, base: Readonly<Record<string, string>> = {}): Promise<Found & { readonly lines: readonly string[]; read(name: string): string }> {
  const world = testWorld(changes, base)
  try {
    for (const [name, content] of Object.entries({ 'schema.json': SCHEMA, ...files })) writeFileSync(join(world.cwd, name), content)
    const { settings, shared } = resolveSettings(validateDataSettings, undefined, { data: Object.keys(files).filter((name) => name.endsWith('.csv')).join('\n'), schema: 'schema.json', ...inputs })
    const measured = await validateData.measure(settings, world), { verdict, headline, findings } = validateData.judge(settings, measured, shared.failOn)
    const kept = new Map(Object.keys({ 'written.json': '' }).map((name) => { try { return [name, readFileSync(join(world.cwd, name), 'utf8')] } catch { return [name, ''] } }))
    return { verdict, headline, lines: world.lines, read: (name) => kept.get(name) ?? '', found: findings.map(({ place, severity, count, message }) => `${place?.file ?? ''}:${place?.line ?? ''} ${severity} ${count}${message.includes('known') ? ' known' : ''}`) }
  } finally { rmSync(world.cwd, { recursive: true, force: true }) }
}

const modified = (path: string, more: object = {}): Changes => ({ files: [{ path, status: 'modified', ...more }] })

describe('against the base branch', () => {
  test('what was there is known, wherever its line went; what is new fails', async () => {
    const { verdict, headline, found } = await judged({ 'd.csv': 'n,w\n9,new\n1,a\n-5,b\n-6,c\n2,long\n' }, { baseline: 'base' }, modified('d.csv'), { 'd.csv': BEFORE })
    expect([verdict, headline]).toEqual(['fail', '1 new violation in 1 file (2 known).'])
    expect(found).toEqual(['d.csv:5 error 1', 'd.csv:6 notice 1 known', 'd.csv:4 notice 1 known'])
  })

  test.each<[string, string, Changes | undefined, Readonly<Record<string, string>>, string, string]>([
    ['nothing new', `${BEFORE}3,c\n`, modified('d.csv'), { 'd.csv': BEFORE }, 'pass', 'No new violation in 4 rows of the file (2 known); 1 row added, removed or changed.'],
    ['the same mistake a second time is new', `${BEFORE}-5,b\n`, modified('d.csv'), { 'd.csv': BEFORE }, 'fail', '1 new violation in 1 file (2 known).'],
    ['a file that the pull request does not touch', BEFORE, { files: [] }, { 'd.csv': BEFORE }, 'pass', 'No new violation in 3 rows of the file (2 known).'],
    ['a file that git does not know', BEFORE, { files: [] }, {}, 'fail', '2 new violations in 1 file (0 known).'],
    ['a file that is not what the base has, though nobody says that it changed', BEFORE, { files: [] }, { 'd.csv': 'n,w\n1,a\n' }, 'fail', '2 new violations in 1 file (0 known).'],
    ['a header alone that was one before', 'n,w\n', { files: [] }, { 'd.csv': 'n,w\n' }, 'fail', '1 new violation in 1 file (0 known).'],
    ['a pointer in place of the data', 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n', { files: [] }, { 'd.csv': 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n' }, 'fail', '1 new violation in 1 file (0 known).'],
    ['a new file', BEFORE, { files: [{ path: 'd.csv', status: 'added' }] }, {}, 'fail', '2 new violations in 1 file (0 known).'],
    ['a renamed file', BEFORE, { files: [{ path: 'd.csv', previousPath: 'old.csv', status: 'renamed' }] }, { 'old.csv': BEFORE }, 'pass', 'No new violation in 3 rows of the file (2 known).'],
    ['the base cannot be had: everything counts', BEFORE, modified('d.csv'), {}, 'fail', '2 new violations in 1 file (0 known).'],
    ['no pull request: everything counts', BEFORE, undefined, {}, 'fail', '2 new violations in 1 file (0 known).'],
  ])('%s', async (_name, now, changes, base, verdict, headline) => {
    const result = await judged({ 'd.csv': now }, { baseline: 'base' }, changes, base)
    expect([result.verdict, result.headline]).toEqual([verdict, headline])
  })
})

describe('against a file', () => {
  test('what write-baseline writes is what baseline knows', async () => {
    const first = await judged({ 'd.csv': BEFORE }, { 'write-baseline': 'written.json' })
    expect(first.verdict).toBe('fail')
    expect(JSON.parse(first.read('written.json'))).toEqual({ version: 1, violations: expect.objectContaining({}) })
    const second = await judged({ 'd.csv': `${BEFORE}-7,z\n`, 'known.json': first.read('written.json') }, { baseline: 'known.json' })
    expect([second.verdict, second.headline, second.found[0]]).toEqual(['fail', '1 new violation in 1 file (2 known).', 'd.csv:5 error 1'])
  })

  test.each([['no JSON', 'x'], ['another file', '{"version":2}'], ['counts that are none', '{"version":1,"violations":{"a":-1}}']])('%s is refused', async (_name, text) => {
    const thrown: unknown = await judged({ 'd.csv': BEFORE, 'known.json': text }, { baseline: 'known.json' }).then(() => undefined, (reason: unknown) => reason)
    expect(thrown).toBeInstanceOf(UserError)
    expect((thrown as UserError).message).toBe('known.json is no baseline')
  })
})

describe('on a machine of one\'s own', () => {
  test.each<[string, (git: (...words: readonly string[]) => void, put: (name: string, text: string) => void) => void, string, number]>([
    ['what is not committed is new, against where the branch began', (git, put) => { git('checkout', '-qb', 'work'); put('d.csv', `${BEFORE}-6,c\n`) }, '1 new violation in 1 file (2 known)', 1],
    ['what is committed on the branch is new', (git, put) => { git('checkout', '-qb', 'work'); put('d.csv', `${BEFORE}-6,c\n`); git('commit', '-qam', 'worse') }, '1 new violation in 1 file (2 known)', 1],
    ['nothing changed', () => undefined, 'No new violation in 3 rows of the file (2 known).', 0],
    ['data that git ignores counts whole', (git, put) => { git('rm', '-q', '--cached', 'd.csv'); put('.gitignore', 'd.csv\n'); git('add', '.'); git('commit', '-qm', 'ignored') }, '2 new violations in 1 file (0 known)', 1],
  ])('%s', (_name, change, headline, status) => {
    const cwd = mkdtempSync(join(tmpdir(), 'local-')), git = (...words: readonly string[]): void => { execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...words], { cwd, stdio: 'pipe' }) }, put = (name: string, text: string): void => { writeFileSync(join(cwd, name), text) }
    try {
      git('init', '-q', '-b', 'main')
      put('d.csv', BEFORE); put('s.json', SCHEMA); put('gauntlet.yml', 'version: 1\ndata: { d: { path: d.csv, schema: s.json } }\nvalidate-data: { baseline: base }\n')
      git('add', '.'); git('commit', '-qm', 'before')
      change(git, put)
      const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:GITHUB_|CI$)/.test(name)))
      const run = spawnSync(process.execPath, [join(process.cwd(), 'dist/cli.js'), 'validate-data', '--format', 'pretty'], { cwd, env, encoding: 'utf8' })
      expect([run.stdout, run.status]).toEqual([expect.stringContaining(headline), status])
    } finally { rmSync(cwd, { recursive: true, force: true }) }
  })
})

describe('in a workflow', () => {
  const action = join(process.cwd(), 'actions/validate-data'), head = 'a'.repeat(40)
  const event = (base: string): string => JSON.stringify({ pull_request: { number: 7, head: { sha: head, ref: 'topic', repo: { full_name: 'owner/repo' } }, base: { sha: base, ref: 'main', repo: { full_name: 'owner/repo' } } } })

  test.each(['git', 'the API'])('the base is read through %s', async (way) => {
    const workspace = mkdtempSync(join(tmpdir(), 'base-')), put = (name: string, text: string): string => { const path = join(workspace, name); writeFileSync(path, text); return path }
    const git = (...words: readonly string[]): string => execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.com', ...words], { cwd: workspace, encoding: 'utf8' }).trim()
    let base = 'b'.repeat(40)
    put('schema.json', SCHEMA)
    if (way === 'git') {
      put('d.csv', BEFORE)
      git('init', '-q')
      git('add', '.')
      git('commit', '-qm', 'before')
      base = git('rev-parse', 'HEAD')
    }
    put('d.csv', `${BEFORE}-6,c\n`)
    if (way === 'git') { git('add', '.'); git('commit', '-qm', 'after') }
    const github = await startFakeGitHub({ seed: { pulls: { 7: { files: [{ filename: 'd.csv', status: 'modified', patch: '@@ -4,0 +5,1 @@\n+x' }], head: { sha: head } } }, refs: { main: base }, files: { [base]: { 'd.csv': BEFORE } } } })
    try {
      const run = await runAction({ action, workspace, event: put('event.json', event(base)), env: github.env, with: { data: 'd.csv', schema: 'schema.json', baseline: 'base' } })
      expect([run.outcome, run.outputs['errors'], run.annotations.filter(({ severity }) => severity === 'error').map(({ line }) => line)]).toEqual(['failure', '1', ['5']])
      expect(run.summary).toContain('1 new violation in 1 file (2 known).')
    } finally { await github.close(); rmSync(workspace, { recursive: true, force: true }) }
  }, 60_000)
})

describe('rows against the base', () => {
  const HEAD = 'id,n,w,gone\n', base = `${HEAD}${Array.from({ length: 200 }, (_, i) => `r${i},${i},${i % 2 === 0 ? 'a' : 'b'},x`).join('\n')}\n`
  // r0 to r4 are removed, r5 to r14 have another n, r15 another w, 20 are new; the column gone is gone, fresh is new.
  const now = `id,n,w,fresh\n${[...Array.from({ length: 195 }, (_, i) => i + 5).map((i) => `r${i},${i < 15 ? i + 1000 : i},${i === 15 ? 'c' : i % 2 === 0 ? 'a' : 'b'},y`), ...Array.from({ length: 20 }, (_, i) => `s${i},${i},a,y`)].join('\n')}\n`

  async function compared(files: Readonly<Record<string, string>>, changes: Changes, before: Readonly<Record<string, string>>, primaryKey?: string): Promise<{ readonly measured: Awaited<ReturnType<typeof validateData.measure>>; readonly rules: readonly string[] }> {
    const world = testWorld(changes, before)
    try {
      for (const [name, content] of Object.entries(files)) writeFileSync(join(world.cwd, name), content)
      writeFileSync(join(world.cwd, 'gauntlet.yml'), `version: 1\ndata:\n  d: { path: "d.*"${primaryKey === undefined ? '' : `, primaryKey: ${primaryKey}`} }\nvalidate-data: { baseline: base }\n`)
      const { settings, shared } = resolveSettings(validateDataSettings, await loadConfig(undefined, world.cwd), {})
      const measured = await validateData.measure(settings, world)
      return { measured, rules: validateData.judge(settings, measured, shared.failOn).findings.filter(({ rule }) => !rule.endsWith('no-schema')).map(({ rule, subject, severity }) => `${rule.slice(14)} ${subject?.column ?? ''} ${severity}`) }
    } finally { rmSync(world.cwd, { recursive: true, force: true }) }
  }

  test('by key: added, removed, changed, and which columns', async () => {
    const { measured: { comparisons: [one] }, rules } = await compared({ 'd.csv': now }, modified('d.csv'), { 'd.csv': base }, 'id')
    expect(one).toMatchObject({ rowsBefore: 200, rowsNow: 215, byKey: { key: ['id'], added: 20, removed: 5, changed: 11, repeated: 0 }, newColumns: ['fresh'], goneColumns: ['gone'] })
    expect(one?.columns.map(({ column, changed, newValues }) => [column, changed, newValues])).toEqual([['id', undefined, []], ['n', 10, []], ['w', 1, ['c']]])
    expect(rules).toEqual(['column-gone gone warning', 'column-new fresh notice', 'new-values w notice'])
  })

  test('without a key whole rows are compared', async () => {
    const { measured: { comparisons: [one] } } = await compared({ 'd.csv': 'a,b\n1,x\n1,x\n2,y\n' }, modified('d.csv'), { 'd.csv': 'a,b\n1,x\n3,z\n3,z\n' })
    expect([one?.byKey, one?.byRow]).toEqual([undefined, { added: 2, removed: 2 }])
  })

  test('a shift has its size, and a column of numbers that became text is said', async () => {
    const numbers = (from: number): string => `v,t\n${Array.from({ length: 1000 }, (_, i) => `${i + from},${from === 0 ? i : `x${i}`}`).join('\n')}\n`
    const { measured: { comparisons: [one] }, rules } = await compared({ 'd.csv': numbers(300) }, modified('d.csv'), { 'd.csv': numbers(0) })
    // 0…999 against 300…1299: the cumulative shares are 0.3 apart.
    expect(one?.columns[0]?.distance).toBeCloseTo(0.3, 2)
    expect(one?.columns[0]?.now.median).toBe(799.5)
    expect(rules).toEqual(['column-retyped t warning', 'shift v notice'])
  })

  test('JSON lines, too', async () => {
    const { measured: { comparisons: [one] } } = await compared({ 'd.jsonl': '{"id":1,"v":"a"}\n{"id":2,"v":"b"}\n' }, modified('d.jsonl'), { 'd.jsonl': '{"id":1,"v":"a"}\n{"id":2,"v":"a"}\n{"id":3,"v":"a"}\n' }, 'id')
    expect(one?.byKey).toEqual({ key: ['id'], added: 0, removed: 1, changed: 1, repeated: 0, missing: 0 })
  })
})
