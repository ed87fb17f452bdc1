import type { Frame, Predicted } from './frame.js'

/** How wrong a model is about each row: what examples are chosen by, and slices are searched with. Never negative, never NaN.
 *  Classification: 1 for a wrong class, 0 for the right one; regression: the absolute error. Without a prediction 0. */
export function rowErrors(frame: Frame, side: 'candidate' | 'baseline'): Float64Array {
  const errors = new Float64Array(frame.rows)
  if (frame.task === 'regression') {
    const values = frame[side]?.values
    for (let row = 0; row < errors.length; row++) { const off = Math.abs((values?.[row] ?? Number.NaN) - (frame.labels[row] ?? Number.NaN)); errors[row] = Number.isNaN(off) ? 0 : off }
    return errors
  }
  const classes = frame[side]?.classes
  for (let row = 0; row < errors.length; row++) errors[row] = classes === undefined || (classes[row] ?? -1) < 0 || classes[row] === frame.labels[row] ? 0 : 1
  return errors
}

/** How much more wrong the candidate is than the baseline, where it is; else 0. */
export function rowRegressions(frame: Frame): Float64Array {
  const now = rowErrors(frame, 'candidate'), before = rowErrors(frame, 'baseline')
  return now.map((error, row) => Math.max(0, error - (before[row] ?? 0)))
}

/** The rows of a list to show: those that got worse against the baseline first, then those with the largest errors, the surest mistakes among equals. */
export function worstRows(frame: Frame, rows: ArrayLike<number>, errors: Float64Array, regressions: Float64Array | undefined, most: number): readonly number[] {
  const found: { readonly row: number; readonly worse: number; readonly error: number }[] = [], sure = frame.task === 'regression' ? undefined : sureness(frame.candidate)
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0, error = errors[row] ?? 0
    if (error <= 0) continue
    const one = { row, worse: regressions?.[row] ?? 0, error: sure === undefined ? error : error + sure(row) }, at = found.findIndex((other) => one.worse > other.worse || (one.worse === other.worse && one.error > other.error))
    if (at < 0) { if (found.length < most) found.push(one) } else { found.splice(at, 0, one); if (found.length > most) found.pop() }
  }
  return found.map(({ row }) => row)
}

/** How far from undecided the scores of a row are. */
function sureness({ scores }: Predicted): (row: number) => number {
  return (row) => Math.max(0, ...(scores ?? []).map((one) => Math.abs((one[row] ?? 0.5) - 0.5)))
}
