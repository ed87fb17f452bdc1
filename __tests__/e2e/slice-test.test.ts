import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { marked } from 'marked'
import type { Report } from '../../src/report/report.js'
import { startFakeGitHub } from '../support/fake-github.mjs'
import { runAction } from '../support/runner-harness.mjs'
import { expectValidReport } from '../support/valid-report.js'

let workspace: string
beforeEach(() => { workspace = mkdtempSync(join(tmpdir(), 'slices-')) })
afterEach(() => { rmSync(workspace, { recursive: true, force: true }) })

const action = join(process.cwd(), 'actions/slice-test')
const put = (name: string, text: string): string => {
  const path = join(workspace, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
  return path
}
/** 200 rows of country A, all predicted right, and 200 of country B, `wrong` of which are not. */
const table = (wrong: number): string => `id,country,label,prediction\n${Array.from({ length: 400 }, (_, i) => {
  const label = i % 2, inB = i - 200
  return `r${i},${inB < 0 ? 'A' : 'B'},${label},${inB >= 0 && inB < wrong ? 1 - label : label}`
}).join('\n')}\n`
const SETTINGS = `version: 1
slice-test:
  slices:
    - by: country
  require:
    - { metric: recall, min: 0.5, slices: overall }
    - metric: accuracy
      min: 0.8
`

describe('a step of a workflow', () => {
  test('needs no settings file: nothing is required, so nothing is decided, and everything is shown', async () => {
    put('test.csv', table(0))
    const run = await runAction({ action, workspace, with: { data: 'test.csv', label: 'label', prediction: 'prediction', by: 'country' } })
    expect([run.outcome, run.exitCode, run.outputs['verdict'], run.outputs['errors'], run.undeclaredOutputs]).toEqual(['success', 0, 'inconclusive', '0', []])
    expect(run.summary).toContain('Nothing is required of the model')
    for (const name of ['report', 'html', 'sarif', 'summary']) expect(existsSync(run.outputs[name] ?? '')).toBe(true)
    expectValidReport(JSON.parse(readFileSync(run.outputs['report'] ?? '', 'utf8')) as Report)
    expect(readdirSync(join(workspace, 'gauntlet-report/slice-test')).toSorted()).toEqual(['index.html', 'junit.xml', 'metrics.json', 'model-card.md', 'report.json', 'report.sarif', 'summary.md'])
  })

  // 100 of 200 right: Wilson (1927) gives 0.431 to 0.569.
  test('a broken requirement stands on its line of gauntlet.yml, with the slice, the interval and what was asked', async () => {
    put('gauntlet.yml', SETTINGS)
    put('test.csv', table(100))
    const run = await runAction({ action, workspace, with: { data: 'test.csv' } })
    expect([run.outcome, run.exitCode, run.outputs['verdict'], run.undeclaredOutputs]).toEqual(['failure', 1, 'fail', []])
    const errors = run.annotations.filter(({ severity }) => severity === 'error').map(({ file, line, title, message }) => [file, line, title, message])
    expect(errors).toContainEqual(['gauntlet.yml', '8', 'slice-test · requirement · country = B', expect.stringMatching(/^country = B: accuracy is 0\.50 \(95 % interval 0\.43 to 0\.57, 200 rows\), required at least 0\.80, p < 0\.001/)])
    expect(errors.every(([, line]) => line === '8')).toBe(true)
  })

  test('findings stand beside the script that annotate names', async () => {
    put('gauntlet.yml', `${SETTINGS}  annotate: train.py\n`)
    put('test.csv', table(100))
    const run = await runAction({ action, workspace, with: { data: 'test.csv' } })
    expect([...new Set(run.annotations.map(({ file }) => file))]).toEqual(['train.py'])
  })

  test.each([['error', 'success', 0], ['inconclusive', 'failure', 1], ['never', 'success', 0]] as const)('too little data is inconclusive: with fail-on: %s the step is a %s', async (failOn, outcome, exit) => {
    put('gauntlet.yml', SETTINGS)
    put('test.csv', table(0).split('\n').filter((_, i) => i < 6).join('\n'))
    const run = await runAction({ action, workspace, with: { data: 'test.csv', 'fail-on': failOn } })
    expect([run.outcome, run.exitCode, run.outputs['verdict']]).toEqual([outcome, exit, 'inconclusive'])
    expect(run.annotations.map(({ severity, file, line }) => [severity, file, line])).toContainEqual(['notice', 'gauntlet.yml', '7'])
    expect(run.summary).toContain('too little data')
  })

  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['a column that is not there', { data: 'test.csv', label: 'lable' }, 'test.csv has no column "lable"; did you mean "label"?'],
    ['a file that is not there', { data: 'nowhere.csv' }, 'nowhere.csv does not exist'],
    ['no data at all', {}, 'there is nothing to test on: no input `data`, and no data set in gauntlet.yml'],
  ])('%s is said, and the outputs are set', async (_name, inputs, message) => {
    put('test.csv', table(0))
    const run = await runAction({ action, workspace, with: inputs })
    expect([run.outcome, run.exitCode, run.outputs['verdict']]).toEqual(['failure', 1, ''])
    expect(run.annotations.map((one) => one.message.split('\n')[0])).toEqual([`Gauntlet could not run: ${message}`])
    expect(Object.keys(run.outputs).toSorted()).toEqual(['errors', 'html', 'report', 'sarif', 'summary', 'verdict', 'warnings'])
  })

  test('the same inputs give byte-identical findings', async () => {
    put('gauntlet.yml', SETTINGS)
    put('test.csv', table(100))
    const once = async (): Promise<string> => readFileSync((await runAction({ action, workspace, with: { data: 'test.csv' } })).outputs['report'] ?? '', 'utf8').replace(/"(started|seconds)": .*/g, '')
    expect(await once()).toBe(await once())
  })
})

