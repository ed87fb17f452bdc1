import { duckdbDialect as sql } from '../../../engine/duckdb/dialect.js'
import { asNumber, asText } from '../../../engine/values.js'
import { isNumber } from '../profile/guess.js'
import { COLUMNS_AT_ONCE, COUNTED_ROWS, type DatasetTable } from '../../../data/tables/dataset-table.js'
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
/** So many values are kept. */
const MOST_VALUES = CATEGORIES * 10
/** Numbers with at most so many different values are codes, too. */
const CODES = 20
/** Cumulative shares are compared at so many quantiles of what was. */
const QUANTILES = 50
/** A column is one of numbers when this share of its values are: a dirty cell does not make it text. */
const NUMERIC = 0.95

/** How hash values are named by the place of their column. */
export const hashOf = (columns: readonly string[], column: string): string => `h${columns.indexOf(column)}`

/** Keeps the hashes of all rows of a file as a table.
 *  @param key columns that name a record, all of which it has; may be none */
export async function keepRecords(table: DatasetTable, records: string, key: readonly string[]): Promise<void> {
  const { columns } = table, all = table.rows(Object.fromEntries([...columns.map((column, i) => [`a${i}`, ['text', column] as const]), ...key.map((column, i) => [`b${i}`, ['same', column] as const])]))
  // 32 bits a column: of two different values one in four milliards looks the same.
  const hashes = columns.map((_, i) => `cast(hash(a${i}) & 4294967295 as uinteger) as h${i}`)
  const named = key.length === 0 ? '0' : `case when ${key.map((_, i) => `b${i} is not null`).join(' and ')} then hash(${key.map((_, i) => `b${i}`).join(', ')}) end`
  await table.query(`create or replace table ${records} as select ${[`${named} as k`, ...hashes].join(', ')} from ${all}`)
}

/** What is asked of a column, as some rows show what it holds: the rows of each value, the distribution of its numbers, or how many different texts there are. */
type Question = { readonly ask: 'values' } | { readonly ask: 'numbers'; readonly cuts: readonly number[] } | { readonly ask: 'texts' }

/** Looks at every value of every column, in as few passes as there can be.
 *  @param before the other side: its numbers say where these are cut */
export async function factsOf(table: DatasetTable, sample: Sample, before: Side | undefined): Promise<Pick<Side, 'rows' | 'facts'>> {
  const { columns } = table, facts = new Map<string, ColumnFacts>()
  let rows = 0
  for (let from = 0; from === 0 || from < columns.length; from += COLUMNS_AT_ONCE) {
    const part = columns.slice(from, from + COLUMNS_AT_ONCE), questions = part.map((column) => questionOf(table, column, sample, before?.facts.get(column)))
    const relation = table.rows(Object.fromEntries(part.flatMap((column, i) => [[`t${i}`, ['text', column] as const], [`n${i}`, ['number', column] as const]])))
    const [row] = await table.query(`select ${['count(*) as n', ...questions.map((question, i) => `count(t${i}) as p${i}, ${aggregates(question, i)}`)].join(', ')} from (select *${part.map((_, i) => `, case when isfinite(n${i}) then n${i} end as x${i}`).join('')} from ${relation})`)
    rows = asNumber(row?.['n'])
    for (const [i, question] of questions.entries()) { const column = part[i] ?? ''; facts.set(column, await answered(table, column, rows, question, (name) => row?.[`${name}${i}`], before?.facts.get(column))) }
  }
  return { rows, facts }
}

const mayCount = (table: DatasetTable, column: string): boolean => !(table.typed(column) && table.kind(column) === 'text')

function questionOf(table: DatasetTable, column: string, sample: Sample, before: ColumnFacts | undefined): Question {
  const texts = sample.rows.flatMap(({ values }) => values.get(column) ?? [])
  if (new Set(texts).size <= CATEGORIES) return { ask: 'values' }
  const some = mayCount(table, column) ? texts.filter(isNumber).map(Number) : []
  // Whether all of them are numbers is asked only where most of some are.
  return some.length > 0 && some.length >= texts.length * NUMERIC ? { ask: 'numbers', cuts: cutsOf(some, before) } : { ask: 'texts' }
}

