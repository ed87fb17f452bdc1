import { copyFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { PATTERN_SIGNS } from '../../data/name.js'
import { digest, readError } from '../../data/source.js'
import { parquetRelation } from '../../engine/duckdb/relations.js'
import type { Engine, SqlRow } from '../../engine/engine.js'
import { UserError } from '../../errors.js'
import type { Place } from '../../report/finding.js'
import { columnsOf } from './header.js'
import { createDecider, type Decider } from './rows/decide.js'
import { columnType } from './rows/typing.js'
import { expectedColumns } from './text-rows.js'
import { openColumns } from './rows/sieve.js'
import { HINT } from '../../sensitive/detect.js'
import { promised } from '../../sensitive/names.js'
import { HEAD } from './sensitive/search.js'
import { shyColumns } from './sensitive/shy.js'
import { Strip, structural, type FileOutcome, type FileSubject } from './subject.js'
import type { FileTable } from '../../data/tables/file-table.js'
import { isText, parquetTable, type TypedColumn } from '../../data/tables/parquet-table.js'
import { compileTyped, fromSql, selected } from './typed-rows.js'

const BATCH = 2000

/** Judges a Parquet file. Its columns have types already, so SQL compares values; places are row numbers and row groups, for there are no lines. */
export async function judgeParquet(subject: FileSubject): Promise<FileOutcome> {
  const { file, world, schema } = subject
  const { size } = await stat(file.path).catch((reason: unknown) => { throw readError(reason, file) })
  const sha256 = await digest(file.path)
  const none = { bytes: size, sha256, rows: 0, invalidRows: 0, columns: [], strip: [], by: 'structure' as const }
  if (size === 0) { structural(subject, 'empty-file', 'the file is empty: 0 bytes'); return none }
  const path = PATTERN_SIGNS.test(file.path) ? join(world.temp, `${subject.key}.parquet`) : file.path
  if (path !== file.path) await copyFile(file.path, path)
  const engine = await subject.engine(), relation = parquetRelation(path)
  const columns = await describe(engine, relation).catch((reason: unknown) => damaged(subject, reason))
  if (columns === undefined) return none
  const names = columns.map(({ name }) => name)
  const expected = schema === undefined ? undefined : expectedColumns(schema)
  columnsOf(subject, { header: columns.map(({ name }) => ({ name, line: 0, column: 0, endLine: 0, endColumn: 0 })), columns: columns.length, offset: 0, line: 1, fault: undefined }, expected, false)
  const judged = expected === undefined ? columns : columns.filter(({ name }) => expected.allows(name))
  const predicate = schema === undefined ? 'false' : compileTyped(schema, judged, engine.dialect)
  const answer = await engine.ordinals(relation, predicate ?? 'true').catch((reason: unknown) => damaged(subject, reason))
  if (answer === undefined) return { ...none, columns: names }
  if (answer.records === 0) structural(subject, 'no-rows', 'the file holds no row')
  const strip = new Strip(answer.records), table = parquetTable(file.shown, path, columns, answer.records, engine)
  if (schema !== undefined && expected !== undefined && answer.ordinals.length > 0) {
    const groups = await rowGroups(engine, path), absent = new Set(expected.required.filter((name) => !names.includes(name)))
    const shy = shyColumns((await table.sample(HEAD)).rows.map(({ values }) => values))
    await decide(subject, engine, path, judged, answer.ordinals, await createDecider(schema, shy), absent, groups, strip)
  }
  await lookThrough(subject, engine, path, columns, table)
  return { bytes: size, sha256, rows: answer.records, invalidRows: strip.count, columns: names, strip: strip.bins, by: schema === undefined ? 'structure' : 'sql', table }
}

/** Rows that are looked at one by one; a column of which more may hold something is sampled. */
const MOST_LOOKED_AT = 100_000

/** Looks for what is sensitive in columns of text: SQL finds the rows that may hold something. */
async function lookThrough({ search, schema }: FileSubject, engine: Engine, path: string, columns: readonly TypedColumn[], table: FileTable): Promise<void> {
  if (search === undefined) return
  // What a name promises may be a number or a date; a secret is text.
  const texts = columns.filter(({ name, type }) => isText(type) || promised(name) !== undefined), names = texts.map(({ name }) => name), head = await table.sample(HEAD)
  const sought = search.begin(head.rows.map(({ values }) => values), names)
  if (sought === undefined) return
  const left = new Set(openColumns(schema, names, NO_WORDS, sought)), wanted = texts.filter(({ name }) => left.has(name))
  if (wanted.length === 0) return
  const values = wanted.map(({ sql, type }) => (type === 'VARCHAR' ? sql : `cast(${sql} as varchar)`)), may = values.map((value) => engine.dialect.matches(value, HINT))
  const rows = await engine.query(`select file_row_number as ordinal, ${values.map((value, at) => `${value} as v${at}`).join(', ')} from read_parquet(${engine.dialect.text(path)}, file_row_number = true) where ${may.join(' or ')} order by ordinal limit ${MOST_LOOKED_AT + 1}`)
  if (rows.length > MOST_LOOKED_AT) { search.end(false, wanted.map(({ name }) => name)); return }
  for (const row of rows) for (const [at, { name }] of wanted.entries()) { const text = row[`v${at}`]; if (typeof text === 'string' && text !== '') search.look(name, text, Number(row['ordinal'])) }
}

const NO_WORDS = { missingValues: [], trueValues: [], falseValues: [], decimalChar: '.' }

async function describe(engine: Engine, relation: string): Promise<readonly TypedColumn[]> {
  return (await engine.query(`describe select * from ${relation}`)).map((row) => ({ name: String(row['column_name']), type: String(row['column_type']), sql: engine.dialect.ident(String(row['column_name'])) }))
}

function damaged(subject: FileSubject, reason: unknown): undefined {
  if (!(reason instanceof UserError) || reason.code !== 'engine-failed') throw reason
  structural(subject, 'damaged-file', `the file is no readable Parquet: ${reason.message.replace(/^DuckDB: /, '').replaceAll(/'[^']*\//g, "'").slice(0, 200)}`)
  return undefined
}

interface RowGroup { readonly first: number; readonly number: number }

async function rowGroups(engine: Engine, path: string): Promise<readonly RowGroup[]> {
  const rows = await engine.query(`select distinct row_group_id as id, row_group_num_rows as n from parquet_metadata(${engine.dialect.text(path)}) order by 1`)
  let first = 0
  return rows.map((row) => { const group = { first, number: Number(row['id']) }; first += Number(row['n']); return group })
}

async function decide(subject: FileSubject, engine: Engine, path: string, columns: readonly TypedColumn[], ordinals: Float64Array, decider: Decider, absent: ReadonlySet<string>, groups: readonly RowGroup[], strip: Strip): Promise<void> {
  const { world, schema, log, dataset, file } = subject
  const task = world.progress.start(`${file.shown}: suspect rows`, ordinals.length)
  const list = columns.map((column, at) => `${selected(column)} as v${at}`).join(', ')
  const nullable = new Set(schema === undefined ? [] : columns.filter(({ name }) => columnType(schema, name).nullable).map(({ name }) => name))
  let group = 0
  try {
    for (let from = 0; from < ordinals.length; from += BATCH) {
      const wanted = ordinals.subarray(from, from + BATCH)
      const first = wanted[0] ?? 0, last = wanted[wanted.length - 1] ?? 0
      const rows = await engine.query(`select file_row_number as ordinal, ${list} from read_parquet(${engine.dialect.text(path)}, file_row_number = true) where file_row_number between ${first} and ${last} and file_row_number in (select unnest([${wanted.join(', ')}])) order by file_row_number`)
      decider.guarded(() => { for (const sqlRow of rows) {
        const ordinal = Number(sqlRow['ordinal']), { row, numbers } = rowOf(sqlRow, columns, nullable)
        while ((groups[group + 1]?.first ?? Infinity) <= ordinal) group++
        const place: Place = { file: file.shown, record: ordinal + 1 }
        let invalid = false
        for (const found of decider.decide(row, numbers)) {
          if (found.keyword === 'required' && found.column !== undefined && absent.has(found.column) && found.path.lastIndexOf('/') === 0) continue
          const where = groups.length > 1 ? ` (row group ${groups[group]?.number ?? 0})` : ''
          log.add({ dataset: dataset.name, place, severity: 'error', column: found.column, path: found.path, rule: found.rule, message: `${found.message}${where}`, asked: schema?.placeOf(found.pointer) })
          invalid = true
        }
        if (invalid) strip.add(ordinal)
      } })
      task.update(from + rows.length)
    }
  } finally { task.end() }
}

function rowOf(sqlRow: SqlRow, columns: readonly TypedColumn[], nullable: ReadonlySet<string>): { row: Readonly<Record<string, unknown>>; numbers: ReadonlyMap<string, string> } {
  const row: Record<string, unknown> = {}, numbers = new Map<string, string>()
  for (const [at, column] of columns.entries()) {
    const value = fromSql(sqlRow[`v${at}`], column.type, `/${column.name.replaceAll('~', '~0').replaceAll('/', '~1')}`, numbers)
    if (value === null && !nullable.has(column.name)) continue
    Object.defineProperty(row, column.name, { value, enumerable: true, configurable: true, writable: true })
  }
  return { row, numbers }
}
