import { type Alternative, normalTail } from './alternative.js'
import { logitError, requireArea } from './auc-interval.js'
import { requireOpenUnit } from './domain.js'
import { proportionTest } from './proportion-test.js'

/** One-sided test of an area under the ROC curve against a value, on the logit scale. Agrees with `aucInterval`.
 *  @param auc0        value tested, in (0, 1)
 *  @param alternative `less`: the area is below it
 *  @throws RangeError when an argument is outside its domain */
export function aucTest(auc: number, variance: number, positives: number, negatives: number, auc0: number, alternative: Alternative): number {
  requireArea(auc, variance, positives, negatives)
  requireOpenUnit('auc0', auc0)
  if (auc === 0 || auc === 1) { const cases = Math.min(positives, negatives); return proportionTest(auc * cases, cases, auc0, alternative) }
  return normalTail((Math.log(auc / (1 - auc)) - Math.log(auc0 / (1 - auc0))) / logitError(auc, variance, positives, negatives), alternative)
}
