import { scaleLinear } from 'd3-scale'
import { count } from '../../numbers.js'
import { xmlText } from '../../escape.js'
import type { StripChart } from '../../section.js'

/** Where in a file something was seen: a darker bin holds more. */
export function strip(title: string, chart: StripChart): string {
  const shade = scaleLinear([0, Math.max(1, ...chart.bins)], [0.15, 1]), step = 600 / Math.max(1, chart.bins.length)
  const bins = chart.bins.map((seen, at) => seen === 0 ? '' : `<rect class="bar error" x="${at * step}" y="0" width="${step}" height="28" opacity="${shade(seen)}"><title>${xmlText(`${seen} ${chart.unit}`)}</title></rect>`)
  return `<svg role="img" viewBox="0 0 600 48" width="600" fill="currentColor" font-size="12"><title>${xmlText(title)}</title><rect y="28" width="600" height="1" opacity="0.4"/>${bins.join('')}`
    + `<text x="0" y="44">${xmlText(count(chart.from))}</text><text x="600" y="44" text-anchor="end">${xmlText(count(chart.to))}</text></svg>`
}
