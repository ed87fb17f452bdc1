import { requireCount } from './domain.js'

/** How often two classifiers (or raters) succeeded on the same cases. Differences are always first − second. */
export interface PairedTable {
  /** Cases on which both succeeded. */
  readonly both: number
  /** Only the first did. */
  readonly first: number
  /** Only the second did. */
  readonly second: number
  /** Neither did. */
  readonly neither: number
}

/** Number of cases of a table. @throws RangeError where a count is negative or not finite */
export function pairs({ both, first, second, neither }: PairedTable): number {
  requireCount('both', both)
  requireCount('first', first)
  requireCount('second', second)
  requireCount('neither', neither)
  return both + first + second + neither
}
