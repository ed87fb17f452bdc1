import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { transformSync } from '@swc/core'
import fc from 'fast-check'
import { Cancelled } from '../../src/errors.js'
import { openOnnx, type OnnxOptions } from '../../src/model/onnx/target.js'
import { openTarget } from '../../src/model/open.js'
import type { OnnxSettings, Task } from '../../src/model/settings.js'
import type { FeatureBatch, Predictions } from '../../src/model/target.js'
import { column, fixtures, mistake, modelWorld, table } from './batch.js'

const root = resolve(fixtures, '../../..'), models = resolve(root, '../shared/models'), present = existsSync(models)

async function ask(settings: OnnxSettings, batch: FeatureBatch, options: OnnxOptions = {}, world = modelWorld()): Promise<Predictions> {
  const target = await openOnnx(settings, world, options)
  try { return await target.predict(batch) } finally { await target.close() }
}
const binary = (onnx: string, more: Partial<OnnxSettings> = {}): OnnxSettings => ({ onnx: `${onnx}.onnx`, task: 'binary-classification', ...more })
const regression = (onnx: string, more: Partial<OnnxSettings> = {}): OnnxSettings => ({ onnx: `${onnx}.onnx`, task: 'regression', ...more })

/** RFC 4180 of the test data. */
function csv(file: string): { readonly head: readonly string[]; readonly body: readonly (readonly string[])[] } {
  const rows: string[][] = [[]]
  for (const [, quoted, bare, end] of readFileSync(file, 'utf8').matchAll(/(?:"((?:[^"]|"")*)"|([^,\n"]*))(,|\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '')
    if (end === '\n') rows.push([])
    if (end === '') break
  }
  const [head = [], ...body] = rows.filter((row) => row.length > 1 || row[0] !== '')
  return { head, body }
}

function dataSet(file: string, leave: readonly string[]): FeatureBatch {
  const { head, body } = csv(file)
  const columns = head.flatMap((name, at) => leave.includes(name) ? [] : [column(name, body.map((row) => { const cell = row[at] ?? ''; return name === 'text' || name === 'merchant' ? cell : Number(cell) }))])
  return { rows: body.length, columns }
}

const available = present ? describe : describe.skip
available(`real models give what scikit-learn gives ${present ? '' : '(../shared/models is not here)'}`, () => {
  const cases: readonly (readonly [string, string, Task, readonly string[]])[] = [
    ['digits/digits-mlp', 'digits/expected', 'multiclass-classification', ['label']],
    ['breast_cancer/breast-cancer-rf', 'breast_cancer/expected-rf', 'binary-classification', ['label']],
    ['breast_cancer/breast-cancer-mlp', 'breast_cancer/expected-mlp', 'binary-classification', ['label']],
    ['fraud/fraud-gbm', 'fraud/expected', 'binary-classification', ['label']],
    ['demand/demand-gbr', 'demand/expected', 'regression', ['demand', 'timestamp']],
    ['spam/spam-logreg', 'spam/expected', 'binary-classification', ['label']],
  ]
  test.each(cases)('%s', async (model, expected, task, leave) => {
    const batch = dataSet(join(models, model, '../test.csv'), leave), want = csv(join(models, `${expected}.csv`)).body.flat().map(Number)
    const got = await ask({ onnx: join(models, `${model}.onnx`), task, features: batch.columns.map(({ name }) => name), batch: 500 }, batch)
    const values = got.scores?.values ?? got.values ?? []
    expect(values).toHaveLength(want.length)
    // The forest of `demand` adds up trees in 32 bits to values as high as 132: any ONNX runtime is off by up to 3.8e-5.
    const off = want.map((value, at) => Math.abs(value - (values[at] ?? Number.NaN)))
    expect(Math.max(...off)).toBeLessThan(task === 'regression' ? 5e-5 : 1e-5)
    if (task !== 'regression') expect(got.labels).toHaveLength(batch.rows)
  })
})

