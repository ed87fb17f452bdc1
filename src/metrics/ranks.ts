/** Metrics of how scores rank: the area under the ROC curve, average precision, calibration. Rows are sorted by score once for all slices. */

import { argsort } from '../stats/argsort.js'
import { bootstrapCells, type BootstrapOptions } from '../stats/bootstrap.js'
import { expectedCalibrationError, type CalibrationBin } from '../stats/calibration.js'
import { delong } from '../stats/delong.js'
import { groupOrder, type GroupOrder } from '../stats/group-order.js'
import { pairedPlacements } from '../stats/paired-delong.js'
import { placements } from '../stats/placements.js'
import { weightedAuc } from '../stats/weighted-auc.js'
import { carefully } from './careful.js'
import type { Evidence, Replicated } from './evidence.js'
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
  let whole = true
  for (const score of scores) if (Number.isNaN(score)) { whole = false; break }
  if (whole) return argsort(scores)
  const rows = Uint32Array.from(scores.keys()).filter((row) => !Number.isNaN(scores[row]))
  return argsort(Float64Array.from(rows, (row) => scores[row] ?? 0)).map((at) => rows[at] ?? 0)
}

const span = ({ grouped }: Ranking, slice: number): readonly [from: number, to: number] => [grouped.starts[slice] ?? 0, grouped.starts[slice + 1] ?? 0]

/** Area under the ROC curve of one slice. With weights the area is that of the weighted rows, and DeLong's variance grows as the effective number of
 *  rows (Kish) falls short of their number. */
export function areaEvidence(ranks: Ranking, slice: number, weights?: Float64Array): Evidence {
  const [from, to] = span(ranks, slice), { scores, labels, grouped: { order } } = ranks, found = delong(scores, labels, order, from, to)
  if (found === undefined) return missingClass(ranks, slice)
  const { positives, negatives } = found, weighted = weights === undefined ? found.auc : weightedAuc(scores, labels, weights, order, from, to)
  if (weighted === undefined) return { kind: 'undefined', why: 'a class has no weight' }
  return { kind: 'area', value: weighted, variance: found.variance * (weights === undefined ? 1 : inflation(weights, order, from, to)), positives, negatives }
}

/** What weights are multiplied with so that their sum is the effective number of rows. @see Kish (1965) */
function effective(weights: Float64Array, order: Uint32Array, from: number, to: number): number {
  let sum = 0, square = 0
  for (let i = from; i < to; i++) { const weight = weights[order[i] ?? 0] ?? 0; sum += weight; square += weight * weight }
  return square === 0 ? 0 : sum / square
}

/** Rows over their effective number. @see Kish (1965) */
function inflation(weights: Float64Array, order: Uint32Array, from: number, to: number): number {
  let sum = 0, square = 0
  for (let i = from; i < to; i++) { const weight = weights[order[i] ?? 0] ?? 0; sum += weight; square += weight * weight }
  return sum === 0 ? 1 : ((to - from) * square) / (sum * sum)
}

function missingClass(ranks: Ranking, slice: number): Evidence {
  const [from, to] = span(ranks, slice)
  if (from === to) return { kind: 'undefined', why: 'no rows' }
  return { kind: 'undefined', why: ranks.labels[ranks.grouped.order[from] ?? 0] === 1 ? 'no negatives' : 'no positives' }
}

/** Have both models a score for the same rows of a slice? Rows without a score are in no ranking; a frame leaves out those that the candidate gives none. */
export function sameRows(first: Ranking, second: Ranking, slice: number): boolean {
  const [from, to] = span(first, slice), [otherFrom, otherTo] = span(second, slice)
  return to - from === otherTo - otherFrom
}

/** Difference of the areas of two models on the same rows (`sameRows`), first - second.
 *  @param a,b scratch for the components of each row, as long as there are rows
 *  @see DeLong, DeLong and Clarke-Pearson (1988), Biometrics 44:837-845 */
export function areaDifference(first: Ranking, second: Ranking, slice: number, a: Float64Array, b: Float64Array, weights?: Float64Array): Evidence {
  const [from, to] = span(first, slice), [otherFrom, otherTo] = span(second, slice)
  const { positives, negatives } = placements(first.scores, first.labels, first.grouped.order, from, to, a)
  if (positives === 0 || negatives === 0) return missingClass(first, slice)
  placements(second.scores, second.labels, second.grouped.order, otherFrom, otherTo, b)
  const paired = pairedPlacements(a, b, first.labels, first.grouped.order, from, to)
  if (paired === undefined) return missingClass(first, slice)
  if (weights === undefined) return { kind: 'areas', paired }
  const now = areaEvidence(first, slice, weights), before = areaEvidence(second, slice, weights)
  if (now.kind !== 'area' || before.kind !== 'area') return now.kind === 'area' ? before : now
  return { kind: 'areas', paired: { ...paired, aucA: now.value, aucB: before.value, difference: now.value - before.value, variance: paired.variance * inflation(weights, first.grouped.order, from, to) } }
}

/** Most cells that a curve is drawn again from: more scores than that are counted together. */
const CELLS = 128

