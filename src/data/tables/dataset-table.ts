import { duckdbDialect as sql } from '../../engine/duckdb/dialect.js'
import type { Engine } from '../../engine/engine.js'
import { asNumber, asText } from '../../engine/values.js'
import type { Place } from '../../report/finding.js'
import type { ColumnKind, FileColumn, FileTable } from './file-table.js'

/** A record of a data set: which of its files, and which record of it (from 0). */
export interface RecordId { readonly file: number; readonly ordinal: number }

/** More records than a file has. A file and a record make one number below 2^53. */
const FILE = 2 ** 38

/** Ordinals in one statement. */
const LISTED = 50_000

/** Columns to ask about in one query: hundreds take gigabytes. */
export const COLUMNS_AT_ONCE = 40
/** Up to so many rows different values are counted; of more the number may be an estimate. */
export const COUNTED_ROWS = 200_000

/** Up to so many different values are counted one by one. */
export const FEW = 1000

/** How the value of a column is asked for: as text, as a double, as exact decimal text, or as what it is compared by in a key: numbers are the same
 *  however they are written, everything else is text. */
export type Wanted = 'text' | 'number' | 'decimal' | 'same'

/** All files of a data set as one table, read once: `f` is the file, `r` the record in it. */
export class DatasetTable {
  readonly name: string
  readonly #engine: Engine
  readonly #files: readonly FileTable[]
  readonly #prefix: string
  readonly #kept = new Map<string, string>()
  /** Broken records are not in the sample of a table. */
  #sampled = false
  /** Is the file read anew by each statement? */
  #streamed = false
  readonly #distinct = new Map<string, Promise<number>>()
  readonly #few = new Map<string, Promise<ReadonlyMap<string, number> | undefined>>()
  #beyond: Promise<ReadonlySet<string>> | undefined

  private constructor(name: string, engine: Engine, files: readonly FileTable[], prefix: string) {
    this.name = name
    this.#engine = engine
    this.#files = files
    this.#prefix = prefix
  }

