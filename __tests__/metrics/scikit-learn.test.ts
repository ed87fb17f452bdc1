import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import type { Evidence } from '../../src/metrics/evidence.js'
import { everything, type ClassFrame, type Frame, type NumberFrame } from '../../src/metrics/frame.js'
import { MetricMeasure } from '../../src/metrics/measure.js'
import { METRIC_NAMES, metricKey, metricName, type MetricSpec } from '../../src/metrics/names.js'
import { intervalOf, valueOf } from '../../src/metrics/read.js'

// Values of scikit-learn 1.9.1, written by make-scikit-learn.py.
interface Rows { readonly labels: readonly number[]; readonly predicted: readonly number[]; readonly scores?: readonly number[] | readonly (readonly number[])[]; readonly weights?: readonly number[] }
interface Case { readonly data: 'binary' | 'multiclass' | 'gaps' | 'regression'; readonly weighted: boolean; readonly spec: MetricSpec; readonly value: number | null }
interface Recorded extends Readonly<Record<Case['data'], Rows>> { readonly cases: readonly Case[] }
const recorded = JSON.parse(readFileSync(join(dirname(fileURLToPath(import.meta.url)), 'scikit-learn.json'), 'utf8')) as Recorded

const OPTIONS = { seed: 1, replicates: 200, level: 0.95, paired: true }

function frameOf(data: Case['data'], weighted: boolean): Frame {
  const { labels, predicted, scores = [], weights = [] } = recorded[data], weight = weighted ? { weights: Float64Array.from(weights) } : {}
  if (data === 'regression') return { task: 'regression', rows: labels.length, labels: Float64Array.from(labels), candidate: { values: Float64Array.from(predicted) }, ...weight } satisfies NumberFrame
  const binary = data === 'binary', columns = binary ? [Float64Array.from(scores as readonly number[])] : [0, 1, 2, 3].map((of) => Float64Array.from(scores as readonly (readonly number[])[], (row) => row[of] ?? Number.NaN))
  return {
    task: binary ? 'binary-classification' : 'multiclass-classification', rows: labels.length, classes: binary ? ['no', 'yes'] : ['c0', 'c1', 'c2', 'c3'], labels: Int32Array.from(labels),
    candidate: { classes: Int32Array.from(predicted), ...(scores.length > 0 ? { scores: columns } : {}) }, ...weight,
  } satisfies ClassFrame
}

async function measured(frame: Frame, spec: MetricSpec): Promise<Evidence> {
  const evidence = (await new MetricMeasure(frame, OPTIONS).measure(everything(frame.rows), [spec]))[0]?.[0]?.candidate
  if (evidence === undefined) throw new Error('nothing measured')
  return evidence
}

describe.each(['binary', 'multiclass', 'gaps', 'regression'] as const)('%s', (data) => {
  for (const weighted of [false, true]) {
    const cases = recorded.cases.filter((one) => one.data === data && one.weighted === weighted)
    if (cases.length === 0) continue
    test.each(cases.map((one) => [metricKey(one.spec), one] as const))(`%s${weighted ? ', weighted' : ''}`, async (_, { spec, value }) => {
      const evidence = await measured(frameOf(data, weighted), spec), found = valueOf(evidence), interval = intervalOf(evidence, 0.95)
      expect((found ?? Number.NaN) / (value ?? Number.NaN)).toBeCloseTo(1, 10)
      // An interval holds its own estimate, and some width: nothing here is certain.
      expect(interval === undefined ? undefined : [interval.lower <= (found ?? 0), interval.upper >= (found ?? 0), interval.upper > interval.lower]).toEqual([true, true, true])
    })
  }
})

test('every metric is compared', () => { expect(METRIC_NAMES.filter((name) => !recorded.cases.some(({ spec }) => spec.metric === name))).toEqual([]) })

test.each([
  ['tpr', 'recall'], ['sensitivity', 'recall'], ['tnr', 'specificity'], ['auc', 'roc_auc'], ['roc_auc_score', 'roc_auc'], ['mean_absolute_error', 'mae'], ['calibration', 'ece'], ['matthews_corrcoef', 'mcc'], ['accuracy_score', 'accuracy'], ['accurracy', undefined], ['', undefined], ['constructor', undefined],
] as const)('%s is %s', (name, expected) => { expect(metricName(name)).toBe(expected) })
