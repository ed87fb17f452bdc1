import { datasetSchema } from '../../../config/dataset.js'
import { isNumber } from '../profile/guess.js'
import { type ContractBuilder, pattern, quoted, record, texts, word, type Path } from './contract.js'
import { fromStrftime } from './date-forms.js'
import { dateLimit } from './limits.js'

const FOR_READERS = ['name', 'title', 'description', 'example', 'examples', 'rdfType', 'categoriesOrdered', 'type', 'format', 'constraints']
const TIMES = ['date', 'time', 'datetime', 'year', 'yearmonth', 'duration']
const DECIMAL = new RegExp(datasetSchema.properties.decimalChar.pattern, 'u')
const NUMBERS = ['integer', 'number']
/** The default form of each, as ISO 8601 writes it. */
const ISO: Readonly<Record<string, readonly (readonly [keyword: string, value: string])[]>> = {
  date: [['format', 'date']], time: [['format', 'iso-time']], duration: [['format', 'duration']], year: [['pattern', '^-?[0-9]{4,}$']], yearmonth: [['pattern', '^-?[0-9]{4}-(0[1-9]|1[0-2])$']],
  // The format lets a blank stand for the T.
  datetime: [['format', 'iso-date-time'], ['pattern', String.raw`^\S+$`]],
}

/** A field of a Table Schema: one column. */
export function readField(built: ContractBuilder, field: Readonly<Record<string, unknown>>, at: Path): void {
  const name = word(field['name'])
  if (name === undefined) { built.leave('a field without a name', at); return }
  if (built.has(name)) { built.leave(`${name}: a second field of this name`, at); return }
  built.column(name, at)
  const type = field['type'] === undefined ? 'string' : typeof field['type'] === 'string' ? field['type'] : quoted(field['type']), known = new Set<string>()
  // What makes numbers of texts that none are here, so neither the type nor its limits can be judged.
  const foreign = NUMBERS.includes(type) && ((field['groupChar'] !== undefined && field['groupChar'] !== '') || field['bareNumber'] === false) ? (field['bareNumber'] === false ? 'bareNumber' : 'groupChar') : undefined
  if (NUMBERS.includes(type)) for (const key of ['groupChar', 'bareNumber']) known.add(key)
  if (foreign !== undefined) built.leave(`${name}: the type ${type} with ${foreign}`, [...at, foreign])
  else readType(built, name, type, field, at, known)
  const missing = missingWords(field['missingValues'])
  if (missing !== undefined) { built.words(name, { missingValues: missing }); known.add('missingValues') }
  if (field['categories'] !== undefined && ['string', 'integer'].includes(type)) {
    known.add('categories')
    const values = Array.isArray(field['categories']) ? field['categories'].map((one: unknown) => (typeof one === 'object' ? record(one)['value'] : one)) : undefined
    if (!oneOf(built, name, foreign === undefined ? type : 'number with other signs', values, [...at, 'categories'])) built.leave(`${name}: categories ${quoted(field['categories'])}`, [...at, 'categories'])
  }
  readConstraints(built, name, field['constraints'], foreign === undefined ? type : 'number with other signs', typeof field['format'] === 'string' ? field['format'] : 'default', [...at, 'constraints'])
  for (const [key, value] of Object.entries(field)) if (!known.has(key) && !FOR_READERS.includes(key)) built.leave(`${name}: ${key} ${quoted(value)}`, [...at, key])
}

function readType(built: ContractBuilder, name: string, type: string, field: Readonly<Record<string, unknown>>, at: Path, known: Set<string>): void {
  const given = field['format'] ?? 'default', format = typeof given === 'string' ? given : quoted(given), inFormat: Path = [...at, 'format']
  const say = (keyword: string, value: unknown): void => { built.keyword(name, keyword, value, [...at, field['type'] === undefined ? 'name' : 'type']) }
  if (type === 'string') {
    say('type', 'string')
    if (['email', 'uri', 'uuid'].includes(format)) built.keyword(name, 'format', format, inFormat)
    else if (format !== 'default') built.leave(`${name}: the format ${JSON.stringify(format)}`, inFormat)
  } else if (TIMES.includes(type)) {
    const form = format === 'default' ? undefined : fromStrftime(format)
    say('type', 'string')
    if (format === 'default') for (const [keyword, value] of ISO[type] ?? []) say(keyword, value)
    else if (form === undefined || !format.includes('%')) built.leave(`${name}: the ${type} format ${JSON.stringify(format)}`, inFormat)
    else {
      built.keyword(name, 'pattern', form, inFormat)
      if (/%[dj]/.test(format)) built.leave(`${name}: whether the calendar has a ${type} of the form ${JSON.stringify(format)}`, inFormat)
    }
  } else if (type === 'number' || type === 'integer' || type === 'boolean' || type === 'object' || type === 'array') {
    say('type', type)
    if (format !== 'default') built.leave(`${name}: the format ${JSON.stringify(format)}`, inFormat)
    const decimal = field['decimalChar']
    if (type === 'number' && typeof decimal === 'string' && DECIMAL.test(decimal)) { built.words(name, { decimalChar: decimal }); known.add('decimalChar') }
    if (type === 'boolean') for (const key of ['trueValues', 'falseValues'] as const) {
      const values = texts(field[key])
      if (values !== undefined) { built.words(name, { [key]: values }); known.add(key) }
    }
  } else if (type !== 'any') built.leave(`${name}: the type ${JSON.stringify(type)}`, [...at, 'type'])
}

