import { duckdbDialect } from './dialect.js'

const { text } = duckdbDialect

/** Longest JSON record in bytes. */
const LONGEST_LINE = 1 << 24

/** DuckDB keeps several buffers for each thread: small ones keep memory low (measured: 127 MB instead of 620 MB on a file of 580 MB). Longer records need the large ones.
 *  A piece with fewer rows than a row group of a table (122,880) is copied once more when it is kept: larger pieces save that (measured on a file of 90 MB: 0.40 s of processor time instead of 0.60 s). */
const BUFFERS = { usual: { line: 2 << 20, buffer: 8 << 20 }, kept: { line: 1 << 24, buffer: 1 << 24 }, large: { line: 1 << 24, buffer: 1 << 25 } }

/** How a table of text is to be read: nothing is left for DuckDB to guess. */
export interface CsvReading {
  /** Number of columns; they are called c0, c1, … */
  readonly columns: number
  readonly delimiter: number
  readonly quote: number | undefined
  readonly escape: number | undefined
  /** Physical lines before the first record. */
  readonly skip: number
  /** Records may be longer than 2 MiB. */
  readonly longRecords?: boolean
  /** A large file is to be kept in a table. */
  readonly kept?: boolean
}

/** SQL that reads a CSV or TSV file as text. An empty cell is NULL without quotes and '' with them. */
export function csvRelation(path: string, reading: CsvReading): string {
  const { line, buffer } = reading.longRecords === true ? BUFFERS.large : reading.kept === true ? BUFFERS.kept : BUFFERS.usual
  const byte = (code: number | undefined): string => text(code === undefined ? '' : String.fromCharCode(code))
  const columns = Array.from({ length: reading.columns }, (_, i) => `'c${i}': 'VARCHAR'`).join(', ')
  return `read_csv(${text(path)}, auto_detect = false, header = false, skip = ${reading.skip}, delim = ${byte(reading.delimiter)}, quote = ${byte(reading.quote)}, escape = ${byte(reading.escape ?? reading.quote)}, `
    + `comment = '', allow_quoted_nulls = false, nullstr = '', strict_mode = true, compression = 'none', encoding = 'utf-8', max_line_size = ${line}, buffer_size = ${buffer}, columns = {${columns}})`
}

/** SQL that reads JSON lines: one column `j` with the text of each line that is not blank; NULL where the line is no JSON. */
export function jsonLinesRelation(path: string): string {
  return `(select cast(json as varchar) as j from read_ndjson_objects(${text(path)}, ignore_errors = true, maximum_object_size = ${LONGEST_LINE}, compression = 'uncompressed'))`
}

export function parquetRelation(path: string): string {
  return `read_parquet(${text(path)})`
}
