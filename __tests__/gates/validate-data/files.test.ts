import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { UserError } from '../../../src/errors.js'
import type { Finding } from '../../../src/report/finding.js'
import type { Report } from '../../../src/report/report.js'
import { validateData } from '../../../src/gates/validate-data/gate.js'
import type { ValidateDataSettings } from '../../../src/gates/validate-data/settings.js'
import { cells, columns, json, structure, type Case, type Options } from '../../support/nasty-files.js'
import { runAction } from '../../support/runner-harness.mjs'
import { expectValidReport } from '../../support/valid-report.js'
import { testWorld } from '../../support/world.js'

function settingsFor(path: string, options: Options = {}, schema = true): ValidateDataSettings {
  return {
    others: [], data: [{
      name: 'd', paths: [path], primaryKey: [], ...(schema ? { schema: 'schema.json' } : {}), ...(options.format === undefined ? {} : { format: options.format }),
      dialect: { quoteChar: '"', doubleQuote: true, header: true, encoding: 'utf-8', ...options.dialect },
      typing: { missingValues: [''], trueValues: ['true', 'True', 'TRUE', '1'], falseValues: ['false', 'False', 'FALSE', '0'], decimalChar: '.', ...options.typing },
    }],
    changedFilesOnly: false, maxViolations: 1000, explain: false, profile: false, sensitive: { severity: 'off', allow: [] }, baseline: undefined, writeBaseline: undefined, checks: [], splits: undefined, engine: { memory: '1GB' }, where: () => undefined,
  }
}

async function judged(file: string, content: string | Buffer, schema: unknown, options: Options = {}): Promise<{ verdict: string; by: string | undefined; found: readonly string[]; messages: readonly string[] }> {
  const world = testWorld()
  try {
    writeFileSync(join(world.cwd, file), content)
    if (schema !== undefined) writeFileSync(join(world.cwd, 'schema.json'), JSON.stringify(schema))
    const settings = settingsFor(file, options, schema !== undefined)
    const measured = await validateData.measure(settings, world)
    const { verdict, findings } = validateData.judge(settings, measured, 'error')
    return { verdict, by: measured.files[0]?.by, ...shown(findings) }
  } finally { rmSync(world.cwd, { recursive: true, force: true }) }
}

/** `line:column rule` of every occurrence, in the order of the file. */
function shown(findings: readonly Finding[]): { readonly found: readonly string[]; readonly messages: readonly string[] } {
  const places = findings.filter(({ severity }) => severity !== 'notice').flatMap(({ rule, severity, occurrences = [] }) => occurrences.map(({ place, message }) => ({ place, message, rule: rule.slice('validate-data/'.length) + (severity === 'warning' ? ' (warning)' : '') })))
      .toSorted((x, y) => (x.place.line ?? x.place.record ?? 0) - (y.place.line ?? y.place.record ?? 0) || (x.place.column ?? 0) - (y.place.column ?? 0) || (x.rule < y.rule ? -1 : 1))
    const at = ({ line, column, record }: { line?: number; column?: number; record?: number }): string => (line === undefined ? (record === undefined ? '' : `row ${record}`) : column === undefined ? `${line}` : `${line}:${column}`)
  return { found: places.map(({ place, rule }) => `${at(place)} ${rule}`.trim()), messages: places.map(({ message }) => message) }
}

async function check(...[, file, content, schema, found, options]: Case): Promise<void> {
  const result = await judged(file, content, schema, options)
  expect(result.found).toEqual(found)
  expect(result.verdict).toBe(found.some((one) => !one.endsWith('(warning)')) ? 'fail' : 'pass')
}
describe('structure', () => { test.each(structure)('%s', check) })
describe('columns', () => { test.each(columns)('%s', check) })
describe('cells', () => { test.each(cells)('%s', check) })
describe('JSON', () => { test.each(json)('%s', check) })

