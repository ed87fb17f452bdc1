import { axisOf } from '../charts/axis.js'
import { crossesOf } from '../charts/heat.js'
import { said } from '../charts/rows.js'
import { TONE_SIGN } from '../charts/tone.js'
import { brief } from '../escape.js'
import { count } from '../numbers.js'
import type { HeatCell, HeatChart } from '../section.js'
import { grid, more, nameText, ROWS } from './grid.js'

const COLUMNS = 8, COLUMN = 16

/** A table: value, sign and rows of each cross. */
export function heatLines(chart: HeatChart): readonly string[] {
  const { x, y } = chart, axis = axisOf(chart.cells.map(({ value }) => value), chart.unit), columns = x.values.slice(0, COLUMNS), rows = y.values.slice(0, ROWS)
  const cell = (cross: HeatCell | undefined): string => (cross === undefined ? '–' : `${said(cross.value, axis.value)}${TONE_SIGN[cross.tone ?? 'neutral']} (${count(cross.count)})`)
  return [
    ...grid([
      ['', ...columns.map((value) => nameText(value, COLUMN))],
      ...crossesOf(chart, columns.length, rows.length).map((crosses, at) => [nameText(rows[at] ?? ''), ...crosses.map(cell)]),
    ], [false, ...columns.map(() => true)]),
    `${brief(y.label, 60)} down, ${brief(x.label, 60)} across; in brackets the rows; – no rows`,
    ...(x.values.length > columns.length ? [`… ${count(x.values.length - columns.length)} more across`] : []), ...more(y.values.length - rows.length),
  ]
}
