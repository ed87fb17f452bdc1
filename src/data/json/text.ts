import { closeSync, openSync, readSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { ByteWriter } from '../byte-writer.js'
import { breathe, type ScanOptions } from '../scan.js'
import type { Suspects } from '../sieve/suspects.js'
import { RecordIndex } from '../record-index.js'
import { Utf8Check } from '../utf8.js'
import { LineCursor } from './line-cursor.js'
import { LineScan } from './line-scan.js'
import type { JsonSievePlan } from './sieve.js'
import { ValueCursor, type BetweenFault } from './value-cursor.js'

const CHUNK = 1 << 20, LF = 10, CR = 13, SPACE = 0x20

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
  /** Records that the plan does not find valid; undefined without one, or where it could not be followed. */
  readonly suspects: Suspects | undefined
  /** Are the places of the suspects those in the file, not those in the copy? */
  readonly exact: boolean
}

/** Makes the plan that sifts records. @param names of the members of the first record, in their order
 *  @param path of the lines that will be sifted */
export type Planner = (names: readonly string[], path: string) => JsonSievePlan | undefined

const FIRST = 1 << 16

/** Names of the members of the first record; none when it is not an object on a line of ordinary length. */
function firstNames(path: string): readonly string[] {
  const [first] = firstRecords(path)
  return typeof first === 'object' && first !== null && !Array.isArray(first) ? Object.keys(first) : []
}

/** The first records of JSON lines, as many as stand in 64 kB; those that are no JSON are left out. */
export function firstRecords(path: string): readonly unknown[] {
  const file = openSync(path, 'r'), bytes = Buffer.alloc(FIRST)
  try {
    const text = bytes.toString('utf8', 0, readSync(file, bytes, 0, FIRST, 0)), whole = text.lastIndexOf('\n')
    return text.slice(0, whole < 0 ? text.length : whole).split('\n').flatMap((line): readonly unknown[] => {
      try { return [JSON.parse(line)] } catch { return [] }
    })
  } finally { closeSync(file) }
}

/** Finds the records of a JSON-lines file in one pass. A file that holds a NUL, a blank line, a very long one, a byte order mark or bytes that are not UTF-8 is read again with care.
 *  @param planner sifts the records in the same pass */
export async function scanLines(path: string, start: number, copy: string, options: ScanOptions, planner?: Planner): Promise<JsonTable> {
  const regular = start === 0 ? await regularLines(path, options, planner) : undefined
  if (regular !== undefined) return regular
  const cursor = new LineCursor(path)
  cursor.seek(start, 1)
  return sifted({ ...await mend(cursor, copy, options), between: undefined, kind: 'lines' }, options, planner)
}

/** Finds the elements of a JSON array (or the values of a file that holds one after the other) and writes them as JSON lines. */
export async function scanValues(path: string, start: number, copy: string, options: ScanOptions, planner?: Planner): Promise<JsonTable> {
  const cursor = new ValueCursor(path)
  cursor.begin(start)
  const mended = await mend(cursor, copy, options)
  return sifted({ ...mended, between: cursor.between, kind: 'values' }, options, planner)
}

/** The copy is regular: what a scan finds in it holds for the file. */
async function sifted(table: Omit<JsonTable, 'suspects' | 'exact'>, options: ScanOptions, planner: Planner | undefined): Promise<JsonTable> {
  const again = planner === undefined || table.records === 0 ? undefined : await regularLines(table.path, options, planner)
  return { ...table, suspects: again?.records === table.records ? again.suspects : undefined, exact: false }
}

async function regularLines(path: string, { signal, progress }: ScanOptions, planner?: Planner): Promise<JsonTable | undefined> {
  const scan = new LineScan(CHUNK, planner?.(firstNames(path), path)), hash = createHash('sha256'), utf8 = new Utf8Check(), file = openSync(path, 'r')
  let at = 0
  try {
    for (let chunks = 1; ; chunks++) {
      const got = readSync(file, scan.input, 0, CHUNK, null)
      if (got === 0) break
      const bytes = scan.input.subarray(0, got)
      hash.update(bytes)
      if (bytes.includes(0) || !utf8.write(bytes) || !scan.took(got)) return undefined
      at += got
      if (chunks % 8 === 0) { progress(at); await breathe(signal) }
    }
  } finally { closeSync(file) }
  if (!utf8.end() || !scan.end()) return undefined
  return { path, index: scan.index, records: scan.records, irregular: [], between: undefined, sha256: hash.digest('hex'), bytes: at, kind: 'lines', suspects: scan.suspects, exact: true }
}

async function mend(cursor: LineCursor | ValueCursor, copy: string, { signal, progress }: ScanOptions): Promise<Omit<JsonTable, 'between' | 'kind' | 'suspects' | 'exact'>> {
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
