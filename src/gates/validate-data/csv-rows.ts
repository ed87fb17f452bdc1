import { join } from 'node:path'
import { csvDialect, type CsvDialect } from '../../data/csv/dialect.js'
import { CsvCursor, type RecordFault } from '../../data/csv/cursor.js'
import { mend, readCsvHead, scanRegular, type CsvHead } from '../../data/csv/table.js'
import { digest, plainSource, type PlainSource } from '../../data/source.js'
import type { RecordIndex } from '../../data/record-index.js'
import { merged, range, walk } from '../../data/walk.js'
import { UserError } from '../../errors.js'
import type { Place } from '../../report/finding.js'
import { csvRelation } from '../../engine/duckdb/relations.js'
import { plural } from '../../report/numbers.js'
import { columnsOf, type ColumnNames } from './header.js'
import type { StructureRuleName } from './rules.js'
import { Strip, structural, SMALL, type FileOutcome, type FileSubject } from './subject.js'
import { expectedColumns, textRows, type TextRows } from './text-rows.js'
import { wholeFileFault } from './whole-file.js'

/** Judges a CSV or TSV file. SQL names the suspects while one pass checks the structure and finds the lines; both work at the same time.
 *  An irregular file is read again with care and copied, so that SQL sees only rows that every reader understands the same way. */
export async function judgeCsv(subject: FileSubject): Promise<FileOutcome> {
  const { world, dataset } = subject
  const source = await plainSource(subject.file, dataset.dialect.encoding, world.temp, `${subject.key}.plain`, world.signal)
  const faulty = await wholeFileFault(subject, source)
  if (faulty !== undefined) return faulty
  const dialect = csvDialect({ ...dataset.dialect, delimiter: dataset.dialect.delimiter ?? (subject.format === 'tsv' ? '\t' : ',') })
  const head = readCsvHead(source.path, dialect, source.start)
  const expected = subject.schema === undefined ? undefined : expectedColumns(subject.schema)
  const names = columnsOf(subject, head, expected)
  if (head.fault !== undefined) faultOf(subject, head.fault.kind, { line: head.fault.line, column: head.fault.column })
  const rows = subject.schema === undefined || expected === undefined ? undefined : await textRows(subject.schema, dataset.typing, names, expected)
  const table = await readTable(subject, source, dialect, head, rows)
  const outcome = await judgeRecords(subject, source, dialect, head, names, table, rows)
  await source.unchanged()
  return { bytes: source.bytes, sha256: source.sha256 ?? table.sha256 ?? await digest(subject.file.path), columns: names.map((name) => name ?? ''), ...outcome }
}

interface Table {
  readonly index: RecordIndex
  readonly records: number
  readonly sha256: string | undefined
  readonly irregular: readonly number[]
  /** Ordinals that SQL suspects; undefined when every record is to be judged. */
  readonly suspects: ArrayLike<number> | undefined
  readonly by: FileOutcome['by']
}

async function readTable(subject: FileSubject, source: PlainSource, dialect: CsvDialect, head: CsvHead, rows: TextRows | undefined): Promise<Table> {
  const { world } = subject
  const task = world.progress.start(subject.file.shown, source.bytes)
  const options = { signal: world.signal, progress: (bytes: number) => { task.update(bytes) } }
  try {
    const predicate = source.bytes < SMALL || rows === undefined || head.columns === 0 ? undefined : rows.predicate((await subject.engine()).dialect, (at) => `c${at}`)
    if (subject.explain !== undefined && rows !== undefined) explain(subject.explain, rows, source.bytes, predicate)
    const ask = async (path: string, copy: boolean, longRecords = false): Promise<{ ordinals: ArrayLike<number>; records: number }> => {
      const engine = await subject.engine()
      const relation = csvRelation(path, { columns: head.columns, delimiter: dialect.delimiter, quote: dialect.quote, escape: dialect.escape, skip: copy ? 0 : head.line - 1, longRecords })
      return engine.ordinals(relation, predicate ?? 'true')
    }
    // Most files are regular: SQL starts at once, and its answer is thrown away when the scan finds otherwise.
    const early = predicate === undefined || source.start > 0 && head.header === undefined ? undefined : ask(source.path, false).catch((reason: unknown) => ({ failed: reason }))
    // When the scan ends early (the run was stopped), the query must have ended before the engine is closed.
    const regular = await scanRegular(source.path, dialect, head, options).catch(async (reason: unknown) => { await early; throw reason })
    const by = rows === undefined ? 'structure' : predicate === undefined ? 'rows' : 'sql'
    if (regular !== undefined) {
      const first = predicate === undefined ? undefined : await (early ?? ask(source.path, false).catch((reason: unknown) => ({ failed: reason })))
      if (first !== undefined && 'failed' in first && !(first.failed instanceof UserError && first.failed.code === 'engine-failed')) throw first.failed
      // The scan found nothing wrong, so it is the length of a record that DuckDB minds.
      const answer = first !== undefined && 'failed' in first ? await ask(source.path, false, true) : first
      const agreed = answer === undefined || answer.records === regular.records
      return { ...regular, irregular: [], suspects: rows === undefined ? [] : agreed ? answer?.ordinals : undefined, by: agreed ? by : 'rows' }
    }
    await early
    const copy = join(world.temp, `${subject.key}.mended`)
    const mended = await mend(source.path, dialect, head, copy, options)
    if (mended.blankLines > 0) structural(subject, 'blank-line', `${plural(mended.blankLines, 'blank line')} between rows`, { line: mended.firstBlankLine ?? 1 })
    if (mended.givenUpAt !== undefined) structural(subject, 'unread', 'the rest of the file was not read: too many quotes do not close', { line: mended.givenUpAt })
    const answer = predicate === undefined ? undefined : await ask(copy, true).catch(() => ask(copy, true, true))
    const agreed = answer === undefined || answer.records === mended.records
    return { ...mended, sha256: undefined, suspects: rows === undefined ? [] : agreed ? answer?.ordinals : undefined, by: agreed ? by : 'rows' }
  } finally { task.end() }
}

