import { requireWithin } from './domain.js'

/** Indices of the p-values, smallest first. */
function ascending(p: readonly number[]): number[] {
  for (const value of p) requireWithin('p', value, 0, 1)
  return p.map((_, i) => i).toSorted((a, b) => (p[a] ?? 0) - (p[b] ?? 0) || a - b)
}

/** p-values adjusted by Holm: rejecting those up to α keeps the chance of any false alarm at α, however the tests depend on each other.
 *  @returns adjusted values in the order given
 *  @throws RangeError on a value outside [0, 1], NaN included
 *  @see Holm (1979), Scandinavian Journal of Statistics 6:65–70 */
export function holm(p: readonly number[]): number[] {
  const adjusted = p.map(() => 0)
  let running = 0
  for (const [rank, i] of ascending(p).entries()) {
    running = Math.max(running, Math.min(1, (p.length - rank) * (p[i] ?? 0)))
    adjusted[i] = running
  }
  return adjusted
}

/** Step-up adjustment m·c/rank, made monotone from the largest down. */
function stepUp(p: readonly number[], factor: number): number[] {
  const adjusted = p.map(() => 0)
  let running = 1
  for (const [back, i] of ascending(p).toReversed().entries()) {
    running = Math.min(running, ((p[i] ?? 0) * p.length * factor) / (p.length - back))
    adjusted[i] = running
  }
  return adjusted
}

/** p-values adjusted by Benjamini & Hochberg: rejecting those up to q keeps the expected share of false alarms among the alarms at q, where the tests are
 *  independent or depend positively.
 *  @throws RangeError on a value outside [0, 1], NaN included
 *  @see Benjamini & Hochberg (1995), Journal of the Royal Statistical Society B 57:289–300 */
export const benjaminiHochberg = (p: readonly number[]): number[] => stepUp(p, 1)

/** p-values adjusted by Benjamini & Yekutieli: as `benjaminiHochberg`, however the tests depend on each other.
 *  @throws RangeError on a value outside [0, 1], NaN included
 *  @see Benjamini & Yekutieli (2001), Annals of Statistics 29:1165–1188 */
export const benjaminiYekutieli = (p: readonly number[]): number[] => stepUp(p, p.reduce((sum, _, i) => sum + 1 / (i + 1), 0))
