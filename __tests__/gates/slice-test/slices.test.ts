import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { resolveDataset } from '../../../src/config/dataset.js'
import { openEngine, planData, TestData, type PlannedData } from '../../../src/gates/slice-test/load/data.js'
import type { World } from '../../../src/world.js'
import { testWorld } from '../../support/world.js'
import { refusal, sliced, times } from './sliced.js'

const HEAD = 'version: 1\nslice-test:\n  data: d.csv\n  discover: false\n  metrics: [accuracy]\n  slices:\n'
const counted = async (slices: string, rows: string): Promise<Readonly<Record<string, number>>> => {
  const { measured } = await sliced(HEAD + slices, { 'd.csv': rows })
  return Object.fromEntries(measured.slices.slice(1).map(({ name, rows: n }) => [name, n]))
}

// Ten rows, counted by hand. Row 3 has no age, row 6 no note, row 9 no day.
const ROWS = `label,prediction,sex,age,Note,day,code,"odd ""name"
1,1,F,17,ok,2026-01-31,1,x
0,0,M,18,much longer,2026-02-01,1.0,y
1,0,F,,ok,2026-02-28T23:59:59,01,x
0,1,M,25,a,2026-04-01,2,y
1,1,F,39.5,"a,b",2025-12-31,2,x
0,0,M,40,,2025-12-29,3,y
1,1,F,40,"it's",2026-01-01,3,x
0,0,X,64,é,2026-01-04,3,y
1,1,M,65,ok,,3,x
0,1,F,-5,NA,2026-07-15,10,y
`

