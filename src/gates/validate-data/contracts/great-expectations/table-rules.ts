import type { CheckSection } from '../../checks/settings.js'
import { asSql as conditionSql } from './condition.js'
import type { Expectation } from './expectation.js'
import { asMoment, asNumber, asText, equals, ident, isMoment, isScalar, OBJECT, PROPERTY, within } from './sql.js'
import { comparators, type Comparators, type Suite } from './suite.js'

type TableRule = (one: Expectation, suite: Suite) => void
type Metric = Pick<CheckSection, 'metric' | 'arguments'>

const strictOf = (one: Expectation): { readonly min: boolean; readonly max: boolean } => ({ min: one.get('strict_min') === true, max: one.get('strict_max') === true })
const NO_LIMITS = 'it has no limits that are numbers'
const CONDITION = 'a row condition; say it as a sql check'

/** The bounds of an expectation; undefined and listed when they are none: a limit that is lost would make another rule. */
function bounds(one: Expectation, suite: Suite): Comparators | undefined {
  const min = one.get('min_value'), max = one.get('max_value'), strict = strictOf(one)
  const found = [min, max].every((value) => value === undefined || (typeof value === 'number' && Number.isFinite(value))) ? comparators(one.number('min_value'), one.number('max_value'), strict) : undefined
  if (found === undefined) suite.leave(one, NO_LIMITS)
  return found
}

const counted = (metric: 'rowCount' | 'columnCount', exact: boolean): TableRule => (one, suite) => {
  if (one.condition !== undefined) { suite.leave(one, CONDITION); return }
  const value = one.number('value'), asked = exact ? (value === undefined ? undefined : { mustBe: value }) : bounds(one, suite)
  if (asked !== undefined) suite.check(one, { metric, ...asked })
  else if (exact) suite.leave(one, 'it has no number')
}

/** @param sql the same in SQL, for a row condition and for moments */
const aggregate = (metric: Metric, sql: string, says: string): TableRule => (one, suite) => {
  const { column, condition } = one, min = one.get('min_value'), max = one.get('max_value'), strict = strictOf(one)
  if (column === undefined) { suite.leave(one, 'no column'); return }
  if (condition === null) { suite.leave(one, 'a row condition that is more than comparisons joined by "and"'); return }
  const where = condition === undefined ? '' : ` where ${conditionSql(condition)}`
  if ((isMoment(min) || isMoment(max)) && (says === 'min' || says === 'max')) {
    const sure = within('value', min, max, strict)
    if (sure === undefined) suite.leave(one, NO_LIMITS)
    else suite.check(one, { metric: 'sql', property: column, name: `${says} of ${column} out of bounds`, query: `select case when ${sure} then 0 else 1 end from (select ${says}(${asMoment(PROPERTY)}) as value from ${OBJECT}${where})`, mustBe: 0 })
    return
  }
  const asked = bounds(one, suite)
  if (asked === undefined) return
  suite.check(one, condition === undefined ? { ...metric, property: column, ...asked } : { metric: 'sql', property: column, name: `${says} of ${column}`, query: `select ${sql} from ${OBJECT}${where}`, ...asked })
}

const NUMBER = asNumber(PROPERTY)

/** Two columns of one row. @param wrong SQL that is true for a pair that does not keep it */
const pair = (says: (a: string, b: string, one: Expectation) => string, wrong: (a: string, b: string, one: Expectation) => string | undefined): TableRule => (one, suite) => {
  const first = one.text('column_A'), second = one.text('column_B'), ignore = one.text('ignore_row_if') ?? 'both_values_are_missing'
  if (first === undefined || second === undefined) { suite.leave(one, 'it does not name two columns'); return }
  const a = ident(first), b = ident(second), condition = wrong(a, b, one)
  const rows = ignore === 'both_values_are_missing' ? `${a} is not null or ${b} is not null` : ignore === 'either_value_is_missing' ? `${a} is not null and ${b} is not null` : ignore === 'neither' || ignore === 'never' ? 'true' : undefined
  if (condition === undefined || rows === undefined) { suite.leave(one, rows === undefined ? `ignore_row_if ${JSON.stringify(ignore)}` : 'its pairs are no pairs of plain values'); return }
  suite.rows(one, says(first, second, one), condition, rows)
}

