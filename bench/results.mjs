/** Writes what was measured as Markdown. Pure. */

const least = (runs, what) => Math.min(...runs.map((run) => run[what]))
const most = (runs, what) => Math.max(...runs.map((run) => run[what]))
function median(runs, what) {
  const sorted = runs.map((run) => run[what]).toSorted((a, b) => a - b)
  const half = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2
}
const s = (seconds) => seconds.toFixed(2)
const row = (cells) => `| ${cells.join(' | ')} |\n`
const table = (head, rows) => row(head) + row(head.map(() => '---')) + rows.map(row).join('')

function correctness(runs) {
  const { correct, found, said } = runs.at(-1)
  if (said !== undefined) return said
  if (found !== undefined) return `${found} cells found`
  if (correct === undefined) return ''
  if (correct.differences !== undefined) return correct.differences.length === 0 ? `all counts of ${correct.planted.toLocaleString('en')} exact` : `${correct.differences.length} counts differ`
  return `${correct.right} of ${correct.planted} on their places, ${correct.false} false`
}

/** The figures that are promised: name, value as text, limit as text, whether it holds. Ratios are of the least values: other work on the machine only ever adds. */
function figures(measured, dist) {
  const of = (name) => measured.get(name)
  const list = []
  const add = (needs, name, limit, unit, value, digits = 2) => {
    if (needs.every((need) => of(need) !== undefined)) {
      const number = value()
      list.push([name, `${number.toFixed(digits)} ${unit}`, `≤ ${limit} ${unit}`, number <= limit ? 'yes' : '**no**'])
    }
  }
  const ratio = (name, base, what) => () => least(of(name), what) / least(of(base), what)
  add(['csv', 'yardstick'], 'CPU, CSV', 1.2, '× yardstick', ratio('csv', 'yardstick', 'cpu'))
  add(['csv', 'yardstick'], 'wall, CSV', 0.8, '× yardstick', ratio('csv', 'yardstick', 'wall'))
  add(['csv'], 'peak memory, CSV', 300, 'MB', () => most(of('csv'), 'peak'), 0)
  add(['csv', 'five'], 'peak memory, five times the rows', 1.2, '× CSV', () => most(of('five'), 'peak') / most(of('csv'), 'peak'))
  add(['jsonl', 'csv'], 'CPU, JSONL', 2, '× CSV', ratio('jsonl', 'csv', 'cpu'))
  add(['parquet', 'csv'], 'CPU, Parquet', 0.6, '× CSV', ratio('parquet', 'csv', 'cpu'))
  add(['dirty', 'csv'], 'CPU, dirty file', 3, '× CSV', ratio('dirty', 'csv', 'cpu'))
  // The same three against what they would be if CSV took just what it may: a quicker CSV must not make them look worse.
  add(['jsonl', 'yardstick'], 'CPU, JSONL', 2.4, '× yardstick', ratio('jsonl', 'yardstick', 'cpu'))
  add(['parquet', 'yardstick'], 'CPU, Parquet', 0.72, '× yardstick', ratio('parquet', 'yardstick', 'cpu'))
  add(['dirty', 'yardstick'], 'CPU, dirty file', 3.6, '× yardstick', ratio('dirty', 'yardstick', 'cpu'))
  add(['dirty'], 'peak memory, dirty file', 400, 'MB', () => most(of('dirty'), 'peak'), 0)
  add(['small'], 'CPU, start to verdict on 20 rows', 0.4, 's', () => least(of('small'), 'cpu'))
  // The row schema is what the first figure may take; a quicker one must not make the others look worse.
  add(['whole', 'yardstick'], 'CPU, profile, sensitive data, duplicates and splits together', 3.6, '× yardstick', ratio('whole', 'yardstick', 'cpu'))
  add(['whole', 'yardstick'], 'wall, the same', 2.4, '× yardstick', ratio('whole', 'yardstick', 'wall'))
  add(['whole', 'csv'], 'wall, the same', 3, '× CSV', ratio('whole', 'csv', 'wall'))
  add(['base'], 'wall, against the base by key', 3, 's', () => least(of('base'), 'wall'))
  add(['base'], 'peak memory, against the base by key', 600, 'MB', () => most(of('base'), 'peak'), 0)
  const pages = [...measured.values()].flat().flatMap(({ page }) => page ?? [])
  if (pages.length > 0) {
    list.push(['load event of the page', `${(Math.max(...pages.map(({ load }) => load)) / 1000).toFixed(2)} s`, '≤ 1 s', pages.every(({ load }) => load <= 1000) ? 'yes' : '**no**'])
    list.push(['size of the page', `${(Math.max(...pages.map(({ bytes }) => bytes)) / 1e6).toFixed(2)} MB`, '≤ 1 MB', pages.every(({ bytes }) => bytes <= 1e6) ? 'yes' : '**no**'])
  }
  list.push(['dist/', `${(dist / 1e6).toFixed(2)} MB`, '≤ 3 MB', dist <= 3e6 ? 'yes' : '**no**'])
  return list
}

/** One line a case; CPU also as a multiple of the yardstick of the same run, where the file is the same size. */
function lines(measured) {
  const base = measured.get('yardstick')
  return table(
    ['case', 'runs', 'CPU s, least', 'median', 'wall s, least', 'median', 'peak MB', 'CPU × yardstick', 'correct'],
    [...measured].map(([name, list]) => [
      name, list.length, s(least(list, 'cpu')), s(median(list, 'cpu')), s(least(list, 'wall')), s(median(list, 'wall')), most(list, 'peak').toFixed(0),
      base === undefined || name.includes('20 rows') || name === 'small' ? '' : (least(list, 'cpu') / least(base, 'cpu')).toFixed(2), correctness(list),
    ]),
  )
}

export function results({ measured, dist, machine, peers, runs, command, date }) {
  return `# Results

Written by \`${command}\` on ${date}; do not edit.
${machine}.

Whole processes, start-up included, in ${runs} interleaved rounds. CPU is user + system; peak is resident memory. The yardstick is \`for row in csv.reader(f): pass\` in Python over the same file
in the same run, so that multiples of it carry from one machine to another. Ratios compare least values: other work on the machine only adds.

## Promised
${table(['figure', 'measured', 'promise', 'kept'], figures(measured, dist))}
## Measured
${lines(measured)}
Cases: \`csv\`, \`jsonl\` and \`parquet\` are the reference file (1,000,000 rows, 100 violations planted) and its twins; \`dirty\` has 300,000 violations in as many rows; \`small\` has 20 rows; \`five\` has 5,000,000 rows.
${peers === undefined ? '' : `
## Peers
Measured on ${peers.date} by \`npm run bench -- --peers\` (${peers.machine}), on the CSV of the reference file and on 20 rows. Each makes the same checks (\`bench/peers\`) in the fastest way its documentation shows; where it
would misread text in a number column, it is given text. They report counts, and a cell that breaks two keywords counts twice for some.

${lines(new Map(Object.entries(peers.measured)))}${peers.skipped.length === 0 ? '' : `\nSkipped: ${peers.skipped.join('; ')}.\n`}`}`
}
