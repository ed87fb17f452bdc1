import { dataSchema, datasetSchema } from './dataset.js'
import { engineSchema } from './engine.js'
import { wholeNumber, type InputDefinition, type SettingSchema } from './inputs.js'
import { columnsSchema, modelSchema } from './model.js'
import { GATE_SETTINGS } from './schema.js'
import { sharedInputs, sharedProperties } from './shared.js'
import { waiversSchema } from './waivers.js'

type Properties = Readonly<Record<string, unknown>>

/** Inputs of one gate's action, or of the action that runs all gates: there the inputs that all share. */
export function inputsOf(gate: string | undefined): readonly InputDefinition[] {
  return gate === undefined ? sharedInputs : GATE_SETTINGS.find((one) => one.gate === gate)?.inputs ?? []
}

/** Markdown: one row an input. */
export function inputTable(inputs: readonly InputDefinition[]): string {
  return table(['input', 'default', 'what it says'], inputs.map((one) => [code(one.name), one.default === undefined ? '' : code(one.default), cell(one.description)]))
}

/** Markdown: one row a setting of a gate's section. */
export function settingTable(gate: string): string {
  return properties(GATE_SETTINGS.find((one) => one.gate === gate)?.schema.properties ?? {})
}

/** Markdown by the name of a marker: for each setting that is a list of objects, one row a key of such an object, and the same for groups in it. */
export function listTables(gate: string): Readonly<Record<string, () => string>> {
  const all = GATE_SETTINGS.find((one) => one.gate === gate)?.schema.properties ?? {}
  return Object.fromEntries(Object.entries(all).flatMap(([name, schema]) => {
    const item = objectOf(schema)
    if (item === undefined) return []
    // A group within such an object has a table of its own: `checks-arguments`.
    const groups = Object.entries(item).flatMap(([key, one]) => { const inner = (one as { properties?: Properties }).properties; return inner === undefined ? [] : [[`${name}-${key}`, () => properties(inner, true)] as const] })
    return [[name, () => properties(item)] as const, ...groups]
  }))
}

/** The properties of a setting that is an object, or of the objects in a list of them. */
function objectOf(schema: unknown): Properties | undefined {
  const { items, properties: own } = schema as { items?: { properties?: Properties }; properties?: Properties }
  return own ?? items?.properties
}

/** Markdown by the name of a marker in docs/configuration.md. */
export const commonTables: Readonly<Record<string, () => string>> = {
  shared: () => properties(sharedProperties),
  data: () => `${dataSchema.description}\n\n${properties(datasetSchema.properties)}`,
  engine: () => properties(engineSchema.properties),
  model: () => properties(modelSchema.properties),
  'model-http': () => properties(modelSchema.properties.http.properties),
  columns: () => properties(columnsSchema.properties),
  waivers: () => properties(waiversSchema.items.properties),
  inputs: () => inputTable(sharedInputs),
}

function properties(all: Properties, within = false): string {
  return table(['setting', 'value', 'default', 'what it says'], Object.entries(all).map(([name, value]) => {
    const schema = value as SettingSchema
    return [code(name), valueOf(schema, within), schema.default === undefined ? '' : code(typeof schema.default === 'string' && /^[\w-]+$/.test(schema.default) ? schema.default : JSON.stringify(schema.default)), cell(schema.description)]
  }))
}

/** @param within the table is of a group within a group: there is no further table */
function valueOf(schema: SettingSchema, within: boolean): string {
  if (schema.enum !== undefined) return schema.enum.map(code).join(', ')
  if (schema.type === 'object' && within) return `group of ${Object.keys(objectOf(schema) ?? {}).map(code).join(', ')}`
  if (schema.type === 'number' && schema.minimum !== undefined && schema.maximum !== undefined) return `a number from ${schema.minimum} to ${schema.maximum}`
  if (schema.type === 'integer') return wholeNumber(schema.minimum, schema.maximum)
  if (schema.patternErrorMessage !== undefined) return cell(schema.patternErrorMessage) + (schema.type?.includes('null') === true && typeof schema.type !== 'string' ? ' or `null`' : '')
  if (schema.type === 'array' && objectOf(schema) !== undefined) return 'list, see below'
  const words: Readonly<Record<string, string>> = { string: 'text', array: 'list of texts', boolean: '`true` or `false`', null: '`null`', number: 'a number', object: 'see below' }
  const items = schema.type === 'array' ? (schema as { items?: { type?: string | readonly string[] } }).items?.type : undefined
  if (items === 'number') return 'two numbers'
  if (typeof items === 'object') return `list of ${items.map((type) => (type === 'null' ? '`null`' : `${type === 'string' ? 'text' : type}s`)).join(' or ')}`
  return (typeof schema.type === 'string' ? [schema.type] : schema.type ?? []).map((type) => words[type] ?? type).join(' or ')
}

/** The `inputs:` of an action.yml. No defaults but the token's: a default would win over the file. */
export function actionInputs(inputs: readonly InputDefinition[]): string {
  const lines = inputs.flatMap((one) => {
    const token = one.name === 'github-token'
    const said = one.default === undefined || token || /Default:/.test(one.description) ? one.description : `${one.description} Default: "${one.default}".`
    return [`  ${one.name}:`, `    description: ${quote(said.replaceAll('`', ''))}`, '    required: false', ...(token && one.default !== undefined ? [`    default: ${one.default}`] : [])]
  })
  return `inputs:\n${lines.join('\n')}\n`
}

const quote = (text: string): string => `'${text.replaceAll("'", "''")}'`
const code = (text: string): string => `\`${text.replaceAll('|', String.raw`\|`)}\``
const cell = (text: string): string => text.replaceAll('|', String.raw`\|`)

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return [heads, heads.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
}
