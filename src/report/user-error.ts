import type { UserError } from '../errors.js'
import type { Annotation } from './annotations.js'
import { painter } from './colour.js'
import { defuse, shorten, visible, visibleLines } from './escape.js'
import { placeText } from './places.js'
import { width as columns, wrap } from './width.js'

const START = 'Gauntlet could not run:'
const MESSAGE = 4000
/** Of a long line, what surrounds the place is shown. */
const BEFORE = 60
const SHOWN = 120

/** The screen for something the user can mend: the place, its line with a mark below, and what to do. */
export function userErrorText(error: UserError, options: { readonly color: boolean; readonly width: number }): string {
  const paint = painter(options.color), room = Math.max(40, options.width)
  const place = error.place === undefined ? undefined : visible(placeText(error.place))
  const message = visibleLines(shorten(error.message, MESSAGE))
  const { excerpt } = error
  // The note below the mark says the same in fewer words.
  const said = excerpt === undefined || excerpt.note !== error.message
  const lines = [
    `${paint('red', START)} ${place ?? message[0] ?? ''}`,
    ...(place === undefined ? message.slice(1) : said ? message : []).flatMap((line) => wrap(line, room - 2)).map((line) => `  ${line}`),
    ...(excerpt === undefined ? [] : excerptLines(excerpt).map(({ gutter, text }) => `  ${paint('dim', gutter)}${text}`)),
    ...(error.hint === undefined ? [] : visibleLines(shorten(error.hint, MESSAGE)).flatMap((line) => wrap(line, room - 2)).map((line) => `  ${line}`)),
  ]
  return `${lines.map(defuse).join('\n')}\n`
}

/** The same on the line of the file, for the runner. */
export function userErrorAnnotation(error: UserError): Annotation {
  const { place } = error
  const message = [error.message, ...(error.excerpt === undefined || error.message.includes(error.excerpt.note) ? [] : [error.excerpt.note]), ...(error.hint === undefined ? [] : [error.hint])]
  return {
    severity: 'error', title: START.slice(0, -1), message: shorten(`${START} ${message.map((text) => visibleLines(text).join('\n')).join('\n')}`, 4096),
    ...(place === undefined ? {} : { file: place.file, ...(place.line === undefined ? {} : { line: place.line, ...(place.column === undefined ? {} : { column: place.column }) }) }),
  }
}

function excerptLines({ line, column, text, note }: NonNullable<UserError['excerpt']>): readonly { readonly gutter: string; readonly text: string }[] {
  const chars = Array.from(text), start = Math.max(0, column - 1 - BEFORE), end = Math.min(chars.length, start + SHOWN)
  const lead = start > 0 ? '…' : ''
  const shown = `${lead}${visible(chars.slice(start, end).join(''))}${end < chars.length ? '…' : ''}`
  // The mark stands below what is shown, where tabs and wide characters take the columns they take.
  const before = columns(lead + visible(chars.slice(start, column - 1).join('')))
  const number = String(line)
  return [
    { gutter: `${number} │ `, text: shown },
    { gutter: `${' '.repeat(number.length)} │ `, text: `${' '.repeat(before)}^ ${visible(note)}` },
  ]
}
