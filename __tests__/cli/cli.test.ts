import { spawn, spawnSync, type SpawnSyncReturns } from 'node:child_process'
import { appendFileSync, chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Report } from '../../src/report/report.js'
import { expectValidReport } from '../support/valid-report.js'

// The command line as its users start it: the bundle, in a process of its own.
const cli = join(process.cwd(), 'dist/cli.js')
const SCHEMA = JSON.stringify({ type: 'object', required: ['id'], properties: { id: { type: 'integer' }, age: { type: 'integer', minimum: 18 } } })
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cli-'))
  writeFileSync(join(folder, 'schema.json'), SCHEMA)
  writeFileSync(join(folder, 'good.csv'), 'id,age\n1,20\n2,30\n')
  writeFileSync(join(folder, 'bad.csv'), 'id,age\n1,20\n2,x\n')
})
afterEach(() => { rmSync(folder, { recursive: true, force: true }) })

function gauntlet(args: readonly string[], env: Readonly<Record<string, string>> = {}, cwd = folder): SpawnSyncReturns<string> {
  const { FORCE_COLOR: _, NO_COLOR: __, ...inherited } = process.env
  return spawnSync(process.execPath, [cli, ...args], { cwd, encoding: 'utf8', env: { ...inherited, ...env }, timeout: 60_000 })
}
const judge = (...args: readonly string[]): SpawnSyncReturns<string> => gauntlet(['validate-data', '--schema', 'schema.json', ...args])

describe('exit codes', () => {
  test.each<[string, readonly string[], number]>([
    ['pass', ['--data', 'good.csv'], 0],
    ['fail', ['--data', 'bad.csv'], 1],
    ['fail that shall not fail', ['--data', 'bad.csv', '--fail-on', 'never'], 0],
    ['what cannot run', ['--data', 'none.csv'], 3],
    ['what cannot run shall fail whatever is asked', ['--data', 'none.csv', '--fail-on', 'never'], 3],
  ])('%s', (_name, args, code) => { expect(judge(...args).status).toBe(code) })
})

describe('mistakes of the caller are said in one line, with what would be right', () => {
  test.each<[readonly string[], RegExp]>([
    [['validate-dta'], /no command "validate-dta"; did you mean "validate-data"\?/],
    [['validate-data', '--dta', 'x'], /no option --dta; did you mean --data\?/],
    [['validate-data', '--data'], /--data needs a value/],
    [['validate-data', 'good.csv'], /"good\.csv" is not an option/],
    [['validate-data', '--data', 'good.csv', '--format', 'xml'], /--format is "xml"\n {2}Allowed: pretty, json, github/],
    [['validate-data', '--data', 'good.csv', '--fail-on', 'nevr'], /unknown value "nevr"; did you mean "never"\?/],
    [['validate-data', '--data', 'good.csv', '--max-violations', 'many'], /max-violations/],
    [['validate-data', '--data', 'good.csv', '--config', 'nope.yml'], /nope\.yml/],
    [['validate-data', '--data', 'good.csv', '--working-directory', 'nope'], /nope/],
  ])('%j', (args, message) => {
    const { status, stdout, stderr } = gauntlet(args)
    expect([status, stdout]).toEqual([3, ''])
    expect(stderr).toMatch(message)
    expect(stderr).toMatch(/^Gauntlet could not run: /)
    expect(stderr).not.toMatch(/\n\s+at /)
  })
})

