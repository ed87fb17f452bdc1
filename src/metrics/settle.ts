import { sampleSizeProportion } from '../stats/sample-size-proportion.js'
import { normalQuantile } from '../stats/distributions.js'
import type { Evidence } from './evidence.js'
import { errorOf, valueOf } from './read.js'

/** How many cases of the kind that the number is computed from would settle on which side of the threshold it is, if it stays what it is: all cases,
 *  those there are included. Undefined where no number of cases would, or none can be said.
 *  @param level of the interval that has to leave out the threshold */
export function casesToSettle(evidence: Evidence, threshold: number, level: number): { readonly cases: number; readonly has: number } | undefined {
  const value = valueOf(evidence), error = errorOf(evidence)
  if (value === undefined || error === undefined || !Number.isFinite(error) || value === threshold) return undefined
  if (evidence.kind === 'proportion' && evidence.transform === undefined && threshold > 0 && threshold < 1) {
    const cases = sampleSizeProportion(value, threshold, level)
    return Number.isFinite(cases) ? { cases, has: evidence.trials } : undefined
  }
  // Errors shrink with the root of the number of cases.
  const has = casesOf(evidence), growth = ((normalQuantile((1 + level) / 2) * error) / (value - threshold)) ** 2
  return has === undefined || !Number.isFinite(growth) ? undefined : { cases: Math.ceil(has * growth), has }
}

/** Cases that a number is computed from. */
export function casesOf(evidence: Evidence): number | undefined {
  switch (evidence.kind) {
    case 'proportion': return evidence.trials
    case 'area': return evidence.positives + evidence.negatives
    case 'mean': return evidence.moments.n
    case 'areas': return evidence.paired.positives + evidence.paired.negatives
    case 'paired': { const { both, first, second, neither } = evidence.table; return both + first + second + neither }
    case 'difference': case 'ratio': return Math.min(evidence.first.trials, evidence.second.trials)
    case 'means': return Math.min(evidence.first.n, evidence.second.n)
    case 'sum': return evidence.parts.reduce((sum, { of }) => sum + (casesOf(of) ?? 0), 0)
    case 'normal': return evidence.cases ?? (evidence.degrees === undefined ? undefined : evidence.degrees + 1)
    case 'undefined': case 'replicates': return undefined
  }
}
