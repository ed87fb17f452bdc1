import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'

const example = join(process.cwd(), 'examples/fraud')
const folder = mkdtempSync(join(tmpdir(), 'gauntlet-fraud-'))
afterAll(() => rmSync(folder, { recursive: true }))

interface Answer { readonly record: number; readonly line: number; readonly character?: number; readonly column?: string; readonly keyword?: string; readonly value?: string; readonly rule?: string }
interface Answers { readonly rows: number; readonly lines: number; readonly bytes: number; readonly sha256: string; readonly violations: readonly Answer[] }

function make(name: string, ...options: readonly string[]): { csv: Buffer; answers: Answers } {
  const out = join(folder, `${name}.csv`)
  execFileSync(process.execPath, [join(example, 'make-data.mjs'), '--out', out, ...options], { stdio: 'pipe' })
  return { csv: readFileSync(out), answers: JSON.parse(readFileSync(join(folder, `${name}.answers.json`), 'utf8')) }
}

/** The cells of a well-formed CSV with the physical line and character where each starts: written plainly, as an independent check. */
function cellsOf(text: string): { line: number; character: number; value: string }[][] {
  const records: { line: number; character: number; value: string }[][] = [[]]
  let line = 1, character = 1, quoted = false
  let cell = { line, character, value: '' }
  for (const c of text) {
    if (c === '"') {
      quoted = !quoted
      cell.value += c
    } else if (!quoted && (c === ',' || c === '\n')) records.at(-1)?.push(cell)
    else cell.value += c
    if (c === '\n') { line += 1; character = 1 } else character += 1
    if (!quoted && c === '\n') records.push([])
    if (!quoted && (c === ',' || c === '\n')) cell = { line, character, value: '' }
  }
  records.pop()
  return records
}
const unquote = (cell: string) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell)

describe('make-data', () => {
  test('the same arguments give the same bytes, another seed gives others', () => {
    const options = ['--rows', '3000', '--seed', '11', '--violations', '40']
    const first = make('first', ...options), again = make('again', ...options), other = make('other', '--rows', '3000', '--seed', '12', '--violations', '40')
    expect(again.csv.equals(first.csv)).toBe(true)
    expect(again.answers).toEqual(first.answers)
    expect(other.csv.equals(first.csv)).toBe(false)
  })

  test('every answer names the record, line, character and value of its cell', () => {
    const { csv, answers } = make('places', '--rows', '2000', '--seed', '5', '--violations', '64')
    const records = cellsOf(csv.toString('utf8'))
    const header = records[0]?.map((cell) => cell.value) ?? []
    expect(records).toHaveLength(2001)
    expect(answers.violations).toHaveLength(64)
    for (const { record, line, character, column, value } of answers.violations) {
      const cell = records[record]?.[header.indexOf(column ?? '')]
      expect({ line: cell?.line, character: cell?.character, value: unquote(cell?.value ?? '?') }).toEqual({ line, character, value })
    }
    // sixteen kinds of mistake, taken in turn
    expect(new Set(answers.violations.map((v) => `${v.column} ${v.keyword}`)).size).toBe(16)
  })

  test('lines, bytes and digest are those of the file', () => {
    const { csv, answers } = make('counts', '--rows', '5000', '--seed', '2', '--violations', '0')
    expect(answers.violations).toEqual([])
    expect(answers.lines).toBe(csv.toString('latin1').split('\n').length - 1)
    expect(answers.lines).toBeGreaterThan(5001)
    expect(answers.bytes).toBe(csv.length)
    expect(answers.sha256).toBe(createHash('sha256').update(csv).digest('hex'))
  })

  test('--broken plants each kind of structure error on the line it names', () => {
    const { csv, answers } = make('broken', '--rows', '60', '--seed', '1', '--violations', '4', '--broken')
    const lines = csv.toString('latin1').split('\n')
    const looks: Record<string, RegExp> = {
      'extra-cell': /^(?:[^,]*,){10}surplus$/, 'missing-cell': /^(?:[^,]*,){6}[^,]*$/, 'stray-quote': /,"a 5" screen"$/,
      nul: /,nothing\0here$/, encoding: /,caf\xe9$/,
    }
    const broken = answers.violations.filter((v) => v.rule !== undefined)
    expect(broken.map((v) => v.rule)).toEqual(Object.keys(looks))
    for (const { rule, line } of broken) expect(lines[line - 1]).toMatch(looks[rule ?? ''] ?? /never/)
    expect(answers.violations).toHaveLength(9)
  })

  test.each([
    [['--rows', 'many'], '--rows must be a whole number of at least 1, found "many"'],
    [['--rows', '3', '--violations', '4'], '--violations 4 are more than 3 rows can hold'],
    [['--row', '3'], "Unknown option '--row'"],
  ])('%j is refused', (options, message) => {
    const { status, stderr } = spawnSync(process.execPath, [join(example, 'make-data.mjs'), '--out', join(folder, 'no.csv'), ...options], { encoding: 'utf8' })
    expect(status).toBe(1)
    expect(stderr).toContain(message)
  })
})

