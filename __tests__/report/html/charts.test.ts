import { describe, expect, test } from '@jest/globals'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import fc from 'fast-check'
import { axisOf } from '../../../src/report/charts/axis.js'
import { chartBlock } from '../../../src/report/html/charts/chart.js'
import { forest } from '../../../src/report/html/charts/forest.js'
import type { Chart, HeatCell, Tone } from '../../../src/report/section.js'
import { chartLines } from '../../../src/report/text-charts/chart.js'
import { NAMED } from '../../support/hostile.js'
import { sliceCharts } from '../../support/sample-report.js'

const parser = new XMLParser({ ignoreAttributes: false, preserveOrder: true })
const drawn = (chart: Chart): string => `<div>${chartBlock({ kind: 'chart', title: 'A chart', chart })}</div>`

/** The elements of a page with the names of their attributes; neither their texts nor their values. */
function bones(node: unknown): unknown {
  if (Array.isArray(node)) return node.filter((one) => typeof one !== 'object' || !('#text' in one)).map(bones)
  if (typeof node !== 'object' || node === null) return ''
  return Object.entries(node).map(([name, inner]) => [name, name === ':@' ? Object.keys(inner as object) : bones(inner)])
}

/** The same charts with `text` wherever data gets to. */
function holding(text: string): readonly Chart[] {
  return [
    { kind: 'forest', metric: text, unit: 'share', least: 0.5, rows: [{ label: text, count: text, note: text, estimate: 0.4, lower: 0.3, upper: 0.5, before: 0.6, tone: 'fail' }, { label: text, count: text, tone: 'inconclusive' }] },
    { kind: 'dumbbell', metric: text, unit: 'number', better: 'lower', rows: [{ label: text, before: 3, after: 2, lower: -2, upper: 0, tone: 'pass' }] },
    { kind: 'heat', metric: text, unit: 'share', x: { label: text, values: [text, text] }, y: { label: text, values: [text] }, cells: [{ x: 0, y: 0, value: 0.5, count: 3, tone: 'fail' }] },
    { kind: 'curves', xLabel: text, yLabel: text, series: [{ label: text, points: [[0, 0], [1, 1]], sizes: [1, 2] }, { label: text, points: [[0, 0], [1, 1]] }] },
    { kind: 'confusion', classes: [text, text], counts: [[1, 2], [0, 0]] },
  ]
}

test.each(Object.entries(sliceCharts))('%s is well-formed, names its marks, and has nothing that runs or loads', (_kind, chart) => {
  const svg = drawn(chart)
  expect(XMLValidator.validate(svg)).toBe(true)
  expect(svg.match(/<svg role="img"[^>]* aria-label="[^"]{20,}\."/g)).toHaveLength(2)
  expect(svg).toMatch(/<title>/)
  expect(svg).not.toMatch(/NaN|Infinity|style=|href|<script|undefined"/)
})

describe.each(NAMED.filter(([, text]) => text.trim() !== ''))('%s', (_name, text) => {
  test.each(holding(text).map((chart, at) => [chart.kind, chart, holding('harmless')[at]!] as const))('in a %s adds nothing', (_kind, chart, harmless) => {
    const svg = drawn(chart)
    expect(XMLValidator.validate(svg)).toBe(true)
    // A name that is cut has its whole in a title; that element is the page's own.
    const bare = (page: string): unknown => bones(parser.parse(page.replaceAll(/<g><title>[^<]*<\/title><text/g, '<g><text')))
    expect(bare(svg)).toEqual(bare(drawn(harmless)))
    for (const line of chartLines(chart)) expect(line).not.toMatch(/\p{Bidi_Control}|\p{Cc}|\u200b/u)
  })
})

const number = fc.oneof(fc.double(), fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, -0, 1, 1 + 2 ** -52, 0.5, -3, 1e-320, Number.MAX_VALUE, -Number.MAX_VALUE, Number.NaN, Infinity))
const maybe = fc.option(number, { nil: undefined }), unit = fc.constantFrom('share' as const, 'number' as const), tone = fc.constantFrom<Tone>('fail', 'pass', 'inconclusive', 'neutral'), label = fc.string({ maxLength: 12 })
/** Without the keys that have no value. */
const given = (record: object): never => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as never
const anyChart: fc.Arbitrary<Chart> = fc.oneof(
  fc.record({ kind: fc.constant('forest'), metric: label, unit, least: maybe, most: maybe, rows: fc.array(fc.record({ label, estimate: maybe, lower: maybe, upper: maybe, before: maybe, least: maybe, most: maybe, count: label, tone }).map(given), { maxLength: 5 }) }).map(given),
  fc.record({ kind: fc.constant('dumbbell'), metric: label, unit, better: fc.constantFrom('higher', 'lower'), rows: fc.array(fc.record({ label, before: maybe, after: maybe, lower: maybe, upper: maybe, tone }).map(given), { maxLength: 5 }) }).map(given),
  fc.record({ kind: fc.constant('heat'), metric: label, unit, x: fc.record({ label, values: fc.array(label, { maxLength: 4 }) }), y: fc.record({ label, values: fc.array(label, { maxLength: 4 }) }), cells: fc.array(fc.record({ x: fc.nat(5), y: fc.nat(5), value: maybe, count: fc.nat() }).map(given), { maxLength: 8 }) }).map(given),
  fc.record({ kind: fc.constant('curves'), xLabel: label, yLabel: label, series: fc.array(fc.record({ label, points: fc.array(fc.tuple(number, number), { maxLength: 5 }), sizes: fc.option(fc.array(number), { nil: undefined }) }).map(given), { maxLength: 8 }) }).map(given),
  fc.record({ kind: fc.constant('confusion'), classes: fc.array(label, { maxLength: 15 }), counts: fc.array(fc.array(fc.oneof(fc.nat(), number), { maxLength: 15 }), { maxLength: 15 }) }).map(given),
)

test('any numbers are drawn with numbers', () => fc.assert(fc.property(anyChart, (chart) => {
  const svg = drawn(chart)
  expect(XMLValidator.validate(svg)).toBe(true)
  // Attributes that place something; what data says is elsewhere.
  for (const [, value = ''] of svg.matchAll(/ (?:x|y|x1|width|height|cx|cy|r|d|viewBox|transform|fill-opacity)="([^"]*)"/g)) expect(value).not.toMatch(/NaN|Infinity|undefined|e[+-]?\d/)
  for (const [, value = ''] of svg.matchAll(/ (?:width|height|r)="([^"]*)"/g)) expect(Number(value)).toBeGreaterThanOrEqual(0)
  expect(chartLines(chart).length).toBeGreaterThan(0)
}), { numRuns: 500 }))

describe('an axis', () => {
  test.each([
    [[0.66, 0.892], 'share', 0.65, 0.9, '0.71'], [[0.3, 1], 'share', 0.3, 1, '0.71'], [[0.001, 0.019], 'share', 0, 0.02, '0.711'], [[0, 1000], 'number', 0, 1000, '1'], [[], 'share', 0, 1, '0.71'], [[5, 5], 'number', 4.7, 5.3, '0.71'], [[-1e-323, -5e-324], 'number', -1, 1, '0.7'],
  ] as const)('of %j, a %s, goes from %d to %d', (values, kind, from, to, written) => {
    const axis = axisOf(values, kind)
    expect(axis.from).toBeLessThanOrEqual(Math.min(...values, to))
    expect([axis.from, axis.to, axis.value(0.7111)]).toEqual([from, to, written])
  })
  test('holds its values, in order', () => fc.assert(fc.property(fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1 }), (values) => {
    const axis = axisOf(values, 'number'), rounding = (axis.to - axis.from) * 1e-9
    expect(axis.from < axis.to && values.every((value) => axis.from - rounding <= value && value <= axis.to + rounding)).toBe(true)
  })))
})

