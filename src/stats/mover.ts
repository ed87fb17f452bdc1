import type { Interval } from './interval.js'

/** One of independent numbers that are added up. */
export interface Summand { readonly weight: number; readonly value: number; readonly interval: Interval }

/** Interval of a sum of independent numbers from the intervals of each ("method of variance estimates recovery"): the way from each number to the end of
 *  its interval stands for its error in that direction, and the ways add up as errors do. Of two shares by Wilson this is Newcombe's method 10.
 *  @param summands each with its interval of the level that the sum is to have
 *  @see Zou and Donner (2008), Statistics in Medicine 27:1693-1702 */
export function mover(summands: readonly Summand[]): Interval {
  let value = 0, below = 0, above = 0
  for (const { weight, value: one, interval: { lower, upper } } of summands) {
    const down = weight * (one - (weight < 0 ? upper : lower)), up = weight * ((weight < 0 ? lower : upper) - one)
    value += weight * one
    below += down * down
    above += up * up
  }
  return { lower: value - Math.sqrt(below), upper: value + Math.sqrt(above) }
}
