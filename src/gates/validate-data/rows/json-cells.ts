import { Decimals } from '../../../automaton/decimal.js'
import { anyOfTexts, determinize, lengthBetween, TooLarge, type Dfa } from '../../../automaton/dfa.js'
import { either, maybe, sequence, star, text, DIGIT, characters, repeat, type Expression } from '../../../automaton/expression.js'
import { patternExpression } from '../../../automaton/pattern.js'
import type { Bound, Cells } from './compile.js'
import { formatExpression, tenths } from './byte-cells.js'
import { ALWAYS, FORMULAS, UNKNOWN, type Formula } from './formula.js'
import type { Known } from './predicate.js'
import type { ColumnType } from './typing.js'

/** A test of a member: of what stands between its quotes, or of another scalar; `true` and `false` where one answer holds for all of them. */
export interface MemberTest { readonly key: string; readonly strings: Dfa | boolean; readonly scalars: Dfa | boolean }

const ZERO_OR_MORE = either(text('0'), sequence(characters([[0x31, 0x39]]), star(DIGIT)))
/** Numbers as RFC 8259 writes them. */
const NUMBER: Expression = sequence(maybe(text('-')), ZERO_OR_MORE, maybe(sequence(text('.'), repeat(DIGIT, 1, Infinity))), maybe(sequence(either(text('e'), text('E')), maybe(either(text('+'), text('-'))), repeat(DIGIT, 1, Infinity))))
/** What a scalar that is no string may be; anything else is broken, or an object or array. */
export const SCALAR: Expression = either(NUMBER, text('true'), text('false'), text('null'))

/** Conditions on the members of JSON records as formulas over automata, which read their bytes as they stand in the file. */
export class JsonCells implements Cells<Formula> {
  readonly always = ALWAYS
  readonly unknown = UNKNOWN
  readonly all = FORMULAS.all
  readonly any = FORMULAS.any
  readonly names: readonly string[]
  /** The tests of each member, in the order of `names`. */
  readonly tests: readonly MemberTest[][]
  readonly #decimals = new Decimals('.')

  constructor(names: readonly string[]) {
    this.names = names
    this.tests = names.map(() => [])
  }

  /** JSON types itself: a missing member is no null. */
  type(): ColumnType { return { number: true, integer: false, boolean: true, json: false, string: true, nullable: false } }

  missing(column: string): Known<Formula> {
    const at = this.names.indexOf(column)
    return { valid: { kind: 'missing', column: at, present: false }, invalid: { kind: 'missing', column: at, present: true } }
  }

  isString(column: string): Known<Formula> { return this.#test(column, 'string', () => ({ strings: true, scalars: false })) }
  isNumber(column: string): Known<Formula> { return this.#scalar(column, 'number', () => determinize(NUMBER)) }
  isInteger(column: string): Known<Formula> { return { valid: this.#scalar(column, 'integer', () => determinize(this.#decimals.integer)).valid, invalid: this.isNumber(column).invalid } }
  isBoolean(column: string): Known<Formula> { return this.#scalar(column, 'boolean', () => anyOfTexts(['true', 'false'])) }
  isTruth(column: string, value: boolean): Known<Formula> { return this.#scalar(column, String(value), () => anyOfTexts([String(value)])) }
  isNull(column: string): Known<Formula> { return this.#scalar(column, 'null', () => anyOfTexts(['null'])) }

  bound(column: string, keyword: Bound, value: number, limit = String(value)): Known<Formula> {
    const up = keyword === 'minimum' || keyword === 'exclusiveMinimum'
    const beyond = this.#scalar(column, `${up ? '>' : '<'}${limit}`, () => determinize(up ? this.#decimals.greater(limit) : this.#decimals.less(limit))).valid
    return { valid: this.any([beyond, keyword.startsWith('exclusive') ? UNKNOWN : this.#equal(column, limit)]), invalid: UNKNOWN }
  }

  multipleOf(column: string, unit: number, exact = String(unit)): Known<Formula> {
    const places = tenths(exact)
    return { valid: places === undefined ? UNKNOWN : this.#scalar(column, `places ${places}`, () => determinize(this.#decimals.places(places))).valid, invalid: UNKNOWN }
  }

  equals(column: string, value: number): Known<Formula> { return { valid: this.#equal(column, String(value)), invalid: UNKNOWN } }
  among(column: string, texts: readonly string[]): Known<Formula> { return this.#string(column, `among ${JSON.stringify(texts)}`, () => anyOfTexts(texts)) }
  length(column: string, min: number, max: number): Known<Formula> { return this.#string(column, `length ${min} ${max}`, () => lengthBetween(min, max)) }

  matches(column: string, pattern: string): Known<Formula> | undefined {
    const expression = patternExpression(pattern)
    return expression === undefined ? undefined : this.#string(column, `pattern ${pattern}`, () => determinize(expression))
  }

  format(column: string, name: string): Known<Formula> | undefined {
    if (name === 'password' || name === 'binary') return { valid: ALWAYS, invalid: UNKNOWN }
    const expression = formatExpression(name)
    return expression === undefined ? undefined : { valid: this.#string(column, `format ${name}`, () => determinize(expression)).valid, invalid: UNKNOWN }
  }

  #equal(column: string, limit: string): Formula { return this.#scalar(column, `=${limit}`, () => determinize(this.#decimals.equal(limit))).valid }
  #string(column: string, key: string, build: () => Dfa): Known<Formula> { return this.#test(column, key, () => ({ strings: build(), scalars: false })) }
  #scalar(column: string, key: string, build: () => Dfa): Known<Formula> { return this.#test(column, key, () => ({ strings: false, scalars: build() })) }

  /** A test that decides either way; nothing is known where its automaton would be too large. */
  #test(column: string, key: string, build: () => Omit<MemberTest, 'key'>): Known<Formula> {
    const at = this.names.indexOf(column), tests = this.tests[at] ?? []
    let test = tests.findIndex((one) => one.key === key)
    if (test < 0) {
      try { test = tests.push({ key, ...build() }) - 1 } catch (reason) {
        if (reason instanceof TooLarge) return { valid: UNKNOWN, invalid: UNKNOWN }
        throw reason
      }
    }
    return { valid: { kind: 'test', column: at, test, fails: false }, invalid: { kind: 'test', column: at, test, fails: true } }
  }
}
