import { describe, expect, test } from '@jest/globals'
import { UserError } from '../../src/errors.js'
import { wantsColor } from '../../src/report/colour.js'
import { githubLog } from '../../src/report/github-log.js'
import { terminal } from '../../src/report/terminal.js'
import { userErrorAnnotation, userErrorText } from '../../src/report/user-error.js'
import { width } from '../../src/report/width.js'
import type { Finding, Place } from '../../src/report/finding.js'
import { fingerprint } from '../../src/report/fingerprint.js'
import type { Report } from '../../src/report/report.js'
import { clean, doubt, FILE, sample } from '../support/sample-report.js'

const files = { violations: 'gauntlet-report/violations.csv', page: 'gauntlet-report/index.html' }

test('one file with 100 violations', () => expect(terminal(sample, { color: false, width: 110, limit: 5, ...files })).toBe(`\
data/transactions/2026-11.csv  1,000,000 rows  112 MB  1.1 s

  16365:23   amount    must be greater than 0, found -12.50                  exclusiveMinimum
  16402:31   currency  must be one of EUR, USD, GBP, JPY, CHF, found "EURO"  enum
  20114      (row)     10 cells expected, 11 found                           extra-cell
  20114:23   amount    must be greater than 0, found 0.00                    exclusiveMinimum
! 999001:55  email     must be an e-mail address, found "nobody"             format
  … 95 more in gauntlet-report/violations.csv

✗ fail: 100 violations in 98 rows of 1 file (3 rules)             report: gauntlet-report/index.html
`))

test('the same on a narrow terminal', () => expect(terminal(sample, { color: false, width: 60, limit: 2, ...files })).toBe(`\
data/transactions/2026-11.csv  1,000,000 rows  112 MB  1.1 s

  16365:23  amount    must be greater than 0, found -12.50
                      (exclusiveMinimum)
  16402:31  currency  must be one of EUR, USD, GBP, JPY,
                      CHF, found "EURO" (enum)
  … 98 more in gauntlet-report/violations.csv

report: gauntlet-report/index.html
✗ fail: 100 violations in 98 rows of 1 file (3 rules)
`))

test('a pass is two lines', () => expect(terminal(clean, { color: false, width: 100 })).toBe(`\
models/fraud.onnx  14 MB  8.0 s

✓ pass: 4 artifacts are safe to load
`))

test('several gates end in one table and one sentence', () => expect(terminal([sample, clean, doubt], { color: false, width: 100, limit: 1 }).split('\n').slice(-6)).toEqual([
  '✗ validate-data      1,000,000 rows, 100 violations                      1.1 s',
  '✓ adversarial-check  4 artifacts clean                                   8.0 s',
  '? slice-test         13 of 14 slices as good as on main; 1 inconclusive  2.3 s',
  '', '✗ Gauntlet: 1 of 3 gates failed', '',
]))

test('findings elsewhere than in the one file stand below their file', () => {
  const at = (place: Place, rule: string, message: string): Finding => ({ rule: `validate-data/${rule}`, severity: 'error', message, place, count: 1, fingerprint: fingerprint(rule, place.file) })
  const report: Report = { ...sample, findings: [at({ file: FILE, line: 7, record: 6 }, 'extra-cell', '10 cells expected, 11 found'), at({ file: 'gauntlet.yml', line: 41 }, 'rowCount', '10 rows expected, found 3'), at({ file: 'a.parquet', record: 20114 }, 'enum', 'unknown'), at({ file: 'b.csv' }, 'empty-file', 'nothing in it')] }
  expect(terminal(report, { color: false, width: 100 }).split('\n').slice(2, -3)).toEqual([
    `  ${FILE}`, '  7          (row)   10 cells expected, 11 found  extra-cell', '',
    '  gauntlet.yml', '  41                 10 rows expected, found 3    rowCount', '',
    '  a.parquet', '  row 20114  (row)   unknown                      enum', '',
    '  b.csv', '             (file)  nothing in it                empty-file',
  ])
})

test.each([40, 60, 80, 100, 160])('in %i columns no line is wider', (columns) => {
  const wide: Report = { ...sample, headline: '日本語 '.repeat(40), findings: sample.findings.map((finding) => ({ ...finding, subject: { column: '列名'.repeat(20) }, occurrences: (finding.occurrences ?? []).map((one) => ({ ...one, message: `値が長い ${'長'.repeat(200)}` })) })) }
  for (const line of terminal(wide, { color: false, width: columns }).split('\n')) expect(width(line)).toBeLessThanOrEqual(columns)
})

test('colour changes no character', () => {
  const options = { width: 100, ...files }
  const coloured = terminal([sample, clean, doubt], { ...options, color: true })
  expect(coloured).toContain('\u001b[31m✗ fail: ')
  // eslint-disable-next-line no-control-regex -- our own colours
  expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(terminal([sample, clean, doubt], { ...options, color: false }))
  expect(terminal(sample, { ...options, color: false })).not.toContain('\u001b')
})

test.each([
  [{}, true, undefined, true], [{}, false, undefined, false], [{ NO_COLOR: '1' }, true, undefined, false], [{ NO_COLOR: '' }, true, undefined, true], [{ FORCE_COLOR: '1' }, false, undefined, true],
  [{ FORCE_COLOR: '0' }, true, undefined, false], [{ NO_COLOR: '1', FORCE_COLOR: '1' }, true, undefined, false], [{ TERM: 'dumb' }, true, undefined, false], [{ NO_COLOR: '1' }, false, true, true], [{ FORCE_COLOR: '1' }, true, false, false],
])('colour in %j, terminal %p, asked %p: %p', (env, tty, asked, expected) => expect(wantsColor(env, tty, asked)).toBe(expected))

