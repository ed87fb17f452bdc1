import type { FromSchema } from 'json-schema-to-ts'
import { resolveDataset, type DatasetSettings } from '../../config/dataset.js'
import { engineInputs, resolveEngine, type EngineSettings } from '../../config/engine.js'
import type { ConfigFile, Path } from '../../config/file.js'
import type { FileWith, GateSettings } from '../../config/gate.js'
import { inputOf, type Given } from '../../config/inputs.js'
import { modelSchema, resolveColumns, resolveModel, sourceOf, type ColumnRoles, type ModelSettings, type ModelSource } from '../../config/model.js'
import { didYouMean } from '../../config/nearest.js'
import { sharedInputs, sharedProperties } from '../../config/shared.js'
import { UserError } from '../../errors.js'
import type { MetricSpec } from '../../metrics/names.js'
import type { Place } from '../../report/finding.js'
import { customSchema, discoverSchema, metricsSchema, requireSchema, resolveDiscover, resolveMetric, resolveRequirement, type CustomMetric, type DiscoverSettings, type Requirement } from './requirements.js'
import { sectionProblems } from './problems.js'
import { resolveSlices, slicesSchema, type SliceSpec } from './slices.js'

/** What the candidate is compared with. */
export type BaselineSettings =
  | { readonly kind: 'base' }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'columns'; readonly prediction: string | undefined; readonly score: string | undefined }
  | { readonly kind: 'model'; readonly source: ModelSource; /** Columns it is given; undefined for those of the candidate. */ readonly features: readonly string[] | undefined }

/** What `slice-test` was asked to do. */
export interface SliceTestSettings {
  readonly data: DatasetSettings
  /** The other data sets of the file: predictions may be one of them. */
  readonly others: readonly DatasetSettings[]
  readonly model: ModelSettings
  readonly columns: ColumnRoles
  readonly baseline: BaselineSettings | undefined
  readonly slices: readonly SliceSpec[]
  readonly metrics: readonly MetricSpec[] | undefined
  readonly custom: readonly CustomMetric[]
  readonly require: readonly Requirement[]
  readonly discover: DiscoverSettings | undefined
  /** Confidence level of every interval. */
  readonly level: number
  readonly seed: number
  readonly annotate: string | undefined
  readonly engine: EngineSettings
  /** The line of the settings file that says this, if one does. */
  where(path: Path): Place | undefined
}

const text = { type: 'string', minLength: 1 } as const

const properties = {
  data: { ...text, description: 'What the model is tested on: a data set of `gauntlet.yml`, a path or a glob. Default: the data set `test`, or the only one.' },
  baseline: { type: ['string', 'object'], minLength: 1, additionalProperties: false, description: 'What the model is compared with: `base` is the model or the predictions at the base of the pull request; a path names predictions, or a `report.json` of this gate; see [baseline](#the-baseline).', properties: {
    prediction: { ...text, description: 'A column of the data with the predictions of the baseline.' },
    score: { ...text, description: 'A column of the data with its scores.' },
    predictions: { ...text, description: 'A data set or a file with its predictions, joined by `columns.id`.' },
    onnx: { ...text, description: 'The baseline as an ONNX file.' },
    command: { type: 'array', minItems: 1, items: text, description: 'The baseline as a program.' },
    http: modelSchema.properties.http,
    features: { ...modelSchema.properties.features, description: 'Columns the baseline is given, in its order, where it is run. Default: those of `model.features`.' },
  } },
} as const

/** Inputs that make a settings file unnecessary for a first use. */
const inputOnly = {
  label: { ...text, description: 'Column with what is true; see `columns.label`.' },
  prediction: { ...text, description: 'Column with what the model says; see `columns.prediction`.' },
  score: { ...text, description: 'Column with how sure it is; see `columns.score`.' },
  id: { ...text, description: 'Column that names a row; see `columns.id`.' },
  predictions: { ...text, description: 'A file with the predictions, joined by `id`; see `model.predictions`.' },
  onnx: { ...text, description: 'The model as an ONNX file, which is run; see `model.onnx`.' },
  positive: { ...text, description: 'The label that counts as positive; see `model.positive`.' },
  by: { type: ['string', 'array'], description: 'Columns whose values are slices; in a workflow one per line.' },
} as const

/** What only the file can say. */
const ofTheFile = {
  slices: slicesSchema,
  metrics: metricsSchema,
  'custom-metrics': customSchema,
  require: requireSchema,
  discover: discoverSchema,
  level: { type: 'number', minimum: 0.5, maximum: 0.9999, default: 0.95, description: 'Confidence level of every interval, and 1 minus the error rate of all failures together.' },
  seed: { type: 'integer', minimum: 0, maximum: 4_294_967_295, default: 1, description: 'Of everything random: the same data and seed give the same report.' },
  annotate: { ...text, description: 'A file that findings are shown beside, such as the training script, in place of the line of `gauntlet.yml`.' },
} as const

const schema = {
  type: 'object',
  description: 'Is the model good enough on every slice, and not worse than the one it replaces?',
  additionalProperties: false,
  properties: { ...properties, ...ofTheFile, ...sharedProperties },
} as const

