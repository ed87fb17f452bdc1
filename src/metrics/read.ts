/** Reading evidence: value, interval, chance, error. One line for each kind of evidence; the methods themselves are in src/stats. */

import type { Alternative } from '../stats/alternative.js'
import { aucInterval, aucTest } from '../stats/auc-interval.js'
import { bootstrapTest } from '../stats/bootstrap.js'
import { differenceTest } from '../stats/difference-test.js'
import { normalCdf, normalQuantile } from '../stats/distributions.js'
import type { Interval } from '../stats/interval.js'
import { koopman } from '../stats/koopman.js'
import { newcombePaired } from '../stats/newcombe-paired.js'
import { miettinenNurminen } from '../stats/miettinen-nurminen.js'
import { boundary } from '../stats/invert.js'
import { mover, type Summand } from '../stats/mover.js'
import { mcnemar } from '../stats/mcnemar.js'
import { pairedAucInterval, pairedAucTest } from '../stats/paired-auc.js'
import { pairs, type PairedTable } from '../stats/paired-table.js'
import { proportionTest } from '../stats/proportion-test.js'
import { ratioTest } from '../stats/ratio-test.js'
import { skewedMeanInterval, skewedMeanTest } from '../stats/skewed-mean.js'
import { studentTail } from '../stats/student-tail.js'
import { tInterval } from '../stats/t-interval.js'
import { tTest } from '../stats/t-test.js'
import { tango } from '../stats/tango.js'
import { tangoTest } from '../stats/tango-test.js'
import { welchInterval, welchTest } from '../stats/welch.js'
import { wilson } from '../stats/wilson.js'
import type { Area, Evidence, Proportion, Replicated, ShareSum } from './evidence.js'

const share = ({ successes, trials }: Proportion): number => successes / trials
const toF1 = (jaccard: number): number => (2 * jaccard) / (1 + jaccard), fromF1 = (f1: number): number => f1 / (2 - f1)
/** Degrees of freedom that are as good as infinitely many. */
const LARGE = 1e9
/** Rows of the smaller class from which on DeLong's error is trusted alone. */
const FEW = 30
/** Degrees of freedom of a heavy tail. */
const HEAVY = 10
/** From so many rows on Student's interval needs no correction for skewed losses. */
const MANY = 100

