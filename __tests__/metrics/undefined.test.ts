import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { everything, type ClassFrame, type Frame, type NumberFrame } from '../../src/metrics/frame.js'
import { MetricMeasure, type Compared } from '../../src/metrics/measure.js'
import { METRIC_FACTS, METRIC_NAMES, metricKey, type MetricSpec } from '../../src/metrics/names.js'
import { chanceOf } from '../../src/metrics/chance.js'
import { intervalOf, valueOf } from '../../src/metrics/read.js'

const OPTIONS = { seed: 1, replicates: 100, level: 0.95, paired: true }
const one = async (frame: Frame, spec: MetricSpec): Promise<Compared> => {
  const found = (await new MetricMeasure(frame, OPTIONS).measure(everything(frame.rows), [spec]))[0]?.[0]
  if (found === undefined) throw new Error('nothing measured')
  return found
}
const binary = (labels: readonly number[], predicted: readonly number[], scores: readonly number[] | undefined = predicted): ClassFrame => ({ task: 'binary-classification', rows: labels.length, classes: ['no', 'yes'], labels: Int32Array.from(labels), candidate: { classes: Int32Array.from(predicted), ...(scores === undefined ? {} : { scores: [Float64Array.from(scores)] }) } })
const numbers = (labels: readonly number[], predicted: readonly number[]): NumberFrame => ({ task: 'regression', rows: labels.length, labels: Float64Array.from(labels), candidate: { values: Float64Array.from(predicted) } })

describe('a number that does not exist is undefined, with a reason, and never 0', () => {
  test.each<[string, Frame, MetricSpec, string]>([
    ['recall without positives', binary([0, 0], [0, 1]), { metric: 'recall' }, 'no positives'],
    ['fnr without positives', binary([0, 0], [0, 1]), { metric: 'fnr' }, 'no positives'],
    ['specificity without negatives', binary([1, 1], [0, 1]), { metric: 'specificity' }, 'no negatives'],
    ['fpr without negatives', binary([1, 1], [0, 1]), { metric: 'fpr' }, 'no negatives'],
    ['precision where nothing is predicted positive', binary([0, 1], [0, 0]), { metric: 'precision' }, 'nothing is predicted positive'],
    ['npv where nothing is predicted negative', binary([0, 1], [1, 1]), { metric: 'npv' }, 'nothing is predicted negative'],
    ['f1 where nothing is positive', binary([0, 0], [0, 0]), { metric: 'f1' }, 'no positives, and nothing is predicted positive'],
    ['f_beta where nothing is positive', binary([0, 0], [0, 0]), { metric: 'f_beta', beta: 2 }, 'a class that it needs has no rows'],
    ['mcc of one label', binary([0, 0], [0, 1]), { metric: 'mcc' }, 'a class that it needs has no rows'],
    ['mcc of one prediction', binary([0, 1], [1, 1]), { metric: 'mcc' }, 'a class that it needs has no rows'],
    ['roc_auc without positives', binary([0, 0], [0, 1]), { metric: 'roc_auc' }, 'no positives'],
    ['roc_auc without negatives', binary([1, 1], [0, 1]), { metric: 'roc_auc' }, 'no negatives'],
    ['average_precision without positives', binary([0, 0], [0, 1]), { metric: 'average_precision' }, 'no positives'],
    ['scores that are not there', binary([0, 1], [0, 1], []), { metric: 'roc_auc' }, 'no rows'],
    ['ece of decision values', binary([0, 1], [0, 1], [-3, 4]), { metric: 'ece' }, 'scores are no probabilities'],
    ['r2 of labels that are all the same', numbers([3, 3, 3], [1, 2, 3]), { metric: 'r2' }, 'all labels are the same'],
    ['rmse of one row', numbers([3], [1]), { metric: 'rmse' }, 'one row'],
    ['mae of no rows', numbers([], []), { metric: 'mae' }, 'no rows'],
    ['median_ae of no rows', numbers([], []), { metric: 'median_ae' }, 'no rows'],
    ['a metric of numbers, of classes', binary([0, 1], [0, 1]), { metric: 'mae' }, 'not a metric of classes'],
    ['a metric of classes, of numbers', numbers([1, 2], [1, 2]), { metric: 'accuracy' }, 'not a metric of numbers'],
  ])('%s', async (_, frame, spec, why) => {
    const { candidate } = await one(frame, spec)
    expect(candidate).toEqual({ kind: 'undefined', why })
    expect([valueOf(candidate), intervalOf(candidate, 0.95), chanceOf(candidate, 0.5, 'less'), chanceOf(candidate, 0.5, 'greater')]).toEqual([undefined, undefined, 1, 1])
  })

  test('a model without scores has no metric of scores', async () => {
    for (const metric of METRIC_NAMES) if (METRIC_FACTS[metric].kind === 'scores') expect((await one({ ...binary([0, 1], [0, 1]), candidate: { classes: Int32Array.of(0, 1) } }, { metric })).candidate).toEqual({ kind: 'undefined', why: 'the model gives no scores' })
  })

  test('nothing shows a single row to be good or bad', async () => {
    for (const metric of ['mae', 'mse', 'bias', 'mape'] as const) {
      const { candidate } = await one(numbers([10], [10]), { metric })
      expect([valueOf(candidate), chanceOf(candidate, 1, 'less'), chanceOf(candidate, -1, 'greater')]).toEqual([0, 1, 1])
    }
  })
})

