#!/usr/bin/env node
/** Makes the transactions of this example, some of them wrong, and an answers file that says which.
 *
 *    node make-data.mjs --rows 1000000 --out data/transactions.csv --seed 7 --violations 12 [--broken]
 *
 *  Beside OUT.csv it writes OUT.answers.json: { rows, seed, broken, generator, violations: [...], lines, bytes, sha256 }, where a violation is
 *  { record, line, character, column, keyword, value }: ordinal of the record, physical line and character where the cell starts (from 1).
 *  With --broken, a few records break the file's structure instead: { record, line, rule }. The same arguments give the same bytes. */
import { createHash } from 'node:crypto'
import { closeSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { BROKEN, MISTAKES } from './mistakes.mjs'
import { HEADER, quoted, seeded, transactions } from './transactions.mjs'

const FIELDS = ['id', 'timestamp', 'amount', 'currency', 'category', 'country', 'age', 'email', 'fraud', 'note']
const CHUNK = 1 << 20

/** Changes whenever these programs do, so that data made by an older version is not taken for current. */
export function generator() {
  const hash = createHash('sha256')
  for (const file of ['make-data.mjs', 'transactions.mjs', 'mistakes.mjs']) hash.update(readFileSync(fileURLToPath(new URL(file, import.meta.url))))
  return hash.digest('hex')
}

export function makeData({ rows, out, seed, violations, broken }) {
  mkdirSync(dirname(out), { recursive: true })
  const answersPath = out.replace(/\.csv$/, '') + '.answers.json'
  const csv = openSync(out, 'w'), answers = openSync(answersPath, 'w')
  const hash = createHash('sha256')
  let bytes = 0
  const write = (part) => {
    const buffer = Buffer.from(part)
    hash.update(buffer)
    bytes += buffer.length
    for (let done = 0; done < buffer.length;) done += writeSync(csv, buffer, done)
  }

  const transaction = transactions(rows, seed)
  const dice = seeded(seed, 2)
  const breaks = new Map(broken ? BROKEN.map((kind, i) => [Math.ceil(rows * (i + 1) / (BROKEN.length + 1)), kind]) : [])
  let left = violations, candidates = rows - breaks.size, planted = 0, line = 2
  let text = HEADER.join(',') + '\n', told = ''
  const tell = (answer) => { told += (planted++ ? ',\n' : '') + JSON.stringify(answer) }

  writeSync(answers, `{"rows":${rows},"seed":${seed},"broken":${broken},"generator":"${generator()}","violations":[\n`)
  for (let record = 1; record <= rows; record++) {
    const t = transaction(record)
    const kind = breaks.get(record)
    if (kind !== undefined) {
      const plain = FIELDS.slice(0, -1).map((field) => t[field]).join(',') + ',a note'
      write(text)
      write(kind[1](plain))
      text = '\n'
      tell({ record, line, rule: kind[0] })
      line += 1
    } else if (dice() * candidates-- < left) {
      // Selection sampling (Knuth, TAOCP 2, 3.4.2 S): exactly `violations` records, each equally likely, in one pass.
      left -= 1
      const [column, keyword, values] = MISTAKES[planted % MISTAKES.length]
      const value = values[Math.floor(dice() * values.length)]
      const at = HEADER.indexOf(column)
      const cells = FIELDS.map((field, i) => (i === at ? quoted(value) : t[field]))
      const character = Array.from(cells.slice(0, at).join(',')).length + (at === 0 ? 1 : 2)
      text += cells.join(',') + '\n'
      // Only notes hold line breaks and they come last, so every cell starts on its record's first line.
      tell({ record, line, character, column, keyword, value })
      line += 1 + (column === 'note' ? 0 : t.breaks)
    } else {
      text += `${t.id},${t.timestamp},${t.amount},${t.currency},${t.category},${t.country},${t.age},${t.email},${t.fraud},${t.note}\n`
      line += 1 + t.breaks
    }
    if (text.length > CHUNK) { write(text); text = '' }
    if (told.length > CHUNK) { writeSync(answers, told); told = '' }
  }
  write(text)
  const summary = { lines: line - 1, bytes, sha256: hash.digest('hex') }
  writeSync(answers, `${told}\n],${JSON.stringify(summary).slice(1)}\n`)
  closeSync(csv)
  closeSync(answers)
  return { rows, planted, ...summary }
}

function count(name, text, least) {
  if (!/^\d{1,9}$/.test(text) || Number(text) < least) throw new Error(`--${name} must be a whole number of at least ${least}, found "${text}"`)
  return Number(text)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const { values } = parseArgs({ options: {
      rows: { type: 'string', default: '1000000' }, out: { type: 'string', default: 'data/transactions.csv' },
      seed: { type: 'string', default: '7' }, violations: { type: 'string', default: '12' }, broken: { type: 'boolean', default: false },
    } })
    const rows = count('rows', values.rows, values.broken ? 10 : 1), violations = count('violations', values.violations, 0)
    if (violations > rows - (values.broken ? BROKEN.length : 0)) throw new Error(`--violations ${violations} are more than ${rows} rows can hold`)
    const made = makeData({ rows, out: values.out, seed: count('seed', values.seed, 0), violations, broken: values.broken })
    console.error(`${values.out}: ${made.rows.toLocaleString('en')} rows, ${made.lines.toLocaleString('en')} lines, ${(made.bytes / 1e6).toFixed(1)} MB, ${made.planted} planted`)
  } catch (error) {
    console.error(error.message)
    process.exitCode = 1
  }
}
