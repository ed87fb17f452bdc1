import { scaleLinear } from 'd3-scale'
import { count } from '../../numbers.js'
import { shorten, xmlText } from '../../escape.js'
import type { BarChart } from '../../section.js'

/** Horizontal bars in the given order; long names are shortened and whole in their title. */
export function bars(title: string, chart: BarChart): string {
  const width = scaleLinear([0, Math.max(...chart.bars.map((bar) => bar.value), Number.MIN_VALUE)], [0, 300])
  const rows = chart.bars.map((bar, at) => {
    const y = at * 24
    return `<g><title>${xmlText(`${bar.label}: ${bar.value} ${chart.unit}`)}</title><text x="0" y="${y + 15}">${xmlText(shorten(bar.label, 26))}</text>`
      + `<rect class="bar ${bar.tone ?? ''}" x="210" y="${y + 4}" width="${Math.max(1, width(bar.value))}" height="14" rx="2"/><text x="${216 + width(bar.value)}" y="${y + 15}">${xmlText(count(bar.value))}</text></g>`
  })
  return `<svg role="img" viewBox="0 0 600 ${Math.max(24, rows.length * 24)}" width="600" fill="currentColor" font-size="13"><title>${xmlText(title)}</title>${rows.join('')}</svg>`
}