describe('slices by columns', () => {
  test('times with an offset are counted in UTC, and words are no times', async () => {
    const days = ['2024-01-31T23:30:00-05:00', '2024-02-01T08:30:00+09:00', '2024-01-31T23:59:59Z', '2024-01-31 23:59:59', 'infinity', 'epoch', '-infinity']
    const { measured } = await sliced('version: 1\nslice-test:\n  data: d.csv\n  discover: false\n  slices:\n    - by: [day: { period: month }]\n', { 'd.csv': `label,prediction,day\n${days.map((day, at) => `${at % 2},${at % 2},${day}`).join('\n')}\n` })
    expect(Object.fromEntries(measured.slices.slice(1).map(({ name, rows }) => [name, rows]))).toEqual({ 'day in 2024-01': 3, 'day in 2024-02': 1, 'day is missing': 3 })
  })

  test.each<[string, string, Readonly<Record<string, number>>]>([
    ['each value is one', '    - by: sex\n', { 'sex = F': 5, 'sex = M': 4, 'sex = X': 1 }],
    ['numbers are the same however they are written, and in their order', '    - by: code\n', { 'code = 1': 3, 'code = 2': 2, 'code = 3': 4, 'code = 10': 1 }],
    ['rows without a value are one too', '    - by: [Note]\n', { 'Note = NA': 1, 'Note = a': 1, 'Note = a,b': 1, "Note = it's": 1, 'Note = much longer': 1, 'Note = ok': 3, 'Note = é': 1, 'Note is missing': 1 }],
    ['crosses that occur', '    - by: [sex, code]\n', { 'sex = F, code = 1': 2, 'sex = F, code = 2': 1, 'sex = F, code = 3': 1, 'sex = F, code = 10': 1, 'sex = M, code = 1': 1, 'sex = M, code = 2': 1, 'sex = M, code = 3': 2, 'sex = X, code = 3': 1 }],
    ['bins by hand: from the border on', '    - by: [age: { bins: [18, 40] }]\n', { 'age < 18': 2, '18 ≤ age < 40': 3, 'age ≥ 40': 4, 'age is missing': 1 }],
    ['bins without rows are none', '    - by: [age: { bins: [-100, 500] }]\n', { '-100 ≤ age < 500': 9, 'age is missing': 1 }],
    ['of equal width, from multiples of it', '    - by: [age: { width: 20 }]\n', { 'age < 0': 1, '0 ≤ age < 20': 2, '20 ≤ age < 40': 2, '40 ≤ age < 60': 2, 'age ≥ 60': 2, 'age is missing': 1 }],
    ['by whether there is a value', '    - by: [age: { of: missing }]\n', { 'age is missing': 1, 'age is there': 9 }],
    ['by the length of the text', '    - by: [Note: { of: length, bins: [2, 5] }]\n', { 'length of Note < 2': 2, '2 ≤ length of Note < 5': 6, 'length of Note ≥ 5': 1, 'length of Note is missing': 1 }],
    ['by year', '    - by: [day: { period: year }]\n', { 'day in 2025': 2, 'day in 2026': 7, 'day is missing': 1 }],
    ['by quarter', '    - by: [day: { period: quarter }]\n', { 'day in 2025-Q4': 2, 'day in 2026-Q1': 5, 'day in 2026-Q2': 1, 'day in 2026-Q3': 1, 'day is missing': 1 }],
    ['by month', '    - by: [day: { period: month }]\n', { 'day in 2025-12': 2, 'day in 2026-01': 3, 'day in 2026-02': 2, 'day in 2026-04': 1, 'day in 2026-07': 1, 'day is missing': 1 }],
    // 2025-12-29 is the Monday of the first week of 2026 (ISO 8601); 2026-01-04 its Sunday.
    ['by week', '    - by: [day: { period: week }]\n', { 'day in 2026-W01': 4, 'day in 2026-W05': 2, 'day in 2026-W09': 1, 'day in 2026-W14': 1, 'day in 2026-W29': 1, 'day is missing': 1 }],
    ['by day', '    - by: [day: { period: day }]\n', { 'day in 2025-12-29': 1, 'day in 2025-12-31': 1, 'day in 2026-01-01': 1, 'day in 2026-01-04': 1, 'day in 2026-01-31': 1, 'day in 2026-02-01': 1, 'day in 2026-02-28': 1, 'day in 2026-04-01': 1, 'day in 2026-07-15': 1, 'day is missing': 1 }],
    ['a name that needs quotes', '    - by: \'odd "name\'\n', { 'odd "name = x': 5, 'odd "name = y': 5 }],
    ['a cross of bins and missing', '    - by: [age: { of: missing }, sex: {}]\n', { 'age is missing, sex = F': 1, 'age is there, sex = F': 4, 'age is there, sex = M': 4, 'age is there, sex = X': 1 }],
  ])('%s', async (_, slices, expected) => { expect(await counted(slices, ROWS)).toEqual(expected) })

  test.each<[string, string, string]>([
    ['an offset behind UTC: the evening of a month is the next one', '2024-01-31T23:30:00-05:00', 'day in 2024-02'],
    ['an offset before UTC', '2024-02-01T08:30:00+09:00', 'day in 2024-01'],
    ['an offset without a colon', '2024-02-01 08:30:00+0900', 'day in 2024-01'],
    ['Z is UTC', '2024-01-31T23:30:00Z', 'day in 2024-01'],
    ['without an offset it is UTC', '2024-01-31T23:30:00', 'day in 2024-01'],
    ['a date', '2024-01-31', 'day in 2024-01'],
    ['slashes', '2024/01/31', 'day in 2024-01'],
    ['infinity is no time', 'infinity', 'day is missing'],
    ['nor is epoch', 'epoch', 'day is missing'],
    ['nor any other text', 'soon', 'day is missing'],
    ['nor a day that is not', '2024-02-30', 'day is missing'],
  ])('by month, in UTC: %s', async (_, day, slice) => {
    expect(await counted('    - by: [day: { period: month }]\n', `label,prediction,day\n1,1,2020-05-05\n0,0,${day}\n`)).toEqual({ 'day in 2020-05': 1, [slice]: 1 })
  })

  test('quantiles: about as many rows in each, all of them once, equal values together', async () => {
    const found = await counted('    - by: [x: { quantiles: 4 }]\n', `label,prediction,x\n${Array.from({ length: 40 }, (_, i) => `${i % 2},1,${i < 20 ? 7 : i}\n`).join('')}`)
    expect(Object.values(found).reduce((sum, n) => sum + n, 0)).toBe(40)
    expect(Math.max(...Object.values(found))).toBe(20)
    expect(Object.values(found).slice(-2)).toEqual([10, 10])
  })

  test('the rows of each family that is whole add up to all', async () => {
    const { measured } = await sliced(`${HEAD}    - by: sex\n    - by: [age: { quantiles: 3 }]\n    - by: [Note, day: { period: month }]\n`, { 'd.csv': ROWS })
    for (const [at] of measured.families.entries()) expect(measured.slices.filter(({ family }) => family === at).reduce((sum, { rows }) => sum + rows, 0)).toBe(10)
  })

  test('rows that are not judged are in no slice', async () => {
    const said = await sliced(`${HEAD}    - by: sex\n`, { 'd.csv': 'label,prediction,sex\n1,1,F\n,1,F\n0,,M\n0,0,M\n1,1,X\n,,Y\n' })
    expect(said.measured.slices.map(({ name, rows }) => [name, rows])).toEqual([['overall', 3], ['sex = F', 1], ['sex = M', 1], ['sex = X', 1]])
  })
})