describe('help', () => {
  test('without a command it is shown, and that is an error', () => { expect([gauntlet([]).status, gauntlet(['--help']).status, gauntlet(['help']).status]).toEqual([3, 0, 0]) })
  test('the version is that of the package', () => { expect(gauntlet(['--version']).stdout.trim()).toBe((JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version) })

  test('its examples work', () => {
    mkdirSync(join(folder, 'data'))
    mkdirSync(join(folder, 'schemas'))
    for (const name of ['data/a.csv', 'data/transactions.csv']) writeFileSync(join(folder, name), 'id,age\n1,20\n')
    writeFileSync(join(folder, 'data/b.jsonl'), '{"id":1,"age":20}\n')
    for (const name of ['schemas/row.schema.json', 'schemas/transaction.schema.json', 'row.schema.json']) writeFileSync(join(folder, name), SCHEMA)
    writeFileSync(join(folder, 'gauntlet.yml'), 'version: 1\ndata:\n  a: { path: data/a.csv, schema: row.schema.json }\nvalidate-data:\n  data: [a]\n')
    const examples = [...gauntlet(['--help']).stdout.matchAll(/^ {2}gauntlet (.+)$/gm), ...gauntlet(['validate-data', '--help']).stdout.matchAll(/^ {2}gauntlet (.+)$/gm)].map(([, line]) => String(line))
    expect(examples.length).toBeGreaterThanOrEqual(6)
    for (const line of examples) {
      const args = line.replace(/ > .*/, '').replace('b.parquet', 'b.jsonl').split(' ').map((word) => word.replace(/^'(.*)'$/, '$1'))
      const { status, stderr } = gauntlet(args)
      expect([line, status, stderr]).toEqual([line, 0, line.startsWith('baseline ') ? expect.stringMatching(/^Wrote gauntlet-baseline\.json: 0 violations accepted/) : ''])
    }
  })
})

describe('formats', () => {
  test('json is the report and nothing else', () => {
    const { stdout, status } = judge('--data', 'bad.csv', '--format', 'json')
    const report = JSON.parse(stdout) as Report
    expectValidReport(report)
    expect([status, report.verdict, report.findings.map(({ rule, place }) => [rule, place?.line, place?.column])]).toEqual([1, 'fail', [['validate-data/type', 3, 3]]])
    expect(report).toEqual(JSON.parse(readFileSync(join(folder, 'gauntlet-report/validate-data/report.json'), 'utf8')))
  })

  test('github says what the runner reads', () => { expect(judge('--data', 'bad.csv', '--format', 'github').stdout).toMatch(/^::error file=bad\.csv,line=3,endLine=3,col=3,endColumn=4,title=[^:]+::age must be an integer, found "x"$/m) })

  test('colours only where they are wanted', () => {
    const coloured = (args: readonly string[], env: Readonly<Record<string, string>>): boolean => gauntlet(['validate-data', '--schema', 'schema.json', '--data', 'bad.csv', ...args], env).stdout.includes('\u001b[')
    expect([coloured([], {}), coloured(['--color'], {}), coloured([], { FORCE_COLOR: '1' }), coloured([], { FORCE_COLOR: '1', NO_COLOR: '1' }), coloured(['--no-color'], { FORCE_COLOR: '1' })]).toEqual([false, true, true, false, false])
  })

  test('a narrow terminal', () => {
    const { stdout } = gauntlet(['validate-data', '--schema', 'schema.json', '--data', 'bad.csv'], { COLUMNS: '40' })
    expect(stdout).toContain('must be an integer')
  })
})

test('what baseline writes is accepted from then on', () => {
  const written = gauntlet(['baseline', '--data', 'bad.csv', '--schema', 'schema.json'])
  expect([written.status, existsSync(join(folder, 'gauntlet-baseline.json'))]).toEqual([0, true])
  const again = judge('--data', 'bad.csv', '--baseline', 'gauntlet-baseline.json')
  expect([again.status, again.stdout]).toEqual([0, expect.stringContaining('No new violation in 2 rows of the file (1 known).')])
})

describe('init', () => {
  test('looks at a repository and writes what the data then keeps', () => {
    const work = join(folder, 'work')
    for (const path of ['data/parts', 'node_modules/x', '.hidden', 'tests']) mkdirSync(join(work, path), { recursive: true })
    writeFileSync(join(work, 'data/orders.csv'), `order_id,amount,kind\n${Array.from({ length: 200 }, (_, i) => `A${String(i).padStart(4, '0')},${i + 0.5},${i % 2 === 0 ? 'in' : 'out'}`).join('\n')}\n`)
    for (const i of [1, 2, 3]) writeFileSync(join(work, `data/parts/p${i}.jsonl`), '{"n":1}\n')
    writeFileSync(join(work, 'tests/a.test.js'), '')
    for (const path of ['node_modules/x/a.csv', '.hidden/a.csv', 'tests/a.csv']) writeFileSync(join(work, path), 'a\n1\n')
    const first = gauntlet(['init'], {}, work)
    expect([first.status, first.stderr]).toEqual([0, ''])
    expect(readFileSync(join(work, 'gauntlet.yml'), 'utf8')).toContain('  orders:\n    path: data/orders.csv\n    schema: schemas/orders.schema.json # proposed from 200 rows\n    primaryKey: order_id # ')
    expect(readFileSync(join(work, 'gauntlet.yml'), 'utf8')).toContain('  parts:\n    path: "data/parts/p*.jsonl" # 3 files\n    schema: schemas/parts.schema.json # proposed from 3 rows\n')
    expect(JSON.parse(readFileSync(join(work, 'schemas/orders.schema.json'), 'utf8'))).toMatchObject({ required: ['order_id', 'amount', 'kind'], properties: { order_id: { type: 'string', pattern: '^A[0-9]{4}$' }, amount: { type: 'number', minimum: 0 }, kind: { enum: ['in', 'out'] } } })
    expect(readFileSync(join(work, '.github/workflows/gauntlet.yml'), 'utf8')).toContain('actions/validate-data@')
    const { status, stdout } = gauntlet(['validate-data'], {}, work)
    expect([status, stdout]).toEqual([0, expect.stringContaining('All 203 rows of 4 files keep the contract.')])
    const again = gauntlet(['init'], {}, work)
    expect([again.status, again.stderr]).toEqual([3, expect.stringContaining('there is a gauntlet.yml already')])
  })

  test('where there is no data it says so and leaves nothing behind', () => {
    mkdirSync(join(folder, 'empty'))
    const { status, stderr } = gauntlet(['init'], {}, join(folder, 'empty'))
    expect([status, stderr, readdirSync(join(folder, 'empty'))]).toEqual([3, expect.stringContaining('no data was found'), []])
  })

  test('the workflow pins what the starter template pins', () => {
    const pins = (text: string): readonly string[] => [...text.matchAll(/uses: (actions\/\S+ # \S+)/g)].map(([, pin]) => String(pin))
    expect(pins(readFileSync('src/cli/init/workflow.ts', 'utf8'))).toEqual(pins(readFileSync('workflows-templates/validate-data.yml', 'utf8')))
  })
})

describe('paths', () => {
  test('are relative to the working directory, from wherever it is started', () => {
    const { status, stdout } = gauntlet(['validate-data', '--working-directory', folder, '--data', 'bad.csv', '--schema', 'schema.json'], {}, tmpdir())
    expect(status).toBe(1)
    expect(stdout).toContain('3:3')
    expect(existsSync(join(folder, 'gauntlet-report/validate-data/report.json'))).toBe(true)
  })

  test('globs are ours to expand', () => { expect(judge('--data', '*.csv').stdout).toMatch(/bad\.csv[\s\S]*good\.csv/) })
})

test('a reader that leaves early is no crash', async () => {
  writeFileSync(join(folder, 'many.csv'), `id,age\n${'x,1\n'.repeat(5000)}`)
  const child = spawn(process.execPath, [cli, 'validate-data', '--data', 'many.csv', '--schema', 'schema.json', '--format', 'json'], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
  let stderr = ''
  child.stderr.on('data', (chunk: Buffer) => { stderr += chunk.toString() })
  child.stdout.once('data', () => { child.stdout.destroy() })
  const code = await new Promise<number | null>((done) => { child.on('close', done) })
  expect([code, stderr]).toEqual([1, ''])
})

describe('a run that is stopped', () => {
  test.each([['SIGINT', 130], ['SIGTERM', 143]] as const)('%s leaves a report that says so', async (signal, expected) => {
    const rows = '1,20\n'.repeat(2_000_000)
    writeFileSync(join(folder, 'large.csv'), 'id,age\n')
    for (let i = 0; i < 25; i++) appendFileSync(join(folder, 'large.csv'), rows)
    const child = spawn(process.execPath, [cli, 'validate-data', '--data', 'large.csv', '--schema', 'schema.json'], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
    setTimeout(() => { child.kill(signal) }, 500)
    const code = await new Promise<number | null>((done) => { child.on('close', done) })
    const report = JSON.parse(readFileSync(join(folder, 'gauntlet-report/validate-data/report.json'), 'utf8')) as Report
    expectValidReport(report)
    expect([code, report.verdict, report.reasons]).toEqual([expected, 'inconclusive', ['cancelled: the run was stopped before everything was looked at']])
  }, 60_000)
})

describe('what the disk refuses', () => {
  test('a file where the report folder should be', () => {
    writeFileSync(join(folder, 'gauntlet-report'), '')
    const { status, stderr } = judge('--data', 'good.csv')
    expect([status, stderr]).toEqual([3, expect.stringMatching(/^Gauntlet could not run: .*gauntlet-report.*\n/)])
  })

  // No permission stops root: then the command runs as another user.
  test('a file that may not be read', () => {
    writeFileSync(join(folder, 'secret.csv'), 'id\n1\n', { mode: 0o000 })
    chmodSync(folder, 0o777)
    const user = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}
    const { status, stderr } = spawnSync(process.execPath, [cli, 'validate-data', '--schema', 'schema.json', '--data', 'secret.csv'], { cwd: folder, encoding: 'utf8', ...user })
    expect([status, stderr]).toEqual([3, expect.stringMatching(/secret\.csv may not be read/)])
  })
})

/** A disk of 64 kB, where this user may mount one. */
const small = mkdtempSync(join(tmpdir(), 'small-disk-'))
const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', small]).status === 0
afterAll(() => { if (mounted) spawnSync('umount', [small]); rmSync(small, { recursive: true, force: true }) })
const withSmallDisk = mounted ? describe : describe.skip
withSmallDisk('a full disk', () => {
  test('under the violations is said, and nothing passes', () => {
    writeFileSync(join(folder, 'many.csv'), `id,age\n${'x,1\n'.repeat(5000)}`)
    const { status, stderr } = judge('--data', 'many.csv', '--report-directory', small)
    expect([status, stderr]).toEqual([3, expect.stringMatching(/the disk is full/)])
  })
})

describe('links that a pull request may hold', () => {
  test('where a report goes are replaced, not followed', () => {
    const victim = join(folder, 'victim.txt')
    writeFileSync(victim, 'mine')
    mkdirSync(join(folder, 'work/gauntlet-report/validate-data'), { recursive: true })
    for (const name of ['violations.jsonl', 'violations.csv', 'report.json', 'index.html', 'summary.md']) symlinkSync(victim, join(folder, 'work/gauntlet-report/validate-data', name))
    expect(gauntlet(['validate-data', '--data', '../bad.csv', '--schema', '../schema.json'], {}, join(folder, 'work')).status).toBe(1)
    expect(readFileSync(victim, 'utf8')).toBe('mine')
  })

  test('a report folder that leads out of the workspace is refused', () => {
    mkdirSync(join(folder, 'work'))
    mkdirSync(join(folder, 'elsewhere'))
    symlinkSync(join(folder, 'elsewhere'), join(folder, 'work/gauntlet-report'))
    const { status, stderr } = gauntlet(['validate-data', '--data', '../bad.csv', '--schema', '../schema.json'], {}, join(folder, 'work'))
    expect([status, stderr]).toEqual([3, expect.stringMatching(/leads out of the workspace through a link/)])
  })

  test.each([['true', 3], ['', 1]])('data that leads out of the workspace is refused in a workflow (GITHUB_ACTIONS=%s)', (inWorkflow, status) => {
    mkdirSync(join(folder, 'work'))
    symlinkSync(join(folder, 'bad.csv'), join(folder, 'work/data.csv'))
    const run = gauntlet(['validate-data', '--data', 'data.csv', '--schema', '../schema.json'], { GITHUB_ACTIONS: inWorkflow, GITHUB_WORKSPACE: join(folder, 'work') }, join(folder, 'work'))
    expect(run.status).toBe(status)
  })
})

describe('a file that changes while it is read', () => {
  test.each([['grows', (path: string) => { appendFileSync(path, '1,20\n') }], ['is cut off', (path: string) => { truncateSync(path, 1000) }], ['is replaced', (path: string) => { rmSync(path); writeFileSync(path, 'id,age\n1,20\n') }]] as const)('one that %s is never a pass', async (_name, change) => {
    const path = join(folder, 'large.csv'), rows = '1,20\n'.repeat(2_000_000)
    writeFileSync(path, 'id,age\n')
    for (let i = 0; i < 15; i++) appendFileSync(path, rows)
    const child = spawn(process.execPath, [cli, 'validate-data', '--data', 'large.csv', '--schema', 'schema.json'], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
    let stderr = ''
    child.stderr.on('data', (chunk: Buffer) => { stderr += chunk.toString() })
    setTimeout(() => { change(path) }, 300)
    const code = await new Promise<number | null>((done) => { child.on('close', done) })
    expect([code, stderr]).toEqual([3, expect.stringMatching(/large\.csv changed while it was read/)])
  }, 30_000)
})

test('nothing stays behind in the temporary folder', () => {
  const temp = join(folder, 'temp')
  mkdirSync(temp)
  expect(gauntlet(['validate-data', '--data', '*.csv', '--schema', 'schema.json'], { RUNNER_TEMP: temp, TMPDIR: temp }).status).toBe(1)
  expect(readdirSync(temp)).toEqual([])
})