test('the bundle says the same of all of them', async () => {
  const all = [...structure, ...columns, ...cells, ...json], workspace = mkdtempSync(join(tmpdir(), 'nasty-'))
  try {
    const data: Record<string, unknown> = {}
    for (const [i, [, file, content, schema, , options]] of all.entries()) {
      mkdirSync(join(workspace, `c${i}`))
      writeFileSync(join(workspace, `c${i}`, file), content)
      if (schema !== undefined) writeFileSync(join(workspace, `c${i}`, 'schema.json'), JSON.stringify(schema))
      data[`c${i}`] = { path: `c${i}/${file}`, ...(schema === undefined ? {} : { schema: `c${i}/schema.json` }), ...(options?.format === undefined ? {} : { format: options.format }), ...options?.dialect, ...options?.typing }
    }
    writeFileSync(join(workspace, 'gauntlet.yml'), JSON.stringify({ version: 1, data, 'validate-data': { data: Object.keys(data) } }))
    const run = await runAction({ action: join(process.cwd(), 'actions/validate-data'), workspace })
    expect([run.outcome, run.outputs['verdict'], run.undeclaredOutputs]).toEqual(['failure', 'fail', []])
    const report = JSON.parse(readFileSync(run.outputs['report'] ?? '', 'utf8')) as Report & { findings: readonly Finding[] }
    expectValidReport(report)
    for (const [i, [name, , , , found]] of all.entries()) expect([name, shown(report.findings.filter(({ place }) => place?.file.startsWith(`c${i}/`))).found]).toEqual([name, found])
  } finally { rmSync(workspace, { recursive: true, force: true }) }
}, 60_000)

// The same cases behind many good rows: then automata find the suspects, or SQL where the dialect asks for it, and the places must be the same, further down.
describe.each(['automata', 'SQL'])('in a large file, by %s', (by) => {
  const large = [...structure, ...columns, ...cells].filter(([name, file, content, , , options]) => file === 'f.csv' && typeof content === 'string' && content.length < 10_000 && options?.dialect === undefined
    && !/empty|alone|only line ends|pointer|DVC|Macs|semicolon|byte order|2,000|line ends of both|if, then|without a name|in the header|line end$|CRLF/.test(name))
  // The quick scan knows only quotes that are doubled.
  const dialect = by === 'SQL' ? { doubleQuote: false, escapeChar: '\\' } : {}
  test.each(large.filter(([, , content]) => by === 'automata' || !/""|\\/.test(String(content))))('%s', async (...[, file, content, schema, found, options]) => {
    const text = String(content), end = text.indexOf('\n') + 1, header = text.slice(0, end), body = text.slice(end)
    const filler = `${header.trimEnd().split(',').map(() => '').join(',')}\n`
    const good = filler === '\n' ? '""\n' : filler
    const copies = Math.ceil((3 << 20) / Math.max(40, good.length)), width = Math.max(40, good.length)
    // Rows of missing cells judge nothing but what is required: those schemas are tried without.
    const lenient = JSON.parse(JSON.stringify(schema)) as { required?: unknown }
    const requires = lenient.required !== undefined
    if (requires) delete lenient.required
    const padding = good.padEnd(width, '').repeat(copies)
    const result = await judged(file, header + padding.repeat(Math.ceil((2.5 * (1 << 20)) / padding.length)) + body, lenient, { ...options, dialect })
    const shift = (padding.match(/\n/g)?.length ?? 0) * Math.ceil((2.5 * (1 << 20)) / padding.length)
    const first = header.split('\n').length
    const expected = found.filter((one) => !requires || !/(required|missing-column)/.test(one)).map((one) => one.replace(/^(\d+)/, (line) => String(Number(line) < first ? Number(line) : Number(line) + shift)))
    expect(result.found).toEqual(expected)
    // A table of one column is for SQL, too; and where nothing can be ruled out, each row is judged.
    if (header.includes(',') && result.by !== 'rows') expect(result.by).toBe(by.toLowerCase())
  })
})

