import { duckdbDialect as sql } from '../../../engine/duckdb/dialect.js'
import { UserError } from '../../../errors.js'
import type { Place } from '../../../report/finding.js'
import { toRe2 } from '../rows/regex.js'
import type { DatasetTable } from '../tables/dataset-table.js'
import type { Check } from './settings.js'

/** What a check found in one data set. */
export interface CheckResult {
  readonly check: Check
  /** Number of the check in gauntlet.yml, from 0. */
  readonly number: number
  readonly dataset: string
  /** Undefined when there was nothing to measure. */
  readonly value: number | undefined
  readonly rows: number
  /** Rows that are counted, where the value counts rows. */
  readonly counted: number | undefined
  /** The first rows it is about, when it does not hold. */
  readonly examples: readonly { readonly place: Place; readonly says: string }[]
  /** What the value is made of, for metrics that are no number. */
  readonly detail?: string
  /** The value may not be shown. */
  readonly withheld?: boolean
}

const EXAMPLES = 20

export interface CheckWorld {
  readonly tables: ReadonlyMap<string, DatasetTable>
  readonly now: Date
  /** Where the check stands, for mistakes that only the data show. */
  where(check: Check): Place | undefined
}

/** Columns of a data set that its checks need; undefined when a query may need any. */
export function neededColumns(checks: readonly Check[], dataset: string): ReadonlySet<string> | undefined {
  const needed = new Set<string>()
  for (const { metric, property, arguments: given, data } of checks) {
    const own = data === undefined || (typeof data === 'string' ? data === dataset : data.includes(dataset))
    const { references } = given ?? {}
    if (metric === 'sql') return undefined
    if (own && property !== undefined) needed.add(property)
    if (own && metric !== 'columns') for (const name of given?.properties ?? []) needed.add(name)
    if (references?.data === dataset) for (const name of references.properties ?? given?.properties ?? (property === undefined ? [] : [property])) needed.add(name)
  }
  return needed
}

/** Asks one check of one data set.
 *  @param holds decides on the value, so that examples are only looked for where it does not */
export async function measureCheck(check: Check, number: number, table: DatasetTable, world: CheckWorld, holds: (value: number) => boolean): Promise<CheckResult> {
  const rows = await table.count(), base = { check, number, dataset: table.name, rows }
  const missing = [check.property, ...(check.metric === 'columns' ? [] : check.arguments?.properties ?? [])].filter((name): name is string => name !== undefined && !table.columns.includes(name))
  if (missing.length > 0) return { ...base, value: undefined, counted: undefined, examples: [], detail: `there is no column ${missing.map((name) => JSON.stringify(name)).join(', ')}` }
  const measured = await valueOf(check, table, world, rows)
  const { counted } = measured
  const value = counted === undefined ? measured.value : check.unit === 'percent' ? (rows === 0 ? undefined : (100 * counted) / rows) : counted
  const wanted = value !== undefined && !holds(value) && measured.examples !== undefined && (counted ?? 0) > 0 ? measured.examples : undefined
  if (wanted === undefined) return { ...base, value, counted, examples: [], ...(measured.detail === undefined ? {} : { detail: measured.detail }) }
  const found = await table.first(wanted.from, wanted.condition, EXAMPLES), places = await table.locate(found, wanted.column)
  return { ...base, value, counted, examples: places.map((place) => ({ place, says: wanted.says })) }
}

interface Value {
  readonly value?: number | undefined
  readonly counted?: number
  readonly detail?: string
  readonly examples?: { readonly from: string; readonly condition: string; readonly column: string | undefined; readonly says: string }
}

