import type { TypedColumn } from '../../data/tables/parquet-table.js'
import type { Dialect } from '../../engine/dialect.js'
import { compileSuspects, type Native } from './rows/sql-cells.js'
import type { RowSchema } from './rows/load.js'

/** SQL that is true for every row that may be invalid; undefined when that is every row. */
export function compileTyped(schema: RowSchema, columns: readonly TypedColumn[], dialect: Dialect): string | undefined {
  const byName = new Map(columns.map((column) => [column.name, column]))
  return compileSuspects(schema, {
    names: columns.map(({ name }) => name),
    column: (name) => byName.get(name)?.sql ?? 'null',
    native: (name) => { const column = byName.get(name); return column === undefined ? undefined : nativeOf(column.type) },
    typing: { missingValues: [], trueValues: [], falseValues: [], decimalChar: '.' },
  }, dialect).predicate
}

function nativeOf(type: string): Native {
  if (/^U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?$/.test(type)) return 'integer'
  if (type === 'DOUBLE' || type === 'FLOAT') return 'float'
  if (type.startsWith('DECIMAL(') && !type.endsWith(']')) return 'decimal'
  if (type === 'BOOLEAN') return 'boolean'
  if (type === 'VARCHAR') return 'string'
  if (type === 'DATE') return 'date'
  if (/^TIMESTAMP(_NS|_MS|_S| WITH TIME ZONE)?$/.test(type)) return 'date-time'
  return 'other'
}

/** What to select of a column, so that its value arrives whole: nested values as JSON. */
export function selected({ sql, type }: TypedColumn): string {
  return nested(type) ? `cast(to_json(${sql}) as varchar)` : sql
}

function nested(type: string): boolean { return type.endsWith(']') || type.startsWith('STRUCT') || type.startsWith('MAP') || type.startsWith('UNION') || type === 'JSON' || type === 'VARIANT' }

/** A selected value as JSON sees it. Numbers that a double may not hold leave their text behind; NaN and infinities become text, which no schema takes for a number.
 *  @param pointer JSON pointer of the column */
export function fromSql(value: unknown, type: string, pointer: string, numbers: Map<string, string>): unknown {
  if (value === null || value === undefined) return null
  if (typeof value === 'bigint') { numbers.set(pointer, String(value)); return Number(value) }
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value)
  if (typeof value !== 'string') return value
  switch (nativeOf(type)) {
    case 'decimal': numbers.set(pointer, value); return Number(value)
    case 'date-time': return rfc3339(value)
    default: break
  }
  if (!nested(type)) return value
  try { return JSON.parse(value) as unknown } catch { return value }
}

/** `2024-01-05 10:00:00.5+00` → `2024-01-05T10:00:00.5Z`. A time without zone is taken for UTC. */
function rfc3339(text: string): string {
  const [, date, time, offset] = /^(\S+) (\S+?)([+-]\d{2}(?::\d{2})?)?$/.exec(text) ?? []
  if (date === undefined || time === undefined) return text
  return `${date}T${time}${offset === undefined || offset === '+00' ? 'Z' : offset.length === 3 ? `${offset}:00` : offset}`
}
