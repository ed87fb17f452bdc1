import { parquetRelation } from '../../../engine/duckdb/relations.js'
import type { Engine } from '../../../engine/engine.js'
import type { TypedColumn } from '../typed-rows.js'
import { numberOf } from './csv-table.js'
import type { ColumnKind, FileTable } from './file-table.js'

export function parquetTable(shown: string, path: string, columns: readonly TypedColumn[], records: number, engine: Engine): FileTable {
  return {
    relation: parquetRelation(path),
    columns: columns.map(({ name, type, sql }) => {
      const kind = kindOf(type), text = (stored: string): string => (type === 'VARCHAR' ? stored : `cast(${stored} as varchar)`)
      return { name, kind, typed: true, stored: sql, text, number: (stored) => (kind === 'number' ? `cast(${stored} as double)` : numberOf(text(stored), '.')) }
    }),
    async sample(most) {
      const every = Math.max(1, Math.ceil(records / most)), texts = columns.map(({ sql }, at) => `cast(${sql} as varchar) as v${at}`)
      const found = await engine.query(`select file_row_number as ordinal, ${texts.join(', ')} from read_parquet(${engine.dialect.text(path)}, file_row_number = true) where file_row_number % ${every} = 0 order by ordinal`)
      return {
        whole: every === 1,
        rows: found.map((row) => ({ ordinal: Number(row['ordinal']), values: new Map(columns.flatMap(({ name }, at) => { const value = row[`v${at}`]; return typeof value === 'string' && value !== '' ? [[name, value] as const] : [] })) })),
      }
    },
    locate: (ordinals) => Promise.resolve(ordinals.map((ordinal) => ({ file: shown, record: ordinal + 1 }))),
  }
}

function kindOf(type: string): ColumnKind {
  if (/^U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?$|^DOUBLE$|^FLOAT$|^DECIMAL\([^[]*$/.test(type)) return 'number'
  return type === 'BOOLEAN' ? 'boolean' : type === 'VARCHAR' ? 'text' : 'other'
}
