import { wordsOf, type CellTyping } from '../../../data/cell-words.js'
import type { Dialect } from '../../../engine/dialect.js'
import { compileRow, type Bound, type Cells, type Explained } from './compile.js'
import { format } from './formats.js'
import type { SchemaObject } from './document.js'
import { type RowSchema } from './load.js'
import { all, any, SQL, UNKNOWN, type Known, type Sure } from './predicate.js'
import { toRe2 } from './regex.js'
import { numberPattern } from '../../../data/number-pattern.js'
import { columnType, type ColumnType } from './typing.js'

export interface Suspects {
  /** SQL that is true for every row that may be invalid; undefined when that is every row. */
  readonly predicate: string | undefined
  readonly explained: readonly Explained[]
}

/** What the values of a typed column are, as JSON sees them; `other` is left to ajv. */
export type Native = 'integer' | 'float' | 'decimal' | 'boolean' | 'string' | 'date' | 'date-time' | 'other'

/** A table as SQL sees it. */
export interface SqlTable {
  /** SQL of a column's value, NULL where it is missing. */
  column(name: string): string
  /** The same, quicker, for texts that are known not to be missing: it may give '' for a cell that is. */
  bare?(name: string): string | undefined
  /** What a typed column holds; undefined for text, which the schema types. */
  native?(name: string): Native | undefined
  readonly names: readonly string[]
  readonly typing: CellTyping
}

/** Compiles a row schema to SQL that finds suspect rows and never misses one. */
export function compileSuspects(schema: RowSchema, table: SqlTable, sql: Dialect): Suspects {
  const { valid, explained } = compileRow(schema, new SqlCells(schema, table, sql))
  // The condition of a CASE is evaluated on ever fewer rows, part by part; as a plain value, every part would be computed for every row.
  return { predicate: valid === UNKNOWN ? undefined : `case when ${valid} then false else true end`, explained }
}

/** `text` is the SQL of its value; `bare` may be used where '' and missing come to the same: in what is surely valid of a number. */
interface Cell { readonly text: string; readonly bare: string; readonly type: ColumnType; readonly native: Native | undefined }

const VALID: Known<Sure> = { valid: SQL.always, invalid: SQL.unknown }
const INVALID: Known<Sure> = { valid: SQL.unknown, invalid: SQL.always }
const NOTHING: Known<Sure> = { valid: SQL.unknown, invalid: SQL.unknown }

class SqlCells implements Cells<Sure> {
  readonly always = SQL.always
  readonly unknown = SQL.unknown
  readonly all = all
  readonly any = any
  readonly names: readonly string[]
  readonly #schema: RowSchema
  readonly #table: SqlTable
  readonly #sql: Dialect
  readonly #cells = new Map<string, Cell>()

  constructor(schema: RowSchema, table: SqlTable, sql: Dialect) {
    this.names = table.names
    this.#schema = schema
    this.#table = table
    this.#sql = sql
  }

  #cell(column: string): Cell {
    const known = this.#cells.get(column)
    if (known !== undefined) return known
    const text = this.#table.column(column), native = this.#table.native?.(column)
    const cell: Cell = { text, bare: this.#table.bare?.(column) ?? text, native, type: typeOf(native, columnType(this.#schema, column)) }
    this.#cells.set(column, cell)
    return cell
  }

