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

/** What is allowed: of a row that has its own, or of all. */
export interface Limits { readonly least?: number; readonly most?: number }

/** What is allowed of a row. */
export function limitsOf(row: ForestRow, chart: ForestChart): Limits { return known(row.least) || known(row.most) ? row : chart }

/** The numbers that limits are drawn at. */
export function limitValues({ least, most }: Limits): readonly number[] { return [least, most].filter(known) }

/** `at least 0.80`, `0.10 to 0.40`; nothing where all is allowed. */
export function limitsText({ least, most }: Limits, axis: Axis): string {
  return known(least) && known(most) ? `${axis.value(least)} to ${axis.value(most)}` : known(least) ? `at least ${axis.value(least)}` : known(most) ? `at most ${axis.value(most)}` : ''
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
  const bounds = interval(row)
  return [
    `${row.label}: ${chart.metric} ${said(row.estimate, axis.value)}${bounds === undefined ? '' : ` (${axis.value(bounds[0])} to ${axis.value(bounds[1])})`}`,
    row.count, ...(known(row.before) ? [`before ${axis.value(row.before)}`] : []), limitsText(limitsOf(row, chart), axis),
    TONE_WORD[row.tone], row.note ?? '',
  ].filter((part) => part !== '').join(', ')
}
