import { didYouMean } from '../config/nearest.js'
import { UserError } from '../errors.js'
import { count } from '../report/numbers.js'
import type { FeatureBatch, FeatureColumn } from './target.js'

/** The columns of a batch by name.
 *  @throws RangeError when a column has more or fewer values than there are rows; UserError `model-features` when two have the same name */
export function columnsByName(batch: FeatureBatch): ReadonlyMap<string, FeatureColumn> {
  const columns = new Map<string, FeatureColumn>()
  for (const column of batch.columns) {
    if (column.values.length !== batch.rows) throw new RangeError(`column ${column.name} has ${column.values.length} values for ${batch.rows} rows`)
    if (columns.has(column.name)) throw new UserError('model-features', `two columns of the data are called "${column.name}"`, { hint: 'A model needs every feature once: rename one of them.' })
    columns.set(column.name, column)
  }
  return columns
}

/** The columns a model gets, in order.
 *  @param features undefined: all columns as they stand
 *  @throws UserError `model-features` when a feature is listed twice, is not in the data, or there is none */
export function selectFeatures(batch: FeatureBatch, features: readonly string[] | undefined): readonly FeatureColumn[] {
  const columns = columnsByName(batch)
  refuseRepeated(features ?? [])
  const selected = (features ?? [...columns.keys()]).map((name) => columns.get(name) ?? missing(name, [...columns.keys()]))
  if (selected.length === 0) throw new UserError('model-features', 'there are no features to give to the model', { hint: 'List columns under `features`.' })
  return selected
}

/** @throws UserError `model-features` when a name is listed twice */
export function refuseRepeated(features: readonly string[]): void {
  const twice = features.find((name, at) => features.indexOf(name) !== at)
  if (twice !== undefined) throw new UserError('model-features', `"${twice}" is listed twice under features`, { hint: 'List every feature once.' })
}

function missing(name: string, columns: readonly string[]): never {
  throw new UserError('model-features', `the data has no column "${name}", which is a feature of the model${didYouMean(name, columns)}`, { hint: `Columns of the data: ${listed(columns)}.` })
}

/** `a, b, c and 12 more`. */
export function listed(names: readonly string[], most = 20): string {
  return names.length <= most ? names.join(', ') : `${names.slice(0, most).join(', ')} and ${count(names.length - most)} more`
}

/** One cell as JSON would write it; missing is null, and so is what JSON has no number for. */
export function jsonCell(column: FeatureColumn, row: number): string | number | boolean | null {
  const value = column.values[row] ?? null
  return typeof value === 'number' && !Number.isFinite(value) ? null : value
}

/** Is there no value in this cell? */
export function isMissing(column: FeatureColumn, row: number): boolean {
  const value = column.values[row] ?? null
  return value === null || Number.isNaN(value)
}

/** Names of the columns without a value in a row, for messages. */
export function missingIn(columns: readonly FeatureColumn[], row: number): readonly string[] {
  return columns.filter((column) => isMissing(column, row)).map(({ name }) => name)
}
