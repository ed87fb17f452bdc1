import { Cancelled, UserError } from '../../errors.js'
import { breathe } from '../../data/scan.js'
import type { Engine } from '../../engine/engine.js'
import { curvesOf } from '../../metrics/curves.js'
import type { Evidence } from '../../metrics/evidence.js'
import { rowsOf, type Frame, type Partition } from '../../metrics/frame.js'
import { independentDifference as independent } from '../../metrics/independent.js'
import { MetricMeasure, type Compared } from '../../metrics/measure.js'
import { METRIC_FACTS, metricKey, type MetricSpec } from '../../metrics/names.js'
import { calibrationOf } from '../../metrics/ranks.js'
import { valueOf } from '../../metrics/read.js'
import { rowErrors, rowRegressions, worstRows } from '../../metrics/worst.js'
import { plural } from '../../report/numbers.js'
import type { InputFile } from '../../report/report.js'
import type { World } from '../../world.js'
import { slicesFor } from './checks.js'
import { measureCustom } from './custom.js'
import { searchWeaknesses } from './discover/search.js'
import { exampleRows } from './examples.js'
import { openEngine, planData, TestData, type PlannedData } from './load/data.js'
import { buildFrame, type BuiltFrame } from './load/frame.js'
import { readLabels, type Labels } from './load/labels.js'
import { overallFamily, slicesOf, type SliceFamily } from './load/partitions.js'
import { joinPredictions, readColumns, type RawPredictions } from './load/predictions.js'
import { SHOWN_ROWS, type DataProblem } from './load/problem.js'
import { rolesOf, type Roles } from './load/roles.js'
import { runModel } from './load/run-model.js'
import { baselinePlan, candidatePlan, type PredictionPlan } from './load/sources.js'
import type { ExampleRow, Measured, MeasuredMetric, MeasuredSlice, SliceCurves } from './measured.js'
import type { SliceTestSettings } from './settings.js'
import { requirementsOf, usualMetrics } from './usual.js'

/** Replicates of every bootstrap: enough for two-sided chances of a few thousandths. */
const REPLICATES = 1999
/** Slices whose curves are drawn, and whose examples are looked up. */
const CURVES = 5, EXAMPLES = 3, EXAMPLE_SLICES = 200

/** Runs the model, or reads what it said, and measures every slice. The only part of the gate that touches the world. */
export async function measure(settings: SliceTestSettings, world: World): Promise<Measured> {
  const planned = await planData(settings.data, 'test', world), candidate = await candidatePlan(settings, world), baseline = await baselinePlan(settings, planned, world)
  const plans = [candidate, ...(baseline === undefined ? [] : [baseline])]
  const engine = await openEngine([planned, ...plans.flatMap((plan) => (plan.kind === 'file' ? [plan.planned] : []))], settings.engine, world)
  try { return await measured(settings, world, engine, planned, candidate, baseline) } finally { await engine.close() }
}

