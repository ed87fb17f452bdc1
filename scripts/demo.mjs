/** `npm run demo`: a million transactions, twelve of them wrong, and a model that is worse for somebody, judged as a user would see it. */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createReadStream, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { generator, makeData } from '../examples/fraud/make-data.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const example = join(root, 'examples/fraud')
const cli = join(root, 'dist/cli.js')
const wanted = { rows: 1_000_000, seed: 7, violations: 12, broken: false }
const colour = process.stdout.isTTY && process.env.NO_COLOR === undefined
const paint = (code, text) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text)
const title = (text) => console.log(`\n${paint('1', text)}\n`)

/** Data of an earlier run is used again only if it is whole, untouched, and what today's program would make. */
async function intact(csv, answersPath) {
  if (!existsSync(csv) || !existsSync(answersPath)) return false
  try {
    const answers = JSON.parse(readFileSync(answersPath, 'utf8'))
    if (answers.generator !== generator() || answers.rows !== wanted.rows || answers.seed !== wanted.seed) return false
    if (answers.violations.length !== wanted.violations || answers.bytes !== statSync(csv).size) return false
    const hash = createHash('sha256')
    await pipeline(createReadStream(csv, { highWaterMark: 1 << 20 }), hash)
    return hash.digest('hex') === answers.sha256
  } catch {
    // A run that was stopped half-way leaves half an answers file: then the data is made anew.
    return false
  }
}

function gate(name, config, options, stdio) {
  return spawnSync(process.execPath, [cli, name, '--config', config, ...options], { cwd: example, stdio, encoding: 'utf8', maxBuffer: 1 << 26 })
}

/** Runs a gate in the terminal: what is wrong on purpose must be found. */
function terminal(name, config, command, passed) {
  console.log(paint('2', `$ ${command}`))
  const { status } = gate(name, config, [], 'inherit')
  if (status === 1) return
  console.error(status === 0 ? `The gate passed although ${passed}: that is a bug.` : `The gate could not run (exit code ${status}).`)
  process.exit(1)
}

/** `%0A` and its like are how the runner's commands carry line breaks and other signs. */
const unescape = (text) => text.replace(/%(0A|0D|25|3A|2C)/gi, (_, hex) => ({ '0A': '\n', '0D': '\r', 25: '%', '3A': ':', '2C': ',' })[hex.toUpperCase()])

/** Annotations as GitHub shows them, from the commands the gate prints for the runner. */
function annotations(log) {
  const found = []
  for (const line of log.split(/\r?\n/)) {
    const command = /^::(error|warning|notice) (.*?)::(.*)$/.exec(line)
    if (command === null) continue
    const fields = Object.fromEntries(command[2].split(',').map((field) => [field.slice(0, field.indexOf('=')).trim(), unescape(field.slice(field.indexOf('=') + 1))]))
    found.push({ severity: command[1], ...fields, message: unescape(command[3]) })
  }
  return found
}

if (!existsSync(cli)) {
  console.error('dist/cli.js is missing: run `npm run build` first.')
  process.exit(1)
}
const csv = join(example, 'data/transactions.csv')
if (await intact(csv, join(example, 'data/transactions.answers.json'))) console.log(`Using ${relative(root, csv)} from an earlier run.`)
else {
  console.log(`Making ${relative(root, csv)}: ${wanted.rows.toLocaleString('en')} transactions, ${wanted.violations} of them wrong.`)
  const made = makeData({ ...wanted, out: csv })
  console.log(`${(made.bytes / 1e6).toFixed(0)} MB, ${made.lines.toLocaleString('en')} lines (notes may hold line breaks).`)
}

/** Shows what stands beside the lines of the pull request. */
function pullRequest(name, config) {
  const scratch = mkdtempSync(join(tmpdir(), 'gauntlet-demo-'))
  const drawn = annotations(gate(name, config, ['--format', 'github', '--report-directory', scratch], 'pipe').stdout)
  rmSync(scratch, { recursive: true, force: true })
  for (const { severity, file, line, title: head, message } of drawn.slice(0, 4)) {
    const place = [file, line === undefined ? undefined : `line ${line}`].filter((part) => part !== undefined).join(', ')
    console.log(`  ${paint(severity === 'error' ? '31' : '33', '▌')} ${paint('1', head ?? severity)}  ${paint('2', place)}`)
    for (const text of message.split('\n')) console.log(`  ${paint(severity === 'error' ? '31' : '33', '▌')} ${text}`)
    console.log()
  }
  if (drawn.length > 4) console.log(`  … and ${drawn.length - 4} more annotations`)
}

title('The data, in the terminal')
terminal('validate-data', 'gauntlet.yml', 'cd examples/fraud && npx gauntlet validate-data', 'the data is wrong')
title('The data, on a pull request')
pullRequest('validate-data', 'gauntlet.yml')

title('The model, in the terminal')
console.log('A new model finds three in four frauds where that of main finds half. Is it better for everybody?')
terminal('slice-test', 'gauntlet.slice-test.yml', 'npx gauntlet slice-test --config gauntlet.slice-test.yml', 'the model is worse for young customers')
title('The model, on a pull request')
pullRequest('slice-test', 'gauntlet.slice-test.yml')

title('Next')
for (const [name, config] of [['validate-data', 'gauntlet.yml'], ['slice-test', 'gauntlet.slice-test.yml']]) {
  console.log(`Page:     ${relative(process.cwd(), join(example, `gauntlet-report/${name}/index.html`))} (open it in a browser)`)
  console.log(`Settings: ${relative(process.cwd(), join(example, config))}`)
}
console.log(`Answers:  ${relative(process.cwd(), join(example, 'data/transactions.answers.json'))} (what was planted, to compare)`)
console.log('\nBoth gates failed, as they should: the data is wrong on purpose, and the model worse for customers under 25.')
