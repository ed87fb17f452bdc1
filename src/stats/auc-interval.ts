import { birnbaum } from './birnbaum.js'
import { criticalZ } from './critical.js'
import { requireCount, requireInteger, requireWithin } from './domain.js'
import type { Interval } from './interval.js'
import { wilson } from './wilson.js'

/** Two-sided interval for an area under the ROC curve, on the logit scale, where it cannot leave [0, 1].
 *  Where positives and negatives do not overlap (an area of 0 or 1) no variance can be seen: then the interval is that of a share of as many cases
 *  as the smaller class has, which is the most an area can vary (Birnbaum and Klose). It is never without width.
 *  @param auc       in [0, 1]
 *  @param variance  DeLong's, 0 or more
 *  @param positives,negatives numbers of rows, 1 or more
 *  @param level     in (0, 1)
 *  @throws RangeError when an argument is outside its domain
 *  @see Pepe (2003), The Statistical Evaluation of Medical Tests, section 5.2 */
export function aucInterval(auc: number, variance: number, positives: number, negatives: number, level: number): Interval {
  requireArea(auc, variance, positives, negatives)
  if (auc === 0 || auc === 1) { const cases = Math.min(positives, negatives); return wilson(auc * cases, cases, level) }
  const half = criticalZ(level) * logitError(auc, variance, positives, negatives), centre = Math.log(auc / (1 - auc))
  return { lower: 1 / (1 + Math.exp(half - centre)), upper: 1 / (1 + Math.exp(-half - centre)) }
}

/** Standard error of the logit of an area, by the delta method. All scores equal show no variance either: then the largest there can be. */
export function logitError(auc: number, variance: number, positives: number, negatives: number): number {
  return Math.sqrt(variance > 0 ? variance : birnbaum(auc, positives, negatives)) / (auc * (1 - auc))
}

/** @throws RangeError unless the numbers can be those of an area */
export function requireArea(auc: number, variance: number, positives: number, negatives: number): void {
  requireWithin('auc', auc, 0, 1)
  requireCount('variance', variance)
  requireInteger('positives', positives, 1)
  requireInteger('negatives', negatives, 1)
}
