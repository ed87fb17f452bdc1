import type { DuckDBVector } from '@duckdb/node-api'
import type { EngineColumn } from '../engine.js'

/** Gathers the pieces of one column of a result. */
export interface Gathered {
  add(vector: DuckDBVector, rows: number): void
  whole(): EngineColumn
}

/** @param type DuckDB's name of the type
 *  @throws RangeError for a type that has no array */
export function gathered(type: string): Gathered {
  switch (type) {
    case 'DOUBLE': return numbers((length) => new Float64Array(length), Number.NaN)
    case 'INTEGER': return numbers((length) => new Int32Array(length), -1)
    case 'BOOLEAN': return numbers((length) => new Uint8Array(length), 0)
    case 'VARCHAR': {
      const texts: (string | null)[] = []
      return { add(vector, rows) { for (let at = 0; at < rows; at++) { const value = vector.getItem(at); texts.push(typeof value === 'string' ? value : null) } }, whole: () => texts }
    }
    default: throw new RangeError(`no array for a column of ${type}`)
  }
}

const FIRST = 1 << 14

function numbers(make: (length: number) => Float64Array | Int32Array | Uint8Array, none: number): Gathered {
  let values = make(FIRST), filled = 0
  return {
    add(vector, rows) {
      if (filled + rows > values.length) {
        const larger = make(Math.max(values.length * 2, filled + rows))
        larger.set(values)
        values = larger
      }
      for (let at = 0; at < rows; at++) {
        const value = vector.getItem(at)
        values[filled + at] = typeof value === 'number' ? value : typeof value === 'boolean' ? Number(value) : none
      }
      filled += rows
    },
    whole: () => values.slice(0, filled),
  }
}
