/** `npx tsc -p . && node bench/slices.mjs [--runs 1000] [--rows 400]`: how often confirmation reports a slice of pure noise, and how often it finds a planted one; and the time of the search. */
import { parseArgs } from 'node:util'
import { confirmSlices } from '../out/discovery/confirm.js'
import { sliceline } from '../out/discovery/sliceline.js'

const { values } = parseArgs({ options: { runs: { type: 'string', default: '1000' }, rows: { type: 'string', default: '400' } } })
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
