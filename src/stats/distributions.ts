import betainc from '@stdlib/stats-base-dists-beta-cdf'
import betaincinv from '@stdlib/stats-base-dists-beta-quantile'
import binomial from '@stdlib/stats-base-dists-binomial-cdf'
import chisquare from '@stdlib/stats-base-dists-chisquare-cdf'
import normal from '@stdlib/stats-base-dists-normal-cdf'
import normalInverse from '@stdlib/stats-base-dists-normal-quantile'
import student from '@stdlib/stats-base-dists-t-cdf'
import studentInverse from '@stdlib/stats-base-dists-t-quantile'
import gammaln from '@stdlib/math-base-special-gammaln'
import { requireInteger, requirePositive, requireWithin } from './domain.js'

/** The distributions that the tests and intervals use, with their domains checked: @stdlib answers NaN outside of them, and a NaN compares as "not smaller". */

function whole(name: string, value: number): void {
  if (Number.isNaN(value)) throw new RangeError(`${name}: expected a number, got NaN`)
}

/** P(Z ≤ z) of the standard normal. The upper tail is `normalCdf(-z)`, which keeps its digits. @param z any number, ±∞ included */
export function normalCdf(z: number): number {
  whole('z', z)
  return normal(z, 0, 1)
}

/** z with P(Z ≤ z) = p. @param p in [0, 1]; the ends give −∞ and ∞ */
export function normalQuantile(p: number): number {
  requireWithin('p', p, 0, 1)
  if (p === 0 || p >= 0.01) return normalInverse(p, 0, 1)
  // @stdlib goes through 2p − 1, which loses a small p: Newton's method on ln Φ, from the tail's asymptote.
  const log = Math.log(p), u = Math.log(2 * Math.PI) + 2 * log
  let z = -Math.sqrt(-u - Math.log(-u))
  for (let step = 0; step < 20; step++) {
    const below = normalCdf(z)
    if (below === 0) break
    const move = (Math.log(below) - log) * below * Math.sqrt(2 * Math.PI) * Math.exp((z * z) / 2)
    z -= move
    if (Math.abs(move) < 1e-15 * -z) break
  }
  return z
}

/** P(T ≤ t) of Student's t. @param degrees above 0, a fraction allowed; ∞ is the normal */
export function tCdf(t: number, degrees: number): number {
  whole('t', t)
  if (degrees === Infinity) return normalCdf(t)
  requirePositive('degrees', degrees)
  if (!Number.isFinite(t)) return t < 0 ? 0 : 1
  return student(t, degrees)
}

/** t with P(T ≤ t) = p. @param p in [0, 1]; the ends give −∞ and ∞ */
export function tQuantile(p: number, degrees: number): number {
  requireWithin('p', p, 0, 1)
  if (degrees === Infinity) return normalQuantile(p)
  requirePositive('degrees', degrees)
  return studentInverse(p, degrees)
}

/** P(X ≤ x) of Beta(a, b), the regularized incomplete beta function. @param a,b above 0 */
export function betaCdf(x: number, a: number, b: number): number {
  requireWithin('x', x, 0, 1)
  requirePositive('a', a)
  requirePositive('b', b)
  return betainc(x, a, b)
}

/** x with P(X ≤ x) = p of Beta(a, b). @param p in [0, 1] */
export function betaQuantile(p: number, a: number, b: number): number {
  requireWithin('p', p, 0, 1)
  requirePositive('a', a)
  requirePositive('b', b)
  return betaincinv(p, a, b)
}

/** P(X ≤ k) of Binomial(n, p). @param k any integer, below 0 gives 0 */
export function binomialCdf(k: number, n: number, p: number): number {
  if (!Number.isInteger(k)) throw new RangeError(`k: expected an integer, got ${k}`)
  requireInteger('n', n)
  requireWithin('p', p, 0, 1)
  return k < 0 ? 0 : k >= n ? 1 : binomial(k, n, p)
}

/** P(X ≤ x) of the chi-squared distribution. @param x 0 or more, ∞ allowed */
export function chiSquareCdf(x: number, degrees: number): number {
  requireWithin('x', x, 0, Infinity)
  requirePositive('degrees', degrees)
  return x === Infinity ? 1 : chisquare(x, degrees)
}

/** ln Γ(x). @param x above 0 */
export function logGamma(x: number): number {
  requirePositive('x', x)
  return gammaln(x)
}
