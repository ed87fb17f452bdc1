import type { Place } from '../../../report/finding.js'
import type { CheckSection } from '../checks/settings.js'
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
  /** Words of the contract for reading text, where it has any. */
  readonly typing: { readonly missingValues?: readonly string[]; readonly trueValues?: readonly string[]; readonly falseValues?: readonly string[]; readonly decimalChar?: string }
  /** What it asks for and is not judged. */
  readonly unsupported: readonly { readonly what: string; readonly place: Place | undefined }[]
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
  typing: Contract['typing'] = {}
  primaryKey: readonly string[] = []

  constructor(where: Where) { this.#where = where }

  /** A keyword of a column's schema. */
  keyword(column: string, word: string, value: unknown, path: Path): void {
    const known = Object.hasOwn(this.#properties, column) ? this.#properties[column] : undefined, property = known ?? {}
    if (known === undefined) Object.defineProperty(this.#properties, column, { value: property, enumerable: true, configurable: true, writable: true })
    property[word] = value
    this.#at(`#/properties/${escaped(column)}/${word}`, path)
  }

  /** A column that nothing more is said of. */
  column(column: string, path: Path): void {
    if (!Object.hasOwn(this.#properties, column)) Object.defineProperty(this.#properties, column, { value: {}, enumerable: true, configurable: true, writable: true })
    this.#at(`#/properties/${escaped(column)}`, path)
  }

  require(column: string, path: Path): void {
    if (!this.#required.includes(column)) this.#required.push(column)
    this.#at('#/required', path)
    this.#at(`#/required/${escaped(column)}`, path)
  }

  check(check: CheckSection, path: Path): void { this.#checks.push({ check, place: this.#where(path) }) }
  leave(what: string, path: Path): void { this.#unsupported.push({ what, place: this.#where(path) }) }

  done(kind: string, closed: boolean): Contract {
    return {
      kind, places: this.#places, checks: this.#checks, primaryKey: this.primaryKey, typing: this.typing, unsupported: this.#unsupported,
      schema: { type: 'object', ...(this.#required.length === 0 ? {} : { required: this.#required }), properties: this.#properties, ...(closed ? { additionalProperties: false } : {}) },
    }
  }

  #at(pointer: string, path: Path): void {
    const place = this.#where(path)
    if (place !== undefined && !this.#places.has(pointer)) this.#places.set(pointer, place)
  }
}

function escaped(key: string): string { return key.replaceAll('~', '~0').replaceAll('/', '~1') }
export const record = (value: unknown): Readonly<Record<string, unknown>> => (typeof value === 'object' && value !== null && !Array.isArray(value) ? value as Readonly<Record<string, unknown>> : {})
export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value])
export const word = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)
