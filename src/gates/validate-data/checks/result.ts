import type { Place } from '../../../report/finding.js'
import type { Check } from './settings.js'

/** A row that a check is about. */
export interface Example {
  readonly place: Place
  /** With the value found, and without: not every value may be shown. */
  readonly says: string
  readonly plain: string
}

/** What a check found in one data set. */
export interface CheckResult {
  readonly check: Check
  /** Number of the check in gauntlet.yml, from 0. */
  readonly number: number
  readonly dataset: string
  /** Undefined when it could not be measured. */
  readonly value: number | undefined
  /** The value as decimal text, where a double does not hold it. */
  readonly exact?: string
  /** Why it could not be measured. Holds no value of the data. */
  readonly why?: string
  /** Rows that were looked at: those that are broken are not. */
  readonly rows: number
  /** Rows, or different values, that are counted, where the value is a count. */
  readonly counted: number | undefined
  /** The first rows it is about, when it does not hold. */
  readonly examples: readonly Example[]
  /** How many rows that are in all. */
  readonly concerned?: number
  /** What the value is made of. */
  readonly detail?: string
  /** Something to be told even where the check holds. Holds no value of the data. */
  readonly remark?: string
  /** Columns of which a query may show a value. */
  readonly shows?: readonly string[]
  /** The value may not be shown. */
  readonly withheld?: boolean
}

/** A value, before it is known whether it is what was asked. */
export interface Value {
  readonly value?: number | undefined
  readonly exact?: string | undefined
  readonly counted?: number | undefined
  readonly why?: string | undefined
  readonly detail?: string | undefined
  readonly remark?: string | undefined
  readonly shows?: readonly string[] | undefined
  readonly concerned?: number | undefined
  /** Looks for the first rows it is about: only where the check does not hold. */
  readonly examples?: (() => Promise<readonly Example[]>) | undefined
}
