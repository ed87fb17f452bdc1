import { describe, expect, test } from '@jest/globals'
import { changedLines } from '../../src/data/diff.js'

describe('lines that a diff adds', () => {
  test.each([
    ['nothing', '', []],
    ['one line of a new file', '@@ -0,0 +1 @@\n+a', [[1, 1]]],
    ['between context', '@@ -1,3 +1,4 @@ f()\n a\n+b\n c\n d', [[2, 2]]],
    ['two runs in one hunk', '@@ -1,2 +1,4 @@\n+x\n a\n+y\n b', [[1, 1], [3, 3]]],
    ['a change is an addition', '@@ -5 +5,2 @@\n-a\n+b\n+c\n\\ No newline at end of file', [[5, 6]]],
    ['only deletions', '@@ -5,2 +4,0 @@\n-a\n-b', []],
    ['content that looks like a header', '@@ -1,2 +1,3 @@\n-- a\n+++ b\n+@@ -9 +99 @@\n c', [[1, 2]]],
    ['two hunks', '@@ -1 +1,2 @@\n a\n+b\n@@ -10,0 +12,2 @@\n+c\n+d', [[2, 2], [12, 13]]],
  ] as const)('%s', (_, patch, lines) => { expect(changedLines(patch)).toEqual(lines) })
})