/** Adds the only values that a column may have. @returns false when they do not fit its type */
function oneOf(built: ContractBuilder, name: string, type: string, values: unknown, at: Path): boolean {
  if (!Array.isArray(values) || values.length === 0) return false
  const fitting = (values as unknown[]).map((value) => {
    if (NUMBERS.includes(type)) { const number = typeof value === 'string' && /^[+-]?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(value) ? Number(value) : value; return typeof number === 'number' && Number.isFinite(number) ? number : undefined }
    if (type === 'boolean') return typeof value === 'boolean' ? value : undefined
    if (type === 'year' && typeof value === 'number') return String(value)
    return (type === 'string' || TIMES.includes(type)) && typeof value === 'string' ? value : undefined
  })
  if (fitting.includes(undefined)) return false
  built.keyword(name, 'enum', fitting, at)
  return true
}

function readConstraints(built: ContractBuilder, name: string, asked: unknown, type: string, format: string, at: Path): void {
  if (asked !== undefined && (typeof asked !== 'object' || asked === null || Array.isArray(asked))) { built.leave(`${name}: constraints ${quoted(asked)}`, at); return }
  const isText = type === 'string' || TIMES.includes(type)
  for (const [key, value] of Object.entries(record(asked))) {
    const path: Path = [...at, key]
    if (!constraint(key, value, path)) built.leave(`${name}: the constraint ${key} ${quoted(value)}${key === 'required' || key === 'unique' ? '' : ` of type ${type}`}`, path)
  }

  /** @returns whether it is judged */
  function constraint(key: string, value: unknown, path: Path): boolean {
    switch (key) {
      case 'required': if (value === true) built.require(name, path); return typeof value === 'boolean'
      case 'unique': if (value === true) built.check({ metric: 'duplicateValues', property: name, mustBe: 0 }, path); return typeof value === 'boolean'
      case 'minLength': case 'maxLength': {
        const items = type === 'array' ? key.replace('Length', 'Items') : type === 'object' ? key.replace('Length', 'Properties') : type === 'string' ? key : undefined
        if (items === undefined || typeof value !== 'number' || !Number.isInteger(value) || value < 0) return false
        built.keyword(name, items, value, path)
        return true
      }
      case 'pattern': {
        // A pattern of Table Schema is about the whole text.
        const whole = isText ? pattern(typeof value === 'string' ? `^(?:${value})$` : value) : undefined
        if (whole !== undefined) built.keyword(name, 'pattern', whole, path)
        return whole !== undefined
      }
      case 'enum': return oneOf(built, name, type, value, path)
      case 'minimum': case 'maximum': case 'exclusiveMinimum': case 'exclusiveMaximum': {
        if (NUMBERS.includes(type)) {
          const text = typeof value === 'number' ? String(value) : value
          if (typeof text !== 'string' || !isNumber(text) || !Number.isFinite(Number(text))) return false
          built.keyword(name, key, Number(text), path, text.replace(/\D/g, '').length > 15 && /^-?\d+(\.\d+)?$/.test(text) && typeof value === 'string' ? text : undefined)
          return true
        }
        const check = format === 'default' ? dateLimit(name, type, key, value) : undefined
        if (check !== undefined) built.check(check, path)
        return check !== undefined
      }
      default: return false
    }
  }
}

/** Texts, or objects with a value and its label. */
export function missingWords(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) ? texts(value.map((one: unknown) => (typeof one === 'string' ? one : record(one)['value']))) : undefined
}
