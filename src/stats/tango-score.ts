/** Score statistic of the hypothesis that the difference (first − second) of paired proportions is `margin`: standard normal where it holds.
 *  Infinite where the hypothesis cannot have given these counts; 0 where nothing speaks against it.
 *  @param first,second discordant pairs, of n
 *  @see Tango (1998), Statistics in Medicine 17:891–908, equations 8–10 */
export function tangoScore(first: number, second: number, n: number, margin: number): number {
  // Mirrored so that the margin is 0 or more: then the larger of the two roots has no cancellation.
  if (margin < 0) return -tangoScore(second, first, n, -margin)
  const distance = first - second - n * margin
  if (distance === 0) return 0
  const b = (2 * n - first + second) * margin - first - second, c = second * margin * (1 - margin)
  const root = Math.sqrt(b * b + 8 * n * c)
  const only = b > 0 ? (2 * c) / (root + b) : (root - b) / (4 * n)
  return distance / Math.sqrt(n * (2 * only + margin * (1 - margin)))
}
