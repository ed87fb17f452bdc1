import type { Dfa } from '../../automaton/dfa.js'
import { MOST_COLUMNS, PlanWriter, type ScanMemory, type SieveStep, type SoughtIn, type TextWindow } from '../sieve/plan.js'

/** How the cells of one column are judged while a table is scanned. Labels are bits. */
export interface SieveColumn {
  /** Reads the text of the cell; undefined for text of which only the length matters. */
  readonly automaton: Dfa | undefined
  /** Labels that every cell must have; a row with a cell that lacks one is a suspect. */
  readonly must: number
  /** Labels of a cell that is empty, and of one that is empty between quotes. */
  readonly empty: number
  readonly quotedEmpty: number
  /** Labels without an automaton. */
  readonly text: TextWindow
}

/** What a sieve does with each record: one entry for each column of the file, what cells decide together, and what makes any record a suspect. */
export interface SievePlan {
  readonly columns: readonly SieveColumn[]
  readonly steps: readonly SieveStep[]
  readonly sought?: SoughtIn | undefined
  /** Columns of which what their cells must be is a guess: when there are many suspects, it is given up. */
  readonly guessed?: ReadonlySet<number>
}

/** Writes a plan where `sieve` of assembly/scan.ts reads it.
 *  @returns false when it does not fit */
export function writePlan(plan: SievePlan, memory: ScanMemory, delimiter: number, quote: number): boolean {
  if (plan.columns.length > MOST_COLUMNS) return false
  const writer = new PlanWriter(memory), ends = [new Set([delimiter, 10, 13]), new Set([quote])]
  const sought = plan.sought === undefined ? 0 : writer.automaton(plan.sought.automaton, [new Set()])
  for (const [at, { automaton, must, empty, quotedEmpty, text }] of plan.columns.entries()) {
    writer.columns(at, 9, [automaton === undefined ? 0 : writer.automaton(automaton, ends), empty, quotedEmpty, must, text.labels, text.minBytes, text.maxBytes, text.outside, plan.sought?.columns.has(at) === true ? sought : 0])
  }
  writer.steps(plan.steps)
  return !writer.full
}

/** Lets the guessed columns of a plan go: any cell will do. What is sought in them is sought on. */
export function giveUpGuesses({ guessed }: SievePlan, memory: ScanMemory): void {
  const writer = new PlanWriter(memory)
  for (const at of guessed ?? []) writer.columns(at, 9, [0, 0, 0, 0, FREE.labels, FREE.minBytes, FREE.maxBytes, FREE.outside])
}

/** Any text, without labels. */
export const FREE: TextWindow = { labels: 0, minBytes: 0, maxBytes: 0xffffffff, outside: 0 }
