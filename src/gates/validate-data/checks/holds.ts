import Big from 'big.js'
import type { CheckResult } from './result.js'
import { COMPARATORS, type CheckSection } from './settings.js'

/** Does a value keep what a check asks? Both sides are compared as decimals: a double would take 2^53 + 1 for 2^53.
 *  @param exact the value as decimal text, where a double does not hold it */
export function holds(check: CheckSection, value: number, exact: string = String(value)): boolean {
  if (!Number.isFinite(value)) return false
  const found = new Big(exact)
  return COMPARATORS.every((word) => {
    const bound = check[word]
    if (bound === undefined) return true
    const [low, high] = typeof bound === 'number' ? [bound, bound] : [bound[0] ?? Number.NaN, bound[1] ?? Number.NaN]
    if (!Number.isFinite(low) || !Number.isFinite(high)) return false
    const from = found.cmp(new Big(low)), to = found.cmp(new Big(high))
    switch (word) {
      case 'mustBe': return from === 0
      case 'mustNotBe': return from !== 0
      case 'mustBeGreaterThan': return from > 0
      case 'mustBeGreaterOrEqualTo': return from >= 0
      case 'mustBeLessThan': return from < 0
      case 'mustBeLessOrEqualTo': return from <= 0
      case 'mustBeBetween': return from >= 0 && to <= 0
      case 'mustNotBeBetween': return from < 0 || to > 0
    }
  }) && (check.metric !== 'columns' || COMPARATORS.some((word) => check[word] !== undefined) || value === 0)
}

/** Does what was found keep what was asked? What could not be measured never does. */
export function keeps({ check, value, exact }: CheckResult): boolean { return value !== undefined && holds(check, value, exact) }