/** Bounds that the numbers are cut at: those of the rows before, or quantiles of some. */
function cutsOf(some: readonly number[], before: ColumnFacts | undefined): readonly number[] {
  const sorted = some.toSorted((a, b) => a - b)
  return before?.kind === 'number' ? before.cuts : [...new Set(Array.from({ length: QUANTILES + 1 }, (_, i) => sorted[Math.max(0, Math.ceil((i / QUANTILES) * sorted.length) - 1)] ?? 0))]
}

/** SQL of the answer. `d` of texts is not asked for before it is known how many rows there are: of few they are counted. */
function aggregates(question: Question, i: number): string {
  switch (question.ask) {
    case 'values': return `case when cardinality(histogram(t${i})) <= ${MOST_VALUES} then cast(to_json(histogram(t${i})) as varchar) end as v${i}`
    // Counts between one bound and the next, both sides alike; what lies beyond the last has a key of its own.
    case 'numbers': return `count(x${i}) as c${i}, median(x${i}) as m${i}, array_to_string(map_values(histogram(x${i}, [${question.cuts.map((bound) => sql.number(bound)).join(', ')}])), ' ') as h${i}, array_to_string(map_values(histogram(-x${i}, [${question.cuts.toReversed().map((bound) => sql.number(-bound)).join(', ')}])), ' ') as g${i}`
    case 'texts': return `approx_count_distinct(t${i}) as d${i}`
  }
}

async function answered(table: DatasetTable, column: string, rows: number, question: Question, of: (name: string) => unknown, before: ColumnFacts | undefined): Promise<ColumnFacts> {
  const present = asNumber(of('p')), estimated = rows > COUNTED_ROWS, none = { present, distinct: undefined, estimated: false, cuts: [], shares: [], sharesFrom: [], median: undefined, values: undefined }
  if (present === 0) return { ...none, kind: 'empty' }
  if (question.ask === 'values') {
    const values = typeof of('v') === 'string' ? valuesIn(asText(of('v'))) : await valuesOf(table, column), numbers = mayCount(table, column) && values.size <= CATEGORIES ? numbersAmong(values, present, before) : undefined
    return numbers === undefined ? { ...none, kind: 'text', distinct: values.size, values } : { ...none, ...numbers, kind: 'number', ...(values.size <= CODES ? { values } : {}) }
  }
  const n = asNumber(of('c'))
  if (question.ask === 'numbers' && n > 0 && n >= present * NUMERIC) return { ...none, kind: 'number', cuts: question.cuts, median: asNumber(of('m')), shares: cumulative(of('h'), question.cuts.length, n), sharesFrom: cumulative(of('g'), question.cuts.length, n).toReversed() }
  const distinct = estimated && question.ask === 'texts' ? of('d') : (await table.query(`select ${estimated ? 'approx_count_distinct(t)' : 'count(distinct t)'} as d from ${table.rows({ t: ['text', column] })}`))[0]?.['d']
  return { ...none, kind: 'text', estimated, distinct: asNumber(distinct) }
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

/** All values with their rows, the most frequent first. */
function valuesIn(json: string): ReadonlyMap<string, number> {
  const parsed: unknown = JSON.parse(json), counts = Object.entries(typeof parsed === 'object' && parsed !== null ? parsed : {}).map(([text, n]) => ({ text, n: asNumber(n), bytes: Buffer.from(text) }))
  return new Map(counts.toSorted((a, b) => b.n - a.n || Buffer.compare(a.bytes, b.bytes)).map(({ text, n }) => [text, n]))
}

/** The most frequent values with their rows. */
async function valuesOf(table: DatasetTable, column: string): Promise<ReadonlyMap<string, number>> {
  const list = await table.query(`select t, count(*) as n from ${table.rows({ t: ['text', column] })} where t is not null group by t order by n desc, t limit ${MOST_VALUES}`)
  return new Map(list.map((one) => [asText(one['t']), asNumber(one['n'])]))
}

function cumulative(counts: unknown, length: number, n: number): readonly number[] {
  let sum = 0
  return asText(counts).split(' ').slice(0, length).map((text) => (sum += Number(text)) / n)
}
