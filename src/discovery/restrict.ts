import type { Feature } from './live-levels.js'

/** Keeps some rows of every column and of the errors: what an error means may only be asked of some rows. The recall gap is found among rows
 *  with a positive label (error: predicted negative), the gap of false positives among rows with a negative one (error: predicted positive).
 *  @param rows places of the rows, ascending
 *  @throws RangeError for a place outside the data */
export function restrict(features: readonly Feature[], errors: Float64Array, rows: Int32Array): { readonly features: readonly Feature[]; readonly errors: Float64Array } {
  const wrong = rows.find((row) => row < 0 || row >= errors.length)
  if (wrong !== undefined) throw new RangeError(`row ${wrong} of ${errors.length}`)
  return {
    features: features.map(({ codes, ...rest }) => {
      const kept = codes instanceof Uint8Array ? new Uint8Array(rows.length) : codes instanceof Uint16Array ? new Uint16Array(rows.length) : new Int32Array(rows.length)
      for (let i = 0; i < rows.length; i++) kept[i] = codes[rows[i] ?? 0] ?? 0
      return { ...rest, codes: kept }
    }),
    errors: picked(errors, rows),
  }
}

/** The values of some rows. */
export function picked(values: Float64Array, rows: Int32Array): Float64Array {
  const found = new Float64Array(rows.length)
  for (let at = 0; at < rows.length; at++) found[at] = values[rows[at] ?? 0] ?? 0
  return found
}

/** Places of the rows that a condition holds for, ascending. */
export function rowsWhere(rows: number, holds: (row: number) => boolean): Int32Array {
  const places: number[] = []
  for (let row = 0; row < rows; row++) if (holds(row)) places.push(row)
  return Int32Array.from(places)
}
