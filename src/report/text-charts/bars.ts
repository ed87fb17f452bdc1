import { visible } from '../escape.js'
import { decimal } from '../numbers.js'
import type { BarChart } from '../section.js'
import { pad, truncate, width } from '../width.js'
import { more, ROWS } from './grid.js'

const BAR = 40
const LABEL = 40
const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'] as const

export function barLines({ bars }: BarChart): readonly string[] {
  const shown = bars.slice(0, ROWS).map((bar) => ({ ...bar, label: truncate(visible(bar.label), LABEL), said: decimal(bar.value) }))
  const most = Math.max(...shown.map(({ value }) => Number.isFinite(value) ? value : 0), 0)
  const labels = Math.max(0, ...shown.map(({ label }) => width(label)))
  const said = Math.max(0, ...shown.map((bar) => width(bar.said)))
  return [
    ...shown.map(({ label, value, said: text }) => `${pad(label, labels)}  ${pad(text, said, 'right')}  ${bar(most > 0 ? value / most : 0)}`.trimEnd()),
    ...more(bars.length - shown.length),
  ]
}

/** Something that is there shows at least a sliver. */
function bar(share: number): string {
  if (!(share > 0)) return ''
  const eighths = Math.max(1, Math.round(Math.min(1, share) * BAR * 8))
  return '█'.repeat(Math.floor(eighths / 8)) + (EIGHTHS[eighths % 8] ?? '')
}
