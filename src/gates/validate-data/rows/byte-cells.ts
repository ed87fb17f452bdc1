import { wordsOf, type CellTyping } from '../../../data/cell-words.js'
import { DATE, DATE_TIME, TIME } from '../../../automaton/calendar.js'
import { Decimals } from '../../../automaton/decimal.js'
import { anyOfTexts, determinize, lengthBetween, TooLarge, type Dfa } from '../../../automaton/dfa.js'
import type { Expression } from '../../../automaton/expression.js'
import { patternExpression } from '../../../automaton/pattern.js'
import type { Bound, Cells } from './compile.js'
import { ALWAYS, FORMULAS, UNKNOWN, type Formula } from './formula.js'
import { PATTERNS } from './formats.js'
import { type RowSchema } from './load.js'
import type { Known } from './predicate.js'
import { columnType, type ColumnType } from './typing.js'

/** A test of the text of a cell. */
export interface CellTest { readonly key: string; readonly automaton: Dfa }

/** Conditions on cells as formulas over automata, which read the bytes of the cells as they stand in the file. */
export class ByteCells implements Cells<Formula> {
  readonly always = ALWAYS
  readonly unknown = UNKNOWN
  readonly all = FORMULAS.all
  readonly any = FORMULAS.any
  readonly names: readonly string[]
  /** The tests of each column, in the order of `names`. */
  readonly tests: readonly CellTest[][]
  readonly #schema: RowSchema | undefined
  readonly #typing: CellTyping
  readonly #decimals = new Map<string, Decimals>()
  readonly #types = new Map<string, ColumnType>()

  constructor(schema: RowSchema | undefined, names: readonly string[], typing: CellTyping) {
    this.names = names
    this.tests = names.map(() => [])
    this.#schema = schema
    this.#typing = typing
  }

  type(column: string): ColumnType {
    const type = this.#types.get(column) ?? (this.#schema === undefined ? UNTYPED : columnType(this.#schema, column))
    this.#types.set(column, type)
    return type
  }

  #decimalsOf(column: string): Decimals {
    const { decimalChar } = wordsOf(this.#typing, column), decimals = this.#decimals.get(decimalChar) ?? new Decimals(decimalChar)
    this.#decimals.set(decimalChar, decimals)
    return decimals
  }

  missing(column: string): Known<Formula> {
    const at = this.names.indexOf(column)
    return { valid: { kind: 'missing', column: at, present: false }, invalid: { kind: 'missing', column: at, present: true } }
  }

  isNumber(column: string): Known<Formula> { return this.type(column).number ? this.#exactly(column, 'number', () => determinize(this.#decimalsOf(column).number)) : NEVER }
  isInteger(column: string): Known<Formula> {
    if (!this.type(column).number) return NEVER
    // With an exponent a number may be whole too: that is for ajv.
    return { valid: this.#exactly(column, 'integer', () => determinize(this.#decimalsOf(column).integer)).valid, invalid: this.isNumber(column).invalid }
  }

  isBoolean(column: string): Known<Formula> { return this.type(column).boolean ? this.#words(column, [...wordsOf(this.#typing, column).trueValues, ...wordsOf(this.#typing, column).falseValues]) : NEVER }
  isString(column: string): Known<Formula> {
    const number = this.isNumber(column), boolean = this.isBoolean(column)
    return { valid: this.all([number.invalid, boolean.invalid]), invalid: this.any([number.valid, boolean.valid]) }
  }

  /** A missing cell is null; one that is there is not. */
  isNull(): Known<Formula> { return NEVER }

  isTruth(column: string, value: boolean): Known<Formula> { return this.#words(column, value ? wordsOf(this.#typing, column).trueValues : wordsOf(this.#typing, column).falseValues) }

  bound(column: string, keyword: Bound, value: number, limit = String(value)): Known<Formula> {
    const up = keyword === 'minimum' || keyword === 'exclusiveMinimum'
    const beyond = this.#exactly(column, `${up ? '>' : '<'}${limit}`, () => determinize(up ? this.#decimalsOf(column).greater(limit) : this.#decimalsOf(column).less(limit))).valid
    const equal = keyword.startsWith('exclusive') ? UNKNOWN : this.#equal(column, limit)
    return { valid: this.any([beyond, equal]), invalid: UNKNOWN }
  }

  multipleOf(column: string, unit: number, exact = String(unit)): Known<Formula> {
    const places = tenths(exact)
    return { valid: places === undefined ? UNKNOWN : this.#exactly(column, `places ${places}`, () => determinize(this.#decimalsOf(column).places(places))).valid, invalid: UNKNOWN }
  }

  equals(column: string, value: number): Known<Formula> { return { valid: this.#equal(column, String(value)), invalid: UNKNOWN } }
  among(column: string, texts: readonly string[]): Known<Formula> { return this.#words(column, texts) }
  length(column: string, min: number, max: number): Known<Formula> { return this.#exactly(column, `length ${min} ${max}`, () => lengthBetween(min, max)) }

  matches(column: string, pattern: string): Known<Formula> | undefined {
    const expression = patternExpression(pattern)
    return expression === undefined ? undefined : this.#exactly(column, `pattern ${pattern}`, () => determinize(expression))
  }

  /** What an automaton does not accept is not thereby wrong. */
  format(column: string, name: string): Known<Formula> | undefined {
    if (name === 'password' || name === 'binary') return { valid: ALWAYS, invalid: UNKNOWN }
    const expression = formatExpression(name)
    return expression === undefined ? undefined : { valid: this.#exactly(column, `format ${name}`, () => determinize(expression)).valid, invalid: UNKNOWN }
  }

  #equal(column: string, limit: string): Formula { return this.#exactly(column, `=${limit}`, () => determinize(this.#decimalsOf(column).equal(limit))).valid }

  #words(column: string, texts: readonly string[]): Known<Formula> { return texts.length === 0 ? NEVER : this.#exactly(column, `among ${JSON.stringify(texts)}`, () => anyOfTexts(texts)) }

  /** A test that decides either way; nothing is known where its automaton would be too large. */
  #exactly(column: string, key: string, build: () => Dfa): Known<Formula> {
    const at = this.names.indexOf(column), tests = this.tests[at] ?? []
    let test = tests.findIndex((one) => one.key === key)
    if (test < 0) {
      try {
        test = tests.push({ key, automaton: build() }) - 1
      } catch (reason) {
        if (reason instanceof TooLarge) return { valid: UNKNOWN, invalid: UNKNOWN }
        throw reason
      }
    }
    return { valid: { kind: 'test', column: at, test, fails: false }, invalid: { kind: 'test', column: at, test, fails: true } }
  }
}

const UNTYPED: ColumnType = { number: false, integer: false, boolean: false, json: false, string: true, nullable: false }
const NEVER: Known<Formula> = { valid: UNKNOWN, invalid: ALWAYS }

/** Of a unit that is a power of ten and at most 1, the digits behind the point. */
export function tenths(unit: string): number | undefined {
  const [, zeros, digits] = /^(?:0\.(0*)1|1e-([0-9]+))$/.exec(unit) ?? []
  return unit === '1' ? 0 : zeros !== undefined ? zeros.length + 1 : digits === undefined ? undefined : Number(digits)
}

/** Texts that are surely of a format; undefined when none is known to be. */
export function formatExpression(name: string): Expression | undefined {
  switch (name) {
    case 'date': return DATE
    case 'date-time': return DATE_TIME
    case 'time': return TIME
    default: {
      const pattern = PATTERNS[name]
      return pattern === undefined ? undefined : patternExpression(`^(?:${pattern})$`)
    }
  }
}
