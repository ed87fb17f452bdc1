import { binomialCdf } from './distributions.js'
import { requireOpenUnit } from './domain.js'
import type { Interval } from './interval.js'

/** Smallest k with P(Binomial(n, q) ≤ k) ≥ p. */
function binomialQuantile(p: number, n: number, q: number): number {
  let low = -1, high = n
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (binomialCdf(middle, n, q) >= p) high = middle
    else low = middle
  }
  return high
}

/** Two-sided distribution-free interval for a quantile, between two order statistics; it covers with at least its level, ties or not.
 *  @param sorted values in ascending order
 *  @param q      in (0, 1): 0.5 is the median
 *  @param level  in (0, 1)
 *  @returns an end is infinite where there are too few values to bound it
 *  @throws RangeError when an argument is outside its domain, or values are not ascending
 *  @see Conover (1999), Practical Nonparametric Statistics, section 3.2 */
export function quantileInterval(sorted: Float64Array, q: number, level: number): Interval {
  requireOpenUnit('q', q)
  requireOpenUnit('level', level)
  let last = -Infinity
  for (const value of sorted) {
    if (!(value >= last)) throw new RangeError(`sorted: expected ascending numbers, got ${value} after ${last}`)
    last = value
  }
  const n = sorted.length, tail = (1 - level) / 2
  if (n === 0) return { lower: -Infinity, upper: Infinity }
  // The r-th value is above the quantile with a chance of at most P(X < r), X of Binomial(n, q) the number of values up to it.
  const lower = binomialQuantile(tail, n, q), r = binomialCdf(lower, n, q) <= tail ? lower + 1 : lower
  // The s-th is below it with a chance of at most P(X ≥ s), counted from the other end.
  const other = binomialQuantile(tail, n, 1 - q), s = binomialCdf(other, n, 1 - q) <= tail ? other + 1 : other
  return { lower: sorted[r - 1] ?? -Infinity, upper: sorted[n - s] ?? Infinity }
}
