import type { Feature } from './live-levels.js'

export interface EncodeOptions {
  /** Most levels of their own, ≤ 65,000. */
  readonly maxLevels: number
  /** Least rows of a level. */
  readonly minSupport: number
}
/** A column of texts as levels, or why it is not looked at. The labels are those of the levels; the excluded one has none. */
export type Encoded = { readonly kind: 'feature'; readonly feature: Feature; readonly labels: readonly string[] } | { readonly kind: 'left-out'; readonly name: string; readonly reason: string }

/** Share of different values from which a column is taken for an identifier. */
const IDENTIFIER = 0.9
/** Missing values' label. */
const MISSING = 'missing'

/** Numbers the values by frequency (ties by code unit). Levels beyond the most, or with too few rows, share one excluded level.
 *  @param values null where nothing is known: a level of its own */
export function encode(name: string, values: readonly (string | null)[], { maxLevels, minSupport }: EncodeOptions): Encoded {
  const counts = new Map<string | null, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const known = values.length - (counts.get(null) ?? 0), different = counts.size - (counts.has(null) ? 1 : 0)
  if (different > 20 && different > IDENTIFIER * known) return { kind: 'left-out', name, reason: `looks like an identifier: ${different} different values in ${known} rows` }
  const text = (value: string | null): string => value ?? ''
  const kept = [...counts].filter(([, rows]) => rows >= minSupport).toSorted(([a, x], [b, y]) => y - x || (text(a) < text(b) ? -1 : text(a) > text(b) ? 1 : a === null ? 1 : -1)).slice(0, maxLevels).map(([value]) => value)
  if (kept.length === 0) return { kind: 'left-out', name, reason: `no value has ${minSupport} rows` }
  const places = new Map(kept.map((value, level) => [value, level])), rest = kept.length
  const codes = rest < 256 ? new Uint8Array(values.length) : new Uint16Array(values.length)
  for (const [row, value] of values.entries()) codes[row] = places.get(value) ?? rest
  return { kind: 'feature', feature: { name, codes, levels: rest + 1, excluded: rest }, labels: kept.map((value) => value ?? MISSING) }
}
