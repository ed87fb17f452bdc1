import type { FromSchema } from 'json-schema-to-ts'
import type { Problem } from '../../../config/file.js'
import { didYouMean } from '../../../config/nearest.js'
import type { Place } from '../../../report/finding.js'

// The words of the data quality library of ODCS 3.1 (https://bitol-io.github.io/open-data-contract-standard/v3.1.0/data-quality/), and some more metrics.

const METRICS = ['rowCount', 'nullValues', 'missingValues', 'invalidValues', 'duplicateValues', 'distinctValues', 'min', 'max', 'mean', 'sum', 'stddev', 'quantile', 'freshness', 'foreignKey', 'columnCount', 'columns', 'sql'] as const
export type Metric = (typeof METRICS)[number]

const number = { type: 'number' } as const
const texts = { type: 'array', items: { type: 'string' }, minItems: 1 } as const
const pair = { type: 'array', items: { type: 'number' }, minItems: 1 } as const

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
        properties: { ...texts, description: 'Columns of a key (`duplicateValues`, `foreignKey`), or all columns in their order (`columns`).' },
        missingValues: { type: 'array', items: { type: ['string', 'null'] }, minItems: 1, description: 'Texts that mean "no value", besides those of the data set.' },
        validValues: { type: 'array', items: { type: ['string', 'number'] }, minItems: 1, description: 'The only values that are valid.' },
        pattern: { type: 'string', minLength: 1, description: 'Regular expression that a valid value matches.' },
        quantile: { type: 'number', minimum: 0, maximum: 1, description: 'Which quantile, 0 to 1.' },
        references: {
          type: 'object', required: ['data'], additionalProperties: false, description: 'The key that must exist.',
          properties: { data: { type: 'string', minLength: 1, description: 'Name of the other data set.' }, properties: { ...texts, description: 'Its columns. Default: those of the same names.' } },
        },
      },
    },
    query: { type: 'string', minLength: 1, description: 'One SELECT that gives one number (`metric: sql`). Data sets are tables by their names; `${object}` is this one, `${property}` the column.' },
    mustBe: { ...number, description: 'The only value that passes.' }, mustNotBe: { ...number, description: 'The only value that fails.' },
    mustBeGreaterThan: { ...number, description: 'Lower bound, excluded.' }, mustBeGreaterOrEqualTo: { ...number, description: 'Lower bound.' },
    mustBeLessThan: { ...number, description: 'Upper bound, excluded.' }, mustBeLessOrEqualTo: { ...number, description: 'Upper bound.' },
    mustBeBetween: { ...pair, description: 'Lower and upper bound: `[10, 20]`.' }, mustNotBeBetween: { ...pair, description: 'Bounds of what fails: `[10, 20]`.' },
    unit: { enum: ['rows', 'percent', 'hours', 'days'], description: 'Of the value: rows or percent of the rows; for `freshness` hours (default) or days.' },
    severity: { enum: ['error', 'warning', 'notice'], default: 'error', description: 'How bad it is when it fails.' },
    dimension: { enum: ['accuracy', 'completeness', 'conformity', 'consistency', 'coverage', 'timeliness', 'uniqueness'], description: 'For readers: which side of quality it is about.' },
    name: { type: 'string', minLength: 1, description: 'What it is called in reports.' },
    description: { type: 'string', minLength: 1, description: 'For readers.' },
    data: { type: ['string', 'array'], minLength: 1, minItems: 1, uniqueItems: true, items: { type: 'string', minLength: 1 }, description: 'Data sets it is asked of. Default: all of this gate.' },
  },
} as const

export interface CheckSection extends FromSchema<typeof checkSchema, { keepDefaultedPropertiesOptional: true }> {}

const asList = (value: string | readonly string[] | undefined): readonly string[] => (value === undefined ? [] : typeof value === 'string' ? [value] : value)
const OF_ONE_COLUMN: readonly Metric[] = ['nullValues', 'missingValues', 'invalidValues', 'distinctValues', 'min', 'max', 'mean', 'sum', 'stddev', 'quantile', 'freshness']
const OF_ROWS: readonly Metric[] = ['nullValues', 'missingValues', 'invalidValues', 'duplicateValues', 'distinctValues', 'foreignKey']

/** Arguments that a metric takes. */
const MEANS: Readonly<Partial<Record<Metric, readonly string[]>>> = {
  missingValues: ['missingValues'], invalidValues: ['validValues', 'pattern'], duplicateValues: ['properties'], foreignKey: ['properties', 'references'], quantile: ['quantile'], columns: ['properties'],
}