async function measured(settings: SliceTestSettings, world: World, engine: Engine, planned: PlannedData, candidatePlanned: PredictionPlan, baselinePlanned: PredictionPlan | undefined): Promise<Measured> {
  const data = await TestData.load(planned, 'test', (columns) => neededColumns(settings, columns, [candidatePlanned, baselinePlanned]), engine, world)
  const roles = rolesOf(data.columns, settings.columns, data.name, (role) => settings.where(['columns', role])), labelPlace = settings.where(['model', 'positive']) ?? settings.where(['columns', 'label'])
  const labels = await readLabels(data, roles.label, settings.model, labelPlace), read: InputFile[] = data.files.map(({ file, sha256, bytes, records }) => ({ path: file.shown, sha256, bytes, rows: records }))
  const problems: DataProblem[] = []
  const now = await predictions(candidatePlanned, 'candidate', { settings, world, engine, data, roles, labels, read }), before = baselinePlanned === undefined ? undefined : await predictions(baselinePlanned, 'baseline', { settings, world, engine, data, roles, labels, read })
  const built = buildFrame(labels, now.raw ?? NOTHING, before?.raw, await weightsOf(data, roles, settings), settings.model, { label: roles.label }), { frame, origin, paired, compared } = built
  problems.push(...await dataProblems(data, built, now.raw, before, baselinePlanned))
  if (world.signal.aborted) throw new Cancelled()

  const families = [overallFamily(origin.length), ...await slicesOf(data, settings.slices, origin, settings.where)], stored = baselinePlanned?.kind === 'report' ? baselinePlanned.report : undefined
  const requirements = requirementsOf(settings, frame.task), specs = wantedMetrics(settings, frame), meter = new MetricMeasure(frame, { seed: settings.seed, replicates: REPLICATES, level: settings.level, paired })
  const errors = rowErrors(frame, 'candidate'), regressions = frame.baseline === undefined ? undefined : rowRegressions(frame), slices: MeasuredSlice[] = [], chosen: { readonly at: number; readonly rows: readonly number[] }[] = []
  for (const [at, family] of families.entries()) {
    await breathe(world.signal)
    const table = meter.measure(family.partition, specs.map(({ spec }) => spec)), custom = await measureCustom(settings.custom, data, frame, family, origin, paired, (metric) => settings.where(['slice-test', 'custom-metrics', metric])), counts = countRows(frame, family.partition)
    for (const [slice, { name, values }] of family.slices.entries()) {
      const metrics = Object.fromEntries([...specs.map(({ metric }, of) => [metric.key, against(table[of]?.[slice] ?? NONE, stored?.evidence(name, metric.key), stored !== undefined)] as const), ...custom.map(({ key, compared: list }) => [key, list[slice] ?? NONE] as const)])
      if ((counts.rows[slice] ?? 0) === 0) problems.push({ rule: 'empty-slice', message: `slice "${name}" has no row`, count: 1, places: [settings.where(family.at)].filter((place) => place !== undefined) })
      slices.push({ name, family: at, values, rows: counts.rows[slice] ?? 0, positives: counts.positives?.[slice], metrics, rest: {}, examples: [] })
    }
    if (slices.length <= EXAMPLE_SLICES) chosen.push(...examplesOf(frame, family, errors, regressions, slices.length - family.slices.length))
  }
  const metrics: readonly MeasuredMetric[] = [...specs.map(({ metric }) => metric), ...settings.custom.map(({ name, better }) => ({ key: name, better, unit: 'number' as const, reported: true }))]
  const withRest = addRest(slices, families, requirements.flatMap((requirement) => requirement.demands.some((demand) => demand.kind === 'max-gap' && (demand.to === 'overall' || demand.to === 'rest')) ? [requirement] : []), specs.map(({ spec }) => spec), meter, frame)
  const found = settings.discover === undefined ? undefined : await searchWeaknesses(settings.discover, { data, frame, origin, roles, errors, regressions, settings, world })
  const broken = regressions === undefined ? [] : worstRows(frame, range(frame.rows), errors, regressions, SHOWN_ROWS).filter((row) => (regressions[row] ?? 0) > 0)
  const examples = await exampleRows(data, frame, [...chosen.flatMap(({ rows }) => rows), ...broken, ...(found?.weaknesses ?? []).flatMap(({ rows }) => rows)], origin, roles.id), shown = (rows: readonly number[]): readonly ExampleRow[] => rows.flatMap((row) => examples.get(row) ?? [])
  const rowsShown = new Map(chosen.map(({ at, rows }) => [at, rows]))
  return {
    dataset: data.name, files: read, task: frame.task, classes: frame.task === 'regression' ? [] : frame.classes, rows: data.rows, judged: frame.rows, weighted: frame.weights !== undefined,
    candidate: now.from, baseline: before === undefined || (frame.baseline === undefined && stored === undefined) ? undefined : { from: before.from, paired: paired && stored === undefined, compared },
    changes: await changesOf(data, frame, origin, roles.id, shown(broken)), metrics, families: families.map(({ name, kind, columns, at }) => ({ name, kind, columns, at })),
    slices: withRest.map((slice, at) => ({ ...slice, examples: shown(rowsShown.get(at) ?? []) })),
    curves: drawn(meter, families, slices), confusion: confusionOf(frame), weaknesses: (found?.weaknesses ?? []).map(({ rows, ...one }) => ({ ...one, examples: shown(rows) })),
    searched: found?.searched, problems, cancelled: false,
  }
}

