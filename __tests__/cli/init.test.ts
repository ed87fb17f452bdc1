import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { DuckDBInstance } from '@duckdb/node-api'
import { init } from '../../src/cli/init.js'
import { NO_PULL_REQUEST } from '../../src/cli/init/read.js'
import { loadConfig } from '../../src/config/load.js'
import type { Report } from '../../src/report/report.js'
import type { Host } from '../../src/run/host.js'
import { noProgress } from '../../src/run/log.js'
import { runGates } from '../../src/run/run-gates.js'

// Each test is a repository of its own, and what init has written is judged by the gate as it stands.
let folder: string
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'init-')) })
afterEach(() => { rmSync(folder, { recursive: true, force: true }) })

const say = (): void => undefined
const host = (cwd = folder): Host => ({ kind: 'terminal', env: { PATH: process.env['PATH'] }, cwd, inputs: {}, log: { debug: say, info: say, notice: say, warning: say }, progress: noProgress, print: say, signal: new AbortController().signal })

function write(files: Readonly<Record<string, string | Buffer>>, at = folder): void {
  for (const [path, content] of Object.entries(files)) { mkdirSync(dirname(join(at, path)), { recursive: true }); writeFileSync(join(at, path), content) }
}
const read = (path: string): string => readFileSync(join(folder, path), 'utf8')
const git = (...words: readonly string[]): string => execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.co', ...words], { cwd: folder, encoding: 'utf8' })

/** Runs init, then the gate by what init has written. */
async function initialised(): Promise<{ readonly text: string; readonly data: Readonly<Record<string, Readonly<Record<string, unknown>>>>; readonly splits: unknown; readonly report: Report; readonly yaml: string }> {
  const text = await init(host()), config = await loadConfig(undefined, folder), [run] = await runGates(['validate-data'], host(), NO_PULL_REQUEST)
  if (run === undefined || config === undefined) throw new Error('nothing was run')
  return { text, yaml: read('gauntlet.yml'), data: config.content.data ?? {}, splits: config.content['validate-data']?.splits, report: run.report }
}
const rowsOf = (report: Report): number => report.inputs.reduce((sum, one) => sum + (one.rows ?? 0), 0)
const errors = (report: Report): readonly string[] => report.findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)

/** Customers with a key, a group, a moment and a label; those of `from` on. */
function customers(rows: number, from: number, label = true): string {
  const lines = Array.from({ length: rows }, (_, i) => [`C${String(from + i).padStart(6, '0')}`, (i * 37) % 101, `S${i % 9}`, `${from < 1000 ? 2023 : 2024}-0${1 + (i % 9)}-1${i % 10}`, ...label ? [(i * i * 31 + i * 17) % 11 < 4 ? 1 : 0] : []].join(','))
  return `customer_id,spend,store_id,signup_date${label ? ',churned' : ''}\n${lines.join('\n')}\n`
}

