import type { Kind } from './guess.js'

/** What the values of a column are, by the rows that were looked at. */
export interface ColumnProfile {
  readonly column: string
  /** Rows that were looked at, and how many of them have a value: `words` are none. */
  readonly rows: number
  readonly present: number
  /** Words that stand for no value, but are not among the `missingValues` of the data set. */
  readonly words: readonly { readonly value: string; readonly count: number }[]
  readonly distinct: number
  /** `distinct` is an estimate: many values in very many rows. */
  readonly estimated: boolean
  readonly unique: boolean
  readonly kind: Kind
  /** Values that are not of this kind: few enough to be mistakes. */
  readonly misfits: number
  /** Regular expression that values match, where they have one shape. */
  readonly pattern: string | undefined
  /** Length in characters; 0 for numbers. */
  readonly shortest: number
  readonly longest: number
  readonly numbers: NumberProfile | undefined
  /** The most frequent values: all where there are few, else those that stand in a hundredth of the rows. */
  readonly top: readonly { readonly value: string; readonly count: number }[]
}

export interface NumberProfile {
  readonly min: number; readonly max: number; readonly mean: number
  /** Values that are 0, and that are less. */
  readonly zero: number; readonly negative: number
  /** See `QUANTILES`. */
  readonly quantiles: readonly number[]
  /** Counts in equal parts between min and max; empty when they are the same. */
  readonly bins: readonly number[]
}

export interface DatasetProfile {
  readonly dataset: string
  readonly rows: number
  /** Rows that were looked at: all of them, or some that lie evenly. */
  readonly looked: number
  readonly columns: readonly ColumnProfile[]
}

export const QUANTILES = [0.05, 0.25, 0.5, 0.75, 0.95] as const
export const BINS = 20
/** The most frequent values are kept: all of a few, the first of more; where there are so many that they are not counted one by one, those that stand for a hundredth of the rows. */
export const OFTEN = 0.01
const ALL_OF = 50, TOP = 10
export const topOf = (distinct: number): number => (distinct <= ALL_OF ? ALL_OF : TOP)
