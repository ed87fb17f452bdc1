import { isObject, isSchema, type Schema, type SchemaDocument, type SchemaObject } from './document.js'
import { type RowSchema } from './load.js'
import { Knowledge, type Known, type Logic } from './predicate.js'
import type { ColumnType } from './typing.js'

/** What ran where. */
export interface Explained { readonly pointer: string; readonly where: 'quick' | 'ajv'; readonly why?: string }

/** What one language can say about the cells of a table. Every condition on a cell's value says also that the cell is not missing. */
export interface Cells<S> extends Logic<S> {
  /** Columns of the file that the schema may see. */
  readonly names: readonly string[]
  type(column: string): ColumnType
  /** `valid` when the cell is missing, `invalid` when it is not. */
  missing(column: string): Known<S>
  isNumber(column: string): Known<S>
  isInteger(column: string): Known<S>
  isBoolean(column: string): Known<S>
  isString(column: string): Known<S>
  isNull(column: string): Known<S>
  /** Is it this truth value? Asked of what is a boolean. */
  isTruth(column: string, value: boolean): Known<S>
  /** Of a number. @param limit exact text of the limit where a double does not hold it */
  bound(column: string, keyword: Bound, value: number, limit: string | undefined): Known<S>
  multipleOf(column: string, unit: number, exact: string | undefined): Known<S>
  equals(column: string, value: number): Known<S>
  /** The text is one of these; at least one. */
  among(column: string, texts: readonly string[]): Known<S>
  length(column: string, min: number, max: number): Known<S>
  matches(column: string, pattern: string): Known<S> | undefined
  format(column: string, name: string): Known<S> | undefined
  /** A quicker way to see that the cell fits the whole schema. */
  shortcut?(column: string, schema: SchemaObject): S | undefined
  /** What is known of a keyword without looking at its value. */
  native?(column: string, keyword: string, value: unknown): Known<S> | undefined
}

export type Bound = 'minimum' | 'maximum' | 'exclusiveMinimum' | 'exclusiveMaximum'

/** When a row is surely valid by its schema, in the language of `cells`. A row of which that is not known is a suspect: no row that breaks the schema escapes.
 *  For each schema two conditions are built, when a value is surely valid and when it is surely invalid; what neither says is left to ajv.
 *  Columns that the file lacks are reported once, elsewhere: `required` does not condemn every row for them. */
export function compileRow<S>(schema: RowSchema, cells: Cells<S>): { readonly valid: S; readonly explained: readonly Explained[] } {
  const compiler = new Compiler(schema, cells)
  const { valid } = compiler.row(schema.main.root, schema.main, '#')
  return { valid, explained: compiler.explained }
}

class Compiler<S> {
  readonly explained: Explained[] = []
  readonly #schema: RowSchema
  readonly #cells: Cells<S>
  readonly #known: Knowledge<S>
  readonly #open = new Set<unknown>()

  constructor(schema: RowSchema, cells: Cells<S>) {
    this.#schema = schema
    this.#cells = cells
    this.#known = new Knowledge(cells)
  }

  /** A schema applied to the row: an object whose members are the cells that are not missing. */
  row(schema: Schema, document: SchemaDocument, pointer: string): Known<S> {
    if (typeof schema === 'boolean') return schema ? this.#known.valid : this.#known.invalid
    return this.#once(schema, pointer, () => this.#known.allOf(Object.entries(schema).map(([keyword, value]) => this.#noted(`${pointer}/${escaped(keyword)}`, keyword, this.#rowKeyword(keyword, value, schema, document, pointer)))))
  }

