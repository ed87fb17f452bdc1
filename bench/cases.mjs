/** The files that are measured, and what is measured on them. Files are made once, under out/bench. */
import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeData } from '../examples/fraud/make-data.mjs'

export const root = fileURLToPath(new URL('..', import.meta.url))
export const folder = join(root, 'out/bench')

function python(program, args) {
  const { status, stderr } = spawnSync(program, args, { stdio: ['ignore', 'inherit', 'pipe'], encoding: 'utf8' })
  if (status !== 0) throw new Error(`${program} ${args[0]} failed:\n${stderr}`)
}

/** A Python with pyarrow, made under out/ when the twins are asked for; undefined when it can't be had. */
function withPyarrow() {
  const bin = join(root, 'out/venv/bin/python')
  const has = () => existsSync(bin) && spawnSync(bin, ['-c', 'import pyarrow']).status === 0
  if (has()) return bin
  if (spawnSync('python3', ['-m', 'venv', join(root, 'out/venv')]).status === 0) spawnSync(bin, ['-m', 'pip', 'install', '-q', 'pyarrow'], { stdio: 'inherit' })
  return has() ? bin : undefined
}

/** The reference file: 100 planted violations of 16 kinds, with JSONL and Parquet twins where pyarrow can be had. */
function reference(rows) {
  const stem = join(folder, `reference-${rows}`)
  const twins = withPyarrow()
  if (twins === undefined) console.error('skipped: no pyarrow, so no JSONL and Parquet twins')
  if (!existsSync(`${stem}.answers.json`) || (twins !== undefined && !existsSync(`${stem}.parquet`))) {
    python(twins ?? 'python3', [join(root, 'bench/make_reference.py'), String(rows), '100', `${stem}.csv`, ...(twins === undefined ? ['--no-twins'] : [])])
  }
  return { stem, twins: twins !== undefined, planted: JSON.parse(readFileSync(`${stem}.answers.json`, 'utf8')).violations }
}

function own(name, rows, violations) {
  const csv = join(folder, `${name}.csv`), answers = join(folder, `${name}.answers.json`), schema = join(folder, `${name}.schema.json`)
  if (!existsSync(answers)) makeData({ rows, out: csv, seed: 7, violations, broken: false })
  copyFileSync(join(root, 'examples/fraud/schemas/transaction.schema.json'), schema)
  return { data: csv, schema, planted: JSON.parse(readFileSync(answers, 'utf8')).violations }
}

/** @param rows rows of the large cases: a million for figures that are kept
 *  @returns { name, data, schema, planted, exact: 'places' | 'counts', runs } for each case; `yardstick` where a bare reader runs on the same file */
export function cases(rows) {
  mkdirSync(folder, { recursive: true })
  const ref = reference(rows)
  const schema = `${ref.stem}.schema.json`
  const line = ({ record, column, keyword, physical_line }) => ({ record, column, keyword, line: physical_line })
  const list = [{ name: 'csv', data: `${ref.stem}.csv`, schema, planted: ref.planted.map(line), exact: 'places', yardstick: true }]
  if (ref.twins) {
    list.push({ name: 'jsonl', data: `${ref.stem}.jsonl`, schema, exact: 'places',
      planted: ref.planted.map(({ record, column, keyword, jsonl_line }) => ({ record, column, keyword, line: jsonl_line })) })
    list.push({ name: 'parquet', data: `${ref.stem}.parquet`, schema, exact: 'places',
      planted: ref.planted.map(({ record, column, parquet_keyword }) => ({ record, column, keyword: parquet_keyword })) })
  }
  list.push({ name: 'dirty', ...own(`dirty-${rows}`, rows, Math.round(rows * 0.3)), exact: 'counts' })
  list.push({ name: 'small', ...own('small', 20, 2), exact: 'places' })
  list.push({ name: 'five', ...own(`five-${rows * 5}`, rows * 5, 100), exact: 'places', runs: 1 })
  return list
}
