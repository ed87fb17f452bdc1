import { fromCentral } from '../stats/moments.js'
import type { SkewedMoments } from '../stats/skewed-mean.js'
import type { Partition } from './frame.js'

/** Moments of a value in every slice, in two passes over the rows. Rows without a value (NaN) do not count.
 *  @see Kish (1965) for the effective number of weighted rows */
export function momentsOf(values: Float64Array, { codes, count }: Partition, weights: Float64Array | undefined): readonly SkewedMoments[] {
  const total = new Float64Array(count), square = new Float64Array(count), mean = new Float64Array(count), second = new Float64Array(count), third = new Float64Array(count)
  const each = (work: (slice: number, value: number, weight: number) => void): void => {
    for (let row = 0; row < codes.length; row++) {
      const slice = codes[row] ?? -1, value = values[row] ?? Number.NaN
      if (slice >= 0 && !Number.isNaN(value)) work(slice, value, weights === undefined ? 1 : weights[row] ?? 0)
    }
  }
  each((slice, value, weight) => { total[slice] = (total[slice] ?? 0) + weight; square[slice] = (square[slice] ?? 0) + weight * weight; mean[slice] = (mean[slice] ?? 0) + weight * value })
  for (let slice = 0; slice < count; slice++) mean[slice] = (mean[slice] ?? 0) / (total[slice] ?? 0)
  each((slice, value, weight) => { const off = value - (mean[slice] ?? 0), part = weight * off * off; second[slice] = (second[slice] ?? 0) + part; third[slice] = (third[slice] ?? 0) + part * off })
  return Array.from({ length: count }, (_, slice) => {
    const sum = total[slice] ?? 0, n = sum === 0 ? 0 : weights === undefined ? sum : (sum * sum) / (square[slice] ?? 1)
    return n === 0 ? { n, mean: Number.NaN, variance: Number.NaN, skewness: Number.NaN } : fromCentral(n, mean[slice] ?? Number.NaN, (second[slice] ?? 0) / sum, (third[slice] ?? 0) / sum)
  })
}

/** Moments of the rows that are not in a slice, for every slice: sums of all rows without those of the slice, about the mean of all, so that little cancels.
 *  Rows without a value (NaN) do not count.
 *  @returns undefined where the others are few, or fewer than the rows of the slice: then too many digits would be lost */
export function momentsOfOthers(values: Float64Array, { codes, count }: Partition, weights: Float64Array | undefined): readonly (SkewedMoments | undefined)[] {
  const [all] = momentsOf(values, { codes: new Int32Array(codes.length), count: 1 }, weights), centre = all?.mean ?? Number.NaN, whole = new Float64Array(SUMS), own = new Float64Array(SUMS * count)
  for (let row = 0; row < codes.length; row++) {
    const value = values[row] ?? Number.NaN
    if (Number.isNaN(value)) continue
    const weight = weights === undefined ? 1 : weights[row] ?? 0, off = value - centre, from = (codes[row] ?? -1) * SUMS
    const add = (at: number, one: number): void => { whole[at] = (whole[at] ?? 0) + one; if (from >= 0) own[from + at] = (own[from + at] ?? 0) + one }
    add(0, 1); add(1, weight); add(2, weight * weight); add(3, weight * off); add(4, weight * off * off); add(5, weight * off * off * off)
  }
  const [, everything = 0, , , squares = 0] = whole
  return Array.from({ length: count }, (_, slice) => {
    const [rows = 0, total = 0, square = 0, first = 0, second = 0, third = 0] = whole.map((sum, at) => sum - (own[slice * SUMS + at] ?? 0))
    const n = weights === undefined ? rows : (total * total) / square, shift = first / total, about = second / total - shift * shift
    if (!(n >= FEW) || 2 * total < everything) return undefined
    // What is left of a subtraction by rounding is no spread.
    return fromCentral(n, centre + shift, about <= (ROUNDING * squares) / everything ? 0 : about, third / total - 3 * shift * (second / total) + 2 * shift ** 3)
  })
}

/** Rows, weights and their squares; values, their squares and cubes. */
const SUMS = 6
const ROUNDING = 1e-12
/** Rows from which on the skewness of their values is of no account. */
const FEW = 100
