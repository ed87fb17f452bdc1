import type { CellTyping } from '../../../data/cell-words.js'
import { anyOfTexts, combine, disjoint, run, TooLarge, type Dfa } from '../../../automaton/dfa.js'
import { FREE, type SievePlan, type SieveColumn } from '../../../data/csv/sieve.js'
import type { TextWindow } from '../../../data/sieve/plan.js'
import type { MissingRule } from '../../../data/cells.js'
import { cut, MOST_LABELS } from './atoms.js'
import { ByteCells, type CellTest } from './byte-cells.js'
import { compileRow, type Explained } from './compile.js'
import { ALWAYS, evaluate, UNKNOWN, type Formula } from './formula.js'
import { type RowSchema } from './load.js'

/** A column that the schema may see: its place in the file and what counts as missing in it. */
export interface SeenColumn { readonly name: string; readonly at: number; readonly rule: MissingRule }

/** A plan for a scan; undefined when every record would be a suspect, or the automata would be too large. */
export interface Sieved<Plan> { readonly plan: Plan | undefined; readonly explained: readonly Explained[] }

/** What is looked for in cells besides what a schema asks: a row that may hold it is a suspect, too. */
export interface Sought { readonly columns: ReadonlySet<string>; readonly automaton: Dfa }

/** Compiles a row schema to automata that read each cell of a text table once and find suspect rows, and never miss one.
 *  @param width cells of a record */
export function compileSieve(schema: RowSchema | undefined, seen: readonly SeenColumn[], width: number, typing: CellTyping, sought?: Sought): Sieved<SievePlan> {
  const cells = new ByteCells(schema, seen.map(({ name }) => name), typing)
  const { valid, explained } = schema === undefined ? { valid: ALWAYS, explained: [] } : compileRow(schema, cells)
  return planned(valid, explained, () => {
    const { columns: atoms, steps } = cut(valid, seen.length, (column) => seen[column]?.at ?? 0)
    const columns: SieveColumn[] = Array.from({ length: width }, () => ANY)
    for (const [column, { at, rule }] of seen.entries()) columns[at] = columnPlan(atoms[column] ?? [], cells.tests[column] ?? [], rule)
    return { columns, steps, sought: sought === undefined ? undefined : { automaton: sought.automaton, columns: new Set(open(valid, sought, cells.names, (column, test) => cells.tests[column]?.[test]?.automaton ?? true).map((column) => seen[column]?.at ?? 0)) } }
  })
}

/** What a test of a column accepts: an automaton, or all texts or none. */
type Accepted = (column: number, test: number) => Dfa | boolean

/** The columns in which a valid cell can hold what is sought: where the schema leaves no room for it, it need not be looked for. */
export function openColumns(schema: RowSchema | undefined, names: readonly string[], typing: CellTyping, sought: Sought): readonly string[] {
  const cells = new ByteCells(schema, names, typing), valid = schema === undefined ? ALWAYS : compileRow(schema, cells).valid
  return open(valid, sought, names, (column, test) => cells.tests[column]?.[test]?.automaton ?? true).map((column) => names[column] ?? '')
}

/** Numbers of the columns in which a valid cell can hold what is sought. */
export function open(valid: Formula, { columns, automaton }: Sought, names: readonly string[], accepted: Accepted): readonly number[] {
  const excludes = (formula: Formula, column: number): boolean => {
    switch (formula.kind) {
      case 'always': return false
      case 'unknown': return true
      case 'missing': return formula.column === column && !formula.present
      case 'test': {
        if (formula.column !== column || formula.fails) return false
        const texts = accepted(column, formula.test)
        return typeof texts === 'boolean' ? !texts : disjoint(texts, automaton)
      }
      case 'all': return formula.parts.some((part) => excludes(part, column))
      case 'any': return formula.parts.every((part) => excludes(part, column))
    }
  }
  // Where every row is a suspect, nothing is excluded.
  return names.flatMap((name, column) => (columns.has(name) && (valid === UNKNOWN || !excludes(valid, column)) ? [column] : []))
}

export function planned<Plan>(valid: Formula, explained: readonly Explained[], plan: () => Plan): Sieved<Plan> {
  if (valid === UNKNOWN) return { plan: undefined, explained }
  try { return { plan: plan(), explained } } catch (reason) {
    if (reason instanceof TooLarge) return { plan: undefined, explained }
    throw reason
  }
}

const ANY: SieveColumn = { automaton: undefined, must: 0, empty: 0, quotedEmpty: 0, text: FREE }

function columnPlan(atoms: readonly Formula[], tests: readonly CellTest[], rule: MissingRule): SieveColumn {
  const nothing = new Uint8Array(0)
  const empty = (missing: boolean): number => labelsOf(atoms, missing, (test) => { const one = tests[test]; return one !== undefined && run(one.automaton, nothing) !== 0 })
  const isMissing = rule.values.has(''), words = [...rule.values].filter((word) => word !== '')
  const ends = { must: 1, empty: empty(isMissing), quotedEmpty: empty(isMissing && !rule.ofStrings) }
  const text = words.length > 0 ? undefined : lengthOnly(atoms, tests.map(({ key }) => key), 1)
  if (text !== undefined) return { ...ends, automaton: undefined, text }
  const automata: readonly Dfa[] = [...tests.map(({ automaton }) => automaton), ...(words.length === 0 ? [] : [anyOfTexts(words)])]
  if (automata.length > MOST_LABELS) throw new TooLarge()
  const missing = words.length === 0 ? 0 : 1 << tests.length
  return { ...ends, automaton: combine(automata, (bits) => labelsOf(atoms, (bits & missing) !== 0, (test) => (bits & (1 << test)) !== 0)), text: FREE }
}

/** The labels of a cell, as bits.
 *  @param holds whether a test accepts the text */
export function labelsOf(atoms: readonly Formula[], missing: boolean, holds: (test: number) => boolean): number {
  return atoms.reduce((bits, atom, i) => bits | (evaluate(atom, missing, holds) ? 1 << i : 0), 0) >>> 0
}

/** Longest text whose characters are counted by an automaton; longer limits are compared with the bytes, of which there are at least as many. */
const COUNTED = 64

/** Text that is only bounded in length is skipped, not read. Undefined when more is asked of it.
 *  @param keys of the tests
 *  @param least bytes of the texts this is asked of */
export function lengthOnly(atoms: readonly Formula[], keys: readonly string[], least: 0 | 1): TextWindow | undefined {
  const limits = keys.map((key) => /^length (\d+) (\d+|Infinity)$/.exec(key)).map((found) => (found === null ? undefined : { min: Number(found[1]), max: Number(found[2]) }))
  if (!limits.every((limit) => limit !== undefined && limit.max > COUNTED && limit.min <= least)) return undefined
  return { labels: labelsOf(atoms, false, () => true), minBytes: least, maxBytes: Math.min(0xffffffff, ...limits.map((limit) => limit?.max ?? 0)), outside: 0 }
}
