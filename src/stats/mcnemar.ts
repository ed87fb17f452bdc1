import { betaCdf, logGamma, normalCdf } from './distributions.js'
import { requireCount } from './domain.js'

/** P(X ≤ k) of Binomial(n, ½); as beta distribution, so that fractions of counts are allowed. */
const atMost = (k: number, n: number): number => (k >= n ? 1 : betaCdf(0.5, n - k, k + 1))

/** P(X = k) of Binomial(n, ½). */
const exactly = (k: number, n: number): number => Math.exp(logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1) - n * Math.LN2)

/** McNemar's test of paired outcomes: are the two kinds of discordant pairs equally frequent?
 *  @param b           pairs on which only the first succeeded, 0 or more
 *  @param c           pairs on which only the second did
 *  @param method      `exact`: binomial, never above its error rate, and conservative; `mid-p`: half the probability of what was seen is left out,
 *                     close to its error rate; `chi2`: (b − c)²/(b + c) without correction, for many discordant pairs
 *  @param alternative `greater`: b is the more frequent; `two-sided` by default
 *  @returns the p-value; 1 where no pair is discordant
 *  @throws RangeError when a count is negative or not finite
 *  @see McNemar (1947), Psychometrika 12:153–157; Fagerland, Lydersen & Laake (2013), BMC Medical Research Methodology 13:91 */
export function mcnemar(b: number, c: number, method: 'exact' | 'mid-p' | 'chi2', alternative: 'two-sided' | 'less' | 'greater' = 'two-sided'): number {
  requireCount('b', b)
  requireCount('c', c)
  const n = b + c
  if (n === 0) return 1
  if (alternative === 'greater') return mcnemar(c, b, method, 'less')
  if (method === 'chi2') return alternative === 'less' ? normalCdf((b - c) / Math.sqrt(n)) : 2 * normalCdf(-Math.abs(b - c) / Math.sqrt(n))
  if (alternative === 'less') return atMost(b, n) - (method === 'mid-p' ? exactly(b, n) / 2 : 0)
  const fewer = Math.min(b, c), exact = Math.min(1, 2 * atMost(fewer, n))
  if (method === 'exact') return exact
  return exact - exactly(fewer, n) * (b === c ? 0.5 : 1)
}
