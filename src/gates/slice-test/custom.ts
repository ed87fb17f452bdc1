import { UserError } from '../../errors.js'
import { asNumber } from '../../engine/values.js'
import { duckdbDialect as sql } from '../../engine/duckdb/dialect.js'
import type { Engine } from '../../engine/engine.js'
import type { Evidence } from '../../metrics/evidence.js'
import type { Frame, Predicted } from '../../metrics/frame.js'
import type { Compared } from '../../metrics/measure.js'
import type { Place } from '../../report/finding.js'
import type { TestData } from './load/data.js'
import type { SliceFamily } from './load/partitions.js'
import { unsteady } from './load/steady.js'
import type { CustomMetric } from './requirements.js'

/** Parts of the rows that are left out one after the other to see how much an aggregate changes. */
const PARTS = 20
/** Names that no column has. */
const ROW = '__gauntlet_row', PART = '__gauntlet_part', SLICE = '__gauntlet_slice', NUMBER = '__gauntlet_number'
/** Seconds that an aggregate may take. */
const LIMIT = 120

/** Metrics that users write as a SQL aggregate. Their errors come from leaving out a twentieth of the rows at a time (the delete-a-group
 *  jackknife), by their ids where they have any: then the order of the rows makes no difference.
 *  @see Kott (2001), Journal of Official Statistics 17:521-526
 *  @throws UserError `config-invalid` when an aggregate cannot be asked */
export async function measureCustom(custom: readonly CustomMetric[], data: TestData, frame: Frame, family: SliceFamily, origin: Uint32Array, id: string | undefined, paired: boolean, where: (name: string) => Place | undefined): Promise<readonly { readonly key: string; readonly compared: readonly Compared[] }[]> {
  if (custom.length === 0) return []
  const now = await valuesOf(custom, data, frame, family, origin, id, 'candidate', where), before = frame.baseline === undefined ? undefined : await valuesOf(custom, data, frame, family, origin, id, 'baseline', where), sizes = new Uint32Array(family.slices.length)
  for (const code of family.partition.codes) if (code >= 0) sizes[code] = (sizes[code] ?? 0) + 1
  return custom.map(({ name }, at) => ({
    key: name,
    compared: family.slices.map((_, slice): Compared => {
      const own = now[at]?.[slice] ?? [], theirs = before?.[at]?.[slice], cases = sizes[slice] ?? 0
      if (theirs === undefined) return { candidate: jackknife(own, cases) }
      const difference = jackknife(own.map((value, part) => value - (theirs[part] ?? Number.NaN)), cases, paired ? 1 : Math.SQRT2)
      return { candidate: jackknife(own, cases), baseline: jackknife(theirs, cases), difference }
    }),
  }))
}

/** Custom metrics must give the same for the same data.
 *  @throws UserError `config-invalid` for one that does not */
export async function refuseUnsteady(custom: readonly CustomMetric[], engine: Engine, where: (name: string) => Place | undefined): Promise<void> {
  for (const { name, sql: text } of custom) {
    const changing = await unsteady(text, engine)
    if (changing !== undefined) throw refused(name, `${changing} gives something else in every run`, where(name), 'The same data must give the same report. A hash of an id is a steady way to choose rows: `hash(id) % 10 = 0`.')
  }
}

function refused(name: string, why: string, place: Place | undefined, hint: string): UserError {
  return new UserError('config-invalid', `custom metric ${name} cannot be asked: ${why}`, { ...(place === undefined ? {} : { place }), hint })
}

/** Value over all rows, and over all but each part. */
type Replicates = readonly number[]

