import type { Measure, Slots } from './counting.js'
import { bound, score, type Whole } from './score.js'
import type { TopSlices } from './top-slices.js'

/** A categorical column of the data. */
export interface Feature {
  readonly name: string
  /** Level of each row, 0 … levels − 1. */
  readonly codes: Uint8Array | Uint16Array | Int32Array
  readonly levels: number
  /** A level that is no slice: what is too rare to name, or what is not known. */
  readonly excluded?: number | undefined
}

/** What is left of a feature: the levels that can still be part of one of the best slices, numbered from 1; 0 stands for all others. */
export interface LiveFeature {
  /** Its place among the features. */
  readonly feature: number
  /** One more than the number of live levels. */
  readonly width: number
  readonly slots: Slots
  /** By live number: the level, its size, its sum of errors and its largest error. */
  readonly level: Int32Array
  readonly size: Float64Array
  readonly errors: Float64Array
  readonly largest: Float64Array
}

interface LevelFigures { readonly size: Float64Array; readonly errors: Float64Array; readonly largest: Float64Array }

/** Most live levels whose doubled numbers fit into 16 bits. */
const NARROW = 32_000

/** Sums every level of every feature, offers them as slices, and keeps the levels that reach far enough.
 *  @param errors error of each row, without weights
 *  @throws RangeError for a code outside the levels or a column of another length */
export function liveLevels(features: readonly Feature[], errors: Float64Array, measure: Measure, whole: Whole, top: TopSlices): { readonly live: readonly LiveFeature[]; readonly evaluated: number; readonly pruned: number } {
  const figures = features.map((feature) => levelFigures(feature, errors, measure))
  let evaluated = 0, pruned = 0
  for (const [feature, { size, errors: sums }] of figures.entries()) {
    const excluded = features[feature]?.excluded
    for (let level = 0; level < size.length; level++) {
      const s = size[level] ?? 0, e = sums[level] ?? 0
      if (s === 0 || level === excluded) continue
      evaluated++
      if (s >= whole.minSupport && e > 0) top.offer(score(s, e, whole), s, e, feature, level)
    }
  }
  const survivors = features.map((feature, f) => {
    const { size, errors: sums, largest } = figures[f] ?? { size: new Float64Array(), errors: new Float64Array(), largest: new Float64Array() }
    const kept: number[] = []
    for (let level = 0; level < size.length; level++) {
      const s = size[level] ?? 0
      if (s === 0 || level === feature.excluded) continue
      if (bound(s, sums[level] ?? 0, largest[level] ?? 0, whole) >= top.reach) kept.push(level)
      else pruned++
    }
    return kept
  })
  const wide = survivors.some((levels) => levels.length > NARROW)
  const live = features.flatMap((feature, f): readonly LiveFeature[] => {
    const levels = survivors[f] ?? [], own = figures[f]
    if (levels.length === 0 || own === undefined) return []
    const pick = (from: Float64Array): Float64Array => Float64Array.from([0, ...levels.map((level) => from[level] ?? 0)])
    return [{ feature: f, width: levels.length + 1, slots: slotsOf(feature, levels, measure, wide), level: Int32Array.from([-1, ...levels]), size: pick(own.size), errors: pick(own.errors), largest: pick(own.largest) }]
  })
  return { live, evaluated, pruned }
}

function levelFigures({ name, codes, levels }: Feature, errors: Float64Array, measure: Measure): LevelFigures {
  const rows = errors.length
  if (codes.length !== rows) throw new RangeError(`feature ${name}: ${codes.length} codes for ${rows} rows`)
  const size = new Float64Array(levels), sums = new Float64Array(levels), largest = new Float64Array(levels)
  const weights = measure.kind === 'weighted' ? measure.weights : undefined
  const weighted = measure.kind === 'weighted' ? measure.errors : errors
  for (let row = 0; row < rows; row++) {
    const level = codes[row] ?? 0, error = errors[row] ?? 0, weight = weights === undefined ? 1 : weights[row] ?? 0
    if (level < 0 || level >= levels) throw new RangeError(`feature ${name}: codes[${row}] is ${level}, expected 0 … ${levels - 1}`)
    size[level] = (size[level] ?? 0) + weight
    sums[level] = (sums[level] ?? 0) + (weighted[row] ?? 0)
    if (weight > 0 && error > (largest[level] ?? 0)) largest[level] = error
  }
  return { size, errors: sums, largest }
}

function slotsOf({ codes, levels }: Feature, kept: readonly number[], measure: Measure, wide: boolean): Slots {
  const rows = codes.length, slots = wide ? new Int32Array(rows) : new Uint16Array(rows), number = new Int32Array(levels)
  for (const [i, level] of kept.entries()) number[level] = 2 * (i + 1)
  if (measure.kind === 'weighted') for (let row = 0; row < rows; row++) slots[row] = number[codes[row] ?? 0] ?? 0
  else for (let row = 0; row < rows; row++) slots[row] = (number[codes[row] ?? 0] ?? 0) + (measure.wrong[row] ?? 0)
  return slots
}

/** Rows of each live level: those of level l are `rows[start[l]] … rows[start[l + 1] − 1]`, in order. */
export function rowsByLevel({ slots, width }: LiveFeature): { readonly rows: Int32Array; readonly start: Int32Array } {
  const n = slots.length, start = new Int32Array(width + 1), next = new Int32Array(width)
  for (let row = 0; row < n; row++) { const level = (slots[row] ?? 0) >> 1; start[level + 1] = (start[level + 1] ?? 0) + 1 }
  for (let level = 0; level < width; level++) { start[level + 1] = (start[level + 1] ?? 0) + (start[level] ?? 0); next[level] = start[level] ?? 0 }
  const rows = new Int32Array(n)
  for (let row = 0; row < n; row++) { const level = (slots[row] ?? 0) >> 1, at = next[level] ?? 0; rows[at] = row; next[level] = at + 1 }
  return { rows, start }
}
