import { criticalZ } from './critical.js'
import { requireProportion } from './domain.js'
import type { Interval } from './interval.js'

/** The lower end, as product of the two roots over the larger one: no cancellation near 0. */
function lower(successes: number, trials: number, z: number): number {
  if (successes === 0) return 0
  const spread = z * Math.sqrt((successes * (trials - successes)) / trials + (z * z) / 4)
  return (successes * successes) / trials / (successes + (z * z) / 2 + spread)
}

/** Two-sided Wilson score interval for a binomial proportion.
 *  @param successes events seen, 0 ≤ successes ≤ trials; a fraction is allowed (weighted data: share × Kish's effective size)
 *  @param trials    number of trials, a fraction allowed; 0 gives the whole [0, 1]
 *  @param level     confidence level in (0, 1), e.g. 0.95
 *  @throws RangeError when an argument is outside its domain
 *  @see Wilson (1927), JASA 22:209–212 */
export function wilson(successes: number, trials: number, level: number): Interval {
  requireProportion(successes, trials)
  const z = criticalZ(level)
  if (trials === 0) return { lower: 0, upper: 1 }
  return { lower: lower(successes, trials, z), upper: 1 - lower(trials - successes, trials, z) }
}
