import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { importFrom } from '../../../../src/cli/import.js'
import { loadConfig } from '../../../../src/config/load.js'
import { UserError } from '../../../../src/errors.js'
import { importSuite, type Imported } from '../../../../src/gates/validate-data/contracts/great-expectations.js'
import { fromLike, fromPython } from '../../../../src/gates/validate-data/contracts/great-expectations/python-regex.js'
import { createDecider } from '../../../../src/gates/validate-data/rows/decide.js'
import { loadRowSchema } from '../../../../src/gates/validate-data/rows/load.js'

const suite = (...expectations: readonly object[]): object => ({ name: 'orders', expectations })
const one = (type: string, kwargs: object, more: object = {}): Imported => importSuite(suite({ type, kwargs, ...more }), 's.json')
const V = 'expect_column_values_to_'

describe('what every row must keep becomes the schema', () => {
  test.each<[string, object, object]>([
    [`${V}not_be_null`, { column: 'a' }, { required: ['a'], properties: { a: {} } }],
    [`${V}be_null`, { column: 'a' }, { properties: { a: { type: 'null' } } }],
    [`${V}be_in_set`, { column: 'a', value_set: ['x', 'y'] }, { properties: { a: { enum: ['x', 'y'] } } }],
    [`${V}be_in_set`, { column: 'a', value_set: [1, 2, null] }, { properties: { a: { enum: [1, 2] } } }],
    [`${V}be_in_set`, { column: 'a', value_set: [true, false] }, { properties: { a: { enum: [true, false] } } }],
    [`${V}not_be_in_set`, { column: 'a', value_set: ['x'] }, { properties: { a: { not: { enum: ['x'] } } } }],
    ['expect_column_distinct_values_to_be_in_set', { column: 'a', value_set: ['x'] }, { properties: { a: { enum: ['x'] } } }],
    [`${V}be_between`, { column: 'a', min_value: 0, max_value: 5, strict_min: true }, { properties: { a: { type: 'number', exclusiveMinimum: 0, maximum: 5 } } }],
    // Great Expectations searches the pattern anywhere in the text, as JSON Schema does.
    [`${V}match_regex`, { column: 'a', regex: '[0-9]+' }, { properties: { a: { pattern: '[0-9]+' } } }],
    [`${V}match_regex`, { column: 'a', regex: '(?P<y>\\d{4})\\Z' }, { properties: { a: { pattern: '(?<y>\\d{4})$' } } }],
    [`${V}not_match_regex`, { column: 'a', regex: '^x' }, { properties: { a: { not: { pattern: '^x' } } } }],
    [`${V}match_regex_list`, { column: 'a', regex_list: ['^x', 'y$'] }, { properties: { a: { anyOf: [{ pattern: '^x' }, { pattern: 'y$' }] } } }],
    [`${V}match_regex_list`, { column: 'a', regex_list: ['^x', 'y$'], match_on: 'all' }, { properties: { a: { allOf: [{ pattern: '^x' }, { pattern: 'y$' }] } } }],
    [`${V}not_match_regex_list`, { column: 'a', regex_list: ['^x', 'y$'] }, { properties: { a: { not: { anyOf: [{ pattern: '^x' }, { pattern: 'y$' }] } } } }],
    [`${V}match_like_pattern`, { column: 'a', like_pattern: 'AB_.%' }, { properties: { a: { pattern: '^AB(?:.|[\\n\\r])\\.' } } }],
    ['expect_column_value_lengths_to_equal', { column: 'a', value: 3 }, { properties: { a: { minLength: 3, maxLength: 3 } } }],
    ['expect_column_value_lengths_to_be_between', { column: 'a', min_value: 3, strict_min: true }, { properties: { a: { minLength: 4 } } }],
    [`${V}be_of_type`, { column: 'a', type_: 'int64' }, { properties: { a: { type: 'integer' } } }],
    [`${V}be_in_type_list`, { column: 'a', type_list: ['INTEGER', 'DOUBLE'] }, { properties: { a: { type: 'number' } } }],
    [`${V}match_strftime_format`, { column: 'a', strftime_format: '%Y-%m-%d' }, { properties: { a: { type: 'string', format: 'date' } } }],
    [`${V}not_be_null`, { column: 'a', row_condition: 'state == "open"', condition_parser: 'pandas' }, { allOf: [{ if: { properties: { state: { const: 'open' } }, required: ['state'] }, then: { required: ['a'] } }] }],
    [`${V}be_between`, { column: 'a', min_value: 1, row_condition: 'col("n") > 5' }, { allOf: [{ if: { properties: { n: { type: 'number', exclusiveMinimum: 5 } }, required: ['n'] }, then: { properties: { a: { type: 'number', minimum: 1 } } } }] }],
    [`${V}not_be_null`, { column: 'a', row_condition: { type: 'and', conditions: [{ column: { name: 'x' }, operator: '!=', parameter: 1 }, { column: { name: 'y' }, is_null: true }] } }, { allOf: [{ if: { allOf: [{ properties: { x: { not: { const: 1 } } } }, { not: { required: ['y'] } }] }, then: { required: ['a'] } }] }],
  ])('%s %j', (type, kwargs, schema) => {
    const result = one(type, kwargs)
    expect([result.schema, result.checks, result.left]).toEqual([expect.objectContaining(schema), [], []])
  })

  test('two expectations of one column are both asked', () => {
    const { schema } = importSuite(suite({ type: `${V}be_between`, kwargs: { column: 'a', min_value: 0 } }, { type: `${V}be_between`, kwargs: { column: 'a', min_value: -100, max_value: 1000 } }, { type: `${V}match_regex`, kwargs: { column: 'b', regex: 'x' } }, { type: `${V}match_regex`, kwargs: { column: 'b', regex: 'y' } }), 's.json')
    expect(schema['properties']).toEqual({ a: { type: 'number', minimum: 0, allOf: [{ minimum: -100, maximum: 1000 }] }, b: { pattern: 'x', allOf: [{ pattern: 'y' }] } })
  })

  test('descriptions and notes are for readers here, too', () => {
    const { schema, checks } = importSuite(suite({ type: `${V}not_be_null`, kwargs: { column: 'a' }, description: 'Always known.' }, { type: `${V}be_unique`, kwargs: { column: 'b' }, meta: { notes: { format: 'markdown', content: ['One', 'each.'] } } }), 's.json')
    expect([schema['properties'], checks]).toEqual([{ a: { description: 'Always known.' } }, [{ metric: 'duplicateValues', property: 'b', mustBe: 0, description: 'One each.' }]])
  })
})

