import type { Counts, InputFile, Report } from './report.js'
import { GATES } from './report.js'
import type { Finding, Occurrence, Place, Subject } from './finding.js'
import { MAX_OCCURRENCES } from './finding.js'
import type { BarChart, Block, Chart, ChartBlock, ChartUnit, CodeBlock, ColumnCard, ColumnPicture, ColumnsBlock, ConfusionChart, CurveSeries, CurvesChart, DetailsBlock, DumbbellChart, DumbbellRow, ForestChart, ForestRow, HeatCell, HeatChart, HeatSide, Section, StripChart, TableBlock, TextBlock, Tone } from './section.js'

/** JSON Schema that describes exactly `T`: the mark exists for the compiler alone, which so refuses a schema that disagrees with its type. */
interface Schema<T> { readonly [keyword: string]: unknown; readonly '~type'?: (value: T) => T }

type Optional<T> = { [K in keyof T]-?: object extends Pick<T, K> ? K : never }[keyof T]

type More = Readonly<Record<string, unknown>>
const text = (more: More = {}): Schema<string> => ({ type: 'string', ...more })
const natural = (minimum: 0 | 1, more: More = {}): Schema<number> => ({ type: 'integer', minimum, ...more })
const number: Schema<number> = { type: 'number' }
const oneOf = <const T extends string>(values: readonly T[]): Schema<T> => ({ enum: values })
const only = <const T extends string | number>(value: T): Schema<T> => ({ const: value })
const list = <T>(items: Schema<T>, more: More = {}): Schema<readonly T[]> => ({ type: 'array', items, ...more })
const open = (description: string): Schema<Readonly<Record<string, unknown>>> => ({ type: 'object', description })
const ref = <T>(name: string): Schema<T> => ({ $ref: `#/$defs/${name}` })
const either = <T>(...names: readonly string[]): Schema<T> => ({ oneOf: names.map((name) => ref(name)) })

/** An object with these keys and no other; `optional` names exactly those that may be missing. */
function closed<T extends object>(properties: { readonly [K in keyof T]-?: Schema<Exclude<T[K], undefined>> }, optional: { readonly [K in Optional<T>]: true }, description?: string): Schema<T> {
  const may = new Set(Object.keys(optional))
  return { type: 'object', ...(description === undefined ? {} : { description }), properties, required: Object.keys(properties).filter((key) => !may.has(key)), additionalProperties: false }
}

const place = closed<Place>(
  { file: text({ minLength: 1 }), line: natural(1), endLine: natural(1), column: natural(1), endColumn: natural(1), record: natural(1), offset: natural(0) },
  { line: true, endLine: true, column: true, endColumn: true, record: true, offset: true },
  'Where something is. Lines and columns count from 1, columns in Unicode code points, the end column is the one behind the last character; offset counts bytes from 0; record counts data records from 1. The file is relative to the checkout.')

const subject = closed<Subject>(
  { dataset: text(), column: text(), slice: text(), metric: text(), artifact: text(), step: text() },
  { dataset: true, column: true, slice: true, metric: true, artifact: true, step: true }, 'What a finding is about.')

const occurrence = closed<Occurrence>({ place: ref('place'), message: text({ minLength: 1 }) }, {}, 'One time a finding was seen.')

const finding = closed<Finding>({
  rule: text({ pattern: '^[a-z]+(-[a-z]+)*/[A-Za-z$][A-Za-z0-9$-]*$', description: 'Stable id, <gate>/<rule>.' }), severity: oneOf(['error', 'warning', 'notice']),
  message: text({ minLength: 1 }), place: ref('place'), subject: ref('subject'), evidence: open('The numbers behind it.'),
  count: natural(1, { description: 'How many times it was seen.' }), occurrences: list(ref<Occurrence>('occurrence'), { maxItems: MAX_OCCURRENCES }),
  status: oneOf(['known', 'accepted']), fingerprint: text({ pattern: '^[0-9a-f]{32}$', description: 'The same for the same finding tomorrow; never made of line numbers.' }),
}, { place: true, subject: true, evidence: true, occurrences: true, status: true })

