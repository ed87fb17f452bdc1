import { describe, expect, test } from '@jest/globals'
import { bootstrapCells, bootstrapTest } from '../../src/stats/bootstrap.js'
import { expectedCalibrationError } from '../../src/stats/calibration.js'
import { poissonCount } from '../../src/stats/poisson.js'
import { philox, random } from '../../src/stats/random.js'

describe('random numbers', () => {
  // kat_vectors of Random123 (philox 4x32, 10 rounds).
  test.each([
    [[0, 0, 0, 0], [0, 0], [0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8]],
    [[0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff], [0xffffffff, 0xffffffff], [0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd]],
    [[0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344], [0xa4093822, 0x299f31d0], [0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1]],
  ])('philox of %j', ([a = 0, b = 0, c = 0, d = 0], [k = 0, l = 0], expected) => {
    const out = new Uint32Array(4)
    philox(a, b, c, d, k, l, out)
    expect([...out]).toEqual(expected)
  })

  test('a stream is the same each time, and none is another', () => {
    const take = (seed: number, stream: number): number[] => { const source = random(seed, stream); return Array.from({ length: 9 }, () => source.uint32()) }
    expect(take(7, 1)).toEqual(take(7, 1))
    expect(new Set([take(7, 1), take(7, 2), take(8, 1), take(7 + 2 ** 32, 1)].map(String)).size).toBe(4)
  })

  // Mean and variance of Poisson(λ) are λ; bounds are five standard errors of 40,000 draws.
  test.each([0, 0.3, 1, 9.9, 10, 55, 1e4, 1e8])('poissonCount of %d', (lambda) => {
    const source = random(11), n = 40_000, drawn = Float64Array.from({ length: n }, () => poissonCount(lambda, source))
    const mean = drawn.reduce((sum, k) => sum + k, 0) / n, variance = drawn.reduce((sum, k) => sum + (k - mean) ** 2, 0) / n
    expect(drawn.every((k) => Number.isInteger(k) && k >= 0)).toBe(true)
    expect(Math.abs(mean - lambda)).toBeLessThanOrEqual(5 * Math.sqrt(lambda / n))
    expect(Math.abs(variance - lambda)).toBeLessThanOrEqual(5 * Math.sqrt((lambda + 2 * lambda * lambda) / n))
  })

  test.each<[string, () => unknown]>([['a seed that is no integer', () => random(1.5)], ['NaN means', () => poissonCount(NaN, random(1))], ['a stream too many', () => random(1, 2 ** 32)]])('refuses %s', (_, call) => { expect(call).toThrow(RangeError) })
})

const f1 = ([tp = 0, fp = 0, fn = 0]: Float64Array): number => (2 * tp) / (2 * tp + fp + fn), options = { replicates: 4000, seed: 1, level: 0.95 }

describe('bootstrap', () => {
  test('of a share it is near the normal interval of it, and a test agrees with the interval', () => {
    const result = bootstrapCells([700, 300], ([a = 0, b = 0]) => a / (a + b), options), { lower = NaN, upper = NaN } = result.interval ?? {}, reach = 1.959964 * Math.sqrt(0.21 / 1000)
    expect(Math.abs(lower - (0.7 - reach))).toBeLessThan(0.003)
    expect(Math.abs(upper - (0.7 + reach))).toBeLessThan(0.003)
    expect(bootstrapTest(result, lower - 0.002, 'greater')).toBeLessThan(0.025)
    expect(bootstrapTest(result, lower + 0.002, 'greater')).toBeGreaterThan(0.025)
    expect(bootstrapTest(result, upper + 0.002, 'less')).toBeLessThan(0.025)
    expect(bootstrapTest(result, upper - 0.002, 'less')).toBeGreaterThan(0.025)
  })
  test('the same seed, the same interval', () => { expect(bootstrapCells([30, 5, 7, 60], f1, options)).toEqual(bootstrapCells([30, 5, 7, 60], f1, options)) })
  test('a perfect table still has an interval with a width', () => {
    const { interval } = bootstrapCells([30, 0, 0, 60], f1, options)
    expect(interval?.upper).toBe(1)
    expect(interval?.lower).toBeLessThan(0.99)
    expect(interval?.lower).toBeGreaterThan(0.85)
  })
  test('what does not exist has no interval and shows nothing', () => {
    const nothing = bootstrapCells([0, 0, 0, 60], f1, options)
    expect([nothing.estimate, nothing.interval, nothing.undefinedShare, bootstrapTest(nothing, 0.5, 'less')]).toEqual([undefined, undefined, 1, 1])
    // P(no positive at all) of two rows is about e⁻².
    const rare = bootstrapCells([2, 0, 0, 60], ([tp = 0, , fn = 0]) => tp / (tp + fn), options)
    expect(bootstrapTest(rare, 0.5, 'greater')).toBeGreaterThan(0.1)
  })
  test.each<[string, () => unknown]>([['few replicates', () => bootstrapCells([1], f1, { ...options, replicates: 10 })], ['NaN counts', () => bootstrapCells([NaN], f1, options)], ['NaN thresholds', () => bootstrapTest(bootstrapCells([3, 1, 1], f1, options), NaN, 'less')]])('refuses %s', (_, call) => { expect(call).toThrow(RangeError) })
})

describe('expectedCalibrationError', () => {
  test('by hand', () => {
    const result = expectedCalibrationError(Float64Array.of(0.1, 0.15, 0.9, 1), Uint8Array.of(0, 1, 1, 1), undefined, 2)
    // (|0.125 − 0.5|·2 + |0.95 − 1|·2)/4
    expect(result?.error).toBeCloseTo(0.2125, 12)
    expect(result?.bins.map(({ count }) => count)).toEqual([2, 2])
  })
  test('a calibrated model has the error that noise makes', () => {
    const source = random(2), scores = Float64Array.from({ length: 20_000 }, () => source.next()), labels = Uint8Array.from(scores, (p) => (source.next() < p ? 1 : 0)), result = expectedCalibrationError(scores, labels)
    if (result === undefined) throw new Error('no rows')
    expect(Math.abs(result.error - result.noise)).toBeLessThan(4 * result.noiseDeviation)
    expect(expectedCalibrationError(scores, labels, [])).toBeUndefined()
  })
  test.each<[string, () => unknown]>([['a score above 1', () => expectedCalibrationError(Float64Array.of(1.1), Uint8Array.of(1))], ['NaN', () => expectedCalibrationError(Float64Array.of(NaN), Uint8Array.of(1))], ['no bins', () => expectedCalibrationError(Float64Array.of(1), Uint8Array.of(1), undefined, 0)]])('refuses %s', (_, call) => { expect(call).toThrow(RangeError) })
})
