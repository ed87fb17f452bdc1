/** Metrics by the names that scikit-learn users know, with what each needs to know. */

export type Better = 'higher' | 'lower' | 'neither'
export type Kind = 'labels' | 'scores' | 'regression'

export interface MetricFacts {
  readonly kind: Kind
  /** Of two models, which is better: the one with the higher value, the lower one, or neither (a bias, a share of predicted positives). */
  readonly better: Better
  /** A share from 0 to 1, or a number in the unit of the label. */
  readonly unit: 'share' | 'number'
  /** It speaks of one class: the positive one, or the one that is named. */
  readonly ofClass: boolean
  /** It can be averaged over the classes of a multiclass task. */
  readonly averaged: boolean
  readonly means: string
}

const labels = (better: Better, means: string, more: Partial<MetricFacts> = {}): MetricFacts => ({ kind: 'labels', better, unit: 'share', ofClass: false, averaged: false, means, ...more })
const ofClass = { ofClass: true, averaged: true } as const
const scores = (better: Better, means: string, more: Partial<MetricFacts> = {}): MetricFacts => ({ kind: 'scores', better, unit: 'share', ofClass: false, averaged: false, means, ...more })
const regression = (better: Better, means: string, unit: 'share' | 'number' = 'number'): MetricFacts => ({ kind: 'regression', better, unit, ofClass: false, averaged: false, means })

export const METRIC_FACTS = {
  accuracy: labels('higher', 'share of rows that are predicted right'),
  balanced_accuracy: labels('higher', 'mean of the recalls of all classes'),
  precision: labels('higher', 'share of predicted positives that are positive', ofClass),
  recall: labels('higher', 'share of positives that are predicted positive (true positive rate)', ofClass),
  specificity: labels('higher', 'share of negatives that are predicted negative (true negative rate)', ofClass),
  fpr: labels('lower', 'share of negatives that are predicted positive', ofClass),
  fnr: labels('lower', 'share of positives that are predicted negative', ofClass),
  npv: labels('higher', 'share of predicted negatives that are negative', ofClass),
  f1: labels('higher', 'harmonic mean of precision and recall', ofClass),
  f_beta: labels('higher', 'weighted harmonic mean of precision and recall; `beta` says how much more recall counts', ofClass),
  mcc: labels('higher', 'Matthews correlation coefficient', { unit: 'number' }),
  selection_rate: labels('neither', 'share of rows that are predicted positive', { ofClass: true }),
  roc_auc: scores('higher', 'chance that a positive has a higher score than a negative', { averaged: true }),
  average_precision: scores('higher', 'area under the precision-recall curve, as a sum over thresholds'),
  log_loss: scores('lower', 'mean negative log-likelihood of the labels', { unit: 'number' }),
  brier: scores('lower', 'mean squared difference between score and label', { unit: 'number' }),
  ece: scores('lower', 'expected calibration error over ten bins of equal width'),
  mae: regression('lower', 'mean absolute error'),
  mse: regression('lower', 'mean squared error'),
  rmse: regression('lower', 'root of the mean squared error'),
  r2: regression('higher', 'share of the variance that is explained'),
  mape: regression('lower', 'mean absolute error relative to the label'),
  median_ae: regression('lower', 'median absolute error'),
  bias: regression('neither', 'mean of prediction minus label'),
  pinball: regression('lower', 'pinball loss of the `quantile` that is predicted'),
} as const satisfies Readonly<Record<string, MetricFacts>>

export type MetricName = keyof typeof METRIC_FACTS
export const METRIC_NAMES = Object.keys(METRIC_FACTS) as readonly MetricName[]

/** Other names for the same. */
export const ALIASES: Readonly<Record<string, MetricName>> = { tpr: 'recall', sensitivity: 'recall', true_positive_rate: 'recall', tnr: 'specificity', true_negative_rate: 'specificity', false_positive_rate: 'fpr', false_negative_rate: 'fnr', fbeta: 'f_beta', auc: 'roc_auc', roc_auc_score: 'roc_auc', brier_score: 'brier', calibration: 'ece', calibration_error: 'ece', mean_absolute_error: 'mae', mean_squared_error: 'mse', root_mean_squared_error: 'rmse', r2_score: 'r2', mean_absolute_percentage_error: 'mape', median_absolute_error: 'median_ae', mean_error: 'bias', matthews_corrcoef: 'mcc', accuracy_score: 'accuracy' }

/** The name of a metric, whatever it is called. */
export function metricName(text: string): MetricName | undefined {
  return METRIC_NAMES.find((name) => name === text) ?? (Object.hasOwn(ALIASES, text) ? ALIASES[text] : undefined)
}

/** One metric, fully said. */
export interface MetricSpec {
  readonly metric: MetricName
  /** The class that counts as positive, where it is not that of the model. */
  readonly class?: string
  readonly average?: 'macro' | 'weighted'
  readonly beta?: number
  readonly quantile?: number
}

/** A name for a metric with its parameters: the same metric has the same. */
export function metricKey({ metric, class: of, average, beta, quantile }: MetricSpec): string {
  const parameters = [of === undefined ? undefined : `class ${of}`, average, beta === undefined ? undefined : `β = ${beta}`, quantile === undefined ? undefined : `q = ${quantile}`].filter((part) => part !== undefined)
  return parameters.length === 0 ? metric : `${metric} (${parameters.join(', ')})`
}
