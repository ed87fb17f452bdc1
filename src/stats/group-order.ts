/** Rows by group: those of group g are `order[starts[g]] … order[starts[g + 1] − 1]`. */
export interface GroupOrder { readonly order: Uint32Array; readonly starts: Uint32Array }

/** Distributes rows to their groups and keeps their order inside each (a counting sort): with rows sorted by score, every group is sorted by score.
 *  @param order  row indices
 *  @param groups group of each row, 0 … count − 1; a negative number is in no group
 *  @param count  number of groups
 *  @throws RangeError on a group that is not below `count` */
export function groupOrder(order: Uint32Array, groups: Int32Array | Uint16Array, count: number): GroupOrder {
  const starts = new Uint32Array(count + 1)
  for (let i = 0; i < order.length; i++) {
    const row = order[i] ?? 0, group = groups[row] ?? count
    if (group >= count) throw new RangeError(`groups: expected a number below ${count}, got ${groups[row] ?? 'none'} for row ${row}`)
    if (group >= 0) starts[group + 1] = (starts[group + 1] ?? 0) + 1
  }
  for (let g = 0; g < count; g++) starts[g + 1] = (starts[g + 1] ?? 0) + (starts[g] ?? 0)
  const next = starts.slice(), grouped = new Uint32Array(starts[count] ?? 0)
  for (let i = 0; i < order.length; i++) {
    const row = order[i] ?? 0, group = groups[row] ?? 0
    if (group < 0) continue
    const at = next[group] ?? 0
    grouped[at] = row
    next[group] = at + 1
  }
  return { order: grouped, starts }
}
