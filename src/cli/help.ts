import type { InputDefinition } from '../config/inputs.js'
import type { AvailableGate } from '../gates/index.js'

const COMMON = `
  --format pretty|json|github  what is printed on standard output (default pretty)
  --color, --no-color          force or forbid colours (default: by the terminal, NO_COLOR, FORCE_COLOR)
  --quiet                      no progress, no notes
  --help                       this text

Exit: 0 pass, 1 fail, 2 inconclusive (where --fail-on asks for it), 3 could not run, 130 or 143 stopped by a signal.`

/** The first page of help. */
export function help(gates: readonly AvailableGate[]): string {
  return `gauntlet: the trials a machine-learning change must survive before and after it ships

Usage:
${gates.map(({ name }) => `  gauntlet ${name} [options]`).join('\n')}
  gauntlet run [options]       every gate that gauntlet.yml configures

Gates:
${gates.map(({ name, does }) => `  ${name.padEnd(20)} ${does}`).join('\n')}

Examples:
  gauntlet validate-data --data data/transactions.csv --schema schemas/transaction.schema.json
  gauntlet run --config gauntlet.yml
  gauntlet validate-data --help

Options:${COMMON}
`
}

/** Help of one gate: its inputs are its options. */
export function gateHelp({ name, does, inputs }: AvailableGate): string {
  const shown = inputs.filter((input) => input.name !== 'github-token')
  const wide = Math.max(...shown.map((input) => flag(input).length))
  return `gauntlet ${name}: ${does}

Usage:
  gauntlet ${name} [options]

Options:
${shown.map((input) => `  ${flag(input).padEnd(wide)}  ${input.description}${input.default === undefined ? '' : ` Default: ${input.default}.`}`).join('\n')}
${COMMON}

Examples:
  gauntlet ${name} --data 'data/*.csv' --schema schemas/row.schema.json
  gauntlet ${name} --data data/a.csv --data data/b.parquet --schema row.schema.json --fail-on warning
  gauntlet ${name} --format json > report.json
`
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
