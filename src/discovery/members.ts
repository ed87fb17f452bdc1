import type { Feature } from './live-levels.js'
import type { Condition } from './top-slices.js'

/** 1 for each row that meets all conditions. @throws RangeError for a condition on a feature that is not there */
export function membersOf(features: readonly Feature[], rows: number, conditions: readonly Condition[]): Uint8Array {
  const members = new Uint8Array(rows).fill(1)
  for (const { feature, level } of conditions) {
    const codes = features[feature]?.codes
    if (codes === undefined) throw new RangeError(`condition on feature ${feature} of ${features.length}`)
    for (let row = 0; row < rows; row++) if (codes[row] !== level) members[row] = 0
  }
  return members
}

/** Size and sum of errors of the marked rows. */
export function figuresOf(members: Uint8Array, errors: Float64Array, weights?: Float64Array): { readonly size: number; readonly errors: number } {
  let size = 0, sum = 0
  for (let row = 0; row < members.length; row++) {
    if (members[row] !== 1) continue
    const weight = weights?.[row] ?? 1
    size += weight
    sum += weight * (errors[row] ?? 0)
  }
  return { size, errors: sum }
}

/** Rows in both over rows in either: 1 for the same rows. Two empty sets are the same. */
export function jaccard(a: Uint8Array, b: Uint8Array): number {
  let both = 0, either = 0
  for (let row = 0; row < a.length; row++) {
    const x = a[row] ?? 0, y = b[row] ?? 0
    both += x & y
    either += x | y
  }
  return either === 0 ? 1 : both / either
}
