import { expect, test } from '@jest/globals'
import { headline } from '../../../src/gates/validate-data/headline.js'
import type { Measured, MeasuredFile } from '../../../src/gates/validate-data/measured.js'
import type { ViolationGroup } from '../../../src/gates/validate-data/violations.js'
import type { Finding, Severity } from '../../../src/report/finding.js'

const file = (more: Partial<MeasuredFile> = {}): MeasuredFile => ({ dataset: 'd', path: 'd.csv', format: 'csv', bytes: 10, sha256: '', rows: 100, invalidRows: 0, columns: ['a'], strip: [], schema: 'd.schema.json', by: 'automata', ...more })
const group = (more: Partial<ViolationGroup> = {}): ViolationGroup => ({ rule: 'validate-data/type', file: 'd.csv', dataset: 'd', column: 'a', severity: 'error', count: 3, asked: undefined, known: false, occurrences: [], ...more })
const finding = (rule: string, severity: Severity, column = 'a'): Finding => ({ rule: `validate-data/${rule}`, severity, message: `${rule} of ${column}`, count: 1, subject: { column }, fingerprint: rule })
const measured = (more: Partial<Measured> = {}): Measured => ({ files: [file()], groups: [], violations: 0, written: 0, known: undefined, violationsFile: '', checks: [], sensitive: [], profiles: [], comparisons: [], splits: [], untouched: 0, explain: [], cancelled: false, ...more })

test.each<[string, Measured, readonly Finding[], 'pass' | 'fail' | 'inconclusive', string]>([
  ['rows', measured({ files: [file({ invalidRows: 2 })], groups: [group()] }), [finding('type', 'error')], 'fail', '2 of 100 rows do not keep the contract, in 1 file.'],
  ['a file that cannot be read', measured({ files: [file({ rows: 0 })], groups: [group({ rule: 'validate-data/empty-file', count: 1 })] }), [finding('empty-file', 'error')], 'fail', 'The file cannot be used as it is.'],
  ['one of several files', measured({ files: [file(), file({ path: 'e.csv', rows: 0 })], groups: [group({ file: 'e.csv', count: 1 })] }), [finding('empty-file', 'error')], 'fail', '1 file of 2 cannot be used as it is.'],
  ['splits alone', measured(), [finding('split-keys', 'error')], 'fail', 'split-keys of a; every row keeps the contract.'],
  ['a secret alone, without a schema', measured({ files: [file({ schema: undefined })] }), [finding('secret', 'error')], 'fail', 'a holds personal data or secrets that nothing allows; every row can be read.'],
  ['warnings that fail', measured(), [finding('personal-data', 'warning')], 'fail', '1 warning, and warnings fail here; every row keeps the contract.'],
  ['warnings that fail beside known violations', measured({ files: [file({ invalidRows: 3 })], groups: [group({ known: true })], known: 3 }), [finding('type', 'notice'), finding('personal-data', 'warning')], 'fail', '1 warning, and warnings fail here; no new violation (3 known).'],
  ['new violations', measured({ files: [file({ invalidRows: 5 })], groups: [group({ count: 2 }), group({ known: true })], known: 3 }), [finding('type', 'error')], 'fail', '2 new violations in 1 file (3 known).'],
  ['nothing wrong', measured(), [finding('personal-data', 'warning')], 'pass', 'All 100 rows of the file keep the contract; 1 warning.'],
  ['nothing looked at', measured({ files: [], untouched: 2 }), [], 'pass', 'The pull request touches none of the data files.'],
  ['a run that was stopped', measured({ cancelled: true }), [], 'inconclusive', 'Inconclusive: cancelled after 100 rows.'],
])('%s', (_, found, findings, verdict, sentence) => { expect(headline(found, findings, verdict)).toBe(sentence) })
