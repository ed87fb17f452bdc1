/** Metrics of how scores rank: the area under the ROC curve, average precision, calibration. Rows are sorted by score once for all slices. */

import { argsort } from '../stats/argsort.js'
import { bootstrapCells } from '../stats/bootstrap-cells.js'
import { delong } from '../stats/delong.js'
import { groupOrder, type GroupOrder } from '../stats/group-order.js'
import { placements } from '../stats/placements.js'
import type { Evidence } from './evidence.js'
import type { Partition } from './frame.js'

/** Scores of one model for one class, with the rows of each slice in ascending order of score. */
export interface Ranking {
  readonly scores: Float64Array
  /** 1 for rows of the class, 0 for others. */
  readonly labels: Uint8Array
  readonly grouped: GroupOrder
}

/** @param order rows ascending by score (`sorted`); computed once for all partitions */
export function ranking(scores: Float64Array, labels: Uint8Array, order: Uint32Array, { codes, count }: Partition): Ranking {
  return { scores, labels, grouped: groupOrder(order, codes, count) }
}

/** Rows that have a score, ascending by it. */
export function sorted(scores: Float64Array): Uint32Array {
  if (!scores.some(Number.isNaN)) return argsort(scores)
  const rows = Uint32Array.from(scores.keys()).filter((row) => !Number.isNaN(scores[row]))
  return argsort(Float64Array.from(rows, (row) => scores[row] ?? 0)).map((at) => rows[at] ?? 0)
}

const span = ({ grouped }: Ranking, slice: number): readonly [from: number, to: number] => [grouped.starts[slice] ?? 0, grouped.starts[slice + 1] ?? 0]

/** Area under the ROC curve of one slice. */
export function areaEvidence(ranks: Ranking, slice: number): Evidence {
  const [from, to] = span(ranks, slice), found = delong(ranks.scores, ranks.labels, ranks.grouped.order, from, to)
  return found === undefined ? missingClass(ranks, slice) : { kind: 'area', value: found.auc, variance: found.variance, positives: found.positives, negatives: found.negatives }
}

function missingClass(ranks: Ranking, slice: number): Evidence {
  const [from, to] = span(ranks, slice)
  if (from === to) return { kind: 'undefined', why: 'no rows' }
  return { kind: 'undefined', why: ranks.labels[ranks.grouped.order[from] ?? 0] === 1 ? 'no negatives' : 'no positives' }
}

/** Difference of the areas of two models on the same rows, first - second.
 *  @param a,b scratch for the components of each row, as long as there are rows
 *  @see DeLong, DeLong and Clarke-Pearson (1988), Biometrics 44:837-845 */
export function areaDifference(first: Ranking, second: Ranking, slice: number, a: Float64Array, b: Float64Array): Evidence {
  const [from, to] = span(first, slice), [otherFrom, otherTo] = span(second, slice)
  const { positives, negatives } = placements(first.scores, first.labels, first.grouped.order, from, to, a)
  if (positives === 0 || negatives === 0) return missingClass(first, slice)
  placements(second.scores, second.labels, second.grouped.order, otherFrom, otherTo, b)
  const mean = [0, 0], square = [0, 0], counts = [negatives, positives] as const
  for (let i = from; i < to; i++) { const row = first.grouped.order[i] ?? 0, of = first.labels[row] ?? 0; mean[of] = (mean[of] ?? 0) + ((a[row] ?? 0) - (b[row] ?? 0)) / (counts[of] ?? 1) }
  for (let i = from; i < to; i++) { const row = first.grouped.order[i] ?? 0, of = first.labels[row] ?? 0; square[of] = (square[of] ?? 0) + ((a[row] ?? 0) - (b[row] ?? 0) - (mean[of] ?? 0)) ** 2 }
  const value = mean[1] ?? 0
  // One positive or negative shows no spread: the difference may be anything.
  if (positives < 2 || negatives < 2) return { kind: 'normal', value, error: 1 }
  const variance = (square[1] ?? 0) / (positives - 1) / positives + (square[0] ?? 0) / (negatives - 1) / negatives
  // Without any spread between two perfect (or equal) models the least that one more row could change is as sure as it gets.
  return { kind: 'normal', value, error: variance > 0 ? Math.sqrt(variance) : 1 / (Math.min(positives, negatives) + 1) }
}

/** Most cells that a curve is drawn again from: more scores than that are counted together. */
const CELLS = 512

export interface DrawOptions { readonly seed: number; readonly replicates: number }

/** Average precision of one slice: exact; its spread by drawing positives and negatives of each score again.
 *  @see scikit-learn, average_precision_score: sum over thresholds of (R_n - R_n-1) P_n */