async function plannedRows(world: World): Promise<PlannedData> {
  writeFileSync(join(world.cwd, 'd.csv'), ROWS)
  return planData(resolveDataset('d.csv', { path: 'd.csv' }), 'test', world)
}

describe('every single value as a slice is told', () => {
  const said = async (by: string, row: (i: number) => string): Promise<readonly string[]> => (await sliced(`${HEAD}    - by: ${by}\n`, { 'd.csv': `label,prediction,x\n${Array.from({ length: 310 }, (_, i) => `${i % 2},1,${row(i)}\n`).join('')}` })).findings.filter((finding) => finding.startsWith('notice uncut') || finding.startsWith('notice scattered'))
  test.each<[string, string, (i: number) => string, readonly unknown[]]>([
    ['texts, one row each', 'x', (i) => `c${i}`, [expect.stringContaining('notice scattered-slices gauntlet.yml:7: each of the 310 texts in x is a slice, with 1 row on average')]],
    ['texts, two rows each', 'x', (i) => `c${i % 155}`, [expect.stringContaining('each of the 155 texts in x is a slice, with 2 rows on average')]],
    ['texts with ten rows each are slices', 'x', (i) => `c${i % 31}`, []],
    ['few texts with few rows are slices', 'x', (i) => `c${i < 300 ? 'x' : i}`, []],
    ['the length of texts', '[x: { of: length }]', (i) => `c${i}`, []],
    ['numbers', 'x', (i) => String(i % 31), [expect.stringContaining('notice uncut-numbers gauntlet.yml:7: each of the 31 numbers in x is a slice')]],
  ])('%s', async (_, by, row, expected) => { expect(await said(by, row)).toEqual(expected) })
})

