import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { openDuckDB } from '../../../src/engine/duckdb/open.js'

const folder = mkdtempSync(join(tmpdir(), 'connections-')), silent = { debug: () => undefined, info: () => undefined, notice: () => undefined, warning: () => undefined }
afterAll(() => { rmSync(folder, { recursive: true }) })

test('more statements than connections: each gets its own result, and a table of one is seen by all', async () => {
  const engine = await openDuckDB({ files: [], temp: join(folder, 'spill'), memory: '1GB', threads: 2, signal: new AbortController().signal, env: process.env, log: silent })
  try {
    await engine.keep('t', 'range as n', 'range(5000)')
    const rows = await Promise.all(Array.from({ length: 20 }, (_, i) => engine.query(`select n from t where n % 20 = ${i} order by n limit 2`)))
    expect(rows.map((list) => list.map(({ n }) => Number(n)))).toEqual(Array.from({ length: 20 }, (_, i) => [i, i + 20]))
  } finally { await engine.close() }
})

test('a failed statement gives its connection back, and closing waits for those that run', async () => {
  const engine = await openDuckDB({ files: [], temp: join(folder, 'spill'), memory: '1GB', threads: 2, signal: new AbortController().signal, env: process.env, log: silent })
  const failed = await Promise.allSettled(Array.from({ length: 10 }, () => engine.query('select nothing')))
  expect(failed.map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 'rejected'))
  const running = engine.query('select count(*) as n from range(20000000) as a where hash(range) % 3 = 0')
  await engine.close()
  expect(Number((await running)[0]?.['n'])).toBeGreaterThan(0)
})
