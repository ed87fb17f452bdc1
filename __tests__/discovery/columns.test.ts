import fc from 'fast-check'
import { describe, expect, test } from '@jest/globals'
import { bin, type Binning } from '../../src/discovery/bin.js'
import { encode } from '../../src/discovery/encode.js'
import { jaccard, membersOf } from '../../src/discovery/members.js'
import { prune } from '../../src/discovery/prune.js'
import { score } from '../../src/discovery/score.js'
import { restrict, rowsWhere } from '../../src/discovery/restrict.js'

describe('bins', () => {
  test.each<[string, readonly number[], Binning, readonly string[], readonly number[]]>([
    ['edges by hand', [17, 18, 24, 25, 65, 90], { bins: [18, 25, 65] }, ['x < 18', '18 ≤ x < 25', '25 ≤ x < 65', 'x ≥ 65'], [0, 1, 1, 2, 3, 3]],
    ['quantiles', [1, 2, 3, 4], { quantiles: 2 }, ['x < 3', 'x ≥ 3'], [0, 0, 1, 1]],
    ['ties are not split', [1, 2, 2, 3, 2, 2], { quantiles: 1 }, ['any x'], [0, 0, 0, 0, 0, 0]],
    ['mostly zero', [0, 0, 0, 0, 5, 9], { quantiles: 3 }, ['x = 0', '5 ≤ x < 9', 'x ≥ 9'], [0, 0, 0, 0, 1, 2]],
    ['values on both sides of a heavy one', [-2, 0, 0, 0, 7], { quantiles: 3 }, ['x < 0', 'x = 0', 'x ≥ 7'], [0, 1, 1, 1, 2]],
    ['a width', [3, 10, 25], { width: 10 }, ['x < 10', '10 ≤ x < 20', 'x ≥ 20'], [0, 1, 2]],
    ['a width that is no binary fraction', [0.25, 0.3], { width: 0.1 }, ['x < 0.3', 'x ≥ 0.3'], [0, 1]],
    ['missing values', [1, Number.NaN, 3], { quantiles: 2 }, ['x < 3', 'x ≥ 3', 'x is missing'], [0, 2, 1]],
    ['one value', [4, 4], { quantiles: 4 }, ['any x'], [0, 0]],
    ['a short border', [0.01, 0.05, 0.06779199999999999, 0.1], { quantiles: 2 }, ['x < 0.06', 'x ≥ 0.06'], [0, 0, 1, 1]],
    ['nothing', [], { quantiles: 4 }, ['any x'], []],
  ])('%s', (_name, values, binning, labels, codes) => {
    const binned = bin('x', Float64Array.from(values), binning)
    expect([binned.labels, [...binned.codes], binned.levels]).toEqual([labels, codes, labels.length])
  })

  test('a label holds for exactly the rows of its level', () => {
    const holds = (label: string, x: number): boolean => {
      const [, low, name, sign, high] = /^(?:(\S+) ≤ )?(any )?x(?: (<|≥|=) (\S+))?$/.exec(label) ?? []
      if (label === 'x is missing') return Number.isNaN(x)
      return !Number.isNaN(x) && (low === undefined || Number(low) <= x) && (sign === undefined || (sign === '<' ? x < Number(high) : sign === '=' ? x === Number(high) : x >= Number(high))) && (name === undefined || sign === undefined)
    }
    fc.assert(fc.property(fc.array(fc.oneof(fc.integer({ min: -5, max: 5 }), fc.constant(0), fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.constant(Number.NaN)), { maxLength: 60 }), fc.integer({ min: 1, max: 8 }), (values, quantiles) => {
      const { labels, codes, edges } = bin('x', Float64Array.from(values), { quantiles })
      for (const [row, x] of values.entries()) expect(labels.map((label) => holds(label, x))).toEqual(labels.map((_, level) => level === codes[row]))
      // They need not be values of the data: a shorter number between two of them parts the same rows.
      for (const [at, edge] of edges.entries()) expect(edge).toBeGreaterThan(edges[at - 1] ?? -Infinity)
    }))
  })

  test.each<[string, Binning]>([['edges that do not ascend', { bins: [2, 2] }], ['a width of 0', { width: 0 }], ['a width far too small', { width: 1e-9 }], ['half a quantile', { quantiles: 0.5 }]])('%s are refused', (_name, binning) => {
    expect(() => bin('x', Float64Array.from([1, 2]), binning)).toThrow(RangeError)
  })
})

