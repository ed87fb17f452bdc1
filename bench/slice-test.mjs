/** `node bench/slice-test.mjs [--runs 5] [--peers]`: slice-test as whole processes, start-up and report included, on the files of ../shared; writes
 *  bench/RESULTS-slice-test.md. The data is made by ../shared/tools/make_query_data.py and the peers run in the Python that GAUNTLET_PYTHON names
 *  (pandas, pyarrow; for the peers fairlearn, sliceline); what is missing is skipped, and said. */
import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, readdirSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { root } from './cases.mjs'

const { values } = parseArgs({ options: { runs: { type: 'string', default: '5' }, peers: { type: 'boolean', default: false } } })
const runs = Number(values.runs), python = process.env.GAUNTLET_PYTHON ?? 'python3', shared = join(root, '../shared'), folder = join(root, 'out/bench/slice-test'), cli = join(root, 'dist/cli.js')
if (!existsSync(shared)) { console.log('skipped: ../shared is not here, and with it the data'); process.exit(0) }
mkdirSync(folder, { recursive: true })
if (!existsSync(join(folder, 'frame_1m.parquet'))) {
  const made = spawnSync(python, [join(shared, 'tools/make_query_data.py'), folder], { stdio: 'inherit' })
  if (made.status !== 0) { console.log(`skipped: ${python} cannot make the data (pandas and pyarrow are needed; name a Python with GAUNTLET_PYTHON)`); process.exit(0) }
}
copyFileSync(join(shared, 'data/adult/train_scored.parquet'), join(folder, 'adult.parquet'))

function measure(command, cwd) {
  const { stdout, stderr, status } = spawnSync('python3', [join(root, 'bench/measure.py'), '900', ...command], { cwd, encoding: 'utf8', maxBuffer: 1 << 26 })
  if (status !== 0) throw new Error(`measure.py failed: ${stderr}`)
  return JSON.parse(stdout)
}

const metrics = '[accuracy, precision, recall, fpr, selection_rate, f1, roc_auc]'
const frame = (group) => `version: 1\ncolumns: { label: y, prediction: pred, score: score }\ndata: { test: { path: frame_1m.parquet } }\nslice-test: { discover: false, slices: [{ by: ${group} }], metrics: ${metrics}, require: [{ metric: recall, min: 0.5 }] }\n`
const top = (data, columns, conditions, exclude) => `version: 1\n${columns}\ndata: { test: { path: ${data} } }\nslice-test: { discover: { max-conditions: ${conditions}, top: 10, by: [loss], exclude: [${exclude}] } }\n`
const cases = [
  { name: '7 metrics with intervals, 1M rows × 20 groups', settings: frame('g20'), peer: ['frame.py', 'frame_1m.parquet', 'g20'], cpu: 1.5, peak: 400, says: ({ measured }) => `${measured.slices.length - 1} groups` },
  { name: '7 metrics with intervals, 1M rows × 1,000 groups', settings: frame('g1000'), peer: ['frame.py', 'frame_1m.parquet', 'g1000'], cpu: 2, peak: 400, says: ({ measured }) => `${measured.slices.length - 1} groups` },
  { name: 'top 10 slices, Adult 32,561 × 14, up to 3 conditions', settings: top('adult.parquet', 'columns: { label: label, prediction: prediction, score: score }', 3, 'error'), peer: ['top.py', 'adult.parquet', '3'], cpu: 1.5, peak: 300, says: ({ measured }) => measured.weaknesses[0]?.name ?? 'none' },
  // The column of errors is the label, and a model that always says 0 is wrong where it is 1.
  { name: 'top 10 slices, 50,000 × 30, up to 2 conditions', settings: top('slices_zero.parquet', 'columns: { label: error, prediction: zero }', 2, 'zero'), peer: ['top.py', 'slices_50k.parquet', '2'], cpu: 1, peak: 300, says: ({ measured }) => measured.weaknesses[0]?.name ?? 'none' },
]
if (!existsSync(join(folder, 'slices_zero.parquet'))) spawnSync(python, ['-c', 'import pandas as pd; d = pd.read_parquet("slices_50k.parquet"); d["zero"] = 0; d.to_parquet("slices_zero.parquet", index=False)'], { cwd: folder, stdio: 'inherit' })