/** What ran where, for `--explain`. */
function explain(say: (text: string) => void, rows: TextRows, bytes: number, predicate: string | undefined): void {
  if (bytes < SMALL) { say('a small file: every row is judged by the validator, no SQL runs'); return }
  for (const { pointer, where, why } of rows.explained) say(where === 'sql' ? `${pointer}: SQL finds the suspect rows, the validator decides on them` : `${pointer}: the validator alone${why === undefined ? '' : `: ${why}`}`)
  if (predicate === undefined) say('SQL can rule out no row: the validator judges every row')
}

async function judgeRecords(subject: FileSubject, source: PlainSource, dialect: CsvDialect, head: CsvHead, names: ColumnNames, table: Table, rows: TextRows | undefined): Promise<Pick<FileOutcome, 'rows' | 'invalidRows' | 'strip' | 'by'>> {
  const { world } = subject
  if (table.records === 0) structural(subject, 'no-rows', head.header === undefined || head.header.length === 0 ? 'the file holds no row' : 'the file holds a header and no row', { line: 1 })
  const ordinals = table.suspects === undefined ? range(table.records) : merged(table.suspects, table.irregular)
  const strip = new Strip(table.records), cursor = new CsvCursor(source.path, dialect), cells: (string | undefined)[] = []
  const task = world.progress.start(`${subject.file.shown}: suspect rows`, source.bytes)
  try {
    await walk(cursor, table.index, ordinals, (ordinal) => {
      const record = ordinal + 1
      const whole = { line: cursor.line, record }
      let invalid = false
      if (cursor.fault !== undefined) {
        const usable = faultOf(subject, cursor.fault, { ...cursor.position(cursor.faultAt), record })
        if (!usable) { strip.add(ordinal); return }
      }
      if (cursor.cells !== head.columns) {
        const more = cursor.cells > head.columns
        const at = more ? cursor.place(head.columns) : whole
        structural(subject, more ? 'extra-cell' : 'missing-cell', `${plural(head.columns, 'cell')} expected, ${cursor.cells} found`, { ...at, record })
        strip.add(ordinal)
        return
      }
      if (rows === undefined) return
      cells.length = cursor.cells
      for (let at = 0; at < cursor.cells; at++) cells[at] = cursor.text(at)
      for (const found of rows.decide(cells)) {
        const at = found.column === undefined ? -1 : names.indexOf(found.column)
        const place: Place = { file: subject.file.shown, ...(at < 0 ? whole : { ...cursor.place(at), record }) }
        subject.log.add({ dataset: subject.dataset.name, place, severity: 'error', column: found.column, path: found.path, rule: found.rule, message: found.message, asked: rows.placeOf(found.pointer) })
        invalid = true
      }
      if (invalid) strip.add(ordinal)
    }, { signal: world.signal, progress: (bytes) => { task.update(bytes) }, guarded: rows?.guarded })
  } finally { cursor.close(); task.end() }
  return { rows: table.records, invalidRows: strip.count, strip: strip.bins, by: table.by }
}

const FAULTS: Readonly<Record<RecordFault, { readonly rule: StructureRuleName; readonly says: string; readonly usable: boolean }>> = {
  'unclosed-quote': { rule: 'unclosed-quote', says: 'a quote opens here and does not close', usable: false },
  'stray-quote': { rule: 'stray-quote', says: 'text follows the closing quote of this cell', usable: false },
  nul: { rule: 'nul', says: 'a NUL byte', usable: false },
  encoding: { rule: 'encoding', says: 'a byte that is not valid UTF-8', usable: false },
  'too-long': { rule: 'too-long', says: 'this record does not end within 16 MiB', usable: false },
  'bare-quote': { rule: 'bare-quote', says: 'a quote inside a cell that is not quoted; taken as text', usable: true },
  'bare-cr': { rule: 'bare-carriage-return', says: 'a carriage return that is no line end; taken as text', usable: true },
}

/** @returns whether the cells of the record can be used all the same */
function faultOf(subject: FileSubject, kind: RecordFault, at: Partial<Place>): boolean {
  const { rule, says, usable } = FAULTS[kind]
  structural(subject, rule, says, at)
  return usable
}