const NOTHING: RawPredictions = { predicted: undefined, values: undefined, scores: undefined, from: { prediction: undefined, score: undefined } }
const NONE: Compared = { candidate: { kind: 'undefined', why: 'no rows' } }
const range = (length: number): Uint32Array => Uint32Array.from({ length }, (_, at) => at)

/** Columns that will be asked about; undefined for all. */
function neededColumns(settings: SliceTestSettings, columns: readonly string[], plans: readonly (PredictionPlan | undefined)[]): ReadonlySet<string> | undefined {
  const { discover, custom, slices, model, columns: asked, baseline } = settings, runs = plans.some((plan) => plan?.kind === 'model')
  if (slices.some(({ kind }) => kind === 'where') || custom.length > 0 || (discover !== undefined && discover.columns === undefined) || (runs && model.features === undefined)) return undefined
  const roles = rolesOf(columns, asked, settings.data.name, (role) => settings.where(['columns', role])), { score } = roles
  return new Set([roles.id, roles.label, roles.prediction, ...(typeof score === 'object' ? score.values() : [score]), roles.weight, ...(baseline?.kind === 'columns' ? [baseline.prediction, baseline.score] : []), ...slices.flatMap((spec) => (spec.kind === 'by' ? spec.by.map(({ column }) => column) : [])), ...(discover?.columns ?? []), ...(runs ? model.features ?? [] : [])].filter((name) => name !== undefined))
}

interface Reading { readonly settings: SliceTestSettings; readonly world: World; readonly engine: Engine; readonly data: TestData; readonly roles: Roles; readonly labels: Labels; readonly read: InputFile[] }

/** What a model says, wherever that comes from. */
async function predictions(plan: PredictionPlan, who: 'candidate' | 'baseline', { settings, world, engine, data, roles, labels, read }: Reading): Promise<{ readonly raw: RawPredictions | undefined; readonly from: string }> {
  const regression = labels.task === 'regression', place = settings.where(who === 'baseline' ? ['slice-test', 'baseline'] : ['model', 'predictions'])
  switch (plan.kind) {
    case 'none': case 'report': return { raw: undefined, from: plan.kind === 'none' ? plan.why : `the report ${plan.report.path}` }
    case 'model': { const { raw, from, input } = await runModel(plan.source, data, labels, settings, roles, world); if (input !== undefined) read.push(input); return { raw, from } }
    case 'file': {
      const other = await TestData.load(plan.planned, who, () => undefined, engine, world)
      read.push(...other.files.map(({ file, sha256, bytes, records }) => ({ path: plan.before || settings.baseline?.kind === 'base' && who === 'baseline' ? `${file.shown} (base)` : file.shown, sha256, bytes, rows: records })))
      return { raw: await joinPredictions(data, roles, other, settings.columns, regression, plan.before, place), from: plan.planned.files.map(({ file }) => file.shown).join(', ') + (who === 'baseline' && settings.baseline?.kind === 'base' ? ' at the base' : '') }
    }
    case 'columns': {
      const own = who === 'candidate', prediction = own ? roles.prediction : plan.prediction, score = own ? roles.score : plan.score
      for (const column of [prediction, score]) if (typeof column === 'string') data.require(column, place, `holds what the ${who} says`)
      const raw = await readColumns(data, prediction, score, regression)
      return { raw, from: `column ${[raw.from.prediction, raw.from.score].filter((name) => name !== undefined).join(', ')}` }
    }
  }
}

