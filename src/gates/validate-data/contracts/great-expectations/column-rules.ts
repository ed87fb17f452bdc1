import { fromStrftime } from '../date-forms.js'
import { toRe2 } from '../../rows/regex.js'
import { duckdbDialect } from '../../../../engine/duckdb/dialect.js'
import { asSql as conditionSql } from './condition.js'
import type { Expectation } from './expectation.js'
import { fromLike, fromPython } from './python-regex.js'
import { among, asNumber, asText, ident, isMoment, isScalar, OBJECT, PROPERTY, within, type Scalar } from './sql.js'
import { percent, type CellRule, type Suite } from './suite.js'

/** Brings over an expectation about the values of one column. */
export type ColumnRule = (one: Expectation, column: string, suite: Suite) => void

const TYPES: Readonly<Record<string, string>> = {
  int: 'integer', int8: 'integer', int16: 'integer', int32: 'integer', int64: 'integer', Int64: 'integer', Int32: 'integer', uint8: 'integer', uint16: 'integer', uint32: 'integer', uint64: 'integer', integer: 'integer', long: 'integer', smallint: 'integer', bigint: 'integer', integertype: 'integer', longtype: 'integer',
  float: 'number', float32: 'number', float64: 'number', double: 'number', real: 'number', numeric: 'number', decimal: 'number', number: 'number', double_precision: 'number', floattype: 'number', doubletype: 'number',
  str: 'string', string: 'string', varchar: 'string', text: 'string', char: 'string', stringtype: 'string', bool: 'boolean', boolean: 'boolean', booleantype: 'boolean', bool_: 'boolean',
}
const typeOf = (name: unknown): string | undefined => TYPES[String(name)] ?? TYPES[String(name).toLowerCase()]

/** Values of one kind, without null, which says nothing of a value; undefined when there are none, or of several kinds. */
function valuesOf(one: Expectation, key = 'value_set'): readonly Scalar[] | undefined {
  const values = one.list(key)?.filter((value) => value !== null)
  if (values === undefined || values.length === 0 || !values.every(isScalar) || new Set(values.map((value) => typeof value)).size > 1) return undefined
  return values
}

const NO_VALUES = 'its value_set is empty, or of several kinds of values'

/** SQL that is true where a text matches a pattern; undefined for look-around and back-references. */
function matches(pattern: string): string | undefined {
  const re2 = toRe2(pattern)
  return re2 === undefined ? undefined : duckdbDialect.matches(asText(PROPERTY), re2)
}

function patterns(one: Expectation, key: string, suite: Suite, translate = fromPython): readonly string[] | undefined {
  const list = key.endsWith('_list') ? one.names(key) : one.text(key) === undefined ? undefined : [String(one.text(key))]
  if (list === undefined) { suite.leave(one, `it has no ${key}`); return undefined }
  const found: string[] = [], differs = new Set<string>()
  for (const source of list) {
    const result = translate(source)
    if ('why' in result) { suite.leave(one, `the pattern ${JSON.stringify(source)}: ${result.why}`); return undefined }
    found.push(result.pattern)
    if (result.differs !== undefined) differs.add(result.differs)
  }
  for (const how of differs) suite.differ(one, how)
  return found
}

/** @param all whether every pattern must match, or any one */
function matching(list: readonly string[], all: boolean, not: boolean): CellRule {
  const [only = ''] = list, single = list.length === 1, sql = list.map(matches)
  const word = not ? (single ? { not: { pattern: only } } : { not: { anyOf: list.map((pattern) => ({ pattern })) } }) : single ? { pattern: only } : { [all ? 'allOf' : 'anyOf']: list.map((pattern) => ({ pattern })) }
  const any = sql.every((one) => one !== undefined) ? `(${sql.join(all ? ' and ' : ' or ')})` : undefined
  // What RE2 does not have, the query cannot ask either.
  return { schema: word, metric: !not && single && any !== undefined ? { metric: 'invalidValues', arguments: { pattern: only } } : undefined, wrong: any === undefined ? undefined : not ? any : `not ${any}`, says: `${not ? 'does not match' : 'matches'} ${list.join(all ? ' and ' : ' or ')}` }
}

const like = (source: string): { readonly pattern: string } => ({ pattern: fromLike(source) })
const regexes = (key: string, not: boolean, translate: typeof fromPython = fromPython): ColumnRule => (one, column, suite) => {
  const list = patterns(one, key, suite, translate)
  if (list === undefined) return
  const on = key.endsWith('_list') && !not ? one.text('match_on') ?? 'any' : 'any'
  if (on !== 'any' && on !== 'all') { suite.leave(one, `match_on ${JSON.stringify(on)}`); return }
  suite.cells(one, column, matching(list, on === 'all', not))
}

