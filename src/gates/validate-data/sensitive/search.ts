import { detect, hints, masked, mayHold } from '../../../sensitive/detect.js'
import { promised } from '../../../sensitive/names.js'
import type { Sought } from '../rows/sieve.js'

/** What one column of one file holds: how many cells were looked at, and what was found in them by kind. */
export interface Seen { values: number; readonly kinds: Map<string, SeenKind>; like: number }
export interface SeenKind { hits: number; readonly example: string; readonly ordinals: number[] }

/** Places that are kept of each kind. */
const PLACES = 5
/** Rows at the beginning of a large file by which its columns are judged. */
export const HEAD = 256
/** Share of them that may hold something, above which a column is full of it: then it is counted in a sample. */
const FULL = 0.04

/** Looks for personal data and secrets in the cells of one file while its rows are judged. What a value is, is never kept: only its kind, its place, and a mask. */
export class SensitiveSearch {
  readonly columns = new Map<string, Seen>()
  /** Columns that are too full of candidates to look at every row, or whose name promises something: a sample tells what is in them. */
  readonly sampled = new Set<string>()
  /** Were all rows looked at, or those that may hold something? */
  everyRow = true

  /** Decides which columns of a large file automata look through. @param rows its first ones, by column */
  begin(rows: readonly ReadonlyMap<string, string>[], names: readonly string[]): Sought | undefined {
    const wanted = new Set<string>()
    for (const name of names) {
      const held = rows.reduce((sum, row) => sum + (mayHold(row.get(name) ?? '') ? 1 : 0), 0)
      if (held > rows.length * FULL || promised(name) !== undefined) this.sampled.add(name)
      else wanted.add(name)
    }
    this.everyRow = false
    return wanted.size === 0 ? undefined : { columns: wanted, automaton: hints(false) }
  }

  /** Nothing could be sifted out: each row is looked at, or a sample of them.
   *  @param names of all columns when only a sample can be looked at */
  end(everyRow: boolean, names: readonly string[] = []): void {
    this.everyRow = everyRow
    if (everyRow) this.sampled.clear()
    for (const name of names) this.sampled.add(name)
  }

  /** Takes a cell that is not missing. @param ordinal of its record, from 0 */
  look(column: string, text: string, ordinal: number): void {
    if (this.sampled.has(column)) return
    let seen = this.columns.get(column)
    if (seen === undefined) this.columns.set(column, seen = { values: 0, kinds: new Map(), like: 0 })
    see(seen, column, text, ordinal)
  }
}

/** Counts what is in one cell. */
export function see(seen: Seen, column: string, text: string, ordinal: number): void {
  seen.values++
  if (promised(column)?.like.test(text) === true) seen.like++
  if (!mayHold(text)) return
  const found = detect(text)
  for (const [at, { kind, from, to }] of found.entries()) {
    if (found.findIndex((one) => one.kind === kind) !== at) continue
    const known = seen.kinds.get(kind)
    if (known === undefined) { seen.kinds.set(kind, { hits: 1, example: masked(text.slice(from, to)), ordinals: [ordinal] }); continue }
    known.hits++
    if (known.ordinals.length < PLACES) known.ordinals.push(ordinal)
  }
}
