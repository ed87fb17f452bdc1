import type { Dfa } from '../../automaton/dfa.js'

/** What the sieves of CSV and of JSON lines share: how plans are written into the memory that `assembly/memory.ts` describes. Labels are bits. */

/** Labels of a text of which only the length in bytes matters. */
export interface TextWindow { readonly labels: number; readonly minBytes: number; readonly maxBytes: number; readonly outside: number }

/** An automaton that reads cells of some columns besides; a record with a cell that it accepts is a suspect. Columns by their number in the plan. */
export interface SoughtIn { readonly automaton: Dfa; readonly columns: ReadonlySet<number> }

/** A look at one cell on the way to what cells decide together. Numbers are steps, of which the first is 0. */
export interface SieveStep { readonly column: number; readonly label: number; readonly yes: number | 'valid' | 'suspect'; readonly no: number | 'valid' | 'suspect' }

/** The exports that every scan has. */
export interface ScanMemory {
  readonly memory: { readonly buffer: ArrayBuffer }
  readonly CARRY: { readonly value: number }
  readonly CHUNK: { readonly value: number }
  readonly ANCHORS: { readonly value: number }
  readonly SUSPECTS: { readonly value: number }
  readonly COLUMNS: { readonly value: number }
  readonly STEPS: { readonly value: number }
  readonly TABLES: { readonly value: number }
}

export const MOST_COLUMNS = 4096
const MOST_STEPS = 4096
const VALID = 0xffffffff, SUSPECT = 0xfffffffe

/** Writes tables one after the other; `full` once something did not fit. */
export class PlanWriter {
  readonly words: Uint32Array
  readonly #bytes: Uint8Array
  readonly #memory: ScanMemory
  #free: number
  full = false

  constructor(memory: ScanMemory) {
    this.#memory = memory
    this.words = new Uint32Array(memory.memory.buffer)
    this.#bytes = new Uint8Array(memory.memory.buffer)
    this.#free = memory.TABLES.value
  }

  /** An automaton as a scan reads it: for each way of ending, the class + 1 of each byte (0 where the text ends); then for each state its labels and the
   *  offset of its successor by class.
   *  @param ends for each way, the bytes that end the text
   *  @returns its address */
  automaton({ classes, classCount, next, labels }: Dfa, ends: readonly ReadonlySet<number>[]): number {
    const width = classCount + 1, at = this.#reserve(ends.length * 256 + labels.length * width * 4)
    if (at === 0 || classCount > 254) { this.full = true; return 0 }
    for (const [way, stops] of ends.entries()) for (let byte = 0; byte < 256; byte++) this.#bytes[at + way * 256 + byte] = stops.has(byte) ? 0 : (classes[byte] as number) + 1
    const rows = (at + ends.length * 256) >> 2
    for (const [state, label] of labels.entries()) {
      this.words[rows + state * width] = label
      for (let one = 0; one < classCount; one++) this.words[rows + state * width + one + 1] = (next[state * classCount + one] as number) * width * 4
    }
    return at
  }

  bytes(value: Uint8Array): number {
    // A scan compares eight bytes at a time, and may look at what stands behind.
    const at = this.#reserve(value.length + 8)
    if (at !== 0) this.#bytes.set(value, at)
    return at
  }

  columns(at: number, size: number, values: readonly number[]): void { this.words.set(values, (this.#memory.COLUMNS.value >> 2) + at * size) }

  steps(steps: readonly SieveStep[]): void {
    if (steps.length > MOST_STEPS) { this.full = true; return }
    const target = (step: number | 'valid' | 'suspect'): number => (step === 'valid' ? VALID : step === 'suspect' ? SUSPECT : step)
    for (const [i, { column, label, yes, no }] of steps.entries()) this.words.set([column, (1 << label) >>> 0, target(yes), target(no)], (this.#memory.STEPS.value >> 2) + i * 4)
  }

  #reserve(size: number): number {
    const at = this.#free
    if (at + size > this.#memory.memory.buffer.byteLength) { this.full = true; return 0 }
    this.#free = (at + size + 63) & ~63
    return at
  }
}
