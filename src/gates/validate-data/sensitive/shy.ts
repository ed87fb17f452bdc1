import { detect, isSure, mayHold } from '../../../sensitive/detect.js'
import { FILLED } from '../../../sensitive/detector.js'
import { promised } from '../../../sensitive/names.js'

/** Columns of which no value is shown beside a violation: their name promises what names a person or opens a door, and the values look like it; or the values hold it.
 *  @param rows the first ones of a file, by column, without cells that are missing */
export function shyColumns(rows: readonly ReadonlyMap<string, string>[]): ReadonlySet<string> {
  const columns = new Map<string, { cells: number; held: number; like: number }>()
  for (const row of rows) for (const [column, text] of row) {
    if (text === '') continue
    let one = columns.get(column)
    if (one === undefined) columns.set(column, one = { cells: 0, held: 0, like: 0 })
    one.cells++
    // What is known by itself is masked by itself, wherever it stands.
    if (mayHold(text) && detect(text).some(({ kind }) => !isSure(kind))) one.held++
    if (promised(column)?.like.test(text) === true) one.like++
  }
  return new Set([...columns].flatMap(([column, { cells, held, like }]) => (Math.max(held, like) >= cells * FILLED ? [column] : [])))
}
