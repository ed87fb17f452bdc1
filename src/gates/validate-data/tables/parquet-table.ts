import { parquetRelation } from '../../../engine/duckdb/relations.js'
import type { TypedColumn } from '../typed-rows.js'
import { numberOf } from './csv-table.js'
import type { ColumnKind, FileTable } from './file-table.js'

export function parquetTable(shown: string, path: string, columns: readonly TypedColumn[]): FileTable {
  return {
    relation: parquetRelation(path),
    columns: columns.map(({ name, type, sql }) => {
      const kind = kindOf(type), text = (stored: string): string => (type === 'VARCHAR' ? stored : `cast(${stored} as varchar)`)
      return { name, kind, typed: true, stored: sql, text, number: (stored) => (kind === 'number' ? `cast(${stored} as double)` : numberOf(text(stored), '.')) }
    }),
    locate: (ordinals) => Promise.resolve(ordinals.map((ordinal) => ({ file: shown, record: ordinal + 1 }))),
  }
}

function kindOf(type: string): ColumnKind {
  if (/^U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?$|^DOUBLE$|^FLOAT$|^DECIMAL\([^[]*$/.test(type)) return 'number'
  return type === 'BOOLEAN' ? 'boolean' : type === 'VARCHAR' ? 'text' : 'other'
}
