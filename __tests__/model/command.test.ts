import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from '@jest/globals'
import { Cancelled } from '../../src/errors.js'
import { openTarget } from '../../src/model/open.js'
import type { CommandSettings } from '../../src/model/settings.js'
import type { FeatureBatch, Predictions } from '../../src/model/target.js'
import { mistake, modelWorld, table } from './batch.js'

const settings = (how: string, more: Partial<CommandSettings> = {}): CommandSettings => ({ command: [process.execPath, 'programs/model.mjs', how], task: 'binary-classification', ...more })
const numbers = (rows: number): FeatureBatch => table({ a: Array.from({ length: rows }, (_, at) => at % 10) })
async function ask(given: CommandSettings, batch: FeatureBatch, world = modelWorld()): Promise<Predictions> {
  const target = await openTarget(given, world)
  try { return await target.predict(batch) } finally { await target.close() }
}

describe('a program answers', () => {
  test.each(['line-by-line', 'at-end'])('%s, for more rows than pipes hold', async (how) => {
    const got = await ask(settings(how), numbers(50_000))
    expect(got.scores?.width).toBe(1)
    expect([...got.scores?.values.slice(12, 15) ?? []]).toEqual([0.2, 0.3, 0.4])
    expect(got.labels?.at(-1)).toBe('l9')
    expect(got.labels).toHaveLength(50_000)
  })
  test('with far more than it was given', async () => {
    expect((await ask(settings('big'), numbers(2000))).scores?.values).toHaveLength(2000)
  })
  test('features only, in order, missing as null', async () => {
    const batch = table({ a: [1, null], 'the "b"': ['x\n', null], c: [true, null], id: [7, 8] })
    expect((await ask(settings('echo', { features: ['c', 'a', 'the "b"'] }), batch)).labels).toEqual(['{"c":true,"a":1,"the \\"b\\"":"x\\n"}', '{"c":null,"a":null,"the \\"b\\"":null}'])
  })
  test('bare numbers: scores, or labels when all are whole, or values', async () => {
    expect([...(await ask(settings('bare'), table({ a: [1, 10] }))).scores?.values ?? []]).toEqual([0.1, 1])
    expect((await ask(settings('labels'), table({ a: [1, 2] }))).labels).toEqual(['1', '0'])
    expect([...(await ask(settings('bare', { task: 'regression' }), table({ a: [10, 20] }))).values ?? []]).toEqual([1, 2])
  })
  test('scores by class, in any order, put in one order', async () => {
    const got = await ask(settings('classes'), table({ a: [2, 4] }))
    expect(got.scores).toEqual({ classes: ['no', 'yes'], width: 2, values: Float64Array.of(0.8, 0.2, 0.6, 0.4) })
    expect((await ask(settings('classes', { classes: ['yes', 'no'] }), table({ a: [2] }))).scores).toEqual({ classes: ['yes', 'no'], width: 2, values: Float64Array.of(0.2, 0.8) })
  })
  test('a regression', async () => {
    expect([...(await ask(settings('value', { task: 'regression' }), table({ a: [1, 2] }))).values ?? []]).toEqual([2, 4])
  })
  test('without the tokens and the files of the step', async () => {
    const env = { ...process.env, 'INPUT_GITHUB-TOKEN': 'x', GITHUB_OUTPUT: '/tmp/o', ACTIONS_RUNTIME_TOKEN: 'y', MODEL_TOKEN: 'z' }
    expect((await ask(settings('environment', { env: { EXTRA: '1' } }), numbers(1), modelWorld({ env }))).labels).toEqual(['MODEL_TOKEN EXTRA'])
  })
  test('no rows: it is not started', async () => {
    expect(await ask({ command: ['no-such-program'], task: 'regression' }, table({ a: [] }))).toEqual({ rows: 0, values: new Float64Array() })
  })
})

