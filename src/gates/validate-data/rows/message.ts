import type { ErrorObject } from 'ajv/dist/2020.js'
import { didYouMean } from '../../../config/nearest.js'
import { shorten } from '../../../report/escape.js'
import { plural } from '../../../report/numbers.js'
import { isObject } from './document.js'

const LISTED = 8
const FOUND = 60

/** Keywords whose words depend on the row, not on the schema alone. */
const OF_THE_ROW = new Set(['additionalProperties', 'unevaluatedProperties', 'propertyNames', 'uniqueItems', 'dependentRequired', 'required', 'oneOf'])
const worded = new WeakMap<object, Map<string, string>>()

/** What was expected, in plain words, without what was found. Dirty data asks for the same words many times: they are kept by the schema they stand in.
 *  @param hide masks what names a person or opens a door: names of members come from the data, and a schema may list anything
 *  @param hideNames for names of members alone */
export function expected(error: ErrorObject, hide: (text: string) => string, hideNames = hide): string {
  const { keyword } = error, parentSchema: unknown = error.parentSchema
  if (OF_THE_ROW.has(keyword)) return wordsOf(error, hideNames)
  if (!isObject(parentSchema)) return wordsOf(error, hide)
  let known = worded.get(parentSchema)
  if (known === undefined) worded.set(parentSchema, known = new Map())
  let text = known.get(keyword)
  if (text === undefined) known.set(keyword, text = wordsOf(error, hide))
  return text
}

function wordsOf(error: ErrorObject, hide: (text: string) => string): string {
  const params = error.params as Readonly<Record<string, unknown>>
  const limit = String(params['limit'])
  switch (error.keyword) {
    case 'type': return `must be ${[params['type']].flat().map((type) => ARTICLES[String(type)] ?? String(type)).join(' or ')}`
    case 'minimum': return `must be ≥ ${limit}`
    case 'maximum': return `must be ≤ ${limit}`
    case 'exclusiveMinimum': return `must be > ${limit}`
    case 'exclusiveMaximum': return `must be < ${limit}`
    case 'multipleOf': return `must be a multiple of ${limit}`
    case 'enum': return `must be one of ${listed(params['allowed'], hide)}`
    case 'const': return `must be ${listed(params['allowed'], hide)}`
    case 'minLength': return `must have at least ${plural(Number(limit), 'character')}`
    case 'maxLength': return `must have at most ${plural(Number(limit), 'character')}`
    case 'pattern': return `must match ${shorten(String(params['pattern']), 100)}`
    case 'format': return `must be ${FORMATS[String(params['format'])] ?? `a valid ${String(params['format'])}`}`
    case 'required': return 'is required but missing'
    case 'dependentRequired': return `is required where ${String(params['property'])} is given, but missing`
    case 'additionalProperties': return `has a member that is not allowed: ${JSON.stringify(hide(String(params['additionalProperty'])))}`
    case 'unevaluatedProperties': return `has a member that is not allowed: ${JSON.stringify(hide(String(params['unevaluatedProperty'])))}`
    case 'propertyNames': return `has a member whose name is not allowed: ${JSON.stringify(hide(String(params['propertyName'])))}`
    case 'minItems': return `must have at least ${plural(Number(limit), 'item')}`
    case 'maxItems': return `must have at most ${plural(Number(limit), 'item')}`
    case 'uniqueItems': return `must not hold an item twice: items ${String(params['j'])} and ${String(params['i'])} are equal`
    case 'contains': return 'must hold an item that the schema asks for'
    case 'minProperties': return `must have at least ${plural(Number(limit), 'member')}`
    case 'maxProperties': return `must have at most ${plural(Number(limit), 'member')}`
    case 'not': return 'must not be what the schema excludes'
    case 'anyOf': return 'must be one of the alternatives of the schema'
    case 'oneOf': return `must be exactly one of the alternatives of the schema${Array.isArray(params['passingSchemas']) ? ', but is more than one' : ''}`
    case 'false schema': return 'is not allowed'
    default: return error.message ?? `breaks ${error.keyword}`
  }
}

/** The value as it was found, shortened; numbers as they were written.
 *  @param hide masks what names a person or opens a door */
export function found(value: unknown, exact: string | undefined, ofCell: boolean, hide: (text: string) => string): string | undefined {
  if (value === undefined) return undefined
  if (exact !== undefined) return shorten(hide(exact), FOUND)
  if (typeof value === 'string') return JSON.stringify(shorten(hide(value), FOUND))
  if (typeof value === 'object' && value !== null) return ofCell ? shorten(hide(JSON.stringify(value)), FOUND) : Array.isArray(value) ? `an array of ${value.length}` : 'an object'
  return hide(JSON.stringify(value))
}

/** What more can be said of a value that is wrong. */
export function reason(error: ErrorObject): string {
  const params = error.params as Readonly<Record<string, unknown>>, value = error.data
  if (error.keyword === 'enum' && typeof value === 'string') return suggestion(value, params['allowed'] as readonly unknown[])
  if (error.keyword === 'format' && typeof value === 'string') return noSuchDay(value)
  // A text that is shortened says its length itself.
  if (error.keyword === 'maxLength' && typeof value === 'string' && value.length <= FOUND) return ` (${plural([...value].length, 'character')})`
  return ''
}

const SUGGESTIONS_KEPT = 10_000
const suggestions = new WeakMap<readonly unknown[], Map<string, string>>()

/** Dirty data makes the same mistake many times: what was found near it is kept. */
function suggestion(value: string, allowed: readonly unknown[]): string {
  const known = suggestions.get(allowed) ?? new Map<string, string>()
  suggestions.set(allowed, known)
  const text = known.get(value) ?? didYouMean(value, allowed.filter((one): one is string => typeof one === 'string').slice(0, 1000))
  if (known.size < SUGGESTIONS_KEPT) known.set(value, text)
  return text
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

function noSuchDay(text: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})(?:[Tt ]|$)/.exec(text) ?? []
  if (year === undefined || month === undefined || day === undefined) return ''
  const name = MONTHS[Number(month) - 1]
  if (name === undefined) return ': there is no month ' + month
  const days = new Date(Date.UTC(2000 + (Number(year) % 400), Number(month), 0)).getUTCDate()
  return Number(day) < 1 || Number(day) > days ? `: ${name} ${year} has ${days} days` : ''
}

function listed(values: unknown, hide: (text: string) => string): string {
  if (!Array.isArray(values)) return shorten(hide(JSON.stringify(values)), 100)
  const shown = values.slice(0, LISTED).map((value) => (typeof value === 'string' && /^[\w .-]+$/.test(value) ? hide(value) : shorten(hide(JSON.stringify(value)), 100)))
  return values.length > LISTED ? `${shown.join(', ')}, … (${values.length} values)` : shown.join(', ')
}

const ARTICLES: Readonly<Record<string, string>> = { integer: 'an integer', object: 'an object', array: 'an array', null: 'null', number: 'a number', string: 'a string', boolean: 'true or false' }
const FORMATS: Readonly<Record<string, string>> = {
  'date-time': 'a date and time (RFC 3339, 2024-01-31T10:00:00Z)', date: 'a date (2024-01-31)', time: 'a time with zone (10:00:00Z)', 'iso-time': 'a time (10:00:00)', 'iso-date-time': 'a date and time (2024-01-31T10:00:00)', duration: 'a duration (P1DT2H)', email: 'an e-mail address', uri: 'a URI', uuid: 'a UUID',
  ipv4: 'an IPv4 address', ipv6: 'an IPv6 address', hostname: 'a host name', regex: 'a regular expression',
}
