import { describe, expect, test } from '@jest/globals'
import { judged } from '../../../support/judged-checks.js'

const head = (schema = false): string => `version: 1\ndata:\n  d: { path: d.csv${schema ? ', schema: s.json' : ''} }\nvalidate-data:\n  checks:\n`
const files = (csv: string, types: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> => ({ 'd.csv': csv, 's.json': JSON.stringify({ properties: Object.fromEntries(Object.entries(types).map(([name, type]) => [name, { type }])) }) })

describe('values that are no finite numbers make no result', () => {
  const odd = 'id,amt\n1,10\n2,1e400\n3,NaN\n4,inf\n'
  test.each([['min', 'mustBe: 10'], ['max', 'mustBeLessOrEqualTo: 100'], ['mean', 'mustBe: 10'], ['sum', 'mustBe: 10'], ['stddev', 'mustBeLessThan: 1'], ['quantile', 'mustBe: 10, arguments: { quantile: 0.5 }']])('%s', async (metric, asked) => {
    for (const schema of [true, false]) {
      const { verdict, values, findings } = await judged(`    - { metric: ${metric}, property: amt, ${asked} }\n`, files(odd), head(schema))
      expect([verdict, values]).toEqual(['fail', [null]])
      expect(findings[0]?.message).toMatch(/cannot be measured: 3 of 4 values are no finite numbers, in d$/)
      expect(findings.slice(1).map(({ at, message }) => [at, message])).toEqual([['d.csv:3:3', 'amt is no finite number: "1e400"'], ['d.csv:4:3', 'amt is no finite number: "NaN"'], ['d.csv:5:3', 'amt is no finite number: "inf"']])
    }
  })

  test('unless the check says that they mean no value', async () => {
    const { verdict, values } = await judged('    - { metric: max, property: amt, mustBe: 10, arguments: { missingValues: ["1e400", "NaN", "inf"] } }\n', files(odd), head())
    expect([verdict, values]).toEqual(['pass', [10]])
  })

  test('a column without a value, and a deviation of one', async () => {
    const { findings } = await judged('    - { metric: sum, property: b, mustBe: 0 }\n    - { metric: stddev, property: a, mustBeLessThan: 1 }\n', files('a,b\n1,\n'), head())
    expect(findings.map(({ message }) => message)).toEqual(['stddev of a cannot be measured: a standard deviation needs two values, in d', 'sum of b cannot be measured: it has no value, in d'])
  })
})

describe('numbers are exact', () => {
  test.each<[string, string, string, string]>([
    ['max beyond 2^53', 'n\n12345678901234567890\n12345678901234567891\n', 'metric: max, mustBe: 1', 'the max of n is 12,345,678,901,234,567,891, must be 1, in d'],
    ['min beyond 2^53', 'n\n-9007199254740993\n-9007199254740992\n', 'metric: min, mustBe: 1', 'the min of n is -9,007,199,254,740,993, must be 1, in d'],
    ['sum beyond 2^53', 'n\n9007199254740992\n1\n', 'metric: sum, mustBe: 1', 'the sum of n is 9,007,199,254,740,993, must be 1, in d'],
    ['a sum of decimals', 'n\n0.1\n0.2\n', 'metric: sum, mustBe: 1', 'the sum of n is 0.3, must be 1, in d'],
    ['a value that is nearly the bound', 'n\n0.30000000000000001\n', 'metric: max, mustBe: 0.3', 'the max of n is 0.30000000000000001, must be 0.3, in d'],
  ])('%s', async (_name, csv, check, message) => {
    const { findings } = await judged(`    - { property: n, ${check} }\n`, files(csv, { n: 'number' }), head(true))
    expect(findings.map((one) => one.message)).toEqual([message])
  })

  test.each<[string, string]>([['n\n0.1\n0.2\n', 'metric: sum, mustBe: 0.3'], ['n\n0.1\n0.2\n0.3\n', 'metric: mean, mustBe: 0.2'], ['n\n1e3\n.5\n+7.\n', 'metric: sum, mustBe: 1007.5'], ['n\n9007199254740993\n', 'metric: min, mustBeGreaterThan: 9e15']])('%s %s', async (csv, check) => {
    expect((await judged(`    - { property: n, ${check} }\n`, files(csv, { n: 'number' }), head(true))).verdict).toBe('pass')
  })
})

describe('freshness, at noon of 2026-11-22 UTC', () => {
  test.each<[string, string, string, number | null, readonly string[]]>([
    ['a date without a time is midnight UTC', 'w\n2026-11-22\n2026-11-01\n', 'mustBe: 12', 12, []],
    ['a moment without a zone is UTC', 'w\n2026-11-22 10:30:00\n', 'mustBe: 1.5', 1.5, []],
    ['a moment with a zone', 'w\n2026-11-22T10:30:00+02:00\n', 'mustBe: 3.5', 3.5, []],
    ['in days', 'w\n2026-11-20T12:00:00Z\n', 'mustBe: 2, unit: days', 2, []],
    // 2026-11-22T11:00:00Z
    ['Unix seconds', 'w\n1795345200\n', 'mustBe: 1', 1, []],
    ['Unix milliseconds', 'w\n1795345200000\n', 'mustBe: 1', 1, []],
    ['tomorrow in a zone that is ahead', 'w\n2026-11-23\n', 'mustBeLessThan: 24', -12, []],
    ['a date in the future does not make old data fresh', 'w\n2026-11-12T12:00:00Z\n2999-01-01\n', 'mustBeLessThan: 24', 240, ['the newest w is 240 hours old (newest: 2026-11-12T12:00:00.000Z), must be < 24 hours, in d', '1 date of w lies in the future and does not count, in d', 'w lies in the future: "2999-01-01"']],
    ['a date beyond all calendars', 'w\n2026-11-22\n290000-01-01\n', 'mustBeLessThan: 24', 12, ['1 date of w lies in the future and does not count, in d', 'w lies in the future: "290000-01-01"']],
    ['nothing but the future', 'w\n2999-01-01\n', 'mustBeLessThan: 24', null, ['freshness of w cannot be measured: its only date lies in the future, in d', 'w lies in the future: "2999-01-01"']],
    ['a value that is no date', 'w\n2026-11-22\ngarbage\n', 'mustBeLessThan: 24', null, ['freshness of w cannot be measured: 1 of 2 values cannot be read as a date, in d', 'w cannot be read as a date: "garbage"']],
    ['words that engines take for dates', 'w\n2026-11-22\nepoch\n', 'mustBeLessThan: 24', null, ['freshness of w cannot be measured: 1 of 2 values cannot be read as a date, in d', 'w cannot be read as a date: "epoch"']],
    ['many hours', 'w\n2024-06-15T00:24:00Z\n', 'mustBeLessThan: 24', 21371.6, ['the newest w is 21,371.6 hours old (newest: 2024-06-15T00:24:00.000Z), must be < 24 hours, in d']],
  ])('%s', async (_name, csv, asked, value, messages) => {
    const { values, findings } = await judged(`    - { metric: freshness, property: w, ${asked} }\n`, files(csv), head())
    expect([values, findings.map((one) => one.message)]).toEqual([[value], messages])
  })

  test('dates in the future are a warning of their own', async () => {
    const { verdict, findings } = await judged('    - { metric: freshness, property: w, mustBeLessThan: 24 }\n', files('w\n2026-11-22\n2999-01-01\n'), head())
    expect([verdict, findings.map(({ at, severity }) => [at, severity])]).toEqual(['pass', [['gauntlet.yml:6:7', 'warning'], ['d.csv:3:1', 'notice']]])
  })
})

describe('no row is no evidence', () => {
  test.each(['metric: nullValues, property: a', 'metric: missingValues, property: a, arguments: { missingValues: ["-"] }', 'metric: invalidValues, property: a, arguments: { validValues: [x] }', 'metric: duplicateValues, property: a', 'metric: distinctValues, property: a', 'metric: foreignKey, property: a, arguments: { references: { data: d } }'])('%s', async (check) => {
    for (const unit of ['', ', unit: percent']) {
      const { values, findings } = await judged(`    - { ${check}, mustBe: 0${unit} }\n`, files('a\n'), head())
      expect([values, findings.filter(({ rule }) => rule !== 'no-rows').map((one) => one.message)]).toEqual([[null], [expect.stringMatching(/cannot be measured: there is no row to look at, in d$/)]])
    }
  })
})

describe('rows that are broken are no rows', () => {
  test('of a CSV file', async () => {
    const { values } = await judged('    - { metric: nullValues, property: n, mustBe: 0 }\n    - { metric: rowCount, mustBe: 2 }\n    - { metric: sql, query: "select count(*) from d where n is null", mustBe: 0 }\n    - { metric: duplicateValues, property: id, mustBe: 1 }\n', files('id,n\n1,5\n2,6,7\n2,6,7\n1,5\n3\n'), head())
    expect(values).toEqual([0, 2, 0, 1])
  })

  test('but those whose quotes are only odd are, with their cells', async () => {
    const { values } = await judged('    - { metric: nullValues, property: n, mustBe: 1 }\n    - { metric: distinctValues, property: id, mustBe: 3 }\n    - { metric: sql, query: "select count(*) from d where id = \'a\\"b\' and n is null", mustBe: 1 }\n', files('id,n\na"b,\nx,5,6\n"c""d",5\ny,5\n'), head())
    expect(values).toEqual([1, 3, 1])
  })

  test('of JSON lines', async () => {
    const { values } = await judged('    - { metric: nullValues, property: n, mustBe: 1 }\n    - { metric: rowCount, mustBe: 2 }\n', { 'd.jsonl': '{"n":1}\n{"n":\n{"n":null}\n' }, head().replace('d.csv', 'd.jsonl'))
    expect(values).toEqual([1, 2])
  })
})
