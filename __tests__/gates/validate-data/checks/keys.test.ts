import { describe, expect, test } from '@jest/globals'
import { judged, refused } from '../../../support/judged-checks.js'

const NUMBERS = JSON.stringify({ properties: { id: { type: 'number' } } })
const head = (schema: string, gate = ''): string => `version: 1\ndata:\n  a: { path: a.csv${schema} }\n  b: { path: b.csv${schema} }\nvalidate-data:\n${gate}  checks:\n`

describe('numbers are the same however they are written, where columns hold numbers', () => {
  const files = { 'a.csv': 'id\n1\n1.0\n+01\n100\n1e2\n0.5\n.50\n-0\n0\n12345678901234567890\n12345678901234567891\n', 'b.csv': 'id\n01.00\n1E2\n0.50\n0\n12345678901234567890\n', 's.json': NUMBERS }
  const checks = '    - { metric: duplicateValues, property: id, data: a, mustBe: 5 }\n    - { metric: distinctValues, property: id, data: a, mustBe: 6 }\n    - { metric: foreignKey, property: id, data: a, arguments: { references: { data: b } }, mustBe: 1 }\n'
  test('numbers', async () => { expect((await judged(checks, files, head(', schema: s.json'))).values).toEqual([5, 6, 1]) })
  // As text only 0 and the first of the long numbers stand in b.
  test('text', async () => { expect((await judged(checks, files, head(''))).values).toEqual([0, 11, 9]) })
})

describe('a foreign key to a data set that is not judged', () => {
  const files = { 'a.csv': 'id\n1\n2\n', 'b.csv': 'id\n1\n' }, check = '    - { metric: foreignKey, property: id, data: a, arguments: { references: { data: b } }, mustBe: 0 }\n'
  test('reads it all the same', async () => {
    const { values, findings } = await judged(check, files, head('', '  data: [a]\n'))
    expect([values, findings.map((one) => one.message)]).toEqual([[1], ['id: 1 row is not in b.id (asked: none), in a', 'id: "2" is not in b.id']])
  })

  test('also if the pull request does not touch it', async () => {
    const { values } = await judged(check, files, head('', '  changed-files-only: true\n'), { files: [{ path: 'a.csv', status: 'modified' }] })
    expect(values).toEqual([1])
  })

  test('and a query that names it', async () => {
    const { values } = await judged('    - { metric: sql, data: a, query: "select count(*) from a join b using (id)", mustBe: 1 }\n', files, head('', '  changed-files-only: true\n'), { files: [{ path: 'a.csv', status: 'modified' }] })
    expect(values).toEqual([1])
  })

  test('what could not be read is said', async () => {
    const { findings } = await judged(check, { ...files, 'b.csv': '' }, head('', '  data: [a]\n'))
    expect(findings.map((one) => one.message)).toEqual(['foreignKey of id cannot be measured: data set b could not be read, in a'])
  })
})

test('a check of a data set that the gate does not read is refused', async () => {
  const found = await refused('    - { metric: rowCount, mustBe: 5, data: [b] }\n', { 'a.csv': 'id\n1\n', 'b.csv': 'id\n1\n' }, head('', '  data: [a]\n'))
  expect(found).toMatchObject({ message: 'data set "b" is not read by this gate, so nothing can be asked of it', hint: 'Add it to `data` of the gate, which reads a.', line: 8 })
})

test('the checks of a contract are asked of all files, though only one has changed', async () => {
  const contract = 'apiVersion: v3.1.0\nkind: DataContract\nid: x\nversion: 1.0.0\nstatus: active\nschema:\n  - name: a\n    properties:\n      - { name: id, logicalType: integer, primaryKey: true }\n    quality:\n      - { type: library, metric: rowCount, mustBeGreaterThan: 3 }\n'
  const { values } = await judged('    []\n', { 'a1.csv': 'id\n1\n2\n', 'a2.csv': 'id\n3\n1\n', 'c.yaml': contract }, 'version: 1\ndata:\n  a: { path: [a1.csv, a2.csv], schema: c.yaml }\nvalidate-data:\n  changed-files-only: true\n  checks:\n', { files: [{ path: 'a2.csv', status: 'modified' }] })
  // The key 1 stands in both files; 4 rows in all.
  expect(values.toSorted()).toEqual([1, 4])
})

