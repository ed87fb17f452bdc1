import { type Alternative, normalTail } from './alternative.js'
import { requirePositive, requireProportion } from './domain.js'
import { ratioScore } from './ratio-score.js'

/** One-sided score test of the ratio p₁ / p₂ of two independent proportions. Agrees with `koopman`.
 *  @param successes1,trials1,successes2,trials2 counts, fractions allowed; a group without trials, or no success at all, gives p = 1
 *  @param ratio       value tested, above 0, e.g. 0.8 of the four-fifths rule
 *  @param alternative `less`: p₁ / p₂ is below the ratio
 *  @throws RangeError when an argument is outside its domain
 *  @see Koopman (1984), Biometrics 40:513–517 */
export function ratioTest(successes1: number, trials1: number, successes2: number, trials2: number, ratio: number, alternative: Alternative): number {
  requireProportion(successes1, trials1)
  requireProportion(successes2, trials2)
  requirePositive('ratio', ratio)
  if (trials1 === 0 || trials2 === 0 || (successes1 === 0 && successes2 === 0)) return 1
  return normalTail(ratioScore(successes1, trials1, successes2, trials2, ratio), alternative)
}
