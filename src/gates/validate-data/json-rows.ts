import { join } from 'node:path'
import { LineCursor } from '../../data/json/line-cursor.js'
import { firstRecords, scanLines, scanValues, type JsonTable, type Planner } from '../../data/json/text.js'
import type { TextFault } from '../../data/json/text-cursor.js'
import { ValueCursor } from '../../data/json/value-cursor.js'
import { digest, plainSource, type PlainSource } from '../../data/source.js'
import { merged, placesOf, range, walk } from '../../data/walk.js'
import type { Place } from '../../report/finding.js'
import { jsonRow } from './json-row.js'
import { createDecider } from './rows/decide.js'
import { compileJsonSieve, namesOf } from './rows/json-sieve.js'
import { hints, mayHold } from '../../sensitive/detect.js'
import { HEAD } from './sensitive/search.js'
import { shyColumns } from './sensitive/shy.js'
import { jsonTable, memberKinds, membersOf, someRecords, textsOf } from '../../data/tables/json-table.js'
import { LOOKED_AT } from '../../data/tables/loaded.js'
import { ruleId, type StructureRuleName } from './rules.js'
import { SMALL, Strip, structural, type FileOutcome, type FileSubject } from './subject.js'
import { wholeFileFault } from './whole-file.js'

const FAULTS: Readonly<Record<TextFault, readonly [rule: StructureRuleName, says: string]>> = {
  nul: ['nul', 'a NUL byte'],
  encoding: ['encoding', 'a byte that is not valid UTF-8'],
  'too-long': ['too-long', 'this record does not end within 16 MiB'],
}

const BROKEN = ruleId('broken-json')

/** Judges a JSON or JSON-lines file, record by record. */
export async function judgeJson(subject: FileSubject): Promise<FileOutcome> {
  const { world } = subject
  const source = await plainSource(subject.file, subject.dataset.dialect.encoding, world.temp, `${subject.key}.plain`, world.signal)
  const faulty = await wholeFileFault(subject, source)
  if (faulty !== undefined) return faulty
  const task = world.progress.start(subject.file.shown, source.bytes)
  const options = { signal: world.signal, progress: (bytes: number) => { task.update(bytes) } }
  try {
    const copy = join(world.temp, `${subject.key}.jsonl`)
    const table = await (subject.format === 'json' ? scanValues : scanLines)(source.path, source.start, copy, options, planner(subject, source.bytes))
    const { broken, ...outcome } = await judgeRecords(subject, source, table, options)
    await source.unchanged()
    const whole = source.bytes < SMALL, records = { index: table.index, records: table.records, cursor: () => cursorOf(table, source), signal: world.signal }
    const names = memberKinds([...firstRecords(table.path), ...await someRecords(records, whole ? Number.POSITIVE_INFINITY : LOOKED_AT)], subject.schema === undefined ? [] : namesOf(subject.schema))
    const asTable = jsonTable({ ...records, shown: subject.file.shown, readable: table.path, names, broken, open: !whole })
    return { bytes: source.bytes, sha256: source.sha256 ?? table.sha256 ?? await digest(subject.file.path), columns: [], ...outcome, ...(table.records === 0 ? {} : { table: asTable }) }
  } finally { task.end() }
}

/** How the suspects of a large file are found; in a small one every record is judged. */
function planner({ schema, search, explain }: FileSubject, bytes: number): Planner | undefined {
  if (schema === undefined && search === undefined) return undefined
  if (bytes < SMALL) { if (schema !== undefined) explain?.('a small file: the validator judges every record'); return undefined }
  return (names, path) => {
    const sought = search?.begin(firstRecords(path).slice(0, HEAD).map(textsOf), names)
    const seeking = sought === undefined ? undefined : compileJsonSieve(schema, names, { ...sought, automaton: hints(true) })
    if (seeking?.plan === undefined) search?.end(false, names)
    const { plan, explained } = seeking?.plan === undefined ? schema === undefined ? { plan: undefined, explained: [] } : compileJsonSieve(schema, names) : seeking
    if (schema === undefined) return plan
    if (plan === undefined) explain?.('automata can rule out no record: the validator judges every one')
    for (const { pointer, where, why } of explained) explain?.(where === 'quick' ? `${pointer}: automata find the suspect records, the validator decides on them` : `${pointer}: the validator alone${why === undefined ? '' : `: ${why}`}`)
    return plan
  }
}

function cursorOf(table: JsonTable, source: PlainSource): LineCursor | ValueCursor {
  if (table.kind === 'lines') return new LineCursor(source.path)
  const cursor = new ValueCursor(source.path)
  cursor.begin(source.start)
  return cursor
}

async function judgeRecords(subject: FileSubject, source: PlainSource, table: JsonTable, options: Parameters<typeof walk>[4]): Promise<Pick<FileOutcome, 'rows' | 'invalidRows' | 'strip' | 'by'> & { readonly broken: readonly number[] }> {
  const broken: number[] = []
  const { between, suspects } = table, { search } = subject
  if (suspects === undefined) search?.end(true)
  if (table.records === 0) structural(subject, 'no-rows', 'the file holds no record', { line: 1 })
  const cursor = cursorOf(table, source)
  const decider = subject.schema === undefined ? undefined : await createDecider(subject.schema, shyColumns(firstRecords(table.path).slice(0, HEAD).map(textsOf))), strip = new Strip(table.records)
  try {
    await walk(cursor, placesOf(table.index, table.exact ? suspects : undefined), suspects === undefined ? range(table.records) : merged(suspects.ordinals, table.irregular), (ordinal) => {
      const record = ordinal + 1
      if (cursor.fault !== undefined) {
        const [rule, says] = FAULTS[cursor.fault]
        structural(subject, rule, says, { ...cursor.position(cursor.faultAt), record })
        strip.add(ordinal)
        broken.push(ordinal)
        return
      }
      const text = cursor.text()
      if (search !== undefined && (search.everyRow || mayHold(text) || text.includes(String.raw`\u`))) for (const [name, value] of membersOf(text)) search.look(name, value, ordinal)
      const place = (offset: number): Place => ({ file: subject.file.shown, ...cursor.position(cursor.offset + Buffer.byteLength(text.slice(0, offset))), record })
      let invalid = false
      for (const found of jsonRow(text, decider)) {
        subject.log.add({
          dataset: subject.dataset.name, place: { ...place(found.offset), ...(found.end === undefined ? {} : endOf(place(found.end))) }, severity: 'error',
          column: found.column, path: found.path, rule: found.rule, message: found.message, asked: found.pointer === undefined ? undefined : subject.schema?.placeOf(found.pointer),
        })
        invalid = true
        if (found.rule === BROKEN && broken.at(-1) !== ordinal) broken.push(ordinal)
      }
      if (invalid) strip.add(ordinal)
    }, { ...options, guarded: decider?.guarded })
  } finally { cursor.close() }
  if (between !== undefined) structural(subject, between.kind, between.message, { line: between.line, column: between.column })
  return { rows: table.records, invalidRows: strip.count, strip: strip.bins, by: decider === undefined ? 'structure' : suspects === undefined ? 'rows' : 'automata', broken }
}

function endOf({ line, column }: Place): { endLine?: number; endColumn?: number } {
  return { ...(line === undefined ? {} : { endLine: line }), ...(column === undefined ? {} : { endColumn: column }) }
}
