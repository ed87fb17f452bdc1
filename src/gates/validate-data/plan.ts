import { resolve } from 'node:path'
import type { DatasetSettings } from '../../config/dataset.js'
import { findFiles, type DataFile } from '../../data/files.js'
import { ENDINGS, formatOf, type Format } from '../../data/format.js'
import { UserError } from '../../errors.js'
import type { Place } from '../../report/finding.js'
import type { World } from '../../world.js'
import type { Check } from './checks/settings.js'
import { applyContract, type Applied, type Unsupported } from './contracts/applied.js'
import { loadContract } from './contracts/load.js'
import type { RowSchema } from './rows/load.js'
import type { ValidateDataSettings } from './settings.js'
import { neededBeside, neededTogether } from './whole.js'

/** A file to look at. */
export interface Planned {
  readonly dataset: DatasetSettings
  readonly file: DataFile
  readonly format: Format
  readonly schema: RowSchema | undefined
  /** It is read for what others ask about it, and not judged. */
  readonly besides: boolean
}

/** Which files are looked at, with which schema. Whatever the user can have got wrong shows here, before the first byte is read. */
export async function plan(settings: ValidateDataSettings, world: World): Promise<{ files: readonly Planned[]; untouched: number; checks: readonly Check[]; data: readonly DatasetSettings[]; unsupported: readonly Unsupported[] }> {
  const schemas = new Map<string, RowSchema>(), files: Planned[] = [], checks: Check[] = [], data: DatasetSettings[] = [], unsupported: Unsupported[] = []
  let untouched = 0
  const changes = settings.changedFilesOnly ? await world.changes() : undefined
  if (settings.changedFilesOnly && changes === undefined) world.log.notice('changed-files-only: it is not known what changed, so all files are looked at.')
  const changed = changes === undefined ? undefined : new Set(changes.files.filter(({ status }) => status !== 'removed').map(({ path }) => path))
  const described: { readonly dataset: DatasetSettings; readonly schema: RowSchema | undefined }[] = [], names = [...settings.data, ...settings.others].map(({ name }) => name)
  const describe = async (declared: DatasetSettings): Promise<{ readonly dataset: DatasetSettings; readonly schema: RowSchema | undefined; readonly applied: Applied | undefined }> => {
    const schemaPath = declared.schema === undefined ? undefined : resolve(world.cwd, declared.schema)
    if (schemaPath === undefined) return { dataset: declared, schema: undefined, applied: undefined }
    const known = schemas.get(schemaPath)
    if (known !== undefined) return { dataset: declared, schema: known, applied: undefined }
    const { schema, contract } = await loadContract(schemaPath, world.workspace, declared, declared.schemaPlace ?? declared.place)
    // A contract may hold several tables: only a schema is the same for all that name it.
    if (contract === undefined) schemas.set(schemaPath, schema)
    const applied = contract === undefined ? undefined : applyContract(contract, declared, names, schema.main.file, unsupported)
    return { dataset: applied?.dataset ?? declared, schema, applied }
  }
  for (const declared of settings.data) {
    const { dataset, schema, applied } = await describe(declared)
    if (applied !== undefined) {
      checks.push(...applied.checks)
      unsupported.push(...applied.unsupported)
    }
    data.push(dataset)
    described.push({ dataset, schema })
  }
  const all = { ...settings, checks: [...settings.checks, ...checks] }, filesOf = (dataset: DatasetSettings): ReturnType<typeof findFiles> => findFiles(dataset.paths, world.cwd, world.workspace, dataset.place, world.env['GITHUB_ACTIONS'] === 'true')
  const planned = await Promise.all(described.map(async (one) => ({ ...one, found: await filesOf(one.dataset) })))
  const together = changed === undefined ? undefined : neededTogether(all, new Set(planned.filter(({ found }) => found.some(({ shown: path }) => changed.has(path))).map(({ dataset }) => dataset.name)))
  for (const { dataset, schema, found } of planned) {
    // A schema or a setting that changed speaks about every file; so does what is asked of data sets as a whole.
    const every = changed === undefined || together?.has(dataset.name) === true || schema?.documents.some(({ file }) => changed.has(file)) === true || (dataset.place !== undefined && changed.has(dataset.place.file))
    for (const file of found) {
      if (!every && !changed.has(file.shown)) { untouched++; continue }
      files.push({ dataset, file, format: dataset.format ?? formatByName(file, dataset.place), schema, besides: false })
    }
  }
  for (const name of neededBeside(all, new Set(files.map(({ dataset }) => dataset.name)), names)) {
    const other = settings.others.find((one) => one.name === name), one = other === undefined ? described.find(({ dataset }) => dataset.name === name) : await describe(other)
    if (one !== undefined) for (const file of await filesOf(one.dataset)) files.push({ dataset: one.dataset, file, format: one.dataset.format ?? formatByName(file, one.dataset.place), schema: one.schema, besides: true })
  }
  return { files, untouched, checks, data, unsupported }
}

function formatByName(file: DataFile, place: Place | undefined): Format {
  const { format } = formatOf(file.path)
  if (format === undefined) throw new UserError('format-unknown', `the name of ${file.shown} does not say how it is written`, { ...(place === undefined ? {} : { place }), hint: `Known endings: ${ENDINGS}. Or set \`format:\` on the data set.` })
  return format
}
