import { axisOf } from '../../charts/axis.js'
import { crossesOf } from '../../charts/heat.js'
import { known, said } from '../../charts/rows.js'
import { tally, TONE_SIGN, TONE_WORD } from '../../charts/tone.js'
import { count, plural } from '../../numbers.js'
import type { HeatChart } from '../../section.js'
import { cell, cellsOf, empty, legend, names, written } from './cells.js'
import { box, frame, titled, words, type Shape } from './svg.js'

const COLUMNS = 24, ROWS = 30

/** A metric on the crosses of two columns: a darker cell has more of it, and every cell says how much. */
export function heat(chart: HeatChart, shape: Shape): string {
  const columns = chart.x.values.slice(0, COLUMNS), rows = chart.y.values.slice(0, ROWS), axis = axisOf(chart.cells.map(({ value }) => value), chart.unit), cells = cellsOf(rows, columns.length, shape, 46)
  const drawn = crossesOf(chart, columns.length, rows.length).flatMap((crosses, down) => crosses.map((one, across) => {
    const where = `${chart.y.label} ${rows[down] ?? ''}, ${chart.x.label} ${columns[across] ?? ''}`
    if (one === undefined) return titled(`${where}: no rows`, empty(cells, across, down))
    const tone = one.tone ?? 'neutral', sign = TONE_SIGN[tone], value = known(one.value) ? axis.value(one.value) : shape === 'wide' ? said(one.value, axis.value) : 'undef.'
    return titled([`${where}: ${chart.metric} ${said(one.value, axis.value)}`, plural(one.count, 'row'), TONE_WORD[tone]].filter((part) => part !== '').join(', '),
      cell(cells, across, down, known(one.value) ? axis.at(one.value) : 0) + (tone === 'fail' ? box('outline fail', cells.left + across * cells.width + 2, cells.top + down * cells.height + 2, cells.width - 4, cells.height - 4, ' rx="3"') : '')
      + written(cells, across, down, sign === '' || !known(one.value) ? value : `${sign} ${value}`, count(one.count)))
  }))
  const bottom = cells.top + rows.length * cells.height, width = Math.max(300, cells.left + columns.length * cells.width + 1)
  const left = [...(chart.x.values.length > columns.length ? [`${count(chart.x.values.length - columns.length)} more across`] : []), ...(chart.y.values.length > rows.length ? [`${count(chart.y.values.length - rows.length)} more down`] : [])]
  const head = words(cells.left, 16, `${chart.x.label} →`, { look: 'dim', size: 11 }, width - cells.left) + words(0, cells.top - 6, `${chart.y.label} ↓`, { look: 'dim', size: 11 }, cells.left - 4)
  const foot = legend(0, bottom + 14, axis.value(axis.from), axis.value(axis.to)) + words(0, bottom + 44, `above ${chart.metric}, below the rows; – no rows${left.length === 0 ? '' : `; … ${left.join(', ')}`}`, { look: 'dim', size: 11 }, width)
  const counted = tally(chart.cells.map(({ tone }) => tone))
  return frame(shape, { width, height: bottom + 50 }, `${chart.metric} by ${chart.y.label} and ${chart.x.label}, from ${axis.value(axis.from)} to ${axis.value(axis.to)}${counted === '' ? '' : `: ${counted}`}.`, head + names(cells, columns, rows) + drawn.join('') + foot)
}