describe('splits', () => {
  test('train.csv and test.csv share the schema of the training data and are compared', async () => {
    write({ 'data/train.csv': customers(300, 0), 'data/test.csv': customers(120, 1000), 'data/prices.csv': 'sku,price\na,1.5\nb,2.5\n' })
    const { data, splits, report, yaml, text } = await initialised()
    expect(data).toEqual({
      train: { path: 'data/train.csv', schema: 'schemas/row.schema.json', primaryKey: 'customer_id' }, test: { path: 'data/test.csv', schema: 'schemas/row.schema.json', primaryKey: 'customer_id' },
      prices: { path: 'data/prices.csv', schema: 'schemas/prices.schema.json' },
    })
    expect(splits).toEqual({ train: 'train', test: 'test', key: 'customer_id', label: 'churned' })
    expect([report.verdict, rowsOf(report), readdirSync(join(folder, 'schemas'))]).toEqual(['pass', 422, ['prices.schema.json', 'row.schema.json']])
    // What is a guess is a remark.
    expect(yaml).toMatch(/^ {4}# group: store_id # a guess: .*9 values stand in 300 rows/m)
    expect(yaml).toMatch(/^ {4}# time: signup_date # a guess: /m)
    expect(yaml).toMatch(/^ {4}label: churned # called like a label, and it has 2 values$/m)
    expect(text).toMatch(/Result: 422 rows in 3 files, /)
    expect(text).toContain('schema: schemas/row.schema.json  (proposed from the 300 rows of train, and asked of test too)')
  })

  test('rows that both have are found by what was written', async () => {
    write({ 'train.csv': customers(300, 0), 'test.csv': customers(120, 290) })
    const { report, text } = await initialised()
    expect(errors(report)).toContain('validate-data/split-keys')
    expect(text).toMatch(/split-keys in customer_id/)
  })

  test('folders are splits, and test/ is no folder of tests where it holds nothing but data', async () => {
    write({ 'data/train/a.csv': customers(200, 0), 'data/train/b.csv': customers(100, 300), 'data/val/a.csv': customers(50, 500), 'data/test/a.csv': customers(120, 1000), 'tests/test_a.py': '', 'tests/small.csv': 'a\n1\n' })
    const { data, splits, report, text, yaml } = await initialised()
    expect(Object.entries(data).map(([name, { path, schema }]) => [name, path, schema])).toEqual([['train', 'data/train/*.csv', 'schemas/row.schema.json'], ['val', 'data/val/a.csv', 'schemas/row.schema.json'], ['test', 'data/test/a.csv', 'schemas/row.schema.json']])
    expect(splits).toEqual({ train: 'train', validation: 'val', test: 'test', key: 'customer_id', label: 'churned' })
    expect(rowsOf(report)).toBe(470)
    expect(text).toMatch(/^ {2}tests\/ {2}1 file of tests/m)
    expect(yaml).toContain('# - tests/: 1 file of tests')
  })

  test('records a line', async () => {
    const lines = (n: number, from: number): string => Array.from({ length: n }, (_, i) => JSON.stringify({ id: from + i, prompt: `a question of no importance, number ${from + i}`, ...i % 2 === 0 ? { note: 'x' } : {} })).join('\n')
    write({ 'train.jsonl': lines(200, 0), 'eval.jsonl': lines(50, 150) })
    const { splits, report, yaml } = await initialised()
    expect(splits).toEqual({ train: 'train', test: 'eval', key: 'id' })
    expect(yaml).toMatch(/^ {4}# label: # no column is called like one; /m)
    expect(errors(report)).toContain('validate-data/split-keys')
  })

  test('without test data there is a remark', async () => {
    write({ 'churn_train.csv': customers(200, 0), 'churn_valid.csv': customers(50, 300) })
    const { splits, yaml, data } = await initialised()
    expect([splits, data['churn_train']?.['schema'], data['churn_valid']?.['schema']]).toEqual([undefined, 'schemas/churn.schema.json', 'schemas/churn.schema.json'])
    expect(yaml).toMatch(/# churn_train and churn_valid are splits and share a schema; `splits:` needs test data/)
  })

  test('data for a test without the label is no split, and that is said', async () => {
    write({ 'train.csv': customers(200, 0), 'test.csv': customers(50, 300, false) })
    const { splits, yaml, report } = await initialised()
    expect([splits, report.verdict]).toEqual([undefined, 'pass'])
    expect(yaml).toContain('their columns differ (test lacks churned)')
  })
})

describe('which files are one data set', () => {
  test('parts with numbers and equal columns; others are for themselves', async () => {
    const table = (columns: string): string => `${columns}\n${Array.from({ length: 30 }, (_, i) => `${i},${i * 2}`).join('\n')}\n`
    write({ 'raw/sales-2024-01.csv': table('id,n'), 'raw/sales-2024-02.csv': table('id,n'), 'raw/items.csv': table('item,price'), 'raw/orders.csv': table('order,amount'), 'raw/stock-1.csv': table('a,b'), 'raw/stock-2.csv': table('a,c') })
    const { data, report, yaml } = await initialised()
    expect(Object.fromEntries(Object.entries(data).map(([name, { path }]) => [name, path]))).toEqual({ sales: 'raw/sales-*.csv', items: 'raw/items.csv', orders: 'raw/orders.csv', 'stock-1': 'raw/stock-1.csv', 'stock-2': 'raw/stock-2.csv' })
    expect([report.verdict, rowsOf(report)]).toEqual(['pass', 180])
    expect(yaml).toContain('# one data set: the names differ in numbers only, and the columns are the same')
  })

  test('a pattern that would match more names its files', async () => {
    write({ 'p-1.csv': 'a,b\n1,2\n', 'p-2.csv': 'a,b\n1,2\n', 'p-3.csv': 'x,y\n1,2\n', 'p-4.csv': '' })
    const { data, text } = await initialised()
    expect(Object.values(data).map(({ path }) => path)).toEqual([['p-1.csv', 'p-2.csv'], 'p-3.csv'])
    expect(text).toContain('p-4.csv  it is empty')
  })

  test('folders of a lake, in Parquet', async () => {
    const db = await (await DuckDBInstance.create(':memory:')).connect()
    for (const [at, month] of ['01', '02', '03'].entries()) {
      mkdirSync(join(folder, `lake/events/year=2024/month=${month}`), { recursive: true })
      await db.run(`copy (select i as event_id, 'k' || (i % 3) as kind from range(${at * 50}, ${at * 50 + 50}) t(i)) to '${join(folder, `lake/events/year=2024/month=${month}/part-0000${at}.parquet`)}' (format parquet)`)
    }
    write({ 'broken.parquet': 'PAR1 no' })
    const { data, report, text, yaml } = await initialised()
    expect(data).toEqual({ events: { path: 'lake/events/year=*/month=*/part-*.parquet', schema: 'schemas/events.schema.json', primaryKey: 'event_id' } })
    expect([report.verdict, rowsOf(report)]).toEqual(['pass', 150])
    expect(yaml).toContain('keys of the folders are no columns')
    expect(text).toMatch(/broken\.parquet {2}it cannot be read/)
  })

  test('empty texts in Parquet and JSON keep what is proposed', async () => {
    const db = await (await DuckDBInstance.create(':memory:')).connect()
    await db.run(`copy (select i as id, case when i % 3 = 0 then '' else 'note ' || i end as note, case when i % 4 = 0 then '' when i % 2 = 0 then 'a' else 'b' end as kind from range(100) t(i)) to '${join(folder, 'a.parquet')}' (format parquet)`)
    write({ 'b.jsonl': Array.from({ length: 100 }, (_, i) => JSON.stringify({ id: i, note: i % 3 === 0 ? '' : `note ${i}`, kind: i % 4 === 0 ? '' : 'a' })).join('\n') })
    const { report } = await initialised()
    expect([report.verdict, rowsOf(report)]).toEqual(['pass', 200])
  })

  test('lists of records are data, settings are not', async () => {
    write({ 'data/labels.json': JSON.stringify(Array.from({ length: 30 }, (_, i) => ({ id: i, label: i % 2 }))), 'package.json': '{"name":"x"}', 'tsconfig.json': '[{"a":1}]', 'data/numbers.json': '[1,2]', 'data/lines.json': '{"a":1}\n{"a":2}\n' })
    const { data, text } = await initialised()
    expect(Object.entries(data).map(([name, { path }]) => [name, path])).toEqual([['labels', 'data/labels.json'], ['lines', 'data/lines.json']])
    expect(text).toContain('3 JSON files that are no lists of records')
  })

  test('a word in a file with types is a word', async () => {
    write({ 'a.jsonl': Array.from({ length: 60 }, (_, i) => JSON.stringify({ id: i, job: i % 3 === 0 ? 'NA' : 'cook' })).join('\n') })
    const { data, report } = await initialised()
    expect([data, report.verdict]).toEqual([{ a: { path: 'a.jsonl', schema: 'schemas/a.schema.json', primaryKey: 'id' } }, 'pass'])
  })

  test('more than twenty are not all named, and that is said', async () => {
    write(Object.fromEntries(Array.from({ length: 22 }, (_, i) => [`${String.fromCodePoint(97 + i)}x.csv`, `k${i},b\n1,2\n`])))
    const { data, text } = await initialised()
    expect([Object.keys(data).length, text.includes('vx.csv  there are more than 20 data sets')]).toEqual([20, true])
  })
})

describe('how files are written', () => {
  test.each<[string, string, string | Buffer, Readonly<Record<string, unknown>>]>([
    ['semicolons and decimal commas', 'p.csv', `id;Preis;Datum\n${Array.from({ length: 30 }, (_, i) => `${i};${i},75;01.02.2024`).join('\n')}\n`, { delimiter: ';', decimalChar: ',' }],
    ['semicolons and points', 'p.csv', `id;price\n${Array.from({ length: 30 }, (_, i) => `${i};${i}.75`).join('\n')}\n`, { delimiter: ';' }],
    ['commas that may be thousands', 'p.csv', `id;price\n${Array.from({ length: 30 }, (_, i) => `${i};${i + 1},000`).join('\n')}\n`, { delimiter: ';' }],
    ['tabs in a .csv', 'p.csv', `id\tprice\n${Array.from({ length: 30 }, (_, i) => `${i}\t${i}.75`).join('\n')}\n`, { delimiter: '\t' }],
    ['commas inside quotes', 'p.csv', `id,text\n${Array.from({ length: 30 }, (_, i) => `${i},"a; b; c, ""d"""`).join('\n')}\n`, {}],
    ['windows-1252', 'p.csv', Buffer.from(`id;Stra\xdfe\n${Array.from({ length: 30 }, (_, i) => `${i};M\xfcller ${i}`).join('\n')}\n`, 'latin1'), { delimiter: ';', encoding: 'windows-1252' }],
    ['UTF-16 with a mark', 'p.csv', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(`id,n\n${Array.from({ length: 30 }, (_, i) => `${i},x`).join('\n')}\n`, 'utf16le')]), { encoding: 'utf-16le' }],
    ['UTF-8 with a mark', 'p.csv', `\ufeffid,n\n${Array.from({ length: 30 }, (_, i) => `${i},é`).join('\n')}\n`, {}],
    ['packed', 'p.csv.gz', gzipSync(`id|n\n${Array.from({ length: 30 }, (_, i) => `${i}|x`).join('\n')}\n`), { delimiter: '|' }],
    ['no header', 'p.csv', `${Array.from({ length: 30 }, (_, i) => `${i},x${i % 3}`).join('\n')}\n`, { header: false }],
    ['years as names', 'p.csv', `region,2022,2023\n${Array.from({ length: 30 }, (_, i) => `r${i},1,2`).join('\n')}\n`, {}],
    ['words for no value', 'p.csv', `id,age\n${Array.from({ length: 40 }, (_, i) => `${i},${i % 8 === 0 ? 'NA' : 20 + i}`).join('\n')}\n`, { missingValues: ['', 'NA'] }],
  ])('%s', async (_name, file, content, expected) => {
    write({ [file]: content })
    const { data: { p: { path, schema, primaryKey: _, ...settings } = {} }, report } = await initialised()
    expect([path, schema, settings, errors(report), rowsOf(report)]).toEqual([file, 'schemas/p.schema.json', expected, [], expected['missingValues'] === undefined ? 30 : 40])
  })

  test('each setting says why', async () => {
    write({ 'p.csv': Buffer.from(`id;Geb\xfchr\n${Array.from({ length: 30 }, (_, i) => `${i};${i},5`).join('\n')}\n`, 'latin1') })
    const { yaml } = await initialised()
    expect(yaml).toMatch(/^ {4}delimiter: ";" # the first line has 2 cells with it, and 1 with a comma$/m)
    expect(yaml).toMatch(/^ {4}decimalChar: "," # fractions in Gebühr are written so$/m)
    expect(yaml).toMatch(/^ {4}encoding: windows-1252 # a guess, /m)
    expect(yaml).toMatch(/^ {4}primaryKey: id # all different in 30 rows/m)
    expect(yaml).toMatch(/^ {2}baseline: base # data has a past/m)
  })
})

describe('personal data', () => {
  test('is named as lines to allow it, without a value, and is no key', async () => {
    write({ 'people.csv': `row,phone,email\n${Array.from({ length: 60 }, (_, i) => `${i},+4930${String(9_000_000 + i * 7)},person${i}@acme-corp.com`).join('\n')}\n` })
    const { yaml, data, report } = await initialised()
    expect(data['people']?.['primaryKey']).toBeUndefined()
    expect(yaml).toContain('  # allow-sensitive:\n  #   - { column: phone, kind: phone, reason: why it is there }\n  #   - { column: email, kind: email, reason: why it is there }\n')
    expect(yaml + read('schemas/people.schema.json')).not.toMatch(/acme-corp|\+4930/)
    expect(errors(report)).toEqual([])
    // The lines are ready: without their signs they are settings.
    writeFileSync(join(folder, 'gauntlet.yml'), yaml.replaceAll(/^( {2})# (allow-sensitive:|  - )/gm, '$1$2'))
    const [run] = await runGates(['validate-data'], host(), NO_PULL_REQUEST)
    expect(run?.report.findings.map(({ rule }) => rule)).toEqual([])
  })

  test('a table that begins with values leaves none of them in what is written', async () => {
    write({ 'nohead.csv': '1,john.doe@acme-corp.com,AKIAQ3EGRIHDBNCMAL7Z\n2,jane.roe@acme-corp.com,AKIAQ3EGRIHDBNCMAL7Y\n' })
    const { yaml, text, data } = await initialised()
    expect(data['nohead']).toMatchObject({ header: false })
    expect(yaml + text + read('schemas/nohead.schema.json')).not.toMatch(/john|jane|AKIA/)
  })
})

describe('git, LFS and DVC', () => {
  const POINTER = 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393\nsize 12345\n'

  test('a pointer is passed over, and the workflow fetches the data', async () => {
    write({ 'big.csv': POINTER, 'small.csv': 'a,b\n1,2\n' })
    const { data, text, yaml } = await initialised()
    expect(Object.keys(data)).toEqual(['small'])
    expect(text).toContain('big.csv  a Git LFS pointer, not the data: run `git lfs pull`')
    expect(yaml).toContain('# - big.csv: a Git LFS pointer')
    expect(read('.github/workflows/gauntlet.yml')).toMatch(/fetch-depth: 0 .*\n {10}lfs: true /)
  })

  test('data that was fetched is read, and the workflow fetches it, too', async () => {
    write({ 'data/.gitattributes': '*.csv filter=lfs diff=lfs merge=lfs -text\n', 'data/a.csv': 'a,b\n1,2\n' })
    await initialised()
    expect(read('.github/workflows/gauntlet.yml')).toContain('lfs: true')
  })

  test('pointers alone: nothing is written, and it says what to do', async () => {
    write({ 'big.csv': POINTER, 'more.csv.dvc': 'outs:\n- md5: 0\n  path: more.csv\n' })
    await expect(init(host())).rejects.toThrow(/no data was found that can be read[\s\S]*dvc pull[\s\S]*git lfs pull/)
    expect(readdirSync(folder).toSorted()).toEqual(['big.csv', 'more.csv.dvc'])
  })

  test('what git ignores is not in a checkout, but for what DVC brings', async () => {
    git('init', '-q')
    write({ '.gitignore': '/local.csv\n/data/kept.csv', 'local.csv': 'a,b\n1,2\n', 'data/kept.csv': 'a,b\n1,2\n', 'data/kept.csv.dvc': 'outs:\n- md5: 0\n  path: kept.csv\n' })
    const { data, text } = await initialised()
    expect(Object.keys(data)).toEqual(['kept'])
    expect(text).toContain('local.csv  git ignores it')
    expect(read('.gitignore')).toBe('/local.csv\n/data/kept.csv\ngauntlet-report/\n')
    expect(read('.github/workflows/gauntlet.yml')).toMatch(/# The data is kept by DVC: [\s\S]*dvc pull/)
    expect(git('status', '--short', '-uall').split('\n').filter((line) => line.includes('gauntlet-report'))).toEqual([])
  })

  test('the report is ignored once', async () => {
    git('init', '-q')
    write({ '.gitignore': 'gauntlet-report\n', 'a.csv': 'a,b\n1,2\n' })
    const { text } = await initialised()
    expect([read('.gitignore'), text.includes('.gitignore')]).toEqual(['gauntlet-report\n', false])
  })

  test('a .gitignore that is a link is not written through', async () => {
    git('init', '-q')
    const elsewhere = join(mkdtempSync(join(tmpdir(), 'elsewhere-')), 'ignore')
    writeFileSync(elsewhere, 'theirs\n')
    symlinkSync(elsewhere, join(folder, '.gitignore'))
    write({ 'a.csv': 'a,b\n1,2\n' })
    const { text } = await initialised()
    expect([readFileSync(elsewhere, 'utf8'), text.includes('.gitignore  is a link, and is left as it is')]).toEqual(['theirs\n', true])
    rmSync(dirname(elsewhere), { recursive: true })
  })

  test('in a folder of a repository the workflow stands at its root', async () => {
    git('init', '-q')
    write({ 'ml/a.csv': 'a,b\n1,2\n' })
    await init(host(join(folder, 'ml')))
    expect(read('.github/workflows/gauntlet.yml')).toMatch(/working-directory: ml\n[\s\S]*path: ml\/gauntlet-report\/\n/)
    expect([existsSync(join(folder, 'ml/gauntlet.yml')), existsSync(join(folder, 'ml/.github'))]).toEqual([true, false])
  })
})

describe('nothing is lost', () => {
  test.each(['gauntlet.yml', 'gauntlet.yaml'])('where there is a %s it stays', async (name) => {
    write({ [name]: 'mine', 'a.csv': 'a\n1\n' })
    await expect(init(host())).rejects.toThrow(`there is a ${name} already`)
    expect([read(name), readdirSync(folder).length]).toEqual(['mine', 2])
  })

  test('an empty repository', async () => {
    await expect(init(host())).rejects.toThrow(/no data was found/)
    expect(readdirSync(folder)).toEqual([])
  })

  test('a schema and a workflow that are there are used and left', async () => {
    write({ 'a.csv': 'a,b\n1,2\n', 'schemas/a.schema.json': '{"type":"object"}', '.github/workflows/gauntlet.yml': 'mine' })
    const { text, data } = await initialised()
    expect([read('schemas/a.schema.json'), read('.github/workflows/gauntlet.yml'), data['a']?.['schema']]).toEqual(['{"type":"object"}', 'mine', 'schemas/a.schema.json'])
    expect(text).toMatch(/gauntlet\.yml {2}was there already, and is left as it is/)
  })

  test('a file that cannot be read costs only itself', async () => {
    write({ 'good.csv': 'a,b\n1,2\n', 'unclosed.csv': '"id,n\n1,2\n', 'header.csv': 'a,b\n', 'nul.csv': 'a,b\n1,\0\n', 'cut.csv.gz': gzipSync(`a,b\n${'1,2\n'.repeat(9000)}`).subarray(0, 40), 'list.jsonl': '[1]\n[2]\n' })
    const { data, text } = await initialised()
    expect(Object.keys(data)).toEqual(['good'])
    for (const why of ['unclosed.csv  a quote in its header does not close', 'header.csv  it has a header and no row', 'nul.csv  it holds bytes that no text has', 'cut.csv.gz  it cannot be read', 'list.jsonl  its lines are no JSON objects']) expect(text).toContain(why)
  })

  test('a file that may not be read', async () => {
    write({ 'good.csv': 'a,b\n1,2\n', 'secret.csv': 'a,b\n1,2\n' })
    chmodSync(join(folder, 'secret.csv'), 0)
    const { data, text } = await initialised()
    // No permission stops root.
    const stopped = process.getuid?.() !== 0
    expect([Object.keys(data), text.includes('secret.csv  it cannot be read: permission is denied')]).toEqual([stopped ? ['good'] : ['good', 'secret'], stopped])
  })

  test('when something cannot be written nothing half-written stays', async () => {
    git('init', '-q')
    write({ 'a.csv': 'a,b\n1,2\n', '.gitignore': 'x\n', '.github/workflows': 'a file where a folder should be' })
    await expect(init(host())).rejects.toThrow()
    expect([readdirSync(folder).toSorted(), read('.gitignore')]).toEqual([['.git', '.github', '.gitignore', 'a.csv'], 'x\n'])
  })

  test('when it is stopped nothing stays', async () => {
    write({ 'a.csv': 'a,b\n1,2\n' })
    await expect(init({ ...host(), signal: AbortSignal.abort() })).rejects.toThrow('cancelled')
    expect(readdirSync(folder)).toEqual(['a.csv'])
  })

  test('a link does not lead what is written out of the repository', async () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'elsewhere-'))
    try {
      write({ 'a.csv': 'a,b\n1,2\n' })
      symlinkSync(elsewhere, join(folder, 'schemas'))
      await expect(init(host())).rejects.toThrow(/schemas leads out of the repository/)
      expect([readdirSync(elsewhere), readdirSync(folder).toSorted()]).toEqual([[], ['a.csv', 'schemas']])
    } finally { rmSync(elsewhere, { recursive: true, force: true }) }
  })
})

test('hostile names are data, nothing else', async () => {
  const names = ['a: b #c.csv', "it's \"quoted\".csv", 'x\u001b[31mred.csv', 'two\nlines.csv', 'rtl\u202evsc.csv', '[1]*{a}.csv', '-dash.csv', '2024.csv', 'Ünï cödé.csv', 'A.csv', 'sub/a.csv', '{{7*7}} ${{ secrets.X }}.csv', '&anchor !tag.csv']
  write(Object.fromEntries(names.map((name, i) => [name, `id${i},"odd: #name",yes\n${Array.from({ length: 30 }, (_, row) => `K${row},x,true`).join('\n')}\n`])))
  const { data, report, text, yaml } = await initialised()
  expect(Object.values(data).map(({ path }) => path).toSorted()).toEqual(names.toSorted())
  expect(new Set(Object.keys(data).map((name) => name.toLowerCase())).size).toBe(names.length)
  expect([report.verdict, rowsOf(report)]).toEqual(['pass', names.length * 30])
  // oxlint-disable-next-line no-control-regex -- that is what must not be there
  expect(text + yaml).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f\u202e]/)
  expect(text.split('\n').some((line) => line === 'lines.csv')).toBe(false)
})