describe('what a model gives', () => {
  // p = 1 / (1 + exp(-(a - 2 b + 0.5))), by hand: at (1, 0) 0.81757, at (0, 1) 0.18243, at (-0.5, 0) 0.5.
  const rows = table({ a: [1, 0], b: [0, 1] })

  test('labels as text and scores by class', async () => {
    const got = await ask(binary('linear'), rows)
    expect(got.labels).toEqual(['1', '0'])
    expect(got.scores?.width).toBe(2)
    expect([...got.scores?.values ?? []].map((value) => value.toFixed(5))).toEqual(['0.18243', '0.81757', '0.81757', '0.18243'])
  })
  test('labels that are text, classes that the settings name', async () => {
    const got = await ask(binary('linear-text-labels', { classes: ['ham', 'spam'] }), rows)
    expect(got.labels).toEqual(['spam', 'ham'])
    expect(got.scores?.classes).toEqual(['ham', 'spam'])
  })
  test('columns in the order of the features', async () => {
    const got = await ask(binary('linear', { features: ['b', 'a'] }), rows)
    expect(got.labels).toEqual(['0', '1'])
  })
  test('every type of input, [N] and [N, 1]', async () => {
    const got = await ask(regression('types'), table({ f: [0.5, 1], d: [0.25, 2], i: [10, 9_007_199_254_740_991 - 2 ** 52], j: [-3, 4], b: [true, false], s: ['x', null] }))
    expect([...got.values ?? []]).toEqual([1007.75, 1 + 2 + 2 ** 52 - 1 + 4])
  })
  test('numbers for a bool input, and for a text input as JavaScript writes them', async () => {
    const batch = table({ f: [0, 0], d: [0, 0], i: [0, 0], j: [0, 0], b: [1, 0], s: [3, 2.5] })
    expect([...(await ask(regression('types'), batch)).values ?? []]).toEqual([1000, 0])
    expect((await ask(binary('types', { outputs: { label: 'label' } }), batch)).labels).toEqual(['3', '2.5'])
  })
  test('a fixed batch is filled up', async () => {
    expect([...(await ask(regression('three-rows'), table({ a: [1, 2, 3, 4], b: [10, 20, 30, 40] }))).values ?? []]).toEqual([11, 22, 33, 44])
  })
  test('an input of higher rank takes the features row by row', async () => {
    expect([...(await ask(regression('picture'), table({ a: [1, 5], b: [2, 6], c: [3, 7], d: [4, 8] }))).values ?? []]).toEqual([10, 26])
  })
  test('features side by side in one of several inputs', async () => {
    const got = await ask(regression('two-groups', { inputs: { numbers: ['b', 'a'], words: 'c' } }), table({ a: [1], b: [2], c: ['x'] }))
    expect([...got.values ?? []]).toEqual([3])
  })
  test('no rows, no answers', async () => {
    expect(await ask(binary('linear', { classes: ['no', 'yes'] }), table({ a: [], b: [] }))).toEqual({ rows: 0, labels: [], scores: { classes: ['no', 'yes'], width: 2, values: new Float64Array() } })
  })
  test('the digest is that of the file', async () => {
    const target = await openTarget(binary('linear'), modelWorld()), { createHash } = await import('node:crypto')
    expect(target.digest).toBe(createHash('sha256').update(readFileSync(join(fixtures, 'linear.onnx'))).digest('hex'))
    await target.close()
  })
  test('ZipMap at the end is left out: the same as without, and the classes are known', async () => {
    const got = await ask(binary('zipmap'), rows)
    expect(got).toEqual(await ask(binary('linear'), rows))
    expect(got.scores?.classes).toEqual(['0', '1'])
  })
  test('ZipMap is called as it was', async () => {
    expect(await ask(binary('zipmap', { outputs: { scores: 'probability' } }), rows)).toEqual(await ask(binary('linear'), rows))
  })
  test('classes in the order of the scores, from the classifier', async () => {
    expect((await ask(binary('linear-text-labels'), rows)).scores?.classes).toEqual(['ham', 'spam'])
  })
  test('batches do not change results', async () => {
    const target = await openOnnx(binary('linear'), modelWorld())
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 })), { maxLength: 40 }), fc.integer({ min: 1, max: 41 }), async (cells, batch) => {
      const data = table({ a: cells.map(([a]) => a), b: cells.map(([, b]) => b) }), other = await openOnnx(binary('linear', { batch }), modelWorld())
      const [one, many] = [await target.predict(data), await other.predict(data)]
      expect(many.labels).toEqual(one.labels)
      for (const [at, value] of one.scores?.values.entries() ?? []) expect(many.scores?.values[at]).toBeCloseTo(value, 6)
      await other.close()
    }), { numRuns: 30 })
    await target.close()
  })
})

