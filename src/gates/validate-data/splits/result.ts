import type { Place } from '../../../report/finding.js'

/** One thing that was measured between or within splits. What is too much is decided elsewhere. */
export interface SplitResult {
  readonly rule: SplitRule
  /** The splits it is about: an earlier one and a later one, or one. */
  readonly splits: readonly string[]
  readonly column?: string
  /** Rows or values counted, and out of how many. */
  readonly counted: number
  readonly of: number
  /** For rules that are no count: a power, a share. */
  readonly value?: number
  /** Names of other columns, for the message. */
  readonly names?: readonly string[]
  /** Values of the column, for the message; undefined where they may not be shown. */
  readonly values?: readonly string[] | undefined
  /** Why it could not be measured: then it does not hold. */
  readonly unknown?: string
  /** It could not be measured because there is too little: that is no fault of the data. */
  readonly undecided?: boolean
  readonly examples: readonly Place[]
}

export type SplitRule = 'split-duplicates' | 'repeated-rows' | 'split-keys' | 'split-groups' | 'split-time' | 'near-duplicates' | 'leaky-feature' | 'label-conflicts' | 'missing-label' | 'new-class' | 'missing-class' | 'imbalance' | 'constant-column' | 'empty-column' | 'id-column' | 'twin-columns' | 'same-columns' | 'split-columns' | 'split-unread'
