import { RecordIndex } from '../record-index.js'
import type { CsvDialect } from './dialect.js'

const LF = 10
const CR = 13

/** Reads bytes once and says whether they are a perfectly regular table: every record with the same number of cells, every quote
 *  where it belongs, one kind of line end, no blank lines. Most files are, and for them this is all the structure there is to check;
 *  others go through the careful `CsvCursor`, which names each fault. `SimdScan` does the same for the usual dialect, faster.
 *
 *  Feed it in file order; the first chunk starts behind the byte order mark and the header. */
export class RegularScan {
  readonly index = new RecordIndex()
  readonly #dialect: CsvDialect
  readonly #columns: number
  readonly #special = new Uint8Array(256)
  #buffer = new Uint8Array(0)
  #length = 0
  #records = 0
  #offset: number
  #line: number
  #ends: 'unknown' | 'lf' | 'crlf' = 'unknown'
  #regular = true

  /** @param columns cells every record must have
   *  @param offset  where in the file the first record starts
   *  @param line    physical line it starts on, from 1 */
  constructor(dialect: CsvDialect, columns: number, offset: number, line: number) {
    this.#dialect = dialect
    this.#columns = columns
    this.#offset = offset
    this.#line = line
    for (const byte of [dialect.delimiter, dialect.quote, LF, CR]) if (byte !== undefined) this.#special[byte] = 1
  }

  /** Where the next chunk is to be put. */
  readonly input = new Uint8Array(1 << 20)

  /** Takes the first `length` bytes of `input`. @returns false as soon as something is irregular */
  took(length: number): boolean { return this.#write(this.input.subarray(0, length)) }

  get records(): number { return this.#records }
  /** Line ends seen; `unknown` when there was none. */
  get lineEnds(): 'unknown' | 'lf' | 'crlf' { return this.#ends }

  #write(chunk: Uint8Array): boolean {
    if (!this.#regular) return false
    const rest = this.#length
    this.#reserve(rest + chunk.length + 1)
    this.#buffer.set(chunk, rest)
    this.#length = rest + chunk.length
    this.#buffer[this.#length] = LF // a sentinel, so that the inner loops need no bounds check
    const done = this.#scan()
    if (done < 0) return (this.#regular = false)
    this.#buffer.copyWithin(0, done, this.#length)
    this.#length -= done
    this.#offset += done
    return true
  }

  /** The file has ended: a last record may lack its line end. */
  end(): boolean {
    if (!this.#regular) return false
    if (this.#length > 0) this.#write(Uint8Array.of(...(this.#ends === 'crlf' ? [CR, LF] : [LF])))
    if (this.#length > 0) this.#regular = false
    this.index.close(this.#records)
    return this.#regular
  }

  #reserve(bytes: number): void {
    if (this.#buffer.length >= bytes) return
    const larger = new Uint8Array(Math.max(bytes, this.#buffer.length * 2))
    larger.set(this.#buffer.subarray(0, this.#length))
    this.#buffer = larger
  }

  /** @returns bytes of complete records consumed, or -1 when something is irregular */
  #scan(): number {
    const b = this.#buffer, n = this.#length, special = this.#special, columns = this.#columns
    const delimiter = this.#dialect.delimiter, quote = this.#dialect.quote ?? -1, escape = this.#dialect.escape ?? -1
    let i = 0, start = 0, cells = 1, inside = 0, line = this.#line, records = this.#records, next = this.index.nextAnchor
    for (;;) {
      if (b[i] === quote) {
        i++
        for (;;) {
          while (b[i] !== quote && b[i] !== LF && b[i] !== escape) i++
          if (i >= n) break
          if (b[i] === LF) { inside++; i++ }
          else if (b[i] === escape && (escape !== quote || b[i + 1] === quote)) { if (i + 1 >= n) { i = n; break } if (b[i + 1] === LF) inside++; i += 2 }
          else { i++; break }
        }
      } else while (special[b[i] as number] === 0) i++
      if (i >= n) break
      const c = b[i]
      if (c === delimiter) { cells++; i++; continue }
      const crlf = c === CR
      if (crlf) { i++; if (i >= n) break }
      if (b[i] !== LF || cells !== columns) return -1
      const ends = crlf ? 'crlf' : 'lf'
      if (this.#ends !== ends) { if (this.#ends !== 'unknown') return -1; this.#ends = ends }
      if (i === start + (crlf ? 1 : 0)) return -1 // a blank line: a record only in a table of one column, and there ambiguous
      if (records === next) { this.index.anchor(this.#offset + start, line); next = this.index.nextAnchor }
      records++
      line += 1 + inside
      i++
      start = i
      cells = 1
      inside = 0
      if (i >= n) break
    }
    this.#line = line
    this.#records = records
    return start
  }
}
