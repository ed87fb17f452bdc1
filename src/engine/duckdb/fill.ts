import { BOOLEAN, DOUBLE, DuckDBDataChunk, INTEGER, VARCHAR, type DuckDBConnection, type DuckDBType } from '@duckdb/node-api'
import type { EngineColumn } from '../engine.js'
import { duckdbDialect } from './dialect.js'

/** Rows that are handed over at a time: what DuckDB works on at a time. */
const CHUNK = 2048

/** Makes a temporary table of columns. */
export async function fillTable(connection: DuckDBConnection, table: string, columns: Readonly<Record<string, EngineColumn>>): Promise<void> {
  const names = Object.keys(columns), all = Object.values(columns), types = all.map(typeOf), rows = all[0]?.length ?? 0
  await connection.run(`create or replace table ${table} (${names.map((name, at) => `${duckdbDialect.ident(name)} ${String(types[at])}`).join(', ')})`)
  const appender = await connection.createAppender(table)
  try {
    for (let from = 0; from < rows; from += CHUNK) {
      const chunk = DuckDBDataChunk.create(types, Math.min(CHUNK, rows - from))
      for (const [at, column] of all.entries()) chunk.setColumnValues(at, pieceOf(column, from, types[at] === BOOLEAN))
      appender.appendDataChunk(chunk)
    }
  } finally { appender.closeSync() }
}

function typeOf(column: EngineColumn): DuckDBType {
  return column instanceof Float64Array ? DOUBLE : column instanceof Int32Array ? INTEGER : column instanceof Uint8Array ? BOOLEAN : VARCHAR
}

function pieceOf(column: EngineColumn, from: number, truth: boolean): readonly (string | number | boolean | null)[] {
  const piece: (string | number | boolean | null)[] = []
  for (let row = from; row < Math.min(column.length, from + CHUNK); row++) { const value = column[row] ?? null; piece.push(truth ? value === 1 : Number.isNaN(value) ? null : value) }
  return piece
}
