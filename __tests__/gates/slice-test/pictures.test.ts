import { expect, test } from '@jest/globals'
import { csv, sliced } from './sliced.js'

// Scores of each slice in the order of its 40 rows, half of them positives. `weak` ranks nothing; `kind` ranks all, but says yes too rarely: its recall is the lowest of all.
const rows = (slice: string, score: (label: number, at: number) => number): readonly (readonly (string | number)[])[] => Array.from({ length: 40 }, (_, i) => [slice, i % 2, score(i % 2, Math.floor(i / 2))])
const data = csv('group,label,score', [
  ...rows('good', (label, at) => 0.4 * label + 0.3 + at / 100), ...rows('fair', (label, at) => (at < 4 ? 0.9 - label * 0.8 : 0.4 * label + 0.3 + at / 100)),
  ...rows('weak', (_, at) => (at % 2 === 0 ? 0.8 : 0.2) + at / 1000), ...rows('kind', (label, at) => 0.2 * label + 0.1 + at / 200),
])
const curves = async (metrics: string): Promise<readonly string[]> => (await sliced(`version: 1\nslice-test:\n  data: d.csv\n  discover: false\n  metrics: [${metrics}]\n  slices: [{ by: group }]\n`, { 'd.csv': data })).measured.curves.map(({ slice }) => slice)

test('curves are drawn of all rows and of slices below them in the area, the furthest first, by their names', async () => { expect(await curves('recall, roc_auc')).toEqual(['overall', 'group = weak', 'group = fair']) })
test('without an area it is the first metric that has a better side; selection_rate has none', async () => { expect(await curves('selection_rate, recall')).toEqual(['overall', 'group = kind', 'group = weak']) })