/** The number itself; undefined where it does not exist. */
export function valueOf(evidence: Evidence): number | undefined {
  switch (evidence.kind) {
    case 'undefined': return undefined
    case 'proportion': return evidence.transform === 'f1' ? toF1(share(evidence)) : share(evidence)
    case 'mean': return evidence.moments.mean
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
    case 'mean': return evidence.moments.n < 2 ? undefined : (evidence.moments.n < MANY ? skewedMeanInterval : tInterval)(evidence.moments, level)
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

/** One-sided chance of rows like these or more extreme ones, if the true value were the threshold. Small: it is below (`less`) or above (`greater`) it.
 *  1 where there is no number or too few rows: nothing is shown then.
 *  @param far chances smaller than can be drawn are told apart, as correction for many tests needs them. Only for showing that a model is bad: that a
 *         handful of rows is without any mistake shows less than such a chance would say */
export function chanceOf(evidence: Evidence, threshold: number, alternative: Alternative, far = false): number {
  switch (evidence.kind) {
    case 'undefined': return 1
    case 'proportion': {
      const at = evidence.transform === 'f1' ? fromF1(threshold) : threshold
      // A share beyond its range is never reached.
      if (at <= 0) return alternative === 'less' ? 1 : at < 0 ? 0 : beyond(evidence.successes > 0)
      if (at >= 1) return alternative === 'greater' ? 1 : at > 1 ? 0 : beyond(evidence.successes < evidence.trials)
      return proportionTest(evidence.successes, evidence.trials, at, alternative)
    }
    case 'area':
      if (threshold <= 0 || threshold >= 1) return (threshold <= 0) === (alternative === 'greater') ? beyond(threshold <= 0 ? evidence.value > 0 : evidence.value < 1) : 1
      return Math.max(aucTest(evidence.value, evidence.variance, evidence.positives, evidence.negatives, threshold, alternative), fewPairs(evidence, threshold, alternative))
    // Losses that are all the same show no spread, and nothing about what others would be; many that are 0 do: two models may be the same.
    case 'mean': return evidence.moments.n < 2 || (evidence.moments.variance === 0 && (evidence.moments.mean !== 0 || evidence.moments.n < FEW)) ? 1 : (evidence.moments.n < MANY ? skewedMeanTest : tTest)(evidence.moments, threshold, alternative)
    case 'sum': return sumChance(evidence, threshold, alternative)
    case 'replicates': return drawnChance(evidence, threshold, alternative, far)
    case 'areas': return threshold <= -1 || threshold >= 1 ? outside(threshold, alternative) : pairedAucTest(evidence.paired, threshold, alternative)
    case 'normal': return studentTail(evidence.value - threshold, evidence.error, evidence.degrees ?? LARGE, alternative)
    case 'paired': return threshold <= -1 || threshold >= 1 ? outside(threshold, alternative) : threshold === 0 && fewDiscordant(evidence.table) ? mcnemar(evidence.table.first, evidence.table.second, 'mid-p', alternative) : tangoTest(evidence.table, threshold, alternative)
    case 'difference': return threshold <= -1 || threshold >= 1 ? outside(threshold, alternative) : differenceTest(evidence.first.successes, evidence.first.trials, evidence.second.successes, evidence.second.trials, threshold, alternative)
    // No ratio is below 0.
    case 'ratio': return threshold <= 0 ? (alternative === 'less' ? 1 : beyond(evidence.first.successes > 0)) : ratioTest(evidence.first.successes, evidence.first.trials, evidence.second.successes, evidence.second.trials, threshold, alternative)
    case 'means': return evidence.first.n < 2 || evidence.second.n < 2 ? 1 : welchTest(evidence.first, evidence.second, threshold, alternative)
  }
}

function summed({ parts }: ShareSum, level: number, part: (successes: number, trials: number, level: number) => Interval = wilson): readonly Summand[] {
  return parts.map(({ weight, of }) => of.kind === 'paired'
    ? { weight, value: (of.table.first - of.table.second) / pairs(of.table), interval: newcombePaired(of.table, level) }
    : { weight, value: share(of), interval: part(of.successes, of.trials, level) })
}

/** Wilson's interval with half a case more to each side: near the exact one, which never raises too many alarms.
 *  @see Newcombe (1998), Statistics in Medicine 17:857-872, method 4 */
function continued(successes: number, trials: number, level: number): Interval {
  return { lower: wilson(Math.max(0, successes - 0.5), trials, level).lower, upper: wilson(Math.min(trials, successes + 0.5), trials, level).upper }
}

/** The chance at which the end of the interval meets the threshold. */
function sumChance(evidence: ShareSum, threshold: number, alternative: Alternative): number {
  const value = valueOf(evidence) ?? Number.NaN
  if (value === threshold) return 0.5
  const above = value > threshold
  // Down to the chance of the farthest level that a double can tell from 1.
  const z = boundary(0, FARTHEST, (at) => { const { lower, upper } = mover(summed(evidence, Math.max(Number.MIN_VALUE, 1 - 2 * normalCdf(-at)), continued)); return above ? lower > threshold : upper < threshold })
  return normalCdf((alternative === 'greater') === above ? -z : z)
}

/** Standard deviations. */
const FARTHEST = 8

/** In small slices BCa alone calls too much an alarm (bench/error-rate.mjs: 13 % instead of 5 % for F1): the normal approximation must agree.
 *  No chance below 1 in the number of replicates can be drawn, and so none would stand among many tests: asked `far`, the tail goes on beyond all replicates
 *  as one that is far heavier than the normal one. */
function drawnChance({ value, drawn, careful }: Replicated, threshold: number, alternative: Alternative, far: boolean): number {
  const error = deviation(drawn.values) ?? 0, least = drawn.values[0] ?? Number.NaN, most = drawn.values.at(-1) ?? Number.NaN
  const tail = (degrees: number): number => Math.max(studentTail(value - threshold, error, degrees, alternative), careful === undefined ? 0 : studentTail(careful.value - threshold, careful.error, degrees, alternative))
  const chance = Math.max(bootstrapTest(drawn, threshold, alternative), tail(LARGE))
  return far && drawn.undefinedShare === 0 && error > 0 && (alternative === 'less' ? most < threshold : least > threshold) ? Math.min(chance, tail(HEAVY)) : chance
}

/** Cases that only one of two models gets right, up to which McNemar's test is computed from the binomial distribution (mid-p).
 *  @see Fagerland, Lydersen and Laake (2013), BMC Medical Research Methodology 13:91 */
function fewDiscordant({ first, second }: PairedTable): boolean { return first + second < 26 }

/** With a handful of rows of a class DeLong's error is too small (bench/coverage.mjs: 7 % false alarms instead of 2.5 % with 10 positives): then an area is
 *  judged as a share of as many cases as the smaller class has, too. */
function fewPairs({ value, positives, negatives }: Area, threshold: number, alternative: Alternative): number {
  const cases = Math.min(positives, negatives)
  return cases >= FEW ? 0 : proportionTest(value * cases, cases, threshold, alternative)
}

/** No difference of shares is beyond -1 and 1. */
const outside = (threshold: number, alternative: Alternative): number => ((threshold < 0) === (alternative === 'less') ? 1 : 0)

/** A border of the range is passed by one case that is beyond it. */
const beyond = (one: boolean): number => (one ? 0 : 1)

/** About the standard error of the number, from the width of its interval: what differences and powers are computed with. */
export function errorOf(evidence: Evidence): number | undefined {
  if (evidence.kind === 'normal') return evidence.error
  if (evidence.kind === 'replicates') return deviation(evidence.drawn.values)
  const interval = intervalOf(evidence, 0.95)
  return interval === undefined ? undefined : (interval.upper - interval.lower) / (2 * normalQuantile(0.975))
}

function deviation(values: Float64Array): number | undefined {
  if (values.length < 2) return undefined
  let sum = 0, square = 0
  for (const value of values) sum += value
  const mean = sum / values.length
  for (const value of values) square += (value - mean) ** 2
  return Math.sqrt(square / (values.length - 1))
}
