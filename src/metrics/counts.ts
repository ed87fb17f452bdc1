/** Metrics that are computed from how often each class is predicted for each: evidence from the cells of a slice. */

import { bootstrapCells } from '../stats/bootstrap.js'
import { carefully, deltaError, withUnseen, type Range } from './careful.js'
import type { Cells } from './cells.js'
import { classOf, countStatistic, type Classes } from './count-statistic.js'
import type { Evidence, PairedDifference, Proportion, Undefined } from './evidence.js'
import type { Side } from './frame.js'
import type { MetricName, MetricSpec } from './names.js'

export interface CountOptions extends Classes {
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
  if (isRecallOfAll(spec, of)) return average(spec, cells, (own, is) => proportion(cells, own, (at) => is(cells.labels[at] === predicted[at]), 'no rows'))
  return replicated({ labels: cells.labels, candidate: predicted, baseline: undefined }, cells, ({ labels, candidate }) => (counts) => countStatistic(spec, labels, candidate, counts, options), spec.metric === 'mcc' ? [-1, 1] : [0, 1], options)
}

/** Is it a mean of shares that each class has of its own rows? They are independent of each other, and need no drawing. */
function isRecallOfAll({ metric, average = 'macro' }: MetricSpec, of: number | undefined): boolean {
  return metric === 'balanced_accuracy' || (of === undefined && average === 'macro' && (metric === 'recall' || metric === 'fnr'))
}

/** The mean over the classes that have rows.
 *  @param shareOf what rows of a class say; a row counts by whether it is right, of `fnr` by whether it is wrong */
function average({ metric }: MetricSpec, cells: Cells, shareOf: (of: (at: number) => boolean, counts: (right: boolean) => boolean) => Proportion | PairedDifference | Undefined): Evidence {
  const shares = [...new Set(cells.labels)].map((label) => shareOf((at) => cells.labels[at] === label, (right) => right !== (metric === 'fnr')))
  const there = shares.flatMap((one) => (one.kind === 'undefined' ? [] : [one]))
  return there.length === 0 ? { kind: 'undefined', why: 'no rows' } : { kind: 'sum', parts: there.map((of) => ({ weight: 1 / there.length, of })) }
}

/** Difference of a metric between candidate and baseline on the same rows. */
export function countDifference(spec: MetricSpec, cells: Cells, options: CountOptions): Evidence {
  const { baseline } = cells, of = classOf(spec, options)
  if (baseline === undefined || cells.rows.length === 0) return { kind: 'undefined', why: 'no rows' }
  if (spec.metric === 'accuracy') return paired(cells, all, (at) => cells.labels[at] === cells.candidate[at], (at) => cells.labels[at] === baseline[at], 'no rows')
  const share = SHARES[spec.metric]
  if (share?.byLabel === true && of !== undefined) return paired(cells, (at) => share.of(cells.labels[at] === of, false), (at) => share.hit(cells.labels[at] === of, cells.candidate[at] === of), (at) => share.hit(cells.labels[at] === of, baseline[at] === of), share.why)
  if (isRecallOfAll(spec, of)) return average(spec, cells, (own, is) => paired(cells, own, (at) => is(cells.labels[at] === cells.candidate[at]), (at) => is(cells.labels[at] === baseline[at]), 'no rows'))
  return replicated(cells, cells, ({ labels, candidate, baseline: before }) => (counts) => countStatistic(spec, labels, candidate, counts, options) - countStatistic(spec, labels, before ?? [], counts, options), spec.metric === 'mcc' ? [-2, 2] : [-1, 1], options)
}

/** Cases and hits; with weights scaled to Kish's effective number of cases, (sum of w)^2 / (sum of w^2). */
function proportion(cells: Cells, of: (at: number) => boolean, hit: (at: number) => boolean, why: string): Proportion | Undefined {
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

function paired(cells: Cells, of: (at: number) => boolean, candidate: (at: number) => boolean, baseline: (at: number) => boolean, why: string): PairedDifference | Undefined {
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
function replicated(named: Named, cells: Cells, statisticOf: (named: Named) => (counts: ArrayLike<number>) => number, range: Range, { seed, replicates, level }: CountOptions): Evidence {
  const statistic = statisticOf(named), total = sum(cells.weight), scale = cells.weight === cells.rows ? 1 : total / sum(cells.square), counts = scale === 1 ? cells.weight : cells.weight.map((weight) => weight * scale), value = statistic(counts)
  if (Number.isNaN(value)) return { kind: 'undefined', why: 'a class that it needs has no rows' }
  const drawn = bootstrapCells(counts, statistic, { replicates, seed, level })
  if (counts.length > MANY) return { kind: 'replicates', value, drawn }
  const unseen = withUnseen({ ...named, counts }), of = statisticOf(unseen)
  return carefully({ kind: 'replicates', value, drawn }, { value: of(unseen.counts), error: deltaError(unseen.counts, of) }, range, level)
}

/** Combinations of classes of which nobody needs to say that one more might happen. */
const MANY = 2000
type Named = Pick<Cells, 'labels' | 'candidate' | 'baseline'>

const sum = (values: Float64Array): number => { let total = 0; for (const value of values) total += value; return total }
