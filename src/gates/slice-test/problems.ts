import type { Path, Problem } from '../../config/file.js'
import { asList } from '../../config/list.js'
import { sourceProblems } from '../../config/model.js'
import { didYouMean } from '../../config/nearest.js'
import { METRIC_FACTS, METRIC_NAMES, metricName } from '../../metrics/names.js'
import { METRIC_WORDS, type RequireSection } from './requirements.js'
import type { SliceTestSection } from './settings.js'
import { sliceNames } from './slices.js'

/** Mistakes that the schema cannot see. */
export function sectionProblems(section: SliceTestSection, dataNames: readonly string[]): readonly Problem[] {
  const at = ['slice-test'], custom = Object.keys(section['custom-metrics'] ?? {}), { data, baseline } = section
  const declared = sliceNames(section.slices ?? [])
  return [
    ...(data !== undefined && dataNames.length > 0 && !dataNames.includes(data) && /^[^./\\*?[\]{}]+$/.test(data) ? [{ path: [...at, 'data'], at: 'value' as const, message: `there is no data set "${data}"${didYouMean(data, dataNames)}`, hint: `Allowed: ${dataNames.join(', ')}, or a path` }] : []),
    ...(typeof baseline === 'object' ? [...sourceProblems(baseline, [...at, 'baseline']), ...featureProblems(baseline, [...at, 'baseline']), ...(Object.keys(baseline).length === 0 ? [{ path: [...at, 'baseline'], at: 'value' as const, message: 'it does not say what the baseline is', hint: 'Write `base`, a path, or one of: prediction, predictions, onnx, command, http.' }] : [])] : []),
    ...(section.slices ?? []).flatMap((slice, i) => sliceProblems(slice, [...at, 'slices', i])),
    ...twins(declared, [...at, 'slices']),
    ...(section.metrics ?? []).flatMap((metric, i) => metricProblems(typeof metric === 'string' ? metric : metric.metric, [...at, 'metrics', i, ...(typeof metric === 'string' ? [] : ['metric'])], [])),
    ...(section.metrics ?? []).flatMap((metric, i) => (typeof metric === 'string' ? [] : parameterProblems(metric, [...at, 'metrics', i]))),
    ...custom.flatMap((name) => (metricName(name) === undefined ? [] : [{ path: [...at, 'custom-metrics', name], at: 'key' as const, message: `"${name}" is the name of a metric already`, hint: 'Call it something else.' }])),
    ...(section.require ?? []).flatMap((requirement, i) => requirementProblems(requirement, [...at, 'require', i], custom, declared)),
  ]
}

/** Only a model that is run is given columns. */
function featureProblems(baseline: Exclude<SliceTestSection['baseline'], string | undefined>, at: Path): readonly Problem[] {
  return baseline.features === undefined || baseline.onnx !== undefined || baseline.command !== undefined || baseline.http !== undefined ? [] : [{ path: [...at, 'features'], at: 'key', message: '"features" are given to a model that is run', hint: 'Add `onnx:`, `command:` or `http:`, or leave it out.' }]
}

function sliceProblems(slice: NonNullable<SliceTestSection['slices']>[number], at: Path): readonly Problem[] {
  const { by, where } = slice
  if ((by === undefined) === (where === undefined)) return [{ path: at, at: 'value', message: by === undefined ? 'it does not say which rows are meant' : '"by" and "where" are two ways to say which rows are meant', hint: 'Write one of them.' }]
  const columns = typeof by === 'string' ? [] : by ?? []
  return columns.flatMap((one, i): readonly Problem[] => typeof one === 'string' ? [] : Object.entries(one).flatMap(([column, how]): readonly Problem[] => {
    const ways = (['bins', 'quantiles', 'width', 'period'] as const).filter((way) => how[way] !== undefined), second = ways.at(1), path = [...at, 'by', i, column]
    if (second !== undefined) return [{ path: [...path, second], at: 'key' as const, message: `"${ways.at(0)}" and "${second}" are two ways to cut`, hint: 'Keep one of them.' }]
    if (how.bins !== undefined && how.bins.some((border, k) => k > 0 && border <= (how.bins?.[k - 1] ?? 0))) return [{ path: [...path, 'bins'], at: 'value' as const, message: 'borders must grow from one to the next' }]
    if (how.width === 0) return [{ path: [...path, 'width'], at: 'value' as const, message: 'a width of 0 cuts nothing' }]
    const way = ways.at(0)
    return how.of === 'missing' && way !== undefined ? [{ path: [...path, way], at: 'key' as const, message: `"${way}" has no meaning for \`of: missing\`` }] : []
  }))
}

function twins(names: readonly string[], at: Path): readonly Problem[] {
  return names.flatMap((name, i): readonly Problem[] => (ALWAYS.some((own) => own === name) ? [{ path: [...at, i], at: 'value', message: `"${name}" is what ${name === 'overall' ? 'all rows are' : name === 'rest' ? 'all other rows are' : 'the best slice is'} called already`, hint: 'Give it another `name`.' }] : names.indexOf(name) < i ? [{ path: [...at, i], at: 'value' as const, message: `a slice called "${name}" is there already`, hint: 'Give one of them a `name`.' }] : []))
}

function metricProblems(name: string, path: Path, custom: readonly string[]): readonly Problem[] {
  return metricName(name) !== undefined || custom.includes(name) ? [] : [{ path, at: 'value', message: `there is no metric "${name}"${didYouMean(name, [...METRIC_WORDS, ...custom])}`, hint: `Metrics: ${[...METRIC_NAMES, ...custom].join(', ')}` }]
}

