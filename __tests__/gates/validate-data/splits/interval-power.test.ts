import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { intervalPower, type OrderedRows } from '../../../../src/gates/validate-data/splits/interval-power.js'

interface Row { readonly x: number; readonly half: number; readonly label: number }

function ordered(rows: readonly Row[]): OrderedRows {
  const sorted = rows.toSorted((a, b) => a.x - b.x)
  return { fresh: Uint8Array.from(sorted, ({ x }, at) => (x === sorted[at - 1]?.x ? 0 : 1)), halves: Int32Array.from(sorted, ({ half }) => half), labels: Int32Array.from(sorted, ({ label }) => label) }
}

/** The definition: every interval is tried; of equal ones the one that ends first, and of these the longest. */
function plainly(rows: readonly Row[], label: number): number {
  const gain = (list: readonly Row[]): number => list.reduce((sum, one) => sum + (one.label === label ? 1 : -1), 0), of = rows.filter((one) => one.label === label).length
  const gained = [0, 1].map((half) => {
    const own = rows.filter((one) => one.half === half), values = [...new Set(own.map(({ x }) => x))].toSorted((a, b) => a - b)
    const tried = values.flatMap((to, at) => values.slice(0, at + 1).map((from) => ({ from, to, gain: gain(own.filter(({ x }) => x >= from && x <= to)) })))
    const best = tried.reduce<typeof tried[number] | undefined>((a, b) => (a === undefined || b.gain > a.gain ? b : a), undefined)
    if (best === undefined) return 0
    const below = values.findLast((x) => x < best.from) ?? Number.NEGATIVE_INFINITY, above = values.find((x) => x > best.to) ?? Number.POSITIVE_INFINITY
    return gain(rows.filter((one) => one.half !== half && one.x > below && one.x < above))
  })
  return of === 0 ? 0 : Math.max(0, gained.reduce((sum, one) => sum + one, 0) / of)
}

const rows = (text: string): readonly Row[] => text.split(' ').map((one) => { const [x = '', half = '', label = ''] = one.split('/'); return { x: Number(x), half: Number(half), label: Number(label) } })

describe('what an interval says of a class', () => {
  it.each<[string, string, number, number]>([
    ['all of the class and nothing else', '1/0/0 1/1/0 2/0/1 2/1/1 3/0/1 3/1/1 4/0/0 4/1/0', 4, 1],
    ['one row in five of the class has no value', '1/0/0 1/1/0 2/0/1 2/1/1 3/0/1 3/1/1 4/0/0 4/1/0', 5, 0.8],
    // The interval of each half reaches over one row of the other that is of another class.
    ['halves that take turns', '1/0/0 2/1/0 3/0/1 4/1/1 5/0/1 6/1/1 7/0/0 8/1/0', 4, 0.5],
    ['no row of the class', '1/0/0 2/1/0', 0, 0],
    ['in one half only: nothing can be judged', '1/0/1 2/0/1 3/1/0 4/1/0', 2, 0],
  ])('%s', (_name, text, of, expected) => { expect(intervalPower(ordered(rows(text)), 1, of)).toBeCloseTo(expected, 12) })

  it('is the best of all intervals', () => {
    const any = fc.array(fc.record({ x: fc.integer({ min: 0, max: 9 }), half: fc.integer({ min: 0, max: 1 }), label: fc.integer({ min: 0, max: 2 }) }), { maxLength: 24 })
    fc.assert(fc.property(any, (list) => { expect(intervalPower(ordered(list), 1, list.filter(({ label }) => label === 1).length)).toBeCloseTo(plainly(list, 1), 12) }))
  })
})
