import type { Engine } from '../../../engine/engine.js'
import type { Place } from '../../../report/finding.js'
import { duckdbDialect as sql } from '../../../engine/duckdb/dialect.js'
import type { World } from '../../../world.js'
import type { Measured } from '../measured.js'
import { DatasetTable } from '../tables/dataset-table.js'
import type { FileTable } from '../tables/file-table.js'
import { holds } from './judge.js'
import { measureCheck, neededColumns } from './measure.js'
import { dataOf, type Check } from './settings.js'

/** Is the check asked of this data set? */
export function isAsked(check: Check, dataset: string): boolean {
  const named = dataOf(check)
  return named.length === 0 || named.includes(dataset)
}

/** Asks all checks of all data sets they are about. A data set of which no file could be read has nothing to ask: that is a finding already. */
export async function measureChecks(checks: readonly Check[], files: ReadonlyMap<string, readonly FileTable[]>, open: () => Promise<Engine>, { where, world }: { where(path: readonly (string | number)[]): Place | undefined; world: World }): Promise<Measured['checks']> {
  const engine = await open(), tables = new Map<string, DatasetTable>(), task = world.progress.start('checks of the data sets', files.size + checks.length)
  try {
    for (const [name, list] of files) {
      const needed = neededColumns(checks, name)
      if (needed !== undefined && needed.size === 0 && !checks.some((check) => isAsked(check, name))) continue
      tables.set(name, await DatasetTable.load(name, engine, list, tables.size, needed))
      task.update(tables.size)
    }
    if (checks.some(({ metric }) => metric === 'sql')) for (const [name, table] of tables) await engine.query(`create temp view ${sql.ident(name)} as select * from ${table.view()}`)
    const results: Measured['checks'][number][] = []
    for (const [number, check] of checks.entries()) {
      for (const [name, table] of tables) {
        if (!isAsked(check, name)) continue
        const result = await measureCheck(check, number, table, { tables, now: world.clock.now(), where: (one) => where(one.at) }, (value) => holds(check, value))
        results.push({ result, place: where(check.at) })
      }
      task.update(tables.size + number + 1)
    }
    return results
  } finally { task.end() }
}
