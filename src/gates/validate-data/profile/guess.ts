import { PATTERNS } from '../rows/formats.js'
import { literal } from '../rows/literal.js'
import type { ColumnKind } from '../../../data/tables/file-table.js'

/** What a column of text may be; `timestamp` is a day and a time without a zone, `code` has one shape, `other` is of several types, `empty` has no value. */
export type Kind = 'number' | 'integer' | 'boolean' | 'date' | 'date-time' | 'email' | 'uuid' | 'ipv4' | 'uri' | 'timestamp' | 'code' | 'text' | 'object' | 'array' | 'other' | 'empty'

export interface Guess {
  readonly kind: Kind
  /** Regular expression of a code or a timestamp. */
  readonly pattern: string | undefined
  /** Values that are something else all the same: see `tolerated`. */
  readonly misfits: number
}

/** How often each value stands. */
export type Counts = ReadonlyMap<string, number>

/** Of a thousand values one may be a mistake, and one of a hundred or more: finding it is what a schema is for. */
export const tolerated = (values: number): number => (values < 100 ? 0 : Math.max(1, Math.floor(values / 1000)))

export const totalOf = (counts: Counts): number => { let sum = 0; for (const n of counts.values()) sum += n; return sum }

/** Is it written as a decimal number? */
export const isNumber = (text: string): boolean => /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text)
/** A number with leading zeros is a code: `00501` is not 501; and one of so many digits is a name. */
const isInteger = (text: string): boolean => /^[+-]?(?:0|[1-9]\d{0,17})$/.test(text)

/** A day and a time as databases write them: `2024-04-27 23:45:08`. */
export const TIMESTAMP = '^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01]) (?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\\.[0-9]+)?)?$'
const TIMESTAMPS = new RegExp(TIMESTAMP)
/** What stands behind the day of a moment. */
export const CLOCK = '[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]+)?(?:[Zz]|[+-][0-9]{2}:[0-9]{2})'

const whole = (name: string): (text: string) => boolean => { const pattern = new RegExp(`^(?:${PATTERNS[name] ?? ''})$`); return (text) => pattern.test(text) }
const TESTS: readonly (readonly [kind: Kind, test: (text: string) => boolean])[] = [
  ['integer', isInteger], ['number', isNumber], ['boolean', (text) => /^(?:true|True|TRUE|false|False|FALSE)$/.test(text)], ['date', (text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && isDay(text)],
  ['timestamp', (text) => TIMESTAMPS.test(text) && isDay(text)],
  ['date-time', (text) => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/i.test(text) && isDay(text)], ['uuid', whole('uuid')], ['email', whole('email')], ['ipv4', whole('ipv4')], ['uri', whole('uri')],
]

/** Does the day at the beginning exist? */
function isDay(text: string): boolean {
  const day = text.slice(0, 10), time = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day)
}

/** How many values are not of a kind; undefined when they are more than may be mistakes. */
function misfits(counts: Counts, test: (text: string) => boolean, most: number): number | undefined {
  let found = 0
  for (const [value, n] of counts) if (!test(value) && (found += n) > most) return undefined
  return found
}

/** What values are, but for some that may be mistakes.
 *  @param own what the file says itself, where it has types: "1" is a text then */
