import type { Logic } from './predicate.js'

/** A condition on the cells of a row, each of which is tested by automata. `test` and `missing` are the number of a test of the column;
 *  a test says also that the cell is not missing. */
export type Formula =
  | { readonly kind: 'always' } | { readonly kind: 'unknown' }
  | { readonly kind: 'all' | 'any'; readonly parts: readonly Formula[] }
  | { readonly kind: 'test'; readonly column: number; readonly test: number; readonly fails: boolean }
  | { readonly kind: 'missing'; readonly column: number; readonly present: boolean }

export const ALWAYS: Formula = { kind: 'always' }
export const UNKNOWN: Formula = { kind: 'unknown' }

/** Formulas as conditions: nested ones of the same kind are one. */
export const FORMULAS: Logic<Formula> = {
  always: ALWAYS,
  unknown: UNKNOWN,
  all: (conditions) => joined('all', conditions, ALWAYS, UNKNOWN),
  any: (conditions) => joined('any', conditions, UNKNOWN, ALWAYS),
}

function joined(kind: 'all' | 'any', conditions: readonly Formula[], neutral: Formula, absorbing: Formula): Formula {
  const parts: Formula[] = []
  for (const one of conditions.flatMap((condition) => (condition.kind === kind ? condition.parts : [condition]))) {
    if (one === absorbing) return absorbing
    if (one !== neutral && !parts.some((other) => same(other, one))) parts.push(one)
  }
  return parts.length === 0 ? neutral : parts.length === 1 ? parts[0] ?? neutral : { kind, parts }
}

function same(a: Formula, b: Formula): boolean {
  if (a === b) return true
  if (a.kind === 'test' && b.kind === 'test') return a.column === b.column && a.test === b.test && a.fails === b.fails
  return a.kind === 'missing' && b.kind === 'missing' && a.column === b.column && a.present === b.present
}

/** The columns a formula speaks of. */
export function columnsOf(formula: Formula): ReadonlySet<number> {
  switch (formula.kind) {
    case 'always': case 'unknown': return new Set()
    case 'test': case 'missing': return new Set([formula.column])
    case 'all': case 'any': return new Set(formula.parts.flatMap((part) => [...columnsOf(part)]))
  }
}

/** The value of a formula about one column.
 *  @param holds whether a test accepts the text */
export function evaluate(formula: Formula, missing: boolean, holds: (test: number) => boolean): boolean {
  switch (formula.kind) {
    case 'always': return true
    case 'unknown': return false
    case 'test': return !missing && holds(formula.test) !== formula.fails
    case 'missing': return missing !== formula.present
    case 'all': return formula.parts.every((part) => evaluate(part, missing, holds))
    case 'any': return formula.parts.some((part) => evaluate(part, missing, holds))
  }
}
