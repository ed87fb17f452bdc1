import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { installLibrary } from '../../../src/engine/duckdb/install.js'
import { LOCK } from '../../../src/engine/duckdb/lock.js'
import { platform } from '../../../src/engine/duckdb/platform.js'

const name = `@duckdb/node-bindings-${platform()}`, library = join('node_modules', name, 'duckdb.node')
const log = { debug: () => undefined, info: () => undefined, notice: () => undefined, warning: () => undefined }
const signal = new AbortController().signal
let cache: string
beforeEach(() => { cache = mkdtempSync(join(tmpdir(), 'tools-')) })
afterEach(() => { rmSync(cache, { recursive: true, force: true }) })

// A platform whose hash the registry did not tell when the lock was made cannot be installed on.
const known = LOCK.packages[name] === undefined ? describe.skip : describe

known('on this platform', () => {
  test('two jobs at once end with one folder', async () => {
    const home = join(cache, 'duckdb')
    await Promise.all([installLibrary(name, home, process.env, log, signal), installLibrary(name, home, process.env, log, signal)])
    expect(existsSync(join(home, library))).toBe(true)
    expect(readdirSync(cache)).toEqual(['duckdb'])
  }, 120_000)

  test('another hash is refused, and nothing is left behind', async () => {
    const lock = { version: LOCK.version, packages: { [name]: `sha512-${Buffer.alloc(64).toString('base64')}` } }
    await expect(installLibrary(name, join(cache, 'duckdb'), process.env, log, signal, lock)).rejects.toMatchObject({ code: 'engine-missing', message: expect.stringContaining('another sha512') })
    expect(readdirSync(cache)).toEqual([])
  }, 120_000)

  test('without a network and without a cache it says so, soon', async () => {
    const env = { ...process.env, npm_config_registry: 'http://127.0.0.1:9', npm_config_cache: join(cache, 'npm') }
    const from = Date.now()
    await expect(installLibrary(name, join(cache, 'duckdb'), env, log, signal)).rejects.toMatchObject({ code: 'engine-missing', message: expect.stringContaining('could not be reached (ECONNREFUSED)') })
    expect(Date.now() - from).toBeLessThan(30_000)
  }, 60_000)

  test('a stopped run stops the installation', async () => {
    const controller = new AbortController()
    setTimeout(() => { controller.abort() }, 50)
    await expect(installLibrary(name, join(cache, 'duckdb'), process.env, log, controller.signal)).rejects.toMatchObject({ name: 'Cancelled' })
  }, 60_000)
})

test('a platform without a known build is refused', async () => {
  await expect(installLibrary('@duckdb/node-bindings-plan9-mips', join(cache, 'duckdb'), process.env, log, signal)).rejects.toMatchObject({ code: 'engine-missing' })
})
