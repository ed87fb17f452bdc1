import { SHOWS_A_VALUE } from './checks/metrics.js'
import type { CheckResult } from './checks/result.js'
import { EVERY } from './checks/statement.js'
import type { ColumnComparison, Comparison, Picture } from './compare/comparison.js'
import type { Measured } from './measured.js'
import type { MeasuredProfile } from './profile/measure.js'
import type { DatasetProfile } from './profile/profile.js'
import type { SensitiveResult } from './sensitive/measure.js'
import type { SplitResult } from './splits/result.js'

/** Columns of each data set of which no value may be shown: restricted by the schema, or holding what names a person or opens a door. */
export class Discretion {
  readonly #restricted: ReadonlyMap<string, ReadonlySet<string>>
  readonly #hidden: ReadonlyMap<string, ReadonlySet<string>>
  readonly #mask: (text: string) => string

  /** @param mask masks what is sensitive in any text, whatever its column */
  constructor(restricted: ReadonlyMap<string, ReadonlySet<string>>, sensitive: readonly SensitiveResult[], mask: (text: string) => string) {
    const hidden = new Map([...restricted].map(([dataset, columns]) => [dataset, new Set(columns)]))
    for (const { dataset, column } of sensitive) { const known = hidden.get(dataset) ?? new Set(); known.add(column); hidden.set(dataset, known) }
    this.#restricted = restricted
    this.#hidden = hidden
    this.#mask = mask
  }

  of(dataset: string): ReadonlySet<string> { return this.#hidden.get(dataset) ?? new Set() }

  /** Takes out of what was measured every value that may not be shown; counts, shares and verdicts stay. */
  apply<Part extends Pick<Measured, 'checks' | 'splits' | 'comparisons' | 'profiles' | 'sensitive'>>(measured: Part): Part {
    return {
      ...measured, checks: measured.checks.map(({ result, place }) => ({ result: this.#check(result), place })), splits: measured.splits.map((result) => this.#split(result)), comparisons: measured.comparisons.map((one) => this.#comparison(one)),
      profiles: measured.profiles.map((one) => this.#profile(one)), sensitive: measured.sensitive.map((one) => ({ ...one, column: this.#mask(one.column), ...(this.#restricted.get(one.dataset)?.has(one.column) === true ? { example: undefined } : {}) })),
    }
  }

  #check(result: CheckResult): CheckResult {
    const { check: { metric, property, arguments: given }, dataset, examples, shows } = result, hidden = this.of(dataset)
    // A query may read any data set, and SQL does not mind the case of a name.
    if (shows !== undefined && [...this.#hidden.values()].some((names) => names.size > 0 && (shows.includes(EVERY) || [...names].some((name) => shows.some((one) => one.toLowerCase() === name.toLowerCase()))))) return { ...result, examples: examples.map((one) => ({ ...one, says: one.plain })), withheld: true }
    if (![...given?.properties ?? [], ...property === undefined ? [] : [property]].some((name) => hidden.has(name))) return { ...result, examples: examples.map((one) => ({ ...one, says: this.#mask(one.says) })) }
    return { ...result, examples: examples.map((one) => ({ ...one, says: one.plain })), ...(SHOWS_A_VALUE.has(metric) ? { withheld: true } : {}) }
  }

  #split(result: SplitResult): SplitResult {
    const { values, column, splits } = result
    if (values === undefined || column === undefined) return result
    return { ...result, values: splits.some((dataset) => this.of(dataset).has(column)) ? undefined : values.map(this.#mask) }
  }

  #comparison(comparison: Comparison): Comparison {
    const hidden = this.of(comparison.dataset)
    return { ...comparison, columns: comparison.columns.map((one) => (hidden.has(one.column) ? without({ ...one, column: this.#mask(one.column) }) : { ...one, newValues: one.newValues.map(this.#mask), picture: this.#picture(one.picture) })) }
  }

  #picture(picture: Picture | undefined): Picture | undefined {
    return picture?.kind === 'values' ? { ...picture, values: picture.values.map((one) => ({ ...one, value: this.#mask(one.value) })) } : picture
  }

  #profile(one: MeasuredProfile): MeasuredProfile { return { ...one, profile: this.shown(one.profile) } }

  /** A profile that may be shown: names and values are masked, and what is hidden has neither values nor a shape. */
  shown(profile: DatasetProfile): DatasetProfile {
    const hidden = this.of(profile.dataset)
    return {
      ...profile, columns: profile.columns.map((one) => ({
        ...one, column: this.#mask(one.column), top: hidden.has(one.column) ? [] : one.top.map(({ value, count }) => ({ value: this.#mask(value), count })),
        ...(hidden.has(one.column) ? { numbers: undefined, pattern: undefined, kind: one.numbers !== undefined || one.pattern !== undefined ? 'text' as const : one.kind } : {}),
      })),
    }
  }
}

function without(one: ColumnComparison): ColumnComparison {
  return { ...one, newValues: [], picture: undefined, before: { ...one.before, median: undefined }, now: { ...one.now, median: undefined } }
}
