import { axisOf, type Axis } from '../charts/axis.js'
import { course, interval, known, limitsOf, limitsText, limitValues, said } from '../charts/rows.js'
import { TONE_SIGN } from '../charts/tone.js'
import type { ForestChart, ForestRow } from '../section.js'
import { beside, column, drawn, tickLine, whisker, type Mark } from './line.js'
import { grid, labelText, more, nameText, ROWS } from './grid.js'

const NOTE = 48

/** A line per slice: value, interval on a common axis with the threshold, count, and what it was before. */
export function forestLines(chart: ForestChart): readonly string[] {
  const rows = chart.rows.slice(0, ROWS), own = rows.flatMap(limitValues), all = limitValues(chart)
  const axis = axisOf([...rows.flatMap(({ estimate, lower, upper, before }) => [estimate, lower, upper, before]), ...all, ...own], chart.unit)
  const foot = all.map((value, at) => ['', '', beside(column(axis, value), '│', limitsText(all.length === 1 ? chart : at === 0 ? { least: value } : { most: value }, axis))])
  const compared = rows.some(({ before }) => known(before))
  const lines = grid([
    ['', labelText(chart.metric, 14), tickLine(axis), '', compared ? 'before → now' : '', '', ''],
    ...rows.map((row) => [nameText(row.label), said(row.estimate, axis.value), drawn(marks(row, chart, axis)), labelText(row.count, 16), course(row, axis), TONE_SIGN[row.tone], labelText(row.note ?? '', NOTE)]),
    ...foot,
  ], [false, true, false, true, false, false, false])
  return [...lines, ...(compared ? ['● now  ○ before'] : []), ...(own.length > 0 && all.length === 0 ? [`│ ${rows.every(({ most }) => !known(most)) ? 'at least' : rows.every(({ least }) => !known(least)) ? 'at most' : 'from │ to │'}`] : []), ...more(chart.rows.length - rows.length)]
}

/** The threshold below, then the interval, then the points. */
function marks(row: ForestRow, chart: ForestChart, axis: Axis): readonly Mark[] {
  const bounds = interval(row), point = (value: number | undefined, sign: string): readonly Mark[] => (known(value) ? [{ at: column(axis, value), sign }] : [])
  return [...limitValues(limitsOf(row, chart)).flatMap((limit) => point(limit, '│')), ...(bounds === undefined ? [] : whisker(axis, bounds)), ...point(row.before, '○'), ...point(row.estimate, '●')]
}
