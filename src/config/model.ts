import type { FromSchema } from 'json-schema-to-ts'
import type { ConfigFile, Problem } from './file.js'

export const TASKS = ['binary-classification', 'multiclass-classification', 'regression'] as const
export type Task = (typeof TASKS)[number]
export const PROTOCOLS = ['json', 'kserve-v1', 'kserve-v2', 'mlflow', 'sagemaker'] as const

const text = { type: 'string', minLength: 1 } as const
const texts = { type: 'array', minItems: 1, uniqueItems: true, items: text } as const

/** A model that can be run, in one of three ways, or predictions that are there already. */
const sources = {
  onnx: { ...text, description: 'Path of an ONNX file; it runs in this process, nothing is installed.' },
  command: { type: 'array', minItems: 1, items: text, description: 'A program and its arguments, started without a shell: a JSON object of features on each line in, a prediction on each line out.' },
  http: {
    type: 'object', required: ['url'], additionalProperties: false, description: 'An endpoint that predicts.',
    properties: {
      url: { ...text, description: 'Address of the endpoint.' },
      protocol: { enum: PROTOCOLS, default: 'json', description: 'How it is asked.' },
      model: { ...text, description: 'Name of the model, where the protocol has one.' },
      headers: { type: 'object', additionalProperties: { type: 'string' }, description: 'Headers of every request; `${NAME}` stands for a variable of the environment.' },
      batch: { type: 'integer', minimum: 1, maximum: 100_000, default: 256, description: 'Rows in one request.' },
      concurrency: { type: 'integer', minimum: 1, maximum: 64, default: 4, description: 'Requests at a time.' },
    },
  },
  predictions: { ...text, description: 'Predictions that are there already: a data set of `data:` or a file, joined by `columns.id`.' },
} as const

/** The `model:` part of the file. */
export const modelSchema = {
  type: 'object',
  description: 'The model, declared once for every gate: what it predicts, and where its predictions come from. Without a source, predictions are columns of the data.',
  additionalProperties: false,
  properties: {
    task: { enum: TASKS, description: 'What it predicts. Default: by the labels (two classes, more, or numbers).' },
    ...sources,
    features: { ...texts, description: 'Columns the model is given, in its order. Default: its named inputs, else every column that is no id, label, prediction, score, weight or timestamp.' },
    positive: { type: ['string', 'number', 'boolean'], description: 'The label that counts as positive. Default: 1 or true (however it is written), where there is such a label.' },
    classes: { type: 'array', minItems: 2, uniqueItems: true, items: { type: ['string', 'number', 'boolean'] }, description: 'Labels in the order of the scores, where the model does not say it.' },
    threshold: { type: 'number', minimum: 0, maximum: 1, default: 0.5, description: 'From which score on a row is predicted positive, where there are scores and no predictions.' },
    timeout: { type: 'integer', minimum: 1, maximum: 86_400, default: 60, description: 'Seconds without an answer after which a model has failed: a program, an endpoint (waits that it asks for count), or an ONNX model with a batch of 1,024 rows (64 from 4 MB on).' },
  },
} as const

/** The `columns:` part of the file. */
export const columnsSchema = {
  type: 'object',
  description: 'Which column of the data is what, declared once for every gate.',
  additionalProperties: false,
  properties: {
    id: { ...text, description: 'Names a row: predictions and the base are joined by it. Default: the first of `id`, `row_id`, `uid` that is there.' },
    label: { ...text, description: 'What is true. Default: the first of `label`, `target`, `y_true`, `y` that is there.' },
    prediction: { ...text, description: 'What the model says. Default: the first of `prediction`, `predicted`, `y_pred`, `pred` that is there.' },
    score: { type: ['string', 'object'], minLength: 1, additionalProperties: text, description: 'How sure it is: the column with the score of the positive class, or a column for each class. Default: the first of `score`, `probability`, `y_score`, `y_prob` that is there.' },
    weight: { ...text, description: 'Weight of a row.' },
    timestamp: { ...text, description: 'When a row happened.' },
  },
} as const

export interface ModelSection extends FromSchema<typeof modelSchema, { keepDefaultedPropertiesOptional: true }> {}
export interface ColumnsSection extends FromSchema<typeof columnsSchema, { keepDefaultedPropertiesOptional: true }> {}

/** A model that somebody can run: exactly one of these. */
export type ModelSource =
  | { readonly kind: 'columns' }
  | { readonly kind: 'predictions'; readonly path: string }
  | { readonly kind: 'onnx'; readonly path: string }
  | { readonly kind: 'command'; readonly command: readonly string[] }
  | { readonly kind: 'http'; readonly http: NonNullable<ModelSection['http']> }

const SOURCES = Object.keys(sources) as readonly (keyof typeof sources)[]

/** Where predictions come from, by a section that names at most one way. */
export function sourceOf(section: Pick<ModelSection, keyof typeof sources> | undefined): ModelSource {
  if (section?.onnx !== undefined) return { kind: 'onnx', path: section.onnx }
  if (section?.command !== undefined) return { kind: 'command', command: section.command }
  if (section?.http !== undefined) return { kind: 'http', http: section.http }
  return section?.predictions === undefined ? { kind: 'columns' } : { kind: 'predictions', path: section.predictions }
}

/** More than one way to predictions is a contradiction. @param at where the section stands */
export function sourceProblems(section: Readonly<Record<string, unknown>>, at: readonly (string | number)[]): readonly Problem[] {
  const [first, second] = SOURCES.filter((name) => section[name] !== undefined)
  return first === undefined || second === undefined ? [] : [{ path: [...at, second], at: 'key', message: `"${first}" and "${second}" both say where predictions come from`, hint: 'Keep one of them.' }]
}

/** The model as every gate sees it. */
export interface ModelSettings {
  readonly task: Task | undefined
  readonly source: ModelSource
  readonly features: readonly string[] | undefined
  readonly positive: string | undefined
  readonly classes: readonly string[] | undefined
  readonly threshold: number
  readonly timeout: number
}

export interface ColumnRoles {
  readonly id: string | undefined
  readonly label: string | undefined
  readonly prediction: string | undefined
  readonly score: string | Readonly<Record<string, string>> | undefined
  readonly weight: string | undefined
  readonly timestamp: string | undefined
}

export function resolveModel(section: ModelSection | undefined): ModelSettings {
  const { threshold, timeout } = modelSchema.properties
  return {
    task: section?.task, source: sourceOf(section), features: section?.features, positive: section?.positive === undefined ? undefined : String(section.positive),
    classes: section?.classes?.map(String), threshold: section?.threshold ?? threshold.default, timeout: section?.timeout ?? timeout.default,
  }
}

export function resolveColumns(config: ConfigFile<{ readonly columns?: ColumnsSection | undefined }> | undefined): ColumnRoles {
  const section = config?.content.columns
  return { id: section?.id, label: section?.label, prediction: section?.prediction, score: section?.score, weight: section?.weight, timestamp: section?.timestamp }
}