describe('mistakes', () => {
  const two = table({ a: [1, 2], b: [3, 4] })
  const cases: readonly (readonly [string, OnnxSettings, FeatureBatch, RegExp])[] = [
    ['a list of tensors', binary('sequence'), two, /model-predictions: the output "score" of the model sequence\.onnx is a list, not a tensor.*'zipmap': False/],
    ['an operator that is not there', binary('custom-operator'), two, /model-invalid: .*operator com\.example:Mystery/],
    ['weights in another file', regression('external'), two, /model-invalid: .*weights in another file \(external\.onnx\.data\).*save_as_external_data=False/],
    ['a file cut off', binary('truncated'), two, /model-invalid: .*\(201 bytes\) is damaged or cut off/],
    ['a Git LFS pointer', binary('lfs-pointer'), two, /model-invalid: .*is a Git LFS pointer.*git lfs pull/],
    ['no file', binary('nowhere'), two, /file-missing: the model nowhere\.onnx does not exist/],
    ['one row for two', binary('one-row'), two, /model-predictions: .*gave 1 row \(shape \[1, 1\]\) as "score" for 2 rows/],
    ['a shape of three', regression('cube'), two, /gave \[2, 2, 1\] as "score"; one value per row/],
    ['two values for a regression', regression('two-scores', { outputs: { value: 'first' } }), two, /gave \[2, 2\] as "first"; one value per row/],
    ['several outputs', binary('two-scores'), two, /several outputs .* could be the scores: first, second \| Export the model with one of them only/],
    ['an output that is not there', binary('linear', { outputs: { scores: 'probabilites' } }), two, /no output "probabilites"; did you mean "probabilities"\?/],
    ['the wrong number of classes', binary('linear', { classes: ['a', 'b', 'c'] }), two, /gave 2 scores per row .* there are 3 classes/],
    ['too many features', binary('linear'), table({ a: [1], b: [1], c: [1] }), /model-features: the input "features" of .* takes 2 features, but 3 were given: a, b, c/],
    ['an unknown feature', binary('linear', { features: ['amount', 'b'] }), table({ amuont: [1], b: [1] }), /no column "amount".*did you mean "amuont"\?/],
    ['a repeated feature', binary('linear', { features: ['a', 'a'] }), two, /"a" is listed twice/],
    ['two columns of one name', binary('linear'), { rows: 1, columns: [column('a', [1]), column('a', [1])] }, /two columns of the data are called "a"/],
    ['an input without a column', regression('types'), table({ f: [1], d: [1], i: [1], j: [1], b: [1] }), /has an input "s", but the data has no such column/],
    ['an input that is not among the features', regression('types', { features: ['f', 'd', 'i', 'j', 'b'] }), table({ f: [1], d: [1], i: [1], j: [1], b: [1] }), /has an input "s", which is not among the features \| Add it to `features`/],
    ['a feature without an input', regression('types', { features: ['f', 'd', 'i', 'j', 'b', 's', 'extra'] }), table({ f: [1] }), /has no input for the feature "extra"/],
    ['text for a number', binary('linear'), table({ a: ['x'], b: [1] }), /the feature "a" is text, but the input "features" .* takes float32/],
    ['no value for a whole number', regression('types'), table({ f: [1, 1], d: [1, 1], i: [1, null], j: [1, 1], b: [1, 1], s: ['', ''] }), /the feature "i" has no value in row 2, but .*"i" takes int64/],
    ['half a whole number', regression('types'), table({ f: [1], d: [1], i: [1], j: [1.5], b: [1], s: [''] }), /the feature "j" is 1\.5 in row 1, but .*takes int32/],
    ['beyond 32 bits', binary('linear'), table({ a: [1e39], b: [1] }), /the feature "a" is 1e\+39 in row 1, but .*takes float32/],
    ['NaN for a missing value', regression('logarithm'), table({ a: [1, null] }), /gave NaN as "value" for row 2 of 2, in which there is no value for a \| .*impute/],
    ['NaN of itself', regression('logarithm', { batch: 1 }), table({ a: [1, 2, -1] }), /gave NaN as "value" for row 3 of 3 \|/],
    ['infinity', regression('logarithm'), table({ a: [0] }), /gave infinity as "value" for row 1 of 1/],
  ]
  test.each(cases)('%s', async (_, settings, batch, expected) => {
    expect(await mistake(() => ask(settings, batch))).toMatch(expected)
  })
})

