import { betaQuantile } from './distributions.js'
import { requireOpenUnit, requireProportion } from './domain.js'
import type { Interval } from './interval.js'

/** Two-sided exact (equal-tailed) interval for a binomial proportion: it covers with at least its level whatever the proportion is.
 *  @param successes 0 ≤ successes ≤ trials; fractions take the same beta quantiles
 *  @param trials    0 gives the whole [0, 1]
 *  @param level     in (0, 1)
 *  @throws RangeError when an argument is outside its domain
 *  @see Clopper & Pearson (1934), Biometrika 26:404–413 */
export function clopperPearson(successes: number, trials: number, level: number): Interval {
  requireProportion(successes, trials)
  requireOpenUnit('level', level)
  const tail = (1 - level) / 2, failures = trials - successes
  return {
    lower: successes === 0 ? 0 : betaQuantile(tail, successes, failures + 1),
    upper: failures === 0 ? 1 : 1 - betaQuantile(tail, failures, successes + 1),
  }
}
