/** What each check comes to, with the error rate of all of them together kept: pure. */

import { detectable } from '../../metrics/detectable.js'
import { chanceOf } from '../../metrics/chance.js'
import { intervalOf, valueOf } from '../../metrics/read.js'
import { casesToSettle } from '../../metrics/settle.js'
import { plural } from '../../report/numbers.js'
import { benjaminiHochberg, holm } from '../../stats/multiplicity.js'
import type { Interval } from '../../stats/interval.js'
import type { Comparison, SliceCheck } from './checks.js'
import type { Requirement } from './requirements.js'

export type Outcome = 'pass' | 'fail' | 'inconclusive' | 'too-small' | 'undefined'

/** A check with what was decided, in the numbers that are shown. */
export interface Decision {
  readonly check: SliceCheck
  readonly outcome: Outcome
  /** The comparison that decided: the worst one. */
  readonly decisive: Comparison | undefined
  readonly value: number | undefined
  readonly interval: Interval | undefined
  readonly limit: number | undefined
  /** Two-sided chance that rows like these come about although the requirement is just kept, as it is and corrected for all checks. */
  readonly pValue: number | undefined
  readonly adjusted: number | undefined
  /** Cases that would settle it, of those there are. */
  readonly settles: { readonly cases: number; readonly has: number } | undefined
  /** A difference from the limit that would be found with a chance of 80 %. */
  readonly detectable: number | undefined
  readonly why: string | undefined
}

/** Chance of finding what the report says it would find. */
export const POWER = 0.8

interface Tested { readonly check: SliceCheck; readonly skipped: { readonly outcome: Outcome; readonly why: string } | undefined; readonly broken: number; readonly kept: number; readonly decisive: Comparison | undefined }

/** @param level confidence of intervals; 1 - level is the error rate of all failures together
 *  @returns one decision a check, in their order, and how many tests each of the two corrections was for */
export function decideAll(checks: readonly SliceCheck[], requirements: readonly Requirement[], level: number): { readonly decisions: readonly Decision[]; readonly blocking: number; readonly informing: number } {
  const tested = checks.map((check) => test(check, requirements[check.requirement], 1 - level))
  const family = (blocking: boolean): readonly number[] => [...tested.keys()].filter((at) => { const one = tested[at], requirement = requirements[one?.check.requirement ?? -1]; return one?.skipped === undefined && requirement?.decide === 'interval' && (requirement.severity === 'error') === blocking })
  const adjusted = new Map<number, number>(), blocking = family(true), informing = family(false)
  for (const [list, correct] of [[blocking, holm], [informing, benjaminiHochberg]] as const) {
    // Intervals have two sides: the chance of one is doubled, so that one test alone decides as its interval does.
    for (const [i, p] of correct(list.map((at) => Math.min(1, 2 * (tested[at]?.broken ?? 1)))).entries()) adjusted.set(list[i] ?? -1, p)
  }
  return { decisions: tested.map((one, at) => decided(one, requirements[one.check.requirement], adjusted.get(at), level, Math.max(1, (blocking.includes(at) ? blocking : informing).length))), blocking: blocking.length, informing: informing.length }
}