const SHARE = 'mostly is a share of all rows here, there of the rows that have a value'
const p = '${property}', o = '${object}'

describe('what is about the table, or about most rows, becomes a check', () => {
  test.each<[string, object, object, string?]>([
    ['expect_column_to_exist', { column: 'a' }, { metric: 'nullValues', property: 'a', mustBeGreaterOrEqualTo: 0, name: 'the column a' }],
    [`${V}not_be_null`, { column: 'a', mostly: 0.99 }, { metric: 'nullValues', property: 'a', unit: 'percent', mustBeLessOrEqualTo: 1 }],
    [`${V}be_unique`, { column: 'a' }, { metric: 'duplicateValues', property: 'a', mustBe: 0 }],
    [`${V}be_unique`, { column: 'a', mostly: 0.9 }, { metric: 'duplicateValues', property: 'a', unit: 'percent', mustBeLessOrEqualTo: 10 }, 'mostly counts rows that repeat one before them here, there all rows of such a value'],
    [`${V}be_in_set`, { column: 'a', value_set: ['x'], mostly: 0.9 }, { metric: 'invalidValues', property: 'a', arguments: { validValues: ['x'] }, unit: 'percent', mustBeLessOrEqualTo: 10 }, SHARE],
    [`${V}match_regex`, { column: 'a', regex: '^x', mostly: 0.9 }, { metric: 'invalidValues', property: 'a', arguments: { pattern: '^x' }, unit: 'percent', mustBeLessOrEqualTo: 10 }, SHARE],
    [`${V}be_between`, { column: 'a', min_value: 0, mostly: 0.9 }, { metric: 'sql', property: 'a', name: 'percent of the values of a that break: is ≥ 0', query: `select coalesce(100.0 * count(*) filter (where ${p} is not null and not coalesce(try_cast(${p} as double) >= 0, false)) / nullif(count(${p}), 0), 0) from ${o}`, mustBeLessOrEqualTo: 10 }],
    ['expect_compound_columns_to_be_unique', { column_list: ['a', 'b'], ignore_row_if: 'any_value_is_missing' }, { metric: 'duplicateValues', arguments: { properties: ['a', 'b'] }, mustBe: 0 }],
    ['expect_table_row_count_to_be_between', { min_value: 10, max_value: 20 }, { metric: 'rowCount', mustBeBetween: [10, 20] }],
    ['expect_table_row_count_to_equal', { value: 3 }, { metric: 'rowCount', mustBe: 3 }],
    ['expect_column_mean_to_be_between', { column: 'a', min_value: 2 }, { metric: 'mean', property: 'a', mustBeGreaterOrEqualTo: 2 }],
    ['expect_column_mean_to_be_between', { column: 'a', min_value: 2, max_value: 3, strict_min: true }, { metric: 'mean', property: 'a', mustBeGreaterThan: 2, mustBeLessOrEqualTo: 3 }],
    ['expect_column_median_to_be_between', { column: 'a', max_value: 9 }, { metric: 'quantile', property: 'a', arguments: { quantile: 0.5 }, mustBeLessOrEqualTo: 9 }],
    ['expect_column_quantile_values_to_be_between', { column: 'a', quantile_ranges: { quantiles: [0.1], value_ranges: [[null, 9]] } }, { metric: 'quantile', property: 'a', arguments: { quantile: 0.1 }, mustBeLessOrEqualTo: 9 }, 'a quantile between two values lies between them here, there it is the nearer one'],
    ['expect_table_columns_to_match_ordered_list', { column_list: ['a', 'b'] }, { metric: 'columns', arguments: { properties: ['a', 'b'] } }],
  ])('%s %j', (type, kwargs, check, differs = '') => { expect([one(type, kwargs).checks, one(type, kwargs).left, one(type, kwargs).differs]).toEqual([[check], [], differs === '' ? [] : [expect.stringContaining(`: ${differs}`)]]) })

  test('columns as a set', () => {
    expect(one('expect_table_columns_to_match_set', { column_set: ['a', 'b'] })).toMatchObject({ checks: [{ metric: 'columnCount', mustBe: 2 }], schema: { properties: { a: {}, b: {} }, additionalProperties: false } })
    expect(one('expect_table_columns_to_match_set', { column_set: ['a', 'b'], exact_match: false }).checks.map(({ property }) => property)).toEqual(['a', 'b'])
  })

  test('a severity of 1.x needs a check', () => {
    expect(one(`${V}be_in_set`, { column: 'a', value_set: ['x'] }, { severity: 'warning' }).checks).toEqual([{ metric: 'invalidValues', property: 'a', arguments: { validValues: ['x'] }, mustBe: 0, severity: 'warning' }])
    expect(one('expect_table_row_count_to_equal', { value: 3 }, { severity: 'info' }).checks).toEqual([{ metric: 'rowCount', mustBe: 3, severity: 'notice' }])
  })

  test('parameters of the suite are filled in', () => {
    const filled = importSuite({ ...suite({ type: 'expect_table_row_count_to_be_between', kwargs: { min_value: { $PARAMETER: 'least' } } }), suite_parameters: { least: 7 } }, 's.json')
    expect(filled.checks).toEqual([{ metric: 'rowCount', mustBeGreaterOrEqualTo: 7 }])
  })
})

