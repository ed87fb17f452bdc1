import { type Alternative, normalTail } from './alternative.js'
import { differenceScore } from './difference-score.js'
import { requireProportion, requireWithin } from './domain.js'

/** One-sided score test of the difference p₁ − p₂ of two independent proportions against a margin. Agrees with `miettinenNurminen`: p < (1 − level)/2
 *  exactly where the interval of that level leaves the margin out on the side of the alternative.
 *  @param successes1,trials1,successes2,trials2 counts, fractions allowed; a group without trials gives p = 1
 *  @param margin      in [−1, 1], e.g. −0.01: "not worse by more than one point"
 *  @param alternative `less`: p₁ − p₂ is below the margin
 *  @throws RangeError when an argument is outside its domain
 *  @see Farrington & Manning (1990), Statistics in Medicine 9:1447–1454 */
export function differenceTest(successes1: number, trials1: number, successes2: number, trials2: number, margin: number, alternative: Alternative): number {
  requireProportion(successes1, trials1)
  requireProportion(successes2, trials2)
  requireWithin('margin', margin, -1, 1)
  if (trials1 === 0 || trials2 === 0) return 1
  return normalTail(differenceScore(successes1, trials1, successes2, trials2, margin), alternative)
}
