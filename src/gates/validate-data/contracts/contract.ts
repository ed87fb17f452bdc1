import type { DialectSettings } from '../../../config/dataset.js'
import type { CellWords } from '../../../data/cell-words.js'
import type { Format } from '../../../data/format.js'
import { isObject } from '../../../data/json/object.js'
import type { Place } from '../../../report/finding.js'
import type { CheckSection } from '../checks/settings.js'
import { isNumber } from '../profile/guess.js'
import type { SchemaObject } from '../rows/document.js'

/** A contract that people have already, in our own words. */
export interface Contract {
  /** What it is called: `ODCS 3.1`, `Table Schema`. */
  readonly kind: string
  readonly schema: SchemaObject
  /** Where each part of the schema comes from, by JSON pointer with `#`. */
  readonly places: ReadonlyMap<string, Place>
  readonly checks: readonly { readonly check: CheckSection; readonly place: Place | undefined }[]
  readonly primaryKey: readonly string[]
  /** How the contract says that text is read, where it does. */
  readonly reading: Reading
  /** Limits that a double cannot hold, by the object and key they stand at. */
  readonly exact: WeakMap<object, ReadonlyMap<string, string>>
  /** What it asks for and is not judged. */
  readonly unsupported: readonly { readonly what: string; readonly place: Place | undefined }[]
}

export interface Reading {
  readonly missingValues?: readonly string[]
  /** Columns with words of their own. */
  readonly columns: ReadonlyMap<string, Partial<CellWords>>
  readonly dialect: Partial<DialectSettings>
  readonly format?: Format
}

export type Path = readonly (string | number)[]
export type Where = (path: Path) => Place | undefined

/** Gathers a contract, part by part, with the place of each. */
export class ContractBuilder {
  readonly #where: Where
  readonly #properties: Record<string, Record<string, unknown>> = {}
  readonly #required: string[] = []
  readonly #places = new Map<string, Place>()
  readonly #checks: { readonly check: CheckSection; readonly place: Place | undefined }[] = []
  readonly #unsupported: { readonly what: string; readonly place: Place | undefined }[] = []
  readonly #exact = new WeakMap<object, ReadonlyMap<string, string>>()
  readonly #columns = new Map<string, Partial<CellWords>>()
  reading: Omit<Reading, 'columns'> = { dialect: {} }
  primaryKey: readonly string[] = []

  constructor(where: Where) { this.#where = where }

  /** A keyword of a column's schema; one that it has already is asked besides.
   *  @param exact text of a limit that a double cannot hold */
  keyword(column: string, word: string, value: unknown, path: Path, exact?: string): void {
    const property = this.#property(column)
    let own = property, pointer = `#/properties/${escaped(column)}/${word}`
    if (Object.hasOwn(property, word)) {
      const besides = (property['allOf'] ??= []) as Record<string, unknown>[]
      own = {}
      pointer = `#/properties/${escaped(column)}/allOf/${besides.push(own) - 1}/${word}`
    }
    own[word] = value
    if (exact !== undefined) this.#exact.set(own, new Map([...(this.#exact.get(own) ?? []), [word, exact]]))
    this.#at(pointer, path)
  }

  /** A column that nothing more is said of. */
  column(column: string, path: Path): void {
    this.#property(column)
    this.#at(`#/properties/${escaped(column)}`, path)
  }

  has(column: string): boolean { return Object.hasOwn(this.#properties, column) }
  get columns(): readonly string[] { return Object.keys(this.#properties) }
  isRequired(column: string): boolean { return this.#required.includes(column) }

  /** Words for the cells of one column. */
  words(column: string, words: Partial<CellWords>): void { this.#columns.set(column, { ...this.#columns.get(column), ...words }) }

  require(column: string, path: Path): void {
    if (!this.#required.includes(column)) this.#required.push(column)
    this.#at('#/required', path)
    this.#at(`#/required/${escaped(column)}`, path)
  }

  check(check: CheckSection, path: Path): void { this.#checks.push({ check, place: this.#where(path) }) }
  leave(what: string, path: Path): void { this.#unsupported.push({ what, place: this.#where(path) }) }

  done(kind: string, closed: boolean): Contract {
    return {
      kind, places: this.#places, checks: this.#checks, primaryKey: this.primaryKey, reading: { ...this.reading, columns: this.#columns }, exact: this.#exact, unsupported: this.#unsupported,
      schema: { type: 'object', ...(this.#required.length === 0 ? {} : { required: this.#required }), properties: this.#properties, ...(closed ? { additionalProperties: false } : {}) },
    }
  }

  #property(column: string): Record<string, unknown> {
    const known = Object.hasOwn(this.#properties, column) ? this.#properties[column] : undefined, property = known ?? {}
    // A column may be called `__proto__`.
    if (known === undefined) Object.defineProperty(this.#properties, column, { value: property, enumerable: true, configurable: true, writable: true })
    return property
  }

  #at(pointer: string, path: Path): void {
    const place = this.#where(path)
    if (place !== undefined && !this.#places.has(pointer)) this.#places.set(pointer, place)
  }
}

function escaped(key: string): string { return key.replaceAll('~', '~0').replaceAll('/', '~1') }
/** An object that may be absent or of another type. */
export const record = (value: unknown): Readonly<Record<string, unknown>> => (isObject(value) ? value : {})
export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value])
export const word = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)
export const texts = (value: unknown): readonly string[] | undefined => (Array.isArray(value) && value.every((one): one is string => typeof one === 'string') ? value : undefined)
/** A number, also where it is written as text: `"100"`. */
export const numeric = (value: unknown): number | undefined => { const number = typeof value === 'string' && isNumber(value.trim()) ? Number(value) : value; return typeof number === 'number' && Number.isFinite(number) ? number : undefined }
/** What was found, in a message. */
export const quoted = (value: unknown): string => { const text = JSON.stringify(value) as string | undefined ?? 'nothing'; return text.length > 60 ? `${text.slice(0, 60)}…` : text }

/** The pattern that JSON Schema can use; undefined for one that is none. */
export function pattern(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  try { void new RegExp(value, 'u'); return value } catch { return undefined }
}
