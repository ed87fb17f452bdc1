/** One file now and as it was at the base. */
export interface Comparison {
  readonly dataset: string
  readonly file: string
  readonly rowsBefore: number
  readonly rowsNow: number
  /** By key, where there is one: rows that are new, gone, and the same record with other values. */
  readonly byKey: { readonly key: readonly string[] } & RecordCounts | undefined
  /** Without a key: rows that were not there, and rows that are not there any more, all columns equal. */
  readonly byRow: { readonly added: number; readonly removed: number } | undefined
  readonly newColumns: readonly string[]
  readonly goneColumns: readonly string[]
  readonly columns: readonly ColumnComparison[]
}

export interface RecordCounts {
  readonly added: number; readonly removed: number; readonly changed: number
  /** Rows now whose key stands more than once, on either side, or has a missing part: compared as whole rows. */
  readonly repeated: number; readonly missing: number
}

export interface ColumnComparison {
  readonly column: string
  /** Records of which this value is another now; undefined without a key. */
  readonly changed: number | undefined
  readonly before: ColumnSummary
  readonly now: ColumnSummary
  /** Values that were not there before, where there are few different ones: how many, and the first of them. */
  readonly newCount: number
  readonly newValues: readonly string[]
  /** How far the distributions are apart, from 0 to 1: the largest difference of the cumulative shares (numbers), or half the sum of differences of the shares (texts). */
  readonly distance: number | undefined
  /** Both distributions, for a picture; undefined where nothing moved, or there are too many values. */
  readonly picture: Picture | undefined
}

export interface ColumnSummary { readonly kind: 'number' | 'text' | 'empty'; readonly missing: number; readonly distinct: number | undefined; readonly estimated: boolean; readonly median: number | undefined }

/** Shares of the rows with a value, before and now: in equal parts from `from` to `to`, or of single values. */
export type Picture =
  | { readonly kind: 'bins'; readonly from: number; readonly to: number; readonly before: readonly number[]; readonly now: readonly number[] }
  | { readonly kind: 'values'; readonly values: readonly { readonly value: string; readonly before: number; readonly now: number }[] }
