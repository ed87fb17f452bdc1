/** Every metric of every slice of a partition, for the candidate, the baseline, and the difference of the two. */

import { tallyCells, withoutPart, type Cells } from './cells.js'
import { classOf } from './count-statistic.js'
import { countDifference, countEvidence, type CountOptions } from './counts.js'
import type { Evidence } from './evidence.js'
import { everything, rowsOf, type ClassFrame, type Frame, type NumberFrame, type Partition, type Side } from './frame.js'
import { independentDifference } from './independent.js'
import { regressionLoss, scoreLoss } from './losses.js'
import { momentsOf, momentsOfOthers } from './means.js'
import { METRIC_FACTS, type MetricSpec } from './names.js'
import { valueOf } from './read.js'
import { areaDifference, areaEvidence, calibrationEvidence, precisionEvidence, ranking, sameRows, sorted, type Ranking } from './ranks.js'
import type { SkewedMoments } from '../stats/skewed-mean.js'
import { explained, influenceEvidence, medianEvidence, rootEvidence } from './smooth.js'

/** One metric of one slice. */
export interface Compared {
  readonly candidate: Evidence
  readonly baseline?: Evidence
  /** candidate - baseline, on the same rows where they have the same. */
  readonly difference?: Evidence
}

export interface MeasureOptions {
  readonly seed: number
  /** Of every bootstrap. */
  readonly replicates: number
  /** Of the intervals that are drawn. */
  readonly level: number
  /** Are both models asked about the same rows? */
  readonly paired: boolean
  /** Called every few slices: lets others have their turn, and throws to stop. */
  readonly breathe?: () => Promise<void>
}

/** Slices between two breaths. */
const FEW = 16

const NO_SCORES: Evidence = { kind: 'undefined', why: 'the model gives no scores' }
const NONE: Evidence = { kind: 'undefined', why: 'no rows' }
const TOO_LARGE: Evidence = { kind: 'undefined', why: 'errors are beyond what numbers hold' }
const finite = ({ n, mean, variance }: SkewedMoments): boolean => Number.isFinite(mean) && (n <= 1 || Number.isFinite(variance))

/** Measures metrics on partitions of the same rows; what is the same for all of them is computed once. */
export class MetricMeasure {
  readonly #frame: Frame
  readonly #options: MeasureOptions
  readonly #orders = new Map<Float64Array, Uint32Array>()
  readonly #losses = new Map<string, Float64Array | undefined>()
  readonly #members = new Map<number, Uint8Array>()
  /** Of one partition only: each is as long as there are rows. */
  #rankings: { readonly scores: Float64Array; readonly labels: Uint8Array; readonly partition: Partition; readonly ranks: Ranking }[] = []

  constructor(frame: Frame, options: MeasureOptions) {
    this.#frame = frame
    this.#options = options
  }

  /** @returns one row a metric, one entry a slice */
  async measure(partition: Partition, specs: readonly MetricSpec[]): Promise<readonly (readonly Compared[])[]> {
    const frame = this.#frame, found: (readonly Compared[])[] = []
    const one = frame.task === 'regression' ? (spec: MetricSpec) => this.#numbers(frame, partition, spec) : this.#classes(frame, partition, specs)
    for (const spec of specs) found.push(await one(spec))
    return found
  }

