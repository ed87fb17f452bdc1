import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from '@jest/globals'

interface Planted { readonly record: number; readonly line?: number; readonly column: string; readonly keyword: string }
interface Counted { readonly rule: string; readonly subject: { readonly column: string }; readonly count: number }
const { compare, compareCounts }: {
  compare(planted: readonly Planted[], found: readonly Planted[]): unknown
  compareCounts(planted: readonly Planted[], findings: readonly Counted[]): readonly string[]
} = await import(pathToFileURL(join(process.cwd(), 'bench/check.mjs')).href)

const amount: Planted = { record: 3, line: 5, column: 'amount', keyword: 'type' }
const flag: Planted = { record: 9, line: 12, column: 'is_fraud', keyword: 'type' }

test.each<readonly [string, readonly Planted[], object]>([
  ['all on their places', [amount, flag], { planted: 2, right: 2, missed: 0, false: 0 }],
  ['one missed', [flag], { planted: 2, right: 1, missed: 1, false: 0 }],
  ['the right record on the wrong line', [{ ...amount, line: 4 }, flag], { planted: 2, right: 1, missed: 1, false: 0 }],
  ['the wrong keyword', [{ ...amount, keyword: 'minimum' }, flag], { planted: 2, right: 1, missed: 1, false: 0 }],
  ['a cell that is right', [amount, flag, { ...amount, column: 'currency' }], { planted: 2, right: 2, missed: 0, false: 1 }],
  ['a second keyword of a wrong cell', [amount, flag, { ...flag, keyword: 'enum' }], { planted: 2, right: 2, missed: 0, false: 0 }],
])('compare: %s', (_, found, expected) => {
  expect(compare([amount, flag], found)).toEqual(expected)
})

test('compare: a format without lines is compared by record', () => {
  const { line, ...bare } = amount
  expect(line).toBe(5)
  expect(compare([bare], [amount])).toEqual({ planted: 1, right: 1, missed: 0, false: 0 })
})

test.each<readonly [string, readonly (readonly [string, string, number])[], readonly string[]]>([
  ['exact', [['amount', 'type', 1], ['is_fraud', 'type', 1]], []],
  ['text in is_fraud breaks enum as well', [['amount', 'type', 1], ['is_fraud', 'type', 1], ['is_fraud', 'enum', 1]], []],
  ['one too many', [['amount', 'type', 2], ['is_fraud', 'type', 1]], ['amount · type: 1 planted, 2 reported']],
  ['one kind missed', [['is_fraud', 'type', 1]], ['amount · type: 1 planted, 0 reported']],
  ['a kind that was not planted', [['amount', 'type', 1], ['is_fraud', 'type', 1], ['note', 'format', 4]], ['note · format: 0 planted, 4 reported']],
])('compareCounts: %s', (_, found, differences) => {
  expect(compareCounts([amount, flag], found.map(([column, keyword, count]) => ({ rule: `validate-data/${keyword}`, subject: { column }, count })))).toEqual(differences)
})
