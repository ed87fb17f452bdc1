/** Numbers and requirements in words: pure. */

import { valueOf } from '../../metrics/read.js'
import type { Interval } from '../../stats/interval.js'
import { count, decimal } from '../../report/numbers.js'
import type { Decision } from './decide.js'
import type { Measured, MeasuredMetric, MeasuredSlice } from './measured.js'
import type { Demand, Requirement } from './requirements.js'

/** A metric as people say it: `roc auc`, `mean absolute error`. */
const SPOKEN: Readonly<Record<string, string>> = { roc_auc: 'ROC AUC', fpr: 'false positive rate', fnr: 'false negative rate', npv: 'negative predictive value', f1: 'F1', mcc: 'Matthews correlation', ece: 'calibration error', mae: 'mean absolute error', mse: 'mean squared error', rmse: 'root mean squared error', r2: 'R²', mape: 'mean relative error', median_ae: 'median absolute error', pinball: 'pinball loss', brier: 'Brier score', log_loss: 'log loss', average_precision: 'average precision', selection_rate: 'share of predicted positives', balanced_accuracy: 'balanced accuracy' }
export const spoken = (key: string): string => { const [first = '', ...rest] = key.split(' '); return [SPOKEN[first] ?? first.replaceAll('_', ' '), ...rest].join(' ') }
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** `0.71`, `12.3`; not there: `undefined`. */
export function said(value: number | undefined, { unit }: Pick<MeasuredMetric, 'unit'>): string {
  if (value === undefined) return 'undefined'
  if (!Number.isFinite(value)) return value > 0 ? '∞' : '-∞'
  return unit === 'share' ? value.toFixed(value !== 0 && Math.abs(value) < 0.1 ? 3 : 2) : decimal(value, 3)
}

export const between = ({ lower, upper }: Interval, metric: Pick<MeasuredMetric, 'unit'>): string => `${said(lower, metric)} to ${said(upper, metric)}`

/** A size of a change: `3 to 7 points` of a share, `12 to 15` of a number. */
export function sized(from: number, to: number, { unit }: Pick<MeasuredMetric, 'unit'>): string {
  const [low, high] = [Math.min(from, to), Math.max(from, to)], shown = (value: number): string => (unit === 'share' ? pointsOf(value) : decimal(value, 3)), a = shown(low), b = shown(high), of = unit === 'share' ? ' points' : ''
  return a === b ? `${a}${unit === 'share' && a === '1' ? ' point' : of}` : `${a} to ${b}${of}`
}

function pointsOf(value: number): string { const points = value * 100; return Math.abs(points) < 9.95 && Math.abs(points - Math.round(points)) > 0.05 ? points.toFixed(1) : String(Math.round(points)) }

/** What must hold: `at least 0.80`. */
export function demanded(demand: Demand, metric: MeasuredMetric): string {
  const limit = (value: number): string => said(value, metric)
  switch (demand.kind) {
    case 'min': return `at least ${limit(demand.limit)}`
    case 'max': return `at most ${limit(demand.limit)}`
    case 'max-drop': return `at most ${demand.relative ? `${decimal(demand.limit * 100, 3)} %` : sized(demand.limit, demand.limit, metric)} worse than the baseline`
    case 'max-gap': return `at most ${sized(demand.limit, demand.limit, metric)} worse than ${demand.to === 'overall' ? 'overall' : demand.to === 'rest' ? 'all other rows' : demand.to === 'best' ? 'the best slice' : demand.to}`
    case 'difference': return `a difference of at most ${sized(demand.limit, demand.limit, metric)} between slices`
    case 'ratio': return `a ratio of at least ${decimal(demand.limit, 3)} between slices`
  }
}

/** What a requirement is called. */
export function requirementName({ name }: Requirement, demand: Demand, metric: MeasuredMetric): string {
  if (name !== undefined) return name
  return 'criterion' in demand ? `${demand.criterion} (${spoken(metric.key)}): ${demanded(demand, metric)}` : `${spoken(metric.key)}: ${demanded(demand, metric)}`
}

/** Cases in the word that fits the metric: positives for a recall, rows otherwise. */
export function casesIn(metric: MeasuredMetric): string {
  if (/^(?:recall|fnr)\b/.test(metric.key)) return 'positives'
  return /^(?:fpr|specificity)\b/.test(metric.key) ? 'negatives' : metric.key.startsWith('precision') ? 'predicted positives' : 'rows'
}

