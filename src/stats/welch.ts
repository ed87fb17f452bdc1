import type { Alternative } from './alternative.js'
import { criticalT } from './critical.js'
import { requireFinite, requireOpenUnit } from './domain.js'
import type { Interval } from './interval.js'
import { type Moments, requireMoments } from './moments.js'
import { studentTail } from './student-tail.js'

/** Standard error of a difference of means, and Satterthwaite's degrees of freedom of it. */
function spread(a: Moments, b: Moments): { readonly error: number; readonly degrees: number } {
  const va = a.variance / a.n, vb = b.variance / b.n, both = va + vb
  if (both === 0) return { error: 0, degrees: 1 }
  const sa = va / both, sb = vb / both
  return { error: Math.sqrt(both), degrees: 1 / ((sa * sa) / (a.n - 1) + (sb * sb) / (b.n - 1)) }
}

/** Two-sided interval for the difference a − b of the means of two independent samples with variances of their own.
 *  @param a,b   moments; one value or none in either gives the whole line
 *  @param level in (0, 1)
 *  @throws RangeError when an argument is outside its domain
 *  @see Welch (1947), Biometrika 34:28–35 */
export function welchInterval(a: Moments, b: Moments, level: number): Interval {
  requireMoments(a)
  requireMoments(b)
  requireOpenUnit('level', level)
  if (a.n <= 1 || b.n <= 1) return { lower: -Infinity, upper: Infinity }
  const { error, degrees } = spread(a, b), reach = error === 0 ? 0 : criticalT(level, degrees) * error, difference = a.mean - b.mean
  return { lower: difference - reach, upper: difference + reach }
}

/** One-sided Welch test of the difference a − b of two means against a margin. Agrees with `welchInterval`.
 *  @param a,b         moments; one value or none in either gives p = 1
 *  @param margin      value tested
 *  @param alternative `less`: a − b is below the margin
 *  @throws RangeError when an argument is outside its domain */
export function welchTest(a: Moments, b: Moments, margin: number, alternative: Alternative): number {
  requireMoments(a)
  requireMoments(b)
  requireFinite('margin', margin)
  if (a.n <= 1 || b.n <= 1) return 1
  const { error, degrees } = spread(a, b)
  return studentTail(a.mean - b.mean - margin, error, degrees, alternative)
}
