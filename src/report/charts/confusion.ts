import { sum } from 'd3-array'
import type { ConfusionChart } from '../section.js'

const CLASSES = 12

export interface Confusion {
  readonly classes: readonly string[]
  readonly cells: readonly (readonly ConfusionCell[])[]
}

export interface ConfusionCell {
  readonly count: number
  /** Of the rows of this actual class; undefined where there are none. */
  readonly share: number | undefined
  /** The same of the baseline. */
  readonly before: number | undefined
}

/** Counts with the shares of each actual class; classes beyond the twelfth are put together as the last. */
export function confusionOf({ classes, counts, before }: ConfusionChart): Confusion {
  const shown = classes.length > CLASSES ? [...classes.slice(0, CLASSES - 1), `${classes.length - CLASSES + 1} more classes`] : classes
  const now = put(counts, classes.length, shown.length), then = before === undefined ? undefined : put(before, classes.length, shown.length)
  const cells = now.map((row, actual) => {
    const all = sum(row), previous = then?.[actual], allBefore = sum(previous ?? [])
    return row.map((count, predicted) => ({ count, share: share(count, all), before: share(previous?.[predicted] ?? 0, allBefore) }))
  })
  return { classes: shown, cells }
}

const share = (part: number, all: number): number | undefined => (all > 0 ? part / all : undefined)

/** A square of `size`, whatever was given: what is missing was not counted. */
function put(counts: readonly (readonly number[])[], classes: number, size: number): readonly (readonly number[])[] {
  const out = Array.from({ length: size }, () => Array.from({ length: size }, () => 0))
  counts.slice(0, classes).forEach((row, actual) => row.slice(0, classes).forEach((count, predicted) => {
    const into = out[Math.min(actual, size - 1)], at = Math.min(predicted, size - 1)
    if (into !== undefined && count > 0 && Number.isFinite(count)) into[at] = (into[at] ?? 0) + count
  }))
  return out
}
