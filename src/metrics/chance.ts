/** How likely evidence is, if the truth were at a limit: one line for each kind of evidence, and what makes few rows careful. The tests themselves are in
 *  src/stats. */

import type { Alternative } from '../stats/alternative.js'
import { aucTest } from '../stats/auc-interval.js'
import { bootstrapTest } from '../stats/bootstrap.js'
import { differenceTest } from '../stats/difference-test.js'
import { normalCdf } from '../stats/distributions.js'
import type { Interval } from '../stats/interval.js'
import { boundary } from '../stats/invert.js'
import { mcnemar } from '../stats/mcnemar.js'
import { mover, type Summand } from '../stats/mover.js'
import { pairedAucTest } from '../stats/paired-auc.js'
import { pairs, type PairedTable } from '../stats/paired-table.js'
import { proportionTest } from '../stats/proportion-test.js'
import { ratioTest } from '../stats/ratio-test.js'
import { skewedMeanInterval, skewedMeanTest, type SkewedMoments } from '../stats/skewed-mean.js'
import { studentTail } from '../stats/student-tail.js'
import { tTest } from '../stats/t-test.js'
import { tangoTest } from '../stats/tango-test.js'
import { welchTest } from '../stats/welch.js'
import { wilson } from '../stats/wilson.js'
import type { Area, Evidence, Mean, Normal, Proportion, Replicated, ShareSum, TwoMeans } from './evidence.js'
import { deviation, LARGE, MANY, summed } from './read.js'

const fromF1 = (f1: number): number => f1 / (2 - f1)
/** Rows of the smaller class from which on DeLong's error is trusted alone. */
const FEW = 30
/** Degrees of freedom of a heavy tail. */
const HEAVY = 10

/** One-sided chance of rows like these or more extreme ones, if the true value were the threshold. Small: it is below (`less`) or above (`greater`) it.
 *  1 where there is no number or too few rows: nothing is shown then.
 *  @param shows that the model is `bad`: chances smaller than can be drawn are told apart, as correction for many tests needs them. Or that it is `good`: that
 *         a handful of rows is without a large mistake says little about the next ones, so what was not seen is taken into account */
export function chanceOf(evidence: Evidence, threshold: number, alternative: Alternative, shows: 'bad' | 'good' = 'good'): number {
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
    case 'mean': return meanChance(evidence, threshold, alternative, shows)
    case 'sum': return sumChance(summands(evidence), threshold, alternative)
    case 'replicates': return drawnChance(evidence, threshold, alternative, shows)
    case 'areas': return threshold <= -1 || threshold >= 1 ? outside(threshold, alternative) : pairedAucTest(evidence.paired, threshold, alternative)
    case 'normal': return normalChance(evidence, threshold, alternative, shows)
    case 'paired': return threshold <= -1 || threshold >= 1 ? outside(threshold, alternative) : threshold === 0 && fewDiscordant(evidence.table) ? mcnemar(evidence.table.first, evidence.table.second, 'mid-p', alternative) : Math.max(tangoTest(evidence.table, threshold, alternative), fewPairsOf(evidence.table, threshold, alternative))
    case 'difference': {
      const { first, second } = evidence
      return threshold <= -1 || threshold >= 1 ? outside(threshold, alternative) : Math.max(differenceTest(first.successes, first.trials, second.successes, second.trials, threshold, alternative), fewOfTwo(first, second, 1, threshold, alternative))
    }
    // No ratio is below 0. That a / b is below r is that a - r b is below 0.
    case 'ratio': {
      const { first, second } = evidence
      return threshold <= 0 ? (alternative === 'less' ? 1 : beyond(first.successes > 0)) : Math.max(ratioTest(first.successes, first.trials, second.successes, second.trials, threshold, alternative), fewOfTwo(first, second, threshold, 0, alternative))
    }
    case 'means': return meansChance(evidence, threshold, alternative, shows)
  }
}

/** Wilson's interval with half a case more to each side: near the exact one, which never raises too many alarms.
 *  @see Newcombe (1998), Statistics in Medicine 17:857-872, method 4 */
function continued(successes: number, trials: number, level: number): Interval {
  return { lower: wilson(Math.max(0, successes - 0.5), trials, level).lower, upper: wilson(Math.min(trials, successes + 0.5), trials, level).upper }
}

/** Numbers that are added up, with their intervals of a level. */
type Summands = (level: number) => readonly Summand[]

const summands = (evidence: ShareSum): Summands => (level) => summed(evidence, level, continued)

/** The chance at which the end of the interval of a sum meets the threshold. */
function sumChance(of: Summands, threshold: number, alternative: Alternative): number {
  const value = of(0.5).reduce((sum, { weight, value: one }) => sum + weight * one, 0)
  if (value === threshold) return 0.5
  const above = value > threshold
  // Down to the chance of the farthest level that a double can tell from 1.
  const z = boundary(0, FARTHEST, (at) => { const { lower, upper } = mover(of(Math.max(Number.MIN_VALUE, 1 - 2 * normalCdf(-at)))); return above ? lower > threshold : upper < threshold })
  return normalCdf((alternative === 'greater') === above ? -z : z)
}

