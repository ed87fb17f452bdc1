import { brief } from '../../escape.js'
import { shortName } from '../../short-name.js'
import { width } from '../../width.js'
import { box, label, LETTER, px, room, segment, words, type Shape } from './svg.js'

/** Where the cells of a table of shades lie. */
export interface Cells { readonly left: number; readonly top: number; readonly width: number; readonly height: number }

/** Room for the names of rows at the left, and cells that share what is left of the page. */
export function cellsOf(rows: readonly string[], columns: number, shape: Shape, top: number): Cells {
  const wide = shape === 'wide', left = room(rows, 50, wide ? 190 : 84) + 10, total = wide ? 800 : 300
  return { left, top, width: Math.max(wide ? 48 : 40, Math.min(76, Math.floor((total - left - 1) / Math.max(1, columns)))), height: wide ? 38 : 34 }
}

/** A shade from 0 (the card itself) to 1; the numbers on it are readable on every one. */
export function cell(cells: Cells, across: number, down: number, share: number, look = ''): string {
  return box(`mark cell${look}`, cells.left + across * cells.width + 1, cells.top + down * cells.height + 1, cells.width - 2, cells.height - 2, ` rx="3" fill-opacity="${Number.isFinite(share) ? Math.round(100 * (0.1 + 0.9 * Math.max(0, Math.min(1, share)))) / 100 : 0.1}"`)
}

/** Nobody was there: hatched, with a dash. */
export function empty(cells: Cells, across: number, down: number): string {
  const x = cells.left + across * cells.width + 1, y = cells.top + down * cells.height + 1, w = cells.width - 2, h = cells.height - 2
  return box('none', x, y, w, h, ' rx="3"') + [0.33, 0.67, 1].map((part) => segment('hatch', x, y + h * part, x + h * part, y)).join('')
    + words(x + w / 2, y + h / 2 + 4, '–', { anchor: 'middle', look: 'dim halo' })
}

/** Two lines in a cell. */
export function written(cells: Cells, across: number, down: number, first: string, second: string): string {
  const x = cells.left + (across + 0.5) * cells.width, y = cells.top + (down + 0.5) * cells.height
  return words(x, y - 1, first, { anchor: 'middle', size: 12, look: 'strong' }, cells.width + 6) + words(x, y + 12, second, { anchor: 'middle', size: 10 }, cells.width + 6)
}

/** Names above the columns and before the rows, whole where one points at them. */
export function names(cells: Cells, columns: readonly string[], rows: readonly string[]): string {
  const named = (x: number, y: number, text: string, space: number, anchor: 'middle' | 'end'): string => `<g>${width(brief(text, 400)) * LETTER * 0.92 > space ? `<title>${label(text)}</title>` : ''}${words(x, y, shortName(text, Math.max(2, Math.floor(space / (LETTER * 0.92)))), { anchor, size: 12 })}</g>`
  return columns.map((text, at) => named(cells.left + (at + 0.5) * cells.width, cells.top - 6, text, cells.width - 4, 'middle')).join('')
    + rows.map((text, at) => named(cells.left - 8, cells.top + (at + 0.5) * cells.height + 4, text, cells.left - 10, 'end')).join('')
}

/** What the shades mean, from the lightest to the darkest. */
export function legend(x: number, y: number, from: string, to: string): string {
  return words(x, y + 10, from, { look: 'dim', size: 11 }) + [0, 0.25, 0.5, 0.75, 1].map((share, at) => `<rect class="cell" x="${px(x + 50 + at * 20)}" y="${px(y)}" width="20" height="12" fill-opacity="${px(share * 10) / 10 * 0.9 + 0.1}"/>`).join('') + words(x + 158, y + 10, to, { look: 'dim', size: 11 })
}
