import { wordsOf, type CellTyping } from '../../data/cell-words.js'
import type { Dialect } from '../../engine/dialect.js'
import type { Place } from '../../report/finding.js'
import { cellSql, cellValue, type MissingRule } from '../../data/cells.js'
import type { ColumnNames } from '../../data/csv/names.js'
import type { ExpectedColumns } from './header.js'
import type { SievePlan } from '../../data/csv/sieve.js'
import { type Explained } from './rows/compile.js'
import { createDecider, type RowViolation } from './rows/decide.js'
import { isObject } from './rows/document.js'
import { type RowSchema } from './rows/load.js'
import { compileSieve, type Sought } from './rows/sieve.js'
import { compileSuspects } from './rows/sql-cells.js'
import { cellTyper, columnType } from './rows/typing.js'

/** The row schema applied to a table of text with these columns. */
export interface TextRows {
  /** Automata that find the rows that may be invalid while the file is scanned; undefined when that would be all. */
  readonly sieve: (sought?: Sought) => SievePlan | undefined
  /** SQL that is true for every row that may be invalid; undefined when it would be true for all. */
  predicate(dialect: Dialect, column: (at: number) => string): string | undefined
  decide(cells: readonly (string | undefined)[]): readonly RowViolation[]
  /** See `Decider.guarded`. */
  guarded(work: () => void): void
  placeOf(pointer: string): Place | undefined
  readonly explained: readonly Explained[]
}

/** What the outermost level of a schema says about columns; what stands in branches is left to the rows. */
export function expectedColumns(schema: RowSchema): ExpectedColumns {
  const root = isObject(schema.main.root) ? schema.main.root : {}
  const properties = isObject(root['properties']) ? Object.keys(root['properties']) : []
  const patterns = isObject(root['patternProperties']) ? Object.keys(root['patternProperties']).map((pattern) => new RegExp(pattern, 'u')) : []
  const required = Array.isArray(root['required']) ? root['required'].filter((name): name is string => typeof name === 'string') : []
  const describes = (name: string): boolean => properties.includes(name) || patterns.some((pattern) => pattern.test(name))
  const open = ['allOf', 'anyOf', 'oneOf', 'if', '$ref', 'unevaluatedProperties', 'additionalProperties', 'dependentSchemas'].some((word) => word in root)
  return { properties, required, allows: (name) => root['additionalProperties'] !== false || describes(name), describes: (name) => open || describes(name) }
}

/** @param names columns of the file in its order; undefined for those that are not judged
 *  @param shy   columns of which no value is shown */
export async function textRows(schema: RowSchema, typing: CellTyping, names: ColumnNames, expected: ExpectedColumns, shy: ReadonlySet<string> = new Set()): Promise<TextRows> {
  const decider = await createDecider(schema, shy)
  const absent = new Set(expected.required.filter((name) => !names.includes(name)))
  const columns = names.map((name, at) => {
    if (name === undefined || !expected.allows(name)) return undefined
    const type = columnType(schema, name), words = wordsOf(typing, name)
    const rule: MissingRule = { values: new Set(words.missingValues), ofStrings: type.string && !type.number && !type.boolean && !type.json }
    return { name, at, rule, nullable: type.nullable, typed: cellTyper(type, words), pointer: `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}` }
  }).filter((column) => column !== undefined)
  const byName = new Map(columns.map((column) => [column.name, column]))
  const byPointer = new Map(columns.map(({ pointer, at }) => [pointer, at]))
  let explained: readonly Explained[] = []
  return {
    sieve(sought) {
      const { plan, explained: said } = compileSieve(schema, columns, names.length, typing, sought)
      explained = said
      return plan
    },
    predicate(dialect, column) {
      const suspects = compileSuspects(schema, {
        names: columns.map(({ name }) => name), typing,
        bare: (name) => { const one = byName.get(name); return one === undefined || one.rule.ofStrings || one.rule.values.size !== 1 || !one.rule.values.has('') ? undefined : column(one.at) },
        column: (name) => { const one = byName.get(name); return one === undefined ? 'null' : cellSql(column(one.at), one.rule, dialect) },
      }, dialect)
      explained = suspects.explained
      return suspects.predicate
    },
    decide(cells) {
      const row: Record<string, unknown> = {}, numbers = new Map<string, string>()
      for (const { name, at, rule, nullable, typed, pointer } of columns) {
        const text = cellValue(cells[at], rule)
        if (text !== null) define(row, name, typed(text, (exact) => { numbers.set(pointer, exact) }))
        else if (nullable) define(row, name, null)
      }
      const found = decider.decide(row, numbers, (pointer) => { const at = byPointer.get(pointer); return at === undefined ? undefined : cells[at] })
      // A column that the file lacks was reported once, at the header.
      return absent.size === 0 ? found : found.filter(({ keyword, path, column }) => !(keyword === 'required' && column !== undefined && absent.has(column) && path.lastIndexOf('/') === 0))
    },
    guarded: (work) => { decider.guarded(work) },
    placeOf: (pointer) => schema.placeOf(pointer),
    get explained() { return explained },
  }
}

/** A column may be called `__proto__`. */
function define(row: Record<string, unknown>, name: string, value: unknown): void {
  if (name === '__proto__') Object.defineProperty(row, name, { value, enumerable: true, configurable: true, writable: true })
  else row[name] = value
}
