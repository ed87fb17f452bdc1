import { isAscii, isUtf8 } from 'node:buffer'
import { firstInvalidUtf8 } from '../utf8.js'
import { FileWindow } from '../window.js'
import type { CsvDialect } from './dialect.js'

const LF = 10
const CR = 13

/** Why a record cannot be read as it should. The first five make its cells unusable, a bare quote or carriage return does not. */
export type RecordFault = 'unclosed-quote' | 'stray-quote' | 'nul' | 'encoding' | 'too-long' | 'bare-quote' | 'bare-cr'

/** A record longer than this is taken for an unclosed quote: no sane row is this long, and memory stays bounded. */
export const LONGEST_RECORD = 16 << 20

/** Reads a CSV or TSV file record by record, slowly and with care: every fault has its place, and a broken record costs only its own line. */
export class CsvCursor {
  readonly #window: FileWindow
  readonly #dialect: CsvDialect
  #starts = new Float64Array(64)
  #ends = new Float64Array(64)
  #escaped = new Uint8Array(64)
  #quoted = new Uint8Array(64)
  /** The record as text, when it is asked for and all ASCII: then its cells are cut out of it, and bytes are characters. */
  #record: string | false | undefined

  /** Offset of the record's first byte, and the physical line it starts on. */
  offset = 0
  line = 1
  /** Offset behind its last byte, without the line end; and of the next record. */
  end = 0
  next = 0
  nextLine = 1
  cells = 0
  /** True when the record is an empty line. */
  blank = false
  crlf = false
  fault: RecordFault | undefined
  /** Where the fault is, as a file offset. */
  faultAt = 0
  /** Bytes read in vain behind unclosed quotes so far: whoever reads a whole file decides how many are too many. */
  wasted = 0

  constructor(path: string, dialect: CsvDialect) {
    this.#window = new FileWindow(path)
    this.#dialect = dialect
  }

