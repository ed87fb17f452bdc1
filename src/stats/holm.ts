import { requireWithin } from './domain.js'

/** p-values corrected for how many tests there are, so that the chance of any false rejection is at most the level at which they are read.
 *  @param p one-sided or two-sided, each in [0, 1]
 *  @returns corrected ones in the same order
 *  @throws RangeError on NaN or a value outside of [0, 1]
 *  @see Holm (1979), Scandinavian Journal of Statistics 6:65-70 */
export function holm(p: readonly number[]): readonly number[] {
  for (const value of p) requireWithin('p', value, 0, 1)
  const order = [...p.keys()].toSorted((a, b) => (p[a] ?? 0) - (p[b] ?? 0)), adjusted = Array.from<number>({ length: p.length }).fill(0)
  let most = 0
  for (const [rank, at] of order.entries()) adjusted[at] = most = Math.max(most, Math.min(1, (p.length - rank) * (p[at] ?? 0)))
  return adjusted
}
