import { criticalT, criticalZ } from './critical.js'
import { requireCount, requireFinite } from './domain.js'

/** Smallest number of values at which Student's interval around the same mean with the same deviation leaves the threshold out.
 *  @param mean,threshold finite
 *  @param deviation      standard deviation of one value, 0 or more
 *  @param level          in (0, 1)
 *  @returns a whole number, at least 2; Infinity where mean and threshold are equal
 *  @throws RangeError when an argument is outside its domain */
export function sampleSizeMean(mean: number, deviation: number, threshold: number, level: number): number {
  requireFinite('mean', mean)
  requireCount('deviation', deviation)
  requireFinite('threshold', threshold)
  const z = criticalZ(level), distance = Math.abs(mean - threshold)
  if (distance === 0) return Infinity
  const leftOut = (n: number): boolean => criticalT(level, n - 1) * (deviation / Math.sqrt(n)) <= distance
  // Student's quantile is above the normal one: the answer is not below the normal's, and not far above it.
  let low = Math.max(1, Math.ceil((z * deviation) ** 2 / distance ** 2) - 1), high = Math.max(2, low)
  while (!leftOut(high)) { low = high; high *= 2 }
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (leftOut(middle)) high = middle
    else low = middle
  }
  return high
}