  get size(): number { return this.#window.size }

  /** Continues at a record whose place is known. */
  seek(offset: number, line: number): void { this.next = offset; this.nextLine = line }

  /** @returns false at the end of the file */
  read(): boolean {
    this.offset = this.next
    this.line = this.nextLine
    this.#record = undefined
    const window = this.#window
    if (this.offset < window.base || this.offset >= window.end) { if (!window.more(this.offset)) return false }
    for (;;) {
      if (this.#parse(false)) break
      if (window.end - this.offset > LONGEST_RECORD) { this.#break('too-long', this.offset); break }
      if (!window.more(this.offset)) { this.#parse(true); break }
    }
    this.#checkBytes()
    return true
  }

  /** The text of a cell; undefined when it is not quoted and empty. */
  text(cell: number): string | undefined {
    const from = this.#at(cell), to = this.#to(cell)
    const quoted = this.#quoted[cell] === 1
    if (from === to) return quoted ? '' : undefined
    const raw = this.#slice(from, to)
    return this.#escaped[cell] === 1 ? unescape(raw, this.#dialect) : raw
  }

  /** Line and column (in code points) of a cell, its opening quote included, and where it ends. */
  place(cell: number): { line: number; column: number; endLine: number; endColumn: number } {
    const quote = this.#quoted[cell] === 1 ? 1 : 0
    const { line, column } = this.position(this.#at(cell) - quote)
    const end = this.position(this.#to(cell) + quote, this.#at(cell) - quote, line, column)
    return { line, column, endLine: end.line, endColumn: end.column }
  }

  /** Line and column of an offset inside the current record, counted from a place that is known. */
  position(offset: number, from = this.offset, line = this.line, column = 1): { line: number; column: number } {
    const { bytes, base } = this.#window
    for (let i = from - base; i < offset - base; i++) {
      const b = bytes[i] as number
      if (b === LF) { line++; column = 1 } else if ((b & 0xc0) !== 0x80) column++
    }
    return { line, column }
  }

  /** The record's bytes as they stand in the file, without the line end. */
  bytes(): Uint8Array { return this.#window.bytes.subarray(this.offset - this.#window.base, this.end - this.#window.base) }

  close(): void { this.#window.close() }

  #at(cell: number): number { return this.offset + (this.#starts[cell] as number) }
  #to(cell: number): number { return this.offset + (this.#ends[cell] as number) }
  #slice(from: number, to: number): string {
    if (this.#record === undefined) this.#record = isAscii(this.bytes()) ? this.#decode(this.offset, this.end, 'latin1') : false
    return this.#record === false ? this.#decode(from, to, 'utf8') : this.#record.slice(from - this.offset, to - this.offset)
  }

  #decode(from: number, to: number, encoding: 'latin1' | 'utf8'): string {
    const { buffer, base } = this.#window
    return buffer.toString(encoding, from - base, to - base)
  }

  #push(from: number, to: number, quoted: boolean, escaped: boolean): void {
    if (this.cells === this.#starts.length) {
      const size = this.cells * 2
      const wider = <T extends Float64Array | Uint8Array>(array: T, larger: T): T => { larger.set(array); return larger }
      this.#starts = wider(this.#starts, new Float64Array(size))
      this.#ends = wider(this.#ends, new Float64Array(size))
      this.#escaped = wider(this.#escaped, new Uint8Array(size))
      this.#quoted = wider(this.#quoted, new Uint8Array(size))
    }
    this.#starts[this.cells] = from
    this.#ends[this.cells] = to
    this.#quoted[this.cells] = quoted ? 1 : 0
    this.#escaped[this.cells++] = escaped ? 1 : 0
  }

  /** Reads one record from `offset` within what is loaded.
   *  @param last no more bytes will come
   *  @returns false when more bytes are needed to know where the record ends */
  #parse(last: boolean): boolean {
    const { bytes: b, base } = this.#window
    const begin = this.offset - base, n = this.#window.length
    const { delimiter, quote, escape } = this.#dialect
    this.cells = 0
    this.blank = false
    this.fault = undefined
    let i = begin, inside = 0
    const fault = (kind: RecordFault, at: number): void => {
      if (this.fault !== undefined) return
      this.fault = kind
      this.faultAt = at + base
    }
    for (;;) {
      const from = i
      if (i < n && b[i] === quote) {
        let escaped = false
        i++
        for (;;) {
          if (i >= n) { if (!last) return false; this.#break('unclosed-quote', from + base); return true }
          const c = b[i]
          if (c === escape && escape !== quote) { escaped = true; if (b[i + 1] === LF) inside++; i += 2 }
          else if (c !== quote) { if (c === LF) inside++; i++ }
          else if (i + 1 >= n && !last) return false
          else if (escape === quote && i + 1 < n && b[i + 1] === quote) { escaped = true; i += 2 }
          else break
        }
        this.#push(from + 1 - begin, i - begin, true, escaped)
        i++
        if (i < n && b[i] !== delimiter && b[i] !== LF && b[i] !== CR) {
          if (inside > 0) { this.#break('unclosed-quote', from + base); return true }
          fault('stray-quote', i - 1)
          while (i < n && b[i] !== delimiter && b[i] !== LF) i++
        }
      } else {
        while (i < n && b[i] !== delimiter && b[i] !== LF && b[i] !== CR && b[i] !== quote) i++
        if (i < n && b[i] === quote) {
          fault('bare-quote', i)
          while (i < n && b[i] !== delimiter && b[i] !== LF && b[i] !== CR) i++
        }
      }
      while (i < n && b[i] === CR) {
        if (i + 1 >= n) { if (!last) return false; break }
        if (b[i + 1] === LF) break
        fault('bare-cr', i)
        i++
        while (i < n && b[i] !== delimiter && b[i] !== LF && b[i] !== CR) i++
      }
      if (i >= n && !last) return false
      if (this.cells === 0 || this.#starts[this.cells - 1] as number < from - begin) this.#push(from - begin, i - begin, false, false)
      if (i < n && b[i] === delimiter) { i++; continue }
      break
    }
    this.crlf = i < n && b[i] === CR
    this.end = i + base
    this.next = Math.min(i + base + (this.crlf ? 2 : 1), base + n)
    this.nextLine = this.line + inside + 1
    this.blank = i === begin
    return true
  }

  /** Gives up a record whose quotes do not close, and goes on behind its first physical line. */
  #break(kind: RecordFault, at: number): void {
    this.fault = kind
    this.faultAt = at
    const { bytes, base, length } = this.#window
    // The line on which the opening quote stands is lost; lines before it belong to the same record.
    let to = bytes.indexOf(LF, at - base)
    if (to < 0 || to >= length) to = length
    let inside = 0
    for (let i = this.offset - base; i < to; i++) if (bytes[i] === LF) inside++
    this.end = to + base
    this.next = Math.min(to + 1, length) + base
    this.nextLine = this.line + inside + 1
    this.cells = 0
    this.wasted += length - to
  }

  #checkBytes(): void {
    if (this.fault !== undefined && this.fault !== 'bare-cr' && this.fault !== 'bare-quote') return
    const bytes = this.bytes()
    const nul = bytes.indexOf(0)
    if (nul >= 0) { this.fault = 'nul'; this.faultAt = this.offset + nul }
    else if (!isUtf8(bytes)) { this.fault = 'encoding'; this.faultAt = this.offset + firstInvalidUtf8(bytes) }
  }
}

function unescape(raw: string, { quote, escape }: CsvDialect): string {
  if (escape === undefined || quote === undefined) return raw
  const mark = String.fromCharCode(escape)
  let text = ''
  for (let i = 0; i < raw.length; i++) {
    if (raw[i] === mark && i + 1 < raw.length) i++
    text += raw[i]
  }
  return text
}
