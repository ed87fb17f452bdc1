import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { checksOf } from '../../../src/gates/slice-test/checks.js'
import { decideAll, type Outcome } from '../../../src/gates/slice-test/decide.js'
import type { Measured, MeasuredFamily, MeasuredMetric, MeasuredSlice } from '../../../src/gates/slice-test/measured.js'
import { resolveRequirement, type RequireSection } from '../../../src/gates/slice-test/requirements.js'
import type { Evidence } from '../../../src/metrics/evidence.js'
import { METRIC_FACTS, metricName } from '../../../src/metrics/names.js'
import { independentDifference } from '../../../src/metrics/independent.js'

const share = (successes: number, trials: number): Evidence => ({ kind: 'proportion', successes, trials })
const mean = (value: number, n: number, variance = 1): Evidence => ({ kind: 'mean', moments: { n, mean: value, variance, skewness: 0 } })
const gone: Evidence = { kind: 'undefined', why: 'no positives' }
const NUMBERS: Evidence = { kind: 'normal', value: Number.NaN, error: 1 }

/** A slice by hand: rows, what was measured, and of what family. */
interface Slice { readonly name?: string; readonly rows?: number; readonly positives?: number; readonly is: Evidence; readonly was?: Evidence; readonly change?: Evidence; readonly rest?: Evidence; readonly family?: number }

function measuredOf(slices: readonly Slice[], metric: string, families: readonly MeasuredFamily['kind'][] = ['overall', 'by']): Measured {
  const { better, unit } = METRIC_FACTS[metricName(metric) ?? 'accuracy'], measured: MeasuredMetric = { key: metric, better, unit, reported: true }
  return {
    dataset: 'd', files: [], task: 'binary-classification', classes: ['0', '1'], rows: 1000, judged: 1000, weighted: false, candidate: 'c', baseline: undefined, changes: undefined, metrics: [measured], curves: [], confusion: undefined, weaknesses: [], searched: undefined, problems: [], cancelled: false,
    families: families.map((kind, at) => ({ name: at === 0 ? 'overall' : `f${at}`, kind, columns: [], at: [] })),
    slices: slices.map(({ name, rows, positives, is, was, change, rest, family }, at): MeasuredSlice => ({ name: name ?? (at === 0 ? 'overall' : `s${at}`), family: family ?? (at === 0 ? 0 : 1), values: [], rows: rows ?? (is.kind === 'proportion' ? is.trials : 100), positives, metrics: { [metric]: { candidate: is, ...(was === undefined ? {} : { baseline: was }), ...(change === undefined ? {} : { difference: change }) } }, rest: rest === undefined ? {} : { [metric]: rest }, examples: [] })),
  }
}

function decided(requirements: readonly RequireSection[], measured: Measured, level = 0.95) {
  const resolved = requirements.map((one, at) => resolveRequirement(one, ['slice-test', 'require', at]))
  return decideAll(checksOf(resolved, measured), resolved, level)
}
const outcomes = (requirements: readonly RequireSection[], measured: Measured, level = 0.95): readonly Outcome[] => decided(requirements, measured, level).decisions.map(({ outcome }) => outcome)

