// Writes everything that is made from the settings' schemas: run `tsc -p .` first.
//   node scripts/generate.mjs           writes what is stale
//   node scripts/generate.mjs --check   writes nothing, names what is stale and exits 1
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = resolve(fileURLToPath(import.meta.url), '../..')
const out = process.env.GAUNTLET_OUT ?? join(root, 'out')
const load = (path) => import(pathToFileURL(join(out, path)).href)
const check = process.argv.includes('--check')
const stale = []

const [{ fileSchema, GATE_SETTINGS }, { actionInputs, commonTables, inputsOf, inputTable, settingTable, listTables }] = await Promise.all([load('config/schema.js'), load('config/tables.js')])

function put(path, text) {
  const file = join(root, path)
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return
  stale.push(path)
  if (check) return
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

/** Replaces what stands between two marker comments; a file or marker that is not there is left alone. */
function fill(path, tables) {
  if (!existsSync(join(root, path))) return
  let text = readFileSync(join(root, path), 'utf8')
  for (const [marker, table] of Object.entries(tables)) {
    text = text.replace(new RegExp(`(<!-- ${marker}:start -->\\n)[^]*?(<!-- ${marker}:end -->)`, 'g'), (_, start, end) => `${start}${table()}\n${end}`)
  }
  put(path, text)
}

/** Replaces the `inputs:` of an action.yml: up to the next line that begins a key at the left. */
function inputs(path, definitions) {
  const file = join(root, path)
  if (!existsSync(file)) return
  const text = readFileSync(file, 'utf8')
  if (!/^inputs:/m.test(text)) throw new Error(`${path} has no inputs: to replace`)
  put(path, text.replace(/^inputs:.*\n(?:[ #].*\n|\n(?=[ #]))*/m, () => actionInputs(definitions)))
}

const json = (value) => `${JSON.stringify(value, null, 2)}\n`
put('schemas/gauntlet.schema.json', json(fileSchema))
if (existsSync(join(out, 'report/schema.js'))) {
  const { reportSchema } = await load('report/schema.js')
  if (reportSchema !== undefined) put('schemas/report.schema.json', json(reportSchema))
}
fill('docs/configuration.md', commonTables)
for (const { gate } of GATE_SETTINGS) {
  const tables = { inputs: () => inputTable(inputsOf(gate)), settings: () => settingTable(gate), ...listTables(gate) }
  fill(`docs/${gate}.md`, tables)
  fill(`actions/${gate}/README.md`, tables)
  inputs(`actions/${gate}/action.yml`, inputsOf(gate))
}
inputs('action.yml', inputsOf(undefined))

const { buildHints } = await load('sensitive/detect.js'), { pack } = await load('automaton/packed.js')
const packed = (name, escaped) => `export const ${name} =\n${pack(buildHints(escaped)).replace(/.{1,140}/g, (line) => `  '${line}' +\n`).replace(/ \+\n$/, '\n')}`
put('src/sensitive/hints-packed.ts', `// Made by scripts/generate.mjs from the hints of all detectors; do not edit.\n${packed('PLAIN', false)}${packed('ESCAPED', true)}`)

const { STRUCTURE_RULES, KEYWORD_RULES, CHECK_RULES, COMPARISON_RULES } = await load('gates/validate-data/rules.js')
const { DATA_RULES, VERDICT_RULES } = await load('gates/slice-test/rules.js')
const sliceRules = (rules) => Object.entries(rules).map(([name, { severity, means, mend }]) => `| \`${name}\` | ${severity} | ${means} | ${mend} |`).join('\n')
const { SPLIT_RULE } = await load('gates/validate-data/splits/judge.js')
put('docs/rules.md', `# Rules

Every finding names its rule, written \`<gate>/<rule>\`: \`validate-data/minimum\`, \`slice-test/requirement\`. First those of \`validate-data\`; [those of \`slice-test\`](#slice-test) and [of every gate](#of-every-gate) follow.
This page is made by \`node scripts/generate.mjs\` from \`src/gates/<gate>/rules.ts\`.

## How a file is written

| rule | severity | what it means | what to do |
| --- | --- | --- | --- |
${Object.entries(STRUCTURE_RULES).map(([name, { severity, means, mend }]) => `| \`${name}\` | ${severity} | ${means} | ${mend} |`).join('\n')}

## What the schema asks of a row

Rules are the keywords of [JSON Schema 2020-12](https://json-schema.org/draft/2020-12/json-schema-validation); their severity is error.

| rule | what it means |
| --- | --- |
${Object.entries(KEYWORD_RULES).map(([name, means]) => `| \`${name}\` | ${means} |`).join('\n')}

## What checks ask of a data set

Rules are the metrics of [ODCS 3.1](https://bitol-io.github.io/open-data-contract-standard/v3.1.0/data-quality/) and some more; their severity is what the check says.
A check that does not hold stands on its own line of \`gauntlet.yml\`; the first rows it is about are notices.

| rule | what is measured |
| --- | --- |
${Object.entries(CHECK_RULES).map(([name, means]) => `| \`${name}\` | ${means} |`).join('\n')}

## Slice test

Rules of \`slice-test\`: what is found about the model.

| rule | severity | what it means | what to do |
| --- | --- | --- | --- |
${sliceRules(VERDICT_RULES)}

A broken requirement has the severity that it asks for, and stands on its line of \`gauntlet.yml\`; so has a weak slice that of \`discover\`.

What is wrong with the rows or the predictions, so that not all of them could be judged:

| rule | severity | what it means | what to do |
| --- | --- | --- | --- |
${sliceRules(DATA_RULES)}

## Of every gate

| rule | severity | what it means | what to do |
| --- | --- | --- | --- |
| \`waiver-expired\` | error | A waiver that would fit a finding has expired; a warning, when it fits nothing any more. | Mend what it was about, or renew it with a reason; remove it. |
| \`waiver-unused\` | notice | A waiver fits nothing that was found. | Remove it, or correct what it names. |

## Against the base

None of these is an error: they say what a pull request changes (\`baseline: base\`).

| rule | severity | what it means |
| --- | --- | --- |
${Object.entries(COMPARISON_RULES).map(([name, [severity, means]]) => `| \`${name}\` | ${severity} | ${means} |`).join('\n')}

Files of fewer than 50 rows at the base have none of these but \`column-…\`: in them every value is news.

## Between and within splits

They stand on the setting that asks for them; the first rows they are about are notices.

| rule | severity | what it means |
| --- | --- | --- |
${Object.entries(SPLIT_RULE).map(([name, { severity, means }]) => `| \`${name}\` | ${severity} | ${means} |`).join('\n')}
`)

for (const path of stale) console.log(check ? `stale: ${path} (run \`npx tsc -p . && node scripts/generate.mjs\`)` : `wrote ${path}`)
if (stale.length === 0) console.log('generated files are current')
process.exitCode = check && stale.length > 0 ? 1 : 0
