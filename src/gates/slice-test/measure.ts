import { Cancelled } from '../../errors.js'
import type { Engine } from '../../engine/engine.js'
import { breathe } from '../../data/scan.js'
import { MetricMeasure } from '../../metrics/measure.js'
import { rowErrors, rowRegressions, worstRows } from '../../metrics/worst.js'
import type { InputFile } from '../../report/report.js'
import type { World } from '../../world.js'
import { absentSlices } from './absent.js'
import { changesOf } from './changes.js'
import { refuseUnsteady } from './custom.js'
import { searchWeaknesses } from './discover/search.js'
import { exampleRows } from './examples.js'
import { answersOf } from './load/answers.js'
import { openEngine, planData, TestData, type PlannedData } from './load/data.js'
import { dataProblems } from './load/data-problems.js'
import { buildFrame } from './load/frame.js'
import { lacksLabels, readLabels } from './load/labels.js'
import { neededColumns } from './load/needed.js'
import { overallFamily, slicesOf } from './load/partitions.js'
import type { RawPredictions } from './load/predictions.js'
import { SHOWN_ROWS, type DataProblem } from './load/problem.js'
import { rolesOf } from './load/roles.js'
import { baselinePlan, candidatePlan, type PredictionPlan } from './load/sources.js'
import { uncutProblems } from './load/uncut.js'
import { weightsOf } from './load/weights.js'
import { measureSlices } from './measure-slices.js'
import type { ExampleRow, Measured, MeasuredMetric } from './measured.js'
import { confusionOf, curvesToDraw } from './pictures.js'
import type { SliceTestSettings } from './settings.js'
import { requireSameTask } from './stored.js'
import { requirementsOf } from './usual.js'
import { wantedMetrics } from './wanted.js'

/** Replicates of every bootstrap: enough for two-sided chances of a few thousandths. */
const REPLICATES = 1999

/** Runs the model, or reads what it said, and measures every slice. The only part of the gate that touches the world. */
export async function measure(settings: SliceTestSettings, world: World): Promise<Measured> {
  const planned = await planData(settings.data, 'test', world), candidate = await candidatePlan(settings, world), baseline = await baselinePlan(settings, planned, world)
  const plans = [candidate, ...(baseline === undefined ? [] : [baseline])]
  const engine = await openEngine([planned, ...plans.flatMap((plan) => (plan.kind === 'file' ? [plan.planned] : []))], settings.engine, world)
  try { return await measured(settings, world, engine, planned, candidate, baseline) } finally { await engine.close() }
}

const NOTHING: RawPredictions = { predicted: undefined, values: undefined, scores: undefined, from: { prediction: undefined, score: undefined } }

async function measured(settings: SliceTestSettings, world: World, engine: Engine, planned: PlannedData, candidatePlanned: PredictionPlan, baselinePlanned: PredictionPlan | undefined): Promise<Measured> {
  const data = await TestData.load(planned, 'test', (columns) => neededColumns(settings, columns, [candidatePlanned, baselinePlanned]), engine, world)
  const roles = rolesOf(data.columns, settings.columns, data.name, settings.model.source.kind !== 'columns', (role) => settings.where(['columns', role])), labels = await readLabels(data, roles.label, settings.model, settings.where(['model', 'positive']) ?? settings.where(['columns', 'label']))
  const read: InputFile[] = data.files.map(({ file, sha256, bytes, records }) => ({ path: file.shown, sha256, bytes, rows: records })), reading = { settings, world, engine, data, roles, labels, read }
  const now = await answersOf(candidatePlanned, 'candidate', reading), before = baselinePlanned === undefined ? undefined : await answersOf(baselinePlanned, 'baseline', reading)
  const built = buildFrame(labels, now.raw ?? NOTHING, before?.raw, await weightsOf(data, roles, settings), settings.model, { label: roles.label }, lacksLabels(labels) ? await data.unread() : undefined), { frame, origin, paired, compared } = built
  if (world.signal.aborted) throw new Cancelled()

  await refuseUnsteady(settings.custom, data.engine, (name) => settings.where(['slice-test', 'custom-metrics', name]))
  const families = [overallFamily(origin.length), ...await slicesOf(data, settings.slices, origin, settings.where)], stored = baselinePlanned?.kind === 'report' ? baselinePlanned.report : undefined
  if (stored !== undefined) requireSameTask(stored, frame, settings.where(['slice-test', 'baseline']))
  const requirements = requirementsOf(settings, frame.task), wanted = wantedMetrics(settings, frame), meter = new MetricMeasure(frame, { seed: settings.seed, replicates: REPLICATES, level: settings.level, paired, breathe: () => breathe(world.signal) })
  const errors = rowErrors(frame, 'candidate'), regressions = frame.baseline === undefined ? undefined : rowRegressions(frame)
  const slices = await measureSlices(families, requirements, { settings, data, frame, origin, id: roles.id, paired, meter, wanted, stored, errors, regressions, signal: world.signal })
  const found = settings.discover === undefined ? undefined : await searchWeaknesses(settings.discover, { data, frame, origin, roles, errors, regressions, settings, world })

  const broken = regressions === undefined ? [] : worstRows(frame, Uint32Array.from(errors.keys()), errors, regressions, SHOWN_ROWS).filter((row) => (regressions[row] ?? 0) > 0)
  const examples = await exampleRows(data, frame, [...slices.flatMap((slice) => slice.examples), ...broken, ...(found?.weaknesses ?? []).flatMap(({ rows }) => rows)], origin, roles.id), shown = (rows: readonly number[]): readonly ExampleRow[] => rows.flatMap((row) => examples.get(row) ?? [])
  const metrics: readonly MeasuredMetric[] = [...wanted.map(({ metric }) => metric), ...settings.custom.map(({ name, better }) => ({ key: name, better, unit: 'number' as const, reported: true }))]
  const empty = slices.filter(({ rows }) => rows === 0).map(({ name, family }): DataProblem => ({ rule: 'empty-slice', message: `slice "${name}" has no row`, count: 1, places: [settings.where(families[family]?.at ?? [])].filter((place) => place !== undefined) }))
  return {
    dataset: data.name, files: read, task: frame.task, classes: frame.task === 'regression' ? [] : frame.classes, rows: data.rows, judged: frame.rows, weighted: frame.weights !== undefined,
    candidate: now.from, baseline: before === undefined || (frame.baseline === undefined && stored === undefined) ? undefined : { from: before.from, paired: paired && stored === undefined, compared },
    changes: await changesOf(data, frame, origin, roles.id, shown(broken)), metrics, families: families.map(({ name, kind, columns, at }) => ({ name, kind, columns, at })),
    slices: slices.map((slice) => ({ ...slice, examples: shown(slice.examples) })), curves: curvesToDraw(meter, families, slices, metrics), confusion: confusionOf(frame),
    weaknesses: (found?.weaknesses ?? []).map(({ rows, ...one }) => ({ ...one, examples: shown(rows) })), searched: found?.searched,
    problems: [...await dataProblems(data, roles.id, built, now.raw, before, baselinePlanned), ...empty, ...uncutProblems(families, frame.rows, settings.where), ...absentSlices(requirements, slices, families, settings.where)], cancelled: false,
  }
}
