import { fingerprint } from '../../src/report/fingerprint.js'
import type { Finding, Occurrence } from '../../src/report/finding.js'
import type { Report } from '../../src/report/report.js'
import type { Chart } from '../../src/report/section.js'

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

/** One of every chart that a model's slices are shown in. */
export const sliceCharts = {
  forest: {
    kind: 'forest', metric: 'recall', unit: 'share', least: 0.8, rows: [
      { label: 'customer_age 18–25', estimate: 0.71, lower: 0.66, upper: 0.76, count: '214 n+', before: 0.77, tone: 'fail', note: '2 to 10 points below main, p = 0.003 after correction for 14 slices' },
      { label: 'merchant_category = travel', estimate: 0.83, lower: 0.75, upper: 0.89, count: '96 n+', before: 0.82, tone: 'inconclusive' },
      { label: '地域 = 北海道 🗻', estimate: 0.67, lower: 0.3, upper: 0.9, count: '6 n+', tone: 'inconclusive', note: 'about 140 more labelled positives would settle it at 0.80' },
      { label: 'new cards with a name that goes on for longer than any column of a page', estimate: 0.9, lower: 0.86, upper: 0.93, count: '310 n+', before: 0.86, least: 0.85, tone: 'pass' },
      { label: 'region = MT', count: '0 n+', before: 0.5, tone: 'inconclusive' },
      { label: 'channel = shop', estimate: 0.84, lower: 0.81, upper: 0.87, count: '1,020 n+', before: 0.84, tone: 'neutral' },
      { label: 'all', estimate: 0.88, lower: 0.87, upper: 0.892, count: '3,412 n+', before: 0.87, tone: 'pass' },
    ],
  },
  dumbbell: {
    kind: 'dumbbell', metric: 'recall', unit: 'share', better: 'higher', rows: [
      { label: 'customer_age 18–25', before: 0.77, after: 0.71, lower: -0.1, upper: -0.02, tone: 'fail' },
      { label: 'merchant_category = travel', before: 0.82, after: 0.83, lower: -0.03, upper: 0.05, tone: 'inconclusive' },
      { label: 'new cards', before: 0.86, after: 0.9, lower: 0.02, upper: 0.06, tone: 'pass' },
      { label: 'region = MT', before: 0.5, tone: 'inconclusive' },
      { label: 'all', before: 0.87, after: 0.88, lower: 0.005, upper: 0.015, tone: 'pass' },
    ],
  },
  heat: {
    kind: 'heat', metric: 'recall', unit: 'share', x: { label: 'customer_age', values: ['18–25', '25–40', '40–65', '65+'] }, y: { label: 'merchant_category', values: ['grocery', 'travel', 'electronics and photography', 'fuel'] },
    cells: [
      { x: 0, y: 0, value: 0.74, count: 61 }, { x: 1, y: 0, value: 0.88, count: 302, tone: 'pass' }, { x: 2, y: 0, value: 0.91, count: 411, tone: 'pass' }, { x: 3, y: 0, value: 0.9, count: 96 },
      { x: 0, y: 1, value: 0.55, count: 40, tone: 'fail' }, { x: 1, y: 1, value: 0.84, count: 120 }, { x: 2, y: 1, value: 0.87, count: 133 }, { x: 3, y: 1, count: 9, tone: 'inconclusive' },
      { x: 0, y: 2, value: 0.79, count: 85, tone: 'inconclusive' }, { x: 1, y: 2, value: 0.9, count: 240 }, { x: 2, y: 2, value: 0.93, count: 1210 },
      { x: 0, y: 3, value: 1, count: 28 }, { x: 2, y: 3, value: 0.86, count: 77 }, { x: 3, y: 3, value: 0.81, count: 33 },
    ],
  },
  calibration: {
    kind: 'curves', xLabel: 'predicted probability', yLabel: 'share that is fraud', diagonal: true, series: [
      { label: 'all', tone: 'emphasis', points: [[0.04, 0.05], [0.15, 0.13], [0.35, 0.33], [0.55, 0.57], [0.75, 0.72], [0.93, 0.94]], sizes: [5200, 900, 420, 300, 260, 410] },
      { label: 'customer_age 18–25', points: [[0.05, 0.1], [0.15, 0.26], [0.36, 0.5], [0.56, 0.7], [0.92, 0.95]], sizes: [320, 90, 60, 41, 30] },
    ],
  },
  roc: {
    kind: 'curves', xLabel: 'false positive rate', yLabel: 'recall', diagonal: true, series: [
      { label: 'all', tone: 'emphasis', points: [[0, 0], [0.01, 0.4], [0.03, 0.66], [0.08, 0.82], [0.2, 0.92], [0.5, 0.98], [1, 1]] },
      { label: 'customer_age 18–25', points: [[0, 0], [0.05, 0.3], [0.12, 0.52], [0.25, 0.7], [0.5, 0.87], [1, 1]] },
      { label: 'merchant_category = travel', points: [[0, 0], [0.02, 0.35], [0.1, 0.66], [0.3, 0.88], [0.6, 0.96], [1, 1]] },
      { label: 'new cards', points: [[0, 0], [0.1, 0.4], [0.3, 0.66], [0.6, 0.88], [1, 1]] },
    ],
  },
  confusion: {
    kind: 'confusion', classes: ['ham', 'newsletter', 'phishing', 'spam'],
    counts: [[4210, 31, 2, 57], [120, 890, 0, 44], [9, 3, 140, 61], [66, 20, 18, 1904]], before: [[4190, 40, 5, 65], [100, 910, 0, 44], [6, 3, 160, 44], [96, 20, 18, 1874]],
  },
} as const satisfies Readonly<Record<string, Chart>>

/** A report whose section shows them all. */
export const slices: Report = {
  ...doubt, verdict: 'fail', headline: 'Recall for customers under 25 fell by 2 to 10 points; everything else is as good as on main or better.', reasons: ['recall on customer_age 18–25 is 0.71, required at least 0.80'],
  section: {
    title: 'Slices', inShort: '1 of 14 slices worse than main; 1 inconclusive', blocks: [
      { kind: 'chart', title: 'Recall by slice', chart: sliceCharts.forest },
      { kind: 'chart', title: 'What changed since main', chart: sliceCharts.dumbbell },
      { kind: 'chart', title: 'Recall by age and merchant', chart: sliceCharts.heat },
      { kind: 'chart', title: 'Who was taken for whom', chart: sliceCharts.confusion },
      { kind: 'chart', title: 'Calibration', chart: sliceCharts.calibration },
      { kind: 'chart', title: 'ROC', chart: sliceCharts.roc },
    ],
  },
}