const SPECS: readonly MetricSpec[] = [...METRIC_NAMES.map((metric) => ({ metric })), { metric: 'f_beta', beta: 0.5 }, { metric: 'recall', class: 'no' }, { metric: 'roc_auc', class: 'no' }, { metric: 'average_precision', class: 'no' }, { metric: 'pinball', quantile: 0.9 }]
const rows = fc.array(fc.record({ label: fc.nat(1), a: fc.nat(1), b: fc.nat(1), x: fc.nat(20), y: fc.nat(20), weight: fc.integer({ min: 1, max: 5 }), slice: fc.nat(2) }), { minLength: 1, maxLength: 40 })
type Row = { readonly label: number; readonly a: number; readonly b: number; readonly x: number; readonly y: number; readonly weight: number; readonly slice: number }
function frames(list: readonly Row[], weighted: boolean): readonly Frame[] {
  const n = { rows: list.length, ...(weighted ? { weights: Float64Array.from(list, ({ weight }) => weight) } : {}) }
  return [
    { task: 'binary-classification', classes: ['no', 'yes'], labels: Int32Array.from(list, ({ label }) => label), candidate: { classes: Int32Array.from(list, ({ a }) => a), scores: [Float64Array.from(list, ({ x }) => x / 20)] }, baseline: { classes: Int32Array.from(list, ({ b }) => b), scores: [Float64Array.from(list, ({ y }) => y / 20)] }, ...n },
    { task: 'regression', labels: Float64Array.from(list, ({ label, x }) => label * x), candidate: { values: Float64Array.from(list, ({ x }) => x) }, baseline: { values: Float64Array.from(list, ({ y }) => y) }, ...n },
  ]
}
const fits = (frame: Frame, { metric }: MetricSpec): boolean => (METRIC_FACTS[metric].kind === 'regression') === (frame.task === 'regression')

describe('laws', () => {
  test('the difference is the candidate less the baseline, for every metric, with weights and without', async () => {
    await fc.assert(fc.asyncProperty(rows, fc.boolean(), fc.boolean(), async (list, weighted, paired) => {
      for (const frame of frames(list, weighted)) for (const spec of SPECS.filter((each) => fits(frame, each))) {
        const { candidate, baseline, difference } = (await new MetricMeasure(frame, { ...OPTIONS, paired }).measure(everything(frame.rows), [spec]))[0]?.[0] ?? {}
        if (candidate === undefined || baseline === undefined || difference === undefined) throw new Error(metricKey(spec))
        const [now, before, change] = [candidate, baseline, difference].map(valueOf)
        if (change !== undefined && now !== undefined && before !== undefined && Math.abs(now) < 1e6 && Math.abs(before) < 1e6) expect([metricKey(spec), change]).toEqual([metricKey(spec), expect.closeTo(now - before, 8)])
      }
    }), { numRuns: 15 })
  })

  test('a slice of a partition is measured as its rows alone are', async () => {
    await fc.assert(fc.asyncProperty(rows, fc.boolean(), async (list, weighted) => {
      const codes = Int32Array.from(list, ({ slice }) => slice), own = (slice: number): readonly Row[] => list.filter((row) => row.slice === slice)
      for (const [at, frame] of frames(list, weighted).entries()) for (const spec of SPECS.filter((each) => fits(frame, each))) for (const slice of [0, 1, 2]) {
        const [together, alone] = [(await new MetricMeasure(frame, OPTIONS).measure({ codes, count: 3 }, [spec]))[0]?.[slice], own(slice).length === 0 ? undefined : await one(frames(own(slice), weighted)[at] ?? frame, spec)].map((found) => (found === undefined ? undefined : valueOf(found.candidate)))
        expect([metricKey(spec), together === undefined]).toEqual([metricKey(spec), alone === undefined])
        if (together !== undefined && alone !== undefined) expect(together / (alone === 0 ? 1 : alone)).toBeCloseTo(alone === 0 ? 0 : 1, 8)
      }
    }), { numRuns: 8 })
  })

  test('an interval holds its value, and grows with the level', async () => {
    await fc.assert(fc.asyncProperty(rows, fc.boolean(), async (list, weighted) => {
      for (const frame of frames(list, weighted)) for (const spec of SPECS.filter((each) => fits(frame, each))) {
        const { candidate } = await one(frame, spec), value = valueOf(candidate), [narrow, wide] = [0.8, 0.99].map((level) => intervalOf(candidate, level))
        if (value === undefined || narrow === undefined || wide === undefined) continue
        expect([metricKey(spec), narrow.lower <= value + 1e-9, value - 1e-9 <= narrow.upper, wide.lower <= narrow.lower + 1e-9, narrow.upper <= wide.upper + 1e-9]).toEqual([metricKey(spec), true, true, true, true])
      }
    }), { numRuns: 8 })
  })

  test('weights that are all the same change no value', async () => {
    await fc.assert(fc.asyncProperty(rows, async (list) => {
      const same = list.map((row) => ({ ...row, weight: 3 }))
      for (const [at, frame] of frames(same, true).entries()) for (const spec of SPECS.filter((each) => fits(frame, each))) {
        const [a, b] = [await one(frame, spec), await one(frames(same, false)[at] ?? frame, spec)].map(({ candidate }) => valueOf(candidate))
        if (a === undefined || b === undefined || Math.abs(b) > 1e6) expect([metricKey(spec), a === undefined]).toEqual([metricKey(spec), b === undefined])
        else expect([metricKey(spec), a]).toEqual([metricKey(spec), expect.closeTo(b, 8)])
      }
    }), { numRuns: 8 })
  })
})