async function weightsOf(data: TestData, { weight }: Roles, settings: SliceTestSettings): Promise<Float64Array | undefined> {
  if (weight === undefined) return undefined
  const values = await data.numbers(weight), bad: number[] = []
  let total = 0
  for (let row = 0; row < values.length; row++) { const value = values[row] ?? Number.NaN; if (!(value >= 0) || !Number.isFinite(value)) bad.push(row); else total += value }
  const [first] = bad, [at] = first === undefined ? [] : await data.places([first]), place = at ?? settings.where(['columns', 'weight'])
  if (first !== undefined) throw new UserError('data-unusable', `weight ${weight} is negative, missing or no number in ${plural(bad.length, 'row')}, first ${values[first]}`, { ...(place === undefined ? {} : { place }), hint: 'A weight is 0 or more.' })
  if (total === 0) throw new UserError('data-unusable', `weight ${weight} is 0 in every row`, place === undefined ? {} : { place })
  return values
}

async function dataProblems(data: TestData, { problems, paired, compared, frame }: BuiltFrame, now: RawPredictions | undefined, before: { readonly raw: RawPredictions | undefined; readonly from: string } | undefined, plan: PredictionPlan | undefined): Promise<readonly DataProblem[]> {
  const found: DataProblem[] = []
  for (const { rule, message, column, rows, count } of problems) found.push({ rule, message, count, ...(column === undefined ? {} : { column }), places: await data.places(rows.slice(0, SHOWN_ROWS)) })
  const broken = data.files.reduce((sum, { table }) => sum + table.broken.length, 0)
  if (broken > 0) found.push({ rule: 'broken-rows', message: `${plural(broken, 'record')} could not be read: left out`, count: broken, places: (await Promise.all(data.files.map(({ table }) => table.locate(table.broken.slice(0, SHOWN_ROWS))))).flat().slice(0, SHOWN_ROWS) })
  for (const [who, raw] of [['the candidate', now], ['the baseline', before?.raw]] as const) {
    if (raw?.strangers !== undefined && raw.strangers > 0) found.push({ rule: 'unknown-id', message: `${plural(raw.strangers, 'prediction')} of ${who} ${raw.strangers === 1 ? 'is' : 'are'} for rows that the data does not have`, count: raw.strangers, places: [] })
    const { data: inData = 0, predictions: others = 0 } = raw?.twins ?? {}
    if (who === 'the candidate' && inData > 0) found.push({ rule: 'duplicate-id', message: `${plural(inData, 'row')} of the data ${inData === 1 ? 'has an id' : 'have ids'} that stood in an earlier row`, count: inData, places: [] })
    if (others > 0) found.push({ rule: 'duplicate-id', message: `${plural(others, 'prediction')} of ${who} ${others === 1 ? 'has an id' : 'have ids'} that stood in an earlier one`, count: others, places: [] })
  }
  if (plan?.kind === 'none') found.push({ rule: 'no-baseline', message: `nothing to compare with: ${plan.why}`, count: 1, places: [] })
  else if (before?.raw !== undefined && compared === 0) found.push({ rule: 'no-baseline', message: `nothing to compare with: the baseline has no prediction for any of the ${plural(frame.rows, 'row')}`, count: 1, places: [] })
  else if (before?.raw !== undefined && !paired) found.push({ rule: 'unmatched-baseline', message: `the baseline has predictions for ${compared} of ${plural(frame.rows, 'row')}: both are compared as if they were asked about different rows`, count: frame.rows - compared, places: [] })
  return found
}

interface Wanted { readonly spec: MetricSpec; readonly metric: MeasuredMetric }