  /** Metrics of the candidate on all rows but those of each slice, where they come from sums: of all rows, without those of the slice.
   *  @returns one row a metric, one entry a slice; undefined where the rows themselves are needed */
  async others(partition: Partition, specs: readonly MetricSpec[]): Promise<readonly (readonly (Evidence | undefined)[])[]> {
    const frame = this.#frame, found: (readonly (Evidence | undefined)[])[] = []
    const cells = frame.task !== 'regression' && specs.some(({ metric }) => METRIC_FACTS[metric].kind === 'labels') ? { whole: tallyCells(frame, everything(frame.rows), frame.candidate, undefined)[0], parts: tallyCells(frame, partition, frame.candidate, undefined) } : undefined
    for (const spec of specs) {
      await this.#options.breathe?.()
      const { kind } = METRIC_FACTS[spec.metric], losses = this.#rowLoss(spec)
      if (losses !== undefined) found.push(momentsOfOthers(losses, partition, frame.weights).map((moments) => (moments === undefined ? undefined : meanEvidence(moments))))
      else if (kind === 'labels' && frame.task !== 'regression' && cells?.whole !== undefined) {
        const { whole, parts } = cells, options: CountOptions = { classes: frame.classes, binary: frame.task === 'binary-classification', ...this.#options }
        found.push(await this.#each(partition.count, (slice) => { const part = parts[slice]; return part === undefined ? NONE : countEvidence(spec, withoutPart(whole, part), 'candidate', options) }))
      } else found.push([])
    }
    return found
  }

  /** Losses of the candidate row by row, of a metric that is their mean. */
  #rowLoss(spec: MetricSpec): Float64Array | undefined {
    const frame = this.#frame, { metric } = spec
    if (frame.task === 'regression') return METRIC_FACTS[metric].kind === 'regression' && !['r2', 'rmse', 'median_ae'].includes(metric) ? this.#loss(`${metric} ${spec.quantile ?? ''} candidate`, () => regressionLoss(spec, frame, 'candidate')) : undefined
    return metric === 'log_loss' || metric === 'brier' ? this.#loss(`${metric} candidate`, () => scoreLoss(metric, frame, 'candidate')) : undefined
  }

  /** One entry a slice, with a breath every few of them. */
  async #each<T>(count: number, of: (slice: number) => T): Promise<readonly T[]> {
    const found: T[] = []
    for (let slice = 0; slice < count; slice++) {
      if (slice % FEW === 0) await this.#options.breathe?.()
      found.push(of(slice))
    }
    return found
  }

