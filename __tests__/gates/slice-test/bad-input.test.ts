import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { refusal, sliced, times, type Files } from './sliced.js'

// One table: what is wrong, what is said about it, and that it is never a pass. Each file would pass if it were whole.
const fixtures = resolve(dirname(fileURLToPath(import.meta.url)), '../../model/fixtures'), model = (name: string): Uint8Array => readFileSync(join(fixtures, `${name}.onnx`))
const HEAD = 'version: 1\nslice-test:\n  data: d.csv\n  discover: false\n  require: [{ metric: accuracy, min: 0.5 }]\n'
const good = times([60, '1,1,0.9'], [60, '0,0,0.2']), D = (more: string, header = 'label,prediction,score'): Files => ({ 'd.csv': `${header}\n${more}` })

const MANY = `${HEAD}columns: { score: { a: sa, b: sb, c: sc } }\n`, three = times([40, 'a,a,0.8,0.1,0.1'], [40, 'b,b,0.1,0.8,0.1'], [40, 'c,c,0.1,0.1,0.8'])
/** Scores as most exports write them: of a softmax in 32 bits, and rounded to two decimals. */
const exported = `${three}a,a,0.33333334,0.33333334,0.33333334\na,a,0.335,0.335,0.335\nb,b,0.33,0.33,0.33\nc,c,0.99999,0.00001,0.0000000001\n`
test('scores that add up to 1, but for rounding, pass', async () => { expect(await sliced(MANY, D(exported, 'label,prediction,sa,sb,sc'))).toMatchObject({ verdict: 'pass', findings: [] }) })

test('NaN is a class where the settings say so', async () => {
  const { verdict, measured } = await sliced(`${HEAD}model: { classes: [yes, no, NaN] }\n`, D(times([60, 'yes,yes'], [60, 'no,no'], [9, 'NaN,NaN']), 'label,prediction'))
  expect([verdict, measured.classes, measured.judged]).toEqual(['pass', ['yes', 'no', 'NaN'], 129])
})

test('the whole file passes', async () => { expect((await sliced(HEAD, D(good))).verdict).toBe('pass') })

