import type { Inputs } from '../config/inputs.js'
import type { Log, Progress } from '../world.js'

/** Where the program runs: a step of a workflow, or a terminal. */
export interface Host {
  readonly kind: 'action' | 'terminal'
  readonly env: Readonly<Record<string, string | undefined>>
  /** Folder the program was started in. */
  readonly cwd: string
  readonly inputs: Inputs
  readonly log: Log
  readonly progress: Progress
  /** Writes to standard output, as it stands. */
  print(text: string): void
  readonly signal: AbortSignal
}

/** Name and version of the tool, kept equal to package.json by a test. */
export const TOOL = { name: 'gauntlet', version: '0.1.0' } as const
export const ISSUES = 'https://github.com/ml-gauntlet/gauntlet/issues'
