import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { UserError } from '../../../../src/errors.js'
import { holds } from '../../../../src/gates/validate-data/checks/holds.js'
import { judged } from '../../../support/judged-checks.js'

describe('values', () => {
  test.each<[string, string, number | null]>([
    ['rows of all files', '{ metric: rowCount, mustBe: 5 }', 5],
    ['columns of all files', '{ metric: columnCount, mustBe: 5 }', 5],
    ['missing cells', '{ metric: nullValues, property: amount, mustBe: 1 }', 1],
    ['an empty text between quotes is not missing', '{ metric: nullValues, property: word, mustBe: 1 }', 1],
    ['words for missing', '{ metric: missingValues, property: word, arguments: { missingValues: [null, NA, ""] }, mustBe: 3 }', 3],
    ['in percent of the rows', '{ metric: nullValues, property: amount, unit: percent, mustBe: 20 }', 20],
    ['rows that repeat a key', '{ metric: duplicateValues, property: id, mustBe: 2 }', 2],
    ['a key of two columns', '{ metric: duplicateValues, arguments: { properties: [id, who] }, mustBe: 1 }', 1],
    ['a key that is not whole is no duplicate', '{ metric: duplicateValues, property: amount, mustBe: 0 }', 0],
    ['different values', '{ metric: distinctValues, property: who, mustBe: 3 }', 3],
    ['values that are not listed', '{ metric: invalidValues, property: who, arguments: { validValues: [C1, C2] }, mustBe: 1 }', 1],
    ['numbers are the same however they are written', '{ metric: invalidValues, property: amount, arguments: { validValues: [1.5, 2.5, 3, 100] }, mustBe: 0 }', 0],
    ['different values in percent of the rows', '{ metric: distinctValues, property: who, unit: percent, mustBe: 60 }', 60],
    ['different values without words for none', '{ metric: distinctValues, property: word, arguments: { missingValues: [NA, ""] }, mustBe: 2 }', 2],
    ['values that do not match', '{ metric: invalidValues, property: id, arguments: { pattern: "^T[12]$" }, mustBe: 1 }', 1],
    ['keys that another data set does not have', '{ metric: foreignKey, property: who, arguments: { references: { data: b } }, mustBe: 1 }', 1],
    ['min', '{ metric: min, property: amount, mustBe: 1.5 }', 1.5], ['max', '{ metric: max, property: amount, mustBe: 100 }', 100], ['mean', '{ metric: mean, property: amount, mustBe: 26.75 }', 26.75], ['sum', '{ metric: sum, property: amount, mustBe: 107 }', 107],
    ['quantile', '{ metric: quantile, property: amount, arguments: { quantile: 0.5 }, mustBe: 2.75 }', 2.75],
    ['hours since the newest', '{ metric: freshness, property: at, mustBe: 36 }', 36],
    ['a query', '{ metric: sql, query: "select count(*) from ${object} where amount > 2", mustBe: 3 }', 3],
    ['a query over two data sets', '{ metric: sql, query: "select count(*) from a join b using (who)", mustBe: 3 }', 3],
    ['columns as listed', '{ metric: columns, arguments: { properties: [id, who, amount, at, word] } }', 0],
    ['nothing to measure', '{ metric: mean, property: id, mustBe: 0, severity: warning }', null],
  ])('%s', async (_name, check, value) => {
    const { values, verdict } = await judged(`    - ${check.replace('{ ', '{ data: a, ')}\n`)
    expect([values[0], verdict]).toEqual([value, 'pass'])
  })

  // Sample standard deviation of 1.5, 2.5, 3, 100, by Python's statistics.stdev.
  test('standard deviation', async () => { expect((await judged('    - { metric: stddev, property: amount, mustBeBetween: [48.8, 48.9], data: a }\n')).values[0]).toBeCloseTo(48.83731, 4) })
})

