// How often the one-sided tests of src/stats raise a false alarm where the hypothesis just holds. `npx tsc -p . && node bench/coverage.mjs [folder of the build]`
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const out = resolve(process.argv[2] ?? 'out')
const from = (path) => import(pathToFileURL(resolve(out, `${path}.js`)).href), use = (name) => from(`stats/${name}`)
const [{ proportionTest }, { differenceTest }, { ratioTest }, { tangoTest }, { mcnemar }, { moments }, { tTest }, { skewedMeanTest }, { delong }, { aucTest }, { pairedDelong }, { pairedAucTest }, { bootstrapCells, bootstrapTest }, { random }, { poissonCount }, { normalCdf, normalQuantile, binomialCdf }] =
  await Promise.all(['proportion-test', 'difference-test', 'ratio-test', 'tango-test', 'mcnemar', 'moments', 't-test', 'skewed-mean', 'delong', 'auc-interval', 'paired-delong', 'paired-auc', 'bootstrap', 'random', 'poisson', 'distributions'].map(use))

const ALPHAS = [0.05, 0.025, 0.005], source = random(1)
const normal = () => normalQuantile(source.next() || 0.5)
const masses = (n, p) => Array.from({ length: n + 1 }, (_, k) => Math.max(0, binomialCdf(k, n, p) - binomialCdf(k - 1, n, p)))
const print = (name, errors) => { console.log(name.padEnd(64), errors.map((share) => (100 * share).toFixed(2).padStart(6)).join(' ')) }
const rates = (list) => ALPHAS.map((alpha) => list.reduce((sum, [p, mass]) => sum + (p <= alpha ? mass : 0), 0))
const worst = (all) => ALPHAS.map((_, i) => Math.max(...all.map((each) => each[i])))
const simulate = (times, p) => rates(Array.from({ length: times }, () => [p(), 1 / times]))

