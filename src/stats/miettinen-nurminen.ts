import { criticalZ } from './critical.js'
import { differenceScore } from './difference-score.js'
import { requireProportion } from './domain.js'
import type { Interval } from './interval.js'
import { boundary } from './invert.js'

/** Two-sided score interval for the difference p₁ − p₂ of two independent proportions: all differences that the score test does not reject.
 *  @param successes1,trials1,successes2,trials2 counts, fractions allowed; where a group has no trials, the interval is the whole [−1, 1]
 *  @param level in (0, 1)
 *  @throws RangeError when an argument is outside its domain
 *  @see Miettinen & Nurminen (1985), Statistics in Medicine 4:213–226 */
export function miettinenNurminen(successes1: number, trials1: number, successes2: number, trials2: number, level: number): Interval {
  requireProportion(successes1, trials1)
  requireProportion(successes2, trials2)
  const z = criticalZ(level)
  if (trials1 === 0 || trials2 === 0) return { lower: -1, upper: 1 }
  const difference = successes1 / trials1 - successes2 / trials2
  const kept = (at: number): boolean => Math.abs(differenceScore(successes1, trials1, successes2, trials2, at)) <= z
  return { lower: boundary(difference, -1, kept), upper: boundary(difference, 1, kept) }
}
