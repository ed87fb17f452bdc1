import { duckdbDialect as sql } from '../../../engine/duckdb/dialect.js'
import { UserError } from '../../../errors.js'
import type { Place } from '../../../report/finding.js'
import { plural } from '../../../report/numbers.js'
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
  readonly examples: readonly CheckExample[]
  /** What the value is made of, for metrics that are no number. */
  readonly detail?: string
  /** The value may not be shown. */
  readonly withheld?: boolean
}

/** A row, what is wrong with it, what its value is (masked, or undefined where it may not be shown), and what it may have been meant to be. */
export interface CheckExample { readonly place: Place; readonly says: string; readonly found: string | undefined; readonly near?: readonly string[] }

const EXAMPLES = 20
const SHOWN = 8

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
  const measured = await valueOf(check, table, world, rows), { counted } = measured
  // Of no rows none is wrong, and none is right.
  if (counted !== undefined && rows === 0) return { ...base, value: undefined, counted, examples: [], detail: 'there are no rows' }
  const value = counted === undefined ? measured.value : check.unit === 'percent' ? (100 * counted) / rows : counted
  const broken = value === undefined || !holds(value), wanted = broken ? measured.examples : undefined
  const shared = { ...base, value, counted, ...(measured.detail === undefined ? {} : { detail: measured.detail }) }
  if (wanted === undefined || (value !== undefined && (counted ?? 0) === 0)) return { ...shared, examples: [] }
  const found = await table.first(wanted.from, wanted.condition, EXAMPLES), places = await table.locate(found, wanted.column), texts = wanted.column === undefined ? [] : await table.textsOf(found, wanted.column)
  return { ...shared, examples: places.map((place, i) => ({ place, says: wanted.says, found: texts[i], ...(wanted.near === undefined ? {} : { near: wanted.near }) })) }
}

interface Value {
  readonly value?: number | undefined
  readonly counted?: number
  readonly detail?: string
  readonly examples?: Examples
}

/** Rows that a value is about, and what is said beside each. */
interface Examples { readonly from: string; readonly condition: string; readonly column: string | undefined; readonly says: string; readonly near?: readonly string[] }

async function valueOf(check: Check, table: DatasetTable, world: CheckWorld, rows: number): Promise<Value> {
  const { metric, property = '', arguments: given = {} } = check
  const one = async (text: string): Promise<number> => Number((await table.query(text))[0]?.['v'] ?? 0)
  const counting = async (from: string, condition: string, column: string | undefined, says: string, near?: readonly string[]): Promise<Value> => ({ counted: await one(`select count(*) as v from ${from} where ${condition}`), examples: { from, condition, column, says, ...(near === undefined ? {} : { near }) } })
  const text = table.rows({ t: ['text', property] })
  switch (metric) {
    case 'rowCount': return { value: rows }
    case 'columnCount': return { value: table.columns.length }
    case 'columns': return columns(given.properties ?? [], table.columns)
    case 'nullValues': return counting(text, 't is null', property, 'is missing')
    case 'missingValues': {
      const words = (given.missingValues ?? []).filter((word): word is string => word !== null)
      return counting(text, words.length === 0 ? 't is null' : `(t is null or ${listed('t', words)})`, property, 'is missing, or a word for it')
    }
    case 'invalidValues': return counting(text, `t is not null and ${invalid(check, table, world)}`, property, given.validValues === undefined ? `does not match ${given.pattern ?? ''}` : `is none of ${given.validValues.slice(0, SHOWN).join(', ')}${given.validValues.length > SHOWN ? ', …' : ''}`, given.validValues?.map(String))
    case 'distinctValues': return { counted: await one(`select count(distinct t) as v from ${table.rows({ t: ['same', property] })}`) }
    case 'duplicateValues': {
      const key = given.properties ?? [property]
      return counting(repeated(table, key), 'n > 1', key.length === 1 ? key[0] : undefined, key.length === 1 ? 'stands in a row before it' : `${key.join(', ')} stand in a row before it`)
    }
    case 'foreignKey': return foreignKey(check, table, world, counting)
    case 'freshness': return freshness(check, table, world, text)
    case 'sql': return custom(check, table, world)
    case 'min': case 'max': case 'mean': case 'sum': case 'stddev': case 'quantile': return aggregate(check, table)
  }
}