describe('one requirement on one slice', () => {
  // Wilson, 95 %: 80 of 100 is .711 to .867; 8 of 10 is .490 to .943.
  test.each<[string, RequireSection, Slice, Outcome]>([
    ['min, below the interval', { metric: 'accuracy', min: 0.7 }, { is: share(80, 100) }, 'pass'],
    ['min, within it', { metric: 'accuracy', min: 0.75 }, { is: share(80, 100) }, 'inconclusive'],
    ['min, within it, above the value', { metric: 'accuracy', min: 0.85 }, { is: share(80, 100) }, 'inconclusive'],
    ['min, above it', { metric: 'accuracy', min: 0.88 }, { is: share(80, 100) }, 'fail'],
    ['min with a tenth of the rows', { metric: 'accuracy', min: 0.7 }, { is: share(8, 10) }, 'inconclusive'],
    ['min of 1, one row is wrong', { metric: 'accuracy', min: 1 }, { is: share(99, 100) }, 'fail'],
    ['min of 1, none is: nothing shows that none ever will be', { metric: 'accuracy', min: 1 }, { is: share(100, 100) }, 'inconclusive'],
    ['min of 0', { metric: 'accuracy', min: 0 }, { is: share(1, 100) }, 'pass'],
    ['max', { metric: 'fpr', max: 0.3 }, { is: share(20, 100) }, 'pass'],
    ['max, within', { metric: 'fpr', max: 0.25 }, { is: share(20, 100) }, 'inconclusive'],
    ['max, below', { metric: 'fpr', max: 0.1 }, { is: share(20, 100) }, 'fail'],
    ['decide: point passes at the limit', { metric: 'accuracy', min: 0.8, decide: 'point' }, { is: share(80, 100) }, 'pass'],
    ['decide: point fails below it', { metric: 'accuracy', min: 0.81, decide: 'point' }, { is: share(80, 100) }, 'fail'],
    ['decide: point of what does not exist', { metric: 'recall', min: 0, decide: 'point' }, { is: gone, rows: 5 }, 'undefined'],
    ['a metric that does not exist', { metric: 'recall', min: 0 }, { is: gone, rows: 5 }, 'undefined'],
    ['NaN is no pass', { metric: 'accuracy', min: -1 }, { is: NUMBERS, rows: 0 }, 'undefined'],
    ['a slice without rows', { metric: 'accuracy', min: 0 }, { is: share(0, 1), rows: 0 }, 'undefined'],
    ['min-samples', { metric: 'accuracy', min: 0.1, 'min-samples': 101 }, { is: share(80, 100) }, 'too-small'],
    ['min-samples, just met', { metric: 'accuracy', min: 0.1, 'min-samples': 100 }, { is: share(80, 100) }, 'pass'],
    ['min-positives', { metric: 'accuracy', min: 0.1, 'min-positives': 5 }, { is: share(80, 100), positives: 4 }, 'too-small'],
    ['min-positives, just met', { metric: 'accuracy', min: 0.1, 'min-positives': 5 }, { is: share(80, 100), positives: 5 }, 'pass'],
    ['one row of a number', { metric: 'mae', max: 1000 }, { is: mean(1, 1), rows: 1 }, 'inconclusive'],
    ['errors that are all the same show no spread', { metric: 'mae', max: 1000 }, { is: mean(1, 50, 0), rows: 50 }, 'inconclusive'],
    // t, n = 100, s = 1: 5 plus or minus .198.
    ['a mean below the limit', { metric: 'mae', max: 5.2 }, { is: mean(5, 100) }, 'pass'],
    ['a mean near it', { metric: 'mae', max: 5.19 }, { is: mean(5, 100) }, 'inconclusive'],
    ['a mean above it', { metric: 'mae', max: 4.8 }, { is: mean(5, 100) }, 'fail'],
    ['no baseline', { metric: 'accuracy', 'max-drop': 1 }, { is: share(80, 100) }, 'undefined'],
    // Tango, 95 %, 100 pairs, 20 against 5: the drop is .058 to .242.
    ['a drop, clearly allowed', { metric: 'accuracy', 'max-drop': 0.25 }, { is: share(75, 100), was: share(90, 100), change: { kind: 'paired', table: { both: 70, first: 5, second: 20, neither: 5 } } }, 'pass'],
    ['a drop, perhaps allowed', { metric: 'accuracy', 'max-drop': 0.1 }, { is: share(75, 100), was: share(90, 100), change: { kind: 'paired', table: { both: 70, first: 5, second: 20, neither: 5 } } }, 'inconclusive'],
    ['a drop, clearly too much', { metric: 'accuracy', 'max-drop': 0.05 }, { is: share(75, 100), was: share(90, 100), change: { kind: 'paired', table: { both: 70, first: 5, second: 20, neither: 5 } } }, 'fail'],
    ['the same drop of a rate that should be low is an improvement', { metric: 'fpr', 'max-drop': 0 }, { is: share(75, 100), was: share(90, 100), change: { kind: 'paired', table: { both: 70, first: 5, second: 20, neither: 5 } } }, 'pass'],
    ['a relative drop: 5 % of 200 is 10', { metric: 'mae', 'max-drop': '5%' }, { is: mean(208, 100), was: mean(200, 100), change: mean(8, 100) }, 'pass'],
    ['a relative drop: 3 % of 200 is 6', { metric: 'mae', 'max-drop': '3%' }, { is: mean(208, 100), was: mean(200, 100), change: mean(8, 100) }, 'fail'],
    ['a drop from a number that does not exist', { metric: 'recall', 'max-drop': 1 }, { is: gone, was: gone, change: gone, rows: 9 }, 'undefined'],
  ])('%s', (_, requirement, slice, expected) => { expect(outcomes([requirement], measuredOf([slice], requirement.metric ?? ''))).toEqual([expected]) })
})

