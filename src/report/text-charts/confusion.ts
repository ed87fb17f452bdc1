import { confusionOf } from '../charts/confusion.js'
import { count, decimal } from '../numbers.js'
import type { ConfusionChart } from '../section.js'
import { grid, nameText } from './grid.js'

const CLASS = 12

/** A table of counts, each actual class with how much of it was recognised. */
export function confusionLines(chart: ConfusionChart): readonly string[] {
  const { classes, cells } = confusionOf(chart), percent = (share: number | undefined): string => (share === undefined ? '–' : `${decimal(100 * share, 3)} %`)
  return [
    ...grid([
      ['actual', ...classes.map((name) => nameText(name, CLASS)), 'right'],
      ...cells.map((row, actual) => [nameText(classes[actual] ?? ''), ...row.map((cell) => count(cell.count)), `${chart.before === undefined ? '' : `${percent(row[actual]?.before)} → `}${percent(row[actual]?.share)}`]),
    ], [false, ...classes.map(() => true), true]),
    'one line for each actual class, one column for each predicted class',
  ]
}
