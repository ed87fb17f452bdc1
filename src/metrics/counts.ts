/** Metrics that are computed from how often each class is predicted for each: evidence from the cells of a slice. */

import { bootstrapCells } from '../stats/bootstrap.js'
import type { Cells } from './cells.js'
import type { Evidence, Proportion } from './evidence.js'
import type { Side } from './frame.js'
import type { MetricName, MetricSpec } from './names.js'

export interface CountOptions {
  /** Number of classes, and which one is positive in a binary task. */
  readonly classes: readonly string[]
  readonly binary: boolean
  readonly seed: number
  readonly replicates: number
  /** Of the intervals. */
  readonly level: number
}

/** A share of rows: which of them count, and which of those are hits. */
interface Share { readonly of: (actual: boolean, predicted: boolean) => boolean; readonly hit: (actual: boolean, predicted: boolean) => boolean; readonly byLabel: boolean; readonly why: string }

const all = (): boolean => true
const SHARES: Partial<Readonly<Record<MetricName, Share>>> = {
  recall: { of: (actual) => actual, hit: (_, predicted) => predicted, byLabel: true, why: 'no positives' },
  fnr: { of: (actual) => actual, hit: (_, predicted) => !predicted, byLabel: true, why: 'no positives' },
  specificity: { of: (actual) => !actual, hit: (_, predicted) => !predicted, byLabel: true, why: 'no negatives' },
  fpr: { of: (actual) => !actual, hit: (_, predicted) => predicted, byLabel: true, why: 'no negatives' },
  selection_rate: { of: all, hit: (_, predicted) => predicted, byLabel: true, why: 'no rows' },
  precision: { of: (_, predicted) => predicted, hit: (actual) => actual, byLabel: false, why: 'nothing is predicted positive' },
  npv: { of: (_, predicted) => !predicted, hit: (actual) => !actual, byLabel: false, why: 'nothing is predicted negative' },
  // F1 = 2J / (1 + J): of the rows that are positive or predicted so, those that are both.
  f1: { of: (actual, predicted) => actual || predicted, hit: (actual, predicted) => actual && predicted, byLabel: false, why: 'no positives, and nothing is predicted positive' },
}

const sideOf = (cells: Cells, side: Side): readonly number[] => (side === 'candidate' ? cells.candidate : cells.baseline ?? [])

/** The class a metric is about: the one that is named, or the positive one of a binary task. Undefined: all of them, averaged. */
export function classOf(spec: MetricSpec, { classes, binary }: Pick<CountOptions, 'classes' | 'binary'>): number | undefined {
  if (spec.class !== undefined) return classes.indexOf(spec.class)
  return binary ? 1 : undefined
}

/** What the cells of a slice say about a metric of one of the models. */
export function countEvidence(spec: MetricSpec, cells: Cells, side: Side, options: CountOptions): Evidence {
  if (cells.rows.length === 0) return { kind: 'undefined', why: 'no rows' }
  const predicted = sideOf(cells, side), of = classOf(spec, options)
  if (spec.metric === 'accuracy') return proportion(cells, all, (at) => cells.labels[at] === predicted[at], 'no rows')
  const share = SHARES[spec.metric]
  if (share !== undefined && of !== undefined) {
    const found = proportion(cells, (at) => share.of(cells.labels[at] === of, predicted[at] === of), (at) => share.hit(cells.labels[at] === of, predicted[at] === of), share.why)
    return spec.metric === 'f1' && found.kind === 'proportion' ? { ...found, transform: 'f1' } : found
  }
  return replicated(cells, (counts) => countStatistic(spec, cells, predicted, counts, options), options)
}

/** Difference of a metric between candidate and baseline on the same rows. */
export function countDifference(spec: MetricSpec, cells: Cells, options: CountOptions): Evidence {
  const { baseline } = cells, of = classOf(spec, options)
  if (baseline === undefined || cells.rows.length === 0) return { kind: 'undefined', why: 'no rows' }
  if (spec.metric === 'accuracy') return paired(cells, all, (at) => cells.labels[at] === cells.candidate[at], (at) => cells.labels[at] === baseline[at], 'no rows')
  const share = SHARES[spec.metric]
  if (share?.byLabel === true && of !== undefined) return paired(cells, (at) => share.of(cells.labels[at] === of, false), (at) => share.hit(cells.labels[at] === of, cells.candidate[at] === of), (at) => share.hit(cells.labels[at] === of, baseline[at] === of), share.why)
  return replicated(cells, (counts) => countStatistic(spec, cells, cells.candidate, counts, options) - countStatistic(spec, cells, baseline, counts, options), options)
}