/** Parameters that would be passed over in silence, because the metric has none of that kind. */
function parameterProblems(section: Pick<RequireSection, 'class' | 'average' | 'beta' | 'quantile'> & { readonly metric: string }, at: Path): readonly Problem[] {
  const { metric } = section, name = metricName(metric), facts = name === undefined ? undefined : METRIC_FACTS[name]
  const takes = { class: facts?.ofClass === true || name === 'roc_auc' || name === 'average_precision' || name === 'ece', average: facts?.averaged === true, beta: name === 'f_beta', quantile: name === 'pinball' }
  return (['class', 'average', 'beta', 'quantile'] as const).flatMap((key) => (section[key] === undefined || takes[key] ? [] : [{ path: [...at, key], at: 'key' as const, message: `"${key}" has no meaning for ${metric}` }]))
}

/** Slices that every data set has. */
const ALWAYS = ['overall', 'rest', 'best'] as const

function requirementProblems(requirement: RequireSection, at: Path, custom: readonly string[], declared: readonly string[]): readonly Problem[] {
  const { metric, fairness } = requirement, found: Problem[] = []
  const add = (key: string | undefined, message: string, hint?: string, on: 'key' | 'value' = 'key'): void => { found.push({ path: key === undefined ? at : [...at, key], at: on, message, ...(hint === undefined ? {} : { hint }) }) }
  if (metric === undefined && fairness === undefined) add(undefined, 'it does not say what is measured', 'Add `metric:` or `fairness:`.', 'value')
  if (metric !== undefined && fairness !== undefined) add('fairness', '"metric" and "fairness" both say what is measured', 'Keep one of them.')
  if (metric !== undefined) found.push(...metricProblems(metric, [...at, 'metric'], custom), ...parameterProblems({ ...requirement, metric }, at))
  const demands = metric === undefined ? (['max-difference', 'min-ratio'] as const) : (['min', 'max', 'max-drop', 'max-gap-to'] as const)
  if ((metric !== undefined || fairness !== undefined) && demands.every((key) => requirement[key] === undefined)) add(undefined, 'it does not say what must hold', `Add one of: ${demands.join(', ')}.`, 'value')
  if (fairness !== undefined) for (const key of ['min', 'max', 'max-drop', 'max-gap-to'] as const) if (requirement[key] !== undefined) add(key, `"${key}" has no meaning for fairness`, 'Use `max-difference` or `min-ratio`.')
  if (metric !== undefined) for (const key of ['max-difference', 'min-ratio'] as const) if (requirement[key] !== undefined) add(key, `"${key}" is for fairness criteria`, 'Use `max-gap-to`, or `fairness:` in place of `metric:`.')
  if (requirement['max-gap-to'] !== undefined && requirement.max === undefined) add('max-gap-to', 'it does not say how large the gap may be', 'Add `max:`.')
  const drop = requirement['max-drop'], facts = metric === undefined || metricName(metric) === undefined ? undefined : METRIC_FACTS[metricName(metric) ?? 'accuracy']
  if (typeof drop === 'number' && drop < 0) add('max-drop', 'how much worse it may be cannot be negative', undefined, 'value')
  // Five points are 0.05: a drop of 5 would allow everything.
  if (typeof drop === 'number' && drop > 1 && facts?.unit === 'share' && facts.kind !== 'regression') add('max-drop', `${metric} is a share from 0 to 1, and can never be ${drop} worse`, `Write ${drop / 100} for ${drop} points, or "${drop}%" of the baseline.`, 'value')
  if (metric !== undefined && (metricName(metric) === undefined ? false : facts?.better === 'neither')) for (const key of ['max-drop', 'max-gap-to'] as const) if (requirement[key] !== undefined) add(key, `${metric} has no better and worse of its own`, 'Use `min` and `max`.')
  for (const key of ['min', 'max'] as const) {
    const value = requirement[key]
    if (facts?.unit === 'share' && metric !== undefined && metricName(metric) !== undefined && facts.kind !== 'regression' && value !== undefined && (value < 0 || value > 1)) add(key, `${metric} is a share from 0 to 1, found ${value}`, undefined, 'value')
  }
  if (requirement.min !== undefined && requirement.max !== undefined && requirement['max-gap-to'] === undefined && requirement.min > requirement.max) add('max', 'nothing is between `min` and `max`', undefined, 'value')
  const known = [...ALWAYS.slice(0, 1), ...declared]
  for (const [i, name] of asList(requirement.slices).entries()) if (!isSlice(name, known)) found.push({ path: [...at, 'slices', ...(typeof requirement.slices === 'string' ? [] : [i])], at: 'value', message: `there is no slice "${name}"${didYouMean(name, known)}`, hint: `Slices: ${known.join(', ')}` })
  const to = requirement['max-gap-to']
  if (to !== undefined && !isSlice(to, [...ALWAYS, ...declared])) add('max-gap-to', `there is no slice "${to}"${didYouMean(to, [...ALWAYS, ...declared])}`, `Allowed: ${[...ALWAYS, ...declared].join(', ')}`, 'value')
  return found
}

/** A name of a slice, of a family, or of one slice of a family (`sex = F`), whose value the data decides. */
function isSlice(name: string, known: readonly string[]): boolean { return known.includes(name) || / (?:=|<|≤|is) /.test(name) }