/** Average precision of one slice: exact; its spread by drawing positives and negatives of each score again.
 *  @see scikit-learn, average_precision_score: sum over thresholds of (R_n - R_n-1) P_n */
export function precisionEvidence(ranks: Ranking, slice: number, options: BootstrapOptions, weights?: Float64Array): Evidence {
  const ties = tied(ranks, slice, weights), exact = averagePrecision(ties)
  if (Number.isNaN(exact)) return missingClass(ranks, slice)
  const cells = coarser(ties, CELLS), shift = exact - averagePrecision(cells)
  const drawn: Replicated = { kind: 'replicates', value: exact, drawn: bootstrapCells(cells, (counts) => Math.min(1, Math.max(0, averagePrecision(counts) + shift)), options) }
  let positives = 0
  for (let t = 1; t < cells.length; t += 2) positives += cells[t] ?? 0
  if (positives >= FEW) return drawn
  // As a share of the positives, of which two more were added: one at the top, one at the bottom.
  const share = (exact * positives + 1) / (positives + 2)
  return carefully(drawn, { value: share, error: Math.sqrt((share * (1 - share)) / (positives + 2)) }, [0, 1], options.level)
}

/** Positives of which all may be at the top by luck. */
const FEW = 30

/** Negatives and positives of each distinct score, from the highest down: [negatives, positives, negatives, ...]; with weights those, scaled to the
 *  effective number of rows (Kish). */
function tied({ scores, labels, grouped }: Ranking, slice: number, weights: Float64Array | undefined): Float64Array {
  const from = grouped.starts[slice] ?? 0, to = grouped.starts[slice + 1] ?? 0, counts = new Float64Array(2 * (to - from)), scale = weights === undefined ? 1 : effective(weights, grouped.order, from, to)
  let ties = 0, last = Number.NaN
  for (let i = to - 1; i >= from; i--) {
    const row = grouped.order[i] ?? 0, score = scores[row] ?? 0
    if (score !== last) ties += 2
    last = score
    const at = ties - 2 + (labels[row] ?? 0)
    counts[at] = (counts[at] ?? 0) + (weights === undefined ? 1 : (weights[row] ?? 0) * scale)
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

/** How often scores of each tenth of [0, 1] come true; tenths without rows are left out. Empty where scores are no probabilities. */
export function calibrationOf({ scores, labels, grouped }: Ranking, slice: number): readonly CalibrationBin[] {
  const rows = grouped.order.subarray(grouped.starts[slice] ?? 0, grouped.starts[slice + 1] ?? 0)
  for (const row of rows) { const score = scores[row] ?? -1; if (!(score >= 0 && score <= 1)) return [] }
  return expectedCalibrationError(scores, labels, rows)?.bins.filter(({ count }) => count > 0) ?? []
}

/** Rows below which ten bins say nothing. */
const TEN_BINS = 20

/** Expected calibration error: mean distance of score and share of positives over ten bins, by their rows. It is never below zero, and so is too large
 *  in small slices. @see Naeini, Cooper and Hauskrecht (2015), AAAI */
export function calibrationEvidence(ranks: Ranking, slice: number, options: BootstrapOptions, weights?: Float64Array): Evidence {
  const [from, to] = span(ranks, slice), bins = weights === undefined ? calibrationOf(ranks, slice) : weightedBins(ranks, slice, weights)
  if (bins.length === 0) return { kind: 'undefined', why: from === to ? 'no rows' : 'scores are no probabilities' }
  if (to - from < TEN_BINS) return { kind: 'undefined', why: `${to - from} ${to - from === 1 ? 'row' : 'rows'} for ten bins` }
  // Positives and negatives of each bin are drawn again; scores within a bin stay what they are on average.
  const counts = Float64Array.from(bins.flatMap(({ count, positive }) => [count * (1 - positive), count * positive]))
  const error = (cells: ArrayLike<number>): number => {
    let total = 0, off = 0
    for (const [bin, { score }] of bins.entries()) { const zero = cells[2 * bin] ?? 0, one = cells[2 * bin + 1] ?? 0; total += zero + one; off += Math.abs(one - score * (zero + one)) }
    return total === 0 ? Number.NaN : off / total
  }
  return { kind: 'replicates', value: error(counts), drawn: bootstrapCells(counts, error, options) }
}

/** The bins of weighted rows; their counts are scaled to the effective number of rows (Kish). */
function weightedBins(ranks: Ranking, slice: number, weights: Float64Array): readonly Pick<CalibrationBin, 'count' | 'score' | 'positive'>[] {
  const bins = calibrationOf(ranks, slice), [from, to] = span(ranks, slice), { scores, labels, grouped: { order } } = ranks, scale = effective(weights, order, from, to)
  return bins.flatMap(({ lower, upper }) => {
    let count = 0, score = 0, positive = 0
    for (let i = from; i < to; i++) {
      const row = order[i] ?? 0, one = scores[row] ?? 0, weight = (weights[row] ?? 0) * scale
      if (one < lower || (one >= upper && upper < 1)) continue
      count += weight
      score += weight * one
      positive += weight * (labels[row] ?? 0)
    }
    return count === 0 ? [] : [{ count, score: score / count, positive: positive / count }]
  })
}
