import { spawn } from 'node:child_process'
import { existsSync, realpathSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'

/** What git knows of a folder. */
export interface GitView {
  /** Undefined outside a repository. */
  readonly root: string | undefined
  /** The folder, relative to the root. */
  readonly inside: string
  /** Those of some paths that git ignores. */
  readonly ignored: ReadonlySet<string>
}

/** @param paths relative to the folder */
export async function askGit(folder: string, paths: readonly string[]): Promise<GitView> {
  const top = await git(folder, ['rev-parse', '--show-toplevel']), root = top?.replace(/\r?\n$/, '')
  if (root === undefined || root === '') return { root: undefined, inside: '', ignored: new Set() }
  const ignored = await git(folder, ['check-ignore', '-z', '--stdin'], paths.map((path) => `${path}\0`).join(''))
  return { root, inside: relative(realpathSync(root), realpathSync(folder)).split(sep).join('/'), ignored: new Set((ignored ?? '').split('\0').filter((path) => path !== '')) }
}

/** Is any data of the repository kept by Git LFS? @param attributes paths of its .gitattributes */
export async function usesLfs(folder: string, attributes: readonly string[]): Promise<boolean> {
  const texts = await Promise.all(attributes.map((path) => readFile(join(folder, path), 'utf8').catch(() => '')))
  return texts.some((text) => /^[^#\n]*\sfilter=lfs(?:\s|$)/m.test(text))
}

/** What DVC brings in, by its files: paths of files and folders. @param pointers paths of the .dvc files */
export async function dvcOuts(folder: string, pointers: readonly string[]): Promise<ReadonlySet<string>> {
  const lock = join(folder, 'dvc.lock'), text = existsSync(lock) ? await readFile(lock, 'utf8').catch(() => '') : ''
  return new Set([...pointers.map((path) => path.replace(/\.dvc$/, '')), ...[...text.matchAll(/^\s*-? *path: (.+?)\s*$/gm)].map(([, path = '']) => path)])
}

/** @returns what git says; undefined where there is none, or it fails */
function git(cwd: string, words: readonly string[], input?: string): Promise<string | undefined> {
  return new Promise((done) => {
    const child = spawn('git', words, { cwd, stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'ignore'] }), pieces: Buffer[] = []
    child.on('error', () => { done(undefined) })
    child.stdout?.on('data', (piece: Buffer) => { pieces.push(piece) })
    // 1: nothing is ignored.
    child.on('close', (code) => { done(code === 0 || code === 1 ? Buffer.concat(pieces).toString('utf8') : undefined) })
    // It may end before it has read everything; then its code says why.
    child.stdin?.on('error', () => undefined)
    child.stdin?.end(input)
  })
}
