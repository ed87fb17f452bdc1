import type { Ranking } from './ranks.js'

type Points = readonly (readonly [x: number, y: number])[]

/** Points that a picture shows of a curve. */
const MOST = 120

/** The ROC curve (false positive rate, recall) and the precision-recall curve (recall, precision) of one slice, thinned to what a picture can show.
 *  Empty where a class is missing. */
export function curvesOf({ scores, labels, grouped }: Ranking, slice: number): { readonly roc: Points; readonly precision: Points } {
  const { order } = grouped, from = grouped.starts[slice] ?? 0, to = grouped.starts[slice + 1] ?? 0
  let positives = 0
  for (let i = from; i < to; i++) positives += labels[order[i] ?? 0] ?? 0
  const negatives = to - from - positives
  if (positives === 0 || negatives === 0) return { roc: [], precision: [] }
  const roc = new Thinned([0, 0]), precision = new Thinned(undefined)
  let hits = 0, wrong = 0
  for (let i = to - 1; i >= from; i--) {
    const row = order[i] ?? 0
    if (labels[row] === 1) hits++
    else wrong++
    // Rows with the same score are predicted together.
    if (i > from && scores[order[i - 1] ?? 0] === scores[row]) continue
    roc.add(wrong / negatives, hits / positives)
    precision.add(hits / positives, hits / (hits + wrong))
  }
  return { roc: roc.points(), precision: precision.points() }
}

/** Points that lie about evenly along a curve, the first and the last one always. */
class Thinned {
  readonly #kept: (readonly [number, number])[] = []
  #x = Number.NaN
  #y = Number.NaN
  #travelled = Infinity

  constructor(first: readonly [number, number] | undefined) { if (first !== undefined) this.add(first[0], first[1]) }

  add(x: number, y: number): void {
    if (this.#kept.length > 0) this.#travelled += Math.abs(x - this.#x) + Math.abs(y - this.#y)
    this.#x = x
    this.#y = y
    if (this.#travelled < 2 / MOST) return
    this.#kept.push([x, y])
    this.#travelled = 0
  }

  points(): Points {
    const last = this.#kept.at(-1)
    return last !== undefined && (last[0] !== this.#x || last[1] !== this.#y) ? [...this.#kept, [this.#x, this.#y]] : this.#kept
  }
}
