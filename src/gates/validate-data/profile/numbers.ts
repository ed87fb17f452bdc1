import { duckdbDialect as sql } from '../../../engine/duckdb/dialect.js'
import type { SqlRow } from '../../../engine/engine.js'
import { asNumber, asText } from '../../../engine/values.js'
import type { DatasetTable } from '../../../data/tables/dataset-table.js'
import { BINS, QUANTILES, type ColumnProfile, type NumberProfile } from './profile.js'
import { valueOf } from './value.js'

/** How many values of a column are finite numbers of the kind that was guessed, and what these are. */
export interface FoundNumbers { readonly fits: number; readonly profile: NumberProfile }

/** Numbers are kept beside their texts while they are asked about: so many columns at once. */
const KEPT_AT_ONCE = 8
const INTEGER = '\\A[+-]?[0-9]+\\z'

/** The numbers of columns, each of which is read from its text once: that costs more than all that is asked of numbers.
 *  @param guesses of columns of numbers, or of whole numbers */
export async function profileNumbers(table: DatasetTable, guesses: readonly ColumnProfile[]): Promise<ReadonlyMap<string, FoundNumbers>> {
  const found = new Map<string, FoundNumbers>()
  for (let from = 0; from < guesses.length; from += KEPT_AT_ONCE) {
    const part = guesses.slice(from, from + KEPT_AT_ONCE), name = `_numbers${table.key}_${table.columns.indexOf(part[0]?.column ?? '')}`
    const texts = table.rows(Object.fromEntries(part.flatMap((guess, i) => [[`w${i}`, ['text', guess.column] as const], [`n${i}`, ['number', guess.column] as const]])))
    await table.query(`create or replace table ${name} as select ${part.map((guess, i) => `n${i}${guess.kind === 'integer' ? `, ${integer(guess, i, table.typed(guess.column))} as x${i}` : ''}`).join(', ')} from ${texts}`)
    try {
      const [row = {}] = await table.query(`select ${part.map((guess, i) => aggregates(guess.kind === 'integer' ? `x${i}` : `n${i}`, i)).join(', ')} from ${name}`)
      const numbers = part.map((_, i) => numbersOf(row, i)), bins = await binsOf(table, name, numbers)
      for (const [i, { column }] of part.entries()) { const own = numbers[i]; if (own !== undefined) found.set(column, { fits: asNumber(row[`m${i}`]), profile: { ...own, bins: bins[i] ?? [] } }) }
    } finally { await table.query(`drop table if exists ${name}`) }
  }
  return found
}

/** SQL of a whole number; a number of a file with types needs no second look at its text. */
function integer(guess: ColumnProfile, i: number, typed: boolean): string {
  if (typed) return `case when n${i} = trunc(n${i}) then n${i} end`
  const text = valueOf(guess, `w${i}`)
  return `case when ${sql.matches(text, INTEGER)} then try_cast(${text} as double) end`
}

const aggregates = (x: string, i: number): string => `count(${x}) filter (where isfinite(${x})) as m${i}, min(${x}) filter (where isfinite(${x})) as lo${i}, max(${x}) filter (where isfinite(${x})) as hi${i}, avg(${x}) filter (where isfinite(${x})) as av${i}, count(*) filter (where ${x} = 0) as z${i}, count(*) filter (where ${x} < 0) as ne${i}, array_to_string(quantile_disc(${x}, [${QUANTILES.join(', ')}]) filter (where isfinite(${x})), ' ') as q${i}`

function numbersOf(row: SqlRow, i: number): Omit<NumberProfile, 'bins'> {
  return { min: asNumber(row[`lo${i}`]), max: asNumber(row[`hi${i}`]), mean: asNumber(row[`av${i}`]), zero: asNumber(row[`z${i}`]), negative: asNumber(row[`ne${i}`]), quantiles: listed(row[`q${i}`]) }
}

/** Counts in equal parts between the smallest and the largest number. */
async function binsOf(table: DatasetTable, name: string, numbers: readonly Omit<NumberProfile, 'bins'>[]): Promise<readonly (readonly number[])[]> {
  const asked = numbers.flatMap(({ min, max }, i) => {
    if (!(max > min)) return []
    const bounds = Array.from({ length: BINS }, (_, at) => (at === BINS - 1 ? max : min + ((max - min) * (at + 1)) / BINS))
    return [`array_to_string(map_values(histogram(n${i}, [${bounds.map(sql.number).join(', ')}])), ' ') as h${i}`]
  })
  if (asked.length === 0) return []
  const [row] = await table.query(`select ${asked.join(', ')} from ${name}`)
  return numbers.map((_, i) => listed(row?.[`h${i}`]).slice(0, BINS))
}

const listed = (text: unknown): readonly number[] => asText(text).split(' ').filter((part) => part !== '').map(Number)
