import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { UserError } from '../../../../src/errors.js'
import { importSuite } from '../../../../src/gates/validate-data/contracts/great-expectations.js'

const suite = (...expectations: readonly object[]): unknown => ({ name: 'orders', expectations })
const one = (type: string, kwargs: object): ReturnType<typeof importSuite> => importSuite(suite({ type, kwargs }), 's.json')

describe('what every row must keep becomes the schema', () => {
  test.each<[string, object, object]>([
    ['expect_column_values_to_not_be_null', { column: 'a' }, { required: ['a'], properties: { a: {} } }],
    ['expect_column_to_exist', { column: 'a' }, { required: ['a'] }],
    ['expect_column_values_to_be_in_set', { column: 'a', value_set: ['x', 'y'] }, { properties: { a: { enum: ['x', 'y'] } } }],
    ['expect_column_values_to_be_between', { column: 'a', min_value: 0, max_value: 5, strict_min: true }, { properties: { a: { type: 'number', exclusiveMinimum: 0, maximum: 5 } } }],
    ['expect_column_values_to_match_regex', { column: 'a', regex: '^T' }, { properties: { a: { pattern: '^T' } } }],
    ['expect_column_value_lengths_to_equal', { column: 'a', value: 3 }, { properties: { a: { minLength: 3, maxLength: 3 } } }],
    ['expect_column_values_to_be_of_type', { column: 'a', type_: 'int64' }, { properties: { a: { type: 'integer' } } }],
    ['expect_column_values_to_match_strftime_format', { column: 'a', strftime_format: '%Y-%m-%d' }, { properties: { a: { type: 'string', format: 'date' } } }],
  ])('%s', (type, kwargs, schema) => {
    const result = one(type, kwargs)
    expect([result.schema, result.checks, result.left]).toEqual([expect.objectContaining(schema), [], []])
  })
})

describe('what is about the table, or about most rows, becomes a check', () => {
  test.each<[string, object, object]>([
    ['expect_column_values_to_not_be_null', { column: 'a', mostly: 0.99 }, { metric: 'nullValues', property: 'a', unit: 'percent', mustBeLessOrEqualTo: 1 }],
    ['expect_column_values_to_be_unique', { column: 'a' }, { metric: 'duplicateValues', property: 'a', mustBe: 0 }],
    ['expect_compound_columns_to_be_unique', { column_list: ['a', 'b'] }, { metric: 'duplicateValues', arguments: { properties: ['a', 'b'] }, mustBe: 0 }],
    ['expect_table_row_count_to_be_between', { min_value: 10, max_value: 20 }, { metric: 'rowCount', mustBeBetween: [10, 20] }],
    ['expect_column_mean_to_be_between', { column: 'a', min_value: 2 }, { metric: 'mean', property: 'a', mustBeGreaterOrEqualTo: 2 }],
    ['expect_column_median_to_be_between', { column: 'a', max_value: 9 }, { metric: 'quantile', property: 'a', arguments: { quantile: 0.5 }, mustBeLessOrEqualTo: 9 }],
  ])('%s', (type, kwargs, check) => { expect([one(type, kwargs).checks, one(type, kwargs).left]).toEqual([[check], []]) })
})

test.each([['expect_column_kl_divergence_to_be_less_than', { column: 'a' }], ['expect_column_values_to_be_between', { column: 'a', min_value: 0, mostly: 0.9 }], ['expect_column_values_to_not_be_null', { column: 'a', row_condition: 'b > 1' }]])('%s with %j is said to be left', (type, kwargs) => {
  expect(one(type, kwargs).left).toEqual([expect.stringContaining(`${type} of a: `)])
  expect(one(type, kwargs).checks).toEqual([])
})

test('the words of older versions', () => { expect(importSuite({ expectation_suite_name: 'a.warning', expectations: [{ expectation_type: 'expect_column_to_exist', kwargs: { column: 'x' } }] }, 's.json')).toMatchObject({ name: 'a-warning', schema: { required: ['x'] } }) })
test('what is no suite is refused', () => { expect(() => importSuite([], 's.json')).toThrow(UserError) })

test('on the command line: what it writes runs', () => {
  const folder = mkdtempSync(join(tmpdir(), 'import-')), cli = join(process.cwd(), 'dist/cli.js')
  try {
    writeFileSync(join(folder, 'suite.json'), JSON.stringify(suite({ type: 'expect_column_values_to_be_between', kwargs: { column: 'n', min_value: 0 } }, { type: 'expect_column_values_to_be_unique', kwargs: { column: 'id' } }, { type: 'expect_made_up', kwargs: {} })))
    const run = spawnSync(process.execPath, [cli, 'import', 'great-expectations', 'suite.json'], { cwd: folder, encoding: 'utf8' })
    expect([run.status, run.stderr, existsSync(join(folder, 'schemas/orders.schema.json'))]).toEqual([0, '', true])
    expect(run.stdout).toContain('1 expectation could not be brought over:\n  expect_made_up: it has no twin here')
    const [, yaml = ''] = /(version: 1[\s\S]*?)\n\n/.exec(run.stdout) ?? []
    writeFileSync(join(folder, 'gauntlet.yml'), yaml.replace('<your file>', 'd.csv'))
    writeFileSync(join(folder, 'd.csv'), 'id,n\na,1\na,-1\n')
    const judged = spawnSync(process.execPath, [cli, 'validate-data', '--format', 'json'], { cwd: folder, encoding: 'utf8' })
    expect((JSON.parse(judged.stdout) as { findings: readonly { rule: string; severity: string }[] }).findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule).toSorted()).toEqual(['validate-data/duplicateValues', 'validate-data/minimum'])
    expect(JSON.parse(readFileSync(join(folder, 'schemas/orders.schema.json'), 'utf8'))).toMatchObject({ properties: { n: { minimum: 0 } } })
  } finally { rmSync(folder, { recursive: true, force: true }) }
})