export function guessOf(counts: Counts, own?: ColumnKind): Guess {
  if (counts.size === 0) return { kind: 'empty', pattern: undefined, misfits: 0 }
  const most = tolerated(totalOf(counts))
  for (const [kind, test] of TESTS) {
    if (own !== undefined && !allows(own, kind)) continue
    const found = misfits(counts, test, most)
    // Digits that are no whole numbers are no numbers either: postal codes, long names of records.
    if (kind === 'number' && found !== undefined && own !== 'number' && [...counts.keys()].some((value) => /^[+-]?\d+$/.test(value) && !isInteger(value))) break
    if (found !== undefined) return { kind: own === 'other' && kind === 'timestamp' ? 'date-time' : kind, pattern: own !== 'other' && kind === 'timestamp' ? TIMESTAMP : undefined, misfits: found }
  }
  if (own === 'other') return { kind: [...counts.keys()].every((text) => text.startsWith('{')) ? 'object' : [...counts.keys()].every((text) => text.startsWith('[')) ? 'array' : 'other', pattern: undefined, misfits: 0 }
  // Types of a file hold: NaN is a number that is none.
  if (own === 'number' || own === 'boolean') return { kind: own, pattern: undefined, misfits: misfits(counts, own === 'number' ? isNumber : (text) => /^(?:true|false)$/i.test(text), Number.POSITIVE_INFINITY) ?? 0 }
  return shapeOf(counts) ?? { kind: 'text', pattern: undefined, misfits: 0 }
}

/** Types of a file hold: a text of digits is a text. */
function allows(own: ColumnKind, kind: Kind): boolean {
  switch (own) {
    case 'number': return kind === 'integer' || kind === 'number'
    case 'boolean': return kind === 'boolean'
    case 'text': return !['integer', 'number', 'boolean'].includes(kind)
    case 'other': return kind === 'date' || kind === 'timestamp'
  }
}

/** Fewer different values than this may have a shape by chance. */
const FEWEST = 50
const LONGEST = 40
const CLASSES: readonly (readonly [written: string, test: RegExp])[] = [['[0-9]', /[0-9]/], ['[A-Z]', /[A-Z]/], ['[a-z]', /[a-z]/], ['[0-9A-F]', /[0-9A-F]/], ['[0-9a-f]', /[0-9a-f]/], ['[0-9A-Za-z]', /[0-9A-Za-z]/]]

/** The shape of codes, such as `^T[0-9]{9}$`. A letter that is the same everywhere stands for itself.
 *  @returns undefined when shapes differ, or say too little: words of varying length have none */
export function shapeOf(counts: Counts): Guess | undefined {
  if (counts.size < FEWEST) return undefined
  const total = totalOf(counts), most = tolerated(total), lengths = new Map<number, number>()
  for (const [value, n] of counts) lengths.set(value.length, (lengths.get(value.length) ?? 0) + n)
  const [length, seen] = [...lengths].reduce((a, b) => (b[1] > a[1] ? b : a))
  if (total - seen > most || length > LONGEST) return undefined
  const classes: string[] = []
  for (let at = 0; at < length; at++) {
    const chars = new Map<string, number>()
    for (const [value, n] of counts) if (value.length === length) { const char = value[at] ?? ''; chars.set(char, (chars.get(char) ?? 0) + n) }
    const covers = (test: (char: string) => boolean): boolean => [...chars].reduce((sum, [char, n]) => sum + (test(char) ? 0 : n), 0) <= most
    const [common] = [...chars].reduce((a, b) => (b[1] > a[1] ? b : a))
    const found = covers((char) => char === common) && !/[0-9]/.test(common) ? literal(common) : CLASSES.find(([, test]) => covers((char) => test.test(char)))?.[0]
    if (found === undefined) return undefined
    classes.push(found)
  }
  if (!classes.some((one) => one.includes('0-9'))) return undefined
  const pattern = `^${runs(classes)}$`, shape = new RegExp(pattern, 'u'), found = misfits(counts, (value) => shape.test(value), most)
  return found === undefined ? undefined : { kind: 'code', pattern, misfits: found }
}

/** `[0-9][0-9][0-9]` is `[0-9]{3}`. */
function runs(classes: readonly string[]): string {
  let pattern = '', run = 0
  for (const [at, one] of classes.entries()) {
    run++
    if (classes[at + 1] === one) continue
    pattern += run > 1 ? `${one}{${run}}` : one
    run = 0
  }
  return pattern
}

/** Words that people write where there is no value. */
export const NO_VALUE: ReadonlySet<string> = new Set(['?', 'NA', 'N/A', 'n/a', '#N/A', 'null', 'NULL', 'nan', 'NaN', 'None'])
