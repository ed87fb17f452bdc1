import type { CheckSection } from '../../checks/settings.js'
import { asSchema, asSql, type Condition } from './condition.js'
import type { Expectation } from './expectation.js'
import { OBJECT, PROPERTY } from './sql.js'

type Keywords = Readonly<Record<string, unknown>>
export type Comparators = Pick<CheckSection, 'mustBe' | 'mustBeGreaterThan' | 'mustBeGreaterOrEqualTo' | 'mustBeLessThan' | 'mustBeLessOrEqualTo' | 'mustBeBetween'>

/** What every value of a column must keep, said in as many ways as it can be. */
export interface CellRule {
  /** Keywords of JSON Schema. */
  readonly schema?: Keywords | undefined
  /** A metric that counts values which do not keep it. */
  readonly metric?: Pick<CheckSection, 'metric' | 'arguments'> | undefined
  /** SQL that is true for a value which does not keep it. */
  readonly wrong?: string | undefined
  /** In words, for the name of a check. */
  readonly says: string
}

/** Gathers what a suite becomes. */
export class Suite {
  readonly checks: CheckSection[] = []
  readonly left: string[] = []
  readonly differs: string[] = []
  readonly #properties = new Map<string, Record<string, unknown>>()
  readonly #required: string[] = []
  readonly #present = new Map<string, CheckSection>()
  readonly #conditions: Keywords[] = []
  closed = false

  leave(one: Expectation, why: string): void { this.left.push(`${named(one)}: ${why}`) }
  differ(one: Expectation, how: string): void { this.differs.push(`${named(one)}: ${how}`) }

  /** A check as the expectation asks for it. */
  check(one: Expectation, check: CheckSection): void {
    this.checks.push({ ...check, ...(one.severity === 'error' || one.severity === undefined ? {} : { severity: one.severity }), ...(one.description === undefined ? {} : { description: one.description }) })
  }