describe('gaps', () => {
  const [weak, good] = [share(70, 100), share(900, 1000)], all = (to: string, max: number, slices: readonly Slice[], metric = 'accuracy'): readonly Outcome[] => outcomes([{ metric, 'max-gap-to': to, max }], measuredOf(slices, metric))

  test('to the rest: of the slices only, overall is not compared with itself', () => { expect(all('rest', 0.05, [{ is: share(970, 1100) }, { is: weak, rest: good }, { is: good, rest: weak }])).toEqual(['fail', 'pass']) })

  test('to all rows it is the gap to the rest, as far as the rest is part of all', () => {
    const { decisions: [first] } = decided([{ metric: 'accuracy', 'max-gap-to': 'overall', max: 0.05 }], measuredOf([{ is: share(970, 1100) }, { is: weak, rest: good }], 'accuracy'))
    // .7 - 970/1100
    expect(first?.value).toBeCloseTo(0.7 - 970 / 1100, 12)
    expect([first?.limit, first?.outcome]).toEqual([expect.closeTo(-0.05, 12), 'fail'])
  })

  test('to the best of the family: broken if far behind any other, kept only if near all', () => {
    expect(all('best', 0.05, [{ is: share(1, 2) }, { is: share(9000, 10000) }, { is: share(8900, 10000) }, { is: share(7000, 10000) }])).toEqual(['pass', 'pass', 'fail'])
  })

  test('a family of one has no best', () => { expect(all('best', 0.5, [{ is: good }, { is: good }])).toEqual(['undefined']) })

  test('to a named slice, which is not compared with itself', () => {
    const slices = [{ is: good, family: 0 }, { is: weak, name: 'a' }, { is: share(890, 1000), name: 'b' }]
    expect(all('b', 0.1, slices)).toEqual(['fail'])
    expect(all('b', 0.5, slices)).toEqual(['pass'])
  })

  test('of a metric that should be low, being lower is no gap', () => { expect(all('rest', 0.05, [{ is: share(300, 1000) }, { is: share(10, 100), rest: share(290, 900) }, { is: share(290, 900), rest: share(10, 100) }], 'fpr')).toEqual(['pass', 'fail']) })

  test('there are no other rows', () => { expect(all('rest', 0.5, [{ is: good }, { is: good }])).toEqual(['undefined']) })
  test('the other does not exist', () => { expect(all('rest', 1, [{ is: good }, { is: good, rest: gone }])).toEqual(['undefined']) })
})

describe('gaps of what is no mean over rows', () => {
  const area = (value: number): Evidence => ({ kind: 'area', value, variance: 1e-4, positives: 500, negatives: 500 })

  // Scores may tell the slices apart well and the rows of each slice badly: then the area of all rows is above that of every slice.
  test('an area is compared with the area of all rows, not with a part of the rest', () => {
    const slices = [{ is: area(0.95) }, { is: area(0.7), rows: 500, rest: area(0.7) }, { is: area(0.7), rows: 500, rest: area(0.7) }]
    const { decisions } = decided([{ metric: 'roc_auc', 'max-gap-to': 'overall', max: 0.05 }], measuredOf(slices, 'roc_auc'))
    expect(decisions.map(({ outcome, value }) => [outcome, value])).toEqual([['fail', expect.closeTo(-0.25, 12)], ['fail', expect.closeTo(-0.25, 12)]])
  })

  test('to the rest it is as before', () => { expect(outcomes([{ metric: 'roc_auc', 'max-gap-to': 'rest', max: 0.1 }], measuredOf([{ is: area(0.95) }, { is: area(0.7), rows: 500, rest: area(0.7) }], 'roc_auc'))).toEqual(['pass']) })
})

test('with weights, shares that are the same up to rounding say nothing about the part of the rest', () => {
  // The part is 300 of 1,000 by count; rounding of .7 would make it a half.
  const slices = [{ is: share(700.0000000000001, 1000) }, { is: share(490, 700), rows: 700, rest: share(210.00000000000003, 300) }], measured = { ...measuredOf(slices, 'accuracy'), weighted: true }
  const [first] = checksOf([resolveRequirement({ metric: 'accuracy', 'max-gap-to': 'overall', max: 0.05 }, [])], measured)
  expect(first?.comparisons.map(({ scale }) => scale)).toEqual([expect.closeTo(0.3, 6)])
})

