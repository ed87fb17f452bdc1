import type { Compared } from '../../metrics/measure.js'
import type { Better } from '../../metrics/names.js'
import type { CalibrationBin } from '../../stats/calibration.js'
import type { Evidence } from '../../metrics/evidence.js'
import type { InputFile } from '../../report/report.js'
import type { DataProblem } from './load/problem.js'
import type { FoundWeakness } from './discover/found.js'

/** A metric that was measured. */
export interface MeasuredMetric {
  /** Its name with its parameters: the same metric has the same. */
  readonly key: string
  readonly better: Better
  readonly unit: 'share' | 'number'
  /** It was asked for, or is one of the usual ones; else it is there only because a requirement needs it. */
  readonly reported: boolean
}

/** A row that is shown as an example, with its id and its place in the data. */
export interface ExampleRow { readonly row: number; readonly id: string | undefined; readonly file: string; readonly line: number | undefined; readonly record: number | undefined; readonly label: string; readonly predicted: string }

/** A row that one of the models gets right and the other wrong. */
export interface ChangedRow extends Omit<ExampleRow, 'row' | 'predicted'> { readonly kind: 'new error' | 'mended'; readonly before: Answer; readonly now: Answer }

/** What a model says of a row, with its score where there are any. */
export interface Answer { readonly predicted: string; readonly score: number | undefined }

/** One slice, by name in the order in which it is reported. */
export interface MeasuredSlice {
  readonly name: string
  /** Index of its family. */
  readonly family: number
  /** Value of each column of its family. */
  readonly values: readonly string[]
  readonly rows: number
  /** Rows of the positive class, in a binary task. */
  readonly positives: number | undefined
  readonly metrics: Readonly<Record<string, Compared>>
  /** The same metrics of all other rows, where a requirement compares with them. */
  readonly rest: Readonly<Record<string, Evidence>>
  /** Rows that the model is most wrong about, and those that got worse against the baseline first. */
  readonly examples: readonly ExampleRow[]
}

export interface MeasuredFamily { readonly name: string; readonly kind: 'overall' | 'by' | 'where'; readonly columns: readonly string[]; readonly at: readonly (string | number)[] }

/** Curves of one slice, for the page. */
export interface SliceCurves {
  readonly slice: string
  readonly calibration: readonly CalibrationBin[]
  readonly roc: readonly (readonly [x: number, y: number])[]
  readonly precision: readonly (readonly [x: number, y: number])[]
}

/** Everything `measure` found out; all of `judge` and `render` is computed from it. */
export interface Measured {
  readonly dataset: string
  readonly files: readonly InputFile[]
  readonly task: 'binary-classification' | 'multiclass-classification' | 'regression'
  readonly classes: readonly string[]
  /** Rows of the data, and those that have both a label and a prediction. */
  readonly rows: number
  readonly judged: number
  readonly weighted: boolean
  /** Where predictions come from, in words. */
  readonly candidate: string
  readonly baseline: { readonly from: string; readonly paired: boolean; readonly compared: number } | undefined
  /** Rows that the candidate gets wrong and the baseline right, and the other way round. */
  readonly changes: { readonly broken: number; readonly mended: number; readonly examples: readonly ExampleRow[]; /** The first of them in the order of the data, for a file. */ readonly rows: readonly ChangedRow[] } | undefined
  readonly metrics: readonly MeasuredMetric[]
  readonly families: readonly MeasuredFamily[]
  readonly slices: readonly MeasuredSlice[]
  readonly curves: readonly SliceCurves[]
  /** Rows by true and predicted class, of the candidate and of the baseline. */
  readonly confusion: { readonly candidate: readonly (readonly number[])[]; readonly baseline: readonly (readonly number[])[] | undefined } | undefined
  readonly weaknesses: readonly FoundWeakness[]
  /** What discovery looked at; undefined when it was off. */
  readonly searched: { readonly columns: readonly string[]; readonly slices: number; readonly left: readonly string[] } | undefined
  readonly problems: readonly DataProblem[]
  readonly cancelled: boolean
}
