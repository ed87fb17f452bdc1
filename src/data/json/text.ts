import { closeSync, openSync, readSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { ByteWriter } from '../byte-writer.js'
import { breathe, type ScanOptions } from '../scan.js'
import { RecordIndex } from '../record-index.js'
import { Utf8Check } from '../utf8.js'
import { LineCursor } from './line-cursor.js'
import { ValueCursor, type BetweenFault } from './value-cursor.js'

const CHUNK = 1 << 20, LF = 10, CR = 13, SPACE = 0x20, TAB = 0x09

/** What one pass over JSON text gives, and the JSON-lines file that an engine reads: the file itself, or a copy. */
export interface JsonTable {
  readonly path: string
  readonly index: RecordIndex
  readonly records: number
  /** Ordinals (from 0) of records that stand as `null` in the copy: their bytes cannot be read as text. */
  readonly irregular: readonly number[]
  readonly between: BetweenFault | undefined
  readonly sha256: string | undefined
  readonly bytes: number
  readonly kind: 'lines' | 'values'
}

/** Finds the records of a JSON-lines file in one pass. A file that holds a NUL, a blank line, a byte order mark or bytes that are not UTF-8 is read again with care. */
export async function scanLines(path: string, start: number, copy: string, options: ScanOptions): Promise<JsonTable> {
  const regular = start === 0 ? await regularLines(path, options) : undefined
  if (regular !== undefined) return regular
  const cursor = new LineCursor(path)
  cursor.seek(start, 1)
  return { ...await mend(cursor, copy, options), between: undefined, kind: 'lines' }
}

/** Finds the elements of a JSON array (or the values of a file that holds one after the other) and writes them as JSON lines. */
export async function scanValues(path: string, start: number, copy: string, options: ScanOptions): Promise<JsonTable> {
  const cursor = new ValueCursor(path)
  cursor.begin(start)
  return { ...await mend(cursor, copy, options), between: cursor.between, kind: 'values' }
}

async function regularLines(path: string, { signal, progress }: ScanOptions): Promise<JsonTable | undefined> {
  const index = new RecordIndex(), hash = createHash('sha256'), utf8 = new Utf8Check(), file = openSync(path, 'r'), chunk = Buffer.alloc(CHUNK)
  let at = 0, line = 1, records = 0, start = 0, blankOnly = true
  try {
    for (let chunks = 1; ; chunks++) {
      const got = readSync(file, chunk, 0, CHUNK, null)
      if (got === 0) break
      const bytes = chunk.subarray(0, got)
      hash.update(bytes)
      if (bytes.includes(0)) return undefined
      const cut = bytes.lastIndexOf(LF) + 1
      if (!utf8.write(bytes) || (cut === 0 && at - start > 16 * CHUNK)) return undefined
      for (let from = 0; from < cut;) {
        const end = bytes.indexOf(LF, from)
        if (blankOnly) for (let i = from; i < end && blankOnly; i++) blankOnly = bytes[i] === SPACE || bytes[i] === TAB || bytes[i] === CR
        if (blankOnly) return undefined
        if (records === index.nextAnchor) index.anchor(start, line)
        records++
        line++
        from = end + 1
        start = at + from
        blankOnly = true
      }
      for (let i = cut; i < got && blankOnly; i++) blankOnly = bytes[i] === SPACE || bytes[i] === TAB || bytes[i] === CR
      at += got
      if (chunks % 8 === 0) { progress(at); await breathe(signal) }
    }
  } finally { closeSync(file) }
  if (!utf8.end()) return undefined
  if (start < at) {
    if (blankOnly) return undefined
    if (records === index.nextAnchor) index.anchor(start, line)
    records++
  }
  index.close(records)
  return { path, index, records, irregular: [], between: undefined, sha256: hash.digest('hex'), bytes: at, kind: 'lines' }
}

async function mend(cursor: LineCursor | ValueCursor, copy: string, { signal, progress }: ScanOptions): Promise<Omit<JsonTable, 'between' | 'kind'>> {
  const index = new RecordIndex(), irregular: number[] = [], out = new ByteWriter(copy)
  const placeholder = Buffer.from('null\n')
  let records = 0
  try {
    for (let reads = 1; cursor.read(); reads++) {
      if (reads % 16_384 === 0) { progress(cursor.offset); await breathe(signal) }
      index.add(cursor.offset, cursor.line, cursor.column)
      if (cursor.fault === undefined) out.line(onOneLine(cursor.bytes()))
      else { irregular.push(records); out.write(placeholder) }
      records++
    }
    return { path: copy, index, records, irregular, sha256: undefined, bytes: cursor.size }
  } finally { cursor.close(); out.close() }
}

/** White space between JSON tokens may be a line end; inside a string it may not, so a space changes nothing that was valid. */
function onOneLine(bytes: Uint8Array): Uint8Array {
  if (!bytes.includes(LF) && !bytes.includes(CR)) return bytes
  return bytes.map((byte) => (byte === LF || byte === CR ? SPACE : byte))
}
