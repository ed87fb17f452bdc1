// How often slice-test says something that is not so, and how often it finds what it said it would find. Run by hand, after `npx tsc -p .`:
//   node bench/error-rate.mjs [repetitions]
// 1. Two models that are equally good, 20 slices, `max-drop: 0`: the share of runs in which any slice fails. At most 5 %.
// 2. One slice is worse by exactly the drop that the report says it would find with a chance of 80 %: the share of runs in which it fails.
// 3. The same for `min` and for regression.
import { everything } from '../out/metrics/frame.js'
import { MetricMeasure } from '../out/metrics/measure.js'
import { checksOf } from '../out/gates/slice-test/checks.js'
import { decideAll } from '../out/gates/slice-test/decide.js'
import { random } from '../out/stats/random.js'

const repetitions = Number(process.argv[2] ?? 1000), SLICES = 20, LEVEL = 0.95

/** Rows of 20 slices of unequal size. */
function sizes(rows) {
  const shares = Array.from({ length: SLICES }, (_, at) => 1 / (at + 2)), total = shares.reduce((a, b) => a + b, 0)
  return shares.map((share) => Math.round((rows * share) / total))
}

function partition(counts) {
  const codes = Int32Array.from(counts.flatMap((count, slice) => Array.from({ length: count }, () => slice)))
  return { codes, count: counts.length }
}

/** Labels, and two models that are right with these chances in each slice: both draw from the same luck in `shared` of the rows. */
function classFrame(counts, chance, source, shared = 0.7) {
  const { codes } = partition(counts), rows = codes.length, labels = new Int32Array(rows), candidate = new Int32Array(rows), baseline = new Int32Array(rows)
  for (let row = 0; row < rows; row++) {
    labels[row] = source.next() < 0.4 ? 1 : 0
    const luck = source.next(), own = source.next() < shared ? luck : source.next(), { now, before } = chance(codes[row])
    candidate[row] = own < now ? labels[row] : 1 - labels[row]
    baseline[row] = luck < before ? labels[row] : 1 - labels[row]
  }
  return { task: 'binary-classification', rows, classes: ['0', '1'], labels, candidate: { classes: candidate }, baseline: { classes: baseline } }
}

function numberFrame(counts, worse, source) {
  const { codes } = partition(counts), rows = codes.length, labels = new Float64Array(rows), now = new Float64Array(rows), before = new Float64Array(rows)
  const normal = () => Math.sqrt(-2 * Math.log(1 - source.next())) * Math.cos(2 * Math.PI * source.next())
  for (let row = 0; row < rows; row++) {
    labels[row] = 100 + 20 * normal()
    const common = 8 * normal()
    now[row] = labels[row] + common + 4 * normal() * (1 + worse(codes[row]))
    before[row] = labels[row] + common + 4 * normal()
  }
  return { task: 'regression', rows, labels, candidate: { values: now }, baseline: { values: before } }
}

/** The measured form that checks are made from, for one metric. */
async function measured(frame, counts, spec, key, better) {
  const meter = new MetricMeasure(frame, { seed: 1, replicates: 999, level: LEVEL, paired: true })
  const [own] = await meter.measure(partition(counts), [spec]), [all] = await meter.measure(everything(frame.rows), [spec])
  const metric = { key, better, unit: 'share', reported: true }
  return {
    judged: frame.rows, task: frame.task, metrics: [metric], families: [{ name: 'overall', kind: 'overall', columns: [], at: [] }, { name: 'g', kind: 'by', columns: ['g'], at: [] }],
    slices: [{ name: 'overall', family: 0, values: [], rows: frame.rows, positives: undefined, metrics: { [key]: all[0] }, rest: {}, examples: [] }, ...counts.map((rows, slice) => ({ name: `g = ${slice}`, family: 1, values: [String(slice)], rows, positives: undefined, metrics: { [key]: own[slice] }, rest: {}, examples: [] }))],
  }
}

