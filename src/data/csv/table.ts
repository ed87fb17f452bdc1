import { closeSync, openSync, readSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { ByteWriter } from '../byte-writer.js'
import { RecordIndex } from '../record-index.js'
import { breathe, type ScanOptions } from '../scan.js'
import type { Suspects } from '../sieve/suspects.js'
import { CsvCursor } from './cursor.js'
import { Utf8Check } from '../utf8.js'
import { RegularScan } from './regular.js'
import { SimdScan } from './simd.js'
import type { SievePlan } from './sieve.js'
import type { CsvDialect } from './dialect.js'

export interface HeaderCell { readonly name: string; readonly line: number; readonly column: number; readonly endLine: number; readonly endColumn: number }

/** The first lines of a table: its columns, and where its records begin. */
export interface CsvHead {
  /** Undefined when the dialect says that there is no header. */
  readonly header: readonly HeaderCell[] | undefined
  /** Cells of every record; 0 when the file holds none. */
  readonly columns: number
  /** Where the first record starts. */
  readonly offset: number
  readonly line: number
  /** A fault in the header: nothing behind it can be read with confidence. */
  readonly fault: { readonly kind: NonNullable<CsvCursor['fault']>; readonly line: number; readonly column: number } | undefined
}

/** Reads the header, or the first record of a table without one.
 *  @param start offset behind the byte order mark */
export function readCsvHead(path: string, dialect: CsvDialect, start: number): CsvHead {
  const cursor = new CsvCursor(path, dialect)
  try {
    cursor.seek(start, 1)
    do if (!cursor.read()) return { header: dialect.header ? [] : undefined, columns: 0, offset: cursor.size, line: cursor.line, fault: undefined }
    while (cursor.blank)
    const fault = cursor.fault === undefined ? undefined : { kind: cursor.fault, ...cursor.position(cursor.faultAt) }
    if (!dialect.header) return { header: undefined, columns: cursor.cells, offset: cursor.offset, line: cursor.line, fault }
    const header = Array.from({ length: cursor.cells }, (_, cell) => ({ name: cursor.text(cell) ?? '', ...cursor.place(cell) }))
    return { header, columns: cursor.cells, offset: cursor.next, line: cursor.nextLine, fault }
  } finally { cursor.close() }
}

/** What one pass over a regular table gives. */
export interface RegularTable {
  readonly index: RecordIndex
  readonly records: number
  readonly sha256: string
  readonly bytes: number
  readonly lineEnds: 'lf' | 'crlf'
  /** Records that the plan does not find valid; undefined without one, or where it could not be followed. */
  readonly suspects: Suspects | undefined
  /** Are all records with a cell that is not what the plan guesses among them? */
  readonly guessed: boolean
}

const CHUNK = 1 << 20

/** Checks that a table is regular and finds where its records are, while its digest is taken from the same bytes.
 *  @param plan sifts the records in the same pass
 *  @returns undefined when it is not regular: then the careful way is for it */
export async function scanRegular(path: string, dialect: CsvDialect, head: CsvHead, { signal, progress }: ScanOptions, plan?: SievePlan): Promise<RegularTable | undefined> {
  // How many lines the engine takes a header for that has line breaks in its names is not ours to know: a copy has no header.
  if (head.fault !== undefined || head.header?.some(({ name }) => /[\r\n]/.test(name)) === true) return undefined
  const scan = SimdScan.takes(dialect, head.columns) ? new SimdScan(dialect, head.columns, head.offset, head.line, plan) : new RegularScan(dialect, head.columns, head.offset, head.line)
  const hash = createHash('sha256'), utf8 = new Utf8Check(), file = openSync(path, 'r')
  let at = 0
  try {
    for (let chunks = 1; ; chunks++) {
      // The header has been read: only its bytes count for the digest.
      const inHead = at < head.offset
      const got = readSync(file, scan.input, 0, inHead ? Math.min(CHUNK, head.offset - at) : CHUNK, null)
      if (got === 0) break
      const bytes = scan.input.subarray(0, got)
      hash.update(bytes)
      at += got
      if (!inHead && (bytes.includes(0) || !utf8.write(bytes) || !scan.took(got))) return undefined
      if (chunks % 2 === 0) { progress(at); await breathe(signal) }
    }
  } finally { closeSync(file) }
  if (!utf8.end() || !scan.end()) return undefined
  return { index: scan.index, records: scan.records, sha256: hash.digest('hex'), bytes: at, lineEnds: scan.lineEnds === 'crlf' ? 'crlf' : 'lf', ...(scan instanceof SimdScan ? { suspects: scan.suspects, guessed: scan.guessed } : { suspects: undefined, guessed: false }) }
}

/** What the careful pass over an irregular table gives: a copy that any reader understands, and the records that need a closer look. */
export interface MendedTable {
  readonly index: RecordIndex
  readonly records: number
  /** Ordinals (from 0) of the records that do not stand in the copy as they are. */
  readonly irregular: readonly number[]
  /** Those of them that could not be mended: a row of empty cells stands in their place. */
  readonly broken: readonly number[]
  /** Lines without anything on them, which are no records; trailing ones are not counted. */
  readonly blankLines: number
  readonly firstBlankLine: number | undefined
  /** Set when the rest of the file could not be read: the line from which on it was given up. */
  readonly givenUpAt: number | undefined
}

/** Reading in vain behind quotes that never close is bounded: beyond this the rest of the file is given up. */
const MOST_WASTED = 1 << 30

/** Reads an irregular table record by record and writes the copy: UTF-8, LF, no header, no byte order mark, every record with `head.columns` cells. */
export async function mend(path: string, dialect: CsvDialect, head: CsvHead, copy: string, { signal, progress }: ScanOptions): Promise<MendedTable> {
  const cursor = new CsvCursor(path, dialect), index = new RecordIndex(), irregular: number[] = [], broken: number[] = []
  const out = new ByteWriter(copy)
  const placeholder = Buffer.from(head.columns === 1 ? `${String.fromCharCode(dialect.quote ?? 0x20).repeat(2)}\n` : `${String.fromCharCode(dialect.delimiter).repeat(head.columns - 1)}\n`)
  let records = 0, blankLines = 0, pendingBlank = 0, firstBlankLine: number | undefined, pendingLine = 0, givenUpAt: number | undefined
  try {
    cursor.seek(head.offset, head.line)
    for (let reads = 1; cursor.read(); reads++) {
      if (reads % 16_384 === 0) { progress(cursor.offset); await breathe(signal) }
      if (cursor.blank) { if (pendingBlank++ === 0) pendingLine = cursor.line; continue }
      if (pendingBlank > 0) { blankLines += pendingBlank; firstBlankLine ??= pendingLine; pendingBlank = 0 }
      if (cursor.wasted > MOST_WASTED) { givenUpAt = cursor.line; break }
      index.add(cursor.offset, cursor.line)
      if (cursor.fault === undefined && cursor.cells === head.columns) out.line(cursor.bytes())
      else {
        irregular.push(records)
        const again = cursor.cells === head.columns && (cursor.fault === 'bare-quote' || cursor.fault === 'bare-cr') ? quoted(cursor, dialect) : undefined
        if (again === undefined) broken.push(records)
        out.write(again ?? placeholder)
      }
      records++
    }
  } finally { cursor.close(); out.close() }
  return { index, records, irregular, broken, blankLines, firstBlankLine, givenUpAt }
}

/** A record whose cells are all known, with every cell between quotes; an empty one stays as it is.
 *  @returns undefined where the dialect has no quotes */
function quoted(cursor: CsvCursor, { quote, escape, delimiter }: CsvDialect): Buffer | undefined {
  if (quote === undefined) return undefined
  const mark = String.fromCharCode(quote), before = String.fromCharCode(escape ?? quote)
  const cells = Array.from({ length: cursor.cells }, (_, at) => {
    const text = cursor.text(at)
    if (text === undefined) return ''
    const safe = before === mark ? text.replaceAll(mark, mark + mark) : text.replaceAll(before, before + before).replaceAll(mark, before + mark)
    return mark + safe + mark
  })
  return Buffer.from(`${cells.join(String.fromCharCode(delimiter))}\n`)
}
