import type { CellTyping } from '../../../config/dataset.js'
import type { Dialect } from '../../../engine/dialect.js'
import { format } from './formats.js'
import { isObject, isSchema, type Schema, type SchemaDocument, type SchemaObject } from './document.js'
import { type RowSchema } from './load.js'
import { all, allOf, ALWAYS, any, anyOf, implies, INVALID, not, NOTHING, oneOf, UNKNOWN, VALID, type Known, type Sure } from './predicate.js'
import { toRe2 } from './regex.js'
import { columnType, numberPattern, type ColumnType } from './typing.js'

/** What ran where. */
export interface Explained { readonly pointer: string; readonly where: 'sql' | 'ajv'; readonly why?: string }

export interface Suspects {
  /** SQL that is true for every row that may be invalid; undefined when that is every row. */
  readonly predicate: string | undefined
  readonly explained: readonly Explained[]
}

/** What the values of a typed column are, as JSON sees them; `other` is left to ajv. */
export type Native = 'integer' | 'float' | 'decimal' | 'boolean' | 'string' | 'date' | 'date-time' | 'other'

/** A table as SQL sees it. */
export interface SqlTable {
  /** SQL of a column's value, NULL where it is missing; undefined for a column that the file does not have. */
  column(name: string): string | undefined
  /** The same, quicker, for texts that are known not to be missing: it may give '' for a cell that is. */
  bare?(name: string): string | undefined
  /** What a typed column holds; undefined for text, which the schema types. */
  native?(name: string): Native | undefined
  readonly names: readonly string[]
  readonly typing: CellTyping
}

/** Compiles a row schema to SQL that finds suspect rows and never misses one. For each schema two conditions are built: when a value is surely valid,
 *  and when it is surely invalid; what neither says is left to ajv. A row that is not surely valid is a suspect.
 *  Columns that the file lacks are reported once, elsewhere: `required` does not condemn every row for them. */
export function compileSuspects(schema: RowSchema, table: SqlTable, sql: Dialect): Suspects {
  const compiler = new Compiler(schema, table, sql)
  const { valid } = compiler.row(schema.main.root, schema.main, '#')
  // The condition of a CASE is evaluated on ever fewer rows, part by part; as a plain value, every part would be computed for every row.
  return { predicate: valid === UNKNOWN ? undefined : `case when ${valid} then false else true end`, explained: compiler.explained }
}

/** `text` is the SQL of its value; `bare` may be used where '' and missing come to the same: in what is surely valid of a number. */
interface Cell { readonly name: string; readonly text: string; readonly bare: string; readonly type: ColumnType; readonly native: Native | undefined }

class Compiler {
  readonly explained: Explained[] = []
  readonly #schema: RowSchema
  readonly #table: SqlTable
  readonly #sql: Dialect
  readonly #types = new Map<string, ColumnType>()
  readonly #open = new Set<unknown>()

  constructor(schema: RowSchema, table: SqlTable, sql: Dialect) {
    this.#schema = schema
    this.#table = table
    this.#sql = sql
  }

