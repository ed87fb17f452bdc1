import { duckdbDialect as sql } from '../../../engine/duckdb/dialect.js'
import { count, plural } from '../../../report/numbers.js'
import type { DatasetTable } from '../../../data/tables/dataset-table.js'
import type { Value } from './result.js'
import { firstRows, quote } from './rows.js'
import type { Check } from './settings.js'

/** What is later than this after now lies in the future; less may be a date of a zone that is ahead, or a clock. */
const AHEAD = 24 * 3600

/** Seconds since 1970 of a text: a date or a moment (without a zone in UTC), or Unix time in seconds or, from 12 digits on, in milliseconds. NULL where it is neither. */
const MOMENT = `case when regexp_full_match(t, '[0-9]{4,6}-[0-9]{1,2}-[0-9]{1,2}(?s:.*)') then epoch(try_cast(t as timestamptz))
  when regexp_full_match(t, '-?[0-9]{1,11}([.][0-9]*)?') then try_cast(t as double)
  when regexp_full_match(t, '-?[0-9]{12,14}([.][0-9]*)?') then try_cast(t as double) / 1000 end`

/** Hours or days since the newest moment that is not in the future. A moment that cannot be read could be the newest one: then there is no result.
 *  @param from SQL with `t`, the text of each value */
export async function freshness(check: Check, table: DatasetTable, now: Date, from: string): Promise<Value> {
  const { property = '', unit = 'hours' } = check, at = now.getTime() / 1000, moments = `(select f, r, t, ${MOMENT} as m from ${from})`, future = `m > ${sql.number(at + AHEAD)}`
  const [row] = await table.query(`select count(t) as n, count(*) filter (where t is not null and m is null) as strange, count(*) filter (where ${future}) as future, max(m) filter (where not (${future})) as newest from ${moments}`)
  const n = Number(row?.['n'] ?? 0), strange = Number(row?.['strange'] ?? 0), ahead = Number(row?.['future'] ?? 0), newest = row?.['newest']
  if (n === 0) return { why: 'it has no value' }
  if (strange > 0) {
    return {
      why: strange === n ? `it holds no date: ${strange === 1 ? 'its only value' : `none of its ${count(n)} values`} can${strange === 1 ? 'not' : ''} be read as one` : `${count(strange)} of ${plural(n, 'value')} cannot be read as a date`, concerned: strange,
      examples: () => firstRows(table, { from: moments, condition: 't is not null and m is null', column: property, shown: 't', plain: `${property} cannot be read as a date`, says: (text) => `${property} cannot be read as a date: ${quote(text)}` }),
    }
  }
  const inFuture = (): ReturnType<typeof firstRows> => firstRows(table, { from: moments, condition: future, column: property, shown: 't', plain: `${property} lies in the future`, says: (text) => `${property} lies in the future: ${quote(text)}` })
  const remark = ahead === 0 ? undefined : `${plural(ahead, 'date')} of ${property} ${ahead === 1 ? 'lies' : 'lie'} in the future and ${ahead === 1 ? 'does' : 'do'} not count`
  if (typeof newest !== 'number') return { why: ahead === 1 ? 'its only date lies in the future' : `all of its ${count(ahead)} dates lie in the future`, concerned: ahead, examples: inFuture }
  const hours = (at - newest) / 3600
  return { value: unit === 'days' ? hours / 24 : hours, detail: `newest: ${new Date(newest * 1000).toISOString()}`, ...(remark === undefined ? {} : { remark, concerned: ahead, examples: inFuture }) }
}
