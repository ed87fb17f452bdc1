import { basename, join, resolve } from 'node:path'
import type { Changes } from '../../data/changes.js'
import { shown, type DataFile } from '../../data/files.js'
import type { World } from '../../world.js'
import { KnownViolations } from './known.js'
import type { ValidateDataSettings } from './settings.js'
import type { FileTable } from '../../data/tables/file-table.js'
import { isUnjudged } from './rules.js'
import type { Violation } from './violations.js'

type Judge = (file: DataFile, sink: { add(violation: Violation): void }) => Promise<FileTable | undefined>

/** A file as it was. */
export interface Before {
  /** Was the violation there? */
  knows(violation: Violation): boolean
  /** For comparing rows; undefined where it was not read, because it has not changed. */
  readonly table: FileTable | undefined
}

/** What was wrong before: on the base of the pull request, or in a file that was written then. */
export class Baseline {
  readonly #world: World
  readonly #changes: Changes | undefined
  readonly #written: KnownViolations | undefined

  private constructor(world: World, changes: Changes | undefined, written: KnownViolations | undefined) {
    this.#world = world
    this.#changes = changes
    this.#written = written
  }

  /** @returns undefined when nothing is asked for, or there is nothing to compare with (the log says so): then every violation counts */
  static async of({ baseline, where }: ValidateDataSettings, world: World, changes: Changes | undefined): Promise<Baseline | undefined> {
    if (baseline === undefined) return undefined
    if (baseline === 'base') {
      if (changes === undefined) world.log.notice('baseline: it is not known what was there before (no pull request, and no default branch in the checkout), so every violation counts.')
      return changes === undefined ? undefined : new Baseline(world, changes, undefined)
    }
    const path = resolve(world.cwd, baseline)
    return new Baseline(world, changes, await KnownViolations.read(path, shown(path, world.workspace), where(['validate-data', 'baseline'])))
  }

  /** Judges the file as it was before.
   *  @param key names its copy in the temporary folder
   *  @returns undefined when the file is new */
  async before(file: DataFile, key: string, judge: Judge): Promise<Before | undefined> {
    const written = this.#written
    if (written !== undefined) return { knows: (violation) => !isUnjudged(violation.rule) && written.take(violation), table: undefined }
    const change = this.#changes?.files.find(({ path }) => path === file.shown)
    if (change?.status === 'added') return undefined
    if (change === undefined) {
      // What the pull request does not touch was as it is, if the base has it at all: data that git does not know has no past.
      if (await this.#world.isAtBase(file.shown)) return { knows: (violation) => !isUnjudged(violation.rule), table: undefined }
      this.#world.log.notice(`baseline: the base does not have ${file.shown} as it is here, and the pull request does not list it (is it downloaded, or ignored by git?), so all of its violations count.`)
      return undefined
    }
    const path = join(this.#world.temp, `${key}-${basename(file.path)}`), known = new KnownViolations()
    if (await this.#world.atBase(change.previousPath ?? file.shown, path) !== 'written') return undefined
    const table = await judge({ path, shown: file.shown }, known)
    if (table === undefined) this.#world.log.notice(`baseline: ${file.shown} cannot be read as it is at the base (is it a Git LFS pointer there?), so all of its violations count.`)
    return { knows: (violation) => !isUnjudged(violation.rule) && known.take(violation), table }
  }
}
