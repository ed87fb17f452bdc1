import { expect, test } from '@jest/globals'
import { worseOnBalance } from '../../../../src/gates/slice-test/discover/balance.js'

test.each<readonly [string, readonly number[], readonly number[], readonly number[], boolean]>([
  ['one new error', [1, 1], [1, 0], [0, 0], true],
  ['two new errors, three mended', [1, 1, 1, 1, 1], [1, 1, 0, 0, 0], [0, 0, 1, 1, 1], false],
  ['as many mended as new', [1, 1], [1, 0], [0, 1], false],
  ['what happens elsewhere does not count', [1, 0, 0], [1, 0, 0], [0, 1, 1], true],
  ['a sum of errors, not a count of rows', [1, 1, 1], [9, 1, 1], [2, 3, 3], true],
])('%s', (_, members, now, before, worse) => {
  expect(worseOnBalance(Uint8Array.from(members), Float64Array.from(now), Float64Array.from(before))).toBe(worse)
})
