import { expect, test } from '@jest/globals'
import { sectionProblems } from '../../../src/gates/slice-test/problems.js'

// Five points of a share are 0.05. A drop of 5 can never happen, so the requirement would be kept whatever the model does.
test.each<readonly [string, number | string, readonly string[]]>([
  ['recall', 5, ['recall is a share from 0 to 1, and can never be 5 worse']],
  ['auc', 2, ['auc is a share from 0 to 1, and can never be 2 worse']],
  ['recall', 0.05, []],
  ['recall', 1, []],
  ['recall', '5%', []],
  ['mae', 5, []],
  ['log_loss', 5, []],
  ['my own', 5, []],
])('%s, max-drop: %j', (metric, drop, messages) => {
  const found = sectionProblems({ baseline: 'base', 'custom-metrics': { 'my own': { sql: 'avg(x)' } }, require: [{ metric, 'max-drop': drop }] }, [])
  expect(found.map(({ message }) => message)).toEqual(messages)
  for (const { path } of found) expect(path).toEqual(['slice-test', 'require', 0, 'max-drop'])
})
