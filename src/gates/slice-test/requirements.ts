import type { FromSchema } from 'json-schema-to-ts'
import type { Path } from '../../config/file.js'
import { asList } from '../../config/list.js'
import { ALIASES, METRIC_NAMES, metricName, type MetricSpec } from '../../metrics/names.js'

const text = { type: 'string', minLength: 1 } as const
const names = { type: ['string', 'array'], minLength: 1, minItems: 1, uniqueItems: true, items: text } as const

/** What belongs to the metric itself. */
const ofMetric = {
  class: { type: ['string', 'number', 'boolean'], description: 'The class that counts as positive. Default: that of the model; in a multiclass task, the mean over all.' },
  average: { enum: ['macro', 'weighted'], description: 'Mean over all classes of a multiclass task: each counts alike, or by its rows. Default: `macro`.' },
  beta: { type: 'number', minimum: 0, description: '`f_beta`: how many times recall counts as much as precision.' },
  quantile: { type: 'number', minimum: 0, maximum: 1, description: '`pinball`: which quantile the model predicts.' },
} as const

export const metricsSchema = {
  type: 'array', minItems: 1, items: { type: ['string', 'object'], minLength: 1, required: ['metric'], additionalProperties: false, properties: { metric: { ...text, description: 'Its name.' }, ...ofMetric } },
  description: 'Metrics that are reported besides the required ones; see [metrics](#metrics). Default: the usual ones of the task.',
} as const

export const customSchema = {
  type: 'object', additionalProperties: {
    type: 'object', required: ['sql'], additionalProperties: false,
    properties: { sql: { ...text, description: 'A SQL aggregate over the columns of the data and `label`, `prediction`, `score`.' }, better: { enum: ['higher', 'lower'], default: 'higher', description: 'Which of two values is the better one.' } },
  },
  description: 'Metrics of your own, by name; see [metrics of your own](#metrics-of-your-own).',
} as const

export const FAIRNESS = ['demographic-parity', 'equal-opportunity', 'equalized-odds', 'predictive-parity'] as const

/** A number, or a share of the value of the baseline as a text: `5%`. */
const amount = { type: ['number', 'string'], pattern: String.raw`^\d+(\.\d+)? ?%$`, patternErrorMessage: 'a number, or a percentage such as "5%"' } as const

export const requireSchema = {
  type: 'array', minItems: 1,
  items: {
    type: 'object', additionalProperties: false,
    properties: {
      metric: { ...text, description: 'What is measured; see [metrics](#metrics).' },
      ...ofMetric,
      min: { type: 'number', description: 'The least value that is allowed.' },
      max: { type: 'number', description: 'The greatest value that is allowed; with `max-gap-to`, the greatest gap.' },
      'max-drop': { ...amount, description: 'How much worse than the baseline it may be: in units of the metric, or in percent of the baseline (`"5%"`).' },
      'max-gap-to': { ...text, description: 'How much worse than another slice it may be (`max` says how much): `overall`, `rest` (all other rows), `best` (of its family), or the name of a slice.' },
      fairness: { enum: FAIRNESS, description: 'In place of a metric: a criterion of equal treatment between the slices of `slices`.' },
      'max-difference': { type: 'number', minimum: 0, maximum: 1, description: '`fairness`: the greatest difference between two slices.' },
      'min-ratio': { type: 'number', minimum: 0, maximum: 1, description: '`fairness`: the least ratio of two slices; 0.8 is the four-fifths rule.' },
      slices: { ...names, description: 'Slices it is asked of: `overall`, names of `slices`, or single ones such as `sex = F`. Default: overall and all declared slices.' },
      decide: { enum: ['interval', 'point'], default: 'interval', description: 'By the interval: fails when clearly broken, passes when clearly kept, else inconclusive. By the point: as if the estimate were the truth.' },
      severity: { enum: ['error', 'warning', 'notice'], default: 'error', description: 'How bad it is when it is broken.' },
      'min-samples': { type: 'integer', minimum: 1, description: 'Slices with fewer rows are inconclusive.' },
      'min-positives': { type: 'integer', minimum: 1, description: 'Slices with fewer positives are inconclusive.' },
      name: { ...text, description: 'What it is called in reports. Default: what it asks, in words.' },
    },
  },
  description: 'What must hold; see [requirements](#requirements). Default, with a baseline: no slice is more than two points (regression: 5 %) worse than it.',
} as const

export const DISCOVER_BY = ['loss', 'regression', 'recall', 'fpr'] as const

export const discoverSchema = {
  type: ['object', 'boolean'], additionalProperties: false,
  properties: {
    top: { type: 'integer', minimum: 1, maximum: 100, default: 5, description: 'How many of the weakest slices are put to the test for each way of `by`; reported is what stands it.' },
    'max-conditions': { type: 'integer', minimum: 1, maximum: 3, default: 2, description: 'How many conditions a slice may have.' },
    columns: { ...names, description: 'Columns to look at. Default: the features, or every column that has no other role.' },
    exclude: { ...names, description: 'Columns to leave out.' },
    'min-samples': { type: 'integer', minimum: 10, description: 'Rows that a slice has at least. Default: 1 % of them, at least 50.' },
    by: { type: 'array', minItems: 1, uniqueItems: true, items: { enum: DISCOVER_BY }, description: 'What is looked for: a high `loss`, rows that got worse than the baseline (`regression`), a low `recall`, a high `fpr`. Default: `regression` with a baseline, and `loss`.' },
    bins: { type: 'integer', minimum: 2, maximum: 50, default: 10, description: 'Parts that numbers are cut into.' },
    severity: { enum: ['error', 'warning', 'notice'], default: 'warning', description: 'How bad a slice is that was found.' },
  },
  description: 'Search for weak slices that nobody declared; `false` turns it off. See [discovery](#discovery).',
} as const

