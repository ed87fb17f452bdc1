import type { Dialect } from './dialect.js'

export type SqlValue = string | number | bigint | boolean | null
export type SqlRow = Readonly<Record<string, unknown>>

export interface Ordinals { readonly ordinals: Float64Array; readonly records: number }

/** Answers SQL about named data sets and hides where they live. */
export interface Engine {
  readonly name: 'duckdb' | 'trino'
  readonly dialect: Dialect
  /** All rows of one statement; 64-bit integers come back as bigint, decimals as exact text.
   *  @throws Cancelled when the signal was aborted; UserError `engine-failed` or `disk-full` otherwise */
  query(sql: string, parameters?: readonly SqlValue[]): Promise<readonly SqlRow[]>
  /** Runs what a user has written: one SELECT, which can change nothing, and of whose result the first rows are read.
   *  @param seconds after which it is stopped
   *  @throws UserError `query-refused` when it is not one SELECT, or takes too long; `query-value` when a value could not be computed (which value is not told); otherwise as `query` */
  select(sql: string, most: number, seconds: number): Promise<readonly SqlRow[]>
  /** Like `query`, in pieces, for results too large to hold. */
  stream(sql: string, parameters?: readonly SqlValue[]): AsyncIterable<readonly SqlRow[]>
  /** Ordinals (from 0, in file order, ascending) of the records of a file relation for which `predicate` is true, and how many records there are.
   *  Runs on all threads. Only for relations with an order (files). */
  ordinals(relation: string, predicate: string): Promise<Ordinals>
  /** Keeps columns of a file relation as a temporary table whose `rowid` is the ordinal of the record.
   *  @param select list of expressions with their names */
  keep(table: string, select: string, relation: string): Promise<void>
  close(): Promise<void>
}
