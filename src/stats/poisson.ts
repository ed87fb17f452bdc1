import { logGamma } from './distributions.js'
import { requireCount } from './domain.js'
import type { Random } from './random.js'

/** A Poisson count: by inversion below a mean of 10, by transformed rejection from there on.
 *  @param lambda mean, 0 or more
 *  @throws RangeError when lambda is negative or not finite
 *  @see Hörmann (1993), Insurance: Mathematics and Economics 12:39–45, algorithm PTRS */
export function poissonCount(lambda: number, random: Random): number {
  requireCount('lambda', lambda)
  if (lambda < 10) {
    let k = 0, term = Math.exp(-lambda), rest = random.next() - term
    while (rest >= 0 && term > 0) {
      k++
      term *= lambda / k
      rest -= term
    }
    return k
  }
  const log = Math.log(lambda), b = 0.931 + 2.53 * Math.sqrt(lambda), a = -0.059 + 0.02483 * b, inverse = 1.1239 + 1.1328 / (b - 3.4), fast = 0.9277 - 3.6224 / (b - 2)
  for (;;) {
    const u = random.next() - 0.5, v = random.next(), us = 0.5 - Math.abs(u), k = Math.floor(((2 * a) / us + b) * u + lambda + 0.43)
    if (us >= 0.07 && v <= fast) return k
    if (k < 0 || (us < 0.013 && v > us)) continue
    if (Math.log((v * inverse) / (a / (us * us) + b)) <= k * log - lambda - logGamma(k + 1)) return k
  }
}
