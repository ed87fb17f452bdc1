import { axisOf, type Axis } from '../charts/axis.js'
import { course, interval, known, limitText, said } from '../charts/rows.js'
import { TONE_SIGN } from '../charts/tone.js'
import type { ForestChart, ForestRow } from '../section.js'
import { beside, column, drawn, tickLine, whisker, type Mark } from './line.js'
import { grid, labelText, more, ROWS } from './grid.js'

const NOTE = 48

/** A line per slice: value, interval on a common axis with the threshold, count, and what it was before. */
export function forestLines(chart: ForestChart): readonly string[] {
  const rows = chart.rows.slice(0, ROWS), limits = rows.flatMap(({ limit }) => (known(limit) ? [limit] : []))
  const axis = axisOf([...rows.flatMap(({ estimate, lower, upper, before }) => [estimate, lower, upper, before]), chart.limit, ...limits], chart.unit)
  const foot = known(chart.limit) ? [['', '', beside(column(axis, chart.limit), '│', limitText(chart.limit, chart.direction, axis))]] : []
  const compared = rows.some(({ before }) => known(before))
  const lines = grid([
    ['', labelText(chart.metric, 14), tickLine(axis), '', compared ? 'before → now' : '', '', ''],
    ...rows.map((row) => [labelText(row.label), said(row.estimate, axis.value), drawn(marks(row, chart, axis)), labelText(row.count, 16), course(row, axis), TONE_SIGN[row.tone], labelText(row.note ?? '', NOTE)]),
    ...foot,
  ], [false, true, false, true, false, false, false])
  return [...lines, ...(compared ? ['● now  ○ before'] : []), ...(limits.length > 0 && !known(chart.limit) ? [`│ ${chart.direction === 'max' ? 'at most' : 'at least'}`] : []), ...more(chart.rows.length - rows.length)]
}

/** The threshold below, then the interval, then the points. */
function marks(row: ForestRow, chart: ForestChart, axis: Axis): readonly Mark[] {
  const bounds = interval(row), limit = row.limit ?? chart.limit, point = (value: number | undefined, sign: string): readonly Mark[] => (known(value) ? [{ at: column(axis, value), sign }] : [])
  return [...point(limit, '│'), ...(bounds === undefined ? [] : whisker(axis, bounds)), ...point(row.before, '○'), ...point(row.estimate, '●')]
}
