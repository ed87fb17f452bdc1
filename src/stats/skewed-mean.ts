import type { Alternative } from './alternative.js'
import { criticalT } from './critical.js'
import { requireFinite, requireOpenUnit } from './domain.js'
import type { Interval } from './interval.js'
import { type Moments, requireMoments } from './moments.js'
import { studentTail } from './student-tail.js'

/** Moments with the skewness, which these methods need. */
export type SkewedMoments = Required<Moments>

function requireSkewness(moments: SkewedMoments): void {
  requireMoments(moments)
  if (moments.n > 1) requireFinite('skewness', moments.skewness)
}

/** Hall's cubic transformation of w = (mean − μ)/s: monotone, and without the skewness of Student's statistic. */
const straightened = (w: number, skewness: number, n: number): number => w + (skewness * w * w) / 3 + (skewness * skewness * w ** 3) / 27 + skewness / (6 * n)

/** Its inverse. */
function skewedAgain(y: number, skewness: number, n: number): number {
  const x = y - skewness / (6 * n)
  // The cube root of 1 + γx, less 1, without cancellation where the skewness is small.
  const root = Math.cbrt(1 + skewness * x)
  return (3 * x) / (root * root + root + 1)
}

/** Two-sided interval for the mean of skewed values (losses, absolute errors, durations): Student's interval with Hall's correction, so that each
 *  end errs about equally often. Of values skewed to the right Student's lower end errs too rarely and its upper end far too often.
 *  @param moments with skewness; one value or none gives the whole line
 *  @param level   in (0, 1)
 *  @throws RangeError when an argument is outside its domain
 *  @see Hall (1992), Journal of the Royal Statistical Society B 54:221–228 */
export function skewedMeanInterval(moments: SkewedMoments, level: number): Interval {
  requireSkewness(moments)
  requireOpenUnit('level', level)
  const { n, mean, variance, skewness } = moments
  if (n <= 1) return { lower: -Infinity, upper: Infinity }
  if (variance === 0) return { lower: mean, upper: mean }
  const deviation = Math.sqrt(variance), y = criticalT(level, n - 1) / Math.sqrt(n)
  return { lower: mean - deviation * skewedAgain(y, skewness, n), upper: mean - deviation * skewedAgain(-y, skewness, n) }
}

/** One-sided test of the mean of skewed values. Agrees with `skewedMeanInterval`.
 *  @param moments     with skewness; one value or none gives p = 1
 *  @param mean        value tested
 *  @param alternative `less`: the mean is below the value
 *  @throws RangeError when an argument is outside its domain */
export function skewedMeanTest(moments: SkewedMoments, mean: number, alternative: Alternative): number {
  requireSkewness(moments)
  requireFinite('mean', mean)
  const { n, variance, skewness } = moments
  if (n <= 1) return 1
  if (variance === 0) return studentTail(moments.mean - mean, 0, n - 1, alternative)
  return studentTail(straightened((moments.mean - mean) / Math.sqrt(variance), skewness, n), 1 / Math.sqrt(n), n - 1, alternative)
}
