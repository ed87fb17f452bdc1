import { readFile, stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { resolveDataset, type DatasetSettings } from '../../../config/dataset.js'
import type { Path } from '../../../config/file.js'
import type { ModelSource } from '../../../config/model.js'
import { shown } from '../../../data/files.js'
import { UserError } from '../../../errors.js'
import type { World } from '../../../world.js'
import type { SliceTestSettings } from '../settings.js'
import { storedReport, type StoredReport } from '../stored.js'
import { planData, plannedFile, type PlannedData } from './data.js'

/** Columns a model is given, in its order, and the setting that says them; undefined for its named inputs, or all that have no role. */
export interface Features { readonly columns: readonly string[] | undefined; readonly at: Path }

/** Where predictions of one of the models come from, with every file that will be read. */
export type PredictionPlan =
  | { readonly kind: 'columns'; readonly prediction?: string; readonly score?: string }
  | { readonly kind: 'file'; readonly planned: PlannedData; /** The data set as it was: it may lack ids, where its rows are the same. */ readonly before: boolean }
  | { readonly kind: 'model'; readonly source: Exclude<ModelSource, { kind: 'columns' | 'predictions' }>; readonly features: Features }
  | { readonly kind: 'report'; readonly report: StoredReport }
  | { readonly kind: 'none'; readonly why: string }

export async function candidatePlan(settings: SliceTestSettings, world: World): Promise<PredictionPlan> {
  const { source } = settings.model
  switch (source.kind) {
    case 'columns': return { kind: 'columns' }
    case 'predictions': return { kind: 'file', planned: await predictionsFile(source.path, settings, 'candidate', world), before: false }
    default: return { kind: 'model', source, features: ofModel(settings) }
  }
}

/** @param data the test data as it is now: its files at the base may hold the predictions of the base */
export async function baselinePlan(settings: SliceTestSettings, data: PlannedData, world: World): Promise<PredictionPlan | undefined> {
  const { baseline } = settings
  if (baseline === undefined) return undefined
  switch (baseline.kind) {
    case 'columns': return { kind: 'columns', ...(baseline.prediction === undefined ? {} : { prediction: baseline.prediction }), ...(baseline.score === undefined ? {} : { score: baseline.score }) }
    case 'model': return baseline.source.kind === 'columns' || baseline.source.kind === 'predictions' ? { kind: 'columns' } : { kind: 'model', source: baseline.source, features: baseline.features === undefined ? ofModel(settings) : { columns: baseline.features, at: ['slice-test', 'baseline', 'features'] } }
    case 'file': {
      if (/\.json$/i.test(baseline.path) && !settings.others.some(({ name }) => name === baseline.path)) {
        const path = resolve(world.cwd, baseline.path), isFile = (await stat(path).catch(() => undefined))?.isFile() === true, stored = isFile ? storedReport(await readFile(path, 'utf8').catch(() => ''), shown(path, world.workspace)) : undefined
        if (stored !== undefined) return { kind: 'report', report: stored }
      }
      return { kind: 'file', planned: await predictionsFile(baseline.path, settings, 'baseline', world), before: false }
    }
    case 'base': return basePlan(settings, data, world)
  }
}

/** What the base branch has: the model, the predictions, or the data with its predictions. */
async function basePlan(settings: SliceTestSettings, data: PlannedData, world: World): Promise<PredictionPlan> {
  const { source } = settings.model
  if (source.kind === 'command' || source.kind === 'http') throw new UserError('config-invalid', `\`baseline: base\` cannot run ${source.kind === 'command' ? 'a program' : 'an endpoint'} as it was at the base`, { ...place(settings), hint: 'Set `baseline:` to a program or an endpoint of its own, or to a file with predictions.' })
  if (source.kind === 'onnx') {
    const path = resolve(world.cwd, source.path), copy = join(world.temp, `base-${basename(path)}`)
    return await missingAtBase(shown(path, world.workspace), copy, settings, world) ?? { kind: 'model', source: { kind: 'onnx', path: copy }, features: ofModel(settings) }
  }
  const now = source.kind === 'predictions' ? await predictionsFile(source.path, settings, 'candidate', world) : data, [first, second] = now.files
  if (first === undefined || second !== undefined) return { kind: 'none', why: 'the data has more than one file: name the predictions of the base in a file of their own' }
  const copy = join(world.temp, `base-${basename(first.file.path)}`)
  return await missingAtBase(first.file.shown, copy, settings, world) ?? { kind: 'file', planned: plannedFile(copy, first.file.shown, 'base', now.dataset), before: source.kind === 'columns' }
}

/** Writes a file as it is at the base, under the name it had there.
 *  @returns why there is none; undefined where it was written
 *  @throws UserError where there is a base, and it cannot be read: who asks for it must not get a run without it */
async function missingAtBase(path: string, copy: string, settings: SliceTestSettings, world: World): Promise<PredictionPlan | undefined> {
  const same = await world.atBase(path, copy), before = same === 'absent' ? (await world.changes())?.files.find((change) => change.path === path)?.previousPath : undefined
  switch (before === undefined ? same : await world.atBase(before, copy)) {
    case 'written': return undefined
    case 'absent': return { kind: 'none', why: `the base has no ${path}` }
    case 'no-base': return { kind: 'none', why: 'this run has no base: it is no pull request, and no branch that it left is known' }
    case 'itself': return { kind: 'none', why: `the base is the commit that is checked out, and ${path} is as it is there` }
    case 'unreadable': throw new UserError('file-unreadable', `${before ?? path} cannot be read as it is at the base of the pull request`, { ...place(settings), hint: 'Set `fetch-depth: 0` on actions/checkout, or give a token with `contents: read`.' })
  }
}

async function predictionsFile(path: string, settings: SliceTestSettings, number: string, world: World): Promise<PlannedData> {
  const declared: DatasetSettings | undefined = settings.others.find(({ name }) => name === path)
  return planData(declared ?? resolveDataset(path, { path }), number, world)
}

function ofModel({ model }: SliceTestSettings): Features { return { columns: model.features, at: ['model', 'features'] } }

function place({ where }: SliceTestSettings): { place?: NonNullable<ReturnType<SliceTestSettings['where']>> } {
  const found = where(['slice-test', 'baseline'])
  return found === undefined ? {} : { place: found }
}
