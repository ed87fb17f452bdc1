/** Values of metrics from how often each class is predicted for each. */

import type { Cells } from './cells.js'
import type { MetricSpec } from './names.js'

/** Classes of a task; in a binary one the second is positive. */
export interface Classes { readonly classes: readonly string[]; readonly binary: boolean }

/** The class a metric is about: the one that is named, or the positive one of a binary task. Undefined: all of them, averaged. */
export function classOf(spec: MetricSpec, { classes, binary }: Classes): number | undefined {
  if (spec.class !== undefined) return classes.indexOf(spec.class)
  return binary ? 1 : undefined
}

/** The value of a metric from counts of the cells; NaN where it does not exist. */
export function countStatistic(spec: MetricSpec, labels: Cells['labels'], predicted: readonly number[], counts: ArrayLike<number>, options: Classes): number {
  const of = classOf(spec, options)
  if (spec.metric === 'mcc') return matthews(labels, predicted, counts, options.classes.length)
  return of === undefined ? averaged(spec, labels, predicted, counts, options, spec.average ?? 'macro') : ofClass(spec, labels, predicted, counts, of)
}

/** One class against all others, from the same table. */
function ofClass(spec: MetricSpec, labels: Cells['labels'], predicted: readonly number[], counts: ArrayLike<number>, of: number): number {
  let hits = 0, actual = 0, said = 0, all = 0
  for (let at = 0; at < labels.length; at++) {
    const count = counts[at] ?? 0, is = labels[at] === of, called = predicted[at] === of
    all += count
    if (is) actual += count
    if (called) said += count
    if (is && called) hits += count
  }
  return fromTable(spec, hits, actual, said, all)
}

/** Mean over the classes that rows have or are predicted to have, as in scikit-learn. Where no row has a class there is no recall of it, which does not
 *  count; a precision there is, and it is 0. The cells are gone through once, however many classes there are. */
function averaged(spec: MetricSpec, labels: Cells['labels'], predicted: readonly number[], counts: ArrayLike<number>, { classes }: Classes, average: 'macro' | 'weighted'): number {
  const rows = new Float64Array(classes.length), said = new Float64Array(classes.length), hits = new Float64Array(classes.length)
  let all = 0
  for (let at = 0; at < labels.length; at++) {
    const count = counts[at] ?? 0, actual = labels[at] ?? 0, of = predicted[at] ?? 0
    all += count
    rows[actual] = (rows[actual] ?? 0) + count
    said[of] = (said[of] ?? 0) + count
    if (actual === of) hits[of] = (hits[of] ?? 0) + count
  }
  let total = 0, weights = 0
  for (const [of, present] of rows.entries()) {
    if (present === 0 && said[of] === 0) continue
    const value = fromTable(spec, hits[of] ?? 0, present, said[of] ?? 0, all), weight = average === 'macro' ? 1 : present
    if (present === 0 && Number.isNaN(value)) continue
    // Nothing is predicted to be of a class that is there: its precision counts as 0, as scikit-learn has it.
    total += weight * (Number.isNaN(value) ? 0 : value)
    weights += weight
  }
  return total / weights
}

/** A metric of one class from the table of that class against all others; NaN where it does not exist.
 *  @param hits rows of the class that are predicted so, @param actual rows of it, @param said rows predicted so, @param all rows */
function fromTable({ metric, beta = 1 }: MetricSpec, hits: number, actual: number, said: number, all: number): number {
  // Sums of fractions may miss 0 by their rounding.
  const left = (one: number, other: number): number => (one - other > 1e-12 * one ? one - other : 0), others = left(all, actual), unsaid = left(all, said), wrong = left(said, hits), missed = left(actual, hits), square = beta ** 2
  switch (metric) {
    case 'recall': return hits / actual
    case 'fnr': return missed / actual
    case 'specificity': return left(others, wrong) / others
    case 'fpr': return wrong / others
    case 'selection_rate': return said / all
    case 'precision': return hits / said
    case 'npv': return left(unsaid, missed) / unsaid
    case 'f1': return (2 * hits) / (2 * hits + missed + wrong)
    case 'f_beta': return ((1 + square) * hits) / ((1 + square) * hits + square * missed + wrong)
    default: return Number.NaN
  }
}

/** Matthews correlation of any number of classes. @see Gorodkin (2004), Computational Biology and Chemistry 28:367-374 */
function matthews(labels: Cells['labels'], predicted: readonly number[], counts: ArrayLike<number>, classes: number): number {
  const actual = new Float64Array(classes), said = new Float64Array(classes)
  let total = 0, right = 0
  for (let at = 0; at < labels.length; at++) {
    const count = counts[at] ?? 0, a = labels[at] ?? 0, b = predicted[at] ?? 0
    total += count
    if (a === b) right += count
    actual[a] = (actual[a] ?? 0) + count
    said[b] = (said[b] ?? 0) + count
  }
  let both = 0, squaresActual = 0, squaresSaid = 0
  for (let of = 0; of < classes; of++) { const a = actual[of] ?? 0, b = said[of] ?? 0; both += a * b; squaresActual += a * a; squaresSaid += b * b }
  const spread = Math.sqrt((total * total - squaresSaid) * (total * total - squaresActual))
  return spread === 0 ? Number.NaN : (right * total - both) / spread
}
