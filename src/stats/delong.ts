import { argsort } from './argsort.js'
import { birnbaum } from './birnbaum.js'

/** Area under the ROC curve with DeLong's variance. */
export interface Auc {
  /** Chance that a positive scores above a negative, ties counted half. */
  readonly auc: number
  /** Variance of it. 0 where positives and negatives do not overlap, or every score is the same: `aucInterval` knows what to do.
   *  With a single positive or negative, of which no spread can be seen, the largest variance there can be. */
  readonly variance: number
  readonly positives: number
  readonly negatives: number
}

/** Area under the ROC curve and its variance in one walk over the ascending scores.
 *  @param scores any numbers but NaN
 *  @param labels 1 positive, 0 negative, one for each score
 *  @param order  row indices, ascending by score in [from, to): rows are sorted once for all groups (`argsort`, `groupOrder`). Without it the rows
 *                from … to − 1 are sorted here
 *  @returns undefined where there is no positive or no negative: the area does not exist
 *  @throws RangeError on NaN, on a label that is not 0 or 1, on an order that is not ascending
 *  @see DeLong, DeLong & Clarke-Pearson (1988), Biometrics 44:837–845; Sun & Xu (2014), IEEE Signal Processing Letters 21:1389–1393 */
export function delong(scores: Float64Array, labels: Uint8Array, order?: Uint32Array, from = 0, to = order?.length ?? scores.length): Auc | undefined {
  if (order === undefined) return delong(scores, labels, argsort(scores, from, to))
  // Positives and negatives of each distinct score: all that the rest needs, read from memory in order.
  const tied = new Uint32Array(2 * (to - from))
  let ties = 0, last = -Infinity, positives = 0, negatives = 0
  for (let i = from; i < to; i++) {
    const row = order[i] ?? NaN, score = scores[row] ?? NaN, label = labels[row] ?? 2
    if (!(score >= last)) throw new RangeError(`scores: expected ascending numbers, got ${score} after ${last}`)
    if (label > 1) throw new RangeError(`labels: expected 0 or 1, got ${labels[row] ?? 'none'} for row ${row}`)
    if (score !== last || i === from) ties += 2
    last = score
    tied[ties - 2 + label] = (tied[ties - 2 + label] ?? 0) + 1
    positives += label
  }
  negatives = to - from - positives
  if (positives === 0 || negatives === 0) return undefined
  // Twice the number of pairs won, ties as one: whole numbers, so that the area does not depend on any order.
  let won = 0
  for (let t = 0, below = 0; t < ties; t += 2) {
    const zero = tied[t] ?? 0, one = tied[t + 1] ?? 0
    won += one * (2 * below + zero)
    below += zero
  }
  const auc = won / 2 / positives / negatives
  let spread10 = 0, spread01 = 0
  for (let t = 0, below = 0, above = positives; t < ties; t += 2) {
    const zero = tied[t] ?? 0, one = tied[t + 1] ?? 0
    above -= one
    const v10 = (below + zero / 2) / negatives - auc, v01 = (above + one / 2) / positives - auc
    spread10 += one * v10 * v10
    spread01 += zero * v01 * v01
    below += zero
  }
  const variance = positives === 1 || negatives === 1
    ? birnbaum(auc, positives, negatives)
    : spread10 / (positives - 1) / positives + spread01 / (negatives - 1) / negatives
  return { auc, variance, positives, negatives }
}
