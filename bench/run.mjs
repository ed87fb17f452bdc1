/** `npm run bench -- [--runs 5] [--rows 1000000] [--only csv,small] [--peers]`: whole processes, start-up included, against a bare Python reader.
 *  Writes bench/RESULTS.md when the rows are a million and nothing was left out. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { cases, folder, root } from './cases.mjs'
import { compare, compareCounts } from './check.mjs'
import { results } from './results.mjs'
import { baseCase, pageLoad, wholeCase } from './whole.mjs'

const { values } = parseArgs({ options: {
  runs: { type: 'string', default: '5' }, rows: { type: 'string', default: '1000000' }, only: { type: 'string' },
  peers: { type: 'boolean', default: false }, 'peer-runs': { type: 'string', default: '2' }, 'peer-limit': { type: 'string', default: '180' },
} })
const rows = Number(values.rows), runs = Number(values.runs)
const cli = join(root, 'dist/cli.js')
if (spawnSync('python3', ['--version']).status !== 0) throw new Error('python3 is needed: the yardstick is a loop in Python')

function measure(limit, command, cwd = folder, env = {}) {
  const { stdout, stderr, status } = spawnSync('python3', [join(root, 'bench/measure.py'), String(limit), ...command], { cwd, env: { ...process.env, ...env }, encoding: 'utf8', maxBuffer: 1 << 26 })
  if (status !== 0) throw new Error(`measure.py failed: ${stderr}`)
  return JSON.parse(stdout)
}
const lines = (path) => readFileSync(path, 'utf8').split('\n').filter((text) => text !== '').map((text) => JSON.parse(text))

/** One run of the gate on a case, its report compared with the answers. */
function gate(bench) {
  const reports = mkdtempSync(join(tmpdir(), 'gauntlet-bench-'))
  try {
    const cost = measure(600, [process.execPath, cli, 'validate-data', '--data', basename(bench.data), '--schema', basename(bench.schema), '--report-directory', reports, '--format', 'json'])
    if (cost.status !== 1) throw new Error(`${bench.name}: exit code ${cost.status}, expected 1\n${cost.stderr.slice(-2000)}`)
    const output = join(reports, 'validate-data')
    const correct = bench.exact === 'places'
      ? compare(bench.planted, lines(join(output, 'violations.jsonl')))
      : { planted: bench.planted.length, differences: compareCounts(bench.planted, JSON.parse(readFileSync(join(output, 'report.json'), 'utf8')).findings.filter(({ severity }) => severity === 'error')) }
    return { cpu: cost.cpu, wall: cost.wall, peak: cost.peak, correct }
  } finally {
    rmSync(reports, { recursive: true, force: true })
  }
}

/** One run of the gate by its settings, and what it says it found; the page of its report in a browser. */
async function whole({ name, cwd, env, status, says }) {
  const reports = mkdtempSync(join(tmpdir(), 'gauntlet-bench-'))
  try {
    const cost = measure(600, [process.execPath, cli, 'validate-data', '--report-directory', reports], cwd, env), output = join(reports, 'validate-data')
    if (cost.status !== status) throw new Error(`${name}: exit code ${cost.status}, expected ${status}\n${cost.stdout.slice(-2000)}${cost.stderr.slice(-2000)}`)
    return { cpu: cost.cpu, wall: cost.wall, peak: cost.peak, said: says(JSON.parse(readFileSync(join(output, 'report.json'), 'utf8'))), page: await pageLoad(join(output, 'index.html')) }
  } finally {
    rmSync(reports, { recursive: true, force: true })
  }
}