const found = new Map(), said = new Map(), peers = new Map()
for (let round = 0; round < runs; round++) {
  for (const { name, settings, says, peer } of cases) {
    writeFileSync(join(folder, 'gauntlet.yml'), settings)
    const reports = mkdtempSync(join(tmpdir(), 'gauntlet-bench-'))
    try {
      const cost = measure([process.execPath, cli, 'slice-test', '--report-directory', reports], folder)
      if (cost.status !== 0 && cost.status !== 1) throw new Error(`${name}: exit code ${cost.status}\n${cost.stdout}${cost.stderr}`)
      found.set(name, [...found.get(name) ?? [], cost])
      said.set(name, says(JSON.parse(readFileSync(join(reports, 'slice-test/report.json'), 'utf8'))))
    } finally { rmSync(reports, { recursive: true, force: true }) }
    if (values.peers && round === 0) {
      const cost = measure([python, join(root, 'bench/peers/slices', peer[0]), ...peer.slice(1)], folder)
      peers.set(name, cost.status === 0 ? cost : undefined)
      console.log(`${name}: peer ${cost.status === 0 ? `${cost.cpu.toFixed(1)} s, ${cost.peak.toFixed(0)} MB` : `skipped (${cost.stderr.trim().split('\n').at(-1)?.slice(0, 120)})`}`)
    }
    const { cpu, wall, peak } = found.get(name).at(-1)
    console.log(`${name.padEnd(54)} cpu ${cpu.toFixed(2)} s   wall ${wall.toFixed(2)} s   peak ${peak.toFixed(0)} MB   ${said.get(name)}`)
  }
}

const least = (list, of) => Math.min(...list.map((one) => one[of])), yes = (value, most) => (value <= most ? 'yes' : 'no')
const size = readdirSync(join(root, 'dist')).reduce((sum, name) => sum + statSync(join(root, 'dist', name)).size, 0)
writeFileSync(join(root, 'bench/RESULTS-slice-test.md'), `# slice-test, measured

Written by \`node bench/slice-test.mjs${values.peers ? ' --peers' : ''}\` on ${new Date().toISOString().slice(0, 10)}: ${cpus()[0]?.model.trim()}, ${cpus().length} cores, Node ${process.version}; least of ${runs} runs. Whole processes, user + system,
start-up and report included. Discovery finds on one half of the rows and confirms on the other.

| work | peer | CPU | to reach | memory | to reach | reached | found |
| --- | --- | --- | --- | --- | --- | --- | --- |
${cases.map(({ name, cpu, peak }) => { const list = found.get(name), peer = peers.get(name), c = least(list, 'cpu'), p = least(list, 'peak'); return `| ${name} | ${peer === undefined ? '' : `${peer.cpu.toFixed(1)} s, ${peer.peak.toFixed(0)} MB`} | ${c.toFixed(2)} s | ${cpu} s | ${p.toFixed(0)} MB | ${peak} MB | ${yes(c, cpu) === 'yes' && yes(p, peak) === 'yes' ? 'yes' : 'no'} | ${said.get(name)} |` }).join('\n')}

Models: \`node bench/onnx.mjs\`. False alarms and power: \`node bench/error-rate.mjs\`, \`node bench/slices.mjs\`; coverage of intervals: \`bench/coverage.mjs\`.
Installed before the first verdict: nothing besides what \`validate-data\` needs for Parquet; dist/ is ${(size / 1e6).toFixed(1)} MB, of which the ONNX runtime is ${((statSync(join(root, 'dist/ort-wasm-simd-threaded.wasm')).size + statSync(join(root, 'dist/onnxruntime.js')).size) / 1e6).toFixed(1)} MB.
`)
