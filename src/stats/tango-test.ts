import { type Alternative, normalTail } from './alternative.js'
import { requireWithin } from './domain.js'
import { type PairedTable, pairs } from './paired-table.js'
import { tangoScore } from './tango-score.js'

/** One-sided score test of the difference (first − second) of paired proportions against a margin. Agrees with `tango`; at margin 0 it is
 *  McNemar's test without correction.
 *  @param table       counts of the pairs, fractions allowed; no pair gives p = 1
 *  @param margin      in [−1, 1]
 *  @param alternative `less`: first − second is below the margin
 *  @throws RangeError when an argument is outside its domain
 *  @see Tango (1998), Statistics in Medicine 17:891–908 */
export function tangoTest(table: PairedTable, margin: number, alternative: Alternative): number {
  const n = pairs(table)
  requireWithin('margin', margin, -1, 1)
  return n === 0 ? 1 : normalTail(tangoScore(table.first, table.second, n, margin), alternative)
}
