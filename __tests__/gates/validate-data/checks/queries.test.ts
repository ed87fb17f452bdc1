import { describe, expect, test } from '@jest/globals'
import { FILES, judged, refused } from '../../../support/judged-checks.js'

const line = (query: string, more = 'mustBe: 0'): string => `    - { metric: sql, data: a, query: ${JSON.stringify(query)}, ${more} }\n`

describe('a query can only read the data sets', () => {
  test.each<[string, string, RegExp]>([
    ['a bracket that is closed', "select 1) as x; drop table d0_0; select * from (select 1", /syntax error/],
    ['a file that is overwritten', "select 1) as x; copy (select 99 as id) to 'a1.csv' (use_tmp_file false); select * from (select 1", /syntax error/],
    ['a file that is written', "copy (select 99 as id) to 'a1.csv'", /only a SELECT may run/],
    ['two statements', 'select 1; select 2', /several statements/],
    ['an update', "update d0_0 set k1 = '0'", /only a SELECT may run/],
    ['an update in a CTE', "with x as (update d0_0 set k0 = '0' returning 1) select 1", /A CTE needs a SELECT/],
    ['an insert in a CTE', 'with x as (insert into d0_0 select * from d0_0 returning 1) select 1', /A CTE needs a SELECT/],
    ['a table that is dropped', 'drop table d0_0', /only a SELECT may run/],
    ['a view that is replaced', 'create or replace temp view a as select 3 as id', /only a SELECT may run/],
    ['a database', "attach 'x.db'", /only a SELECT may run/],
    ['a setting', 'set threads = 1', /only a SELECT may run/],
    ['a pragma', 'pragma show_tables', /only a SELECT may run/],
    ['a prepared statement', "prepare p as select 1", /only a SELECT may run/],
    ['an explanation', 'explain select 1', /only a SELECT may run/],
    ['a description', 'describe a', /only a SELECT may run/],
    ['a description in brackets', 'select count(*) from (describe a)', /only a SELECT may run/],
    ['a reader of files', "select count(*) from read_csv('a1.csv')", /read_csv\(\) may not be used/],
    ['a reader of text', "select count(*) from read_text('a1.csv')", /read_text\(\) may not be used/],
    ['a file by its name', "select count(*) from 'a1.csv'", /there is no data set "a1.csv"/],
    ['SQL in a text', "select * from query('select 1')", /query\(\) may not be used/],
    ['a table by a text', "select count(*) from query_table('d0_0')", /query_table\(\) may not be used/],
    ['the catalog', 'select count(*) from duckdb_tables()', /duckdb_tables\(\) may not be used/],
    ['the catalog by its schema', 'select count(*) from information_schema.tables', /information_schema\.tables is no data set/],
    ['an internal table', 'select count(*) from d0_0', /there is no data set "d0_0"/],
    ['an internal table by its catalog', 'select count(*) from temp.main.d0_0', /temp\.main\.d0_0 is no data set/],
    ['settings of the engine', "select length(current_setting('temp_directory'))", /current_setting\(\) may not be used/],
    ['nothing at all', '-- nothing', /it is empty/],
  ])('%s', async (_name, query, message) => {
    const { message: said, line: at, changed } = await refused(line(query))
    expect([said, at, changed]).toEqual([expect.stringMatching(message), 7, []])
    expect(said).toMatch(/^the query does not run: /)
  })

  test.each<[string, string, number]>([
    ['a comment at the end', 'select count(*) from a -- all of them', 5],
    ['a semicolon at the end', 'select count(*) from a;', 5],
    ['a name of its own that hides a data set', 'with b as (select * from a) select count(*) from b', 5],
    ['a recursive query', 'with recursive r as (select 1 as n union all select n + 1 from r where n < 5) select sum(n) from r', 15],
    ['rows from nothing', 'select sum(i) from range(4) as t(i)', 6],
    ['a table that is joined with itself', 'select count(*) from a as x join a as y using (id)', 9],
    ['FROM first', 'from ${object} select count(*)', 5],
    ['another case', 'select count(*) from A where AMOUNT > 2', 3],
    ['several data sets', 'select count(*) from a where who not in (select who from b)', 1],
  ])('%s', async (_name, query, value) => {
    const { values, verdict } = await judged(line(query, `mustBe: ${value}`))
    expect([values, verdict]).toEqual([[value], 'pass'])
  })
})

