import type { Place } from '../../../report/finding.js'
import type { DataRule } from '../rules.js'

/** Something about the rows or the predictions that keeps part of them from being judged. */
export interface DataProblem {
  readonly rule: DataRule
  readonly message: string
  readonly column?: string
  readonly count: number
  /** The first rows it is about. */
  readonly places: readonly Place[]
}

/** Rows that are shown of each problem. */
export const SHOWN_ROWS = 5