const inSet: ColumnRule = (one, column, suite) => {
  const values = valuesOf(one)
  if (values === undefined) { suite.leave(one, NO_VALUES); return }
  const listed = values.filter((value) => typeof value !== 'boolean')
  suite.cells(one, column, { schema: { enum: values }, metric: listed.length === values.length ? { metric: 'invalidValues', arguments: { validValues: [...listed] } } : undefined, wrong: `not ${among(PROPERTY, values)}`, says: 'is one of the listed values' })
}

const containsSet: ColumnRule = (one, column, suite) => {
  const values = valuesOf(one)
  if (values === undefined) { suite.leave(one, NO_VALUES); return }
  if (one.condition === null) { suite.leave(one, 'a row condition that is more than comparisons joined by "and"'); return }
  suite.check(one, { metric: 'sql', property: column, name: `listed values that ${column} does not have`, query: `select ${values.map((value) => `(case when coalesce(bool_or(${among(PROPERTY, [value])}), false) then 0 else 1 end)`).join(' + ')} from ${OBJECT}${one.condition === undefined ? '' : ` where ${conditionSql(one.condition)}`}`, mustBe: 0 })
}

/** By type of expectation, without `expect_column_`. */
export const COLUMN_RULES: Readonly<Record<string, ColumnRule>> = {
  to_exist: (one, column, suite) => { suite.present(one, column); if (one.get('column_index') !== undefined) suite.differ(one, 'column_index is not asked; say the order of all columns with the check columns') },
  values_to_not_be_null: (one, column, suite) => {
    const { mostly, condition, severity } = one
    if (mostly === 1 && severity === 'error' && condition !== null) { suite.require(one, column); return }
    if (mostly === undefined || condition === null || condition !== undefined) { suite.rows(one, `${column} has no value`, `${ident(column)} is null`); return }
    suite.check(one, { metric: 'nullValues', property: column, ...(mostly === 1 ? { mustBe: 0 } : { unit: 'percent', mustBeLessOrEqualTo: percent(mostly) }) })
  },
  values_to_be_null: (one, column, suite) => {
    if (one.mostly === 1 && one.severity === 'error') suite.cells(one, column, { schema: { type: 'null' }, says: 'has no value' })
    else suite.rows(one, `${column} has a value`, `${ident(column)} is not null`)
  },
  values_to_be_unique: (one, column, suite) => {
    const { mostly, condition } = one
    if (condition !== undefined) { suite.leave(one, 'a row condition; say it as a sql check'); return }
    if (mostly === undefined) { suite.leave(one, 'mostly is no number from 0 to 1'); return }
    suite.check(one, { metric: 'duplicateValues', property: column, ...(mostly === 1 ? { mustBe: 0 } : { unit: 'percent', mustBeLessOrEqualTo: percent(mostly) }) })
    if (mostly < 1) suite.differ(one, 'mostly counts rows that repeat one before them here, there all rows of such a value')
  },
  values_to_be_in_set: inSet,
  values_to_not_be_in_set: (one, column, suite) => {
    const values = valuesOf(one)
    if (values === undefined) suite.leave(one, NO_VALUES)
    else suite.cells(one, column, { schema: { not: { enum: values } }, wrong: among(PROPERTY, values), says: 'is none of the listed values' })
  },
  distinct_values_to_be_in_set: inSet,
  distinct_values_to_contain_set: containsSet,
  distinct_values_to_equal_set: (one, column, suite) => { const before = suite.left.length; inSet(one, column, suite); if (suite.left.length === before) containsSet(one, column, suite) },
  values_to_be_between: (one, column, suite) => {
    const min = one.get('min_value'), max = one.get('max_value'), strict = { min: one.get('strict_min') === true, max: one.get('strict_max') === true }, sql = within(PROPERTY, min, max, strict)
    if (sql === undefined) { suite.leave(one, min === undefined && max === undefined ? 'it has no limits' : 'limits that are neither numbers nor ISO 8601 dates'); return }
    const dates = isMoment(min) || isMoment(max), says = `is ${[...(min === undefined ? [] : [`${strict.min ? '>' : '≥'} ${JSON.stringify(min)}`]), ...(max === undefined ? [] : [`${strict.max ? '<' : '≤'} ${JSON.stringify(max)}`])].join(' and ')}`
    suite.cells(one, column, { schema: dates ? undefined : { ...(min === undefined ? {} : { [strict.min ? 'exclusiveMinimum' : 'minimum']: min }), ...(max === undefined ? {} : { [strict.max ? 'exclusiveMaximum' : 'maximum']: max }) }, wrong: `not coalesce(${sql}, false)`, says })
  },
  value_lengths_to_be_between: (one, column, suite) => { lengths(one, column, suite, one.get('min_value'), one.get('max_value'), { min: one.get('strict_min') === true, max: one.get('strict_max') === true }) },
  value_lengths_to_equal: (one, column, suite) => { const value = one.get('value'); lengths(one, column, suite, value, value, { min: false, max: false }) },
  values_to_match_regex: regexes('regex', false),
  values_to_not_match_regex: regexes('regex', true),
  values_to_match_regex_list: regexes('regex_list', false),
  values_to_not_match_regex_list: regexes('regex_list', true),
  values_to_match_like_pattern: regexes('like_pattern', false, like),
  values_to_not_match_like_pattern: regexes('like_pattern', true, like),
  values_to_match_like_pattern_list: regexes('like_pattern_list', false, like),
  values_to_not_match_like_pattern_list: regexes('like_pattern_list', true, like),
  values_to_match_strftime_format: (one, column, suite) => {
    const format = one.text('strftime_format'), pattern = format === undefined ? undefined : fromStrftime(format)
    if (format === undefined || pattern === undefined) { suite.leave(one, `the format ${JSON.stringify(format ?? null)}`); return }
    if (format === '%Y-%m-%d') suite.differ(one, 'days and months have two digits here')
    else if (/%[dj]/.test(format)) suite.differ(one, 'whether the day is in the calendar is not asked')
    suite.cells(one, column, format === '%Y-%m-%d' ? { ...matching([pattern], false, false), schema: { type: 'string', format: 'date' } } : { ...matching([pattern], false, false), says: `has the form ${format}` })
  },
  values_to_be_json_parseable: (one, column, suite) => { suite.cells(one, column, { wrong: `not json_valid(${asText(PROPERTY)})`, says: 'is JSON' }) },
  values_to_be_of_type: (one, column, suite) => { types(one, column, suite, [one.get('type_')]) },
  values_to_be_in_type_list: (one, column, suite) => { types(one, column, suite, one.list('type_list') ?? []) },
}