describe('findings', () => {
  test('stand on the line of the check, and point at the first rows', async () => {
    const { verdict, findings } = await judged('    - { metric: duplicateValues, property: id, mustBe: 0, data: a }\n    - { metric: foreignKey, property: who, arguments: { references: { data: b } }, mustBe: 0, data: a, severity: warning }\n')
    expect(verdict).toBe('fail')
    expect(findings).toEqual([
      { at: 'gauntlet.yml:7:7', rule: 'duplicateValues', severity: 'error', message: 'id: 2 rows repeat a row before (asked: none), in a' },
      { at: 'gauntlet.yml:8:7', rule: 'foreignKey', severity: 'warning', message: 'who: 1 row is not in b.who (asked: none), in a' },
      { at: 'a1.csv:5:1', rule: 'duplicateValues', severity: 'notice', message: 'id: "T1" stands in line 2, too' },
      { at: 'a2.csv.gz:3:4', rule: 'duplicateValues', severity: 'notice', message: 'id: "T2" stands in line 4 of a1.csv, too' },
      { at: 'a1.csv:5:4', rule: 'foreignKey', severity: 'notice', message: 'who: "C9" is not in b.who' },
    ])
  })

  test.each([
    ['a column that is not there', '{ metric: mean, property: amuont, mustBe: 0 }', /there is no column "amuont"/],
    ['a column without numbers', '{ metric: mean, property: who, mustBe: 0 }', /cannot be measured: all of its 4 values are no finite numbers/],
    ['columns in another order', '{ metric: columns, arguments: { properties: [who, id, amount, at, word] } }', /in another order/],
    ['columns that are not there', '{ metric: columns, arguments: { properties: [id, who, amount, at, word, new] } }', /missing: new/],
    ['no date', '{ metric: freshness, property: who, mustBeLessThan: 1 }', /holds no date/],
  ])('%s is never a pass', async (_name, check, message) => {
    const { verdict, findings } = await judged(`    - ${check.replace('{ ', '{ data: a, ')}\n`)
    expect([verdict, findings.map((one) => one.message).join()]).toEqual(['fail', expect.stringMatching(message)])
  })

  test('places are right behind broken rows, in a large file', async () => {
    const rows = Array.from({ length: 60_000 }, (_, i) => (i === 100 ? '"a\nb",1' : i === 200 ? 'x,1,2' : i === 59_999 ? 'k7,2' : `k${i},1`)).join('\n')
    const { findings } = await judged('    - { metric: duplicateValues, property: key, mustBe: 0 }\n', { 'big.csv': `key,n\n${rows.repeat(1)}\n${'z'.repeat(1_500_000)},1\n` }, 'version: 1\ndata:\n  big: { path: big.csv }\nvalidate-data:\n  checks:\n')
    // Line 1 is the header, record 100 takes two lines.
    expect(findings.filter(({ rule }) => rule === 'duplicateValues').map(({ at }) => at)).toEqual(['gauntlet.yml:6:7', 'big.csv:60002:1'])
  })
})

