import { duckdbDialect as sql } from '../../../engine/duckdb/dialect.js'
import type { Engine } from '../../../engine/engine.js'
import { UserError } from '../../../errors.js'
import type { Place } from '../../../report/finding.js'
import type { ColumnKind, FileColumn, FileTable } from './file-table.js'

/** A record of a data set: which of its files, and which record of it (from 0). */
export interface RecordId { readonly file: number; readonly ordinal: number }

const DIGITS = 15
type Wanted = 'text' | 'number' | 'same'

/** More records than a file has. A file and a record make one number below 2^53. */
const FILE = 2 ** 38

/** All files of a data set as one table, read once: `f` is the file, `r` the record in it. */
export class DatasetTable {
  readonly name: string
  readonly #engine: Engine
  readonly #files: readonly FileTable[]
  readonly #prefix: string
  readonly #kept = new Map<string, string>()
  /** For each file the records that are left out. */
  readonly #broken: readonly (readonly number[])[]

  private constructor(name: string, engine: Engine, files: readonly FileTable[], prefix: string, broken: readonly (readonly number[])[]) {
    this.name = name
    this.#engine = engine
    this.#files = files
    this.#prefix = prefix
    this.#broken = broken
  }

  /** Reads the columns that are needed.
   *  @param number makes the names of its tables unique
   *  @param needed undefined: all */
  static async load(name: string, engine: Engine, files: readonly FileTable[], number: number | string, needed?: ReadonlySet<string>): Promise<DatasetTable> {
    const table = new DatasetTable(name, engine, files, `_d${number}_`, files.map(({ broken }) => broken))
    for (const column of table.columns) if (needed === undefined || needed.has(column)) table.#kept.set(column, `k${table.#kept.size}`)
    for (const [at, file] of files.entries()) {
      const kept = [...table.#kept].map(([column, alias]) => `${file.columns.find((one) => one.name === column)?.stored ?? 'null'} as ${alias}`)
      await engine.keep(`${table.#prefix}${at}`, kept.length === 0 ? '1 as one' : kept.join(', '), file.relation)
    }
    return table
  }

  /** Unique among the tables of a run: for names of temporary tables. */
  get key(): string { return this.#prefix.replace(/_$/, '') }

  /** About so many of its rows, chosen by a hash of their number: the same in every run. Drop it when it has served.
   *  @param most all rows of a table that has no more */
  async sample(most: number): Promise<DatasetTable> {
    const rows = await this.count(), every = Math.max(1, Math.floor(rows / most)), table = new DatasetTable(this.name, this.#engine, this.#files, `${this.#prefix}s_`, [])
    for (const [column, alias] of this.#kept) table.#kept.set(column, alias)
    for (const at of this.#files.keys()) await this.#engine.query(`create or replace temp table ${table.#prefix}${at} as select * from ${this.#judged(at)} where hash(rowid, ${at}) % ${every} = 0`)
    return table
  }

  /** Columns of any of the files, in the order of their first appearance. */
  get columns(): readonly string[] { return [...new Set(this.#files.flatMap(({ columns }) => columns.map(({ name }) => name)))] }

  kind(column: string): ColumnKind {
    const kinds = new Set(this.#files.flatMap(({ columns }) => columns.filter(({ name }) => name === column).map(({ kind }) => kind)))
    const [only] = kinds
    return kinds.size === 1 && only !== undefined ? only : 'text'
  }

  /** Do the files say themselves what the column holds? */
  typed(column: string): boolean { return this.#files.every(({ columns }) => columns.every(({ name, typed }) => name !== column || typed === true)) }

  /** SQL of the whole data set as a table in brackets, with `f`, `r` and the columns asked for.
   *  @param wanted what each alias is: the text or the number of a column, or what is the same for the same value: 1 and 1.0 in a column of numbers */
  rows(wanted: Readonly<Record<string, readonly [as: Wanted, column: string]>>): string {
    const parts = this.#files.map((file, at) => {
      const list = Object.entries(wanted).map(([alias, [as, column]]) => `${this.#expression(file, as, column)} as ${alias}`)
      return `select ${[`${at} as f`, 'rowid as r', ...list].join(', ')} from ${this.#judged(at)}`
    })
    return `(${parts.join(' union all ')})`
  }

  /** SQL of the whole data set with every column under its own name and no other: numbers as numbers, everything else as text. For SQL that users write.
   *  @throws UserError when names of columns differ by case alone, which SQL does not tell apart */
  view(): string {
    const names = [...this.#kept.keys()], twin = names.find((name, at) => names.findIndex((other) => other.toLowerCase() === name.toLowerCase()) < at)
    if (twin !== undefined) throw new UserError('query-refused', `the columns ${names.filter((name) => name.toLowerCase() === twin.toLowerCase()).map((name) => JSON.stringify(name)).join(' and ')} of ${this.name} differ by case alone, which SQL does not tell apart`)
    const parts = this.#files.map((file, at) => `select ${names.length === 0 ? '1 as one' : names.map((name) => `${this.#expression(file, this.kind(name) === 'number' ? 'number' : 'text', name)} as ${sql.ident(name)}`).join(', ')} from ${this.#judged(at)}`)
    return `(${parts.join(' union all ')})`
  }

  /** A file without the records that were not judged, because they are broken. */
  #judged(at: number): string {
    const broken = this.#broken[at] ?? []
    return broken.length === 0 ? `${this.#prefix}${at}` : `(select *, rowid from ${this.#prefix}${at} where rowid not in (select unnest([${broken.join(', ')}])))`
  }

  #expression(file: FileTable, as: Wanted, column: string): string {
    if (as === 'same') {
      const text = this.#expression(file, 'text', column)
      // A double does not hold more digits than these.
      return this.kind(column) === 'number' ? `case when length(${text}) <= ${DIGITS} then coalesce(cast(${this.#expression(file, 'number', column)} as varchar), ${text}) else ${text} end` : text
    }
    const own: FileColumn | undefined = file.columns.find(({ name }) => name === column), alias = this.#kept.get(column)
    if (own === undefined || alias === undefined) return as === 'text' ? 'cast(null as varchar)' : 'cast(null as double)'
    return own[as](alias)
  }

  async count(): Promise<number> { return Number((await this.#engine.query(`select count(*) as n from ${this.rows({})}`))[0]?.['n'] ?? 0) }

  /** Frees its memory. */
  async drop(): Promise<void> { for (const at of this.#files.keys()) await this.#engine.query(`drop table if exists ${this.#prefix}${at}`) }

  query(text: string): ReturnType<Engine['query']> { return this.#engine.query(text) }

  /** See `Engine.select`. */
  select(text: string, most: number, seconds: number): ReturnType<Engine['select']> { return this.#engine.select(text, most, seconds) }

  /** The texts of a column in some records, in their order; undefined where it is missing. */
  async textsOf(records: readonly RecordId[], column: string): Promise<readonly (string | undefined)[]> {
    if (records.length === 0) return []
    const rows = await this.#engine.query(`select f, r, t from ${this.rows({ t: ['text', column] })} where (f, r) in (${records.map(({ file, ordinal }) => `(${file}, ${ordinal})`).join(', ')})`), known = new Map(rows.map((row) => [`${String(row['f'])}/${String(row['r'])}`, row['t']]))
    return records.map(({ file, ordinal }) => { const text = known.get(`${file}/${ordinal}`); return typeof text === 'string' ? text : undefined })
  }

  /** Records for which a condition holds, the first ones in the order of the files. */
  async first(from: string, condition: string, most: number): Promise<readonly RecordId[]> {
    const rows = await this.#engine.query(`select f, r from ${from} where ${condition} order by f, r limit ${most}`)
    return rows.map((row) => ({ file: Number(row['f']), ordinal: Number(row['r']) }))
  }

  /** Rows of `from` in all, those for which a condition holds, and the first of them, in one pass.
   *  @param from SQL of a table with `f` and `r`; @param most of the first ones */
  async tally(from: string, condition: string, most: number): Promise<{ readonly rows: number; readonly hits: number; readonly first: readonly RecordId[] }> {
    const [row] = await this.#engine.query(`select count(*) as n, count(*) filter (where hit) as hits, array_to_string(min(cast(f as bigint) * ${FILE} + r, ${most}) filter (where hit), ' ') as first from (select f, r, ${condition} as hit from ${from})`)
    const first = row?.['first'], list = typeof first === 'string' && first !== '' ? first.split(' ').map(Number) : []
    return { rows: Number(row?.['n'] ?? 0), hits: Number(row?.['hits'] ?? 0), first: list.map((id) => ({ file: Math.floor(id / FILE), ordinal: id % FILE })) }
  }

  async locate(records: readonly RecordId[], column?: string): Promise<readonly Place[]> {
    const places: Place[] = []
    for (const [at, file] of this.#files.entries()) {
      const ordinals = records.filter((record) => record.file === at).map(({ ordinal }) => ordinal)
      if (ordinals.length > 0) places.push(...await file.locate(ordinals, column))
    }
    return places
  }
}
