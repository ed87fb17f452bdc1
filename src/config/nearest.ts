/** Edits that turn `a` into `b`, where swapping two neighbours counts as one (optimal string alignment). */
export function distance(a: string, b: string): number {
  let older: readonly number[] = [], old: readonly number[] = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (older[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY
      row.push(Math.min((old[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (old[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1), swap))
    }
    older = old
    old = row
  }
  return old[b.length] ?? 0
}

/** Spelling apart from case and word separators, which people mix up most: `failOn`, `fail_on`, `Fail-On`. */
const plain = (name: string): string => name.toLowerCase().replaceAll(/[-_ ]/g, '')

/** The allowed name that was probably meant, if one is close. */
export function nearest(name: string, allowed: readonly string[]): string | undefined {
  // Nobody misspells a name with hundreds of letters, and the work grows with the length.
  if (name.length > 100) return undefined
  const ranked = allowed.map((one) => ({ one, away: distance(plain(name), plain(one)) })).toSorted((a, b) => a.away - b.away)
  const best = ranked[0]
  return best !== undefined && best.away <= Math.max(1, Math.floor(Math.min(plain(name).length, plain(best.one).length) / 3)) ? best.one : undefined
}

/** `; did you mean "train"?`, or nothing. */
export function didYouMean(name: string, allowed: readonly string[]): string {
  const best = nearest(name, allowed)
  return best === undefined ? '' : `; did you mean "${best}"?`
}