async function valueOf(check: Check, table: DatasetTable, world: CheckWorld, rows: number): Promise<Value> {
  const { metric, property = '', arguments: given = {} } = check
  const one = async (text: string): Promise<number | undefined> => numberFrom((await table.query(text))[0]?.['v'])
  const counting = async (from: string, condition: string, column: string | undefined, says: string): Promise<Value> => ({ counted: await one(`select count(*) as v from ${from} where ${condition}`) ?? 0, examples: { from, condition, column, says } })
  const text = table.rows({ t: ['text', property] })
  switch (metric) {
    case 'rowCount': return { value: rows }
    case 'columnCount': return { value: table.columns.length }
    case 'columns': return columns(given.properties ?? [], table.columns)
    case 'nullValues': return counting(text, 't is null', property, `${property} is missing`)
    case 'missingValues': {
      const words = (given.missingValues ?? []).filter((word): word is string => word !== null)
      return counting(text, words.length === 0 ? 't is null' : `(t is null or ${listed('t', words)})`, property, `${property} is missing, or a word for it`)
    }
    case 'invalidValues': return counting(text, `t is not null and ${invalid(check, table, world)}`, property, `${property} is not valid`)
    case 'distinctValues': return { value: await one(`select count(distinct t) as v from ${text}`) }
    case 'duplicateValues': {
      const key = given.properties ?? [property], shown = key.join(', ')
      return counting(repeated(table, key), 'n > 1', key.length === 1 ? key[0] : undefined, `${shown} repeats a row before it`)
    }
    case 'foreignKey': return foreignKey(check, table, world, counting)
    case 'freshness': return freshness(check, table, world, text)
    case 'sql': return custom(check, table, world)
    case 'min': case 'max': case 'mean': case 'sum': case 'stddev': case 'quantile': return aggregate(check, table, one)
  }
}

/** Rows with `n`, the how manyth of its key a row is; rows without a whole key have none. */
function repeated(table: DatasetTable, key: readonly string[]): string {
  const aliases = key.map((_, i) => `a${i}`), from = table.rows(Object.fromEntries(key.map((name, i) => [`a${i}`, ['text', name] as const])))
  const whole = aliases.map((alias) => `${alias} is not null`).join(' and ')
  // Most keys stand once: only rows whose key comes again are ranked.
  return `(select f, r, row_number() over (partition by ${aliases.join(', ')} order by f, r) as n from ${from} as t where ${whole} and (${aliases.join(', ')}) in (select (${aliases.join(', ')}) from ${from} as s where ${whole} group by ${aliases.join(', ')} having count(*) > 1))`
}

function listed(text: string, words: readonly string[]): string { return `coalesce(${sql.among(text, words)}, false)` }

function invalid(check: Check, table: DatasetTable, world: CheckWorld): string {
  const { property = '', arguments: { validValues, pattern } = {} } = check
  if (validValues !== undefined) {
    // A number is the same however it is written.
    const texts = validValues.map(String), numbers = validValues.filter((value): value is number => typeof value === 'number')
    return table.kind(property) === 'number' && numbers.length > 0 ? `not coalesce(try_cast(t as double) in (${numbers.map((value) => sql.number(value)).join(', ')}), false) and not ${listed('t', texts)}` : `not ${listed('t', texts)}`
  }
  const re2 = toRe2(pattern ?? '')
  if (re2 === undefined) throw mistake(check, world, `the pattern ${JSON.stringify(pattern)} uses look-around, back-references or classes that checks do not have`, 'Put it into the schema of the rows: there every pattern works.')
  return `not ${sql.matches('t', re2)}`
}

function columns(expected: readonly string[], found: readonly string[]): Value {
  const missing = expected.filter((name) => !found.includes(name)), extra = found.filter((name) => !expected.includes(name))
  const moved = missing.length + extra.length === 0 && expected.some((name, i) => found[i] !== name)
  const detail = [...(missing.length > 0 ? [`missing: ${missing.join(', ')}`] : []), ...(extra.length > 0 ? [`not expected: ${extra.join(', ')}`] : []), ...(moved ? [`in another order: ${found.join(', ')}`] : [])].join('; ')
  return { value: missing.length + extra.length + (moved ? 1 : 0), ...(detail === '' ? {} : { detail }) }
}

