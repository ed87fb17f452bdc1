import type { Dfa } from '../../automaton/dfa.js'

/** How the cells of one column are judged while a table is scanned. Labels are bits. */
export interface SieveColumn {
  /** Reads the text of the cell; undefined for text of which only the length matters. */
  readonly automaton: Dfa | undefined
  /** Labels that every cell must have; a row with a cell that lacks one is a suspect. */
  readonly must: number
  /** Labels of a cell that is empty, and of one that is empty between quotes. */
  readonly empty: number
  readonly quotedEmpty: number
  /** Without an automaton: labels of a text of so many bytes, and of any other. */
  readonly text: { readonly labels: number; readonly minBytes: number; readonly maxBytes: number; readonly outside: number }
}

/** A look at one cell on the way to what cells decide together. Numbers are steps. */
export interface SieveStep { readonly column: number; readonly label: number; readonly yes: number | 'valid' | 'suspect'; readonly no: number | 'valid' | 'suspect' }

/** What a sieve does with each record: one entry for each column of the file, and the steps, of which the first is 0. */
export interface SievePlan { readonly columns: readonly SieveColumn[]; readonly steps: readonly SieveStep[] }

/** Addresses in the memory of the scan. */
export interface SieveMemory { readonly columns: number; readonly steps: number; readonly tables: number; readonly end: number }

const VALID = 0xffffffff, SUSPECT = 0xfffffffe
const MOST_COLUMNS = 4096, MOST_STEPS = 4096

/** Writes a plan where `sieve` of assembly/scan.ts reads it.
 *  @returns false when it does not fit */
export function writePlan(plan: SievePlan, buffer: ArrayBuffer, memory: SieveMemory, delimiter: number, quote: number): boolean {
  if (plan.columns.length > MOST_COLUMNS || plan.steps.length > MOST_STEPS) return false
  const words = new Uint32Array(buffer), bytes = new Uint8Array(buffer)
  let free = memory.tables
  for (const [at, { automaton, must, empty, quotedEmpty, text }] of plan.columns.entries()) {
    let table = 0
    if (automaton !== undefined) {
      const { classes, classCount, next, labels } = automaton, width = classCount + 1, size = 512 + labels.length * width * 4
      if (classCount > 254 || free + size > memory.end) return false
      table = free
      for (let byte = 0; byte < 256; byte++) {
        const kind = (classes[byte] as number) + 1
        bytes[table + byte] = byte === delimiter || byte === 10 || byte === 13 ? 0 : kind
        bytes[table + 256 + byte] = byte === quote ? 0 : kind
      }
      const rows = (table + 512) >> 2
      for (const [state, label] of labels.entries()) {
        words[rows + state * width] = label
        for (let one = 0; one < classCount; one++) words[rows + state * width + one + 1] = (next[state * classCount + one] as number) * width * 4
      }
      free = (table + size + 63) & ~63
    }
    words.set([table, empty, quotedEmpty, must, text.labels, text.minBytes, text.maxBytes, text.outside], (memory.columns >> 2) + at * 8)
  }
  const target = (step: number | 'valid' | 'suspect'): number => (step === 'valid' ? VALID : step === 'suspect' ? SUSPECT : step)
  for (const [i, { column, label, yes, no }] of plan.steps.entries()) words.set([column, 1 << label, target(yes), target(no)], (memory.steps >> 2) + i * 4)
  return true
}
