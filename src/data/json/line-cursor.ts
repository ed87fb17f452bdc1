import { LONGEST_RECORD, TextRecord, type TextCursor } from './text-cursor.js'

const LF = 10

/** Reads JSON lines: every line that is not blank is a record. */
export class LineCursor extends TextRecord implements TextCursor {
  /** Blank lines passed over before this record. */
  blanks = 0

  read(): boolean {
    this.blanks = 0
    for (;;) {
      if (!this.#line()) return false
      if (!this.#blank()) break
      this.blanks++
    }
    if (this.fault !== 'too-long') this.checkBytes()
    return true
  }

  #line(): boolean {
    const window = this.window
    this.offset = this.next
    this.line = this.nextLine
    this.fault = undefined
    if (this.offset < window.base || this.offset >= window.end) { if (!window.more(this.offset)) return false }
    let from = this.offset
    for (;;) {
      const found = window.bytes.indexOf(LF, from - window.base)
      if (found >= 0 && found < window.length) { this.end = found + window.base; this.next = this.end + 1; break }
      if (window.end - this.offset > LONGEST_RECORD) return this.#tooLong()
      from = window.end
      if (!window.more(this.offset)) { this.end = this.next = window.end; break }
    }
    if (this.end > this.offset && window.bytes[this.end - 1 - window.base] === 13) this.end--
    this.nextLine = this.line + 1
    return true
  }

  /** A line that is too long is passed over in pieces, so that memory stays bounded. */
  #tooLong(): boolean {
    const window = this.window, start = this.offset
    for (;;) {
      const from = window.end
      if (!window.more(from)) { this.next = from; break }
      const found = window.bytes.subarray(0, window.length).indexOf(LF)
      if (found >= 0) { this.next = window.base + found + 1; break }
    }
    this.offset = this.end = start
    this.fault = 'too-long'
    this.faultAt = start
    this.nextLine = this.line + 1
    return true
  }

  #blank(): boolean {
    if (this.fault !== undefined) return false
    const { bytes, base } = this.window
    for (let i = this.offset - base; i < this.end - base; i++) if (bytes[i] !== 0x20 && bytes[i] !== 0x09 && bytes[i] !== 0x0d) return false
    return true
  }
}
