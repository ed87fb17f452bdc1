import type { ClassFrame, Partition, Predicted } from './frame.js'

/** How many rows of a slice have which combination of true class and predicted classes. Only combinations that occur. */
export interface Cells {
  readonly labels: readonly number[]
  readonly candidate: readonly number[]
  /** Undefined without a baseline. */
  readonly baseline: readonly number[] | undefined
  readonly rows: Float64Array
  /** Sums of the weights and of their squares; the same as `rows` without weights. */
  readonly weight: Float64Array
  readonly square: Float64Array
}

/** More combinations than this are kept in a map instead of an array. */
const DENSE = 4_000_000

/** Counts the rows of every slice in one pass.
 *  @param sides whose predictions are told apart; rows without a prediction of one of them do not count */
export function tallyCells(frame: ClassFrame, { codes, count }: Partition, candidate: Predicted, baseline: Predicted | undefined): readonly Cells[] {
  const { labels, weights, rows } = frame, k = frame.classes.length, first = candidate.classes, second = baseline?.classes
  const size = k * k * (second === undefined ? 1 : k)
  if (size * count > DENSE) return tallySparse(frame, { codes, count }, first, second)
  const n = new Float64Array(size * count), w = weights === undefined ? n : new Float64Array(size * count), q = weights === undefined ? n : new Float64Array(size * count)
  for (let row = 0; row < rows; row++) {
    const slice = codes[row] ?? -1, a = first[row] ?? -1, b = second === undefined ? 0 : second[row] ?? -1
    if (slice < 0 || a < 0 || b < 0) continue
    const cell = slice * size + ((labels[row] ?? 0) * k + a) * (second === undefined ? 1 : k) + b
    n[cell] = (n[cell] ?? 0) + 1
    if (weights !== undefined) { const weight = weights[row] ?? 0; w[cell] = (w[cell] ?? 0) + weight; q[cell] = (q[cell] ?? 0) + weight * weight }
  }
  return Array.from({ length: count }, (_, slice) => {
    const used: number[] = []
    for (let cell = 0; cell < size; cell++) if ((n[slice * size + cell] ?? 0) > 0) used.push(cell)
    const pick = (from: Float64Array): Float64Array => Float64Array.from(used, (cell) => from[slice * size + cell] ?? 0)
    return unpacked(used, k, second !== undefined, pick(n), pick(w), pick(q))
  })
}

/** The rows of a whole that are not in one part of it. */
export function withoutPart(whole: Cells, part: Cells): Cells {
  const key = ({ labels, candidate, baseline }: Cells, at: number): string => `${labels[at]} ${candidate[at]} ${baseline?.[at] ?? ''}`, own = new Map(part.labels.map((_, at) => [key(part, at), at]))
  const left = whole.labels.flatMap((_, at) => { const inPart = own.get(key(whole, at)); return (whole.rows[at] ?? 0) > (inPart === undefined ? 0 : part.rows[inPart] ?? 0) ? [{ at, inPart }] : [] })
  // Differences of sums of fractions may miss 0 by their rounding; that rows are left is known from their number.
  const minus = (from: Float64Array, less: Float64Array): Float64Array => Float64Array.from(left, ({ at, inPart }) => Math.max(0, (from[at] ?? 0) - (inPart === undefined ? 0 : less[inPart] ?? 0)))
  const rows = minus(whole.rows, part.rows), weighted = whole.weight !== whole.rows, pick = (from: readonly number[]): readonly number[] => left.map(({ at }) => from[at] ?? -1)
  return { labels: pick(whole.labels), candidate: pick(whole.candidate), baseline: whole.baseline === undefined ? undefined : pick(whole.baseline), rows, weight: weighted ? minus(whole.weight, part.weight) : rows, square: weighted ? minus(whole.square, part.square) : rows }
}

function tallySparse({ labels, weights, rows, classes }: ClassFrame, { codes, count }: Partition, first: Int32Array, second: Int32Array | undefined): readonly Cells[] {
  const k = classes.length, maps = Array.from({ length: count }, () => new Map<number, [number, number, number]>())
  for (let row = 0; row < rows; row++) {
    const a = first[row] ?? -1, b = second === undefined ? 0 : second[row] ?? -1, map = maps[codes[row] ?? -1]
    if (map === undefined || a < 0 || b < 0) continue
    const key = ((labels[row] ?? 0) * k + a) * (second === undefined ? 1 : k) + b, weight = weights?.[row] ?? 1, sums = map.get(key)
    if (sums === undefined) map.set(key, [1, weight, weight * weight])
    else { sums[0]++; sums[1] += weight; sums[2] += weight * weight }
  }
  return maps.map((map) => {
    const used = [...map].toSorted(([a], [b]) => a - b), pick = (at: 0 | 1 | 2): Float64Array => Float64Array.from(used, ([, sums]) => sums[at])
    return unpacked(used.map(([key]) => key), k, second !== undefined, pick(0), pick(1), pick(2))
  })
}

function unpacked(keys: readonly number[], k: number, paired: boolean, rows: Float64Array, weight: Float64Array, square: Float64Array): Cells {
  const pairs = paired ? keys.map((key) => Math.floor(key / k)) : keys
  return { labels: pairs.map((key) => Math.floor(key / k)), candidate: pairs.map((key) => key % k), baseline: paired ? keys.map((key) => key % k) : undefined, rows, weight, square }
}