/** Rows with `n`, the how manyth of its key a row is; rows without a whole key have none. */
function repeated(table: DatasetTable, key: readonly string[]): string {
  const aliases = key.map((_, i) => `a${i}`), from = table.rows(Object.fromEntries(key.map((name, i) => [`a${i}`, ['same', name] as const])))
  const whole = aliases.map((alias) => `${alias} is not null`).join(' and ')
  // Most keys stand once: only rows whose key comes again are ranked.
  return `(select f, r, row_number() over (partition by ${aliases.join(', ')} order by f, r) as n from ${from} as t where ${whole} and (${aliases.join(', ')}) in (select (${aliases.join(', ')}) from ${from} as s where ${whole} group by ${aliases.join(', ')} having count(*) > 1))`
}

function listed(text: string, words: readonly string[]): string { return `coalesce(${sql.among(text, words)}, false)` }

/** SQL of a value that is not valid: it is none of the list, or does not match the pattern. */
function invalid(check: Check, table: DatasetTable, world: CheckWorld): string {
  const { property = '', arguments: { validValues, pattern } = {} } = check, parts: string[] = []
  if (validValues !== undefined) {
    // A number is the same however it is written.
    const texts = validValues.map(String), numbers = validValues.filter((value): value is number => typeof value === 'number')
    parts.push(table.kind(property) === 'number' && numbers.length > 0 ? `(not coalesce(try_cast(t as double) in (${numbers.map((value) => sql.number(value)).join(', ')}), false) and not ${listed('t', texts)})` : `not ${listed('t', texts)}`)
  }
  if (pattern !== undefined) {
    const re2 = toRe2(pattern)
    if (re2 === undefined) throw mistake(check, world, `the pattern ${JSON.stringify(pattern)} uses look-around, back-references or classes that checks do not have`, 'Put it into the schema of the rows: there every pattern works.')
    parts.push(`not ${sql.matches('t', re2)}`)
  }
  return `(${parts.join(' or ')})`
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
  if (other === undefined) return { value: undefined, detail: `${data} was not read` }
  if (theirs.length !== key.length) throw mistake(check, world, `foreignKey compares ${plural(key.length, 'column')} with ${theirs.length}`, 'Name as many columns on both sides.')
  const absent = theirs.filter((name) => !other.columns.includes(name))
  if (absent.length > 0) throw mistake(check, world, `data set ${data} has no column ${absent.map((name) => JSON.stringify(name)).join(', ')}`)
  // Where one side holds numbers, 1 and 1.0 are the same; a text is one only where it is written alike.
  const same = (of: DatasetTable, names: readonly string[], prefix: string): string => of.rows(Object.fromEntries(names.map((name, i) => [`${prefix}${i}`, ['same', name] as const])))
  const whole = key.map((_, i) => `a${i} is not null`).join(' and '), equal = key.map((name, i) => (table.kind(name) === other.kind(theirs[i] ?? '') ? `a${i} = b${i}` : `(a${i} = b${i} or try_cast(a${i} as double) = try_cast(b${i} as double))`)).join(' and ')
  return counting(`(select f, r from ${same(table, key, 'a')} as m where ${whole} and not exists (select 1 from ${same(other, theirs, 'b')} as o where ${equal}))`, 'true', key.length === 1 ? key[0] : undefined, key.length === 1 ? `is not in ${theirs[0] ?? ''} of ${data}` : `${key.join(', ')} are not in ${data}`)
}

/** Clocks differ; a moment so little ahead is now. */
const AHEAD_SECONDS = 3600
/** A day, a moment, or seconds or milliseconds since 1970, as seconds; NULL for anything else. */
const SECONDS = `coalesce(epoch(try_cast(t as timestamptz)), case when regexp_full_match(t, '[0-9]{9,10}(\\.[0-9]+)?') then try_cast(t as double) when regexp_full_match(t, '[0-9]{12,13}') then try_cast(t as double) / 1000 end)`

async function freshness(check: Check, table: DatasetTable, world: CheckWorld, text: string): Promise<Value> {
  const now = world.now.getTime() / 1000, from = `(select f, r, t, ${SECONDS} as s from ${text})`, ahead = `s > ${sql.number(now + AHEAD_SECONDS)}`
  const [row] = await table.query(`select max(s) filter (where not ${ahead}) as newest, count(*) filter (where t is not null and (s is null or not isfinite(s))) as strange, count(*) filter (where ${ahead}) as ahead from ${from}`)
  const newest = numberFrom(row?.['newest']), strange = Number(row?.['strange'] ?? 0), future = Number(row?.['ahead'] ?? 0)
  if (strange > 0) return { value: undefined, detail: `${plural(strange, 'value')} cannot be read as a moment`, examples: { from, condition: 't is not null and (s is null or not isfinite(s))', column: check.property, says: 'cannot be read as a moment' } }
  // What is dated ahead does not make the rest fresh.
  if (newest === undefined) return { value: undefined, detail: future > 0 ? `all of it is dated ahead (${plural(future, 'row')})` : 'it holds no moment', ...(future > 0 ? { examples: { from, condition: ahead, column: check.property, says: 'is dated ahead' } } : {}) }
  const hours = Math.max(0, (now - newest) / 3600)
  return { value: check.unit === 'days' ? hours / 24 : hours, detail: `newest: ${new Date(newest * 1000).toISOString().replace('.000Z', 'Z')}${future > 0 ? `; ${plural(future, 'row')} dated ahead ${future === 1 ? 'is' : 'are'} left out` : ''}` }
}

