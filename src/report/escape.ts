import { count } from './numbers.js'

/**
 * Characters a reader cannot see, or that change how the text around them is shown: controls (ANSI, CR, LF, C1), line and paragraph
 * separators, format characters (bidi marks, zero width, tags), lone surrogates, everything Unicode calls default-ignorable,
 * and blanks that only look like a space. U+FE0F is let through: it only makes the emoji before it colourful.
 */
const UNSEEN = /(?!\ufe0f)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u00a0\u2000-\u200a\u202f\u205f\ufff9-\uffff]/gu

const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

function written(char: string): string {
  const known = SHORT[char]
  if (known !== undefined) return known
  const hex = (char.codePointAt(0) ?? 0).toString(16)
  return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`
}

/** One line of text in which everything can be seen: `a<RLO>b<LF>` → `a\u202eb\n`. Applying it twice changes nothing. */
export function visible(text: string): string {
  return text.replace(UNSEEN, written)
}

/** The same for text of several lines: LF and CRLF stay line ends, everything else unseen is written out. */
export function visibleLines(text: string): readonly string[] {
  return text.split(/\r?\n/).map(visible)
}

/** Lone surrogates become U+FFFD, as they would when encoded as UTF-8. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd')
}

function characters(text: string): number {
  let found = 0
  for (const _ of text) found++
  return found
}

/** A cut never splits a surrogate pair. */
function splits(text: string, at: number): boolean {
  return /^[\ud800-\udbff]$/.test(text.charAt(at - 1)) && /^[\udc00-\udfff]$/.test(text.charAt(at))
}

/** At most `limit` UTF-16 units; what is shortened says how long it was: `aaaa…zzzz (3,000,000 characters)`.
 *  @param at where the ellipsis goes; `end` for sentences, `middle` for values whose tail matters */
export function shorten(text: string, limit: number, at: 'middle' | 'end' = 'end'): string {
  return text.length <= limit ? text : cut(text, text, text, limit, at)
}

/** The same as visible text, at a cost that does not grow with a cell of megabytes: what is written out only gets longer.
 *  @param show how it is made visible */
export function brief(text: string, limit: number, at: 'middle' | 'end' = 'end', show: (text: string) => string = visible): string {
  const head = show(text.slice(0, limit))
  return text.length <= limit && head.length <= limit ? head : cut(head, at === 'end' ? '' : show(text.slice(-limit)), text, limit, at)
}

/** The same, with line ends kept. */
export function briefLines(text: string, limit: number): string {
  return brief(text, limit, 'end', (part) => visibleLines(part).join('\n'))
}

function cut(first: string, last: string, whole: string, limit: number, at: 'middle' | 'end'): string {
  const said = ` (${count(characters(whole))} characters)`
  const room = limit - said.length - 1
  if (room < 1) return limit < 1 ? '' : `${first.slice(0, splits(first, limit - 1) ? limit - 2 : limit - 1)}…`
  let head = at === 'end' ? room : Math.ceil(room / 2), tail = last.length - (room - head)
  if (splits(first, head)) head--
  if (splits(last, tail)) tail++
  return `${first.slice(0, head)}…${at === 'end' ? '' : last.slice(tail)}${said}`
}

/** A line that the runner prints and never obeys: `::name::` counts at the start of a line after blanks, `##[name]` anywhere.
 *  Give it the whole line, so that nothing dangerous comes together from harmless pieces. */
export function logLine(text: string): string {
  return defuse(visible(text))
}

/** For lines that already hold our own colours: only what the runner would obey is taken apart. */
export function defuse(line: string): string {
  return line.replaceAll('##[', '##\\u005b').replace(/^(\s*)::/, '$1\\u003a:')
}

/** The data part of a workflow command. */
export function commandData(text: string): string {
  return wellFormed(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

/** A property value of a workflow command. */
export function commandProperty(text: string): string {
  return commandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

const XML: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text of an XML or HTML element or quoted attribute. What XML 1.0 cannot hold is written out; LF is kept. */
export function xmlText(text: string): string {
  return visibleLines(text).join('\n').replace(/[&<>"']/g, (char) => XML[char] ?? char)
}
