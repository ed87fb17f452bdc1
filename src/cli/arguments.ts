import { parseArgs } from 'node:util'
import type { InputDefinition, Inputs } from '../config/inputs.js'
import { didYouMean, nearest } from '../config/nearest.js'
import { UserError } from '../errors.js'

export type Format = 'pretty' | 'json' | 'github'

/** What the command line asks for. */
export interface Arguments {
  readonly inputs: Inputs
  readonly format: Format
  readonly color: boolean | undefined
  readonly quiet: boolean
  readonly help: boolean
}

const FORMATS: readonly string[] = ['pretty', 'json', 'github'] satisfies readonly Format[]
/** Flags of the command line's own; true: takes a value. */
const OWN: Readonly<Record<string, boolean>> = { format: true, color: false, 'no-color': false, quiet: false, help: false }

/** Reads the flags behind the name of a gate: its inputs' names and a few of the command line's own.
 *  @throws UserError `input-invalid` for a flag that does not exist, with the nearest one that does */
export function readArguments(words: readonly string[], definitions: readonly InputDefinition[]): Arguments {
  const byName = new Map(definitions.map((definition) => [definition.name, definition]))
  const negatives = new Map(definitions.filter(({ type }) => type === 'boolean').map(({ name }) => [`no-${name}`, name]))
  const takes = new Map([...Object.entries(OWN), ...definitions.map(({ name, type }) => [name, type !== 'boolean'] as const), ...[...negatives.keys()].map((name) => [name, false] as const)])
  const options = Object.fromEntries([...takes].map(([name, value]) => [name, { type: value ? 'string' as const : 'boolean' as const, ...(name === 'help' ? { short: 'h' } : {}) }]))
  // Only the tokens are used: Node's own messages know no nearest name.
  const { tokens } = parseArgs({ args: [...words], options, strict: false, allowPositionals: true, tokens: true })
  const given = new Map<string, readonly string[]>(), own = new Map<string, string>()
  for (const token of tokens) {
    if (token.kind !== 'option') throw wrong(`${JSON.stringify(token.kind === 'positional' ? token.value : '--')} is not an option`, 'Options begin with --; a path follows --data, and --data may be repeated. Quote globs, or the shell expands them.')
    const { name, rawName } = token, value = valueOf(token, takes)
    if (Object.hasOwn(OWN, name)) {
      own.set(name === 'no-color' ? 'color' : name, name === 'no-color' ? 'false' : value)
      continue
    }
    const definition = byName.get(negatives.get(name) ?? name)
    if (definition === undefined) throw unknown(rawName, name, [...takes.keys()])
    if (definition.type !== 'list' && given.has(definition.name)) throw wrong(`--${definition.name} is given twice`)
    given.set(definition.name, [...(given.get(definition.name) ?? []), negatives.has(name) ? 'false' : value])
  }
  const format = own.get('format') ?? 'pretty', color = own.get('color')
  if (!isFormat(format)) throw wrong(`--format is ${JSON.stringify(format)}${didYouMean(format, FORMATS)}`, `Allowed: ${FORMATS.join(', ')}`)
  return {
    inputs: Object.fromEntries([...given].map(([name, values]) => [name, values.join('\n')])), format,
    color: color === undefined ? undefined : color === 'true', quiet: own.has('quiet'), help: own.has('help'),
  }
}

function valueOf({ name, rawName, value, inlineValue }: { readonly name: string; readonly rawName: string; readonly value?: string | undefined; readonly inlineValue?: boolean | undefined }, takes: ReadonlyMap<string, boolean>): string {
  if (takes.get(name) !== true) {
    if (value !== undefined && (Object.hasOwn(OWN, name) || name.startsWith('no-'))) throw wrong(`${rawName} takes no value`)
    return value ?? 'true'
  }
  // `--data --schema x`: the value was forgotten. One that really begins so is written with "=".
  if (value === undefined || (inlineValue !== true && value.startsWith('--'))) throw wrong(`${rawName} needs a value`, value === undefined ? undefined : `If ${JSON.stringify(value)} is the value, write ${rawName}=${value}`)
  return value
}

function unknown(rawName: string, name: string, names: readonly string[]): UserError {
  const best = nearest(name, names)
  return wrong(`there is no option ${rawName}${best === undefined ? '' : `; did you mean --${best}?`}`, 'See --help for all options.')
}

function wrong(message: string, hint?: string): UserError { return new UserError('input-invalid', message, hint === undefined ? {} : { hint }) }

function isFormat(word: string): word is Format { return FORMATS.includes(word) }