  #rowKeyword(keyword: string, value: unknown, schema: SchemaObject, document: SchemaDocument, pointer: string): Known<S> {
    const { allOf, valid, invalid, nothing } = bound(this.#known)
    const sub = (item: unknown, at: string): Known<S> => (isSchema(item) ? this.row(item, document, at) : nothing)
    const columns = this.#cells.names
    switch (keyword) {
      case 'type': return [value].flat().includes('object') ? valid : invalid
      case 'required': return allOf(strings(value).filter((name) => !this.#assured(name, schema)).map((name) => this.#present(name, true)))
      case 'properties': return isObject(value) ? allOf(Object.entries(value).map(([name, item]) => this.#ifPresent(name, item, document, `${pointer}/properties/${escaped(name)}`, strings(schema['required']).includes(name)))) : nothing
      case 'patternProperties': return isObject(value) ? allOf(Object.entries(value).flatMap(([pattern, item]) => {
        const regex = new RegExp(pattern, 'u')
        return columns.filter((name) => regex.test(name)).map((name) => this.#ifPresent(name, item, document, `${pointer}/patternProperties/${escaped(pattern)}`))
      })) : nothing
      case 'additionalProperties': {
        const named = new Set(Object.keys(isObject(schema['properties']) ? schema['properties'] : {}))
        const patterns = Object.keys(isObject(schema['patternProperties']) ? schema['patternProperties'] : {}).map((pattern) => new RegExp(pattern, 'u'))
        const others = columns.filter((name) => !named.has(name) && !patterns.some((pattern) => pattern.test(name)))
        return allOf(others.map((name) => this.#ifPresent(name, value, document, `${pointer}/additionalProperties`)))
      }
      case 'dependentRequired': return isObject(value) ? allOf(Object.entries(value).map(([name, needed]) => this.#known.implies(this.#present(name, false), allOf(strings(needed).map((other) => this.#present(other, false)))))) : nothing
      case 'dependentSchemas': return isObject(value) ? allOf(Object.entries(value).map(([name, item]) => this.#known.implies(this.#present(name, false), sub(item, `${pointer}/dependentSchemas/${escaped(name)}`)))) : nothing
      case 'propertyNames': case 'minProperties': case 'maxProperties': case 'unevaluatedProperties': case 'enum': case 'const': return nothing
      default: return this.#applicator(keyword, value, schema, document, pointer, sub, (target, from, at) => this.row(target, from, at))
    }
  }

  /** Keywords that combine schemas mean the same for a row and for a cell. */
  #applicator(keyword: string, value: unknown, schema: SchemaObject, document: SchemaDocument, pointer: string, sub: (item: unknown, at: string) => Known<S>, follow: (schema: Schema, document: SchemaDocument, at: string) => Known<S>): Known<S> {
    const known = this.#known
    const list = (): readonly Known<S>[] => (Array.isArray(value) ? value.map((item, i) => sub(item, `${pointer}/${keyword}/${i}`)) : [known.nothing])
    switch (keyword) {
      case 'allOf': return known.allOf(list())
      case 'anyOf': return known.anyOf(list())
      case 'oneOf': return known.oneOf(list())
      case 'not': return known.not(sub(value, `${pointer}/not`))
      case 'if': return known.ifThenElse(sub(value, `${pointer}/if`), 'then' in schema ? sub(schema['then'], `${pointer}/then`) : known.valid, 'else' in schema ? sub(schema['else'], `${pointer}/else`) : known.valid)
      case '$ref': {
        const target = typeof value === 'string' ? this.#schema.resolve(value, document) : undefined
        return target === undefined ? known.nothing : follow(target.schema, target.document, `${target.document === this.#schema.main ? '' : target.document.uri}#${(value as string).split('#')[1] ?? ''}`)
      }
      case '$dynamicRef': return known.nothing
      default: return known.valid // then, else and annotations assert nothing on their own; what does is listed before
    }
  }

  /** Does `properties` beside `required` see to it that the cell is there? */
  #assured(name: string, schema: SchemaObject): boolean {
    const properties = schema['properties']
    return isObject(properties) && Object.hasOwn(properties, name) && this.#has(name) && !this.#cells.type(name).nullable
  }

  #has(name: string): boolean { return this.#cells.names.includes(name) }

  #present(name: string, once: boolean): Known<S> {
    const { always, unknown } = this.#cells
    if (!this.#has(name)) return once ? { valid: always, invalid: unknown } : this.#known.invalid
    return this.#cells.type(name).nullable ? this.#known.valid : this.#known.not(this.#cells.missing(name))
  }

  /** A schema of a cell, which asserts nothing where the cell is missing (or is asked about null). */
  #ifPresent(name: string, schema: unknown, document: SchemaDocument, pointer: string, required = false): Known<S> {
    if (!this.#has(name) || !isSchema(schema)) return this.#known.valid
    const { all, any, always } = this.#cells
    const present = this.#cell(name, schema, document, pointer), missing = this.#cells.missing(name)
    if (this.#cells.type(name).nullable) {
      // A missing cell is null here; only `type` is asked, everything else is left to ajv.
      const admits = isObject(schema) && [schema['type']].flat().includes('null') && Object.keys(schema).every((word) => SILENT_OF_NULL.has(word))
      return { valid: admits ? any([missing.valid, present.valid]) : all([missing.invalid, present.valid]), invalid: all([missing.invalid, present.invalid]) }
    }
    // Of a cell that must be there, every condition says on its own that it is; `required` need not say it again.
    if (required) return { valid: present.valid === always ? missing.invalid : present.valid, invalid: any([missing.valid, present.invalid]) }
    if (present.valid === always) return this.#known.valid
    return { valid: any([missing.valid, present.valid]), invalid: all([missing.invalid, present.invalid]) }
  }

  /** A schema applied to a cell that is not missing. */
  #cell(column: string, schema: Schema, document: SchemaDocument, pointer: string): Known<S> {
    if (typeof schema === 'boolean') return schema ? this.#known.valid : this.#known.invalid
    if (this.#cells.type(column).json) return this.#leave(pointer, 'it is about objects or arrays inside a cell')
    return this.#once(schema, pointer, () => {
      const short = this.#cells.shortcut?.(column, schema)
      const known = this.#known.allOf(Object.entries(schema).map(([keyword, value]) => this.#noted(`${pointer}/${escaped(keyword)}`, keyword, this.#cellKeyword(column, keyword, value, schema, document, pointer))))
      return short === undefined ? known : { valid: this.#cells.any([short, known.valid]), invalid: known.invalid }
    })
  }

  #cellKeyword(column: string, keyword: string, value: unknown, schema: SchemaObject, document: SchemaDocument, pointer: string): Known<S> {
    const known = this.#known, cells = this.#cells
    const native = QUIET.has(keyword) || keyword === 'type' ? undefined : cells.native?.(column, keyword, value)
    if (native !== undefined) return native
    const ofStrings = (what: Known<S> | undefined): Known<S> => known.implies(cells.isString(column), what ?? known.nothing)
    switch (keyword) {
      case 'type': return known.anyOf([value].flat().map((type) => this.#isType(column, String(type))))
      case 'minimum': case 'maximum': case 'exclusiveMinimum': case 'exclusiveMaximum': return this.#ofNumbers(column, schema, typeof value === 'number' ? cells.bound(column, keyword, value, this.#schema.exact.get(schema)?.get(keyword)) : known.nothing)
      case 'multipleOf': return this.#ofNumbers(column, schema, typeof value === 'number' ? cells.multipleOf(column, value, this.#schema.exact.get(schema)?.get(keyword)) : known.nothing)
      case 'enum': return Array.isArray(value) ? this.#oneOfValues(column, value) : known.nothing
      case 'const': return this.#oneOfValues(column, [value])
      case 'minLength': return ofStrings(typeof value === 'number' ? cells.length(column, value, Infinity) : undefined)
      case 'maxLength': return ofStrings(typeof value === 'number' ? cells.length(column, 0, value) : undefined)
      case 'pattern': return ofStrings(typeof value === 'string' ? cells.matches(column, value) : undefined)
      case 'format': return ofStrings(typeof value === 'string' ? cells.format(column, value) : undefined)
      default: return this.#applicator(keyword, value, schema, document, pointer, (item, at) => (isSchema(item) ? this.#cell(column, item, document, at) : known.nothing), (target, from, at) => this.#cell(column, target, from, at))
    }
  }

  /** Numeric keywords assert nothing of other types. Where `type` beside them asks for numbers only, it has said so already. */
  #ofNumbers(column: string, schema: SchemaObject, what: Known<S>): Known<S> {
    const types = [schema['type']].flat(), number = this.#cells.isNumber(column)
    if (types.length > 0 && types.every((type) => type === 'number' || type === 'integer')) return { valid: what.valid, invalid: this.#cells.all([number.valid, what.invalid]) }
    return this.#known.implies(number, what)
  }

  #isType(column: string, type: string): Known<S> {
    switch (type) {
      case 'string': return this.#cells.isString(column)
      case 'null': return this.#cells.isNull(column)
      case 'number': return this.#cells.isNumber(column)
      case 'integer': return this.#cells.isInteger(column)
      case 'boolean': return this.#known.allOf([this.#known.not(this.#cells.isNumber(column)), this.#cells.isBoolean(column)])
      default: return this.#known.invalid // objects and arrays: a column of them is left to ajv as a whole
    }
  }

  #oneOfValues(column: string, values: readonly unknown[]): Known<S> {
    const known = this.#known, texts = values.filter((value): value is string => typeof value === 'string')
    const others = values.filter((value) => typeof value !== 'string').map((value): Known<S> => {
      if (typeof value === 'number') return known.allOf([this.#cells.isNumber(column), Number.isSafeInteger(value) ? this.#cells.equals(column, value) : known.nothing])
      if (typeof value === 'boolean') return known.allOf([known.not(this.#cells.isNumber(column)), this.#cells.isBoolean(column), this.#cells.isTruth(column, value)])
      return value === null ? this.#cells.isNull(column) : known.nothing
    })
    return known.anyOf([...(texts.length > 0 ? [known.allOf([this.#cells.isString(column), this.#cells.among(column, texts)])] : []), ...others])
  }

  #once(schema: object, pointer: string, work: () => Known<S>): Known<S> {
    if (this.#open.has(schema)) return this.#leave(pointer, 'it refers to itself')
    this.#open.add(schema)
    try { return work() } finally { this.#open.delete(schema) }
  }

  #leave(pointer: string, why: string): Known<S> {
    this.explained.push({ pointer, where: 'ajv', why })
    return this.#known.nothing
  }

  #noted(pointer: string, keyword: string, known: Known<S>): Known<S> {
    if (QUIET.has(keyword) || keyword.startsWith('x-') || keyword.startsWith('$')) return known
    if (known === this.#known.valid) return known
    const sure = known.valid !== this.#cells.unknown
    this.explained.push({ pointer, where: sure ? 'quick' : 'ajv', ...(sure ? {} : { why: WHY[keyword] ?? 'there is no quick test for it' }) })
    return known
  }
}

const bound = <S>(known: Knowledge<S>): { allOf: (parts: readonly Known<S>[]) => Known<S>; valid: Known<S>; invalid: Known<S>; nothing: Known<S> } => ({ allOf: (parts) => known.allOf(parts), valid: known.valid, invalid: known.invalid, nothing: known.nothing })

const QUIET = new Set(['properties', 'patternProperties', 'allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else', 'title', 'description', 'examples', 'default', 'deprecated'])
const SILENT_OF_NULL = new Set(['type', 'title', 'description', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'minLength', 'maxLength', 'pattern', 'format'])
const WHY: Readonly<Record<string, string>> = {
  pattern: 'the pattern uses look-around, back-references or classes that an automaton does not have',
  format: 'there is no quick test for this format',
  multipleOf: 'multiples are computed with exact decimals',
  propertyNames: 'it is about names, not values', unevaluatedProperties: 'it depends on what other keywords saw',
}

function strings(value: unknown): readonly string[] { return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [] }
function escaped(key: string): string { return key.replaceAll('~', '~0').replaceAll('/', '~1') }
