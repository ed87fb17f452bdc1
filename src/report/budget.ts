import { wellFormed } from './escape.js'

/** How a channel measures: GitHub counts a summary in UTF-8 bytes and a comment in characters. */
export type Measure = (text: string) => number

export const utf8Bytes: Measure = (text) => Buffer.byteLength(text, 'utf8')
export const utf16Units: Measure = (text) => text.length

/** A piece of Markdown that is shown whole or not at all. */
export interface Piece {
  readonly text: string
  /** Findings that are lost when this piece is. */
  readonly findings?: number
}

/** Joins head, as many pieces as fit in order, and tail. Tables, folds and fences are never cut inside: a piece is one of them, whole.
 *  @param tail is told what was left out; head and tail always stay, and must be small */
export function fill(head: string, pieces: readonly Piece[], tail: (left: readonly Piece[]) => string, limit: number, measure: Measure): string {
  const join = (parts: readonly string[]) => `${parts.filter((part) => part !== '').join('\n\n')}\n`
  const whole = join([head, ...pieces.map((piece) => piece.text), tail([])])
  if (measure(whole) <= limit) return whole
  // The tail is largest when everything was left out.
  let room = limit - measure(join([head, tail(pieces)])) - 2
  const kept: string[] = [], left: Piece[] = []
  for (const piece of pieces) {
    const size = measure(piece.text) + 2
    if (size <= room) { kept.push(piece.text); room -= size } else left.push(piece)
  }
  return join([head, ...kept, tail(left)])
}

/** At most `limit` UTF-8 bytes, cut at a line end. For texts whose last part carries no structure, or that fit anyway. */
export function cutBytes(text: string, limit: number): string {
  const sound = wellFormed(text)
  if (utf8Bytes(sound) <= limit) return sound
  const said = '\n\n… cut here: the whole is in the report.\n'
  const lines: string[] = []
  let room = limit - utf8Bytes(said)
  for (const line of sound.split('\n')) {
    room -= utf8Bytes(line) + 1
    if (room < 0) break
    lines.push(line)
  }
  return lines.join('\n') + said
}
