import { join } from 'node:path'
import { csvDialect, type CsvDialect } from '../../data/csv/dialect.js'
import { CsvCursor, type RecordFault } from '../../data/csv/cursor.js'
import type { SievePlan } from '../../data/csv/sieve.js'
import { SimdScan } from '../../data/csv/simd.js'
import { mend, readCsvHead, scanRegular, type CsvHead } from '../../data/csv/table.js'
import { digest, plainSource, type PlainSource } from '../../data/source.js'
import { wordsOf } from '../../data/cell-words.js'
import { merged, placesOf, range, walk, type Places } from '../../data/walk.js'
import { UserError } from '../../errors.js'
import type { Place } from '../../report/finding.js'
import { csvRelation } from '../../engine/duckdb/relations.js'
import { plural } from '../../report/numbers.js'
import { columnsOf } from './header.js'
import type { StructureRuleName } from './rules.js'
import { HEAD } from './sensitive/search.js'
import { shyColumns } from './sensitive/shy.js'
import { compileSieve } from './rows/sieve.js'
import { Strip, structural, SMALL, type FileOutcome, type FileSubject } from './subject.js'
import { csvReading, csvTable } from '../../data/tables/csv-table.js'
import type { ColumnNames } from '../../data/csv/names.js'
import type { ColumnKind } from '../../data/tables/file-table.js'
import type { RowSchema } from './rows/load.js'
import { columnType } from './rows/typing.js'
import { expectedColumns, textRows, type TextRows } from './text-rows.js'
import { Forms } from './profile/forms.js'
import { wholeFileFault } from './whole-file.js'

/** Judges a CSV or TSV file. One pass checks the structure, finds the lines and sifts out the suspect rows; ajv decides on those.
 *  An irregular file is read again with care and copied, so that the sieve sees only rows that every reader understands the same way. */
export async function judgeCsv(subject: FileSubject): Promise<FileOutcome> {
  const { world, dataset } = subject
  const source = await plainSource(subject.file, dataset.dialect.encoding, world.temp, `${subject.key}.plain`, world.signal)
  const faulty = await wholeFileFault(subject, source)
  if (faulty !== undefined) return faulty
  const dialect = csvDialect({ ...dataset.dialect, delimiter: dataset.dialect.delimiter ?? (subject.format === 'tsv' ? '\t' : ',') })
  const head = readCsvHead(source.path, dialect, source.start)
  if (head.fault !== undefined && head.columns === 0) {
    // Without a header nobody knows what a row should be.
    faultOf(subject, head.fault.kind, { line: head.fault.line, column: head.fault.column })
    structural(subject, 'unread', 'the header cannot be read, so no row was judged', { line: head.fault.line })
    return { bytes: source.bytes, sha256: source.sha256 ?? await digest(subject.file.path), columns: [], rows: 0, invalidRows: 0, strip: [], by: 'structure' }
  }
  const expected = subject.schema === undefined ? undefined : expectedColumns(subject.schema)
  const names = columnsOf(subject, head, expected)
  if (head.fault !== undefined) faultOf(subject, head.fault.kind, { line: head.fault.line, column: head.fault.column })
  const rows = subject.schema === undefined || expected === undefined ? undefined : await textRows(subject.schema, dataset.typing, names, expected, shyColumns(firstRows(source.path, dialect, head, names, HEAD)))
  const reading = { readable: source.path, bytes: source.bytes, skip: head.line - 1, dialect, names, typing: dataset.typing, kindOf: (name: string) => kindOf(subject.schema, name) }
  if (source.bytes >= SMALL && head.columns > 0) await subject.ahead?.(csvReading(reading))
  const table = await readTable(subject, source, dialect, head, names, rows)
  const outcome = await judgeRecords(subject, source, dialect, head, names, table, rows)
  await source.unchanged()
  const asTable = csvTable({ ...reading, ...(table.copy === undefined ? {} : { readable: table.copy, skip: 0 }), shown: subject.file.shown, path: source.path, index: table.index, records: table.records, broken: table.broken ?? [], signal: world.signal })
  return { bytes: source.bytes, sha256: source.sha256 ?? table.sha256 ?? await digest(subject.file.path), columns: names.map((name) => name ?? ''), ...outcome, forms: table.forms, ...(head.columns === 0 ? {} : { table: asTable }) }
}

function kindOf(schema: RowSchema | undefined, name: string): ColumnKind {
  const type = schema === undefined ? undefined : columnType(schema, name)
  return type === undefined || type.string ? 'text' : type.number ? 'number' : type.boolean ? 'boolean' : type.json ? 'other' : 'text'
}

interface Table {
  readonly index: Places
  readonly records: number
  readonly sha256: string | undefined
  readonly irregular: readonly number[]
  /** Those in whose place the mended copy has an empty row. */
  readonly broken?: readonly number[]
  /** The mended copy of an irregular file. */
  readonly copy?: string
  /** Ordinals that are suspects; undefined when every record is to be judged. */
  readonly suspects: ArrayLike<number> | undefined
  /** Forms of columns, when each row that has a cell of another form is a suspect. */
  readonly forms?: Forms | undefined
  readonly by: FileOutcome['by']
}

