import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { unjudged, type FileTable } from '../../../src/data/tables/file-table.js'
import { csvReading } from '../../../src/data/tables/csv-table.js'
import { LoadedTables } from '../../../src/data/tables/loaded.js'
import { openDuckDB } from '../../../src/engine/duckdb/open.js'
import type { Engine } from '../../../src/engine/engine.js'

const folder = mkdtempSync(join(tmpdir(), 'loaded-')), silent = { debug: () => undefined, info: () => undefined, notice: () => undefined, warning: () => undefined }
const path = join(folder, 'a.csv'), mended = join(folder, 'mended.csv'), damaged = join(folder, 'damaged.csv')
let engine: Engine
beforeAll(async () => {
  writeFileSync(path, 'n\n1\n2\n3\n')
  writeFileSync(mended, '4\n5\n')
  writeFileSync(damaged, 'n\n1,2,3\n')
  engine = await openDuckDB({ files: [path, mended, damaged], temp: join(folder, 'spill'), memory: '1GB', threads: 2, signal: new AbortController().signal, env: process.env, log: silent })
})
afterAll(async () => { await engine.close(); rmSync(folder, { recursive: true }) })

const reading = (readable: string, skip = 1): FileTable => unjudged(csvReading({ readable, bytes: 8, skip, dialect: { delimiter: 44, quote: 34, escape: 34, header: true }, names: ['n'], typing: { missingValues: [''], trueValues: ['true'], falseValues: ['false'], decimalChar: '.', columns: new Map() }, kindOf: () => 'number' }))

test.each<[string, string, FileTable, readonly number[]]>([
  ['a file that is what was expected is not read again', path, reading(path), [1, 2, 3]],
  ['of a file that was mended, the mended copy is read', path, reading(mended, 0), [4, 5]],
  ['records that turned out to be broken are left out', path, { ...reading(path), broken: [1] }, [1, 3]],
  ['a file that could not be read before it was mended', damaged, reading(mended, 0), [4, 5]],
])('%s', async (_, ahead, judged, numbers) => {
  const tables = new LoadedTables(() => [judged], () => undefined, () => Promise.resolve(engine))
  await tables.ahead('d', reading(ahead))
  const table = await tables.of('d')
  expect((await table.query(`select x from ${table.rows({ x: ['number', 'n'] })} order by r`)).map(({ x }) => x)).toEqual(numbers)
  await tables.drop('d')
})
