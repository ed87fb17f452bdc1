import { describe, expect, test } from '@jest/globals'
import { betaCdf, betaQuantile, binomialCdf, chiSquareCdf, logGamma, normalCdf, normalQuantile, tCdf, tQuantile } from '../../src/stats/distributions.js'

/** Values of SciPy 1.17, tails included. */
const CASES: readonly (readonly [string, number, number])[] = [
  ['normalCdf −8', normalCdf(-8), 6.22096057427174e-16], ['normalCdf −1.96', normalCdf(-1.96), 0.024997895148220435], ['normalCdf 3', normalCdf(3), 0.9986501019683699],
  ['normalQuantile 1e-300', normalQuantile(1e-300), -37.0470962993612], ['normalQuantile 1e-12', normalQuantile(1e-12), -7.034483825301131], ['normalQuantile 0.999', normalQuantile(0.999), 3.090232306167813],
  ['tCdf −40, 5', tCdf(-40, 5), 9.205981085886477e-8], ['tCdf −3, 1', tCdf(-3, 1), 0.10241638234956672], ['tCdf −2.5, 9.5', tCdf(-2.5, 9.5), 0.01629252889480218],
  ['tCdf 1.5, 1e6', tCdf(1.5, 1e6), 0.9331926408816036], ['tCdf −5, 1e8', tCdf(-5, 1e8), 2.866520550633632e-7], ['tCdf −300, 2', tCdf(-300, 2), 5.555462964677608e-6], ['tCdf 2.5, 0.7', tCdf(2.5, 0.7), 0.840147818659363],
  ['tQuantile 1e-10, 5', tQuantile(1e-10, 5), -156.82559270889433], ['tQuantile 0.025, 9.5', tQuantile(0.025, 9.5), -2.2441374614922966], ['tQuantile 0.975, 1', tQuantile(0.975, 1), 12.706204736174694],
  ['tQuantile 0.025, 1e6', tQuantile(0.025, 1e6), -1.9599663568141072], ['tQuantile 0.005, 1e8', tQuantile(0.005, 1e8), -2.575829352714378], ['tQuantile 0.3, 0.7', tQuantile(0.3, 0.7), -0.835441155706963], ['tQuantile 0.025, 3', tQuantile(0.025, 3), -3.1824463052837086],
  ['betaCdf 0.1', betaCdf(0.1, 0.5, 20.5), 0.9611608301943073], ['betaCdf 0.23', betaCdf(0.23, 3846.5, 12435.5), 0.029810605071763065], ['betaCdf 1e-4', betaCdf(1e-4, 2, 1e4), 0.26427790713414], ['betaCdf 0.9', betaCdf(0.9, 30.25, 1.5), 0.09262012671028327],
  ['betaQuantile 1, 20', betaQuantile(0.025, 1, 20), 0.0012650894979498038], ['betaQuantile 3846', betaQuantile(0.025, 3846, 12436), 0.2297185333983306], ['betaQuantile 1e-6', betaQuantile(1e-6, 0.5, 20.5), 3.878213999576255e-14],
  ['betaQuantile 1e5', betaQuantile(0.975, 1e5, 1e5), 0.5021912985683079], ['betaQuantile 1e6', betaQuantile(0.001, 999_999.5, 10.5), 0.999976601854163], ['betaQuantile 2.25', betaQuantile(0.025, 2.25, 7.5), 0.039282962117400774],
  ['binomialCdf 3 of 10', binomialCdf(3, 10, 0.5), 0.171875], ['binomialCdf 0 of 1000', binomialCdf(0, 1000, 0.01), 4.3171247410658195e-5], ['binomialCdf of 1e6', binomialCdf(499_000, 1_000_000, 0.5), 0.0228041499326948],
  ['chiSquareCdf', chiSquareCdf(3.841458820694124, 1), 0.95], ['chiSquareCdf 0.01', chiSquareCdf(0.01, 2), 0.004987520807317688],
  ['logGamma 1e-8', logGamma(1e-8), 18.42068073818021], ['logGamma 10.5', logGamma(10.5), 13.940625219403763], ['logGamma 1e6', logGamma(1e6), 12_815_504.569147611],
]

describe('distributions', () => {
  test.each(CASES)('%s', (_, actual, expected) => { expect(Math.abs(actual / expected - 1)).toBeLessThan(1e-9) })

  test('ends', () => {
    expect([normalCdf(-Infinity), normalCdf(Infinity), normalQuantile(0), normalQuantile(1), tCdf(-Infinity, 3), tCdf(Infinity, 3), tQuantile(0.5, 3), binomialCdf(-1, 5, 0.5), binomialCdf(5, 5, 0.3), chiSquareCdf(Infinity, 2)])
      .toEqual([0, 1, -Infinity, Infinity, 0, 1, 0, 0, 1, 1])
    expect(tQuantile(0.025, Infinity)).toBe(normalQuantile(0.025))
  })

  test.each<[string, () => number]>([
    ['NaN', () => normalCdf(NaN)], ['p above 1', () => normalQuantile(1.1)], ['NaN p', () => tQuantile(NaN, 3)], ['no degrees', () => tCdf(1, 0)], ['x above 1', () => betaCdf(1.01, 1, 1)],
    ['a of 0', () => betaQuantile(0.5, 0, 1)], ['half a success', () => binomialCdf(0.5, 3, 0.5)], ['negative x', () => chiSquareCdf(-1, 1)], ['ln Γ(0)', () => logGamma(0)],
  ])('refuses %s', (_, call) => { expect(call).toThrow(RangeError) })
})