describe('slices by a condition', () => {
  test.each<[string, string, number]>([
    ['a comparison', 'age >= 40', 4],
    ['texts in single quotes', "sex = 'F' and age < 40", 3],
    ['a quote in a text', "Note = 'it''s'", 1],
    ['a name in double quotes', '"odd ""name" = \'x\'', 5],
    ['null is not true', 'not (age < 40)', 4],
    ['a query of its own', 'age > (select avg(age) from data)', 5],
    ['a query that names the rows again', 'exists (select 1 from data as other where other.age = data.age and other.sex <> data.sex)', 2],
    ['a comment at the end', "sex = 'M' -- men", 4],
    ['a comment within', "sex /* not gender */ = 'M'", 4],
    ['a semicolon within a text', "Note <> ';'", 9],
    ['functions', 'length(Note) = 2', 4],
    ['a text that is called like a function', "Note <> 'random()'", 9],
    ['a moment of the run', 'now() > cast(day as date)', 9],
    ['true', 'true', 10],
    ['or is bound tighter than what surrounds it', "sex = 'X' or sex = 'M'", 5],
  ])('%s', async (_, where, expected) => { expect(await counted(`    - { name: s, where: ${JSON.stringify(where)} }\n`, ROWS)).toEqual({ s: expected }) })

  test('without a name it is called what it is', async () => { expect(await counted('    - where: age >= 65\n', ROWS)).toEqual({ 'age >= 65': 1 }) })

  test('that no row fulfils is an error, not a pass', async () => {
    const said = await sliced('version: 1\nslice-test:\n  data: d.csv\n  discover: false\n  slices:\n    - where: age > 200\n  require: [{ metric: accuracy, min: 0.1 }]\n', { 'd.csv': ROWS })
    expect([said.verdict, said.headline]).toEqual(['fail', 'Slice "age > 200" has no row.'])
    expect(said.findings).toEqual(['error empty-slice gauntlet.yml:6: slice "age > 200" has no row. Correct its condition, or remove it.', expect.stringContaining('notice undefined gauntlet.yml:7: cannot be decided on 1 slice')])
  })

  test.each<[string, string, RegExp]>([
    ['a column that is not there', "gender = 'F'", /gender/],
    ['a number', 'age', /it gives a double, not true or false/],
    ['a text', "'true'", /it gives a varchar, not true or false/],
    ['two values', "sex = 'F', sex = 'M'", /it gives a struct.*, not true or false/],
    ['not SQL', 'age >', /syntax/i],
    ['a bracket that closes what it did not open', '1=1) union select label from data where (1=1', /cannot be asked/],
    ['a bracket and a comment', '1=1) -- ', /cannot be asked/],
    ['two statements', 'true; drop table data', /cannot be asked/],
    ['an end and another statement', 'true); drop table data; select (true', /cannot be asked/],
    ['an aggregate', 'avg(age) > 3', /cannot be asked/],
    ['a file', "exists (select 1 from read_csv('/etc/passwd'))", /cannot be asked/],
    ['a file by its name', "exists (select 1 from '/etc/passwd')", /cannot be asked/],
    ['settings', "current_setting('allow_unsigned_extensions') and exists (select * from duckdb_secrets() where 1/0 = 1) and nothing", /cannot be asked/],
    ['a value that breaks it', "cast(Note as integer) > 3", /it breaks on a value of the data/],
    ['a condition that is never the same', 'random() < 0.5', /random\(\) gives something else in every run/],
    ['the same with its schema', 'system.main."RANDOM"() < 0.5', /random\(\) gives something else/],
    ['the same within a query', 'age > (select count(*) from data where uuid() > Note)', /uuid\(\) gives something else/],
    ['the same within a list', 'len([gen_random_uuid() for x in [1, 2]]) > 1', /gen_random_uuid\(\) gives something else/],
    ['the same in a pivot', "exists (from (pivot (select sex, random() as r from data) on sex using count(*)) where F > 1)", /cannot be asked/],
    ['a sample', 'age > (select avg(age) from data tablesample 50%)', /a sample gives something else/],
    ['a sample of a query', 'age > (select avg(age) from (from data using sample 3 rows))', /a sample gives something else/],
    ['a window', 'row_number() over () = 1', /cannot be asked/],
  ])('%s is refused, at its line', async (_, where, why) => {
    const said = await refusal(`version: 1\nslice-test:\n  data: d.csv\n  discover: false\n  slices:\n    - by: sex\n    - name: s\n      where: ${JSON.stringify(where)}\n`, { 'd.csv': ROWS })
    expect(said).toMatch(/^config-invalid gauntlet\.yml:8/)
    expect(said).toMatch(why)
  })

  test('one that never ends is refused in time', async () => {
    const world = testWorld(), planned = await plannedRows(world), engine = await openEngine([planned], { memory: '1GB', threads: 1 }, world)
    try {
      const data = await TestData.load(planned, 'test', () => undefined, engine, world), never = '(select count(*) from range(100000000000) a, range(1000000) b) > age'
      await expect(data.fulfil(never, undefined, 1)).rejects.toMatchObject({ code: 'config-invalid', message: `the condition \`${never}\` cannot be asked: it takes more than 1 s` })
    } finally { await engine.close() }
  })
})

