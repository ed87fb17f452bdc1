import { parquetRelation } from '../../engine/duckdb/relations.js'
import type { Engine } from '../../engine/engine.js'
import { decimalOf, numberOf } from './csv-table.js'
import type { ColumnKind, FileTable } from './file-table.js'

/** A column of a typed file. */
export interface TypedColumn {
  readonly name: string
  /** DuckDB's name of its type. */
  readonly type: string
  /** SQL that names it. */
  readonly sql: string
}

/** Runs of rows that are looked at, evenly over a file. */
const RUNS = 8

export function parquetTable(shown: string, path: string, columns: readonly TypedColumn[], records: number, engine: Engine): FileTable {
  return {
    relation: parquetRelation(path), quick: true, broken: [], open: false,
    columns: columns.map(({ name, type, sql }) => {
      const kind = kindOf(type), text = (stored: string): string => (type === 'VARCHAR' ? stored : `cast(${stored} as varchar)`)
      return {
        name, kind, typed: true, stored: sql, text, number: (stored) => (kind === 'number' ? `cast(${stored} as double)` : numberOf(text(stored), '.')), decimal: (stored) => decimalOf(text(stored), '.'),
        ...(kind === 'number' ? { native: (stored: string) => stored } : {}),
      }
    }),
    async sample(most) {
      // A few long runs leave most of the file unread.
      const length = Math.ceil(Math.min(most, records) / RUNS)
      if (columns.length === 0) return { whole: records <= most, rows: [] }
      const where = records <= most ? 'true' : Array.from({ length: RUNS }, (_, at) => Math.floor((at * records) / RUNS)).map((from) => `file_row_number between ${from} and ${from + length - 1}`).join(' or ')
      const found = await engine.query(`select file_row_number as ordinal, ${columns.map(({ sql }, at) => `cast(${sql} as varchar) as v${at}`).join(', ')} from read_parquet(${engine.dialect.text(path)}, file_row_number = true) where ${where} order by ordinal`)
      return {
        whole: records <= most,
        rows: found.map((row) => ({ ordinal: Number(row['ordinal']), values: new Map(columns.flatMap(({ name }, at) => { const value = row[`v${at}`]; return typeof value === 'string' && value !== '' ? [[name, value] as const] : [] })) })),
      }
    },
    locate: (ordinals) => Promise.resolve(ordinals.map((ordinal) => ({ file: shown, record: ordinal + 1 }))),
  }
}

/** May a column of this type hold text? */
export function isText(type: string): boolean { return kindOf(type) === 'text' || (kindOf(type) === 'other' && !(/^(?:DATE|TIME|INTERVAL|UUID|DECIMAL)/.test(type) && !type.endsWith(']'))) }

function kindOf(type: string): ColumnKind {
  if (/^U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?$|^DOUBLE$|^FLOAT$|^DECIMAL\([^[]*$/.test(type)) return 'number'
  return type === 'BOOLEAN' ? 'boolean' : type === 'VARCHAR' ? 'text' : 'other'
}
