import type { Picture } from './comparison.js'
import type { ColumnFacts } from './side.js'

const BINS = 20
const VALUES = 8

/** Both distributions on one scale: of numbers by some rows of each side, between the 1st and the 99th of a hundred of both; of texts by all rows. */
export function pictureOf(was: ColumnFacts, is: ColumnFacts, before: readonly string[], now: readonly string[]): Picture | undefined {
  if (was.kind === 'number') return binsOf(numbersOf(before), numbersOf(now))
  const { values: old = new Map<string, number>() } = was, { values: fresh = new Map<string, number>() } = is
  const share = (of: ReadonlyMap<string, number>, value: string, all: number): number => (of.get(value) ?? 0) / Math.max(1, all)
  const values = [...new Set([...fresh.keys(), ...old.keys()])].map((value) => ({ value, before: share(old, value, was.present), now: share(fresh, value, is.present) })).toSorted((a, b) => Math.max(b.before, b.now) - Math.max(a.before, a.now) || (a.value < b.value ? -1 : 1))
  return values.length === 0 ? undefined : { kind: 'values', values: values.slice(0, VALUES) }
}

const numbersOf = (texts: readonly string[]): readonly number[] => texts.map(Number).filter(Number.isFinite)

function binsOf(before: readonly number[], now: readonly number[]): Picture | undefined {
  const all = [...before, ...now].toSorted((a, b) => a - b), from = all[Math.floor(all.length * 0.01)] ?? 0, to = all[Math.ceil(all.length * 0.99) - 1] ?? 0
  if (before.length === 0 || now.length === 0 || !(to > from)) return undefined
  const shares = (values: readonly number[]): readonly number[] => {
    const bins = Array.from<number>({ length: BINS }).fill(0)
    for (const value of values) { const at = Math.min(BINS - 1, Math.max(0, Math.floor(((value - from) / (to - from)) * BINS))); bins[at] = (bins[at] ?? 0) + 1 / values.length }
    return bins
  }
  return { kind: 'bins', from, to, before: shares(before), now: shares(now) }
}
