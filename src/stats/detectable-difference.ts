import { normalQuantile } from './distributions.js'
import { requireCount, requireOpenUnit } from './domain.js'

/** How far a true value must be beyond a limit for a one-sided test to find it with a given chance: (z_{1-alpha} + z_power) standard errors.
 *  @param error standard error, 0 or more
 *  @param alpha one-sided error rate of the test, in (0, 1)
 *  @param power chance of finding it, in (0, 1)
 *  @throws RangeError when an argument is outside its domain
 *  @see Cohen (1988), Statistical Power Analysis for the Behavioral Sciences, chapter 2 */
export function detectableDifference(error: number, alpha: number, power: number): number {
  requireCount('error', error)
  requireOpenUnit('alpha', alpha)
  requireOpenUnit('power', power)
  return error * Math.max(0, normalQuantile(power) - normalQuantile(alpha))
}
