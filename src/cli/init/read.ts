import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Cancelled } from '../../errors.js'
import type { Host } from '../../run/host.js'
import { runGates, type PullRequestView } from '../../run/run-gates.js'
import type { SeenColumn } from './columns.js'
import type { DataSet } from './group.js'
import { wordsOf } from './head.js'
import type { Passed } from './looked.js'
import type { ReadSet } from './plan.js'
import { draftText } from './settings-text.js'

/** No pull request: everything counts. */
export const NO_PULL_REQUEST: PullRequestView = { changes: () => Promise.resolve(undefined), isAtBase: () => Promise.resolve(false), atBase: () => Promise.resolve('no-base') }

interface SeenProfile { readonly dataset: string; readonly rows: number; readonly columns: readonly SeenColumn[]; readonly primaryKey: string | null; readonly missingValues: readonly string[] }

/** Reads every data set by the gate, each for itself: one that cannot be read costs only itself.
 *  @param temp folder for settings and reports, which are nobody's */
export async function readSets(sets: readonly DataSet[], host: Host, temp: string): Promise<{ readonly read: readonly ReadSet[]; readonly passed: readonly Passed[] }> {
  const read: ReadSet[] = [], passed: Passed[] = [], config = join(temp, 'gauntlet.yml'), folder = join(temp, 'reports'), log = { ...host.log, info: quiet, notice: quiet }
  await writeFile(config, draftText(sets))
  for (const set of sets) {
    const pass = (why: string): void => { passed.push(...set.files.map((path) => ({ path, why: `it cannot be read: ${why}` }))) }
    try {
      const [run] = await runGates(['validate-data'], { ...host, log, inputs: { config, data: set.name, 'report-directory': folder } }, NO_PULL_REQUEST)
      if (host.signal.aborted) throw new Cancelled()
      if (run === undefined) throw new Error('the gate did not run')
      const { measured, inputs, findings } = run.report, rows = inputs.reduce((sum, one) => sum + (one.rows ?? 0), 0)
      if (rows === 0) { pass(findings.find(({ severity }) => severity === 'error')?.message ?? 'no row was found'); continue }
      const profile = ((measured['profiles'] ?? []) as readonly SeenProfile[]).find(({ dataset }) => dataset === set.name), sensitive = (measured['sensitive'] ?? []) as readonly { readonly column: string; readonly kind: string }[]
      read.push({ set, reading: { rows, columns: profile?.columns ?? [], primaryKey: profile?.primaryKey ?? undefined, missingValues: profile?.missingValues ?? [], sensitive: sensitive.map(({ column, kind }) => ({ column, kind })), schema: profile === undefined ? undefined : await readFile(join(run.folder, `${set.name}.schema.json`), 'utf8').catch(() => undefined) } })
    } catch (reason) {
      if (reason instanceof Cancelled || host.signal.aborted) throw reason
      pass(wordsOf(reason))
    }
  }
  return { read, passed }
}

function quiet(): void { /* What is said here is said again when the data is judged. */ }