describe('what is wrong with some rows is a finding, and fails', () => {
  test.each<[string, string, Files, string]>([
    ['labels are missing', HEAD, D(`${good},1,0.9\n,0,0.1\n`), 'error missing-label d.csv:122: 2 rows without a label: left out'],
    ['a label is NaN among texts', `${HEAD}model: { positive: yes }\n`, D(`${times([60, 'yes,yes'], [60, 'no,no'])}nan,yes\nNaN,no\n`, 'label,prediction'), 'error missing-label d.csv:122: 2 rows without a label: left out'],
    ['a label is NaN in JSON lines', HEAD.replace('d.csv', 'd.jsonl'), { 'd.jsonl': `${times([60, '{"label":1,"prediction":1}'], [60, '{"label":0,"prediction":0}'])}{"label":1.0,"prediction":1}\n{"label":NaN,"prediction":0}\n` }, 'error missing-label d.jsonl:122: 1 row without a label: left out'],
    ['a label is NaN among numbers', HEAD, D(`${good}NaN,1,0.9\n`), 'error missing-label d.csv:122: 1 row without a label: left out'],
    ['a prediction is NaN, of many classes', HEAD, D(`${times([40, 'a,a'], [40, 'b,b'], [40, 'c,c'])}a,NaN\n`, 'label,prediction'), 'error unknown-prediction d.csv:122: 1 row with a prediction that is no class, such as "NaN"'],
    ['one class only', HEAD, D(times([120, '1,1,0.9'])), 'error one-class gauntlet.yml:2: all 120 rows have the label "1"'],
    ['scores beyond 1', HEAD, D(`${good}1,1,1.5\n1,1,-0.1\n`), 'error score-range d.csv:122: 2 scores outside of 0 to 1, such as 1.5: no probability'],
    ['infinite scores', HEAD, D(`${good}1,1,inf\n`), 'error'],
    ['empty scores', HEAD, D(`${good}1,1,\n`), 'error unusable-score d.csv:122: 1 row whose score is missing or NaN: left out'],
    ['NaN as a score', HEAD, D(`${good}1,1,NaN\n`), 'error unusable-score d.csv:122: 1 row whose score is missing or NaN: left out'],
    ['text among scores', HEAD, D(`${good}1,1,high\n`), 'error unusable-score d.csv:122: 1 row whose score is missing or NaN: left out'],
    ['predictions are missing', HEAD, D(`${good}1,,0.9\n`), 'error missing-prediction d.csv:122: 1 row without a prediction: left out'],
    ['a label of no class', `${HEAD}model: { classes: [0, 1] }\n`, D(`${good}2,1,0.9\n`), 'error unknown-label d.csv:122: 1 row with a label that is none of "0", "1": left out'],
    ['a broken record', HEAD, D(`${good}1,1\n`), 'error broken-rows d.csv:122: 1 record could not be read: left out'],
    ['lines that are no JSON', HEAD.replace('d.csv', 'd.jsonl'), { 'd.jsonl': `${times([60, '{"label":1,"prediction":1}'], [60, '{"label":0,"prediction":0}'])}{"label":\ngarbage\n` }, 'error broken-rows d.jsonl:121: 2 lines are no JSON: left out'],
    ['lines that are no JSON, and one without a label', HEAD.replace('d.csv', 'd.jsonl'), { 'd.jsonl': `${times([60, '{"label":1,"prediction":1}'], [60, '{"label":0,"prediction":0}'])}{"prediction":1}\ngarbage\n` }, 'error broken-rows d.jsonl:122: 1 line is no JSON: left out'],
    ['a prediction of no class', HEAD, D(`${good}1,maybe,0.5\n`), 'error unknown-prediction d.csv:122: 1 row with a prediction that is no class, such as "maybe" where "0", "1" are known: left out'],
    ['text among the labels of a regression', `${HEAD.replace('accuracy, min: 0.5', 'mae, max: 9')}model: { task: regression }\n`, D(`${times([60, '1.5,1.4'])}soon,1\n`, 'label,prediction'), 'error missing-label d.csv:62: 1 row without a label that is a number: left out'],
    ['a quote that does not end', HEAD, D(`${good}1,1,"0.9\n`), 'error broken-rows d.csv:122: 1 record could not be read: left out'],
    ['numbers that are none', HEAD.replace('accuracy, min: 0.5', 'mae, max: 9'), D(`${times([60, '1.5,1.4'], [60, '2.5,2.4'])}1.5,soon\n1.5,\n1.5,inf\n`, 'label,prediction'), 'error missing-prediction d.csv:122: 3 rows without a prediction that is a number: left out'],
    ['labels of a regression are missing', HEAD.replace('accuracy, min: 0.5', 'mae, max: 9'), D(`${times([60, '1.5,1.4'], [60, '2.5,2.4'])},1.5\n,2.5\n`, 'label,prediction'), 'error missing-label d.csv:122: 2 rows without a label that is a number: left out'],
    ['ids twice in the predictions', `${HEAD}model: { predictions: p.csv }\n`, { 'd.csv': `id,label\n${Array.from({ length: 100 }, (_, i) => `${i},${i % 2}\n`).join('')}`, 'p.csv': `id,prediction\n${Array.from({ length: 100 }, (_, i) => `${i},${i % 2}\n`).join('')}7,0\n` }, 'error duplicate-id p.csv:102: 1 prediction of the candidate has an id that stood in an earlier one, first 7'],
    ['ids twice in the data', `${HEAD}model: { predictions: p.csv }\n`, { 'd.csv': `id,label\n${Array.from({ length: 100 }, (_, i) => `${i},${i % 2}\n`).join('')}7,1\n`, 'p.csv': `id,prediction\n${Array.from({ length: 100 }, (_, i) => `${i},${i % 2}\n`).join('')}` }, 'error duplicate-id d.csv:102: 1 row of the data has an id that stood in an earlier row, first 7'],
    ['ids twice in the data that holds its predictions', HEAD, D(`${Array.from({ length: 100 }, (_, i) => `${i},${i % 2},${i % 2}\n`).join('')}007,1,1\n7,1,1\n,1,1\n,1,1\n`, 'id,label,prediction'), 'error duplicate-id d.csv:102: 2 rows of the data have ids that stood in an earlier row, first 007'],
    ['ids twice that are sensitive', `${HEAD}columns: { id: mail }\n`, D(`${Array.from({ length: 100 }, (_, i) => `jane.doe${i}@example.com,${i % 2},${i % 2}\n`).join('')}jane.doe3@example.com,1,1\n`, 'mail,label,prediction'), 'error duplicate-id d.csv:102: 1 row of the data has an id that stood in an earlier row, first ja••••••••om'],
    ['predictions for rows that do not exist', `${HEAD}model: { predictions: p.csv }\n`, { 'd.csv': `id,label\n${Array.from({ length: 100 }, (_, i) => `${i},${i % 2}\n`).join('')}`, 'p.csv': `id,prediction\n${Array.from({ length: 103 }, (_, i) => `${i},${i % 2}\n`).join('')}` }, 'error unknown-id gauntlet.yml:2: 3 predictions of the candidate are for rows that the data does not have'],
    ['rows without a prediction', `${HEAD}model: { predictions: p.csv }\n`, { 'd.csv': `id,label\n${Array.from({ length: 100 }, (_, i) => `${i},${i % 2}\n`).join('')},1\n`, 'p.csv': `id,prediction\n${Array.from({ length: 98 }, (_, i) => `${i},${i % 2}\n`).join('')}` }, 'error missing-prediction d.csv:100: 3 rows without a prediction: left out'],
    ['scores of three classes that add up to more than 1', MANY, D(`${three}a,a,0.9,0.3,0.2\nb,b,0.2,0.1,0.1\n`, 'label,prediction,sa,sb,sc'), 'error score-sum d.csv:122: the scores of 2 rows do not add up to 1, but to 1.4 in the first: no probabilities'],
    ['a slice without rows', HEAD.replace('  require', '  slices: [{ where: label > 7 }]\n  require'), D(good), 'error empty-slice gauntlet.yml:5: slice "label > 7" has no row'],
  ])('%s', async (_, settings, files, expected) => {
    const said = await sliced(settings, files)
    expect(said.findings.join('\n')).toContain(expected)
    expect(said.verdict).toBe('fail')
  })
})

