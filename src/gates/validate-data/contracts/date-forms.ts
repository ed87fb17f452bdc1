import { literal } from '../rows/literal.js'

/** Forms of dates and times as patterns of their texts. Whether a day is in the calendar a pattern cannot say. */

const YEAR = '[0-9]{4}', MONTH = '(?:0[1-9]|1[0-2])', DAY = '(?:0[1-9]|[12][0-9]|3[01])', HOUR = '(?:[01][0-9]|2[0-3])', HALF = '(?:0[1-9]|1[0-2])', SIXTY = '[0-5][0-9]'
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const oneOf = (names: readonly string[]): string => `(?:${names.join('|')})`
const short = (names: readonly string[]): string => oneOf(names.map((name) => name.slice(0, 3)))

/** Python's strptime takes one digit where two are usual, and a fraction of one to six. */
const loose = (twoDigits: string): string => twoDigits.replace('0[1-9]', '0?[1-9]').replace('[01][0-9]', '[01]?[0-9]')
const STRFTIME: Readonly<Record<string, string>> = {
  Y: YEAR, y: '[0-9]{2}', m: loose(MONTH), d: loose(DAY), H: loose(HOUR), I: loose(HALF), M: '[0-5]?[0-9]', S: '(?:[0-5]?[0-9]|6[01])', f: '[0-9]{1,6}', p: '(?:AM|PM|am|pm)', j: '(?:36[0-6]|3[0-5][0-9]|[12][0-9]{2}|0[1-9][0-9]|00[1-9]|[1-9][0-9]|0[1-9]|[1-9])',
  z: '(?:Z|[+-][0-9]{2}:?[0-9]{2}(?::?[0-9]{2}(?:\\.[0-9]{1,6})?)?)', B: oneOf(MONTHS), b: short(MONTHS), A: oneOf(DAYS), a: short(DAYS), '%': '%',
}
/** Forms that stand for others. */
const SHORTHANDS: Readonly<Record<string, string>> = { F: '%Y-%m-%d', T: '%H:%M:%S', R: '%H:%M', D: '%m/%d/%y' }

/** The pattern of a strftime format such as `%d.%m.%Y`; undefined when one of its words is not known. */
export function fromStrftime(format: string): string | undefined {
  const whole = format.replace(/%([FTRD])/g, (_, word: string) => SHORTHANDS[word] ?? '')
  let pattern = ''
  for (const [text] of whole.matchAll(/%.?|[^%]+/gsu)) {
    const known = text.startsWith('%') ? STRFTIME[text.slice(1)] : text.replace(/\s+|\S+/g, (part) => (part.trim() === '' ? '\\s+' : literal(part)))
    if (known === undefined) return undefined
    pattern += known
  }
  return `^${pattern}$`
}

/** Contracts mean any zone by any of its letters, and Z as often as not by `Z`. */
const ZONE = '(?:Z|[+-][0-9]{2}(?::?[0-9]{2})?)'
const JAVA: Readonly<Record<string, string>> = {
  yyyy: YEAR, uuuu: YEAR, yy: '[0-9]{2}', MM: MONTH, M: '(?:[1-9]|1[0-2])', MMM: short(MONTHS), MMMM: oneOf(MONTHS), dd: DAY, d: '(?:[1-9]|[12][0-9]|3[01])', HH: HOUR, H: '(?:1?[0-9]|2[0-3])', hh: HALF, h: '(?:[1-9]|1[0-2])', mm: SIXTY, ss: SIXTY,
  S: '[0-9]', SS: '[0-9]{2}', SSS: '[0-9]{3}', SSSSSS: '[0-9]{6}', SSSSSSSSS: '[0-9]{9}', a: '(?:AM|PM|am|pm)', EEE: short(DAYS), EEEE: oneOf(DAYS),
  X: ZONE, XX: ZONE, XXX: ZONE, Z: ZONE, ZZ: ZONE, ZZZ: ZONE, ZZZZZ: ZONE, z: '(?:Z|UTC|GMT|[A-Z]{3,4})',
}

/** The pattern of a format of Java, such as `dd.MM.yyyy`, which ODCS uses; undefined when one of its words is not known. */
export function fromJava(format: string): string | undefined {
  let pattern = ''
  for (const [text, word, quote] of format.matchAll(/([A-Za-z])\1*|'((?:[^']|'')*)'|[^A-Za-z']/gu)) {
    const known = quote !== undefined ? literal(quote === '' ? '\'' : quote.replaceAll('\'\'', '\'')) : word === undefined ? literal(text) : text === 'T' ? 'T' : JAVA[text]
    if (known === undefined) return undefined
    pattern += known
  }
  return `^${pattern}$`
}
