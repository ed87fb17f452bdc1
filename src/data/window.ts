import { closeSync, fstatSync, openSync, readSync } from 'node:fs'

const CHUNK = 1 << 20
/** The first read after a jump: often one record is all that is wanted there. */
const FIRST = 1 << 15

/** A sliding view of a file's bytes. Positions are offsets in the file; `bytes[position - base]` holds what is loaded.
 *  Reads are synchronous: a cursor asks for a few bytes more in the middle of its work, and a page-cache read costs less than a promise. */
export class FileWindow {
  readonly size: number
  readonly #file: number
  bytes: Uint8Array<ArrayBuffer> = new Uint8Array(CHUNK)
  /** The same bytes, with the decoders of `Buffer`. */
  buffer: Buffer = Buffer.from(this.bytes.buffer)
  /** File offset of `bytes[0]`. */
  base = 0
  /** Bytes loaded, from `base` on. */
  length = 0

  /** @throws the error of the file system */
  constructor(path: string) {
    this.#file = openSync(path, 'r')
    this.size = fstatSync(this.#file).size
  }

  /** End of what is loaded, as a file offset. */
  get end(): number { return this.base + this.length }

  /** Makes `from` the first byte kept and loads at least one byte more than there was, unless the file ends.
   *  @returns false when the file has no more bytes */
  more(from: number): boolean {
    const jumped = from < this.base || from > this.end
    if (jumped) { this.base = from; this.length = 0 }
    const kept = this.end - from
    if (kept + CHUNK > this.bytes.length) {
      const larger = new Uint8Array(Math.max(kept + CHUNK, this.bytes.length * 2))
      larger.set(this.bytes.subarray(from - this.base, this.length))
      this.bytes = larger
      this.buffer = Buffer.from(larger.buffer)
    } else this.bytes.copyWithin(0, from - this.base, this.length)
    this.base = from
    this.length = kept
    const got = readSync(this.#file, this.bytes, kept, jumped ? FIRST : CHUNK, from + kept)
    this.length += got
    return got > 0
  }

  close(): void { closeSync(this.#file) }
}
