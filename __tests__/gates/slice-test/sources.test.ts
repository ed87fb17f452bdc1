import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { refusal, sliced, type Files } from './sliced.js'

// Where predictions come from. Thirty rows: the candidate is wrong on every tenth, the baseline on every fifth: 27/30 and 24/30.
const ROWS = Array.from({ length: 30 }, (_, i) => ({ id: `r${i}`, label: i % 2, now: i % 10 === 3 ? 1 - (i % 2) : i % 2, before: i % 5 === 4 ? 1 - (i % 2) : i % 2 }))
const HEAD = 'version: 1\nslice-test:\n  data: d.csv\n  discover: false\n  metrics: [accuracy]\n'
const table = (columns: readonly (keyof (typeof ROWS)[number])[], header: string, rows = ROWS): string => `${header}\n${rows.map((row) => columns.map((column) => row[column]).join(',')).join('\n')}\n`
const shuffled = [...ROWS.keys()].toSorted((a, b) => ((a * 7) % 30) - ((b * 7) % 30)).flatMap((at) => ROWS[at] ?? [])
const said = async (settings: string, files: Files, base: Readonly<Record<string, string>> = {}): Promise<readonly (number | string | boolean | undefined)[]> => {
  const { value, measured } = await sliced(HEAD + settings, files, { base })
  return [value('accuracy'), value('accuracy', 'overall', 'baseline'), value('accuracy', 'overall', 'difference'), measured.baseline?.paired]
}
const all = table(['id', 'label', 'now', 'before'], 'id,label,prediction,before'), plain = table(['id', 'label'], 'id,label'), [now, was] = [expect.closeTo(0.9, 12), expect.closeTo(0.8, 12)], change = expect.closeTo(0.1, 12)

describe('the candidate', () => {
  test('columns', async () => { expect(await said('', { 'd.csv': all })).toEqual([now, undefined, undefined, undefined]) })
  test('a file, joined by id whatever its order', async () => { expect(await said('model: { predictions: p.csv }\n', { 'd.csv': plain, 'p.csv': table(['now', 'id'], 'prediction,id', shuffled) })).toEqual([now, undefined, undefined, undefined]) })
  test('a data set of its own, in another format', async () => { expect(await said('data: { p: { path: p.jsonl } }\nmodel: { predictions: p }\n', { 'd.csv': plain, 'p.jsonl': shuffled.map((row) => JSON.stringify({ id: row.id, prediction: row.now })).join('\n') })).toEqual([now, undefined, undefined, undefined]) })
  test('words of truth are 1 and 0', async () => { expect(await said('', { 'd.csv': `label,prediction\n${ROWS.map((row) => `${row.label},${row.now === 1 ? 'True' : 'false'}`).join('\n')}\n` })).toEqual([now, undefined, undefined, undefined]) })
  test('scores alone, from the threshold on', async () => { expect(await said('model: { threshold: 0.3 }\n', { 'd.csv': `label,score\n${ROWS.map((row) => `${row.label},${row.now === 1 ? 0.3 : 0.29}`).join('\n')}\n` })).toEqual([now, undefined, undefined, undefined]) })
  test('of ids that stand twice the first counts', async () => { expect(await said('model: { predictions: p.csv }\n', { 'd.csv': plain, 'p.csv': `${table(['now', 'id'], 'prediction,id')}1,r0\n0,r1\n` })).toEqual([now, undefined, undefined, undefined]) })
  test('ids that are numbers are the same however they are written', async () => { expect(await said('model: { predictions: p.csv }\n', { 'd.csv': `id,label\n${ROWS.map(({ label }, i) => `${i}.0,${label}`).join('\n')}\n`, 'p.csv': `id,prediction\n${ROWS.map((row, i) => `0${i},${row.now}`).join('\n')}\n` })).toEqual([now, undefined, undefined, undefined]) })
})

