import { countPairs, countWithin, newCells, type Cells, type Measure } from './counting.js'
import { rowsByLevel, type LiveFeature } from './live-levels.js'
import { bound, score, type Whole } from './score.js'
import type { TopSlices } from './top-slices.js'

/** Slices of two features that can still grow into one of the best. */
export interface PairTable {
  /** Places in the list of live features. */
  readonly first: number
  readonly second: number
  /** Live numbers of the levels, and the figures of the slice. */
  readonly a: readonly number[]
  readonly b: readonly number[]
  readonly size: readonly number[]
  readonly errors: readonly number[]
  /** Where the slice of two live numbers stands in these lists; −1 when it is none. */
  readonly find: (a: number, b: number) => number
}

/** Cells of a table that are counted at once; beyond it (ids) rows are counted level by level, at a cost that the number of levels does not enter. */
const dense = (rows: number): number => Math.max(65_536, rows)
/** Cells of a table that is looked up by place; beyond it by key. */
const LOOKUP = 16_384
/** Pairs of levels whose bounds are looked at one by one before a pair of features is counted. */
const SEVERAL = 4096

/** Counts the slices with two conditions, the most promising features first, until none that is left can enter.
 *  @param keep whether slices with three conditions are asked for: then the ones that can grow are returned */
export function searchPairs(live: readonly LiveFeature[], measure: Measure, whole: Whole, top: TopSlices, keep: boolean): { readonly tables: readonly PairTable[]; readonly evaluated: number; readonly pruned: number } {
  const queue = live.flatMap((a, first) => live.slice(first + 1).map((b, i) => ({ a, b, first, second: first + 1 + i, reach: reachOf(a, b, whole) }))).toSorted((p, q) => q.reach - p.reach)
  const tables: PairTable[] = [], most = dense(live[0]?.slots.length ?? 0)
  let cells = newCells(measure, 0), evaluated = 0, pruned = 0
  for (const { a, b, first, second, reach } of queue) {
    if (reach < top.reach) { pruned += (a.width - 1) * (b.width - 1); continue }
    const area = a.width * b.width, needed = 2 * (area <= most ? area : b.width)
    if (cells.length < needed) cells = newCells(measure, needed / 2)
    const found = new Survivors(a, b, measure, whole, top, keep)
    if (area <= most) {
      countPairs(measure, a.slots, b.slots, b.width, cells)
      for (let i = 1; i < a.width; i++) for (let j = 1; j < b.width; j++) found.judge(i, j, cells, i * b.width + j)
      cells.fill(0, 0, needed)
    } else countByLevel(a, b, measure, cells, found)
    evaluated += found.evaluated
    pruned += found.pruned
    if (found.a.length > 0) tables.push({ first, second, a: found.a, b: found.b, size: found.size, errors: found.errors, find: finder(found.a, found.b, a.width, b.width) })
  }
  return { tables, evaluated, pruned }
}

/** The largest score that a slice of two features can have by the figures of its levels. */
function reachOf(a: LiveFeature, b: LiveFeature, whole: Whole): number {
  if ((a.width - 1) * (b.width - 1) > SEVERAL) {
    const most = (of: Float64Array): number => of.reduce((x, y) => Math.max(x, y), 0)
    return bound(Math.min(most(a.size), most(b.size)), Math.min(most(a.errors), most(b.errors)), Math.min(most(a.largest), most(b.largest)), whole)
  }
  let best = -Infinity
  for (let i = 1; i < a.width; i++) for (let j = 1; j < b.width; j++) {
    best = Math.max(best, bound(Math.min(a.size[i] ?? 0, b.size[j] ?? 0), Math.min(a.errors[i] ?? 0, b.errors[j] ?? 0), Math.min(a.largest[i] ?? 0, b.largest[j] ?? 0), whole))
  }
  return best
}

/** Counts `b` inside each level of `a`: work and memory grow with the rows, not with the product of the levels. */
function countByLevel(a: LiveFeature, b: LiveFeature, measure: Measure, cells: Cells, found: Survivors): void {
  const { rows, start } = rowsByLevel(a)
  for (let i = 1; i < a.width; i++) {
    const from = start[i] ?? 0, to = start[i + 1] ?? 0
    countWithin(measure, rows, from, to, b.slots, cells)
    if (b.width <= to - from) { for (let j = 1; j < b.width; j++) found.judge(i, j, cells, j) } else {
      for (let k = from; k < to; k++) {
        const j = (b.slots[rows[k] ?? 0] ?? 0) >> 1
        if (j > 0) found.judge(i, j, cells, j)
      }
    }
    cells[0] = 0
    cells[1] = 0
  }
}

/** Judges the cells of two features: what they score, and which can grow. Every cell that was read is zero afterwards. */
class Survivors {
  readonly a: number[] = []
  readonly b: number[] = []
  readonly size: number[] = []
  readonly errors: number[] = []
  evaluated = 0
  pruned = 0
  readonly #a: LiveFeature
  readonly #b: LiveFeature
  readonly #binary: boolean
  readonly #whole: Whole
  readonly #top: TopSlices
  readonly #keep: boolean

  constructor(a: LiveFeature, b: LiveFeature, measure: Measure, whole: Whole, top: TopSlices, keep: boolean) {
    this.#a = a
    this.#b = b
    this.#binary = measure.kind === 'binary'
    this.#whole = whole
    this.#top = top
    this.#keep = keep
  }

  judge(i: number, j: number, cells: Cells, cell: number): void {
    const at = 2 * cell, errors = cells[at + 1] ?? 0, size = (cells[at] ?? 0) + (this.#binary ? errors : 0)
    if (size === 0) return
    cells[at] = 0
    cells[at + 1] = 0
    this.evaluated++
    const enough = size >= this.#whole.minSupport && errors > 0
    if (enough) {
      const value = score(size, errors, this.#whole)
      if (value >= this.#top.least) this.#top.offer(value, size, errors, this.#a.feature, this.#a.level[i] ?? 0, this.#b.feature, this.#b.level[j] ?? 0)
    }
    if (!this.#keep) return
    if (!enough || bound(size, errors, Math.min(this.#a.largest[i] ?? 0, this.#b.largest[j] ?? 0), this.#whole) < this.#top.reach) { this.pruned++; return }
    this.a.push(i)
    this.b.push(j)
    this.size.push(size)
    this.errors.push(errors)
  }
}

function finder(a: readonly number[], b: readonly number[], width: number, stride: number): (i: number, j: number) => number {
  if (width * stride <= LOOKUP) {
    const places = new Int32Array(width * stride).fill(-1)
    for (const [place, i] of a.entries()) places[i * stride + (b[place] ?? 0)] = place
    return (i, j) => places[i * stride + j] ?? -1
  }
  const places = new Map(a.map((i, place) => [i * stride + (b[place] ?? 0), place]))
  return (i, j) => places.get(i * stride + j) ?? -1
}
