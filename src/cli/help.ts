import type { InputDefinition } from '../config/inputs.js'
import type { AvailableGate } from '../gates/index.js'

const OWN: readonly (readonly [string, string])[] = [
  ['--format pretty|json|github', 'What is printed on standard output. Default: pretty.'],
  ['--color, --no-color', 'Force or forbid colours. Default: by the terminal, NO_COLOR, FORCE_COLOR.'],
  ['--quiet', 'No progress and no notes.'],
  ['-h, --help', 'This text.'],
]

const EXIT = 'Exit: 0 pass, 1 fail, 2 inconclusive (where --fail-on asks for it), 3 could not run, 130 or 143 stopped by a signal.'

/** Command lines to start from, by gate. */
const EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  'validate-data': ["gauntlet validate-data --data 'data/*.csv' --schema schemas/row.schema.json", 'gauntlet validate-data --data data/a.csv --data data/b.parquet --schema row.schema.json --fail-on warning'],
  'slice-test': ['gauntlet slice-test --data data/test.csv --label is_fraud --prediction predicted --by merchant_category', 'gauntlet slice-test --data data/test.csv --label is_fraud --onnx models/fraud.onnx --baseline base', 'gauntlet slice-test --config gauntlet.yml --fail-on inconclusive'],
}

/** The first page of help. */
export function help(gates: readonly AvailableGate[]): string {
  const commands = [['init', 'Looks at the repository and writes gauntlet.yml, schemas and a workflow.'], ...gates.map(({ name, does }) => [name, does] as const), ['run', 'Every gate that gauntlet.yml configures.'], ['import', 'Turns a suite of Great Expectations into a schema and checks.'], ['baseline', 'Writes the violations there are to gauntlet-baseline.json, so that only new ones fail.'], ['help, version', 'This text; the version.']] as const
  return `gauntlet: the trials a machine-learning change must survive before and after it ships

Usage: gauntlet <command> [options]

Commands:
${table(commands)}

Examples:
  gauntlet validate-data --data data/transactions.csv --schema schemas/transaction.schema.json
  gauntlet run --config gauntlet.yml
  gauntlet baseline --data 'data/*.csv' --schema schemas/row.schema.json
  gauntlet validate-data --help

${EXIT}
`
}

/** Help of the command that begins. */
export function initHelp(): string {
  return `gauntlet init: looks at the repository and writes gauntlet.yml, schemas and a workflow

Usage: gauntlet init

It finds data by names and first lines (CSV, TSV, JSON lines, lists of JSON records, Parquet) outside hidden folders,
tests and build output, tells splits and parts of one data set apart, reads all of it, and says why it has chosen what it
writes. Nothing that is there is overwritten, and when it fails nothing is left behind.

${EXIT}
`
}

/** Help of one gate: its inputs are its options. */
export function gateHelp({ name, does, inputs }: AvailableGate): string {
  return page(`gauntlet ${name}: ${does}`, name, inputs, [...EXAMPLES[name] ?? [], `gauntlet ${name} --format json > report.json`])
}

/** Help of the command that runs all gates. */
export function suiteHelp(inputs: readonly InputDefinition[]): string {
  return page('gauntlet run: every gate that gauntlet.yml configures', 'run', inputs, ['gauntlet run', 'gauntlet run --config ci/gauntlet.yml --fail-on warning'])
}

function page(title: string, command: string, inputs: readonly InputDefinition[], examples: readonly string[]): string {
  // A token on a command line would be seen by every program of the machine.
  const own = inputs.filter((input) => input.name !== 'github-token').map((input) => [flag(input), described(input)] as const)
  return `${title}

Usage: gauntlet ${command} [options]

Options:
${table([...own, ...OWN])}

Examples:
${examples.map((line) => `  ${line}`).join('\n')}

${EXIT}
`
}

function table(rows: readonly (readonly [string, string])[]): string {
  const wide = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(wide)}  ${right}`).join('\n')
}

function described({ description, default: value }: InputDefinition): string {
  // Links and marks of Markdown mean nothing in a terminal.
  const plain = description.replaceAll(/; see \[[^\]]*\]\(#[^)]*\)/g, '').replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
  return value === undefined || plain.includes('Default:') ? plain : `${plain} Default: ${value}${value.endsWith('.') ? '' : '.'}`
}

function flag({ name, type, values }: InputDefinition): string {
  switch (type) {
    case 'boolean': return `--${name}, --no-${name}`
    case 'choice': return `--${name} ${values?.join('|') ?? ''}`
    case 'integer': return `--${name} N`
    case 'list': return `--${name} VALUE (may be repeated)`
    case 'text': return `--${name} TEXT`
  }
}
