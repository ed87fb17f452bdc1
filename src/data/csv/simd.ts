import { ANCHOR_EVERY, RecordIndex } from '../record-index.js'
import type { CsvDialect } from './dialect.js'
import { SCAN_WASM } from './scan-wasm.js'

// The part of the WebAssembly interface used here; its types belong to the browser's library, which this code does not run in.
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown }
}

interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer }
  readonly CHUNK: { readonly value: number }
  readonly ANCHORS: { readonly value: number }
  begin(columns: number, delimiter: number, quote: number, offset: number, line: number, every: number): void
  scan(length: number, offset: number): number
  recordCount(): number
  crlfCount(): number
  recordStart(): number
  isInside(): number
}

export const SIMD_CHUNK = 1 << 20

/** The quick scan for the usual dialect: doubled quotes, two columns or more. 64 bytes a step; says the same as `RegularScan`. */
export class SimdScan {
  readonly index = new RecordIndex()
  /** Where the next chunk is to be put. */
  readonly input: Uint8Array
  readonly #wasm: Exports
  readonly #anchors: Float64Array
  #offset: number
  #regular = true

  static takes(dialect: CsvDialect, columns: number): boolean {
    return dialect.quote !== undefined && dialect.escape === dialect.quote && columns >= 2
  }

  /** @param offset where in the file the first record starts
   *  @param line   physical line it starts on, from 1 */
  constructor(dialect: CsvDialect, columns: number, offset: number, line: number) {
    const module = new WebAssembly.Module(Buffer.from(SCAN_WASM, 'base64'))
    this.#wasm = new WebAssembly.Instance(module, {}).exports as Exports
    const { memory, CHUNK, ANCHORS } = this.#wasm
    this.input = new Uint8Array(memory.buffer, CHUNK.value, SIMD_CHUNK)
    this.#anchors = new Float64Array(memory.buffer, ANCHORS.value)
    this.#offset = offset
    this.#wasm.begin(columns, dialect.delimiter, dialect.quote ?? 0, offset, line, ANCHOR_EVERY)
  }

  /** Takes the first `length` bytes of `input`. @returns false as soon as something is irregular */
  took(length: number): boolean {
    if (!this.#regular) return false
    const anchors = this.#wasm.scan(length, this.#offset)
    if (anchors < 0) return (this.#regular = false)
    for (let i = 0; i < anchors; i++) this.index.anchor(this.#anchors[2 * i] as number, this.#anchors[2 * i + 1] as number)
    this.#offset += length
    return true
  }

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
