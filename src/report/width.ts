import { eastAsianWidth } from 'get-east-asian-width'

const ZERO = /[\p{Mn}\p{Me}\p{Default_Ignorable_Code_Point}\u1160-\u11ff]/u
// eslint-disable-next-line no-control-regex -- our own colours
const COLOUR = /\u001b\[[\d;]*m/g
const ASCII = /^[\u0020-\u007e]*$/

function cell(char: string): number {
  return ZERO.test(char) ? 0 : eastAsianWidth(char.codePointAt(0) ?? 0)
}

/** Columns a terminal uses for one line of visible text; our own colour codes use none. */
export function width(text: string): number {
  const plain = text.replace(COLOUR, '')
  if (ASCII.test(plain)) return plain.length
  let total = 0
  for (const char of plain) total += cell(char)
  return total
}

/** Fills with blanks up to `columns`. */
export function pad(text: string, columns: number, align: 'left' | 'right' = 'left'): string {
  const blanks = ' '.repeat(Math.max(0, columns - width(text)))
  return align === 'left' ? text + blanks : blanks + text
}

/** The longest head of `text` that fits. */
function fitting(text: string, columns: number): string {
  let used = 0, head = ''
  for (const char of text) {
    used += cell(char)
    if (used > columns) break
    head += char
  }
  return head
}

/** At most `columns` wide, with an ellipsis where something was cut. */
export function truncate(text: string, columns: number): string {
  if (width(text) <= columns) return text
  return columns < 1 ? '' : `${fitting(text, columns - 1)}…`
}

/** The same, keeping the end: of a path it says more than the beginning. */
export function truncateStart(text: string, columns: number): string {
  if (width(text) <= columns) return text
  const reversed = Array.from(text).toReversed().join('')
  return columns < 1 ? '' : `…${Array.from(fitting(reversed, columns - 1)).toReversed().join('')}`
}

/** The same, keeping both ends. */
export function truncateMiddle(text: string, columns: number): string {
  if (width(text) <= columns) return text
  const head = fitting(text, Math.ceil((columns - 1) / 2)), end = truncateStart(text, columns - width(head))
  return columns < 1 ? '' : head + (end === '' ? '…' : end)
}

/** Breaks at blanks, inside a word only when it is wider than a line. At most `lines` lines; the last says with an ellipsis that more was there. */
export function wrap(text: string, columns: number, lines = Number.POSITIVE_INFINITY): readonly string[] {
  const room = Math.max(2, columns), out: string[] = []
  let rest = text
  while (width(rest) > room && out.length < lines - 1) {
    const head = fitting(rest, room)
    const blank = rest.charAt(head.length) === ' ' ? head.length : head.lastIndexOf(' ')
    const at = blank > 0 ? blank : Math.max(head.length, (rest.codePointAt(0) ?? 0) > 0xffff ? 2 : 1)
    out.push(rest.slice(0, at).trimEnd())
    rest = rest.slice(at).trimStart()
  }
  if (rest !== '' || out.length === 0) out.push(truncate(rest, room))
  return out
}
