/** DeLong's structural components: of each positive the share of negatives below it (V10), of each negative the share of positives above it (V01),
 *  ties counted half. Their mean over either class is the area under the ROC curve.
 *  @param scores any numbers but NaN
 *  @param labels 1 positive, 0 negative, one for each score
 *  @param order  row indices, ascending by score in [from, to)
 *  @param out    receives the component of each row, at the row's index; others are left alone
 *  @returns how many positives and negatives there are; without one of the classes nothing is written
 *  @throws RangeError on NaN, on a label that is not 0 or 1, on an order that is not ascending
 *  @see DeLong, DeLong & Clarke-Pearson (1988), Biometrics 44:837–845 */
export function placements(scores: Float64Array, labels: Uint8Array, order: Uint32Array, from: number, to: number, out: Float64Array): { readonly positives: number; readonly negatives: number } {
  let positives = 0, last = -Infinity
  for (let i = from; i < to; i++) {
    const row = order[i] ?? NaN, score = scores[row] ?? NaN, label = labels[row] ?? 2
    if (!(score >= last)) throw new RangeError(`scores: expected ascending numbers, got ${score} after ${last}`)
    if (label > 1) throw new RangeError(`labels: expected 0 or 1, got ${labels[row] ?? 'none'} for row ${row}`)
    last = score
    positives += label
  }
  const negatives = to - from - positives
  if (positives === 0 || negatives === 0) return { positives, negatives }
  let below = 0, above = positives
  for (let i = from; i < to;) {
    const score = scores[order[i] ?? 0] ?? 0
    let end = i, one = 0
    do one += labels[order[end] ?? 0] ?? 0
    while (++end < to && (scores[order[end] ?? 0] ?? 0) === score)
    const zero = end - i - one
    above -= one
    const v10 = (below + zero / 2) / negatives, v01 = (above + one / 2) / positives
    for (; i < end; i++) {
      const row = order[i] ?? 0
      out[row] = labels[row] === 1 ? v10 : v01
    }
    below += zero
  }
  return { positives, negatives }
}
