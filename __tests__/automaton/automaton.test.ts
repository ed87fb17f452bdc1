import { expect, test } from '@jest/globals'
import Big from 'big.js'
import fc from 'fast-check'
import { DATE, DATE_TIME, TIME } from '../../src/automaton/calendar.js'
import { Decimals } from '../../src/automaton/decimal.js'
import { anyOfTexts, combine, determinize, lengthBetween, minimize, run, TooLarge, type Dfa } from '../../src/automaton/dfa.js'
import { characters, complement, repeat, text, type Expression, type Range } from '../../src/automaton/expression.js'
import { patternExpression } from '../../src/automaton/pattern.js'

const accepts = (automaton: Dfa, value: string): boolean => run(automaton, Buffer.from(value)) !== 0
const of = (expression: Expression): Dfa => determinize(expression)

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '1', '_', ' ', '\n', '\r', '\u2028', '\u00a0', '.', 'é', '😀', 'A', '٣'), maxLength: 6 })

test('a pattern finds what the regular expressions of JavaScript find', () => {
  const atom = fc.constantFrom('a', 'b', '.', '\\d', '\\D', '\\w', '\\W', '\\s', '\\S', '[a-c]', '[^a]', '[\\d_]', '[^\\s]', '\\.', '\\n', 'é', '[à-ü]', '\\u{1F600}', '(?:ab)', '(a|b)', '(?:(?:a|bc)*)', '[]', '[^]')
  const part = fc.array(fc.tuple(atom, fc.constantFrom('', '', '', '*', '+', '?', '{2}', '{1,2}', '{0}', '{2,}', '+?')), { maxLength: 4 }).map((parts) => parts.map(([one, times]) => one + times).join(''))
  const alternative = fc.tuple(fc.constantFrom('', '^'), part, fc.constantFrom('', '$')).map((parts) => parts.join(''))
  const pattern = fc.array(alternative, { minLength: 1, maxLength: 2 }).map((parts) => parts.join('|'))
  fc.assert(fc.property(pattern, fc.array(letters, { minLength: 20, maxLength: 20 }), (source, texts) => {
    const expression = patternExpression(source)
    if (expression === undefined) throw new Error(`no automaton for ${source}`)
    const automaton = of(expression), js = new RegExp(source, 'u')
    for (const one of texts) if (accepts(automaton, one) !== js.test(one)) throw new Error(`${source} on ${JSON.stringify(one)}: expected ${js.test(one)}`)
  }), { numRuns: 1500 })
}, 60_000)

test.each(['(?=a)b', '(?<!x)y', '(a)\\1', '\\bx', 'a{1001}', '\\p{L}', 'a^b', 'a$b', '(?:^a)'])('%s has no automaton', (pattern) => { expect(patternExpression(pattern)).toBeUndefined() })
test('a pattern that would need too many states is given up', () => { expect(() => of(patternExpression('^(?:a|b)*a(?:a|b){20}$') ?? text(''))).toThrow(TooLarge) })

const point = fc.integer({ min: 0, max: 0x10ffff }).filter((code) => code < 0xd800 || code > 0xdfff)
test('characters of a range are those between its ends, however many bytes they take', () => {
  const range = fc.tuple(point, point).map(([a, b]): Range => [Math.min(a, b), Math.max(a, b)])
  fc.assert(fc.property(fc.array(range, { minLength: 1, maxLength: 3 }), fc.array(point, { minLength: 50, maxLength: 50 }), (ranges, codes) => {
    const inside = of(characters(ranges)), outside = of(characters(complement(ranges)))
    for (const code of [...codes, ...ranges.flat(), ...ranges.flatMap(([from, to]) => [from - 1, to + 1])]) {
      if (code < 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) continue
      const expected = ranges.some(([from, to]) => from <= code && code <= to)
      expect([accepts(inside, String.fromCodePoint(code)), accepts(outside, String.fromCodePoint(code))]).toEqual([expected, !expected])
    }
  }), { numRuns: 200 })
})

const digits = fc.string({ unit: fc.constantFrom('0', '0', '1', '2', '5', '9'), maxLength: 4 })
const plain = fc.tuple(fc.constantFrom('', '', '-', '+'), digits, fc.constantFrom('', '.'), digits).map((parts) => parts.join('')).filter((value) => /^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(value))
const limit = fc.oneof(plain.map((value) => new Big(value.replace(/^\+/, '').replace(/\.$/, '').replace(/^(-?)\./, '$10.')).toString()), fc.constantFrom('0', '100', '0.1', '1e21', '1.5e-7', '9007199254740993', '-0.30000000000000001', '25'))
const big = (value: string): Big => new Big(value.replace(/^\+/, '').replace(/\.$/, '').replace(/^(-?)\./, '$10.'))

