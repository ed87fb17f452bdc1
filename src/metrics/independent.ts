import type { Evidence } from './evidence.js'
import { errorOf, valueOf } from './read.js'

/** Difference of the same number of different rows, first - second: shares by their counts, means by Welch, everything else by the errors of both. */
export function independentDifference(first: Evidence, second: Evidence): Evidence {
  if (first.kind === 'undefined') return first
  if (second.kind === 'undefined') return second
  if (first.kind === 'proportion' && second.kind === 'proportion' && first.transform === undefined && second.transform === undefined) return { kind: 'difference', first, second }
  if (first.kind === 'sum' && second.kind === 'sum') return { kind: 'sum', parts: [...first.parts, ...second.parts.map(({ weight, of }) => ({ weight: -weight, of }))] }
  if (first.kind === 'mean' && second.kind === 'mean' && first.transform === undefined && second.transform === undefined) return { kind: 'means', first: first.moments, second: second.moments }
  const a = valueOf(first), b = valueOf(second), errors = [errorOf(first), errorOf(second)]
  if (a === undefined || b === undefined || errors[0] === undefined || errors[1] === undefined) return { kind: 'undefined', why: 'too few rows' }
  return { kind: 'normal', value: a - b, error: Math.hypot(errors[0], errors[1]) }
}

/** Ratio of the same share of different rows, first / second. */
export function independentRatio(first: Evidence, second: Evidence): Evidence {
  if (first.kind === 'undefined') return first
  if (second.kind === 'undefined') return second
  if (first.kind === 'proportion' && second.kind === 'proportion' && first.transform === undefined && second.transform === undefined) return { kind: 'ratio', first, second }
  return { kind: 'undefined', why: 'not a share' }
}