describe('mistakes of a program', () => {
  const cases: readonly (readonly [string, Partial<CommandSettings>, RegExp])[] = [
    ['few', {}, /model-predictions: .*ended after 2 of 5 answers/],
    ['many', {}, /model-predictions: .*wrote more than 5 lines for 5 rows/],
    ['text', {}, /model-predictions: line 2 of .* is not JSON: loading weights \|.*standard error/],
    ['nan', {}, /model-predictions: line 2 of .* holds NaN, which is no number in JSON/],
    ['endless', {}, /model-predictions: line 1 of .* longer than 4,000,000 characters: x{200}…/],
    ['null', {}, /answer .* for row 1 is null/],
    ['unknown', {}, /has none of label, .*did you mean "label"\?/],
    ['changing', {}, /for row 2 .*(?:has 2 scores, but that of row 1 had 1)/],
    ['bad-end', {}, /model-failed: .*ended with exit code 5 after 5 of 5 answers/],
    ['hang', { timeout: 0.5 }, /model-timeout: .*neither read nor answered for 0\.5 s, after 0 of 5 answers/],
    ['deaf', { timeout: 0.5 }, /model-timeout/],
    ['blank', { timeout: 0.5 }, /model-timeout: .*after 0 of 5 answers/],
  ]
  test.each(cases)('%s', async (how, more, expected) => {
    expect(await mistake(() => ask(settings(how, more), numbers(5)))).toMatch(expected)
  })
  test('a signal', async () => {
    expect(await mistake(() => ask(settings('killed'), numbers(5)))).toMatch(/ended with (?:signal SIGKILL|exit code \d+) after \d of 5/)
  })
  test('a program that does not read, and more rows than a pipe holds', async () => {
    expect(await mistake(() => ask(settings('deaf', { timeout: 1 }), numbers(100_000)))).toMatch(/model-timeout/)
  })
  test('its last words, without secrets', async () => {
    const world = modelWorld({ env: { ...process.env, MODEL_TOKEN: 'hunter2hunter2' } })
    expect(await mistake(() => ask(settings('crash'), numbers(5), world))).toMatch(/model-failed: .*exit code 3 after 0 of 5 answers; its standard error says: ValueError: no model for \*\*\*/)
    expect(world.lines.join('\n')).toContain('Traceback\nValueError: no model for ***')
  })
  test('a program that is not there', async () => {
    expect(await mistake(() => ask({ command: ['no-such-program', 'x'], task: 'regression' }, numbers(1)))).toMatch(/model-failed: the program "no-such-program" was not found/)
  })
  test('a regression that answers labels', async () => {
    expect(await mistake(() => ask(settings('echo', { task: 'regression' }), numbers(1)))).toMatch(/is a label, but the task is regression/)
  })
})

describe('a program ends with us', () => {
  const alive = (pid: number): boolean => { try { process.kill(pid, 0); return true } catch { return false } }
  test('and what it started, too, at the time limit', async () => {
    const world = modelWorld()
    await mistake(() => ask({ command: [process.execPath, 'programs/parent.mjs'], task: 'regression', timeout: 1 }, numbers(1), world))
    const pid = Number(/child (\d+)/.exec(world.lines.join('\n'))?.[1])
    expect(pid).toBeGreaterThan(0)
    for (let tries = 0; tries < 50 && alive(pid); tries++) await sleep(50)
    expect(alive(pid)).toBe(false)
  })
  test.each<[string, number, RegExp | undefined]>([['answers', 60, undefined], ['fails', 60, /model-failed: .*exit code 3 after 0 of 20 answers/], ['noisy', 2, /model-timeout/]])('though what it left behind holds its pipes: %s', async (how, timeout, expected) => {
    const world = modelWorld(), started = performance.now(), given: CommandSettings = { command: [process.execPath, 'programs/left-behind.mjs', how, '20'], task: 'regression', timeout }
    if (expected === undefined) expect((await ask(given, numbers(20), world)).values?.[7]).toBe(0.7)
    else expect(await mistake(() => ask(given, numbers(20), world))).toMatch(expected)
    expect(performance.now() - started).toBeLessThan(10_000)
    const pid = Number(/child (\d+)/.exec(world.lines.join('\n'))?.[1])
    if (pid > 0) process.kill(pid)
  }, 30_000)
  test('when asked to stop', async () => {
    const stop = new AbortController()
    setTimeout(() => { stop.abort() }, 200)
    await expect(ask(settings('hang'), numbers(5), modelWorld({ signal: stop.signal }))).rejects.toBeInstanceOf(Cancelled)
  })
})