describe('the committed sample', () => {
  const text = readFileSync(join(example, 'data/sample.csv'), 'utf8')

  test('is what its command in the README makes', () => {
    const { csv } = make('sample', '--rows', '200', '--seed', '3', '--violations', '5')
    expect(csv.toString('utf8')).toBe(text)
  })

  // Read off the file with `grep -n`, not off the answers.
  test.each<readonly [number, string]>([
    [34, 'returned late"'],
    [35, 'T000000030,2026-11-05T13:26:18Z,-12.50,EUR,fuel,'],
    [53, 'T000000048,2026-11-08T07:11:59Z,38.17,eur,'],
    [59, 'T000000054,2026-11-31T08:15:00Z,'],
    [122, 'T000000115,2026-11-18T08:51:25Z,44.97,GBP,books,GB,3O,'],
    [145, 'T000000133,2026-11-20T20:15:29Z,115.06,EUR,clothing,ES,60,@example.com,'],
    [215, 'T000000200,'],
  ])('line %i starts with %s', (line, start) => {
    expect(text.split('\n')[line - 1]?.startsWith(start)).toBe(true)
  })
})

test('the example names files that exist', () => {
  const settings = parse(readFileSync(join(example, 'gauntlet.yml'), 'utf8'))
  expect(settings['validate-data'].data).toEqual(Object.keys(settings.data))
  expect(() => readFileSync(join(example, settings.data.transactions.schema))).not.toThrow()
  expect(parse(readFileSync(join(example, '.github/workflows/data.yml'), 'utf8')).on).toHaveProperty('pull_request')
})