function lengths(one: Expectation, column: string, suite: Suite, min: unknown, max: unknown, strict: { readonly min: boolean; readonly max: boolean }): void {
  const isLength = (value: unknown): boolean => value === undefined || (typeof value === 'number' && Number.isInteger(value) && value >= 0)
  if ((min === undefined && max === undefined) || !isLength(min) || !isLength(max)) { suite.leave(one, 'it has no limits that are whole numbers'); return }
  const least = typeof min === 'number' ? min + (strict.min ? 1 : 0) : undefined, most = typeof max === 'number' ? max - (strict.max ? 1 : 0) : undefined
  if (most !== undefined && most < 0) { suite.leave(one, 'no text is that short'); return }
  const length = duckdbDialect.length(asText(PROPERTY))
  suite.cells(one, column, {
    schema: { ...(least === undefined ? {} : { minLength: least }), ...(most === undefined ? {} : { maxLength: most }) },
    wrong: `not (${[...(least === undefined ? [] : [`${length} >= ${least}`]), ...(most === undefined ? [] : [`${length} <= ${most}`])].join(' and ')})`, says: `has ${least === most ? String(least) : `${least ?? 0} to ${most ?? 'any number of'}`} characters`,
  })
}

function types(one: Expectation, column: string, suite: Suite, names: readonly unknown[]): void {
  // The dtype of pandas for columns of anything.
  if (names.includes('object') || names.includes('object_')) { suite.differ(one, 'object is any type: nothing is asked'); return }
  const found = names.map(typeOf)
  // Without those that are not known the rule would be stricter.
  const strange = names.filter((_, i) => found[i] === undefined)
  if (names.length === 0 || strange.length > 0) { suite.leave(one, names.length === 0 ? 'it names no type' : `the type ${strange.map(String).join(', ')}`); return }
  const list = [...new Set(found.filter((name) => name !== undefined))], [only] = list
  if (list.includes('string')) {
    // Every cell of a text file is a text.
    suite.cells(one, column, { schema: { type: list.length === 1 ? 'string' : list }, wrong: 'false', says: 'is a text' })
    return
  }
  const isNumber = list.every((name) => name === 'number' || name === 'integer')
  suite.cells(one, column, { schema: { type: list.length === 1 ? only : list.includes('number') && isNumber ? 'number' : list }, wrong: !isNumber ? undefined : list.includes('number') ? `${asNumber(PROPERTY)} is null` : `coalesce(${asNumber(PROPERTY)} <> floor(${asNumber(PROPERTY)}), true)`, says: `is ${list.join(' or ')}` })
}
