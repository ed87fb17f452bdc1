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
    const sum = total[slice] ?? 0, n = sum === 0 ? 0 : weights === undefined ? sum : (sum * sum) / (square[slice] ?? 1), spread = (second[slice] ?? 0) / sum
    if (n === 0) return { n: 0, mean: Number.NaN, variance: Number.NaN, skewness: Number.NaN }
    return { n, mean: mean[slice] ?? Number.NaN, variance: n > 1 ? (spread * n) / (n - 1) : Number.NaN, skewness: spread === 0 ? 0 : (third[slice] ?? 0) / sum / spread ** 1.5 }
  })
}
