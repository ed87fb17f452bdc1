import type { Log } from '../world.js'

/** One column of a data set, as a model gets it. */
export type FeatureColumn =
  | { readonly name: string; readonly kind: 'number'; /** NaN: missing. */ readonly values: Float64Array }
  | { readonly name: string; readonly kind: 'text'; readonly values: readonly (string | null)[] }
  | { readonly name: string; readonly kind: 'boolean'; readonly values: readonly (boolean | null)[] }

/** All rows of a data set, by column; every column has `rows` values. */
export interface FeatureBatch {
  readonly rows: number
  readonly columns: readonly FeatureColumn[]
}

/** One score per row and class. */
export interface Scores {
  /** Names of the classes in the order of the scores, when the model or the settings say them. */
  readonly classes: readonly string[] | undefined
  /** Scores per row; 1: that of the positive class alone. */
  readonly width: number
  /** Row-major, `rows × width`, never NaN nor infinite; not bound to [0, 1]. */
  readonly values: Float64Array
}

/** What a model said, one answer per row, in the order of the rows. */
export interface Predictions {
  readonly rows: number
  /** Class label per row, as text, when the model gives one. */
  readonly labels?: readonly string[]
  readonly scores?: Scores
  /** Regression; never NaN nor infinite. */
  readonly values?: Float64Array
}

/** A model that can be asked. */
export interface PredictionTarget {
  readonly kind: 'onnx' | 'command' | 'http'
  /** SHA-256 of the model's file, in hexadecimal, where there is one. */
  readonly digest?: string
  /** Asks the model about every row, in batches, and keeps the order.
   *  @param progress called now and then with the number of rows answered so far
   *  @throws UserError `model-…` when the model does not fit the rows, or gives no usable answer for each of them; Cancelled when asked to stop */
  predict(batch: FeatureBatch, progress?: (rows: number) => void): Promise<Predictions>
  /** Ends workers, programs and connections. */
  close(): Promise<void>
}

/** What a target may use of the world. */
export interface ModelWorld {
  /** Absolute; paths of models and programs are relative to it. */
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly log: Log
  readonly signal: AbortSignal
  /** Waits between attempts at a server. Default: real time. */
  sleep?(seconds: number): Promise<void>
}
