import { measureOf } from './counting.js'
import { liveLevels, type Feature } from './live-levels.js'
import { searchPairs } from './pairs.js'
import type { Whole } from './score.js'
import { TopSlices, type FoundSlice } from './top-slices.js'
import { searchTriples } from './triples.js'

export type { Feature } from './live-levels.js'
export type { Condition, FoundSlice } from './top-slices.js'

export interface SliceLineOptions {
  /** Weight of the error against the size, in (0, 1]; 0.95 when absent. */
  readonly alpha?: number | undefined
  /** Least size of a slice, in rows (in weight, where there are weights), > 0. */
  readonly minSupport: number
  readonly maxConditions: 1 | 2 | 3
  /** How many slices to report, ≥ 1. */
  readonly top: number
  /** How many rows each row stands for, ≥ 0. */
  readonly weights?: Float64Array | undefined
}

export interface SliceLineResult {
  /** The best slices with a positive score, in the order of `compareSlices`. */
  readonly slices: readonly FoundSlice[]
  /** Slices whose size and errors were summed (without empty ones). */
  readonly evaluated: number
  /** Slices left out by support or bound: summed ones whose parts were not looked into, and combinations of live ones that were never summed. */
  readonly pruned: number
}

/** The slices with the worst errors, exactly: all that an exhaustive search over every combination of conditions would rank on top.
 *
 *  A slice is scored by α((Σe/|S|)/ē − 1) − (1 − α)(n/|S| − 1). Only slices with at least the support, some error and a positive score are reported.
 *  Tables of two features are counted at once, third features inside the rows of the slices of two that can still grow; what cannot reach the scores
 *  already found is left out.
 *  @param errors ≥ 0, one per row
 *  @throws RangeError when columns differ in length, a code is outside its levels, or an error, weight or option is outside its domain
 *  @see Sagadeeva & Boehm (2021), SliceLine: Fast, Linear-Algebra-based Slice Finding for ML Model Debugging, SIGMOD */
export function sliceline(features: readonly Feature[], errors: Float64Array, options: SliceLineOptions): SliceLineResult {
  const { alpha = 0.95, minSupport, maxConditions, top: most, weights } = options
  if (!(alpha > 0 && alpha <= 1)) throw new RangeError(`alpha is ${alpha}: expected a number in (0, 1]`)
  if (!(minSupport > 0)) throw new RangeError(`minSupport is ${minSupport}: expected a number > 0`)
  if (!Number.isInteger(most) || most < 1) throw new RangeError(`top is ${most}: expected a whole number ≥ 1`)
  const measure = measureOf(errors, weights), top = new TopSlices(most)
  const size = measure.kind === 'binary' ? errors.length : sum(measure.weights), total = sum(measure.kind === 'binary' ? errors : measure.errors)
  if (total === 0) return { slices: [], evaluated: 0, pruned: 0 }
  const whole: Whole = { size, meanError: total / size, alpha, minSupport }
  const one = liveLevels(features, errors, measure, whole, top)
  const none = { tables: [], evaluated: 0, pruned: 0 }
  const two = maxConditions === 1 ? none : searchPairs(one.live, measure, whole, top, maxConditions === 3)
  const three = maxConditions === 3 ? searchTriples(one.live, two.tables, measure, whole, top) : none
  return { slices: top.slices, evaluated: one.evaluated + two.evaluated + three.evaluated, pruned: one.pruned + two.pruned + three.pruned }
}

function sum(values: Float64Array): number {
  let total = 0
  for (const value of values) total += value
  return total
}
