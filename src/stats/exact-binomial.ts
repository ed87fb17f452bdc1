import type { Alternative } from './alternative.js'
import { betaCdf } from './distributions.js'
import { requireProportion, requireWithin } from './domain.js'

/** One-sided exact binomial p-value: P(X ≤ successes) or P(X ≥ successes) of Binomial(trials, p0), written with the beta distribution so that
 *  fractions of counts are allowed.
 *  @throws RangeError when an argument is outside its domain */
export function exactBinomial(successes: number, trials: number, p0: number, alternative: Alternative): number {
  requireProportion(successes, trials)
  requireWithin('p0', p0, 0, 1)
  const failures = trials - successes
  if (alternative === 'less') return failures === 0 ? 1 : betaCdf(1 - p0, failures, successes + 1)
  return successes === 0 ? 1 : betaCdf(p0, successes, failures + 1)
}
