import { max } from 'd3-array'
import { format } from 'd3-format'
import { line } from 'd3-shape'
import { CURVES, pointsOf } from '../../charts/curve.js'
import { plural } from '../../numbers.js'
import type { CurvesChart, CurveSeries } from '../../section.js'
import { frame, label, px, segment, sign, titled, words, type Shape } from './svg.js'

const TICKS = [0, 0.25, 0.5, 0.75, 1], tick = format('~g')

/** Curves in the unit square; each has its own dashes and its own sign. */
export function curves(chart: CurvesChart, shape: Shape): string {
  const wide = shape === 'wide', side = 250, left = 40, top = 30, shown = chart.series.slice(0, CURVES), rest = chart.series.length - shown.length
  const x = (value: number): number => left + value * side, y = (value: number): number => top + (1 - value) * side
  const net = TICKS.map((at) => segment('grid', x(at), top, x(at), top + side) + segment('grid', left, y(at), left + side, y(at)) + words(x(at), top + side + 16, tick(at), { anchor: 'middle', look: 'dim', size: 11 }) + words(left - 6, y(at) + 4, tick(at), { anchor: 'end', look: 'dim', size: 11 })).join('')
  const diagonal = chart.diagonal === true ? segment('limit thin', x(0), y(0), x(1), y(1)) : ''
  const drawn = shown.map((one, at) => curve(one, at, shown.length, x, y))
  const legend = shown.map((one, at) => {
    const lx = wide ? left + side + 22 : 0, ly = wide ? top + 12 + at * 24 : top + side + 62 + at * 22
    return `<g><title>${label(one.label)}</title>${segment(`curve c${at} ${one.tone ?? 'neutral'}`, lx, ly - 4, lx + 30, ly - 4)}${sign(at, lx + 15, ly - 4)}${words(lx + 36, ly, one.label, { size: 12, name: true, ...(one.tone === 'emphasis' ? { look: 'strong' } : {}) }, wide ? 130 : 250)}</g>`
  })
  const below = wide ? top + side + 46 : top + side + 58 + shown.length * 22
  const more = rest > 0 ? words(wide ? left + side + 22 : 0, wide ? top + 12 + shown.length * 24 : below + 4, `… ${plural(rest, 'more curve')}`, { look: 'dim', size: 11 }) : ''
  const named = words(0, 14, chart.yLabel, { look: 'dim', size: 11 }, 300) + words(left + side, top + side + 34, chart.xLabel, { anchor: 'end', look: 'dim', size: 11 }, side)
  return frame(shape, { width: wide ? 480 : 300, height: below + (rest > 0 && !wide ? 14 : 0) }, `${chart.yLabel} by ${chart.xLabel}: ${plural(chart.series.length, 'curve')}${chart.diagonal === true ? ', with the diagonal' : ''}.`, net + diagonal + drawn.join('') + legend.join('') + more + named)
}

function curve(series: CurveSeries, at: number, all: number, x: (value: number) => number, y: (value: number) => number): string {
  const points = pointsOf(series), path = line<{ readonly x: number; readonly y: number }>((one) => px(x(one.x)), (one) => px(y(one.y)))(points) ?? '', tone = series.tone ?? 'neutral'
  const most = max(points, ({ size }) => (size !== undefined && size > 0 && Number.isFinite(size) ? size : undefined)), marked = points[Math.round(((at + 1) / (all + 1)) * (points.length - 1))]
  const dots = most === undefined ? '' : points.map((one) => `<circle class="dot-of c${at}" cx="${px(x(one.x))}" cy="${px(y(one.y))}" r="${px(2 + 7 * Math.sqrt(Math.max(0, Math.min(1, (one.size ?? 0) / most))))}"><title>${label(`${series.label}: ${format('.2f')(one.x)}, ${format('.2f')(one.y)}${one.size === undefined ? '' : `, ${one.size} rows`}`)}</title></circle>`).join('')
  return titled(series.label, (path === '' ? '' : `<path class="mark curve c${at} ${tone}" d="${path}"/>`) + dots + (marked === undefined || most !== undefined ? '' : sign(at, x(marked.x), y(marked.y))))
}
