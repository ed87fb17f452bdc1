import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { startFakeGitHub } from '../support/fake-github.mjs'
import { runAction } from '../support/runner-harness.mjs'

const action = join(process.cwd(), 'actions/validate-data')
let workspace: string
beforeEach(() => { workspace = mkdtempSync(join(tmpdir(), 'pull-')) })
afterEach(() => { rmSync(workspace, { recursive: true, force: true }) })

const head = 'a'.repeat(40), base = 'b'.repeat(40)
const event = { pull_request: { number: 7, head: { sha: head, ref: 'topic', repo: { full_name: 'owner/repo' } }, base: { sha: base, ref: 'main', repo: { full_name: 'owner/repo' } } } }
const put = (name: string, text: string): string => { const path = join(workspace, name); writeFileSync(path, text); return path }

test('one comment lives through the pull request, and annotations go first to lines it touches', async () => {
  const patch = '@@ -14,1 +14,2 @@\n x\n+y'
  const github = await startFakeGitHub({ seed: { pulls: { 7: { files: [{ filename: 'data.csv', status: 'modified', patch }], head: { sha: head } } } } })
  try {
    put('schema.json', JSON.stringify({ properties: { n: { type: 'integer', minimum: 0 }, m: { type: 'integer', maximum: 5 } } }))
    put('data.csv', `n,m\n${Array.from({ length: 30 }, (_, i) => `${i === 2 || i === 13 ? -1 : i},1`).join('\n')}\n`)
    const run = (): ReturnType<typeof runAction> => runAction({ action, workspace, event: put('event.json', JSON.stringify(event)), env: github.env, with: { data: 'data.csv', schema: 'schema.json', comment: 'on-failure' } })
    const first = await run()
    expect(first.outcome).toBe('failure')
    expect(first.annotations.map(({ line }) => line)).toEqual(['15', '4'])
    expect(github.state.comments).toHaveLength(1)
    expect(github.state.comments[0]?.body).toContain('2 of 30 rows do not keep the contract')
    put('data.csv', 'n,m\n1,1\n')
    expect((await run()).outcome).toBe('success')
    expect(github.state.comments).toHaveLength(1)
    expect(github.state.comments[0]?.body).toContain('All 1 row')
    expect(github.unknown).toEqual([])
  } finally { await github.close() }
}, 60_000)

test('a token that may not write leaves a note, and the verdict stands', async () => {
  const github = await startFakeGitHub({ tokens: { ghs_test: { contents: 'read', 'pull-requests': 'read' } }, seed: { pulls: { 7: { files: [], head: { sha: head } } } } })
  try {
    put('schema.json', '{"properties":{"n":{"type":"integer"}}}')
    put('data.csv', 'n\n1\n')
    const run = await runAction({ action, workspace, event: put('event.json', JSON.stringify(event)), env: github.env, with: { data: 'data.csv', schema: 'schema.json', comment: 'always' } })
    expect(run.outcome).toBe('success')
    expect(run.log.some(({ text }) => text.includes('pull-requests: write'))).toBe(true)
  } finally { await github.close() }
}, 60_000)

test('changed-files-only looks at what the pull request touches', async () => {
  const github = await startFakeGitHub({ seed: { pulls: { 7: { files: [{ filename: 'b.csv', status: 'added' }, { filename: 'gone.csv', status: 'removed' }], head: { sha: head } } } } })
  try {
    put('schema.json', '{"properties":{"n":{"type":"integer"}}}')
    put('a.csv', 'n\nx\n')
    put('b.csv', 'n\n1\n')
    const run = await runAction({ action, workspace, event: put('event.json', JSON.stringify(event)), env: github.env, with: { data: '*.csv', schema: 'schema.json', 'changed-files-only': 'true' } })
    expect([run.outcome, run.annotations]).toEqual(['success', []])
    expect(run.summary).toContain('1 file untouched')
  } finally { await github.close() }
}, 60_000)
