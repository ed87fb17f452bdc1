import type { Place } from '../../../report/finding.js'

/** What a column holds, by its schema or by its type in the file. */
export type ColumnKind = 'number' | 'boolean' | 'text' | 'other'

export interface FileColumn {
  readonly name: string
  readonly kind: ColumnKind
  /** The file has types of its own: a text that looks like a number is a text. */
  readonly typed?: boolean
  /** SQL over the relation: what is kept of it; NULL where a cell is missing. */
  readonly stored: string
  /** SQL of its text and of its number, from the SQL of what is kept; NULL where it has none. */
  text(stored: string): string
  number(stored: string): string
}

/** One file as SQL reads it, record by record in the order of the file, and the way back to the places of its records. */
export interface FileTable {
  readonly relation: string
  readonly columns: readonly FileColumn[]
  /** @param ordinals from 0, ascending
   *  @param column   whose cell is meant; the record as a whole without one */
  locate(ordinals: readonly number[], column?: string): Promise<readonly Place[]>
}
