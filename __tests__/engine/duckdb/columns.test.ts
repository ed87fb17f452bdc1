import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { openDuckDB } from '../../../src/engine/duckdb/open.js'
import type { Engine } from '../../../src/engine/engine.js'
import { testWorld } from '../../support/world.js'

let engine: Engine
const temp = mkdtempSync(join(tmpdir(), 'columns-'))
beforeAll(async () => { const { env, log, signal } = testWorld(); engine = await openDuckDB({ files: [], temp, memory: '512MB', threads: 2, signal, env, log }) })
afterAll(async () => { await engine.close(); rmSync(temp, { recursive: true, force: true }) })

test('each type has its array, and its sign for no value', async () => {
  expect(await engine.columns("select * from (values (1.5::double, 7::integer, true, 'a'), (null, null, null, null), ('nan'::double, -3, false, ''), ('-inf'::double, 0, true, 'é')) as t")).toEqual([
    Float64Array.of(1.5, Number.NaN, Number.NaN, -Infinity), Int32Array.of(7, -1, -3, 0), Uint8Array.of(1, 0, 0, 1), ['a', null, '', 'é'],
  ])
})

test('no rows are arrays without elements', async () => { expect(await engine.columns("select 1.5::double, 1::integer, true, 'a' where false")).toEqual([new Float64Array(), new Int32Array(), new Uint8Array(), []]) })

test('many rows keep their order over all pieces', async () => {
  const [numbers, whole] = await engine.columns('select cast(range as double) / 2, cast(range as integer) from range(100000)')
  expect(numbers).toEqual(Float64Array.from({ length: 100_000 }, (_, i) => i / 2))
  expect(whole).toEqual(Int32Array.from({ length: 100_000 }, (_, i) => i))
})

test.each(['bigint', 'date', 'decimal(9, 2)', 'integer[]'])('a column of %s has no array', async (type) => { await expect(engine.columns(`select null::${type}`)).rejects.toThrow(RangeError) })

test('after a refusal the engine still answers', async () => { expect(await engine.columns('select 1::integer')).toEqual([Int32Array.of(1)]) })

test('what is filled comes back, NaN as no value', async () => {
  const row = fc.record({ x: fc.double(), n: fc.integer({ min: -2147483648, max: 2147483647 }), b: fc.boolean(), t: fc.option(fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0'))) })
  await fc.assert(fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 50 }), async (rows) => {
    const columns = { x: Float64Array.from(rows, ({ x }) => x), 'a "name"': Int32Array.from(rows, ({ n }) => n), b: Uint8Array.from(rows, ({ b }) => Number(b)), t: rows.map(({ t }) => t) }
    await engine.fill('_filled', columns)
    expect(await engine.columns('select * from _filled order by rowid')).toEqual(Object.values(columns))
  }), { numRuns: 30 })
})

test('more rows than fit into one piece', async () => {
  for (const length of [0, 2047, 2048, 2049, 5000]) {
    await engine.fill('_filled', { i: Int32Array.from({ length }, (_, i) => i), s: Array.from({ length }, (_, i) => (i % 3 === 0 ? null : `r${i}`)) })
    const [whole, texts] = await engine.columns('select * from _filled order by rowid')
    expect([whole?.length, whole?.at(-1), texts?.filter((text) => text === null).length]).toEqual([length, length === 0 ? undefined : length - 1, Math.ceil(length / 3)])
  }
})
