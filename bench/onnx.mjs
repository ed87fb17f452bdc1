// Rows per second of ONNX models over copies of their test rows, from dist/ when it exports openModel, else from out/ (tsc -p . comes first).
// usage: node bench/onnx.mjs [folder of models, default ../shared/models]
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = resolve(fileURLToPath(import.meta.url), '../..'), models = process.argv[2] ?? resolve(root, '../shared/models')
const bundle = await import(join(root, 'dist/index.js'))
const open = bundle.openModel ?? (await import(join(root, 'out/model/open.js'))).openTarget
console.log(`Node ${process.version}, from ${bundle.openModel === undefined ? 'out/' : 'dist/'}`)
const world = { cwd: models, env: process.env, log: { debug() {}, info() {}, notice() {}, warning() {} }, signal: new AbortController().signal }

/** Copies of the rows of a file without quotes. */
function rows(file, size, leave) {
  const [head, ...lines] = readFileSync(join(models, file), 'utf8').trimEnd().split('\n').map((line) => line.split(','))
  const columns = head.flatMap((name, at) => {
    if (leave.includes(name)) return []
    const cells = Array.from({ length: size }, (_, row) => lines[row % lines.length][at])
    return [Number.isNaN(Number(cells[0])) ? { name, kind: 'text', values: cells } : { name, kind: 'number', values: Float64Array.from(cells, Number) }]
  })
  return { rows: size, columns }
}

for (const [onnx, data, task, size] of [
  ['breast_cancer/breast-cancer-mlp.onnx', 'breast_cancer/test.csv', 'binary-classification', 100_000],
  ['breast_cancer/breast-cancer-rf.onnx', 'breast_cancer/test.csv', 'binary-classification', 100_000],
  ['fraud/fraud-gbm.onnx', 'fraud/test.csv', 'binary-classification', 100_000],
  ['demand/demand-gbr.onnx', 'demand/test.csv', 'regression', 100_000],
]) {
  const batch = rows(data, size, ['label', 'demand', 'timestamp']), features = batch.columns.map(({ name }) => name)
  const start = performance.now(), target = await open({ onnx, task, features }, world), ready = performance.now()
  await target.predict(batch)
  const seconds = (performance.now() - ready) / 1000
  await target.close()
  console.log(`${onnx}: ${size} rows × ${features.length} features in ${seconds.toFixed(2)} s, ${Math.round(size / seconds)} rows/s; session ${((ready - start) / 1000).toFixed(2)} s`)
}
