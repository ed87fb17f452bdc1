import { describe, expect, test } from '@jest/globals'
import type { ClassFrame } from '../../src/metrics/frame.js'
import { MetricMeasure } from '../../src/metrics/measure.js'
import { valueOf } from '../../src/metrics/read.js'

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
