import { createHash } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { UserError } from '../../errors.js'
import type { Place } from '../../report/finding.js'
import type { Violation } from './violations.js'

/** What makes a violation the same one tomorrow: file, rule, column and what was found; never its line. */
function signature({ place: { file }, rule, column, path, message }: Violation): string {
  return createHash('sha256').update(JSON.stringify([file, rule, column ?? null, path, message])).digest('base64url').slice(0, 16)
}

/** Violations that were there before, counted by what makes them the same. */
export class KnownViolations {
  readonly #left = new Map<string, number>()

  add(violation: Violation): void { this.#count(signature(violation), 1) }

  /** Is it one of those? Each is taken once: a second one like it is new. */
  take(violation: Violation): boolean {
    const key = signature(violation), left = this.#left.get(key) ?? 0
    if (left === 0) return false
    this.#left.set(key, left - 1)
    return true
  }

  #count(key: string, times: number): void { this.#left.set(key, (this.#left.get(key) ?? 0) + times) }

  /** @throws UserError when the file is no baseline */
  static async read(path: string, shown: string, place: Place | undefined): Promise<KnownViolations> {
    const at = place === undefined ? {} : { place }, hint = 'Write it with: gauntlet validate-data --write-baseline <file>'
    let text: string
    try { text = await readFile(path, 'utf8') } catch (cause) { throw new UserError('file-missing', `the baseline ${shown} cannot be read`, { ...at, hint, cause }) }
    const known = new KnownViolations()
    try {
      const { version, violations } = JSON.parse(text) as { readonly version?: unknown; readonly violations?: unknown }
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
    await writeFile(half, `${JSON.stringify({ version: 1, violations }, null, 1)}\n`, { flag: 'wx' })
    await rename(half, path)
  }
}
