/** `npm run bench -- [--runs 5] [--rows 1000000] [--only csv,small] [--peers]`: whole processes, start-up included, against a bare Python reader.
 *  Writes bench/RESULTS.md when the rows are a million and nothing was left out. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { cases, folder, root } from './cases.mjs'
import { compare, compareCounts } from './check.mjs'
import { results } from './results.mjs'

const { values } = parseArgs({ options: {
  runs: { type: 'string', default: '5' }, rows: { type: 'string', default: '1000000' }, only: { type: 'string' },
  peers: { type: 'boolean', default: false }, 'peer-runs': { type: 'string', default: '2' }, 'peer-limit': { type: 'string', default: '180' },
} })
const rows = Number(values.rows), runs = Number(values.runs)
const cli = join(root, 'dist/cli.js')
if (spawnSync('python3', ['--version']).status !== 0) throw new Error('python3 is needed: the yardstick is a loop in Python')
if (!existsSync(cli)) throw new Error('dist/cli.js is missing: npm run build')

function measure(limit, command) {
  const { stdout, stderr, status } = spawnSync('python3', [join(root, 'bench/measure.py'), String(limit), ...command], { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 26 })
  if (status !== 0) throw new Error(`measure.py failed: ${stderr}`)
  return JSON.parse(stdout)
}
const lines = (path) => readFileSync(path, 'utf8').split('\n').filter((text) => text !== '').map((text) => JSON.parse(text))

/** One run of the gate on a case, its report compared with the answers. */
function gate(bench) {
  const reports = mkdtempSync(join(tmpdir(), 'gauntlet-bench-'))
  try {
    const cost = measure(600, [process.execPath, cli, 'validate-data', '--data', bench.data, '--schema', bench.schema, '--report-directory', reports, '--format', 'json'])
    if (cost.status !== 1) throw new Error(`${bench.name}: exit code ${cost.status}, expected 1\n${cost.stderr.slice(-2000)}`)
    const output = join(reports, 'validate-data')
    const correct = bench.exact === 'places'
      ? compare(bench.planted, lines(join(output, 'violations.jsonl')))
      : { planted: bench.planted.length, differences: compareCounts(bench.planted, JSON.parse(readFileSync(join(output, 'report.json'), 'utf8')).findings) }
    return { cpu: cost.cpu, wall: cost.wall, peak: cost.peak, correct }
  } finally {
    rmSync(reports, { recursive: true, force: true })
  }
}

const chosen = cases(rows).filter(({ name }) => values.only === undefined || values.only.split(',').includes(name))
const measured = new Map()
const keep = (name, figures) => {
  measured.set(name, [...(measured.get(name) ?? []), figures])
  const { correct } = figures
  const said = correct === undefined ? '' : correct.differences === undefined ? `${correct.right} of ${correct.planted} right, ${correct.false} false` : `${correct.planted} planted, ${correct.differences.length} counts differ`
  console.log(`${name.padEnd(24)} cpu ${figures.cpu.toFixed(2).padStart(7)} s   wall ${figures.wall.toFixed(2).padStart(7)} s   peak ${figures.peak.toFixed(0).padStart(5)} MB   ${said}`)
  for (const text of correct?.differences ?? []) console.log(`  ${text}`)
}
// Interleaved, so that what else the machine does falls on all cases alike.
for (let round = 0; round < runs; round++) {
  for (const bench of chosen) {
    if (round >= (bench.runs ?? runs)) continue
    if (bench.yardstick) keep('yardstick', measure(600, ['python3', join(root, 'bench/yardstick.py'), bench.data]))
    keep(bench.name, gate(bench))
  }
}

const skipped = []
if (values.peers) {
  const bin = join(root, 'out/peers/bin/python')
  if (!existsSync(bin)) spawnSync('python3', ['-m', 'venv', join(root, 'out/peers')], { stdio: 'inherit' })
  spawnSync(bin, ['-m', 'pip', 'install', '-q', '-r', join(root, 'bench/peers/requirements.txt')], { stdio: 'inherit' })
  const csv = join(folder, `reference-${rows}.csv`), small = join(folder, 'small.csv')
  const peers = readdirSync(join(root, 'bench/peers')).filter((file) => file.startsWith('with_')).map((file) => ({ file, name: file.slice(5, -3) }))
  const gone = new Set()
  for (let round = 0; round < Number(values['peer-runs']); round++) {
    for (const { file, name } of peers) {
      for (const [label, data] of [[name, csv], [`${name} (20 rows)`, small]]) {
        if (gone.has(label)) continue
        const { stdout, stderr, ...cost } = measure(values['peer-limit'], [bin, join(root, 'bench/peers', file), data])
        if (cost.status === 0) keep(label, { ...cost, found: JSON.parse(stdout.trim().split('\n').at(-1)).found })
        else {
          gone.add(label)
          skipped.push(`${label}: ${cost.status === 'over the limit' ? `stopped after ${values['peer-limit']} s` : stderr.trim().split('\n').at(-1).slice(0, 200)}`)
          console.log(`skipped ${skipped.at(-1)}`)
        }
      }
    }
  }
}

const dist = readdirSync(join(root, 'dist'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  .reduce((total, entry) => total + statSync(join(entry.parentPath, entry.name)).size, 0)
const machine = `${cpus()[0]?.model.trim()}, ${cpus().length} cores, ${(totalmem() / 1e9).toFixed(0)} GB; Node ${process.version}; ${spawnSync('python3', ['--version'], { encoding: 'utf8' }).stdout.trim()}`
const text = results({ measured, dist, machine, skipped, runs, command: ['npm run bench --', ...process.argv.slice(2)].join(' '), date: new Date().toISOString().slice(0, 10) })
if (rows === 1_000_000 && values.only === undefined) writeFileSync(join(root, 'bench/RESULTS.md'), text)
else console.log(`\n${text}`)
