import { visible } from './escape.js'
import { truncateMiddle } from './width.js'

/** Longer names are looked at from both ends alone. */
const LOOKED_AT = 200

/** A name on one line, at most `columns` wide, in which everything can be seen. What is cut is its middle: names of one list often begin alike
 *  (`country = AT, age_group = 25-40`) and are told apart by their end. */
export function shortName(text: string, columns: number): string {
  return truncateMiddle(visible(text.length > 2 * LOOKED_AT ? text.slice(0, LOOKED_AT) + text.slice(-LOOKED_AT) : text), columns)
}
