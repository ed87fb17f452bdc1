import { didYouMean } from '../../../config/nearest.js'
import { UserError } from '../../../errors.js'
import { isObject, placeIn, type SchemaDocument } from './document.js'

const SUBSCHEMAS = ['items', 'contains', 'additionalProperties', 'unevaluatedProperties', 'unevaluatedItems', 'propertyNames', 'not', 'if', 'then', 'else'] as const
const LISTS = ['allOf', 'anyOf', 'oneOf', 'prefixItems'] as const
const MAPS = ['properties', 'patternProperties', '$defs', 'dependentSchemas'] as const
const ASSERTIONS = ['type', 'enum', 'const', 'multipleOf', 'maximum', 'exclusiveMaximum', 'minimum', 'exclusiveMinimum', 'maxLength', 'minLength', 'pattern', 'maxItems', 'minItems', 'uniqueItems', 'maxContains', 'minContains', 'maxProperties', 'minProperties', 'required', 'dependentRequired', 'format'] as const
const OTHERS = ['$schema', '$id', '$ref', '$anchor', '$dynamicRef', '$dynamicAnchor', '$vocabulary', '$comment', 'title', 'description', 'default', 'deprecated', 'readOnly', 'writeOnly', 'examples', 'contentEncoding', 'contentMediaType', 'contentSchema', 'classification'] as const

const KNOWN = new Set<string>([...SUBSCHEMAS, ...LISTS, ...MAPS, ...ASSERTIONS, ...OTHERS])
/** Words of earlier drafts, and what took their place. */
const FORMER: Readonly<Record<string, string>> = { definitions: '$defs', dependencies: 'dependentRequired or dependentSchemas', additionalItems: 'items beside prefixItems', id: '$id', $recursiveRef: '$dynamicRef', $recursiveAnchor: '$dynamicAnchor' }

export const FORMATS = ['date', 'time', 'date-time', 'iso-time', 'iso-date-time', 'duration', 'uri', 'uri-reference', 'uri-template', 'url', 'email', 'hostname', 'ipv4', 'ipv6', 'regex', 'uuid', 'json-pointer', 'relative-json-pointer', 'byte', 'int32', 'int64', 'float', 'double', 'password', 'binary'] as const

/** Refuses words that JSON Schema does not know: a misspelt keyword asserts nothing, and so lets everything pass.
 *  Keywords of one's own begin with `x-`. */
export function checkKeywords(document: SchemaDocument): void {
  const visit = (schema: unknown, at: readonly (string | number)[]): void => {
    if (!isObject(schema)) return
    for (const [key, value] of Object.entries(schema)) {
      if (!KNOWN.has(key) && !key.startsWith('x-')) throw unknown(document, key, [...at, key])
      if (key === 'format' && typeof value === 'string' && !FORMATS.some((format) => format === value)) {
        throw new UserError('schema-invalid', `unknown format ${JSON.stringify(value)}${didYouMean(value, FORMATS)}`, { place: placeIn(document, [...at, key]) ?? { file: document.file }, hint: `Allowed: ${FORMATS.join(', ')}` })
      }
      // The validator passes over this name, so a rule about it would let everything pass.
      if ((key === 'properties' || key === 'dependentSchemas') && isObject(value) && Object.hasOwn(value, '__proto__')) throw new UserError('schema-invalid', 'a member called "__proto__" cannot be judged', { place: placeIn(document, [...at, key, '__proto__']) ?? { file: document.file }, hint: 'Give the column another name.' })
      const patterns = key === 'pattern' && typeof value === 'string' ? [value] : key === 'patternProperties' && isObject(value) ? Object.keys(value) : []
      for (const pattern of patterns) checkPattern(document, pattern, key === 'pattern' ? [...at, key] : [...at, key, pattern])
      if (SUBSCHEMAS.some((word) => word === key)) visit(value, [...at, key])
      else if (LISTS.some((word) => word === key) && Array.isArray(value)) value.forEach((item, i) => { visit(item, [...at, key, i]) })
      else if (MAPS.some((word) => word === key) && isObject(value)) for (const [name, item] of Object.entries(value)) visit(item, [...at, key, name])
    }
  }
  visit(document.root, [])
}

function unknown(document: SchemaDocument, key: string, at: readonly (string | number)[]): UserError {
  const former = FORMER[key]
  const note = former === undefined ? didYouMean(key, [...KNOWN]) : `: JSON Schema 2020-12 calls it ${former}`
  return new UserError('schema-invalid', `unknown keyword ${JSON.stringify(key)}${note}`, { place: placeIn(document, at) ?? { file: document.file }, hint: 'Keywords of your own begin with "x-"; a misspelt keyword would let everything pass.' })
}

function checkPattern(document: SchemaDocument, pattern: string, at: readonly (string | number)[]): void {
  try { new RegExp(pattern, 'u') } catch (reason) {
    const why = reason instanceof Error ? reason.message.replace(/^Invalid regular expression: .*: /, '') : String(reason)
    throw new UserError('regex-invalid', `${JSON.stringify(pattern)} is not a regular expression: ${why}`, { place: placeIn(document, at) ?? { file: document.file }, hint: 'Patterns follow ECMA-262 with the u flag; in JSON every backslash is written twice.' })
  }
}