console.log('False alarms in %, exact or simulated, nominal'.padEnd(64), ALPHAS.map((alpha) => (100 * alpha).toFixed(2).padStart(6)).join(' '))
for (const [low, high] of [[5, 10], [10, 25], [50, 100], [100, 200]]) {
  const cases = [0.5, 0.8, 0.9, 0.98].flatMap((p) => Array.from({ length: 8 }, (_, i) => [p, Math.round((low + ((high - low) * i) / 7) / (p * (1 - p)))]))
  const size = (test) => worst(cases.map(([p, n]) => rates(masses(n, p).map((mass, k) => [test(k, n, p), mass]))))
  print(`proportion, variance ${low}–${high}: score, worst`, size((k, n, p) => normalCdf((k - n * p) / Math.sqrt(n * p * (1 - p)))))
  print(`proportion, variance ${low}–${high}: proportionTest, worst`, size((k, n, p) => proportionTest(k, n, p, 'less')))
}
for (const [n1, n2, p1, p2] of [[20, 20, 0.9, 0.9], [30, 300, 0.9, 0.9], [30, 300, 0.85, 0.9], [200, 200, 0.8, 0.85]]) {
  const one = masses(n1, p1), two = masses(n2, p2), all = (p) => rates(one.flatMap((a, i) => two.map((b, j) => [a * b > 1e-12 ? p(i, j) : 1, a * b])))
  print(`difference ${p1} of ${n1} − ${p2} of ${n2}: less`, all((i, j) => differenceTest(i, n1, j, n2, p1 - p2, 'less')))
  print(`ratio ${p1} of ${n1} / ${p2} of ${n2}: less`, all((i, j) => ratioTest(i, n1, j, n2, p1 / p2, 'less')))
}
for (const [n, q1, q2] of [[30, 0.05, 0.05], [30, 0.05, 0.1], [100, 0.05, 0.05], [100, 0.03, 0.08], [1000, 0.03, 0.04]]) {
  const draw = () => { const first = binomial(n, q1), second = binomial(n - first, q2 / (1 - q1)); return { both: n - first - second, first, second, neither: 0 } }
  print(`paired ${q1} − ${q2} of ${n}: Tango, less`, simulate(20_000, () => tangoTest(draw(), q1 - q2, 'less')))
  if (q1 === q2) for (const method of ['exact', 'mid-p']) print(`paired ${q1} − ${q2} of ${n}: McNemar ${method}, less`, simulate(10_000, () => { const { first, second } = draw(); return mcnemar(first, second, method, 'less') }))
}
function binomial(n, p) { let k = 0; for (let i = 0; i < n; i++) if (source.next() < p) k++; return k }
for (const n of [10, 30, 200]) {
  for (const { name, draw, mean } of [{ name: 'exponential', draw: () => -Math.log(1 - source.next()), mean: 1 }, { name: 'log-normal', draw: () => Math.exp(normal()), mean: Math.exp(0.5) }]) {
    const sample = () => moments(Float64Array.from({ length: n }, draw))
    for (const side of ['less', 'greater']) {
      print(`mean of ${n} ${name}: Student, ${side}`, simulate(4000, () => tTest(sample(), mean, side)))
      print(`mean of ${n} ${name}: Hall, ${side}`, simulate(4000, () => skewedMeanTest(sample(), mean, side)))
    }
  }
}
for (const [m, n, d] of [[10, 10, 1.5], [10, 200, 1.5], [50, 50, 1], [200, 1000, 2]]) {
  const labels = Uint8Array.from({ length: m + n }, (_, i) => (i < m ? 1 : 0)), auc = normalCdf(d / Math.SQRT2)
  for (const side of ['less', 'greater']) print(`area ${auc.toFixed(3)} of ${m} and ${n}: ${side}`, simulate(2000, () => { const a = delong(Float64Array.from(labels, (y) => normal() + d * y), labels); return aucTest(a.auc, a.variance, m, n, auc, side) }))
  print(`areas of ${m} and ${n}, correlated, equal: less`, simulate(1000, () => {
    const common = Float64Array.from(labels, (y) => normal() + d * y), own = () => common.map((x) => x + normal() / 2)
    return pairedAucTest(pairedDelong(own(), own(), labels), 0, 'less')
  }))
}
for (const cells of [[10, 3, 4, 13], [30, 2, 3, 65], [150, 30, 40, 780]]) {
  const f1 = ([tp, fp, fn]) => (2 * tp) / (2 * tp + fp + fn), mcc = ([tp, fp, fn, tn]) => (tp * tn - fp * fn) / Math.sqrt((tp + fp) * (tp + fn) * (tn + fp) * (tn + fn))
  for (const { name, statistic } of [{ name: 'F1', statistic: f1 }, { name: 'MCC', statistic: mcc }]) {
    const truth = statistic(cells), pairs = Array.from({ length: 400 }, (_, i) => bootstrapCells(cells.map((mean) => poissonCount(mean, source)), statistic, { replicates: 500, seed: i, level: 0.95 }))
    for (const side of ['less', 'greater']) {
      print(`${name} of ${cells.join(', ')}: BCa, ${side}`, rates(pairs.map((each) => [bootstrapTest(each, truth, side), 1 / pairs.length])))
      print(`${name} of ${cells.join(', ')}: percentile, ${side}`, rates(pairs.map((each) => [bootstrapTest({ ...each, bias: 0, acceleration: 0 }, truth, side), 1 / pairs.length])))
    }
  }
}

