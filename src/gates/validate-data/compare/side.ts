import { duckdbDialect as sql } from '../../../engine/duckdb/dialect.js'
import { asNumber, asText } from '../../../engine/values.js'
import { isNumber } from '../profile/guess.js'
import { COUNTED_ROWS, type DatasetTable } from '../../../data/tables/dataset-table.js'
import type { Sample } from '../../../data/tables/file-table.js'

/** A file before or now, as far as it is compared: its texts need not be in memory any more. */
export interface Side {
  readonly rows: number
  readonly columns: readonly string[]
  /** Temporary table: `k` is a hash of the key (NULL where a part of it is missing), `h0`, `h1`, … one of each column. */
  readonly records: string
  readonly facts: ReadonlyMap<string, ColumnFacts>
  readonly sample: Sample
}

export interface ColumnFacts {
  readonly kind: 'number' | 'text' | 'empty'
  readonly present: number
  /** Of texts; an estimate where there are many in very many rows. */
  readonly distinct: number | undefined
  readonly estimated: boolean
  /** Of numbers: bounds that the rows before were cut at, the share of rows up to each, and the share of rows from each on. */
  readonly cuts: readonly number[]
  readonly shares: readonly number[]
  readonly sharesFrom: readonly number[]
  readonly median: number | undefined
  /** Of columns with few different values: how many rows each has. */
  readonly values: ReadonlyMap<string, number> | undefined
}

/** A column with at most so many values has categories. */
const CATEGORIES = 100
/** Numbers with at most so many different values are codes, too. */
const CODES = 20
/** Cumulative shares are compared at so many quantiles of what was. */
const QUANTILES = 50
/** A column is one of numbers when this share of its values are: a dirty cell does not make it text. */
const NUMERIC = 0.95

/** How hash values are named by the place of their column. */
export const hashOf = (columns: readonly string[], column: string): string => `h${columns.indexOf(column)}`

/** Takes down what a comparison needs of a file.
 *  @param key    columns that name a record, all of which it has; may be none
 *  @param before the other side: its numbers say where these are cut */
export async function takeSide(table: DatasetTable, records: string, key: readonly string[], sample: Sample, before?: Side): Promise<Side> {
  const { columns } = table, all = table.rows(Object.fromEntries([...columns.map((column, i) => [`a${i}`, ['text', column] as const]), ...key.map((column, i) => [`b${i}`, ['same', column] as const])]))
  // 32 bits a column: of two different values one in four milliards looks the same.
  const hashes = columns.map((_, i) => `cast(hash(a${i}) & 4294967295 as uinteger) as h${i}`)
  const named = key.length === 0 ? '0' : `case when ${key.map((_, i) => `b${i} is not null`).join(' and ')} then hash(${key.map((_, i) => `b${i}`).join(', ')}) end`
  await table.query(`create or replace table ${records} as select ${[`${named} as k`, ...hashes].join(', ')} from ${all}`)
  const facts = new Map<string, ColumnFacts>()
  const [row] = await table.query(`select ${['count(*) as n', ...columns.map((_, i) => `count(a${i}) as p${i}`)].join(', ')} from ${all}`), rows = asNumber(row?.['n'])
  for (const [i, column] of columns.entries()) {
    const other = before?.facts.get(column)
    facts.set(column, await factsOf(table, column, rows, asNumber(row?.[`p${i}`]), sample, other))
  }
  return { rows, columns, records, facts, sample }
}

