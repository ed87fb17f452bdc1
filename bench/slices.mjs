/** `npx tsc -p . && node bench/slices.mjs [--runs 1000] [--rows 400] [--trials 40]`: how often confirmation reports a slice of pure noise, and how often it finds a planted one; the time of the search; and whether it is exact. */
import { parseArgs } from 'node:util'
import { confirmSlices } from '../out/discovery/confirm.js'
import { sliceline } from '../out/discovery/sliceline.js'

const { values } = parseArgs({ options: { runs: { type: 'string', default: '1000' }, rows: { type: 'string', default: '400' }, trials: { type: 'string', default: '40' } } })
const runs = Number(values.runs), rows = Number(values.rows)

/** Mulberry32. */
function randomOf(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
const table = (random, n, m, levels) => Array.from({ length: m }, (_, f) => ({ name: `f${f}`, codes: Uint8Array.from({ length: n }, () => Math.floor(random() ** 1.5 * levels)), levels }))
const kinds = { 'wrong or right, 5 %': (r) => Number(r() < 0.05), 'wrong or right, 30 %': (r) => Number(r() < 0.3), exponential: (r) => -Math.log(1 - r()), 'nine in ten zero, the rest heavy': (r) => r() < 0.9 ? 0 : Math.exp(2 * Math.sqrt(-2 * Math.log(1 - r())) * Math.cos(6.283185307 * r())) }

console.log(`${runs} runs of ${rows} rows, 6 features of 4 levels, up to 2 conditions, level 0.05`)
for (const [name, error] of Object.entries(kinds)) {
  let noise = 0, power = 0
  for (let run = 0; run < runs; run++) {
    const random = randomOf(run + 1), features = table(random, rows, 6, 4), errors = Float64Array.from({ length: rows }, () => error(random))
    const options = { minSupport: Math.ceil(rows / 40), maxConditions: 2, top: 10, level: 0.05, seed: run }
    if (confirmSlices(features, errors, options).slices.some(({ confirmed }) => confirmed)) noise++
    const planted = errors.map((e, row) => features[0].codes[row] === 1 && random() < 0.5 ? (name.startsWith('wrong') ? 1 : e + 3) : e)
    if (confirmSlices(features, planted, options).slices.some(({ confirmed, conditions }) => confirmed && conditions.length === 1 && conditions[0].feature === 0 && conditions[0].level === 1)) power++
  }
  console.log(`${name}: noise reported in ${(100 * noise / runs).toFixed(1)} %, planted slice confirmed in ${(100 * power / runs).toFixed(1)} %`)
}
for (const maxConditions of [2, 3]) {
  const random = randomOf(7), features = table(random, 50_000, 30, 10)
  const errors = Float64Array.from({ length: 50_000 }, (_, row) => Number(random() < (features[3].codes[row] === 1 && features[7].codes[row] === 2 ? 0.35 : 0.05)))
  const before = process.cpuUsage(), { evaluated, pruned, slices } = sliceline(features, errors, { minSupport: 500, maxConditions, top: 10 }), { user, system } = process.cpuUsage(before)
  console.log(`50,000 rows × 30 features, up to ${maxConditions} conditions: ${((user + system) / 1000).toFixed(0)} ms CPU, ${evaluated} evaluated, ${pruned} pruned, first ${JSON.stringify(slices[0]?.conditions)}`)
}

/** Sizes, errors and scores of the best slices of up to two conditions, by counting every pair of columns. */
function exhaustive(features, errors, minSupport, top) {
  const n = errors.length, mean = errors.reduce((a, b) => a + b, 0) / n, found = []
  const count = (codes, levels) => {
    const size = new Float64Array(levels), wrong = new Float64Array(levels)
    for (let row = 0; row < n; row++) { const cell = codes(row); size[cell]++; wrong[cell] += errors[row] }
    for (let cell = 0; cell < levels; cell++) {
      const value = 0.95 * (wrong[cell] / size[cell] / mean - 1) - (1 - 0.95) * (n / size[cell] - 1)
      if (size[cell] >= minSupport && wrong[cell] > 0 && value > 0) found.push([value, size[cell], wrong[cell]])
    }
  }
  for (const [i, a] of features.entries()) {
    count((row) => a.codes[row], a.levels)
    for (const b of features.slice(i + 1)) count((row) => a.codes[row] * b.levels + b.codes[row], a.levels * b.levels)
  }
  return found.toSorted((x, y) => y[0] - x[0] || y[1] - x[1]).slice(0, top)
}
let exact = 0, slowest = 0
const trials = Number(values.trials), n = 50_000
for (let trial = 0; trial < trials; trial++) {
  const random = randomOf(1000 + trial), features = table(random, n, 30, 10)
  const errors = Float64Array.from({ length: n }, (_, row) => trial % 2 === 0 ? Number(random() < 0.05 + 0.1 * Number(features[trial % 30].codes[row] === 2)) : random() ** 3)
  const ids = [1, 3, 7].map((k) => ({ name: `id${k}`, codes: Int32Array.from({ length: n }, (_, row) => (row * k) % n), levels: n }))
  const before = process.cpuUsage(), { slices } = sliceline([...features, ...ids], errors, { minSupport: 500, maxConditions: 2, top: 10 }), { user, system } = process.cpuUsage(before)
  slowest = Math.max(slowest, (user + system) / 1000)
  const right = exhaustive(features, errors, 500, 10)
  if (slices.length === right.length && slices.every((slice, i) => Math.abs(slice.score - right[i][0]) < 1e-9 && slice.size === right[i][1])) exact++
}
console.log(`${exact} of ${trials} trials exact (50,000 rows × 30 features and three identifiers, up to 2 conditions); slowest search ${slowest.toFixed(0)} ms CPU`)
