import type { CellWords } from '../../../data/cell-words.js'
import { isObject, type Schema, type SchemaDocument } from './document.js'
import { type RowSchema } from './load.js'
import { literal } from './literal.js'

/** What the cells of one column of text may become. */
export interface ColumnType {
  readonly number: boolean
  /** Only whole numbers are asked for. */
  readonly integer: boolean
  readonly boolean: boolean
  /** Objects and arrays are written as JSON text. */
  readonly json: boolean
  readonly string: boolean
  /** A missing cell is null, not an absent member. */
  readonly nullable: boolean
}

const NUMERIC = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf']

/** The JSON types that a column's schema speaks of. Cells are read as text and typed by the schema, never guessed: where it names no type,
 *  keywords of numbers or values that are all numbers make the column numeric, because on strings they would assert nothing. */
export function columnType(schema: RowSchema, column: string): ColumnType {
  const named = new Set<string>(), hints = { numeric: false, values: [] as unknown[] }
  const seen = new Set<unknown>()
  const inRow = (node: Schema, document: SchemaDocument): void => {
    if (!isObject(node) || seen.has(node)) return
    seen.add(node)
    const properties = node['properties']
    if (isObject(properties) && Object.hasOwn(properties, column)) ofCell(properties[column], document)
    const patterns = node['patternProperties']
    if (isObject(patterns)) for (const [pattern, sub] of Object.entries(patterns)) if (new RegExp(pattern, 'u').test(column)) ofCell(sub, document)
    each(node, document, inRow)
  }
  const ofCell = (node: unknown, document: SchemaDocument): void => {
    if (!isObject(node) || seen.has(node)) return
    seen.add(node)
    for (const type of [node['type']].flat()) if (typeof type === 'string') named.add(type)
    if (NUMERIC.some((word) => word in node)) hints.numeric = true
    if (Array.isArray(node['enum'])) hints.values.push(...(node['enum'] as unknown[]))
    if ('const' in node) hints.values.push(node['const'])
    each(node, document, ofCell)
  }
  const each = (node: Readonly<Record<string, unknown>>, document: SchemaDocument, visit: (node: Schema, document: SchemaDocument) => void): void => {
    if (typeof node['$ref'] === 'string') {
      const target = schema.resolve(node['$ref'], document)
      if (target !== undefined) visit(target.schema, target.document)
    }
    for (const word of ['allOf', 'anyOf', 'oneOf']) if (Array.isArray(node[word])) for (const sub of node[word] as Schema[]) visit(sub, document)
    for (const word of ['if', 'then', 'else', 'not']) if (isObject(node[word])) visit(node[word], document)
    if (isObject(node['dependentSchemas'])) for (const sub of Object.values(node['dependentSchemas'])) visit(sub as Schema, document)
  }
  inRow(schema.main.root, schema.main)
  const values = hints.values.filter((value) => value !== null)
  const numericValues = values.length > 0 && values.every((value) => typeof value === 'number')
  const untyped = named.size === 0 || (named.size === 1 && named.has('null'))
  const number = named.has('number') || named.has('integer') || (untyped && (hints.numeric || numericValues))
  const boolean = named.has('boolean') || (untyped && values.length > 0 && values.every((value) => typeof value === 'boolean'))
  return {
    number, boolean,
    integer: named.has('integer') && !named.has('number'),
    json: named.has('object') || named.has('array'),
    string: named.has('string') || (untyped && !number && !boolean),
    nullable: named.has('null') || hints.values.includes(null),
  }
}

/** Turns the text of a cell into a value of its column's type, or leaves it a string, which the schema then refuses. */
export function cellTyper(type: ColumnType, typing: CellWords): (text: string, keep: (exact: string) => void) => unknown {
  const point = literal(typing.decimalChar)
  const number = new RegExp(`^[+-]?(?:[0-9]+(?:${point}[0-9]*)?|${point}[0-9]+)(?:[eE][+-]?[0-9]+)?$`)
  const yes = new Set(typing.trueValues), no = new Set(typing.falseValues)
  return (text, keep) => {
    if (type.number && number.test(text)) {
      const plain = typing.decimalChar === '.' ? text : text.replace(typing.decimalChar, '.')
      if (plain.length > 15 || plain.includes('e') || plain.includes('E')) keep(plain)
      return Number(plain)
    }
    if (type.boolean) { if (yes.has(text)) return true; if (no.has(text)) return false }
    if (type.json && /^\s*[[{]/.test(text)) try { return JSON.parse(text) as unknown } catch { /* stays text: the schema says what it should be */ }
    return text
  }
}
