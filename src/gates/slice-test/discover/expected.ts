import type { Frame } from '../../../metrics/frame.js'

/** Labels of a regression that errors are averaged over: quantiles of all of them. */
const LABELS = 256

/** Mean error of each row over the labels of all rows, given what was predicted for it: what the error would be on average if labels had nothing to do
 *  with the row. The errors are those that slices are searched by: 0 or 1 for a class, the absolute error for a number, and against the baseline only
 *  what was added to its error. */
export function expectedErrors(frame: Frame, by: 'loss' | 'regression'): Float64Array {
  const expected = new Float64Array(frame.rows)
  if (frame.task === 'regression') {
    const { candidate: { values }, baseline } = frame, labels = quantilesOf(frame.labels)
    for (let row = 0; row < frame.rows; row++) {
      const now = values[row] ?? Number.NaN, before = baseline?.values[row] ?? Number.NaN
      if (by === 'regression' && Number.isNaN(before)) continue
      let sum = 0
      for (const label of labels) sum += by === 'loss' ? Math.abs(now - label) : Math.max(0, Math.abs(now - label) - Math.abs(before - label))
      expected[row] = sum / labels.length
    }
    return expected
  }
  const shares = new Float64Array(frame.classes.length)
  for (const label of frame.labels) shares[label] = (shares[label] ?? 0) + 1 / frame.rows
  for (let row = 0; row < frame.rows; row++) {
    const now = frame.candidate.classes[row] ?? -1, before = frame.baseline?.classes[row] ?? -1
    expected[row] = by === 'loss' ? 1 - (shares[now] ?? 0) : before < 0 || before === now ? 0 : shares[before] ?? 0
  }
  return expected
}

function quantilesOf(values: Float64Array): Float64Array {
  const sorted = values.toSorted()
  return Float64Array.from({ length: Math.min(LABELS, sorted.length) }, (_, at) => sorted[Math.floor(((at + 0.5) * sorted.length) / Math.min(LABELS, sorted.length))] ?? 0)
}
