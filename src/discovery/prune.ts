import { figuresOf, jaccard, membersOf } from './members.js'
import type { Feature } from './live-levels.js'
import { score, type Whole } from './score.js'
import { compareSlices, type Condition, type FoundSlice } from './top-slices.js'

export interface PruneOptions {
  /** A slice stays beside its parents when its mean error is at least 1 + `margin` times that of each; 1 when absent. */
  readonly margin?: number | undefined
  /** Slices that share more than this part of their rows (Jaccard) are one; 0.9 when absent. */
  readonly overlap?: number | undefined
  readonly weights?: Float64Array | undefined
}

/** Slices without those that say the same: one that is not clearly worse than a parent (a slice with one condition less) is replaced by the parent, again and again;
 *  of nearly the same rows the one with fewer conditions stays. A parent that does not score is no replacement. The rest is in the order of `compareSlices`. */
export function prune(features: readonly Feature[], errors: Float64Array, slices: readonly FoundSlice[], whole: Whole, { margin = 1, overlap = 0.9, weights }: PruneOptions = {}): readonly FoundSlice[] {
  const known = new Map<string, FoundSlice>()
  const measured = (conditions: readonly Condition[]): FoundSlice => {
    const key = keyOf(conditions), old = known.get(key)
    if (old !== undefined) return old
    const figures = figuresOf(membersOf(features, errors.length, conditions), errors, weights)
    const slice = { conditions, ...figures, score: score(figures.size, figures.errors, whole) }
    known.set(key, slice)
    return slice
  }
  const simpler = (slice: FoundSlice): FoundSlice => {
    if (slice.conditions.length < 2) return slice
    const parents = slice.conditions.map((_, left) => measured(slice.conditions.filter((__, i) => i !== left)))
    const [enough] = parents.filter((parent) => parent.score > 0 && slice.errors / slice.size < (1 + margin) * (parent.errors / parent.size)).toSorted(compareSlices)
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

const keyOf = (conditions: readonly Condition[]): string => conditions.map(({ feature, level }) => `${feature}=${level}`).join('&')