  /** Counts the rows once for all metrics. */
  #classes(frame: ClassFrame, partition: Partition, specs: readonly MetricSpec[]): (spec: MetricSpec) => Promise<readonly Compared[]> {
    const { baseline } = frame, counted = specs.some(({ metric }) => METRIC_FACTS[metric].kind === 'labels')
    const options: CountOptions = { classes: frame.classes, binary: frame.task === 'binary-classification', ...this.#options }
    const joint = counted && this.#options.paired && baseline !== undefined ? tallyCells(frame, partition, frame.candidate, baseline) : undefined
    // Of models that were asked about different rows each has its own.
    const own = counted && joint === undefined ? tallyCells(frame, partition, frame.candidate, undefined) : undefined, others = counted && joint === undefined && baseline !== undefined ? tallyCells(frame, partition, baseline, undefined) : undefined
    return async (spec) => {
      const { kind } = METRIC_FACTS[spec.metric]
      if (kind === 'regression') return filled(partition, { kind: 'undefined', why: 'not a metric of classes' })
      if (kind === 'scores') return this.#scores(frame, partition, spec)
      return this.#each(partition.count, (slice): Compared => {
        const cells: Cells | undefined = (joint ?? own)?.[slice], other = joint === undefined ? others?.[slice] : undefined
        if (cells === undefined) return { candidate: NONE }
        const candidate = countEvidence(spec, cells, 'candidate', options)
        if (joint !== undefined) return { candidate, baseline: countEvidence(spec, cells, 'baseline', options), difference: countDifference(spec, cells, options) }
        const before = other === undefined ? undefined : countEvidence(spec, other, 'candidate', options)
        return before === undefined ? { candidate } : { candidate, baseline: before, difference: independentDifference(candidate, before) }
      })
    }
  }

  async #scores(frame: ClassFrame, partition: Partition, spec: MetricSpec): Promise<readonly Compared[]> {
    const { candidate, baseline } = frame, { metric } = spec
    if (candidate.scores === undefined) return filled(partition, NO_SCORES)
    if (metric === 'log_loss' || metric === 'brier') return this.#means(frame, partition, (side) => this.#loss(`${metric} ${side}`, () => scoreLoss(metric, frame, side)))
    const of = classOf(spec, { classes: frame.classes, binary: frame.task === 'binary-classification' })
    if (of === undefined) return this.#averagedAreas(frame, partition, spec)
    const labels = this.#isClass(frame, of), at = frame.task === 'binary-classification' ? 0 : of
    const rank = (scores: Float64Array | undefined): Ranking | undefined => (scores === undefined ? undefined : this.#ranking(scores, labels, partition))
    // The score of the negative class is what is left of the positive one.
    const own = (scores: Float64Array | undefined): Float64Array | undefined => (frame.task === 'binary-classification' && of === 0 ? scores?.map((score) => 1 - score) : scores), first = rank(own(candidate.scores[at])), second = rank(own(baseline?.scores?.[at]))
    if (first === undefined) return filled(partition, NO_SCORES)
    const evidence = (ranks: Ranking, slice: number): Evidence => metric === 'roc_auc' ? areaEvidence(ranks, slice, frame.weights) : metric === 'ece' ? calibrationEvidence(ranks, slice, this.#options, frame.weights) : precisionEvidence(ranks, slice, this.#options, frame.weights)
    const a = new Float64Array(frame.rows), b = new Float64Array(frame.rows)
    return this.#each(partition.count, (slice): Compared => {
      const now = evidence(first, slice)
      if (second === undefined) return baseline === undefined ? { candidate: now } : { candidate: now, baseline: { kind: 'undefined', why: 'the baseline gives no scores' }, difference: { kind: 'undefined', why: 'the baseline gives no scores' } }
      const before = evidence(second, slice)
      return { candidate: now, baseline: before, difference: metric === 'roc_auc' && this.#options.paired && sameRows(first, second, slice) ? areaDifference(first, second, slice, a, b, frame.weights) : independentDifference(now, before) }
    })
  }

  /** Mean of the areas of every class against all others, in a multiclass task. */
  async #averagedAreas(frame: ClassFrame, partition: Partition, { metric, average: how }: MetricSpec): Promise<readonly Compared[]> {
    if (metric !== 'roc_auc') return filled(partition, { kind: 'undefined', why: `${metric} of many classes needs a \`class\`` })
    const ranks = async (side: Side): Promise<readonly Ranking[] | undefined> => {
      const scores = frame[side]?.scores, found: Ranking[] = []
      for (const [of, one] of scores?.entries() ?? []) { await this.#options.breathe?.(); found.push(this.#ranking(one, this.#isClass(frame, of), partition)) }
      return scores === undefined ? undefined : found
    }
    const now = await ranks('candidate'), before = await ranks('baseline'), lists = rowsOf(partition)
    return this.#each(partition.count, (slice): Compared => {
      const rows = lists[slice] ?? new Uint32Array()
      const sizes = new Float64Array(frame.classes.length)
      for (const row of rows) { const label = frame.labels[row] ?? 0; sizes[label] = (sizes[label] ?? 0) + (frame.weights?.[row] ?? 1) }
      const average = (all: readonly Ranking[]): Evidence => {
        const areas = all.flatMap((one, of) => { const area = areaEvidence(one, slice, frame.weights); return area.kind === 'area' ? [{ ...area, share: how === 'weighted' ? sizes[of] ?? 0 : 1 }] : [] }), total = areas.reduce((sum, { share }) => sum + share, 0)
        if (areas.length === 0) return { kind: 'undefined', why: 'one class' }
        // The variance of a mean of dependent areas is at most that of their errors added up.
        const error = areas.reduce((sum, { variance, share }) => sum + share * Math.sqrt(variance), 0) / total
        return { kind: 'normal', value: areas.reduce((sum, { value, share }) => sum + share * value, 0) / total, error, degrees: Math.max(1, rows.length - 1), share: true }
      }
      if (now === undefined) return { candidate: NO_SCORES }
      const candidate = average(now)
      return before === undefined ? { candidate } : { candidate, baseline: average(before), difference: independentDifference(candidate, average(before)) }
    })
  }

  async #numbers(frame: NumberFrame, partition: Partition, spec: MetricSpec): Promise<readonly Compared[]> {
    switch (spec.metric) {
      case 'r2': return this.#explained(frame, partition)
      case 'median_ae': return this.#medians(frame, partition)
      case 'rmse': {
        const compared = this.#means(frame, partition, (side) => this.#loss(`mse ${side}`, () => regressionLoss({ metric: 'mse' }, frame, side)))
        const root = (evidence: Evidence): Evidence => (evidence.kind === 'mean' ? rootEvidence(evidence.moments) : evidence)
        return compared.map(({ candidate, baseline, difference }) => ({ candidate: root(candidate), ...(baseline === undefined ? {} : { baseline: root(baseline), difference: rootDifference(root(candidate), root(baseline), difference) }) }))
      }
      default: return METRIC_FACTS[spec.metric].kind === 'regression' ? this.#means(frame, partition, (side) => this.#loss(`${spec.metric} ${spec.quantile ?? ''} ${side}`, () => regressionLoss(spec, frame, side))) : filled(partition, { kind: 'undefined', why: 'not a metric of numbers' })
    }
  }

  /** Metrics that are a mean of the losses of rows: paired by the differences of the same rows. */
  #means(frame: Frame, partition: Partition, lossOf: (side: Side) => Float64Array | undefined): readonly Compared[] {
    const now = lossOf('candidate'), before = lossOf('baseline'), { weights } = frame
    if (now === undefined) return filled(partition, NO_SCORES)
    const evidence = (losses: Float64Array): readonly Evidence[] => momentsOf(losses, partition, weights).map(meanEvidence)
    const candidate = evidence(now)
    if (before === undefined) return candidate.map((one) => (frame.baseline === undefined ? { candidate: one } : { candidate: one, baseline: NO_SCORES, difference: NO_SCORES }))
    const baseline = evidence(before), difference = this.#options.paired ? evidence(now.map((loss, row) => change(loss, before[row] ?? Number.NaN))) : candidate.map((one, slice) => independentDifference(one, baseline[slice] ?? NONE))
    return candidate.map((one, slice) => ({ candidate: one, baseline: baseline[slice] ?? NONE, difference: difference[slice] ?? NONE }))
  }

  #explained(frame: NumberFrame, partition: Partition): Promise<readonly Compared[]> {
    const lists = rowsOf(partition)
    return this.#each(partition.count, (slice): Compared => {
      const rows = lists[slice] ?? new Uint32Array()
      const of = (values: Float64Array | undefined) => (values === undefined ? undefined : explained(frame.labels, values, present(rows, values), frame.weights))
      const now = of(frame.candidate.values), before = of(frame.baseline?.values), gone: Evidence = { kind: 'undefined', why: rows.length === 0 ? 'no rows' : 'all labels are the same' }
      const read = (found: ReturnType<typeof of>): Evidence => (found === undefined ? gone : influenceEvidence(found.value, found.influence, found.n))
      if (frame.baseline === undefined) return { candidate: read(now) }
      const paired = this.#options.paired && now !== undefined && before !== undefined && now.influence.length === before.influence.length
      return { candidate: read(now), baseline: read(before), difference: paired ? influenceEvidence(now.value - before.value, now.influence.map((one, at) => one - (before.influence[at] ?? 0)), now.n) : independentDifference(read(now), read(before)) }
    })
  }

  #medians(frame: NumberFrame, partition: Partition): Promise<readonly Compared[]> {
    const now = this.#loss('mae candidate', () => regressionLoss({ metric: 'mae' }, frame, 'candidate')), before = this.#loss('mae baseline', () => regressionLoss({ metric: 'mae' }, frame, 'baseline'))
    const { weights } = frame, median = (rows: Uint32Array, losses: Float64Array): Evidence => medianEvidence(Float64Array.from(rows, (row) => losses[row] ?? Number.NaN), this.#options, weights === undefined ? undefined : Float64Array.from(rows, (row) => weights[row] ?? 0))
    const lists = rowsOf(partition)
    return this.#each(partition.count, (slice): Compared => {
      const rows = lists[slice] ?? new Uint32Array()
      const of = (losses: Float64Array | undefined): Evidence => (losses === undefined ? NONE : median(present(rows, losses), losses))
      const candidate = of(now)
      return before === undefined ? { candidate } : { candidate, baseline: of(before), difference: independentDifference(candidate, of(before)) }
    })
  }

  /** Rows of a class: 1 for those. */
  #isClass(frame: ClassFrame, of: number): Uint8Array {
    const known = this.#members.get(of)
    if (known !== undefined) return known
    const labels = new Uint8Array(frame.rows)
    for (let row = 0; row < labels.length; row++) if (frame.labels[row] === of) labels[row] = 1
    this.#members.set(of, labels)
    return labels
  }

  #ranking(scores: Float64Array, labels: Uint8Array, partition: Partition): Ranking {
    const known = this.#rankings.find((one) => one.scores === scores && one.labels === labels && one.partition === partition)
    if (known !== undefined) return known.ranks
    const ranks = ranking(scores, labels, this.#order(scores), partition)
    this.#rankings = [...this.#rankings.filter((one) => one.partition === partition), { scores, labels, partition, ranks }]
    return ranks
  }

  /** How the scores of a binary classifier rank in each slice; undefined where there are none. */
  rankingOf(partition: Partition): Ranking | undefined {
    const frame = this.#frame, scores = frame.task === 'binary-classification' ? frame.candidate.scores?.[0] : undefined
    return frame.task !== 'binary-classification' || scores === undefined ? undefined : this.#ranking(scores, this.#isClass(frame, 1), partition)
  }

  #order(scores: Float64Array): Uint32Array {
    const known = this.#orders.get(scores) ?? sorted(scores)
    this.#orders.set(scores, known)
    return known
  }

  #loss(key: string, compute: () => Float64Array | undefined): Float64Array | undefined {
    if (!this.#losses.has(key)) this.#losses.set(key, compute())
    return this.#losses.get(key)
  }
}