test('splits read the split that has not changed', async () => {
  const { findings } = await judged('', { 'a.csv': 'id\n1\n2\n', 'b.csv': 'id\n1\n2\n' }, 'version: 1\ndata:\n  a: { path: a.csv }\n  b: { path: b.csv }\nvalidate-data:\n  changed-files-only: true\n  splits: { train: a, test: b, key: id }\n', { files: [{ path: 'a.csv', status: 'modified' }] })
  expect(findings.filter(({ rule }) => rule === 'split-keys').length).toBeGreaterThan(0)
})

describe('words about rows', () => {
  const files = { 'a.csv': 'plan,code\nPro,A1\nfree,\nfre,b2\nD,A1\n' }, one = 'version: 1\ndata:\n  a: { path: a.csv }\nvalidate-data:\n  checks:\n'
  test('values that are not listed, with what was meant', async () => {
    const { findings } = await judged('    - { metric: invalidValues, property: plan, arguments: { validValues: [free, pro, A] }, mustBe: 0 }\n', files, one)
    expect(findings.map((each) => each.message)).toEqual(['plan: 3 rows are not one of free, pro, A (asked: none), in a', 'plan: found "Pro"; did you mean "pro"?', 'plan: found "fre"; did you mean "free"?', 'plan: found "D"'])
  })

  test('list and pattern together', async () => {
    const { values, findings } = await judged('    - { metric: invalidValues, property: code, arguments: { validValues: [A1, b2], pattern: "^[A-Z]" }, mustBe: 0 }\n', files, one)
    expect([values, findings.map((each) => each.message)]).toEqual([[1], ['code: 1 row is not one of A1, b2 and a match of ^[A-Z] (asked: none), in a', 'code: found "b2"']])
  })

  test('in percent, with names', async () => {
    const { findings } = await judged('    - { metric: nullValues, property: code, unit: percent, mustBeLessThan: 5, name: codes }\n    - { metric: distinctValues, property: plan, unit: percent, mustBe: 2 }\n', files, one)
    expect(findings.map((each) => each.message)).toEqual(['plan has 4 different values in 4 rows (100 %), must be 2 %, in a', 'codes: code is missing in 25 % of the rows (1 of 4), must be < 5 %, in a', 'code is missing'])
  })

  test('values of a restricted column are not shown, nor what is sensitive for sure', async () => {
    const restricted = { 'a.csv': 'pin,note\n1234,jane.roe@acme-corp.com\n1234,jane.roe@acme-corp.com\n', 's.json': JSON.stringify({ properties: { pin: { type: 'string', classification: 'restricted' } } }) }
    const { findings } = await judged('    - { metric: sql, query: "select max(pin::int) from a", mustBe: 0 }\n    - { metric: sql, query: "select count(pin) from a where length(pin) > 1", mustBe: 0 }\n    - { metric: duplicateValues, property: pin, mustBe: 0 }\n    - { metric: invalidValues, property: pin, arguments: { validValues: [a] }, mustBe: 0 }\n    - { metric: max, property: pin, mustBe: 0 }\n    - { metric: duplicateValues, property: note, mustBe: 0 }\n', restricted, one.replace('a.csv', 'a.csv, schema: s.json'))
    const said = findings.map((each) => each.message).join('\n')
    expect(said).not.toMatch(/1234|jane/)
    expect(said).toMatch(/pin repeats line 2/)
    expect(said).toMatch(/the query gives a value that is not shown[^]*the query gives 2,/)
    expect(said).toMatch(/the max of pin is a value that is not shown/)
  })
})
