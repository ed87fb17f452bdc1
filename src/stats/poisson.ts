import { requireCount } from './domain.js'
import { logGamma } from './distributions.js'

/** Means below this are drawn by walking up the distribution, others by rejection. */
const SMALL = 10

/** One draw from a Poisson distribution.
 *  @param mean   0 or more
 *  @param random numbers in [0, 1)
 *  @throws RangeError on a mean below 0 or not finite
 *  @see Hörmann (1993), Insurance: Mathematics and Economics 12:39-45 (PTRS), for large means */
export function poissonCount(mean: number, random: () => number): number {
  requireCount('mean', mean)
  return mean === 0 ? 0 : mean < SMALL ? walked(mean, random) : rejected(mean, random)
}

function walked(mean: number, random: () => number): number {
  let left = random(), chance = Math.exp(-mean), count = 0
  // The stream has 32 bits: what is left below the last of them is not looked for.
  while (left >= chance && count < 1000) {
    left -= chance
    count++
    chance *= mean / count
  }
  return count
}

function rejected(mean: number, random: () => number): number {
  const b = 0.931 + 2.53 * Math.sqrt(mean), a = -0.059 + 0.02483 * b, inverse = 1.1239 + 1.1328 / (b - 3.4), quick = 0.9277 - 3.6224 / (b - 2), logMean = Math.log(mean)
  for (;;) {
    const u = random() - 0.5, v = random(), us = 0.5 - Math.abs(u), k = Math.floor(((2 * a) / us + b) * u + mean + 0.43)
    if (us >= 0.07 && v <= quick) return k
    if (k < 0 || (us < 0.013 && v > us)) continue
    if (Math.log((v * inverse) / (a / (us * us) + b)) <= k * logMean - mean - logGamma(k + 1)) return k
  }
}
