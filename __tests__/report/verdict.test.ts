import { expect, test } from '@jest/globals'
import { exitCode, overall } from '../../src/report/verdict.js'

const none = { errors: 0, warnings: 0, notices: 0 }, warned = { ...none, warnings: 2 }

test.each([
  ['pass', none, 'never', 0], ['pass', none, 'error', 0], ['pass', none, 'inconclusive', 0], ['pass', none, 'warning', 0],
  ['pass', warned, 'error', 0], ['pass', warned, 'inconclusive', 0], ['pass', warned, 'warning', 1],
  ['fail', none, 'never', 0], ['fail', none, 'error', 1], ['fail', none, 'inconclusive', 1], ['fail', none, 'warning', 1],
  ['inconclusive', none, 'never', 0], ['inconclusive', none, 'error', 0], ['inconclusive', none, 'inconclusive', 2], ['inconclusive', warned, 'warning', 2],
] as const)('%s with %j, failing on %s, exits %i', (verdict, counts, failOn, code) => expect(exitCode(verdict, counts, failOn)).toBe(code))

test.each([
  [['pass', 'pass'], 'pass'], [['pass', 'inconclusive'], 'inconclusive'], [['inconclusive', 'fail', 'pass'], 'fail'], [[], 'inconclusive'],
] as const)('%j together: %s', (verdicts, expected) => expect(overall(verdicts)).toBe(expected))
