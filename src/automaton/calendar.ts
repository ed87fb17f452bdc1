import { characters, DIGIT, either, type Expression, maybe, repeat, sequence, text } from './expression.js'

const digit = (from: number, to: number): Expression => characters([[0x30 + from, 0x30 + to]])
const two = (first: Expression, second: Expression): Expression => sequence(first, second)
const any = (texts: readonly string[]): Expression => either(...texts.map(text))
const D = DIGIT

const DAYS_28 = either(two(text('0'), digit(1, 9)), two(text('1'), D), two(text('2'), digit(0, 8)))
const LONG = any(['01', '03', '05', '07', '08', '10', '12']), SHORT = any(['04', '06', '09', '11'])
const MONTH = either(two(text('0'), digit(1, 9)), two(text('1'), digit(0, 2)))
// A leap year ends in a multiple of four that is not 00, or is a multiple of 400.
const FOURTHS = either(two(any(['0']), any(['4', '8'])), two(any(['2', '4', '6', '8']), any(['0', '4', '8'])), two(any(['1', '3', '5', '7', '9']), any(['2', '6'])))
const LEAP = either(sequence(D, D, FOURTHS), sequence(either(text('00'), FOURTHS), text('00')))
const YEAR = sequence(D, D, D, D), DASH = text('-'), COLON = text(':')

/** Days that exist in the Gregorian calendar, `YYYY-MM-DD`. */
export const DATE: Expression = either(
  sequence(YEAR, DASH, MONTH, DASH, DAYS_28),
  sequence(YEAR, DASH, either(LONG, SHORT), DASH, any(['29', '30'])),
  sequence(YEAR, DASH, LONG, DASH, text('31')),
  sequence(LEAP, DASH, text('02-29')),
)

const HOUR = either(two(digit(0, 1), D), two(text('2'), digit(0, 3))), SIXTY = two(digit(0, 5), D)
const CLOCK = sequence(HOUR, COLON, SIXTY, COLON, SIXTY, maybe(sequence(text('.'), repeat(D, 1, Infinity))))
const OFFSET = either(any(['Z', 'z']), sequence(any(['+', '-']), HOUR, COLON, SIXTY))

/** `full-time` of RFC 3339 without leap seconds. */
export const TIME: Expression = sequence(CLOCK, OFFSET)
/** `date-time` of RFC 3339 without leap seconds. */
export const DATE_TIME: Expression = sequence(DATE, any(['T', 't']), TIME)
