import type { Dialect } from '../dialect.js'

const ident = (name: string): string => `"${name.replaceAll('"', '""')}"`
const text = (value: string): string => `'${value.replaceAll("'", "''")}'`

/** DuckDB 1.5. Casts are guarded, because DuckDB takes more for a number or a date than anyone means: `1_0`, `0x1f`, `inf`, `2024/01/05`. */
export const duckdbDialect: Dialect = {
  name: 'duckdb',
  ident,
  text,
  number(value) {
    if (!Number.isFinite(value)) throw new RangeError(`expected a finite number, got ${value}`)
    return `cast(${text(String(value))} as double)`
  },
  // A cast to an enumeration looks the text up in a table: 20 ns a row for any number of values. `IN` would become a join, which loses the order of the file.
  among: (value, values) => values.length === 1 ? `${value} = ${text(values[0] ?? '')}` : `try_cast(${value} as enum(${[...new Set(values)].map(text).join(', ')})) is not null`,
  code: (value, values) => `cast(enum_code(try_cast(${value} as enum(${values.map(text).join(', ')}))) as integer)`,
  matches: (value, pattern) => `regexp_matches(${value}, ${text(pattern)})`,
  // The cast knows underscores, blanks around, hexadecimal, nan and inf; a cell that holds any other letter or sign than these is none of it.
  toDouble: (value) => `(case when regexp_full_match(${value}, '[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]+)?') then try_cast(${value} as double) end)`,
  toDate: (value) => `(case when length(${value}) = 10 and ${value} like '____-__-__' and ${value} between '0' and ':' then try_cast(${value} as date) end)`,
  length: (value) => `length(${value})`,
  isNaN: (value) => `isnan(${value})`,
}