export function precisionEvidence(ranks: Ranking, slice: number, options: DrawOptions): Evidence {
  const ties = tied(ranks, slice), exact = averagePrecision(ties)
  if (Number.isNaN(exact)) return missingClass(ranks, slice)
  const cells = coarser(ties, CELLS), shift = exact - averagePrecision(cells)
  const { values } = bootstrapCells(cells, averagePrecision, { ...options, level: 0.95 })
  return { kind: 'replicates', value: exact, replicates: Array.from(values, (value) => Math.min(1, Math.max(0, value + shift))) }
}

/** Negatives and positives of each distinct score, from the highest down: [negatives, positives, negatives, ...]. */
function tied({ scores, labels, grouped }: Ranking, slice: number): Float64Array {
  const from = grouped.starts[slice] ?? 0, to = grouped.starts[slice + 1] ?? 0, counts = new Float64Array(2 * (to - from))
  let ties = 0, last = Number.NaN
  for (let i = to - 1; i >= from; i--) {
    const row = grouped.order[i] ?? 0, score = scores[row] ?? 0
    if (score !== last) ties += 2
    last = score
    const at = ties - 2 + (labels[row] ?? 0)
    counts[at] = (counts[at] ?? 0) + 1
  }
  return counts.slice(0, ties)
}

function averagePrecision(ties: ArrayLike<number>): number {
  let positives = 0
  for (let t = 1; t < ties.length; t += 2) positives += ties[t] ?? 0
  let seen = 0, hits = 0, sum = 0
  for (let t = 0; t < ties.length; t += 2) {
    const one = ties[t + 1] ?? 0
    seen += (ties[t] ?? 0) + one
    hits += one
    if (one > 0) sum += (one / positives) * (hits / seen)
  }
  return positives === 0 ? Number.NaN : sum
}

/** Neighbouring scores counted together until at most `most` are left. */
function coarser(ties: Float64Array, most: number): Float64Array {
  const groups = ties.length / 2
  if (groups <= most) return ties
  const cells = new Float64Array(2 * most)
  for (let t = 0; t < groups; t++) { const into = 2 * Math.floor((t * most) / groups); cells[into] = (cells[into] ?? 0) + (ties[2 * t] ?? 0); cells[into + 1] = (cells[into + 1] ?? 0) + (ties[2 * t + 1] ?? 0) }
  return cells
}

/** Parts of [0, 1] in which score and share of positives are compared. */
export const BINS = 10

/** One part of the calibration curve. */
export interface CalibrationBin { readonly rows: number; readonly score: number; readonly positives: number }

/** @returns the parts that hold rows; `score` is the mean score, `positives` the share of positives */
export function calibrationOf({ scores, labels, grouped }: Ranking, slice: number): readonly CalibrationBin[] {
  const rows = new Float64Array(BINS), sum = new Float64Array(BINS), hits = new Float64Array(BINS)
  for (let i = grouped.starts[slice] ?? 0; i < (grouped.starts[slice + 1] ?? 0); i++) {
    const row = grouped.order[i] ?? 0, score = scores[row] ?? 0, bin = Math.min(BINS - 1, Math.max(0, Math.floor(score * BINS)))
    rows[bin] = (rows[bin] ?? 0) + 1
    sum[bin] = (sum[bin] ?? 0) + score
    hits[bin] = (hits[bin] ?? 0) + (labels[row] ?? 0)
  }
  return Array.from(rows, (count, bin) => ({ rows: count, score: (sum[bin] ?? 0) / count, positives: (hits[bin] ?? 0) / count })).filter((bin) => bin.rows > 0)
}

/** Expected calibration error: mean distance of score and share of positives over the parts, by their rows. It is never below zero, and so is too large
 *  in small slices. @see Naeini, Cooper and Hauskrecht (2015), AAAI */
export function calibrationEvidence(ranks: Ranking, slice: number, options: DrawOptions): Evidence {
  const bins = calibrationOf(ranks, slice)
  if (bins.length === 0) return { kind: 'undefined', why: 'no rows' }
  // Positives and negatives of each part are drawn again; scores within a part stay what they are on average.
  const counts = Float64Array.from(bins.flatMap(({ rows, positives }) => [rows * (1 - positives), rows * positives]))
  const error = (cells: ArrayLike<number>): number => {
    let total = 0, off = 0
    for (const [bin, { score }] of bins.entries()) { const zero = cells[2 * bin] ?? 0, one = cells[2 * bin + 1] ?? 0; total += zero + one; off += Math.abs(one - score * (zero + one)) }
    return total === 0 ? Number.NaN : off / total
  }
  return { kind: 'replicates', value: error(counts), replicates: bootstrapCells(counts, error, { ...options, level: 0.95 }).values }
}
