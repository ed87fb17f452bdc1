import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { existsSync, realpathSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { delimiter, dirname, join } from 'node:path'
import { Cancelled, UserError } from '../../errors.js'
import type { Log } from '../../world.js'
import { LOCK } from './lock.js'

/** Installs one native package into a folder of the tool cache, by npm and from a lock of our own: its proxy, mirror and certificate settings apply, its
 *  sha512 is checked, no script runs. The folder appears whole or not at all, so that two jobs at once do no harm.
 *  @param lock the version and hashes to hold the download against
 *  @throws UserError `engine-missing` when npm is not there, the network is not, or the hash is another */
export async function installLibrary(name: string, home: string, env: Readonly<Record<string, string | undefined>>, log: Log, signal: AbortSignal, lock: typeof LOCK = LOCK): Promise<void> {
  const integrity = lock.packages[name]
  if (integrity === undefined) throw missing(`there is no known build of DuckDB ${lock.version} for ${process.platform} ${process.arch}`)
  const npm = npmProgram(env)
  if (npm === undefined) throw missing('npm, which installs it, was not found')
  log.info(`Installing DuckDB ${lock.version} (about 23 MB, once per tool cache) …`)
  const staging = `${home}.${randomUUID()}`
  try {
    await mkdir(staging, { recursive: true })
    const root = { name: 'gauntlet-duckdb', private: true, dependencies: { [name]: lock.version } }
    await writeFile(join(staging, 'package.json'), JSON.stringify(root))
    await writeFile(join(staging, 'package-lock.json'), JSON.stringify({ name: root.name, lockfileVersion: 3, requires: true, packages: { '': root, [`node_modules/${name}`]: { version: lock.version, integrity } } }))
    await npmCi(npm, staging, env, signal)
    if (!existsSync(join(staging, 'node_modules', name, 'duckdb.node'))) throw missing('npm installed nothing')
    try { await rename(staging, home) } catch (reason) { if (!existsSync(join(home, 'node_modules', name, 'duckdb.node'))) throw reason } // another job was first
  } finally { await rm(staging, { recursive: true, force: true }) }
}

function npmCi(npm: string, cwd: string, env: Readonly<Record<string, string | undefined>>, signal: AbortSignal): Promise<void> {
  // One retry: without a network npm would otherwise try for over a minute.
  const flags = ['ci', '--ignore-scripts', '--omit=dev', '--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error', '--prefer-offline', '--fetch-retries=1', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000']
  return new Promise((done, failed) => {
    execFile(process.execPath, [npm, ...flags], { cwd, env: { ...env }, timeout: 300_000, signal, maxBuffer: 10 << 20 }, (error, stdout, stderr) => {
      if (error === null) { done(); return }
      if (signal.aborted) { failed(new Cancelled()); return }
      const said = `${stderr}${stdout}`
      if (said.includes('EINTEGRITY')) failed(missing('what was downloaded has another sha512 than expected, so it was not used'))
      else failed(missing(`npm could not install it${reasonIn(said)}`))
    })
  })
}

const UNREACHED = ['ECONNREFUSED', 'ENOTFOUND', 'ETIMEDOUT', 'ECONNRESET', 'EAI_AGAIN', 'ENETUNREACH', 'ENOTCACHED', 'ERR_SOCKET_TIMEOUT']

function reasonIn(said: string): string {
  const code = /npm (?:error|ERR!) code (\w+)/.exec(said)?.[1]
  if (code === undefined) return ''
  return UNREACHED.includes(code) ? `: its registry could not be reached (${code})` : ` (${code})`
}

/** npm's own JavaScript, which runs on every system by the Node that runs us. */
function npmProgram(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const inside = join('node_modules', 'npm', 'bin', 'npm-cli.js'), places = [join(dirname(process.execPath), '..', 'lib', inside), join(dirname(process.execPath), inside)]
  for (const folder of (env['PATH'] ?? env['Path'] ?? '').split(delimiter).filter((part) => part !== '')) {
    places.push(join(folder, inside))
    try { places.push(realpathSync(join(folder, 'npm'))) } catch { /* not in this folder */ }
  }
  return places.find((path) => path.endsWith('npm-cli.js') && existsSync(path))
}

function missing(why: string): UserError {
  return new UserError('engine-missing', `DuckDB's native library is not here: ${why}`, {
    hint: `Files over 2 MB need it. Let the runner reach an npm registry (npm's own proxy, registry and cafile settings apply; actions/setup-node brings npm), or put the package into the tool cache beforehand: RUNNER_TOOL_CACHE/gauntlet-duckdb/${LOCK.version}/<platform>/node_modules.`,
  })
}