async function readTable(subject: FileSubject, source: PlainSource, dialect: CsvDialect, head: CsvHead, names: ColumnNames, rows: TextRows | undefined): Promise<Table> {
  const { world } = subject
  const task = world.progress.start(subject.file.shown, source.bytes)
  const options = { signal: world.signal, progress: (bytes: number) => { task.update(bytes) } }
  try {
    const large = source.bytes >= SMALL && head.columns > 0, { search } = subject
    const sieve = rows === undefined || !large ? undefined : new Sieve(subject, rows, dialect, head)
    const { plan, forms } = !large || !SimdScan.takes(dialect, head.columns) ? {} : planOf(subject, source, dialect, head, names, rows)
    if (subject.explain !== undefined && rows !== undefined) explain(subject.explain, rows, large, plan)
    // Most files are regular: SQL, where it is needed, starts at once, and its answer is thrown away when the scan finds otherwise.
    const early = plan !== undefined || source.start > 0 && head.header === undefined ? undefined : sieve?.ask(source.path, false).catch((reason: unknown) => ({ failed: reason }))
    // When the scan ends early (the run was stopped), the query must have ended before the engine is closed.
    const regular = await scanRegular(source.path, dialect, head, options, plan).catch(async (reason: unknown) => { await early; throw reason })
    const none = (): Pick<Table, 'suspects' | 'by'> => {
      // A large file without a schema that automata cannot read: a sample tells what is in it.
      search?.end(!large, large ? named(names) : [])
      return { suspects: rows === undefined && (search === undefined || large) ? [] : undefined, by: rows === undefined ? 'structure' : 'rows' }
    }
    const asked = (answer: Answer, records: number): Pick<Table, 'suspects' | 'by'> => {
      const found = agreed(answer, records)
      search?.end(found.suspects === undefined, found.suspects === undefined ? [] : named(names))
      return found
    }
    const by = rows === undefined ? 'structure' : 'automata'
    if (regular !== undefined) {
      if (regular.suspects !== undefined) return { ...regular, index: placesOf(regular.index, regular.suspects), irregular: [], suspects: regular.suspects.ordinals, forms: regular.guessed ? forms : undefined, by }
      if (sieve === undefined) return { ...regular, irregular: [], ...none() }
      const first = await (early ?? sieve.ask(source.path, false).catch((reason: unknown) => ({ failed: reason })))
      if (first !== undefined && 'failed' in first && !(first.failed instanceof UserError && first.failed.code === 'engine-failed')) throw first.failed
      // The scan found nothing wrong, so it is the length of a record that DuckDB minds.
      const answer = first !== undefined && 'failed' in first ? await sieve.ask(source.path, false, true) : first
      return { ...regular, irregular: [], ...asked(answer, regular.records) }
    }
    await early
    const copy = join(world.temp, `${subject.key}.mended`)
    const mended = await mend(source.path, dialect, head, copy, options)
    if (mended.blankLines > 0) structural(subject, 'blank-line', `${plural(mended.blankLines, 'blank line')} between rows`, { line: mended.firstBlankLine ?? 1 })
    if (mended.givenUpAt !== undefined) structural(subject, 'unread', 'the rest of the file was not read: too many quotes do not close', { line: mended.givenUpAt })
    const again = plan === undefined ? undefined : await scanRegular(copy, dialect, { ...head, header: undefined, offset: 0, line: 1, fault: undefined }, options, plan)
    if (again?.suspects !== undefined && again.records === mended.records) return { ...mended, copy, sha256: undefined, suspects: again.suspects.ordinals, by }
    if (sieve === undefined) return { ...mended, copy, sha256: undefined, ...none() }
    return { ...mended, copy, sha256: undefined, ...asked(await sieve.ask(copy, true).catch(() => sieve.ask(copy, true, true)), mended.records) }
  } finally { task.end() }
}

/** The plan that sifts a large file: rows that may break the schema, rows that may hold what is sensitive, and those with cells of another form than the first ones. */
function planOf({ search, isProfiled, dataset: { typing } }: FileSubject, source: PlainSource, dialect: CsvDialect, head: CsvHead, names: ColumnNames, rows: TextRows | undefined): { readonly plan?: SievePlan | undefined; readonly forms?: Forms } {
  const first = search === undefined && !isProfiled ? [] : firstRows(source.path, dialect, head, names, HEAD), sought = search?.begin(first, named(names))
  if (rows === undefined) {
    const seen = names.flatMap((name, at) => (name === undefined ? [] : [{ name, at, rule: { values: new Set(wordsOf(typing, name).missingValues), ofStrings: true } }])), forms = Forms.of(isProfiled ? first : [], seen)
    const { plan } = sought === undefined && forms.columns.size === 0 ? {} : compileSieve(undefined, seen, names.length, typing, sought)
    if (plan === undefined || sought === undefined) search?.end(false, named(names))
    return plan === undefined ? {} : { plan: { ...plan, columns: plan.columns.map((column, at) => forms.columns.get(at) ?? column), guessed: new Set(forms.columns.keys()) }, forms }
  }
  const plan = sought === undefined ? undefined : rows.sieve(sought)
  if (plan === undefined) search?.end(false, named(names))
  return { plan: plan ?? rows.sieve() }
}

