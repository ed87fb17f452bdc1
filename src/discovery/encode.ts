import type { Feature } from './live-levels.js'

export interface EncodeOptions {
  /** Most levels of their own, ≤ 65,000. */
  readonly maxLevels: number
  /** Least rows of a level. */
  readonly minSupport: number
}
/** A column as levels, or why it is not looked at. The labels are those of the levels; the excluded one has none. */
export type Encoded = { readonly kind: 'feature'; readonly feature: Feature; readonly labels: readonly string[] } | { readonly kind: 'left-out'; readonly name: string; readonly reason: string }

/** Share of different values from which a column is taken for an identifier. */
const IDENTIFIER = 0.9
/** Missing values' label. */
const MISSING = 'missing'

/** Levels of a column by frequency (ties by their order). Those beyond the most, or with too few rows, share one excluded level.
 *  @param codes  level of each row, -1 where nothing is known: a level of its own
 *  @param labels of the levels */
export function encode(name: string, codes: Int32Array, labels: readonly string[], { maxLevels, minSupport }: EncodeOptions): Encoded {
  const none = labels.length, counts = new Float64Array(none + 1)
  for (const code of codes) { const at = code < 0 ? none : code; counts[at] = (counts[at] ?? 0) + 1 }
  const known = codes.length - (counts[none] ?? 0)
  if (none > 20 && none > IDENTIFIER * known) return { kind: 'left-out', name, reason: `looks like an identifier: ${none} different values in ${known} rows` }
  const kept = [...counts.keys()].filter((at) => (counts[at] ?? 0) >= Math.max(1, minSupport)).toSorted((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b).slice(0, maxLevels)
  if (kept.length === 0) return { kind: 'left-out', name, reason: `no value has ${minSupport} rows` }
  const rest = kept.length, places = new Int32Array(none + 1).fill(rest), levels = rest < 256 ? new Uint8Array(codes.length) : new Uint16Array(codes.length)
  for (const [level, at] of kept.entries()) places[at] = level
  for (let row = 0; row < codes.length; row++) { const code = codes[row] ?? -1; levels[row] = places[code < 0 ? none : code] ?? rest }
  return { kind: 'feature', feature: { name, codes: levels, levels: rest + 1, excluded: rest }, labels: kept.map((at) => labels[at] ?? MISSING) }
}