// The metrics of a confusion matrix as the gate decides on them: false passes and false failures where the truth is the limit.
const [{ countEvidence, countDifference }, { chanceOf }, { valueOf }] = await Promise.all(['metrics/counts', 'metrics/chance', 'metrics/read'].map(from))
const METRICS = ['balanced_accuracy', 'mcc', 'f_beta', 'f1'], options = (seed) => ({ classes: ['0', '1'], binary: true, seed, replicates: 500, level: 0.95 })
const cellsOf = (list, paired) => { const there = list.filter(({ count }) => count > 0), rows = Float64Array.from(there, ({ count }) => count); return { labels: there.map(({ label }) => label), candidate: there.map(({ candidate }) => candidate), baseline: paired ? there.map(({ baseline }) => baseline) : undefined, rows, weight: rows, square: rows } }
/** Rows dealt to cells by their chances; the cells' expectation for `n` undefined. */
function dealt(cells, n) {
  if (n === undefined) return cells.map((cell) => ({ ...cell, count: 1e7 * cell.chance }))
  const counts = cells.map(() => 0)
  for (let i = 0; i < n; i++) { let u = source.next(), at = 0; while (at < cells.length - 1 && u >= cells[at].chance) u -= cells[at++].chance; counts[at]++ }
  return cells.map((cell, at) => ({ ...cell, count: counts[at] }))
}
function decided(name, cells, n, measure, paired) {
  for (const metric of METRICS) {
    const of = (list, seed) => measure({ metric, beta: 2 }, cellsOf(list, paired), seed), truth = valueOf(of(dealt(cells), 1)), found = Array.from({ length: 1500 }, (_, seed) => of(dealt(cells, n), seed + 1))
    print(`${metric}, ${name}: passes`, rates(found.map((each) => [chanceOf(each, truth, 'greater'), 1 / found.length])))
    print(`${metric}, ${name}: fails`, rates(found.map((each) => [chanceOf(each, truth, 'less', 'bad'), 1 / found.length])))
  }
}
const losses = { exponential: [() => -Math.log(1 - source.next()), 1], 'log-normal': [() => Math.exp(normal()), Math.exp(0.5)], 'log-normal, 1.5': [() => Math.exp(1.5 * normal()), Math.exp(1.125)] }
for (const [name, [draw, mean]] of Object.entries(losses)) for (const n of [10, 20, 50, 100, 1000]) {
  const sample = () => moments(Float64Array.from({ length: n }, draw))
  print(`mean of ${n} ${name}: passes`, simulate(2000, () => chanceOf({ kind: 'mean', moments: sample() }, mean, 'less')))
  if (n < 1000) print(`two means of ${n} ${name}: passes`, simulate(1000, () => chanceOf({ kind: 'means', first: sample(), second: sample() }, 0, 'less')))
}
const proportion = (n, p) => ({ kind: 'proportion', successes: binomial(n, p), trials: n })
for (const [n, m, p] of [[3, 3, 0.7], [5, 20, 0.9], [20, 20, 0.95], [50, 200, 0.9]]) {
  print(`difference of ${n} and ${m}, ${p} and ${(p * 0.6).toFixed(2)}: passes`, simulate(20_000, () => chanceOf({ kind: 'difference', first: proportion(n, p * 0.6), second: proportion(m, p) }, -p * 0.4, 'greater')))
  print(`ratio of ${n} and ${m}, ${p} and ${(p * 0.6).toFixed(2)}: passes`, simulate(20_000, () => chanceOf({ kind: 'ratio', first: proportion(n, p * 0.6), second: proportion(m, p) }, 0.6, 'greater')))
}
for (const [n, share, recall, specificity] of [[30, 0.3, 0.9, 0.95], [60, 0.2, 0.8, 0.95], [60, 0.1, 0.9, 0.98], [200, 0.1, 0.85, 0.97], [1000, 0.1, 0.8, 0.97]]) {
  const cells = [[1, 1, share * recall], [1, 0, share * (1 - recall)], [0, 0, (1 - share) * specificity], [0, 1, (1 - share) * (1 - specificity)]].map(([label, candidate, chance]) => ({ label, candidate, chance }))
  decided(`${n} rows, ${100 * share} % positive, ${recall} and ${specificity}`, cells, n, (spec, each, seed) => countEvidence(spec, each, 'candidate', options(seed)), false)
}
for (const [n, share, better, worse] of [[60, 0.2, 0.05, 0.05], [200, 0.1, 0.03, 0.08], [1000, 0.1, 0.03, 0.05]]) {
  const ways = [[true, true, 0.85 - better - worse], [true, false, better], [false, true, worse], [false, false, 0.15]]
  const cells = [1, 0].flatMap((label) => ways.map(([now, before, chance]) => ({ label, candidate: now ? label : 1 - label, baseline: before ? label : 1 - label, chance: chance * (label === 1 ? share : 1 - share) })))
  decided(`${n} pairs, ${100 * share} % positive, ${better} − ${worse}`, cells, n, (spec, each, seed) => countDifference(spec, each, options(seed)), true)
}
