import { format } from 'd3-format'
import { CURVES, heightAt } from '../charts/curve.js'
import { brief } from '../escape.js'
import type { CurvesChart } from '../section.js'
import { grid, more, nameText } from './grid.js'

const AT = [0.1, 0.25, 0.5, 0.75, 0.9], two = format('.2f')

/** A few heights of every curve. */
export function curveLines({ series, xLabel, yLabel, diagonal }: CurvesChart): readonly string[] {
  const shown = series.slice(0, CURVES)
  return [
    ...grid([
      ['', ...AT.map(two)],
      ...shown.map((one) => [nameText(one.label), ...AT.map((x) => { const y = heightAt(one, x); return y === undefined ? '–' : two(y) })]),
      ...(diagonal === true ? [['(diagonal)', ...AT.map(two)]] : []),
    ], [false, ...AT.map(() => true)]),
    `${brief(yLabel, 60)}, where ${brief(xLabel, 60)} is as said above`,
    ...more(series.length - shown.length),
  ]
}
