import gammaln from '@stdlib/math-base-special-gammaln'
import normalCdf from '@stdlib/stats-base-dists-normal-cdf'

/** One-sided p-value of "the mean error in the slice is larger than in the rest", given the errors: under no relation every choice of as many rows is as likely.
 *  Exact for 0/1 errors (Fisher), by a saddlepoint otherwise. A normal or t approximation is not safe here: slices are small and errors skewed.
 *  @param members 1 for the rows of the slice
 *  @returns 1 for an empty slice, a slice of all rows, or one that is no worse than the rest */
export function exceedance(errors: Float64Array, members: Uint8Array): number {
  const rows = errors.length
  let size = 0, inside = 0, total = 0, binary = true, whole = true
  for (let row = 0; row < rows; row++) {
    const error = errors[row] ?? 0
    total += error
    if (members[row] === 1) { size++; inside += error }
    if (error !== 0 && error !== 1) binary = false
    if (!Number.isInteger(error)) whole = false
  }
  if (size === 0 || size === rows || inside * rows <= total * size) return 1
  return binary ? fisher(rows, total, size, inside) : saddlepoint(errors, size, inside - (whole ? 0.5 : 0))
}

/** P(X ≥ `seen`) of a hypergeometric X: errors among `size` rows drawn from `rows` that hold `total`. @see Fisher (1935), The Design of Experiments */
export function fisher(rows: number, total: number, size: number, seen: number): number {
  const choose = (n: number, k: number): number => gammaln(n + 1) - gammaln(k + 1) - gammaln(n - k + 1)
  const last = Math.min(total, size), first = Math.max(seen, 0, size + total - rows)
  let p = 0
  let term = Math.exp(choose(total, first) + choose(rows - total, size - first) - choose(rows, size))
  for (let x = first; x <= last; x++) {
    p += term
    term *= ((total - x) * (size - x)) / ((x + 1) * (rows - total - size + x + 1))
  }
  return Math.min(1, p)
}

/** P(sum of `size` values drawn without replacement ≥ `sum`), for a sum above its mean: double saddlepoint of the conditional distribution of Σaᵢ given that Bernoulli draws pick `size` rows.
 *  @see Robinson (1982), JRSS B 44:91–101; Skovgaard (1987), J. Appl. Prob. 24:875–887; Booth & Butler (1990), Biometrika 77:787–796 */
export function saddlepoint(values: Float64Array, size: number, sum: number): number {
  const n = values.length, share = size / n
  let mean = 0, scale = 0
  for (const value of values) mean += value / n
  for (const value of values) scale += (value - mean) ** 2 / n
  scale = Math.sqrt(scale)
  if (scale === 0) return 1
  const target = (sum - size * mean) / scale
  if (target <= 0) return 1
  const logOdds = Math.log(share / (1 - share))
  let s = 0, t = 0, best = at(values, mean, scale, logOdds, s, t)
  for (let step = 0; step < 100; step++) {
    const ds = size - best.draws, dt = target - best.sum, det = best.ss * best.tt - best.st ** 2
    if (Math.abs(ds) < 1e-9 * n && Math.abs(dt) < 1e-9 * n) break
    if (!(det > 0)) break
    const us = (best.tt * ds - best.st * dt) / det, ut = (best.ss * dt - best.st * ds) / det
    const before = best.k - s * size - t * target
    let length = 1, next = at(values, mean, scale, logOdds, s + us, t + ut)
    while (!(next.k - (s + length * us) * size - (t + length * ut) * target <= before + 1e-12) && length > 1e-6) {
      length /= 2
      next = at(values, mean, scale, logOdds, s + length * us, t + length * ut)
    }
    s += length * us
    t += length * ut
    best = next
  }
  const exponent = s * size + t * target - best.k - n * Math.log(1 - share)
  const w = Math.sqrt(Math.max(0, 2 * exponent)), v = t * Math.sqrt(Math.max(0, best.ss * best.tt - best.st ** 2) / (n * share * (1 - share)))
  if (w < 1e-4) return 0.5
  const density = Math.exp(-w * w / 2) / Math.sqrt(2 * Math.PI)
  // At the largest sum there is, the point runs away and v vanishes: the leading term bounds the tail (Chernoff).
  if (!(v > 1e-6)) return Math.min(1, Math.exp(-exponent))
  return Math.min(1, Math.max(0, normalCdf(-w, 0, 1) + density * (1 / v - 1 / w)))
}

/** Cumulant function Σ log(1 + e^(o + s + t·aᵢ)) and its derivatives. */
function at(values: Float64Array, mean: number, scale: number, logOdds: number, s: number, t: number): { k: number; draws: number; sum: number; ss: number; st: number; tt: number } {
  let k = 0, draws = 0, sum = 0, ss = 0, st = 0, tt = 0
  for (let row = 0; row < values.length; row++) {
    const a = ((values[row] ?? 0) - mean) / scale, x = logOdds + s + t * a, e = Math.exp(-Math.abs(x)), p = x >= 0 ? 1 / (1 + e) : e / (1 + e), q = p * (1 - p)
    k += Math.max(0, x) + Math.log1p(e)
    draws += p
    sum += a * p
    ss += q
    st += a * q
    tt += a * a * q
  }
  // k is that of the odds; the constant n·log(1 − share) is added by the caller, and s is measured from the odds.
  return { k, draws, sum, ss, st, tt }
}
