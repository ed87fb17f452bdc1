import { pattern, quoted, record, word, type ContractBuilder, type Path } from './contract.js'
import { fromJava } from './date-forms.js'
import { dateLimit } from './limits.js'

const FORMATS = ['email', 'uuid', 'uri', 'ipv4', 'ipv6', 'hostname', 'password', 'binary', 'byte']
const BOUNDS = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum']
/** The options that each logical type has. */
const OPTIONS: Readonly<Record<string, readonly string[]>> = {
  string: ['minLength', 'maxLength', 'pattern', 'format'], number: [...BOUNDS, 'multipleOf', 'format'], integer: [...BOUNDS, 'multipleOf', 'format'], array: ['minItems', 'maxItems', 'uniqueItems'], object: ['minProperties', 'maxProperties', 'required'],
  date: [...BOUNDS, 'format'], timestamp: [...BOUNDS, 'format', 'timezone', 'defaultTimezone'], time: [...BOUNDS, 'format', 'timezone', 'defaultTimezone'], boolean: [],
}
/** The ISO 8601 forms of dates and times as JSON Schema names them; the zone may be left out. */
const ISO: Readonly<Record<string, string>> = { date: 'date', timestamp: 'iso-date-time', time: 'iso-time' }

/** `logicalType` and `logicalTypeOptions` of a property. */
export function readOptions(built: ContractBuilder, name: string, property: Readonly<Record<string, unknown>>, at: Path): void {
  const given = property['logicalType'], type = word(given) ?? '', asked = property['logicalTypeOptions'], options = record(asked), inOptions: Path = [...at, 'logicalTypeOptions']
  const known = OPTIONS[type], say = (keyword: string, value: unknown, key?: string, exact?: string): void => { built.keyword(name, keyword, value, key === undefined ? [...at, 'logicalType'] : [...inOptions, key], exact) }
  if (asked !== undefined && (typeof asked !== 'object' || asked === null || Array.isArray(asked))) built.leave(`${name}: logicalTypeOptions ${quoted(asked)}`, inOptions)
  if (given !== undefined && known === undefined) built.leave(`${name}: the logical type ${quoted(given)}`, [...at, 'logicalType'])
  const { format } = options, temporal = ISO[type]
  if (known !== undefined) say('type', temporal === undefined ? type : 'string')
  // A zone that must be there: RFC 3339.
  if (temporal !== undefined && format === undefined) say('format', options['timezone'] === true && type !== 'date' ? temporal.replace('iso-', '') : temporal)
  for (const [key, value] of Object.entries(options)) {
    if (known?.includes(key) !== true || !option(key, value)) built.leave(`${name}: ${key === 'format' ? `the format ${quoted(value)}` : `the option ${key} ${quoted(value)}`}`, [...inOptions, key])
  }

  /** @returns whether it is judged */
  function option(key: string, value: unknown): boolean {
    switch (key) {
      case 'format': return formatOf(value)
      case 'timezone': return format === undefined && typeof value === 'boolean'
      case 'minimum': case 'maximum': case 'exclusiveMinimum': case 'exclusiveMaximum': return bound(key, value)
      case 'multipleOf': if (typeof value !== 'number' || !(value > 0)) return false; break
      case 'pattern': if (pattern(value) === undefined) return false; break
      case 'uniqueItems': if (typeof value !== 'boolean') return false; break
      case 'required': if (!Array.isArray(value) || !value.every((one) => typeof one === 'string') || new Set(value).size < value.length) return false; break
      case 'defaultTimezone': return false
      default: if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) return false
    }
    say(key, value, key)
    return true
  }

  function bound(key: string, value: unknown): boolean {
    if (temporal !== undefined) {
      const check = isIso(format) ? dateLimit(name, type === 'timestamp' ? 'datetime' : type, key, value instanceof Date ? value.toISOString() : value) : undefined
      if (check !== undefined) built.check(check, [...inOptions, key])
      return check !== undefined
    }
    // A switch beside the limit, as earlier drafts of JSON Schema had it, or the limit itself.
    const limit = typeof value === 'number' ? value : value === true ? options[key === 'exclusiveMinimum' ? 'minimum' : 'maximum'] : undefined
    if (value === false && key.startsWith('exclusive')) return true
    if (typeof limit !== 'number' || !Number.isFinite(limit)) return false
    say(key, limit, key)
    return true
  }

  function formatOf(value: unknown): boolean {
    if (typeof value !== 'string') return false
    if (type === 'string') { if (FORMATS.includes(value)) say('format', value, 'format'); return FORMATS.includes(value) }
    if (type === 'number') return value === 'f32' || value === 'f64'
    if (type === 'integer') {
      const [, sign, bits] = /^([iu])(8|16|32|64)$/.exec(value) ?? []
      if (bits === undefined) return false
      const most = 2n ** BigInt(sign === 'i' ? Number(bits) - 1 : Number(bits))
      say('minimum', sign === 'i' ? -Number(most) : 0, 'format', sign === 'i' ? String(-most) : undefined)
      say('maximum', Number(most - 1n), 'format', String(most - 1n))
      return true
    }
    if (isIso(value)) { say('format', temporal, 'format'); return true }
    const form = fromJava(value)
    if (form === undefined) return false
    say('pattern', form, 'format')
    if (/d/.test(value.replaceAll(/'[^']*'/g, ''))) built.leave(`${name}: whether the calendar has a ${type} of the form ${JSON.stringify(value)}`, [...inOptions, 'format'])
    return true
  }

  /** Is it the form that ISO 8601 has for the type, zone and fraction left open? */
  function isIso(value: unknown): boolean {
    return value === undefined || (type === 'date' && value === 'yyyy-MM-dd') || value === 'ISO8601' || value === 'iso8601'
  }
}
