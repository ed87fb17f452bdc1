import { normalQuantile } from './distributions.js'
import { requireCount, requireOpenUnit } from './domain.js'

/** Smallest true difference that a one-sided test finds with the given power: (z₁₋α + z_power)·standardError.
 *  @param standardError of the estimate, 0 or more
 *  @param alpha         one-sided error rate of the test, in (0, 1)
 *  @param power         chance to find it, in (0, 1), e.g. 0.8
 *  @throws RangeError when an argument is outside its domain */
export function detectableDifference(standardError: number, alpha: number, power: number): number {
  requireCount('standardError', standardError)
  requireOpenUnit('alpha', alpha)
  requireOpenUnit('power', power)
  return Math.max(0, normalQuantile(power) - normalQuantile(alpha)) * standardError
}
