import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { marked } from 'marked'
import { runAction } from '../support/runner-harness.mjs'
import { expectValidReport } from '../support/valid-report.js'

let workspace: string
beforeEach(() => { workspace = mkdtempSync(join(tmpdir(), 'e2e-')) })
afterEach(() => { rmSync(workspace, { recursive: true, force: true }) })

const action = join(process.cwd(), 'actions/validate-data')
const SCHEMA = JSON.stringify({ type: 'object', required: ['id', 'amount'], properties: { id: { type: 'string', pattern: '^T[0-9]+$' }, amount: { type: 'number', exclusiveMinimum: 0 }, note: { type: 'string', maxLength: 40 } } }, null, 1)

function put(name: string, content: string): void {
  mkdirSync(dirname(join(workspace, name)), { recursive: true })
  writeFileSync(join(workspace, name), content)
}

describe('a step of a workflow', () => {
  test('passes, with outputs, a summary and a report', async () => {
    put('schema.json', SCHEMA)
    put('data.csv', 'id,amount,note\nT1,1.50,\nT2,2,x\n')
    const run = await runAction({ action, workspace, with: { data: 'data.csv', schema: 'schema.json' } })
    expect([run.outcome, run.outputs['verdict'], run.outputs['errors'], run.annotations]).toEqual(['success', 'pass', '0', []])
    expect(run.undeclaredOutputs).toEqual([])
    expect(run.summary).toContain('All 2 rows of the file keep the contract.')
    for (const name of ['report', 'html', 'sarif', 'summary']) expect(existsSync(run.outputs[name] ?? '')).toBe(true)
    expectValidReport(JSON.parse(readFileSync(run.outputs['report'] ?? '', 'utf8')))
  })

  test('fails with each bad cell on its line', async () => {
    put('schema.json', SCHEMA)
    put('data.csv', 'id,amount,note\nT1,1.50,"two\nlines"\nT2,-2,x\nX3,,\n')
    const run = await runAction({ action, workspace, with: { data: 'data.csv', schema: 'schema.json' } })
    expect([run.outcome, run.exitCode, run.outputs['verdict'], run.outputs['errors']]).toEqual(['failure', 1, 'fail', '3'])
    expect(run.annotations.map(({ severity, file, line, col, message }) => [severity, file, line, col, message])).toEqual([
      ['error', 'data.csv', '4', '4', 'amount must be > 0, found -2'],
      ['error', 'data.csv', '5', '1', 'id must match ^T[0-9]+$, found "X3"'],
      ['error', 'data.csv', '5', '4', 'amount is required but missing'],
    ])
    const violations = readFileSync(join(workspace, 'gauntlet-report/validate-data/violations.jsonl'), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as unknown)
    expect(violations).toEqual([
      { file: 'data.csv', line: 4, record: 2, column: 'amount', path: '/amount', rule: 'validate-data/exclusiveMinimum', keyword: 'exclusiveMinimum', message: 'must be > 0, found -2' },
      { file: 'data.csv', line: 5, record: 3, column: 'amount', path: '/amount', rule: 'validate-data/required', keyword: 'required', message: 'is required but missing' },
      { file: 'data.csv', line: 5, record: 3, column: 'id', path: '/id', rule: 'validate-data/pattern', keyword: 'pattern', message: 'must match ^T[0-9]+$, found "X3"' },
    ])
  })

  test('says what to mend when it could not run, and still sets its outputs', async () => {
    put('schema.json', SCHEMA)
    const run = await runAction({ action, workspace, with: { data: 'nope.csv', schema: 'schema.json' } })
    expect([run.outcome, run.exitCode]).toEqual(['failure', 1])
    expect(run.annotations.map(({ message }) => message.split('\n')[0])).toEqual(['Gauntlet could not run: nope.csv does not exist'])
    expect(Object.keys(run.outputs).toSorted()).toEqual(['errors', 'html', 'report', 'sarif', 'summary', 'verdict', 'warnings'])
  })

  test.each([['CR', '\r'], ['LF', '\n'], ['CRLF', '\r\n']])('a header with %s in a name hides no row from the checks', async (_name, lineEnd) => {
    put('data.csv', `id,"a${lineEnd}b"\n1,x\n1,y\n2,z\n`)
    put('gauntlet.yml', 'version: 1\ndata: { all: { path: data.csv } }\nvalidate-data:\n  checks:\n    - { metric: rowCount, mustBe: 3 }\n    - { metric: duplicateValues, property: id, mustBe: 1 }\n')
    const run = await runAction({ action, workspace })
    expect([run.outcome, run.outputs['verdict'], run.annotations.filter(({ severity }) => severity === 'error')]).toEqual(['success', 'pass', []])
  })

  test('the same inputs give byte-identical findings', async () => {
    put('schema.json', SCHEMA)
    put('data.csv', `id,amount,note\n${Array.from({ length: 500 }, (_, i) => `${i % 7 === 0 ? 'X' : 'T'}${i},${i % 5 === 0 ? -i : i + 1},`).join('\n')}\n`)
    const once = async (): Promise<string> => {
      const run = await runAction({ action, workspace, with: { data: 'data.csv', schema: 'schema.json' } })
      return readFileSync(run.outputs['report'] ?? '', 'utf8').replace(/"(started|seconds)": .*/g, '')
    }
    expect(await once()).toBe(await once())
  })
})

