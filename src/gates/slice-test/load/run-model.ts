import { stat } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { shown } from '../../../data/files.js'
import type { ModelSettings } from '../../../model/settings.js'
import type { FeatureColumn, Predictions } from '../../../model/target.js'
import type { InputFile } from '../../../report/report.js'
import type { World } from '../../../world.js'
import type { SliceTestSettings } from '../settings.js'
import type { Encoded, TestData } from './data.js'
import type { Labels } from './labels.js'
import type { RawPredictions } from './predictions.js'
import type { Roles } from './roles.js'
import type { PredictionPlan } from './sources.js'

/** A model that can be run, with the columns it is given. */
type Runnable = Pick<Extract<PredictionPlan, { kind: 'model' }>, 'source' | 'features'>

/** Asks a model about every row.
 *  @returns what it says, where that comes from in words, and the file of the model where there is one */
export async function runModel({ source, features }: Runnable, data: TestData, labels: Labels, settings: SliceTestSettings, roles: Roles, world: World): Promise<{ readonly raw: RawPredictions; readonly from: string; readonly input: InputFile | undefined }> {
  const { openTarget } = await import('../../../model/open.js')
  for (const feature of features.columns ?? []) data.require(feature, settings.where(features.at), 'is a feature of the model')
  const target = await openTarget(targetSettings({ source, features }, labels, settings), { cwd: world.cwd, env: world.env, log: world.log, signal: world.signal })
  const task = world.progress.start('predictions', data.rows)
  try {
    const columns = await Promise.all((features.columns ?? withoutRoles(data, roles)).map((name) => featureOf(data, name)))
    const predictions = await target.predict({ rows: data.rows, columns }, (rows) => { task.update(rows) })
    const path = source.kind === 'onnx' ? resolve(world.cwd, source.path) : undefined
    return {
      raw: rawOf(predictions, labels), from: source.kind === 'onnx' ? shown(path ?? '', world.workspace).replace(/^.*\/(base-[^/]+)$/, (_, name: string) => `${name.slice('base-'.length)} at the base`) : source.kind === 'command' ? `the program ${basename(source.command[0] ?? '')}` : `the endpoint ${new URL(source.http.url).host}`,
      input: path === undefined || target.digest === undefined ? undefined : { path: shown(path, world.workspace).replace(/^.*\/(base-[^/]+)$/, (_, name: string) => `${name.slice('base-'.length)} (base)`), sha256: target.digest, bytes: (await stat(path)).size },
    }
  } finally {
    task.end()
    await target.close()
  }
}

function targetSettings({ source, features: { columns } }: Runnable, labels: Labels, { model, engine }: SliceTestSettings): ModelSettings {
  const shared = { task: labels.task, timeout: model.timeout, ...(columns === undefined ? {} : { features: columns }), ...(model.classes === undefined ? {} : { classes: model.classes }) }
  switch (source.kind) {
    case 'onnx': return { ...shared, onnx: source.path, ...(engine.threads === undefined ? {} : { threads: engine.threads }) }
    case 'command': { const [program = '', ...rest] = source.command; return { ...shared, command: [program, ...rest] } }
    case 'http': { const { url, protocol = 'json', model: name, headers, batch, concurrency } = source.http; return { ...shared, ...(batch === undefined ? {} : { batch }), http: { url, protocol, ...(name === undefined ? {} : { model: name }), ...(headers === undefined ? {} : { headers }), ...(concurrency === undefined ? {} : { concurrency }) } } }
  }
}

/** Columns that have no other role. */
export function withoutRoles(data: TestData, { id, label, prediction, score, weight, timestamp }: Roles): readonly string[] {
  const taken = new Set([id, label, prediction, ...(typeof score === 'object' ? score.values() : [score]), weight, timestamp])
  return data.columns.filter((name) => !taken.has(name))
}

async function featureOf(data: TestData, name: string): Promise<FeatureColumn> {
  switch (data.kind(name)) {
    case 'number': return { name, kind: 'number', values: await data.numbers(name) }
    case 'boolean': return { name, kind: 'boolean', values: (await data.texts(name)).map((text) => (text === null ? null : /^(?:true|1)$/i.test(text))) }
    case 'text': case 'other': return { name, kind: 'text', values: await data.texts(name) }
  }
}

function rawOf({ rows, labels: said, scores, values }: Predictions, { task }: Labels): RawPredictions {
  const from = { prediction: undefined, score: undefined }
  if (task === 'regression') return { predicted: undefined, values: values ?? (scores?.width === 1 ? scores.values : undefined), scores: undefined, from }
  const columns = scores === undefined ? [] : Array.from({ length: scores.width }, (_, of) => Float64Array.from({ length: rows }, (__, row) => scores.values[row * scores.width + of] ?? Number.NaN))
  return { predicted: said === undefined ? undefined : encoded(said), values: undefined, scores: scores === undefined ? undefined : { classes: scores.classes, columns }, from }
}

function encoded(texts: readonly string[]): Encoded {
  const known = new Map<string, number>(), codes = new Int32Array(texts.length)
  for (const [row, text] of texts.entries()) {
    const code = known.get(text) ?? known.size
    known.set(text, code)
    codes[row] = code
  }
  return { codes, levels: [...known.keys()] }
}
