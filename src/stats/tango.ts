import { criticalZ } from './critical.js'
import type { Interval } from './interval.js'
import { boundary } from './invert.js'
import { type PairedTable, pairs } from './paired-table.js'
import { tangoScore } from './tango-score.js'

/** Two-sided score interval for the difference (first − second) of paired proportions.
 *  @param table counts of the pairs, fractions allowed; no pair gives [−1, 1]
 *  @param level in (0, 1)
 *  @throws RangeError when an argument is outside its domain
 *  @see Tango (1998), Statistics in Medicine 17:891–908 */
export function tango(table: PairedTable, level: number): Interval {
  const n = pairs(table), z = criticalZ(level), { first, second } = table
  if (n === 0) return { lower: -1, upper: 1 }
  const kept = (at: number): boolean => Math.abs(tangoScore(first, second, n, at)) <= z
  return { lower: boundary((first - second) / n, -1, kept), upper: boundary((first - second) / n, 1, kept) }
}
