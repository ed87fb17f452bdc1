import { criticalZ } from './critical.js'
import { requireWithin } from './domain.js'

/** Smallest number of trials at which the Wilson interval around the same estimate leaves the threshold out.
 *  Solves |estimate − threshold| = z·√(threshold·(1 − threshold)/n) for n.
 *  @param estimate,threshold proportions in [0, 1]
 *  @param level              in (0, 1)
 *  @returns a whole number, at least 1; Infinity where estimate and threshold are equal
 *  @throws RangeError when an argument is outside its domain */
export function sampleSizeProportion(estimate: number, threshold: number, level: number): number {
  requireWithin('estimate', estimate, 0, 1)
  requireWithin('threshold', threshold, 0, 1)
  const z = criticalZ(level), distance = (estimate - threshold) / z
  return Math.max(1, Math.ceil((threshold * (1 - threshold)) / (distance * distance) || (distance === 0 ? Infinity : 0)))
}
