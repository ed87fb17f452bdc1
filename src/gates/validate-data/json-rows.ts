import { join } from 'node:path'
import { LineCursor } from '../../data/json/line-cursor.js'
import { scanLines, scanValues, type JsonTable } from '../../data/json/text.js'
import type { TextFault } from '../../data/json/text-cursor.js'
import { ValueCursor } from '../../data/json/value-cursor.js'
import { digest, plainSource, type PlainSource } from '../../data/source.js'
import { merged, range, walk } from '../../data/walk.js'
import { jsonMembersRelation } from '../../engine/duckdb/relations.js'
import type { Place } from '../../report/finding.js'
import { jsonRow } from './json-row.js'
import { compileJson } from './rows/compile-json.js'
import { createDecider } from './rows/decide.js'
import type { StructureRuleName } from './rules.js'
import { SMALL, Strip, structural, type FileOutcome, type FileSubject } from './subject.js'
import { wholeFileFault } from './whole-file.js'

const FAULTS: Readonly<Record<TextFault, readonly [rule: StructureRuleName, says: string]>> = {
  nul: ['nul', 'a NUL byte'],
  encoding: ['encoding', 'a byte that is not valid UTF-8'],
  'too-long': ['too-long', 'this record does not end within 16 MiB'],
}

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
    const table = await (subject.format === 'json' ? scanValues : scanLines)(source.path, source.start, copy, options)
    const suspects = source.bytes < SMALL ? undefined : await suspectsOf(subject, table)
    const outcome = await judgeRecords(subject, source, table, suspects, options)
    await source.unchanged()
    return { bytes: source.bytes, sha256: source.sha256 ?? table.sha256 ?? await digest(subject.file.path), columns: [], ...outcome }
  } finally { task.end() }
}

/** Records that SQL cannot call valid; undefined when each is to be looked at. Their number must be ours: else the two do not read the file alike. */
async function suspectsOf(subject: FileSubject, table: JsonTable): Promise<Float64Array | undefined> {
  if (subject.schema === undefined || table.records === 0) return undefined
  const engine = await subject.engine(), compiled = compileJson(subject.schema, engine.dialect)
  subject.explain?.(compiled === undefined ? 'the validator judges every record: SQL knows only records whose members are scalars with a type' : 'SQL finds the suspect records, the validator decides on them')
  if (compiled === undefined) return undefined
  const { ordinals, records } = await engine.ordinals(jsonMembersRelation(table.path, compiled.members), compiled.predicate)
  return records === table.records ? ordinals : undefined
}

async function judgeRecords(subject: FileSubject, source: PlainSource, table: JsonTable, suspects: Float64Array | undefined, options: Parameters<typeof walk>[4]): Promise<Pick<FileOutcome, 'rows' | 'invalidRows' | 'strip' | 'by'>> {
  const { between } = table
  if (table.records === 0) structural(subject, 'no-rows', 'the file holds no record', { line: 1 })
  const cursor = table.kind === 'lines' ? new LineCursor(source.path) : new ValueCursor(source.path)
  if (cursor instanceof ValueCursor) cursor.begin(source.start)
  const decider = subject.schema === undefined ? undefined : await createDecider(subject.schema), strip = new Strip(table.records)
  try {
    await walk(cursor, table.index, suspects === undefined ? range(table.records) : merged(suspects, table.irregular), (ordinal) => {
      const record = ordinal + 1
      if (cursor.fault !== undefined) {
        const [rule, says] = FAULTS[cursor.fault]
        structural(subject, rule, says, { ...cursor.position(cursor.faultAt), record })
        strip.add(ordinal)
        return
      }
      const text = cursor.text(), place = (offset: number): Place => ({ file: subject.file.shown, ...cursor.position(cursor.offset + Buffer.byteLength(text.slice(0, offset))), record })
      let invalid = false
      for (const found of jsonRow(text, decider)) {
        subject.log.add({
          dataset: subject.dataset.name, place: { ...place(found.offset), ...(found.end === undefined ? {} : endOf(place(found.end))) }, severity: 'error',
          column: found.column, path: found.path, rule: found.rule, message: found.message, asked: found.pointer === undefined ? undefined : subject.schema?.placeOf(found.pointer),
        })
        invalid = true
      }
      if (invalid) strip.add(ordinal)
    }, { ...options, guarded: decider?.guarded })
  } finally { cursor.close() }
  if (between !== undefined) structural(subject, between.kind, between.message, { line: between.line, column: between.column })
  return { rows: table.records, invalidRows: strip.count, strip: strip.bins, by: decider === undefined ? 'structure' : suspects === undefined ? 'rows' : 'sql' }
}

function endOf({ line, column }: Place): { endLine?: number; endColumn?: number } {
  return { ...(line === undefined ? {} : { endLine: line }), ...(column === undefined ? {} : { endColumn: column }) }
}
