import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { clopperPearson } from '../../src/stats/clopper-pearson.js'
import { differenceTest } from '../../src/stats/difference-test.js'
import type { Interval } from '../../src/stats/interval.js'
import { jeffreys } from '../../src/stats/jeffreys.js'
import { koopman } from '../../src/stats/koopman.js'
import { mcnemar } from '../../src/stats/mcnemar.js'
import { miettinenNurminen } from '../../src/stats/miettinen-nurminen.js'
import { newcombe } from '../../src/stats/newcombe.js'
import { newcombePaired } from '../../src/stats/newcombe-paired.js'
import { proportionTest } from '../../src/stats/proportion-test.js'
import { ratioTest } from '../../src/stats/ratio-test.js'
import { sampleSizeProportion } from '../../src/stats/sample-size-proportion.js'
import { tango } from '../../src/stats/tango.js'
import { tangoTest } from '../../src/stats/tango-test.js'
import { wilson } from '../../src/stats/wilson.js'

type Four = readonly [number, number, number, number]
const ends = ({ lower, upper }: Interval, expected: readonly [number, number], digits = 9): void => { expect(lower).toBeCloseTo(expected[0], digits); if (expected[1] === Infinity) expect(upper).toBe(Infinity); else expect(upper).toBeCloseTo(expected[1], digits) }

// Restricted likelihoods maximized by SciPy's brentq, intervals by brentq on the statistic; 56/70 − 48/80 is 0.0528, 0.3382 in Newcombe (1998), table II.
describe('score methods against a numerical maximum of the likelihood', () => {
  test.each<[Four, [number, number]]>([
    [[9, 10, 3, 10], [0.17002501642439882, 0.840649543943328]], [[0, 20, 5, 25], [-0.3936779754645997, -0.021412834512702456]],
    [[10, 10, 3, 12], [0.3952722841929591, 0.913115081616746]], [[56, 70, 48, 80], [0.052829713245844644, 0.3381729400158684]],
  ])('miettinenNurminen of %j', (table, expected) => { ends(miettinenNurminen(...table, 0.95), expected) })

  test.each<[Four, number, number]>([[[56, 70, 48, 80], 0.05, 0.9770699760008016], [[9, 10, 3, 10], 0.2, 0.9668949563023338], [[430, 500, 450, 500], -0.02, 0.1646181349640301], [[0, 20, 5, 25], 0.1, 0.003294799048201775], [[0, 20, 0, 30], 0.1, 0.0700082515985845]])(
    'differenceTest of %j, margin %d', (table, margin, expected) => { expect(differenceTest(...table, margin, 'less')).toBeCloseTo(expected, 10) })

  test.each<[Four, [number, number]]>([
    [[36, 40, 16, 80], [2.939569192214994, 7.152223434866025]], [[5, 50, 10, 40], [0.1526407705189281, 1.0284284106622203]],
    [[0, 20, 5, 25], [0, 0.8616553047337732]], [[4, 20, 0, 25], [1.409293574408262, Infinity]],
  ])('koopman of %j', (table, expected) => { ends(koopman(...table, 0.95), expected, 8) })

  test.each<[Four, number, number]>([[[36, 40, 16, 80], 5, 0.3248251701176169], [[50, 100, 70, 100], 0.8, 0.1681507777986163]])('ratioTest of %j, %d', (table, ratio, expected) => { expect(ratioTest(...table, ratio, 'less')).toBeCloseTo(expected, 10) })

  test.each<[[number, number, number], number, number]>([[[3, 12, 100], -0.02, 0.031185406306723274], [[3, 12, 100], 0.05, 0.00047457180557406743], [[0, 4, 30], 0.1, 0.0026446410711469352], [[0, 0, 50], 0.05, 0.05237874492486894], [[15, 5, 200], 0.02, 0.9170080052284917]])(
    'tangoTest of %j, margin %d', ([first, second, n], margin, expected) => { expect(tangoTest({ both: n - first - second, first, second, neither: 0 }, margin, 'less')).toBeCloseTo(expected, 10) })
})

const trials = fc.integer({ min: 1, max: 3000 }), share = fc.double({ min: 0, max: 1, noNaN: true }), level = fc.double({ min: 0.5, max: 0.999, noNaN: true })
const counts = fc.tuple(share, trials).map(([p, n]) => [Math.round(p * n), n] as const)

