import type { Dialect } from './dialect.js'

export type SqlValue = string | number | bigint | boolean | null
export type SqlRow = Readonly<Record<string, unknown>>

export interface Ordinals { readonly ordinals: Float64Array; readonly records: number }

/** A column of a result as JavaScript computes with it: doubles (NaN where there is none), whole numbers of 32 bits (-1 where there is none),
 *  truth (1 where it is true), texts. */
export type EngineColumn = Float64Array | Int32Array | Uint8Array | readonly (string | null)[]

/** What became of a query that somebody else wrote. */
export type Selected =
  /** Its first rows, value by value, and the types of its columns in the engine's words. */
  | { readonly kind: 'rows'; readonly types: readonly string[]; readonly rows: readonly (readonly unknown[])[] }
  /** It cannot be run; the message speaks of the query alone. */
  | { readonly kind: 'refused'; readonly message: string }
  /** It broke while it ran; the message may hold values of the data. */
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'late' }

/** Answers SQL about named data sets and hides where they live. */
export interface Engine {
  readonly name: 'duckdb' | 'trino'
  readonly dialect: Dialect
  /** All rows of one statement; 64-bit integers come back as bigint, decimals as exact text.
   *  @throws Cancelled when the signal was aborted; UserError `engine-failed` or `disk-full` otherwise */
  query(sql: string, parameters?: readonly SqlValue[]): Promise<readonly SqlRow[]>
  /** Like `query`, in pieces, for results too large to hold. */
  stream(sql: string, parameters?: readonly SqlValue[]): AsyncIterable<readonly SqlRow[]>
  /** A whole result column by column, in the order of the statement: for sums that no SQL has. Columns are DOUBLE, INTEGER, BOOLEAN or VARCHAR.
   *  @throws RangeError for a column of another type */
  columns(sql: string): Promise<readonly EngineColumn[]>
  /** Makes a temporary table of columns, in their order. NaN and null become NULL. */
  fill(table: string, columns: Readonly<Record<string, EngineColumn>>): Promise<void>
  /** Ordinals (from 0, in file order, ascending) of the records of a file relation for which `predicate` is true, and how many records there are.
   *  Runs on all threads. Only for relations with an order (files). */
  ordinals(relation: string, predicate: string): Promise<Ordinals>
  /** Keeps columns of a file relation as a temporary table whose `rowid` is the ordinal of the record.
   *  @param select list of expressions with their names
   *  @param begun  called when the engine is at it, or has to end something else first: what is left needs this thread no more */
  keep(table: string, select: string, relation: string, begun?: () => void): Promise<void>
  /** One SELECT and nothing else, for SQL that users write.
   *  @param most rows to fetch
   *  @param seconds it may take */
  select(sql: string, most: number, seconds: number): Promise<Selected>
  close(): Promise<void>
}
