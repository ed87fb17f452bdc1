import { xmlText } from '../../escape.js'
import { plural } from '../../numbers.js'
import type { Chart, ChartBlock } from '../../section.js'
import { bars } from './bars.js'
import { confusion } from './confusion.js'
import { curves } from './curves.js'
import { dumbbell } from './dumbbell.js'
import { forest } from './forest.js'
import { heat } from './heat.js'
import { strip } from './strip.js'
import { ROWS, type Shape } from './svg.js'

/** A chart with its title, in a frame that scrolls where it must. */
export function chartBlock({ title, chart }: ChartBlock): string {
  const look = frameOf(chart), more = 'rows' in chart ? chart.rows.length - ROWS : 0
  return `<h3>${xmlText(title)}</h3><div class="${look}" tabindex="0" role="region" aria-label="${xmlText(title)}">${drawn(title, chart)}</div>${more > 0 ? `<p class="dim">… ${plural(more, 'more row')}</p>` : ''}`
}

function drawn(title: string, chart: Chart): string {
  switch (chart.kind) {
    case 'bars': return bars(title, chart)
    case 'strip': return strip(title, chart)
    case 'forest': return both((shape) => forest(chart, shape))
    case 'dumbbell': return both((shape) => dumbbell(chart, shape))
    case 'heat': return both((shape) => heat(chart, shape))
    case 'curves': return both((shape) => curves(chart, shape))
    case 'confusion': return both((shape) => confusion(chart, shape))
  }
}

/** The style sheet shows the one for which there is room. */
function both(draw: (shape: Shape) => string): string { return draw('wide') + draw('narrow') }

/** How much room a chart asks for: half the page, or all of it. */
function frameOf({ kind }: Chart): string {
  switch (kind) {
    case 'bars': case 'strip': return 'scroll'
    case 'curves': return 'scroll chart half'
    case 'forest': case 'dumbbell': case 'heat': case 'confusion': return 'scroll chart full'
  }
}