async function valuesOf(custom: readonly CustomMetric[], data: TestData, frame: Frame, family: SliceFamily, origin: Uint32Array, id: string | undefined, side: 'candidate' | 'baseline', where: (name: string) => Place | undefined): Promise<readonly (readonly Replicates[])[]> {
  const { engine } = data, table = '_custom', view = await data.view(), predicted = side === 'candidate' ? frame.candidate : frame.baseline
  await engine.fill(table, { [ROW]: Int32Array.from(origin), [SLICE]: family.partition.codes, _label: frame.task === 'regression' ? frame.labels : named(frame.labels, frame.classes), _prediction: predictionOf(frame, predicted), _score: scoreOf(frame, predicted) })
  try {
    const own = new Set(['label', 'prediction', 'score']), others = data.columns.filter((name) => !own.has(name.toLowerCase())).map((name) => sql.ident(name))
    const rows = `(select c.${SLICE}, hash(${id === undefined ? `c.${ROW}` : `d.${sql.ident(id)}`}) % ${PARTS} as ${PART}, c._label as label, c._prediction as prediction, c._score as score${others.length === 0 ? '' : `, ${others.map((name) => `d.${name}`).join(', ')}`} from ${table} as c join (select row_number() over () - 1 as ${NUMBER}, * from ${view}) as d on d.${NUMBER} = c.${ROW} where c.${SLICE} >= 0)`
    return await Promise.all(custom.map(({ name, sql: text }) => oneMetric(name, text, rows, data, family.slices.length, where(name))))
  } finally { await engine.query(`drop table ${table}`) }
}

async function oneMetric(name: string, text: string, rows: string, { engine }: TestData, slices: number, place: Place | undefined): Promise<readonly Replicates[]> {
  const not = (why: string): UserError => refused(name, why, place, 'It is a SQL aggregate that gives one number, such as `avg(abs(prediction - label))`.')
  const values = Array.from({ length: slices }, () => Array.from<number>({ length: PARTS + 1 }).fill(Number.NaN))
  for (let part = 0; part <= PARTS; part++) {
    const left = part === 0 ? '' : ` where ${PART} <> ${part - 1}`
    const asked = await engine.select(`select ${SLICE}, cast((${text}\n) as double) from ${rows} as data${left} group by ${SLICE}`, slices, LIMIT)
    if (asked.kind === 'late') throw not(`it takes more than ${LIMIT} s`)
    if (asked.kind === 'failed') throw not(`it breaks on a value of the data (${/^[A-Za-z ]+ Error/.exec(asked.message)?.[0] ?? 'error'})`)
    if (asked.kind === 'refused') throw not(asked.message.split('\n')[0] ?? '')
    if (new Set(asked.rows.map(([slice]) => asNumber(slice))).size < asked.rows.length) throw not('it gives several numbers for a slice')
    for (const [slice, value] of asked.rows) { const list = values[asNumber(slice)]; if (list !== undefined) list[part] = value === null ? Number.NaN : asNumber(value) }
  }
  return values
}

/** @param cases rows of the slice
 *  @param widen what the error is multiplied with: of different rows the errors of both add up */
function jackknife([value = Number.NaN, ...parts]: Replicates, cases: number, widen = 1): Evidence {
  if (!Number.isFinite(value)) return { kind: 'undefined', why: 'it gives no number' }
  const known = parts.filter(Number.isFinite)
  if (known.length < PARTS) return { kind: 'undefined', why: 'too few rows' }
  const mean = known.reduce((sum, one) => sum + one, 0) / known.length
  return { kind: 'normal', value, error: widen * Math.sqrt(((PARTS - 1) / PARTS) * known.reduce((sum, one) => sum + (one - mean) ** 2, 0)), degrees: PARTS - 1, cases }
}

function named(codes: Int32Array, classes: readonly string[]): Float64Array | readonly (string | null)[] {
  const numbers = classes.map((text) => (text.trim() === '' ? Number.NaN : Number(text)))
  return numbers.every(Number.isFinite) ? Float64Array.from(codes, (code) => numbers[code] ?? Number.NaN) : Array.from(codes, (code) => classes[code] ?? null)
}

function predictionOf(frame: Frame, predicted: Frame['candidate'] | undefined): Float64Array | readonly (string | null)[] {
  if (frame.task === 'regression') return predicted !== undefined && 'values' in predicted ? predicted.values : new Float64Array(frame.rows).fill(Number.NaN)
  return named((predicted as Predicted | undefined)?.classes ?? new Int32Array(frame.rows).fill(-1), frame.classes)
}

function scoreOf(frame: Frame, predicted: Frame['candidate'] | undefined): Float64Array {
  const scores = predicted !== undefined && 'scores' in predicted && frame.task === 'binary-classification' ? predicted.scores?.[0] : undefined
  return scores ?? new Float64Array(frame.rows).fill(Number.NaN)
}
