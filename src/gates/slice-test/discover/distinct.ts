import { moments } from '../../../stats/moments.js'
import { welchTest } from '../../../stats/welch.js'

/** A slice by its rows. */
export interface Marked { readonly members: Uint8Array }

/** Chance up to which what is left of a slice counts as worse still. */
const LEVEL = 0.05

/** Slices that are weak by themselves. One that is no worse than other rows once the rows of the other slices are taken away only shares their rows:
 *  `f07 = 2`, where all that is wrong is `f03 = 1 and f07 = 2`. A slice is not measured without those that it is a part of.
 *  @param slices the strongest first; the weakest are looked at first
 *  @param errors of all rows */
export function distinct<T extends Marked>(slices: readonly T[], errors: Float64Array): readonly T[] {
  let kept = [...slices]
  for (const slice of slices.toReversed()) {
    const others = kept.filter((other) => other !== slice && !within(slice.members, other.members))
    if (others.length === 0) continue
    const left: number[] = [], outside: number[] = []
    for (let row = 0; row < errors.length; row++) {
      if (others.some(({ members }) => members[row] === 1)) continue
      ;(slice.members[row] === 1 ? left : outside).push(errors[row] ?? 0)
    }
    if (left.length < 2 || outside.length < 2 || welchTest(moments(left), moments(outside), 0, 'greater') > LEVEL) kept = kept.filter((other) => other !== slice)
  }
  return kept
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
