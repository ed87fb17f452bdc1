import { betaQuantile } from './distributions.js'
import { requireOpenUnit, requireProportion } from './domain.js'
import type { Interval } from './interval.js'

/** Two-sided Jeffreys interval for a binomial proportion: quantiles of Beta(successes + ½, failures + ½), with the lower end 0 where nothing
 *  succeeded and the upper end 1 where nothing failed.
 *  @param successes 0 ≤ successes ≤ trials, fractions allowed
 *  @param trials    0 gives the whole [0, 1]
 *  @param level     in (0, 1)
 *  @throws RangeError when an argument is outside its domain
 *  @see Brown, Cai & DasGupta (2001), Statistical Science 16:101–133, section 4.1.1 */
export function jeffreys(successes: number, trials: number, level: number): Interval {
  requireProportion(successes, trials)
  requireOpenUnit('level', level)
  const tail = (1 - level) / 2, failures = trials - successes
  return {
    lower: successes === 0 ? 0 : betaQuantile(tail, successes + 0.5, failures + 0.5),
    upper: failures === 0 ? 1 : 1 - betaQuantile(tail, failures + 0.5, successes + 0.5),
  }
}
