import { type Alternative, normalTail } from './alternative.js'
import { criticalZ } from './critical.js'
import { requireWithin } from './domain.js'
import type { Interval } from './interval.js'
import { boundary } from './invert.js'
import { type PairedAuc, pairedAucScore } from './paired-delong.js'

/** Two-sided interval for the difference A − B of two areas under the ROC curve on the same rows: DeLong's, or where it would have no width that of
 *  paired proportions (see `pairedAucScore`).
 *  @param level in (0, 1)
 *  @throws RangeError when an argument is outside its domain */
export function pairedAucInterval(paired: PairedAuc, level: number): Interval {
  const z = criticalZ(level), { difference, variance } = paired
  if (variance > 0) {
    const reach = z * Math.sqrt(variance)
    return { lower: Math.max(-1, difference - reach), upper: Math.min(1, difference + reach) }
  }
  const kept = (at: number): boolean => Math.abs(pairedAucScore(paired, at)) <= z
  return { lower: boundary(difference, -1, kept), upper: boundary(difference, 1, kept) }
}

/** One-sided test of the difference A − B of two areas against a margin. Agrees with `pairedAucInterval`.
 *  @param margin      in [−1, 1]
 *  @param alternative `less`: A − B is below the margin
 *  @throws RangeError when an argument is outside its domain */
export function pairedAucTest(paired: PairedAuc, margin: number, alternative: Alternative): number {
  requireWithin('margin', margin, -1, 1)
  return normalTail(pairedAucScore(paired, margin), alternative)
}
