import type { DumbbellRow, ForestChart, ForestRow } from '../section.js'
import type { Axis } from './axis.js'
import { TONE_WORD } from './tone.js'

/** What is said of a number that could not be computed. */
export const UNDEFINED = 'undefined'

/** A number that can be drawn. */
export function known(value: number | undefined): value is number { return value !== undefined && Number.isFinite(value) }

/** A value as the axis writes it. */
export function said(value: number | undefined, write: (value: number) => string): string { return known(value) ? write(value) : UNDEFINED }

/** Both ends in order, where there are both. */
export function interval({ lower, upper }: { readonly lower?: number; readonly upper?: number }): readonly [number, number] | undefined {
  return known(lower) && known(upper) ? [Math.min(lower, upper), Math.max(lower, upper)] : undefined
}

/** `at least 0.80`. */
export function limitText(limit: number, direction: ForestChart['direction'], axis: Axis): string {
  return `${direction === 'max' ? 'at most' : 'at least'} ${axis.value(limit)}`
}

/** `0.77 → 0.71`, or nothing where there was nothing before. */
export function course({ before, estimate }: ForestRow, axis: Axis): string {
  return known(before) ? `${axis.value(before)} → ${said(estimate, axis.value)}` : ''
}

/** `−0.06 (−0.10 to −0.02)`. */
export function difference(row: DumbbellRow, axis: Axis): string {
  const { before, after } = row, bounds = interval(row)
  const change = known(before) && known(after) ? axis.change(after - before) : UNDEFINED
  return bounds === undefined ? change : `${change} (${axis.change(bounds[0])} to ${axis.change(bounds[1])})`
}

/** All that is known of a slice, in a line. */
export function forestRow(row: ForestRow, chart: ForestChart, axis: Axis): string {
  const bounds = interval(row), limit = row.limit ?? chart.limit
  return [
    `${row.label}: ${chart.metric} ${said(row.estimate, axis.value)}${bounds === undefined ? '' : ` (${axis.value(bounds[0])} to ${axis.value(bounds[1])})`}`,
    row.count, ...(known(row.before) ? [`before ${axis.value(row.before)}`] : []), ...(known(limit) ? [limitText(limit, chart.direction, axis)] : []),
    TONE_WORD[row.tone], row.note ?? '',
  ].filter((part) => part !== '').join(', ')
}