describe('threads', () => {
  // Sources are not run as they are by a worker: they are compiled beside the packages first.
  const folder = mkdtempSync(join(tmpdir(), 'onnx-worker-')), worker = pathToFileURL(join(folder, 'worker.js'))
  beforeAll(() => {
    const source = join(root, 'src/model/onnx')
    for (const name of readdirSync(source)) writeFileSync(join(folder, name.replace(/ts$/, 'js')), transformSync(readFileSync(join(source, name), 'utf8'), { jsc: { target: 'es2023', parser: { syntax: 'typescript' } }, module: { type: 'es6' } }).code)
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
  })
  afterAll(() => { rmSync(folder, { recursive: true, force: true }) })
  const rows = table({ a: Array.from({ length: 700 }, (_, at) => at % 13 - 6), b: Array.from({ length: 700 }, (_, at) => at % 7 - 3) })

  test('give the same, in order', async () => {
    const seen: number[] = [], target = await openOnnx(binary('linear', { batch: 32, threads: 2 }), modelWorld(), { worker, warm: 0, worthThreads: 0 })
    const got = await target.predict(rows, (done) => { seen.push(done) })
    await target.close()
    expect(got).toEqual(await ask(binary('linear', { batch: 32, threads: 1 }), rows))
    expect(seen.at(-1)).toBe(700)
    expect(seen).toEqual(seen.toSorted((a, b) => a - b))
  })
  test('tell the first bad row', async () => {
    const values = Array.from({ length: 200 }, (_, at) => at === 150 || at === 190 ? -1 : 1)
    expect(await mistake(() => ask(regression('logarithm', { batch: 10, threads: 2 }), table({ a: values }), { worker, warm: 0, worthThreads: 0 }))).toMatch(/NaN as "value" for row 151 of 200/)
  })
  test('a model that loops is in one, and gives what it gives', async () => {
    expect([...(await ask(regression('endless'), table({ a: [-1, -2] }), { worker })).values ?? []]).toEqual([-1, -2])
  })
  test('a model that never ends is ended at the time limit', async () => {
    expect(await mistake(() => ask(regression('endless', { batch: 2, timeout: 3 }), table({ a: [-1, -2, -3, 4, 5] }), { worker }))).toMatch(/model-timeout: the model endless\.onnx did not answer rows 3 to 4 of 5 within 3\.0 s/)
  }, 30_000)
  test('a model that never ends is ended when asked to', async () => {
    const stop = new AbortController(), started = performance.now()
    setTimeout(() => { stop.abort() }, 2000)
    await expect(ask(regression('endless'), table({ a: [1] }), { worker }, modelWorld({ signal: stop.signal }))).rejects.toBeInstanceOf(Cancelled)
    expect(performance.now() - started).toBeLessThan(20_000)
  }, 30_000)
  test('a damaged model that may loop is told as any other', async () => {
    writeFileSync(join(folder, 'half.onnx'), readFileSync(join(fixtures, 'endless.onnx')).subarray(0, -40))
    expect(await mistake(() => ask(regression(join(folder, 'half')), table({ a: [1] }), { worker }))).toMatch(/model-invalid: .*is damaged or cut off/)
  })
  test('without one, the time limit counts between batches', async () => {
    expect(await mistake(() => ask(binary('linear', { batch: 1, timeout: 1e-9 }), table({ a: [1, 2], b: [3, 4] })))).toMatch(/model-timeout: the model linear\.onnx did not answer rows 1 to 1 of 2/)
  })
  test('end when asked to', async () => {
    const stop = new AbortController(), target = await openOnnx(binary('linear', { batch: 8, threads: 2 }), modelWorld({ signal: stop.signal }), { worker, warm: 0, worthThreads: 0 })
    await expect(target.predict(rows, (done) => { if (done >= 64) stop.abort() })).rejects.toBeInstanceOf(Cancelled)
    await target.close()
  })
})