/** Standard deviations. */
const FARTHEST = 8

/** Two shares of few cases each: the score tests know nothing of a mistake that might still come. @param factor of the second */
function fewOfTwo(first: Proportion, second: Proportion, factor: number, threshold: number, alternative: Alternative): number {
  if (Math.min(first.trials, second.trials) >= MANY) return 0
  return sumChance(summands({ kind: 'sum', parts: [{ weight: 1, of: first }, { weight: -factor, of: second }] }), threshold, alternative)
}

/** Few pairs that all agree: if as many as the threshold says disagreed, all to one side, the chance of seeing no more than this. */
function fewPairsOf(table: PairedTable, threshold: number, alternative: Alternative): number {
  const n = pairs(table), net = alternative === 'greater' ? table.second - table.first : table.first - table.second, worst = alternative === 'greater' ? -threshold : threshold
  return n >= MANY || worst <= 0 ? 0 : proportionTest(Math.min(n, Math.max(0, net)), n, worst, 'less')
}

/** Losses that are all the same show no spread, and nothing about what others would be; many that are 0 do: two models may be the same. */
function tellsNothing({ n, mean, variance }: SkewedMoments): boolean { return n < 2 || (variance === 0 && (mean !== 0 || n < FEW)) }

/** Moments as they may be: few losses show less skewness than there is (bench/coverage.mjs: of log-normal errors a mean of 20 rows was taken for smaller than
 *  it is in 6 % instead of 2.5 %), so twice as much is taken into account as they show. */
function wary(moments: SkewedMoments): SkewedMoments {
  const { n, skewness } = moments
  return n <= 2 ? moments : { ...moments, skewness: (2 * skewness * Math.sqrt(n * (n - 1))) / (n - 2) }
}

function meanChance({ moments, transform }: Mean, threshold: number, alternative: Alternative, shows: 'bad' | 'good'): number {
  if (transform === 'root' && threshold < 0) return alternative === 'less' ? 1 : 0
  const at = transform === 'root' ? threshold ** 2 : threshold
  if (tellsNothing(moments) || !Number.isFinite(at)) return 1
  const plain = (moments.n < MANY ? skewedMeanTest : tTest)(moments, at, alternative)
  return shows === 'bad' ? plain : moments.n < LEAST ? 1 : Math.max(plain, skewedMeanTest(wary(moments), at, alternative))
}

function meansChance({ first, second }: TwoMeans, threshold: number, alternative: Alternative, shows: 'bad' | 'good'): number {
  if (tellsNothing(first) || tellsNothing(second)) return 1
  const plain = welchTest(first, second, threshold, alternative)
  if (shows === 'bad') return plain
  const part = (weight: number, moments: SkewedMoments, level: number): Summand => ({ weight, value: moments.mean, interval: skewedMeanInterval(wary(moments), level) })
  return Math.min(first.n, second.n) < LEAST ? 1 : Math.max(plain, sumChance((level) => [part(1, first, level), part(-1, second, level)], threshold, alternative))
}

/** An error of 0 is one that few rows did not show; of many, 0 and 1 may be what they seem: no difference, no mistake. */
function normalChance({ value, error, degrees, cases = (degrees ?? 0) + 1 }: Normal, threshold: number, alternative: Alternative, shows: 'bad' | 'good'): number {
  const exact = error <= 1e-12 * Math.abs(value)
  if (!Number.isFinite(error) || (exact && !(cases >= FEW && (value === 0 || value === 1))) || (shows === 'good' && degrees !== undefined && cases < LEAST)) return 1
  return studentTail(value - threshold, error, degrees ?? LARGE, alternative)
}

/** Fewer losses than this pass no demand: nothing is known of their tail. */
const LEAST = 20

/** In small slices BCa alone calls too much an alarm (bench/error-rate.mjs: 13 % instead of 5 % for F1): the normal approximation must agree.
 *  No chance below 1 in the number of replicates can be drawn, and so none would stand among many tests: of what is bad the tail goes on beyond all replicates
 *  as one that is far heavier than the normal one. */
function drawnChance({ value, drawn, careful, cases }: Replicated, threshold: number, alternative: Alternative, shows: 'bad' | 'good'): number {
  const error = deviation(drawn.values) ?? 0, least = drawn.values[0] ?? Number.NaN, most = drawn.values.at(-1) ?? Number.NaN
  if (!Number.isFinite(value) || !Number.isFinite(error)) return 1
  const tail = (degrees: number): number => Math.max(studentTail(value - threshold, error, degrees, alternative), careful === undefined ? 0 : studentTail(careful.value - threshold, careful.error, degrees, alternative))
  // All of n rows are on one side of the median by a chance of 2^-n.
  const chance = Math.max(bootstrapTest(drawn, threshold, alternative), tail(LARGE), cases === undefined ? 0 : 0.5 ** cases)
  return shows === 'bad' && drawn.undefinedShare === 0 && error > 0 && (alternative === 'less' ? most < threshold : least > threshold) ? Math.min(chance, tail(HEAVY)) : chance
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
