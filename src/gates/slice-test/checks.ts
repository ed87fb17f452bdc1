/** Requirements as single questions about single slices: pure, from what was measured. */

import { independentDifference, independentRatio } from '../../metrics/independent.js'
import type { Evidence } from '../../metrics/evidence.js'
import { metricKey } from '../../metrics/names.js'
import { casesOf } from '../../metrics/settle.js'
import { valueOf } from '../../metrics/read.js'
import type { Measured, MeasuredFamily, MeasuredMetric, MeasuredSlice } from './measured.js'
import type { Asked, Demand, Requirement } from './requirements.js'

/** One comparison of a number with its limit. */
export interface Comparison {
  readonly evidence: Evidence
  /** The number is broken when it is on this side of the limit. */
  readonly broken: 'less' | 'greater'
  /** In the unit of the evidence. */
  readonly limit: number
  /** What the number is multiplied with to be shown: the gap to all rows is a part of the gap to all others. */
  readonly scale: number
  /** The other slice, where there is one. */
  readonly against?: string
  /** Of a pair of slices that are compared with each other, the one that is worse off. */
  readonly worseOff?: MeasuredSlice
}

/** One demand on one metric of one slice. Several comparisons: all of them must hold. */
export interface SliceCheck {
  readonly requirement: number
  readonly demand: Demand
  readonly metric: MeasuredMetric
  readonly slice: MeasuredSlice
  readonly comparisons: readonly Comparison[]
  /** Why there is nothing to compare, though there is a slice. */
  readonly missing?: string
}

export const askedKey = (asked: Asked): string => (asked.kind === 'custom' ? asked.name : metricKey(asked.spec))

/** Slices that a requirement is asked of: those it names, or all that are declared. */
export function slicesFor<Slice extends Pick<MeasuredSlice, 'name' | 'family'>>({ slices }: Pick<Requirement, 'slices'>, measured: { readonly slices: readonly Slice[]; readonly families: readonly Pick<MeasuredFamily, 'name'>[] }): readonly Slice[] {
  if (slices === undefined) return measured.slices
  return measured.slices.filter(({ name, family }) => slices.includes(name) || slices.includes(measured.families[family]?.name ?? ''))
}

export function checksOf(requirements: readonly Requirement[], measured: Measured): readonly SliceCheck[] {
  return requirements.flatMap((requirement, at) => requirement.demands.flatMap((demand) => requirement.asked.flatMap((asked): readonly SliceCheck[] => {
    const key = askedKey(asked), metric = measured.metrics.find((one) => one.key === key)
    if (metric === undefined) return []
    const all = slicesFor(requirement, measured)
    return someOrNone(demand.kind === 'difference' || demand.kind === 'ratio' ? fairness(at, requirement, demand, metric, all, measured) : all.flatMap((slice): readonly SliceCheck[] => {
      // A slice is not compared with itself, and all rows are not with a part of them.
      if (demand.kind === 'max-gap' && (slice.name === demand.to || slice.family === 0)) return []
      const { comparisons, missing } = comparisonsOf(demand, metric, slice, measured)
      return [{ requirement: at, demand, metric, slice, comparisons, ...(missing === undefined ? {} : { missing }) }]
    }), { requirement: at, demand, metric }, measured)
  })))
}

/** A demand that no slice answers to is not kept: it stands as one check without a number. */
function someOrNone(checks: readonly SliceCheck[], asked: Pick<SliceCheck, 'requirement' | 'demand' | 'metric'>, { slices: [overall] }: Pick<Measured, 'slices'>): readonly SliceCheck[] {
  if (checks.length > 0 || overall === undefined) return checks
  return [{ ...asked, slice: overall, comparisons: [], missing: asked.demand.kind === 'difference' || asked.demand.kind === 'ratio' ? 'there are no slices by a column to compare' : 'there is no slice that it is asked of' }]
}

/** Which side is worse. A metric without better and worse is judged by its distance from 0 elsewhere: here it is as if lower were better. */
const worse = ({ better }: MeasuredMetric): 'less' | 'greater' => (better === 'higher' ? 'less' : 'greater')

interface Compared { readonly comparisons: readonly Comparison[]; readonly missing?: string }
const one = (evidence: Evidence, broken: 'less' | 'greater', limit: number, scale = 1, against?: string): Compared => ({ comparisons: [{ evidence, broken, limit, scale, ...(against === undefined ? {} : { against }) }] })

function comparisonsOf(demand: Demand, metric: MeasuredMetric, slice: MeasuredSlice, measured: Measured): Compared {
  const found = slice.metrics[metric.key]
  if (found === undefined) return { comparisons: [], missing: 'it was not measured' }
  switch (demand.kind) {
    case 'min': return one(found.candidate, 'less', demand.limit)
    case 'max': return one(found.candidate, 'greater', demand.limit)
    case 'max-drop': {
      if (found.difference === undefined || found.baseline === undefined) return { comparisons: [], missing: 'there is no baseline to compare with' }
      const before = valueOf(found.baseline), limit = demand.relative ? demand.limit * Math.abs(before ?? 0) : demand.limit
      return one(found.difference, worse(metric), metric.better === 'higher' ? -limit : limit)
    }
    case 'max-gap': return gap(demand, metric, slice, found.candidate, measured)
    case 'difference': case 'ratio': return { comparisons: [] }
  }
}

