import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { carefully, deltaError, withUnseen } from '../../src/metrics/careful.js'
import { countDifference, countEvidence } from '../../src/metrics/counts.js'
import type { Evidence } from '../../src/metrics/evidence.js'
import type { MetricName } from '../../src/metrics/names.js'
import { ranking, precisionEvidence, sorted } from '../../src/metrics/ranks.js'
import { chanceOf } from '../../src/metrics/chance.js'
import { intervalOf, valueOf } from '../../src/metrics/read.js'
import { medianEvidence } from '../../src/metrics/smooth.js'
import { normalQuantile } from '../../src/stats/distributions.js'
import { moments } from '../../src/stats/moments.js'
import { mover } from '../../src/stats/mover.js'
import { newcombe } from '../../src/stats/newcombe.js'
import { random } from '../../src/stats/random.js'
import { wilson } from '../../src/stats/wilson.js'

const OPTIONS = { classes: ['0', '1'], binary: true, seed: 1, replicates: 500, level: 0.95 }
type Row = readonly [label: number, candidate: number, count: number]

/** Counts of a slice, of one model. */
const slice = (rows: readonly Row[]) => { const there = rows.filter(([, , count]) => count > 0), counts = Float64Array.from(there, ([, , count]) => count); return { labels: there.map(([label]) => label), candidate: there.map(([, candidate]) => candidate), baseline: undefined, rows: counts, weight: counts, square: counts } }
const confusion = (tp: number, fn: number, tn: number, fp: number): readonly Row[] => [[1, 1, tp], [1, 0, fn], [0, 0, tn], [0, 1, fp]]
const of = (metric: MetricName, rows: readonly Row[], options = OPTIONS): Evidence => countEvidence({ metric, beta: 2 }, slice(rows), 'candidate', options)
/** Of two models: right and wrong, of positives and negatives. */
const pairsOf = (positives: readonly [number, number, number, number], negatives: readonly [number, number, number, number]) => {
  const list = [...positives.map((count, at) => [1, at < 2 ? 1 : 0, at % 2 === 0 ? 1 : 0, count] as const), ...negatives.map((count, at) => [0, at < 2 ? 0 : 1, at % 2 === 0 ? 0 : 1, count] as const)].filter(([, , , count]) => count > 0), counts = Float64Array.from(list, ([, , , count]) => count)
  return { labels: list.map(([label]) => label), candidate: list.map(([, one]) => one), baseline: list.map(([, , one]) => one), rows: counts, weight: counts, square: counts }
}

describe('MOVER', () => {
  test('of two Wilson intervals it is Newcombe\'s method 10', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 500 }), fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0.8, 0.95, 0.999), (n, m, p, q, level) => {
      const a = Math.round(p * n), b = Math.round(q * m), found = mover([{ weight: 1, value: a / n, interval: wilson(a, n, level) }, { weight: -1, value: b / m, interval: wilson(b, m, level) }]), expected = newcombe(a, n, b, m, level)
      expect(Math.max(-1, found.lower)).toBeCloseTo(expected.lower, 12)
      expect(Math.min(1, found.upper)).toBeCloseTo(expected.upper, 12)
    }))
  })

  // Ways down 0.3 and 0.4, weighted by one half: 0.15 and 0.2, together 0.25; ways up 0.1 and 0: 0.05.
  test('by hand', () => {
    const { lower, upper } = mover([{ weight: 0.5, value: 0.9, interval: { lower: 0.6, upper: 1 } }, { weight: 0.5, value: 1, interval: { lower: 0.6, upper: 1 } }])
    expect([lower, upper]).toEqual([expect.closeTo(0.7, 12), expect.closeTo(1, 12)])
  })
})

