import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { classPower, type Group } from '../../../../src/gates/validate-data/splits/class-power.js'

const group = (value: number, half: number, label: number, rows: number): Group => ({ value, half, label, rows })

/** The definition, row by row. */
function plainly(groups: readonly Group[]): number {
  const rows = groups.flatMap((one) => Array.from({ length: one.rows }, () => one))
  const most = (list: readonly Group[]): number | undefined => [...new Set(list.map(({ label }) => label))].toSorted((a, b) => count(list, b) - count(list, a) || b - a)[0]
  const count = (list: readonly Group[], label: number): number => list.filter((one) => one.label === label).length
  let all = 0, hits = 0, usual = 0
  for (const row of rows) {
    const other = rows.filter(({ half }) => half !== row.half), guess = most(other)
    if (guess === undefined) continue
    all++
    if ((most(other.filter(({ value }) => value === row.value)) ?? guess) === row.label) hits++
    if (guess === row.label) usual++
  }
  return all === usual ? 0 : Math.max(0, (hits / all - usual / all) / (1 - usual / all))
}

describe('what a value says of the class', () => {
  it.each<[string, readonly Group[], number]>([
    ['nothing at all', [], 0],
    ['one class', [group(0, 0, 0, 5), group(1, 1, 0, 5)], 0],
    ['a value for each class', [group(0, 0, 0, 6), group(1, 0, 1, 4), group(0, 1, 0, 6), group(1, 1, 1, 4)], 1],
    ['a value that only one half has says nothing', [group(0, 0, 0, 6), group(1, 0, 1, 4), group(0, 1, 0, 6), group(2, 1, 1, 4)], 0],
    ['half of the rarer class is told', [group(0, 0, 0, 6), group(0, 0, 1, 2), group(1, 0, 1, 2), group(0, 1, 0, 6), group(0, 1, 1, 2), group(1, 1, 1, 2)], 0.5],
    ['of equally frequent classes the last is said', [group(0, 0, 0, 1), group(0, 0, 1, 1), group(0, 1, 1, 3), group(1, 1, 0, 1)], 0],
    ['only one half has rows', [group(0, 0, 0, 6), group(1, 0, 1, 4)], 0],
  ])('%s', (_name, groups, expected) => { expect(classPower(groups)).toBeCloseTo(expected, 12) })

  it('is what its definition says, row by row', () => {
    const groups = fc.uniqueArray(fc.record({ value: fc.integer({ min: -1, max: 3 }), half: fc.integer({ min: 0, max: 1 }), label: fc.integer({ min: 0, max: 2 }), rows: fc.integer({ min: 1, max: 4 }) }), { selector: ({ value, half, label }) => `${value} ${half} ${label}`, maxLength: 12 })
    fc.assert(fc.property(groups, (list) => { expect(classPower(list)).toBeCloseTo(plainly(list), 10) }))
  })
})
