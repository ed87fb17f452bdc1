import { expect, test } from '@jest/globals'
import { lexer } from 'marked'
import { comment, commentKey, COMMENT_LIMIT } from '../../src/report/comment.js'
import { headline } from '../../src/report/headline.js'
import type { Report } from '../../src/report/report.js'
import { summary, SUMMARY_BYTES } from '../../src/report/summary.js'
import { chartLines } from '../../src/report/text-charts/chart.js'
import { clean, doubt, sample } from '../support/sample-report.js'

const whole = 'artifact gauntlet-report'

test('the comment of three gates', () => expect(comment([sample, clean, doubt], commentKey('data', 'gates', 'suite'), { whole })).toMatchSnapshot())
test('the summary of one gate that passed', () => expect(summary(clean, { whole })).toBe(`### ✓ Gauntlet: adversarial-check passed

**4 artifacts are safe to load**

| gate | verdict | in short |  |
|---|---|---|---:|
| adversarial-check | ✓ pass | 4 artifacts clean | 8.0 s |

Full report: artifact gauntlet-report
`))

test.each([
  [[sample, clean, doubt], '✗ Gauntlet: 1 of 3 gates failed'], [[clean, clean, clean], '✓ Gauntlet: all 3 gates passed'], [[doubt, clean], '? Gauntlet: 1 of 2 gates is inconclusive'],
  [[doubt], '? Gauntlet: slice-test is inconclusive'], [[sample], '✗ Gauntlet: validate-data failed'], [[], '? Gauntlet: no gate ran'], [[sample, sample], '✗ Gauntlet: all 2 gates failed'],
] as const)('%#: headline', (reports, title) => expect(headline(reports).title).toBe(title))

function huge(char: string): Report {
  const table = (title: string) => ({ kind: 'table' as const, title, columns: [{ label: 'a' }, { label: 'b', code: true }], rows: Array.from({ length: 50 }, () => [char.repeat(190), char.repeat(190)]) })
  return {
    ...sample, findings: Array.from({ length: 90 }, () => sample.findings).flat(),
    section: { ...sample.section, blocks: Array.from({ length: 120 }, (_, at) => at % 2 === 0 ? table(`T${at}`) : { kind: 'details' as const, title: `D${at}`, blocks: [table('inner'), { kind: 'chart' as const, title: 'c', chart: { kind: 'strip' as const, unit: '', from: 1, to: 2, bins: [1] } }] }) },
  }
}

test.each(['x', '日', '😀'])('too much of %s is left out in whole blocks, and said', (char) => {
  const report = huge(char)
  const text = summary(report, { whole }), body = comment(report, 'a/b/c', { whole })
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(SUMMARY_BYTES)
  expect(body.length).toBeLessThanOrEqual(COMMENT_LIMIT)
  for (const markdown of [text, body]) {
    expect(markdown).toMatch(/\n\n\d+ parts of this report did not fit here\.\n\nFull report: artifact gauntlet-report · 310 findings cut\n$/)
    expect(markdown.match(/<details>/g)).toHaveLength(markdown.match(/<\/details>/g)?.length ?? -1)
    expect((markdown.match(/^```/gm) ?? []).length % 2).toBe(0)
    const tables = lexer(markdown).filter(({ type }) => type === 'table') as unknown as readonly { rows: readonly unknown[] }[]
    expect(tables.slice(3).map(({ rows }) => rows.length).filter((rows) => rows !== 50)).toEqual([])
  }
})

test('one byte more than the limit leaves a block out, at the limit none', () => {
  const full = summary(sample, { whole }), size = Buffer.byteLength(full)
  expect(summary(sample, { whole, limit: size })).toBe(full)
  const less = summary(sample, { whole, limit: size - 1 })
  expect(Buffer.byteLength(less)).toBeLessThan(size)
  expect(less).toContain('did not fit here')
})

test.each([
  ['data', 'gates', 'validate-data', 'data/gates/validate-data'],
  ['My flow', 'a', 'b', expect.stringMatching(/^My-flow\/a\/b\/[0-9a-f]{8}$/)],
  ['-->', '<b>', 'x\ny', expect.stringMatching(/^-\/-b-\/x-y\/[0-9a-f]{8}$/)],
])('key of %j %j %j', (workflow, job, gate, expected) => {
  const key = commentKey(workflow, job, gate)
  expect(key).toEqual(expected)
  expect(key).not.toMatch(/--|[<>\s]/)
})
test('names that look alike when cleaned stay apart', () => expect(commentKey('a b', 'j', 'g')).not.toBe(commentKey('a:b', 'j', 'g')))

test('bars', () => expect(chartLines({ kind: 'bars', unit: 'rows', bars: [{ label: 'a', value: 80 }, { label: '日本', value: 20 }, { label: 'none', value: 0 }, { label: 'odd', value: Number.NaN }] })).toEqual([
  `a      80  ${'█'.repeat(40)}`, `日本   20  ${'█'.repeat(10)}`, 'none    0', 'odd   NaN',
]))
test('strips', () => expect(chartLines({ kind: 'strip', unit: 'rows', from: 1, to: 1000, bins: [0, 1, 4, 8, 0, 0, 2, 8, 5, 3, 0, 0] })).toEqual(['·▁▄█··▂█▅▃··', '1 1,000 rows']))
