import { visible } from '../escape.js'
import { decimal } from '../numbers.js'
import type { StripChart } from '../section.js'
import { width } from '../width.js'

const LEVELS = '▁▂▃▄▅▆▇█'

/** Heights in one line of text. `·` is an empty bin: none is not few. */
export function levels(bins: readonly number[]): string {
  const most = Math.max(...bins, 0)
  return bins.map((bin) => bin > 0 ? LEVELS.charAt(Math.min(LEVELS.length - 1, Math.ceil(bin / most * LEVELS.length) - 1)) : '·').join('')
}

export function stripLines({ bins, from, to, unit }: StripChart): readonly string[] {
  const first = decimal(from, 15), last = `${decimal(to, 15)}${unit === '' ? '' : ` ${visible(unit)}`}`
  return [levels(bins), `${first}${' '.repeat(Math.max(1, bins.length - first.length - width(last)))}${last}`]
}
