import { UserError } from '../../errors.js'
import type { Frame } from '../../metrics/frame.js'
import { METRIC_FACTS, metricKey, type MetricSpec } from '../../metrics/names.js'
import type { MeasuredMetric } from './measured.js'
import type { SliceTestSettings } from './settings.js'
import { requirementsOf, usualMetrics } from './usual.js'

export interface Wanted { readonly spec: MetricSpec; readonly metric: MeasuredMetric }

/** Metrics that are reported or required, each once.
 *  @throws UserError `config-invalid` for a metric that the task does not have */
export function wantedMetrics(settings: SliceTestSettings, frame: Frame): readonly Wanted[] {
  const reported = settings.metrics ?? usualMetrics(frame.task, frame.task !== 'regression' && frame.candidate.scores !== undefined), found = new Map<string, Wanted>()
  const add = (spec: MetricSpec, shown: boolean, at: readonly (string | number)[]): void => {
    const key = metricKey(spec), facts = METRIC_FACTS[spec.metric], place = settings.where(at)
    if ((facts.kind === 'regression') !== (frame.task === 'regression')) throw new UserError('config-invalid', `${spec.metric} is a metric of ${facts.kind === 'regression' ? 'numbers' : 'classes'}, but the task is ${frame.task}`, { ...(place === undefined ? {} : { place }), hint: 'Set `model: { task: … }` if the task is another one.' })
    if (frame.task !== 'regression' && spec.class !== undefined && !frame.classes.includes(spec.class)) throw new UserError('config-invalid', `there is no class ${JSON.stringify(spec.class)}`, { ...(place === undefined ? {} : { place }), hint: `Classes: ${frame.classes.slice(0, 20).join(', ')}` })
    if (frame.task === 'multiclass-classification' && spec.metric === 'selection_rate' && spec.class === undefined) throw new UserError('config-invalid', 'selection_rate of many classes needs a class: the mean over all of them is the same for every model', { ...(place === undefined ? {} : { place }), hint: `Add \`class:\`, one of ${frame.classes.slice(0, 20).join(', ')}.` })
    const known = found.get(key)
    found.set(key, { spec, metric: { key, better: facts.better, unit: facts.unit, reported: shown || known?.metric.reported === true } })
  }
  for (const [at, spec] of reported.entries()) add(spec, true, ['slice-test', 'metrics', at])
  for (const requirement of requirementsOf(settings, frame.task)) {
    const place = settings.where([...requirement.at, 'min-positives'])
    if (requirement.minPositives > 0 && frame.task !== 'binary-classification') throw new UserError('config-invalid', `"min-positives" needs a binary task, and this one is ${frame.task}`, { ...(place === undefined ? {} : { place }), hint: 'Use `min-samples`.' })
    for (const asked of requirement.asked) if (asked.kind === 'metric') add(asked.spec, true, [...requirement.at, 'metric'])
  }
  return [...found.values()]
}
