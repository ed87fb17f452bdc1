/** Are the errors of a slice larger together than before? Where the rows are hard, both models err a lot and differ a lot: there are more new errors
 *  than elsewhere even if still more were mended, and such a slice did not get worse.
 *  @param members 1 for rows of the slice
 *  @param now     errors of the candidate, 0 or more
 *  @param before  errors of the baseline, 0 or more */
export function worseOnBalance(members: Uint8Array, now: Float64Array, before: Float64Array): boolean {
  let change = 0
  for (let row = 0; row < members.length; row++) if (members[row] === 1) change += (now[row] ?? 0) - (before[row] ?? 0)
  return change > 0
}
