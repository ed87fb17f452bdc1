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

/** How much more wrong the candidate is than the baseline, where it is; else 0, also where the baseline says nothing. */
export function rowRegressions(frame: Frame): Float64Array {
  const now = rowErrors(frame, 'candidate'), before = rowErrors(frame, 'baseline')
  return now.map((error, row) => (hasBaseline(frame, row) ? Math.max(0, error - (before[row] ?? 0)) : 0))
}

/** Does the baseline say anything about a row? */
export function hasBaseline(frame: Frame, row: number): boolean {
  return frame.task === 'regression' ? !Number.isNaN(frame.baseline?.values[row] ?? Number.NaN) : (frame.baseline?.classes[row] ?? -1) >= 0
}

/** The rows of a list to show: those that got worse against the baseline first, then those with the largest errors, the surest mistakes among equals. */
export function worstRows(frame: Frame, rows: ArrayLike<number>, errors: Float64Array, regressions: Float64Array | undefined, most: number): readonly number[] {
  const found: { readonly row: number; readonly worse: number; readonly error: number }[] = [], sure = frame.task === 'regression' ? undefined : frame.candidate
  let leastWorse = -1, leastError = -1
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0, plain = errors[row] ?? 0
    if (plain <= 0) continue
    const worse = regressions?.[row] ?? 0, error = sure === undefined ? plain : plain + sureness(sure, row)
    if (found.length === most && (worse < leastWorse || (worse === leastWorse && error <= leastError))) continue
    const at = found.findIndex((other) => worse > other.worse || (worse === other.worse && error > other.error))
    found.splice(at < 0 ? found.length : at, 0, { row, worse, error })
    if (found.length > most) found.pop()
    const last = found.at(-1)
    leastWorse = last?.worse ?? -1
    leastError = last?.error ?? -1
  }
  return found.map(({ row }) => row)
}

/** How far from undecided the scores of a row are: less than 1, so that it never outweighs a mistake. */
function sureness({ scores }: Predicted, row: number): number {
  let most = 0
  for (const one of scores ?? []) most = Math.max(most, Math.abs((one[row] ?? 0.5) - 0.5))
  return Math.min(most, 0.999)
}
