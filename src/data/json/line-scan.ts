import { ANCHOR_EVERY, RecordIndex } from '../record-index.js'
import type { ScanMemory } from '../sieve/plan.js'
import { Suspects } from '../sieve/suspects.js'
import { instantiate } from '../webassembly.js'
import { LINES_WASM } from './lines-wasm.js'
import { writeJsonPlan, type JsonSievePlan } from './sieve.js'

interface Exports extends ScanMemory {
  begin(names: number, decisions: boolean, every: number): void
  lines(from: number, to: number, offset: number): number
  recordCount(): number
  anchorCount(): number
  stoppedAt(): number
}

const LF = 10

/** Finds the lines of JSON lines, in one pass; with a plan it also sifts the records: `suspects` are those that the plan does not find valid. */
export class LineScan {
  readonly index = new RecordIndex()
  /** Where the next chunk is to be put: as many bytes as it has. */
  readonly input: Uint8Array
  readonly #wasm: Exports
  readonly #memory: Uint8Array
  readonly #anchors: Float64Array
  readonly #ordinals: Uint32Array
  readonly #found: Suspects | undefined
  #carry = 0
  #offset = 0

  constructor(size: number, plan?: JsonSievePlan) {
    this.#wasm = instantiate(LINES_WASM) as Exports
    const { memory, CHUNK, ANCHORS, SUSPECTS } = this.#wasm
    this.#memory = new Uint8Array(memory.buffer)
    this.input = new Uint8Array(memory.buffer, CHUNK.value, size)
    this.#anchors = new Float64Array(memory.buffer, ANCHORS.value)
    this.#ordinals = new Uint32Array(memory.buffer, SUSPECTS.value)
    const planned = plan !== undefined && writeJsonPlan(plan, this.#wasm)
    if (planned) this.#found = new Suspects(1)
    this.#wasm.begin(planned ? plan.members.length : -1, planned && plan.steps.length > 0, ANCHOR_EVERY)
  }

  /** Takes the first `length` bytes of `input`. @returns false when a line is blank, or longer than half a megabyte */
  took(length: number): boolean {
    const cut = this.input.subarray(0, length).lastIndexOf(LF) + 1
    return this.#lines(cut, length)
  }

  /** The file has ended: its last line may lack the line end. */
  end(): boolean {
    if (this.#carry > 0) {
      this.input[0] = LF
      if (!this.#lines(1, 1)) return false
    }
    this.index.close(this.records)
    return true
  }

  #lines(cut: number, length: number): boolean {
    const { CHUNK: { value: chunk }, CARRY: { value: room } } = this.#wasm
    const from = chunk - this.#carry, to = cut === 0 ? from : chunk + cut
    for (let at = from; at < to; at = this.#wasm.stoppedAt()) {
      const base = this.#offset + at - chunk, suspects = this.#wasm.lines(at, to, base)
      if (suspects < 0) return false
      const anchors = this.#wasm.anchorCount()
      for (let i = 0; i < anchors; i++) this.index.anchor(this.#anchors[2 * i] as number, this.#anchors[2 * i + 1] as number)
      this.#found?.add(this.#ordinals, suspects, base)
    }
    this.#carry = chunk + length - to
    if (this.#carry > chunk - room) return false
    this.#memory.copyWithin(chunk - this.#carry, to, chunk + length)
    this.#offset += length
    return true
  }

  get records(): number { return this.#wasm.recordCount() }
  /** The records that may be invalid; undefined without a plan that fits. */
  get suspects(): Suspects | undefined { return this.#found }
}
