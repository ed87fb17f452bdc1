import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { brief, briefLines, commandData, commandProperty, logLine, shorten, visible, visibleLines, wellFormed, xmlText } from '../../src/report/escape.js'

const unicode = fc.string({ unit: 'binary' })

test.each([
  ['a\nb\r\tc', 'a\\nb\\r\\tc'],
  ['\u202egnp.exe', '\\u202egnp.exe'],
  ['\u001b[31mred', '\\u001b[31mred'],
  ['\u009b31m', '\\u009b31m'],
  ['a\u200bb\ufeff', 'a\\u200bb\\ufeff'],
  ['\ud800x', '\\ud800x'],
  ['\u{e0041}', '\\u{e0041}'],
  ['usd\u00a0', 'usd\\u00a0'],
  ['\u2028\u2029\u0085', '\\u2028\\u2029\\u0085'],
  ['日本語 é e\u0301 😀 ❤\ufe0f', '日本語 é e\u0301 😀 ❤\ufe0f'],
  ['C:\\temp', 'C:\\temp'],
])('%#: everything can be seen', (text, expected) => expect(visible(text)).toBe(expected))

test('making visible twice changes nothing, and leaves nothing unseen', () => {
  fc.assert(fc.property(unicode, (text) => {
    const once = visible(text)
    expect(visible(once)).toBe(once)
    expect(once).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u)
  }))
})

test.each(['middle', 'end'] as const)('brief at the %s is short visible text, and visible text when it fits', (at) => {
  fc.assert(fc.property(fc.oneof(unicode, fc.string({ unit: 'binary', minLength: 30, maxLength: 200 })), fc.integer({ min: 1, max: 60 }), (text, limit) => {
    const short = brief(text, limit, at)
    expect(short.length).toBeLessThanOrEqual(limit)
    expect(visible(short)).toBe(short)
    if (visible(text).length <= limit) expect(short).toBe(visible(text))
    else expect(short).toContain('…')
  }))
})
test('the length said is that of the value, not of how it is written', () => expect(brief('\u202e'.repeat(50), 35)).toBe('\\u202e\\u202e\\u202e… (50 characters)'))
test('lines stay lines', () => expect(briefLines('a\r\nb\rc', 20)).toBe('a\nb\\rc'))

test('line ends are kept where lines are wanted', () => expect(visibleLines('a\r\nb\nc\rd')).toEqual(['a', 'b', 'c\\rd']))

test.each([
  ['short', 5, 'end', 'short'],
  ['abcdefghijklmnopqrstuvwxyz0123', 25, 'end', 'abcdefgh… (30 characters)'],
  ['abcdefghijklmnopqrstuvwxyz0123', 25, 'middle', 'abcd…0123 (30 characters)'],
  ['x'.repeat(3_000_000), 30, 'middle', 'xxx…xxx (3,000,000 characters)'],
  ['😀'.repeat(30), 21, 'end', '😀😀… (30 characters)'],
  ['abcdefgh', 3, 'end', 'ab…'],
] as const)('%#: shortened, and the length said', (text, limit, at, expected) => expect(shorten(text, limit, at)).toBe(expected))

test('what is shortened fits and splits no pair', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', minLength: 0, maxLength: 80 }), fc.integer({ min: 1, max: 60 }), fc.constantFrom('middle' as const, 'end' as const), (text, limit, at) => {
    const short = shorten(text, limit, at)
    expect(short.length).toBeLessThanOrEqual(limit)
    expect(wellFormed(short)).toBe(short)
  }))
})

test.each([
  ['::error::x', '\\u003a:error::x'],
  ['  ::error::x', '  \\u003a:error::x'],
  ['a ##[error]x ##[b]', 'a ##\\u005berror]x ##\\u005bb]'],
  ['a ::error::x', 'a ::error::x'],
  ['12:30', '12:30'],
])('%#: a log line is not a command', (text, expected) => expect(logLine(text)).toBe(expected))

test.each([
  ['100 %\r\n:,', '100 %25%0D%0A:,', '100 %25%0D%0A%3A%2C'],
  ['%0A', '%250A', '%250A'],
])('%#: commands', (text, data, property) => {
  expect(commandData(text)).toBe(data)
  expect(commandProperty(text)).toBe(property)
})

test('XML cannot hold control characters, so they are written out', () => expect(xmlText('<a b="c">&\'\u0000\ufffe\nd')).toBe('&lt;a b=&quot;c&quot;&gt;&amp;&#39;\\u0000\\ufffe\nd'))
