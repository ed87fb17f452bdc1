/** Arguments are inside their domain, or a RangeError says what was expected. Written so that NaN is outside of every domain. */

function refuse(name: string, expected: string, value: number): never {
  throw new RangeError(`${name}: expected ${expected}, got ${value}`)
}

/** @throws RangeError unless low ≤ value ≤ high */
export function requireWithin(name: string, value: number, low: number, high: number): void {
  if (!(value >= low && value <= high)) refuse(name, `a number from ${low} to ${high}`, value)
}

/** @throws RangeError unless 0 < value < 1: confidence levels, error rates */
export function requireOpenUnit(name: string, value: number): void {
  if (!(value > 0 && value < 1)) refuse(name, 'a number between 0 and 1, both excluded', value)
}

/** @throws RangeError unless the value is finite */
export function requireFinite(name: string, value: number): void {
  if (!Number.isFinite(value)) refuse(name, 'a finite number', value)
}

/** @throws RangeError unless the value is finite and at least 0; it may be a fraction (weighted counts) */
export function requireCount(name: string, value: number): void {
  if (!(value >= 0 && value < Infinity)) refuse(name, 'a finite number, 0 or more', value)
}

/** @throws RangeError unless the value is finite and above 0 */
export function requirePositive(name: string, value: number): void {
  if (!(value > 0 && value < Infinity)) refuse(name, 'a finite number above 0', value)
}

/** @throws RangeError unless the value is a safe integer of at least `low` */
export function requireInteger(name: string, value: number, low = 0): void {
  if (!(Number.isSafeInteger(value) && value >= low)) refuse(name, `an integer, ${low} or more`, value)
}

/** @throws RangeError unless 0 ≤ successes ≤ trials < ∞ */
export function requireProportion(successes: number, trials: number): void {
  requireCount('trials', trials)
  if (!(successes >= 0 && successes <= trials)) refuse('successes', `a number from 0 to trials (${trials})`, successes)
}