test.each<[string, object, string]>([
  ['expect_column_kl_divergence_to_be_less_than', { column: 'a' }, 'distributions are compared with the base'],
  [`${V}be_increasing`, { column: 'a' }, 'the order of rows means nothing here'],
  [`${V}not_be_null`, { column: 'a', row_condition: 'b > 1 or c > 2' }, 'a row condition that is more than comparisons'],
  [`${V}be_between`, { column: 'a' }, 'it has no limits'],
  [`${V}be_between`, { column: 'a', min_value: 'abc' }, 'limits that are neither numbers nor ISO 8601 dates'],
  [`${V}be_in_set`, { column: 'a', value_set: [] }, 'its value_set is empty'],
  [`${V}be_in_set`, { column: 'a', value_set: null }, 'its value_set is empty'],
  [`${V}match_regex`, { column: 'a', regex: '(?i)ab' }, 'the pattern "(?i)ab": the flags (?i)'],
  [`${V}match_regex`, { column: 'a', regex: 'a++' }, 'the pattern "a++": Python has it, ECMA-262 does not'],
  [`${V}be_in_type_list`, { column: 'a', type_list: ['int', 'datetime64'] }, 'the type datetime64'],
  [`${V}match_strftime_format`, { column: 'a', strftime_format: '%Q' }, 'the format "%Q"'],
  ['expect_column_value_lengths_to_equal', { column: 'a' }, 'it has no limits'],
  ['expect_table_row_count_to_be_between', {}, 'it has no limits that are numbers'],
  ['expect_table_row_count_to_equal', {}, 'it has no number'],
  ['expect_column_mean_to_be_between', { column: 'a', min_value: '2020-01-01' }, 'it has no limits that are numbers'],
  ['expect_table_row_count_to_be_between', { min_value: { $PARAMETER: 'yesterday * 0.9' } }, 'the parameter "yesterday * 0.9" has no value in the file'],
  ['expect_made_up', {}, 'it has no twin here'],
])('%s with %j is said to be left', (type, kwargs, why) => {
  const { left, checks, schema } = one(type, kwargs)
  expect(left).toEqual([expect.stringContaining(`: ${why}`)])
  expect([checks, schema['properties']]).toEqual([[], {}])
})

