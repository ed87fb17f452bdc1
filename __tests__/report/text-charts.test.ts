import { expect, test } from '@jest/globals'
import { heightAt } from '../../src/report/charts/curve.js'
import { chartLines } from '../../src/report/text-charts/chart.js'
import { width } from '../../src/report/width.js'
import { sliceCharts } from '../support/sample-report.js'

test.each(Object.entries(sliceCharts))('%s in text', (_kind, chart) => expect(chartLines(chart).join('\n')).toMatchSnapshot())

test('a threshold stands in one column, whatever the labels are made of', () => {
  const rows = ['plain', '地域 = 北海道', 'emoji 🗻🗻', 'combining e\u0301'].map((label) => ({ label, estimate: 0.2, count: '1 n+', tone: 'neutral' as const }))
  const lines = chartLines({ kind: 'forest', metric: 'recall', unit: 'share', least: 0.9, rows }).slice(1, 5)
  expect(new Set(lines.map((line) => width(line.slice(0, line.indexOf('│'))))).size).toBe(1)
})

test('more than thirty rows are counted', () => {
  const rows = Array.from({ length: 75 }, (_, at) => ({ label: `s${at}`, estimate: 0.5, count: '', tone: 'neutral' as const }))
  expect(chartLines({ kind: 'forest', metric: 'recall', unit: 'share', rows }).at(-1)).toBe('… 45 more')
})

// By hand: a jump at 0 ends at 0.4; half way from (0.5, 0.6) to (1, 1) is 0.8.
test.each([[0, 0.4], [0.25, 0.5], [0.5, 0.6], [0.75, 0.8], [1, 1]])('a curve at %d is %d high', (x, y) => expect(heightAt({ label: '', points: [[0, 0], [0, 0.4], [0.5, 0.6], [1, 1]] }, x)).toBeCloseTo(y, 12))
test('a curve has no height outside of its points', () => expect([0.05, 0.95].map((x) => heightAt({ label: '', points: [[0.1, 0.1], [0.9, 0.9]] }, x))).toEqual([undefined, undefined]))

test('rows whose names begin alike are told apart', () => {
  const labels = ['<25', '25-40', '40-65'].map((group) => `country = AT, age_group = ${group}`), said = chartLines({ kind: 'forest', metric: 'recall', unit: 'share', rows: labels.map((label) => ({ label, estimate: 0.2, count: '1', tone: 'neutral' as const })) })
  expect(new Set(said.map((line) => line.slice(0, 28))).size).toBe(said.length)
})