describe('balanced accuracy', () => {
  test('is the mean of the recalls of the classes that have rows', () => {
    expect(valueOf(of('balanced_accuracy', confusion(8, 2, 30, 10)))).toBeCloseTo((0.8 + 0.75) / 2, 12)
    expect(valueOf(of('balanced_accuracy', confusion(8, 2, 0, 0)))).toBeCloseTo(0.8, 12)
  })

  test('a class without a mistake among its few rows is not taken for one that makes none', () => {
    // Wilson of 10 of 10 begins at 0.722, of 50 of 50 at 0.929: 1 - (0.278^2 + 0.071^2)^(1/2) / 2.
    expect(intervalOf(of('balanced_accuracy', confusion(10, 0, 50, 0)), 0.95)).toEqual({ lower: expect.closeTo(0.857, 3), upper: 1 })
    expect(intervalOf(of('balanced_accuracy', confusion(5, 0, 0, 0)), 0.95)?.lower).toBeCloseTo(wilson(5, 5, 0.95).lower, 12)
  })

  test('chances of both sides are the whole, and grow with the limit', () => {
    const count = fc.integer({ min: 0, max: 60 }), limit = fc.double({ min: 0.01, max: 0.99, noNaN: true })
    fc.assert(fc.property(count, count, count, count, limit, limit, (tp, fn, tn, fp, one, other) => {
      fc.pre(tp + fn > 0 && tn + fp > 0)
      const evidence = of('balanced_accuracy', confusion(tp, fn, tn, fp)), [low, high] = [Math.min(one, other), Math.max(one, other)]
      expect(chanceOf(evidence, one, 'less') + chanceOf(evidence, one, 'greater')).toBeCloseTo(1, 9)
      expect(chanceOf(evidence, low, 'greater')).toBeLessThanOrEqual(chanceOf(evidence, high, 'greater') + 1e-9)
    }))
  })

  test('of two models on the same rows, the recalls are compared pair by pair', () => {
    const rows = pairsOf([80, 4, 10, 6], [150, 20, 5, 25]), change = countDifference({ metric: 'balanced_accuracy' }, rows, OPTIONS)
    expect(valueOf(change)).toBeCloseTo(((4 - 10) / 100 + (20 - 5) / 200) / 2, 12)
    expect(change.kind).toBe('sum')
    expect(valueOf(countDifference({ metric: 'fnr', average: 'macro' }, rows, { ...OPTIONS, binary: false }))).toBeCloseTo(-(valueOf(change) ?? Number.NaN), 12)
  })
})

describe('a little more of what was not seen', () => {
  test('one row right and one wrong of each class that is there', () => {
    const { labels, candidate, counts } = withUnseen({ labels: [1, 0, 0], candidate: [1, 0, 1], baseline: undefined, counts: Float64Array.of(10, 20, 3) })
    expect(labels.map((label, at) => [label, candidate[at], counts[at]])).toEqual([[1, 1, 11], [0, 0, 21], [0, 1, 4], [1, 0, 1]])
  })

  test('of two models, half a row of each of the four ways', () => {
    const { labels, candidate, baseline, counts } = withUnseen({ labels: [1], candidate: [1], baseline: [1], counts: Float64Array.of(10) })
    expect(labels.map((label, at) => [label, candidate[at], baseline?.[at], counts[at]])).toEqual([[1, 1, 1, 10.5], [1, 1, 0, 0.5], [1, 0, 1, 0.5], [1, 0, 0, 0.5]])
  })

  test('of many classes the wrong row is of the class that it is most often taken for', () => {
    const { labels, candidate, counts } = withUnseen({ labels: [0, 0, 0, 1], candidate: [0, 1, 2, 1], baseline: undefined, counts: Float64Array.of(10, 2, 3, 5) })
    expect(labels.map((label, at) => [label, candidate[at], counts[at]])).toEqual([[0, 0, 11], [0, 1, 2], [0, 2, 4], [1, 1, 6], [1, 0, 1], [2, 2, 1], [2, 0, 1]])
  })

  test('the error of a share is that of a binomial one', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 1000 }), (hits, misses) => {
      const n = hits + misses, p = hits / n
      expect(deltaError(Float64Array.of(hits, misses), ([a = 0, b = 0]) => a / (a + b))).toBeCloseTo(Math.sqrt((p * (1 - p)) / n), 6)
    }))
  })

  test('an interval never leaves what the number can be, and always holds what was drawn', () => {
    const drawn = { estimate: 0.9, interval: { lower: 0.8, upper: 0.95 }, values: Float64Array.of(0.9), undefinedShare: 0, bias: 0, acceleration: 0 }
    expect(carefully({ kind: 'replicates', value: 0.9, drawn }, { value: 0.7, error: 1 }, [0, 1], 0.95).drawn.interval).toEqual({ lower: 0, upper: 1 })
    expect(carefully({ kind: 'replicates', value: 0.9, drawn }, { value: 0.88, error: 0.001 }, [0, 1], 0.95).drawn.interval).toEqual({ lower: 0.8, upper: 0.95 })
    expect(carefully({ kind: 'replicates', value: 0.9, drawn }, { value: Number.NaN, error: 1 }, [0, 1], 0.95)).toEqual({ kind: 'replicates', value: 0.9, drawn })
  })
})

