import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { folderError } from './folder-error.js'

/** A folder for spilled and unpacked data. It goes when the run ends, however that happens; only a kill leaves it, and then the runner empties RUNNER_TEMP. */
export function temporaryFolder(env: Readonly<Record<string, string | undefined>>): { readonly path: string; remove(): void } {
  const named = env['RUNNER_TEMP'], parent = named === undefined || named === '' ? tmpdir() : named
  let path: string
  try {
    mkdirSync(parent, { recursive: true })
    path = mkdtempSync(join(parent, 'gauntlet-'))
  } catch (cause) { throw folderError(parent, 'the folder for temporary files', 'Set RUNNER_TEMP (or TMPDIR) to a folder that the user of this job may write to.', cause) }
  const gone = (): void => { rmSync(path, { recursive: true, force: true, maxRetries: 2 }) }
  process.once('exit', gone)
  return {
    path,
    remove() {
      process.off('exit', gone)
      gone()
    },
  }
}