/** The gate's part of the file. */
export interface SliceTestSection extends FromSchema<typeof schema, { keepDefaultedPropertiesOptional: true }> {}
type File = ConfigFile<FileWith<'slice-test', SliceTestSection>>

export const sliceTestSettings: GateSettings<'slice-test', SliceTestSection, SliceTestSettings> = {
  gate: 'slice-test',
  schema,
  inputs: [...Object.entries({ ...properties, ...inputOnly }).map(([name, property]) => ({ ...inputOf(name, name === 'baseline' ? { ...property, type: 'string' } : property) })), ...engineInputs, ...sharedInputs],
  problems: (section, names) => sectionProblems(section, names),
  resolve(config, given) {
    const section = config?.content['slice-test'], data = dataset(config, section, given), roles = resolveColumns(config), model = resolveModel(config?.content.model)
    const by = given.list('by'), baseline = baselineOf(given.text('baseline') ?? section?.baseline), drop = (section?.require ?? []).findIndex((one) => one['max-drop'] !== undefined)
    if (baseline === undefined && drop >= 0) throw new UserError('config-invalid', '"max-drop" needs something to compare with', { ...placeOf(config?.where(['slice-test', 'require', drop, 'max-drop'])), hint: 'Set `baseline:` of slice-test or the input `baseline`, such as `base`.' })
    return {
      data, others: Object.entries(config?.content.data ?? {}).flatMap(([name, entry]) => (name === data.name ? [] : [resolveDataset(name, entry, config)])),
      model: { ...model, positive: given.text('positive') ?? model.positive, source: sourceGiven(given) ?? model.source },
      columns: { ...roles, id: given.text('id') ?? roles.id, label: given.text('label') ?? roles.label, prediction: given.text('prediction') ?? roles.prediction, score: given.text('score') ?? roles.score },
      baseline,
      slices: [...resolveSlices(section?.slices ?? []), ...(by ?? []).flatMap((column) => resolveSlices([{ by: column }]))],
      metrics: section?.metrics?.map((one) => resolveMetric(one)), custom: Object.entries(section?.['custom-metrics'] ?? {}).map(([name, one]) => ({ name, sql: one.sql, better: one.better ?? 'higher' })),
      require: (section?.require ?? []).map((one, at) => resolveRequirement(one, ['slice-test', 'require', at])),
      discover: resolveDiscover(section?.discover),
      level: section?.level ?? ofTheFile.level.default, seed: section?.seed ?? ofTheFile.seed.default, annotate: section?.annotate,
      engine: resolveEngine(config?.content.engine, given),
      where: (path) => config?.where(path),
    }
  },
}

/** Where predictions come from, by inputs. */
function sourceGiven(given: Given): ModelSource | undefined {
  const predictions = given.text('predictions'), onnx = given.text('onnx')
  if (predictions !== undefined && onnx !== undefined) throw new UserError('input-invalid', 'inputs `predictions` and `onnx` both say where predictions come from', { hint: 'Give one of them.' })
  return predictions !== undefined ? { kind: 'predictions', path: predictions } : onnx !== undefined ? { kind: 'onnx', path: onnx } : undefined
}

function baselineOf(given: string | SliceTestSection['baseline']): BaselineSettings | undefined {
  if (given === undefined) return undefined
  if (typeof given === 'string') return given === 'base' ? { kind: 'base' } : { kind: 'file', path: given }
  if (given.predictions !== undefined) return { kind: 'file', path: given.predictions }
  const source = sourceOf(given)
  return source.kind === 'columns' ? { kind: 'columns', prediction: given.prediction, score: given.score } : { kind: 'model', source, features: given.features }
}

function dataset(config: File | undefined, section: SliceTestSection | undefined, given: Given): DatasetSettings {
  const declared = config?.content.data ?? {}, names = Object.keys(declared), asked = given.text('data') ?? section?.data
  const name = asked ?? (names.includes('test') ? 'test' : names.length === 1 ? names[0] : undefined)
  if (name === undefined) {
    throw names.length === 0
      ? new UserError('config-missing', 'there is nothing to test on: no input `data`, and no data set in gauntlet.yml', { hint: 'Give `data` (a path or glob), or name a data set under `data:`.' })
      : new UserError('config-invalid', `it is not said which data set the model is tested on: there are ${names.join(', ')}`, { ...placeOf(config?.where(['slice-test'])), hint: 'Set `data:` of slice-test.' })
  }
  const entry = Object.hasOwn(declared, name) ? declared[name] : undefined
  if (entry !== undefined) return resolveDataset(name, entry, config)
  // Without an ending nothing says how to read it: it can only be a name.
  if (names.length > 0 && /^[^./\\*?[\]{}]+$/.test(name)) throw new UserError('input-invalid', `there is no data set "${name}"${didYouMean(name, names)}`, { hint: `Allowed: ${names.join(', ')}, or a path` })
  return resolveDataset(name, { path: name })
}

const placeOf = (place: Place | undefined): { place?: Place } => (place === undefined ? {} : { place })

