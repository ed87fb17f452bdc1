import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { argsort } from '../../src/stats/argsort.js'
import { aucInterval, aucTest } from '../../src/stats/auc-interval.js'
import { delong } from '../../src/stats/delong.js'
import { groupOrder } from '../../src/stats/group-order.js'
import { pairedAucInterval, pairedAucTest } from '../../src/stats/paired-auc.js'
import { pairedDelong } from '../../src/stats/paired-delong.js'
import { placements } from '../../src/stats/placements.js'
import { random } from '../../src/stats/random.js'
import { weightedAuc } from '../../src/stats/weighted-auc.js'

const value = fc.oneof(fc.double({ noNaN: true }), fc.constantFrom(0, -0, 1, -1, 0.5, Infinity, -Infinity, Number.MIN_VALUE))

describe('argsort', () => {
  test.each([[0, 40], [600, 700]])('sorts, and keeps the order of equal values: %d to %d of them', (minLength, maxLength) => {
    fc.assert(fc.property(fc.array(value, { minLength, maxLength, size: 'max' }), (list) => {
      const expected = list.map((_, i) => i).toSorted((a, b) => { const x = list[a] ?? 0, y = list[b] ?? 0; return x < y ? -1 : x > y ? 1 : a - b })
      expect([...argsort(Float64Array.from(list))]).toEqual(expected)
    }), { numRuns: 60 })
  })

  test('sorts a part', () => { expect([...argsort(Float64Array.of(9, 3, 2, 1, 0), 1, 4)]).toEqual([3, 2, 1]) })
  test.each([3, 1000])('refuses NaN among %d', (n) => { expect(() => argsort(new Float64Array(n).fill(NaN, n - 1))).toThrow(RangeError) })
  test('refuses bounds outside of the values', () => { expect(() => argsort(new Float64Array(3), 1, 4)).toThrow(RangeError) })
})

describe('groupOrder', () => {
  test('keeps the order in each group, and leaves out who is in none', () => {
    const { order, starts } = groupOrder(Uint32Array.of(4, 2, 0, 1, 3), Int32Array.of(1, 0, 1, -1, 0), 3)
    expect([[...order], [...starts]]).toEqual([[4, 1, 2, 0], [0, 2, 4, 4]])
  })
  test('refuses a group that is not there', () => { expect(() => groupOrder(Uint32Array.of(0), Int32Array.of(3), 3)).toThrow(RangeError) })
})

/** The definition: all pairs of a positive and a negative. */
function allPairs(scores: readonly number[], labels: readonly number[]): { auc: number; variance: number; v10: number[]; v01: number[] } {
  const psi = (x: number, y: number): number => (x > y ? 1 : x === y ? 0.5 : 0), ones = scores.filter((_, i) => labels[i] === 1), zeros = scores.filter((_, i) => labels[i] === 0)
  const mean = (list: readonly number[]): number => list.reduce((sum, x) => sum + x, 0) / list.length
  const v10 = ones.map((x) => mean(zeros.map((y) => psi(x, y)))), v01 = zeros.map((y) => mean(ones.map((x) => psi(x, y)))), auc = mean(v10)
  const s = (v: readonly number[]): number => v.reduce((sum, x) => sum + (x - auc) ** 2, 0) / (v.length - 1) / v.length
  return { auc, variance: s(v10) + s(v01), v10, v01 }
}

const rows = fc.array(fc.tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 1 })), { minLength: 4, maxLength: 60 })
  .filter((list) => { const ones = list.filter(([, , y]) => y === 1).length; return ones > 1 && list.length - ones > 1 })