describe('the baseline', () => {
  const both = [now, was, change, true]
  test('columns', async () => { expect(await said('  baseline: { prediction: before }\n', { 'd.csv': all })).toEqual(both) })
  test('a file', async () => { expect(await said('  baseline: b.csv\n', { 'd.csv': all, 'b.csv': table(['id', 'before'], 'id,prediction', shuffled) })).toEqual(both) })
  test('a file that lacks rows: each is measured on its own, unpaired, and that is said', async () => {
    const { value, measured, findings } = await sliced(`${HEAD}  baseline: b.csv\n`, { 'd.csv': all, 'b.csv': table(['id', 'before'], 'id,prediction', ROWS.slice(0, 20)) })
    expect([value('accuracy'), value('accuracy', 'overall', 'baseline'), measured.baseline?.paired]).toEqual([now, was, false])
    expect(findings.join()).toContain('notice unmatched-baseline gauntlet.yml:2: the baseline has predictions for 20 of 30 rows')
  })
  test('a baseline with a prediction for every row, and scores for some: areas are unpaired, losses are of the rows that both have, and that is said', async () => {
    const rows = ROWS.map(({ id, label, now: said, before }, at) => `${id},${label},${said},${said === 1 ? 0.8 : 0.3},${before},${at < 3 ? ['', 'NaN', 'none'][at] : before === 1 ? 0.7 : 0.2}`)
    const { value, findings } = await sliced(`${HEAD.replace('[accuracy]', '[accuracy, roc_auc, log_loss]')}  baseline: { prediction: before, score: was }\ncolumns: { score: score }\n`, { 'd.csv': `id,label,prediction,score,before,was\n${rows.join('\n')}\n` })
    expect(findings.join()).toContain('notice unmatched-baseline gauntlet.yml:2: the baseline has no usable score for 3 of 30 rows: losses are compared without them, areas as if both were asked about different rows')
    expect([value('accuracy', 'overall', 'baseline'), Number.isFinite(value('roc_auc', 'overall', 'difference')), Number.isFinite(value('log_loss', 'overall', 'difference'))]).toEqual([was, true, true])
  })
  test('a stored report', async () => {
    const before = await sliced(HEAD, { 'd.csv': table(['id', 'label', 'before'], 'id,label,prediction') })
    const report = JSON.stringify({ version: 1, gate: 'slice-test', measured: JSON.parse(before.attachments['metrics.json'] ?? '') })
    expect(await said('  baseline: report.json\n', { 'd.csv': all, 'report.json': report })).toEqual([now, was, change, false])
  })
  describe('a stored report that cannot be compared with', () => {
    interface Stored { task: string; readonly classes: string[]; readonly slices: { readonly metrics: Readonly<Record<string, { evidence: unknown }>> }[] }
    const report = async (change: (measured: Stored) => void, data = table(['id', 'label', 'before'], 'id,label,prediction'), settings = HEAD): Promise<string> => {
      const measured = JSON.parse((await sliced(settings, { 'd.csv': data })).attachments['metrics.json'] ?? '') as Stored
      change(measured)
      return JSON.stringify({ version: 1, gate: 'slice-test', measured })
    }
    test('of another task', async () => { expect(await refusal(`${HEAD}  baseline: report.json\n`, { 'd.csv': all, 'report.json': await report((measured) => { measured.task = 'regression' }) })).toBe('data-unusable gauntlet.yml:6:3: the report report.json is of another task (regression) than the data (binary classification) | Compare with a report of the same task.') })
    test('where the other class is positive', async () => { expect(await refusal(`${HEAD}  baseline: report.json\n`, { 'd.csv': all, 'report.json': await report((measured) => { measured.classes.reverse() }) })).toMatch(/"0" is positive in the report report\.json, and "1" now/) })
    test.each<[string, unknown]>([
      ['text', 'much'], ['a text for a number', { kind: 'proportion', successes: '3', trials: 4 }], ['more hits than cases', { kind: 'proportion', successes: 5, trials: 4 }], ['an unknown kind', { kind: 'guess', value: 1 }], ['a negative error', { kind: 'normal', value: 0.5, error: -1 }], ['no moments', { kind: 'mean' }],
    ])('whose evidence is %s', async (_, evidence) => { expect(await refusal(`${HEAD}  baseline: report.json\n`, { 'd.csv': all, 'report.json': await report((measured) => { const accuracy = measured.slices[0]?.metrics['accuracy']; if (accuracy !== undefined) accuracy.evidence = evidence }) })).toMatch(/the report report\.json holds something else than numbers as accuracy of overall/) })
    test('where two slices have one name', async () => { expect(await refusal(`${HEAD}  baseline: report.json\n`, { 'd.csv': all, 'report.json': await report((measured) => { measured.slices.push(...measured.slices) }) })).toMatch(/the report report\.json has two slices of the same name/) })
    test('another kind of number than the metric has is none', async () => {
      const { verdict, value } = await sliced(`${HEAD}  baseline: report.json\n  require: [{ metric: accuracy, max-drop: 0.5 }]\n`, { 'd.csv': all, 'report.json': await report((measured) => { const accuracy = measured.slices[0]?.metrics['accuracy']; if (accuracy !== undefined) accuracy.evidence = { kind: 'normal', value: 0.9, error: 0.01 } }) })
      expect([verdict, value('accuracy', 'overall', 'baseline')]).toEqual(['inconclusive', 'undefined: the report has another kind of number'])
    })
    test('every kind of evidence is read again as it was written', async () => {
      const settings = 'version: 1\nslice-test:\n  data: d.csv\n  metrics: [accuracy, balanced_accuracy, f1, mcc, roc_auc, log_loss, ece]\n', scored = `id,label,prediction,score\n${ROWS.map(({ id, label, now: said }) => `${id},${label},${said},${said === 1 ? 0.8 : 0.3}`).join('\n')}\n`
      const { value } = await sliced(`${settings}  baseline: report.json\ncolumns: { score: score }\n`, { 'd.csv': scored, 'report.json': await report(() => undefined, scored, `${settings}columns: { score: score }\n`) })
      for (const metric of ['accuracy', 'balanced_accuracy', 'f1', 'mcc', 'roc_auc', 'log_loss', 'ece']) expect([metric, value(metric, 'overall', 'baseline')]).toEqual([metric, value(metric)])
    })
  })
  test('at the base: the data with its predictions', async () => { expect(await said('  baseline: base\n', { 'd.csv': all }, { 'd.csv': table(['id', 'label', 'before'], 'id,label,prediction', shuffled) })).toEqual(both) })
  const nameless = (rows: typeof ROWS, column: 'now' | 'before'): string => table(['label', column], 'label,prediction', rows)
  test('at the base: the data with its predictions, without ids, where its rows are the same', async () => { expect(await said('  baseline: base\n', { 'd.csv': nameless(ROWS, 'now') }, { 'd.csv': nameless(ROWS, 'before') })).toEqual(both) })
  test('at the base: as many rows without ids, but others', async () => {
    // Labels alternate: one row taken from the front and put at the end changes every one of them.
    expect(await refusal(`${HEAD}  baseline: base\n`, { 'd.csv': nameless(ROWS, 'now') }, { base: { 'd.csv': nameless([...ROWS.slice(1), ...ROWS.slice(0, 1)], 'before') } })).toBe('data-unusable gauntlet.yml:6:3: nothing says which row at the base is which row now: there are as many, but no label is the same | Set `columns: { id: … }` in gauntlet.yml to a column that both have.')
  })
  test('ids that stand twice in the data are told, also where only the baseline is joined by them', async () => {
    const { findings } = await sliced(`${HEAD}  baseline: b.csv\n`, { 'd.csv': `${table(['id', 'label', 'now'], 'id,label,prediction')}r0,0,0\n`, 'b.csv': table(['id', 'before'], 'id,prediction') })
    expect(findings.join()).toContain('error duplicate-id d.csv:32: 1 row of the data has an id that stood in an earlier row, first r0')
  })
  test('at the base: the predictions', async () => { expect(await said('  baseline: base\nmodel: { predictions: p.csv }\n', { 'd.csv': plain, 'p.csv': table(['id', 'now'], 'id,prediction') }, { 'p.csv': table(['id', 'before'], 'id,prediction', shuffled) })).toEqual(both) })
  test('at the base, where there is none yet: a notice, and nothing is kept that compares', async () => {
    const { verdict, findings } = await sliced(`${HEAD}  baseline: base\n  require: [{ metric: accuracy, max-drop: 0.5 }]\n`, { 'd.csv': all })
    expect([verdict, findings.join()]).toEqual(['inconclusive', expect.stringContaining('notice no-baseline gauntlet.yml:2: nothing to compare with: the base has no d.csv')])
  })
})

