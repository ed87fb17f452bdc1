import { normalCdf } from '../stats/distributions.js'

/** Strata of continuous expectations. */
const STRATA = 50
/** So many different expectations are strata as they are. */
const FEW = 50

/** Is the error inside a slice larger than that of other rows of which the same error was to be expected? One-sided chance, by a stratified z-test of
 *  the residuals error - expected, each stratum with its own variances.
 *  A model that says "yes" more often in a slice errs more there by that alone, even about labels that were drawn from a hat. Rows are therefore compared
 *  with rows that were predicted alike: if labels have nothing to do with the columns, every slice is as good as any other.
 *  @param errors   0 or more
 *  @param expected mean error of each row over all labels of the data, given what was predicted for it
 *  @param members  1 for rows of the slice
 *  @returns 1 where there is nothing to compare
 *  @see Cochran (1954), Biometrics 10:417-451, on comparing groups within strata */
export function stratifiedExcess(errors: Float64Array, expected: Float64Array, members: Uint8Array): number {
  const { strata, count } = stratify(expected), n = [new Float64Array(count), new Float64Array(count)] as const, sum = [new Float64Array(count), new Float64Array(count)] as const, square = [new Float64Array(count), new Float64Array(count)] as const
  for (let row = 0; row < errors.length; row++) {
    const stratum = strata[row] ?? 0, side = members[row] === 1 ? 1 : 0, residual = (errors[row] ?? 0) - (expected[row] ?? 0)
    n[side][stratum] = (n[side][stratum] ?? 0) + 1
    sum[side][stratum] = (sum[side][stratum] ?? 0) + residual
    square[side][stratum] = (square[side][stratum] ?? 0) + residual * residual
  }
  let excess = 0, variance = 0
  for (let stratum = 0; stratum < count; stratum++) {
    const [outside = 0, inside = 0] = [n[0][stratum], n[1][stratum]]
    if (inside === 0 || outside === 0) continue
    const means = [(sum[0][stratum] ?? 0) / outside, (sum[1][stratum] ?? 0) / inside] as const
    // Few rows of a slice may all have been wrong: what varies in the stratum as a whole is what they vary by.
    const spread = (square[0][stratum] ?? 0) + (square[1][stratum] ?? 0) - ((sum[0][stratum] ?? 0) + (sum[1][stratum] ?? 0)) ** 2 / (inside + outside)
    const pooled = Math.max(0, spread) / Math.max(1, inside + outside - 1)
    excess += inside * (means[1] - means[0])
    variance += inside * inside * pooled * (1 / inside + 1 / outside)
  }
  return variance > 0 ? normalCdf(-excess / Math.sqrt(variance)) : 1
}

function stratify(expected: Float64Array): { readonly strata: Int32Array; readonly count: number } {
  const known = new Map<number, number>(), strata = new Int32Array(expected.length)
  for (let row = 0; row < expected.length; row++) {
    const value = expected[row] ?? 0, stratum = known.get(value) ?? known.size
    if (stratum === FEW) return quantiles(expected)
    known.set(value, stratum)
    strata[row] = stratum
  }
  return { strata, count: known.size }
}

function quantiles(expected: Float64Array): { readonly strata: Int32Array; readonly count: number } {
  const sorted = expected.toSorted(), edges = Array.from({ length: STRATA - 1 }, (_, at) => sorted[Math.floor(((at + 1) * sorted.length) / STRATA)] ?? 0)
  return { count: STRATA, strata: Int32Array.from(expected, (value) => { let low = 0, high = edges.length; while (low < high) { const middle = (low + high) >> 1; if (value >= (edges[middle] ?? 0)) low = middle + 1; else high = middle } return low }) }
}
