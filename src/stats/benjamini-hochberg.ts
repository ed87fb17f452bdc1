import { requireWithin } from './domain.js'

/** p-values corrected so that of all rejections the expected share of false ones is at most the level at which they are read; for tests that are
 *  independent or positively dependent.
 *  @param p each in [0, 1]
 *  @returns corrected ones in the same order
 *  @throws RangeError on NaN or a value outside of [0, 1]
 *  @see Benjamini and Hochberg (1995), JRSS B 57:289-300 */
export function benjaminiHochberg(p: readonly number[]): readonly number[] { return stepUp(p, 1) }

/** The same for tests that depend on each other in any way. @see Benjamini and Yekutieli (2001), Annals of Statistics 29:1165-1188 */
export function benjaminiYekutieli(p: readonly number[]): readonly number[] { return stepUp(p, p.reduce((sum, _, at) => sum + 1 / (at + 1), 0)) }

function stepUp(p: readonly number[], factor: number): readonly number[] {
  for (const value of p) requireWithin('p', value, 0, 1)
  const order = [...p.keys()].toSorted((a, b) => (p[b] ?? 0) - (p[a] ?? 0)), adjusted = Array.from<number>({ length: p.length }).fill(0)
  let least = 1
  for (const [at, index] of order.entries()) adjusted[index] = least = Math.min(least, (factor * p.length * (p[index] ?? 0)) / (p.length - at))
  return adjusted
}
