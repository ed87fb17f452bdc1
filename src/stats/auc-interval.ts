import { type Alternative, normalTail } from './alternative.js'
import { criticalZ } from './critical.js'
import { requireCount, requireInteger, requireWithin } from './domain.js'
import type { Interval } from './interval.js'
import { wilson } from './wilson.js'

function requireAuc(auc: number, variance: number, positives: number, negatives: number): void {
  requireWithin('auc', auc, 0, 1)
  requireCount('variance', variance)
  requireInteger('positives', positives, 1)
  requireInteger('negatives', negatives, 1)
}

/** True where the logit of the area has a standard error. */
const spread = (auc: number, variance: number): boolean => auc > 0 && auc < 1 && variance > 0

/** Two-sided interval for an area under the ROC curve: symmetric on the logit scale, so that it stays inside [0, 1].
 *
 *  Where no spread can be seen (an area of 0 or 1, a variance of 0) it is the Wilson interval of a proportion of min(positives, negatives) trials: that
 *  is the largest variance an area can have (Birnbaum & Klose 1957), put into a score interval. It is never of zero width.
 *  @param auc       in [0, 1]
 *  @param variance  DeLong's, 0 or more
 *  @param positives,negatives rows of each class, 1 or more
 *  @param level     in (0, 1)
 *  @throws RangeError when an argument is outside its domain
 *  @see Pepe (2003), The Statistical Evaluation of Medical Tests, section 5.2.4; Qin & Hotilovac (2008), Statistical Methods in Medical Research 17:207–221 */
export function aucInterval(auc: number, variance: number, positives: number, negatives: number, level: number): Interval {
  requireAuc(auc, variance, positives, negatives)
  const z = criticalZ(level), trials = Math.min(positives, negatives)
  if (!spread(auc, variance)) return wilson(auc * trials, trials, level)
  const logit = Math.log(auc / (1 - auc)), reach = (z * Math.sqrt(variance)) / (auc * (1 - auc))
  return { lower: 1 / (1 + Math.exp(reach - logit)), upper: 1 / (1 + Math.exp(-reach - logit)) }
}

/** One-sided test of an area under the ROC curve against a value. Agrees with `aucInterval`.
 *  @param auc0        value tested, strictly between 0 and 1
 *  @param alternative `less`: the area is below the value
 *  @throws RangeError when an argument is outside its domain */
export function aucTest(auc: number, variance: number, positives: number, negatives: number, auc0: number, alternative: Alternative): number {
  requireAuc(auc, variance, positives, negatives)
  requireWithin('auc0', auc0, Number.MIN_VALUE, 1 - Number.EPSILON / 2)
  const z = spread(auc, variance)
    ? ((Math.log(auc / (1 - auc)) - Math.log(auc0 / (1 - auc0))) * auc * (1 - auc)) / Math.sqrt(variance)
    : (auc - auc0) / Math.sqrt((auc0 * (1 - auc0)) / Math.min(positives, negatives))
  return normalTail(z, alternative)
}