describe('slices that cannot be', () => {
  test.each<[string, string, string]>([
    ['a column that is not there', '    - by: sexx\n', 'column-missing gauntlet.yml:7:7: d.csv has no column "sexx", which slices are made of; did you mean "sex"?'],
    ['a text cut as a number', '    - by: [Note: { quantiles: 4 }]\n', 'config-invalid gauntlet.yml:7:7: Note holds text: only numbers can be cut into parts'],
    ['a slice that is called as all rows are', '    - { name: overall, where: "age > 3" }\n', 'config-invalid gauntlet.yml:7:7: "overall" is what all rows are called already'],
    ['a calendar of what is no date', '    - by: [sex: { period: month }]\n', 'config-invalid gauntlet.yml:7:7: sex holds no date or time, so there are no parts of the calendar'],
    ['borders that fall', '    - by: [age: { bins: [40, 18] }]\n', 'config-invalid gauntlet.yml:7:25: borders must grow from one to the next'],
    ['two ways to cut', '    - by: [age: { bins: [40], width: 3 }]\n', 'config-invalid gauntlet.yml:7:31: "bins" and "width" are two ways to cut'],
    ['a width of nothing', '    - by: [age: { width: 0 }]\n', 'config-invalid gauntlet.yml:7:26: a width of 0 cuts nothing'],
    ['neither by nor where', '    - name: s\n', 'config-invalid gauntlet.yml:7:7: it does not say which rows are meant'],
    ['both', '    - { by: sex, where: "true" }\n', 'config-invalid gauntlet.yml:7:7: "by" and "where" are two ways to say which rows are meant'],
    ['two of one name', '    - by: sex\n    - by: sex\n', 'config-invalid gauntlet.yml:8:7: a slice called "sex" is there already'],
    ['a misspelt way to cut', '    - by: [age: { bin: [40] }]\n', 'config-invalid gauntlet.yml:7:19: unknown setting "bin"; did you mean "bins"?'],
  ])('%s', async (_, slices, expected) => { expect(await refusal(HEAD + slices, { 'd.csv': ROWS })).toContain(expected) })

  test('a column of ids', async () => {
    expect(await refusal(`${HEAD}    - by: x\n`, { 'd.csv': `label,prediction,x\n${Array.from({ length: 10_001 }, (_, i) => `${i % 2},1,k${i}\n`).join('')}` })).toContain('config-invalid gauntlet.yml:7:7: x has more than 10000 different values: that is no column to make slices of')
  })

  test('crosses of columns with too many combinations are refused, whatever their number', async () => {
    const ids = Array.from({ length: 10_001 }, (_, i) => `1,1,${i % 9000},${i % 7919}\n`).join('')
    expect(await refusal(`${HEAD}    - by: [a, b]\n`, { 'd.csv': `label,prediction,a,b\n${ids}` })).toMatch(/^config-invalid gauntlet.yml:\d+:\d+: a × b has more than 10000 combinations of values: too many to make slices of/)
  })

  test('a cross of many columns tells all combinations apart', async () => {
    // 2,000 values in each of five columns: their product is beyond what a number holds exactly.
    const columns = ['a', 'b', 'c', 'd', 'e'], lines = Array.from({ length: 2000 }, (_, i) => `1,1,${columns.map((_column, k) => (i * (k + 1)) % 2000).join(',')}\n`).join('')
    const { measured } = await sliced(`${HEAD}    - by: [a, b, c, d, e]\n`, { 'd.csv': `label,prediction,${columns.join(',')}\n${lines}` })
    expect([measured.slices.length, measured.slices.slice(1).every(({ rows }) => rows === 1), measured.slices.at(-1)?.name]).toEqual([2001, true, 'a = 1999, b = 1998, c = 1997, d = 1996, e = 1995'])
  })

  test('columns may have any name', async () => {
    const { value } = await sliced('version: 1\nslice-test:\n  data: d.csv\n  discover: false\n  custom-metrics: { mine: { sql: "avg(_row + _slice + _n + _label)" }, __proto__: { sql: "avg(label)" } }\n', { 'd.csv': `label,prediction,_row,_slice,_n,_label,__proto__\n${times([60, '1,1,1000,200,30,4,p'], [60, '0,1,1000,200,30,4,q'])}` })
    expect([value('mine'), value('__proto__')]).toEqual([1234, 0.5])
  })

  test('hostile values are slices like others', async () => {
    const { measured } = await sliced(`${HEAD}    - by: s\n`, { 'd.csv': `label,prediction,s\n${times([2, '1,1,"\'; drop table x; --"'], [2, '0,0,"a\nb"'], [1, '0,0,<script>'])}` })
    expect(measured.slices.slice(1).map(({ rows }) => rows).toSorted()).toEqual([1, 2, 2])
  })
})
