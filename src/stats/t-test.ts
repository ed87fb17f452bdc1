import type { Alternative } from './alternative.js'
import { requireFinite } from './domain.js'
import { type Moments, requireMoments } from './moments.js'
import { studentTail } from './student-tail.js'

/** One-sided Student test of a mean. Agrees with `tInterval`. For skewed values (losses, absolute errors) see `skewedMeanTest`.
 *  @param moments     of the sample; one value or none gives p = 1
 *  @param mean        value tested
 *  @param alternative `less`: the mean is below the value
 *  @throws RangeError when an argument is outside its domain */
export function tTest(moments: Moments, mean: number, alternative: Alternative): number {
  requireMoments(moments)
  requireFinite('mean', mean)
  if (moments.n <= 1) return 1
  return studentTail(moments.mean - mean, Math.sqrt(moments.variance / moments.n), moments.n - 1, alternative)
}
