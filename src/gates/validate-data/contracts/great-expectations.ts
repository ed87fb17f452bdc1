import { UserError } from '../../../errors.js'
import type { CheckSection } from '../checks/settings.js'
import { list, record, word } from './contract.js'

/** An expectation suite in our own words. */
export interface Imported {
  readonly name: string
  readonly schema: Readonly<Record<string, unknown>>
  readonly checks: readonly CheckSection[]
  /** Expectations that have no twin here, and why. */
  readonly left: readonly string[]
}

const TYPES: Readonly<Record<string, string>> = { int: 'integer', int64: 'integer', int32: 'integer', INTEGER: 'integer', BIGINT: 'integer', float: 'number', float64: 'number', FLOAT: 'number', DOUBLE: 'number', str: 'string', object: 'string', string: 'string', STRING: 'string', VARCHAR: 'string', TEXT: 'string', bool: 'boolean', BOOLEAN: 'boolean' }

/** Turns a suite of Great Expectations (0.13 to 1.x, as JSON) into a row schema and checks. What every row must keep becomes the schema; what `mostly` rows must keep,
 *  and what is about the table, becomes a check: `mostly: 0.99` is at most 1 percent.
 *  @throws UserError when it is no suite */
export function importSuite(suite: unknown, file: string): Imported {
  const expectations = record(suite)['expectations'], properties: Record<string, Record<string, unknown>> = {}, required: string[] = [], checks: CheckSection[] = [], left: string[] = []
  if (!Array.isArray(expectations)) throw new UserError('file-unreadable', `${file} is no expectation suite: it has no "expectations"`, { place: { file, line: 1 }, hint: 'A suite is the JSON file that Great Expectations keeps below expectations/.' })
  const of = (column: string): Record<string, unknown> => (Object.hasOwn(properties, column) ? properties[column] : undefined) ?? (properties[column] = {})
  for (const one of expectations.map(record)) {
    // 1.x calls it `type`, before it was `expectation_type`.
    const type = word(one['type']) ?? word(one['expectation_type']) ?? '', given = record(one['kwargs']), column = word(given['column']), number = (key: string): number | undefined => (typeof given[key] === 'number' ? given[key] : undefined)
    const mostly = number('mostly') ?? 1, note = (why: string): void => { left.push(`${type}${column === undefined ? '' : ` of ${column}`}: ${why}`) }
    const share = { unit: 'percent' as const, mustBeLessOrEqualTo: Math.round((1 - mostly) * 1e8) / 1e6 }, limits = between(number('min_value'), number('max_value'), given['strict_min'] === true, given['strict_max'] === true)
    if (given['row_condition'] !== undefined && given['row_condition'] !== null) { note('a row condition; say it with if/then in the schema, or as a sql check'); continue }
    if (column !== undefined) of(column)
    switch (type) {
      case 'expect_column_to_exist': if (column !== undefined && !required.includes(column)) required.push(column); break
      case 'expect_column_values_to_not_be_null': if (column === undefined) note('no column'); else if (mostly === 1) { if (!required.includes(column)) required.push(column) } else checks.push({ metric: 'nullValues', property: column, ...share }); break
      case 'expect_column_values_to_be_unique': if (column === undefined) note('no column'); else checks.push({ metric: 'duplicateValues', property: column, ...(mostly === 1 ? { mustBe: 0 } : share) }); break
      case 'expect_compound_columns_to_be_unique': case 'expect_select_column_values_to_be_unique_within_record': if (type.startsWith('expect_select')) note('it compares columns of one row; say it as a sql check'); else checks.push({ metric: 'duplicateValues', arguments: { properties: list(given['column_list']).map(String) }, mustBe: 0 }); break
      case 'expect_column_values_to_be_in_set':
        if (column === undefined) note('no column')
        else if (mostly === 1) of(column)['enum'] = list(given['value_set'])
        else checks.push({ metric: 'invalidValues', property: column, arguments: { validValues: list(given['value_set']).filter((value): value is string | number => typeof value === 'string' || typeof value === 'number') }, ...share })
        break
      case 'expect_column_values_to_be_between':
        if (column === undefined || mostly < 1) { note(mostly < 1 ? 'mostly of a range; say it as a sql check' : 'no column'); break }
        if ([given['min_value'], given['max_value']].some((value) => value !== undefined && value !== null && typeof value !== 'number')) { note('limits that are no numbers'); break }
        Object.assign(of(column), { ...(of(column)['type'] === undefined ? { type: 'number' } : {}), ...limits })
        break
      case 'expect_column_values_to_match_regex':
        if (column === undefined || word(given['regex']) === undefined) note('no column or no pattern')
        else if (mostly === 1) of(column)['pattern'] = given['regex']
        else checks.push({ metric: 'invalidValues', property: column, arguments: { pattern: String(given['regex']) }, ...share })
        break
      case 'expect_column_value_lengths_to_be_between': case 'expect_column_value_lengths_to_equal':
        if (column === undefined || mostly < 1) note('mostly of a length')
        else Object.assign(of(column), type.endsWith('equal') ? { minLength: number('value'), maxLength: number('value') } : { ...(number('min_value') === undefined ? {} : { minLength: number('min_value') }), ...(number('max_value') === undefined ? {} : { maxLength: number('max_value') }) })
        break
      case 'expect_column_values_to_be_of_type': case 'expect_column_values_to_be_in_type_list': {
        const types = [...new Set((type.endsWith('list') ? list(given['type_list']) : [given['type_']]).map((name) => TYPES[String(name)]).filter((name) => name !== undefined))]
        if (column === undefined || types.length === 0) note(`the type ${JSON.stringify(given['type_'] ?? given['type_list'])}`)
        else of(column)['type'] = types.length === 1 ? types[0] : types
        break
      }
      case 'expect_column_values_to_match_strftime_format':
        if (column !== undefined && mostly === 1 && given['strftime_format'] === '%Y-%m-%d') Object.assign(of(column), { type: 'string', format: 'date' })
        else note(`the format ${JSON.stringify(given['strftime_format'])}; say it as a pattern`)
        break
      case 'expect_table_row_count_to_be_between': checks.push({ metric: 'rowCount', ...comparators(number('min_value'), number('max_value')) }); break
      case 'expect_table_row_count_to_equal': checks.push({ metric: 'rowCount', mustBe: number('value') ?? 0 }); break
      case 'expect_table_column_count_to_equal': checks.push({ metric: 'columnCount', mustBe: number('value') ?? 0 }); break
      case 'expect_table_columns_to_match_ordered_list': checks.push({ metric: 'columns', arguments: { properties: list(given['column_list']).map(String) } }); break
      case 'expect_column_min_to_be_between': case 'expect_column_max_to_be_between': case 'expect_column_mean_to_be_between': case 'expect_column_sum_to_be_between': case 'expect_column_stdev_to_be_between': case 'expect_column_median_to_be_between': case 'expect_column_unique_value_count_to_be_between': {
        const key = type.slice('expect_column_'.length, -'_to_be_between'.length), metric = ({ min: 'min', max: 'max', mean: 'mean', sum: 'sum', stdev: 'stddev', median: 'quantile', unique_value_count: 'distinctValues' } as const)[key]
        if (column === undefined || metric === undefined) { note('no column'); break }
        checks.push({ metric, property: column, ...(metric === 'quantile' ? { arguments: { quantile: 0.5 } } : {}), ...comparators(number('min_value'), number('max_value')) })
        break
      }
      default: note('it has no twin here')
    }
  }
  const name = word(record(suite)['name']) ?? word(record(suite)['expectation_suite_name']) ?? 'data'
  return { name: name.replaceAll(/[^\p{L}\p{N}_-]+/gu, '-'), checks, left, schema: { $schema: 'https://json-schema.org/draft/2020-12/schema', title: name, type: 'object', ...(required.length === 0 ? {} : { required }), properties } }
}

function between(min: number | undefined, max: number | undefined, strictMin: boolean, strictMax: boolean): Readonly<Record<string, number>> {
  return { ...(min === undefined ? {} : { [strictMin ? 'exclusiveMinimum' : 'minimum']: min }), ...(max === undefined ? {} : { [strictMax ? 'exclusiveMaximum' : 'maximum']: max }) }
}

function comparators(min: number | undefined, max: number | undefined): Partial<CheckSection> {
  if (min !== undefined && max !== undefined) return { mustBeBetween: [min, max] }
  return min !== undefined ? { mustBeGreaterOrEqualTo: min } : { mustBeLessOrEqualTo: max ?? 0 }
}