describe('what is broken on purpose is found', () => {
  test.each<[string, readonly string[]]>([
    ['checks', ['data/sample.csv:122 type', 'data/sample.csv:145 format', 'data/sample.csv:35 exclusiveMinimum', 'data/sample.csv:53 enum', 'data/sample.csv:59 format', 'gauntlet.checks.yml:10 rowCount', 'gauntlet.checks.yml:13 invalidValues']],
    ['splits', ['gauntlet.splits.yml:11 leaky-feature', 'gauntlet.splits.yml:14 split-keys', 'gauntlet.splits.yml:15 split-groups', 'gauntlet.splits.yml:16 split-time']],
    ['waivers', ['data/sample.csv:122 type', 'data/sample.csv:145 format', 'data/sample.csv:35 exclusiveMinimum', 'data/sample.csv:59 format', 'gauntlet.waivers.yml:10 waiver-expired']],
    ['sensitive', ['data/sample.csv:122 type', 'data/sample.csv:145 format', 'data/sample.csv:2 personal-data', 'data/sample.csv:35 exclusiveMinimum', 'data/sample.csv:53 enum', 'data/sample.csv:59 format']],
    // Of its 20 checks, at least one for each metric, all hold.
    ['metrics', ['data/sample.csv:122 type', 'data/sample.csv:145 format', 'data/sample.csv:35 exclusiveMinimum', 'data/sample.csv:53 enum', 'data/sample.csv:59 format']],
    ['contract', ['data/sample.csv:122 type', 'data/sample.csv:145 format', 'data/sample.csv:35 exclusiveMinimum', 'data/sample.csv:59 format', 'transactions.odcs.yaml:19 rowCount']],
  ])('gauntlet.%s.yml', (name, expected) => {
    const run = spawnSync(process.execPath, [join(process.cwd(), 'dist/cli.js'), 'validate-data', '--config', `gauntlet.${name}.yml`, '--format', 'json', '--report-directory', join(folder, name)], { cwd: example, encoding: 'utf8', env: { ...process.env, GITHUB_WORKSPACE: example } })
    const { findings } = JSON.parse(run.stdout) as { findings: readonly { rule: string; severity: string; place?: { file: string; line?: number } }[] }
    expect(run.status).toBe(1)
    expect(findings.filter(({ severity }) => severity === 'error').map(({ rule, place }) => `${place?.file ?? ''}:${place?.line ?? ''} ${rule.slice('validate-data/'.length)}`).toSorted()).toEqual(expected)
  })

  const cli = (cwd: string, ...words: readonly string[]): { readonly status: number | null; readonly stdout: string } => {
    const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:GITHUB_|CI$)/.test(name)))
    return spawnSync(process.execPath, [join(process.cwd(), 'dist/cli.js'), ...words], { cwd, encoding: 'utf8', env })
  }

  /** The example as a repository of its own. */
  const copied = (name: string): string => {
    const cwd = join(folder, name)
    cpSync(example, cwd, { recursive: true, filter: (path) => !path.includes('gauntlet-report') })
    return cwd
  }

  test('first use: a schema is proposed, and judging by it finds the mistakes of the sample', () => {
    const cwd = copied('first-use')
    expect(cli(cwd, 'validate-data', '--config', 'gauntlet.first-use.yml').status).toBe(0)
    const { status, stdout } = cli(cwd, 'validate-data', '--data', 'data/sample.csv', '--schema', 'gauntlet-report/validate-data/sample.schema.json', '--config', 'gauntlet.first-use.yml', '--format', 'json')
    expect([status, (JSON.parse(stdout) as { findings: readonly { severity: string; place: { line: number } }[] }).findings.filter(({ severity }) => severity === 'error').map(({ place }) => place.line).toSorted((a, b) => a - b)]).toEqual([1, [35, 59, 122, 145]])
  })

  test('against the base branch only the change counts', () => {
    const cwd = copied('base'), git = (...words: readonly string[]): void => { execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...words], { cwd, stdio: 'pipe' }) }
    git('init', '-q', '-b', 'main'); git('add', '.'); git('commit', '-qm', 'before')
    const path = join(cwd, 'data/sample.csv'), lines = readFileSync(path, 'utf8').split('\n')
    writeFileSync(path, lines.map((line, at) => (at === 10 ? line.replace(/^((?:[^,]*,){2})[^,]*/, '$1-1') : line)).join('\n'))
    const { status, stdout } = cli(cwd, 'validate-data', '--data', 'data/sample.csv', '--schema', 'schemas/transaction.schema.json', '--baseline', 'base')
    expect([status, stdout]).toEqual([1, expect.stringMatching(/\n {2}11:\d+ +amount +must be > 0, found -1 [\s\S]*1 new violation in 1 file \(5 known\)/)])
  })

  test('a suite of Great Expectations is brought over, and says what was not', () => {
    const cwd = copied('import'), { status, stdout } = cli(cwd, 'import', 'great-expectations', 'great-expectations.json')
    expect([status, stdout]).toEqual([0, expect.stringMatching(/schemas\/transactions\.schema\.json[\s\S]*duplicateValues[\s\S]*mean[\s\S]*kl_divergence/)])
    expect(JSON.parse(readFileSync(join(cwd, 'schemas/transactions.schema.json'), 'utf8'))).toMatchObject({ properties: { amount: { exclusiveMinimum: 0 }, currency: { enum: ['EUR', 'USD', 'GBP', 'JPY', 'CHF'] } } })
  })

  test('the splits are what their program makes', () => {
    const before = ['train', 'test'].map((name) => readFileSync(join(example, `data/splits/${name}.csv`), 'utf8'))
    execFileSync(process.execPath, [join(example, 'make-splits.mjs')])
    expect(['train', 'test'].map((name) => readFileSync(join(example, `data/splits/${name}.csv`), 'utf8'))).toEqual(before)
  })
})