/** Metrics that are reported or required, each once. */
function wantedMetrics(settings: SliceTestSettings, frame: Frame): readonly Wanted[] {
  const reported = settings.metrics ?? usualMetrics(frame.task, frame.task !== 'regression' && frame.candidate.scores !== undefined), found = new Map<string, Wanted>()
  const add = (spec: MetricSpec, shown: boolean, at: readonly (string | number)[]): void => {
    const key = metricKey(spec), facts = METRIC_FACTS[spec.metric], place = settings.where(at)
    if ((facts.kind === 'regression') !== (frame.task === 'regression')) throw new UserError('config-invalid', `${spec.metric} is a metric of ${facts.kind === 'regression' ? 'numbers' : 'classes'}, but the task is ${frame.task}`, { ...(place === undefined ? {} : { place }), hint: 'Set `model: { task: … }` if the task is another one.' })
    if (frame.task !== 'regression' && spec.class !== undefined && !frame.classes.includes(spec.class)) throw new UserError('config-invalid', `there is no class ${JSON.stringify(spec.class)}`, { ...(place === undefined ? {} : { place }), hint: `Classes: ${frame.classes.slice(0, 20).join(', ')}` })
    const known = found.get(key)
    found.set(key, { spec, metric: { key, better: facts.better, unit: facts.unit, reported: shown || known?.metric.reported === true } })
  }
  for (const [at, spec] of reported.entries()) add(spec, true, ['slice-test', 'metrics', at])
  for (const requirement of requirementsOf(settings, frame.task)) for (const asked of requirement.asked) if (asked.kind === 'metric') add(asked.spec, true, [...requirement.at, 'metric'])
  return [...found.values()]
}

/** The baseline of a stored report in place of one that was measured. */
function against(compared: Compared, stored: Evidence | undefined, isStored: boolean): Compared {
  if (!isStored) return compared
  const before: Evidence = stored ?? { kind: 'undefined', why: 'the report does not have it' }
  return { candidate: compared.candidate, baseline: before, difference: independent(compared.candidate, before) }
}

function countRows(frame: Frame, { codes, count }: Partition): { readonly rows: Uint32Array; readonly positives: Uint32Array | undefined } {
  const rows = new Uint32Array(count), positives = frame.task === 'binary-classification' ? new Uint32Array(count) : undefined
  for (let row = 0; row < codes.length; row++) {
    const slice = codes[row] ?? -1
    if (slice < 0) continue
    rows[slice] = (rows[slice] ?? 0) + 1
    if (positives !== undefined && frame.labels[row] === 1) positives[slice] = (positives[slice] ?? 0) + 1
  }
  return { rows, positives }
}

/** @param from index of the first slice of the family among all */
function examplesOf(frame: Frame, family: SliceFamily, errors: Float64Array, regressions: Float64Array | undefined, from: number): readonly { readonly at: number; readonly rows: readonly number[] }[] {
  return rowsOf(family.partition).map((rows, slice) => ({ at: from + slice, rows: worstRows(frame, rows, errors, regressions, EXAMPLES) }))
}

/** Metrics of all other rows, where a requirement compares slices with them. */
function addRest(slices: readonly MeasuredSlice[], families: readonly SliceFamily[], requirements: ReturnType<typeof requirementsOf>, specs: readonly MetricSpec[], meter: MetricMeasure, frame: Frame): readonly MeasuredSlice[] {
  const asked = { slices, families: families.map(({ name, kind, columns, at }) => ({ name, kind, columns, at })) }
  const wanted = new Map<MeasuredSlice, MetricSpec[]>()
  for (const requirement of requirements) for (const slice of slicesFor(requirement, asked)) for (const one of requirement.asked) if (one.kind === 'metric' && slice.family > 0) wanted.set(slice, [...wanted.get(slice) ?? [], ...specs.filter((spec) => metricKey(spec) === metricKey(one.spec))])
  if (wanted.size === 0) return slices
  const first = new Map(families.map((_, family) => [family, slices.findIndex((slice) => slice.family === family)]))
  return slices.map((slice, at) => {
    const list = wanted.get(slice), codes = families[slice.family]?.partition.codes, own = at - (first.get(slice.family) ?? 0)
    if (list === undefined || codes === undefined) return slice
    const others = Int32Array.from(codes, (code) => (code === own ? -1 : 0))
    if (frame.rows === slice.rows) return slice
    const table = meter.measure({ codes: others, count: 1 }, list)
    return { ...slice, rest: Object.fromEntries(list.flatMap((spec, i) => { const compared = table[i]?.[0]; return compared === undefined ? [] : [[metricKey(spec), compared.candidate] as const] })) }
  })
}

