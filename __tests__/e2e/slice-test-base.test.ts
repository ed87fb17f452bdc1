import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Report } from '../../src/report/report.js'
import { startFakeGitHub, type FakeGitHub } from '../support/fake-github.mjs'
import { runAction, type RunResult } from '../support/runner-harness.mjs'
import { expectValidReport } from '../support/valid-report.js'

const action = join(process.cwd(), 'actions/slice-test')
let workspace: string
beforeEach(() => { workspace = mkdtempSync(join(tmpdir(), 'base-')) })
afterEach(() => { rmSync(workspace, { recursive: true, force: true }) })

const put = (name: string, text: string): string => {
  const path = join(workspace, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
  return path
}
const git = (...args: readonly string[]): string => execFileSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@localhost', '-c', 'init.defaultBranch=main', ...args], { cwd: workspace, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
const commit = (): string => { git('add', '-A'); git('commit', '-q', '-m', 'x'); return git('rev-parse', 'HEAD') }

/** 200 rows of each country; a row is predicted right unless `wrong` says otherwise. */
const rows = (wrong: (i: number) => boolean): readonly { readonly id: string; readonly country: string; readonly label: number; readonly prediction: number }[] =>
  Array.from({ length: 400 }, (_, i) => ({ id: `r${i}`, country: i < 200 ? 'A' : 'B', label: i % 2, prediction: wrong(i) ? 1 - (i % 2) : i % 2 }))
const scored = (wrong: (i: number) => boolean): string => `id,country,label,prediction\n${rows(wrong).map(({ id, country, label, prediction }) => `${id},${country},${label},${prediction}`).join('\n')}\n`
const data = `id,country,label\n${rows(() => false).map(({ id, country, label }) => `${id},${country},${label}`).join('\n')}\n`
const predictions = (wrong: (i: number) => boolean): string => `id,prediction\n${rows(wrong).map(({ id, prediction }) => `${id},${prediction}`).join('\n')}\n`
/** Before: 40 rows of A are wrong. Now: 60 rows of B are, and none of A. */
const BEFORE = (i: number): boolean => i < 40, NOW = (i: number): boolean => i >= 200 && i < 260

interface Measured { readonly baseline?: { readonly from: string; readonly paired: boolean; readonly compared: number } | null; readonly slices: readonly { readonly metrics: Readonly<Record<string, { readonly estimate: number; readonly baseline?: { readonly estimate: number } }>> }[] }
const reportOf = (run: RunResult): Report & { readonly measured: Measured } => {
  const report = JSON.parse(readFileSync(run.outputs['report'] ?? '', 'utf8')) as Report & { readonly measured: Measured }
  expectValidReport(report)
  return report
}
const inputPaths = (run: RunResult): readonly string[] => reportOf(run).inputs.map(({ path }) => path).toSorted()

/** Runs the gate on the pull request from `base` to what stands in the workspace. */
async function pullRequest(base: string, inputs: Readonly<Record<string, string>>, seed: Readonly<Record<string, unknown>> = {}, more: Readonly<Record<string, unknown>> = {}): Promise<{ readonly run: RunResult; readonly github: FakeGitHub }> {
  const head = 'a'.repeat(40)
  const github = await startFakeGitHub({ seed: { pulls: { 7: { files: [], head: { sha: head } } }, ...seed }, ...more })
  try {
    const event = put('.event/event.json', JSON.stringify({ pull_request: { number: 7, head: { sha: head, ref: 'topic', repo: { full_name: 'owner/repo' } }, base: { sha: base, ref: 'main', repo: { full_name: 'owner/repo' } } } }))
    return { run: await runAction({ action, workspace, event, env: github.env, with: { baseline: 'base', ...inputs } }), github }
  } finally { await github.close() }
}
const asked = (github: FakeGitHub): readonly string[] => github.requests.filter(({ path }) => path.includes('/contents/')).map(({ path }) => path.replace(/^.*\/contents\//, ''))
// 60 of 200 rows broke and none was mended: -0.30 ± 1.96 √(0.3 · 0.7 / 200) is 24 to 36 points.
const CLEAR = /^country = B: accuracy went from 1\.00 to 0\.70: 2[345] to 3[678] points worse, allowed 2 points \(95 % interval, same rows, 200 rows, p < 0\.001/
const failures = (run: RunResult): readonly string[] => run.annotations.filter(({ severity, title }) => severity === 'error' && title?.includes('requirement') === true).map(({ message }) => message)

describe('baseline: base where the checkout has the base', () => {
  test('the data with its predictions as it was: the slice that got worse fails, the one that got better does not', async () => {
    git('init', '-q')
    put('test.csv', scored(BEFORE))
    const base = commit()
    put('test.csv', scored(NOW))
    commit()
    const { run, github } = await pullRequest(base, { data: 'test.csv', by: 'country' })
    expect([run.outcome, run.outputs['verdict']]).toEqual(['failure', 'fail'])
    expect(failures(run).filter((message) => CLEAR.test(message))).toHaveLength(1)
    expect(failures(run).filter((message) => message.startsWith('country = A'))).toEqual([])
    expect([reportOf(run).measured.baseline?.paired, inputPaths(run), asked(github)]).toEqual([true, ['test.csv', 'test.csv (base)'], []])
  })

  test('rows are matched by id, in whatever order they stand, and new ones are compared with nothing', async () => {
    git('init', '-q')
    const [head = '', ...lines] = scored(BEFORE).trim().split('\n')
    put('test.csv', `${[head, ...lines.toReversed()].join('\n')}\n`)
    const base = commit()
    put('test.csv', scored(NOW))
    const { run } = await pullRequest(base, { data: 'test.csv', by: 'country' })
    expect(failures(run).filter((message) => CLEAR.test(message))).toHaveLength(1)
    expect(reportOf(run).measured.baseline).toMatchObject({ paired: true, compared: 400 })
  })

  test('a file of predictions', async () => {
    git('init', '-q')
    put('gauntlet.yml', 'version: 1\nmodel: { predictions: out/predictions.csv }\nslice-test:\n  data: test.csv\n  baseline: base\n  slices: [{ by: country }]\n')
    put('test.csv', data)
    put('out/predictions.csv', predictions(BEFORE))
    const base = commit()
    put('out/predictions.csv', predictions(NOW))
    const { run, github } = await pullRequest(base, { baseline: '' })
    expect([run.outcome, run.outputs['verdict']]).toEqual(['failure', 'fail'])
    expect(run.annotations.filter(({ message }) => CLEAR.test(message)).map(({ file, line }) => `${file}:${line}`)).toEqual(['gauntlet.yml:5'])
    expect([inputPaths(run), asked(github)]).toEqual([['out/predictions.csv', 'out/predictions.csv (base)', 'test.csv'], []])
  })

  test('nothing at the base is said, and is no failure', async () => {
    git('init', '-q')
    put('other.csv', 'x\n')
    const base = commit()
    put('test.csv', scored(NOW))
    const { run, github } = await pullRequest(base, { data: 'test.csv', by: 'country' })
    expect([run.outcome, run.outputs['verdict'], reportOf(run).measured.baseline]).toEqual(['success', 'inconclusive', null])
    expect(run.annotations.map(({ title, message }) => [title, message.split('. ')[0]])).toContainEqual(['slice-test · no-baseline', 'nothing to compare with: the base has no test.csv'])
    expect(asked(github)).toEqual([])
  })

  test('a file that was called otherwise at the base', async () => {
    git('init', '-q')
    put('old name.csv', scored(BEFORE))
    const base = commit()
    git('mv', 'old name.csv', 'test.csv')
    const { run } = await pullRequest(base, { data: 'test.csv', by: 'country' }, { pulls: { 7: { files: [{ filename: 'test.csv', previous_filename: 'old name.csv', status: 'renamed' }], head: { sha: 'a'.repeat(40) } } } })
    expect([run.outcome, run.outputs['verdict'], failures(run)]).toEqual(['success', 'pass', []])
  })

  test('the same predictions as at the base pass', async () => {
    git('init', '-q')
    put('test.csv', scored(BEFORE))
    const base = commit()
    put('README.md', 'x\n')
    const { run } = await pullRequest(base, { data: 'test.csv', by: 'country' })
    expect([run.outcome, run.outputs['verdict'], failures(run)]).toEqual(['success', 'pass', []])
  })
})

describe('baseline: base where the checkout has none, as actions/checkout leaves it', () => {
  const base = 'b'.repeat(40)

  test('the API gives the file as it was', async () => {
    put('test.csv', scored(NOW))
    const { run, github } = await pullRequest(base, { data: 'test.csv', by: 'country' }, { files: { [base]: { 'test.csv': scored(BEFORE) } } })
    expect([run.outcome, run.outputs['verdict'], asked(github), github.unknown]).toEqual(['failure', 'fail', ['test.csv'], []])
    expect(failures(run).filter((message) => CLEAR.test(message))).toHaveLength(1)
  })

  test('a token that may not read it: the gate could not run, and says what it needs', async () => {
    put('test.csv', scored(NOW))
    const { run } = await pullRequest(base, { data: 'test.csv', by: 'country' }, { files: { [base]: { 'test.csv': scored(BEFORE) } } }, { tokens: { ghs_test: { 'pull-requests': 'read' } } })
    expect([run.outcome, run.outputs['verdict']]).toEqual(['failure', ''])
    expect(run.annotations.map(({ message }) => message).join()).toMatch(/Gauntlet could not run: test\.csv cannot be read as it is at the base of the pull request/)
    expect(run.log.some(({ text }) => text.includes('contents: read'))).toBe(true)
  })

  test.each([500])('an API that answers %i: the gate could not run', async (status) => {
    put('test.csv', scored(NOW))
    const { run } = await pullRequest(base, { data: 'test.csv', by: 'country' }, {}, { faults: [{ path: '/contents/', status, times: 100 }] })
    expect([run.outcome, run.outputs['verdict']]).toEqual(['failure', ''])
    expect(run.log.some(({ text }) => text.includes('test.csv at the base'))).toBe(true)
  })
})

const models = resolve('../shared/models/breast_cancer')
const present = existsSync(models)
;(present ? describe : describe.skip)(`baseline: base with an ONNX model${present ? '' : ' (../shared/models is not here)'}`, () => {
  // Accuracy over the 171 rows: random forest 162 right, network 163 right (../shared/models/breast_cancer/meta.json).
  const accuracies = (run: RunResult): readonly (number | undefined)[] => {
    const [overall] = reportOf(run).measured.slices, of = (side: 'candidate' | 'baseline'): number | undefined => (side === 'candidate' ? overall?.metrics['accuracy']?.estimate : overall?.metrics['accuracy']?.baseline?.estimate)
    return [of('candidate'), of('baseline')].map((value) => (value === undefined ? undefined : Math.round(value * 171)))
  }
  const settings = 'version: 1\nmodel: { onnx: model.onnx }\nslice-test:\n  data: test.csv\n  baseline: base\n  metrics: [accuracy]\n  discover: false\n'

  test('of the checkout: both models run, each over the same rows', async () => {
    git('init', '-q')
    put('gauntlet.yml', settings)
    cpSync(join(models, 'test.csv'), join(workspace, 'test.csv'))
    cpSync(join(models, 'breast-cancer-rf.onnx'), join(workspace, 'model.onnx'))
    const base = commit()
    rmSync(join(workspace, 'model.onnx'))
    cpSync(join(models, 'breast-cancer-mlp.onnx'), join(workspace, 'model.onnx'))
    const { run, github } = await pullRequest(base, { baseline: '' })
    expect([inputPaths(run), reportOf(run).measured.baseline, asked(github)]).toMatchObject([['model.onnx', 'model.onnx (base)', 'test.csv'], { from: 'model.onnx at the base', paired: true, compared: 171 }, []])
    expect(accuracies(run)).toEqual([163, 162])
  })

  test('from the API, byte for byte', async () => {
    const base = 'b'.repeat(40)
    put('gauntlet.yml', settings)
    cpSync(join(models, 'test.csv'), join(workspace, 'test.csv'))
    cpSync(join(models, 'breast-cancer-mlp.onnx'), join(workspace, 'model.onnx'))
    const { run, github } = await pullRequest(base, { baseline: '' }, { files: { [base]: { 'model.onnx': readFileSync(join(models, 'breast-cancer-rf.onnx')) } } })
    expect([inputPaths(run), asked(github)]).toEqual([['model.onnx', 'model.onnx (base)', 'test.csv'], ['model.onnx']])
    expect(accuracies(run)).toEqual([163, 162])
  })

  test('one that was damaged at the base is an error that names it, not a pass', async () => {
    const base = 'b'.repeat(40)
    put('gauntlet.yml', settings)
    cpSync(join(models, 'test.csv'), join(workspace, 'test.csv'))
    cpSync(join(models, 'breast-cancer-mlp.onnx'), join(workspace, 'model.onnx'))
    const { run } = await pullRequest(base, { baseline: '' }, { files: { [base]: { 'model.onnx': readFileSync(join(models, 'breast-cancer-rf.onnx')).subarray(0, 5000) } } })
    expect([run.outcome, run.outputs['verdict']]).toEqual(['failure', ''])
    expect(run.annotations.map(({ message }) => /^Gauntlet could not run: .*model\.onnx/.test(message))).toEqual([true])
  })
})
