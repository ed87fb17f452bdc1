import { isWorseWithin } from '../../../discovery/prune.js'
import { moments } from '../../../stats/moments.js'
import { welchTest } from '../../../stats/welch.js'

/** A slice by its rows. */
export interface Marked { readonly members: Uint8Array }

/** Chance up to which what is left of a slice counts as worse still. */
const LEVEL = 0.01

/** Chance up to which a part of a slice counts as worse than the rest of it: parts are many, and the worst of them is looked at. */
const PART = 0.001

/** Slices that are weak by themselves. One that is no worse than other rows once the rows of the other slices are taken away only shares their rows:
 *  `f07 = 2`, where all that is wrong is `f03 = 1 and f07 = 2`. A slice is not measured without those that it is a part of, but must be worse than what
 *  else is in them.
 *  @param slices the strongest first; the weakest are looked at first
 *  @param errors of all rows
 *  @param expected mean error of each row over all labels, given what was predicted for it */
export function distinct<T extends Marked>(slices: readonly T[], errors: Float64Array, expected?: Float64Array): readonly T[] {
  let kept = [...slices]
  for (const slice of slices.toReversed()) {
    if (kept.some((other) => other !== slice && within(slice.members, other.members) && !isWorseWithin(errors, expected, slice.members, other.members, PART))) { kept = kept.filter((other) => other !== slice); continue }
    const others = kept.filter((other) => other !== slice && !within(slice.members, other.members))
    if (others.length === 0) continue
    if (!worse(errors, (row) => slice.members[row] === 1, (row) => !others.some(({ members }) => members[row] === 1), LEVEL)) kept = kept.filter((other) => other !== slice)
  }
  return kept
}

/** Are the errors of some rows larger than those of the others, among the rows that count? */
function worse(errors: Float64Array, inside: (row: number) => boolean, counts: (row: number) => boolean, level: number): boolean {
  const own: number[] = [], outside: number[] = []
  for (let row = 0; row < errors.length; row++) if (counts(row)) (inside(row) ? own : outside).push(errors[row] ?? 0)
  return own.length >= 2 && outside.length >= 2 && welchTest(moments(own), moments(outside), 0, 'greater') <= level
}

/** Does every row of one slice belong to the other, which has more? */
function within(inner: Uint8Array, outer: Uint8Array): boolean {
  let more = false
  for (let row = 0; row < inner.length; row++) {
    if (inner[row] === 1 && outer[row] !== 1) return false
    if (inner[row] !== 1 && outer[row] === 1) more = true
  }
  return more
}
