import { describe, expect, test } from '@jest/globals'
import type { Block, TableBlock } from '../../../src/report/section.js'
import { sliced, times } from './sliced.js'

// 400 rows of each country. The model is wrong on half of AT and on one in twenty of the others.
const DATA = `id,label,prediction,country\n${times([100, '1,1,AT'], [100, '0,0,AT'], [100, '1,0,AT'], [100, '0,1,AT'], ...['DE', 'FR', 'IT'].flatMap((country) => [[190, `1,1,${country}`], [190, `0,0,${country}`], [10, `1,0,${country}`], [10, `0,1,${country}`]] as const)).trimEnd().split('\n').map((row, at) => `r${at},${row}`).join('\n')}\n`
const page = async (more: string): Promise<{ readonly blocks: readonly Block[]; readonly headline: string; readonly card: string }> => {
  const { section, headline, attachments } = await sliced(`version: 1\nslice-test:\n  data: d.csv\n${more}`, { 'd.csv': DATA, 'b.csv': DATA.replaceAll('1,0,AT', '1,1,AT').replace('r400,1,1,DE', 'r400,1,0,DE') })
  return { blocks: section.blocks, headline, card: attachments['model-card.md'] ?? '' }
}
const tables = (blocks: readonly Block[]): readonly TableBlock[] => blocks.flatMap((one) => (one.kind === 'table' ? [one] : one.kind === 'details' ? tables(one.blocks) : []))
const texts = (blocks: readonly Block[]): readonly string[] => blocks.flatMap((one) => (one.kind === 'text' ? [one.text] : one.kind === 'details' ? texts(one.blocks) : []))

describe('weak slices', () => {
  const weak = (blocks: readonly Block[]): readonly (readonly string[])[] => tables(blocks).filter(({ title }) => title.startsWith('Weak slices')).map(({ title, columns, rows }) => [title, columns[1]?.label ?? '', ...rows.map((row) => `${row[0] ?? ''}: ${row[1] ?? ''}`)])
  test('that are declared are marked, on the page and on the card', async () => {
    const { blocks, card } = await page('  slices: [{ by: country }]\n')
    expect([weak(blocks), card.includes('; a declared slice)')]).toEqual([[['Weak slices', 'declared', 'country = AT: yes']], true])
  })
  test('that nobody declared need no mark', async () => {
    const { blocks, card } = await page('')
    expect([weak(blocks), card.includes('declared')]).toEqual([[['Weak slices that nobody declared', 'rows', 'country = AT: 400']], false])
  })
})

test.each([
  ['  discover: false\n', 'weak slices were not searched for'],
  ['  discover: { columns: [country], min-samples: 2000 }\n', 'there was no slice to search'],
  ['  discover: { columns: [id] }\n', 'there was no slice to search'],
])('nothing found is nothing said where nothing was searched: %s', async (more, said) => { expect((await page(more)).headline).toBe(`Nothing is required of the model, so nothing was decided; ${said}.`) })

test('a search in which nothing stood out is one', async () => {
  const { headline } = await sliced('version: 1\nslice-test: { data: d.csv }\n', { 'd.csv': `label,prediction,country\n${times([300, '1,1,DE'], [300, '0,0,FR'], [300, '0,0,DE'], [300, '1,1,FR'])}` })
  expect(headline).toBe('Nothing is required of the model, so nothing was decided; no weak slice was found.')
})

test('against a baseline the page shows new errors, and says where the mended rows are', async () => {
  // b.csv gets 100 rows of AT right that the data gets wrong, and one of DE wrong that the data gets right.
  const { blocks } = await page('  baseline: b.csv\n  discover: false\n')
  expect([tables(blocks).find(({ title }) => title.startsWith('Newly wrong'))?.rows.length, texts(blocks)]).toEqual([5, ['changes.csv lists both, the new errors and the mended ones, with what each model says.']])
})
