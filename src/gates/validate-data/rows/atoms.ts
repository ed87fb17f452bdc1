import { TooLarge } from '../../../automaton/dfa.js'
import type { SieveStep } from '../../../data/sieve/plan.js'
import { columnsOf, FORMULAS, type Formula } from './formula.js'

export const MOST_LABELS = 31

/** A formula cut into what each column says on its own and what columns decide together. */
export interface Atoms {
  /** For each column the formulas that its labels stand for: label 0 is what every cell must have. */
  readonly columns: readonly (readonly Formula[])[]
  readonly steps: readonly SieveStep[]
}

/** @param count  of columns
 *  @param place  number of a column in the file
 *  @throws TooLarge */
export function cut(formula: Formula, count: number, place: (column: number) => number): Atoms {
  const parts = formula.kind === 'all' ? formula.parts : [formula]
  const own = parts.filter((part) => columnsOf(part).size === 1), between = FORMULAS.all(parts.filter((part) => columnsOf(part).size > 1))
  const columns: Formula[][] = Array.from({ length: count }, (_, column) => [FORMULAS.all(own.filter((part) => columnsOf(part).has(column)))])
  const steps = stepsOf(between, (part) => {
    const [column = 0] = columnsOf(part), list = columns[column] ?? []
    if (list.length >= MOST_LABELS) throw new TooLarge()
    return { column: place(column), label: list.push(part) - 1 }
  })
  return { columns, steps }
}

type Target = SieveStep['yes']

/** A formula as steps that each look at one cell: where it leads when the cell has the label, and where when not. */
function stepsOf(formula: Formula, atom: (formula: Formula) => { column: number; label: number }): readonly SieveStep[] {
  const steps: SieveStep[] = []
  // From the last step to the first, so that the targets are known.
  const compile = (node: Formula, yes: Target, no: Target): Target => {
    if (node.kind === 'always') return yes
    if (node.kind === 'unknown') return no
    if (columnsOf(node).size === 1) return steps.push({ ...atom(node), yes, no }) - 1
    if (node.kind === 'all') return node.parts.reduceRight<Target>((next, part) => compile(part, next, no), yes)
    if (node.kind === 'any') return node.parts.reduceRight<Target>((next, part) => compile(part, yes, next), no)
    return no
  }
  if (compile(formula, 'valid', 'suspect') === 'valid') return []
  const last = steps.length - 1, turned = (target: Target): Target => (typeof target === 'number' ? last - target : target)
  return steps.toReversed().map(({ column, label, yes, no }) => ({ column, label, yes: turned(yes), no: turned(no) }))
}
