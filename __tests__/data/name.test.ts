import { describe, expect, test } from '@jest/globals'
import { NAME } from '../../src/config/dataset.js'
import { datasetName, stemOf } from '../../src/data/name.js'

describe('names of data sets', () => {
  test.each([
    ['data/orders.csv', 'orders', 'orders'], ['orders.2024-01.csv.gz', 'orders.2024-01', 'orders-2024-01'], ['orders [2024].csv', 'orders [2024]', 'orders-2024'], ['2024.csv', '2024', 'data'],
    ['a-.csv', 'a-', 'a-'], ['.csv', '.csv', 'csv'], ['Ünï.parquet', 'Ünï', 'Ünï'], ['x', 'x', 'x'],
  ])('%s', (path, stem, name) => {
    expect([stemOf(path), datasetName(stemOf(path))]).toEqual([stem, name])
    expect(name).toMatch(new RegExp(NAME, 'u'))
  })
})
