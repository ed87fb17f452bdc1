/** What the score of a slice is measured against. */
export interface Whole {
  /** Rows, or the sum of their weights: n. */
  readonly size: number
  /** Mean error over all rows: ē > 0. */
  readonly meanError: number
  /** Weight of the error against the size, in (0, 1]. */
  readonly alpha: number
  /** Least size of a slice. */
  readonly minSupport: number
}

/** Score of a slice: 0 for the whole data, larger the more its mean error exceeds the overall one and the larger it is.
 *  @see Sagadeeva & Boehm (2021), SliceLine, SIGMOD, definition 1 */
export function score(size: number, errors: number, { size: n, meanError, alpha }: Whole): number {
  return alpha * (errors / size / meanError - 1) - (1 - alpha) * (n / size - 1)
}

/** The largest score that a slice of at least the least support can have which lies inside one with these figures.
 *
 *  With s rows it has at most min(errors, largest · s) errors. Up to s = errors / largest that bound's score grows with s, beyond it is monotone,
 *  so the maximum stands at the kink or at an end of [minSupport, size].
 *  @param size    rows (weight) of the enclosing slice, or the least of several that enclose it
 *  @param errors  its sum of errors, or the least of several
 *  @param largest its largest single error, or the least of several
 *  @returns −Infinity when no slice inside can have the support
 *  @see Sagadeeva & Boehm (2021), equation 6; n is the number of rows */
export function bound(size: number, errors: number, largest: number, whole: Whole): number {
  const { minSupport } = whole
  if (size < minSupport || errors <= 0) return -Infinity
  const kink = Math.min(size, Math.max(minSupport, errors / largest))
  return Math.max(
    score(minSupport, Math.min(errors, largest * minSupport), whole),
    score(kink, Math.min(errors, largest * kink), whole),
    score(size, Math.min(errors, largest * size), whole),
  )
}
