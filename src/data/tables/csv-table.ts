import { wordsOf, type CellTyping } from '../cell-words.js'
import type { CsvDialect } from '../csv/dialect.js'
import { CsvCursor } from '../csv/cursor.js'
import { ANCHOR_EVERY } from '../record-index.js'
import { walk, type Places } from '../walk.js'
import { duckdbDialect as sql } from '../../engine/duckdb/dialect.js'
import { csvRelation } from '../../engine/duckdb/relations.js'
import type { Place } from '../../report/finding.js'
import { cellSql } from '../cells.js'
import type { ColumnNames } from '../csv/names.js'
import { numberPattern } from '../number-pattern.js'
import { evenly, type ColumnKind, type FileColumn, type FileReading, type FileTable } from './file-table.js'

/** Files larger than this are kept in large pieces. */
const LARGE = 16 << 20

export interface CsvReadingSource {
  /** What SQL reads: the file, or its mended copy. */
  readonly readable: string
  readonly bytes: number
  /** Lines before the first record of what SQL reads. */
  readonly skip: number
  readonly dialect: CsvDialect
  readonly names: ColumnNames
  readonly typing: CellTyping
  /** What a column holds, where anything says it: text holds no missing empty cells. */
  readonly kindOf: (name: string) => ColumnKind
}

export interface CsvTableSource extends CsvReadingSource {
  /** As reported. */
  readonly shown: string
  /** What the cursor reads. */
  readonly path: string
  readonly index: Places
  readonly records: number
  /** See `FileTable`. */
  readonly broken: readonly number[]
  readonly signal: AbortSignal
}

export function csvReading(source: CsvReadingSource): FileReading {
  const { names, typing, dialect } = source
  const columns = names.flatMap((name, at): FileColumn[] => {
    if (name === undefined) return []
    const kind = source.kindOf(name), words = wordsOf(typing, name), rule = { values: new Set(words.missingValues), ofStrings: kind === 'text' }
    return [{ name, kind, stored: cellSql(`c${at}`, rule, sql), text: (stored) => stored, number: (stored) => numberOf(stored, words.decimalChar), decimal: (stored) => decimalOf(stored, words.decimalChar) }]
  })
  const reading = { columns: names.length, delimiter: dialect.delimiter, quote: dialect.quote, escape: dialect.escape, skip: source.skip }
  return { columns, quick: true, relation: csvRelation(source.readable, reading), toKeep: csvRelation(source.readable, { ...reading, kept: source.bytes > LARGE }) }
}

export function csvTable(source: CsvTableSource): FileTable {
  const { names, typing, dialect } = source
  return {
    ...csvReading(source), broken: source.broken, open: false,
    async locate(ordinals, column) {
      const cursor = new CsvCursor(source.path, dialect), places: Place[] = [], cell = column === undefined ? -1 : names.indexOf(column)
      try {
        await walk(cursor, source.index, ordinals, (ordinal) => {
          const at = { file: source.shown, record: ordinal + 1 }
          places.push(cell < 0 || cell >= cursor.cells ? { ...at, line: cursor.line } : { ...at, ...cursor.place(cell) })
        }, { signal: source.signal, progress: () => undefined })
      } finally { cursor.close() }
      return places
    },
    async sample(most) {
      const cursor = new CsvCursor(source.path, dialect), rows: { ordinal: number; values: ReadonlyMap<string, string> }[] = [], missing = new Set(typing.missingValues)
      try {
        const broken = new Set(source.broken)
        await walk(cursor, source.index, evenly(source.records, most, ANCHOR_EVERY), (ordinal) => {
          if (broken.has(ordinal)) return
          const values = new Map<string, string>()
          for (const [at, name] of names.entries()) {
            const text = name === undefined || at >= cursor.cells ? undefined : cursor.text(at)
            if (name !== undefined && text !== undefined && text !== '' && !missing.has(text)) values.set(name, text)
          }
          rows.push({ ordinal, values })
        }, { signal: source.signal, progress: () => undefined })
      } finally { cursor.close() }
      return { whole: source.records <= most, rows }
    },
  }
}

/** Text that is lexically a number, with a point; NULL otherwise. */
export function decimalOf(text: string, decimalChar: string): string {
  return `(case when ${sql.matches(text, numberPattern(decimalChar))} then ${decimalChar === '.' ? text : `replace(${text}, ${sql.text(decimalChar)}, '.')`} end)`
}

/** A double from text that is lexically a number; NULL otherwise. */
export function numberOf(text: string, decimalChar: string): string {
  const plain = decimalChar === '.' ? text : `replace(${text}, ${sql.text(decimalChar)}, '.')`
  return `(case when ${sql.matches(text, numberPattern(decimalChar))} then try_cast(${plain} as double) end)`
}
