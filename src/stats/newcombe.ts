import { requireProportion } from './domain.js'
import type { Interval } from './interval.js'
import { wilson } from './wilson.js'

/** Two-sided interval for the difference p₁ − p₂ of two independent proportions: square-and-add of the two Wilson intervals (method 10).
 *  @param successes1,trials1,successes2,trials2 counts, fractions allowed; where a group has no trials, the interval is the whole [−1, 1]
 *  @param level in (0, 1)
 *  @throws RangeError when an argument is outside its domain
 *  @see Newcombe (1998), Statistics in Medicine 17:873–890 */
export function newcombe(successes1: number, trials1: number, successes2: number, trials2: number, level: number): Interval {
  requireProportion(successes1, trials1)
  requireProportion(successes2, trials2)
  const one = wilson(successes1, trials1, level), two = wilson(successes2, trials2, level)
  if (trials1 === 0 || trials2 === 0) return { lower: -1, upper: 1 }
  const p1 = successes1 / trials1, p2 = successes2 / trials2, difference = p1 - p2
  return {
    lower: Math.max(-1, difference - Math.hypot(p1 - one.lower, two.upper - p2)),
    upper: Math.min(1, difference + Math.hypot(one.upper - p1, p2 - two.lower)),
  }
}