test('texts are numbered by frequency; rare ones share the excluded level', () => {
  expect(encode('c', Int32Array.from([0, 1, 1, -1, -1, -1, 2]), ['a', 'b', 'z'], { maxLevels: 2, minSupport: 2 })).toEqual({ kind: 'feature', feature: { name: 'c', codes: Uint8Array.from([2, 1, 1, 0, 0, 0, 2]), levels: 3, excluded: 2 }, labels: ['missing', 'b'] })
})

test('an identifier is left out, and says so', () => {
  expect(encode('id', Int32Array.from({ length: 50 }, (_, i) => i), Array.from({ length: 50 }, (_, i) => `u${i}`), { maxLevels: 10, minSupport: 1 })).toEqual({ kind: 'left-out', name: 'id', reason: 'looks like an identifier: 50 different values in 50 rows' })
})

test('rows of a metric: only what it speaks of', () => {
  const label = [1, 0, 1], rows = rowsWhere(3, (row) => label[row] === 1)
  expect(restrict([{ name: 'f', codes: Uint8Array.from([3, 4, 5]), levels: 6 }], Float64Array.from([0, 1, 1]), rows)).toEqual({ features: [{ name: 'f', codes: Uint8Array.from([3, 5]), levels: 6 }], errors: Float64Array.from([0, 1]) })
})

test('a slice that is no worse than the rest of a parent becomes the parent; one that is stays', () => {
  // Four times 40 rows: a = 1 in the first 10, of which 8 are wrong whatever b is; c = 1 and d = 1 meet in four rows that are all wrong.
  const rows = 160, of = (name: string, holds: (row: number) => boolean) => ({ name, codes: Uint8Array.from({ length: rows }, (_, row) => Number(holds(row % 40))), levels: 2 })
  const features = [of('a', (row) => row < 10), of('b', (row) => row % 2 === 0), of('c', (row) => row >= 20 && row < 30), of('d', (row) => row >= 26 && row < 36)]
  const errors = Float64Array.from({ length: rows }, (_, row) => Number(row % 40 < 8 || (row % 40 >= 26 && row % 40 < 30))), whole = { size: rows, meanError: 12 / 40, alpha: 0.95, minSupport: 2 }
  const slice = (...conditions: readonly { feature: number; level: number }[]) => ({ conditions, size: 4, errors: 4, score: 1 })
  const kept = prune(features, errors, [slice({ feature: 0, level: 1 }, { feature: 1, level: 1 }), slice({ feature: 2, level: 1 }, { feature: 3, level: 1 })].map((one) => {
    const members = membersOf(features, rows, one.conditions)
    const size = members.reduce((x, y) => x + y, 0), wrong = members.reduce((x, y, row) => x + y * (errors[row] ?? 0), 0)
    return { ...one, size, errors: wrong, score: score(size, wrong, whole) }
  }), whole)
  expect(kept.map(({ conditions, size }) => [conditions.map(({ feature }) => feature), size])).toEqual([[[2, 3], 16], [[0], 40]])
})

test('a half of a parent that holds all of its errors stays, though its error is at most twice that of the parent', () => {
  // a = 1 in half of the rows, b = 1 in every other one: both together are wrong every other time, all others once in ten.
  const rows = 400, features = ['a', 'b'].map((name, at) => ({ name, codes: Uint8Array.from({ length: rows }, (_, row) => (row >> at) & 1), levels: 2 })), conditions = [{ feature: 0, level: 1 }, { feature: 1, level: 1 }]
  const errors = Float64Array.from({ length: rows }, (_, row) => Number((row & 3) === 3 ? (row >> 2) % 2 === 0 : (row >> 2) % 10 === 0)), total = errors.reduce((a, b) => a + b, 0)
  const found = prune(features, errors, [{ conditions, size: 100, errors: 50, score: 1 }], { size: rows, meanError: total / rows, alpha: 0.95, minSupport: 10 })
  expect(found.map((slice) => slice.conditions)).toEqual([conditions])
  // Rows that are wrong because all of them are predicted alike are no slice of their own.
  const alike = Float64Array.from(errors, (_, row) => ((row & 3) === 3 ? 0.5 : 0.1))
  expect(prune(features, errors, [{ conditions, size: 100, errors: 50, score: 1 }], { size: rows, meanError: total / rows, alpha: 0.95, minSupport: 10 }, { expected: alike }).map((slice) => slice.conditions.length)).toEqual([1])
})

test('Jaccard', () => { expect(jaccard(Uint8Array.from([1, 1, 0]), Uint8Array.from([1, 0, 1]))).toBeCloseTo(1 / 3) })