/** Mistakes of a check that the schema cannot see. @param at where it stands in the file */
export function checkProblems(check: CheckSection, at: readonly (string | number)[], dataNames: readonly string[]): readonly Problem[] {
  const found: Problem[] = []
  const add = (key: string, message: string, hint?: string): void => { found.push({ path: [...at, key], at: key === 'metric' ? 'value' : 'key', message, ...(hint === undefined ? {} : { hint }) }) }
  const { metric, property, arguments: given = {}, unit } = check
  const comparators = COMPARATORS.filter((word) => check[word] !== undefined)
  if (comparators.length === 0 && metric !== 'columns') add('metric', `the check of ${metric} does not say what must hold`, `Add one of ${COMPARATORS.join(', ')}.`)
  // Two bounds are a range; anything else besides contradicts or repeats.
  if (comparators.length > 1 && !(comparators.length === 2 && comparators.some((word) => word.startsWith('mustBeGreater')) && comparators.some((word) => word.startsWith('mustBeLess')))) add(comparators[1] ?? 'metric', `${comparators.join(' and ')} cannot be asked together`, 'One comparator, or a lower and an upper bound.')
  for (const word of ['mustBeBetween', 'mustNotBeBetween'] as const) {
    const bounds = check[word]
    if (bounds !== undefined && (bounds.length !== 2 || (bounds[0] ?? 0) > (bounds[1] ?? 0))) add(word, `${word} must be two numbers, the smaller one first`)
  }
  if (OF_ONE_COLUMN.includes(metric) && property === undefined) add('metric', `${metric} needs to know which column`, 'Add `property: <column>`.')
  if ((metric === 'duplicateValues' || metric === 'foreignKey') && property === undefined && given.properties === undefined) add('metric', `${metric} needs to know which columns`, 'Add `property: <column>`, or `arguments: { properties: [<columns>] }`.')
  if (metric === 'foreignKey' && given.references === undefined) add('metric', 'foreignKey needs to know the other data set', 'Add `arguments: { references: { data: <name>, properties: [<columns>] } }`.')
  if (metric === 'invalidValues' && given.validValues === undefined && given.pattern === undefined) add('metric', 'invalidValues needs to know what is valid', 'Add `arguments: { validValues: […] }` or `arguments: { pattern: … }`. Rules of a row belong into the schema.')
  if (metric === 'quantile' && given.quantile === undefined) add('metric', 'quantile needs to know which one', 'Add `arguments: { quantile: 0.5 }`.')
  if (metric === 'columns' && given.properties === undefined) add('metric', 'columns needs to know the names', 'Add `arguments: { properties: [<columns in their order>] }`.')
  if ((metric === 'sql') !== (check.query !== undefined)) add(metric === 'sql' ? 'metric' : 'query', metric === 'sql' ? 'metric sql needs a query' : `query has no meaning for ${metric}`)
  if (unit === 'percent' && !OF_ROWS.includes(metric)) add('unit', `percent has no meaning for ${metric}`)
  if ((unit === 'hours' || unit === 'days') && metric !== 'freshness') add('unit', `${unit} has no meaning for ${metric}`)
  if (unit === 'rows' && metric === 'freshness') add('unit', 'freshness is measured in hours or days')
  for (const word of Object.keys(given)) if (!(MEANS[metric] ?? []).includes(word)) add('arguments', `${word} has no meaning for ${metric}`, MEANS[metric] === undefined ? `${metric} takes no arguments.` : `Arguments of ${metric}: ${MEANS[metric].join(', ')}`)
  const low = Math.max(check.mustBeGreaterThan ?? -Infinity, check.mustBeGreaterOrEqualTo ?? -Infinity), high = Math.min(check.mustBeLessThan ?? Infinity, check.mustBeLessOrEqualTo ?? Infinity)
  if (low > high || (low === high && (check.mustBeGreaterThan !== undefined || check.mustBeLessThan !== undefined))) add(comparators[0] ?? 'metric', `no value is both ${comparators.join(' and ')}`)
  for (const word of comparators) for (const bound of [check[word] ?? 0].flat()) {
    if (Math.abs(bound) > Number.MAX_SAFE_INTEGER) add(word, `${bound} is beyond 2^53: numbers so large are not exact here`)
    if (unit === 'percent' && (bound < 0 || bound > 100)) add(word, `${word} must be a share from 0 to 100 percent, found ${bound}`)
  }
  if (given.pattern !== undefined) try { void new RegExp(given.pattern, 'u') } catch (reason) { add('arguments', `${JSON.stringify(given.pattern)} is not a regular expression: ${reason instanceof Error ? reason.message.replace(/^Invalid regular expression: .*: /, '') : ''}`) }
  for (const name of [...asList(check.data), ...(given.references === undefined ? [] : [given.references.data])]) if (!dataNames.includes(name)) add(given.references?.data === name ? 'arguments' : 'data', `there is no data set "${name}"${didYouMean(name, dataNames)}`)
  return found
}

/** A check as it is to be asked of a data set. */
export interface Check extends CheckSection {
  readonly at: readonly (string | number)[]
  /** Its line, where it comes from a contract. */
  readonly place?: Place | undefined
}

export const dataOf = (check: CheckSection): readonly string[] => asList(check.data)
