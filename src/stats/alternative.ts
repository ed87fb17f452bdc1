import { normalCdf } from './distributions.js'

/** What a one-sided test is to show: that the quantity is below (`less`) or above (`greater`) the value given. */
export type Alternative = 'less' | 'greater'

/** One-sided p-value of a statistic that is standard normal where the hypothesis holds. @param z −∞ and ∞ allowed */
export const normalTail = (z: number, alternative: Alternative): number => normalCdf(alternative === 'less' ? z : -z)
