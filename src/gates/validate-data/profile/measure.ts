import { rm, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { shown } from '../../../data/files.js'
import { datasetName, stemOf } from '../../../data/name.js'
import { UserError } from '../../../errors.js'
import type { World } from '../../../world.js'
import type { FileTable } from '../../../data/tables/file-table.js'
import type { LoadedTables, Samples } from '../../../data/tables/loaded.js'
import type { Forms } from './forms.js'
import type { DatasetProfile } from './profile.js'
import { propose } from './propose.js'
import { profileRows } from './rows.js'
import { profileTable } from './table.js'

/** What the columns of a data set are, and the schema that was proposed where it has none (its path relative to the workspace). */
export interface MeasuredProfile { readonly profile: DatasetProfile; readonly schemaFile: string | undefined; readonly primaryKey: string | undefined; readonly missingValues: readonly string[] }

export interface ProfiledDataset {
  readonly name: string
  readonly hasSchema: boolean
  /** Columns of which no value may be shown, and what takes their values out. */
  readonly hidden: ReadonlySet<string>
  shown(profile: DatasetProfile): DatasetProfile
  readonly files: readonly { readonly table: FileTable; readonly rows: number; readonly small: boolean; readonly forms: Forms | undefined }[]
}

/** Describes the columns of a data set. A small one is looked at row by row; of a large one all rows by the engine where a schema is to be proposed, and some that lie evenly where there is one. */
export async function measureProfile(dataset: ProfiledDataset, tables: LoadedTables, samples: Samples, world: World): Promise<MeasuredProfile> {
  const { name, files, hasSchema, hidden } = dataset
  const taken = await Promise.all(files.map(({ table, small }) => samples.of(table, small ? Number.POSITIVE_INFINITY : undefined)))
  const columns = [...new Map(files.flatMap(({ table }) => table.columns).map((column) => [column.name, column])).values()]
  const some = profileRows(name, columns, files.reduce((sum, { rows }) => sum + rows, 0), taken.flatMap(({ rows }) => rows.map(({ values }) => values)))
  const whole = taken.every((sample) => sample.whole) ? some : hasSchema ? undefined : await everyRow(name, some, files.map(({ forms }) => forms), tables, world)
  const found = dataset.shown(whole ?? some)
  if (hasSchema || whole === undefined) return { profile: found, schemaFile: undefined, primaryKey: undefined, missingValues: [] }
  const { schema, primaryKey, missingValues } = propose(found, hidden, files.some(({ table }) => table.open)), stem = datasetName(stemOf(name))
  const schemaFile = resolve(world.reportFolder, `${stem}.schema.json`)
  for (const [path, content] of [[schemaFile, schema], [resolve(world.reportFolder, `${stem}.profile.json`), found]] as const) { await rm(path, { force: true }); await writeFile(path, `${JSON.stringify(content, null, 2)}\n`, { flag: 'wx' }) }
  return { profile: found, schemaFile: shown(schemaFile, world.workspace), primaryKey, missingValues }
}

/** @returns undefined where no engine can be had: the log says so */
async function everyRow(name: string, some: DatasetProfile, forms: readonly (Forms | undefined)[], tables: LoadedTables, world: World): Promise<DatasetProfile | undefined> {
  try { return await profileTable(await tables.of(name), some, forms) } catch (reason) {
    if (!(reason instanceof UserError) || reason.code !== 'engine-missing') throw reason
    world.log.notice(`${name}: only ${some.looked} rows were looked at, and no schema is proposed: ${reason.message}`)
    return undefined
  }
}
