import { copyFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { DatasetSettings } from '../../config/dataset.js'
import type { Engine } from '../../engine/engine.js'
import { parquetRelation } from '../../engine/duckdb/relations.js'
import { UserError } from '../../errors.js'
import type { World } from '../../world.js'
import { csvDialect } from '../csv/dialect.js'
import { mend, readCsvHead, scanRegular, type CsvHead } from '../csv/table.js'
import type { ColumnNames } from '../csv/names.js'
import { faultText } from '../fault-text.js'
import type { DataFile } from '../files.js'
import type { Format } from '../format.js'
import { LineCursor } from '../json/line-cursor.js'
import { firstRecords, scanLines, scanValues, type JsonTable } from '../json/text.js'
import { ValueCursor } from '../json/value-cursor.js'
import { PATTERN_SIGNS } from '../name.js'
import { digest, plainSource, readError, type PlainSource } from '../source.js'
import { csvTable } from './csv-table.js'
import type { FileTable } from './file-table.js'
import { jsonTable, memberKinds, someRecords } from './json-table.js'
import { guessedKinds } from './kinds.js'
import { LOOKED_AT } from './loaded.js'
import { parquetTable } from './parquet-table.js'

/** A data file as a table, read for what it holds, not for what its schema asks. */
export interface OpenedFile {
  readonly file: DataFile
  readonly table: FileTable
  readonly bytes: number
  readonly sha256: string
  /** Records found; those of `table.broken` among them are left out of the table. */
  readonly records: number
}

/** @param key short and unique among the files of the run: names its copies in the temporary folder
 *  @throws UserError `file-unreadable` when nothing in the file can be used */
export async function openTable(file: DataFile, format: Format, dataset: DatasetSettings, key: string, world: World, engine: () => Promise<Engine>): Promise<OpenedFile> {
  if (format === 'parquet') return openParquet(file, key, world, await engine())
  const source = await plainSource(file, dataset.dialect.encoding, world.temp, `${key}.plain`, world.signal)
  if (source.fault !== undefined) throw unreadable(file, faultText(source.fault))
  const opened = format === 'csv' || format === 'tsv' ? await openCsv(source, format, dataset, key, world) : await openJson(source, format, key, world)
  await source.unchanged()
  return opened
}

function unreadable(file: DataFile, why: string): UserError {
  return new UserError('file-unreadable', `${file.shown}: ${why}`, { place: { file: file.shown }, hint: 'validate-data says line by line what is wrong with a file.' })
}

async function openCsv(source: PlainSource, format: Format, dataset: DatasetSettings, key: string, world: World): Promise<OpenedFile> {
  const { file, path } = source, dialect = csvDialect({ ...dataset.dialect, delimiter: dataset.dialect.delimiter ?? (format === 'tsv' ? '\t' : ',') })
  const head = readCsvHead(path, dialect, source.start)
  if (head.fault !== undefined || head.columns === 0) throw unreadable(file, head.columns === 0 ? 'it has no columns' : `its header cannot be read (line ${head.fault?.line ?? 1})`)
  const task = world.progress.start(file.shown, source.bytes), options = { signal: world.signal, progress: (bytes: number) => { task.update(bytes) } }
  try {
    const regular = await scanRegular(path, dialect, head, options), copy = join(world.temp, `${key}.mended`)
    const found = regular === undefined ? { ...await mend(path, dialect, head, copy, options), sha256: undefined } : { ...regular, broken: [] }
    const common = { shown: file.shown, path, readable: regular === undefined ? copy : path, skip: regular === undefined ? 0 : head.line - 1, dialect, names: namesOf(head), typing: dataset.typing, index: found.index, records: found.records, bytes: source.bytes, broken: found.broken, signal: world.signal }
    const texts = csvTable({ ...common, kindOf: () => 'text' }), kinds = guessedKinds(texts.columns, await texts.sample(LOOKED_AT), dataset.typing)
    return { file, table: csvTable({ ...common, kindOf: (name) => kinds.get(name) ?? 'text' }), bytes: source.bytes, sha256: source.sha256 ?? found.sha256 ?? await digest(file.path), records: found.records }
  } finally { task.end() }
}

/** Of columns with the same name the first has it; one without a name has none. */
function namesOf(head: CsvHead): ColumnNames {
  if (head.header === undefined) return Array.from({ length: head.columns }, (_, at) => `field${at + 1}`)
  const seen = new Set<string>()
  return head.header.map(({ name }) => { if (name.trim() === '' || seen.has(name)) return undefined; seen.add(name); return name })
}

async function openJson(source: PlainSource, format: Format, key: string, world: World): Promise<OpenedFile> {
  const { file } = source, task = world.progress.start(file.shown, source.bytes)
  try {
    const table: JsonTable = await (format === 'json' ? scanValues : scanLines)(source.path, source.start, join(world.temp, `${key}.jsonl`), { signal: world.signal, progress: (bytes) => { task.update(bytes) } })
    if (table.between !== undefined) throw unreadable(file, `${table.between.message} (line ${table.between.line})`)
    if (table.records === 0) throw unreadable(file, 'the file holds no record')
    const cursor = (): LineCursor | ValueCursor => {
      if (table.kind === 'lines') return new LineCursor(source.path)
      const values = new ValueCursor(source.path)
      values.begin(source.start)
      return values
    }
    const records = { index: table.index, records: table.records, cursor, signal: world.signal }
    const kinds = memberKinds([...firstRecords(table.path), ...await someRecords(records, LOOKED_AT)], [])
    return { file, table: jsonTable({ ...records, shown: file.shown, readable: table.path, names: kinds, broken: table.irregular, open: table.records > LOOKED_AT }), bytes: source.bytes, sha256: source.sha256 ?? table.sha256 ?? await digest(file.path), records: table.records }
  } finally { task.end() }
}

async function openParquet(file: DataFile, key: string, world: World, engine: Engine): Promise<OpenedFile> {
  const { size } = await stat(file.path).catch((reason: unknown) => { throw readError(reason, file) }), sha256 = await digest(file.path)
  if (size === 0) throw unreadable(file, faultText({ kind: 'empty-file' }))
  const path = PATTERN_SIGNS.test(file.path) ? join(world.temp, `${key}.parquet`) : file.path
  if (path !== file.path) await copyFile(file.path, path)
  try {
    const relation = parquetRelation(path), columns = (await engine.query(`describe select * from ${relation}`)).map((row) => ({ name: String(row['column_name']), type: String(row['column_type']), sql: engine.dialect.ident(String(row['column_name'])) }))
    const records = Number((await engine.query(`select count(*) as n from ${relation}`))[0]?.['n'] ?? 0)
    return { file, table: parquetTable(file.shown, path, columns, records, engine), bytes: size, sha256, records }
  } catch (reason) {
    if (!(reason instanceof UserError) || reason.code !== 'engine-failed') throw reason
    throw unreadable(file, `it is no readable Parquet: ${reason.message.replace(/^DuckDB: /, '').replaceAll(/'[^']*\//g, "'").slice(0, 200)}`)
  }
}

/** Copies that `openTable` may make of a file, for the list of files that the engine may read. */
export function copiesOf(key: string, temp: string): readonly string[] { return ['plain', 'mended', 'jsonl', 'parquet'].map((ending) => join(temp, `${key}.${ending}`)) }
