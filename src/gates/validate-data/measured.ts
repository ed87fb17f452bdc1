import type { Format } from '../../data/format.js'
import type { Place } from '../../report/finding.js'
import type { CheckResult } from './checks/result.js'
import type { Comparison } from './compare/comparison.js'
import type { MeasuredProfile } from './profile/measure.js'
import type { SensitiveResult } from './sensitive/measure.js'
import type { SplitResult } from './splits/result.js'
import type { ViolationGroup } from './violations.js'

/** One data file, as it was found. */
export interface MeasuredFile {
  readonly dataset: string
  /** Relative to the workspace. */
  readonly path: string
  readonly format: Format
  readonly bytes: number
  readonly sha256: string
  /** Records found, broken ones included. */
  readonly rows: number
  /** Records with at least one violation of severity error. */
  readonly invalidRows: number
  /** Names of the columns, where the file says them. */
  readonly columns: readonly string[]
  /** Invalid records in equal parts of the file, first to last; empty when there is none. */
  readonly strip: readonly number[]
  /** The schema it was judged by, relative to the workspace. */
  readonly schema: string | undefined
  /** How the rows were judged: sifted by automata or SQL first, or each one. */
  readonly by: 'automata' | 'sql' | 'rows' | 'structure'
}

/** Everything `measure` found out; all of `judge` and `render` is computed from it. */
export interface Measured {
  readonly files: readonly MeasuredFile[]
  readonly groups: readonly ViolationGroup[]
  /** Violations in all, and how many of them stand in violations.jsonl and .csv. */
  readonly violations: number
  readonly written: number
  /** Of those, how many were there before; undefined when there is nothing to compare with. */
  readonly known: number | undefined
  /** The violations file, relative to the workspace. */
  readonly violationsFile: string
  /** What each check found in each data set it is asked of, with its line in gauntlet.yml. */
  readonly checks: readonly { readonly result: CheckResult; readonly place: Place | undefined }[]
  /** Personal data and secrets, by column and kind. */
  readonly sensitive: readonly SensitiveResult[]
  /** What the columns of each data set are. */
  readonly profiles: readonly MeasuredProfile[]
  /** Files that the pull request changes, against what they were. */
  readonly comparisons: readonly Comparison[]
  /** What was measured between and within splits. */
  readonly splits: readonly SplitResult[]
  /** Files that were not looked at, because the pull request does not touch them. */
  readonly untouched: number
  readonly explain: readonly string[]
  /** Set when the run was stopped before everything was looked at. */
  readonly cancelled: boolean
}
