import type { FromSchema } from 'json-schema-to-ts'
import { resolveDataset, type DatasetSettings } from '../../config/dataset.js'
import { engineInputs, resolveEngine, type EngineSettings } from '../../config/engine.js'
import type { ConfigFile, Path } from '../../config/file.js'
import type { FileWith, GateSettings } from '../../config/gate.js'
import { inputOf, type Given } from '../../config/inputs.js'
import { asList } from '../../config/list.js'
import { didYouMean } from '../../config/nearest.js'
import { sharedInputs, sharedProperties } from '../../config/shared.js'
import { UserError } from '../../errors.js'
import type { Place } from '../../report/finding.js'
import { checkProblems } from './checks/problems.js'
import { checkSchema, type Check } from './checks/settings.js'
import type { SensitiveSettings } from './sensitive/judge.js'
import { resolveSplits, splitProblems, splitsSchema, type SplitsSettings } from './splits/settings.js'

/** What `validate-data` was asked to do. */
export interface ValidateDataSettings {
  readonly data: readonly DatasetSettings[]
  /** Data sets of the file that are not judged, but may be referred to. */
  readonly others: readonly DatasetSettings[]
  readonly changedFilesOnly: boolean
  readonly maxViolations: number
  readonly explain: boolean
  readonly profile: boolean
  readonly sensitive: SensitiveSettings
  /** `base`, or a path relative to the working directory. */
  readonly baseline: string | undefined
  readonly writeBaseline: string | undefined
  readonly checks: readonly Check[]
  readonly splits: SplitsSettings | undefined
  readonly engine: EngineSettings
  /** The line of the settings file that says this, if one does. */
  where(path: Path): Place | undefined
}

const properties = {
  data: {
    type: ['string', 'array'], minLength: 1, minItems: 1, uniqueItems: true, items: { type: 'string', minLength: 1 },
    description: 'What to validate. In `gauntlet.yml`: names of data sets. As an input: one name, path or glob per line. Default: every data set of `gauntlet.yml`.',
  },
  schema: { type: 'string', minLength: 1, description: 'JSON Schema 2020-12 of a row, for data given by path and for data sets without a schema of their own.' },
  'changed-files-only': { type: 'boolean', default: false, description: 'Validate only files that the pull request adds or changes.' },
  'max-violations': { type: 'integer', minimum: 1, maximum: 1_000_000_000, default: 1_000_000, description: 'How many violations are written to `violations.jsonl` and `.csv`; all are counted.' },
  baseline: { type: 'string', minLength: 1, description: 'Only violations that are not there yet count: `base` compares with the base of the pull request, anything else is a file that `write-baseline` has written, or a `report.json` of this gate.' },
  'write-baseline': { type: 'string', minLength: 1, description: 'Write the violations of this run to a file, to be used as `baseline`.' },
  profile: { type: 'boolean', default: true, description: 'Describe the columns of data sets without a schema, and propose one.' },
  'sensitive-data': { enum: ['error', 'warning', 'notice', 'off'], default: 'warning', description: 'How bad personal data and secrets in the data are.' },
  explain: { type: 'boolean', default: false, description: 'Say for each rule what checked it: automata, SQL or the validator.' },
} as const

/** What only the file can say. */
const ofTheFile = {
  checks: { type: 'array', items: checkSchema, description: 'What must hold of a data set as a whole; see [checks](#checks).' },
  splits: splitsSchema,
  'allow-sensitive': {
    type: 'array', description: 'Personal data and secrets that are meant to be there, by column, kind, or both.',
    items: { type: 'object', required: ['reason'], additionalProperties: false, properties: { column: { type: 'string', minLength: 1, description: 'The column.' }, kind: { type: 'string', minLength: 1, description: 'The kind, such as `email`.' }, reason: { type: 'string', minLength: 1, description: 'Why it is there.' } } },
  },
} as const

const schema = {
  type: 'object',
  description: 'Is the data what its contract says, and which line is wrong?',
  additionalProperties: false,
  properties: { ...properties, ...ofTheFile, ...sharedProperties },
} as const

/** The gate's part of the file. */
export interface ValidateDataSection extends FromSchema<typeof schema, { keepDefaultedPropertiesOptional: true }> {}
type File = ConfigFile<FileWith<'validate-data', ValidateDataSection>>

