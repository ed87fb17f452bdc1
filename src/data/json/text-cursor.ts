import { isUtf8 } from 'node:buffer'
import { FileWindow } from '../window.js'
import { firstInvalidUtf8 } from '../utf8.js'

/** Why a stretch of JSON text cannot be read; a fault of its syntax shows when it is parsed. */
export type TextFault = 'nul' | 'encoding' | 'too-long'

export const LONGEST_RECORD = 16 << 20

/** One JSON record after the other, as text with its place. */
export interface TextCursor {
  readonly offset: number
  readonly line: number
  /** Column (in code points) of its first character: 1 unless records share a line. */
  readonly column: number
  /** Offset behind its last byte; where the next record starts. */
  readonly end: number
  readonly next: number
  readonly nextLine: number
  readonly fault: TextFault | undefined
  readonly faultAt: number
  seek(offset: number, line: number, column?: number): void
  read(): boolean
  bytes(): Uint8Array
  text(): string
  /** Line and column (in code points) of an offset inside the record. */
  position(offset: number): { line: number; column: number }
  close(): void
}

/** What line and array cursors share: the window, the place of the record, and the checks of its bytes. */
export class TextRecord {
  protected readonly window: FileWindow
  offset = 0
  line = 1
  column = 1
  end = 0
  next = 0
  nextLine = 1
  fault: TextFault | undefined
  faultAt = 0

  constructor(path: string) { this.window = new FileWindow(path) }

  get size(): number { return this.window.size }
  seek(offset: number, line: number, _column = 1): void { this.next = offset; this.nextLine = line }
  bytes(): Uint8Array { return this.window.bytes.subarray(this.offset - this.window.base, this.end - this.window.base) }
  text(): string {
    const { bytes, base } = this.window
    return Buffer.from(bytes.buffer, bytes.byteOffset + this.offset - base, this.end - this.offset).toString('utf8')
  }

  position(offset: number): { line: number; column: number } {
    const { bytes, base } = this.window
    let { line, column } = this
    for (let i = this.offset - base; i < offset - base; i++) {
      const b = bytes[i] as number
      if (b === 10) { line++; column = 1 } else if ((b & 0xc0) !== 0x80) column++
    }
    return { line, column }
  }

  close(): void { this.window.close() }

  protected checkBytes(): void {
    const bytes = this.bytes(), nul = bytes.indexOf(0)
    this.fault = undefined
    if (nul >= 0) { this.fault = 'nul'; this.faultAt = this.offset + nul }
    else if (!isUtf8(bytes)) { this.fault = 'encoding'; this.faultAt = this.offset + firstInvalidUtf8(bytes) }
  }
}