const named = (names: ColumnNames): readonly string[] => names.filter((name) => name !== undefined)

/** The texts of the first records, by column. */
function firstRows(path: string, dialect: CsvDialect, head: CsvHead, names: ColumnNames, most: number): readonly ReadonlyMap<string, string>[] {
  const cursor = new CsvCursor(path, dialect), rows: ReadonlyMap<string, string>[] = []
  try {
    cursor.seek(head.offset, head.line)
    while (rows.length < most && cursor.read()) rows.push(new Map(names.flatMap((name, at) => { const text = name === undefined || at >= cursor.cells ? undefined : cursor.text(at); return name === undefined || text === undefined ? [] : [[name, text] as const] })))
    return rows
  } finally { cursor.close() }
}

type Answer = { readonly ordinals: ArrayLike<number>; readonly records: number } | undefined

/** An engine that counts other records than the scan did has read something else: then every row is judged. */
function agreed(answer: Answer, records: number): Pick<Table, 'suspects' | 'by'> {
  return answer !== undefined && answer.records === records ? { suspects: answer.ordinals, by: 'sql' } : { suspects: undefined, by: 'rows' }
}

/** SQL finds the suspects of a large table where automata cannot: the schema or the dialect asks for more. */
class Sieve {
  readonly #subject: FileSubject
  readonly #rows: TextRows
  readonly #dialect: CsvDialect
  readonly #head: CsvHead

  constructor(subject: FileSubject, rows: TextRows, dialect: CsvDialect, head: CsvHead) {
    this.#subject = subject
    this.#rows = rows
    this.#dialect = dialect
    this.#head = head
  }

  /** @param copy the mended copy, which has no header
   *  @returns undefined when SQL could rule out no row */
  async ask(path: string, copy: boolean, longRecords = false): Promise<Answer> {
    const engine = await this.#subject.engine(), { columns, line } = this.#head, { delimiter, quote, escape } = this.#dialect
    const predicate = this.#rows.predicate(engine.dialect, (at) => `c${at}`)
    return predicate === undefined ? undefined : engine.ordinals(csvRelation(path, { columns, delimiter, quote, escape, skip: copy ? 0 : line - 1, longRecords }), predicate)
  }
}

/** What ran where, for `--explain`. */
function explain(say: (text: string) => void, rows: TextRows, large: boolean, plan: SievePlan | undefined): void {
  if (!large) { say('a small file: every row is judged by the validator'); return }
  if (plan === undefined) say('automata can rule out no row: SQL is asked')
  for (const { pointer, where, why } of rows.explained) say(where === 'quick' ? `${pointer}: automata find the suspect rows, the validator decides on them` : `${pointer}: the validator alone${why === undefined ? '' : `: ${why}`}`)
}

async function judgeRecords(subject: FileSubject, source: PlainSource, dialect: CsvDialect, head: CsvHead, names: ColumnNames, table: Table, rows: TextRows | undefined): Promise<Pick<FileOutcome, 'rows' | 'invalidRows' | 'strip' | 'by'>> {
  const { world } = subject
  if (table.records === 0) structural(subject, 'no-rows', head.header === undefined || head.header.length === 0 ? 'the file holds no row' : 'the file holds a header and no row', { line: 1 })
  const ordinals = table.suspects === undefined ? range(table.records) : merged(table.suspects, table.irregular)
  const strip = new Strip(table.records), cursor = new CsvCursor(source.path, dialect), cells: (string | undefined)[] = []
  const task = world.progress.start(`${subject.file.shown}: suspect rows`, source.bytes), { file: { shown: file }, dataset: { name, typing }, search } = subject, missing = new Set(typing.missingValues)
  const placeOf = (cell: number, record: number): Place => {
    if (cell < 0) return { file, line: cursor.line, record }
    const { line, column, endLine, endColumn } = cursor.place(cell)
    return { file, line, column, endLine, endColumn, record }
  }
  try {
    await walk(cursor, table.index, ordinals, (ordinal) => {
      const record = ordinal + 1
      const whole = { line: cursor.line, record }
      let invalid = false
      if (cursor.fault !== undefined) {
        const usable = faultOf(subject, cursor.fault, { ...cursor.position(cursor.faultAt), record })
        if (!usable) { strip.add(ordinal); return }
      }
      if (search !== undefined) {
        for (const [at, column] of names.entries()) {
          const text = column === undefined || at >= cursor.cells ? undefined : cursor.text(at)
          if (column !== undefined && text !== undefined && text !== '' && !missing.has(text)) search.look(column, text, ordinal)
        }
      }
      table.forms?.look((at) => cursor.text(at))
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
        subject.log.add({ dataset: name, place: placeOf(found.column === undefined ? -1 : names.indexOf(found.column), record), severity: 'error', column: found.column, path: found.path, rule: found.rule, message: found.message, asked: rows.placeOf(found.pointer) })
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