test('object says nothing of a value', () => { expect(one(`${V}be_of_type`, { column: 'a', type_: 'object' })).toMatchObject({ checks: [], left: [], differs: [expect.stringContaining('object is any type')], schema: { properties: {} } }) })
test('a word that is not asked is said', () => { expect(one('expect_column_to_exist', { column: 'a', column_index: 0 }).differs).toEqual([expect.stringContaining('column_index is not asked')]); expect(one(`${V}be_in_set`, { column: 'a', value_set: ['x'], parse_strings_as_datetimes: true }).differs).toEqual([expect.stringContaining('parse_strings_as_datetimes is not asked')]) })
test('the words of older versions', () => { expect(importSuite({ expectation_suite_name: '../../1a.warning', expectations: [{ expectation_type: `${V}not_be_null`, kwargs: { column: 'x' } }] }, 's.json')).toMatchObject({ name: 'a-warning', schema: { required: ['x'] } }) })
test('what is no suite is refused', () => { expect(() => importSuite([], 's.json')).toThrow(UserError); expect(() => importSuite({ expectations: [] }, 's.json')).toThrow(/holds no expectation/) })

describe('patterns of Python', () => {
  test.each<[string, string, readonly string[], readonly string[]]>([
    ['\\Aab\\Z', '^ab$', ['ab'], ['xab']], ['(?P<q>[\'"]).*(?P=q)', '(?<q>[\'"]).*\\k<q>', ['"a"'], ['"a\'']], ['a{,2}b', 'a{0,2}b', ['b', 'aab'], ['a']], ['[]x]', '[\\]x]', [']', 'x'], ['a']], ['[^]x]', '[^\\]x]', ['a'], [']']],
    ['a\\-b\\@c', 'a-b@c', ['a-b@c'], ['ab']], ['[a\\-z]', '[a\\-z]', ['-'], ['b']], ['{x}', '\\{x\\}', ['{x}'], ['x']], ['a{2}', 'a{2}', ['aa'], ['a']], ['[[a]', '[\\[a]', ['['], ['b']], ['a(?#note)b', 'ab', ['ab'], ['a']], ['a/b', 'a/b', ['a/b'], ['ab']],
  ])('%s', (source, pattern, yes, no) => {
    expect(fromPython(source)).toEqual({ pattern })
    const regex = new RegExp(pattern, 'u')
    expect([yes.every((text) => regex.test(text)), no.some((text) => regex.test(text))]).toEqual([true, false])
  })
  test('letters of Python are more', () => { expect(fromPython('\\w+')).toEqual({ pattern: '\\w+', differs: expect.stringContaining('ASCII') }) })
  test.each([['a%', ['a', 'ab\nc'], ['ba']], ['%a', ['a', 'ba'], ['ab']], ['%a%', ['xay'], ['b']], ['%', ['', 'x'], []], ['a%b', ['ab', 'a\nb'], ['abc', 'xab']], ['a_b', ['axb'], ['ab', 'axxb']], ['10\\%', ['10%'], ['10x']], ['%%', ['', 'x'], []]])('LIKE %s', (like, yes, no) => {
    const regex = new RegExp(fromLike(like), 'u')
    expect([yes.filter((text) => !regex.test(text)), no.filter((text) => regex.test(text))]).toEqual([[], []])
  })
})

