import { rm, writeFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { shown } from '../../data/files.js'
import type { Engine } from '../../engine/engine.js'
import { duckdbDialect as sql } from '../../engine/duckdb/dialect.js'
import { UserError } from '../../errors.js'
import type { World } from '../../world.js'
import { holds } from './checks/judge.js'
import { measureCheck, neededColumns } from './checks/measure.js'
import { dataOf, type Check } from './checks/settings.js'
import type { Measured } from './measured.js'
import { profile } from './profile/measure.js'
import { propose } from './profile/propose.js'
import type { ValidateDataSettings } from './settings.js'
import { measureSplits } from './splits/measure.js'
import { DatasetTable } from './tables/dataset-table.js'
import type { FileTable } from './tables/file-table.js'

/** Is the check asked of this data set? */
function isAsked(check: Check, dataset: string): boolean {
  const named = dataOf(check)
  return named.length === 0 || named.includes(dataset)
}

/** Is anything asked of the data set as a whole, so that all of its files are needed? */
export function askedAsWhole({ checks, splits }: ValidateDataSettings, dataset: string): boolean {
  // A query may name any of them.
  return checks.some((check) => check.metric === 'sql' || isAsked(check, dataset) || check.arguments?.references?.data === dataset) || splits?.splits.includes(dataset) === true
}

/** Measures what is asked of data sets as a whole. A data set of which no file could be read has nothing to ask: that is a finding already. */
export async function measureWhole(settings: ValidateDataSettings, files: ReadonlyMap<string, readonly FileTable[]>, open: () => Promise<Engine>, world: World): Promise<Pick<Measured, 'checks' | 'splits'>> {
  const asked = settings.checks.filter((check) => settings.data.some(({ name }) => isAsked(check, name))), { splits } = settings
  if (asked.length === 0 && splits === undefined) return { checks: [], splits: [] }
  const engine = await open(), tables = new Map<string, DatasetTable>(), task = world.progress.start('data sets as a whole', files.size + asked.length + 1)
  try {
    for (const [name, list] of files) {
      if (!askedAsWhole(settings, name)) continue
      tables.set(name, await DatasetTable.load(name, engine, list, tables.size, splits?.splits.includes(name) === true ? undefined : neededColumns(asked, name)))
      task.update(tables.size)
    }
    if (asked.some(({ metric }) => metric === 'sql')) for (const [name, table] of tables) await engine.query(`create temp view ${sql.ident(name)} as select * from ${table.view()}`)
    const checks: Measured['checks'][number][] = []
    for (const [number, check] of asked.entries()) {
      for (const [name, table] of tables) {
        if (!isAsked(check, name)) continue
        const result = await measureCheck(check, number, table, { tables, now: world.clock.now(), where: (one) => one.place ?? settings.where(one.at) }, (value) => holds(check, value))
        checks.push({ result, place: check.place ?? settings.where(check.at) })
      }
      task.update(tables.size + number + 1)
    }
    return { checks, splits: splits === undefined ? [] : await measureSplits(splits, splitTables(settings, tables)) }
  } finally { task.end() }
}

/** Describes data sets without a schema, and writes what it found and a schema for each. Where no engine can be had, the log says so and nothing is described. */
export async function measureProfiles(settings: ValidateDataSettings, files: ReadonlyMap<string, readonly FileTable[]>, open: () => Promise<Engine>, world: World, sensitive: Measured['sensitive']): Promise<Measured['profiles']> {
  const wanted = !settings.profile ? [] : settings.data.filter((dataset) => dataset.schema === undefined && files.has(dataset.name))
  if (wanted.length === 0) return []
  let engine: Engine
  try { engine = await open() } catch (reason) {
    if (!(reason instanceof UserError) || reason.code !== 'engine-missing') throw reason
    world.log.notice(`No profile of the data: ${reason.message}`)
    return []
  }
  const profiles: Measured['profiles'][number][] = []
  for (const [at, { name }] of wanted.entries()) {
    const table = await DatasetTable.load(name, engine, files.get(name) ?? [], `p${at}`)
    try {
      const hidden = new Set(sensitive.filter(({ dataset }) => dataset === name).map(({ column }) => column)), whole = await profile(table)
      // Of what names a person or opens a door no value is shown, nor proposed.
      const found = { ...whole, columns: whole.columns.map((one) => (hidden.has(one.column) ? { ...one, top: [], numbers: undefined, kind: one.numbers === undefined ? one.kind : 'text' as const } : one)) }, { schema, primaryKey } = propose(found), stem = basename(name).replace(/\..*$/, '').replaceAll(/[^\p{L}\p{N}_-]+/gu, '-').replaceAll(/^-+|-+$/g, '') || 'data'
      const schemaFile = resolve(world.reportFolder, `${stem}.schema.json`)
      for (const [path, content] of [[schemaFile, schema], [resolve(world.reportFolder, `${stem}.profile.json`), found]] as const) { await rm(path, { force: true }); await writeFile(path, `${JSON.stringify(content, null, 2)}\n`, { flag: 'wx' }) }
      profiles.push({ profile: found, schemaFile: shown(schemaFile, world.workspace), primaryKey })
    } finally { await table.drop() }
  }
  return profiles
}

/** The splits that could be read, with the columns that the settings name.
 *  @throws UserError for a column that a split does not have */
function splitTables({ splits, where }: ValidateDataSettings, tables: ReadonlyMap<string, DatasetTable>): readonly DatasetTable[] {
  const list = (splits?.splits ?? []).flatMap((name) => tables.get(name) ?? [])
  for (const [key, columns] of [['key', splits?.key], ['group', splits?.group], ['time', splits?.time], ['label', splits?.label], ['text', splits?.text], ['ignore', splits?.ignore]] as const) {
    for (const column of [columns ?? []].flat()) for (const table of list) {
      if (table.columns.includes(column)) continue
      const place = where(['validate-data', 'splits', key])
      throw new UserError('config-invalid', `data set ${table.name} has no column ${JSON.stringify(column)}`, { ...(place === undefined ? {} : { place }), hint: `Columns: ${table.columns.slice(0, 30).join(', ')}` })
    }
  }
  return list
}
