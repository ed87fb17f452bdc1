import type { Dialect } from '../../../engine/dialect.js'
import { format } from './formats.js'
import { isObject, type SchemaObject } from './document.js'
import type { RowSchema } from './load.js'
import { all, any, ALWAYS, UNKNOWN, type Sure } from './predicate.js'
import { toRe2 } from './regex.js'
import { numberPattern } from './typing.js'

/** A table of JSON records as SQL sees it. */
export interface JsonTable {
  /** The members to take out of each record, as JSON text: they become `l[1]`, `l[2]`, …, NULL where one is absent. */
  readonly members: readonly string[]
  /** True for every record that may be invalid. Refers to `l`, to `j` (the record's text, NULL when it is no JSON) and to `k` (the names of its members). */
  readonly predicate: string
}

const ANNOTATIONS = new Set(['$schema', '$id', '$comment', '$defs', 'title', 'description', 'default', 'deprecated', 'readOnly', 'writeOnly', 'examples', 'classification'])

/** Compiles the schema of a JSON record whose members are scalars: the common case. Any other schema gives nothing, and every record is judged by ajv.
 *  A record with a member that `properties` does not name, or with one that stands twice, is a suspect: its names are more than the members that were found. */
export function compileJson(schema: RowSchema, sql: Dialect): JsonTable | undefined {
  const { root } = schema.main
  if (!isObject(root) || !isObject(root['properties']) || [root['type'] ?? 'object'].flat()[0] !== 'object') return undefined
  const properties = root['properties'], members = Object.keys(properties), required = Array.isArray(root['required']) ? root['required'] : []
  const others = Object.keys(root).filter((word) => !ANNOTATIONS.has(word) && !word.startsWith('x-') && !['type', 'properties', 'required', 'additionalProperties'].includes(word))
  if (others.length > 0 || members.length === 0 || required.some((name) => typeof name !== 'string' || !members.includes(name))) return undefined
  const cells = members.map((name, at) => {
    const text = `l[${at + 1}]`, valid = scalar(properties[name], text, sql, schema)
    return required.includes(name) ? all([`${text} is not null`, valid]) : any([`${text} is null`, valid])
  })
  const found = members.map((_, at) => `(case when l[${at + 1}] is null then 0 else 1 end)`).join(' + ')
  const valid = all([`j like '{%'`, `len(k) = ${found}`, ...cells])
  return valid === UNKNOWN ? undefined : { members, predicate: `case when ${valid} then false else true end` }
}

/** When a member is surely valid, by its JSON text. */
function scalar(schema: unknown, text: string, sql: Dialect, whole: RowSchema): Sure {
  if (!isObject(schema) || !('type' in schema)) return UNKNOWN
  const types = [schema['type']].flat().map(String)
  const onlyText = types.every((type) => type === 'string'), onlyNumbers = types.every((type) => type === 'number' || type === 'integer')
  // Without an escape, the text between the quotes is the value.
  const inside = `substr(${text}, 2, length(${text}) - 2)`, plain = `not contains(${text}, '\\')`
  return all(Object.entries(schema).map(([keyword, value]): Sure => {
    if (ANNOTATIONS.has(keyword) || keyword.startsWith('x-')) return ALWAYS
    switch (keyword) {
      case 'type': return any(types.map((type) => ofType(type, text, sql)))
      case 'enum': return among(Array.isArray(value) ? value : [], text, sql)
      case 'const': return among([value], text, sql)
      case 'minimum': case 'maximum': case 'exclusiveMinimum': case 'exclusiveMaximum': return onlyNumbers ? bound(keyword, schema, text, sql, whole) : UNKNOWN
      case 'maxLength': return onlyText && typeof value === 'number' ? `${sql.length(text)} - 2 <= ${value}` : UNKNOWN
      case 'minLength': return onlyText && typeof value === 'number' ? all([plain, `${sql.length(text)} - 2 >= ${value}`]) : UNKNOWN
      case 'pattern': {
        const pattern = onlyText && typeof value === 'string' ? toRe2(value) : undefined
        return pattern === undefined ? UNKNOWN : all([plain, sql.matches(inside, pattern)])
      }
      case 'format': return onlyText && typeof value === 'string' ? all([plain, format(value, inside, sql)?.valid ?? UNKNOWN]) : UNKNOWN
      default: return UNKNOWN
    }
  }))
}

function ofType(type: string, text: string, sql: Dialect): Sure {
  switch (type) {
    case 'string': return `${text} like '"%'`
    case 'number': return sql.matches(text, numberPattern('.'))
    case 'integer': return sql.matches(text, '\\A-?[0-9]+\\z')
    case 'boolean': return sql.among(text, ['true', 'false'])
    case 'null': return sql.among(text, ['null'])
    default: return UNKNOWN
  }
}

/** The same text is the same value; another text may be, written otherwise. */
function among(values: readonly unknown[], text: string, sql: Dialect): Sure {
  const texts = values.filter((value) => typeof value !== 'object' || value === null).map((value) => JSON.stringify(value))
  return texts.length === 0 ? UNKNOWN : sql.among(text, texts)
}

/** See `compile.ts`: rounding is monotone, and up to 15 digits a double is exact. */
function bound(keyword: 'minimum' | 'maximum' | 'exclusiveMinimum' | 'exclusiveMaximum', schema: SchemaObject, text: string, sql: Dialect, whole: RowSchema): Sure {
  const limit = schema[keyword]
  if (typeof limit !== 'number') return UNKNOWN
  const d = `try_cast(${text} as double)`, l = sql.number(limit), beyond = `${d} ${keyword === 'minimum' || keyword === 'exclusiveMinimum' ? '>' : '<'} ${l}`
  return keyword.startsWith('exclusive') || whole.exact.get(schema)?.has(keyword) === true ? beyond : any([beyond, `(${d} = ${l} and ${sql.length(text)} <= 15)`])
}
