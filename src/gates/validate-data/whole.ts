import { duckdbDialect as sql } from '../../engine/duckdb/dialect.js'
import type { Engine } from '../../engine/engine.js'
import { UserError } from '../../errors.js'
import type { World } from '../../world.js'
import { holds } from './checks/judge.js'
import { measureCheck, neededColumns } from './checks/measure.js'
import { dataOf, type Check } from './checks/settings.js'
import type { Measured } from './measured.js'
import type { ValidateDataSettings } from './settings.js'
import { measureSplits, type SplitResult } from './splits/measure.js'
import type { SplitsSettings } from './splits/settings.js'
import type { DatasetTable } from './tables/dataset-table.js'
import type { LoadedTables } from './tables/loaded.js'

/** Is the check asked of this data set? */
function isAsked(check: Check, dataset: string): boolean {
  const named = dataOf(check)
  return named.length === 0 || named.includes(dataset)
}

const isSplit = ({ splits }: ValidateDataSettings, dataset: string): boolean => splits?.splits.includes(dataset) === true

/** Is anything asked of the data set as a whole, so that all of its files are needed? */
export function askedAsWhole(settings: ValidateDataSettings, dataset: string): boolean {
  // A query may name any of them.
  return settings.checks.some((check) => check.metric === 'sql' || isAsked(check, dataset) || check.arguments?.references?.data === dataset) || isSplit(settings, dataset)
}

/** Data sets of which all files are needed, because something is asked of them together with one that changed: its other splits, the data sets a key looks into or a query may name.
 *  @param touched data sets with a file that changed */
export function neededTogether(settings: ValidateDataSettings, touched: ReadonlySet<string>): ReadonlySet<string> {
  const needed = new Set<string>(), names = settings.data.map(({ name }) => name), { splits, checks } = settings
  if (splits?.splits.some((name) => touched.has(name)) === true) for (const name of splits.splits) needed.add(name)
  for (const check of checks) {
    const { references } = check.arguments ?? {}, asked = check.metric === 'sql' ? names : [...names.filter((name) => isAsked(check, name)), ...(references === undefined ? [] : [references.data])]
    // A check of one data set after the other needs only those that changed; one that looks into others needs all of them.
    if (check.metric === 'sql' || references !== undefined) { if (asked.some((name) => touched.has(name))) for (const name of asked) needed.add(name) } else for (const name of asked) if (touched.has(name)) needed.add(name)
  }
  return needed
}

/** Columns of a data set that are needed for what is asked of it as a whole; undefined for all. */
export function neededAsWhole(settings: ValidateDataSettings, dataset: string): ReadonlySet<string> | undefined {
  return isSplit(settings, dataset) ? undefined : neededColumns(settings.checks, dataset)
}

/** Measures what is asked of data sets as a whole. A data set of which no file could be read has nothing to ask: that is a finding already.
 *  @param names data sets of which files could be read */
export async function measureWhole(settings: ValidateDataSettings, names: readonly string[], loaded: LoadedTables, open: () => Promise<Engine>, world: World): Promise<Pick<Measured, 'checks' | 'splits'>> {
  const asked = settings.checks.filter((check) => settings.data.some(({ name }) => isAsked(check, name))), { splits } = settings
  if (asked.length === 0 && splits === undefined) return { checks: [], splits: [] }
  const tables = new Map<string, DatasetTable>(), task = world.progress.start('data sets as a whole', names.length + asked.length + 1)
  try {
    for (const name of names) {
      if (!askedAsWhole(settings, name)) continue
      tables.set(name, await loaded.of(name))
      task.update(tables.size)
    }
    if (asked.some(({ metric }) => metric === 'sql')) {
      const engine = await open(), names = [...tables.keys()], twin = names.find((name, at) => names.findIndex((other) => other.toLowerCase() === name.toLowerCase()) < at)
      if (twin !== undefined) throw new UserError('config-invalid', `the data sets ${names.filter((name) => name.toLowerCase() === twin.toLowerCase()).join(' and ')} differ by case alone, which SQL does not tell apart`, { hint: 'Call one of them something else, or leave out the checks of metric sql.' })
      for (const [name, table] of tables) await engine.query(`create temp view ${sql.ident(name)} as select * from ${table.view()}`)
    }
    const checks: Measured['checks'][number][] = []
    for (const [number, check] of asked.entries()) {
      for (const [name, table] of tables) {
        if (!isAsked(check, name)) continue
        const result = await measureCheck(check, number, table, { tables, now: world.clock.now(), where: (one) => one.place ?? settings.where(one.at) }, (value) => holds(check, value))
        checks.push({ result, place: check.place ?? settings.where(check.at) })
      }
      task.update(tables.size + number + 1)
    }
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
