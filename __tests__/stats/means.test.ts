import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { detectableDifference } from '../../src/stats/detectable-difference.js'
import { moments } from '../../src/stats/moments.js'
import { benjaminiHochberg, benjaminiYekutieli, holm } from '../../src/stats/multiplicity.js'
import { quantileInterval } from '../../src/stats/quantile-interval.js'
import { skewedMeanInterval, skewedMeanTest } from '../../src/stats/skewed-mean.js'
import { tInterval } from '../../src/stats/t-interval.js'
import { tTest } from '../../src/stats/t-test.js'
import { welchInterval, welchTest } from '../../src/stats/welch.js'

const X = [1.413, 2.274, 1.392, 0.272, 2.473, 1.563, 0.585, 1.788, 1.44, 1.342, 1.029, 1.728], Y = [0.264, 0.837, 0.518, 1.599, 1.04, 0.708, 0.218, 0.743, 1.008]
const x = moments(X), y = moments(Y)

describe('means, as SciPy has them', () => {
  test('moments', () => {
    expect([x.n, y.n]).toEqual([12, 9])
    for (const [actual, expected] of [[x.mean, 1.4415833333333332], [x.variance, 0.3871453560606061], [x.skewness, -0.22029600201395155], [y.mean, 0.7705555555555555], [y.variance, 0.18126102777777778]] as const) expect(actual).toBeCloseTo(expected, 12)
  })
  test('Student and Welch', () => {
    expect(tTest(x, 1.2, 'less')).toBeCloseTo(0.8971494861756257, 10)
    expect(tInterval(x, 0.95).lower).toBeCloseTo(1.0462499234380545, 10)
    expect(tInterval(x, 0.95).upper).toBeCloseTo(1.836916743228612, 10)
    expect(welchTest(x, y, 0, 'greater')).toBeCloseTo(0.004301025448979141, 10)
    expect(welchInterval(x, y, 0.95).lower).toBeCloseTo(0.19172309709758772, 10)
    expect(welchInterval(x, y, 0.95).upper).toBeCloseTo(1.1503324584579677, 10)
  })
  // scipy.stats.quantile_test(1 … n).confidence_interval(0.95)
  test.each([[30, 0.5, 10, 21], [30, 0.9, 23, Infinity], [5, 0.5, -Infinity, Infinity], [100, 0.25, 17, 35]])('quantileInterval of 1 … %d at %d', (n, q, lower, upper) => {
    expect(quantileInterval(Float64Array.from({ length: n }, (_, i) => i + 1), q, 0.95)).toEqual({ lower, upper })
  })
})

const sample = fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 3, maxLength: 40 }).filter((list) => new Set(list.map((v) => v.toFixed(2))).size > 2)

describe('laws of means', () => {
  test('equal weights are none, their scale does not matter, and 0 leaves a row out', () => {
    fc.assert(fc.property(sample, fc.double({ min: 0.01, max: 100, noNaN: true }), (list, w) => {
      const plain = moments(list), weighted = moments([...list, 7], [...list.map(() => w), 0]), chosen = moments([9, ...list], undefined, list.map((_, i) => i + 1))
      for (const key of ['n', 'mean', 'variance', 'skewness'] as const) {
        expect(Math.abs(weighted[key] - plain[key])).toBeLessThanOrEqual(1e-8 * (1 + Math.abs(plain[key])))
        expect(chosen[key]).toBe(plain[key])
      }
    }))
  })

  test('intervals agree with tests', () => {
    fc.assert(fc.property(sample, sample, fc.double({ min: -120, max: 120, noNaN: true }), (a, b, at) => {
      const one = moments(a), two = moments(b)
      for (const [{ lower, upper }, less, greater] of [
        [tInterval(one, 0.95), tTest(one, at, 'less'), tTest(one, at, 'greater')], [skewedMeanInterval(one, 0.95), skewedMeanTest(one, at, 'less'), skewedMeanTest(one, at, 'greater')],
        [welchInterval(one, two, 0.95), welchTest(one, two, at, 'less'), welchTest(one, two, at, 'greater')],
      ] as const) {
        fc.pre(Math.abs(lower - at) > 1e-6 && Math.abs(upper - at) > 1e-6)
        expect(lower).toBeLessThan(upper)
        expect([less < 0.025, greater < 0.025]).toEqual([upper < at, lower > at])
      }
    }))
  })

  test('without skewness Hall is Student; to the right it moves both ends up', () => {
    const student = tInterval(x, 0.95), hall = skewedMeanInterval({ ...x, skewness: 0 }, 0.95), right = skewedMeanInterval({ ...x, skewness: 2 }, 0.95)
    expect(hall.lower).toBeCloseTo(student.lower, 12)
    expect(hall.upper).toBeCloseTo(student.upper, 12)
    expect(right.lower).toBeGreaterThan(student.lower)
    expect(right.upper).toBeGreaterThan(student.upper)
  })

  test('one value shows nothing; values that are all alike show themselves', () => {
    const one = moments([3]), alike = moments([3, 3, 3])
    expect([tInterval(one, 0.95), welchInterval(one, x, 0.95), skewedMeanInterval(one, 0.95), tInterval(moments([]), 0.95)]).toEqual(Array.from({ length: 4 }, () => ({ lower: -Infinity, upper: Infinity })))
    expect([tTest(one, 0, 'greater'), welchTest(x, one, 0, 'greater'), skewedMeanTest(one, 0, 'greater')]).toEqual([1, 1, 1])
    expect([tTest(alike, 3, 'less'), tTest(alike, 3, 'greater'), tTest(alike, 2, 'greater'), skewedMeanTest(alike, 4, 'less')]).toEqual([1, 1, 0, 0])
  })

  test('detectableDifference: 1.645 + 0.842 standard errors at 5 % and 80 %', () => { expect(detectableDifference(2, 0.05, 0.8)).toBeCloseTo(2 * (1.6448536269514722 + 0.8416212335729143), 10) })

  test('adjusted p-values are no smaller, keep the order of the p-values, and are ordered holm, BH', () => {
    fc.assert(fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 }), (p) => {
      const [a, b, c] = [holm(p), benjaminiHochberg(p), benjaminiYekutieli(p)]
      for (const [i, value] of p.entries()) {
        expect((a[i] ?? NaN) + 1e-15 >= (b[i] ?? NaN) && (b[i] ?? NaN) + 1e-15 >= value && (c[i] ?? NaN) + 1e-15 >= (b[i] ?? NaN) && (a[i] ?? NaN) <= 1).toBe(true)
        for (const [j, other] of p.entries()) if (value < other) for (const q of [a, b, c]) expect((q[i] ?? NaN) <= (q[j] ?? NaN)).toBe(true)
      }
    }))
  })

  test.each<[string, () => unknown]>([
    ['NaN among p-values', () => holm([0.1, NaN])], ['p above 1', () => benjaminiHochberg([1.5])], ['NaN values', () => moments([1, NaN])], ['negative weights', () => moments([1, 2], [1, -1])], ['too few weights', () => moments([1, 2], [1])],
    ['NaN hypotheses', () => tTest(x, NaN, 'less')], ['NaN variance', () => tInterval({ n: 3, mean: 0, variance: NaN }, 0.95)], ['NaN skewness', () => skewedMeanTest({ ...x, skewness: NaN }, 0, 'less')], ['unsorted values', () => quantileInterval(Float64Array.of(2, 1), 0.5, 0.95)], ['power 1', () => detectableDifference(1, 0.05, 1)],
  ])('refuses %s', (_, call) => { expect(call).toThrow(RangeError) })
})
