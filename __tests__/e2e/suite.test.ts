import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { Report } from '../../src/report/report.js'
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
