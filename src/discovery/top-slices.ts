/** `feature` has the value with this code. */
export interface Condition { readonly feature: number; readonly level: number }

/** A slice and its figures: the rows that meet all conditions. */
export interface FoundSlice {
  /** On different features, in their order. */
  readonly conditions: readonly Condition[]
  /** Rows, or the sum of their weights. */
  readonly size: number
  /** Sum of the rows' errors (times weights). */
  readonly errors: number
  readonly score: number
}

/** The order in which slices are reported: score, then size (larger first), then fewer conditions, then features and levels.
 *  Slices of the same rows tie exactly: sums run in the order of rows everywhere. */
export function compareSlices(a: FoundSlice, b: FoundSlice): number {
  return b.score - a.score || b.size - a.size || compareConditions(a.conditions, b.conditions)
}

/** Fewer conditions first, then by feature, then by level. */
export function compareConditions(a: readonly Condition[], b: readonly Condition[]): number {
  if (a.length !== b.length) return a.length - b.length
  for (const [i, { feature, level }] of a.entries()) {
    const other = b[i], difference = feature - (other?.feature ?? 0) || level - (other?.level ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

/** Rounding of a bound may not lose a slice that ties. */
const SLACK = 1e-9

/** The best slices so far, at most `most` of them, all with a positive score. */
export class TopSlices {
  readonly #most: number
  readonly #slices: FoundSlice[] = []
  /** A slice with a lower score cannot enter. */
  least = 0
  /** Where every slice inside scores lower than this, none can enter. */
  reach = -SLACK

  constructor(most: number) { this.#most = most }

  get slices(): readonly FoundSlice[] { return this.#slices }

  /** @param conditions feature and level in turn: only read when the slice enters */
  offer(score: number, size: number, errors: number, ...conditions: readonly number[]): void {
    if (!(score > 0) || score < this.least) return
    const slice = { conditions: pairs(conditions), size, errors, score }, slices = this.#slices
    let at = slices.length
    while (at > 0 && compareSlices(slice, slices[at - 1] ?? slice) < 0) at--
    if (at >= this.#most) return
    slices.splice(at, 0, slice)
    if (slices.length > this.#most) slices.pop()
    if (slices.length < this.#most) return
    this.least = slices.at(-1)?.score ?? 0
    this.reach = this.least - SLACK * (1 + Math.abs(this.least))
  }
}

function pairs(flat: readonly number[]): readonly Condition[] {
  const conditions: Condition[] = []
  for (let i = 0; i < flat.length; i += 2) conditions.push({ feature: flat[i] ?? 0, level: flat[i + 1] ?? 0 })
  return conditions.toSorted((a, b) => a.feature - b.feature)
}