const requirement = (spec, demand, slices) => ({ asked: [{ kind: 'metric', spec }], demands: [demand], slices, decide: 'interval', severity: 'error', minSamples: 1, minPositives: 0, name: undefined, at: [] })
const decided = async (frame, counts, spec, key, better, demand) => {
  const requirements = [requirement(spec, demand, ['g'])], data = await measured(frame, counts, spec, key, better)
  return decideAll(checksOf(requirements, data), requirements, LEVEL).decisions
}
const percent = (part, all) => `${((100 * part) / all).toFixed(1)} %`

for (const rows of [2_000, 20_000]) {
  const counts = sizes(rows)
  const nulls = [
    ['accuracy, max-drop 0, identical accuracy', () => ({ now: 0.85, before: 0.85 }), { metric: 'accuracy' }, 'accuracy', 'higher'],
    ['recall, max-drop 0, identical recall', () => ({ now: 0.8, before: 0.8 }), { metric: 'recall' }, 'recall', 'higher'],
    ['f1, max-drop 0, identical models', () => ({ now: 0.85, before: 0.85 }), { metric: 'f1' }, 'f1', 'higher'],
  ]
  for (const [name, chance, spec, key, better] of nulls) {
    let any = 0
    // Every drawn replicate costs: metrics that need them are simulated less often.
    const runs = key === 'f1' ? Math.min(repetitions, 200) : repetitions
    for (let run = 0; run < runs; run++) if ((await decided(classFrame(counts, chance, random(run, rows)), counts, spec, key, better, { kind: 'max-drop', limit: 0, relative: false })).some(({ outcome }) => outcome === 'fail')) any++
    console.log(`${String(rows).padStart(6)} rows  ${name.padEnd(44)} any false failure ${percent(any, runs)} of ${runs} runs (at most 5 %)`)
  }
  let any = 0
  for (let run = 0; run < repetitions; run++) if ((await decided(numberFrame(counts, () => 0, random(run, rows + 1)), counts, { metric: 'mae' }, 'mae', 'lower', { kind: 'max-drop', limit: 0, relative: false })).some(({ outcome }) => outcome === 'fail')) any++
  console.log(`${String(rows).padStart(6)} rows  ${'mae, max-drop 0, identical models'.padEnd(44)} any false failure ${percent(any, repetitions)} of ${repetitions} runs (at most 5 %)`)
  let short = 0
  for (let run = 0; run < repetitions; run++) if ((await decided(classFrame(counts, () => ({ now: 0.8, before: 0.8 }), random(run, rows + 2)), counts, { metric: 'accuracy' }, 'accuracy', 'higher', { kind: 'min', limit: 0.8 })).some(({ outcome }) => outcome === 'fail')) short++
  console.log(`${String(rows).padStart(6)} rows  ${'accuracy, min equal to the truth'.padEnd(44)} any false failure ${percent(short, repetitions)} of ${repetitions} runs (at most 5 %)`)
}

// What a first run says that it would find is planted, and looked for.
for (const { name, demand } of [{ name: 'accuracy, max-drop 0', demand: { kind: 'max-drop', limit: 0, relative: false } }, { name: 'accuracy, min 0.85', demand: { kind: 'min', limit: 0.85 } }]) {
  const counts = sizes(20_000), at = 3
  // What a run says hangs on its luck: the mean of twenty is planted.
  const promised = (await Promise.all(Array.from({ length: 20 }, (_, run) => decided(classFrame(counts, () => ({ now: 0.85, before: 0.85 }), random(run, 7)), counts, { metric: 'accuracy' }, 'accuracy', 'higher', demand)))).map((decisions) => decisions[at].detectable).reduce((a, b) => a + b, 0) / 20
  let found = 0
  for (let run = 0; run < repetitions; run++) if ((await decided(classFrame(counts, (slice) => (slice === at ? { now: 0.85 - promised, before: 0.85 } : { now: 0.85, before: 0.85 }), random(run, 99)), counts, { metric: 'accuracy' }, 'accuracy', 'higher', demand))[at].outcome === 'fail') found++
  console.log(`power: ${name}: a drop of ${(100 * promised).toFixed(2)} points in a slice of ${counts[at]} rows is found in ${percent(found, repetitions)} of ${repetitions} runs (promised 80 %)`)
}
