import type { Place } from '../../report/finding.js'

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
  /** SQL of its number as exact decimal text: `-1.50`, `2e3`. NULL where it has none, or none that is finite. */
  decimal(stored: string): string
  /** SQL of its number in the type of the file, where that holds it exactly. */
  native?(stored: string): string
}

/** One file as SQL reads it, record by record in the order of the file. */
export interface FileReading {
  readonly relation: string
  /** The same, where another way of reading suits a table that keeps all of it. */
  readonly toKeep?: string
  readonly columns: readonly FileColumn[]
  /** SQL over the relation that is true of records that could not be read, where they are not among `broken`. */
  readonly unread?: string
  /** Reading it once more costs less than keeping its texts. */
  readonly quick: boolean
}

/** The same, and the way back to the places of its records. */
export interface FileTable extends FileReading {
  /** Ordinals of records that were not judged, because they are broken: what their cells hold is not known. */
  readonly broken: readonly number[]
  /** May there be columns that are not known: members that only some records have? */
  readonly open: boolean
  /** @param ordinals from 0, ascending
   *  @param column   whose cell is meant; the record as a whole without one */
  locate(ordinals: readonly number[], column?: string): Promise<readonly Place[]>
  /** Records that lie evenly over the file, with the texts of their cells that are not missing. Needs no engine where the file is text.
   *  @param most records to look at; a file of fewer is looked at whole */
  sample(most: number): Promise<Sample>
}

/** A file of which no record is known yet. */
export function unjudged(reading: FileReading): FileTable {
  const unknown = (): Promise<never> => Promise.reject(new Error('the file has not been judged'))
  return { ...reading, broken: [], open: false, locate: unknown, sample: unknown }
}

export interface Sample { readonly whole: boolean; readonly rows: readonly { readonly ordinal: number; readonly values: ReadonlyMap<string, string> }[] }

/** Records that are looked at together, at least: reading one and the next costs less than finding another. */
const RUN = 20

/** Ordinals that lie evenly over a file, in short runs.
 *  @param aligned runs begin at multiples of it, where the index of a file knows the place */
export function evenly(records: number, most: number, aligned: number): readonly number[] {
  if (records <= most) return Array.from({ length: records }, (_, at) => at)
  // A file with few places that the index knows is looked at in longer runs.
  const runs = Math.max(1, Math.min(Math.floor(most / RUN), Math.floor(records / aligned))), length = Math.min(aligned, Math.floor(most / runs))
  const starts = new Set(Array.from({ length: runs }, (_, at) => Math.floor((at * records) / runs / aligned) * aligned))
  return [...starts].flatMap((start) => Array.from({ length: Math.min(length, records - start) }, (_, at) => start + at))
}
