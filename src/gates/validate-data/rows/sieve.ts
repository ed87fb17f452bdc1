import type { CellTyping } from '../../../config/dataset.js'
import { combine, run, TooLarge, type Dfa, anyOfTexts } from '../../../automaton/dfa.js'
import type { SievePlan, SieveColumn, SieveStep } from '../../../data/csv/sieve.js'
import type { MissingRule } from '../cells.js'
import { ByteCells, type CellTest } from './byte-cells.js'
import { compileRow, type Explained } from './compile.js'
import { columnsOf, evaluate, FORMULAS, UNKNOWN, type Formula } from './formula.js'
import { type RowSchema } from './load.js'

/** A column that the schema may see: its place in the file and what counts as missing in it. */
export interface SeenColumn { readonly name: string; readonly at: number; readonly rule: MissingRule }

const MOST_LABELS = 31
/** Longest text whose characters are counted by an automaton; longer limits are compared with the bytes, of which there are at least as many. */
const COUNTED = 64

/** Compiles a row schema to automata that read each cell once and find suspect rows, and never miss one.
 *  @param width cells of a record
 *  @returns no plan when every row would be a suspect, or the automata would be too large */
export function compileSieve(schema: RowSchema, columns: readonly SeenColumn[], width: number, typing: CellTyping): { readonly plan: SievePlan | undefined; readonly explained: readonly Explained[] } {
  const cells = new ByteCells(schema, columns.map(({ name }) => name), typing)
  const { valid, explained } = compileRow(schema, cells)
  if (valid === UNKNOWN) return { plan: undefined, explained }
  try {
    return { plan: planOf(valid, columns, cells, width), explained }
  } catch (reason) {
    if (reason instanceof TooLarge) return { plan: undefined, explained }
    throw reason
  }
}

function planOf(valid: Formula, seen: readonly SeenColumn[], cells: ByteCells, width: number): SievePlan {
  const parts = valid.kind === 'all' ? valid.parts : [valid]
  const own = parts.filter((part) => columnsOf(part).size === 1), between = FORMULAS.all(parts.filter((part) => columnsOf(part).size > 1))
  // Label 0 of a column is what its cells must have; the others are what cells decide together.
  const atoms: Formula[][] = seen.map((_, column) => [FORMULAS.all(own.filter((part) => columnsOf(part).has(column)))])
  const steps = stepsOf(between, (formula) => {
    const [column = 0] = columnsOf(formula), list = atoms[column] ?? []
    if (list.length >= MOST_LABELS) throw new TooLarge()
    return { column: seen[column]?.at ?? 0, label: list.push(formula) - 1 }
  })
  const columns: SieveColumn[] = Array.from({ length: width }, () => FREE)
  for (const [column, { at, rule }] of seen.entries()) columns[at] = columnPlan(atoms[column] ?? [], cells.tests[column] ?? [], rule)
  return { columns, steps }
}

const FREE: SieveColumn = { automaton: undefined, must: 0, empty: 0, quotedEmpty: 0, text: { labels: 0, minBytes: 0, maxBytes: 0xffffffff, outside: 0 } }

function columnPlan(atoms: readonly Formula[], tests: readonly CellTest[], rule: MissingRule): SieveColumn {
  const labels = (missing: boolean, holds: (test: number) => boolean): number => atoms.reduce((bits, atom, i) => bits | (evaluate(atom, missing, holds) ? 1 << i : 0), 0) >>> 0
  const nothing = new Uint8Array(0)
  const empty = (missing: boolean): number => labels(missing, (test) => { const one = tests[test]; return one !== undefined && run(one.automaton, nothing) !== 0 })
  const isMissing = rule.values.has(''), words = [...rule.values].filter((word) => word !== '')
  const ends = { must: 1, empty: empty(isMissing), quotedEmpty: empty(isMissing && !rule.ofStrings) }
  const limits = tests.map(({ key }) => /^length (\d+) (\d+|Infinity)$/.exec(key)).map((found) => (found === null ? undefined : { min: Number(found[1]), max: Number(found[2]) }))
  // Text that is only bounded in length is skipped, not read.
  if (words.length === 0 && limits.every((limit) => limit !== undefined && (limit.max > COUNTED || limit.max === Infinity) && limit.min <= 1)) {
    const inside = labels(false, () => true)
    const maxBytes = Math.min(0xffffffff, ...limits.map((limit) => limit?.max ?? Infinity))
    return { ...ends, automaton: undefined, text: { labels: inside, minBytes: 1, maxBytes, outside: 0 } }
  }
  const automata: readonly Dfa[] = [...tests.map(({ automaton }) => automaton), ...(words.length === 0 ? [] : [anyOfTexts(words)])]
  if (automata.length > MOST_LABELS) throw new TooLarge()
  const missing = words.length === 0 ? 0 : 1 << tests.length
  return { ...ends, automaton: combine(automata, (bits) => labels((bits & missing) !== 0, (test) => (bits & (1 << test)) !== 0)), text: FREE.text }
}

/** A formula as steps that each look at one cell: where it leads when the cell has the label, and where when not. */
function stepsOf(formula: Formula, atom: (formula: Formula) => { column: number; label: number }): readonly SieveStep[] {
  const steps: { column: number; label: number; yes: number | 'valid' | 'suspect'; no: number | 'valid' | 'suspect' }[] = []
  type Target = number | 'valid' | 'suspect'
  // From the last step to the first, so that the targets are known.
  const compile = (node: Formula, yes: Target, no: Target): Target => {
    if (node.kind === 'always') return yes
    if (node.kind === 'unknown') return no
    if (columnsOf(node).size === 1) return steps.push({ ...atom(node), yes, no }) - 1
    if (node.kind === 'all') return node.parts.reduceRight<Target>((next, part) => compile(part, next, no), yes)
    if (node.kind === 'any') return node.parts.reduceRight<Target>((next, part) => compile(part, yes, next), no)
    return no
  }
  const first = compile(formula, 'valid', 'suspect')
  // The machine starts with step 0.
  const last = steps.length - 1, turned = (target: Target): Target => (typeof target === 'number' ? last - target : target)
  if (first === 'valid') return []
  return steps.toReversed().map(({ column, label, yes, no }) => ({ column, label, yes: turned(yes), no: turned(no) }))
}
