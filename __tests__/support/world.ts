import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Changes } from '../../src/data/changes.js'
import type { World } from '../../src/world.js'

/** A world in a folder of its own: a recording log, no network, no pull request. */
export function testWorld(changes?: Changes, base: Readonly<Record<string, string>> = {}, now = new Date(0)): World & { readonly lines: readonly string[] } {
  const cwd = mkdtempSync(join(tmpdir(), 'world-')), lines: string[] = []
  const folder = (name: string): string => { const path = join(cwd, name); mkdirSync(path); return path }
  const say = (text: string): void => { lines.push(text) }
  return {
    cwd, workspace: cwd, temp: folder('.temp'), reportFolder: folder('.report'), env: process.env, lines,
    log: { debug: () => undefined, info: say, notice: say, warning: say },
    progress: { start: () => ({ update: () => undefined, end: () => undefined }) },
    clock: { now: () => now, monotonic: () => 0 }, signal: new AbortController().signal,
    changes: () => Promise.resolve(changes), isAtBase: (path) => Promise.resolve(base[path] !== undefined && existsSync(join(cwd, path)) && readFileSync(join(cwd, path), 'utf8') === base[path]), atBase: (path, target) => {
      const text = base[path]
      if (text !== undefined) writeFileSync(target, text)
      return Promise.resolve(text === undefined ? 'absent' : 'written')
    },
  }
}
