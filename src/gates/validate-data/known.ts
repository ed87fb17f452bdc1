import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { UserError } from '../../errors.js'
import type { Place } from '../../report/finding.js'
import type { Report } from '../../report/report.js'
import type { Violation } from './violations.js'

/** What makes a violation the same one tomorrow: file, rule, column and what was found; never its line. */
function signature({ place: { file }, rule, column, path, message }: Violation): string {
  return createHash('sha256').update(JSON.stringify([file, rule, column ?? null, path, message])).digest('base64url').slice(0, 16)
}

/** Of a report only groups are known: how many of a rule there were in a column of a file. */
const groupOf = (file: string, rule: string, column: string | undefined): string => JSON.stringify([file, rule, column ?? null])

/** Violations that were there before, counted by what makes them the same. */
export class KnownViolations {
  readonly #left = new Map<string, number>()
  /** From a report, which does not say what was found in each row. */
  readonly #groups = new Map<string, number>()

  get size(): number { return [...this.#left.values()].reduce((sum, times) => sum + times, 0) }

  add(violation: Violation): void { this.#count(signature(violation), 1) }

  /** Is it one of those? Each is taken once: a second one like it is new. */
  take(violation: Violation): boolean {
    return taken(this.#left, signature(violation)) || taken(this.#groups, groupOf(violation.place.file, violation.rule, violation.column))
  }

  #count(key: string, times: number): void { this.#left.set(key, (this.#left.get(key) ?? 0) + times) }

  /** @throws UserError when the file is no baseline */
  static async read(path: string, shown: string, place: Place | undefined): Promise<KnownViolations> {
    const at = place === undefined ? {} : { place }, hint = 'Write it with: gauntlet baseline; or name a report.json of this gate.'
    let text: string
    try {
      // The end of a pipe or a device may never come.
      if (!(await stat(path)).isFile()) throw new TypeError(`${path} is no file`)
      text = await readFile(path, 'utf8')
    } catch (cause) { throw new UserError('file-missing', `the baseline ${shown === '' ? '.' : shown} cannot be read`, { ...at, hint, cause }) }
    const known = new KnownViolations()
    try {
      const content = JSON.parse(text) as { readonly version?: unknown; readonly violations?: unknown }
      if (isReport(content)) { for (const { rule, place, subject, count } of content.findings) if (place !== undefined) known.#groups.set(groupOf(place.file, rule, subject?.column), (known.#groups.get(groupOf(place.file, rule, subject?.column)) ?? 0) + count); return known }
      const { version, violations } = content
      if (version !== 1 || typeof violations !== 'object' || violations === null) throw new SyntaxError('no baseline')
      for (const [key, times] of Object.entries(violations)) {
        if (!Number.isSafeInteger(times) || Number(times) < 1) throw new SyntaxError('a count that is none')
        known.#count(key, Number(times))
      }
    } catch (cause) { throw new UserError('file-unreadable', `${shown} is no baseline`, { ...at, hint, cause }) }
    return known
  }

  /** One line a kind of violation, sorted: a change of it reads well in a diff. */
  async write(path: string): Promise<void> {
    const violations = Object.fromEntries([...this.#left].toSorted(([a], [b]) => (a < b ? -1 : 1)))
    // Whole or not at all; a link in its place is replaced, not followed.
    const half = `${path}.${process.pid}.part`
    try { await mkdir(dirname(path), { recursive: true }) } catch (cause) { throw new UserError('permission', `the folder of ${path} cannot be made`, { cause }) }
    await writeFile(half, `${JSON.stringify({ version: 1, violations }, null, 1)}\n`, { flag: 'wx' })
    await rename(half, path)
  }
}

function taken(from: Map<string, number>, key: string): boolean {
  const left = from.get(key) ?? 0
  if (left > 0) from.set(key, left - 1)
  return left > 0
}

function isReport(content: object): content is Pick<Report, 'findings'> {
  return 'gate' in content && content.gate === 'validate-data' && 'findings' in content && Array.isArray(content.findings)
}