describe('many slices', () => {
  // Far beyond every replicate: 20 errors off. Two-sided no chance below 2 in 2,000 can be drawn, and a hundred tests need 1 in 2,000.
  const values = Float64Array.from({ length: 1999 }, (_, i) => 0.5 + 0.01 * Math.sin(i)).toSorted(), drawn = (value: number): Evidence => ({ kind: 'replicates', value, drawn: { estimate: value, interval: { lower: value - 0.01, upper: value + 0.01 }, values: values.map((one) => one - 0.5 + value), undefinedShare: 0, bias: 0, acceleration: 0 } })

  test('what is drawn can fail among a hundred tests', () => {
    const found = outcomes([{ metric: 'mcc', min: 0.7 }], measuredOf([{ is: drawn(0.9) }, { is: drawn(0.5) }, ...Array.from({ length: 100 }, () => ({ is: drawn(0.9) }))], 'mcc'))
    expect([found[1], found.filter((one) => one === 'fail').length, found.filter((one) => one === 'pass').length]).toEqual(['fail', 1, 101])
  })

  test('more than 300 groups are not compared each with each, and nothing passes', () => {
    const groups = Array.from({ length: 301 }, () => ({ is: share(500, 1000) }))
    expect(new Set(outcomes([{ fairness: 'demographic-parity', 'max-difference': 0.9 }], measuredOf([{ is: share(1, 2) }, ...groups], 'selection_rate')))).toEqual(new Set(['undefined']))
    expect(new Set(outcomes([{ metric: 'accuracy', 'max-gap-to': 'best', max: 0.9 }], measuredOf([{ is: share(1, 2) }, ...groups, { is: share(500, 1000) }], 'accuracy')))).toEqual(new Set(['undefined']))
  })
})

describe('equal treatment', () => {
  const fair = (demand: RequireSection, rates: readonly Evidence[], families?: readonly MeasuredFamily['kind'][]): readonly Outcome[] => outcomes([{ fairness: 'demographic-parity', ...demand }], measuredOf([{ is: share(1, 2) }, ...rates.map((is) => ({ is }))], 'selection_rate', families))
  test.each<[string, RequireSection, readonly Evidence[], Outcome]>([
    ['a difference that is clearly small', { 'max-difference': 0.1 }, [share(5000, 10000), share(5100, 10000)], 'pass'],
    ['a difference that is clearly large', { 'max-difference': 0.1 }, [share(5000, 10000), share(7000, 10000)], 'fail'],
    ['whichever comes first', { 'max-difference': 0.1 }, [share(7000, 10000), share(5000, 10000)], 'fail'],
    ['a difference of few rows', { 'max-difference': 0.1 }, [share(5, 10), share(6, 10)], 'inconclusive'],
    ['one of three pairs is enough to break it', { 'max-difference': 0.1 }, [share(5000, 10000), share(5050, 10000), share(7000, 10000)], 'fail'],
    ['the four-fifths rule, kept', { 'min-ratio': 0.8 }, [share(4500, 10000), share(5000, 10000)], 'pass'],
    ['the four-fifths rule, broken', { 'min-ratio': 0.8 }, [share(3000, 10000), share(5000, 10000)], 'fail'],
    ['a group that gets nothing', { 'min-ratio': 0.8 }, [share(0, 10000), share(5000, 10000)], 'fail'],
    ['nobody gets anything: no ratio', { 'min-ratio': 0.8 }, [share(0, 100), share(0, 100)], 'inconclusive'],
    ['a ratio of at least 0 is no demand', { 'min-ratio': 0 }, [share(10, 100), share(50, 100)], 'pass'],
    // Miettinen-Nurminen, 95 %: -.228 to -.106 (statsmodels), so two groups alone fail at .1 as their interval says.
    ['two groups fail where their interval leaves the limit out', { 'max-difference': 0.1 }, [share(200, 500), share(284, 500)], 'fail'],
    ['one group only', { 'max-difference': 1 }, [share(5, 10)], 'undefined'],
    ['one group with a value', { 'max-difference': 1 }, [share(5, 10), gone], 'undefined'],
  ])('%s', (_, demand, rates, expected) => { expect(fair(demand, rates)).toEqual([expected]) })

  test('a group without a value does not count, and is said not to', () => { expect(fair({ 'max-difference': 0.1 }, [share(5000, 10000), gone, share(5100, 10000)])).toEqual(['pass', 'undefined']) })

  test('a group that is too small hides nothing about the others', () => { expect(fair({ 'max-difference': 0.1, 'min-samples': 100 }, [share(5000, 10000), share(0, 3), share(7000, 10000)])).toEqual(['fail', 'too-small']) })

  test('slices by conditions are no groups: nothing is compared, and nothing passes', () => { expect(fair({ 'max-difference': 1 }, [share(5, 10), share(5, 10)], ['overall', 'where'])).toEqual(['undefined']) })

  test('equalized odds asks for two metrics', () => { expect(resolveRequirement({ fairness: 'equalized-odds', 'max-difference': 0.1 }, []).asked).toEqual([{ kind: 'metric', spec: { metric: 'recall' } }, { kind: 'metric', spec: { metric: 'fpr' } }]) })
})

