import { resolve } from 'node:path'
import type { DatasetSettings } from '../../../config/dataset.js'
import { didYouMean } from '../../../config/nearest.js'
import { findFiles, type DataFile } from '../../../data/files.js'
import { ENDINGS, formatOf, type Format } from '../../../data/format.js'
import { DatasetTable, type RecordId, type Wanted } from '../../../data/tables/dataset-table.js'
import type { ColumnKind } from '../../../data/tables/file-table.js'
import { copiesOf, openTable, type OpenedFile } from '../../../data/tables/open.js'
import type { EngineSettings } from '../../../config/engine.js'
import { duckdbDialect as sql } from '../../../engine/duckdb/dialect.js'
import type { Engine, EngineColumn } from '../../../engine/engine.js'
import { asNumber, asText } from '../../../engine/values.js'
import { UserError } from '../../../errors.js'
import type { Place } from '../../../report/finding.js'
import type { World } from '../../../world.js'
import { unsteady } from './steady.js'

/** A file that will be read, with the name of its copies. */
interface Planned { readonly file: DataFile; readonly format: Format; readonly key: string }

/** A data set whose files are known, and not read yet. */
export interface PlannedData { readonly dataset: DatasetSettings; readonly files: readonly Planned[] }

/** @param number makes the names of its copies unique
 *  @throws UserError for files that are not there, or whose format nothing says */
export async function planData(dataset: DatasetSettings, number: number | string, world: World): Promise<PlannedData> {
  const files = await findFiles(dataset.paths, world.cwd, world.workspace, dataset.place, world.env['GITHUB_ACTIONS'] === 'true')
  return { dataset, files: files.map((file, at) => ({ file, format: dataset.format ?? formatByName(file, dataset.place), key: `data-${number}-${at}` })) }
}

/** A single file that is no declared data set, read in place of one. @param shown how it is reported */
export function plannedFile(path: string, shown: string, number: number | string, dataset: DatasetSettings): PlannedData {
  const file = { path, shown }
  return { dataset, files: [{ file, format: dataset.format ?? formatByName(file, dataset.place), key: `data-${number}-0` }] }
}

function formatByName(file: DataFile, place: Place | undefined): Format {
  const { format } = formatOf(file.shown)
  if (format === undefined) throw new UserError('format-unknown', `the name of ${file.shown} does not say how it is written`, { ...(place === undefined ? {} : { place }), hint: `Known endings: ${ENDINGS}. Or set \`format:\` on the data set.` })
  return format
}

/** An engine that may read the files of these data sets, and nothing else. */
export async function openEngine(data: readonly PlannedData[], settings: EngineSettings, world: World): Promise<Engine> {
  const { openDuckDB } = await import('../../../engine/duckdb/open.js')
  const files = data.flatMap((one) => one.files.flatMap(({ file, key }) => [file.path, ...copiesOf(key, world.temp)]))
  return openDuckDB({ files, temp: resolve(world.temp, 'spill'), memory: settings.memory, ...(settings.threads === undefined ? {} : { threads: settings.threads }), signal: world.signal, env: world.env, log: world.log })
}

/** Levels of a column, with the code of each row: -1 where it has no value. */
export interface Encoded { readonly codes: Int32Array; readonly levels: readonly string[] }

/** Rows of a data set, numbered from 0 in the order of its files; records that could not be read are not among them. */
export class TestData {
  readonly name: string
  readonly files: readonly OpenedFile[]
  readonly table: DatasetTable
  readonly rows: number
  readonly #engine: Engine
  /** Columns that looked like numbers, and hold something else as well. */
  readonly #texts: ReadonlySet<string>

  private constructor(name: string, files: readonly OpenedFile[], table: DatasetTable, rows: number, engine: Engine, texts: ReadonlySet<string>) {
    this.name = name
    this.files = files
    this.table = table
    this.rows = rows
    this.#engine = engine
    this.#texts = texts
  }

  /** @param needed columns that will be asked about; undefined for all
   *  @param number unique among the data of a run */
  static async load(planned: PlannedData, number: number | string, needed: ((columns: readonly string[]) => ReadonlySet<string> | undefined), engine: Engine, world: World): Promise<TestData> {
    const files: OpenedFile[] = []
    for (const { file, format, key } of planned.files) files.push(await openTable(file, format, planned.dataset, key, world, () => Promise.resolve(engine)))
    const names = [...new Set(files.flatMap(({ table }) => table.columns.map(({ name }) => name)))], wanted = needed(names)
    const table = await DatasetTable.load(planned.dataset.name, engine, files.map((one) => one.table), number, wanted), rows = await table.count()
    if (rows === 0) throw new UserError('data-unusable', `${planned.dataset.name} holds no row`, { place: { file: files[0]?.file.shown ?? planned.dataset.name } })
    // What only looked like numbers in the rows that were looked at is text.
    const guessed = names.filter((name) => (wanted === undefined || wanted.has(name)) && table.kind(name) === 'number' && !table.typed(name)), texts = new Set<string>()
    if (guessed.length > 0) {
      const [row] = await engine.query(`select ${guessed.map((_, at) => `count(t${at}) - count(n${at}) as c${at}`).join(', ')} from ${table.rows(Object.fromEntries(guessed.flatMap((name, at) => [[`t${at}`, ['text', name]] as const, [`n${at}`, ['number', name]] as const])))}`)
      for (const [at, name] of guessed.entries()) if (asNumber(row?.[`c${at}`]) > 0) texts.add(name)
    }
    return new TestData(planned.dataset.name, files, table, rows, engine, texts)
  }

