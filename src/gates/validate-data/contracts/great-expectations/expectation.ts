import { list, record, word } from '../contract.js'
import type { CheckSection } from '../../checks/settings.js'
import { readCondition, type Condition } from './condition.js'

const SEVERITIES: Readonly<Record<string, NonNullable<CheckSection['severity']>>> = { critical: 'error', warning: 'warning', info: 'notice' }
/** Words about how and when Great Expectations runs, not about the data. */
const OF_THE_RUN = ['column', 'mostly', 'row_condition', 'condition_parser', 'batch_id', 'result_format', 'include_config', 'catch_exceptions', 'auto', 'profiler_config', 'meta', 'windows', 'notes', 'severity', 'description', 'id', 'rendered_content']

/** One expectation, with its parameters filled in. */
export class Expectation {
  readonly type: string
  readonly column: string | undefined
  /** Share of the rows that must keep it; undefined when that is no number from 0 to 1. */
  readonly mostly: number | undefined
  readonly severity: CheckSection['severity']
  readonly description: string | undefined
  /** Rows it is about: undefined for all, null for a condition that cannot be read. */
  readonly condition: Condition | undefined | null
  /** A parameter that the file does not give. */
  readonly unknownParameter: string | undefined
  /** A severity that is none. */
  readonly oddSeverity: unknown
  readonly #given: Readonly<Record<string, unknown>>
  readonly #read = new Set<string>(OF_THE_RUN)

  /** @param parameters of the suite, by name */
  constructor(written: Readonly<Record<string, unknown>>, parameters: Readonly<Record<string, unknown>>) {
    const unknown: string[] = []
    // 1.x calls it `type`, before it was `expectation_type`.
    this.type = word(written['type']) ?? word(written['expectation_type']) ?? '(without a type)'
    this.#given = record(filled(record(written['kwargs']), parameters, unknown))
    this.unknownParameter = unknown[0]
    this.column = word(this.#given['column'])
    const mostly = this.#given['mostly'] ?? 1, asked = this.#given['row_condition'] ?? undefined, severity = written['severity'] ?? this.#given['severity'] ?? 'critical', known = typeof severity === 'string' ? SEVERITIES[severity.toLowerCase()] : undefined
    this.mostly = typeof mostly === 'number' && mostly >= 0 && mostly <= 1 ? mostly : undefined
    this.condition = asked === undefined || asked === '' ? undefined : readCondition(asked) ?? null
    this.severity = known ?? 'error'
    this.oddSeverity = known === undefined ? severity : undefined
    const notes = record(written['meta'])['notes'] ?? written['notes'], content = typeof notes === 'string' ? notes : list(record(notes)['content']).filter((one) => typeof one === 'string').join(' ')
    this.description = word(written['description']) ?? word(content.trim())
  }

  /** A word of the expectation; what is never read is listed. Null is as good as nothing. */
  get(key: string): unknown {
    this.#read.add(key)
    return this.#given[key] ?? undefined
  }

  number(key: string): number | undefined { const value = this.get(key); return typeof value === 'number' && Number.isFinite(value) ? value : undefined }
  text(key: string): string | undefined { return word(this.get(key)) }
  list(key: string): readonly unknown[] | undefined { const value = this.get(key); return Array.isArray(value) ? value : undefined }
  names(key: string): readonly string[] | undefined { const value = this.list(key); return value !== undefined && value.length > 0 && value.every((one): one is string => typeof one === 'string') ? value : undefined }

  get unread(): readonly string[] { return Object.entries(this.#given).filter(([key, value]) => !this.#read.has(key) && value !== null && value !== false).map(([key]) => key) }
}

/** Fills in `{ "$PARAMETER": "name" }` where the suite gives its value; anything more is for its reader. */
function filled(value: unknown, parameters: Readonly<Record<string, unknown>>, unknown: string[]): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => filled(one, parameters, unknown))
  if (typeof value !== 'object' || value === null) return value
  const given = value as Readonly<Record<string, unknown>>, name = given['$PARAMETER']
  if (name === undefined) return Object.fromEntries(Object.entries(given).map(([key, one]) => [key, filled(one, parameters, unknown)]))
  if (typeof name === 'string' && Object.hasOwn(parameters, name)) return parameters[name]
  const own = typeof name === 'string' ? given[`$PARAMETER.${name}`] : undefined
  if (own !== undefined) return own
  unknown.push(typeof name === 'string' ? name : JSON.stringify(name))
  return undefined
}
