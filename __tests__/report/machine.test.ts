import { describe, expect, test } from '@jest/globals'
import Ajv from 'ajv'
import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { fingerprint, sortFindings } from '../../src/report/fingerprint.js'
import { json, stableJson } from '../../src/report/json.js'
import { junit } from '../../src/report/junit.js'
import type { Report } from '../../src/report/report.js'
import { sarif, SARIF_RESULTS } from '../../src/report/sarif.js'
import { NAMED } from '../support/hostile.js'
import { reportOf } from '../support/hostile-report.js'
import { clean, doubt, sample, slices } from '../support/sample-report.js'
import { expectValidReport } from '../support/valid-report.js'

describe('SARIF', () => {
  const folder = dirname(createRequire(import.meta.url).resolve('@microsoft/jest-sarif/package.json'))
  const { id: _id, $schema: _schema, ...schema } = JSON.parse(readFileSync(join(folder, 'lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8')) as Record<string, unknown>
  const reference = (text: string) => { try { return new URL(text, 'https://example.org/').href !== '' } catch { return false } }
  const validate = new Ajv.default({ strict: false, allErrors: true, unicodeRegExp: false, formats: { uri: (text: string) => URL.canParse(text), 'uri-reference': reference, 'date-time': (text: string) => !Number.isNaN(Date.parse(text)) } }).compile(schema)
  const valid = (reports: Report | readonly Report[]) => {
    const log = JSON.parse(JSON.stringify(sarif(reports, { informationUri: 'https://example.org/gauntlet', rules: { 'validate-data/enum': { short: 'One of a list.', help: 'Mend the cell.', uri: 'https://example.org/rules#enum' } } }))) as unknown
    validate(log)
    expect(validate.errors ?? []).toEqual([])
  }
  test('agrees with the official schema', () => valid([sample, clean, doubt]))
  test('the schema can refuse', () => expect(validate({ version: '2.1.0', runs: [{ tool: {} }] })).toBe(false))
  test.each(NAMED)('with %s too', (_, text) => valid(reportOf(text)))
  test('one result per place, the first of each finding first', () => {
    const [run] = sarif(sample).runs
    expect(run?.results?.map(({ ruleId }) => ruleId?.replace('validate-data/', ''))).toEqual(['exclusiveMinimum', 'enum', 'extra-cell', 'format', 'exclusiveMinimum', 'exclusiveMinimum', ...Array.from({ length: 19 }, () => 'enum')])
    expect(run?.results?.[0]).toMatchObject({
      level: 'error', ruleIndex: 1, message: { text: 'amount must be greater than 0, found -12.50' },
      locations: [{ physicalLocation: { artifactLocation: { uri: 'data/transactions/2026-11.csv', uriBaseId: '%SRCROOT%' }, region: { startLine: 16365, startColumn: 23 } } }],
    })
    const prints = run?.results?.map(({ partialFingerprints }) => partialFingerprints?.['gauntlet/v1'])
    expect(new Set(prints).size).toBe(25)
    expect(run?.invocations?.[0]).toMatchObject({ executionSuccessful: true, toolExecutionNotifications: [{ level: 'note', message: { text: '75 results not listed here: the whole is in the report.' } }] })
  })
  test('the fingerprint does not know the line', () => {
    const moved: Report = { ...sample, findings: sample.findings.map((finding) => ({ ...finding, occurrences: (finding.occurrences ?? []).map(({ place, message }) => ({ message, place: { ...place, line: (place.line ?? 0) + 7 } })) })) }
    const prints = (report: Report) => sarif(report).runs[0]?.results?.map(({ partialFingerprints }) => partialFingerprints)
    expect(prints(moved)).toEqual(prints(sample))
  })
  test('addresses are encoded', () => {
    const [first] = sample.findings
    if (first === undefined) throw new Error('the sample is empty')
    const { occurrences: _, ...bare } = first
    const [run] = sarif({ ...sample, findings: [{ ...bare, place: { file: 'a b/ü#1.csv', line: 3, column: 2, endColumn: 4 } }] }).runs
    expect(run?.results?.[0]?.locations?.[0]?.physicalLocation).toEqual({ artifactLocation: { uri: 'a%20b/%C3%BC%231.csv', uriBaseId: '%SRCROOT%' }, region: { startLine: 3, startColumn: 2, endColumn: 4 } })
  })
  test.each([['see [here](0)', 'see \\[here](0)'], ['[a\\]b](0)', '\\[a\\]b](0)'], ['match ^[a-z]\\d$', 'match ^[a-z]\\d$'], ['{0} and {a}', '{{0}} and {a}']])('%#: a message is neither link nor placeholder', (message, text) => {
    const findings = [{ ...sample.findings[2]!, occurrences: [{ place: { file: 'a' }, message }] }]
    expect(sarif({ ...sample, findings }).runs[0]?.results?.[0]?.message.text).toBe(text)
  })
  test('GitHub keeps 5,000 results', () => {
    const findings = Array.from({ length: 6000 }, (_, at) => ({ ...sample.findings[2]!, fingerprint: fingerprint('x', String(at)) }))
    const [run] = sarif({ ...sample, findings }).runs
    expect(run?.results).toHaveLength(SARIF_RESULTS)
  })
  test('a doubt is no success: nothing may be closed for not being seen', () => expect(sarif(doubt).runs[0]?.invocations?.[0]?.executionSuccessful).toBe(false))
})

describe('JUnit', () => {
  const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@' })
  test('counts add up', () => {
    const xml = junit([sample, clean, doubt], { rules: { 'validate-data': ['validate-data/enum', 'validate-data/minimum'] } })
    expect(XMLValidator.validate(xml)).toBe(true)
    const { testsuites } = parser.parse(xml) as { testsuites: Record<string, unknown> & { testsuite: { '@name': string; '@tests': string; testcase: unknown }[] } }
    expect(testsuites).toMatchObject({ '@tests': '8', '@failures': '3', '@errors': '0', '@skipped': '1' })
    expect(testsuites.testsuite.map((suite) => [suite['@name'], Number(suite['@tests']), [suite.testcase].flat().length])).toEqual([['validate-data', 6, 6], ['adversarial-check', 1, 1], ['slice-test', 1, 1]])
    expect((xml.match(/<failure /g) ?? [])).toHaveLength(3)
  })
  test('a gate that fails on warnings has a failed test', () => expect(junit({ ...sample, findings: sample.findings.slice(3) })).toMatch(/failures="1"[^]*name="verdict"[^>]*>\n\s*<failure message="100 violations/))
})

describe('JSON', () => {
  const turned = (value: unknown): unknown => Array.isArray(value) ? value.map(turned) : typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).toReversed().map(([key, held]) => [key, turned(held)])) : value
  test('the order in which keys were set does not show', () => expect(json(turned(sample) as Report)).toBe(json(sample)))
  test('it begins with what matters', () => expect(json(sample)).toMatch(/^\{\n {2}"version": 1,\n {2}"gate": "validate-data",\n {2}"tool": \{\n {4}"name": "gauntlet",/))
  test('what JSON cannot say is not lost', () => expect(stableJson({ b: Number.NaN, a: -Infinity, n: 3n, big: 9007199254740993n, u: undefined, s: '\ud800' })).toBe('{\n  "a": "-Infinity",\n  "b": "NaN",\n  "big": "9007199254740993",\n  "n": 3,\n  "s": "\\ud800"\n}\n'))
  test('a key called __proto__ is only a key', () => expect(stableJson(JSON.parse('{"__proto__": 1}'))).toBe('{\n  "__proto__": 1\n}\n'))
})

describe('the schema of a report', () => {
  test.each([sample, clean, doubt, slices])('takes $gate', (report) => expectValidReport(report))
  const wrong = (change: object): Report => ({ ...sample, ...change })
  test.each([
    ['an unknown key', wrong({ extra: 1 })], ['an unknown verdict', wrong({ verdict: 'maybe' })], ['no headline', wrong({ headline: '' })], ['a bad instant', wrong({ started: 'today' })],
    ['a bad digest', wrong({ inputs: [{ path: 'a', sha256: 'A', bytes: 1 }] })], ['counts that do not add up', wrong({ counts: { errors: 9, warnings: 0, notices: 0 } })],
    ['an unknown block', wrong({ section: { title: '', inShort: '', blocks: [{ kind: 'html', html: '' }] } })], ['a line 0', wrong({ findings: [{ ...sample.findings[0], place: { file: 'a', line: 0 } }] })],
    ['one finding twice', wrong({ findings: [sample.findings[0], sample.findings[0]], counts: { errors: 2, warnings: 0, notices: 0 } })],
    ['a fingerprint that is none', wrong({ findings: [{ ...sample.findings[2], fingerprint: 'x' }], counts: { errors: 1, warnings: 0, notices: 0 } })],
    ['a missing key', wrong({ cut: undefined })],
  ])('refuses %s', (_, report) => expect(() => expectValidReport(report)).toThrow())
})

describe('fingerprints and order', () => {
  // printf '["r","a","b"]' | sha256sum | cut -c1-32
  test('a digest of rule and parts', () => expect(fingerprint('r', 'a', 'b')).toBe('84d6d0a59bbe2cfd73c19080ac0279a2'))
  test('borders between parts count', () => expect(new Set([fingerprint('r', 'ab'), fingerprint('r', 'a', 'b'), fingerprint('ra', 'b'), fingerprint('r', '\ud800'), fingerprint('r', '\ufffd')]).size).toBe(5))
  test('severity, then the order of rules, then place; whatever the order of the input', () => {
    const rules = ['validate-data/extra-cell', 'validate-data/enum']
    const sorted = sortFindings(sample.findings, rules)
    expect(sorted.map(({ rule }) => rule)).toEqual(['validate-data/extra-cell', 'validate-data/enum', 'validate-data/exclusiveMinimum', 'validate-data/format'])
    expect(sortFindings(sample.findings.toReversed(), rules)).toEqual(sorted)
  })
})