  get columns(): readonly string[] { return this.table.columns }

  kind(column: string): ColumnKind { return this.#texts.has(column) ? 'text' : this.table.kind(column) }

  /** @throws UserError `column-missing` with the nearest name */
  require(column: string, place: Place | undefined, what: string): void {
    if (this.columns.includes(column)) return
    throw new UserError('column-missing', `${this.name} has no column "${column}"${what === '' ? '' : `, which ${what}`}${didYouMean(column, this.columns)}`, { ...(place === undefined ? {} : { place }), hint: `Columns: ${this.columns.slice(0, 30).join(', ')}${this.columns.length > 30 ? ', …' : ''}` })
  }

  /** The numbers of a column; NaN where there is none. */
  async numbers(column: string): Promise<Float64Array> {
    const [values] = await this.#ask([`coalesce(x, 'nan'::double)`], { x: ['number', column] })
    return values instanceof Float64Array ? values : new Float64Array(this.rows).fill(Number.NaN)
  }

  /** The texts of a column; null where there is none. */
  async texts(column: string): Promise<readonly (string | null)[]> {
    const [values] = await this.#ask(['x'], { x: ['text', column] })
    return Array.isArray(values) ? values as readonly (string | null)[] : []
  }

  /** The values of a column as codes. Numbers that are the same however they are written are one level; levels are in their natural order.
   *  @returns undefined when there are more levels than `most` */
  async encode(column: string, most: number): Promise<Encoded | undefined> {
    return this.kind(column) === 'number' ? encodeNumbers(await this.numbers(column), most) : this.encodeText((alias) => alias, column, most)
  }

  /** The same of an expression over the text of a column. */
  async encodeText(expression: (text: string) => string, column: string, most: number): Promise<Encoded | undefined> {
    const from = this.table.rows({ x: ['text', column] })
    const found = await this.#engine.query(`select ${expression('x')} as v from ${from} where ${expression('x')} is not null group by 1 order by 1 limit ${most + 1}`)
    if (found.length > most) return undefined
    const levels = found.map((row) => asText(row['v']))
    if (levels.length === 0) return { codes: new Int32Array(this.rows).fill(-1), levels }
    const [codes] = await this.#ask([`coalesce(${sql.code(expression('x'), levels)}, -1)`], { x: ['text', column] })
    return { codes: codes instanceof Int32Array ? codes : new Int32Array(this.rows).fill(-1), levels }
  }

  /** Numbers of an expression over the text of a column; NaN where it has none. */
  async measured(expression: (text: string) => string, column: string): Promise<Float64Array> {
    const [values] = await this.#ask([`coalesce(cast(${expression('x')} as double), 'nan'::double)`], { x: ['text', column] })
    return values instanceof Float64Array ? values : new Float64Array(this.rows).fill(Number.NaN)
  }

  /** Which rows fulfil a condition that somebody wrote in SQL: 1 for those.
   *  @param seconds it may take
   *  @throws UserError `config-invalid` when it cannot be asked */
  async fulfil(condition: string, place: Place | undefined, seconds = LIMIT): Promise<Uint8Array> {
    const view = await this.view(), refused = (why: string): UserError => new UserError('config-invalid', `the condition \`${condition}\` cannot be asked: ${why}`, { ...(place === undefined ? {} : { place }), hint: `It is SQL over the columns of ${this.name}; names with blanks or capitals stand in double quotes, texts in single ones.` })
    const changing = await unsteady(condition, this.#engine)
    if (changing !== undefined) throw refused(`${changing} gives something else in every run`)
    // The engine says what it thinks of it before a row is read; a line break ends a comment. A query within may ask the rows again: they are called data.
    const rows = `with data as (select row_number() over () - 1 as ${ROW}, * from ${view})`, asked = await this.#engine.select(`with data as (select * from ${view}) select (${condition}\n) as hit from data limit 0`, 1, seconds)
    if (asked.kind === 'late') throw refused(`it takes more than ${seconds} s`)
    if (asked.kind !== 'rows') throw refused(asked.message.split('\n')[0] ?? '')
    if (asked.types.length !== 1 || asked.types[0] !== 'BOOLEAN') throw refused(asked.types.length === 1 ? `it gives a ${(asked.types[0] ?? '').toLowerCase()}, not true or false` : 'it is more than one value')
    // A condition may hold a query of its own, and a join knows no order: rows are named by their number.
    const found = await this.#engine.select(`${rows} select string_agg(${ROW}, ' ') from data where (${condition}\n)`, 1, seconds), hits = new Uint8Array(this.rows)
    if (found.kind === 'late') throw refused(`it takes more than ${seconds} s`)
    if (found.kind !== 'rows') throw refused('it breaks on a value of the data')
    const listed = found.rows[0]?.[0]
    if (typeof listed === 'string') for (const row of listed.split(' ')) hits[Number(row)] = 1
    return hits
  }

  #view: Promise<string> | undefined
  /** The rows as a table with every column under its own name: numbers as numbers, everything else as text. */
  view(): Promise<string> { return (this.#view ??= this.table.view(this.#texts)) }

  /** Rows whose record could not be read: lines that are no JSON. Each costs a look at the whole file: ask where values are missing. */
  async unread(): Promise<ReadonlySet<number>> {
    const parts = this.files.flatMap(({ table: { relation, unread } }, at) => (unread === undefined ? [] : [`select ${at} as f, r from (select *, row_number() over () - 1 as r from ${relation}) where ${unread}`]))
    if (parts.length === 0) return new Set()
    return new Set((await this.#engine.query(`select n from (select row_number() over () - 1 as n, f, r from ${this.table.rows({})}) where (f, r) in (${parts.join(' union all ')})`)).map((row) => asNumber(row['n'])))
  }

  /** Did a column look like numbers, until something else was found in it? */
  almostNumbers(column: string): boolean { return this.#texts.has(column) }

  /** Texts of some rows of a column, by row. */
  async some(column: string, rows: readonly number[]): Promise<readonly (string | undefined)[]> {
    if (rows.length === 0) return []
    const found = await this.#engine.query(`select n, x from (select row_number() over () - 1 as n, x from ${this.table.rows({ x: ['text', column] })}) where n in (select unnest([${rows.join(', ')}]))`)
    const texts = new Map(found.map((row) => [asNumber(row['n']), row['x'] === null ? undefined : asText(row['x'])]))
    return rows.map((row) => texts.get(row))
  }

  /** Where rows are, in the order asked for. */
  async places(rows: readonly number[]): Promise<readonly Place[]> {
    if (rows.length === 0) return []
    const found = await this.#engine.query(`select n, f, r from (select row_number() over () - 1 as n, f, r from ${this.table.rows({})}) where n in (select unnest([${rows.join(', ')}]))`)
    const records = new Map(found.map((row): readonly [number, RecordId] => [asNumber(row['n']), { file: asNumber(row['f']), ordinal: asNumber(row['r']) }]))
    // A file is gone through once, in its order.
    const ordered = rows.flatMap((row) => { const record = records.get(row); return record === undefined ? [] : [{ row, record }] }).toSorted((a, b) => a.record.file - b.record.file || a.record.ordinal - b.record.ordinal)
    const unique = ordered.filter(({ row }, at) => row !== ordered[at - 1]?.row), places = await this.table.locate(unique.map(({ record }) => record)), of = new Map(unique.map(({ row }, at) => [row, places[at]]))
    return rows.flatMap((row) => of.get(row) ?? [])
  }

  /** Columns of expressions over the rows, in their order. */
  async #ask(expressions: readonly string[], wanted: Readonly<Record<string, readonly [as: Wanted, column: string]>>): Promise<readonly EngineColumn[]> {
    return this.#engine.columns(`select ${expressions.join(', ')} from ${this.table.rows(wanted)}`)
  }

  get engine(): Engine { return this.#engine }
}

/** A name that no column has. */
const ROW = '"__gauntlet_row"'

/** Seconds that a condition may take before it is refused. */
const LIMIT = 60

/** @returns undefined when there are more levels than `most` */
export function encodeNumbers(values: Float64Array, most: number): Encoded | undefined {
  const known = new Map<number, number>(), codes = new Int32Array(values.length)
  for (let row = 0; row < values.length; row++) {
    const value = values[row] ?? Number.NaN
    if (Number.isNaN(value)) { codes[row] = -1; continue }
    let code = known.get(value)
    if (code === undefined) {
      if (known.size === most) return undefined
      code = known.size
      known.set(value, code)
    }
    codes[row] = code
  }
  const ascending = [...known.keys()].toSorted((a, b) => a - b), order = new Int32Array(known.size)
  for (const [at, value] of ascending.entries()) order[known.get(value) ?? 0] = at
  for (let row = 0; row < codes.length; row++) { const code = codes[row] ?? -1; if (code >= 0) codes[row] = order[code] ?? 0 }
  return { codes, levels: ascending.map((value) => String(value === 0 ? 0 : value)) }
}
