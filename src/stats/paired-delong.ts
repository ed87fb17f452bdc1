import { argsort } from './argsort.js'
import { birnbaum } from './birnbaum.js'
import { normalCdf } from './distributions.js'
import { placements } from './placements.js'
import { tangoScore } from './tango-score.js'

/** Two areas under the ROC curve on the same rows. Differences are always A − B. */
export interface PairedAuc {
  readonly aucA: number
  readonly aucB: number
  readonly difference: number
  readonly varianceA: number
  readonly varianceB: number
  readonly covariance: number
  /** Variance of the difference; exactly 0 where no row's placement differs from the others' of its class. */
  readonly variance: number
  readonly positives: number
  readonly negatives: number
  /** Difference over its standard error. */
  readonly z: number
  /** Two-sided p-value of no difference. */
  readonly p: number
}

/** Compares two scores of the same rows by their areas under the ROC curve, given the structural components of both (`placements`): for many groups,
 *  of which each is sorted already.
 *  @param a,b      components of each row, at the row's index
 *  @param labels   1 positive, 0 negative
 *  @param order    row indices in [from, to), in any order
 *  @returns undefined where there is no positive or no negative: the areas do not exist
 *  @see DeLong, DeLong & Clarke-Pearson (1988), Biometrics 44:837–845 */
export function pairedPlacements(a: Float64Array, b: Float64Array, labels: Uint8Array, order: ArrayLike<number>, from = 0, to = order.length): PairedAuc | undefined {
  let positives = 0, sumA = 0, sumB = 0
  for (let i = from; i < to; i++) {
    const row = order[i] ?? 0
    if (labels[row] !== 1) continue
    positives++
    sumA += a[row] ?? NaN
    sumB += b[row] ?? NaN
  }
  const negatives = to - from - positives
  if (positives === 0 || negatives === 0) return undefined
  const aucA = sumA / positives, aucB = sumB / positives
  // [1]: over positives, [0]: over negatives.
  const aa = [0, 0], bb = [0, 0], ab = [0, 0], dd = [0, 0]
  let difference = 0
  for (let i = from; i < to; i++) {
    const row = order[i] ?? 0, label = labels[row] ?? 0, x = (a[row] ?? NaN) - aucA, y = (b[row] ?? NaN) - aucB, d = x - y
    aa[label] = (aa[label] ?? 0) + x * x
    bb[label] = (bb[label] ?? 0) + y * y
    ab[label] = (ab[label] ?? 0) + x * y
    dd[label] = (dd[label] ?? 0) + d * d
    if (label === 1) difference += (a[row] ?? NaN) - (b[row] ?? NaN)
  }
  difference /= positives
  const single = positives === 1 || negatives === 1
  const total = ([negative = 0, positive = 0]: readonly number[]): number => positive / (positives - 1) / positives + negative / (negatives - 1) / negatives
  const varianceA = single ? birnbaum(aucA, positives, negatives) : total(aa), varianceB = single ? birnbaum(aucB, positives, negatives) : total(bb)
  // Rounding alone must not look like spread.
  const spread = single ? 0 : total(dd), variance = spread < 1e-24 ? 0 : spread
  const z = pairedAucScore({ difference, variance, positives, negatives }, 0)
  return { aucA, aucB, difference, varianceA, varianceB, covariance: single ? (varianceA + varianceB) / 2 : total(ab), variance, positives, negatives, z, p: Math.min(1, 2 * normalCdf(-Math.abs(z))) }
}

/** Standard normal statistic of the hypothesis that the difference of the areas is `margin`.
 *
 *  Where the differences of the placements have no spread (both scores alike, both without overlap, a single row of a class) DeLong's variance is 0 or
 *  unknown and would make any difference certain. Then the difference is judged as one of paired proportions with min(positives, negatives) cases, as
 *  many as there are independent pairs of a positive and a negative: Tango's statistic, whose interval always has a width. */
export function pairedAucScore({ difference, variance, positives, negatives }: Pick<PairedAuc, 'difference' | 'variance' | 'positives' | 'negatives'>, margin: number): number {
  if (variance > 0) return (difference - margin) / Math.sqrt(variance)
  const cases = Math.min(positives, negatives)
  return tangoScore(cases * Math.max(0, difference), cases * Math.max(0, -difference), cases, margin)
}

/** Compares two scores of the same rows by their areas under the ROC curve.
 *  @param scoresA,scoresB any numbers but NaN, of the same length as the labels
 *  @param labels 1 positive, 0 negative
 *  @param rows   row indices that count; all by default
 *  @returns undefined where there is no positive or no negative: the areas do not exist
 *  @throws RangeError on NaN, a label that is not 0 or 1, or a row that is not there */
export function pairedDelong(scoresA: Float64Array, scoresB: Float64Array, labels: Uint8Array, rows?: ArrayLike<number>): PairedAuc | undefined {
  if (!(scoresA.length === scoresB.length && scoresA.length === labels.length)) throw new RangeError(`scores, labels: expected the same length, got ${scoresA.length}, ${scoresB.length}, ${labels.length}`)
  // Dense copies: a slice of few rows costs what it is, not what the table is.
  const n = rows?.length ?? scoresA.length, at = (i: number): number => (rows === undefined ? i : rows[i] ?? NaN)
  const x = Float64Array.from({ length: n }, (_, i) => scoresA[at(i)] ?? NaN), y = Float64Array.from({ length: n }, (_, i) => scoresB[at(i)] ?? NaN)
  const classes = Uint8Array.from({ length: n }, (_, i) => labels[at(i)] ?? 2), a = new Float64Array(n), b = new Float64Array(n), order = argsort(x)
  placements(x, classes, order, 0, n, a)
  placements(y, classes, argsort(y), 0, n, b)
  return pairedPlacements(a, b, classes, order)
}
