import type { Ranking } from './ranks.js'

type Points = readonly (readonly [x: number, y: number])[]

/** Points that a picture shows of a curve. */
const MOST = 120

/** The ROC curve (false positive rate, recall) and the precision-recall curve (recall, precision) of one slice, thinned to what a picture can show.
 *  Empty where a class is missing. */
export function curvesOf({ scores, labels, grouped }: Ranking, slice: number): { readonly roc: Points; readonly precision: Points } {
  const from = grouped.starts[slice] ?? 0, to = grouped.starts[slice + 1] ?? 0
  let positives = 0
  for (let i = from; i < to; i++) positives += labels[grouped.order[i] ?? 0] ?? 0
  const negatives = to - from - positives
  if (positives === 0 || negatives === 0) return { roc: [], precision: [] }
  const roc: [number, number][] = [[0, 0]], precision: [number, number][] = []
  let hits = 0, wrong = 0
  for (let i = to - 1; i >= from; i--) {
    const row = grouped.order[i] ?? 0
    if (labels[row] === 1) hits++
    else wrong++
    // Rows with the same score are predicted together.
    if (i > from && scores[grouped.order[i - 1] ?? 0] === scores[row]) continue
    roc.push([wrong / negatives, hits / positives])
    precision.push([hits / positives, hits / (hits + wrong)])
  }
  return { roc: thinned(roc), precision: thinned(precision) }
}

/** Points that lie about evenly along the curve, the last one always. */
function thinned(points: readonly [number, number][]): Points {
  if (points.length <= MOST) return points
  const kept: [number, number][] = []
  let travelled = Infinity, [x, y] = points[0] ?? [0, 0]
  for (const point of points) {
    travelled += Math.abs(point[0] - x) + Math.abs(point[1] - y)
    ;[x, y] = point
    if (travelled < 2 / MOST) continue
    kept.push(point)
    travelled = 0
  }
  const last = points.at(-1)
  if (last !== undefined && kept.at(-1) !== last) kept.push(last)
  return kept
}
