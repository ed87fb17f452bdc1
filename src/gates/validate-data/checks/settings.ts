import type { FromSchema } from 'json-schema-to-ts'
import type { Place } from '../../../report/finding.js'
import { METRICS, takers, type Argument } from './metrics.js'
import { asList } from '../../../config/list.js'

export type { Metric } from './metrics.js'

/** Seconds that a query may take. */
export const TIMEOUT = 300

const number = { type: 'number' } as const
const texts = { type: 'array', items: { type: 'string' }, minItems: 1 } as const
const pair = { type: 'array', items: { type: 'number' }, minItems: 1 } as const

/** The description of an argument, with the metrics that take it. */
const of = (argument: Argument, description: string): string => `${takers(argument).map((metric) => `\`${metric}\``).join(', ')}: ${description}`

export const COMPARATORS = ['mustBe', 'mustNotBe', 'mustBeGreaterThan', 'mustBeGreaterOrEqualTo', 'mustBeLessThan', 'mustBeLessOrEqualTo', 'mustBeBetween', 'mustNotBeBetween'] as const
export type Comparator = (typeof COMPARATORS)[number]

export const checkSchema = {
  type: 'object',
  required: ['metric'],
  additionalProperties: false,
  properties: {
    metric: { enum: METRICS, description: 'What is measured.' },
    property: { type: 'string', minLength: 1, description: 'The column it is about.' },
    arguments: {
      type: 'object', additionalProperties: false, description: 'What the metric needs to know.',
      properties: {
        properties: { ...texts, description: of('properties', 'the columns of a key, in place of `property`; for `columns` all columns in their order.') },
        missingValues: { type: 'array', items: { type: ['string', 'null'] }, minItems: 1, description: of('missingValues', 'texts that mean "no value", besides those of the data set. `missingValues` counts them; the others leave them out.') },
        validValues: { type: 'array', items: { type: ['string', 'number'] }, minItems: 1, description: of('validValues', 'the only values that are valid. With `pattern`, a valid value fits both.') },
        pattern: { type: 'string', minLength: 1, description: of('pattern', 'a regular expression that a valid value matches.') },
        quantile: { type: 'number', minimum: 0, maximum: 1, description: of('quantile', 'which one; 0.5 is the median.') },
        references: {
          type: 'object', required: ['data'], additionalProperties: false, description: of('references', 'the key that must exist: `data` is the name of the other data set, `properties` are its columns (default: those of the same names).'),
          properties: { data: { type: 'string', minLength: 1, description: 'Name of the other data set.' }, properties: { ...texts, description: 'Its columns. Default: those of the same names.' } },
        },
      },
    },
    query: { type: 'string', minLength: 1, description: 'One SELECT that gives one number (`metric: sql`). Data sets are tables by their names; `${object}` is this one, `${property}` the column.' },
    timeout: { type: 'integer', minimum: 1, maximum: 86_400, default: TIMEOUT, description: 'Seconds that a query may take (`metric: sql`); one that takes longer has failed.' },
    mustBe: { ...number, description: 'The only value that passes.' }, mustNotBe: { ...number, description: 'The only value that fails.' },
    mustBeGreaterThan: { ...number, description: 'Lower bound, excluded.' }, mustBeGreaterOrEqualTo: { ...number, description: 'Lower bound.' },
    mustBeLessThan: { ...number, description: 'Upper bound, excluded.' }, mustBeLessOrEqualTo: { ...number, description: 'Upper bound.' },
    mustBeBetween: { ...pair, description: 'Lower and upper bound, both included: `[10, 20]`.' }, mustNotBeBetween: { ...pair, description: 'Lower and upper bound of what fails, both included: `[10, 20]`.' },
    unit: { enum: ['rows', 'percent', 'hours', 'days'], description: 'Of the value. Metrics that count rows: `rows` (default) or `percent` of the rows. `freshness`: `hours` (default) or `days`.' },
    severity: { enum: ['error', 'warning', 'notice'], default: 'error', description: 'How bad it is when it fails.' },
    dimension: { enum: ['accuracy', 'completeness', 'conformity', 'consistency', 'coverage', 'timeliness', 'uniqueness'], description: 'For readers: which side of quality it is about.' },
    name: { type: 'string', minLength: 1, description: 'What it is called in reports. Default: what it asks, in words.' },
    description: { type: 'string', minLength: 1, description: 'For readers: why it is asked. Shown beside the check.' },
    data: { type: ['string', 'array'], minLength: 1, minItems: 1, uniqueItems: true, items: { type: 'string', minLength: 1 }, description: 'Data sets it is asked of. Default: all of this gate.' },
  },
} as const

export interface CheckSection extends FromSchema<typeof checkSchema, { keepDefaultedPropertiesOptional: true }> {}

export const dataOf = (check: CheckSection): readonly string[] => asList(check.data)

/** Columns that a check is about: those of its key, or its one. */
export const keyOf = ({ property, arguments: given }: CheckSection): readonly string[] => given?.properties ?? (property === undefined ? [] : [property])

/** A check as it is to be asked of a data set. */
export interface Check extends CheckSection {
  readonly at: readonly (string | number)[]
  /** Its line, where it comes from a contract. */
  readonly place?: Place | undefined
}
