/** Losses of single rows: metrics that are a mean over rows are the mean of one of these. */

import type { ClassFrame, NumberFrame, Side } from './frame.js'
import type { MetricName, MetricSpec } from './names.js'

/** Least probability that a logarithm is taken of, as in scikit-learn: the spacing of doubles at 1. */
export const SMALLEST = 2 ** -52

/** The loss of each row under a metric of regression; NaN where there is no prediction.
 *  @returns undefined for a metric that is no mean over rows */
export function regressionLoss(spec: MetricSpec, frame: NumberFrame, side: Side): Float64Array | undefined {
  const predicted = (side === 'candidate' ? frame.candidate : frame.baseline)?.values, of = REGRESSION[spec.metric], { labels } = frame
  if (predicted === undefined || of === undefined) return undefined
  const losses = new Float64Array(frame.rows), quantile = spec.quantile ?? 0.5
  for (let row = 0; row < frame.rows; row++) losses[row] = of(labels[row] ?? Number.NaN, predicted[row] ?? Number.NaN, quantile)
  return losses
}

const REGRESSION: Partial<Readonly<Record<MetricName, (label: number, predicted: number, quantile: number) => number>>> = {
  mae: (label, predicted) => Math.abs(predicted - label),
  mse: (label, predicted) => (predicted - label) ** 2,
  rmse: (label, predicted) => (predicted - label) ** 2,
  // As in scikit-learn, nothing is divided by less than the spacing of doubles at 1.
  mape: (label, predicted) => Math.abs(predicted - label) / Math.max(Math.abs(label), SMALLEST),
  bias: (label, predicted) => predicted - label,
  pinball: (label, predicted, quantile) => Math.max(quantile * (label - predicted), (quantile - 1) * (label - predicted)),
}

/** The loss of each row under a metric of scores; NaN where there is no score.
 *  @returns undefined for a metric that is no mean over rows, and where the model has no scores */
export function scoreLoss(metric: MetricName, frame: ClassFrame, side: Side): Float64Array | undefined {
  const scores = (side === 'candidate' ? frame.candidate : frame.baseline)?.scores, { labels, rows } = frame
  if (scores === undefined || (metric !== 'log_loss' && metric !== 'brier')) return undefined
  const losses = new Float64Array(rows), binary = frame.task === 'binary-classification', positive = scores[0]
  for (let row = 0; row < rows; row++) {
    const label = labels[row] ?? 0
    if (metric === 'log_loss') { const score = binary ? positive?.[row] ?? Number.NaN : scores[label]?.[row] ?? Number.NaN; losses[row] = -Math.log(Math.max(binary && label === 0 ? 1 - score : score, SMALLEST)) }
    // Of two classes the squared error of the positive one, of more the sum over all (Brier's own form).
    else if (binary) losses[row] = ((positive?.[row] ?? Number.NaN) - label) ** 2
    else { let sum = 0; for (const [at, of] of scores.entries()) sum += ((of[row] ?? Number.NaN) - (at === label ? 1 : 0)) ** 2; losses[row] = sum }
  }
  return losses
}
