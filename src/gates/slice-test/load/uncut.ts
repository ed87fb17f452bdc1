import { count, decimal } from '../../../report/numbers.js'
import type { Place } from '../../../report/finding.js'
import type { SliceFamily } from './partitions.js'
import type { DataProblem } from './problem.js'

/** Columns whose values are slices one by one, though there are too many of them to say something about each.
 *  @param rows of the data that was judged */
export function uncutProblems(families: readonly SliceFamily[], rows: number, where: (path: readonly (string | number)[]) => Place | undefined): readonly DataProblem[] {
  return families.flatMap(({ uncut, slices, at }) => {
    if (uncut === undefined) return []
    const { column, kind, values } = uncut, each = decimal(rows / values, 2), found = { column, count: 1, places: [where(at)].filter((place) => place !== undefined) }
    return [kind === 'numbers'
      ? { ...found, rule: 'uncut-numbers', message: `each of the ${slices.length} numbers in ${column} is a slice` }
      : { ...found, rule: 'scattered-slices', message: `each of the ${count(values)} texts in ${column} is a slice, with ${each} ${each === '1' ? 'row' : 'rows'} on average` }]
  })
}
