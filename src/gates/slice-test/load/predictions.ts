import { asNumber } from '../../../engine/values.js'
import { UserError } from '../../../errors.js'
import { plural } from '../../../report/numbers.js'
import type { Place } from '../../../report/finding.js'
import type { ColumnRoles } from '../../../config/model.js'
import { MOST_CLASSES } from './labels.js'
import type { Encoded, TestData } from './data.js'
import type { Roles } from './roles.js'
import { predictionColumns } from './roles.js'
import { twinsOf, type Twins } from './twins.js'

/** What a model says of every row of the test data, as it was read: nothing is judged yet. */
export interface RawPredictions {
  /** The predicted class; -1 where there is none. */
  readonly predicted: Encoded | undefined
  /** The predicted number; NaN where there is none. */
  readonly values: Float64Array | undefined
  /** Scores by class; without names one array is that of the positive class. */
  readonly scores: { readonly classes: readonly string[] | undefined; readonly columns: readonly Float64Array[] } | undefined
  /** For messages: the columns they come from. */
  readonly from: { readonly prediction: string | undefined; readonly score: string | undefined }
  /** Predictions for rows that the data does not have. */
  readonly strangers?: number
  /** Ids that stand in more than one row of the data, or of the predictions. */
  readonly twins?: { readonly data: Twins; readonly predictions: Twins }
}

/** Reads predictions that are columns of a table. */
export async function readColumns(data: TestData, prediction: string | undefined, score: string | ReadonlyMap<string, string> | undefined, regression: boolean): Promise<RawPredictions> {
  const scores = score === undefined || regression ? undefined : typeof score === 'string' ? { classes: undefined, columns: [await data.numbers(score)] } : { classes: [...score.keys()], columns: await Promise.all([...score.values()].map((column) => data.numbers(column))) }
  const from = { prediction, score: typeof score === 'string' ? score : score === undefined ? undefined : [...score.values()].join(', ') }
  if (prediction === undefined) return { predicted: undefined, values: undefined, scores, from }
  if (regression) return { predicted: undefined, values: await data.numbers(prediction), scores: undefined, from }
  const predicted = await data.encode(prediction, MOST_CLASSES)
  if (predicted === undefined) throw new UserError('data-unusable', `prediction ${prediction} has more than ${MOST_CLASSES} different values`, { hint: 'Is it the right column? For numbers set `model: { task: regression }`.' })
  return { predicted, values: undefined, scores, from }
}

/** Brings predictions of another table to the rows of the data.
 *  @param before the table is the data as it was: without ids its rows are the same, if there are as many with the same labels
 *  @throws UserError where nothing joins them */
export async function joinPredictions(data: TestData, roles: Roles, other: TestData, asked: ColumnRoles, regression: boolean, before: boolean, place: Place | undefined): Promise<RawPredictions> {
  const columns = predictionColumns(other.columns, asked), at = place === undefined ? {} : { place }
  if (columns.prediction === undefined && columns.score === undefined) throw new UserError('column-missing', `${other.name} has no predictions`, { ...at, hint: `Expected a column \`prediction\` or \`score\`, or those of \`columns:\` in gauntlet.yml. Columns: ${other.columns.slice(0, 30).join(', ')}` })
  const raw = await readColumns(other, columns.prediction, columns.score, regression)
  const { id } = roles
  if (id === undefined || !other.columns.includes(id)) {
    if (!(before && other.rows === data.rows)) throw new UserError('column-missing', id === undefined ? `nothing says which prediction of ${other.name} is for which row` : `${other.name} has no column "${id}"`, { ...at, hint: 'Set `columns: { id: … }` in gauntlet.yml to a column that both have.' })
    const moved = await differingLabels(data, other, roles.label)
    if (moved > 0) throw new UserError('data-unusable', `nothing says which row at the base is which row now: there are as many, but ${moved === other.rows ? 'no label is' : `${plural(moved, 'label')} ${moved === 1 ? 'is' : 'are'} not`} the same`, { ...at, hint: 'Set `columns: { id: … }` in gauntlet.yml to a column that both have.' })
    return raw
  }
  const { of, strangers, twins } = await matched(data, other, id)
  const scattered = (values: Float64Array): Float64Array => { const there = new Float64Array(data.rows).fill(Number.NaN); for (let row = 0; row < there.length; row++) { const from = of[row] ?? -1; if (from >= 0) there[row] = values[from] ?? Number.NaN } return there }
  const codes = (values: Int32Array): Int32Array => values.length === 0 ? new Int32Array(data.rows).fill(-1) : Int32Array.from(of, (from) => (from < 0 ? -1 : values[from] ?? -1))
  return {
    predicted: raw.predicted === undefined ? undefined : { codes: codes(raw.predicted.codes), levels: raw.predicted.levels },
    values: raw.values === undefined ? undefined : scattered(raw.values), scores: raw.scores === undefined ? undefined : { classes: raw.scores.classes, columns: raw.scores.columns.map(scattered) },
    from: raw.from, strangers, twins,
  }
}

/** Rows, one by one in their order, whose labels differ; all of them where one of the two has no labels. */
async function differingLabels(data: TestData, other: TestData, label: string): Promise<number> {
  if (!other.columns.includes(label)) return other.rows
  const rows = (from: TestData): string => `(select row_number() over () as n, x from ${from.table.rows({ x: ['same', label] })})`
  const [counted] = await data.engine.query(`select count(*) as moved from ${rows(data)} as d join ${rows(other)} as p on d.n = p.n where d.x is distinct from p.x`)
  return asNumber(counted?.['moved'])
}

/** Which row of the other table has the id of each row; -1: none. Of rows with the same id the first one counts. */
async function matched(data: TestData, other: TestData, id: string): Promise<{ readonly of: Int32Array; readonly strangers: number; readonly twins: { readonly data: Twins; readonly predictions: Twins } }> {
  const rows = (from: TestData): string => `(select cast(row_number() over () - 1 as integer) as n, x from ${from.table.rows({ x: ['same', id] })})`, first = (from: TestData): string => `(select min(n) as n, x, count(*) as times from ${rows(from)} where x is not null group by x)`
  const [counted] = await data.engine.query(`select (select coalesce(sum(times - 1), 0) from ${first(data)}) as twins, (select coalesce(sum(times - 1), 0) from ${first(other)}) as others, (select count(*) from ${first(other)} as p where not exists (select 1 from ${first(data)} as d where d.x = p.x)) as strangers`)
  const [to, from] = await data.engine.columns(`select d.n, p.n from ${rows(data)} as d join ${first(other)} as p on d.x = p.x`), of = new Int32Array(data.rows).fill(-1)
  if (to instanceof Int32Array && from instanceof Int32Array) for (const [at, row] of to.entries()) of[row] = from[at] ?? -1
  return { of, strangers: asNumber(counted?.['strangers']), twins: { data: await twinsOf(data, id, asNumber(counted?.['twins'])), predictions: await twinsOf(other, id, asNumber(counted?.['others'])) } }
}
