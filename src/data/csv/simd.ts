import { ANCHOR_EVERY, RecordIndex } from '../record-index.js'
import type { CsvDialect } from './dialect.js'
import { SCAN_WASM } from './scan-wasm.js'
import { giveUpGuesses, writePlan, type SievePlan } from './sieve.js'
import type { ScanMemory } from '../sieve/plan.js'
import { Suspects } from '../sieve/suspects.js'
import { instantiate } from '../webassembly.js'

interface Exports extends ScanMemory {
  beginSieve(decisions: boolean): void
  sieve(from: number, to: number): number
  stoppedAt(): number
  begin(columns: number, delimiter: number, quote: number, offset: number, line: number, every: number): void
  scan(length: number, offset: number): number
  recordCount(): number
  crlfCount(): number
  recordStart(): number
  isInside(): number
}

export const SIMD_CHUNK = 1 << 20

/** With more suspects than these, a guess is wrong: looking at each of them costs more than it saves. */
const MOST_GUESSED = 4096

/** The quick scan for the usual dialect: doubled quotes, two columns or more. 64 bytes a step; says the same as `RegularScan`.
 *  With a plan it also sifts the records: `suspects` are those that the plan does not find valid. */
export class SimdScan {
  readonly index = new RecordIndex()
  /** Where the next chunk is to be put. */
  readonly input: Uint8Array
  readonly #wasm: Exports
  readonly #anchors: Float64Array
  readonly #suspects: Uint32Array
  readonly #memory: Uint8Array
  readonly #plan: SievePlan | undefined
  #found: Suspects | undefined
  #guessing = false
  /** Bytes before the chunk that belong to its first record. */
  #carry = 0
  #offset: number
  #regular = true

  static takes(dialect: CsvDialect, columns: number): boolean {
    return dialect.quote !== undefined && dialect.escape === dialect.quote && columns >= 2
  }

  /** @param offset where in the file the first record starts
   *  @param line   physical line it starts on, from 1 */
  constructor(dialect: CsvDialect, columns: number, offset: number, line: number, plan?: SievePlan) {
    this.#wasm = instantiate(SCAN_WASM) as Exports
    const { memory, CHUNK, ANCHORS, SUSPECTS } = this.#wasm
    this.input = new Uint8Array(memory.buffer, CHUNK.value, SIMD_CHUNK)
    this.#anchors = new Float64Array(memory.buffer, ANCHORS.value)
    this.#offset = offset
    this.#suspects = new Uint32Array(memory.buffer, SUSPECTS.value)
    this.#memory = new Uint8Array(memory.buffer)
    this.#plan = plan
    this.#wasm.begin(columns, dialect.delimiter, dialect.quote ?? 0, offset, line, ANCHOR_EVERY)
    if (plan !== undefined && writePlan(plan, this.#wasm, dialect.delimiter, dialect.quote ?? 0)) {
      this.#found = new Suspects(line)
      this.#guessing = plan.guessed !== undefined
      this.#wasm.beginSieve(plan.steps.length > 0)
    }
  }

  /** Takes the first `length` bytes of `input`. @returns false as soon as something is irregular */
  took(length: number): boolean {
    if (!this.#regular) return false
    const anchors = this.#wasm.scan(length, this.#offset)
    if (anchors < 0) return (this.#regular = false)
    for (let i = 0; i < anchors; i++) this.index.anchor(this.#anchors[2 * i] as number, this.#anchors[2 * i + 1] as number)
    if (this.#found !== undefined) this.#sift(length)
    this.#offset += length
    return true
  }

  /** Sifts the records that end in this chunk, and keeps the beginning of the next one. */
  #sift(length: number): void {
    const { CHUNK: { value: chunk }, CARRY: { value: room } } = this.#wasm
    const from = chunk - this.#carry, to = chunk + this.#wasm.recordStart() - this.#offset
    for (let at = from; at < to;) {
      this.#found?.add(this.#suspects, this.#wasm.sieve(at, to), this.#offset + at - chunk)
      at = this.#wasm.stoppedAt()
    }
    if (this.#guessing && this.#plan !== undefined && (this.#found?.ordinals.length ?? 0) > MOST_GUESSED) {
      giveUpGuesses(this.#plan, this.#wasm)
      this.#guessing = false
    }
    const start = Math.max(from, to)
    this.#carry = chunk + length - start
    // A record of half a megabyte is no case for a sieve.
    if (this.#carry > chunk - room) this.#found = undefined
    else this.#memory.copyWithin(chunk - this.#carry, start, chunk + length)
  }

  /** The records that may be invalid; undefined without a plan, or where it could not be followed. */
  get suspects(): Suspects | undefined { return this.#found }

  /** Are all cells that are not what was guessed in records among the suspects? */
  get guessed(): boolean { return this.#guessing && this.#found !== undefined }

  end(): boolean {
    if (this.#regular && this.#wasm.isInside() === 0 && this.#wasm.recordStart() < this.#offset) {
      this.input.set(this.#wasm.crlfCount() > 0 ? [13, 10] : [10, 0])
      this.took(this.#wasm.crlfCount() > 0 ? 2 : 1)
    }
    const crlf = this.#wasm.crlfCount()
    if (this.#wasm.isInside() !== 0 || (crlf > 0 && crlf !== this.records)) this.#regular = false
    this.index.close(this.records)
    return this.#regular
  }

  get records(): number { return this.#wasm.recordCount() }
  get lineEnds(): 'unknown' | 'lf' | 'crlf' { return this.records === 0 ? 'unknown' : this.#wasm.crlfCount() > 0 ? 'crlf' : 'lf' }
}
