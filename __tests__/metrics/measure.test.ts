import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Evidence } from '../../src/metrics/evidence.js'
import type { ClassFrame, NumberFrame, Partition } from '../../src/metrics/frame.js'
import { MetricMeasure } from '../../src/metrics/measure.js'
import { intervalOf, valueOf } from '../../src/metrics/read.js'

const OPTIONS = { seed: 1, replicates: 100, level: 0.95, paired: true }
const SLICES = 100
const many: ClassFrame = {
  task: 'binary-classification', rows: 2 * SLICES, classes: ['no', 'yes'], labels: Int32Array.from({ length: 2 * SLICES }, (_, row) => row % 2),
  candidate: { classes: Int32Array.from({ length: 2 * SLICES }, (_, row) => row % 2), scores: [Float64Array.from({ length: 2 * SLICES }, (_, row) => row % 2)] },
}
const partition = { codes: Int32Array.from({ length: 2 * SLICES }, (_, row) => row >> 1), count: SLICES }

describe('a family of many slices', () => {
  test.each(['accuracy', 'mcc', 'roc_auc'] as const)('%s lets others have their turn, again and again', async (metric) => {
    let breaths = 0
    await new MetricMeasure(many, { ...OPTIONS, breathe: () => { breaths++; return Promise.resolve() } }).measure(partition, [{ metric }])
    expect(breaths).toBeGreaterThan(3)
  })

  test('is stopped on the way', async () => {
    let breaths = 0
    const meter = new MetricMeasure(many, { ...OPTIONS, breathe: () => (++breaths === 2 ? Promise.reject(new Error('stop')) : Promise.resolve()) })
    await expect(meter.measure(partition, [{ metric: 'mcc' }])).rejects.toThrow('stop')
    expect(breaths).toBe(2)
  })
})

// Without the row that the baseline has no score for: 0.9 and 0.2 against 0.1 and 0.8 win 3 of 4 pairs.
test('areas are compared as of different rows where the baseline lacks a score', async () => {
  const frame: ClassFrame = {
    task: 'binary-classification', rows: 5, classes: ['no', 'yes'], labels: Int32Array.of(1, 1, 0, 0, 1), candidate: { classes: Int32Array.of(1, 1, 0, 0, 1), scores: [Float64Array.of(0.9, 0.8, 0.1, 0.2, 0.7)] },
    baseline: { classes: Int32Array.of(1, 0, 0, 1, 1), scores: [Float64Array.of(0.9, 0.2, 0.1, 0.8, Number.NaN)] },
  }
  const [found] = (await new MetricMeasure(frame, OPTIONS).measure({ codes: new Int32Array(5), count: 1 }, [{ metric: 'roc_auc' }]))[0] ?? []
  expect([found?.candidate, found?.baseline, found?.difference].map((evidence) => (evidence === undefined ? undefined : valueOf(evidence)))).toEqual([1, 0.75, 0.25])
})

describe('all rows but those of a slice', () => {
  const row = fc.record({ slice: fc.integer({ min: -1, max: 2 }), label: fc.integer({ min: 0, max: 1 }), said: fc.integer({ min: 0, max: 1 }), score: fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000), weight: fc.integer({ min: 1, max: 9 }) })
  const complement = (codes: Int32Array, slice: number): Partition => ({ codes: codes.map((code) => (code === slice ? -1 : 0)), count: 1 })
  const alike = (one: Evidence | undefined, other: Evidence | undefined): void => {
    const [a, b] = [one, other].map((evidence) => (evidence === undefined ? undefined : { value: valueOf(evidence), interval: intervalOf(evidence, 0.95) }))
    expect([one?.kind, a?.value === undefined]).toEqual([other?.kind, b?.value === undefined])
    if (a?.value !== undefined && b?.value !== undefined) expect(a.value).toBeCloseTo(b.value, 9)
    if (Number.isFinite(a?.interval?.lower)) expect([a?.interval?.lower, a?.interval?.upper]).toEqual([expect.closeTo(b?.interval?.lower ?? Number.NaN, 7), expect.closeTo(b?.interval?.upper ?? Number.NaN, 7)])
  }

  test.each([false, true])('sums of all without those of the slice are what is measured on the others; weighted: %s', async (weighted) => {
    let means = 0
    await fc.assert(fc.asyncProperty(fc.array(row, { minLength: 3, maxLength: 40 }), async (some) => {
      const rows = Array.from({ length: 50 }, () => some).flat(), codes = Int32Array.from(rows, ({ slice }) => slice), of = { codes, count: 3 }, weights = weighted ? { weights: Float64Array.from(rows, ({ weight }) => weight / 3) } : {}
      const classes: ClassFrame = { task: 'binary-classification', rows: rows.length, classes: ['no', 'yes'], labels: Int32Array.from(rows, ({ label }) => label), candidate: { classes: Int32Array.from(rows, ({ said }) => said), scores: [Float64Array.from(rows, ({ score }) => score)] }, ...weights }
      const numbers: NumberFrame = { task: 'regression', rows: rows.length, labels: Float64Array.from(rows, ({ label }) => label), candidate: { values: Float64Array.from(rows, ({ score }) => score) }, ...weights }
      for (const [frame, metrics] of [[classes, ['accuracy', 'recall', 'precision', 'balanced_accuracy', 'f1', 'brier', 'log_loss', 'roc_auc']], [numbers, ['mae', 'mse', 'bias', 'r2', 'rmse']]] as const) {
        const meter = new MetricMeasure(frame, OPTIONS), specs = metrics.map((metric) => ({ metric })), found = await meter.others(of, specs)
        for (const slice of [0, 1, 2]) {
          const measured = await meter.measure(complement(codes, slice), specs)
          for (const [at, metric] of metrics.entries()) {
            const one = found[at]?.[slice]
            if (one === undefined) { expect(['brier', 'log_loss', 'roc_auc', 'mae', 'mse', 'bias', 'r2', 'rmse']).toContain(metric); continue }
            if (one.kind === 'mean') means++
            alike(one, measured[at]?.[0]?.candidate)
          }
        }
      }
    }), { numRuns: 60 })
    expect(means).toBeGreaterThan(100)
  })
})