describe('a query that gives no number', () => {
  test.each<[string, string, RegExp]>([
    ['text', "select ''", /gives text, expected one number/], ['a date', "select date '2026-01-01'", /gives DATE, expected one number/],
    ['text that is a number', "select '0x0'", /gives text/], ['two columns', 'select 1, 2', /2 columns/], ['no row', 'select amount from a where false', /no row/],
  ])('%s is a mistake', async (_name, query, message) => {
    expect(await refused(line(query))).toMatchObject({ message: expect.stringMatching(message), line: 7 })
  })

  test.each<[string, string, RegExp]>([
    ['NULL', 'select max(amount) from a where false', /NULL, not a number/], ['NaN', "select 'nan'::double", /NaN, not a finite number/], ['infinity', "select 'inf'::double", /infinity, not a finite number/],
  ])('%s is never a pass', async (_name, query, message) => {
    const { verdict, values, findings } = await judged(line(query))
    expect([verdict, values, findings[0]?.message]).toEqual(['fail', [null], expect.stringMatching(message)])
  })
})

describe('a query that breaks over the data', () => {
  const files = { ...FILES, 'a1.csv': 'id,who,amount,at,word\nT1,SECRETVAL_B,1.5,2026-11-20,x\nT2,2,2.5,2026-11-21,y\n' }

  test('fails alone, quotes no value, and points at the rows', async () => {
    const { verdict, findings, values } = await judged(`${line('select max(cast(who as int)) from ${object}')}${line('select count(*) from ${object}', 'mustBe: 4')}`, files)
    expect([verdict, values]).toEqual(['fail', [null, 4]])
    expect(findings).toEqual([
      { at: 'gauntlet.yml:7:7', rule: 'sql', severity: 'error', message: 'sql cannot be measured: a value of who cannot be read as INT32 (try_cast gives NULL in its place), in a' },
      { at: 'a1.csv:2:4', rule: 'sql', severity: 'notice', message: 'who cannot be read as INT32' },
      { at: 'a2.csv.gz:3:1', rule: 'sql', severity: 'notice', message: 'who cannot be read as INT32' },
    ])
  })

  test.each<[string, string, RegExp]>([
    ['a boolean', 'select count(*) from ${object} where who = true', /a value of who cannot be read as BOOL/],
    ['an expression', "select max(cast('x' || who as int)) from ${object}", /a value cannot be read as INT32/],
    ['an error of its own', 'select count(error(who)) from ${object}', /broke over a value \(Invalid Input Error\)/],
    ['an overflow', 'select max(cast(amount as int) * 2147483647) from ${object}', /too large for its type/],
    ['a subquery of several rows', 'select (select amount from ${object})', /gives more than one row/],
  ])('%s', async (_name, query, message) => {
    const { findings } = await judged(line(query), files), said = findings.map((one) => one.message).join('\n')
    expect(said).toMatch(message)
    expect(said).not.toMatch(/SECRETVAL|2147483647 \*/)
  })

  test('text against numbers: the message says why and what to do', async () => {
    expect(await refused(line('select count(*) from ${object} where who > 80'))).toMatchObject({ message: expect.stringMatching(/Cannot compare values of type VARCHAR/), hint: 'Columns are text until the schema of the data set says `number` or `integer`, as here who: say so there, or write try_cast(who as double).' })
  })

  test('a column that is not there: the message lists those that are', async () => {
    expect(await refused(line('select sum(amuont) from ${object}'))).toMatchObject({ hint: 'Columns of a: id, who, amount, at, word' })
  })

  test('one that takes too long is stopped', async () => {
    const began = Date.now(), { findings } = await judged(line('select count(*) from range(100000000000) t(i) where i % 7 = 3', 'mustBe: 0, timeout: 1'))
    expect(findings[0]?.message).toBe('sql cannot be measured: the query took longer than 1 second (`timeout` of the check), in a')
    expect(Date.now() - began).toBeLessThan(20_000)
  })
})

