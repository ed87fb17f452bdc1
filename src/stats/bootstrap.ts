import type { Alternative } from './alternative.js'
import { normalCdf, normalQuantile } from './distributions.js'
import { requireCount, requireInteger, requireOpenUnit } from './domain.js'
import type { Interval } from './interval.js'
import { poissonCount } from './poisson.js'
import { random } from './random.js'

export interface BootstrapOptions {
  /** Number of replicates, 100 or more; 2,000 for ends that are steady to about a hundredth of the width. */
  readonly replicates: number
  /** A safe integer, 0 or more. */
  readonly seed: number
  /** Confidence level in (0, 1). */
  readonly level: number
}

export interface Bootstrap {
  /** The statistic of the data; undefined where it does not exist (NaN). */
  readonly estimate: number | undefined
  /** Undefined where the estimate is, or no replicate has a value. */
  readonly interval: Interval | undefined
  /** Replicates that have a value, ascending. */
  readonly values: Float64Array
  /** Share of replicates without a value: above (1 − level)/2 the interval says little. */
  readonly undefinedShare: number
  /** BCa's z₀ and a. */
  readonly bias: number
  readonly acceleration: number
}

function requireOptions({ replicates, seed, level }: BootstrapOptions): void {
  requireInteger('replicates', replicates, 100)
  requireInteger('seed', seed)
  requireOpenUnit('level', level)
}

/** Share of replicates below a value, those equal to it counted half. */
function below(values: Float64Array, at: number): number {
  let less = 0, equal = 0
  for (const value of values) {
    if (value < at) less++
    else if (value === at) equal++
  }
  return (less + equal / 2) / values.length
}

/** Efron's acceleration of jackknife values, each standing for `times` cases. */
function acceleration(jackknife: readonly { readonly value: number; readonly times: number }[]): number {
  const defined = jackknife.filter(({ value }) => Number.isFinite(value))
  const total = defined.reduce((sum, { times }) => sum + times, 0), mean = defined.reduce((sum, { value, times }) => sum + value * times, 0) / total
  let second = 0, third = 0
  for (const { value, times } of defined) {
    second += times * (mean - value) ** 2
    third += times * (mean - value) ** 3
  }
  const scale = second ** 1.5
  return scale > 0 ? third / (6 * scale) : 0
}

function summarize(estimate: number, drawn: readonly number[], level: number, jackknife: (() => readonly { readonly value: number; readonly times: number }[]) | undefined): Bootstrap {
  const values = Float64Array.from(drawn.filter((value) => !Number.isNaN(value))).toSorted(), undefinedShare = 1 - values.length / drawn.length
  if (Number.isNaN(estimate) || values.length === 0) return { estimate: Number.isNaN(estimate) ? undefined : estimate, interval: undefined, values, undefinedShare, bias: 0, acceleration: 0 }
  const edge = 0.5 / values.length, share = below(values, estimate)
  const bias = jackknife === undefined ? 0 : normalQuantile(Math.max(edge, Math.min(1 - edge, share))), a = jackknife === undefined ? 0 : acceleration(jackknife())
  const end = (tail: number): number => {
    const z = bias + normalQuantile(tail), turned = 1 - a * z
    const p = turned <= 0 ? (z > 0 ? 1 : 0) : normalCdf(bias + z / turned)
    const at = p * (values.length + 1) - 1, low = Math.max(0, Math.min(values.length - 1, Math.floor(at))), high = Math.min(values.length - 1, low + 1)
    const from = values[low] ?? NaN, to = values[high] ?? NaN
    return from === to ? from : from + (to - from) * Math.max(0, Math.min(1, at - low))
  }
  const tail = (1 - level) / 2
  return { estimate, interval: { lower: Math.min(estimate, end(tail)), upper: Math.max(estimate, end(1 - tail)) }, values, undefinedShare, bias, acceleration: a }
}

/** Of more cells than this none has much of a say, and leaving out each would take as long as its square: they have no acceleration. */
const MOST_CELLS = 4000

/** Bootstrap of a statistic of counts (F1, Matthews correlation, balanced accuracy of a confusion matrix): every cell is drawn anew as a Poisson
 *  count, which is what drawing rows comes to. BCa interval, with the jackknife of the cells for the acceleration.
 *
 *  Where all replicates are alike (a perfect confusion matrix) the interval would have no width, as if no error could ever occur: then the empty cells
 *  are drawn with a mean of ½, the count Jeffreys' prior gives them, and the interval is that of the percentiles.
 *  @param counts    of the cells, 0 or more, fractions allowed
 *  @param statistic of such counts; NaN where it does not exist. The array is used again
 *  @throws RangeError when an argument is outside its domain
 *  @see Efron (1987), Journal of the American Statistical Association 82:171–185 */
export function bootstrapCells(counts: ArrayLike<number>, statistic: (counts: Float64Array) => number, options: BootstrapOptions): Bootstrap {
  requireOptions(options)
  const observed = Float64Array.from(counts), cells = new Float64Array(observed.length)
  for (const count of observed) requireCount('count', count)
  const at = (means: Float64Array): number => { cells.set(means); return statistic(cells) }
  const draw = (means: Float64Array): number[] => Array.from({ length: options.replicates }, (_, replicate) => {
    const source = random(options.seed, replicate)
    for (let i = 0; i < means.length; i++) cells[i] = poissonCount(means[i] ?? 0, source)
    return statistic(cells)
  })
  const estimate = at(observed), drawn = draw(observed)
  if (!Number.isNaN(estimate) && drawn.every((value) => value === estimate || Number.isNaN(value))) {
    return summarize(estimate, draw(observed.map((count) => Math.max(0.5, count))), options.level, undefined)
  }
  return summarize(estimate, drawn, options.level, () => observed.length > MOST_CELLS ? [] : Array.from(observed, (count, i) => {
    const without = observed.slice()
    without[i] = Math.max(0, count - 1)
    return { value: count === 0 ? NaN : at(without), times: count }
  }))
}

/** One-sided p-value of a bootstrapped statistic against a threshold: the tail at which the end of its interval meets the threshold. Replicates without
 *  a value count against the alternative, and it is never below 1/(replicates + 1).
 *  @param alternative `less`: the statistic is below the threshold
 *  @returns 1 where the statistic does not exist
 *  @throws RangeError when the threshold is NaN */
export function bootstrapTest({ estimate, values, undefinedShare, bias, acceleration }: Bootstrap, threshold: number, alternative: Alternative): number {
  if (Number.isNaN(threshold)) throw new RangeError('threshold: expected a number, got NaN')
  if (estimate === undefined || values.length === 0) return 1
  const least = 1 / (values.length + 1), beyond = values.reduce((sum, value) => sum + (value < threshold ? 1 : value === threshold ? 0.5 : 0), 0) / values.length
  const w = normalQuantile(Math.max(least / 2, Math.min(1 - least / 2, beyond))) - bias, turned = 1 + acceleration * w
  const z = turned <= 0 ? (w > 0 ? Infinity : -Infinity) : w / turned - bias
  const tail = normalCdf(alternative === 'greater' ? z : -z)
  return Math.min(1, Math.max(least, tail * (1 - undefinedShare) + undefinedShare))
}
