import { requireCount, requireFinite } from './domain.js'

/** What tests and intervals of a mean need to know of a sample. */
export interface Moments {
  /** Number of values; with weights Kish's effective number (Σw)²/Σw². */
  readonly n: number
  /** Mean; NaN of nothing. */
  readonly mean: number
  /** Unbiased variance of one value, with n − 1; NaN of fewer than two. */
  readonly variance: number
  /** Third central moment over the ³⁄₂ power of the second (no correction for n); 0 where all values are equal. */
  readonly skewness?: number
}

/** Moments of a sample, in two passes, so that nothing cancels.
 *  @param values  finite numbers
 *  @param weights 0 or more, one for each value; all 1 by default. Their scale does not matter
 *  @param rows    indices of the values that count; all by default
 *  @throws RangeError on a value that is not finite or a weight below 0
 *  @see Kish (1965), Survey Sampling, section 11.7 */
export function moments(values: ArrayLike<number>, weights?: ArrayLike<number>, rows?: ArrayLike<number>): Required<Moments> {
  const count = rows?.length ?? values.length
  const row = (i: number): number => rows?.[i] ?? i
  const weight = (at: number): number => (weights === undefined ? 1 : weights[at] ?? NaN)
  let sum = 0, squares = 0, total = 0
  for (let i = 0; i < count; i++) {
    const at = row(i), value = values[at] ?? NaN, w = weight(at)
    requireFinite('value', value)
    requireCount('weight', w)
    sum += w * value
    total += w
    squares += w * w
  }
  const n = weights === undefined ? count : total === 0 ? 0 : (total * total) / squares
  if (n === 0) return { n, mean: NaN, variance: NaN, skewness: NaN }
  const mean = sum / total
  let second = 0, third = 0, rest = 0
  for (let i = 0; i < count; i++) {
    const at = row(i), w = weight(at), deviation = (values[at] ?? NaN) - mean
    rest += w * deviation
    second += w * deviation * deviation
    third += w * deviation * deviation * deviation
  }
  // What rounding of the mean left over is taken back.
  const shift = rest / total, about = second / total - shift * shift
  return fromCentral(n, mean + shift, about, third / total - 3 * shift * about - shift ** 3)
}

/** Moments from central ones.
 *  @param n      more than 0
 *  @param second mean square of the distances to the mean, without correction for n
 *  @param third  mean cube of them */
export function fromCentral(n: number, mean: number, second: number, third: number): Required<Moments> {
  // Values that are all the same have no spread, though their mean may miss them by its rounding; and of a spread below what numbers hold there is none.
  const spread = second <= 1e-24 * mean * mean ? 0 : second, scale = spread ** 1.5
  return { n, mean, variance: n > 1 ? (spread * n) / (n - 1) : NaN, skewness: scale === 0 ? 0 : third / scale }
}

/** @throws RangeError unless the moments can be those of a sample */
export function requireMoments(moments: Moments): void {
  requireCount('n', moments.n)
  if (moments.n > 0) requireFinite('mean', moments.mean)
  if (moments.n > 1) requireCount('variance', moments.variance)
}