/** How many cases of the metric a slice has, in their word. Of one class among many they are what the share was computed from. */
export function casesOfSlice({ rows, positives, metrics }: MeasuredSlice, metric: MeasuredMetric): { readonly cases: number; readonly word: string } {
  const word = casesIn(metric), found = metrics[metric.key]?.candidate
  if (word === 'positives' && positives !== undefined) return { cases: positives, word }
  if (word === 'negatives' && positives !== undefined) return { cases: rows - positives, word }
  return word !== 'rows' && found?.kind === 'proportion' ? { cases: Math.round(found.trials), word } : { cases: rows, word: 'rows' }
}

/** The size of a slice: `214 positives`, `1,204 rows`. */
export function sizeOf(slice: MeasuredSlice, metric: MeasuredMetric): string {
  const { cases, word } = casesOfSlice(slice, metric)
  return `${count(cases)} ${cases === 1 ? word.replace(/s$/, '') : word}`
}

export const percentLevel = (level: number): string => `${decimal(level * 100, 4)} %`

/** What was found about one check, in one or two sentences. The name of the slice stands before it. */
export function foundText({ check: { metric, demand, slice }, decisive, value, interval, limit, adjusted }: Decision, measured: Measured, level: number, tests: number): string {
  const p = adjusted === undefined ? '' : `, p ${adjusted < 0.001 ? '< 0.001' : `= ${decimal(adjusted, 2)}`}${tests > 1 ? ` after correction for ${count(tests)} tests` : ''}`, range = interval === undefined ? '' : `${percentLevel(level)} interval ${between(interval, metric)}, `
  switch (demand.kind) {
    case 'min': case 'max': return `${spoken(metric.key)} is ${said(value, metric)} (${range}${sizeOf(slice, metric)}), required ${demanded(demand, metric)}${p}`
    case 'max-drop': {
      const found = slice.metrics[metric.key], better = metric.better === 'higher' ? -1 : 1
      const [before, now] = [found?.baseline, found?.candidate].map((one) => (one === undefined ? undefined : valueText(one, metric)))
      const worse = interval === undefined ? '' : `: ${changeText(better * interval.lower, better * interval.upper, metric)}`, allowed = demand.relative ? `${decimal(demand.limit * 100, 3)} %${limit === undefined ? '' : ` (${decimal(Math.abs(limit), 3)})`}` : sized(demand.limit, demand.limit, metric)
      return `${spoken(metric.key)} went from ${before ?? 'undefined'} to ${now ?? 'undefined'}${worse}, allowed ${allowed} (${percentLevel(level)} interval${measured.baseline?.paired === true ? ', same rows' : ''}, ${sizeOf(slice, metric)}${p})`
    }
    case 'max-gap': return `${spoken(metric.key)} is ${value === undefined ? 'undefined' : sized(Math.abs(value), Math.abs(value), metric)} ${(value ?? 0) < 0 === (metric.better === 'higher') ? 'worse' : 'better'} than ${decisive?.against === 'rest' ? 'on all other rows' : decisive?.against ?? demand.to} (${interval === undefined ? '' : `${percentLevel(level)} interval of the difference ${signed(interval, metric)}, `}${sizeOf(slice, metric)}), allowed ${demanded(demand, metric)}${p}`
    case 'difference': return `${demand.criterion}: ${spoken(metric.key)} differs by ${value === undefined ? 'undefined' : sized(Math.abs(value), Math.abs(value), metric)} between ${decisive?.against ?? 'slices'} (${interval === undefined ? '' : `${percentLevel(level)} interval ${sized(Math.abs(interval.lower), Math.abs(interval.upper), metric)}`}), allowed ${demanded(demand, metric)}${p}`
    case 'ratio': return `${demand.criterion}: the ratio of ${spoken(metric.key)} for ${decisive?.against ?? 'two slices'} is ${value === undefined ? 'undefined' : decimal(value, 3)} (${interval === undefined ? '' : `${percentLevel(level)} interval ${decimal(interval.lower, 3)} to ${decimal(interval.upper, 3)}`}), required ${demanded(demand, metric)}${p}`
  }
}

/** A change for the worse, or for the better: `3 to 7 points worse`, `from 2 points better to 4 points worse`. Positive is worse. */
export function changeText(a: number, b: number, metric: Pick<MeasuredMetric, 'unit'>): string {
  const [low, high] = [Math.min(a, b), Math.max(a, b)]
  if (low >= 0) return `${sized(low, high, metric)} worse`
  if (high <= 0) return `${sized(-high, -low, metric)} better`
  return `from ${sized(-low, -low, metric)} better to ${sized(high, high, metric)} worse`
}

const signed = ({ lower, upper }: Interval, metric: MeasuredMetric): string => [lower, upper].map((value) => `${value > 0 ? '+' : ''}${said(value, metric)}`).join(' to ')

function valueText(evidence: Parameters<typeof valueOf>[0], metric: MeasuredMetric): string { return said(valueOf(evidence), metric) }