async function factsOf(table: DatasetTable, column: string, rows: number, present: number, sample: Sample, before: ColumnFacts | undefined): Promise<ColumnFacts> {
  const none = { present, distinct: undefined, estimated: false, cuts: [], shares: [], sharesFrom: [], median: undefined, values: undefined }
  if (present === 0) return { ...none, kind: 'empty' }
  const texts = sample.rows.flatMap(({ values }) => values.get(column) ?? []), distinct = new Set(texts).size, mayCount = !(table.typed(column) && table.kind(column) === 'text'), estimated = rows > COUNTED_ROWS
  if (distinct <= CATEGORIES) {
    const values = await valuesOf(table, column), numbers = mayCount && values.size <= CATEGORIES ? numbersAmong(values, present, before) : undefined
    return numbers === undefined ? { ...none, kind: 'text', distinct: values.size, values } : { ...none, ...numbers, kind: 'number', ...(values.size <= CODES ? { values } : {}) }
  }
  const some = mayCount ? texts.filter(isNumber).map(Number) : []
  // Whether all of them are numbers is asked only where most of some are.
  if (some.length > 0 && some.length >= texts.length * NUMERIC) {
    const found = await numbersOf(table, column, present, some, before)
    if (found !== undefined) return { ...none, ...found, kind: 'number' }
  }
  return { ...none, kind: 'text', estimated, distinct: asNumber((await table.query(`select ${estimated ? 'approx_count_distinct(t)' : 'count(distinct t)'} as d from ${table.rows({ t: ['text', column] })}`))[0]?.['d']) }
}

type Numbers = Pick<ColumnFacts, 'cuts' | 'shares' | 'sharesFrom' | 'median'>

/** The same from all values with their rows, where these are few. */
function numbersAmong(values: ReadonlyMap<string, number>, present: number, before: ColumnFacts | undefined): Numbers | undefined {
  const sorted = [...values].filter(([text]) => isNumber(text)).map(([text, times]) => ({ value: Number(text), times })).toSorted((a, b) => a.value - b.value), n = sorted.reduce((sum, { times }) => sum + times, 0)
  if (n === 0 || n < present * NUMERIC) return undefined
  const cuts = before?.kind === 'number' ? before.cuts : [...new Set(sorted.map(({ value }) => value))], share = (test: (value: number) => boolean): number => sorted.reduce((sum, one) => sum + (test(one.value) ? one.times : 0), 0) / n
  const at = (rank: number): number => { let sum = 0; return sorted.find(({ times }) => (sum += times) > rank)?.value ?? 0 }
  return { cuts, shares: cuts.map((cut) => share((value) => value <= cut)), sharesFrom: cuts.map((cut) => share((value) => value >= cut)), median: (at((n - 1) / 2 - (n % 2 === 0 ? 0.5 : 0)) + at((n - 1) / 2 + (n % 2 === 0 ? 0.5 : 0))) / 2 }
}

/** The most frequent values with their rows. */
async function valuesOf(table: DatasetTable, column: string): Promise<ReadonlyMap<string, number>> {
  const list = await table.query(`select t, count(*) as n from ${table.rows({ t: ['text', column] })} where t is not null group by t order by n desc, t limit ${CATEGORIES * 10}`)
  return new Map(list.map((one) => [asText(one['t']), asNumber(one['n'])]))
}

/** @param some numbers of the column, by which it is cut
 *  @returns undefined when too many of the values are no numbers */
async function numbersOf(table: DatasetTable, column: string, present: number, some: readonly number[], before: ColumnFacts | undefined): Promise<Numbers | undefined> {
  const sorted = some.toSorted((a, b) => a - b), cuts = before?.kind === 'number' ? before.cuts : [...new Set(Array.from({ length: QUANTILES + 1 }, (_, i) => sorted[Math.max(0, Math.ceil((i / QUANTILES) * sorted.length) - 1)] ?? 0))]
  // Counts between one bound and the next, both sides alike; what lies beyond the last has a key of its own.
  const [row] = await table.query(`select count(x) as n, median(x) as m, array_to_string(map_values(histogram(x, [${cuts.map((bound) => sql.number(bound)).join(', ')}])), ' ') as h, array_to_string(map_values(histogram(-x, [${cuts.toReversed().map((bound) => sql.number(-bound)).join(', ')}])), ' ') as g from ${table.rows({ x: ['number', column] })} where isfinite(x)`)
  const n = asNumber(row?.['n'])
  if (n < present * NUMERIC) return undefined
  return { cuts, median: asNumber(row?.['m']), shares: cumulative(row?.['h'], cuts.length, n), sharesFrom: cumulative(row?.['g'], cuts.length, n).toReversed() }
}

function cumulative(counts: unknown, length: number, n: number): readonly number[] {
  let sum = 0
  return asText(counts).split(' ').slice(0, length).map((text) => (sum += Number(text)) / n)
}
