import { UserError, type Excerpt } from '../errors.js'
import type { Place } from '../report/finding.js'

export type Path = readonly (string | number)[]

/** A settings file that was read: its content, and which line says what. */
export interface ConfigFile<Content = Readonly<Record<string, unknown>>> {
  /** Relative to the workspace, forward slashes. */
  readonly path: string
  readonly content: Content
  /** Where a setting is: the line and column of its key, or of the item of a list. Undefined when the file does not have it. */
  where(path: Path): Place | undefined
  /** The same, for the value behind the key. */
  whereValue(path: Path): Place | undefined
  /** One line of the file, from 1. */
  lineText(line: number): string
}

/** Something wrong with one setting of the file. */
export interface Problem {
  /** Which setting; the nearest one that the file does have is shown. */
  readonly path: Path
  /** What the mark stands below. */
  readonly at: 'key' | 'value'
  readonly message: string
  /** The allowed values, or what to do. */
  readonly hint?: string
}

/** More than this is noise: the first mistakes often cause the others. */
const SHOWN = 10

interface Located { readonly problem: Problem; readonly place: Place }

/** All problems of a file as one error that shows the first. */
export function configError(file: ConfigFile<unknown>, problems: readonly Problem[]): UserError {
  const located = problems.map((problem): Located => ({ problem, place: placeOf(file, problem) }))
    .toSorted((a, b) => (a.place.line ?? 0) - (b.place.line ?? 0) || (a.place.column ?? 0) - (b.place.column ?? 0))
  const first = located[0]
  if (first === undefined) throw new RangeError('no problem, no error')
  const { problem: { message, hint }, place } = first
  return new UserError('config-invalid', located.length === 1 ? message : listed(file.path, located), {
    place, ...(hint === undefined ? {} : { hint }), excerpt: excerptAt(place, file.lineText(place.line ?? 1), message),
  })
}

/** The line of a place with a note below it. */
export function excerptAt(place: Place, text: string, note: string): Excerpt {
  return { line: place.line ?? 1, column: place.column ?? 1, text, note }
}

function listed(path: string, located: readonly Located[]): string {
  const more = located.length - SHOWN
  return [
    `${located.length} problems in ${path}`,
    ...located.slice(0, SHOWN).map(({ problem, place }) => `${place.line}:${place.column} ${problem.message}`),
    ...(more > 0 ? [`… and ${more} more`] : []),
  ].join('\n')
}

function placeOf(file: ConfigFile<unknown>, { path, at }: Problem): Place {
  for (let length = path.length; length > 0; length--) {
    const part = path.slice(0, length)
    const place = at === 'value' && length === path.length ? file.whereValue(part) : file.where(part)
    if (place !== undefined) return place
  }
  return { file: file.path, line: 1, column: 1 }
}
