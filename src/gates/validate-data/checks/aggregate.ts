import Big from 'big.js'
import { duckdbDialect as sql } from '../../../engine/duckdb/dialect.js'
import { count, plural } from '../../../report/numbers.js'
import type { DatasetTable } from '../../../data/tables/dataset-table.js'
import type { Value } from './result.js'
import { firstRows, quote } from './rows.js'
import type { Check } from './settings.js'

/** Numbers that are the same double are told apart by their digits, if there are not more of them. */
const SAME_DOUBLE = 1000

/** Minimum, maximum, mean, sum, standard deviation or quantile of a column. Of values that are no finite numbers nobody knows what they should have been,
 *  so with one of them there is no result.
 *  @param from SQL with `t`, `x` and `d`: the text, the double and the exact number of each value */
export async function aggregate(check: Check, table: DatasetTable, from: string): Promise<Value> {
  const { metric, property = '', arguments: given = {} } = check
  const strange = 't is not null and (x is null or not isfinite(x))'
  const what = metric === 'quantile' ? `quantile_cont(x, ${sql.number(given.quantile ?? 0.5)})` : metric === 'mean' ? 'avg(x)' : metric === 'stddev' ? 'stddev_samp(x)' : metric === 'sum' ? 'fsum(x)' : `${metric}(x)`
  const [row] = await table.query(`select count(t) as n, count(*) filter (where ${strange}) as strange, ${what.replace(/\(x/, '(case when isfinite(x) then x end')} as v from ${from}`)
  const present = Number(row?.['n'] ?? 0), odd = Number(row?.['strange'] ?? 0)
  if (odd > 0) {
    return {
      why: `${odd === present ? (odd === 1 ? 'its only value is' : `all of its ${count(present)} values are`) : `${count(odd)} of ${plural(present, 'value')} ${odd === 1 ? 'is' : 'are'}`} no finite number${odd === 1 ? '' : 's'}`, concerned: odd,
      examples: () => firstRows(table, { from, condition: strange, column: property, shown: 't', plain: `${property} is no finite number`, says: (text) => `${property} is no finite number: ${quote(text)}` }),
    }
  }
  if (present === 0) return { why: 'it has no value' }
  const value = row?.['v']
  // The standard deviation of a sample needs two values; that of large numbers may be beyond all doubles.
  if (typeof value !== 'number' || !Number.isFinite(value)) return { why: metric === 'stddev' && present < 2 ? 'a standard deviation needs two values' : 'the result is beyond the largest number' }
  const exact = metric === 'min' || metric === 'max' ? await extreme(metric, value, table, from) : metric === 'sum' || metric === 'mean' ? await exactSum(table, from) : undefined
  if (exact === undefined) return { value }
  const result = metric === 'mean' ? new Big(exact).div(present) : new Big(exact)
  return metric === 'mean' ? { value: result.toNumber() } : { value: result.toNumber(), exact: result.toFixed() }
}

/** The smallest or largest among the numbers that are the same double. */
async function extreme(metric: 'min' | 'max', value: number, table: DatasetTable, from: string): Promise<string | undefined> {
  const rows = await table.query(`select distinct d from ${from} where x = ${sql.number(value)} and d is not null limit ${SAME_DOUBLE + 1}`)
  if (rows.length === 0 || rows.length > SAME_DOUBLE) return undefined
  // A number of the file's own type may be written with fewer digits than it has, and `1e-400` is 0 to a double alone.
  const numbers = rows.map((row) => new Big(String(row['d'])))
  const best = numbers.reduce((a, b) => ((metric === 'min' ? b.lt(a) : b.gt(a)) ? b : a))
  return Math.abs(best.e) > 400 ? undefined : best.toFixed()
}

/** The sum of decimals, exact where they have no more than 18 digits before the point and 9 behind it. */
async function exactSum(table: DatasetTable, from: string): Promise<string | undefined> {
  // Simple functions of text: a pattern takes ten times as long. So does a cast to more than 18 digits, of which few numbers have need.
  const fits = "length(d) <= 28 and not contains(d, 'e') and not contains(d, 'E') and (not contains(d, '.') or length(d) - strpos(d, '.') <= 9)"
  const [row] = await table.query(`select count(s) = count(x) as fits, cast(sum(s) as varchar) as s from (select x, case when ${fits} then coalesce(cast(try_cast(d as decimal(18, 9)) as decimal(28, 9)), try_cast(d as decimal(28, 9))) end as s from ${from})`)
  return row?.['fits'] === true && typeof row['s'] === 'string' ? row['s'] : undefined
}