/** Imports a suite, adds what is printed to gauntlet.yml, and judges the data with it: the rules that are broken, and by name those of checks. */
async function run(content: object, csv: string): Promise<{ readonly broken: readonly string[]; readonly printed: string; readonly status: number | null; readonly stderr: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'import-'))
  try {
    writeFileSync(join(folder, 'suite.json'), JSON.stringify(content))
    const printed = await importFrom(['great-expectations', 'suite.json'], folder), [, yaml = ''] = /(version: 1[\s\S]*?)(?:\n\n|\n$)/.exec(printed) ?? []
    writeFileSync(join(folder, 'gauntlet.yml'), yaml.replace('<your file>', 'd.csv'))
    writeFileSync(join(folder, 'd.csv'), csv)
    const config = await loadConfig(undefined, folder)
    expect(config?.content.data).toBeDefined()
    const [{ schema = '' } = {}] = Object.values(config?.content.data ?? {})
    await createDecider(await loadRowSchema(join(folder, schema), folder))
    const judged = spawnSync(process.execPath, [join(process.cwd(), 'dist/cli.js'), 'validate-data', '--format', 'json'], { cwd: folder, encoding: 'utf8' })
    const found = judged.stdout === '' ? [] : (JSON.parse(judged.stdout) as { findings: readonly { rule: string; severity: string; message: string; place?: { line?: number; file?: string } }[] }).findings.filter(({ severity, rule }) => severity !== 'notice' && !/personal|secret/.test(rule))
    return { broken: found.map(({ rule, message, place }) => `${place?.file === 'd.csv' ? String(place.line) : 'check'} ${rule.slice(14)}${place?.file === 'd.csv' ? '' : ` ${message}`}`).toSorted(), printed, status: judged.status, stderr: judged.stderr }
  } finally { rmSync(folder, { recursive: true, force: true }) }
}

describe('what is printed can be pasted, and asks what the suite asks', () => {
  const PAIRS = 'id,a,b,day,city\n1,1,2,2024-01-05,Ulm\n2,9,10,2024-02-05,Ulm\n3,10,9,2024-03-05,Köln\n4,,,2023-12-31,\n'
  test.each<[string, object, readonly (string | RegExp)[]]>([
    ['pairs', suite({ type: 'expect_column_pair_values_a_to_be_greater_than_b', kwargs: { column_A: 'b', column_B: 'a' } }), ['check sql 1']],
    ['equal pairs', suite({ type: 'expect_column_pair_values_to_be_equal', kwargs: { column_A: 'a', column_B: 'b', mostly: 0.5 } }), ['check sql 100']],
    ['listed pairs', suite({ type: 'expect_column_pair_values_to_be_in_set', kwargs: { column_A: 'a', column_B: 'b', value_pairs_set: [[1, 2], ['10', '9']] } }), ['check sql 1']],
    ['sums', suite({ type: 'expect_multicolumn_sum_to_equal', kwargs: { column_list: ['a', 'b'], sum_total: 19 } }), ['check sql 1']],
    ['within a record', suite({ type: 'expect_select_column_values_to_be_unique_within_record', kwargs: { column_list: ['id', 'a'] } }), ['check sql 1']],
    ['latest date', suite({ type: 'expect_column_max_to_be_between', kwargs: { column: 'day', min_value: '2024-04-01', max_value: '2024-12-31' } }), ['check sql 1']],
    ['latest date that holds', suite({ type: 'expect_column_max_to_be_between', kwargs: { column: 'day', min_value: '2024-03-05', max_value: '2024-12-31' } }), []],
    ['dates between', suite({ type: `${V}be_between`, kwargs: { column: 'day', min_value: '2024-01-01' } }), ['check sql 1']],
    ['a set that is there', suite({ type: 'expect_column_distinct_values_to_contain_set', kwargs: { column: 'city', value_set: ['Ulm', 'Bonn', 'Kiel'] } }), ['check sql 2']],
    ['an equal set', suite({ type: 'expect_column_distinct_values_to_equal_set', kwargs: { column: 'city', value_set: ['Ulm', 'Bonn'] } }), ['4 enum', 'check sql 1']],
    ['proportion of distinct values', suite({ type: 'expect_column_proportion_of_unique_values_to_be_between', kwargs: { column: 'city', max_value: 0.5 } }), ['check sql 0.666667']],
    ['unexpected rows', suite({ type: 'unexpected_rows_expectation', kwargs: { unexpected_rows_query: 'SELECT * FROM {batch} WHERE city = \'Ulm\';' } }), ['check sql 2']],
    ['a condition', suite({ type: `${V}be_between`, kwargs: { column: 'a', min_value: 5, row_condition: 'city == "Ulm"' } }), ['2 minimum']],
    ['a condition and mostly', suite({ type: `${V}be_between`, kwargs: { column: 'a', min_value: 5, mostly: 0.9, row_condition: 'city == "Ulm"' } }), ['check sql 50']],
    ['a mean under a condition', suite({ type: 'expect_column_mean_to_be_between', kwargs: { column: 'a', min_value: 6, row_condition: 'city == "Ulm"' } }), ['check sql 5']],
    ['a column that is not there', suite({ type: 'expect_column_to_exist', kwargs: { column: 'city' } }, { type: 'expect_column_to_exist', kwargs: { column: 'zip' } }), ['check nullValues']],
    ['JSON', suite({ type: `${V}be_json_parseable`, kwargs: { column: 'city' } }), ['check sql 3']],
    ['a form of dates', suite({ type: `${V}match_strftime_format`, kwargs: { column: 'day', strftime_format: '%Y-%d-%m' } }), ['5 pattern']],
    ['lengths of most', suite({ type: 'expect_column_value_lengths_to_equal', kwargs: { column: 'city', value: 3, mostly: 0.9 } }), ['check sql 33.3333']],
    ['a warning', suite({ type: `${V}be_between`, kwargs: { column: 'a', max_value: 9 }, severity: 'warning' }), ['check sql 1']],
    ['no nulls under a condition, mostly', suite({ type: `${V}not_be_null`, kwargs: { column: 'a', mostly: 0.9, row_condition: 'id > 2' } }), ['check sql 50']],
  ])('%s', async (_name, content, expected) => {
    const { broken, stderr } = await run(content, PAIRS)
    expect([stderr, broken.length]).toEqual(['', expected.length])
    for (const [i, text] of expected.entries()) {
      const [, kind, value] = /^(\S+ \S+)(?: ([\d.]+))?/.exec(String(text)) ?? []
      expect(broken[i]).toContain(kind)
      if (value !== undefined && String(text).startsWith('check sql')) expect(broken[i]).toContain(` ${value}, must`)
    }
  }, 20_000)

  test('names that a terminal would obey are written out', async () => {
    const { printed } = await run(suite({ type: `${V}be_unique`, kwargs: { column: 'a\u001b[31m\u202e' } }, { type: 'expect_\u001b]0;x', kwargs: {} }), 'id\n1\n')
    expect(printed).not.toMatch(/\p{Cc}(?<!\n)|\u202e/u)
    expect(printed).toContain('"property":"a\\u001b[31m\\u202e"')
  })
})

