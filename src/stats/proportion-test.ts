import { type Alternative, normalTail } from './alternative.js'
import { exactBinomial } from './exact-binomial.js'
import { requireProportion, requireWithin } from './domain.js'

/** Trials and expected variance (trials·p₀·(1 − p₀)) from which the normal approximation is trusted. Below, the score test raises false alarms:
 *  at a nominal 0.5 % up to 3 times too many where the variance is 5 to 10, 1.5 at 50 to 100, 1.4 above (bench/coverage.mjs prints them). */
const TRIALS = 40, VARIANCE = 100

/** One-sided test of a binomial proportion against a value.
 *
 *  With much data this is the score test, so that p ≤ (1 − level)/2 exactly where the Wilson interval of that level leaves p₀ out on the side of the
 *  alternative. With fewer than 40 trials or an expected variance below 100 it is the larger of the exact binomial p-value (plain, not mid-p) and the
 *  score's: then no more than the nominal share of false alarms is raised, and p ≤ (1 − level)/2 still implies that the interval leaves p₀ out.
 *  Mid-p is not used: it exceeds its level at some proportions, and a gate that tests hundreds of slices meets them.
 *  @param successes   0 ≤ successes ≤ trials, fractions allowed
 *  @param trials      0 gives p = 1
 *  @param p0          value tested, in [0, 1]
 *  @param alternative `less`: the proportion is below p₀
 *  @throws RangeError when an argument is outside its domain */
export function proportionTest(successes: number, trials: number, p0: number, alternative: Alternative): number {
  requireProportion(successes, trials)
  requireWithin('p0', p0, 0, 1)
  if (trials === 0) return 1
  const variance = trials * p0 * (1 - p0)
  const score = variance === 0 ? 0 : normalTail((successes - trials * p0) / Math.sqrt(variance), alternative)
  return trials >= TRIALS && variance >= VARIANCE ? score : Math.max(score, exactBinomial(successes, trials, p0, alternative))
}