const textBlock = closed<TextBlock>({ kind: only('text'), text: text() }, {})
const tableBlock = closed<TableBlock>({
  kind: only('table'), title: text(),
  columns: list(closed<TableBlock['columns'][number]>({ label: text(), align: oneOf(['left', 'right']), code: { type: 'boolean' }, wide: { type: 'boolean' } }, { align: true, code: true, wide: true })),
  rows: list(list(text())), more: natural(0),
}, { more: true })
const chartBlock = closed<ChartBlock>({ kind: only('chart'), title: text(), chart: either<Chart>('bars', 'strip', 'forest', 'dumbbell', 'heat', 'curves', 'confusion') }, {})
const codeBlock = closed<CodeBlock>({ kind: only('code'), title: text(), text: text() }, {})
const columnsBlock = closed<ColumnsBlock>({ kind: only('columns'), title: text(), note: text(), columns: list(ref<ColumnCard>('columnCard')) }, { note: true })
const columnCard = closed<ColumnCard>({
  name: text(), type: text(), missing: { type: 'number', minimum: 0, maximum: 1 }, different: text(), values: text(), picture: either<ColumnPicture>('binsPicture', 'valuesPicture'),
  remarks: list(closed<ColumnCard['remarks'][number]>({ tone: oneOf(['error', 'warning', 'neutral']), text: text() }, {})),
}, { picture: true }, 'One column, and what is in it.')
const binsPicture = closed<Extract<ColumnPicture, { kind: 'bins' }>>({ kind: only('bins'), from: number, to: number, now: list(number), before: list(number) }, { before: true })
const valuesPicture = closed<Extract<ColumnPicture, { kind: 'values' }>>({ kind: only('values'), values: list(closed<Extract<ColumnPicture, { kind: 'values' }>['values'][number]>({ label: text(), now: number, before: number }, { before: true })) }, {})
const detailsBlock = closed<DetailsBlock>({ kind: only('details'), title: text(), blocks: list(ref<Block>('block')) }, {})
const bars = closed<BarChart>({
  kind: only('bars'), unit: text(),
  bars: list(closed<BarChart['bars'][number]>({ label: text(), value: number, tone: oneOf(['error', 'warning', 'neutral']) }, { tone: true })),
}, {})
const strip = closed<StripChart>({ kind: only('strip'), unit: text(), from: number, to: number, bins: list(number) }, {})
const tone = oneOf<Tone>(['fail', 'pass', 'inconclusive', 'neutral']), unit = oneOf<ChartUnit>(['share', 'number'])
const forest = closed<ForestChart>({
  kind: only('forest'), metric: text(), unit, least: number, most: number,
  rows: list(closed<ForestRow>({ label: text(), estimate: number, lower: number, upper: number, count: text(), before: number, least: number, most: number, tone, note: text() }, { estimate: true, lower: true, upper: true, before: true, least: true, most: true, note: true })),
}, { least: true, most: true }, 'One metric on many slices: estimates with their intervals against what is allowed.')
const dumbbell = closed<DumbbellChart>({
  kind: only('dumbbell'), metric: text(), unit, better: oneOf(['higher', 'lower']),
  rows: list(closed<DumbbellRow>({ label: text(), before: number, after: number, lower: number, upper: number, tone }, { before: true, after: true, lower: true, upper: true })),
}, {}, 'What changed against the baseline; lower and upper bound the difference.')
const heatSide = closed<HeatSide>({ label: text(), values: list(text()) }, {})
const heat = closed<HeatChart>({
  kind: only('heat'), metric: text(), unit, x: heatSide, y: heatSide,
  cells: list(closed<HeatCell>({ x: natural(0), y: natural(0), value: number, count: natural(0), tone }, { value: true, tone: true })),
}, {}, 'One metric on the crosses of two columns; x and y of a cell count from 0.')
const curvePoint: Schema<readonly [number, number]> = { type: 'array', items: number, minItems: 2, maxItems: 2 }
const curves = closed<CurvesChart>({
  kind: only('curves'), xLabel: text(), yLabel: text(), diagonal: { type: 'boolean' },
  series: list(closed<CurveSeries>({ label: text(), points: list(curvePoint), tone: oneOf(['emphasis', 'neutral']), sizes: list(number) }, { tone: true, sizes: true })),
}, { diagonal: true }, 'Curves in the unit square.')
const matrix = list(list(natural(0)))
const confusion = closed<ConfusionChart>({ kind: only('confusion'), classes: list(text()), counts: matrix, before: matrix }, { before: true }, 'Rows of each actual class by predicted class.')
const section = closed<Section>({ title: text(), inShort: text(), blocks: list(ref<Block>('block')) }, {}, 'What to show of it, independent of where.')

const input = closed<InputFile>({ path: text({ minLength: 1 }), sha256: text({ pattern: '^[0-9a-f]{64}$' }), bytes: natural(0), rows: natural(0) }, { rows: true })
const counts = closed<Counts>({ errors: natural(0), warnings: natural(0), notices: natural(0) }, {}, 'Findings by severity.')

const report = closed<Report>({
  version: only(1), gate: oneOf(GATES), tool: closed<Report['tool']>({ name: only('gauntlet'), version: text({ minLength: 1 }) }, {}),
  verdict: oneOf(['pass', 'fail', 'inconclusive']), headline: text({ minLength: 1 }), reasons: list(text({ minLength: 1 })), counts: ref('counts'),
  findings: list(ref<Finding>('finding'), { description: 'Most severe first.' }), measured: open('What was measured; its shape is the gate\'s own.'), inputs: list(ref<InputFile>('input')),
  settings: open('The settings as used.'), section: ref('section'), cut: list(text({ minLength: 1 }), { description: 'What was left out, and where the whole is.' }),
  started: text({ format: 'date-time', pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$' }), seconds: { type: 'number', minimum: 0 },
}, {}, 'The one record that a gate of Gauntlet writes. Everything but started and seconds depends on the inputs alone.')

/** JSON Schema 2020-12 of a report. */
export const reportSchema: Readonly<Record<string, unknown>> = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Gauntlet report',
  ...report,
  $defs: { place, subject, occurrence, finding, counts, input, section, block: either<Block>('textBlock', 'tableBlock', 'chartBlock', 'columnsBlock', 'codeBlock', 'detailsBlock'), textBlock, tableBlock, chartBlock, columnsBlock, columnCard, binsPicture, valuesPicture, codeBlock, detailsBlock, bars, strip, forest, dumbbell, heat, curves, confusion },
}
