import type { Anchor } from './record-index.js'
import { breathe, type ScanOptions } from './scan.js'

/** What a walk needs of a cursor. */
export interface Walkable {
  readonly next: number
  /** True for what is no record (a blank line). */
  readonly blank?: boolean
  seek(offset: number, line: number, column?: number): void
  read(): boolean
}

export interface WalkOptions extends ScanOptions {
  /** Runs each stretch of the walk: for work that needs a limit of time. */
  readonly guarded?: ((work: () => void) => void) | undefined
}

const STRETCH = 2048

/** Says where to start reading for a record: at it, or before it. */
export interface Places { before(record: number): Anchor }

/** Places of suspects are known exactly; other records are found through the index. */
export const placesOf = (index: Places, suspects: { place(record: number): Anchor | undefined } | undefined): Places => ({ before: (record) => suspects?.place(record) ?? index.before(record) })

/** Stops at the given records of a file, in order, and reads as little as possible in between.
 *  @param ordinals ascending, from 0
 *  @param stop     called with the cursor standing on the record */
export async function walk(cursor: Walkable, index: Places, ordinals: Iterable<number>, stop: (ordinal: number) => void, { signal, progress, guarded = (work) => { work() } }: WalkOptions): Promise<void> {
  const rest = ordinals[Symbol.iterator]()
  let at = -1
  const reach = (ordinal: number): boolean => {
    if (at < 0 || ordinal !== at + 1) {
      const anchor = index.before(ordinal)
      if (anchor.record > at + 1 || at < 0) {
        cursor.seek(anchor.offset, anchor.line, anchor.column)
        at = anchor.record - 1
      }
    }
    while (at < ordinal) {
      do if (!cursor.read()) return false
      while (cursor.blank === true)
      at++
    }
    return true
  }
  const stretch = (): boolean => {
    for (let steps = 0; steps < STRETCH; steps++) {
      const next = rest.next()
      if (next.done === true || !reach(next.value)) return false
      stop(next.value)
    }
    return true
  }
  for (;;) {
    const more = { left: false }
    guarded(() => { more.left = stretch() })
    progress(cursor.next)
    await breathe(signal)
    if (!more.left) return
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
