import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from '@jest/globals'
import { score } from '../../src/discovery/score.js'
import { sliceline, type Condition, type Feature, type FoundSlice, type SliceLineOptions } from '../../src/discovery/sliceline.js'
import { compareSlices } from '../../src/discovery/top-slices.js'
import { absent, columns, present, shared } from './tables.js'

interface Golden { readonly prepare_sql: string; readonly features: readonly string[]; readonly alpha: number; readonly min_support: number; readonly max_level: 2 | 3; readonly K: number; readonly top: readonly { readonly slice: Readonly<Record<string, string>>; readonly size: number; readonly errors: number; readonly score: number }[] }

const ifPresent = present ? describe : describe.skip

ifPresent(`goldens: exhaustive group-by${absent}`, () => {
  for (const name of ['adult_L2', 'compas_L2', 'compas_L3']) {
    test(`of ${name}`, async () => {
      const golden = JSON.parse(readFileSync(join(shared, `goldens/sliceline_${name}.json`), 'utf8')) as Golden
      const file = join(shared, name.startsWith('adult') ? 'data/adult/train_scored.parquet' : 'data/compas/compas_discretized.csv')
      const table = await columns(golden.prepare_sql.replaceAll(/shared\/data\/[\w/.]+/g, file), [file])
      const values = golden.features.map((feature) => [...new Set((table[feature] ?? []).map(String))])
      const features = golden.features.map((feature, f): Feature => ({ name: feature, codes: Uint16Array.from(table[feature] ?? [], (value) => values[f]?.indexOf(String(value)) ?? 0), levels: values[f]?.length ?? 0 }))
      const { slices } = sliceline(features, Float64Array.from(table['error'] ?? [], Number), { alpha: golden.alpha, minSupport: golden.min_support, maxConditions: golden.max_level, top: golden.K })
      const named = slices.map(({ conditions, size, errors }) => ({ slice: Object.fromEntries(conditions.map(({ feature, level }) => [golden.features[feature], values[feature]?.[level]])), size, errors }))
      expect(named).toEqual(golden.top.slice(0, golden.K).map(({ slice, size, errors }) => ({ slice, size, errors })))
      for (const [i, { score: value }] of slices.entries()) expect(Math.abs(value - (golden.top[i]?.score ?? Number.NaN))).toBeLessThanOrEqual(1e-9)
    })
  }
})

/** Every combination of conditions, row by row. */
function exhaustive(features: readonly Feature[], errors: Float64Array, { alpha = 0.95, minSupport, maxConditions, top, weights }: SliceLineOptions): readonly FoundSlice[] {
  const rows = [...errors.keys()], sum = (of: (row: number) => number, list = rows): number => list.reduce((total, row) => total + of(row), 0)
  const weight = (row: number): number => weights?.[row] ?? 1, n = sum(weight), meanError = sum((row) => weight(row) * (errors[row] ?? 0)) / n
  const found: FoundSlice[] = []
  const grow = (from: number, conditions: readonly Condition[], list: readonly number[]): void => {
    if (conditions.length > 0) {
      const size = sum(weight, [...list]), wrong = sum((row) => weight(row) * (errors[row] ?? 0), [...list]), value = score(size, wrong, { size: n, meanError, alpha, minSupport })
      if (size >= minSupport && wrong > 0 && value > 0) found.push({ conditions, size, errors: wrong, score: value })
    }
    if (conditions.length === maxConditions) return
    for (let f = from; f < features.length; f++) for (let level = 0; level < (features[f]?.levels ?? 0); level++) if (level !== features[f]?.excluded) grow(f + 1, [...conditions, { feature: f, level }], list.filter((row) => features[f]?.codes[row] === level))
  }
  grow(0, [], rows)
  return found.toSorted(compareSlices).slice(0, top)
}

const cases = fc.record({ rows: fc.integer({ min: 0, max: 60 }), levels: fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 5 }), kind: fc.constantFrom('binary', 'real', 'none', 'ties'), weighted: fc.boolean(), excluded: fc.boolean(), ids: fc.boolean(), alpha: fc.constantFrom(0.5, 0.95, 1), minSupport: fc.integer({ min: 1, max: 8 }), maxConditions: fc.constantFrom<1 | 2 | 3>(1, 2, 3), top: fc.integer({ min: 1, max: 12 }), draws: fc.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })) })

test('the same slices, figures and order as an exhaustive search', () => {
  fc.assert(fc.property(cases, ({ rows, levels, kind, weighted, excluded, ids, draws, ...options }) => {
    const draw = (): number => draws.next().value ?? 0
    const features = levels.map((count, f): Feature => ({ name: `f${f}`, codes: Uint8Array.from({ length: rows }, () => Math.floor(draw() * count)), levels: count, excluded: excluded && f === 0 ? 0 : undefined }))
    if (ids && rows > 0) features.push({ name: 'id', codes: Int32Array.from({ length: rows }, (_, row) => (row * 7) % rows), levels: rows })
    const errors = Float64Array.from({ length: rows }, () => kind === 'none' ? 0 : kind === 'binary' ? Number(draw() < 0.3) : kind === 'ties' ? Math.floor(draw() * 3) : draw() ** 4)
    const all = { ...options, weights: weighted ? Float64Array.from({ length: rows }, () => Math.floor(draw() * 4)) : undefined }
    expect(sliceline(features, errors, all).slices).toEqual(exhaustive(features, errors, all))
  }), { numRuns: 400 })
})

test('features with very many levels beside the others change nothing', () => {
  const rows = 3000, codes = (k: number): Uint16Array => Uint16Array.from({ length: rows }, (_, row) => Math.imul(row + 1, k) >>> 29)
  const plain: readonly Feature[] = [2_654_435_761, 2_246_822_519, 3_266_489_917].map((k, f) => ({ name: `f${f}`, codes: codes(k), levels: 8 }))
  const ids = [7, 11, 13].map((k): Feature => ({ name: `id${k}`, codes: Int32Array.from({ length: rows }, (_, row) => (row * k) % rows), levels: rows }))
  const errors = Float64Array.from({ length: rows }, (_, row) => Number((plain[0]?.codes[row] ?? 0) < 2 && (plain[1]?.codes[row] ?? 0) > 5 && row % 3 > 0))
  const options = { minSupport: 30, maxConditions: 3, top: 10 } as const
  const { slices } = sliceline([...plain, ...ids], errors, options)
  expect(slices.length).toBeGreaterThan(0)
  expect(slices).toEqual(exhaustive(plain, errors, options))
})

test.each([
  ['a code outside its levels', [0, 2], [0, 1], 'codes[1] is 2'],
  ['a negative error', [0, 1], [0, -1], 'errors[1] is -1'],
  ['an error that is no number', [0, 1], [Number.NaN, 1], 'errors[0] is NaN'],
  ['a column of another length', [0], [0, 1], '1 codes for 2 rows'],
])('%s is refused', (_name, codes, errors, message) => {
  expect(() => sliceline([{ name: 'f', codes: Uint8Array.from(codes), levels: 2 }], Float64Array.from(errors), { minSupport: 1, maxConditions: 2, top: 1 })).toThrow(message)
})