test('the log of a step', () => expect(githubLog(sample, { limit: 2, ...files })).toBe(`\
::group::validate-data: 1 file read in 1.1 s
  data/transactions/2026-11.csv  1,000,000 rows  112 MB
::endgroup::
::group::validate-data: 4 findings, seen 100 times
  ✗ data/transactions/2026-11.csv:16365:23  amount  must be greater than 0, found -12.50  (exclusiveMinimum)
  ✗ data/transactions/2026-11.csv:16402:31  currency  must be one of EUR, USD, GBP, JPY, CHF, found "EURO"  (enum)
  … 98 more in gauntlet-report/violations.csv
::endgroup::
report: gauntlet-report/index.html
✗ validate-data: fail: 100 violations in 98 rows of 1 file (3 rules)
`))

describe('an error that helps', () => {
  const note = 'unknown comparator "mustBeGraterThan"; did you mean "mustBeGreaterThan"?'
  const error = new UserError('config-invalid', note, { place: { file: 'gauntlet.yml', line: 22, column: 7 }, hint: 'Allowed: mustBe, mustNotBe, mustBeGreaterThan', excerpt: { line: 22, column: 7, text: '      mustBeGraterThan: 10000', note } })
  test('shows the line', () => expect(userErrorText(error, { color: false, width: 100 })).toBe(`\
Gauntlet could not run: gauntlet.yml:22:7
  22 │       mustBeGraterThan: 10000
     │       ^ unknown comparator "mustBeGraterThan"; did you mean "mustBeGreaterThan"?
  Allowed: mustBe, mustNotBe, mustBeGreaterThan
`))
  test('is an annotation on it', () => expect(userErrorAnnotation(error)).toEqual({
    severity: 'error', title: 'Gauntlet could not run', file: 'gauntlet.yml', line: 22, column: 7,
    message: `Gauntlet could not run: ${note}\nAllowed: mustBe, mustNotBe, mustBeGreaterThan`,
  }))
  test('without a place', () => expect(userErrorText(new UserError('glob-empty', 'no file matches data/*.csv', { hint: 'Check the path.' }), { color: false, width: 80 })).toBe('Gauntlet could not run: no file matches data/*.csv\n  Check the path.\n'))
  test('with a place and no excerpt', () => expect(userErrorText(new UserError('file-missing', 'no such file', { place: { file: 'a.csv' } }), { color: false, width: 80 })).toBe('Gauntlet could not run: a.csv\n  no such file\n'))
  test('the mark stands below the place, behind wide characters, tabs and in long lines', () => {
    const marked = (text: string, column: number) => {
      const [, line = '', mark = ''] = userErrorText(new UserError('config-syntax', 'm', { place: { file: 'f', line: 1, column }, excerpt: { line: 1, column, text, note: 'm' } }), { color: false, width: 200 }).split('\n')
      const at = width(mark.slice(0, mark.indexOf('^')))
      return Array.from(line).reduce<{ text: string; used: number }>((sofar, char) => sofar.used < at ? { text: '', used: sofar.used + width(char) } : { text: sofar.text + char, used: sofar.used }, { text: '', used: 0 }).text.slice(0, 3)
    }
    expect(marked('日本: xyz', 5)).toBe('xyz')
    expect(marked('\t\txyz', 3)).toBe('xyz')
    expect(marked(`${'a'.repeat(500)}xyz${'b'.repeat(500)}`, 501)).toBe('xyz')
  })
})

test('a long sentence about several rows is said of the first; where rows say something of their own, it is said', () => {
  const sentence = '3 rows without a label: left out. Label them, or take them out of the test data.', at = (line: number): Place => ({ file: 'd.csv', line })
  const finding = (column: string, messages: readonly string[], from: number): Finding => ({ rule: 'slice-test/missing-label', severity: 'error', message: sentence, subject: { column }, count: messages.length, fingerprint: fingerprint(column), place: at(from), occurrences: messages.map((message, i) => ({ place: at(from + i), message })) })
  const said = terminal({ ...sample, findings: [finding('churned', [sentence, sentence, sentence], 2), finding('age', [`${sentence} Found "a".`, `${sentence} Found "b".`], 5), finding('sex', ['no sex', 'no sex'], 8)] }, { color: false, width: 160 })
  expect(said.split('\n').filter((line) => /^ +\d/.test(line)).map((line) => line.trim().split(/ {2,}/).slice(0, 3).join('|'))).toEqual([
    `2|churned|${sentence}`, '3|churned|the same', '4|churned|the same', `5|age|${sentence} Found "a".`, `6|age|${sentence} Found "b".`, '8|sex|no sex', '9|sex|no sex',
  ])
})

test('between two rows of one finding that do not follow each other the sentence is said again', () => {
  const sentence = 'a sentence that is so long that nobody would like to read it twice in a row', at = (line: number): Place => ({ file: 'd.csv', line, record: line })
  const finding = (column: string, lines: readonly number[]): Finding => ({ rule: 'validate-data/check', severity: 'error', message: sentence, subject: { column }, count: 2, fingerprint: fingerprint(column), place: at(lines[0] ?? 0), occurrences: lines.map((line) => ({ place: at(line), message: sentence })) })
  expect(terminal({ ...sample, findings: [finding('a', [1, 3]), finding('b', [2, 4])] }, { color: false, width: 160 })).not.toContain('the same')
})
