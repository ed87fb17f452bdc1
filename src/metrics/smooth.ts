/** Metrics of regression that are no mean over rows. */

import { binomialCdf } from '../stats/distributions.js'
import { quantileInterval } from '../stats/quantile-interval.js'
import type { SkewedMoments } from '../stats/skewed-mean.js'
import type { Evidence } from './evidence.js'

/** The root of a mean square. */
export function rootEvidence(moments: SkewedMoments): Evidence {
  return moments.n < 2 ? { kind: 'undefined', why: moments.n === 0 ? 'no rows' : 'one row' } : { kind: 'mean', moments, transform: 'root' }
}

/** Sums over the rows of a slice that R2 is made of, and its influence function.
 *  @param rows indices of the rows of the slice */
export function explained(labels: Float64Array, predicted: Float64Array, rows: ArrayLike<number>, weights: Float64Array | undefined): { readonly value: number; readonly influence: Float64Array; readonly n: number } | undefined {
  let total = 0, square = 0, sum = 0
  for (let i = 0; i < rows.length; i++) { const row = rows[i] ?? 0, weight = weights?.[row] ?? 1; total += weight; square += weight * weight; sum += weight * (labels[row] ?? 0) }
  const mean = sum / total
  let error = 0, spread = 0
  for (let i = 0; i < rows.length; i++) { const row = rows[i] ?? 0, weight = (weights?.[row] ?? 1) / total; error += weight * ((predicted[row] ?? 0) - (labels[row] ?? 0)) ** 2; spread += weight * ((labels[row] ?? 0) - mean) ** 2 }
  if (!(spread > 0)) return undefined
  const value = 1 - error / spread, influence = new Float64Array(rows.length), n = (total * total) / square
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0, weight = ((weights?.[row] ?? 1) * rows.length) / total
    influence[i] = weight * (-(((predicted[row] ?? 0) - (labels[row] ?? 0)) ** 2 - error) / spread + (error * (((labels[row] ?? 0) - mean) ** 2 - spread)) / spread ** 2)
  }
  return { value, influence, n }
}

/** A number whose error comes from its influence function. @see Hampel (1974), JASA 69:383-393 */
export function influenceEvidence(value: number, influence: Float64Array, n: number): Evidence {
  if (influence.length < 2) return { kind: 'undefined', why: 'one row' }
  let square = 0
  for (const one of influence) square += one * one
  const error = Math.sqrt(square / (influence.length - 1) / n)
  return Number.isFinite(value) && Number.isFinite(error) ? { kind: 'normal', value, error, degrees: n - 1 } : { kind: 'undefined', why: 'errors are beyond what numbers hold' }
}

/** Values that stand for the distribution of the median: the order statistics whose ranks a binomial distribution gives. With weights the values stand
 *  for as many as their effective number (Kish), spread as the weights say.
 *  @see David and Nagaraja (2003), Order Statistics, section 7.1 */
export function medianEvidence(values: Float64Array, { replicates, level }: { readonly replicates: number; readonly level: number }, weights?: Float64Array): Evidence {
  const sorted = weights === undefined ? values.toSorted() : spread(values, weights), n = sorted.length
  if (n === 0) return { kind: 'undefined', why: 'no rows' }
  const at = (rank: number): number => sorted[Math.min(n - 1, Math.max(0, rank))] ?? Number.NaN
  const value = weights === undefined ? (n % 2 === 1 ? at((n - 1) / 2) : (at(n / 2 - 1) + at(n / 2)) / 2) : weightedMedian(values, weights)
  const { lower, upper } = quantileInterval(sorted, 0.5, level)
  return { kind: 'replicates', value, cases: n, drawn: { estimate: value, interval: { lower: Math.min(lower, value), upper: Math.max(upper, value) }, values: Float64Array.from({ length: replicates }, (_, i) => at(rankAt((i + 0.5) / replicates, n))), undefinedShare: 0, bias: 0, acceleration: 0 } }
}

/** Values ascending, with the weight of all up to each. */
function cumulated(values: Float64Array, weights: Float64Array): { readonly values: Float64Array; readonly up: Float64Array } {
  const order = [...values.keys()].filter((at) => (weights[at] ?? 0) > 0).toSorted((a, b) => (values[a] ?? 0) - (values[b] ?? 0)), up = new Float64Array(order.length)
  let total = 0
  for (const [i, at] of order.entries()) { total += weights[at] ?? 0; up[i] = total }
  return { values: Float64Array.from(order, (at) => values[at] ?? Number.NaN), up }
}

/** The value below and above which half of the weight lies; where two do, the one between them. */
function weightedMedian(all: Float64Array, weights: Float64Array): number {
  const { values, up } = cumulated(all, weights), half = (up.at(-1) ?? 0) / 2, at = up.findIndex((sum) => sum >= half), value = values[at] ?? Number.NaN
  return up[at] === half ? (value + (values[at + 1] ?? value)) / 2 : value
}

/** As many values as weighted ones are worth, at even steps of the weight. */
function spread(all: Float64Array, weights: Float64Array): Float64Array {
  const { values, up } = cumulated(all, weights), total = up.at(-1) ?? 0, n = total === 0 ? 0 : Math.max(1, Math.round((total * total) / weights.reduce((sum, weight) => sum + weight * weight, 0)))
  let from = 0
  return Float64Array.from({ length: n }, (_, i) => { while (from < up.length - 1 && (up[from] ?? 0) < ((i + 0.5) / n) * total) from++; return values[from] ?? Number.NaN })
}

/** The smallest k with P(Binomial(n, 1/2) <= k) >= q. */
function rankAt(q: number, n: number): number {
  let low = 0, high = n
  while (low < high) { const middle = Math.floor((low + high) / 2); if (binomialCdf(middle, n, 0.5) >= q) high = middle; else low = middle + 1 }
  return low
}