describe('a handful of rows without a mistake passes no demand', () => {
  const perfect = confusion(6, 0, 14, 0)
  const areas = (): Evidence => { const scores = Float64Array.from({ length: 20 }, (_, at) => at), partition = { codes: new Int32Array(20), count: 1 }; return precisionEvidence(ranking(scores, Uint8Array.from(scores, (score) => (score >= 14 ? 1 : 0)), sorted(scores), partition), 0, OPTIONS) }
  test.each<[MetricName, () => Evidence]>([
    ['balanced_accuracy', () => of('balanced_accuracy', perfect)], ['mcc', () => of('mcc', perfect)], ['f_beta', () => of('f_beta', perfect)], ['f1', () => of('f1', perfect)],
    ['precision', () => of('precision', perfect, { ...OPTIONS, binary: false })], ['average_precision', areas],
  ])('%s', (_, evidence) => {
    const found = evidence(), interval = intervalOf(found, 0.95)
    expect(valueOf(found)).toBeCloseTo(1, 12)
    expect(interval?.upper).toBeCloseTo(1, 12)
    expect(interval?.lower).toBeLessThan(0.9)
    expect(chanceOf(found, 0.95, 'greater')).toBeGreaterThan(0.025)
  })

  // Losses of rows that all are the same but for their rounding, and numbers that few rows show no error of.
  const alike = (n: number, value: number): Evidence => ({ kind: 'mean', moments: moments(Float64Array.from({ length: n }, (_, at) => (at % 2 === 0 ? value : 1 - (1 - value)))) })
  test.each<[string, Evidence, number]>([
    ['three losses of 0.01', alike(3, 0.01), 0.05], ['nineteen losses of 0.1', alike(19, 0.1), 0.5], ['a hundred of them, which differ by their rounding', alike(100, 0.1), 0.5], ['their root', { kind: 'mean', transform: 'root', moments: moments([0.01, 0.01]) }, 0.5],
    ['a number without an error', { kind: 'normal', value: 1, error: 0, degrees: 1 }, 2], ['one whose error is its rounding', { kind: 'normal', value: 0.1, error: 1e-17, degrees: 40 }, 0.5], ['nineteen rows of a number', { kind: 'normal', value: 0.5, error: 0.01, degrees: 18 }, 0.9],
    ['two slices of losses', { kind: 'means', first: moments([0.1, 0.1]), second: moments([0.1, 0.1]) }, 0.1], ['the median of five rows', medianEvidence(Float64Array.of(1, 1.1, 0.9, 1, 1), OPTIONS), 5],
    ['three of three in both slices', { kind: 'difference', first: { kind: 'proportion', successes: 0, trials: 3 }, second: { kind: 'proportion', successes: 0, trials: 3 } }, 0.65], ['three pairs that agree', { kind: 'paired', table: { both: 0, first: 0, second: 0, neither: 3 } }, 0.6],
  ])('%s', (_, evidence, most) => { expect(chanceOf(evidence, most, 'less')).toBeGreaterThan(0.025) })

  // At nominal 2.5 % as bench/coverage.mjs prints; bounds are five standard errors of 1,000 draws above it.
  test.each<[string, number]>([['exponential', 20], ['exponential', 60], ['log-normal', 40], ['log-normal', 200]])('a mean of %s errors is taken for smaller than it is no more often than promised: %i rows', (name, n) => {
    const source = random(5), draw = (): number => (name === 'exponential' ? -Math.log(1 - source.next()) : Math.exp(normalQuantile(source.next() || 0.5))), mean = name === 'exponential' ? 1 : Math.exp(0.5)
    let passes = 0
    for (let i = 0; i < 1000; i++) if (chanceOf({ kind: 'mean', moments: moments(Float64Array.from({ length: n }, draw)) }, mean, 'less') <= 0.025) passes++
    expect(passes).toBeLessThan(50)
  })

  test('many rows do', () => {
    for (const metric of ['balanced_accuracy', 'mcc', 'f_beta', 'f1'] as const) expect(chanceOf(of(metric, confusion(600, 0, 1400, 0)), 0.95, 'greater')).toBeLessThan(0.0025)
  })
})
