import type { Engine } from '../../engine/engine.js'
import { UserError } from '../../errors.js'
import { plural } from '../../report/numbers.js'
import type { World } from '../../world.js'
import { measureCheck, neededColumns } from './checks/measure.js'
import { dataOf, type Check } from './checks/settings.js'
import type { Measured } from './measured.js'
import type { ValidateDataSettings } from './settings.js'
import { measureSplits } from './splits/measure.js'
import type { SplitResult } from './splits/result.js'
import type { SplitsSettings } from './splits/settings.js'
import type { DatasetTable } from '../../data/tables/dataset-table.js'
import type { LoadedTables } from '../../data/tables/loaded.js'

/** Is the check asked of this data set? */
function isAsked(check: Check, dataset: string): boolean {
  const named = dataOf(check)
  return named.length === 0 || named.includes(dataset)
}

const isSplit = ({ splits }: ValidateDataSettings, dataset: string): boolean => splits?.splits.includes(dataset) === true

/** Is anything asked of the data set as a whole, so that all of its files are needed? */
export function askedAsWhole(settings: ValidateDataSettings, dataset: string): boolean {
  return settings.checks.some((check) => isAsked(check, dataset) || refersTo(check, dataset)) || isSplit(settings, dataset)
}

/** Does the check look at this data set besides the one that it is asked of? A query may only name it. */
function refersTo({ arguments: given, query = '' }: Check, dataset: string): boolean {
  return given?.references?.data === dataset || query.toLowerCase().includes(dataset.toLowerCase())
}

/** Data sets of which all files are judged, because one of them is touched and something is asked of them as a whole. The splits are judged together.
 *  @param touched data sets with a file that changed */
export function neededTogether(settings: ValidateDataSettings, touched: ReadonlySet<string>): ReadonlySet<string> {
  const { splits = [] } = settings.splits ?? {}
  return new Set([...[...touched].filter((name) => askedAsWhole(settings, name)), ...(splits.some((name) => touched.has(name)) ? splits : [])])
}

/** Data sets that are looked at for the sake of others: what a foreign key refers to, what a query names.
 *  @param judged data sets of which files are judged
 *  @param names  all that there are */
export function neededBeside(settings: ValidateDataSettings, judged: ReadonlySet<string>, names: readonly string[]): readonly string[] {
  const asked = settings.checks.filter((check) => [...judged].some((name) => isAsked(check, name)))
  return names.filter((name) => !judged.has(name) && asked.some((check) => refersTo(check, name)))
}

/** Columns of a data set that are needed for what is asked of it as a whole; undefined for all. */
export function neededAsWhole(settings: ValidateDataSettings, dataset: string): ReadonlySet<string> | undefined {
  return isSplit(settings, dataset) ? undefined : neededColumns(settings.checks, dataset)
}

/** Measures what is asked of data sets as a whole. A data set of which no file could be read has nothing to ask: that is a finding already.
 *  @param names data sets that are judged, of which files could be read
 *  @param beside data sets that were read for the sake of others */
export async function measureWhole(settings: ValidateDataSettings, names: readonly string[], beside: readonly string[], loaded: LoadedTables, open: () => Promise<Engine>, world: World): Promise<Pick<Measured, 'checks' | 'splits'>> {
  const asked = settings.checks.filter((check) => settings.data.some(({ name }) => isAsked(check, name))), { splits } = settings, left = settings.checks.length - asked.length
  if (left > 0) world.log.notice(`${plural(left, 'check')} of gauntlet.yml ${left === 1 ? 'is' : 'are'} not asked: ${left === 1 ? 'its data set is' : 'their data sets are'} not among those of this run.`)
  if (asked.length === 0 && splits === undefined) return { checks: [], splits: [] }
  const task = world.progress.start('data sets as a whole', asked.length + 1), known = [...names, ...beside]
  const table = async (name: string): Promise<DatasetTable | undefined> => (known.includes(name) ? loaded.of(name) : undefined)
  try {
    const checks: Measured['checks'][number][] = []
    for (const [number, check] of asked.entries()) {
      checks.push(...await Promise.all(names.filter((name) => isAsked(check, name)).map(async (name) => {
        const result = await measureCheck(check, number, await loaded.of(name), { names: known, table, engine: open, now: world.clock.now(), where: (one) => one.place ?? settings.where(one.at) })
        return { result, place: check.place ?? settings.where(check.at) }
      })))
      task.update(number + 1)
    }
    const tables = new Map<string, DatasetTable>()
    for (const name of splits?.splits ?? []) { const one = await table(name); if (one !== undefined) tables.set(name, one) }
    return { checks, splits: splits === undefined ? [] : await splitResults(settings, splits, tables) }
  } finally { task.end() }
}

/** What can be compared is; a split that was not read is told. */
async function splitResults(settings: ValidateDataSettings, splits: SplitsSettings, tables: ReadonlyMap<string, DatasetTable>): Promise<readonly SplitResult[]> {
  const missing = splits.splits.filter((name) => !tables.has(name)), [train] = splits.splits
  const told: readonly SplitResult[] = missing.length === 0 ? [] : [{ rule: 'split-unread', splits: splits.splits, counted: missing.length, of: splits.splits.length, names: missing, examples: [], undecided: true, unknown: `${missing.join(', ')} was not read, so the splits were not compared` }]
  return [...told, ...(train === undefined || !tables.has(train) ? [] : await measureSplits(splits, splitTables(settings, tables)))]
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
