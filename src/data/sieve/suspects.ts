import type { Anchor } from '../record-index.js'

/** Beyond so many, only the ordinals are kept, and places are found through the index of the file. */
const MOST_PLACED = 1 << 22

/** Records that may be invalid, as a scan finds them: their ordinals (from 0, ascending) and where they start. */
export class Suspects {
  readonly #firstLine: number
  #ordinals = new Uint32Array(1024)
  #offsets = new Float64Array(1024)
  /** Line ends inside the records before each. */
  #inner = new Uint32Array(1024)
  #count = 0
  #at = 0

  /** @param firstLine physical line of the first record */
  constructor(firstLine: number) { this.#firstLine = firstLine }

  /** @param found triples: ordinal, bytes behind `base`, line ends inside the records before
   *  @param base  offset in the file */
  add(found: Uint32Array, count: number, base: number): void {
    while (this.#count + count > this.#ordinals.length) this.#grow()
    for (let i = 0, at = this.#count; i < count; i++, at++) {
      this.#ordinals[at] = found[3 * i] as number
      if (at >= MOST_PLACED) continue
      this.#offsets[at] = base + (found[3 * i + 1] as number)
      this.#inner[at] = found[3 * i + 2] as number
    }
    this.#count += count
  }

  get ordinals(): Uint32Array { return this.#ordinals.subarray(0, this.#count) }

  /** Where a record starts, when it is one of these. Quick for records asked for in ascending order. */
  place(ordinal: number): Anchor | undefined {
    if ((this.#ordinals[this.#at] as number) > ordinal) this.#at = 0
    while (this.#at < this.#count && (this.#ordinals[this.#at] as number) < ordinal) this.#at++
    const at = this.#at
    if (at >= Math.min(this.#count, MOST_PLACED) || this.#ordinals[at] !== ordinal) return undefined
    return { record: ordinal, offset: this.#offsets[at] as number, line: this.#firstLine + ordinal + (this.#inner[at] as number), column: 1 }
  }

  #grow(): void {
    const size = this.#ordinals.length * 2, placed = Math.min(size, MOST_PLACED)
    const ordinals = new Uint32Array(size)
    ordinals.set(this.#ordinals)
    this.#ordinals = ordinals
    if (placed <= this.#offsets.length) return
    const offsets = new Float64Array(placed), inner = new Uint32Array(placed)
    offsets.set(this.#offsets)
    inner.set(this.#inner)
    this.#offsets = offsets
    this.#inner = inner
  }
}