describe('names', () => {
  const head = (names: readonly string[]): string => `version: 1\ndata:\n${names.map((name, i) => `  ${name}: { path: f${i}.csv }\n`).join('')}validate-data:\n  checks:\n`

  test('data sets may be called like internal tables', async () => {
    const { values } = await judged('    - { metric: sql, data: d0_0, query: "select count(*) from d0_0, power_sample", mustBe: 6 }\n', { 'f0.csv': 'a\n1\n2\n', 'f1.csv': 'a\n1\n2\n3\n' }, head(['d0_0', 'power_sample']))
    expect(values).toEqual([6])
  })

  test('data sets whose names differ in case only', async () => {
    const files = { 'f0.csv': 'a\n1\n2\n', 'f1.csv': 'a\n1\n' }, all = head(['D', 'd'])
    expect((await judged('    - { metric: sql, query: "select count(*) from ${object}", mustBeGreaterThan: 0 }\n', files, all)).values).toEqual([2, 1])
    expect((await refused('    - { metric: sql, data: d, query: "select count(*) from d, \\"D\\"", mustBe: 0 }\n', files, all)).message).toMatch(/data sets .* differ in case only/)
  })

  test('columns are those of the file and no others', async () => {
    const files = { 'f0.csv': 'f,r\n1,5\n2,6\n', 's.json': '{"properties":{"f":{"type":"integer"},"r":{"type":"integer"}}}' }, schema = head(['x']).replace('f0.csv', 'f0.csv, schema: s.json')
    const { values } = await judged('    - { metric: sql, query: "select sum(r) from ${object}", mustBe: 11 }\n    - { metric: sql, query: "select len(list(c)) from (select unnest(json_keys(to_json(x))) as c from x limit 2)", mustBe: 2 }\n    - { metric: sql, query: "select count(distinct f) from x", mustBe: 2 }\n', files, schema)
    expect(values).toEqual([11, 2, 2])
  })

  test('columns that differ in case only cannot be named, and the message says so', async () => {
    const files = { 'f0.csv': 'Id,id,n\n1,2,3\n' }
    expect((await judged('    - { metric: sql, query: "select count(n) from x", mustBe: 1 }\n', files, head(['x']))).values).toEqual([1])
    expect(await refused('    - { metric: sql, query: "select count(id) from x", mustBe: 1 }\n', files, head(['x']))).toMatchObject({ hint: 'Columns Id and id of x differ in case only, which SQL does not tell apart: no query can name them.' })
  })
})

test('whole numbers beyond 2^53 are exact', async () => {
  const files = { 'h.csv': 'id\n12345678901234567890\n12345678901234567891\n', 's.json': '{"properties":{"id":{"type":"integer"}}}' }, head = 'version: 1\ndata:\n  h: { path: h.csv, schema: s.json }\nvalidate-data:\n  checks:\n'
  const again = await judged('    - { metric: sql, query: "select count(distinct id) from h", mustBe: 2 }\n    - { metric: sql, query: "select 1000000000000000001::bigint", mustBe: 1e18, severity: warning }\n    - { metric: sql, query: "select max(id) - min(id) from h", mustBe: 1 }\n', files, head)
  expect([again.values, again.findings.map((one) => one.message)]).toEqual([[2, 1e18, 1], ['the query gives 1,000,000,000,000,000,001, must be 1000000000000000000, in h']])
})
