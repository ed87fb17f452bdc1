import { expect, test } from '@jest/globals'
import { sliced, times } from './sliced.js'

// A requirement that no slice answers to must never look kept.
const ROWS = `label,prediction,sex\n${times([400, '1,1,F'], [400, '0,0,M'], [200, '1,1,M'], [190, '0,0,F'], [10, '1,0,M'])}`
const HEAD = 'version: 1\nslice-test:\n  data: d.csv\n  discover: false\n'

test.each([
  ['a value that no row has', '  slices: [{ by: sex }]\n  require: [{ metric: accuracy, min: 0.9999, slices: "sex = X" }]\n', 'fail', ['error empty-slice gauntlet.yml:6: slice "sex = X" has no row', 'notice undefined gauntlet.yml:6: cannot be decided on 1 slice']],
  ['a misspelt value', '  slices: [{ where: "sex = \'F\'", name: women = F }]\n  require: [{ metric: accuracy, min: 0.5, slices: [overall, womn = F] }]\n', 'fail', ['error empty-slice gauntlet.yml:6: slice "womn = F" has no row; did you mean "women = F"?']],
  ['a gap to a slice without rows', '  slices: [{ by: sex }]\n  require: [{ metric: accuracy, max-gap-to: sex = X, max: 0.9 }]\n', 'fail', ['error empty-slice gauntlet.yml:6: slice "sex = X" has no row', 'notice undefined gauntlet.yml:6: cannot be decided on 2 slices']],
  ['fairness between conditions', '  slices: [{ where: "sex = \'F\'" }, { where: "sex = \'M\'" }]\n  require: [{ fairness: demographic-parity, max-difference: 0.5 }]\n', 'inconclusive', ['notice undefined gauntlet.yml:6: cannot be decided on 1 slice']],
  ['fairness without slices', '  require: [{ fairness: equalized-odds, min-ratio: 0.1 }]\n', 'inconclusive', ['notice undefined gauntlet.yml:5: cannot be decided on 1 slice (equalized-odds (', 'notice undefined gauntlet.yml:5: cannot be decided on 1 slice (equalized-odds (']],
  ['a gap without slices', '  require: [{ metric: accuracy, max-gap-to: overall, max: 0.9 }]\n', 'inconclusive', ['notice undefined gauntlet.yml:5: cannot be decided on 1 slice']],
])('%s', async (_, more, verdict, found) => {
  const said = await sliced(HEAD + more, { 'd.csv': ROWS })
  expect([said.verdict, said.findings.length]).toEqual([verdict, found.length])
  for (const [at, text] of found.entries()) expect(said.findings[at]).toContain(text)
})

test('errors beyond what numbers hold are not decided', async () => {
  const said = await sliced(`${HEAD}  require: [{ metric: mse, max: 1 }, { metric: rmse, max: 1 }, { metric: r2, min: 0.5 }]\n`, { 'd.csv': `label,prediction\n${Array.from({ length: 50 }, (_, i) => `${i}.5e300,${i}e-3\n`).join('')}` })
  expect(said.verdict).toBe('inconclusive')
  for (const metric of ['mse', 'rmse', 'r2']) expect(said.value(metric)).toBe('undefined: errors are beyond what numbers hold')
})

test('the gap to all rows is by weight', async () => {
  // a: 60 of 100 right, weight 5 each; b: 360 of 400 right, weight 1 each. All: (300 + 360) / 900 = .7333.
  const rows = `label,prediction,g,w\n${times([30, '1,1,a,5'], [30, '0,0,a,5'], [20, '1,0,a,5'], [20, '0,1,a,5'], [180, '1,1,b,1'], [180, '0,0,b,1'], [40, '1,0,b,1'])}`
  const said = await sliced(`version: 1\ncolumns: { weight: w }\nslice-test:\n  data: d.csv\n  discover: false\n  slices: [{ by: g }]\n  require: [{ metric: accuracy, max-gap-to: overall, max: 0.02 }]\n`, { 'd.csv': rows })
  expect([said.value('accuracy'), said.value('accuracy', 'g = a'), said.value('accuracy', 'g = b')]).toEqual([expect.closeTo(660 / 900, 12), expect.closeTo(0.6, 12), expect.closeTo(0.9, 12)])
  expect(said.findings.join()).toContain('g = a: accuracy is 13 points worse than overall')
})
