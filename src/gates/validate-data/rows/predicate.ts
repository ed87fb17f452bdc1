/** A SQL condition that is true only when something surely holds. NULL and false mean "not known"; so it is never negated, and a rule that
 *  needs the opposite states it on its own. */
export type Sure = string

export const ALWAYS: Sure = 'true'
export const UNKNOWN: Sure = 'false'

/** @returns true when all are; nothing known when one is not */
export function all(conditions: readonly Sure[]): Sure {
  if (conditions.includes(UNKNOWN)) return UNKNOWN
  const rest = [...new Set(conditions.filter((one) => one !== ALWAYS))]
  return rest.length === 0 ? ALWAYS : rest.length === 1 ? rest[0] ?? ALWAYS : `(${rest.join(' and ')})`
}

export function any(conditions: readonly Sure[]): Sure {
  if (conditions.includes(ALWAYS)) return ALWAYS
  const rest = [...new Set(conditions.filter((one) => one !== UNKNOWN))]
  return rest.length === 0 ? UNKNOWN : rest.length === 1 ? rest[0] ?? UNKNOWN : `(${rest.join(' or ')})`
}

/** What is known of a schema applied to a value: surely valid, surely invalid, or neither. */
export interface Known { readonly valid: Sure; readonly invalid: Sure }

export const VALID: Known = { valid: ALWAYS, invalid: UNKNOWN }
export const INVALID: Known = { valid: UNKNOWN, invalid: ALWAYS }
export const NOTHING: Known = { valid: UNKNOWN, invalid: UNKNOWN }

export const allOf = (parts: readonly Known[]): Known => ({ valid: all(parts.map(({ valid }) => valid)), invalid: any(parts.map(({ invalid }) => invalid)) })
export const anyOf = (parts: readonly Known[]): Known => ({ valid: any(parts.map(({ valid }) => valid)), invalid: all(parts.map(({ invalid }) => invalid)) })
export const not = ({ valid, invalid }: Known): Known => ({ valid: invalid, invalid: valid })
export const implies = (condition: Known, then: Known): Known => anyOf([not(condition), then])

export function oneOf(parts: readonly Known[]): Known {
  const only = parts.map((part, i) => allOf([part, ...parts.filter((_, j) => j !== i).map(not)]))
  const twice = parts.flatMap((a, i) => parts.slice(i + 1).map((b) => all([a.valid, b.valid])))
  return { valid: any(only.map(({ valid }) => valid)), invalid: any([all(parts.map(({ invalid }) => invalid)), ...twice]) }
}
