/** What few rows did not show is not impossible: numbers that are drawn again are judged with a little more of it, too. */

import { criticalZ } from '../stats/critical.js'
import type { Cells } from './cells.js'
import type { Replicated } from './evidence.js'

/** What a number can be. */
export type Range = readonly [least: number, most: number]

/** A drawn number with the careful one beside it. Its interval is both in one, within what the number can be.
 *  @param careful NaN where it does not exist */
export function carefully(evidence: Replicated, careful: { readonly value: number; readonly error: number }, [least, most]: Range, level: number): Replicated {
  const { drawn } = evidence, { value, error } = careful, reach = criticalZ(level) * error
  if (!Number.isFinite(value) || !Number.isFinite(error)) return evidence
  const interval = drawn.interval === undefined ? undefined : { lower: Math.min(drawn.interval.lower, Math.max(least, value - reach)), upper: Math.max(drawn.interval.upper, Math.min(most, value + reach)) }
  return { ...evidence, drawn: { ...drawn, interval }, careful }
}

/** Which cells a slice has, and how many rows are in each. */
export type Counted = Pick<Cells, 'labels' | 'candidate' | 'baseline'> & { readonly counts: Float64Array }

/** Cells with two rows more of each class that is there or predicted: one predicted right, one wrong; of two models half a row of each of the four ways. A class
 *  without a mistake among its few rows would else have no spread, as if no mistake could ever happen.
 *  @see Price and Bonett (2004), Computational Statistics and Data Analysis 45:449-456, for sums of shares; Agresti and Min (2005), Statistics in Medicine
 *       24:729-740, for pairs */
export function withUnseen({ labels, candidate, baseline, counts }: Counted): Counted {
  const cells = new Map<string, { readonly label: number; readonly candidate: number; readonly baseline: number; count: number }>()
  const add = (label: number, first: number, second: number, count: number): void => {
    const key = `${label} ${first} ${second}`, known = cells.get(key)
    if (known === undefined) cells.set(key, { label, candidate: first, baseline: second, count })
    else known.count += count
  }
  for (let at = 0; at < labels.length; at++) add(labels[at] ?? 0, candidate[at] ?? 0, baseline?.[at] ?? 0, counts[at] ?? 0)
  // A class that is only predicted counts as well: rows of it may still come.
  const there = [...new Set([...labels, ...candidate, ...(baseline ?? [])])]
  for (const label of there) {
    const wrong = mistake(label, { labels, candidate, counts }) ?? there.find((one) => one !== label) ?? (label === 0 ? 1 : 0)
    if (baseline === undefined) for (const first of [label, wrong]) add(label, first, 0, 1)
    else for (const first of [label, wrong]) for (const second of [label, wrong]) add(label, first, second, 0.5)
  }
  const all = [...cells.values()]
  return { labels: all.map(({ label }) => label), candidate: all.map((one) => one.candidate), baseline: baseline === undefined ? undefined : all.map((one) => one.baseline), counts: Float64Array.from(all, ({ count }) => count) }
}

/** What rows of a class are most often taken for. */
function mistake(label: number, { labels, candidate, counts }: Pick<Counted, 'labels' | 'candidate' | 'counts'>): number | undefined {
  const taken = new Map<number, number>()
  for (let at = 0; at < labels.length; at++) { const one = candidate[at] ?? 0; if (labels[at] === label && one !== label) taken.set(one, (taken.get(one) ?? 0) + (counts[at] ?? 0)) }
  return [...taken].toSorted(([, a], [, b]) => b - a).at(0)?.[0]
}

/** Standard error of a statistic of counts that vary as Poisson ones do, by the delta method. @see Efron (1992), JRSS B 54:83-127, section 2 */
export function deltaError(counts: Float64Array, statistic: (counts: Float64Array) => number): number {
  const STEP = 1e-3
  let variance = 0
  for (let at = 0; at < counts.length; at++) {
    const count = counts[at] ?? 0, moved = counts.slice()
    moved[at] = count + STEP
    const up = statistic(moved)
    moved[at] = Math.max(0, count - STEP)
    variance += count * ((up - statistic(moved)) / (count + STEP - Math.max(0, count - STEP))) ** 2
  }
  return Math.sqrt(variance)
}
