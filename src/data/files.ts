import { realpathSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import { UserError } from '../errors.js'
import type { Place } from '../report/finding.js'

/** A file that a data set consists of. */
export interface DataFile {
  /** Absolute. */
  readonly path: string
  /** As it is reported: relative to the workspace, forward slashes. */
  readonly shown: string
}

/** Finds the files that paths and globs name, each once, in a stable order.
 *  @param patterns relative to `cwd`; a pattern that names an existing file is that file, even with `*` or `[` in its name
 *  @param asked    where it was asked for, for the message
 *  @param within  refuse files of the workspace that lead out of it through a link
 *  @throws UserError `file-missing` for a path, `file-unreadable` for a pipe or a device, `glob-empty` for a glob that matches nothing, `permission` for a link that leads out */
export async function findFiles(patterns: readonly string[], cwd: string, workspace: string, asked?: Place, within = false): Promise<readonly DataFile[]> {
  const found = new Map<string, DataFile>()
  const add = (path: string): void => {
    if (within && leadsOutside(path, workspace)) throw new UserError('permission', `${shown(path, workspace)} leads out of the workspace through a link`, { ...(asked ? { place: asked } : {}), hint: 'In a workflow, data that lies elsewhere is named by its own path: a link may come from a pull request.' })
    found.set(path, { path, shown: shown(path, workspace) })
  }
  for (const pattern of patterns) {
    const literal = resolve(cwd, pattern)
    const kind = await kindOf(literal)
    if (kind === 'file') { add(literal); continue }
    if (kind === 'folder') throw new UserError('file-missing', `${pattern} is a folder, expected a file`, { ...(asked ? { place: asked } : {}), hint: `Write ${pattern.replace(/[\\/]+$/, '')}/* to read the files in it.` })
    if (kind === 'other') throw new UserError('file-unreadable', `${pattern} is no file but a pipe, a socket or a device`, { ...(asked ? { place: asked } : {}), hint: 'Write what it gives to a file first.' })
    if (!/[*?[\]{}!()]/.test(pattern)) throw await missing(pattern, literal, asked)
    const { glob } = await import('tinyglobby')
    const matched = await glob([pattern.replaceAll('\\', '/')], { cwd, absolute: true, onlyFiles: true, dot: false, followSymbolicLinks: true, expandDirectories: false }), kinds = await Promise.all(matched.map((path) => kindOf(path))), matches = matched.filter((_, at) => kinds[at] === 'file')
    if (matches.length === 0) throw new UserError('glob-empty', `no file matches ${pattern}`, { ...(asked ? { place: asked } : {}), hint: `Looked in ${shown(cwd, workspace) || '.'}. Is the data checked out, and does an earlier step make it?` })
    for (const match of matches.map((path) => resolve(path)).toSorted()) add(match)
  }
  return [...found.values()]
}

/** Does a path that stands inside the workspace lead out of it, through a link? */
export function leadsOutside(path: string, workspace: string): boolean {
  const outside = (from: string, to: string): boolean => { const way = relative(from, to); return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way) }
  return !outside(workspace, path) && outside(realpathSync(workspace), realpathSync(path))
}

/** A path as reports show it. */
export function shown(path: string, workspace: string): string {
  const inside = relative(workspace, path)
  return (inside.startsWith('..') ? path : inside).split(sep).join('/')
}

/** What is behind a path, through links. `other`: a pipe, a socket or a device, whose end may never come. */
async function kindOf(path: string): Promise<'file' | 'folder' | 'other' | undefined> {
  try { const found = await stat(path); return found.isDirectory() ? 'folder' : found.isFile() ? 'file' : 'other' } catch (reason) {
    const code = (reason as NodeJS.ErrnoException).code
    if (code === 'EACCES' || code === 'EPERM') throw new UserError('permission', `${path} may not be read`, { hint: 'Give the user of this job read permission on the file and search permission on its folders.', cause: reason })
    return undefined
  }
}

async function missing(pattern: string, literal: string, asked: Place | undefined): Promise<UserError> {
  const tracked = await kindOf(`${literal}.dvc`)
  const hint = tracked === 'file' ? `There is ${pattern}.dvc beside it: run \`dvc pull\` in a step before this one.` : 'Paths are relative to the working directory. Is the data checked out, and does an earlier step make it?'
  return new UserError('file-missing', `${pattern} does not exist`, { ...(asked ? { place: asked } : {}), hint })
}
