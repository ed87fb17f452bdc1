import { walk, type Places, type Walkable } from '../../../data/walk.js'
import { duckdbDialect as sql } from '../../../engine/duckdb/dialect.js'
import { jsonLinesRelation } from '../../../engine/duckdb/relations.js'
import type { Place } from '../../../report/finding.js'
import { numberOf } from './csv-table.js'
import type { FileTable } from './file-table.js'

interface Cursor extends Walkable { readonly offset: number; position(offset: number): { line: number; column: number }; close(): void }

/** @param names members that are known: those of the first record, and those the schema names */
export function jsonTable(source: { readonly shown: string; readonly readable: string; readonly names: readonly string[]; readonly index: Places; readonly cursor: () => Cursor; readonly signal: AbortSignal }): FileTable {
  return {
    columns: source.names.map((name) => ({
      name, kind: 'text', stored: `json_extract_string(j, ${sql.text(`$.${JSON.stringify(name)}`)})`,
      text: (stored) => stored, number: (stored) => numberOf(stored, '.'),
    })),
    relation: jsonLinesRelation(source.readable),
    async locate(ordinals) {
      const cursor = source.cursor(), places: Place[] = []
      try {
        await walk(cursor, source.index, ordinals, (ordinal) => { places.push({ file: source.shown, record: ordinal + 1, ...cursor.position(cursor.offset) }) }, { signal: source.signal, progress: () => undefined })
      } finally { cursor.close() }
      return places
    },
  }
}