  /** A schema applied to the row: an object whose members are the cells that are not missing. */
  row(schema: Schema, document: SchemaDocument, pointer: string): Known {
    if (typeof schema === 'boolean') return schema ? VALID : INVALID
    if (this.#open.has(schema)) return this.#leave(pointer, 'it refers to itself')
    this.#open.add(schema)
    try {
      return allOf(Object.entries(schema).map(([keyword, value]) => this.#noted(`${pointer}/${escaped(keyword)}`, keyword, this.#rowKeyword(keyword, value, schema, document, pointer))))
    } finally { this.#open.delete(schema) }
  }

  #rowKeyword(keyword: string, value: unknown, schema: SchemaObject, document: SchemaDocument, pointer: string): Known {
    const sub = (item: unknown, at: string): Known => (isSchema(item) ? this.row(item, document, at) : NOTHING)
    switch (keyword) {
      case 'type': return [value].flat().includes('object') ? VALID : INVALID
      case 'required': return allOf(strings(value).filter((name) => !this.#assured(name, schema)).map((name) => this.#present(name, true)))
      case 'properties': return isObject(value) ? allOf(Object.entries(value).map(([name, item]) => this.#ifPresent(name, item, document, `${pointer}/properties/${escaped(name)}`, strings(schema['required']).includes(name)))) : NOTHING
      case 'patternProperties': return isObject(value) ? allOf(Object.entries(value).flatMap(([pattern, item]) => {
        const regex = new RegExp(pattern, 'u')
        return this.#table.names.filter((name) => regex.test(name)).map((name) => this.#ifPresent(name, item, document, `${pointer}/patternProperties/${escaped(pattern)}`))
      })) : NOTHING
      case 'additionalProperties': {
        const named = new Set(Object.keys(isObject(schema['properties']) ? schema['properties'] : {}))
        const patterns = Object.keys(isObject(schema['patternProperties']) ? schema['patternProperties'] : {}).map((pattern) => new RegExp(pattern, 'u'))
        const others = this.#table.names.filter((name) => !named.has(name) && !patterns.some((pattern) => pattern.test(name)))
        return allOf(others.map((name) => this.#ifPresent(name, value, document, `${pointer}/additionalProperties`)))
      }
      case 'propertyNames': return NOTHING
      case 'dependentRequired': return isObject(value) ? allOf(Object.entries(value).map(([name, needed]) => implies(this.#present(name, false), allOf(strings(needed).map((other) => this.#present(other, false)))))) : NOTHING
      case 'dependentSchemas': return isObject(value) ? allOf(Object.entries(value).map(([name, item]) => implies(this.#present(name, false), sub(item, `${pointer}/dependentSchemas/${escaped(name)}`)))) : NOTHING
      case 'minProperties': case 'maxProperties': case 'unevaluatedProperties': return NOTHING
      case 'enum': case 'const': return NOTHING
      default: return this.#applicator(keyword, value, schema, document, pointer, sub, (target, from, at) => this.row(target, from, at))
    }
  }

  /** Keywords that combine schemas mean the same for a row and for a cell. */
  #applicator(keyword: string, value: unknown, schema: SchemaObject, document: SchemaDocument, pointer: string, sub: (item: unknown, at: string) => Known, follow: (schema: Schema, document: SchemaDocument, at: string) => Known): Known {
    const list = (): readonly Known[] => (Array.isArray(value) ? value.map((item, i) => sub(item, `${pointer}/${keyword}/${i}`)) : [NOTHING])
    switch (keyword) {
      case 'allOf': return allOf(list())
      case 'anyOf': return anyOf(list())
      case 'oneOf': return oneOf(list())
      case 'not': return not(sub(value, `${pointer}/not`))
      case 'if': {
        const condition = sub(value, `${pointer}/if`)
        const yes = 'then' in schema ? sub(schema['then'], `${pointer}/then`) : VALID, no = 'else' in schema ? sub(schema['else'], `${pointer}/else`) : VALID
        const both = allOf([yes, no])
        return { valid: any([all([condition.valid, yes.valid]), all([condition.invalid, no.valid]), both.valid]), invalid: any([all([condition.valid, yes.invalid]), all([condition.invalid, no.invalid]), all([yes.invalid, no.invalid])]) }
      }
      case '$ref': {
        const target = typeof value === 'string' ? this.#schema.resolve(value, document) : undefined
        return target === undefined ? NOTHING : follow(target.schema, target.document, `${target.document === this.#schema.main ? '' : target.document.uri}#${(value as string).split('#')[1] ?? ''}`)
      }
      case '$dynamicRef': return NOTHING
      default: return VALID // then, else and annotations assert nothing on their own; what does is listed before
    }
  }

  /** Does `properties` beside `required` see to it that the cell is there? */
  #assured(name: string, schema: SchemaObject): boolean {
    const properties = schema['properties']
    return isObject(properties) && Object.hasOwn(properties, name) && this.#table.column(name) !== undefined && !this.#type(name).nullable
  }

  #present(name: string, once: boolean): Known {
    const text = this.#table.column(name)
    if (text === undefined) return once ? { valid: ALWAYS, invalid: UNKNOWN } : INVALID
    if (this.#type(name).nullable) return VALID
    return { valid: `${text} is not null`, invalid: `${text} is null` }
  }

  /** A schema of a cell, which asserts nothing where the cell is missing (or is asked about null). */
  #ifPresent(name: string, schema: unknown, document: SchemaDocument, pointer: string, required = false): Known {
    const text = this.#table.column(name)
    if (text === undefined || !isSchema(schema)) return VALID
    const type = this.#type(name)
    const present = this.#cell({ name, text, bare: this.#table.bare?.(name) ?? text, type, native: this.#table.native?.(name) }, schema, document, pointer)
    if (type.nullable) {
      // A missing cell is null here; only `type` is asked, everything else is left to ajv.
      const admits = isObject(schema) && [schema['type']].flat().includes('null') && Object.keys(schema).every((word) => ['type', 'title', 'description', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'minLength', 'maxLength', 'pattern', 'format'].includes(word))
      return { valid: admits ? any([`${text} is null`, present.valid]) : all([`${text} is not null`, present.valid]), invalid: all([`${text} is not null`, present.invalid]) }
    }
    // Of a cell that must be there, every condition says on its own that it is; `required` need not say it again.
    if (required) return { valid: present.valid === ALWAYS ? `${text} is not null` : present.valid, invalid: any([`${text} is null`, present.invalid]) }
    if (present.valid === ALWAYS) return VALID
    return { valid: any([`${text} is null`, present.valid]), invalid: all([`${text} is not null`, present.invalid]) }
  }

  #type(name: string): ColumnType {
    const known = this.#types.get(name) ?? typeOf(this.#table.native?.(name), columnType(this.#schema, name))
    this.#types.set(name, known)
    return known
  }

  /** A schema applied to the text of a cell that is not missing. */
  #cell(cell: Cell, schema: Schema, document: SchemaDocument, pointer: string): Known {
    if (typeof schema === 'boolean') return schema ? VALID : INVALID
    if (cell.type.json) return this.#leave(pointer, 'it is about objects or arrays inside a cell')
    if (this.#open.has(schema)) return this.#leave(pointer, 'it refers to itself')
    this.#open.add(schema)
    try {
      const short = this.#shortcut(cell, schema)
      const known = allOf(Object.entries(schema).map(([keyword, value]) => this.#noted(`${pointer}/${escaped(keyword)}`, keyword, this.#cellKeyword(cell, keyword, value, schema, document, pointer))))
      return short === undefined ? known : { valid: any([short, known.valid]), invalid: known.invalid }
    } finally { this.#open.delete(schema) }
  }

  /** A small range of whole numbers, or numbers that are listed, is quicker found in a list than computed. */
  #shortcut(cell: Cell, schema: SchemaObject): Sure | undefined {
    if (!cell.type.number || cell.native !== undefined || Object.keys(schema).some((word) => !['type', 'minimum', 'maximum', 'enum', 'title', 'description'].includes(word))) return undefined
    const { enum: values, minimum: least, maximum: most } = schema
    const within = (value: number): boolean => (typeof least !== 'number' || value >= least) && (typeof most !== 'number' || value <= most)
    const list = Array.isArray(values)
      ? values.filter((value): value is number => typeof value === 'number' && Number.isSafeInteger(value) && within(value))
      : typeof least === 'number' && typeof most === 'number' && most - least <= 500 ? Array.from({ length: Math.max(0, Math.floor(most) - Math.ceil(least) + 1) }, (_, i) => Math.ceil(least) + i) : []
    return list.length === 0 || list.some((value) => Object.is(value, -0)) ? undefined : this.#in(cell.bare, list.map(String))
  }

  #cellKeyword(cell: Cell, keyword: string, value: unknown, schema: SchemaObject, document: SchemaDocument, pointer: string): Known {
    const sub = (item: unknown, at: string): Known => (isSchema(item) ? this.#cell(cell, item, document, at) : NOTHING)
    const { text } = cell, number = this.#isNumber(cell), string = this.#isString(cell)
    // A date is written as text that has its format; anything else that is asked of the text is for ajv.
    if ((cell.native === 'date' || cell.native === 'date-time') && keyword !== 'type') return keyword === 'format' && value === cell.native ? VALID : QUIET.has(keyword) ? this.#applicator(keyword, value, schema, document, pointer, (item, at) => (isSchema(item) ? this.#cell(cell, item, document, at) : NOTHING), (target, from, at) => this.#cell(cell, target, from, at)) : NOTHING
    const ofStrings = (known: Known): Known => implies(string, known)
    switch (keyword) {
      case 'type': return anyOf([value].flat().map((type) => this.#isType(cell, String(type), number, string)))
      case 'minimum': case 'maximum': case 'exclusiveMinimum': case 'exclusiveMaximum': return this.#ofNumbers(number, schema, this.#bound(cell, keyword, schema))
      case 'enum': return Array.isArray(value) ? this.#oneOfValues(cell, value, number, string) : NOTHING
      case 'const': return this.#oneOfValues(cell, [value], number, string)
      case 'minLength': return typeof value === 'number' ? ofStrings({ valid: `${this.#sql.length(text)} >= ${value}`, invalid: `${this.#sql.length(text)} < ${value}` }) : NOTHING
      case 'maxLength': return typeof value === 'number' ? ofStrings({ valid: `${this.#sql.length(text)} <= ${value}`, invalid: `${this.#sql.length(text)} > ${value}` }) : NOTHING
      case 'pattern': {
        const pattern = typeof value === 'string' ? toRe2(value) : undefined
        if (pattern === undefined) return ofStrings(NOTHING)
        const matches = this.#sql.matches(text, pattern)
        return ofStrings({ valid: matches, invalid: `not ${matches}` })
      }
      case 'format': return typeof value === 'string' ? ofStrings(format(value, text, this.#sql)) : NOTHING
      case 'multipleOf': return this.#ofNumbers(number, schema, NOTHING)
      default: return this.#applicator(keyword, value, schema, document, pointer, sub, (target, from, at) => this.#cell(cell, target, from, at))
    }
  }

  /** Numeric keywords assert nothing of other types. Where `type` beside them asks for numbers only, it has said so already. */
  #ofNumbers(number: Known, schema: SchemaObject, known: Known): Known {
    const types = [schema['type']].flat()
    if (types.length > 0 && types.every((type) => type === 'number' || type === 'integer')) return { valid: known.valid, invalid: all([number.valid, known.invalid]) }
    return implies(number, known)
  }

  #isNumber({ text, bare, type, native }: Cell): Known {
    if (!type.number) return INVALID
    if (native === 'float') return { valid: `isfinite(${text})`, invalid: `not isfinite(${text})` }
    if (native !== undefined) return VALID
    const pattern = numberPattern(this.#table.typing.decimalChar)
    return { valid: this.#sql.matches(bare, pattern), invalid: `not ${this.#sql.matches(text, pattern)}` }
  }

  #isBoolean({ text, type, native }: Cell): Known {
    if (native !== undefined) return native === 'boolean' ? VALID : INVALID
    const { trueValues, falseValues } = this.#table.typing
    return type.boolean ? this.#among(text, [...trueValues, ...falseValues]) : INVALID
  }

  #isString(cell: Cell): Known {
    return allOf([not(this.#isNumber(cell)), not(this.#isBoolean(cell))])
  }

  #isType(cell: Cell, type: string, number: Known, string: Known): Known {
    switch (type) {
      case 'string': return string
      case 'number': return number
      case 'integer': if (cell.native !== undefined) return !cell.type.number ? INVALID : cell.native === 'integer' ? VALID : allOf([number, { valid: `${cell.text} = floor(${cell.text})`, invalid: `${cell.text} <> floor(${cell.text})` }])
        return { valid: cell.type.number ? this.#sql.matches(cell.bare, '\\A[+-]?[0-9]+(?:\\.0*)?\\z') : UNKNOWN, invalid: number.invalid }
      case 'boolean': return allOf([not(number), this.#isBoolean(cell)])
      case 'null': return INVALID
      default: return INVALID // objects and arrays: a column of them is left to ajv as a whole
    }
  }

  /** Rounding text to a double is monotone: v ≥ L makes d(v) ≥ d(L), so a strict inequality of doubles is one of the numbers. Equality needs texts that
   *  doubles hold exactly, which up to 15 digits do. */
  #bound(cell: Cell, keyword: 'minimum' | 'maximum' | 'exclusiveMinimum' | 'exclusiveMaximum', schema: SchemaObject): Known {
    const limit = schema[keyword]
    if (typeof limit !== 'number') return NOTHING
    const exactly = this.#schema.exact.get(schema)?.has(keyword) !== true
    const d = this.#double(cell, cell.text), quick = this.#double(cell, cell.bare), l = this.#sql.number(limit)
    const tie = exactly ? `${d} = ${l} and ${this.#exactly(cell)}` : UNKNOWN
    const up = keyword === 'minimum' || keyword === 'exclusiveMinimum', strict = keyword.startsWith('exclusive')
    const beyond = `${quick} ${up ? '>' : '<'} ${l}`, short = `${d} ${up ? '<' : '>'} ${l}`
    const held = tie === UNKNOWN ? UNKNOWN : `(${tie})`
    return strict ? { valid: beyond, invalid: any([short, held]) } : { valid: any([beyond, held]), invalid: short }
  }

  /** Does a double hold the number exactly? */
  #exactly(cell: Cell): string { return cell.native === undefined ? `${this.#sql.length(cell.text)} <= 15` : `abs(${this.#double(cell, cell.text)}) <= 9007199254740991` }

  #double({ native }: Cell, text: string): string {
    if (native !== undefined) return `cast(${text} as double)`
    const { decimalChar } = this.#table.typing
    return `try_cast(${decimalChar === '.' ? text : `replace(${text}, ${this.#sql.text(decimalChar)}, '.')`} as double)`
  }

  #oneOfValues(cell: Cell, values: readonly unknown[], number: Known, string: Known): Known {
    const texts = values.filter((value): value is string => typeof value === 'string')
    const others = values.filter((value) => typeof value !== 'string')
    return anyOf([...(texts.length > 0 ? [allOf([string, this.#among(cell.text, texts)])] : []), ...others.map((value) => this.#equals(cell, value, number, string))])
  }

  #equals(cell: Cell, value: unknown, number: Known, string: Known): Known {
    if (typeof value === 'string') return allOf([string, this.#among(cell.text, [value])])
    if (typeof value === 'boolean') return cell.native !== undefined ? (cell.native === 'boolean' ? { valid: value ? cell.text : `not ${cell.text}`, invalid: value ? `not ${cell.text}` : cell.text } : INVALID) : allOf([not(number), this.#isBoolean(cell), this.#among(cell.text, value ? this.#table.typing.trueValues : this.#table.typing.falseValues)])
    if (typeof value === 'number') {
      if (!Number.isSafeInteger(value)) return allOf([number, NOTHING])
      const d = this.#double(cell, cell.text), l = this.#sql.number(value), short = this.#exactly(cell)
      return allOf([number, { valid: `(${d} = ${l} and ${short})`, invalid: `${d} <> ${l}` }])
    }
    return value === null ? INVALID : NOTHING
  }

  #among(text: string, values: readonly string[]): Known {
    if (values.length === 0) return INVALID
    const found = this.#in(text, values)
    return { valid: found, invalid: `(${text} is not null and coalesce(${found}, false) = false)` }
  }

  #in(text: string, values: readonly string[]): Sure { return this.#sql.among(text, values) }

  #leave(pointer: string, why: string): Known {
    this.explained.push({ pointer, where: 'ajv', why })
    return NOTHING
  }

  #noted(pointer: string, keyword: string, known: Known): Known {
    if (QUIET.has(keyword) || keyword.startsWith('x-') || keyword.startsWith('$')) return known
    if (known === VALID) return known
    const sure = known.valid !== UNKNOWN
    this.explained.push({ pointer, where: sure ? 'sql' : 'ajv', ...(sure ? {} : { why: WHY[keyword] ?? 'SQL cannot tell' }) })
    return known
  }
}

function typeOf(native: Native | undefined, asked: ColumnType): ColumnType {
  if (native === undefined) return asked
  const number = native === 'integer' || native === 'float' || native === 'decimal'
  return { number, integer: native === 'integer', boolean: native === 'boolean', json: native === 'other', string: !number && native !== 'boolean' && native !== 'other', nullable: asked.nullable }
}

const QUIET = new Set(['properties', 'patternProperties', 'allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else', 'title', 'description', 'examples', 'default', 'deprecated'])
const WHY: Readonly<Record<string, string>> = {
  pattern: 'the pattern uses look-around, back-references or classes that RE2 does not have',
  format: 'SQL has no quick test for this format',
  multipleOf: 'multiples are computed with exact decimals',
  propertyNames: 'it is about names, not values', unevaluatedProperties: 'it depends on what other keywords saw',
}

function strings(value: unknown): readonly string[] { return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [] }
function escaped(key: string): string { return key.replaceAll('~', '~0').replaceAll('/', '~1') }