const isChosen = (name) => values.only === undefined || values.only.split(',').includes(name)
const chosen = cases(rows).filter(({ name }) => isChosen(name))
const measured = new Map()
function add(list, name, figures) {
  list.set(name, [...(list.get(name) ?? []), figures])
  return figures
}
function show(name, { cpu, wall, peak, correct, found, said: more }) {
  const said = more !== undefined ? more : found !== undefined ? `${found} found` : correct === undefined ? '' : correct.differences === undefined ? `${correct.right} of ${correct.planted} right, ${correct.false} false` : `${correct.planted} planted, ${correct.differences.length} counts differ`
  console.log(`${name.padEnd(30)} cpu ${cpu.toFixed(2).padStart(7)} s   wall ${wall.toFixed(2).padStart(7)} s   peak ${peak.toFixed(0).padStart(5)} MB   ${said}`)
  for (const text of correct?.differences ?? []) console.log(`  ${text}`)
}
if (!existsSync(cli)) console.log('skipped: dist/cli.js is missing, so Gauntlet itself is not measured (npm run build)')
// Interleaved, so that what else the machine does falls on all cases alike.
const wholes = [...(isChosen('whole') ? [await wholeCase(rows)] : []), ...(isChosen('base') ? [await baseCase(rows)] : [])]
for (let round = 0; round < runs; round++) {
  for (const bench of existsSync(cli) ? wholes : []) show(bench.name, add(measured, bench.name, await whole(bench)))
  for (const bench of chosen) {
    if (round >= (bench.runs ?? runs)) continue
    if (bench.yardstick) show('yardstick', add(measured, 'yardstick', measure(600, ['python3', join(root, 'bench/yardstick.py'), bench.data])))
    if (existsSync(cli)) show(bench.name, add(measured, bench.name, gate(bench)))
  }
}

const python = spawnSync('python3', ['--version'], { encoding: 'utf8' }).stdout.trim()
const machine = `${cpus()[0]?.model.trim()}, ${cpus().length} cores, ${(totalmem() / 1e9).toFixed(0)} GB; Node ${process.version}; ${python}`
const date = new Date().toISOString().slice(0, 10)
const peersFile = join(root, 'bench/peers/measured.json')
if (values.peers) {
  const peerRows = new Map(), skipped = []
  const bin = join(root, 'out/peers/bin/python')
  if (!existsSync(bin)) spawnSync('python3', ['-m', 'venv', join(root, 'out/peers')], { stdio: 'inherit' })
  spawnSync(bin, ['-m', 'pip', 'install', '-q', '-r', join(root, 'bench/peers/requirements.txt')], { stdio: 'inherit' })
  const csv = join(folder, `reference-${rows}.csv`), small = join(folder, 'small.csv')
  const programs = readdirSync(join(root, 'bench/peers')).filter((file) => file.startsWith('with_')).map((file) => ({ file, name: file.slice(5, -3) }))
  const gone = new Set()
  for (let round = 0; round < Number(values['peer-runs']); round++) {
    show('yardstick', add(peerRows, 'yardstick', measure(600, ['python3', join(root, 'bench/yardstick.py'), csv])))
    for (const { file, name } of programs) {
      for (const [label, data] of [[name, csv], [`${name} (20 rows)`, small]]) {
        if (gone.has(label)) continue
        const { stdout, stderr, ...cost } = measure(values['peer-limit'], [bin, join(root, 'bench/peers', file), data])
        if (cost.status === 0) show(label, add(peerRows, label, { cpu: cost.cpu, wall: cost.wall, peak: cost.peak, found: JSON.parse(stdout.trim().split('\n').at(-1)).found }))
        else {
          gone.add(label)
          skipped.push(`${label}: ${cost.status === 'over the limit' ? `stopped after ${values['peer-limit']} s` : stderr.trim().split('\n').at(-1).slice(0, 200)}`)
          console.log(`skipped ${skipped.at(-1)}`)
        }
      }
    }
  }
  // Kept, so that a run without --peers, which takes a tenth of the time, still shows them.
  if (rows === 1_000_000) writeFileSync(peersFile, `${JSON.stringify({ date, machine, skipped, measured: Object.fromEntries(peerRows) }, undefined, 1)}\n`)
}

const dist = readdirSync(join(root, 'dist'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  .reduce((total, entry) => total + statSync(join(entry.parentPath, entry.name)).size, 0)
const peers = existsSync(peersFile) ? JSON.parse(readFileSync(peersFile, 'utf8')) : undefined
const text = results({ measured, dist, machine, peers, runs, command: ['npm run bench --', ...process.argv.slice(2)].join(' ').replace(/ --$/, ''), date })
if (rows === 1_000_000 && values.only === undefined && existsSync(cli)) writeFileSync(join(root, 'bench/RESULTS.md'), text)
else console.log(`\n${text}`)