/** Cases and hits; with weights scaled to Kish's effective number of cases, (sum of w)^2 / (sum of w^2). */
function proportion(cells: Cells, of: (at: number) => boolean, hit: (at: number) => boolean, why: string): Proportion | { readonly kind: 'undefined'; readonly why: string } {
  let total = 0, hits = 0, square = 0
  for (let at = 0; at < cells.rows.length; at++) {
    if (!of(at)) continue
    const weight = cells.weight[at] ?? 0
    total += weight
    square += cells.square[at] ?? 0
    if (hit(at)) hits += weight
  }
  if (!(total > 0)) return { kind: 'undefined', why }
  const trials = cells.weight === cells.rows ? total : (total * total) / square
  return { kind: 'proportion', successes: Math.min(trials, (hits / total) * trials), trials }
}

function paired(cells: Cells, of: (at: number) => boolean, candidate: (at: number) => boolean, baseline: (at: number) => boolean, why: string): Evidence {
  const table = { both: 0, first: 0, second: 0, neither: 0 }
  let total = 0, square = 0
  for (let at = 0; at < cells.rows.length; at++) {
    if (!of(at)) continue
    const weight = cells.weight[at] ?? 0, a = candidate(at), b = baseline(at)
    table[a && b ? 'both' : a ? 'first' : b ? 'second' : 'neither'] += weight
    total += weight
    square += cells.square[at] ?? 0
  }
  if (!(total > 0)) return { kind: 'undefined', why }
  const scale = cells.weight === cells.rows ? 1 : total / square
  return { kind: 'paired', table: { both: table.both * scale, first: table.first * scale, second: table.second * scale, neither: table.neither * scale } }
}

/** Draws the counts of the cells again, each from a Poisson distribution around what it is: rows come and go independently of each other. */
function replicated(cells: Cells, statistic: (counts: ArrayLike<number>) => number, { seed, replicates, level }: CountOptions): Evidence {
  const total = sum(cells.weight), scale = cells.weight === cells.rows ? 1 : total / sum(cells.square), counts = scale === 1 ? cells.weight : cells.weight.map((weight) => weight * scale), value = statistic(counts)
  if (Number.isNaN(value)) return { kind: 'undefined', why: 'a class that it needs has no rows' }
  return { kind: 'replicates', value, drawn: bootstrapCells(counts, statistic, { replicates, seed, level }) }
}

const sum = (values: Float64Array): number => { let total = 0; for (const value of values) total += value; return total }

/** The value of a metric from counts of the cells; NaN where it does not exist. */
function countStatistic(spec: MetricSpec, cells: Cells, predicted: readonly number[], counts: ArrayLike<number>, options: CountOptions): number {
  const of = classOf(spec, options)
  if (spec.metric === 'mcc') return matthews(cells, predicted, counts, options.classes.length)
  if (spec.metric === 'accuracy') return share(cells.rows.length, counts, all, (at) => cells.labels[at] === predicted[at])
  if (spec.metric === 'balanced_accuracy') return averaged({ metric: 'recall' }, cells, predicted, counts, options, 'macro')
  return of === undefined ? averaged(spec, cells, predicted, counts, options, spec.average ?? 'macro') : ofClass(spec, cells, predicted, counts, of)
}

/** One class against all others, from the same table. */
function ofClass(spec: MetricSpec, cells: Cells, predicted: readonly number[], counts: ArrayLike<number>, of: number): number {
  let hits = 0, actual = 0, said = 0, all = 0
  for (let at = 0; at < cells.rows.length; at++) {
    const count = counts[at] ?? 0, is = cells.labels[at] === of, called = predicted[at] === of
    all += count
    if (is) actual += count
    if (called) said += count
    if (is && called) hits += count
  }
  return fromTable(spec, hits, actual, said, all)
}

function share(cells: number, counts: ArrayLike<number>, of: (at: number) => boolean, hit: (at: number) => boolean): number {
  let total = 0, hits = 0
  for (let at = 0; at < cells; at++) { if (!of(at)) continue; const count = counts[at] ?? 0; total += count; if (hit(at)) hits += count }
  return hits / total
}

/** Mean over the classes that rows have or are predicted to have, as in scikit-learn. Where no row has a class there is no recall of it, which does not
 *  count; a precision there is, and it is 0. The cells are gone through once, however many classes there are. */
function averaged(spec: MetricSpec, cells: Cells, predicted: readonly number[], counts: ArrayLike<number>, { classes }: CountOptions, average: 'macro' | 'weighted'): number {
  const rows = new Float64Array(classes.length), said = new Float64Array(classes.length), hits = new Float64Array(classes.length)
  let all = 0
  for (let at = 0; at < cells.rows.length; at++) {
    const count = counts[at] ?? 0, actual = cells.labels[at] ?? 0, of = predicted[at] ?? 0
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
function matthews(cells: Cells, predicted: readonly number[], counts: ArrayLike<number>, classes: number): number {
  const actual = new Float64Array(classes), said = new Float64Array(classes)
  let total = 0, right = 0
  for (let at = 0; at < cells.rows.length; at++) {
    const count = counts[at] ?? 0, a = cells.labels[at] ?? 0, b = predicted[at] ?? 0
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
