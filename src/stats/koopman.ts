import { criticalZ } from './critical.js'
import { requireProportion } from './domain.js'
import type { Interval } from './interval.js'
import { boundary } from './invert.js'
import { ratioScore } from './ratio-score.js'

/** Two-sided score interval for the ratio p₁ / p₂ of two independent proportions.
 *  @param successes1,trials1,successes2,trials2 counts, fractions allowed. No success in the first group gives the lower end 0, none in the
 *         second the upper end ∞, none in both or a group without trials [0, ∞]
 *  @param level in (0, 1)
 *  @throws RangeError when an argument is outside its domain
 *  @see Koopman (1984), Biometrics 40:513–517 */
export function koopman(successes1: number, trials1: number, successes2: number, trials2: number, level: number): Interval {
  requireProportion(successes1, trials1)
  requireProportion(successes2, trials2)
  const z = criticalZ(level)
  if (trials1 === 0 || trials2 === 0 || (successes1 === 0 && successes2 === 0)) return { lower: 0, upper: Infinity }
  // r/(1 + r) lies in [0, 1] and treats both directions alike.
  const share = successes1 / trials1 / (successes1 / trials1 + successes2 / trials2)
  const kept = (at: number): boolean => Math.abs(ratioScore(successes1, trials1, successes2, trials2, at / (1 - at))) <= z
  const ratio = (at: number): number => (at === 1 ? Infinity : at / (1 - at))
  return { lower: successes1 === 0 ? 0 : ratio(boundary(share, 0, kept)), upper: successes2 === 0 ? Infinity : ratio(boundary(share, 1, kept)) }
}
