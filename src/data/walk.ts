import { ANCHOR_EVERY, type RecordIndex } from './record-index.js'
import { breathe, type ScanOptions } from './scan.js'

/** What a walk needs of a cursor. */
export interface Walkable {
  readonly next: number
  /** True for what is no record (a blank line). */
  readonly blank?: boolean
  seek(offset: number, line: number, column?: number): void
  read(): boolean
}

/** Stops at the given records of a file, in order, and reads as little as possible in between.
 *  @param ordinals ascending, from 0
 *  @param stop     called with the cursor standing on the record; `false` ends the walk */
export async function walk(cursor: Walkable, index: RecordIndex, ordinals: Iterable<number>, stop: (ordinal: number) => boolean | void, { signal, progress }: ScanOptions): Promise<void> {
  let at = -1, steps = 0
  const step = (): boolean => {
    do if (!cursor.read()) return false
    while (cursor.blank === true)
    at++
    return true
  }
  for (const ordinal of ordinals) {
    if (at < 0 || Math.floor(ordinal / ANCHOR_EVERY) > Math.floor(at / ANCHOR_EVERY)) {
      const anchor = index.before(ordinal)
      cursor.seek(anchor.offset, anchor.line, anchor.column)
      at = anchor.record - 1
    }
    while (at < ordinal) if (!step()) return
    if (stop(ordinal) === false) return
    if (++steps % 2048 === 0) { progress(cursor.next); await breathe(signal) }
  }
}

/** 0, 1, … n − 1. */
export function* range(n: number): Generator<number> { for (let i = 0; i < n; i++) yield i }

/** Two ascending lists as one, without repetition. */
export function* merged(a: ArrayLike<number>, b: ArrayLike<number>): Generator<number> {
  let i = 0, j = 0
  while (i < a.length || j < b.length) {
    const x = a[i] ?? Infinity, y = b[j] ?? Infinity
    yield Math.min(x, y)
    if (x <= y) i++
    if (y <= x) j++
  }
}
