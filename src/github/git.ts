import { spawn } from 'node:child_process'
import { closeSync, openSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { getExecOutput } from '@actions/exec'
import { changedLines } from '../data/diff.js'
import type { ChangedFile, Changes } from '../data/changes.js'

/** What changed between two commits that the checkout has (`WORKTREE` for what stands on the disk); undefined when it does not have them, or is none. Names are never given to a shell. */
export async function gitChanges(workspace: string, base: string, head: string): Promise<Changes | undefined> {
  if (!/^[0-9a-f]{7,64}$/.test(base) || !/^(?:HEAD|WORKTREE|[0-9a-f]{7,64})$/.test(head)) return undefined
  const range = head === 'WORKTREE' ? [base] : [base, head]
  const names = await git(workspace, ['diff', '--name-status', '-z', '--find-renames', ...range])
  if (names === undefined) return undefined
  const words = names.toString('utf8').split('\0'), files: ChangedFile[] = []
  for (let at = 0; at + 1 < words.length;) {
    const [kind] = words[at++] ?? '', first = words[at++] ?? ''
    if (kind === 'R' || kind === 'C') { const path = words[at++] ?? ''; files.push({ path, ...(kind === 'R' ? { previousPath: first } : {}), status: kind === 'R' ? 'renamed' : 'added' }) }
    else files.push({ path: first, status: kind === 'A' ? 'added' : kind === 'D' ? 'removed' : 'modified' })
  }
  const withLines: ChangedFile[] = []
  for (const file of files.slice(0, 300)) {
    const patch = file.status === 'removed' || isLarge(workspace, file.path) ? undefined : await git(workspace, ['diff', '--unified=0', '--no-color', '--find-renames', ...range, '--', ...[file.previousPath, file.path].flatMap((path) => path === undefined ? [] : [`:(top,literal)${path}`])])
    withLines.push(patch === undefined || /^Binary files /m.test(patch.toString('utf8')) ? file : { ...file, lines: changedLines(patch.toString('utf8')) })
  }
  return { files: [...withLines, ...files.slice(300)] }
}

/** Which lines of a very large file changed would take git longer than judging it. */
const LARGE = 32 << 20
function isLarge(workspace: string, path: string): boolean { return (statSync(join(workspace, path), { throwIfNoEntry: false })?.size ?? 0) > LARGE }

/** Is a file on the disk what it is at a commit? Git compares contents through its own filters, so that line ends and Git LFS make no difference.
 *  @returns undefined when the checkout does not have the commit; false also for a file that the commit does not have */
export async function gitSame(workspace: string, commit: string, path: string): Promise<boolean | undefined> {
  if (!/^[0-9a-f]{7,64}$/.test(commit) || await git(workspace, ['cat-file', '-e', `${commit}^{commit}`]) === undefined) return undefined
  const then = await git(workspace, ['rev-parse', '--verify', '--quiet', `${commit}:${path}`])
  if (then === undefined) return false
  const now = await git(workspace, ['hash-object', `--path=${path}`, '--', join(workspace, path)])
  return now?.toString('utf8').trim() === then.toString('utf8').trim()
}

/** Is there a file of that name at a commit?
 *  @returns undefined when the checkout does not have the commit */
export async function gitHas(workspace: string, commit: string, path: string): Promise<boolean | undefined> {
  if (!/^[0-9a-f]{7,64}$/.test(commit) || await git(workspace, ['cat-file', '-e', `${commit}^{commit}`]) === undefined) return undefined
  return await git(workspace, ['rev-parse', '--verify', '--quiet', `${commit}:${path}`]) !== undefined
}

/** The commit at which the working tree left the default branch; on that branch itself its newest one. Undefined where no such branch is known. */
export async function gitLocalBase(workspace: string): Promise<string | undefined> {
  for (const branch of ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master']) {
    const base = (await git(workspace, ['merge-base', 'HEAD', branch]))?.toString('utf8').trim()
    if (base !== undefined && base !== '') return base
  }
  return undefined
}

/** Is it the commit that is checked out? */
export async function gitIsHead(workspace: string, commit: string): Promise<boolean> { return (await git(workspace, ['rev-parse', '--verify', '--quiet', 'HEAD']))?.toString('utf8').trim() === commit }

/** Writes a file as it is at a commit. Data files are large: git writes them, and nothing of them passes through this process. Its filters turn a pointer of Git LFS into the file, where that is installed and has it.
 *  @returns false when the checkout does not have it */
export async function gitFile(workspace: string, commit: string, path: string, target: string): Promise<boolean> {
  if (!/^[0-9a-f]{7,64}$/.test(commit)) return false
  const file = openSync(target, 'w')
  try {
    return await new Promise<boolean>((done) => {
      const child = spawn('git', ['cat-file', '--filters', `${commit}:${path}`], { cwd: workspace, stdio: ['ignore', file, 'ignore'] })
      child.on('error', () => { done(false) })
      child.on('close', (code) => { done(code === 0) })
    })
  } finally { closeSync(file) }
}

async function git(cwd: string, words: readonly string[]): Promise<Buffer | undefined> {
  const pieces: Buffer[] = []
  try {
    const { exitCode } = await getExecOutput('git', [...words], { cwd, silent: true, ignoreReturnCode: true, listeners: { stdout: (data) => { pieces.push(data) } } })
    return exitCode === 0 ? Buffer.concat(pieces) : undefined
  } catch { return undefined }
}
