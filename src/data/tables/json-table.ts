import { ANCHOR_EVERY } from '../record-index.js'
import { walk, type Places, type Walkable } from '../walk.js'
import { duckdbDialect as sql } from '../../engine/duckdb/dialect.js'
import { jsonLinesRelation } from '../../engine/duckdb/relations.js'
import type { Place } from '../../report/finding.js'
import { decimalOf, numberOf } from './csv-table.js'
import { evenly, type ColumnKind, type FileTable } from './file-table.js'

interface Cursor extends Walkable { readonly offset: number; text(): string; position(offset: number): { line: number; column: number }; close(): void }

/** @param names members that are known: those of the first records with what they hold, and those the schema names */
export function jsonTable(source: { readonly shown: string; readonly readable: string; readonly names: ReadonlyMap<string, ColumnKind>; readonly index: Places; readonly records: number; readonly broken: readonly number[]; readonly open: boolean; readonly cursor: () => Cursor; readonly signal: AbortSignal }): FileTable {
  return {
    columns: [...source.names].map(([name, kind]) => ({
      name, kind, typed: true, stored: `json_extract_string(j, ${sql.text(`$.${JSON.stringify(name)}`)})`,
      text: (stored) => stored, number: (stored) => numberOf(stored, '.'), decimal: (stored) => decimalOf(stored, '.'),
    })),
    relation: jsonLinesRelation(source.readable), unread: 'j is null', quick: false, broken: source.broken, open: source.open,
    async locate(ordinals) {
      const cursor = source.cursor(), places: Place[] = []
      try {
        await walk(cursor, source.index, ordinals, (ordinal) => { places.push({ file: source.shown, record: ordinal + 1, ...cursor.position(cursor.offset) }) }, { signal: source.signal, progress: () => undefined })
      } finally { cursor.close() }
      return places
    },
    async sample(most) {
      const broken = new Set(source.broken), cursor = source.cursor(), rows: { ordinal: number; values: ReadonlyMap<string, string> }[] = []
      try {
        await walk(cursor, source.index, evenly(source.records, most, ANCHOR_EVERY), (ordinal) => { if (!broken.has(ordinal)) rows.push({ ordinal, values: membersOf(cursor.text()) }) }, { signal: source.signal, progress: () => undefined })
      } finally { cursor.close() }
      return { whole: source.records <= most, rows }
    },
  }
}

/** The values of some records that lie evenly over a file, all of a small one: their members are not the same everywhere. */
export async function someRecords(source: { readonly index: Places; readonly records: number; readonly cursor: () => Cursor; readonly signal: AbortSignal }, most: number): Promise<readonly unknown[]> {
  const cursor = source.cursor(), values: unknown[] = []
  try {
    await walk(cursor, source.index, evenly(source.records, most, ANCHOR_EVERY), () => { try { values.push(JSON.parse(cursor.text())) } catch { /* It is told where the record is judged. */ } }, { signal: source.signal, progress: () => undefined })
  } finally { cursor.close() }
  return values
}

/** The members of a record as text; none when it is no object. */
export function membersOf(text: string): ReadonlyMap<string, string> {
  try { return textsOf(JSON.parse(text)) } catch { return new Map() }
}

/** The members of a value as text, without those that are missing; what is nested as JSON, so that nothing in it is overlooked. */
export function textsOf(record: unknown): ReadonlyMap<string, string> {
  if (typeof record !== 'object' || record === null) return new Map()
  return new Map(Object.entries(record).flatMap(([name, value]) => (value === null || value === '' ? [] : [[name, typeof value === 'string' ? value : jsonText(value)] as const])))
}

/** What is nested too deeply to be written is told where the record is judged. */
function jsonText(value: unknown): string { try { return JSON.stringify(value) } catch { return '…' } }

/** What members hold, by some records. @param records values of the first records */
export function memberKinds(records: readonly unknown[], more: readonly string[]): ReadonlyMap<string, ColumnKind> {
  const kinds = new Map<string, ColumnKind>()
  for (const record of records) {
    if (typeof record !== 'object' || record === null || Array.isArray(record)) continue
    for (const [name, value] of Object.entries(record)) {
      if (value === null) { if (!kinds.has(name)) kinds.set(name, 'text'); continue }
      const kind: ColumnKind = typeof value === 'number' ? 'number' : typeof value === 'boolean' ? 'boolean' : typeof value === 'string' ? 'text' : 'other', known = kinds.get(name)
      kinds.set(name, known === undefined || known === kind ? kind : 'other')
    }
  }
  for (const name of more) if (!kinds.has(name)) kinds.set(name, 'text')
  return kinds
}
