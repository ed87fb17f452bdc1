import { LONGEST_RECORD, TextRecord, type TextCursor } from './text-cursor.js'

const LF = 10, QUOTE = 0x22, BACKSLASH = 0x5c, COMMA = 0x2c
const OPEN = new Set([0x5b, 0x7b]), CLOSE = new Set([0x5d, 0x7d])
const isSpace = (b: number | undefined): boolean => b === 0x20 || b === 0x0a || b === 0x0d || b === 0x09

/** A fault between records. */
export interface BetweenFault { readonly kind: 'broken-json' | 'trailing-garbage'; readonly message: string; readonly line: number; readonly column: number; readonly offset: number }

/** Reads the elements of one JSON array, or the values of a file that holds several one after the other, without reading the file whole.
 *  Only brackets and strings are followed here: whether a value is well-formed shows when it is parsed. */
export class ValueCursor extends TextRecord implements TextCursor {
  /** True when the file is one array and its elements are the records. */
  inArray = false
  /** Set when the text between records is wrong; nothing is read behind it. */
  between: BetweenFault | undefined
  #started = false
  #first = true
  #at = 0
  #atLine = 1
  #atColumn = 1

  /** Continues at a record whose place is known; `begin` comes first. */
  override seek(offset: number, line: number, column = 1): void {
    super.seek(offset, line)
    this.#first = true
    this.#at = offset
    this.#atLine = line
    this.#atColumn = column
  }

  /** Starts at the beginning of the file.
   *  @param start offset behind the byte order mark */
  begin(start: number): void {
    this.#at = start
    if (this.#skip() === 0x5b) { this.inArray = true; this.#step() }
    this.#started = true
  }

  read(): boolean {
    if (!this.#started) this.begin(0)
    if (this.between !== undefined) return false
    let byte = this.#skip()
    if (this.inArray && !this.#first && byte === COMMA) { this.#step(); byte = this.#skip(); if (byte === 0x5d) return this.#wrong('broken-json', 'a value is missing behind this comma') }
    else if (this.inArray && !this.#first && byte !== undefined && byte !== 0x5d) return this.#wrong('broken-json', 'a comma or ] is missing here')
    if (byte === undefined) return this.inArray ? this.#wrong('broken-json', 'the file ends inside the array: its ] is missing') : false
    if (this.inArray && byte === 0x5d) {
      this.#step()
      return this.#skip() === undefined ? false : this.#wrong('trailing-garbage', 'there is more text behind the end of the array')
    }
    if (CLOSE.has(byte) || byte === COMMA) return this.#wrong('broken-json', `${String.fromCharCode(byte)} is not expected here`)
    this.#first = false
    this.offset = this.#at
    this.line = this.#atLine
    this.column = this.#atColumn
    this.#value()
    this.end = this.next = this.#at
    this.nextLine = this.#atLine
    if (this.fault !== 'too-long') this.checkBytes()
    return true
  }

  #wrong(kind: BetweenFault['kind'], message: string): false {
    this.between = { kind, message, line: this.#atLine, column: this.#atColumn, offset: this.#at }
    return false
  }

  /** Passes over white space. @returns the byte behind it, undefined at the end of the file */
  #skip(): number | undefined {
    for (;;) {
      const byte = this.#byte(this.#at)
      if (!isSpace(byte)) return byte
      this.#step()
      if (byte === LF) { this.#atLine++; this.#atColumn = 1 }
    }
  }

  #step(): void { this.#at++; this.#atColumn++ }

  #byte(at: number, keep = at): number | undefined {
    const window = this.window
    if (at < window.base || at >= window.end) { if (!window.more(Math.min(keep, at))) return undefined; if (at >= window.end) return undefined }
    return window.bytes[at - window.base]
  }

  /** Passes over one value by its brackets and strings. */
  #value(): void {
    let depth = 0, at = this.#at
    const start = this.#at
    this.fault = undefined
    for (;;) {
      const byte = this.#byte(at, start)
      if (byte === undefined) break
      if (at - start > LONGEST_RECORD) { this.fault = 'too-long'; this.faultAt = start; this.between = { kind: 'broken-json', message: 'this value does not end within 16 MiB', line: this.line, column: this.column, offset: start }; break }
      if (byte === QUOTE) {
        this.#atColumn++
        at++
        for (;;) {
          const inside = this.#byte(at, start)
          if (inside === undefined) break
          this.#count(inside)
          at++
          if (inside === BACKSLASH) { this.#count(this.#byte(at, start)); at++ }
          if (inside === QUOTE) break
        }
        if (depth === 0) break
        continue
      }
      if (OPEN.has(byte)) depth++
      else if (CLOSE.has(byte)) { if (depth === 0) break; depth--; if (depth === 0) { this.#atColumn++; at++; break } }
      else if (depth === 0 && (byte === COMMA || isSpace(byte))) break
      this.#count(byte)
      at++
    }
    this.#at = at
  }

  #count(byte: number | undefined): void {
    if (byte === LF) { this.#atLine++; this.#atColumn = 1 } else if (byte !== undefined && (byte & 0xc0) !== 0x80) this.#atColumn++
  }
}
