import { requireCount, requireInteger, requireOpenUnit } from './domain.js'
import type { Interval } from './interval.js'
import { poissonCount } from './poisson.js'
import { randomStream } from './random.js'

export interface BootstrapOptions {
  readonly replicates: number
  /** From 0 to 2^32 - 1. */
  readonly seed: number
  readonly level: number
}

export interface Bootstrapped {
  /** Percentile interval; NaN where the statistic never existed. */
  readonly interval: Interval
  /** Replicates that exist, ascending. */
  readonly values: Float64Array
  /** Share of replicates in which the statistic did not exist. */
  readonly undefinedShare: number
}

/** Bootstrap of a statistic of a table of counts. Drawing each row of the data again by a Poisson count of mean 1 draws each cell by a Poisson count
 *  whose mean is the cell: rows need not be touched, and a million of them cost no more than ten.
 *  @param counts    0 or more, fractions allowed (weighted counts)
 *  @param statistic of counts like these; NaN where it does not exist
 *  @throws RangeError when an argument is outside its domain
 *  @see Chamandy, Muralidharan, Najmi and Naidu (2012), Estimating Uncertainty for Massive Data Streams; Efron (1979), Annals of Statistics 7:1-26 */
export function bootstrapCells(counts: ArrayLike<number>, statistic: (counts: Float64Array) => number, { replicates, seed, level }: BootstrapOptions): Bootstrapped {
  requireInteger('replicates', replicates, 2)
  requireOpenUnit('level', level)
  for (let cell = 0; cell < counts.length; cell++) requireCount('count', counts[cell] ?? Number.NaN)
  const random = randomStream(seed), drawn = new Float64Array(counts.length), values = new Float64Array(replicates)
  let known = 0
  for (let replicate = 0; replicate < replicates; replicate++) {
    for (let cell = 0; cell < drawn.length; cell++) drawn[cell] = poissonCount(counts[cell] ?? 0, random)
    const value = statistic(drawn)
    if (!Number.isNaN(value)) values[known++] = value
  }
  const sorted = values.slice(0, known).sort()
  return { interval: { lower: at(sorted, (1 - level) / 2), upper: at(sorted, (1 + level) / 2) }, values: sorted, undefinedShare: 1 - known / replicates }
}

/** Quantile of sorted values, between neighbours by interpolation (type 7 of Hyndman and Fan). */
function at(sorted: Float64Array, q: number): number {
  const place = q * (sorted.length - 1), low = Math.floor(place), from = sorted[low] ?? Number.NaN, to = sorted[Math.min(low + 1, sorted.length - 1)] ?? Number.NaN
  return from + (place - low) * (to - from)
}
