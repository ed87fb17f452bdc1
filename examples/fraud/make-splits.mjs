/** Makes data/splits/train.csv and data/splits/test.csv, which share what they must not: `node make-splits.mjs`. The same bytes every time. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeData } from './make-data.mjs'

const here = dirname(fileURLToPath(import.meta.url)), folder = mkdtempSync(join(tmpdir(), 'splits-'))
try {
  const out = join(folder, 'all.csv')
  makeData({ rows: 400, out, seed: 11, violations: 0, broken: false })
  // Notes may hold line breaks; these tables do without notes.
  const records = readFileSync(out, 'utf8').split('\n').filter((line) => /^T\d{9},/.test(line)).map((line) => line.split(',').slice(0, 9))
  const header = 'transaction_id,timestamp,amount,currency,merchant_category,country,customer_age,email,is_fraud,review_code\n'
  // What was written after the fraud was known gives it away.
  const row = (record, at) => [...record.slice(0, 8), at % 9 === 0 ? 1 : 0, at % 9 === 0 ? `R${at % 4}` : `N${at % 4}`].join(',')
  const train = records.slice(0, 250).map(row), test = records.slice(250, 350).map(row)
  const shared = (from) => train[from]
  writeFileSync(join(here, 'data/splits/train.csv'), `${header}${train.join('\n')}\n`)
  // Three records of training, and one with another number.
  writeFileSync(join(here, 'data/splits/test.csv'), `${header}${[...test, shared(3), shared(70), shared(200), shared(9).replace(/^T\d+/, 'T000009999')].join('\n')}\n`)
} finally { rmSync(folder, { recursive: true, force: true }) }
