import { axisOf, type Axis } from '../../charts/axis.js'
import { difference, interval, known, said } from '../../charts/rows.js'
import { tally, TONE_SIGN, TONE_WORD } from '../../charts/tone.js'
import type { DumbbellChart, DumbbellRow } from '../../section.js'
import { across, ticks, type Track } from './axis.js'
import { frame, PHONE, point, px, room, ROWS, segment, titled, words, type Shape } from './svg.js'

const WIDE = 800, HEAD = 44

/** From what it was (hollow) to what it is (filled), with the interval of the difference around what it is. */
export function dumbbell(chart: DumbbellChart, shape: Shape): string {
  const rows = chart.rows.slice(0, ROWS), axis = axisOf(rows.flatMap((row) => [row.before, row.after, ...around(row) ?? []]), chart.unit, shape === 'wide' ? 5 : 4)
  const wide = shape === 'wide', width = wide ? WIDE : PHONE, height = wide ? 30 : 58, label = wide ? room(rows.map((row) => row.label), 60, 210) : 276
  const said = rows.map((row) => difference(row, axis)), track: Track = { left: wide ? label + 22 : 8, right: wide ? WIDE - 40 - room([...said, 'difference'], 70, 230) : PHONE - 8, top: HEAD, bottom: HEAD + rows.length * height }
  const drawn = rows.map((row, at) => {
    const top = HEAD + at * height, y = top + (wide ? 15 : 32), text = wide ? y + 4.5 : top + 17
    const change = wide ? words(WIDE - 20, text, said[at] ?? '', { anchor: 'end' }) : words(0, top + 51, said[at] ?? '', { look: 'dim halo', size: 11 })
    return titled(`${row.label}: ${courseOf(row, chart, axis)}`, (at === 0 ? '' : segment('grid', 0, top, width, top)) + words(0, text, row.label, { look: 'halo', name: true }, label) + marks(row, axis, track, y) + change + words(width, text, TONE_SIGN[row.tone], { anchor: 'end', look: `say halo ${row.tone}` }))
  })
  const better = chart.better === 'higher' ? 'higher is better →' : '← lower is better', last = chart.better === 'higher'
  const head = words(0, wide ? HEAD - 6 : 14, `${chart.metric.slice(0, 20)}, ○ before`, { look: 'dim', size: 11 }, wide ? label : 150) + words(last ? track.right : wide ? track.left : PHONE, 14, better, { look: 'dim', size: 11, ...(last || !wide ? { anchor: 'end' as const } : {}) })
    + (wide ? words(WIDE - 20, HEAD - 6, 'difference', { anchor: 'end', look: 'dim', size: 11 }) : '')
  return frame(shape, { width, height: track.bottom + (track.bottom > 520 ? 20 : 2) }, sentence(chart), head + ticks(axis, track) + drawn.join(''))
}

/** Where the value would be, were the difference at either end of its interval. */
function around(row: DumbbellRow): readonly [number, number] | undefined {
  const bounds = interval(row), { before } = row
  return bounds === undefined || !known(before) ? undefined : [before + bounds[0], before + bounds[1]]
}

function marks(row: DumbbellRow, axis: Axis, track: Track, y: number): string {
  const at = (value: number): number => across(axis, track, value), { before, after } = row, bounds = around(row)
  return (bounds === undefined ? '' : segment(`whisker thin ${row.tone}`, at(bounds[0]), y, at(bounds[1]), y) + bounds.map((end) => segment(`whisker thin ${row.tone}`, at(end), y - 4, at(end), y + 4)).join(''))
    + (known(before) && known(after) ? segment(`link ${row.tone}`, at(before), y, at(after), y) : '') + (known(before) ? `<circle class="was" cx="${px(at(before))}" cy="${y}" r="4.5"/>` : '') + (known(after) ? point(at(after), y, row.tone) : '')
}

function courseOf(row: DumbbellRow, chart: DumbbellChart, axis: Axis): string {
  return [`${chart.metric} ${said(row.before, axis.value)} → ${said(row.after, axis.value)}`, difference(row, axis), TONE_WORD[row.tone]].filter((part) => part !== '').join(', ')
}

function sentence({ metric, rows, better }: DumbbellChart): string {
  const counted = tally(rows.map(({ tone }) => tone))
  return `Change of ${metric} against the baseline in ${rows.length} ${rows.length === 1 ? 'row' : 'rows'}, where ${better} is better${counted === '' ? '' : `: ${counted}`}.`
}