describe('laws of proportions', () => {
  test.each([['wilson', wilson], ['clopperPearson', clopperPearson], ['jeffreys', jeffreys]] as const)('%s holds the estimate, grows with its level, and mirrors', (_, interval) => {
    fc.assert(fc.property(counts, level, ([s, n], level) => {
      const { lower, upper } = interval(s, n, level), wider = interval(s, n, (1 + level) / 2), other = interval(n - s, n, level), slack = 1e-12
      expect(lower >= 0 && upper <= 1 && lower < upper).toBe(true)
      expect(lower <= s / n + slack && upper >= s / n - slack).toBe(true)
      expect(wider.lower <= lower + slack && wider.upper >= upper - slack).toBe(true)
      expect(other.lower).toBeCloseTo(1 - upper, 12)
    }))
  })

  test('proportionTest: p ≤ (1 − level)/2 leaves p₀ outside of the Wilson interval; with much data also the other way round', () => {
    fc.assert(fc.property(counts, fc.double({ min: 0.001, max: 0.999, noNaN: true }), ([s, n], p0) => {
      const { lower, upper } = wilson(s, n, 0.95)
      fc.pre(Math.abs(lower - p0) > 1e-9 && Math.abs(upper - p0) > 1e-9)
      const less = proportionTest(s, n, p0, 'less') <= 0.025, greater = proportionTest(s, n, p0, 'greater') <= 0.025
      if (less) expect(upper).toBeLessThan(p0)
      if (greater) expect(lower).toBeGreaterThan(p0)
      if (n * p0 * (1 - p0) >= 100) expect([less, greater]).toEqual([upper < p0, lower > p0])
    }))
  })

  test.each([5, 17, 39, 200])('proportionTest raises no more false alarms than it may: n = %d', (n) => {
    for (const p0 of [0.05, 0.3, 0.5, 0.9, 0.99]) {
      for (const [alternative, alpha] of [['less', 0.05], ['greater', 0.005], ['less', 0.001]] as const) {
        let alarms = 0
        for (let k = 0, mass = (1 - p0) ** n; k <= n; k++) {
          if (proportionTest(k, n, p0, alternative) <= alpha) alarms += mass
          mass *= ((n - k) / (k + 1)) * (p0 / (1 - p0))
        }
        if (n * p0 * (1 - p0) < 100) expect(alarms).toBeLessThanOrEqual(alpha)
      }
    }
  })

  test('sampleSizeProportion is where the Wilson interval begins to leave the threshold out', () => {
    fc.assert(fc.property(fc.double({ min: 0.01, max: 0.99, noNaN: true }), fc.double({ min: 0.01, max: 0.99, noNaN: true }), (estimate, threshold) => {
      fc.pre(Math.abs(estimate - threshold) > 0.002)
      const n = sampleSizeProportion(estimate, threshold, 0.95), out = (n: number): boolean => { const { lower, upper } = wilson(estimate * n, n, 0.95); return lower > threshold || upper < threshold }
      expect(out(n + 1e-6 * n)).toBe(true)
      if (n > 1) expect(out(n - 1)).toBe(false)
    }))
    expect(sampleSizeProportion(0.9, 0.9, 0.95)).toBe(Infinity)
    expect(sampleSizeProportion(0.9, 1, 0.95)).toBe(1)
  })

  const small = fc.tuple(share, fc.integer({ min: 1, max: 200 })).map(([p, n]) => [Math.round(p * n), n] as const)
  test('intervals of a difference hold it, grow with the level, mirror, and agree with the test', () => {
    fc.assert(fc.property(small, small, fc.double({ min: -0.9, max: 0.9, noNaN: true }), ([s1, n1], [s2, n2], margin) => {
      for (const interval of [newcombe, miettinenNurminen]) {
        const { lower, upper } = interval(s1, n1, s2, n2, 0.9), wider = interval(s1, n1, s2, n2, 0.95), other = interval(s2, n2, s1, n1, 0.9), d = s1 / n1 - s2 / n2
        expect(lower <= d && d <= upper && lower < upper).toBe(true)
        expect(wider.lower <= lower + 1e-9 && wider.upper >= upper - 1e-9).toBe(true)
        expect(other.lower).toBeCloseTo(-upper, 8)
      }
      const { lower, upper } = miettinenNurminen(s1, n1, s2, n2, 0.95)
      fc.pre(Math.abs(lower - margin) > 1e-6 && Math.abs(upper - margin) > 1e-6)
      expect([differenceTest(s1, n1, s2, n2, margin, 'greater') < 0.025, differenceTest(s1, n1, s2, n2, margin, 'less') < 0.025]).toEqual([lower > margin, upper < margin])
    }))
  })

  test('koopman holds the ratio, is inverted by exchanging the groups, and agrees with the test', () => {
    fc.assert(fc.property(small, small, fc.double({ min: 0.05, max: 20, noNaN: true }), ([s1, n1], [s2, n2], ratio) => {
      const { lower, upper } = koopman(s1, n1, s2, n2, 0.95), other = koopman(s2, n2, s1, n1, 0.95), r = s1 / n1 / (s2 / n2)
      if (s1 + s2 > 0) expect(lower <= r + 1e-12 && r <= upper * (1 + 1e-12) + 1e-12).toBe(true)
      if (lower > 0) expect(other.upper * lower).toBeCloseTo(1, 7)
      else expect(other.upper).toBe(Infinity)
      fc.pre(Math.abs(lower - ratio) > 1e-6 && Math.abs(upper - ratio) > 1e-6)
      expect([ratioTest(s1, n1, s2, n2, ratio, 'greater') < 0.025, ratioTest(s1, n1, s2, n2, ratio, 'less') < 0.025]).toEqual([lower > ratio, upper < ratio])
    }))
  })

  const cell = fc.integer({ min: 0, max: 60 })
  test('paired intervals hold the difference, mirror, and agree with the test', () => {
    fc.assert(fc.property(fc.record({ both: cell, first: cell, second: cell, neither: cell }), fc.double({ min: -0.9, max: 0.9, noNaN: true }), (table, margin) => {
      const n = table.both + table.first + table.second + table.neither
      fc.pre(n > 0)
      for (const interval of [newcombePaired, tango]) {
        const { lower, upper } = interval(table, 0.9), other = interval({ ...table, first: table.second, second: table.first }, 0.9), d = (table.first - table.second) / n
        expect(lower <= d && d <= upper && lower < upper).toBe(true)
        expect(other.lower).toBeCloseTo(-upper, 8)
      }
      const { lower, upper } = tango(table, 0.95)
      fc.pre(Math.abs(lower - margin) > 1e-6 && Math.abs(upper - margin) > 1e-6)
      expect([tangoTest(table, margin, 'greater') < 0.025, tangoTest(table, margin, 'less') < 0.025]).toEqual([lower > margin, upper < margin])
      expect(2 * Math.min(tangoTest(table, 0, 'less'), tangoTest(table, 0, 'greater'))).toBeCloseTo(mcnemar(table.first, table.second, 'chi2'), 10)
    }))
  })

  test('nothing seen is nothing shown', () => {
    const none = { both: 0, first: 0, second: 0, neither: 0 }
    expect([wilson(0, 0, 0.95), clopperPearson(0, 0, 0.95), jeffreys(0, 0, 0.95)]).toEqual(Array.from({ length: 3 }, () => ({ lower: 0, upper: 1 })))
    expect([newcombe(0, 0, 1, 2, 0.95), miettinenNurminen(1, 2, 0, 0, 0.95), newcombePaired(none, 0.95), tango(none, 0.95)]).toEqual(Array.from({ length: 4 }, () => ({ lower: -1, upper: 1 })))
    expect(koopman(0, 5, 0, 7, 0.95)).toEqual({ lower: 0, upper: Infinity })
    expect([proportionTest(0, 0, 0.5, 'less'), differenceTest(0, 0, 1, 1, 0, 'less'), ratioTest(0, 3, 0, 4, 1, 'greater'), tangoTest(none, 0, 'less'), mcnemar(0, 0, 'exact'), mcnemar(0, 0, 'chi2', 'less')]).toEqual([1, 1, 1, 1, 1, 1])
  })

  test.each<[string, () => unknown]>([
    ['NaN successes', () => wilson(NaN, 3, 0.95)], ['more successes than trials', () => wilson(4, 3, 0.95)], ['infinite trials', () => jeffreys(1, Infinity, 0.95)], ['level 1', () => clopperPearson(1, 2, 1)],
    ['NaN level', () => newcombe(1, 2, 1, 2, NaN)], ['NaN margin', () => differenceTest(1, 2, 1, 2, NaN, 'less')], ['ratio 0', () => ratioTest(1, 2, 1, 2, 0, 'less')], ['NaN cell', () => tango({ both: 1, first: NaN, second: 0, neither: 0 }, 0.95)],
    ['negative cell', () => mcnemar(-1, 2, 'exact')], ['NaN p₀', () => proportionTest(1, 2, NaN, 'less')], ['NaN threshold', () => sampleSizeProportion(0.5, NaN, 0.95)],
  ])('refuses %s', (_, call) => { expect(call).toThrow(RangeError) })
})
