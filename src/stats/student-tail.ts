import type { Alternative } from './alternative.js'
import { tCdf } from './distributions.js'

/** One-sided p-value of a distance in units of its standard error. Without any spread the distance itself decides, and no distance shows nothing.
 *  @param distance estimate − value tested
 *  @param error    standard error, 0 or more
 *  @param degrees  of freedom of the error, above 0 */
export function studentTail(distance: number, error: number, degrees: number, alternative: Alternative): number {
  const signed = alternative === 'less' ? distance : -distance
  if (error === 0) return signed < 0 ? 0 : 1
  return tCdf(signed / error, degrees)
}
