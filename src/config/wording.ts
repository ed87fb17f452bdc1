import type { ErrorObject } from 'ajv'
import { GATES } from '../report/report.js'
import { shorten } from '../report/escape.js'
import { datasetSchema } from './dataset.js'
import { engineSchema } from './engine.js'
import type { Path, Problem } from './file.js'
import { wholeNumber, type SettingSchema } from './inputs.js'
import { didYouMean, nearest } from './nearest.js'
import { GATE_SETTINGS } from './schema.js'
import { INPUT_ONLY } from './shared.js'

/** The keywords that `problemOf` has words for; the schema of the file must use no other. */
export const WORDED = ['additionalProperties', 'required', 'type', 'enum', 'const', 'minimum', 'maximum', 'pattern', 'minLength', 'minItems', 'uniqueItems', 'propertyNames'] as const

/** A validator's error in words about the file. */
export function problemOf(error: ErrorObject): readonly Problem[] {
  const path = pathOf(error.instancePath), params: Readonly<Record<string, unknown>> = error.params
  const schema = (error.parentSchema ?? {}) as Partial<SettingSchema>
  const name = nameOf(path), found = described(error.data)
  const value = (message: string, hint?: string): readonly Problem[] => [{ path, at: 'value', message, ...(hint === undefined ? {} : { hint }) }]

  switch (error.keyword) {
    case 'additionalProperties': return [unknownKey(path, String(params['additionalProperty']), Object.keys((error.parentSchema as { properties?: object } | undefined)?.properties ?? {}))]
    case 'required': return [missing(path, String(params['missingProperty']))]
    case 'propertyNames': return []
    case 'type': return value(`${name} must be ${typeof error.data === 'number' && schema.type === 'number' ? `${numberFrom(schema.minimum, schema.maximum)}, and finite` : expected(schema)}, found ${found}`, quoted(schema, error.data))
    case 'enum': {
      const allowed = schema.enum ?? []
      return value(typeof error.data === 'string' ? `unknown value ${found} for ${name}${didYouMean(error.data, allowed)}` : `${name} must be one of its words, found ${found}`, `Allowed: ${allowed.join(', ')}`)
    }
    case 'const': return value(`${name} must be 1, found ${found}`, typeof error.data === 'number' && error.data > 1 ? 'The file is for a newer version of Gauntlet.' : 'Write `version: 1`.')
    case 'minimum': case 'maximum': return value(`${name} must be ${schema.type === 'integer' ? wholeNumber(schema.minimum, schema.maximum) : numberFrom(schema.minimum, schema.maximum)}, found ${found}`)
    case 'pattern':
      if (error.propertyName !== undefined) return [{ path: [...path, error.propertyName], at: 'key', message: `"${error.propertyName}" cannot be a name here: expected ${schema.patternErrorMessage ?? 'another form'}` }]
      return value(`${name} must be ${schema.patternErrorMessage ?? 'of another form'}, found ${found}`)
    case 'minLength': case 'minItems': return value(`${name} must not be empty`)
    case 'uniqueItems': {
      const index = Math.max(Number(params['i']), Number(params['j'])), items: unknown = error.data
      return [{ path: [...path, index], at: 'value', message: `${name} has ${described(Array.isArray(items) ? items[index] : items)} twice` }]
    }
    default: throw new TypeError(`no words for the keyword ${error.keyword}`)
  }
}

function unknownKey(path: Path, key: string, allowed: readonly string[]): Problem {
  const problem = (message: string, hint?: string): Problem => ({ path: [...path, key], at: 'key', message, ...(hint === undefined ? {} : { hint }) })
  const gates = GATE_SETTINGS.map(({ gate }) => gate)
  if (path.length === 0 && GATES.some((gate) => gate === key)) return problem(`gate "${key}" is not part of this version`, `Gates of this version: ${gates.join(', ')}`)
  const why = Object.hasOwn(INPUT_ONLY, key) && path[0] !== 'data' ? INPUT_ONLY[key] : undefined
  if (why !== undefined) return problem(`"${key}" is an input, not a setting of the file: ${why}`, `Give it under \`with:\`, or as --${key}.`)
  const hint = `Allowed: ${allowed.join(', ')}`
  if (nearest(key, allowed) === undefined) {
    const home = homes().find(({ keys }) => keys.includes(key))
    if (home !== undefined) return problem(`unknown setting "${shorten(key, 60)}"; it belongs ${home.where}`, hint)
  }
  return problem(`unknown setting "${shorten(key, 60)}"${didYouMean(key, allowed)}`, hint)
}

/** Where settings belong that people write in the wrong place. */
function homes(): readonly { readonly where: string; readonly keys: readonly string[] }[] {
  return [
    { where: 'under `engine:`', keys: Object.keys(engineSchema.properties) },
    ...GATE_SETTINGS.map(({ gate, schema }) => ({ where: `under \`${gate}:\``, keys: Object.keys(schema.properties) })),
    { where: 'to a data set, under `data:`', keys: Object.keys(datasetSchema.properties) },
  ]
}

function missing(path: Path, key: string): Problem {
  if (path.length === 0) return { path: [], at: 'key', message: `"${key}" is missing`, hint: key === 'version' ? 'Begin the file with `version: 1`.' : `Add \`${key}:\`.` }
  return { path, at: 'key', message: `${nameOf(path)} needs "${key}"`, hint: `Add \`${key}:\`.` }
}

/** `fail-on`, `missingValues[1]`, `data set "train"`. */
function nameOf(path: Path): string {
  const last = path.at(-1)
  if (last === undefined) return 'the file'
  if (path.length === 2 && path[0] === 'data') return `data set "${last}"`
  return typeof last === 'number' ? `${path.at(-2) ?? ''}[${last}]` : last
}

function expected(schema: Partial<SettingSchema>): string {
  const kinds: Readonly<Record<string, string>> = { string: 'text', array: 'a list of texts', object: 'a group of settings', boolean: 'true or false', null: 'null', number: 'a number' }
  if (schema.type === 'integer') return wholeNumber(schema.minimum, schema.maximum)
  if (schema.type === 'string' && schema.patternErrorMessage !== undefined) return schema.patternErrorMessage
  const types = typeof schema.type === 'string' ? [schema.type] : schema.type ?? []
  return types.map((type) => kinds[type] ?? type).join(' or ')
}

/** `a number from 0 to 1`. */
function numberFrom(minimum?: number, maximum?: number): string {
  return minimum !== undefined && maximum !== undefined ? `a number from ${minimum} to ${maximum}` : minimum !== undefined ? `a number, at least ${minimum}` : maximum !== undefined ? `a number, at most ${maximum}` : 'a number'
}

function quoted(schema: Partial<SettingSchema>, data: unknown): string | undefined {
  const text = schema.type === 'string' || schema.type?.includes('string') === true
  return text && (typeof data === 'number' || typeof data === 'boolean' || data === null) ? `Write it in quotes if the text "${data}" is meant.` : undefined
}

function described(value: unknown): string {
  if (typeof value === 'string') return value === '' ? 'an empty text' : shorten(JSON.stringify(value), 80)
  if (value === null || value === undefined) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a group of settings'
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : typeof value
}

function pathOf(pointer: string): Path {
  return pointer.split('/').slice(1).map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~')).map((part) => /^\d+$/.test(part) ? Number(part) : part)
}
