import { duckdbDialect } from '../../../../engine/duckdb/dialect.js'
import { MOMENT } from '../limits.js'

/** Column of a check, as its query names it. */
export const PROPERTY = '${property}'
export const OBJECT = '${object}'

export const { ident } = duckdbDialect
/** Columns that no schema calls numbers are texts in a query. */
export const asText = (column: string): string => `cast(${column} as varchar)`
export const asNumber = (column: string): string => `try_cast(${column} as double)`
export const asMoment = (column: string): string => `try_cast(${asText(column)} as timestamptz)`

export type Scalar = string | number | boolean
export const isScalar = (value: unknown): value is Scalar => typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))

/** Is the value of a column this one? Never null for a column that has a value. */
export function equals(column: string, value: Scalar): string {
  if (typeof value === 'number') return `coalesce(${asNumber(column)} = ${value}, false)`
  if (typeof value === 'boolean') return `coalesce(${asText(column)} in (${value ? '\'true\', \'True\', \'TRUE\', \'1\'' : '\'false\', \'False\', \'FALSE\', \'0\''}), false)`
  return `coalesce(${asText(column)} = ${duckdbDialect.text(value)}, false)`
}

export const among = (column: string, values: readonly Scalar[]): string => (values.length === 0 ? 'false' : `(${values.map((value) => equals(column, value)).join(' or ')})`)

/** A moment as ISO 8601 writes it. */
export const isMoment = (value: unknown): value is string => typeof value === 'string' && MOMENT.test(value)

/** Is a value within bounds that are both numbers, or both moments? Undefined for others.
 *  @param column SQL of a value as a number, or as text that may be a moment */
export function within(column: string, low: unknown, high: unknown, strict: { readonly min: boolean; readonly max: boolean }): string | undefined {
  const given = [low, high].filter((one) => one !== undefined), isTime = given.some(isMoment)
  if (given.length === 0 || !given.every((one) => (isTime ? isMoment(one) : typeof one === 'number' && Number.isFinite(one)))) return undefined
  const value = isTime ? asMoment(column) : asNumber(column), limit = (one: unknown): string => (isTime ? `cast(${duckdbDialect.text(String(one))} as timestamptz)` : String(one))
  const parts = [...(low === undefined ? [] : [`${value} ${strict.min ? '>' : '>='} ${limit(low)}`]), ...(high === undefined ? [] : [`${value} ${strict.max ? '<' : '<='} ${limit(high)}`])]
  return parts.join(' and ')
}
