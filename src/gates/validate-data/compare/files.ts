import type { DatasetSettings } from '../../../config/dataset.js'
import type { Engine } from '../../../engine/engine.js'
import { DatasetTable } from '../../../data/tables/dataset-table.js'
import { unjudged, type FileReading, type FileTable } from '../../../data/tables/file-table.js'
import type { Samples } from '../../../data/tables/loaded.js'
import { compare } from './compare.js'
import type { Comparison } from './comparison.js'
import { factsOf, keepRecords, type Side } from './side.js'

/** Hashes of the rows of a file that is still being judged, which is expected to be regular. */
export interface Begun { readonly relation: string; readonly done: Promise<boolean> }

const recordsOf = (name: string): string => `_records_${name}`
const keyOf = ({ columns }: FileReading, { primaryKey }: DatasetSettings): readonly string[] => (primaryKey.every((key) => columns.some(({ name }) => name === key)) ? primaryKey : [])

/** Begins to take down a file while its rows are judged. */
export function begin(engine: Promise<Engine>, reading: FileReading, name: string, dataset: DatasetSettings): Begun {
  const done = engine.then(async (open) => {
    const table = DatasetTable.streamed(dataset.name, open, unjudged(reading))
    if (table === undefined) return false
    await keepRecords(table, recordsOf(name), keyOf(reading, dataset))
    return true
  })
  // Should it fail, it is tried again when the file has been judged.
  return { relation: reading.relation, done: done.catch(() => false) }
}

/** Takes down what a comparison needs of one file; its texts are in memory only meanwhile.
 *  @param before the other side */
export async function sideOf(engine: Engine, file: FileTable, name: string, dataset: DatasetSettings, samples: Samples, begun?: Begun, before?: Side): Promise<Side> {
  const table = DatasetTable.streamed(dataset.name, engine, file) ?? await DatasetTable.load(dataset.name, engine, [file], name), records = recordsOf(name)
  const isKept = async (): Promise<boolean> => await begun?.done === true && begun?.relation === file.relation && file.broken.length === 0
  try {
    const sample = await samples.of(file), kept = isKept().then((known) => (known ? undefined : keepRecords(table, records, keyOf(file, dataset))))
    const [found] = await Promise.all([factsOf(table, sample, before), kept])
    return { ...found, columns: table.columns, records, sample }
  } finally { await table.drop() }
}

/** The file as it is against what it was, row by row. */
export async function compareFiles(engine: Engine, { was, table, at, file, dataset, samples, begun }: { readonly was: Side; readonly table: FileTable; readonly at: number; readonly file: string; readonly dataset: DatasetSettings; readonly samples: Samples; readonly begun: Begun | undefined }): Promise<Comparison> {
  const is = await sideOf(engine, table, `now_${at}`, dataset, samples, begun, was)
  try { return await compare(dataset.name, file, was, is, dataset.primaryKey, (text) => engine.query(text)) } finally { for (const { records } of [was, is]) await engine.query(`drop table if exists ${records}`) }
}
