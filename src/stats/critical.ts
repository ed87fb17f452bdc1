import { normalQuantile, tQuantile } from './distributions.js'
import { requireOpenUnit } from './domain.js'

/** z of a two-sided interval: P(|Z| ≤ z) = level. Taken from the lower tail, where 1 − level keeps its digits. @param level in (0, 1) */
export function criticalZ(level: number): number {
  requireOpenUnit('level', level)
  return -normalQuantile((1 - level) / 2)
}

/** t of a two-sided interval: P(|T| ≤ t) = level. */
export function criticalT(level: number, degrees: number): number {
  requireOpenUnit('level', level)
  return -tQuantile((1 - level) / 2, degrees)
}
