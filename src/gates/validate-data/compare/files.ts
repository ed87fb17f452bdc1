import type { DatasetSettings } from '../../../config/dataset.js'
import type { Engine } from '../../../engine/engine.js'
import { DatasetTable } from '../../../data/tables/dataset-table.js'
import type { FileTable } from '../../../data/tables/file-table.js'
import type { Samples } from '../../../data/tables/loaded.js'
import { compare } from './compare.js'
import type { Comparison } from './comparison.js'
import { takeSide, type Side } from './side.js'

/** Takes down what a comparison needs of one file; its texts are in memory only meanwhile. */
export async function sideOf(engine: Engine, file: FileTable, name: string, { name: dataset, primaryKey }: DatasetSettings, samples: Samples, before?: Side): Promise<Side> {
  const table = DatasetTable.streamed(dataset, engine, file) ?? await DatasetTable.load(dataset, engine, [file], name), names = new Set(table.columns)
  try { return await takeSide(table, `_records_${name}`, primaryKey.every((column) => names.has(column)) ? primaryKey : [], await samples.of(file), before) } finally { await table.drop() }
}

/** The file as it is against what it was, row by row. */
export async function compareFiles(engine: Engine, { was, table, at, file, dataset, samples }: { readonly was: Side; readonly table: FileTable; readonly at: number; readonly file: string; readonly dataset: DatasetSettings; readonly samples: Samples }): Promise<Comparison> {
  const is = await sideOf(engine, table, `now_${at}`, dataset, samples, was)
  try { return await compare(dataset.name, file, was, is, dataset.primaryKey, (text) => engine.query(text)) } finally { for (const { records } of [was, is]) await engine.query(`drop table if exists ${records}`) }
}
