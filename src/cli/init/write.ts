import { existsSync, lstatSync } from 'node:fs'
import { mkdir, readFile, rm, rmdir, writeFile } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { leadsOutside } from '../../data/files.js'
import { UserError } from '../../errors.js'

/** A file to write; `add` puts the text at the end of one that may be there. */
export interface NewFile { readonly path: string; readonly text: string; readonly add?: boolean }

/** Writes files that are not there yet. When one cannot be written, those before it go again.
 *  @param root   what no path may lead out of through a link
 *  @returns takes all of it back */
export async function writeAll(files: readonly NewFile[], root: string): Promise<() => Promise<void>> {
  const undo: (() => Promise<void>)[] = [], back = async (): Promise<void> => { for (const step of undo.toReversed()) await step() }
  try {
    for (const { path, text, add } of files) {
      for (const folder of missingFolders(dirname(path))) { await mkdir(folder); undo.push(() => rmdir(folder).catch(() => undefined)) }
      if (leadsOutside(dirname(path), root)) throw new UserError('permission', `${relative(root, dirname(path))} leads out of the repository through a link`, { hint: 'Remove the link.' })
      if (add === true && existsSync(path)) {
        const before = await readFile(path)
        await writeFile(path, Buffer.concat([before, Buffer.from(`${before.length > 0 && before.at(-1) !== 10 ? '\n' : ''}${text}`)]))
        undo.push(() => writeFile(path, before))
      } else {
        await writeFile(path, text, { flag: 'wx' })
        undo.push(() => rm(path, { force: true }))
      }
    }
    return back
  } catch (reason) { await back(); throw reason }
}

/** Folders that are not there yet, the outer ones first. */
function missingFolders(folder: string): readonly string[] {
  const missing: string[] = []
  for (let at = resolve(folder); !existsSync(at) && dirname(at) !== at; at = dirname(at)) missing.unshift(at)
  return missing
}

/** Is there something of that name, even a link to nothing? */
export function isThere(folder: string, path: string): boolean { return lstatSync(join(folder, path), { throwIfNoEntry: false }) !== undefined }
