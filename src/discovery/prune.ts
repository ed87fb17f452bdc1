import { exceedance } from './exceedance.js'
import { figuresOf, jaccard, membersOf } from './members.js'
import { picked, rowsWhere } from './restrict.js'
import type { Feature } from './live-levels.js'
import { stratifiedExcess } from './stratified.js'
import { score, type Whole } from './score.js'
import { compareSlices, type Condition, type FoundSlice } from './top-slices.js'

export interface PruneOptions {
  /** Chance up to which a slice counts as worse than the other rows of a parent; 0.001 when absent. */
  readonly level?: number | undefined
  /** Slices that share more than this part of their rows (Jaccard) are one; 0.9 when absent. */
  readonly overlap?: number | undefined
  /** Mean error of each row over all labels, given what was predicted for it: then a slice must also be worse than rows of the parent that were predicted alike. */
  readonly expected?: Float64Array | undefined
}

/** Slices without those that say the same: one that is not clearly worse than the other rows of a parent (a slice with one condition less) is replaced by the
 *  parent, again and again; of nearly the same rows the one with fewer conditions stays. A parent that does not score is no replacement. The rest is in the order of `compareSlices`. */
export function prune(features: readonly Feature[], errors: Float64Array, slices: readonly FoundSlice[], whole: Whole, { level = 0.001, overlap = 0.9, expected }: PruneOptions = {}): readonly FoundSlice[] {
  const known = new Map<string, FoundSlice>()
  const measured = (conditions: readonly Condition[]): FoundSlice => {
    const key = keyOf(conditions), old = known.get(key)
    if (old !== undefined) return old
    const figures = figuresOf(membersOf(features, errors.length, conditions), errors)
    const slice = { conditions, ...figures, score: score(figures.size, figures.errors, whole) }
    known.set(key, slice)
    return slice
  }
  const simpler = (slice: FoundSlice): FoundSlice => {
    if (slice.conditions.length < 2) return slice
    const parents = slice.conditions.map((_, left) => measured(slice.conditions.filter((__, i) => i !== left)))
    const members = membersOf(features, errors.length, slice.conditions)
    const [enough] = parents.filter((parent) => parent.score > 0 && !isWorseWithin(errors, expected, members, membersOf(features, errors.length, parent.conditions), level)).toSorted(compareSlices)
    return enough === undefined ? slice : simpler(enough)
  }
  const distinct = [...new Map(slices.map(simpler).map((slice) => [keyOf(slice.conditions), slice])).values()]
  const kept: { readonly slice: FoundSlice; readonly members: Uint8Array }[] = []
  for (const slice of distinct.toSorted((a, b) => a.conditions.length - b.conditions.length || compareSlices(a, b))) {
    const members = membersOf(features, errors.length, slice.conditions)
    if (!kept.some((other) => jaccard(other.members, members) > overlap)) kept.push({ slice, members })
  }
  return kept.map(({ slice }) => slice).toSorted(compareSlices)
}

/** Is a slice worse than the other rows of the one it lies in, and than those that were predicted alike where `expected` is there?
 *  @param level chance up to which it counts as worse */
export function isWorseWithin(errors: Float64Array, expected: Float64Array | undefined, members: Uint8Array, parent: Uint8Array, level: number): boolean {
  const rows = rowsWhere(errors.length, (row) => parent[row] === 1), inside = new Uint8Array(rows.length), own = picked(errors, rows)
  for (let at = 0; at < rows.length; at++) inside[at] = members[rows[at] ?? 0] ?? 0
  return exceedance(own, inside) <= level && (expected === undefined || stratifiedExcess(own, picked(expected, rows), inside) <= level)
}

const keyOf = (conditions: readonly Condition[]): string => conditions.map(({ feature, level }) => `${feature}=${level}`).join('&')
