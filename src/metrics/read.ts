/** Reading evidence: value, interval, error. One line for each kind of evidence; the methods themselves are in src/stats. */

import { aucInterval } from '../stats/auc-interval.js'
import { normalQuantile } from '../stats/distributions.js'
import type { Interval } from '../stats/interval.js'
import { koopman } from '../stats/koopman.js'
import { miettinenNurminen } from '../stats/miettinen-nurminen.js'
import { mover, type Summand } from '../stats/mover.js'
import { newcombePaired } from '../stats/newcombe-paired.js'
import { pairedAucInterval } from '../stats/paired-auc.js'
import { pairs } from '../stats/paired-table.js'
import { skewedMeanInterval } from '../stats/skewed-mean.js'
import { tInterval } from '../stats/t-interval.js'
import { tango } from '../stats/tango.js'
import { welchInterval } from '../stats/welch.js'
import { wilson } from '../stats/wilson.js'
import type { Evidence, Proportion, ShareSum } from './evidence.js'

export const share = ({ successes, trials }: Proportion): number => successes / trials
const toF1 = (jaccard: number): number => (2 * jaccard) / (1 + jaccard)
/** Degrees of freedom that are as good as infinitely many. */
export const LARGE = 1e9
/** From so many rows on Student's interval needs no correction for skewed losses. */
export const MANY = 100

/** The number itself; undefined where it does not exist. */
export function valueOf(evidence: Evidence): number | undefined {
  switch (evidence.kind) {
    case 'undefined': return undefined
    case 'proportion': return evidence.transform === 'f1' ? toF1(share(evidence)) : share(evidence)
    case 'mean': return evidence.transform === 'root' ? Math.sqrt(evidence.moments.mean) : evidence.moments.mean
    case 'area': case 'replicates': case 'normal': return evidence.value
    case 'sum': return summed(evidence, 0.5).reduce((sum, { weight, value }) => sum + weight * value, 0)
    case 'areas': return evidence.paired.difference
    case 'paired': return (evidence.table.first - evidence.table.second) / pairs(evidence.table)
    case 'difference': return share(evidence.first) - share(evidence.second)
    case 'ratio': { const second = share(evidence.second); return second === 0 ? undefined : share(evidence.first) / second }
    case 'means': return evidence.first.mean - evidence.second.mean
  }
}

/** The interval that holds the true value with the given confidence.
 *  @param level such as 0.95
 *  @returns undefined where there is no number, or too few rows to say */
export function intervalOf(evidence: Evidence, level: number): Interval | undefined {
  switch (evidence.kind) {
    case 'undefined': return undefined
    case 'proportion': { const { lower, upper } = wilson(evidence.successes, evidence.trials, level); return evidence.transform === 'f1' ? { lower: toF1(lower), upper: toF1(upper) } : { lower, upper } }
    case 'area': return aucInterval(evidence.value, evidence.variance, evidence.positives, evidence.negatives, level)
    case 'mean': {
      const { moments } = evidence
      if (moments.n < 2) return undefined
      if (evidence.transform !== 'root') return (moments.n < MANY ? skewedMeanInterval : tInterval)(moments, level)
      // By the delta method: the root of a mean varies as the mean over twice the root.
      const mean = Math.sqrt(moments.mean), { lower, upper } = tInterval({ n: moments.n, mean, variance: mean === 0 ? 0 : moments.variance / (4 * moments.mean) }, level)
      return { lower: Math.max(0, lower), upper }
    }
    case 'sum': return mover(summed(evidence, level))
    case 'replicates': return evidence.drawn.interval
    case 'areas': return pairedAucInterval(evidence.paired, level)
    case 'normal': {
      const n = (evidence.degrees ?? LARGE) + 1, { lower, upper } = tInterval({ n, mean: evidence.value, variance: evidence.error ** 2 * n }, level)
      return evidence.share === true ? { lower: Math.max(0, lower), upper: Math.min(1, upper) } : { lower, upper }
    }
    case 'paired': return tango(evidence.table, level)
    case 'difference': return miettinenNurminen(evidence.first.successes, evidence.first.trials, evidence.second.successes, evidence.second.trials, level)
    case 'ratio': return koopman(evidence.first.successes, evidence.first.trials, evidence.second.successes, evidence.second.trials, level)
    case 'means': return evidence.first.n < 2 || evidence.second.n < 2 ? undefined : welchInterval(evidence.first, evidence.second, level)
  }
}

/** The parts of a sum with their intervals. @param part of a share */
export function summed({ parts }: ShareSum, level: number, part: (successes: number, trials: number, level: number) => Interval = wilson): readonly Summand[] {
  return parts.map(({ weight, of }) => of.kind === 'paired'
    ? { weight, value: (of.table.first - of.table.second) / pairs(of.table), interval: newcombePaired(of.table, level) }
    : { weight, value: share(of), interval: part(of.successes, of.trials, level) })
}

/** About the standard error of the number, from the width of its interval: what differences and powers are computed with. */
export function errorOf(evidence: Evidence): number | undefined {
  if (evidence.kind === 'normal') return evidence.error
  if (evidence.kind === 'replicates') return deviation(evidence.drawn.values)
  const interval = intervalOf(evidence, 0.95)
  return interval === undefined ? undefined : (interval.upper - interval.lower) / (2 * normalQuantile(0.975))
}

/** Standard deviation of drawn values; undefined of fewer than two. */
export function deviation(values: Float64Array): number | undefined {
  if (values.length < 2) return undefined
  let sum = 0, square = 0
  for (const value of values) sum += value
  const mean = sum / values.length
  for (const value of values) square += (value - mean) ** 2
  return Math.sqrt(square / (values.length - 1))
}
