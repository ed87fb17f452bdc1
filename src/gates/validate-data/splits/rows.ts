import type { DatasetTable } from '../../../data/tables/dataset-table.js'
import type { SplitResult } from './result.js'

/** Rows that are pointed at. */
export const EXAMPLES = 5

/** Aliases for columns: a0, a1, … */
export const aliased = <As extends 'text' | 'same' = 'text'>(columns: readonly string[], prefix: string, as?: As): Readonly<Record<string, readonly [As | 'text', string]>> => Object.fromEntries(columns.map((column, i) => [`${prefix}${i}`, [as ?? 'text', column] as const]))

/** How many rows keep a condition, and where the first of them are. */
export async function counted(table: DatasetTable, from: string, condition: string, column?: string): Promise<Pick<SplitResult, 'counted' | 'of' | 'examples'>> {
  const { hits, rows, first } = await table.tally(from, condition, EXAMPLES)
  return { counted: hits, of: rows, examples: await table.locate(first, column) }
}