async function aggregate(check: Check, table: DatasetTable): Promise<Value> {
  const { metric, property = '', arguments: given = {} } = check
  const from = table.rows({ x: ['number', property], t: ['text', property] }), strange = 't is not null and (x is null or not isfinite(x))'
  const what = metric === 'quantile' ? `quantile_cont(x, ${sql.number(given.quantile ?? 0.5)})` : metric === 'mean' ? 'avg(x)' : metric === 'stddev' ? 'stddev_samp(x)' : metric === 'sum' ? 'fsum(x)' : `${metric}(x)`
  const [row] = await table.query(`select ${what} as v, count(x) as n, (select count(*) from ${from} where ${strange}) as strange from ${from} where isfinite(x)`)
  const count = Number(row?.['strange'] ?? 0), n = Number(row?.['n'] ?? 0)
  // NaN, infinities and words have no sum: without them the value would be of other data.
  if (count > 0) return { value: undefined, detail: `${plural(count, 'value')} of ${plural(n + count, 'row')} ${count === 1 ? 'is no number' : 'are no numbers'}`, examples: { from, condition: strange, column: property, says: 'is no number' } }
  return n === 0 ? { value: undefined, detail: 'it holds no number' } : { value: numberFrom(row?.['v']) }
}

/** Longest time a query of the settings may take. */
const QUERY_SECONDS = 300

async function custom(check: Check, table: DatasetTable, world: CheckWorld): Promise<Value> {
  const query = (check.query ?? '').trim().replace(/;$/, '').replaceAll(/\$?\{(?:object|table)\}/g, () => sql.ident(table.name)).replaceAll(/\$?\{(?:property|column)\}/g, () => sql.ident(check.property ?? ''))
  let rows
  try { rows = await table.select(query, 2, QUERY_SECONDS) } catch (reason) {
    if (!(reason instanceof UserError)) throw reason
    // A value that cannot be computed is a fault of the data; everything else is one of the query.
    if (reason.code === 'query-value') return { value: undefined, detail: `it cannot be computed: ${reason.message}` }
    if (reason.code === 'query-refused') throw mistake(check, world, `the query is refused: ${reason.message}`)
    if (reason.code === 'engine-failed') throw mistake(check, world, `the query does not run: ${reason.message.replace(/^DuckDB: (?:Error: )?/, '')}`, /VARCHAR/.test(reason.message) ? 'Columns are text unless the schema calls them number or integer: give the column a type there, or cast it in the query.' : `Data sets are tables by their names: ${[...world.tables.keys()].join(', ')}.`)
    throw reason
  }
  const values = Object.values(rows[0] ?? {})
  if (rows.length !== 1 || values.length !== 1) throw mistake(check, world, `the query gives ${rows.length === 1 ? `${values.length} columns` : rows.length === 0 ? 'no row' : 'several rows'}, expected one number`)
  const [found] = values, value = numberFrom(found)
  if (value === undefined && found !== null && found !== undefined && typeof found !== 'number') throw mistake(check, world, 'the query gives a text, expected one number')
  return { value, ...(value === undefined ? { detail: found === null || found === undefined ? 'the query gives no value' : 'the query gives no finite number' } : {}) }
}

/** Numbers come as such, as bigint, or as the exact text of a decimal. */
function numberFrom(value: unknown): number | undefined {
  const number = typeof value === 'boolean' || typeof value === 'bigint' || typeof value === 'number' ? Number(value) : typeof value === 'string' && /^-?\d+(?:\.\d+)?$/.test(value) ? Number(value) : Number.NaN
  return Number.isFinite(number) ? number : undefined
}

function mistake(check: Check, world: CheckWorld, message: string, hint?: string): UserError {
  const place = world.where(check)
  return new UserError('config-invalid', message, { ...(place === undefined ? {} : { place }), ...(hint === undefined ? {} : { hint }) })
}