/** How much larger one loss is than the other; what differs by the rounding of the two is the same. */
function change(now: number, before: number): number { const found = now - before; return Math.abs(found) <= 1e-12 * Math.max(Math.abs(now), Math.abs(before)) ? 0 : found }

function meanEvidence(moments: SkewedMoments): Evidence { return moments.n === 0 ? NONE : finite(moments) ? { kind: 'mean', moments } : TOO_LARGE }

function filled({ count }: Partition, evidence: Evidence): readonly Compared[] { return Array.from({ length: count }, () => ({ candidate: evidence })) }

const present = (rows: Uint32Array, values: Float64Array): Uint32Array => rows.filter((row) => !Number.isNaN(values[row]))

/** The difference of two roots by the delta method, from the difference of the squares: (a - b) = (a^2 - b^2) / (a + b). */
function rootDifference(first: Evidence, second: Evidence, squares: Evidence | undefined): Evidence {
  const a = valueOf(first), b = valueOf(second)
  if (first.kind !== 'mean' || second.kind !== 'mean' || squares?.kind !== 'mean' || a === undefined || b === undefined) return independentDifference(first, second)
  const { n, variance } = squares.moments, sum = a + b
  return { kind: 'normal', value: a - b, error: sum === 0 ? 0 : Math.sqrt(variance / n) / sum, degrees: Math.max(1, n - 1) }
}