describe('mistakes are refused with their line', () => {
  test.each<[string, RegExp]>([
    ['{ metric: rowCount }', /does not say what must hold/],
    ['{ metric: rowCont, mustBe: 1 }', /unknown value "rowCont".*did you mean "rowCount"/],
    ['{ metric: rowCount, mustBeGraterThan: 1 }', /"mustBeGraterThan"; did you mean "mustBeGreaterThan"/],
    ['{ metric: rowCount, mustBe: 1, mustNotBe: 2 }', /cannot be asked together/],
    ['{ metric: rowCount, mustBeBetween: [20, 10] }', /the smaller one first/],
    ['{ metric: nullValues, mustBe: 0 }', /needs to know which column/],
    ['{ metric: rowCount, unit: percent, mustBe: 0 }', /percent has no meaning/],
    ['{ metric: sql, mustBe: 0 }', /needs a query/],
    ['{ metric: rowCount, query: "select 1", mustBe: 0 }', /query has no meaning/],
    ['{ metric: foreignKey, property: who, mustBe: 0, arguments: { references: { data: c } } }', /there is no data set "c"/],
    ['{ metric: invalidValues, property: who, arguments: { pattern: "(" }, mustBe: 0 }', /not a regular expression/],
    ['{ metric: invalidValues, property: who, arguments: { pattern: "(?=a)" }, mustBe: 0, data: a }', /look-around/],
    ['{ metric: rowCount, mustBe: .nan }', /must be a number, and finite, found NaN/],
    ['{ metric: rowCount, mustBeLessThan: .inf }', /must be a number, and finite, found Infinity/],
    ['{ metric: mean, property: amount, mustBeBetween: [.nan, 1] }', /must be a number, and finite/],
    ['{ metric: rowCount, mustBeGreaterThan: 5, mustBeLessThan: 3 }', /no value is both mustBeGreaterThan 5 and mustBeLessThan 3/],
    ['{ metric: rowCount, mustBeGreaterOrEqualTo: 5, mustBeLessThan: 5 }', /no value is both/],
    ['{ metric: nullValues, property: who, unit: percent, mustBeLessThan: 200 }', /percent are from 0 to 100, found 200/],
    ['{ metric: nullValues, property: who, unit: percent, mustBeBetween: [-1, 5] }', /percent are from 0 to 100/],
    ['{ metric: max, property: amount, mustBe: 12345678901234567890 }', /more digits than a number of this file holds exactly; read as 12345678901234567168/],
    ['{ metric: quantile, property: amount, arguments: { quantile: 50 }, mustBe: 0 }', /quantile must be a number from 0 to 1, found 50/],
    ['{ metric: max, property: amount, arguments: { quantile: 0.4 }, mustBe: 6 }', /quantile has no meaning for max/],
    ['{ metric: max, property: amount, arguments: { pattern: x }, mustBe: 6 }', /pattern has no meaning for max/],
    ['{ metric: rowCount, property: amount, mustBe: 6 }', /property has no meaning for rowCount/],
    ['{ metric: rowCount, arguments: { properties: [id] }, mustBe: 6 }', /properties has no meaning for rowCount/],
    ['{ metric: max, property: amount, unit: rows, mustBe: 6 }', /rows has no meaning for max/],
    ['{ metric: freshness, property: at, unit: percent, mustBe: 6 }', /percent has no meaning for freshness/],
    ['{ metric: rowCount, timeout: 5, mustBe: 6 }', /timeout has no meaning for rowCount/],
    ['{ metric: sql, query: "select 1", timeout: 0, mustBe: 6 }', /timeout must be a whole number from 1 to 86400/],
    ['{ metric: foreignKey, property: who, mustBe: 0, arguments: { references: { data: b, properties: [who, id] } } }', /foreignKey compares 1 column \(who\) with 2 \(who, id\)/],
    ['{ metric: sql, query: "drop table d0_0", mustBe: 0, data: a }', /does not run/],
    ['{ metric: sql, query: "select 1; drop table d0_0", mustBe: 0, data: a }', /does not run/],
    ['{ metric: sql, query: "select * from read_csv(\'/etc/passwd\')", mustBe: 0, data: a }', /does not run/],
    ['{ metric: sql, query: "select 1, 2", mustBe: 0, data: a }', /2 columns, expected one number/],
    ['{ metric: sql, query: "select amount from a", mustBe: 0, data: a }', /several rows, expected one number/],
  ])('%s', async (check, message) => {
    const thrown: unknown = await judged(`    - ${check}\n`).then(() => undefined, (reason: unknown) => reason)
    expect(thrown).toBeInstanceOf(UserError)
    if (!(thrown instanceof UserError)) return
    expect([thrown.message, thrown.place?.line]).toEqual([expect.stringMatching(message), 7])
  })
})

test('a comparator and its opposite never both hold', () => {
  const number = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ noNaN: true, min: -3, max: 3 }))
  fc.assert(fc.property(number, number, number, (value, a, b) => {
    const low = Math.min(a, b), high = Math.max(a, b), check = { metric: 'mean' as const, property: 'x' }
    expect(holds({ ...check, mustBe: a }, value)).toBe(!holds({ ...check, mustNotBe: a }, value))
    expect(holds({ ...check, mustBeGreaterThan: a }, value)).toBe(!holds({ ...check, mustBeLessOrEqualTo: a }, value))
    expect(holds({ ...check, mustBeLessThan: a }, value)).toBe(!holds({ ...check, mustBeGreaterOrEqualTo: a }, value))
    expect(holds({ ...check, mustBeBetween: [low, high] }, value)).toBe(!holds({ ...check, mustNotBeBetween: [low, high] }, value))
    expect(holds({ ...check, mustBeGreaterOrEqualTo: low, mustBeLessOrEqualTo: high }, value)).toBe(holds({ ...check, mustBeBetween: [low, high] }, value))
  }))
})
