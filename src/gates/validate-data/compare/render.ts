import { count, plural } from '../../../report/numbers.js'
import type { Block } from '../../../report/section.js'
import type { Comparison } from './comparison.js'

/** A line a file: what happened to its rows. What happened to its columns stands beside each. */
export function comparisonBlocks(list: readonly Comparison[]): readonly Block[] {
  return list.map((one) => ({ kind: 'text', text: `${one.file} against the base: ${comparisonLine(one)}` }))
}

/** `1,000 → 1,040 rows: 45 added, 5 removed, 3 changed` */
function comparisonLine({ rowsBefore, rowsNow, byKey, byRow, columns }: Comparison): string {
  const rows = `${count(rowsBefore)} → ${plural(rowsNow, 'row')}`
  if (byKey !== undefined) {
    const { added, removed, changed, repeated, missing } = byKey
    const which = columns.filter((one) => (one.changed ?? 0) > 0).toSorted((a, b) => (b.changed ?? 0) - (a.changed ?? 0)).slice(0, 5).map((one) => `${one.column} ${count(one.changed ?? 0)}`)
    return `${rows}: ${count(added)} added, ${count(removed)} removed, ${count(changed)} changed${which.length === 0 ? '' : ` (${which.join(', ')})`}${repeated === 0 ? '' : `; the key of ${plural(repeated, 'row')} stands more than once`}${missing === 0 ? '' : `; ${plural(missing, 'row')} without a key`}`
  }
  return `${rows}: ${count(byRow?.added ?? 0)} added, ${count(byRow?.removed ?? 0)} removed`
}
