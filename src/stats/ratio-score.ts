/** Score statistic of the hypothesis p₁ / p₂ = ratio for independent proportions: Koopman's chi-squared as a signed root, in the form of
 *  Gart & Nam. Infinite where the hypothesis cannot have given these counts; 0 where nothing speaks against it.
 *  @param ratio 0 or more, ∞ allowed
 *  @see Koopman (1984), Biometrics 40:513–517; Gart & Nam (1988), Biometrics 44:323–338 */
export function ratioScore(s1: number, n1: number, s2: number, n2: number, ratio: number): number {
  if (ratio > 1) return -ratioScore(s2, n2, s1, n1, 1 / ratio)
  const distance = s1 / n1 - ratio * (s2 / n2)
  if (distance === 0) return 0
  // p₂ most likely under the hypothesis: the smaller root of n·ratio·p² − b·p + s.
  const b = n1 * ratio + s1 + n2 + s2 * ratio, s = s1 + s2
  const p2 = Math.min(1, (2 * s) / (b + Math.sqrt(Math.max(0, b * b - 4 * (n1 + n2) * ratio * s)))), p1 = ratio * p2
  return distance / Math.sqrt((p1 * (1 - p1)) / n1 + (ratio * ratio * p2 * (1 - p2)) / n2)
}
