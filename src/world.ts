import type { Changes } from './data/changes.js'

/** Lines for a person. Texts are plain and may hold data: implementations escape them for the runner or the terminal. */
export interface Log {
  debug(text: string): void
  info(text: string): void
  notice(text: string): void
  warning(text: string): void
}

/** Work that takes a while. `update` may be called often; what is shown is throttled by the implementation. */
export interface Progress {
  start(label: string, total?: number): ProgressTask
}
export interface ProgressTask {
  /** @param done amount of work done so far, in the unit of `total` */
  update(done: number): void
  end(): void
}

export interface Clock {
  now(): Date
  /** Seconds on a clock that never runs backwards. */
  monotonic(): number
}

/** Everything outside the program that a gate may touch. Tests replace the clock, the environment and the log; never our own modules. */
export interface World {
  /** Absolute; the paths users write are relative to it. */
  readonly cwd: string
  /** Absolute; the folder that reported paths are relative to (the checkout in CI, else `cwd`). */
  readonly workspace: string
  /** Absolute; exists; for spilled and unpacked data, removed when the run ends. */
  readonly temp: string
  /** Absolute; exists; the gate's own folder for files it hands to the user. */
  readonly reportFolder: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly log: Log
  readonly progress: Progress
  readonly clock: Clock
  readonly signal: AbortSignal
  /** What the pull request touches; asked for once, undefined when there is no pull request or it cannot be known. */
  changes(): Promise<Changes | undefined>
  /** Is a file what it is on the base of the pull request? What git does not know is not.
   *  @param path relative to the workspace */
  isAtBase(path: string): Promise<boolean>
  /** Writes a file as it is on the base of the pull request.
   *  @param path   relative to the workspace
   *  @param target absolute */
  atBase(path: string, target: string): Promise<AtBase>
}

/** What became of a file of the base: it was written; there is none of that name; it cannot be had (then the log says why); there is no base, because
 *  this is no pull request; or the base is the very commit that is checked out, and the file is as it is there: nothing was changed that could be compared. */
export type AtBase = 'written' | 'absent' | 'unreadable' | 'no-base' | 'itself'
