import { countWithin, newCells, type Measure } from './counting.js'
import type { LiveFeature } from './live-levels.js'
import type { PairTable } from './pairs.js'
import { bound, score, type Whole } from './score.js'
import type { TopSlices } from './top-slices.js'

/** Slices with three conditions: the third feature is counted inside the rows of a slice of two, where all three pairs can still grow. */
export function searchTriples(live: readonly LiveFeature[], tables: readonly PairTable[], measure: Measure, whole: Whole, top: TopSlices): { readonly evaluated: number; readonly pruned: number } {
  const byPair = new Map(tables.map((table) => [table.first * live.length + table.second, table]))
  const rows = live[0]?.slots.length ?? 0, widest = live.reduce((most, { width }) => Math.max(most, width), 0)
  const lists = { rows: new Int32Array(rows), member: new Int32Array(rows) }, cells = newCells(measure, widest), binary = measure.kind === 'binary'
  let evaluated = 0, pruned = 0
  for (const base of tables) {
    const a = live[base.first], b = live[base.second]
    if (a === undefined || b === undefined) continue
    const thirds = live.flatMap((feature, place) => {
      const withA = byPair.get(base.first * live.length + place), withB = byPair.get(base.second * live.length + place)
      return place > base.second && withA !== undefined && withB !== undefined ? [{ feature, withA, withB }] : []
    })
    if (thirds.length === 0) continue
    const start = groupRows(base, a, b, lists)
    for (const [place, i] of base.a.entries()) {
      const j = base.b[place] ?? 0, size = base.size[place] ?? 0, errors = base.errors[place] ?? 0, largest = Math.min(a.largest[i] ?? 0, b.largest[j] ?? 0)
      if (bound(size, errors, largest, whole) < top.reach) { pruned++; continue }
      const from = start[place] ?? 0, to = start[place + 1] ?? 0
      for (const { feature: c, withA, withB } of thirds) {
        const scan = c.width <= to - from
        if (scan && !canEnter(i, j, size, errors, largest, c, withA, withB, whole, top)) { pruned += c.width - 1; continue }
        countWithin(measure, lists.rows, from, to, c.slots, cells)
        const judge = (k: number): void => {
          const wrong = cells[2 * k + 1] ?? 0, count = (cells[2 * k] ?? 0) + (binary ? wrong : 0)
          if (count === 0) return
          cells[2 * k] = 0
          cells[2 * k + 1] = 0
          evaluated++
          if (count < whole.minSupport || wrong <= 0) return
          const value = score(count, wrong, whole)
          if (value >= top.least) top.offer(value, count, wrong, a.feature, a.level[i] ?? 0, b.feature, b.level[j] ?? 0, c.feature, c.level[k] ?? 0)
        }
        if (scan) for (let k = 1; k < c.width; k++) judge(k)
        else for (let r = from; r < to; r++) { const k = (c.slots[lists.rows[r] ?? 0] ?? 0) >> 1; if (k > 0) judge(k) }
        cells[0] = 0
        cells[1] = 0
      }
    }
  }
  return { evaluated, pruned }
}

/** Whether a level of the third feature may give a slice that enters, by the figures of the three slices of two conditions that enclose it. */
function canEnter(i: number, j: number, size: number, errors: number, largest: number, c: LiveFeature, withA: PairTable, withB: PairTable, whole: Whole, top: TopSlices): boolean {
  for (let k = 1; k < c.width; k++) {
    const x = withA.find(i, k)
    if (x < 0) continue
    const y = withB.find(j, k)
    if (y < 0) continue
    const s = Math.min(size, withA.size[x] ?? 0, withB.size[y] ?? 0), e = Math.min(errors, withA.errors[x] ?? 0, withB.errors[y] ?? 0)
    if (bound(s, e, Math.min(largest, c.largest[k] ?? 0), whole) >= top.reach) return true
  }
  return false
}

/** Lists the rows of every slice of the table, in order: those of slice p are `rows[start[p]] … rows[start[p + 1] − 1]`. */
function groupRows({ a: levels, find }: PairTable, a: LiveFeature, b: LiveFeature, lists: { readonly rows: Int32Array; readonly member: Int32Array }): Int32Array {
  const n = a.slots.length, { rows, member } = lists, start = new Int32Array(levels.length + 1)
  for (let row = 0; row < n; row++) {
    const i = (a.slots[row] ?? 0) >> 1, j = (b.slots[row] ?? 0) >> 1, place = i === 0 || j === 0 ? -1 : find(i, j)
    member[row] = place
    if (place >= 0) start[place + 1] = (start[place + 1] ?? 0) + 1
  }
  for (let place = 0; place < levels.length; place++) start[place + 1] = (start[place + 1] ?? 0) + (start[place] ?? 0)
  const next = start.slice()
  for (let row = 0; row < n; row++) {
    const place = member[row] ?? -1
    if (place < 0) continue
    const at = next[place] ?? 0
    rows[at] = row
    next[place] = at + 1
  }
  return start
}
