/** How conditions are put together in one language: SQL text, or formulas over automata. A condition is true only when something surely holds;
 *  otherwise it is not known. So it is never negated, and a rule that needs the opposite states it on its own. */
export interface Logic<S> {
  readonly always: S
  readonly unknown: S
  /** True when all are; nothing known when one is not. */
  all(conditions: readonly S[]): S
  any(conditions: readonly S[]): S
}

/** What is known of a schema applied to a value: surely valid, surely invalid, or neither. */
export interface Known<S> { readonly valid: S; readonly invalid: S }

/** The algebra of what is known, over conditions of one language. */
export class Knowledge<S> {
  readonly logic: Logic<S>
  readonly valid: Known<S>
  readonly invalid: Known<S>
  readonly nothing: Known<S>

  constructor(logic: Logic<S>) {
    this.logic = logic
    this.valid = { valid: logic.always, invalid: logic.unknown }
    this.invalid = { valid: logic.unknown, invalid: logic.always }
    this.nothing = { valid: logic.unknown, invalid: logic.unknown }
  }

  allOf(parts: readonly Known<S>[]): Known<S> { return { valid: this.logic.all(parts.map(({ valid }) => valid)), invalid: this.logic.any(parts.map(({ invalid }) => invalid)) } }
  anyOf(parts: readonly Known<S>[]): Known<S> { return { valid: this.logic.any(parts.map(({ valid }) => valid)), invalid: this.logic.all(parts.map(({ invalid }) => invalid)) } }
  not({ valid, invalid }: Known<S>): Known<S> { return { valid: invalid, invalid: valid } }
  implies(condition: Known<S>, then: Known<S>): Known<S> { return this.anyOf([this.not(condition), then]) }

  oneOf(parts: readonly Known<S>[]): Known<S> {
    const { all, any } = this.logic
    const only = parts.map((part, i) => this.allOf([part, ...parts.filter((_, j) => j !== i).map((other) => this.not(other))]))
    const twice = parts.flatMap((a, i) => parts.slice(i + 1).map((b) => all([a.valid, b.valid])))
    return { valid: any(only.map(({ valid }) => valid)), invalid: any([all(parts.map(({ invalid }) => invalid)), ...twice]) }
  }

  ifThenElse(condition: Known<S>, yes: Known<S>, no: Known<S>): Known<S> {
    const { all, any } = this.logic
    return {
      valid: any([all([condition.valid, yes.valid]), all([condition.invalid, no.valid]), all([yes.valid, no.valid])]),
      invalid: any([all([condition.valid, yes.invalid]), all([condition.invalid, no.invalid]), all([yes.invalid, no.invalid])]),
    }
  }
}

/** Conditions as SQL text; NULL and false mean "not known". */
export type Sure = string
export const ALWAYS: Sure = 'true'
export const UNKNOWN: Sure = 'false'

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

export const SQL: Logic<Sure> = { always: ALWAYS, unknown: UNKNOWN, all, any }
