import { confusionOf, type ConfusionCell } from '../../charts/confusion.js'
import { count, decimal, plural } from '../../numbers.js'
import type { ConfusionChart } from '../../section.js'
import { cell, cellsOf, empty, names, written } from './cells.js'
import { box, frame, titled, words, type Shape } from './svg.js'

/** Who was taken for whom: a darker cell holds more of the rows of its actual class; what is right is framed. */
export function confusion(chart: ConfusionChart, shape: Shape): string {
  const { classes, cells: counted } = confusionOf(chart), cells = cellsOf(classes, classes.length, shape, 46)
  const drawn = counted.flatMap((row, actual) => row.map((one, predicted) => {
    const title = `${plural(one.count, 'row')} of ${classes[actual] ?? ''}, taken for ${classes[predicted] ?? ''}${one.share === undefined ? '' : `: ${percent(one.share)}`}${one.before === undefined ? '' : `, before ${percent(one.before)}`}`
    if (one.share === undefined) return titled(title, empty(cells, predicted, actual))
    const frameOf = actual === predicted ? box('outline', cells.left + predicted * cells.width + 2, cells.top + actual * cells.height + 2, cells.width - 4, cells.height - 4, ' rx="3"') : ''
    return titled(title, cell(cells, predicted, actual, one.share) + frameOf + written(cells, predicted, actual, count(one.count), second(one)))
  }))
  const bottom = cells.top + classes.length * cells.height, width = Math.max(300, cells.left + classes.length * cells.width + 1)
  const head = words(cells.left, 16, 'predicted →', { look: 'dim', size: 11 }) + words(0, cells.top - 6, 'actual ↓', { look: 'dim', size: 11 }, cells.left)
  const foot = words(0, bottom + 20, `below the count: ${chart.before === undefined ? 'share of the actual class' : 'points its share moved'}`, { look: 'dim', size: 11 }, width)
  const right = counted.reduce((sum, row, at) => sum + (row[at]?.count ?? 0), 0), all = counted.flat().reduce((sum, one) => sum + one.count, 0)
  return frame(shape, { width, height: bottom + 28 }, `Actual by predicted class, ${plural(classes.length, 'class', 'classes')}: ${count(right)} of ${plural(all, 'row')} are right.`, head + names(cells, classes, classes) + drawn.join('') + foot)
}

function percent(share: number): string { return `${decimal(100 * share, share < 0.1 ? 2 : 3)} %` }

/** The share, or how much it moved in points of percent. */
function second({ share = 0, before }: ConfusionCell): string {
  if (before === undefined) return percent(share)
  const moved = 100 * (share - before)
  return Math.abs(moved) < 0.05 ? '±0' : `${moved > 0 ? '+' : '−'}${Math.abs(moved).toFixed(1)}`
}