export const validateDataSettings: GateSettings<'validate-data', ValidateDataSection, ValidateDataSettings> = {
  gate: 'validate-data',
  schema,
  inputs: [...Object.entries(properties).map(([name, property]) => inputOf(name, property)), ...engineInputs, ...sharedInputs],
  problems({ data = [], checks = [], splits, 'allow-sensitive': allow = [] }, names) {
    const read = asList(data), left = (name: string): boolean => read.length > 0 && names.includes(name) && !read.includes(name)
    const wrong = checks.flatMap((check, at) => checkProblems(check, ['validate-data', 'checks', at], names, read.length === 0 ? names : read))
    const unread = (['train', 'validation', 'test'] as const).flatMap((key) => { const name = splits?.[key]; return name !== undefined && left(name) ? [{ path: ['validate-data', 'splits', key], at: 'value' as const, message: `data set "${name}" is not among those that validate-data reads`, hint: 'Add it to `data:` of validate-data.' }] : [] })
    const vague = allow.flatMap(({ column, kind }, at) => (column === undefined && kind === undefined ? [{ path: ['validate-data', 'allow-sensitive', at], at: 'value' as const, message: 'it does not say what is allowed', hint: 'Add `column`, `kind`, or both.' }] : []))
    return [...wrong, ...unread, ...vague, ...(splits === undefined ? [] : splitProblems(splits, ['validate-data', 'splits'], names)), ...asList(data).flatMap((name, index) => names.includes(name) ? [] : [{
      path: ['validate-data', 'data', ...(typeof data === 'string' ? [] : [index])], at: 'value' as const,
      message: `there is no data set "${name}"${didYouMean(name, names)}`,
      hint: names.length === 0 ? 'Name the data set under `data:`.' : `Allowed: ${names.join(', ')}`,
    }])]
  },
  resolve(config, given) {
    const section = config?.content['validate-data']
    const data = datasets(config, section, given)
    return {
      data, others: Object.entries(config?.content.data ?? {}).flatMap(([name, entry]) => (data.some((one) => one.name === name) ? [] : [resolveDataset(name, entry, config)])),
      changedFilesOnly: given.flag('changed-files-only') ?? section?.['changed-files-only'] ?? properties['changed-files-only'].default,
      maxViolations: given.integer('max-violations') ?? section?.['max-violations'] ?? properties['max-violations'].default,
      explain: given.flag('explain') ?? section?.explain ?? properties.explain.default,
      profile: given.flag('profile') ?? section?.profile ?? properties.profile.default,
      sensitive: { severity: given.choice('sensitive-data', properties['sensitive-data'].enum) ?? section?.['sensitive-data'] ?? properties['sensitive-data'].default, allow: section?.['allow-sensitive'] ?? [] },
      baseline: given.text('baseline') ?? section?.baseline,
      writeBaseline: given.text('write-baseline') ?? section?.['write-baseline'],
      checks: (section?.checks ?? []).map((check, at) => ({ ...check, at: ['validate-data', 'checks', at] })),
      splits: section?.splits === undefined ? undefined : resolveSplits(section.splits),
      engine: resolveEngine(config?.content.engine, given),
      where: (path) => config?.where(path),
    }
  },
}

function datasets(config: File | undefined, section: ValidateDataSection | undefined, given: Given): readonly DatasetSettings[] {
  const declared = new Map(Object.entries(config?.content.data ?? {}))
  const asked = given.list('data') ?? (section?.data === undefined ? [...declared.keys()] : asList(section.data))
  if (asked.length === 0) throw noData(config)
  const named = asked.filter((one) => declared.has(one)), paths = asked.filter((one) => !declared.has(one))
  const word = paths.find((path) => declared.size > 0 && /^[^./\\*?[\]{}]+$/.test(path))
  // Without an ending nothing says how to read it: it can only be a name.
  if (word !== undefined) throw new UserError('input-invalid', `input \`data\`: there is no data set "${word}"${didYouMean(word, [...declared.keys()])}`, { hint: `Allowed: ${[...declared.keys()].join(', ')}, or a path` })

  const shared = given.text('schema') ?? section?.schema
  const sharedPlace = given.text('schema') === undefined ? config?.where(['validate-data', 'schema']) : undefined
  const complete = (dataset: DatasetSettings): DatasetSettings =>
    dataset.schema !== undefined || shared === undefined ? dataset : { ...dataset, schema: shared, ...(sharedPlace === undefined ? {} : { schemaPlace: sharedPlace }) }
  const all = [
    ...named.map((name) => ({ name, entry: declared.get(name) })).flatMap(({ name, entry }) => entry === undefined ? [] : [resolveDataset(name, entry, config)]),
    ...(paths.length === 0 ? [] : [resolveDataset(paths.length === 1 && paths[0] !== undefined ? paths[0] : 'data', { path: [...paths] })]),
  ]
  if (given.text('schema') !== undefined && all.every((dataset) => dataset.schema !== undefined)) {
    throw new UserError('input-invalid', 'input `schema`: it would not be used, as every data set has a schema of its own', { hint: 'Remove the input, or the schema of the data set in the settings file.' })
  }
  return all.map(complete)
}

function noData(config: File | undefined): UserError {
  return config === undefined
    ? new UserError('config-missing', 'there is nothing to validate: no input `data` and no gauntlet.yml', { hint: 'Give `data` (a path or glob), or name data sets in gauntlet.yml.' })
    : new UserError('config-invalid', 'there is nothing to validate: no data set is named', { place: { file: config.path, line: 1, column: 1 }, hint: 'Name data sets under `data:`, or give the input `data`.' })
}