describe('what the user can mend is said with its place', () => {
  const good = 'a,b\n1,x\n'
  test.each<[string, string, string, RegExp, number | undefined]>([
    ['a schema that is not JSON', '{\n "type": \n}', 'schema-syntax', /is not JSON/, 3],
    ['a schema that is no schema', '[]', 'schema-invalid', /expected a JSON Schema/, 1],
    ['an empty schema file', '', 'schema-syntax', /./, undefined],
    ['a misspelt keyword', '{\n "properties": {\n  "a": { "minimun": 0 }\n }\n}', 'schema-invalid', /unknown keyword "minimun"; did you mean "minimum"/, 3],
    ['an unknown format', '{\n "properties": { "a": { "format": "datetime" } }\n}', 'schema-invalid', /unknown format "datetime"; did you mean "date-time"/, 2],
    ['another draft', '{\n "$schema": "http://json-schema.org/draft-07/schema#"\n}', 'schema-invalid', /2020-12/, 2],
    ['a word of another draft', '{\n "definitions": {}\n}', 'schema-invalid', /\$defs/, 2],
    ['a keyword with the wrong value', '{\n "properties": { "a": { "minimum": "0" } }\n}', 'schema-invalid', /must be number/, 2],
    ['an invalid regular expression', '{\n "properties": { "a": { "type": "string", "pattern": "(" } }\n}', 'regex-invalid', /not a regular expression/, 2],
    ['a reference to another host', '{\n "$ref": "https://example.com/s.json"\n}', 'schema-invalid', /not a local file/, 2],
    ['a reference to a file that is not there', '{\n "$ref": "other.json"\n}', 'schema-missing', /other\.json does not exist/, 2],
    ['a reference without end', '{ "$ref": "#" }', 'schema-invalid', /./, 1],
    ['a member called __proto__', '{\n "properties": { "__proto__": {} }\n}', 'schema-invalid', /__proto__/, 2],
  ])('%s', async (_name, schema, code, message, line) => {
    const world = testWorld()
    try {
      writeFileSync(join(world.cwd, 'f.csv'), good)
      writeFileSync(join(world.cwd, 'schema.json'), schema)
      const thrown: unknown = await validateData.measure(settingsFor('f.csv'), world).then(() => undefined, (reason: unknown) => reason)
      expect(thrown).toBeInstanceOf(UserError)
      if (!(thrown instanceof UserError)) return
      expect([thrown.code, thrown.message]).toEqual([code, expect.stringMatching(message)])
      if (line !== undefined) expect(thrown.place?.line).toBe(line)
    } finally { rmSync(world.cwd, { recursive: true, force: true }) }
  })

  test.each([['missing.csv', 'file-missing'], ['*.csv', 'glob-empty'], ['.', 'file-missing'], ['data.xlsx', 'format-unknown']])('%s', async (path, code) => {
    const world = testWorld()
    try {
      writeFileSync(join(world.cwd, 'schema.json'), '{}')
      writeFileSync(join(world.cwd, 'data.xlsx'), 'PK')
      await expect(validateData.measure(settingsFor(path), world)).rejects.toMatchObject({ name: 'UserError', code })
    } finally { rmSync(world.cwd, { recursive: true, force: true }) }
  })

  test('a regular expression that would not end', async () => {
    const world = testWorld()
    try {
      writeFileSync(join(world.cwd, 'schema.json'), JSON.stringify({ properties: { a: { type: 'string', pattern: '^(a+)+$' } } }, null, 1))
      writeFileSync(join(world.cwd, 'f.csv'), `a,b\n${'a'.repeat(60)}!,x\n`)
      await expect(validateData.measure(settingsFor('f.csv'), world)).rejects.toMatchObject({ code: 'regex-too-slow', place: { line: 5 } })
    } finally { rmSync(world.cwd, { recursive: true, force: true }) }
  }, 30_000)
})
