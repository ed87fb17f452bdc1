import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { shown } from '../data/files.js'
import { UserError } from '../errors.js'
import type { ConfigFile } from './file.js'
import type { GauntletFile } from './schema.js'
import { DEFAULT_CONFIG } from './shared.js'

/** Reads and checks a settings file.
 *  @param path as the user named it, relative to `cwd`; undefined or empty when nobody did: then the default, which may be missing
 *  @param workspace what reported paths are relative to
 *  @returns undefined only when the default file does not exist
 *  @throws UserError `config-missing`, `config-syntax`, `config-invalid`, `permission` */
export async function loadConfig(path: string | undefined, cwd: string, workspace: string = cwd): Promise<ConfigFile<GauntletFile> | undefined> {
  const named = path !== undefined && path.trim() !== '', asked = named ? path.trim() : DEFAULT_CONFIG
  const absolute = resolve(cwd, asked), reported = shown(absolute, workspace)
  const bytes = await read(absolute, reported)
  if (bytes === undefined) {
    const other = absolute.endsWith('.yml') ? absolute.replace(/\.yml$/, '.yaml') : absolute.replace(/\.yaml$/, '.yml')
    const twin = other !== absolute && await exists(other) ? shown(other, workspace) : undefined
    if (!named && twin === undefined) return undefined
    throw new UserError('config-missing', named ? `the settings file ${reported} does not exist` : `the settings file is ${twin}, expected ${reported}`, {
      hint: twin === undefined ? 'Input `config` names it, relative to the working directory. Is the repository checked out?' : `There is ${twin}: rename it, or name it with input \`config\`.`,
    })
  }
  // A run without a file never loads the YAML parser and the validator. One after the other: only what is needed, and no race of loaders.
  const { parseYaml } = await import('./yaml.js')
  const file = await parseYaml(bytes, reported)
  const { validated } = await import('./validate.js')
  return validated(file)
}

async function read(absolute: string, reported: string): Promise<Uint8Array | undefined> {
  try { return await readFile(absolute) } catch (reason) {
    const code = (reason as NodeJS.ErrnoException).code
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    if (code === 'EISDIR') throw new UserError('config-missing', `${reported} is a folder, expected a settings file`, { hint: `Name the file in it, such as ${reported}/gauntlet.yml.`, cause: reason })
    if (code === 'EACCES' || code === 'EPERM') throw new UserError('permission', `${reported} may not be read`, { hint: 'Give the user of this job read permission on the file.', cause: reason })
    throw reason
  }
}

async function exists(path: string): Promise<boolean> {
  try { return (await stat(path)).isFile() } catch { return false }
}