async function foreignKey(check: Check, table: DatasetTable, world: CheckWorld, counting: (from: string, condition: string, column: string | undefined, says: string) => Promise<Value>): Promise<Value> {
  const { property, arguments: given = {} } = check
  const key = given.properties ?? (property === undefined ? [] : [property]), { data = '', properties: theirs = key } = given.references ?? {}
  const other = world.tables.get(data)
  if (other === undefined || theirs.length !== key.length) throw mistake(check, world, `foreignKey compares ${key.length} columns with ${theirs.length}`, 'Name as many columns on both sides.')
  const absent = theirs.filter((name) => !other.columns.includes(name))
  if (absent.length > 0) throw mistake(check, world, `data set ${data} has no column ${absent.map((name) => JSON.stringify(name)).join(', ')}`)
  const mine = table.rows(Object.fromEntries(key.map((name, i) => [`a${i}`, ['text', name] as const]))), its = other.rows(Object.fromEntries(theirs.map((name, i) => [`b${i}`, ['text', name] as const])))
  const whole = key.map((_, i) => `a${i} is not null`).join(' and '), equal = key.map((_, i) => `a${i} = b${i}`).join(' and ')
  return counting(`(select f, r from ${mine} as m where ${whole} and not exists (select 1 from ${its} as o where ${equal}))`, 'true', key.length === 1 ? key[0] : undefined, `${key.join(', ')} is not in ${data}`)
}

async function freshness(check: Check, table: DatasetTable, world: CheckWorld, text: string): Promise<Value> {
  const [row] = await table.query(`select epoch(max(try_cast(t as timestamptz))) as v, max(t) as newest from ${text}`)
  const latest = numberFrom(row?.['v'])
  if (latest === undefined) return { value: undefined, detail: `${check.property ?? ''} holds no date` }
  const hours = (world.now.getTime() / 1000 - latest) / 3600
  return { value: check.unit === 'days' ? hours / 24 : hours, detail: `newest: ${new Date(latest * 1000).toISOString()}` }
}

async function aggregate(check: Check, table: DatasetTable, one: (text: string) => Promise<number | undefined>): Promise<Value> {
  const { metric, property = '', arguments: given = {} } = check
  const from = table.rows({ x: ['number', property], t: ['text', property] })
  const what = metric === 'quantile' ? `quantile_cont(x, ${sql.number(given.quantile ?? 0.5)})` : metric === 'mean' ? 'avg(x)' : metric === 'stddev' ? 'stddev_samp(x)' : metric === 'sum' ? 'fsum(x)' : `${metric}(x)`
  const strange = await one(`select count(*) as v from ${from} where t is not null and (x is null or not isfinite(x))`) ?? 0
  return { value: await one(`select ${what} as v from ${from} where isfinite(x)`), ...(strange > 0 ? { detail: `${strange} values that are no numbers are left out` } : {}) }
}

async function custom(check: Check, table: DatasetTable, world: CheckWorld): Promise<Value> {
  const query = (check.query ?? '').trim().replace(/;$/, '').replaceAll(/\$?\{(?:object|table)\}/g, () => sql.ident(table.name)).replaceAll(/\$?\{(?:property|column)\}/g, () => sql.ident(check.property ?? ''))
  let rows
  // In brackets nothing but one SELECT is SQL.
  try { rows = await table.query(`select * from (${query}\n) as answer limit 2`) } catch (reason) {
    if (reason instanceof UserError && reason.code === 'engine-failed') throw mistake(check, world, `the query does not run: ${reason.message.replace(/^DuckDB: /, '')}`, `Data sets are tables by their names: ${[...world.tables.keys()].join(', ')}.`)
    throw reason
  }
  const values = Object.values(rows[0] ?? {}), value = numberFrom(values[0])
  if (rows.length !== 1 || values.length !== 1) throw mistake(check, world, `the query gives ${rows.length === 1 ? `${values.length} columns` : rows.length === 0 ? 'no row' : 'several rows'}, expected one number`)
  return { value }
}

function numberFrom(value: unknown): number | undefined {
  if (value === null || value === undefined) return undefined
  const number = typeof value === 'boolean' || typeof value === 'bigint' || typeof value === 'number' || typeof value === 'string' ? Number(value) : Number.NaN
  return Number.isFinite(number) ? number : undefined
}

function mistake(check: Check, world: CheckWorld, message: string, hint?: string): UserError {
  const place = world.where(check)
  return new UserError('config-invalid', message, { ...(place === undefined ? {} : { place }), ...(hint === undefined ? {} : { hint }) })
}
