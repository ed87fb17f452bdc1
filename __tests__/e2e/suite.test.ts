import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Report } from '../../src/report/report.js'
import { startFakeGitHub } from '../support/fake-github.mjs'
import { runAction } from '../support/runner-harness.mjs'
import { expectValidReport } from '../support/valid-report.js'

let workspace: string
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'suite-'))
  const schema = JSON.stringify({ properties: { id: { type: 'integer' } } })
  for (const name of ['a', 'b']) writeFileSync(join(workspace, `${name}.schema.json`), schema)
})
afterEach(() => { rmSync(workspace, { recursive: true, force: true }) })

const action = process.cwd()
const SETTINGS = 'version: 1\ndata:\n  first: { path: a.csv, schema: a.schema.json }\n  second: { path: "b*.jsonl", schema: b.schema.json }\nvalidate-data:\n  data: [first, second]\n'
const put = (name: string, text: string): void => { writeFileSync(join(workspace, name), text) }

test('the root action runs what gauntlet.yml configures: one summary, one verdict', async () => {
  put('gauntlet.yml', SETTINGS)
  put('a.csv', 'id\n1\nx\n')
  put('b1.jsonl', '{"id":1}\n')
  put('b2.jsonl', '{"id":"1"}\n')
  const run = await runAction({ action, workspace })
  expect([run.outcome, run.outputs['verdict'], run.outputs['errors'], run.undeclaredOutputs]).toEqual(['failure', 'fail', '2', []])
  expect(run.annotations.map(({ file, line, col }) => [file, line, col])).toEqual([['a.csv', '3', '1'], ['b2.jsonl', '1', '7']])
  expect(run.summary.match(/^#+ .*validate-data.*$/gm)).toHaveLength(1)
  const report = JSON.parse(readFileSync(run.outputs['report'] ?? '', 'utf8')) as Report
  expectValidReport(report)
  expect(report.measured).toMatchObject({ violations: 2, files: [{ dataset: 'first', rows: 2 }, { dataset: 'second', rows: 1 }, { dataset: 'second', rows: 1 }] })
}, 30_000)

test('good data passes', async () => {
  put('gauntlet.yml', SETTINGS)
  put('a.csv', 'id\n1\n')
  put('b1.jsonl', '{"id":1}\n')
  const run = await runAction({ action, workspace })
  expect([run.outcome, run.exitCode, run.outputs['verdict'], run.outputs['errors'], run.annotations]).toEqual(['success', 0, 'pass', '0', []])
}, 30_000)

test.each<[string, string | undefined, RegExp]>([
  ['no settings file', undefined, /there is no gauntlet\.yml/],
  ['one that configures no gate', 'version: 1\n', /configures no gate/],
  ['a misspelt gate', 'version: 1\nvalidate-dta: {}\n', /gauntlet\.yml:2.*validate-dta/s],
  ['a data set that is not there', SETTINGS.replace('[first, second]', '[frist]'), /frist.*did you mean.*first/s],
])('%s is said, and the outputs are set', async (_name, settings, message) => {
  if (settings !== undefined) put('gauntlet.yml', settings)
  const run = await runAction({ action, workspace })
  expect([run.outcome, run.exitCode, run.outputs['verdict']]).toEqual(['failure', 1, ''])
  expect(run.log.map(({ text }) => text).join('\n')).toMatch(message)
}, 30_000)

describe('data and model', () => {
  const BOTH = `version: 1
columns: { id: id, label: label, prediction: prediction }
data:
  train: { path: train.csv, schema: a.schema.json }
  test: { path: test.csv }
validate-data:
  data: [train]
  checks:
    - metric: rowCount
      mustBeGreaterThan: 2
slice-test:
  slices:
    - by: country
  require:
    - metric: accuracy
      min: 0.8
comment: on-failure
`
  const RIGHT = 'id\n1\n2\n3\n'
  /** 200 rows of country A, all predicted right, and 200 of country B, `wrong` of which are not. */
  const predictions = (wrong: number): string => `id,country,label,prediction\n${Array.from({ length: 400 }, (_, i) => `${i},${i < 200 ? 'A' : 'B'},${i % 2},${i >= 200 && i - 200 < wrong ? 1 - (i % 2) : i % 2}`).join('\n')}\n`
  const head = 'a'.repeat(40), base = 'b'.repeat(40)
  const EVENT = JSON.stringify({ pull_request: { number: 7, head: { sha: head, ref: 'topic', repo: { full_name: 'owner/repo' } }, base: { sha: base, ref: 'main', repo: { full_name: 'owner/repo' } } } })
  const pull = { seed: { pulls: { 7: { files: [], head: { sha: head } } } } }
  const reports = (run: Awaited<ReturnType<typeof runAction>>): readonly Report[] => JSON.parse(readFileSync(run.outputs['report'] ?? '', 'utf8')) as readonly Report[]

  test('one summary, one comment that is updated in place, annotations on the lines of gauntlet.yml', async () => {
    const github = await startFakeGitHub(pull)
    try {
      put('gauntlet.yml', BOTH)
      put('event.json', EVENT)
      put('train.csv', 'id\n1\nx\n')
      put('test.csv', predictions(100))
      const run = (): ReturnType<typeof runAction> => runAction({ action, workspace, event: join(workspace, 'event.json'), env: github.env })
      const first = await run()
      expect([first.outcome, first.exitCode, first.outputs['verdict'], first.undeclaredOutputs]).toEqual(['failure', 1, 'fail', []])
      const errors = first.annotations.filter(({ severity }) => severity === 'error').map(({ file, line, title }) => `${file}:${line} ${title}`)
      expect(errors.toSorted()).toEqual(['gauntlet.yml:16 slice-test · requirement · country = B', 'gauntlet.yml:16 slice-test · requirement · overall', 'gauntlet.yml:9 validate-data · rowCount · rowCount', 'train.csv:3 validate-data · type · id'])
      expect(first.outputs['errors']).toBe('4')
      for (const text of [first.summary, github.state.comments[0]?.body ?? '']) {
        expect(text.match(/^### /gm)).toHaveLength(1)
        expect([text.includes('| validate-data | ✗ fail |'), text.includes('| slice-test | ✗ fail |')]).toEqual([true, true])
      }
      expect(github.state.comments).toHaveLength(1)
      const [id] = github.state.comments.map((comment) => comment.id)

      put('train.csv', RIGHT)
      const second = await run()
      expect([second.outcome, second.outputs['verdict'], second.outputs['errors']]).toEqual(['failure', 'fail', '2'])
      expect(github.state.comments.map((comment) => [comment.id, comment.body.includes('| validate-data | ✓ pass |'), comment.body.includes('| slice-test | ✗ fail |')])).toEqual([[id, true, true]])

      put('test.csv', predictions(0))
      const third = await run()
      expect([third.outcome, third.exitCode, third.outputs['verdict'], third.outputs['errors']]).toEqual(['success', 0, 'pass', '0'])
      expect(github.state.comments.map((comment) => [comment.id, comment.body.includes('| validate-data | ✓ pass |'), comment.body.includes('| slice-test | ✓ pass |')])).toEqual([[id, true, true]])
      expect(github.unknown).toEqual([])
    } finally { await github.close() }
  }, 60_000)

  test('reports: each gate in its own folder, and one over both', async () => {
    put('gauntlet.yml', BOTH)
    put('train.csv', RIGHT)
    put('test.csv', predictions(100))
    const run = await runAction({ action, workspace })
    for (const report of reports(run)) expectValidReport(report)
    expect(reports(run).map(({ gate, verdict }) => [gate, verdict])).toEqual([['validate-data', 'pass'], ['slice-test', 'fail']])
    for (const [gate, verdict] of [['validate-data', 'pass'], ['slice-test', 'fail']] as const) expect((JSON.parse(readFileSync(join(workspace, 'gauntlet-report', gate, 'report.json'), 'utf8')) as Report).verdict).toBe(verdict)
    const page = readFileSync(join(workspace, 'gauntlet-report/index.html'), 'utf8')
    expect([page.includes('validate-data'), page.includes('slice-test'), run.outputs['html']]).toEqual([true, true, join(workspace, 'gauntlet-report/index.html')])
  }, 60_000)

  test.each([
    ['both pass', RIGHT, 0, 'error', 'pass', 0],
    ['the data fails', 'id\nx\n1\n2\n', 0, 'error', 'fail', 1],
    ['the model fails', RIGHT, 100, 'error', 'fail', 1],
    ['both fail, which nobody minds', 'id\nx\n', 100, 'never', 'fail', 0],
    // 165 of 200: Wilson gives .766 to .871, so 0.8 is neither clearly kept nor clearly broken.
    ['the model is not decided', RIGHT, 35, 'error', 'inconclusive', 0],
    ['the model is not decided, which somebody minds', RIGHT, 35, 'inconclusive', 'inconclusive', 1],
    ['a failure outweighs a doubt', 'id\nx\n1\n2\n', 35, 'error', 'fail', 1],
  ] as const)('%s', async (_name, train, wrong, failOn, verdict, exit) => {
    put('gauntlet.yml', BOTH)
    put('train.csv', train)
    put('test.csv', predictions(wrong))
    const run = await runAction({ action, workspace, with: { 'fail-on': failOn } })
    expect([run.outputs['verdict'], run.exitCode]).toEqual([verdict, exit])
  }, 60_000)

  test('settings that are wrong for one gate keep both from running', async () => {
    put('gauntlet.yml', BOTH.replace('metric: accuracy', 'metric: acuracy'))
    put('train.csv', RIGHT)
    put('test.csv', predictions(0))
    const run = await runAction({ action, workspace })
    expect([run.outcome, run.outputs['verdict'], run.outputs['report']]).toEqual(['failure', '', ''])
    expect(run.annotations.map(({ file, line, message }) => [file, line, /^Gauntlet could not run: .*acuracy.*accuracy/s.test(message)])).toEqual([['gauntlet.yml', '15', true]])
  }, 30_000)

  test.each([
    ['fails', 'id\nx\n1\n2\n', 'fail', ['train.csv']],
    ['passes', RIGHT, '', []],
  ] as const)('a gate that could not run keeps nothing of the other from being said: the data %s', async (_name, train, verdict, places) => {
    const github = await startFakeGitHub(pull)
    try {
      put('gauntlet.yml', BOTH.replace('on-failure', 'always'))
      put('event.json', EVENT)
      put('train.csv', train)
      const run = await runAction({ action, workspace, event: join(workspace, 'event.json'), env: github.env })
      expect([run.outcome, run.exitCode, run.outputs['verdict'], run.undeclaredOutputs]).toEqual(['failure', 1, verdict, []])
      expect(run.annotations.map(({ file, message }) => file === 'train.csv' ? file : message.split('\n')[0])).toEqual([...places, 'Gauntlet could not run: test.csv does not exist'])
      for (const text of [run.summary, github.state.comments[0]?.body ?? '']) expect([text.includes('| validate-data |'), text.includes('slice-test could not run: test.csv does not exist.')]).toEqual([true, true])
      // The comment is the one that the next run, in which both can run, updates.
      put('test.csv', predictions(0))
      await runAction({ action, workspace, event: join(workspace, 'event.json'), env: github.env })
      expect(github.state.comments.map(({ body }) => body.includes('| slice-test | ✓ pass |'))).toEqual([true])
    } finally { await github.close() }
  }, 60_000)

  test('the other way round: without the data of the first gate the second one reports', async () => {
    put('gauntlet.yml', BOTH)
    put('test.csv', predictions(100))
    const run = await runAction({ action, workspace })
    expect([run.outcome, run.outputs['verdict']]).toEqual(['failure', 'fail'])
    expect(run.annotations.filter(({ severity }) => severity === 'error').map(({ file, line, title }) => `${file}:${line} ${title}`)).toEqual(['gauntlet.yml:16 slice-test · requirement · country = B', 'gauntlet.yml:16 slice-test · requirement · overall', 'gauntlet.yml:4 Gauntlet could not run'])
  }, 60_000)

  test('a token that may not write leaves a note, and the verdict stands', async () => {
    const github = await startFakeGitHub({ ...pull, tokens: { ghs_test: { contents: 'read', 'pull-requests': 'read' } } })
    try {
      put('gauntlet.yml', BOTH)
      put('event.json', EVENT)
      put('train.csv', RIGHT)
      put('test.csv', predictions(100))
      const run = await runAction({ action, workspace, event: join(workspace, 'event.json'), env: github.env })
      expect([run.outcome, run.outputs['verdict'], github.state.comments]).toEqual(['failure', 'fail', []])
      expect(run.log.filter(({ text }) => text.includes('pull-requests: write'))).toHaveLength(1)
    } finally { await github.close() }
  }, 60_000)
})
