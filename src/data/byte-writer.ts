import { closeSync, openSync, writeSync } from 'node:fs'

const CHUNK = 1 << 20
const NEWLINE = Uint8Array.of(10)

/** Writes bytes to a file through one buffer. */
export class ByteWriter {
  readonly #file: number
  readonly #buffer = new Uint8Array(CHUNK)
  #length = 0
  constructor(path: string) { this.#file = openSync(path, 'w') }
  line(bytes: Uint8Array): void { this.write(bytes); this.write(NEWLINE) }
  write(bytes: Uint8Array): void {
    if (this.#length + bytes.length > this.#buffer.length) this.#flush()
    if (bytes.length > this.#buffer.length) { writeSync(this.#file, bytes); return }
    this.#buffer.set(bytes, this.#length)
    this.#length += bytes.length
  }
  close(): void { try { this.#flush() } finally { closeSync(this.#file) } }
  #flush(): void { if (this.#length > 0) writeSync(this.#file, this.#buffer, 0, this.#length); this.#length = 0 }
}
