import { brief } from '../../../report/escape.js'
import { duckdbDialect as sql } from '../../../engine/duckdb/dialect.js'
import type { DatasetTable } from '../../../data/tables/dataset-table.js'
import type { Example, Value } from './result.js'

/** The first rows that a check is about. */
export const EXAMPLES = 20

/** Rows that a check counts. */
export interface Counted {
  /** SQL of a table with `f`, `r` and what the condition asks for. */
  readonly from: string
  readonly condition: string
  /** The column whose cells are pointed at. */
  readonly column?: string | undefined
  /** SQL of the text that is shown. */
  readonly shown?: string
  readonly plain: string
  says?(text: string): string
}

/** How many rows, and a way to the first of them. */
export async function counting(table: DatasetTable, counted: Counted): Promise<Value> {
  const n = await amount(table, `select count(*) as v from ${counted.from} where ${counted.condition}`)
  return { counted: n, concerned: n, examples: () => firstRows(table, counted) }
}

export async function firstRows(table: DatasetTable, { from, condition, column, shown = 'null', plain, says }: Counted): Promise<readonly Example[]> {
  const rows = await table.query(`select f, r, cast(${shown} as varchar) as shown from ${from} where ${condition} order by f, r limit ${EXAMPLES}`)
  const places = await table.locate(rows.map((row) => ({ file: Number(row['f']), ordinal: Number(row['r']) })), column)
  return places.map((place, at) => { const text = rows[at]?.['shown']; return { place, plain, says: typeof text === 'string' && says !== undefined ? says(text) : plain } })
}

/** A count that SQL gives. */
export async function amount(table: DatasetTable, query: string): Promise<number> { return Number((await table.query(query))[0]?.['v'] ?? 0) }

/** SQL: is the text one of these words? Never NULL. */
export function isOneOf(text: string, words: readonly string[]): string { return `coalesce(${sql.among(text, words)}, false)` }

/** A value of the data in a message. */
export const quote = (text: string): string => JSON.stringify(brief(text, 80, 'middle'))
