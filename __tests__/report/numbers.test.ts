import { expect, test } from '@jest/globals'
import { bytes, count, decimal, plural, seconds } from '../../src/report/numbers.js'

test.each([[0, '0'], [999, '999'], [1000, '1,000'], [1234567, '1,234,567'], [-1234, '-1,234'], [1234.5, '1,234.5'], [9007199254740993n, '9,007,199,254,740,993'], [Number.NaN, 'NaN'], [1e21, '1e+21'], [0.12345, '0.12345']])('count %p', (value, text) => expect(count(value)).toBe(text))
test.each([[0.70999, '0.71'], [1234.5, '1,235'], [95, '95'], [0, '0'], [-0.5, '-0.5'], [1e-7, '1e-7'], [0.0001234, '0.000123'], [Number.POSITIVE_INFINITY, 'Infinity']])('decimal %p', (value, text) => expect(decimal(value)).toBe(text))
test.each([[0, '0 rows'], [1, '1 row'], [2, '2 rows'], [1000, '1,000 rows']])('plural %p', (value, text) => expect(plural(value, 'row')).toBe(text))
test('irregular plural', () => expect(plural(2, 'match', 'matches')).toBe('2 matches'))
test.each([[0, '0.00 s'], [0.04, '0.04 s'], [0.0996, '0.1 s'], [1.1, '1.1 s'], [9.94, '9.9 s'], [9.97, '10 s'], [48.4, '48 s'], [119.6, '2 min'], [125, '2 min 5 s'], [7200, '2 h'], [10_920, '3 h 2 min'], [-1, '0.00 s']])('seconds %p', (value, text) => expect(seconds(value)).toBe(text))
test.each([[0, '0 bytes'], [1, '1 byte'], [999, '999 bytes'], [1000, '1.0 kB'], [1234, '1.2 kB'], [999_499, '999 kB'], [999_500, '1.0 MB'], [112_000_000, '112 MB'], [14_200_000, '14 MB'], [5e18, '5,000 PB']])('bytes %p', (value, text) => expect(bytes(value)).toBe(text))