const HOSTILE = ['::error::owned', '##[set-output name=x]y', '::set-output name=x::y', 'a\r::error::owned', 'a\n::error::owned', '\u001b[2J\u001b]0;x\u0007', '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '[x](https://evil.example)', '| a | b |', '\u202egnp.exe', '@octocat #1', '::add-mask::T1', '::stop-commands::x', '%0A::error::owned', '```\n# x', "'; drop table t; --"]
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`
const yaml = (text: string): string => JSON.stringify(text)

describe('what a slice, an id, a class, a column or a file is called is never obeyed', () => {
  const file = '##[set-output name=x]y ::error::x.csv'
  const ok = (columns: number): string => Array.from({ length: 400 }, (_, i) => [`ok${i}`, ...Array.from({ length: columns }, () => 'fine'), i % 2, i % 2].join(',')).join('\n')
  const wrong = (value: string, at: number): string => [quoted(`${value} ${at}`), quoted(value), at % 2, 1 - at % 2].join(',')

  const harmless = async (run: Awaited<ReturnType<typeof runAction>>): Promise<void> => {
    expect(run.undeclaredOutputs).toEqual([])
    expect(run.masks.filter((mask) => mask !== 'ghs_test')).toEqual([])
    expect(run.failures).toEqual([])
    const card = readFileSync(join(workspace, 'gauntlet-report/slice-test/model-card.md'), 'utf8')
    for (const text of [run.summary, card]) expect(await marked.parse(text, { gfm: true })).not.toMatch(/<script|<a |<img|\u202e|<h1/)
    const page = readFileSync(run.outputs['html'] ?? '', 'utf8')
    expect(page).not.toMatch(/<script>alert|<img src=x|\u202e/)
    expectValidReport(JSON.parse(readFileSync(run.outputs['report'] ?? '', 'utf8')) as Report)
  }

  test('values that are slices, ids, and names of conditions', async () => {
    const github = await startFakeGitHub()
    put(file, `id,name,label,prediction\n${HOSTILE.flatMap((value) => Array.from({ length: 40 }, (_, at) => wrong(value, at))).join('\n')}\n${ok(1)}\n`)
    put('gauntlet.yml', `version: 1\ndata:\n  test: { path: ${yaml(file)} }\nslice-test:\n  slices:\n    - by: name\n${HOSTILE.map((name) => `    - { where: "name <> 'fine'", name: ${yaml(`${name} condition`)} }`).join('\n')}\n  require:\n    - { metric: accuracy, min: 0.8 }\n`)
    const run = await runAction({ action, workspace, env: github.env })
    await github.close()
    expect([run.outcome, run.outputs['verdict'], run.outputs['errors']]).toEqual(['failure', 'fail', String(2 * HOSTILE.length + 1)])
    expect(github.state.checkRuns.map(({ annotations }) => annotations.length)).toEqual([2 * HOSTILE.length + 1 - 10])
    expect(run.annotations.filter(({ message, title }) => !(/: accuracy is 0\.\d+ \(95 % interval/.test(message) && title?.startsWith('slice-test · requirement · ') === true))).toEqual([])
    expect(run.annotations).toHaveLength(10)
    await harmless(run)
  })

  test('columns', async () => {
    const github = await startFakeGitHub()
    put('test.csv', `id,${HOSTILE.map(quoted).join(',')},label,prediction\n${Array.from({ length: 80 }, (_, at) => [`r${at}`, ...HOSTILE.map(() => 'x'), at % 2, 1 - at % 2].join(',')).join('\n')}\n${ok(HOSTILE.length)}\n`)
    put('gauntlet.yml', `version: 1\nslice-test:\n  data: test.csv\n  slices:\n${HOSTILE.map((name) => `    - by: ${yaml(name)}`).join('\n')}\n  require:\n    - { metric: accuracy, min: 0.8 }\n`)
    const run = await runAction({ action, workspace, env: github.env })
    await github.close()
    expect([run.outcome, run.outputs['verdict']]).toEqual(['failure', 'fail'])
    expect(run.annotations.filter(({ title }) => title?.startsWith('slice-test · ') !== true)).toEqual([])
    await harmless(run)
  })

  test('classes, and labels that no class is called', async () => {
    const [stranger, ...classes] = HOSTILE
    const rows = HOSTILE.flatMap((value, of) => Array.from({ length: 20 }, (_, at) => [`r${of}-${at}`, quoted(value), quoted(at < 10 && value !== stranger ? value : classes[of % classes.length] ?? '')].join(',')))
    put('test.csv', `id,label,prediction\n${rows.join('\n')}\n`)
    put('gauntlet.yml', `version: 1\nmodel: { classes: [${classes.map(yaml).join(', ')}] }\nslice-test:\n  data: test.csv\n  require:\n    - { metric: accuracy, min: 0.8 }\n`)
    const run = await runAction({ action, workspace })
    expect([run.outcome, run.outputs['verdict']]).toEqual(['failure', 'fail'])
    expect(run.annotations.filter(({ title }) => title?.startsWith('slice-test · ') !== true)).toEqual([])
    expect(run.annotations.map(({ title }) => title)).toContain('slice-test · unknown-label · label')
    await harmless(run)
  })

  const strange = (value: string, of: number): string => `${of},${of % 2 === 0 ? 'a' : 'b'},${quoted(value)}`

  test('a prediction that no class is called', async () => {
    put('test.csv', `id,label,prediction\n${HOSTILE.map(strange).join('\n')}\n${Array.from({ length: 60 }, (_, of) => `ok${of},${of % 2 === 0 ? 'a,a' : 'b,b'}`).join('\n')}\n`)
    put('gauntlet.yml', 'version: 1\nslice-test:\n  data: test.csv\n  require:\n    - { metric: accuracy, min: 0.8 }\n')
    const run = await runAction({ action, workspace, with: { positive: 'a' } })
    expect([run.outcome, run.outputs['verdict'], run.outputs['errors'], run.undeclaredOutputs]).toEqual(['failure', 'fail', '1', []])
    expect(run.annotations.map(({ file: at, line, title }) => [at, line, title])).toContainEqual(['test.csv', '2', 'slice-test · unknown-prediction · prediction'])
    await harmless(run)
  })

  test('no prediction is one of a class', async () => {
    put('test.csv', `id,label,prediction\n${HOSTILE.map(strange).join('\n')}\n`)
    const run = await runAction({ action, workspace, with: { data: 'test.csv', positive: 'a' } })
    expect([run.outcome, run.outputs['verdict'], run.undeclaredOutputs]).toEqual(['failure', '', []])
    expect(run.masks.filter((mask) => mask !== 'ghs_test')).toEqual([])
    expect(run.annotations.map(({ title, message }) => [title, message.startsWith('Gauntlet could not run: no row can be judged: ')])).toEqual([['Gauntlet could not run', true]])
  })
})

describe('cancelled', () => {
  const later = (): string => put('slow.mjs', `import { writeFileSync } from 'node:fs'\nwriteFileSync('pid', String(process.pid))\nsetInterval(() => {}, 1000)\nprocess.stdin.resume()\n`)

  test('while the model is asked it ends the model and leaves a report that says so', async () => {
    later()
    put('test.csv', table(0))
    put('gauntlet.yml', `version: 1\nmodel: { command: [${yaml(process.execPath)}, slow.mjs], features: [country], task: binary-classification }\nslice-test:\n  data: test.csv\n  require:\n    - { metric: accuracy, min: 0.8 }\n`)
    const temp = mkdtempSync(join(tmpdir(), 'slices-temp-'))
    try {
      const run = await runAction({ action, workspace, temp, keepTemp: true, cancelAfterMs: 2500 })
      expect([run.outcome, run.signals]).toEqual(['cancelled', ['SIGINT']])
      const report = JSON.parse(readFileSync(run.outputs['report'] ?? '', 'utf8')) as Report
      expectValidReport(report)
      expect([run.outputs['verdict'], report.verdict, report.reasons[0]]).toEqual(['inconclusive', 'inconclusive', 'cancelled: the run was stopped before everything was looked at'])
      expect(readdirSync(temp, { recursive: true }).filter((name) => String(name).includes('gauntlet-'))).toEqual([])
      const model = Number(readFileSync(join(workspace, 'pid'), 'utf8'))
      expect(() => process.kill(model, 0)).toThrow('ESRCH')
    } finally { rmSync(temp, { recursive: true, force: true }) }
  })

  test.each([400, 900, 1600])('%i ms after the start, in whatever it is doing', async (cancelAfterMs) => {
    // Random enough to keep statistics busy, the same in every run.
    let seed = 1
    const next = (): number => { seed = (seed * 48271) % 2147483647; return seed / 2147483647 }
    put('test.csv', `id,a,b,c,label,score,prediction\n${Array.from({ length: 300_000 }, (_, i) => `${i},${Math.floor(next() * 300)},${Math.floor(next() * 20)},${next().toFixed(4)},${i % 2},${next().toFixed(6)},${Math.round(next())}`).join('\n')}\n`)
    put('gauntlet.yml', 'version: 1\nslice-test:\n  data: test.csv\n  slices: [{ by: a }, { by: b }, { by: [b, label] }]\n  metrics: [f1, mcc, log_loss]\n  require:\n    - { metric: roc_auc, min: 0.1, slices: overall }\n')
    const run = await runAction({ action, workspace, cancelAfterMs })
    if (run.outcome === 'success') return // it was faster
    expect([run.outcome, run.signals]).toEqual(['cancelled', ['SIGINT']])
    expect(run.outputs['verdict']).toBe('inconclusive')
    expectValidReport(JSON.parse(readFileSync(run.outputs['report'] ?? '', 'utf8')) as Report)
  })
})

test('a token that may neither comment nor make check runs leaves notes, and the verdict stands', async () => {
  const head = 'a'.repeat(40), base = 'b'.repeat(40)
  const github = await startFakeGitHub({ tokens: { ghs_test: { contents: 'read' } }, seed: { pulls: { 7: { files: [], head: { sha: head } } } } })
  try {
    put('gauntlet.yml', `version: 1\nslice-test:\n  slices: [{ by: id }]\n  require:\n    - { metric: accuracy, min: 0.99, decide: point }\n`)
    put('test.csv', table(100))
    const event = put('event.json', JSON.stringify({ pull_request: { number: 7, head: { sha: head, ref: 'topic', repo: { full_name: 'owner/repo' } }, base: { sha: base, ref: 'main', repo: { full_name: 'owner/repo' } } } }))
    const run = await runAction({ action, workspace, event, env: github.env, with: { data: 'test.csv', comment: 'always', baseline: 'base' } })
    const log = run.log.map(({ text }) => text).join('\n')
    expect([run.outcome, run.outputs['verdict'], run.annotations.filter(({ severity }) => severity === 'error').length]).toEqual(['failure', 'fail', 10])
    expect([log.includes('pull-requests: write'), log.includes('checks: write'), log.includes('::warning')]).toEqual([true, true, false])
    expect([github.state.comments, github.state.checkRuns, github.unknown]).toEqual([[], [], []])
  } finally { await github.close() }
})
