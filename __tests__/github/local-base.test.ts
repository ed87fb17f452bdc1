import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { pullRequestOf } from '../../src/run/github.js'
import type { Host } from '../../src/run/host.js'

let workspace: string
beforeEach(() => { workspace = mkdtempSync(join(tmpdir(), 'local-base-')) })
afterEach(() => { rmSync(workspace, { recursive: true, force: true }) })

const put = (name: string, text: string): void => { writeFileSync(join(workspace, name), text) }
const git = (...args: readonly string[]): void => { execFileSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@localhost', '-c', 'init.defaultBranch=main', ...args], { cwd: workspace, stdio: 'ignore' }) }
const commit = (): void => { git('add', '-A'); git('commit', '-q', '-m', 'x') }
const host: Host = {
  kind: 'terminal', env: {}, cwd: '.', inputs: {}, print: () => undefined, signal: new AbortController().signal,
  log: { debug: () => undefined, info: () => undefined, notice: () => undefined, warning: () => undefined }, progress: { start: () => ({ update: () => undefined, end: () => undefined }) },
}
/** What became of a file of the base, and what was written of it. */
const asked = async (path: string, where: Host = host): Promise<string> => {
  const target = join(workspace, 'copy'), state = await pullRequestOf(where).atBase(workspace, undefined, path, target)
  return state === 'written' && existsSync(target) ? `written: ${readFileSync(target, 'utf8')}` : state
}

describe('a file at the base, on a machine of one\'s own', () => {
  beforeEach(() => { git('init', '-q'); put('model', 'before'); commit() })

  test('on the default branch with nothing changed there is nothing to compare: never a file with itself', async () => { expect(await asked('model')).toBe('itself') })
  test('on the default branch what is not committed yet is compared with what is', async () => { put('model', 'now'); expect(await asked('model')).toBe('written: before') })
  test('on the default branch, another file than the one that changed', async () => { put('other', 'now'); expect(await asked('model')).toBe('itself') })
  test('on a branch without a commit of its own it is the same', async () => { git('checkout', '-q', '-b', 'topic'); expect(await asked('model')).toBe('itself') })
  test('on a branch: as it was where the branch left', async () => { git('checkout', '-q', '-b', 'topic'); put('model', 'now'); commit(); expect(await asked('model')).toBe('written: before') })
  test('on a branch that changes other files, the same file is compared: the branch keeps it', async () => { git('checkout', '-q', '-b', 'topic'); put('other', 'now'); commit(); expect(await asked('model')).toBe('written: before') })
  test('a file that the base does not have', async () => { put('new', 'now'); expect(await asked('new')).toBe('absent') })
  test('a push to the default branch in a workflow has no base', async () => { expect(await asked('model', { ...host, env: { GITHUB_ACTIONS: 'true' } })).toBe('no-base') })
})
