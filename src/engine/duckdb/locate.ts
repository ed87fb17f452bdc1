import { existsSync } from 'node:fs'
import { dirname, isAbsolute, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { UserError } from '../../errors.js'
import type { Log } from '../../world.js'
import { installLibrary } from './install.js'
import { LOCK } from './lock.js'
import { platform } from './platform.js'

/** Finds DuckDB's native library and leaves its path for the bundle: beside this program, then in the runner's tool cache, then by installing it there.
 *  The workspace is never looked at: it may hold what a pull request put there.
 *  @throws UserError `engine-missing` when it cannot be had */
export async function locateLibrary(env: Readonly<Record<string, string | undefined>>, log: Log, signal: AbortSignal): Promise<string> {
  const name = `@duckdb/node-bindings-${platform()}`, file = join('node_modules', name, 'duckdb.node')
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const here = join(folder, file)
    if (existsSync(here)) return here
    if (dirname(folder) === folder) break
  }
  const cache = cacheFolder(env, LOCK.version, platform()), cached = join(cache, file)
  if (existsSync(cached)) return cached
  await installLibrary(name, cache, env, log, signal)
  return cached
}

/** Where the library is kept between runs. */
function cacheFolder(env: Readonly<Record<string, string | undefined>>, version: string, system: string): string {
  const home = env['HOME'] ?? env['USERPROFILE'], cache = env['XDG_CACHE_HOME'] ?? env['LOCALAPPDATA'] ?? (home === undefined ? undefined : join(home, '.cache'))
  const root = env['RUNNER_TOOL_CACHE'] ?? (cache === undefined ? undefined : join(cache, 'gauntlet'))
  if (root === undefined || !isAbsolute(root)) throw new UserError('engine-missing', 'there is no folder to keep DuckDB in', { hint: 'Set RUNNER_TOOL_CACHE, XDG_CACHE_HOME or HOME to an absolute path.' })
  return join(root, 'gauntlet-duckdb', version, system)
}
