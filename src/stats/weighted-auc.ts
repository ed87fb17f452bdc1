import { requireCount } from './domain.js'

/** Area under the ROC curve of weighted rows: the weighted share of pairs in which the positive scores above the negative, ties counted half.
 *  @param scores  any numbers but NaN
 *  @param labels  1 positive, 0 negative
 *  @param weights 0 or more
 *  @param order   row indices, ascending by score in [from, to)
 *  @returns undefined where a class has no weight
 *  @throws RangeError on NaN, on a label that is not 0 or 1, on an order that is not ascending */
export function weightedAuc(scores: Float64Array, labels: Uint8Array, weights: ArrayLike<number>, order: Uint32Array, from = 0, to = order.length): number | undefined {
  let below = 0, zero = 0, one = 0, won = 0, total = 0, last = -Infinity
  const close = (): void => {
    won += one * (below + zero / 2)
    below += zero
    total += one
    zero = one = 0
  }
  for (let i = from; i < to; i++) {
    const row = order[i] ?? NaN, score = scores[row] ?? NaN, label = labels[row] ?? 2, weight = weights[row] ?? NaN
    if (!(score >= last)) throw new RangeError(`scores: expected ascending numbers, got ${score} after ${last}`)
    if (label > 1) throw new RangeError(`labels: expected 0 or 1, got ${labels[row] ?? 'none'} for row ${row}`)
    requireCount('weight', weight)
    if (score !== last) close()
    last = score
    if (label === 1) one += weight
    else zero += weight
  }
  close()
  return below === 0 || total === 0 ? undefined : won / below / total
}
