import type { Interval } from './interval.js'
import { type PairedTable, pairs } from './paired-table.js'
import { wilson } from './wilson.js'
import { requireOpenUnit } from './domain.js'

/** Correlation of the two successes, with ad − bc drawn towards 0 by n/2 where it is positive. */
function correlation({ both, first, second, neither }: PairedTable): number {
  const scale = (both + first) * (second + neither) * (both + second) * (first + neither)
  if (scale === 0) return 0
  const product = both * neither - first * second, half = (both + first + second + neither) / 2
  return (product > half ? product - half : Math.min(0, product)) / Math.sqrt(scale)
}

/** Two-sided interval for the difference (first − second) of paired proportions: square-and-add of the two Wilson intervals with the
 *  correlation of the pairs (method 10).
 *  @param table counts of the pairs, fractions allowed; no pair gives [−1, 1]
 *  @param level in (0, 1)
 *  @throws RangeError when an argument is outside its domain
 *  @see Newcombe (1998), Statistics in Medicine 17:2635–2650 */
export function newcombePaired(table: PairedTable, level: number): Interval {
  const n = pairs(table)
  requireOpenUnit('level', level)
  if (n === 0) return { lower: -1, upper: 1 }
  // min: sums of fractions may exceed the whole by a rounding.
  const s1 = Math.min(n, table.both + table.first), s2 = Math.min(n, table.both + table.second), p1 = s1 / n, p2 = s2 / n
  const one = wilson(s1, n, level), two = wilson(s2, n, level), phi = correlation(table), difference = (table.first - table.second) / n
  const reach = (a: number, b: number): number => Math.sqrt(Math.max(0, a * a - 2 * phi * a * b + b * b))
  return {
    lower: Math.max(-1, difference - reach(p1 - one.lower, two.upper - p2)),
    upper: Math.min(1, difference + reach(one.upper - p1, p2 - two.lower)),
  }
}