function gap({ to, limit }: Extract<Demand, { kind: 'max-gap' }>, metric: MeasuredMetric, slice: MeasuredSlice, own: Evidence, measured: Measured): Compared {
  const broken = worse(metric), signed = broken === 'less' ? -limit : limit
  if (to === 'overall' || to === 'rest') {
    const rest = slice.rest[metric.key], all = measured.slices[0]?.metrics[metric.key]?.candidate
    // Only a mean over rows is for all what it is for the slice and the rest: an area of all may be far from the areas of all slices. Of others the
    // errors add up, as if the slice had no part in all rows: too careful, never too sure.
    if (to === 'overall' && all !== undefined && !mixes(own) && slice.rows < measured.judged) return one(independentDifference(own, all), broken, signed, 1, to)
    if (rest === undefined) return { comparisons: [], missing: slice.rows === measured.judged ? 'there are no other rows' : 'a metric of your own is not compared with other rows' }
    // All rows are the slice and the rest, so the gap to all is a fixed part of the gap to the rest: slice - all = (1 - w)(slice - rest).
    const inside = casesOf(own) ?? slice.rows, outside = casesOf(rest) ?? measured.judged - slice.rows, scale = to === 'rest' ? 1 : (measured.weighted ? partOfAll(own, rest, all) : undefined) ?? outside / (inside + outside)
    return one(independentDifference(own, rest), broken, signed / scale, scale, to)
  }
  const others = to === 'best' ? measured.slices.filter(({ family, name }) => family === slice.family && name !== slice.name) : measured.slices.filter(({ name }) => name === to)
  if (others.length > MOST_OTHERS) return { comparisons: [], missing: `${others.length} other slices are too many to compare each with each` }
  if (others.length === 0) return { comparisons: [], missing: to === 'best' ? 'there is no other slice in its family' : `there is no slice ${to}` }
  // Against the best of several: broken if it is far behind any of them, kept if it is near all of them.
  return { comparisons: others.flatMap((other) => { const theirs = other.metrics[metric.key]?.candidate; return theirs === undefined || theirs.kind === 'undefined' ? [] : [{ evidence: independentDifference(own, theirs), broken, limit: signed, scale: 1, against: other.name }] }) }
}

/** More slices than this are not compared each with each: the comparisons grow with the square. */
const MOST_OTHERS = 300

/** Is the number a mean over cases, so that two groups together have the mean of both? */
export function mixes(evidence: Evidence): boolean { return (evidence.kind === 'mean' || evidence.kind === 'proportion') && evidence.transform === undefined }

/** The share of the rest among all cases, by weight: from the three numbers, where they are means over cases. Undefined where they do not tell. */
function partOfAll(own: Evidence, rest: Evidence, all: Evidence | undefined): number | undefined {
  const [a, b, c] = [own, rest, all].map((evidence) => (evidence !== undefined && mixes(evidence) ? valueOf(evidence) : undefined))
  // Of two numbers that are the same up to rounding, the rounding would tell.
  if (a === undefined || b === undefined || c === undefined || Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b))) return undefined
  const part = (a - c) / (a - b)
  return part > 0 && part < 1 ? part : undefined
}

/** A criterion of equal treatment: every pair of slices of a family is compared. The check stands on the slice that is worse off in the pair that decides. */
function fairness(requirement: number, { minSamples, minPositives }: Requirement, demand: Extract<Demand, { kind: 'difference' | 'ratio' }>, metric: MeasuredMetric, slices: readonly MeasuredSlice[], measured: Measured): readonly SliceCheck[] {
  return [...new Set(slices.map(({ family }) => family))].filter((family) => measured.families[family]?.kind === 'by').flatMap((family): readonly SliceCheck[] => {
    const group = slices.filter((one) => one.family === family), big = group.filter(({ rows, positives }) => rows >= minSamples && (positives ?? Infinity) >= minPositives), known = big.filter(({ metrics }) => (metrics[metric.key]?.candidate.kind ?? 'undefined') !== 'undefined')
    // Who is too few, or has no value, is not compared, and is said to be so: the others are judged all the same.
    const others = group.filter((slice) => !known.includes(slice)).map((slice): SliceCheck => { const found = slice.metrics[metric.key]?.candidate; return { requirement, demand, metric, slice, comparisons: [], missing: found?.kind === 'undefined' ? found.why : 'too small' } })
    const value = (slice: MeasuredSlice): number => { const found = slice.metrics[metric.key]; return found === undefined ? Number.NaN : valueOf(found.candidate) ?? Number.NaN }
    const ascending = known.toSorted((a, b) => value(a) - value(b)), [lowest] = ascending
    if (lowest === undefined || known.length < 2) { const [slice] = group; return slice === undefined ? [] : [{ requirement, demand, metric, slice, comparisons: [], missing: 'fewer than two slices have a value' }] }
    if (known.length > MOST_OTHERS) return [{ requirement, demand, metric, slice: lowest, comparisons: [], missing: `${known.length} slices are too many to compare each with each` }, ...others]
    const worst = metric.better === 'lower' ? ascending.at(-1) ?? lowest : lowest
    // Of a pair the lower one is compared with the higher: the chance counts both sides, so the pair is one test.
    const pairs = ascending.flatMap((first, at) => ascending.slice(at + 1).flatMap((second): readonly Comparison[] => {
      const a = first.metrics[metric.key]?.candidate, b = second.metrics[metric.key]?.candidate
      if (a === undefined || b === undefined) return []
      const worseOff = metric.better === 'lower' ? second : first
      return demand.kind === 'difference' ? [{ evidence: independentDifference(a, b), broken: 'less', limit: -demand.limit, scale: 1, against: `${first.name} and ${second.name}`, worseOff }] : [{ evidence: independentRatio(a, b), broken: 'less', limit: demand.limit, scale: 1, against: `${first.name} / ${second.name}`, worseOff }]
    }))
    return [{ requirement, demand, metric, slice: worst, comparisons: pairs }, ...others]
  })
}
