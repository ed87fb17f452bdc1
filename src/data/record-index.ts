/** Where every n-th record of a file starts, so that any record is found by reading a few kilobytes. */
export const ANCHOR_EVERY = 256

export interface Anchor { readonly record: number; readonly offset: number; readonly line: number; readonly column: number }

/** Grows while a file is scanned; 24 bytes for every 256 records. */
export class RecordIndex {
  #offsets = new Float64Array(1024)
  #lines = new Float64Array(1024)
  #columns = new Float64Array(1024)
  #anchors = 0
  #records = 0

  /** Call for each record in file order.
   *  @param offset first byte of the record
   *  @param line   physical line it starts on, from 1
   *  @param column of its first character, from 1 */
  add(offset: number, line: number, column = 1): void {
    if (this.#records++ % ANCHOR_EVERY !== 0) return
    if (this.#anchors === this.#offsets.length) {
      this.#offsets = grown(this.#offsets)
      this.#lines = grown(this.#lines)
      this.#columns = grown(this.#columns)
    }
    this.#offsets[this.#anchors] = offset
    this.#columns[this.#anchors] = column
    this.#lines[this.#anchors++] = line
  }

  /** Like `add` for many records at once; `anchor` says where the ones that fall on an anchor start. */
  get nextAnchor(): number { return this.#anchors * ANCHOR_EVERY }
  anchor(offset: number, line: number): void { this.#records = this.nextAnchor; this.add(offset, line) }
  close(records: number): void { this.#records = records }

  get records(): number { return this.#records }

  /** The last anchor at or before a record (ordinal from 0). */
  before(record: number): Anchor {
    const at = Math.min(Math.floor(record / ANCHOR_EVERY), this.#anchors - 1)
    const offset = this.#offsets[at], line = this.#lines[at], column = this.#columns[at]
    if (at < 0 || offset === undefined || line === undefined || column === undefined) throw new RangeError(`no record ${record}: the file has ${this.#records}`)
    return { record: at * ANCHOR_EVERY, offset, line, column }
  }
}

function grown(array: Float64Array): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(array.length * 2)
  larger.set(array)
  return larger
}
