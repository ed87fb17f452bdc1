import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { confirmSlices, type TestedSlice } from '../../src/discovery/confirm.js'
import { fisher, saddlepoint } from '../../src/discovery/exceedance.js'
import { absent, columns, labelled, present, shared, type Labelled } from './tables.js'

const say = ({ labels }: Labelled, slices: readonly TestedSlice[]): readonly string[] => slices.filter(({ confirmed }) => confirmed).map(({ conditions }) => conditions.map(({ feature, level }) => labels[feature]?.[level]).join(' and '))
const options = { minSupport: 80, maxConditions: 2, top: 10, level: 0.05, seed: 1 } as const

const ifPresent = present ? describe : describe.skip

ifPresent(`planted faults are the first confirmed slice${absent}`, () => {
  const adult = ['age', 'workclass', 'education', 'marital_status', 'occupation', 'relationship', 'race', 'sex', 'capital_gain', 'capital_loss', 'hours_per_week', 'native_country']
  const bike = ['season', 'yr', 'mnth', 'hr', 'holiday', 'weekday', 'workingday', 'weathersit', 'temp', 'atemp', 'hum', 'windspeed']
  test('adult: newly wrong predictions', async () => {
    const file = join(shared, 'data/adult/test_scored.parquet'), table = await columns(`select * from '${file}'`, [file]), data = labelled(table, adult)
    const errors = Float64Array.from(table['label'] ?? [], (label, row) => Number(table['candidate_prediction']?.[row] !== label && table['baseline_prediction']?.[row] === label))
    expect(say(data, confirmSlices(data.features, errors, options).slices)[0]).toBe('workclass = Self-emp-inc')
    // Errors that were given to other rows belong to no slice: every 7,919th row, which shares no factor with 16,281.
    const shuffled = errors.map((_, row) => errors[(row * 7919) % errors.length] ?? 0)
    expect(say(data, confirmSlices(data.features, shuffled, options).slices)).toEqual([])
  })
  test('bike sharing: increase of the absolute error', async () => {
    const file = join(shared, 'data/bike_sharing/test_scored.parquet'), table = await columns(`select * exclude (dteday) from '${file}'`, [file]), data = labelled(table, bike)
    const miss = (name: string, row: number): number => Math.abs(Number(table[name]?.[row]) - Number(table['label']?.[row]))
    const errors = Float64Array.from(table['label'] ?? [], (_, row) => Math.max(0, miss('candidate_prediction', row) - miss('baseline_prediction', row)))
    expect(say(data, confirmSlices(data.features, errors, options).slices)[0]).toBe('weathersit = 3')
  })
})

test('Fisher by hand: of 4 rows with 2 errors, both among 2 rows in 1 of 6 ways', () => {
  expect(fisher(4, 2, 2, 2)).toBeCloseTo(1 / 6, 12)
  expect(fisher(10, 5, 5, 4)).toBeCloseTo(26 / 252, 12)
})

test('the saddlepoint agrees with all 38,760 choices of 6 of 20 skewed values', () => {
  const values = Float64Array.from({ length: 20 }, (_, i) => (i + 1) ** 3 / 100), sums: number[] = []
  const choose = (from: number, left: number, sum: number): void => {
    if (left === 0) { sums.push(sum); return }
    for (let i = from; i <= 20 - left; i++) choose(i + 1, left - 1, sum + (values[i] ?? 0))
  }
  choose(0, 6, 0)
  sums.sort((a, b) => b - a)
  for (const share of [0.2, 0.05, 0.01, 0.002]) {
    const at = Math.floor(share * sums.length), exact = (at + 1) / sums.length
    expect(Math.abs(saddlepoint(values, 6, sums[at] ?? 0) / exact - 1)).toBeLessThan(0.1)
  }
})