describe('a program and an endpoint', () => {
  const rows: Files = { 'd.csv': `label,a,b\n${ROWS.map((row, i) => `${row.label},${row.now},${i}`).join('\n')}\n` }, program = { 'p.mjs': "import { createInterface } from 'node:readline'\nfor await (const line of createInterface({ input: process.stdin })) { const row = JSON.parse(line); console.log(JSON.stringify({ label: row.a, score: row.a * 0.8 + 0.1 })) }\n" }
  test('a program', async () => { expect(await said(`model: { command: [${JSON.stringify(process.execPath)}, p.mjs], features: [a, b] }\n`, { ...rows, ...program })).toEqual([now, undefined, undefined, undefined]) })
  test('a program against another one', async () => { expect(await said(`  baseline: { command: [${JSON.stringify(process.execPath)}, q.mjs] }\nmodel: { command: [${JSON.stringify(process.execPath)}, p.mjs], features: [a, b] }\n`, { ...rows, ...program, 'q.mjs': program['p.mjs'].replaceAll('row.a', '(row.b % 5 === 4 ? 1 - row.b % 2 : row.b % 2)') })).toEqual([now, was, change, true]) })
  describe('a baseline with features of its own', () => {
    // Each program knows only the columns that it was given: the old one never saw `now`, the new one never saw `was`.
    const reads = (column: string): string => `import { createInterface } from 'node:readline'\nfor await (const line of createInterface({ input: process.stdin })) { const row = JSON.parse(line); if (Object.keys(row).join() !== '${column}') process.exit(1); console.log(JSON.stringify({ label: row.${column} })) }\n`
    const files: Files = { 'd.csv': `label,now,was\n${ROWS.map((row) => `${row.label},${row.now},${row.before}`).join('\n')}\n`, 'new.mjs': reads('now'), 'old.mjs': reads('was') }, command = (name: string): string => `command: [${JSON.stringify(process.execPath)}, ${name}]`
    const settings = (features: string): string => `  baseline: { ${command('old.mjs')}, features: [${features}] }\nmodel: { ${command('new.mjs')}, features: [now] }\n`
    test('each model gets its own', async () => { expect(await said(settings('was'), files)).toEqual([now, was, change, true]) })
    test('a column that is not there is told on the line of the baseline', async () => { expect(await refusal(`${HEAD}${settings('wass')}`, files)).toMatch(/^column-missing gauntlet\.yml:6:\d+: d\.csv has no column "wass", which is a feature of the model; did you mean "was"\?/) })
    test('columns that nobody runs are a contradiction', async () => { expect(await refusal(`${HEAD}  baseline: { prediction: was, features: [was] }\n`, files)).toMatch(/"features" are given to a model that is run/) })
  })
  let url = ''
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (part: Buffer) => { body += part.toString() })
    request.on('end', () => { const parsed = JSON.parse(body) as { readonly instances: readonly (readonly number[])[] }; response.setHeader('content-type', 'application/json'); response.end(JSON.stringify({ predictions: parsed.instances.map(([a]) => a) })) })
  })
  beforeAll(async () => { await new Promise<void>((done) => { server.listen(0, '127.0.0.1', done) }); const at = server.address(); url = typeof at === 'object' && at !== null ? `http://127.0.0.1:${at.port}` : '' })
  afterAll(() => { server.close() })
  test('an endpoint', async () => { expect(await said(`model: { http: { url: "${url}", protocol: kserve-v1, model: m, batch: 7 }, features: [a, b] }\n`, rows)).toEqual([now, undefined, undefined, undefined]) })
})