test('decimals are compared as decimals', () => {
  const decimals = new Decimals('.')
  fc.assert(fc.property(limit, fc.array(plain, { minLength: 30, maxLength: 30 }), (bound, values) => {
    const greater = of(decimals.greater(bound)), less = of(decimals.less(bound)), equal = of(decimals.equal(bound))
    for (const value of [...values, bound, `${bound}0`, `0${bound}`]) {
      if (!/^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(value)) continue
      const sign = big(value).cmp(bound)
      expect([value, bound, accepts(greater, value), accepts(less, value), accepts(equal, value)]).toEqual([value, bound, sign > 0, sign < 0, sign === 0])
    }
  }), { numRuns: 1000 })
}, 60_000)

test('comparisons accept nothing but plain decimals', () => {
  const decimals = new Decimals(',')
  const all = [decimals.greater('-5'), decimals.less('5'), decimals.equal('0'), decimals.integer, decimals.places(2)].map(of)
  for (const value of ['', '-', '+', ',', '1.0', '1e2', ' 1', '1 ', '1_0', '0x1f', 'nan', 'inf', '--1', '１', '1,,0']) expect([value, all.map((one) => accepts(one, value))]).toEqual([value, all.map(() => false)])
})

test.each([
  ['number', '1', true], ['number', '-1.5e+10', true], ['number', '.5', true], ['number', '5.', true], ['number', '1e', false], ['number', '.', false], ['number', 'nan', false],
  ['integer', '12', true], ['integer', '1.000', true], ['integer', '1.', true], ['integer', '1.01', false], ['integer', '1e2', false],
  ['cents', '1.25', true], ['cents', '1.250', true], ['cents', '1.255', false], ['cents', '7', true],
] as const)('as %s, %s: %s', (kind, value, expected) => {
  const decimals = new Decimals('.')
  const language = kind === 'number' ? decimals.number : kind === 'integer' ? decimals.integer : decimals.places(2)
  expect(accepts(of(language), value)).toBe(expected)
})

test('dates are the days of the Gregorian calendar', () => {
  const automaton = of(DATE)
  for (const year of [0, 4, 100, 400, 1600, 1700, 1900, 1999, 2000, 2023, 2024, 2100, 2400, 9996, 9999]) {
    for (let month = 0; month <= 13; month++) for (let day = 0; day <= 32; day++) {
      const value = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
      const date = new Date(`${value}T00:00:00Z`), exists = !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === value
      if (accepts(automaton, value) !== exists) throw new Error(`${value}: expected ${exists}`)
    }
  }
})

test.each([
  [TIME, '10:00:00Z', true], [TIME, '23:59:59.123456+02:00', true], [TIME, '24:00:00Z', false], [TIME, '10:60:00Z', false], [TIME, '10:00:00', false], [TIME, '10:00:00.Z', false],
  [DATE_TIME, '2024-02-29T10:00:00Z', true], [DATE_TIME, '2023-02-29T10:00:00Z', false], [DATE_TIME, '2024-01-05t10:00:00.5-02:00', true], [DATE_TIME, '2024-01-05 10:00:00Z', false],
])('times of RFC 3339 %#', (language, value, expected) => { expect(accepts(of(language), value)).toBe(expected) })

test('a list of texts accepts those texts and no others', () => {
  fc.assert(fc.property(fc.uniqueArray(letters, { minLength: 1 }), fc.array(letters), (list, others) => {
    const automaton = anyOfTexts(list)
    for (const one of [...list, ...others]) expect(accepts(automaton, one)).toBe(list.includes(one))
  }))
})

test('lengths are counted in characters', () => {
  fc.assert(fc.property(fc.nat(4), fc.oneof(fc.nat(5), fc.constant(Infinity)), letters, (min, max, value) => {
    const count = [...value].length
    expect(accepts(lengthBetween(min, max), value)).toBe(count >= min && count <= max)
  }))
})

test('combined automata keep what each of them says; minimizing changes nothing', () => {
  const sources = ['^a+$', 'b', '^[^c]*$', '^.{0,3}$']
  const single = sources.map((source) => of(patternExpression(source) ?? text('')))
  const joint = combine(single, (bits) => bits), smaller = minimize(joint)
  fc.assert(fc.property(letters, (value) => {
    const bits = single.reduce((sum, one, i) => sum | (accepts(one, value) ? 1 << i : 0), 0)
    expect([run(joint, Buffer.from(value)), run(smaller, Buffer.from(value))]).toEqual([bits, bits])
  }))
  expect(minimize(of(repeat(text('aa'), 0, Infinity))).labels.length).toBe(3)
})
