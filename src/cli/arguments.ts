import { UserError } from '../errors.js'
import { didYouMean } from '../config/nearest.js'
import type { InputDefinition, Inputs } from '../config/inputs.js'

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

/** Reads the flags behind the name of a gate: its inputs' names and a few of the command line's own.
 *  @throws UserError `input-invalid` for a flag that does not exist, with the nearest one that does */
export function readArguments(words: readonly string[], definitions: readonly InputDefinition[]): Arguments {
  const byName = new Map(definitions.map((definition) => [definition.name, definition]))
  const given = new Map<string, string[]>()
  let format: Format = 'pretty', color: boolean | undefined, quiet = false, help = false
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    if (!word.startsWith('--')) {
      if (word === '-h') { help = true; continue }
      throw new UserError('input-invalid', `${JSON.stringify(word)} is not an option`, { hint: 'Options begin with --; paths follow --data.' })
    }
    const equals = word.indexOf('='), name = word.slice(2, equals < 0 ? undefined : equals)
    const value = (): string => {
      if (equals >= 0) return word.slice(equals + 1)
      const next = words[++at]
      if (next === undefined) throw new UserError('input-invalid', `--${name} needs a value`)
      return next
    }
    if (name === 'help') { help = true; continue }
    if (name === 'quiet') { quiet = true; continue }
    if (name === 'color' || name === 'no-color') { color = name === 'color'; continue }
    if (name === 'format') {
      const asked = value()
      if (!isFormat(asked)) throw new UserError('input-invalid', `--format is ${JSON.stringify(asked)}${didYouMean(asked, FORMATS)}`, { hint: `Allowed: ${FORMATS.join(', ')}` })
      format = asked
      continue
    }
    const positive = name.startsWith('no-') ? name.slice(3) : name, definition = byName.get(name) ?? byName.get(positive)
    if (definition === undefined || (name !== definition.name && definition.type !== 'boolean')) {
      const names = [...byName.keys(), 'format', 'color', 'no-color', 'quiet', 'help']
      throw new UserError('input-invalid', `there is no option --${name}${didYouMean(name, names).replace(/"(.*)"/, '--$1')}`, { hint: 'See --help for all options.' })
    }
    const text = definition.type === 'boolean' && equals < 0 ? String(name === definition.name) : value()
    if (definition.type !== 'list' && given.has(definition.name)) throw new UserError('input-invalid', `--${definition.name} is given twice`)
    given.set(definition.name, [...(given.get(definition.name) ?? []), text])
  }
  return { inputs: Object.fromEntries([...given].map(([name, values]) => [name, values.join('\n')])), format, color, quiet, help }
}

function isFormat(word: string): word is Format { return FORMATS.includes(word) }