export type RequireSection = FromSchema<typeof requireSchema, { keepDefaultedPropertiesOptional: true }>[number]
export type MetricSection = FromSchema<typeof metricsSchema, { keepDefaultedPropertiesOptional: true }>[number]
export type DiscoverSection = FromSchema<typeof discoverSchema, { keepDefaultedPropertiesOptional: true }>

/** Every name a metric goes by. */
export const METRIC_WORDS: readonly string[] = [...METRIC_NAMES, ...Object.keys(ALIASES)]

export interface CustomMetric { readonly name: string; readonly sql: string; readonly better: 'higher' | 'lower' }

/** A metric of the catalogue, or one of the user's own. */
export type Asked = { readonly kind: 'metric'; readonly spec: MetricSpec } | { readonly kind: 'custom'; readonly name: string }

/** What is asked of the metric of a slice. */
export type Demand =
  | { readonly kind: 'min' | 'max'; readonly limit: number }
  | { readonly kind: 'max-drop'; readonly limit: number; readonly relative: boolean }
  | { readonly kind: 'max-gap'; readonly to: string; readonly limit: number }
  | { readonly kind: 'difference' | 'ratio'; readonly criterion: (typeof FAIRNESS)[number]; readonly limit: number }

/** One line of `require`, which may demand several things. */
export interface Requirement {
  readonly asked: readonly Asked[]
  readonly demands: readonly Demand[]
  readonly slices: readonly string[] | undefined
  readonly decide: 'interval' | 'point'
  readonly severity: 'error' | 'warning' | 'notice'
  readonly minSamples: number
  readonly minPositives: number
  readonly name: string | undefined
  readonly at: Path
}

const OF_FAIRNESS: Readonly<Record<(typeof FAIRNESS)[number], readonly MetricSpec[]>> = {
  'demographic-parity': [{ metric: 'selection_rate' }], 'equal-opportunity': [{ metric: 'recall' }],
  'equalized-odds': [{ metric: 'recall' }, { metric: 'fpr' }], 'predictive-parity': [{ metric: 'precision' }],
}

export function resolveMetric(section: MetricSection): MetricSpec {
  const { metric, class: of, average, beta, quantile } = typeof section === 'string' ? { metric: section } as Exclude<MetricSection, string> : section, name = metricName(metric)
  if (name === undefined) throw new RangeError(`no metric ${metric}`)
  return { metric: name, ...(of === undefined ? {} : { class: String(of) }), ...(average === undefined ? {} : { average }), ...(beta === undefined ? {} : { beta }), ...(quantile === undefined ? {} : { quantile }) }
}

export function resolveRequirement(section: RequireSection, at: Path): Requirement {
  const { metric, fairness, min, max, 'max-drop': drop, 'max-gap-to': gap, 'max-difference': difference, 'min-ratio': ratio } = section
  const asked: readonly Asked[] = fairness !== undefined ? OF_FAIRNESS[fairness].map(({ metric: of }) => ({ kind: 'metric', spec: resolveMetric({ ...section, metric: of }) })) : metric !== undefined && metricName(metric) === undefined ? [{ kind: 'custom', name: metric }] : [{ kind: 'metric', spec: resolveMetric({ ...section, metric: metric ?? 'accuracy' }) }]
  const relative = typeof drop === 'string'
  return {
    asked, at, slices: section.slices === undefined ? undefined : asList(section.slices), decide: section.decide ?? 'interval', severity: section.severity ?? 'error',
    minSamples: section['min-samples'] ?? 1, minPositives: section['min-positives'] ?? 0, name: section.name,
    demands: [
      ...(min === undefined ? [] : [{ kind: 'min', limit: min } as const]),
      ...(max === undefined || gap !== undefined ? [] : [{ kind: 'max', limit: max } as const]),
      ...(gap === undefined ? [] : [{ kind: 'max-gap', to: gap, limit: max ?? 0 } as const]),
      ...(drop === undefined ? [] : [{ kind: 'max-drop', relative, limit: relative ? Number.parseFloat(drop) / 100 : drop } as const]),
      ...(difference === undefined || fairness === undefined ? [] : [{ kind: 'difference', criterion: fairness, limit: difference } as const]),
      ...(ratio === undefined || fairness === undefined ? [] : [{ kind: 'ratio', criterion: fairness, limit: ratio } as const]),
    ],
  }
}

export interface DiscoverSettings {
  readonly top: number
  readonly maxConditions: 1 | 2 | 3
  readonly columns: readonly string[] | undefined
  readonly exclude: readonly string[]
  readonly minSamples: number | undefined
  readonly by: readonly (typeof DISCOVER_BY)[number][] | undefined
  readonly bins: number
  readonly severity: 'error' | 'warning' | 'notice'
}

/** Looking is the default: it costs little, and warns only of what was confirmed. */
export function resolveDiscover(section: DiscoverSection | undefined): DiscoverSettings | undefined {
  if (section === false) return undefined
  const { top, bins, severity, 'max-conditions': most } = discoverSchema.properties, own = typeof section === 'object' ? section : {}, conditions = own['max-conditions'] ?? most.default
  return {
    top: own.top ?? top.default, maxConditions: conditions >= 3 ? 3 : conditions === 2 ? 2 : 1, columns: own.columns === undefined ? undefined : asList(own.columns), exclude: asList(own.exclude),
    minSamples: own['min-samples'], by: own.by, bins: own.bins ?? bins.default, severity: own.severity ?? severity.default,
  }
}