  /** There must be such a column, whatever it holds. */
  present(one: Expectation, column: string): void {
    const before = this.checks.length
    // Always true of a column, and false of one that is absent.
    this.check(one, { metric: 'nullValues', property: column, mustBeGreaterOrEqualTo: 0, name: `the column ${column}` })
    const [check] = this.checks.splice(before)
    if (check !== undefined && !this.#present.has(column)) this.#present.set(column, check)
  }

  /** Every row must have a value. */
  require(one: Expectation, column: string): void {
    if (one.condition !== undefined && one.condition !== null) { this.#conditions.push(implication(one.condition, { required: [column] })); return }
    if (!this.#required.includes(column)) this.#required.push(column)
    this.#describe(one, this.#property(column))
  }

  /** Every value, or as many as the expectation says, must keep a rule. */
  cells(one: Expectation, column: string, rule: CellRule): void {
    const { mostly, condition, severity } = one, all = mostly === 1
    if (mostly === undefined) { this.leave(one, 'mostly is no number from 0 to 1'); return }
    if (condition === null) { this.leave(one, 'a row condition that is more than comparisons joined by "and"; say it with if/then in the schema, or as a sql check'); return }
    if (all && severity === 'error' && rule.schema !== undefined) {
      if (condition === undefined) this.#assert(one, column, rule.schema)
      else this.#conditions.push(implication(condition, { properties: { [column]: withType(rule.schema) } }))
      return
    }
    const name = `${all ? '' : 'percent of the '}values of ${column} that break: ${rule.says}`, share = { mustBeLessOrEqualTo: percent(mostly) }
    if (rule.metric !== undefined && condition === undefined) {
      this.check(one, { ...rule.metric, property: column, ...(all ? { mustBe: 0 } : { unit: 'percent', ...share }) })
      if (!all) this.differ(one, 'mostly is a share of all rows here, there of the rows that have a value')
      return
    }
    if (rule.wrong === undefined) { this.leave(one, all ? 'a severity or a row condition cannot be said of it' : 'mostly cannot be said of it'); return }
    const where = condition === undefined ? '' : asSql(condition), wrong = `${PROPERTY} is not null and ${rule.wrong}`
    this.check(one, all
      ? { metric: 'sql', property: column, name, query: `select count(*) from ${OBJECT} where ${where === '' ? '' : `${where} and `}${wrong}`, mustBe: 0 }
      : { metric: 'sql', property: column, name, query: `select coalesce(100.0 * count(*) filter (where ${wrong}) / nullif(count(${PROPERTY}), 0), 0) from ${OBJECT}${where === '' ? '' : ` where ${where}`}`, ...share })
  }

  /** Rows for which SQL is true are wrong.
   *  @param name    what is wrong with them, in words
   *  @param counted SQL that is true for the rows it is about */
  rows(one: Expectation, name: string, wrong: string, counted = 'true'): void {
    const { mostly, condition } = one
    if (mostly === undefined) { this.leave(one, 'mostly is no number from 0 to 1'); return }
    if (condition === null) { this.leave(one, 'a row condition that is more than comparisons joined by "and"; say it as a sql check'); return }
    const where = [counted, ...(condition === undefined ? [] : [asSql(condition)])].filter((part) => part !== 'true').map((part) => `(${part})`).join(' and ')
    this.check(one, mostly === 1
      ? { metric: 'sql', name: `rows in which ${name}`, query: `select count(*) from ${OBJECT} where ${where === '' ? '' : `${where} and `}${wrong}`, mustBe: 0 }
      : { metric: 'sql', name: `percent of the rows in which ${name}`, query: `select coalesce(100.0 * count(*) filter (where ${wrong}) / nullif(count(*), 0), 0) from ${OBJECT}${where === '' ? '' : ` where ${where}`}`, mustBeLessOrEqualTo: percent(mostly) })
  }

  /** The schema of a row. */
  schema(title: string): Keywords {
    for (const [column, check] of this.#present) if (!this.#required.includes(column)) this.checks.push(check)
    const properties = Object.fromEntries([...this.#properties].map(([column, keywords]) => [column, withType(keywords)]))
    return {
      $schema: 'https://json-schema.org/draft/2020-12/schema', title, type: 'object', ...(this.#required.length === 0 ? {} : { required: this.#required }), properties,
      ...(this.#conditions.length === 0 ? {} : { allOf: this.#conditions }), ...(this.closed ? { additionalProperties: false } : {}),
    }
  }

  /** Names a column of a schema that allows no others. */
  column(column: string): void { this.#property(column) }

  /** Two expectations of one column are asked both. */
  #assert(one: Expectation, column: string, keywords: Keywords): void {
    const property = this.#property(column)
    if (Object.entries(keywords).some(([key, value]) => Object.hasOwn(property, key) && JSON.stringify(property[key]) !== JSON.stringify(value))) property['allOf'] = [...(Array.isArray(property['allOf']) ? property['allOf'] as Keywords[] : []), keywords]
    else Object.assign(property, keywords)
    this.#describe(one, property)
  }

  #describe({ description }: Expectation, property: Record<string, unknown>): void {
    const { description: known } = property
    if (description !== undefined && (typeof known !== 'string' || !known.includes(description))) property['description'] = typeof known === 'string' ? `${known} ${description}` : description
  }

  #property(column: string): Record<string, unknown> {
    const property = this.#properties.get(column) ?? {}
    this.#properties.set(column, property)
    return property
  }
}

function implication(condition: Condition, then: Keywords): Keywords {
  // oxlint-disable-next-line unicorn/no-thenable -- a word of JSON Schema
  return { if: asSchema(condition), then }
}

/** Limits of numbers say nothing of a text: they need the type. */
function withType(keywords: Keywords): Keywords {
  const parts = [keywords, ...(Array.isArray(keywords['allOf']) ? keywords['allOf'] as Keywords[] : [])]
  return parts.some((part) => part['type'] !== undefined) || !parts.some((part) => ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'].some((key) => key in part)) ? keywords : { type: 'number', ...keywords }
}

/** What may be wrong, in percent; without the dust of binary fractions. */
export function percent(mostly: number): number { return Math.round((1 - mostly) * 1e8) / 1e6 }

/** Bounds in the words of a check; undefined when there is none that is a number. */
export function comparators(min: number | undefined, max: number | undefined, strict: { readonly min: boolean; readonly max: boolean }): Comparators | undefined {
  if (min === undefined && max === undefined) return undefined
  if (min !== undefined && max !== undefined && !strict.min && !strict.max) return { mustBeBetween: [min, max] }
  return { ...(min === undefined ? {} : { [strict.min ? 'mustBeGreaterThan' : 'mustBeGreaterOrEqualTo']: min }), ...(max === undefined ? {} : { [strict.max ? 'mustBeLessThan' : 'mustBeLessOrEqualTo']: max }) }
}

function named({ type, column }: Expectation): string { return `${type}${column === undefined ? '' : ` of ${column}`}` }
