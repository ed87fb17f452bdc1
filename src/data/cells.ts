import type { Dialect } from '../engine/dialect.js'

/** What counts as missing in one column. An unquoted empty cell is missing when `missingValues` holds the empty text; a quoted one is an empty
 *  string in a column of strings, and missing elsewhere: no number is empty. */
export interface MissingRule {
  readonly values: ReadonlySet<string>
  readonly ofStrings: boolean
}

/** @param raw text of the cell; undefined when it is empty and not quoted
 *  @returns null when it is missing */
export function cellValue(raw: string | undefined, rule: MissingRule): string | null {
  if (raw === undefined) return rule.values.has('') ? null : ''
  if (raw === '') return rule.values.has('') && !rule.ofStrings ? null : ''
  // A set must hash every text it is asked about; mostly there is only the empty one to know.
  return rule.values.size > (rule.values.has('') ? 1 : 0) && rule.values.has(raw) ? null : raw
}

/** The same as SQL.
 *  @param column SQL expression: NULL for an empty cell without quotes, '' for one with */
export function cellSql(column: string, rule: MissingRule, dialect: Dialect): string {
  const words = [...rule.values].filter((value) => value !== '')
  const empty = rule.values.has('')
  const missing = empty && !rule.ofStrings ? [...words, ''] : words
  const text = empty ? column : `coalesce(${column}, '')`
  if (missing.length === 0) return text
  return missing.length === 1 ? `nullif(${text}, ${dialect.text(missing[0] ?? '')})` : `case when ${dialect.among(text, missing)} then null else ${text} end`
}
