/** Proportions that are most likely where p₁ − p₂ is held at `margin`: the middle root of the cubic of Miettinen & Nurminen, polished by Newton's method. */
function restricted(s1: number, n1: number, s2: number, n2: number, margin: number): { readonly p1: number; readonly p2: number } {
  const n = n1 + n2, s = s1 + s2
  const l2 = (n1 + 2 * n2) * margin - n - s, l1 = (n2 * margin - n - 2 * s2) * margin + s, l0 = s2 * margin * (1 - margin)
  const third = l2 / (3 * n), q = third ** 3 - (l1 * l2) / (6 * n * n) + l0 / (2 * n)
  const root = Math.sqrt(Math.max(0, third * third - l1 / (3 * n))) * (q < 0 ? -1 : 1)
  const cosine = root === 0 ? 0 : Math.max(-1, Math.min(1, q / root ** 3))
  const low = Math.max(0, -margin), high = Math.min(1, 1 - margin)
  let p2 = 2 * root * Math.cos((Math.PI + Math.acos(cosine)) / 3) - third
  const slope = (3 * n * p2 + 2 * l2) * p2 + l1
  if (slope !== 0) {
    const polished = p2 - (((n * p2 + l2) * p2 + l1) * p2 + l0) / slope
    if (Math.abs(polished - p2) < 1e-6) p2 = polished
  }
  p2 = Math.max(low, Math.min(high, p2))
  return { p1: Math.max(0, Math.min(1, p2 + margin)), p2 }
}

/** Score statistic of the hypothesis p₁ − p₂ = margin for independent proportions, with the factor n/(n − 1) of Miettinen & Nurminen on the
 *  variance: standard normal where the hypothesis holds. Infinite where the hypothesis cannot have given these counts; 0 where nothing speaks against it.
 *  @param margin in [−1, 1]
 *  @see Miettinen & Nurminen (1985), Statistics in Medicine 4:213–226, equations 7–9; Farrington & Manning (1990), ibid. 9:1447–1454 */
export function differenceScore(s1: number, n1: number, s2: number, n2: number, margin: number): number {
  const distance = s1 / n1 - s2 / n2 - margin, n = n1 + n2
  if (distance === 0 || n <= 1) return 0
  const { p1, p2 } = restricted(s1, n1, s2, n2, margin)
  const variance = ((p1 * (1 - p1)) / n1 + (p2 * (1 - p2)) / n2) * (n / (n - 1))
  // A margin so near to a difference at the end of the range that the variance is lost in rounding.
  if (variance === 0 && Math.abs(distance) < 1e-12) return 0
  return distance / Math.sqrt(variance)
}
