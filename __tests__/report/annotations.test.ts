import { describe, expect, test } from '@jest/globals'
import { annotations, touched, workflowCommand } from '../../src/report/annotations.js'
import { checkRun, conclusion } from '../../src/report/check-run.js'
import type { Changes } from '../../src/data/changes.js'
import type { Finding } from '../../src/report/finding.js'
import { fingerprint } from '../../src/report/fingerprint.js'
import type { Report } from '../../src/report/report.js'
import { clean, doubt, FILE, sample } from '../support/sample-report.js'

const changes: Changes = { files: [{ path: FILE, status: 'modified', lines: [[10, 12], [88_120, 88_130]] }, { path: 'big.bin', status: 'modified' }] }

function finding(at: number, severity: Finding['severity'] = 'error', more: Partial<Finding> = {}): Finding {
  return { rule: 'validate-data/enum', severity, message: `m${at}`, place: { file: 'a.csv', line: at }, count: 1, fingerprint: fingerprint('validate-data/enum', String(at)), ...more }
}
const holding = (...findings: Finding[]): Report => ({ ...sample, findings })

test('the sample reads well', () => {
  const { shown, rest, cut } = annotations(sample)
  expect(shown.slice(0, 3).map(workflowCommand)).toEqual([
    `::error file=${FILE},line=16365,col=23,title=validate-data · exclusiveMinimum · amount::amount must be greater than 0, found -12.50%0A3 rows like this in this file: lines 16365, 20114, 88123.`,
    `::error file=${FILE},line=16402,col=31,title=validate-data · enum · currency::currency must be one of EUR, USD, GBP, JPY, CHF, found "EURO"%0A95 rows like this in this file: lines 16402, 16902, 17402, 17902, 18402, 18902, 19402, 19902, 20402, 20902 and 85 more.`,
    `::error file=${FILE},line=20114,title=validate-data · extra-cell::10 cells expected, 11 found`,
  ])
  expect(shown.map(({ severity }) => severity)).toEqual([...Array.from({ length: 10 }, () => 'error'), 'warning'])
  expect(rest).toHaveLength(14)
  expect(cut).toEqual([])
})

test('a line of the diff leads its group and its severity', () => {
  const { shown } = annotations(holding(...sample.findings.toReversed().filter(({ severity }) => severity === 'error')), { changes })
  expect(shown[0]).toMatchObject({ line: 88_123, message: 'amount must be greater than 0, found -3.99\n3 rows like this in this file: lines 16365, 20114, 88123.' })
  expect(shown.filter(({ line }) => line === 88_123)).toHaveLength(1)
})

test.each([
  [{ file: FILE, line: 9 }, false], [{ file: FILE, line: 10 }, true], [{ file: FILE, line: 12 }, true], [{ file: FILE, line: 13 }, false], [{ file: FILE, line: 1, endLine: 10 }, true],
  [{ file: FILE }, true], [{ file: 'big.bin', line: 4 }, true], [{ file: 'other.csv', line: 10 }, false], [undefined, false],
])('touched %j: %p', (place, expected) => expect(touched(place, changes)).toBe(expected))

describe('the runner shows ten of a severity', () => {
  const many = holding(...Array.from({ length: 14 }, (_, at) => finding(at + 1)), ...Array.from({ length: 3 }, (_, at) => finding(at + 1, 'warning')))
  test('the rest is kept apart and said', () => {
    const { shown, rest, cut } = annotations(many)
    expect(shown.map(({ severity, line }) => `${severity} ${line}`)).toEqual([...Array.from({ length: 10 }, (_, at) => `error ${at + 1}`), 'warning 1', 'warning 2', 'warning 3'])
    expect(rest.map(({ line }) => line)).toEqual([11, 12, 13, 14])
    expect(cut).toEqual(['4 of 14 error findings not shown as annotations: GitHub shows 10 per severity and step.'])
  })
  test('room is left for the step itself', () => expect(annotations(many, { reserved: { error: 1 } }).shown.filter(({ severity }) => severity === 'error')).toHaveLength(9))
  test('several gates of one step share it', () => expect(annotations([many, many]).shown.filter(({ severity }) => severity === 'error')).toHaveLength(10))
})

test.each([
  [{ file: 'a', line: 4, endLine: 6, column: 2, endColumn: 3 }, '::error file=a,line=4,endLine=6,title=validate-data · enum::m1'],
  [{ file: 'a', line: 4, endLine: 3, column: 2 }, '::error file=a,line=4,col=2,title=validate-data · enum::m1'],
  [{ file: 'a', line: 4, endLine: 4, column: 2, endColumn: 9 }, '::error file=a,line=4,endLine=4,col=2,endColumn=9,title=validate-data · enum::m1'],
  [{ file: 'a', line: 4, column: 5, endColumn: 2 }, '::error file=a,line=4,col=5,title=validate-data · enum::m1'],
  [{ file: 'a.parquet', record: 20114 }, '::error file=a.parquet,title=validate-data · enum::Row 20114: m1'],
  [{ file: 'a.pkl', offset: 4096 }, '::error file=a.pkl,title=validate-data · enum::Byte 4,096: m1'],
  [{ file: 'a,b:c%.csv' }, '::error file=a%2Cb%3Ac%25.csv,title=validate-data · enum::m1'],
])('place %j', (place, expected) => expect(annotations(holding(finding(1, 'error', { place }))).shown.map(workflowCommand)).toEqual([expected]))

test('long messages are cut by us, and say so', () => {
  const [only] = annotations(holding(finding(1, 'error', { message: 'x'.repeat(10_000) }))).shown
  expect(only?.message).toHaveLength(4096)
  expect(only?.message).toMatch(/… \(10,000 characters\)$/)
})

test.each([
  [sample, 'error', 'failure'], [sample, 'never', 'neutral'], [clean, 'error', 'success'], [clean, 'never', 'success'], [doubt, 'error', 'neutral'], [doubt, 'inconclusive', 'failure'], [doubt, 'never', 'neutral'],
] as const)('%#: conclusion of a check', (report, failOn, expected) => expect(conclusion(report, failOn)).toBe(expected))

test('check runs travel in batches of fifty', () => {
  const report = holding(...Array.from({ length: 121 }, (_, at) => finding(at + 1)), finding(500, 'notice'))
  const { rest } = annotations(report)
  const { conclusion: end, outputs } = checkRun(report, rest, { failOn: 'error', whole: 'artifact gauntlet-report' })
  expect(end).toBe('failure')
  expect(outputs.map((output) => output.annotations.length)).toEqual([50, 50, 11])
  expect(outputs[0]?.annotations[0]).toEqual({ path: 'a.csv', start_line: 11, end_line: 11, annotation_level: 'failure', title: 'validate-data · enum', message: 'm11' })
  for (const { summary, text } of outputs) expect([Buffer.byteLength(summary), Buffer.byteLength(text)].every((size) => size <= 65_535)).toBe(true)
  expect(checkRun(clean, [], { failOn: 'error', whole: 'x' }).outputs).toHaveLength(1)
})
