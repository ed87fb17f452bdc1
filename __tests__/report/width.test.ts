import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { shortName } from '../../src/report/short-name.js'
import { pad, truncate, truncateMiddle, truncateStart, width, wrap } from '../../src/report/width.js'

test.each([['abc', 3], ['', 0], ['日本', 4], ['e\u0301', 1], ['😀', 2], ['❤\ufe0f', 1], ['\u001b[31mab\u001b[0m', 2], ['ｱｲ', 2], ['한글', 4]])('%j takes %i columns', (text, columns) => expect(width(text)).toBe(columns))
test('filling counts columns, not characters', () => expect([pad('日本', 6), pad('12', 4, 'right')]).toEqual(['日本  ', '  12']))
test.each([['abcdef', 4, 'abc…'], ['日本語', 4, '日…'], ['abc', 3, 'abc'], ['abc', 0, '']])('%j in %i columns: %j', (text, columns, expected) => expect(truncate(text, columns)).toBe(expected))
test.each([
  ['one two three', 7, 9, ['one two', 'three']],
  ['abcdefghij', 4, 9, ['abcd', 'efgh', 'ij']],
  ['a b c d e f', 3, 2, ['a b', 'c …']],
  ['日本語日本', 4, 9, ['日本', '語日', '本']],
  ['', 5, 9, ['']],
] as const)('%j wraps at %i', (text, columns, lines, expected) => expect(wrap(text, columns, lines)).toEqual(expected))
test('no line is too wide, and nothing but blanks is lost', () => fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', 'b', ' ', '日', 'e\u0301', '😀'), maxLength: 60 }), fc.integer({ min: 2, max: 20 }), (text, columns) => {
  const lines = wrap(text, columns)
  for (const line of lines) expect(width(line)).toBeLessThanOrEqual(columns)
  expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
})))
test.each([['data/2026-11.csv', 9, '…6-11.csv'], ['日本語', 4, '…語'], ['abc', 3, 'abc']])('%j in %i columns, the end kept: %j', (text, columns, expected) => expect(truncateStart(text, columns)).toBe(expected))
test.each([['abcdefghij', 6, 'abc…ij'], ['abcdefghij', 5, 'ab…ij'], ['日本語日本', 6, '日…本'], ['abc', 3, 'abc'], ['abcd', 2, 'a…'], ['abcd', 1, '…'], ['abc', 0, '']])('%j in %i columns, both ends kept: %j', (text, columns, expected) => expect(truncateMiddle(text, columns)).toBe(expected))
test('a middle that is cut leaves a line that fits', () => fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '日', 'e\u0301', '😀'), maxLength: 40 }), fc.integer({ min: 0, max: 30 }), (text, columns) => { expect(width(truncateMiddle(text, columns))).toBeLessThanOrEqual(columns) })))
test('names that begin alike are told apart', () => expect(['25-40', '40-65'].map((group) => shortName(`country = AT, age_group = ${group}`, 24))).toEqual(['country = AT…oup = 25-40', 'country = AT…oup = 40-65']))
test('of a name of megabytes both ends are shown, and nothing unseen', () => expect(shortName(`\u202ebegin${'x'.repeat(3_000_000)}end`, 20)).toBe('\\u202ebegi…xxxxxxend'))