test('hundreds of slices stay small, and what is left out is said', () => {
  const rows = Array.from({ length: 500 }, (_, at) => ({ label: `slice ${at}`, estimate: at / 500, lower: at / 500 - 0.01, upper: at / 500 + 0.01, count: `${at} n+`, before: 0.5, tone: 'pass' as const }))
  const page = drawn({ kind: 'forest', metric: 'recall', unit: 'share', least: 0.5, rows })
  expect(page).toContain('… 440 more rows')
  expect(page.match(/class="mark/g)).toHaveLength(2 * 60)
  expect(page.length).toBeLessThan(150_000)
})

test('a seventh curve is counted', () => expect(drawn({ kind: 'curves', xLabel: 'x', yLabel: 'y', series: Array.from({ length: 8 }, (_, at) => ({ label: `s${at}`, points: [[0, 0], [1, 1]] as const })) })).toContain('… 2 more curves'))

test('an undefined metric is said, a cross without rows is hatched', () => {
  const cells: readonly HeatCell[] = [{ x: 0, y: 0, count: 4 }]
  const page = drawn({ kind: 'heat', metric: 'recall', unit: 'share', x: { label: 'age', values: ['young', 'old'] }, y: { label: 'shop', values: ['a'] }, cells })
  expect(page).toContain('<title>shop a, age young: recall undefined, 4 rows</title>')
  expect(page).toContain('<title>shop a, age old: no rows</title>')
})

test('classes beyond the twelfth are put together', () => {
  const counts = Array.from({ length: 14 }, (_, row) => Array.from({ length: 14 }, (_, column) => (row === column ? 10 : 1)))
  // Three classes in one: 3 × 10 right, 6 confused among themselves, of 3 × 23 rows.
  expect(drawn({ kind: 'confusion', classes: counts.map((_, at) => `c${at}`), counts })).toContain('<title>36 rows of 3 more classes, taken for 3 more classes: 52.2 %</title>')
})

test.each(['wide', 'narrow'] as const)('names that begin alike are told apart in the %s shape', (shape) => {
  const labels = ['<25', '25-40', '40-65'].map((group) => `country = Austria, age_group = ${group}`), svg = forest({ kind: 'forest', metric: 'recall', unit: 'share', rows: labels.map((label) => ({ label, estimate: 0.2, count: '1', tone: 'neutral' as const })) }, shape)
  expect(new Set([...svg.matchAll(/<text[^>]*>(country[^<]*)</g)].map(([, text]) => text)).size).toBe(3)
})
