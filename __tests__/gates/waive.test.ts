import { describe, expect, test } from '@jest/globals'
import type { Judgement } from '../../src/gates/gate.js'
import { waive, type Waiver } from '../../src/gates/waive.js'
import type { Finding } from '../../src/report/finding.js'
import { fingerprint } from '../../src/report/fingerprint.js'

const found = (rule: string, file: string, column: string, severity: Finding['severity'] = 'error'): Finding => ({ rule: `validate-data/${rule}`, severity, message: `${column} is wrong`, place: { file, line: 3 }, subject: { column }, count: 2, fingerprint: fingerprint(rule, file, column) })
const A = found('enum', 'data/a.csv', 'currency'), B = found('type', 'data/b.csv', 'age')
const judgement: Judgement = { verdict: 'fail', otherwise: 'pass', headline: '4 rows are wrong.', reasons: ['enum', 'type'], findings: [A, B] }
const waiver = (more: Partial<Waiver>): Waiver => ({ reason: 'old data', owner: '@ana', expires: '2027-01-31', place: { file: 'gauntlet.yml', line: 9 }, ...more })
const applied = (waivers: readonly Waiver[], today = '2026-11-24', given = judgement): Judgement => waive(given, waivers, 'validate-data', 'error', today).judgement
const severities = ({ findings }: Judgement): readonly string[] => findings.map(({ rule, severity }) => `${rule.slice(14)} ${severity}`)

describe('what fits', () => {
  test.each<[string, Partial<Waiver>, readonly string[]]>([
    ['a rule', { rule: 'enum' }, ['type error', 'enum notice']],
    ['a rule with its gate', { rule: 'validate-data/enum' }, ['type error', 'enum notice']],
    ['a file', { file: 'data/b.csv' }, ['enum error', 'type notice']],
    ['a glob', { file: 'data/*.csv' }, ['enum notice', 'type notice']],
    ['a column', { column: 'age' }, ['enum error', 'type notice']],
    ['a fingerprint', { fingerprint: A.fingerprint }, ['type error', 'enum notice']],
    ['everything that is named must fit', { rule: 'enum', column: 'age' }, ['enum error', 'type error', 'waiver-unused notice']],
    ['part of a rule is not the rule', { rule: 'enu' }, ['enum error', 'type error', 'waiver-unused notice']],
    ['one of another gate is none of ours', { rule: 'slice-test/enum' }, ['enum error', 'type error']],
  ])('%s', (_name, more, expected) => { expect(severities(applied([waiver(more)]))).toEqual(expected) })
})

test('with everything accepted the verdict is what it would be without findings, and says so', () => {
  const { verdict, headline, findings } = applied([waiver({ file: 'data/**' })])
  expect([verdict, headline]).toEqual(['pass', 'Nothing is wrong but 2 findings that are accepted until 2027-01-31.'])
  expect(findings[0]?.message).toBe('currency is wrong (accepted until 2027-01-31 by @ana: old data)')
  expect(applied([waiver({ file: 'data/**' })], '2026-11-24', { ...judgement, otherwise: 'inconclusive' }).verdict).toBe('inconclusive')
})

test.each([['2027-01-31', 'notice', 'pass'], ['2027-02-01', 'error', 'fail']])('on %s', (today, severity, verdict) => {
  const result = applied([waiver({ rule: 'enum' })], today, { ...judgement, findings: [A] })
  expect([result.findings.find(({ rule }) => rule.endsWith('enum'))?.severity, result.verdict]).toEqual([severity, verdict])
})

test('an expired waiver fails on its own line; one that fits nothing any more only warns', () => {
  const { findings } = applied([waiver({ rule: 'enum', expires: '2026-01-01' }), waiver({ rule: 'nothing', expires: '2026-01-01' })])
  expect(findings.filter(({ rule }) => rule.endsWith('waiver-expired')).map(({ place, severity, message }) => [place?.line, severity, message])).toEqual([
    [9, 'error', 'the waiver of @ana for enum expired on 2026-01-01: mend it, or renew it with a reason (it was: old data)'], [9, 'warning', 'the waiver of @ana for nothing expired on 2026-01-01, and nothing like it was found: remove it'],
  ])
})

