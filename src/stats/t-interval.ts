import { criticalT } from './critical.js'
import { requireOpenUnit } from './domain.js'
import type { Interval } from './interval.js'
import { type Moments, requireMoments } from './moments.js'

/** Two-sided Student interval for a mean.
 *  @param moments of the sample; one value or none gives the whole line
 *  @param level   in (0, 1)
 *  @throws RangeError when an argument is outside its domain
 *  @see Student (1908), Biometrika 6:1–25 */
export function tInterval(moments: Moments, level: number): Interval {
  requireMoments(moments)
  requireOpenUnit('level', level)
  const { n, mean, variance } = moments
  if (n <= 1) return { lower: -Infinity, upper: Infinity }
  const reach = variance === 0 ? 0 : criticalT(level, n - 1) * Math.sqrt(variance / n)
  return { lower: mean - reach, upper: mean + reach }
}
