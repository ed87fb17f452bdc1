import type { Interval } from '../../../stats/interval.js'
import type { ExampleRow } from '../measured.js'

/** What slices are searched by: a high loss, rows that got worse against the baseline, a low recall, a high false positive rate. */
export type SearchedBy = 'loss' | 'regression' | 'recall' | 'fpr'

/** A slice that nobody declared, found on one part of the rows and confirmed on the other. */
export interface FoundWeakness {
  readonly by: SearchedBy
  /** The slice as a condition: `workclass = Self-emp-inc and sex = Male`. */
  readonly name: string
  /** The metric that says in words what is wrong with it. */
  readonly metric: string
  /** Rows of it among all that were searched. */
  readonly size: number
  /** The metric on its rows and on all others; against the baseline, before as well. All rows count. */
  readonly inside: number
  readonly outside: number
  readonly insideBefore?: number
  readonly outsideBefore?: number
  /** Interval of the difference of the mean errors inside and outside, over all rows that were searched. Those that the slice was found on are among them:
   *  the chance below is what confirms it. */
  readonly difference: Interval | undefined
  /** Chance of it by luck, corrected for all slices that were tried. */
  readonly adjusted: number
  readonly examples: readonly ExampleRow[]
}
