import { requireInteger } from './domain.js'

/** A seeded stream of numbers in [0, 1): the same seed gives the same stream on every machine.
 *  xoshiro128** on 32-bit integers, its state filled by splitmix32.
 *  @param seed an integer from 0 to 2^32 - 1
 *  @see Blackman and Vigna (2021), ACM Transactions on Mathematical Software 47(4):36 */
export function randomStream(seed: number): () => number {
  requireInteger('seed', seed)
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x9e37_79b9) >>> 0
    let mixed = state ^ (state >>> 16)
    mixed = Math.imul(mixed, 0x21f0_aaad)
    mixed ^= mixed >>> 15
    mixed = Math.imul(mixed, 0x735a_2d97)
    return (mixed ^ (mixed >>> 15)) >>> 0
  }
  let a = next(), b = next(), c = next(), d = next()
  return () => {
    const product = Math.imul(b, 5), result = Math.imul((product << 7) | (product >>> 25), 9) >>> 0, shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = (d << 11) | (d >>> 21)
    return result / 4_294_967_296
  }
}
