import type { Chart } from '../section.js'
import { barLines } from './bars.js'
import { confusionLines } from './confusion.js'
import { curveLines } from './curves.js'
import { dumbbellLines } from './dumbbell.js'
import { forestLines } from './forest.js'
import { heatLines } from './heat.js'
import { stripLines } from './strip.js'

/** A chart drawn in text, for a fixed-width font. Lines hold data, made visible but not escaped: escape them for where they go. */
export function chartLines(chart: Chart): readonly string[] {
  switch (chart.kind) {
    case 'bars': return barLines(chart)
    case 'strip': return stripLines(chart)
    case 'forest': return forestLines(chart)
    case 'dumbbell': return dumbbellLines(chart)
    case 'heat': return heatLines(chart)
    case 'curves': return curveLines(chart)
    case 'confusion': return confusionLines(chart)
  }
}

/** What stands beside the title where the drawing does not say it. */
export function chartUnit(chart: Chart): string {
  switch (chart.kind) {
    case 'bars': return chart.unit
    case 'strip': case 'forest': case 'dumbbell': case 'curves': case 'confusion': return ''
    case 'heat': return chart.metric
  }
}