test('what a cell, a column or a file name says is never obeyed by the runner', async () => {
  const hostile = ['::error::owned', '##[set-output name=x]y', '::set-output name=x::y', 'a\r::error::owned', '\u001b[2J\u001b]0;x\u0007', '<script>alert(1)</script>', '[x](https://evil.example)', '| a | b |', '\u202egnp.exe', '@octocat #1', '::add-mask::T1', '::stop-commands::x', '%0A::error::owned']
  const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`
  put('schema.json', JSON.stringify({ properties: Object.fromEntries(hostile.map((name) => [name, { type: 'integer' }])) }))
  const name = '##[set-output name=x]y ::error::x.csv'
  put(name, `${hostile.map(quote).join(',')}\n${hostile.map(quote).join(',')}\n`)
  const run = await runAction({ action, workspace, with: { data: name, schema: 'schema.json' } })
  expect(run.outcome).toBe('failure')
  expect(run.undeclaredOutputs).toEqual([])
  expect(run.masks.filter((mask: string) => mask !== 'ghs_test')).toEqual([])
  // Every annotation is one of ours, for one of the columns.
  expect(run.annotations.filter(({ message }) => !/must be an integer, found/.test(message))).toEqual([])
  expect(run.annotations).toHaveLength(10)
  expect(run.annotations.every(({ line, col }) => line === '2' && col !== undefined)).toBe(true)
  const rendered = await marked.parse(run.summary, { gfm: true })
  expect(rendered).not.toMatch(/<script|<a |<img|\u202e/)
  const page = readFileSync(run.outputs['html'] ?? '', 'utf8')
  expect(page).not.toContain('<script>alert')
}, 60_000)

describe('cancelled', () => {
  test.each([['SIGINT', 'the scan', [5000, 5000], {}], ['SIGTERM', 'the scan', [1, 8000], {}], ['SIGINT', 'a query', [5000, 5000], { note: { pattern: '\\bx' } }]] as const)('after %s in %s it cleans up and leaves a report that says so', async (_signal, _where, ladder, more) => {
    const schema = JSON.parse(SCHEMA) as { properties: object }
    put('schema.json', JSON.stringify({ ...schema, properties: { ...schema.properties, ...more } }))
    const row = `T1234567,12.50,${'x'.repeat(30)}\n`
    put('data.csv', 'id,amount,note\n')
    const rows = row.repeat(1_000_000)
    for (let times = 0; times < 12; times++) appendFileSync(join(workspace, 'data.csv'), rows)
    const temp = mkdtempSync(join(tmpdir(), 'e2e-temp-'))
    try {
      const run = await runAction({ action, workspace, temp, keepTemp: true, with: { data: 'data.csv', schema: 'schema.json' }, cancelAfterMs: 450, ladder })
      expect(run.outcome).toBe('cancelled')
      expect(run.signals).not.toContain('SIGKILL')
      if (run.signals.includes('SIGTERM') || run.outputs['report'] === '') return // the second signal ends it at once
      const report = JSON.parse(readFileSync(run.outputs['report'] ?? '', 'utf8')) as { verdict: string; headline: string; reasons: string[] }
      expect([report.verdict, report.reasons[0]]).toEqual(['inconclusive', 'cancelled: the run was stopped before everything was looked at'])
      const left = readdirSync(temp, { recursive: true }).filter((file) => String(file).includes('gauntlet-'))
      expect(left).toEqual([])
    } finally { rmSync(temp, { recursive: true, force: true }) }
  }, 60_000)
})
