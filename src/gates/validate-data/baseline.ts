import { writeFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import type { Changes } from '../../data/changes.js'
import { shown, type DataFile } from '../../data/files.js'
import type { World } from '../../world.js'
import { KnownViolations } from './known.js'
import type { ValidateDataSettings } from './settings.js'
import type { Violation } from './violations.js'

type Judge = (file: DataFile, sink: { add(violation: Violation): void }) => Promise<void>

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
      if (changes === undefined) world.log.notice('baseline: it is not known what the pull request changes, so every violation counts.')
      return changes === undefined ? undefined : new Baseline(world, changes, undefined)
    }
    const path = resolve(world.cwd, baseline)
    return new Baseline(world, changes, await KnownViolations.read(path, shown(path, world.workspace), where(['validate-data', 'baseline'])))
  }

  /** Judges the file as it was before.
   *  @param key names its copy in the temporary folder
   *  @returns whether a violation was there before; undefined when the file is new */
  async before(file: DataFile, key: string, judge: Judge): Promise<((violation: Violation) => boolean) | undefined> {
    const written = this.#written
    if (written !== undefined) return (violation) => written.take(violation)
    const change = this.#changes?.files.find(({ path }) => path === file.shown)
    // What the pull request does not touch was as it is.
    if (change === undefined) return () => true
    if (change.status === 'added') return undefined
    const bytes = await this.#world.atBase(change.previousPath ?? file.shown)
    if (bytes === undefined) return undefined
    const path = join(this.#world.temp, `${key}-${basename(file.path)}`), known = new KnownViolations()
    await writeFile(path, bytes)
    await judge({ path, shown: file.shown }, known)
    return (violation) => known.take(violation)
  }
}
