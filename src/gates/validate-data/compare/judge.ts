import type { Finding, Place } from '../../../report/finding.js'
import { fingerprint } from '../../../report/fingerprint.js'
import { decimal, plural } from '../../../report/numbers.js'
import { ruleId } from '../rules.js'
import type { ColumnComparison, Comparison } from './comparison.js'

/** Distances from which on a column is said to have shifted. */
const SHIFT = 0.1
/** In a smaller file every value is news. */
const FEWEST_ROWS = 50

/** What changed against the base and is worth a word: columns that are gone or of another type, new values, shifts. None of it is an error. */
export function comparisonFindings({ file, dataset, rowsBefore, rowsNow, goneColumns, newColumns, columns }: Comparison): readonly Finding[] {
  const place: Place = { file, line: 1 }
  const finding = (rule: string, severity: 'warning' | 'notice', column: string, message: string, evidence?: Readonly<Record<string, unknown>>): Finding => ({ rule: ruleId(rule), severity, message, count: 1, place, subject: { dataset, column }, ...(evidence === undefined ? {} : { evidence }), fingerprint: fingerprint(ruleId(rule), file, column) })
  return [
    ...goneColumns.map((column) => finding('column-gone', 'warning', column, `the column ${column} is gone: the base has it`)),
    ...newColumns.map((column) => finding('column-new', 'notice', column, `the column ${column} is new`)),
    ...columns.flatMap((one): readonly Finding[] => {
      const { column, before, now, newCount, newValues, distance } = one
      if (before.kind !== now.kind && now.kind !== 'empty' && before.kind !== 'empty') return [finding('column-retyped', 'warning', column, `${column} holds ${now.kind === 'number' ? 'numbers' : 'texts'} now, on the base ${before.kind === 'number' ? 'numbers' : 'texts'}`)]
      if (now.kind === 'empty' && before.kind !== 'empty') return [finding('column-emptied', 'warning', column, `${column} is empty now`)]
      if (rowsBefore < FEWEST_ROWS) return []
      return [
        ...(newCount > 0 ? [finding('new-values', 'notice', column, `${column} has ${plural(newCount, 'new value')}${newValues.length === 0 ? ' (not shown)' : `: ${newValues.slice(0, 5).map((value) => JSON.stringify(value)).join(', ')}${newCount > 5 ? ', …' : ''}`}`)] : []),
        ...missingShift(column, before.missing / rowsBefore, now.missing / Math.max(1, rowsNow)).map((message) => finding('missing-shift', 'warning', column, message)),
        ...(distance !== undefined && distance >= SHIFT ? [finding('shift', 'notice', column, shiftText(one), { distance })] : []),
      ]
    }),
  ]
}

function missingShift(column: string, before: number, now: number): readonly string[] {
  return Math.abs(now - before) < SHIFT ? [] : [`${column} is missing in ${decimal(100 * now, 3)} % of the rows, on the base in ${decimal(100 * before, 3)} %`]
}

/** How far a column has moved, in words. */
export function shiftText({ column, before, now, distance = 0 }: ColumnComparison): string {
  const median = before.median === undefined || now.median === undefined ? '' : `: median ${decimal(before.median, 4)} → ${decimal(now.median, 4)}`
  return `${column} has shifted by ${decimal(100 * distance, 2)} points${median}`
}