/** @param alpha two-sided error rate of one check */
function test(check: SliceCheck, requirement: Requirement | undefined, alpha: number): Tested {
  const { slice, comparisons } = check, none = { check, broken: 1, kept: 1, decisive: undefined }
  if (slice.rows === 0) return { ...none, skipped: { outcome: 'undefined', why: 'no row' } }
  if (requirement !== undefined && slice.rows < requirement.minSamples) return { ...none, skipped: { outcome: 'too-small', why: `${plural(slice.rows, 'row')}, at least ${requirement.minSamples} asked for` } }
  if (requirement !== undefined && slice.positives !== undefined && slice.positives < requirement.minPositives) return { ...none, skipped: { outcome: 'too-small', why: `${plural(slice.positives, 'positive')}, at least ${requirement.minPositives} asked for` } }
  if (check.missing !== undefined) return { ...none, skipped: { outcome: 'undefined', why: check.missing } }
  const there = comparisons.filter(({ evidence }) => evidence.kind !== 'undefined'), [gone] = comparisons.flatMap(({ evidence }) => (evidence.kind === 'undefined' ? [evidence.why] : []))
  if (there.length === 0) return { ...none, skipped: { outcome: 'undefined', why: gone ?? 'nothing to compare with' } }
  const chances = there.map((comparison) => ({ comparison, broken: chanceOf(comparison.evidence, comparison.limit, comparison.broken, 'bad'), kept: chanceOf(comparison.evidence, comparison.limit, comparison.broken === 'less' ? 'greater' : 'less') }))
  // All comparisons must hold: one of m is broken by chance m times as easily, and all are kept only if the least sure is.
  const surest = chances.reduce((a, b) => (b.broken < a.broken || (b.broken === a.broken && b.kept > a.kept) ? b : a)), clear = chances.filter(({ broken }) => 2 * broken * there.length <= alpha)
  // What is shown is the farthest beyond its limit: of those that are clearly so, where there are any. Of slices that are compared each with each that
  // is the largest difference there is; by the point as well, however few rows it has.
  const byPoint = requirement?.decide === 'point' || (clear.length === 0 && surest.comparison.worseOff !== undefined)
  const { comparison } = byPoint ? farthest(chances) : clear.length > 0 ? farthest(clear) : surest
  return { check: comparison.worseOff === undefined ? check : { ...check, slice: comparison.worseOff }, skipped: undefined, broken: Math.min(1, surest.broken * there.length), kept: Math.max(...chances.map(({ kept }) => kept)), decisive: comparison }
}

function farthest<T extends { readonly comparison: Comparison }>(those: readonly T[]): T { return those.reduce((a, b) => (excess(b.comparison) > excess(a.comparison) ? b : a)) }

/** How far a number is beyond its limit; negative within it. */
function excess({ evidence, limit, broken }: Comparison): number {
  const value = valueOf(evidence)
  return value === undefined ? -Infinity : broken === 'less' ? limit - value : value - limit
}

function decided({ check, skipped, broken, kept, decisive }: Tested, requirement: Requirement | undefined, adjusted: number | undefined, level: number, tests: number): Decision {
  const nothing = { check, decisive, value: undefined, interval: undefined, limit: undefined, pValue: undefined, adjusted: undefined, settles: undefined, detectable: undefined }
  if (skipped !== undefined || decisive === undefined) {
    const value = check.comparisons[0] === undefined ? undefined : valueOf(check.comparisons[0].evidence)
    return { ...nothing, value, outcome: skipped?.outcome ?? 'undefined', why: skipped?.why }
  }
  const { evidence, scale } = decisive, value = valueOf(evidence), interval = intervalOf(evidence, level), alpha = 1 - level
  const beyond = value !== undefined && (decisive.broken === 'less' ? value < decisive.limit : value > decisive.limit)
  const outcome: Outcome = requirement?.decide === 'point' ? (value === undefined ? 'undefined' : beyond ? 'fail' : 'pass')
    : adjusted !== undefined && adjusted <= alpha ? 'fail' : 2 * kept <= alpha ? 'pass' : 'inconclusive'
  return {
    check, decisive, outcome, limit: decisive.limit * scale, value: value === undefined ? undefined : value * scale,
    interval: interval === undefined ? undefined : { lower: interval.lower * scale, upper: interval.upper * scale },
    pValue: requirement?.decide === 'point' ? undefined : Math.min(1, 2 * broken), adjusted,
    settles: outcome === 'inconclusive' ? casesToSettle(evidence, decisive.limit, beyond ? 1 - alpha / tests : level) : undefined,
    detectable: scaled(detectable(evidence, decisive.limit, decisive.broken, alpha / 2 / tests, POWER), scale),
    why: outcome === 'inconclusive' && 2 * broken <= alpha ? `on its own it would be a failure, but not among ${tests} tests` : undefined,
  }
}

const scaled = (value: number | undefined, scale: number): number | undefined => (value === undefined ? undefined : value * scale)
