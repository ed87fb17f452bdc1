import picomatch from 'picomatch'
import { datasetName, stemOf } from '../../data/name.js'
import type { Looked } from './looked.js'
import { roleOfFolder } from './roles.js'

/** Files that are read as one. */
export interface DataSet extends Omit<Looked, 'path'> {
  readonly name: string
  /** Paths or one glob for gauntlet.yml. */
  readonly paths: readonly string[]
  readonly files: readonly string[]
  /** Why these files are one data set. */
  readonly why: string
}

/** Parts of a name that count: what a machine gave a piece, then days and numbers. */
const COUNTED = [/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi, /\d+(?:[-_.T]\d+)*/g] as const
/** Names of pieces, which say nothing about what they hold. */
const PIECE = /^(?:part|chunk|shard|batch|file|data|export|page|p|of|c)?$/i

interface Pattern { readonly folder: string; readonly stem: string; readonly ending: string; readonly dated: boolean; readonly split: boolean }

/** The form of a path, with `*` for what counts: files of one form, equal columns and one way of writing are one data set. */
function patternOf(path: string): Pattern {
  const words = path.split('/'), file = words.pop() ?? '', stem = stemOf(file), ending = file.slice(stem.length)
  const folders = words.map((word) => (roleOfFolder(word) !== undefined ? word : /^[\p{L}_][\p{L}\p{N}_-]*=/u.test(word) ? `${word.slice(0, word.indexOf('='))}=*` : /^\d[\d_-]*$/.test(word) ? '*' : word))
  const named = folders.findLast((word) => !word.endsWith('*')), split = named !== undefined && roleOfFolder(named) !== undefined
  return { folder: folders.join('/'), stem: split ? '*' : COUNTED.reduce((text, counted) => text.replaceAll(counted, '*'), stem), ending, dated: folders.some((word) => word.endsWith('*')), split }
}

/** Makes data sets of files: those that are parts of one another by their names, folders and columns, all others for themselves.
 *  @param known every path that a glob could match */
export function grouped(files: readonly Looked[], known: readonly string[]): readonly DataSet[] {
  const groups: { readonly key: string; readonly pattern: Pattern; files: Looked[]; columns: readonly string[] }[] = []
  for (const file of files.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    const pattern = patternOf(file.path), key = JSON.stringify([pattern.folder, pattern.stem, pattern.ending, file.traits.map(({ setting, value }) => [setting, value])])
    // Whose columns are not known is of no kind.
    const group = file.columns.length === 0 ? undefined : groups.find((one) => one.key === key && alike(one.columns, file.columns, file.format))
    if (group === undefined) { groups.push({ key, pattern, files: [file], columns: file.columns }); continue }
    group.files.push(file)
    group.columns = [...new Set([...group.columns, ...file.columns])]
  }
  const names = new Names()
  return groups.map(({ pattern, files: own, columns }) => {
    const [first] = own, paths = own.map(({ path }) => path), plural = own.length > 1
    if (first === undefined) throw new Error('a group without a file')
    const glob = plural ? globOf(pattern, paths, known) : undefined
    const alone = !pattern.split || groups.filter((one) => one.pattern.folder === pattern.folder).length === 1
    return {
      name: names.give(pattern, stemOf(first.path), plural, alone), format: first.format, columns, traits: first.traits, files: paths, paths: glob === undefined ? paths : [glob],
      why: plural ? `one data set: ${pattern.split ? 'the folder is a split' : pattern.dated ? 'the folders are parts by their names' : 'the names differ in numbers only'}, and the columns are the same${glob === undefined ? '; named one by one, for a pattern would match other files too' : ''}${pattern.folder.includes('=') ? '; keys of the folders are no columns' : ''}` : '',
    }
  })
}

/** Tables have the same columns; a record of JSON may leave members out. */
export function alike(a: readonly string[], b: readonly string[], format: Looked['format']): boolean {
  const within = (some: readonly string[], all: readonly string[]): boolean => { const names = new Set(all); return some.every((name) => names.has(name)) }
  return format === 'json' || format === 'jsonl' ? within(a, b) || within(b, a) : a.length === b.length && within(a, b)
}

/** A glob that matches these files and no other; undefined when there is none. */
function globOf({ folder, stem, ending }: Pattern, paths: readonly string[], known: readonly string[]): string | undefined {
  if (paths.some((path) => /[*?[\]{}!()\\+@]/.test(path))) return undefined
  const glob = `${folder === '' ? '' : `${folder}/`}${stem}${ending}`.replaceAll(/\*+/g, '*'), matches = picomatch(glob), own = new Set(paths)
  return known.every((path) => matches(path) === own.has(path)) ? glob : undefined
}

/** Gives each data set a name of its own; capitals make no difference, for tables of SQL know none. */
class Names {
  readonly #taken = new Set<string>()

  give({ folder, stem, split }: Pattern, file: string, plural: boolean, alone: boolean): string {
    const folders = folder.split('/').filter((word) => word !== '' && !word.endsWith('*')), inside = folders.at(-1) ?? 'data'
    const plain = stem.split(/[^\p{L}]+/u).every((word) => PIECE.test(word)) ? inside : stem.replaceAll(/[-_.]?of[-_.]?\*|[-_.]?\*/g, '')
    const wanted = split ? (alone ? inside : `${inside}-${file}`) : plural ? plain : /^[\d._-]*$/.test(file) ? `${inside}-${file}` : file
    const outside = (split ? folders.at(-2) : folders.at(-1)) ?? 'data'
    for (const word of [wanted, `${outside}-${wanted}`]) { const name = datasetName(word); if (this.#free(name)) return name }
    for (let i = 2; ; i++) { const name = `${datasetName(wanted)}-${i}`; if (this.#free(name)) return name }
  }

  #free(name: string): boolean {
    const key = name.toLowerCase()
    if (this.#taken.has(key)) return false
    this.#taken.add(key)
    return true
  }
}
