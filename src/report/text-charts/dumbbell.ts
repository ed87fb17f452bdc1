import { axisOf, type Axis } from '../charts/axis.js'
import { difference, known, said } from '../charts/rows.js'
import { TONE_SIGN } from '../charts/tone.js'
import type { DumbbellChart, DumbbellRow } from '../section.js'
import { column, drawn, tickLine, whisker, type Mark } from './line.js'
import { grid, labelText, more, nameText, ROWS } from './grid.js'

/** A line per row, from what it was to what it is. */
export function dumbbellLines(chart: DumbbellChart): readonly string[] {
  const rows = chart.rows.slice(0, ROWS), axis = axisOf(rows.flatMap(({ before, after }) => [before, after]), chart.unit)
  return [
    ...grid([
      ['', labelText(chart.metric, 14), tickLine(axis), 'difference'],
      ...rows.map((row) => [nameText(row.label), `${said(row.before, axis.value)} → ${said(row.after, axis.value)}`, drawn(marks(row, axis)), [difference(row, axis), TONE_SIGN[row.tone]].filter((text) => text !== '').join(' ')]),
    ], [false, true, false, false]),
    `○ before  ● now  ${chart.better} is better`,
    ...more(chart.rows.length - rows.length),
  ]
}

function marks({ before, after }: DumbbellRow, axis: Axis): readonly Mark[] {
  return [
    ...(known(before) && known(after) ? whisker(axis, before < after ? [before, after] : [after, before], ['─', '─']) : []),
    ...(known(before) ? [{ at: column(axis, before), sign: '○' }] : []), ...(known(after) ? [{ at: column(axis, after), sign: '●' }] : []),
  ]
}
