/** Rows that were predicted, column by column: what every metric is computed from. */

/** Predictions of a classifier. */
export interface Predicted {
  /** Index of the predicted class of each row; -1 where the model has none for it. */
  readonly classes: Int32Array
  /** One array of scores for each class, in the order of the classes; of a binary task only that of the positive class.
   *  NaN where the model has none. */
  readonly scores?: readonly Float64Array[]
}

/** Rows of a classification task. In a binary one class 1 is the positive one. */
export interface ClassFrame {
  readonly task: 'binary-classification' | 'multiclass-classification'
  readonly rows: number
  readonly classes: readonly string[]
  /** Index of the true class of each row. */
  readonly labels: Int32Array
  readonly weights?: Float64Array
  readonly candidate: Predicted
  readonly baseline?: Predicted
}

/** Rows of a regression task. */
export interface NumberFrame {
  readonly task: 'regression'
  readonly rows: number
  readonly labels: Float64Array
  readonly weights?: Float64Array
  readonly candidate: { readonly values: Float64Array }
  /** NaN where the baseline has no prediction. */
  readonly baseline?: { readonly values: Float64Array }
}

export type Frame = ClassFrame | NumberFrame

/** Whose predictions are meant. */
export type Side = 'candidate' | 'baseline'

/** Slices that share no row, as one number a row: which of them it is in, or -1. */
export interface Partition { readonly codes: Int32Array; readonly count: number }

/** All rows as one slice. */
export function everything(rows: number): Partition { return { codes: new Int32Array(rows), count: 1 } }

/** The rows of each slice of a partition, ascending. */
export function rowsOf({ codes, count }: Partition): readonly Uint32Array[] {
  const sizes = new Uint32Array(count)
  for (const code of codes) if (code >= 0) sizes[code] = (sizes[code] ?? 0) + 1
  const lists = Array.from(sizes, (size) => new Uint32Array(size)), filled = new Uint32Array(count)
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] ?? -1
    if (code < 0) continue
    const at = filled[code] ?? 0, list = lists[code]
    if (list !== undefined) list[at] = row
    filled[code] = at + 1
  }
  return lists
}
