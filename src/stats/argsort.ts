const BITS = 11, SIZE = 1 << BITS, MASK = SIZE - 1, PASSES = 6, FEW = 512

/** Indices of the values in ascending order; equal values keep their order, −0 and 0 are equal. A radix sort of the bits of the doubles, 11 at a time,
 *  least significant first: a digit that is the same in all values (scores that were float32 once, whole numbers) is skipped.
 *  @param values any numbers but NaN, ±∞ included
 *  @param from,to the part of the values that is sorted; all by default
 *  @returns indices into `values`, `to − from` of them
 *  @throws RangeError on NaN, or bounds that are outside of the values */
export function argsort(values: Float64Array, from = 0, to = values.length): Uint32Array {
  if (!(Number.isInteger(from) && Number.isInteger(to) && from >= 0 && from <= to && to <= values.length)) throw new RangeError(`from, to: expected 0 ≤ from ≤ to ≤ ${values.length}, got ${from}, ${to}`)
  const n = to - from
  let index = new Uint32Array(n)
  for (let i = 0; i < n; i++) {
    const value = values[from + i] ?? NaN
    if (Number.isNaN(value)) throw new RangeError(`values: expected numbers, got NaN at ${from + i}`)
    index[i] = from + i
  }
  if (n < FEW) return index.toSorted((a, b) => { const x = values[a] ?? 0, y = values[b] ?? 0; return x < y ? -1 : x > y ? 1 : 0 })
  // As unsigned integers doubles of one sign are in order; a negative one is turned over, a positive one goes above them. + 0 makes one zero of the two.
  const doubles = new Float64Array(n)
  for (let i = 0; i < n; i++) doubles[i] = (values[from + i] ?? 0) + 0
  const words = new Uint32Array(doubles.buffer), little = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1 ? 0 : 1
  let low = new Uint32Array(n), high = new Uint32Array(n)
  const counts = new Uint32Array(PASSES * SIZE)
  for (let i = 0; i < n; i++) {
    let l = words[2 * i + little] ?? 0, h = words[2 * i + 1 - little] ?? 0
    if (h >>> 31 === 1) { l = ~l >>> 0; h = ~h >>> 0 } else h = (h | 0x8000_0000) >>> 0
    low[i] = l
    high[i] = h
    for (let pass = 0; pass < PASSES; pass++) {
      const slot = pass * SIZE + digit(l, h, pass)
      counts[slot] = (counts[slot] ?? 0) + 1
    }
  }
  let nextLow = new Uint32Array(n), nextHigh = new Uint32Array(n), nextIndex = new Uint32Array(n)
  for (let pass = 0; pass < PASSES; pass++) {
    const starts = counts.subarray(pass * SIZE, (pass + 1) * SIZE)
    if (starts[digit(low[0] ?? 0, high[0] ?? 0, pass)] === n) continue
    for (let slot = 0, start = 0; slot < SIZE; slot++) {
      const here = starts[slot] ?? 0
      starts[slot] = start
      start += here
    }
    for (let i = 0; i < n; i++) {
      const l = low[i] ?? 0, h = high[i] ?? 0, slot = digit(l, h, pass), at = starts[slot] ?? 0
      starts[slot] = at + 1
      nextLow[at] = l
      nextHigh[at] = h
      nextIndex[at] = index[i] ?? 0
    }
    [low, nextLow] = [nextLow, low];
    [high, nextHigh] = [nextHigh, high];
    [index, nextIndex] = [nextIndex, index]
  }
  return index
}

/** The `pass`-th 11 bits of a 64-bit key: bits 0–10, 11–21, 22–32, 33–43, 44–54, 55–63. */
function digit(low: number, high: number, pass: number): number {
  switch (pass) {
    case 0: return low & MASK
    case 1: return (low >>> 11) & MASK
    case 2: return ((low >>> 22) | (high << 10)) & MASK
    case 3: return (high >>> 1) & MASK
    case 4: return (high >>> 12) & MASK
    default: return high >>> 23
  }
}
