import { fingerprint } from '../../src/report/fingerprint.js'
import type { Finding, Occurrence } from '../../src/report/finding.js'
import type { Report } from '../../src/report/report.js'

export const FILE = 'data/transactions/2026-11.csv'

function at(line: number, column: number, message: string): Occurrence {
  return { place: { file: FILE, line, column, record: line - 1 }, message }
}

function group(rule: string, column: string | undefined, count: number, occurrences: readonly [Occurrence, ...Occurrence[]], severity: Finding['severity'] = 'error'): Finding {
  const message = `${occurrences[0].message} (${count === 1 ? 'once' : `${count} times`})`
  return {
    rule: `validate-data/${rule}`, severity, message, place: occurrences[0].place, subject: { dataset: 'transactions', ...(column === undefined ? {} : { column }) },
    count, occurrences, fingerprint: fingerprint(`validate-data/${rule}`, FILE, column ?? ''), evidence: { count },
  }
}

/** 100 violations of 4 kinds in a million rows. */
export const sample: Report = {
  version: 1, gate: 'validate-data', tool: { name: 'gauntlet', version: '0.1.0' }, verdict: 'fail',
  headline: '100 violations in 98 rows of 1 file (3 rules)',
  reasons: ['99 errors: exclusiveMinimum on amount, enum on currency, 1 row with too many cells'],
  counts: { errors: 3, warnings: 1, notices: 0 },
  findings: [
    group('exclusiveMinimum', 'amount', 3, [at(16365, 23, 'amount must be greater than 0, found -12.50'), at(20114, 23, 'amount must be greater than 0, found 0.00'), at(88123, 24, 'amount must be greater than 0, found -3.99')]),
    group('enum', 'currency', 95, Array.from({ length: 20 }, (_, n) => at(16402 + 500 * n, 31, `currency must be one of EUR, USD, GBP, JPY, CHF, found "${n % 2 === 0 ? 'EURO' : 'usd'}"`)) as unknown as [Occurrence]),
    group('extra-cell', undefined, 1, [{ place: { file: FILE, line: 20114, record: 20113 }, message: '10 cells expected, 11 found' }]),
    group('format', 'email', 1, [at(999_001, 55, 'email must be an e-mail address, found "nobody"')], 'warning'),
  ],
  measured: { rows: 1_000_000, violations: 100 },
  inputs: [{ path: FILE, sha256: 'a'.repeat(64), bytes: 112_000_000, rows: 1_000_000 }],
  settings: { data: [FILE], schema: 'schemas/transaction.schema.json' },
  section: {
    title: 'Data', inShort: '1,000,000 rows, 100 violations', blocks: [
      { kind: 'text', text: 'Read 1,000,000 rows of 1 file.' },
      { kind: 'table', title: 'By rule', columns: [{ label: 'rule' }, { label: 'column', code: true }, { label: 'rows', align: 'right' }], rows: [['enum', 'currency', '95'], ['exclusiveMinimum', 'amount', '3'], ['extra-cell', '', '1']], more: 1 },
      { kind: 'chart', title: 'Violations by column', chart: { kind: 'bars', unit: 'rows', bars: [{ label: 'currency', value: 95, tone: 'error' }, { label: 'amount', value: 3 }, { label: 'email', value: 1 }] } },
      {
        kind: 'columns', title: 'Columns of transactions', note: 'the dashed line is the base of the pull request', columns: [
          { name: 'amount', type: 'number', missing: 0.034, different: '≈ 311,928 values', values: '0.01 to 5,000, median 315.3', remarks: [{ tone: 'error', text: '3 violations' }, { tone: 'neutral', text: 'changed in 4,998 records' }], picture: { kind: 'bins', from: 0.01, to: 5000, now: [0.5, 0.3, 0.1, 0, 0.1], before: [0.4, 0.3, 0.1, 0.1, 0.1] } },
          { name: 'currency', type: 'text', missing: 0, different: '5 values', values: 'EUR (400,000), USD (350,000), GBP (250,000)', remarks: [{ tone: 'warning', text: '95 values are no code' }], picture: { kind: 'values', values: [{ label: 'EUR', now: 0.4, before: 0.45 }, { label: 'a currency of a very long name', now: 0.35 }, { label: 'GBP', now: 0 }] } },
          { name: 'note', type: 'empty', missing: 1, different: '', values: '', remarks: [] },
        ],
      },
      { kind: 'code', title: 'Add to gauntlet.yml', text: 'data:\n  transactions:\n    schema: schemas/transaction.schema.json' },
      { kind: 'details', title: 'Where in the file', blocks: [{ kind: 'chart', title: FILE, chart: { kind: 'strip', unit: '', from: 1, to: 1_000_000, bins: [0, 12, 40, 33, 9, 1, 0, 0, 3, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1] } }] },
    ],
  },
  cut: [], started: '2026-11-24T08:00:00.000Z', seconds: 1.1,
}

export const clean: Report = {
  ...sample, gate: 'adversarial-check', verdict: 'pass', headline: '4 artifacts are safe to load', reasons: [], counts: { errors: 0, warnings: 0, notices: 0 }, findings: [],
  inputs: [{ path: 'models/fraud.onnx', sha256: 'b'.repeat(64), bytes: 14_200_000 }], section: { title: 'Artifacts', inShort: '4 artifacts clean', blocks: [] }, seconds: 8,
}

export const doubt: Report = {
  ...clean, gate: 'slice-test', verdict: 'inconclusive', headline: 'region = MT has too few positives to tell', reasons: ['recall is 0.67 with 6 positives; about 140 more labelled positives would settle it at 0.80'],
  section: { title: 'Slices', inShort: '13 of 14 slices as good as on main; 1 inconclusive', blocks: [] }, seconds: 2.3,
}