describe('what keeps the gate from judging is an error, and names what to mend', () => {
  test.each<[string, string, Files, string]>([
    ['no such file', HEAD, {}, 'd.csv'],
    ['an empty file', HEAD, { 'd.csv': '' }, 'file-unreadable d.csv: d.csv: the file is empty'],
    ['a header alone', HEAD, D(''), 'data-unusable d.csv: d.csv holds no row'],
    ['a pointer in place of the data', HEAD, { 'd.csv': 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393\nsize 12345\n' }, 'file-unreadable d.csv: d.csv:'],
    ['damaged Parquet', HEAD.replace('d.csv', 'd.parquet'), { 'd.parquet': 'PAR1 and then nothing' }, 'file-unreadable d.parquet: d.parquet: it is no readable Parquet'],
    ['empty Parquet', HEAD.replace('d.csv', 'd.parquet'), { 'd.parquet': '' }, 'file-unreadable d.parquet: d.parquet: the file is empty'],
    ['a format that nothing says', HEAD.replace('d.csv', 'd.dat'), { 'd.dat': 'x' }, 'format-unknown'],
    ['no label', HEAD, D('1,1,2\n', 'a,prediction,b'), 'column-missing -: it is not said which column of d.csv is the label'],
    ['no predictions', HEAD, D('1,1,2\n', 'label,b,c'), 'column-missing -: there is nothing to judge: no column with predictions, and no model to run'],
    ['a misspelt column', `${HEAD}columns: { label: labl }\n`, D(good), 'column-missing gauntlet.yml:6:12: d.csv has no column "labl"; did you mean "label"?'],
    ['every label is missing', HEAD, D(',1,0.9\n,0,0.1\n'), 'data-unusable -: label label is missing in every row'],
    ['an unknown positive class', `${HEAD}model: { positive: 7 }\n`, D(good), 'data-unusable gauntlet.yml:6:10: no row has the positive label "7": label is "0" or "1"'],
    ['it is not said what is positive', HEAD, D(times([9, 'ham,ham'], [9, 'spam,spam']), 'label,prediction'), 'data-unusable -: it is not said which label is positive: label is "ham" or "spam"'],
    ['three labels in a binary task', `${HEAD}model: { task: binary-classification }\n`, D(`${good}2,1,0.9\n`), 'data-unusable'],
    ['predictions of another type', HEAD, D(times([9, '1,yes'], [9, '0,no']), 'label,prediction'), 'data-unusable -: no row can be judged: 18 rows with a prediction that is no class, such as "no" where "0", "1" are known: left out'],
    ['a baseline of another type', HEAD.replace('  require', '  baseline: { prediction: before }\n  require'), D(times([9, '1,1,yes'], [9, '0,0,0']), 'label,prediction,before'), 'data-unusable -: the baseline predicts "yes" (column before), which is no class: "0", "1"'],
    ['a score for what is no class, and none for one that is', `${HEAD}columns: { score: { a: sa, b: sb, C2: sx } }\nmodel: { classes: [a, b, c] }\n`, D(times([9, 'a,a,1,0,0'], [9, 'b,b,0,1,0'], [9, 'c,c,0,0,1']), 'label,prediction,sa,sb,sx'), 'data-unusable -: the candidate gives no score for the class "c", but one for "C2", which is no class: "a", "b", "c" | Name the classes'],
    ['a regression of texts', `${HEAD}model: { task: regression }\n`, D(times([9, 'a,1']), 'label,prediction'), 'data-unusable -: the task is regression, but label label holds text'],
    ['a metric of the wrong task', HEAD.replace('accuracy, min: 0.5', 'mae, max: 1'), D(good), 'config-invalid gauntlet.yml:5:15: mae is a metric of numbers, but the task is binary-classification'],
    ['an unknown class', HEAD.replace('accuracy, min: 0.5', 'recall, class: 3, min: 0.5'), D(good), 'config-invalid gauntlet.yml:5:15: there is no class "3"'],
    ['negative weights', `${HEAD}columns: { weight: w }\n`, D(`${times([60, '1,1,1'])}0,0,-2\n`, 'label,prediction,w'), 'data-unusable d.csv:62: weight w is negative, missing or no number in 1 row, first -2'],
    ['missing weights', `${HEAD}columns: { weight: w }\n`, D(`${times([60, '1,1,1'])}0,0,\n`, 'label,prediction,w'), 'data-unusable d.csv:62: weight w is negative, missing or no number in 1 row, first NaN'],
    ['weights of 0 throughout', `${HEAD}columns: { weight: w }\n`, D(times([60, '1,1,0'], [60, '0,0,0']), 'label,prediction,w'), 'data-unusable gauntlet.yml:6:12: weight w is 0 in every row'],
    ['predictions without ids', `${HEAD}model: { predictions: p.csv }\n`, { 'd.csv': `label\n${times([9, '1'], [9, '0'])}`, 'p.csv': `prediction\n${times([9, '1'], [9, '0'])}` }, 'column-missing gauntlet.yml:6:10: nothing says which prediction of p.csv is for which row'],
    ['predictions that are none', `${HEAD}model: { predictions: p.csv }\n`, { 'd.csv': 'id,label\n1,1\n2,0\n', 'p.csv': 'id,guess\n1,1\n2,0\n' }, 'column-missing gauntlet.yml:6:10: p.csv has no predictions'],
    ['no prediction for any row', `${HEAD}model: { predictions: p.csv }\n`, { 'd.csv': 'id,label\n1,1\n2,0\n', 'p.csv': 'id,prediction\n8,1\n9,0\n' }, 'data-unusable -: no row can be judged: 2 rows without a prediction: left out'],
    ['no such baseline', HEAD.replace('  require', '  baseline: before.csv\n  require'), D(good), 'before.csv'],
    ['a custom metric that is never the same', HEAD.replace('  require', '  custom-metrics: { x: { sql: avg(random()) } }\n  require'), D(good), 'config-invalid gauntlet.yml:5:21: custom metric x cannot be asked: random() gives something else in every run'],
    ['a custom metric that is no aggregate', HEAD.replace('  require', '  custom-metrics: { x: { sql: label } }\n  require'), D(good), 'config-invalid gauntlet.yml:5:21: custom metric x cannot be asked'],
  ])('%s', async (_, settings, files, expected) => { expect(await refusal(settings, files)).toContain(expected) })
})

describe('models', () => {
  const rows = D(times([30, '1,1.5,2'], [30, '0,-3,1']), 'label,a,b'), onnx = (name: string): string => `${HEAD}model: { onnx: m.onnx, features: [a, b] }\n#${name}`
  test.each<[string, string, Uint8Array | string | undefined, RegExp]>([
    ['a file that is not there', onnx(''), undefined, /^file-missing -: the model m\.onnx does not exist/],
    ['a damaged file', onnx(''), model('truncated'), /^model-\S+ .*m\.onnx/],
    ['a file of text', onnx(''), 'no model', /^model-\S+ .*m\.onnx/],
    ['an operator that is not there', onnx(''), model('custom-operator'), /^model-\S+ .*(operator|Custom)/i],
    ['a pointer in place of the model', onnx(''), model('lfs-pointer'), /^model-\S+ .*(LFS|lfs)/],
    ['weights that are elsewhere', onnx(''), model('external'), /^model-\S+ /],
  ])('%s', async (_, settings, file, expected) => { expect(await refusal(settings, file === undefined ? rows : { ...rows, 'm.onnx': file })).toMatch(expected) })

  const program = (text: string): Files => ({ ...rows, 'p.mjs': text }), lines = (work: string): string => `import { createInterface } from 'node:readline'\nfor await (const line of createInterface({ input: process.stdin })) { const row = JSON.parse(line); ${work} }\n`
  const command = `${HEAD}model: { timeout: 1, command: [${JSON.stringify(process.execPath)}, p.mjs], features: [a, b] }\n`
  test('a program that works', async () => { expect((await sliced(command, program(lines('console.log(row.a > 0 ? 1 : 0)')))).verdict).toBe('pass') })
  test.each<[string, string, RegExp]>([
    ['crashes at once', "console.error('no licence'); process.exit(3)", /^model-\S+ .*(exit|ended|code).*3[^]*no licence/],
    ['crashes on the way', lines("console.log(1); if (++globalThis.n > 5) throw new Error('boom')").replace('import', 'globalThis.n = 0\nimport'), /^model-failed .* ended with exit code 1 after \d+ of 60 answers/],
    ['hangs', 'setInterval(() => {}, 1000); process.stdin.resume()', /^model-timeout .* 1\.0 s/],
    ['writes too few lines', lines('globalThis.n = (globalThis.n ?? 0) + 1; if (globalThis.n < 10) console.log(1)'), /^model-\S+ .*9/],
    ['writes too many', lines('console.log(1); console.log(1)'), /^model-\S+ /],
    ['writes what is no JSON', lines("console.log('yes, certainly')"), /^model-predictions .*is not JSON/],
    ['writes NaN', lines("console.log('NaN')"), /^model-predictions .*NaN/],
    ['writes null', lines('console.log(null)'), /^model-predictions .*null/],
    ['predicts another class', lines("console.log('\"perhaps\"')"), /^data-unusable .*"perhaps"/],
  ])('a program that %s', async (_, text, expected) => { expect(await refusal(command, program(text))).toMatch(expected) })
  test('no such program', async () => { expect(await refusal(`${HEAD}model: { command: [no-such-program-here] }\n`, rows)).toMatch(/^model-\S+ .*no-such-program-here/) })

  let url = ''
  const server = createServer((request, response) => {
    if (request.url === '/500') { response.statusCode = 500; response.end('out of memory'); return }
    if (request.url === '/slow') return
    response.end('<html>')
  })
  beforeAll(async () => { await new Promise<void>((done) => { server.listen(0, '127.0.0.1', done) }); const at = server.address(); url = typeof at === 'object' && at !== null ? `http://127.0.0.1:${at.port}` : '' })
  afterAll(() => { server.closeAllConnections(); server.close() })
  test.each<[string, RegExp]>([['500', /^model-\S+ .*500/], ['slow', /^model-timeout .* 1\.0 s/], ['html', /^model-\S+ .*JSON/]])('an endpoint that answers %s', async (path, expected) => { expect(await refusal(`${HEAD}model: { timeout: 1, http: { url: "${url}/${path}" }, features: [a, b] }\n`, rows)).toMatch(expected) }, 30_000)
  test('an endpoint that nobody is at', async () => { expect(await refusal(`${HEAD}model: { timeout: 1, http: { url: "http://127.0.0.1:1/" }, features: [a, b] }\n`, rows)).toMatch(/^model-\S+ .*127\.0\.0\.1/) }, 30_000)
})

describe('settings are checked before a row is read', () => {
  const typo = (text: string): string => `version: 1\nslice-test:\n  data: d.csv\n${text}`
  test.each<[string, string, string]>([
    ['a metric', typo('  metrics: [acuracy]\n'), 'config-invalid gauntlet.yml:4:13: there is no metric "acuracy"; did you mean "accuracy"?'],
    ['a metric of a requirement', typo('  require:\n    - { metric: recal, min: 0.5 }\n'), 'config-invalid gauntlet.yml:5:17: there is no metric "recal"; did you mean "recall"?'],
    ['a name that every object has', typo('  metrics: [constructor]\n'), 'config-invalid gauntlet.yml:4:13: there is no metric "constructor"'],
    ['a key of a requirement', typo('  require:\n    - { metric: recall, mn: 0.5 }\n'), 'config-invalid gauntlet.yml:5:25: unknown setting "mn"; did you mean "min"?'],
    ['a key of the gate', typo('  requir: []\n'), 'config-invalid gauntlet.yml:4:3: unknown setting "requir"; did you mean "require"?'],
    ['a slice of a requirement', typo('  slices: [{ by: sex }]\n  require:\n    - { metric: recall, min: 0.5, slices: [sx] }\n'), 'config-invalid gauntlet.yml:6:44: there is no slice "sx"; did you mean "sex"?'],
    ['a slice of a gap', typo('  require:\n    - { metric: recall, max: 0.5, max-gap-to: overal }\n'), 'config-invalid gauntlet.yml:5:47: there is no slice "overal"; did you mean "overall"?'],
    ['a gap without a size', typo('  require:\n    - { metric: recall, max-gap-to: overall }\n'), 'config-invalid gauntlet.yml:5:25: it does not say how large the gap may be'],
    ['nothing demanded', typo('  require:\n    - { metric: recall }\n'), 'config-invalid gauntlet.yml:5:7: it does not say what must hold'],
    ['nothing measured', typo('  require:\n    - { min: 0.5 }\n'), 'config-invalid gauntlet.yml:5:7: it does not say what is measured'],
    ['a drop without a baseline', typo('  require:\n    - { metric: recall, max-drop: 0.1 }\n'), 'config-invalid gauntlet.yml:5:25: "max-drop" needs something to compare with'],
    ['a percentage in place of a share', typo('  require:\n    - { metric: accuracy, min: 80 }\n'), 'config-invalid gauntlet.yml:5:32: accuracy is a share from 0 to 1, found 80'],
    ['nothing between', typo('  require:\n    - { metric: accuracy, min: 0.8, max: 0.7 }\n'), 'config-invalid gauntlet.yml:5:42: nothing is between `min` and `max`'],
    ['a criterion', typo('  require:\n    - { fairness: demographic_parity, max-difference: 0.1 }\n'), 'demographic-parity'],
    ['a task', `${typo('')}model: { task: binary }\n`, 'config-invalid gauntlet.yml:4:16'],
    ['a data set', 'version: 1\ndata: { test: { path: d.csv } }\nslice-test: { data: tst }\n', 'config-invalid gauntlet.yml:3:21: there is no data set "tst"; did you mean "test"?'],
    ['two sources', `${typo('')}model: { onnx: a, command: [b] }\n`, 'config-invalid gauntlet.yml:4:19: "onnx" and "command" both say where predictions come from'],
    ['a feature', `${typo('')}model: { onnx: m.onnx, features: [aa] }\n`, 'column-missing gauntlet.yml:4:24: d.csv has no column "aa"'],
    ['a column to discover', typo('  discover: { columns: [scor] }\n'), 'd.csv has no column "scor", which is to be searched; did you mean "score"?'],
    ['a column to leave out of the search', typo('  discover: { exclude: [scor] }\n'), 'd.csv has no column "scor", which is to be left out of the search; did you mean "score"?'],
    ['a baseline that says nothing', typo('  baseline: {}\n'), 'config-invalid gauntlet.yml:4:13: it does not say what the baseline is'],
    ['a column of the baseline', typo('  baseline: { prediction: predicton }\n'), 'd.csv has no column "predicton"'],
    ['a class of a metric without one', typo('  require:\n    - { metric: accuracy, class: 1, min: 0.5 }\n'), 'config-invalid gauntlet.yml:5:27: "class" has no meaning for accuracy'],
    ['a beta of a metric without one', typo('  require:\n    - { metric: recall, beta: 2, min: 0.5 }\n'), 'config-invalid gauntlet.yml:5:25: "beta" has no meaning for recall'],
  ])('%s', async (_, settings, expected) => { expect(await refusal(settings, D(good))).toContain(expected) })
})

test('the fixtures are there', () => { expect(existsSync(fixtures)).toBe(true) })