describe('many checks', () => {
  const slices: readonly Slice[] = [{ is: share(90, 100) }, ...[80, 82, 84, 86].map((right): Slice => ({ is: share(right, 100) }))]
  test('failures that block are corrected by Holm, those that inform by Benjamini and Hochberg', () => {
    const measured = measuredOf(slices, 'accuracy'), of = (severity: 'error' | 'warning') => decided([{ metric: 'accuracy', min: 0.88, severity }], measured), holm = of('error'), bh = of('warning')
    const p = holm.decisions.map(({ pValue = Number.NaN }) => pValue).toSorted((a, b) => a - b), adjusted = (list: typeof holm): readonly number[] => list.decisions.map(({ adjusted: one = Number.NaN }) => one).toSorted((a, b) => a - b)
    expect([holm.blocking, holm.informing, bh.blocking, bh.informing]).toEqual([5, 0, 0, 5])
    // By hand: Holm multiplies the i-th smallest by 5 - i + 1, Benjamini and Hochberg by 5 / i; both made monotone.
    let most = 0
    expect(adjusted(holm)).toEqual(p.map((one, i) => expect.closeTo(most = Math.max(most, Math.min(1, one * (5 - i))), 12)))
    let least = 1
    expect(adjusted(bh).toReversed()).toEqual(p.toReversed().map((one, i) => expect.closeTo(least = Math.min(least, one * 5 / (5 - i)), 12)))
  })

  test('what would fail alone may not among many, and says so', () => {
    const alone = decided([{ metric: 'accuracy', min: 0.88 }], measuredOf([{ is: share(80, 100) }], 'accuracy')), many = decided([{ metric: 'accuracy', min: 0.88 }], measuredOf([{ is: share(80, 100) }, ...Array.from({ length: 20 }, () => ({ is: share(95, 100) }))], 'accuracy'))
    expect([alone.decisions[0]?.outcome, many.decisions[0]?.outcome, many.decisions[0]?.why]).toEqual(['fail', 'inconclusive', 'on its own it would be a failure, but not among 21 tests'])
  })

  test('checks without a number, too small ones and those by the point are no tests', () => {
    const { blocking, decisions } = decided([{ metric: 'accuracy', min: 0.5, 'min-samples': 50 }, { metric: 'accuracy', min: 0.5, decide: 'point' }], measuredOf([{ is: share(90, 100) }, { is: share(1, 2) }, { is: gone, rows: 60 }], 'accuracy'))
    expect([blocking, decisions.map(({ outcome }) => outcome)]).toEqual([1, ['pass', 'too-small', 'undefined', 'pass', 'pass', 'undefined']])
  })
})