  type(column: string): ColumnType { return this.#cell(column).type }

  missing(column: string): Known<Sure> {
    const { text } = this.#cell(column)
    return { valid: `${text} is null`, invalid: `${text} is not null` }
  }

  isNumber(column: string): Known<Sure> {
    const { text, bare, type, native } = this.#cell(column)
    if (!type.number) return INVALID
    if (native === 'float') return { valid: `isfinite(${text})`, invalid: `not isfinite(${text})` }
    if (native !== undefined) return VALID
    const pattern = numberPattern(wordsOf(this.#table.typing, column).decimalChar)
    return { valid: this.#sql.matches(bare, pattern), invalid: `not ${this.#sql.matches(text, pattern)}` }
  }

  isInteger(column: string): Known<Sure> {
    const { text, bare, type, native } = this.#cell(column), number = this.isNumber(column)
    if (native === undefined) return { valid: type.number ? this.#sql.matches(bare, '\\A[+-]?[0-9]+(?:\\.0*)?\\z') : UNKNOWN, invalid: number.invalid }
    if (!type.number) return INVALID
    return native === 'integer' ? VALID : { valid: all([number.valid, `${text} = floor(${text})`]), invalid: any([number.invalid, `${text} <> floor(${text})`]) }
  }

  isBoolean(column: string): Known<Sure> {
    const { type, native } = this.#cell(column), { trueValues, falseValues } = wordsOf(this.#table.typing, column)
    if (native !== undefined) return native === 'boolean' ? VALID : INVALID
    return type.boolean ? this.#among(column, [...trueValues, ...falseValues]) : INVALID
  }

  isString(column: string): Known<Sure> {
    const number = this.isNumber(column), boolean = this.isBoolean(column)
    return { valid: all([number.invalid, boolean.invalid]), invalid: any([number.valid, boolean.valid]) }
  }

  /** A missing cell is null; one that is there is not. */
  isNull(): Known<Sure> { return INVALID }

  isTruth(column: string, value: boolean): Known<Sure> {
    const { text, native } = this.#cell(column), { trueValues, falseValues } = wordsOf(this.#table.typing, column)
    if (native === undefined) return this.#among(column, value ? trueValues : falseValues)
    return native !== 'boolean' ? INVALID : { valid: value ? text : `not ${text}`, invalid: value ? `not ${text}` : text }
  }

  /** Rounding text to a double is monotone: v ≥ L makes d(v) ≥ d(L), so a strict inequality of doubles is one of the numbers. Equality needs texts that
   *  doubles hold exactly, which up to 15 digits do. */
  bound(column: string, keyword: Bound, value: number, limit: string | undefined): Known<Sure> {
    const cell = this.#cell(column)
    const d = this.#double(column, cell, cell.text), quick = this.#double(column, cell, cell.bare), l = this.#sql.number(value)
    const up = keyword === 'minimum' || keyword === 'exclusiveMinimum', strict = keyword.startsWith('exclusive')
    const beyond = `${quick} ${up ? '>' : '<'} ${l}`, short = `${d} ${up ? '<' : '>'} ${l}`
    const held = limit === undefined ? `(${d} = ${l} and ${this.#exactly(column, cell)})` : UNKNOWN
    return strict ? { valid: beyond, invalid: any([short, held]) } : { valid: any([beyond, held]), invalid: short }
  }

  multipleOf(): Known<Sure> { return NOTHING }

  equals(column: string, value: number): Known<Sure> {
    const cell = this.#cell(column), d = this.#double(column, cell, cell.text), l = this.#sql.number(value)
    return { valid: `(${d} = ${l} and ${this.#exactly(column, cell)})`, invalid: `${d} <> ${l}` }
  }

  among(column: string, texts: readonly string[]): Known<Sure> { return this.#among(column, texts) }

  length(column: string, min: number, max: number): Known<Sure> {
    const length = this.#sql.length(this.#cell(column).text)
    return max === Infinity ? { valid: `${length} >= ${min}`, invalid: `${length} < ${min}` } : { valid: `${length} <= ${max}`, invalid: `${length} > ${max}` }
  }

  matches(column: string, pattern: string): Known<Sure> | undefined {
    const re2 = toRe2(pattern)
    if (re2 === undefined) return undefined
    const matches = this.#sql.matches(this.#cell(column).text, re2)
    return { valid: matches, invalid: `not ${matches}` }
  }

  format(column: string, name: string): Known<Sure> | undefined { return format(name, this.#cell(column).text, this.#sql) }

  /** A date is written as text that has its format; anything else that is asked of the text is for ajv. */
  native(column: string, keyword: string, value: unknown): Known<Sure> | undefined {
    const { native } = this.#cell(column)
    if (native !== 'date' && native !== 'date-time') return undefined
    return keyword === 'format' && (value === native || value === `iso-${native}`) ? VALID : ASSERTIONS.has(keyword) ? NOTHING : undefined
  }

  /** A small range of whole numbers, or numbers that are listed, is quicker found in a list than computed. */
  shortcut(column: string, schema: SchemaObject): Sure | undefined {
    const { type, native, bare } = this.#cell(column)
    if (!type.number || native !== undefined || Object.keys(schema).some((word) => !['type', 'minimum', 'maximum', 'enum', 'title', 'description'].includes(word))) return undefined
    const { enum: values, minimum: least, maximum: most } = schema
    const within = (value: number): boolean => (typeof least !== 'number' || value >= least) && (typeof most !== 'number' || value <= most)
    const list = Array.isArray(values)
      ? values.filter((value): value is number => typeof value === 'number' && Number.isSafeInteger(value) && within(value))
      : typeof least === 'number' && typeof most === 'number' && most - least <= 500 ? Array.from({ length: Math.max(0, Math.floor(most) - Math.ceil(least) + 1) }, (_, i) => Math.ceil(least) + i) : []
    return list.length === 0 || list.some((value) => Object.is(value, -0)) ? undefined : this.#sql.among(bare, list.map(String))
  }

  /** Does a double hold the number exactly? */
  #exactly(column: string, cell: Cell): string { return cell.native === undefined ? `${this.#sql.length(cell.text)} <= 15` : `abs(${this.#double(column, cell, cell.text)}) <= 9007199254740991` }

  #double(column: string, { native }: Cell, text: string): string {
    if (native !== undefined) return `cast(${text} as double)`
    const { decimalChar } = wordsOf(this.#table.typing, column)
    return `try_cast(${decimalChar === '.' ? text : `replace(${text}, ${this.#sql.text(decimalChar)}, '.')`} as double)`
  }

  #among(column: string, values: readonly string[]): Known<Sure> {
    if (values.length === 0) return INVALID
    const { text } = this.#cell(column), found = this.#sql.among(text, values)
    return { valid: found, invalid: `(${text} is not null and coalesce(${found}, false) = false)` }
  }
}

const ASSERTIONS = new Set(['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'enum', 'const', 'minLength', 'maxLength', 'pattern', 'format'])

function typeOf(native: Native | undefined, asked: ColumnType): ColumnType {
  if (native === undefined) return asked
  const number = native === 'integer' || native === 'float' || native === 'decimal'
  return { number, integer: native === 'integer', boolean: native === 'boolean', json: native === 'other', string: !number && native !== 'boolean' && native !== 'other', nullable: asked.nullable }
}