describe('areas under the ROC curve', () => {
  test('delong is the definition, in any order of the rows', () => {
    fc.assert(fc.property(rows, (list) => {
      const scores = list.map(([a]) => a), labels = list.map(([, , y]) => y), expected = allPairs(scores, labels)
      const area = delong(Float64Array.from(scores), Uint8Array.from(labels)), back = delong(Float64Array.from(scores.toReversed()), Uint8Array.from(labels.toReversed()))
      expect(area?.auc).toBeCloseTo(expected.auc, 12)
      expect(area?.variance).toBeCloseTo(expected.variance, 12)
      expect(back).toEqual(area)
      const swapped = delong(Float64Array.from(scores), Uint8Array.from(labels, (y) => 1 - y))
      expect(swapped?.auc).toBeCloseTo(1 - expected.auc, 12)
      expect(swapped?.variance).toBeCloseTo(expected.variance, 12)
      const order = argsort(Float64Array.from(scores))
      expect(weightedAuc(Float64Array.from(scores), Uint8Array.from(labels), new Float64Array(scores.length).fill(2.5), order)).toBeCloseTo(expected.auc, 12)
      const out = new Float64Array(scores.length)
      placements(Float64Array.from(scores), Uint8Array.from(labels), order, 0, scores.length, out)
      expect([...out].filter((_, i) => labels[i] === 1).every((v, i) => Math.abs(v - (expected.v10[i] ?? 0)) < 1e-12)).toBe(true)
      expect([...out].filter((_, i) => labels[i] === 0).every((v, i) => Math.abs(v - (expected.v01[i] ?? 0)) < 1e-12)).toBe(true)
    }))
  })

  test('a weight of 2 is the row twice', () => {
    const scores = Float64Array.of(1, 2, 2, 3), twice = delong(Float64Array.of(1, 2, 2, 2, 3), Uint8Array.of(0, 1, 0, 0, 1))
    expect(weightedAuc(scores, Uint8Array.of(0, 1, 0, 1), [1, 1, 2, 1], Uint32Array.of(0, 1, 2, 3))).toBeCloseTo(twice?.auc ?? NaN, 12)
  })

  test('intervals hold the area, never have no width, and agree with the test', () => {
    fc.assert(fc.property(rows, fc.double({ min: 0.02, max: 0.98, noNaN: true }), (list, auc0) => {
      const area = delong(Float64Array.from(list, ([a]) => a), Uint8Array.from(list, ([, , y]) => y))
      if (area === undefined) throw new Error('no area')
      const { auc, variance, positives, negatives } = area, { lower, upper } = aucInterval(auc, variance, positives, negatives, 0.95)
      expect(lower <= auc + 1e-12 && auc - 1e-12 <= upper && lower < upper && lower >= 0 && upper <= 1).toBe(true)
      fc.pre(Math.abs(lower - auc0) > 1e-9 && Math.abs(upper - auc0) > 1e-9)
      expect([aucTest(auc, variance, positives, negatives, auc0, 'greater') < 0.025, aucTest(auc, variance, positives, negatives, auc0, 'less') < 0.025]).toEqual([lower > auc0, upper < auc0])
    }))
  })

  test('pairs: variances are those of each, exchanging the scores turns the sign, intervals agree with the test', () => {
    fc.assert(fc.property(rows, fc.double({ min: -0.9, max: 0.9, noNaN: true }), (list, margin) => {
      const a = Float64Array.from(list, ([a]) => a), b = Float64Array.from(list, ([, b]) => b), y = Uint8Array.from(list, ([, , y]) => y)
      const both = pairedDelong(a, b, y), other = pairedDelong(b, a, y)
      if (both === undefined || other === undefined) throw new Error('no areas')
      expect(both.varianceA).toBeCloseTo(delong(a, y)?.variance ?? NaN, 12)
      expect(both.varianceB).toBeCloseTo(delong(b, y)?.variance ?? NaN, 12)
      expect(both.variance).toBeCloseTo(both.varianceA + both.varianceB - 2 * both.covariance, 12)
      expect(other.difference).toBeCloseTo(-both.difference, 12)
      expect(other.p).toBeCloseTo(both.p, 9)
      const { lower, upper } = pairedAucInterval(both, 0.95)
      expect(lower < upper && lower <= both.difference && both.difference <= upper).toBe(true)
      fc.pre(Math.abs(lower - margin) > 1e-6 && Math.abs(upper - margin) > 1e-6)
      expect([pairedAucTest(both, margin, 'greater') < 0.025, pairedAucTest(both, margin, 'less') < 0.025]).toEqual([lower > margin, upper < margin])
    }))
  })

  test('the same score twice: no difference, and an interval with a width', () => {
    const a = Float64Array.from({ length: 200 }, (_, i) => (i * 7919) % 200), y = Uint8Array.from({ length: 200 }, (_, i) => i % 2), same = pairedDelong(a, a, y)
    if (same === undefined) throw new Error('no areas')
    expect([same.difference, same.z, same.p]).toEqual([0, 0, 1])
    // z²/(100 + z²): Tango's interval of no discordant pair among 100.
    expect(pairedAucInterval(same, 0.95).upper).toBeCloseTo(3.841458820694124 / (100 + 3.841458820694124), 9)
  })

  test('rows choose, and a class that is not there has no area', () => {
    const a = Float64Array.of(5, 1, 2, 3, 4), b = Float64Array.of(5, 1, 3, 2, 4), y = Uint8Array.of(1, 0, 0, 1, 1)
    expect(pairedDelong(a, b, y, [1, 2, 3])).toEqual(pairedDelong(a.slice(1, 4), b.slice(1, 4), y.slice(1, 4)))
    expect([delong(a, new Uint8Array(5)), delong(a, new Uint8Array(5).fill(1)), pairedDelong(a, b, y, [0, 3]), delong(new Float64Array(0), new Uint8Array(0))]).toEqual([undefined, undefined, undefined, undefined])
    // One positive shows no spread: the largest there can be.
    expect(delong(Float64Array.of(1, 2, 3), Uint8Array.of(0, 1, 0))).toEqual({ auc: 0.5, variance: 0.25, positives: 1, negatives: 2 })
  })

  test('groups of rows sorted once are as if alone', () => {
    const source = random(3), n = 3000, scores = Float64Array.from({ length: n }, () => Math.floor(source.next() * 500)), labels = Uint8Array.from({ length: n }, () => source.uint32() & 1), groups = Int32Array.from({ length: n }, () => source.uint32() % 7)
    const { order, starts } = groupOrder(argsort(scores), groups, 7)
    for (let g = 0; g < 7; g++) {
      const own = [...groups.keys()].filter((i) => groups[i] === g)
      expect(delong(scores, labels, order, starts[g], starts[g + 1])).toEqual(delong(Float64Array.from(own, (i) => scores[i] ?? 0), Uint8Array.from(own, (i) => labels[i] ?? 0)))
    }
  })

  test.each<[string, () => unknown]>([
    ['NaN scores', () => delong(Float64Array.of(1, NaN), Uint8Array.of(0, 1))], ['a label of 2', () => delong(Float64Array.of(1, 2), Uint8Array.of(0, 2))], ['an order that is none', () => delong(Float64Array.of(1, 2), Uint8Array.of(0, 1), Uint32Array.of(1, 0))],
    ['a row that is not there', () => pairedDelong(Float64Array.of(1), Float64Array.of(1), Uint8Array.of(1), [1])], ['NaN area', () => aucInterval(NaN, 0.1, 3, 3, 0.95)], ['NaN variance', () => aucTest(0.5, NaN, 3, 3, 0.5, 'less')], ['area 0 as hypothesis', () => aucTest(0.5, 0.1, 3, 3, 0, 'less')],
  ])('refuses %s', (_, call) => { expect(call).toThrow(RangeError) })
})
