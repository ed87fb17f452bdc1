import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { openDuckDB } from '../../../src/engine/duckdb/open.js'
import { csvRelation, jsonLinesRelation } from '../../../src/engine/duckdb/relations.js'
import { Cancelled } from '../../../src/errors.js'
import type { Engine } from '../../../src/engine/engine.js'

const folder = mkdtempSync(join(tmpdir(), 'duckdb-'))
afterAll(() => { rmSync(folder, { recursive: true }) })

const silent = { debug: () => undefined, info: () => undefined, notice: () => undefined, warning: () => undefined }

async function withEngine<T>(files: readonly string[], work: (engine: Engine) => Promise<T>, signal = new AbortController().signal, threads = 2): Promise<T> {
  const engine = await openDuckDB({ files, temp: join(folder, 'spill'), memory: '1GB', threads, signal, env: process.env, log: silent })
  try { return await work(engine) } finally { await engine.close() }
}

function file(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

const reading = { columns: 2, delimiter: 44, quote: 34, escape: 34, skip: 1 }

describe('text is read as it stands', () => {
  test.each<[string, string, readonly (readonly (string | null)[])[]]>([
    ['numbers stay text', '007,1e5\n', [['007', '1e5']]],
    ['an unquoted empty cell is NULL, a quoted one is not', ',""\n"",\n', [[null, ''], ['', null]]],
    ['quotes and line ends inside quotes', '"say ""hi""","a\nb"\n', [['say "hi"', 'a\nb']]],
    ['blanks stay', ' a , b\n', [[' a ', ' b']]],
    ['CRLF', 'a,b\r\nc,d\r\n', [['a', 'b'], ['c', 'd']]],
    ['no last line end', 'a,b', [['a', 'b']]],
    ['words that look like NULL', 'NULL,NA\n', [['NULL', 'NA']]],
    ['a comment sign', '#a,b\n', [['#a', 'b']]],
  ])('%s', async (_name, text, rows) => {
    const end = text.includes('\r\n') ? '\r\n' : '\n'
    const path = file('read.csv', `x,y${end}${text}`)
    expect(await withEngine([path], async (engine) => (await engine.query(`select c0, c1 from ${csvRelation(path, reading)}`)).map(({ c0, c1 }) => [c0, c1]))).toEqual(rows)
  })

  test('a cell of 3 MB and 2,000 columns', async () => {
    const big = file('big.csv', `x,y\n"${'é'.repeat(1_500_000)}",b\n`)
    const wide = file('wide.csv', `${Array.from({ length: 2000 }, (_, i) => `h${i}`).join(',')}\n${Array.from({ length: 2000 }, (_, i) => i).join(',')}\n`)
    const [a, b] = await withEngine([big, wide], async (engine) => [
      await engine.query(`select length(c0) as n from ${csvRelation(big, { ...reading, longRecords: true })}`),
      await engine.query(`select c1999 from ${csvRelation(wide, { ...reading, columns: 2000 })}`),
    ])
    expect([a?.[0]?.['n'], b?.[0]?.['c1999']]).toEqual([1_500_000n, '1999'])
  })

  test('a file name with quotes, blanks and letters of other scripts', async () => {
    const path = file("it's ünï 日本.csv", 'x,y\na,b\n')
    expect(await withEngine([path], (engine) => engine.query(`select c0 from ${csvRelation(path, reading)}`))).toEqual([{ c0: 'a' }])
  })
})

describe('JSON lines', () => {
  test('each line that is not blank is a record, NULL where it is no JSON', async () => {
    const path = file('a.jsonl', '{"a":1}\n{"a":\nnull\n[1]\n{"a":12345678901234567890.5}\n')
    const rows = await withEngine([path], (engine) => engine.query(`select j from ${jsonLinesRelation(path)}`))
    expect(rows.map(({ j }) => j)).toEqual(['{"a":1}', null, 'null', '[1]', '{"a":12345678901234567890.5}'])
  })
})

describe('ordinals', () => {
  const rows = Array.from({ length: 1_500_000 }, (_, i) => `${i},"${i % 3 === 0 ? 'two\nlines' : 'x'.repeat(i % 90)}"`)
  const path = file('many.csv', `x,y\n${rows.join('\n')}\n`)
  const expected = Array.from({ length: rows.length }, (_, i) => i).filter((i) => i % 97_703 === 5)
  const words = [...Array.from({ length: 30 }, (_, i) => String(5 + 97_703 * i)), 'x']
  // The file is larger than one of DuckDB's buffers, so that several threads read it.
  describe.each([1, 2])('with %d threads', (threads) => { test.each<[string, (engine: Engine) => string]>([
    ['a computed column', () => 'cast(c0 as bigint) % 97703 = 5'],
    ['a list of values', ({ dialect }) => dialect.among('c0', words)],
    ['an IN, which DuckDB likes to turn into a join', () => `c0 in (${words.map((word) => `'${word}'`).join(', ')})`],
    ['a join', () => `c0 in (select cast(5 + 97703 * range as varchar) from range(30))`],
  ])('are those of the file, with quoted line ends: %s', async (_name, predicate) => {
    const { ordinals, records } = await withEngine([path], (engine) => engine.ordinals(csvRelation(path, reading), predicate(engine)), undefined, threads)
    expect(records).toBe(rows.length)
    expect([...ordinals]).toEqual(expected)
  }) })
})

describe('locked', () => {
  test.each([
    `select * from read_text('/etc/passwd')`, `select * from glob('/*')`, `copy (select 1) to '${join(folder, 'out.csv')}'`, `attach '${join(folder, 'x.db')}'`,
    'install httpfs', `load '${join(folder, 'x.so')}'`, 'set threads = 1', `set allowed_paths = ['/etc/passwd']`, 'set enable_external_access = true', 'reset lock_configuration',
    `select * from '${join(folder, 'other.csv')}'`, `select * from read_csv('${join(folder, 'other.csv')}')`, `export database '${folder}'`, `select getenv('HOME')`, `select * from read_csv('https://example.com/x.csv')`,
  ])('%s', async (sql) => {
    const path = file('allowed.csv', 'x,y\n1,2\n')
    file('other.csv', 'x\n1\n')
    await expect(withEngine([path], (engine) => engine.query(sql))).rejects.toThrow()
  })
})

describe('a query of a user', () => {
  test.each<[string, string, RegExp]>([
    ['several statements', 'select 1; select 2', /2 statements/], ['a write', `copy (select 1) to '${join(folder, 'allowed.csv')}'`, /only a SELECT/], ['a drop', 'drop table kept', /only a SELECT/], ['an update', 'update kept set x = 2', /only a SELECT/],
    ['a view that is replaced', 'create or replace temp view kept as select 3 as x', /only a SELECT/], ['a prepared statement', 'prepare p as select 1', /only a SELECT/], ['a setting', 'set threads = 1', /only a SELECT/], ['no SQL', 'selec 1', /syntax error/],
  ])('%s is refused, and nothing has changed', async (_name, sql, message) => {
    const path = file('allowed.csv', 'x,y\n1,2\n')
    const [answer, after] = await withEngine([path], async (engine) => {
      await engine.query('create temp table kept as select 1 as x')
      return [await engine.select(sql, 2, 60), await engine.query('select x from kept')] as const
    })
    expect([answer, after, readFileSync(path, 'utf8')]).toEqual([{ kind: 'refused', message: expect.stringMatching(message) }, [{ x: 1 }], 'x,y\n1,2\n'])
  })

  test('numbers arrive exactly, with their types, and no more rows than asked for', async () => {
    expect(await withEngine([], (engine) => engine.select('select 9007199254740993::bigint + i, 0.1::decimal(3, 1), 1.5::double, null from range(5000) t(i)', 2, 60))).toEqual({ kind: 'rows', types: ['BIGINT', 'DECIMAL(3,1)', 'DOUBLE', 'INTEGER'], rows: [[9007199254740993n, '0.1', 1.5, null], [9007199254740994n, '0.1', 1.5, null]] })
  })

  test('what breaks over a value is told from what cannot run', async () => {
    const kinds = await withEngine([], async (engine) => [await engine.select("select cast('x' || i as int) from range(2) t(i)", 2, 60), await engine.select('select nosuch', 2, 60), await engine.select('select count(*) from range(100000000000) t(i) where i % 7 = 3', 2, 1), await engine.select('select 1', 2, 60)])
    expect(kinds.map(({ kind }) => kind)).toEqual(['failed', 'refused', 'late', 'rows'])
  })
})

test('a moment without a zone is UTC, whatever the zone of the machine', async () => {
  const zone = process.env['TZ']
  process.env['TZ'] = 'Asia/Tokyo'
  try {
    expect(await withEngine([], (engine) => engine.query("select epoch(cast('1970-01-02 01:00' as timestamptz)) as s"))).toEqual([{ s: 90_000 }])
  } finally { if (zone === undefined) delete process.env['TZ']; else process.env['TZ'] = zone }
})

test('an aborted signal stops a running query', async () => {
  const controller = new AbortController()
  const running = withEngine([], (engine) => engine.query('select count(*) from range(100000000) a, range(1000) b where a.range % 7 = b.range % 11'), controller.signal)
  setTimeout(() => { controller.abort() }, 100)
  await expect(running).rejects.toThrow(Cancelled)
})

test('what does not fit in memory spills', async () => {
  const rows = await withEngine([], (engine) => engine.query('select count(*) as n from (select distinct hash(range) from range(20000000))'))
  expect(rows[0]?.['n']).toBe(20_000_000n)
})
