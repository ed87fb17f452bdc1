import type { Axis } from '../charts/axis.js'
import { pad, width } from '../width.js'

/** How many characters an axis has. */
export const LINE = 41

/** Marks on a line of characters, later ones over earlier ones. */
export interface Mark { readonly at: number; readonly sign: string }

export function column(axis: Axis, value: number): number { return Math.round(axis.at(value) * (LINE - 1)) }

/** `├──┼──┤`, crossing what stands there already. */
export function whisker(axis: Axis, [from, to]: readonly [number, number], ends: readonly [string, string] = ['├', '┤']): readonly Mark[] {
  const first = column(axis, from), last = column(axis, to)
  return Array.from({ length: last - first + 1 }, (_, step) => ({ at: first + step, sign: step === 0 ? ends[0] : step === last - first ? ends[1] : '─' }))
}

export function drawn(marks: readonly Mark[]): string {
  const cells = Array.from({ length: LINE }, () => ' ')
  for (const { at, sign } of marks) cells[at] = cells[at] === '│' && sign === '─' ? '┼' : sign
  return cells.join('')
}

/** Ticks of an axis, each centred where it is. */
export function tickLine({ ticks, tick, at }: Axis): string {
  let line = ''
  for (const value of ticks) {
    const text = tick(value), from = Math.max(0, Math.min(LINE - width(text), Math.round(at(value) * (LINE - 1) - (width(text) - 1) / 2)))
    if (line === '' || from > width(line)) line = pad(line, from) + text
  }
  return pad(line, LINE)
}

/** A word beside the column that it is about, on the side where there is room. */
export function beside(at: number, sign: string, text: string): string {
  return at + width(text) + 2 <= LINE || at < width(text) + 1 ? `${' '.repeat(at)}${sign} ${text}` : `${pad(text, at - 1, 'right')} ${sign}`
}
