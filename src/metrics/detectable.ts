import { normalQuantile } from '../stats/distributions.js'
import { detectableDifference } from '../stats/detectable-difference.js'
import { pairs } from '../stats/paired-table.js'
import type { Evidence } from './evidence.js'
import { errorOf } from './read.js'

/** How far beyond its limit the true value would have to be for rows like these to show it with a given chance. Shares vary differently where they are
 *  than where they would be then, and two models that differ more disagree more often: both are taken into account.
 *  @param limit  that is tested, @param broken on which side of it the value is wrong
 *  @param alpha  one-sided error rate of the test
 *  @returns undefined where nothing can be said
 *  @see Fleiss, Levin and Paik (2003), Statistical Methods for Rates and Proportions, section 4.1; Connor (1987), Biometrics 43:207-211, for pairs */
export function detectable(evidence: Evidence, limit: number, broken: 'less' | 'greater', alpha: number, power: number): number | undefined {
  const zAlpha = -normalQuantile(alpha), zPower = normalQuantile(power), away = broken === 'less' ? -1 : 1
  if (evidence.kind === 'proportion' && evidence.transform === undefined && limit > 0 && limit < 1 && evidence.trials > 0) {
    return solve((delta) => (zAlpha * spread(limit) + zPower * spread(limit + away * delta)) / Math.sqrt(evidence.trials), broken === 'less' ? limit : 1 - limit)
  }
  if (evidence.kind === 'paired' && pairs(evidence.table) > 0) {
    const n = pairs(evidence.table), { first, second } = evidence.table, now = (first - second) / n, disagree = (first + second) / n
    const at = (delta: number): number => { const value = limit + away * delta; return Math.min(1, disagree + Math.max(0, Math.abs(value) - Math.abs(now))) }
    return solve((delta) => (zAlpha * Math.sqrt(at(delta)) + zPower * Math.sqrt(Math.max(0, at(delta) - (limit + away * delta) ** 2))) / Math.sqrt(n), 1 + away * limit)
  }
  const error = errorOf(evidence)
  return error === undefined || !Number.isFinite(error) ? undefined : detectableDifference(error, alpha, power)
}

const spread = (share: number): number => Math.sqrt(Math.max(0, share * (1 - share)))

/** The smallest delta that is at least what it takes to see it; undefined where none up to `most` is. */
function solve(needed: (delta: number) => number, most: number): number | undefined {
  if (needed(most) > most) return undefined
  let low = 0, high = most
  for (let step = 0; step < 60; step++) { const middle = (low + high) / 2; if (needed(middle) > middle) low = middle; else high = middle }
  return high
}