describe('files that are no JSON', () => {
  const imported = async (text: string, words = ['great-expectations', 'suite.json']): Promise<unknown> => {
    const folder = mkdtempSync(join(tmpdir(), 'import-'))
    try { writeFileSync(join(folder, 'suite.json'), text); return await importFrom(words, folder).catch((reason: unknown) => reason) } finally { rmSync(folder, { recursive: true, force: true }) }
  }
  test('NaN, as Python writes it', async () => { expect(await imported('{"expectations": [\n {"kwargs": {"value": NaN}}]}')).toMatchObject({ message: 'suite.json:2:23 is not JSON', hint: 'NaN is no JSON: write null in its place.' }) })
  test('a byte order mark is none of the text', async () => { expect(await imported(`\uFEFF${JSON.stringify(suite({ type: 'expect_made_up', kwargs: {} }))}`)).toContain('expect_made_up: it has no twin here') })
  test('another tool', async () => { expect(await imported('{}', ['gx', 'suite.json'])).toMatchObject({ message: 'there is no import from "gx"' }) })
})

test('on the command line: what it writes runs', () => {
  const folder = mkdtempSync(join(tmpdir(), 'import-')), cli = join(process.cwd(), 'dist/cli.js')
  try {
    writeFileSync(join(folder, 'suite.json'), JSON.stringify(suite({ type: `${V}be_between`, kwargs: { column: 'n', min_value: 0 } }, { type: `${V}be_unique`, kwargs: { column: 'id' } }, { type: 'expect_made_up', kwargs: {} })))
    const judged = spawnSync(process.execPath, [cli, 'import', 'great-expectations', 'suite.json'], { cwd: folder, encoding: 'utf8' })
    expect([judged.status, judged.stderr, existsSync(join(folder, 'schemas/orders.schema.json'))]).toEqual([0, '', true])
    expect(judged.stdout).toContain('1 expectation could not be brought over:\n  expect_made_up: it has no twin here')
    expect(JSON.parse(readFileSync(join(folder, 'schemas/orders.schema.json'), 'utf8'))).toMatchObject({ properties: { n: { minimum: 0 } } })
  } finally { rmSync(folder, { recursive: true, force: true }) }
})
