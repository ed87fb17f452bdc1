import { requireInteger } from './domain.js'

/** Random numbers that depend on nothing but where they stand. */
export interface Random {
  /** The next 32 bits, 0 … 2³² − 1. */
  uint32(): number
  /** The next number in [0, 1), a multiple of 2⁻⁵³. */
  next(): number
}

/** High 32 bits of the product of two unsigned 32-bit numbers. */
function high(a: number, b: number): number {
  const a1 = a >>> 16, a0 = a & 0xffff, b1 = b >>> 16, b0 = b & 0xffff
  const middle = a1 * b0 + ((a0 * b0) >>> 16 >>> 0), cross = a0 * b1 + (middle % 0x1_0000)
  return (a1 * b1 + Math.floor(middle / 0x1_0000) + Math.floor(cross / 0x1_0000)) >>> 0
}

/** Philox4x32-10: four random words of a counter of four words and a key of two. No state, in 32-bit arithmetic that is exact in JavaScript; passes BigCrush.
 *  @param out receives the four words
 *  @see Salmon, Moraes, Dror & Shaw (2011), Parallel random numbers: as easy as 1, 2, 3, SC '11 */
export function philox(c0: number, c1: number, c2: number, c3: number, k0: number, k1: number, out: Uint32Array): void {
  for (let round = 0; round < 10; round++) {
    const h0 = high(0xd251_1f53, c0), l0 = Math.imul(0xd251_1f53, c0), h1 = high(0xcd9e_8d57, c2), l1 = Math.imul(0xcd9e_8d57, c2)
    c0 = (h1 ^ c1 ^ k0) >>> 0
    c1 = l1 >>> 0
    c2 = (h0 ^ c3 ^ k1) >>> 0
    c3 = l0 >>> 0
    k0 = (k0 + 0x9e37_79b9) >>> 0
    k1 = (k1 + 0xbb67_ae85) >>> 0
  }
  out[0] = c0
  out[1] = c1
  out[2] = c2
  out[3] = c3
}

/** The sequence of random numbers of a seed; other streams of the same seed are independent of it.
 *  @param seed   a safe integer, 0 or more
 *  @param stream 0 … 2³² − 1, e.g. the number of the replicate: any of them can be made again alone
 *  @throws RangeError when an argument is outside its domain */
export function random(seed: number, stream = 0): Random {
  requireInteger('seed', seed)
  requireInteger('stream', stream)
  if (stream > 0xffff_ffff) throw new RangeError(`stream: expected a number below 2^32, got ${stream}`)
  const k0 = seed >>> 0, k1 = Math.floor(seed / 0x1_0000_0000), words = new Uint32Array(4)
  let c0 = 0, c1 = 0, left = 0
  const uint32 = (): number => {
    if (left === 0) {
      philox(c0, c1, stream, 0, k0, k1, words)
      c0 = (c0 + 1) >>> 0
      if (c0 === 0) c1 = (c1 + 1) >>> 0
      left = 4
    }
    return words[4 - left--] ?? 0
  }
  return { uint32, next: () => ((uint32() >>> 5) * 0x400_0000 + (uint32() >>> 6)) / 0x20_0000_0000_0000 }
}
