import { UserError } from '../errors.js'
import { didYouMean } from './nearest.js'

/** What the user gave outside the file, by input name: `with:` of a workflow or flags of the command line. An empty text is as good as none. */
export type Inputs = Readonly<Record<string, string | undefined>>

/** One input of an action and flag of the command line. action.yml, `--help` and the docs are made from it. */
export interface InputDefinition {
  readonly name: string
  readonly description: string
  /** As shown to people; an action.yml must not set it, or the file would never be heard. */
  readonly default?: string
  readonly required: false
  readonly type: 'text' | 'boolean' | 'integer' | 'choice' | 'list'
  /** The allowed words of a choice. */
  readonly values?: readonly string[]
  readonly minimum?: number
  readonly maximum?: number
  readonly pattern?: string
  readonly patternErrorMessage?: string
}

/** The part of a JSON Schema that says what an input is. */
export interface SettingSchema {
  readonly type?: string | readonly string[]
  readonly description: string
  readonly default?: string | number | boolean | null | readonly string[]
  readonly enum?: readonly string[]
  readonly minimum?: number
  readonly maximum?: number
  readonly pattern?: string
  readonly patternErrorMessage?: string
}

/** The input that sets the same as a setting of the file. */
export function inputOf(name: string, schema: SettingSchema): InputDefinition {
  const { description, enum: values, minimum, maximum, pattern, patternErrorMessage } = schema
  const type = values !== undefined ? 'choice' : schema.type === 'boolean' ? 'boolean' : schema.type === 'integer' ? 'integer' : Array.isArray(schema.type) ? 'list' : 'text'
  return {
    name, description, required: false, type,
    ...(schema.default === undefined ? {} : { default: typeof schema.default === 'string' ? schema.default : JSON.stringify(schema.default) }), ...(values === undefined ? {} : { values }),
    ...(minimum === undefined ? {} : { minimum }), ...(maximum === undefined ? {} : { maximum }), ...(pattern === undefined || type === 'list' ? {} : { pattern, ...(patternErrorMessage === undefined ? {} : { patternErrorMessage }) }),
  }
}

/** The inputs that were given, checked and typed. */
export interface Given {
  text(name: string): string | undefined
  flag(name: string): boolean | undefined
  integer(name: string): number | undefined
  choice<T extends string>(name: string, values: readonly T[]): T | undefined
  list(name: string): readonly string[] | undefined
}

type Value = string | boolean | number | readonly string[]

/** Reads inputs strictly: a typo is refused, never taken for the default.
 *  @throws UserError `input-invalid` that names every input that is wrong */
export function readInputs(definitions: readonly InputDefinition[], inputs: Inputs): Given {
  const values = new Map<string, Value>(), problems: { readonly message: string; readonly hint?: string }[] = []
  for (const definition of definitions) {
    const text = inputs[definition.name]?.trim() ?? ''
    if (text === '') continue
    const read = parse(definition, text)
    if (read.ok) values.set(definition.name, read.value)
    else problems.push({ message: `input \`${definition.name}\`: ${read.message}`, ...(read.hint === undefined ? {} : { hint: read.hint }) })
  }
  const first = problems[0]
  if (first !== undefined) throw new UserError('input-invalid', problems.map(({ message }) => message).join('\n'), first.hint === undefined ? {} : { hint: first.hint })
  const get = (name: string): Value | undefined => values.get(name)
  return {
    text: (name) => { const value = get(name); return typeof value === 'string' ? value : undefined },
    flag: (name) => { const value = get(name); return typeof value === 'boolean' ? value : undefined },
    integer: (name) => { const value = get(name); return typeof value === 'number' ? value : undefined },
    choice: (name, allowed) => { const value = get(name); return allowed.find((one) => one === value) },
    list: (name) => { const value = get(name); return typeof value === 'object' ? value : undefined },
  }
}

type Read = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly message: string; readonly hint?: string }

function parse(definition: InputDefinition, text: string): Read {
  const wrong = (message: string, hint?: string): Read => ({ ok: false, message, ...(hint === undefined ? {} : { hint }) })
  switch (definition.type) {
    case 'boolean': {
      // The three spellings of YAML's core schema, as @actions/core reads them.
      if (/^(?:true|True|TRUE)$/.test(text)) return { ok: true, value: true }
      if (/^(?:false|False|FALSE)$/.test(text)) return { ok: true, value: false }
      return wrong(`expected true or false, found "${text}"`)
    }
    case 'integer': {
      const { minimum = Number.MIN_SAFE_INTEGER, maximum = Number.MAX_SAFE_INTEGER } = definition
      const number = /^[+-]?\d+$/.test(text) ? Number(text) : Number.NaN
      return number >= minimum && number <= maximum ? { ok: true, value: number } : wrong(`expected ${wholeNumber(minimum, maximum)}, found "${text}"`)
    }
    case 'choice': {
      const values = definition.values ?? []
      return values.includes(text) ? { ok: true, value: text } : wrong(`unknown value "${text}"${didYouMean(text, values)}`, `Allowed: ${values.join(', ')}`)
    }
    case 'list': return { ok: true, value: [...new Set(text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== ''))] }
    case 'text': return definition.pattern === undefined || new RegExp(definition.pattern, 'u').test(text) ? { ok: true, value: text } : wrong(`expected ${definition.patternErrorMessage ?? 'another form'}, found "${text}"`)
  }
}

/** `a whole number from 1 to 256`. */
export function wholeNumber(minimum?: number, maximum?: number): string {
  const from = minimum !== undefined && minimum > Number.MIN_SAFE_INTEGER, to = maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER
  return from && to ? `a whole number from ${minimum} to ${maximum}` : from ? `a whole number, at least ${minimum}` : to ? `a whole number, at most ${maximum}` : 'a whole number'
}

/** The error for an input or flag that nobody knows. */
export function unknownInput(name: string, definitions: readonly InputDefinition[]): UserError {
  const names = definitions.map((one) => one.name)
  return new UserError('input-invalid', `unknown input "${name}"${didYouMean(name, names)}`, { hint: `Allowed: ${names.join(', ')}` })
}
