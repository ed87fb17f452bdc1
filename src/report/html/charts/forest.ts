import { axisOf, type Axis } from '../../charts/axis.js'
import { course, forestRow, interval, known, limitsText, limitValues, said } from '../../charts/rows.js'
import { tally, TONE_SIGN } from '../../charts/tone.js'
import type { ForestChart, ForestRow } from '../../section.js'
import { across, limitLines, ticks, type Track } from './axis.js'
import { frame, PHONE, point, room, ROWS, segment, titled, words, type Shape } from './svg.js'

const WIDE = 800, HEAD = 44, COURSE = '○ before → ● now'

/** Slices with their intervals on a common axis, against a threshold. */
export function forest(chart: ForestChart, shape: Shape): string {
  const rows = chart.rows.slice(0, ROWS), axis = axisOf([...rows.flatMap((row) => [row.estimate, row.lower, row.upper, row.before, ...limitValues(row)]), ...limitValues(chart)], chart.unit, shape === 'wide' ? 5 : 4)
  const columns = shape === 'wide' ? columnsOf(rows, chart, axis) : PHONE_COLUMNS
  const heights = rows.map(({ note }) => (shape === 'wide' ? 28 : 60) + (note === undefined || note === '' ? 0 : 16)), bottom = heights.reduce((sum, height) => sum + height, HEAD)
  const track: Track = { left: columns.left, right: columns.right, top: HEAD, bottom }
  const drawn = rows.map((row, at) => {
    const top = heights.slice(0, at).reduce((sum, height) => sum + height, HEAD)
    return titled(forestRow(row, chart, axis), (at === 0 ? '' : segment('grid', 0, top, shape === 'wide' ? WIDE : PHONE, top)) + (shape === 'wide' ? beside(row, chart, axis, columns, track, top) : below(row, chart, axis, track, top)))
  })
  const head = shape === 'wide' ? words(columns.value, HEAD - 6, chart.metric, { anchor: 'end', look: 'dim', size: 11 }, columns.value) + (rows.some(({ before }) => known(before)) ? words(columns.course, HEAD - 6, COURSE, { anchor: 'end', look: 'dim', size: 11 }) : '') : words(0, 12, rows.some(({ before }) => known(before)) ? `${chart.metric.slice(0, 14)}, ○ before` : chart.metric, { look: 'dim', size: 11 }, 150)
  return frame(shape, { width: shape === 'wide' ? WIDE : PHONE, height: bottom + (bottom > 520 ? 20 : 2) }, sentence(chart, axis), head + ticks(axis, track) + limitLines(chart, axis, track) + drawn.join(''))
}

interface Columns { readonly label: number; readonly value: number; readonly left: number; readonly right: number; readonly count: number; readonly course: number }

const PHONE_COLUMNS: Columns = { label: 200, value: PHONE - 20, left: 8, right: PHONE - 8, count: 0, course: PHONE }

/** As much room for words as they take, the rest for the axis. */
function columnsOf(rows: readonly ForestRow[], chart: ForestChart, axis: Axis): Columns {
  const label = room(rows.map((row) => row.label), 60, 210), value = label + 14 + room([chart.metric.slice(0, 14), ...rows.map(({ estimate }) => said(estimate, axis.value))], 30, 110)
  const courses = rows.map((row) => course(row, axis)), before = courses.some((text) => text !== '') ? room([...courses, COURSE], 0, 160) + 14 : 0
  const count = WIDE - 20 - before
  return { label, value, left: value + 18, right: count - 14 - room(rows.map((row) => row.count), 0, 110), count, course: WIDE - 20 }
}

function beside(row: ForestRow, chart: ForestChart, axis: Axis, columns: Columns, track: Track, top: number): string {
  const y = top + 14, text = y + 4.5
  return words(0, text, row.label, { name: true }, columns.label) + words(columns.value, text, said(row.estimate, axis.value), { anchor: 'end', look: known(row.estimate) ? 'strong' : 'dim' })
    + marks(row, chart, axis, track, y) + words(columns.count, text, row.count, { anchor: 'end', look: 'dim' }, 110) + words(columns.course, text, course(row, axis), { anchor: 'end' }, 160)
    + words(WIDE, text, TONE_SIGN[row.tone], { anchor: 'end', look: `say ${row.tone}` }) + words(0, y + 22, row.note ?? '', { look: 'dim halo', size: 11 }, WIDE - 20)
}

/** On a phone a slice has its words above its axis. */
function below(row: ForestRow, chart: ForestChart, axis: Axis, track: Track, top: number): string {
  return words(0, top + 17, row.label, { look: 'halo', name: true }, PHONE_COLUMNS.label) + words(PHONE_COLUMNS.value, top + 17, said(row.estimate, axis.value), { anchor: 'end', look: known(row.estimate) ? 'strong halo' : 'dim halo' })
    + words(PHONE, top + 17, TONE_SIGN[row.tone], { anchor: 'end', look: `say halo ${row.tone}` }) + marks(row, chart, axis, track, top + 32)
    + words(0, top + 52, row.count, { look: 'dim halo', size: 11 }, 120) + words(PHONE, top + 52, course(row, axis), { anchor: 'end', look: 'dim halo', size: 11 }, 150) + words(0, top + 68, row.note ?? '', { look: 'dim halo', size: 11 }, PHONE)
}

function marks(row: ForestRow, chart: ForestChart, axis: Axis, track: Track, y: number): string {
  const at = (value: number): number => across(axis, track, value), bounds = interval(row)
  const whisker = bounds === undefined ? '' : segment(`whisker ${row.tone}`, at(bounds[0]), y, at(bounds[1]), y) + bounds.map((end) => segment(`whisker ${row.tone}`, at(end), y - 4, at(end), y + 4)).join('')
  return limitValues(row).filter((value) => !limitValues(chart).includes(value)).map((value) => segment('limit', at(value), y - 10, at(value), y + 10)).join('') + whisker
    + (known(row.before) ? `<circle class="was" cx="${Math.round(at(row.before) * 10) / 10}" cy="${y}" r="4"/>` : '') + (known(row.estimate) ? point(at(row.estimate), y, row.tone) : '')
}

function sentence(chart: ForestChart, axis: Axis): string {
  const counted = tally(chart.rows.map(({ tone }) => tone)), rows = chart.rows.length, required = limitsText(chart, axis)
  return `${chart.metric} of ${rows} ${rows === 1 ? 'slice' : 'slices'} with intervals${required === '' ? '' : `, required ${required}`}${counted === '' ? '' : `: ${counted}`}.`
}