  /** Reads the columns that are needed.
   *  @param number makes the names of its tables unique
   *  @param needed undefined: all
   *  @param begun  see `Engine.keep` */
  static async load(name: string, engine: Engine, files: readonly FileTable[], number: number | string, needed?: ReadonlySet<string>, begun?: () => void): Promise<DatasetTable> {
    const table = new DatasetTable(name, engine, files, `_d${number}_`)
    for (const column of table.columns) if (needed === undefined || needed.has(column)) table.#kept.set(column, `k${table.#kept.size}`)
    for (const [at, file] of files.entries()) {
      const kept = [...table.#kept].map(([column, alias]) => `${file.columns.find((one) => one.name === column)?.stored ?? 'null'} as ${alias}`)
      await engine.keep(`${table.#prefix}${at}`, kept.length === 0 ? '1 as one' : kept.join(', '), file.toKeep ?? file.relation, begun)
      const { broken } = file
      if (broken.length > 0) await engine.query(`create table ${table.#prefix}${at}_broken (r bigint)`)
      for (let from = 0; from < broken.length; from += LISTED) await engine.query(`insert into ${table.#prefix}${at}_broken select unnest([${broken.slice(from, from + LISTED).join(', ')}])`)
    }
    return table
  }

  /** A file that is read anew by each statement: for a few statements, each of which asks for much. It has no `r`: records of a stream have no number.
   *  @returns undefined where the texts must be kept: reading takes long, or broken records are to be left out by their number */
  static streamed(name: string, engine: Engine, file: FileTable): DatasetTable | undefined {
    if (!file.quick || file.broken.length > 0) return undefined
    const table = new DatasetTable(name, engine, [file], '')
    for (const { name: column, stored } of file.columns) table.#kept.set(column, `(${stored})`)
    table.#streamed = true
    return table
  }

  /** The same table of one file, when more is known of it. */
  of(file: FileTable): DatasetTable {
    const table = new DatasetTable(this.name, this.#engine, [file], this.#prefix)
    for (const [column, alias] of this.#kept) table.#kept.set(column, alias)
    return table
  }

  /** Unique among the tables of a run: for names of temporary tables. */
  get key(): string { return this.#prefix.replace(/_$/, '') }

  /** About so many of its rows, chosen by a hash of their number: the same in every run. Drop it when it has served.
   *  @param most all rows of a table that has no more */
  async sample(most: number): Promise<DatasetTable> {
    const rows = await this.count(), every = Math.max(1, Math.floor(rows / most)), table = new DatasetTable(this.name, this.#engine, this.#files, `${this.#prefix}s_`)
    for (const [column, alias] of this.#kept) table.#kept.set(column, alias)
    for (const at of this.#files.keys()) await this.#engine.query(`create or replace table ${table.#prefix}${at} as select * from (select *, rowid from ${this.#prefix}${at}${this.#judged(at)}) where hash(rowid, ${at}) % ${every} = 0`)
    table.#sampled = true
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
   *  @param wanted what each alias is, and of which column */
  rows(wanted: Readonly<Record<string, readonly [as: Wanted, column: string]>>): string {
    return this.#select((file, at) => [`${at} as f`, ...(this.#streamed ? [] : ['rowid as r']), ...Object.entries(wanted).map(([alias, [as, column]]) => `${this.#expression(file, as, column)} as ${alias}`)], '')
  }

  /** The same with every column under its own name and none besides: numbers as numbers, everything else as text. For SQL that users write.
   *  Columns that differ in case only are left out: SQL does not tell them apart.
   *  @param texts columns that are text, whatever they look like */
  async view(texts: ReadonlySet<string> = new Set()): Promise<string> {
    const twins = new Set(this.ambiguous.flat()), told = [...this.#kept.keys()].filter((name) => !twins.has(name)), exact = await (this.#beyond ??= this.#beyondDoubles(told.filter((name) => this.kind(name) === 'number' && !texts.has(name) && !this.#isNative(name))))
    const expression = (file: FileTable, column: string): string => {
      if (this.kind(column) !== 'number' || texts.has(column)) return this.#expression(file, 'text', column)
      if (this.#isNative(column)) return this.#native(file, column) ?? 'null'
      return exact.has(column) ? `try_cast(${this.#expression(file, 'decimal', column)} as hugeint)` : this.#expression(file, 'number', column)
    }
    // Tables are named in full: a data set may be called as they are.
    return this.#select((file) => (told.length === 0 ? ['1 as one'] : told.map((column) => `${expression(file, column)} as ${sql.ident(column)}`)), 'memory.main.')
  }

  /** Columns that differ in case only. */
  get ambiguous(): readonly (readonly string[])[] {
    const { columns } = this, same = (name: string): readonly string[] => columns.filter((other) => other.toLowerCase() === name.toLowerCase())
    return columns.flatMap((name) => { const names = same(name); return names.length > 1 && names[0] === name ? [names] : [] })
  }

  /** @param catalog where the tables are, with a point behind */
  #select(list: (file: FileTable, at: number) => readonly string[], catalog: string): string {
    const parts = this.#files.map((file, at) => {
      return `select ${list(file, at).join(', ')} from ${this.#streamed ? file.relation : `${catalog}${this.#prefix}${at}${this.#judged(at, catalog)}`}`
    })
    return `(${parts.join(' union all ')})`
  }

  /** The condition that leaves out records that were not judged, because they are broken. */
  #judged(at: number, catalog = ''): string {
    return this.#sampled || (this.#files[at]?.broken.length ?? 0) === 0 ? '' : ` where rowid not in (select b.r from ${catalog}${this.#prefix}${at}_broken as b)`
  }

  #expression(file: FileTable, as: Wanted, column: string): string {
    const own: FileColumn | undefined = file.columns.find(({ name }) => name === column), alias = this.#kept.get(column)
    if (own === undefined || alias === undefined) return as === 'number' ? 'cast(null as double)' : 'cast(null as varchar)'
    if (as !== 'same') return own[as](alias)
    return this.kind(column) === 'number' ? sameNumber(own.text(alias), own.number(alias), own.decimal(alias)) : own.text(alias)
  }

  #isNative(column: string): boolean { return this.#files.every(({ columns }) => columns.every(({ name, native }) => name !== column || native !== undefined)) }

  #native(file: FileTable, column: string): string | undefined { return file.columns.find(({ name }) => name === column)?.native?.(this.#kept.get(column) ?? 'null') }

  /** Columns of whole numbers of which some are beyond 2^53. */
  async #beyondDoubles(columns: readonly string[]): Promise<ReadonlySet<string>> {
    if (columns.length === 0) return new Set()
    const [row] = await this.#engine.query(`select ${columns.map((_, i) => `coalesce(max(abs(x${i})), 0) > 9007199254740991 and count(*) filter (where x${i} is not null and try_cast(case when regexp_full_match(d${i}, '[+-]?[0-9]{1,38}') then d${i} end as hugeint) is null) = 0 as c${i}`).join(', ')} from ${this.rows(Object.fromEntries(columns.flatMap((column, i) => [[`x${i}`, ['number', column]] as const, [`d${i}`, ['decimal', column]] as const])))}`)
    return new Set(columns.filter((_, i) => row?.[`c${i}`] === true))
  }

  async count(): Promise<number> { return Number((await this.#engine.query(`select count(*) as n from ${this.rows({})}`))[0]?.['n'] ?? 0) }

  /** How many different texts a column has: counted once for all who ask. */
  distinct(column: string): Promise<number> {
    const known = this.#distinct.get(column) ?? this.#engine.query(`select count(distinct t) as n from ${this.rows({ t: ['text', column] })}`).then(([row]) => Number(row?.['n'] ?? 0))
    this.#distinct.set(column, known)
    return known
  }

  /** How many rows each text of a column has, counted once for all who ask; undefined when there are more than a few. */
  few(column: string): Promise<ReadonlyMap<string, number> | undefined> {
    const known = this.#few.get(column) ?? this.#engine.query(`select t, count(*) as n from ${this.rows({ t: ['text', column] })} where t is not null group by t limit ${FEW + 1}`).then((found) => (found.length > FEW ? undefined : new Map(found.map((one) => [asText(one['t']), asNumber(one['n'])]))))
    this.#few.set(column, known)
    return known
  }

  /** Tells how many different texts a column has, when somebody finds it beside something else. */
  tell(column: string, distinct: Promise<number>): void {
    // A failure is told to whoever waits for it.
    distinct.catch(() => undefined)
    if (!this.#distinct.has(column)) this.#distinct.set(column, distinct)
  }

  /** Frees its memory. */
  async drop(): Promise<void> { if (!this.#streamed) for (const at of this.#files.keys()) for (const table of [`${this.#prefix}${at}`, `${this.#prefix}${at}_broken`]) await this.#engine.query(`drop table if exists ${table}`) }

  query(text: string): ReturnType<Engine['query']> { return this.#engine.query(text) }

  /** A result column by column. */
  arrays(text: string): ReturnType<Engine['columns']> { return this.#engine.columns(text) }

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

/** Digits that every double holds. */
const DIGITS = 15

/** A number in one way of writing it: `+01.50` and `1.5` are the same. Short ones are what their double is written as; of long ones all digits count. */
function sameNumber(text: string, number: string, decimal: string): string {
  // Adding nothing makes 0 of -0.
  const short = (x: string): string => `cast(${x} + 0 as varchar)`, plain = plainDigits(decimal)
  return `(case when length(${text}) <= ${DIGITS} or ${text} like '%e%' or ${text} like '%E%' then coalesce(${short(number)}, ${text}) when length(${plain}) <= ${DIGITS} then ${short(`try_cast(${plain} as double)`)} else coalesce(${plain}, ${text}) end)`
}

/** Without a plus, zeros that say nothing, and a point that ends it. */
function plainDigits(decimal: string): string {
  const steps: readonly (readonly [pattern: string, by: string])[] = [['^[+]', ''], ['^(-?)0+([0-9])', String.raw`\1\2`], ['([.][0-9]*?)0+$', String.raw`\1`], ['[.]$', '']]
  return steps.reduce((inner, [pattern, by]) => `regexp_replace(${inner}, '${pattern}', '${by}')`, decimal)
}