describe('laws', () => {
  const rate = fc.integer({ min: 1, max: 300 }).chain((trials) => fc.record({ trials: fc.constant(trials), successes: fc.integer({ min: 0, max: trials }) })), limit = fc.integer({ min: 0, max: 100 }).map((n) => n / 100), level = fc.constantFrom(0.8, 0.95, 0.99), decide = fc.constantFrom('interval' as const, 'point' as const)
  const min = (slices: readonly Slice[], at: number, sure: number, how: 'interval' | 'point' = 'interval'): readonly Outcome[] => outcomes([{ metric: 'accuracy', min: at, decide: how }], measuredOf(slices, 'accuracy'), sure)

  test('a min and a max of the same limit never both pass, and where one is broken the other is kept', () => {
    fc.assert(fc.property(rate, limit, level, ({ successes, trials }, at, sure) => {
      const slice = [{ is: share(successes, trials) }], [low] = min(slice, at, sure), [high] = outcomes([{ metric: 'accuracy', max: at }], measuredOf(slice, 'accuracy'), sure)
      if (at > 0 && at < 1) expect([low, high].filter((one) => one === 'pass').length).toBeLessThan(2)
      if (low === 'fail' && at < 1) expect(high).toBe('pass')
    }))
  })

  test('more of the same rows never turns a fail into anything else', () => {
    fc.assert(fc.property(rate, limit, level, fc.integer({ min: 2, max: 9 }), ({ successes, trials }, at, sure, times) => {
      if (min([{ is: share(successes, trials) }], at, sure)[0] === 'fail') expect(min([{ is: share(successes * times, trials * times) }], at, sure)).toEqual(['fail'])
    }))
  })

  test('the order of the slices changes nothing', () => {
    fc.assert(fc.property(fc.array(rate, { minLength: 1, maxLength: 8 }).chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray([...list.keys()], { minLength: list.length }))), limit, level, ([list, order], at, sure) => {
      const slices = list.map(({ successes, trials }, i): Slice => ({ name: `s${i}`, is: share(successes, trials), family: 1 })), by = (all: readonly Slice[]) => new Map(decided([{ metric: 'accuracy', min: at }], measuredOf(all, 'accuracy'), sure).decisions.map(({ check, outcome, adjusted, pValue }) => [check.slice.name, { outcome, adjusted, pValue }] as const))
      const [a, b] = [by(slices), by(order.flatMap((i) => slices[i] ?? []))]
      for (const [name, one] of a) expect(b.get(name)).toEqual(one)
    }))
  })

  test('asking for less never turns a pass into something else, nor makes a fail', () => {
    fc.assert(fc.property(fc.array(rate, { minLength: 1, maxLength: 5 }), limit, limit, level, decide, (list, x, y, sure, how) => {
      const slices = list.map(({ successes, trials }): Slice => ({ is: share(successes, trials) })), strict = min(slices, Math.max(x, y), sure, how), lax = min(slices, Math.min(x, y), sure, how)
      for (const [at, outcome] of strict.entries()) { if (outcome === 'pass') expect(lax[at]).toBe('pass'); if (outcome === 'inconclusive' && list.length === 1) expect(lax[at]).not.toBe('fail') }
    }))
  })

  test('a corrected chance is never smaller, and a fail is what stays below 1 - level', () => {
    fc.assert(fc.property(fc.array(rate, { minLength: 1, maxLength: 8 }), limit, level, fc.constantFrom('error' as const, 'warning' as const), (list, at, sure, severity) => {
      for (const { pValue = 1, adjusted = 1, outcome } of decided([{ metric: 'accuracy', min: at, severity }], measuredOf(list.map(({ successes, trials }) => ({ is: share(successes, trials) })), 'accuracy'), sure).decisions) {
        expect(adjusted).toBeGreaterThanOrEqual(pValue - 1e-12)
        expect(outcome === 'fail').toBe(adjusted <= 1 - sure)
      }
    }))
  })

  test('what does not exist, and NaN, never pass', () => {
    const nothing = fc.constantFrom<Evidence>(gone, { kind: 'mean', moments: { n: 1, mean: 0, variance: Number.NaN, skewness: Number.NaN } }, independentDifference(gone, share(1, 2)))
    fc.assert(fc.property(nothing, limit, decide, fc.constantFrom<Partial<RequireSection>>({ min: 0 }, { max: 1 }, { 'max-drop': 1 }, { 'max-gap-to': 'rest', max: 1 }, { 'max-gap-to': 'best', max: 1 }), (is, _, how, demand) => {
      const found = outcomes([{ metric: 'accuracy', decide: how, ...demand }], measuredOf([{ is, was: is, change: is }, { is, was: is, change: is, rest: is }, { is, was: is, change: is, rest: is }], 'accuracy'))
      if (how === 'interval' || is.kind === 'undefined') for (const outcome of found) expect(outcome).not.toBe('pass')
    }))
  })
})