const shared = resolve(dirname(fileURLToPath(import.meta.url)), '../../../../shared/models'), present = existsSync(shared)
const read = (name: string): Uint8Array => readFileSync(join(shared, name))
// Counted from the files of scikit-learn's own answers, expected*.csv, with one comparison a row.
;(present ? describe : describe.skip)(`ONNX${present ? '' : ' (skipped: ../shared is not here)'}`, () => {
  test.each<[string, string, string, string, string, number]>([
    ['breast cancer: one tensor of 30 numbers', 'breast_cancer', 'breast-cancer-rf.onnx', '{ onnx: m.onnx }', 'accuracy', 0.94736842],
    ['fraud: 14 named inputs, texts among them', 'fraud', 'fraud-gbm.onnx', '{ onnx: m.onnx }', 'roc_auc', 0.94118924],
    ['spam: one text', 'spam', 'spam-logreg.onnx', '{ onnx: m.onnx, positive: 1 }', 'accuracy', 0.97997416],
    ['digits: ten classes', 'digits', 'digits-mlp.onnx', '{ onnx: m.onnx, task: multiclass-classification }', 'accuracy', 0.97777778],
    ['demand: a number', 'demand', 'demand-gbr.onnx', '{ onnx: m.onnx, features: [FEATURES] }', 'mae', 4.8741426],
  ])('%s', async (_, folder, model, settings, metric, expected) => {
    const data = read(`${folder}/test.csv`), header = Buffer.from(data).toString('utf8').split('\n')[0]?.trim().split(',') ?? [], label = header.includes('label') ? 'label' : 'demand'
    const { value } = await sliced(`version: 1\nslice-test: { data: d.csv, discover: false, metrics: [${metric}] }\ncolumns: { label: ${label} }\nmodel: ${settings.replace('FEATURES', header.filter((name) => name !== label && name !== 'timestamp').join(', '))}\n`, { 'd.csv': data, 'm.onnx': read(`${folder}/${model}`) })
    expect(value(metric)).toBeCloseTo(expected, 4)
  })
})