/** Numbers as numbers; texts, also dates as ISO 8601 writes them, as texts. */
const compare = (a: string, sign: string, b: string): string => `coalesce(case when ${asNumber(a)} is not null and ${asNumber(b)} is not null then ${asNumber(a)} ${sign} ${asNumber(b)} else ${asText(a)} ${sign} ${asText(b)} end, false)`

/** Several columns of one row. */
const several = (says: string, wrong: (columns: readonly string[], one: Expectation) => string | undefined): TableRule => (one, suite) => {
  const names = one.names('column_list'), ignore = one.text('ignore_row_if') ?? 'all_values_are_missing', columns = (names ?? []).map(ident), condition = names === undefined ? undefined : wrong(columns, one)
  const rows = ignore === 'all_values_are_missing' ? columns.map((column) => `${column} is not null`).join(' or ') : ignore === 'any_value_is_missing' ? columns.map((column) => `${column} is not null`).join(' and ') : ignore === 'never' ? 'true' : undefined
  if (names === undefined || condition === undefined || rows === undefined) { suite.leave(one, rows === undefined ? `ignore_row_if ${JSON.stringify(ignore)}` : 'it does not say its columns and values'); return }
  suite.rows(one, `${says}: ${names.join(', ')}`, condition, rows)
}

/** By type of expectation, without `expect_`. */
export const TABLE_RULES: Readonly<Record<string, TableRule>> = {
  table_row_count_to_be_between: counted('rowCount', false), table_row_count_to_equal: counted('rowCount', true),
  table_column_count_to_be_between: counted('columnCount', false), table_column_count_to_equal: counted('columnCount', true),
  table_columns_to_match_ordered_list: (one, suite) => { const names = one.names('column_list'); if (names === undefined) suite.leave(one, 'it lists no columns'); else suite.check(one, { metric: 'columns', arguments: { properties: [...names] } }) },
  table_columns_to_match_set: (one, suite) => {
    const names = one.names('column_set')
    if (names === undefined) suite.leave(one, 'it lists no columns')
    else if (one.get('exact_match') === false) for (const name of names) suite.present(one, name)
    else {
      // No other column and as many: all of them.
      for (const name of names) suite.column(name)
      suite.closed = true
      suite.check(one, { metric: 'columnCount', mustBe: new Set(names).size, name: 'number of columns' })
    }
  },
  compound_columns_to_be_unique: (one, suite) => {
    const names = one.names('column_list'), { mostly, condition } = one
    if (names === undefined || mostly !== 1 || condition !== undefined) { suite.leave(one, names === undefined ? 'it lists no columns' : mostly !== 1 ? 'mostly of a key of several columns' : CONDITION); return }
    suite.check(one, { metric: 'duplicateValues', arguments: { properties: [...names] }, mustBe: 0 })
    if ((one.text('ignore_row_if') ?? 'all_values_are_missing') !== 'any_value_is_missing') suite.differ(one, 'a row that lacks a part of the key is not compared')
  },
  select_column_values_to_be_unique_within_record: several('two columns are equal', (columns) => `(${columns.flatMap((a, i) => columns.slice(i + 1).map((b) => `${a} is not distinct from ${b}`)).join(' or ') || 'false'})`),
  multicolumn_sum_to_equal: several('the sum is another', (columns, one) => { const total = one.number('sum_total'); return total === undefined ? undefined : `${columns.map((column) => `coalesce(${asNumber(column)}, 0)`).join(' + ')} <> ${total}` }),
  column_pair_values_to_be_equal: pair((a, b) => `${a} differs from ${b}`, (a, b) => `not ${compare(a, '=', b)}`),
  'column_pair_values_a_to_be_greater_than_b': pair((a, b, one) => `${a} is not greater than ${b}${one.get('or_equal') === true ? ' or equal' : ''}`, (a, b, one) => `not ${compare(a, one.get('or_equal') === true ? '>=' : '>', b)}`),
  column_pair_values_to_be_in_set: pair((a, b) => `${a} and ${b} are none of the listed pairs`, (a, b, one) => {
    const pairs = one.list('value_pairs_set'), side = (column: string, value: unknown): string | undefined => (value === null ? `${column} is null` : isScalar(value) ? equals(column, value) : undefined)
    const parts = pairs?.map((values) => { const [left, right, ...more]: readonly unknown[] = Array.isArray(values) ? values : [undefined], l = side(a, left), r = side(b, right); return more.length > 0 || l === undefined || r === undefined ? undefined : `(${l} and ${r})` })
    return parts === undefined || parts.length === 0 || parts.includes(undefined) ? undefined : `not (${parts.join(' or ')})`
  }),
  column_min_to_be_between: aggregate({ metric: 'min' }, `min(${NUMBER})`, 'min'), column_max_to_be_between: aggregate({ metric: 'max' }, `max(${NUMBER})`, 'max'),
  column_mean_to_be_between: aggregate({ metric: 'mean' }, `avg(${NUMBER})`, 'mean'), column_sum_to_be_between: aggregate({ metric: 'sum' }, `fsum(${NUMBER})`, 'sum'),
  column_stdev_to_be_between: aggregate({ metric: 'stddev' }, `stddev_samp(${NUMBER})`, 'stddev'), column_median_to_be_between: aggregate({ metric: 'quantile', arguments: { quantile: 0.5 } }, `quantile_cont(${NUMBER}, 0.5)`, 'median'),
  column_unique_value_count_to_be_between: aggregate({ metric: 'distinctValues' }, `count(distinct ${PROPERTY})`, 'distinct values'),
  column_proportion_of_unique_values_to_be_between: (one, suite) => {
    const asked = one.column === undefined ? undefined : bounds(one, suite)
    if (one.column === undefined) suite.leave(one, 'no column')
    else if (one.condition !== undefined) suite.leave(one, CONDITION)
    else if (asked !== undefined) suite.check(one, { metric: 'sql', property: one.column, name: `distinct values of ${one.column} by their number`, query: `select count(distinct ${PROPERTY}) / nullif(count(${PROPERTY}), 0) from ${OBJECT}`, ...asked })
  },
  column_quantile_values_to_be_between: (one, suite) => {
    const { column } = one, ranges = one.get('quantile_ranges'), { quantiles, value_ranges: limits } = typeof ranges === 'object' && ranges !== null ? ranges as Readonly<Record<string, unknown>> : {}
    if (column === undefined || one.condition !== undefined || !Array.isArray(quantiles) || !Array.isArray(limits) || quantiles.length !== limits.length || quantiles.length === 0) { suite.leave(one, one.condition === undefined ? 'it does not say quantiles and their ranges' : CONDITION); return }
    const checks = quantiles.map((quantile: unknown, i): CheckSection | undefined => {
      const [low, high]: readonly unknown[] = Array.isArray(limits[i]) ? limits[i] as unknown[] : [undefined], isLimit = (value: unknown): value is number | null => value === null || (typeof value === 'number' && Number.isFinite(value))
      const asked = isLimit(low) && isLimit(high) ? comparators(low ?? undefined, high ?? undefined, { min: false, max: false }) : undefined
      return typeof quantile === 'number' && quantile >= 0 && quantile <= 1 && asked !== undefined ? { metric: 'quantile', property: column, arguments: { quantile }, ...asked } : undefined
    })
    if (checks.includes(undefined)) { suite.leave(one, 'it does not say quantiles and their ranges'); return }
    for (const check of checks) if (check !== undefined) suite.check(one, check)
    suite.differ(one, 'a quantile between two values lies between them here, there it is the nearer one')
  },
}

/** An expectation that is SQL already. */
export function unexpectedRows(one: Expectation, suite: Suite): void {
  const query = one.text('unexpected_rows_query')
  if (query === undefined || !query.includes('{batch}')) { suite.leave(one, query === undefined ? 'it has no query' : 'its query does not name {batch}'); return }
  if (one.condition !== undefined) { suite.leave(one, CONDITION); return }
  suite.check(one, { metric: 'sql', name: one.description ?? 'unexpected rows', query: `select count(*) from (${query.trim().replace(/;$/, '').replaceAll('{batch}', OBJECT)}\n) as unexpected`, mustBe: 0 })
  suite.differ(one, 'the query runs in DuckDB: columns that the schema does not call numbers are texts')
}
