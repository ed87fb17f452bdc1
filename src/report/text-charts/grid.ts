import { brief } from '../escape.js'
import { count } from '../numbers.js'
import { shortName } from '../short-name.js'
import { pad, truncate, width } from '../width.js'

/** Longer charts say what they leave out. */
export const ROWS = 30
const LABEL = 28

/** The name of a row. */
export function nameText(text: string, columns = LABEL): string { return shortName(text, columns) }

/** A label of data on one line, no wider than its column. */
export function labelText(text: string, columns: number): string { return truncate(brief(text, 8 * columns, 'middle'), columns) }

export function more(left: number): readonly string[] { return left > 0 ? [`… ${count(left)} more`] : [] }

/** Columns of equal width, two blanks apart; a column that is empty everywhere takes no room.
 *  @param right which columns end, rather than begin, on one line */
export function grid(rows: readonly (readonly string[])[], right: readonly boolean[]): readonly string[] {
  const widths = right.map((_, at) => Math.max(0, ...rows.map((row) => width(row[at] ?? ''))))
  return rows.map((row) => widths.flatMap((columns, at) => (columns === 0 ? [] : [pad(row[at] ?? '', columns, right[at] === true ? 'right' : 'left')])).join('  ').trimEnd())
}