/** Rows of either kind that stand in changes.csv. */
const LISTED = 2000

async function changesOf(data: TestData, frame: Frame, origin: Uint32Array, id: string | undefined, examples: readonly ExampleRow[]): Promise<Measured['changes']> {
  if (frame.task === 'regression' || frame.baseline === undefined) return undefined
  const broken: number[] = [], mended: number[] = [], { classes, labels, candidate, baseline } = frame
  for (let row = 0; row < frame.rows; row++) {
    const label = labels[row], before = baseline.classes[row] ?? -1, right = candidate.classes[row] === label
    if (before < 0) continue
    if (before === label && !right) broken.push(row)
    if (before !== label && right) mended.push(row)
  }
  const listed = [...broken.slice(0, LISTED).map((row) => ({ row, kind: 'new error' as const })), ...mended.slice(0, LISTED).map((row) => ({ row, kind: 'mended' as const }))]
  const known = await exampleRows(data, frame, listed.map(({ row }) => row), origin, id)
  return { broken: broken.length, mended: mended.length, examples, rows: listed.flatMap(({ row, kind }) => { const one = known.get(row); if (one === undefined) return []; const { id: named, file, line, record, label, predicted } = one; return [{ id: named, file, line, record, label, predicted, kind, before: classes[baseline.classes[row] ?? -1] ?? '' }] }) }
}

function confusionOf(frame: Frame): Measured['confusion'] {
  if (frame.task === 'regression') return undefined
  const table = (predicted: Int32Array): readonly (readonly number[])[] => {
    const counts = frame.classes.map(() => frame.classes.map(() => 0))
    for (let row = 0; row < frame.rows; row++) { const line = counts[frame.labels[row] ?? -1], of = predicted[row] ?? -1; if (line !== undefined && of >= 0) line[of] = (line[of] ?? 0) + 1 }
    return counts
  }
  return { candidate: table(frame.candidate.classes), baseline: frame.baseline === undefined ? undefined : table(frame.baseline.classes) }
}

/** Curves of all rows, and of the slices on which the model ranks worst. */
function drawn(meter: MetricMeasure, families: readonly SliceFamily[], slices: readonly MeasuredSlice[]): readonly SliceCurves[] {
  const first = new Map(families.map((_, family) => [family, slices.findIndex((slice) => slice.family === family)]))
  const area = (slice: MeasuredSlice): number => { const found = slice.metrics['roc_auc'] ?? slice.metrics['accuracy']; return found === undefined ? 1 : valueOf(found.candidate) ?? 1 }
  const chosen = [...slices.slice(0, 1), ...slices.slice(1).filter(({ positives = 0, rows }) => positives >= 10 && rows - positives >= 10).toSorted((a, b) => area(a) - area(b)).slice(0, CURVES)]
  return chosen.flatMap((slice): readonly SliceCurves[] => {
    const family = families[slice.family], own = slices.indexOf(slice) - (first.get(slice.family) ?? 0), ranks = family === undefined ? undefined : meter.rankingOf(family.partition)
    return ranks === undefined ? [] : [{ slice: slice.name, calibration: calibrationOf(ranks, own), ...curvesOf(ranks, own) }]
  })
}
