import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { resolveDataset } from '../../../src/config/dataset.js'
import { formatOf } from '../../../src/data/format.js'
import { openTable } from '../../../src/data/tables/open.js'
import { UserError } from '../../../src/errors.js'
import { testWorld } from '../../support/world.js'

interface Opened { readonly records: number; readonly broken: readonly number[]; readonly columns: Readonly<Record<string, string>> }

/** Records, those that are broken, and what kind each column is. */
async function opened(name: string, content: string | Uint8Array): Promise<Opened | string> {
  const world = testWorld(), path = join(world.cwd, name)
  writeFileSync(path, content)
  try {
    const { table, records } = await openTable({ path, shown: name }, formatOf(name).format ?? 'csv', resolveDataset(name, { path: name }), 'k', world, () => Promise.reject(new Error('no engine is needed')))
    return { records, broken: [...table.broken], columns: Object.fromEntries(table.columns.map(({ name: column, kind }) => [column, kind])) }
  } catch (reason) {
    if (!(reason instanceof UserError)) throw reason
    return `${reason.code}: ${reason.message}`
  }
}

describe('a table of a file', () => {
  test.each<[string, string, string | Uint8Array, Opened]>([
    ['CSV', 'a.csv', 'n,t\n1,a\n2.5,b\n', { records: 2, broken: [], columns: { n: 'number', t: 'text' } }],
    ['CSV in gzip', 'a.csv.gz', gzipSync('n,t\n1,a\n'), { records: 1, broken: [], columns: { n: 'number', t: 'text' } }],
    ['what is called gzip and is none', 'a.csv.gz', 'n,t\n1,a\n', { records: 1, broken: [], columns: { n: 'number', t: 'text' } }],
    ['TSV', 'a.tsv', 'n\tt\n1\ta,b\n', { records: 1, broken: [], columns: { n: 'number', t: 'text' } }],
    ['a byte order mark', 'a.csv', '\uFEFFn,t\n1,a\n', { records: 1, broken: [], columns: { n: 'number', t: 'text' } }],
    ['too few and too many cells', 'a.csv', 'n,t\n1\n2,b\n3,c,d\n', { records: 3, broken: [0, 2], columns: { n: 'number', t: 'text' } }],
    ['line breaks within quotes', 'a.csv', 'n,t\n1,"a\nb"\n2,c\n', { records: 2, broken: [], columns: { n: 'number', t: 'text' } }],
    ['a column without a name, and one that is there twice', 'a.csv', 'n,,n\n1,2,3\n', { records: 1, broken: [], columns: { n: 'number' } }],
    ['a header alone', 'a.csv', 'n,t\n', { records: 0, broken: [], columns: { n: 'text', t: 'text' } }],
    ['JSON lines', 'a.jsonl', '{"n":1,"t":"a"}\n{"n":2}\n', { records: 2, broken: [], columns: { n: 'number', t: 'text' } }],
    ['JSON', 'a.json', '[{"n":1,"t":"a"},{"n":2,"t":"b"}]', { records: 2, broken: [], columns: { n: 'number', t: 'text' } }],
  ])('%s', async (_, name, content, expected) => { expect(await opened(name, content)).toEqual(expected) })
})

describe('nothing can be used of', () => {
  test.each<[string, string, string | Uint8Array, RegExp]>([
    ['an empty file', 'a.csv', '', /^file-unreadable: a\.csv: the file is empty/],
    ['a pointer of git-lfs', 'a.csv', 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393\nsize 12345\n', /^file-unreadable: a\.csv: .*(LFS|lfs)/],
    ['damaged gzip', 'a.csv.gz', gzipSync('n,t\n1,a\n'.repeat(1000)).subarray(0, 30), /^file-unreadable: a\.csv\.gz: /],
    ['an empty JSON file', 'a.jsonl', '\n\n', /^file-unreadable: a\.jsonl: the file (holds no record|is empty)/],
  ])('%s', async (_, name, content, expected) => { expect(await opened(name, content)).toMatch(expected) })
})