test('an expired waiver for a warning fails, and the sentence says why', () => {
  const { verdict, headline, reasons } = applied([waiver({ rule: 'enum', expires: '2026-01-01' })], '2026-11-24', { verdict: 'pass', otherwise: 'pass', headline: 'All 4 rows of the file keep the contract; 1 warning.', reasons: [], findings: [{ ...A, severity: 'warning' }] })
  expect([verdict, headline, reasons]).toEqual(['fail', '1 waiver expired; All 4 rows of the file keep the contract; 1 warning.', ['1 waiver expired']])
})

test('what is accepted is said behind the sentence, and beside every row', () => {
  const rows = { ...A, occurrences: [{ place: { file: 'data/a.csv', line: 3 }, message: 'found "EURO"' }] }, { verdict, headline, findings } = applied([waiver({ rule: 'enum' })], '2026-11-24', { ...judgement, findings: [rows, B] }), one = findings.find(({ rule }) => rule.endsWith('enum'))
  expect([verdict, headline, one?.status, one?.occurrences?.[0]?.message]).toEqual(['fail', '4 rows are wrong. That includes 1 finding that is accepted until 2027-01-31.', 'accepted', 'found "EURO" (accepted until 2027-01-31 by @ana: old data)'])
})

test('what was not judged at all is accepted by nobody', () => {
  expect(severities(applied([waiver({ rule: 'enum' })], '2026-11-24', { ...judgement, final: ({ rule }) => rule.endsWith('enum') }))).toEqual(['enum error', 'type error', 'waiver-unused notice'])
})

test('a renewed waiver beside the expired one accepts', () => {
  const { findings } = applied([waiver({ rule: 'enum', expires: '2026-01-01' }), waiver({ rule: 'enum' })])
  expect(findings.find(({ rule }) => rule.endsWith('enum'))?.severity).toBe('notice')
})

describe('what fits of a model', () => {
  const of = (slice: string | undefined, metric: string): Finding => ({ rule: 'slice-test/requirement', severity: 'error', message: `${slice ?? ''} ${metric}`, subject: { dataset: 'test', ...(slice === undefined ? {} : { slice }), metric }, count: 1, fingerprint: fingerprint(slice ?? '', metric) })
  const findings = [of('country = AT', 'recall'), of('country = AT', 'accuracy'), of('country = DE', 'recall (class fraud)'), of(undefined, 'recall_at_k')]
  test.each<[string, Partial<Waiver>, readonly string[]]>([
    ['a slice', { slice: 'country = AT' }, ['country = AT recall', 'country = AT accuracy']],
    ['a metric, of whichever class', { metric: 'recall' }, ['country = AT recall', 'country = DE recall (class fraud)']],
    ['a metric of one class', { metric: 'recall (class fraud)' }, ['country = DE recall (class fraud)']],
    ['both', { slice: 'country = DE', metric: 'recall' }, ['country = DE recall (class fraud)']],
    ['a slice is no column', { column: 'country = AT' }, []],
    ['part of a slice is not the slice', { slice: 'country' }, []],
  ])('%s', (_name, more, expected) => {
    const { findings: left } = waive({ ...judgement, findings }, [waiver(more)], 'slice-test', 'error', '2026-11-24').judgement
    expect(left.filter(({ status }) => status === 'accepted').map(({ message }) => message.replace(/ \(accepted.*/, '')).toSorted()).toEqual(expected.toSorted())
  })
  test('a gate that knows no slices does not miss them', () => { expect(severities(applied([waiver({ slice: 'country = AT' })]))).toEqual(['enum error', 'type error']) })
  test('an unused one is named by what it says', () => {
    const { findings: left } = waive({ ...judgement, findings }, [waiver({ slice: 'country = IT', metric: 'recall' })], 'slice-test', 'error', '2026-11-24').judgement
    expect(left.find(({ rule }) => rule.endsWith('waiver-unused'))?.message).toContain('for country = IT, recall fits nothing')
  })
})
