import { requireInteger, requireWithin } from './domain.js'

/** One bin of a reliability diagram. */
export interface CalibrationBin {
  readonly lower: number
  readonly upper: number
  readonly count: number
  /** Mean score; NaN of an empty bin. */
  readonly score: number
  /** Share of positives; NaN of an empty bin. */
  readonly positive: number
}

export interface Calibration {
  /** Expected calibration error: mean distance of share and score over the bins, weighted by their counts. */
  readonly error: number
  /** What the error of a perfectly calibrated model would be on as many rows with these scores (each bin's distance taken as normal): it is never 0. */
  readonly noise: number
  /** Standard deviation of that. An error far above noise + 2·deviation is miscalibration, not chance. */
  readonly noiseDeviation: number
  readonly bins: readonly CalibrationBin[]
}

/** Expected calibration error of predicted probabilities, with bins of equal width [k/bins, (k + 1)/bins), 1 in the last. A bootstrap of it would be
 *  biased upwards, as the error itself is; therefore it comes with the error of a calibrated model.
 *  @param scores probabilities in [0, 1]
 *  @param labels 1 positive, 0 negative
 *  @param rows   row indices that count; all by default
 *  @param bins   number of bins, 1 or more
 *  @returns undefined where there are no rows
 *  @throws RangeError when a score, a label or the number of bins is outside its domain
 *  @see Naeini, Cooper & Hauskrecht (2015), AAAI; Bröcker & Smith (2007), Weather and Forecasting 22:651–661 */
export function expectedCalibrationError(scores: Float64Array, labels: Uint8Array, rows?: ArrayLike<number>, bins = 10): Calibration | undefined {
  requireInteger('bins', bins, 1)
  const n = rows?.length ?? scores.length
  const count = new Float64Array(bins), sum = new Float64Array(bins), positive = new Float64Array(bins), variance = new Float64Array(bins)
  for (let i = 0; i < n; i++) {
    const row = rows === undefined ? i : rows[i] ?? NaN, score = scores[row] ?? NaN, label = labels[row] ?? 2
    requireWithin('score', score, 0, 1)
    requireWithin('label', label, 0, 1)
    const bin = Math.min(bins - 1, Math.floor(score * bins))
    count[bin] = (count[bin] ?? 0) + 1
    sum[bin] = (sum[bin] ?? 0) + score
    positive[bin] = (positive[bin] ?? 0) + label
    variance[bin] = (variance[bin] ?? 0) + score * (1 - score)
  }
  if (n === 0) return undefined
  let error = 0, noise = 0, spread = 0
  for (let k = 0; k < bins; k++) {
    error += Math.abs((positive[k] ?? 0) - (sum[k] ?? 0)) / n
    noise += Math.sqrt(((2 / Math.PI) * (variance[k] ?? 0))) / n
    spread += ((1 - 2 / Math.PI) * (variance[k] ?? 0)) / n / n
  }
  const table = Array.from(count, (rows, k) => ({ lower: k / bins, upper: (k + 1) / bins, count: rows, score: (sum[k] ?? 0) / rows, positive: (positive[k] ?? 0) / rows }))
  return { error, noise, noiseDeviation: Math.sqrt(spread), bins: table }
}
