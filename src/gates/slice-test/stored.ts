import { isObject } from '../../data/json/object.js'
import { UserError } from '../../errors.js'
import type { Evidence, Proportion } from '../../metrics/evidence.js'
import type { Frame } from '../../metrics/frame.js'
import type { Place } from '../../report/finding.js'

/** What an earlier report of this gate says: evidence by slice and metric. */
export interface StoredReport {
  readonly path: string
  readonly task: unknown
  readonly classes: unknown
  /** @throws UserError where the report holds something else in its place: it is a file, and files are edited */
  evidence(slice: string, metric: string): Evidence | undefined
}

/** @returns undefined when the text is no report of this gate
 *  @throws UserError where it does not say which slice is meant */
export function storedReport(text: string, path: string): StoredReport | undefined {
  let content: unknown
  try { content = JSON.parse(text) } catch { return undefined }
  if (!isObject(content) || content['gate'] !== 'slice-test' || !isObject(content['measured'])) return undefined
  const { slices, task, classes } = content['measured']
  if (!Array.isArray(slices)) return undefined
  const known = new Map(slices.map((slice: unknown) => [isObject(slice) ? slice['name'] : undefined, isObject(slice) ? slice['metrics'] : undefined]))
  if (known.size < slices.length) throw new UserError('data-unusable', `the report ${path} has two slices of the same name`, { hint: 'Give each slice a name of its own, and make the report again.' })
  return {
    path, task, classes,
    evidence(slice, metric) {
      const metrics = known.get(slice), one = isObject(metrics) && Object.hasOwn(metrics, metric) ? metrics[metric] : undefined
      if (!isObject(one) || one['evidence'] === undefined) return undefined
      const evidence = evidenceOf(one['evidence'])
      if (evidence === undefined) throw new UserError('data-unusable', `the report ${path} holds something else than numbers as ${metric} of ${slice}`, { hint: 'Take the report.json as `slice-test` wrote it.' })
      return evidence
    },
  }
}

/** A report can be compared with if it is of the same task, and what counts as positive is the same.
 *  @throws UserError */
export function requireSameTask({ path, task, classes }: StoredReport, frame: Frame, place: Place | undefined): void {
  const positive = Array.isArray(classes) ? classes.at(1) as unknown : undefined, now = frame.task === 'binary-classification' ? frame.classes.at(1) : undefined, at = place === undefined ? {} : { place }
  if (task !== frame.task) throw new UserError('data-unusable', `the report ${path} is of another task (${String(task).replaceAll('-', ' ')}) than the data (${frame.task.replaceAll('-', ' ')})`, { ...at, hint: 'Compare with a report of the same task.' })
  if (now !== positive && now !== undefined) throw new UserError('data-unusable', `${JSON.stringify(positive)} is positive in the report ${path}, and ${JSON.stringify(now)} now`, { ...at, hint: 'Set `model.positive` to the same class, or compare with another report.' })
}

/** Evidence as a report stores it: what was drawn is stored as a number with its error, and differences are not stored. */
function evidenceOf(value: unknown): Evidence | undefined {
  if (!isObject(value)) return undefined
  const { kind } = value
  if (kind === 'undefined') return typeof value['why'] === 'string' ? { kind, why: value['why'] } : undefined
  if (kind === 'proportion') return proportionOf(value)
  if (kind === 'sum') {
    const parts = Array.isArray(value['parts']) ? value['parts'].map((part: unknown) => (isObject(part) && isObject(part['of']) ? { weight: finite(part['weight']), of: part['of']['kind'] === 'proportion' ? proportionOf(part['of']) : undefined } : undefined)) : []
    const whole = parts.flatMap((part) => (part?.of === undefined || part.weight === undefined ? [] : [{ weight: part.weight, of: part.of }]))
    return parts.length > 0 && whole.length === parts.length ? { kind, parts: whole } : undefined
  }
  if (kind === 'area') {
    const [area, variance, positives, negatives] = ['value', 'variance', 'positives', 'negatives'].map((key) => finite(value[key]))
    return area !== undefined && area >= 0 && area <= 1 && variance !== undefined && variance >= 0 && positives !== undefined && positives > 0 && negatives !== undefined && negatives > 0 ? { kind, value: area, variance, positives, negatives } : undefined
  }
  if (kind === 'mean') {
    const moments = isObject(value['moments']) ? value['moments'] : {}, n = finite(moments['n']), mean = finite(moments['mean']), root = value['transform'] === 'root' ? { transform: 'root' as const } : {}
    if (n === undefined || n <= 0 || mean === undefined) return undefined
    // The spread of a single row is no number.
    const variance = finite(moments['variance']), skewness = finite(moments['skewness'])
    if (n <= 1) return { kind, moments: { n, mean, variance: variance ?? Number.NaN, skewness: skewness ?? Number.NaN }, ...root }
    return variance !== undefined && variance >= 0 && skewness !== undefined ? { kind, moments: { n, mean, variance, skewness }, ...root } : undefined
  }
  if (kind === 'normal') {
    const number = finite(value['value']), error = finite(value['error']), degrees = finite(value['degrees']), cases = finite(value['cases'])
    if (number === undefined || error === undefined || error < 0 || (value['degrees'] !== undefined && !(degrees !== undefined && degrees > 0))) return undefined
    return { kind, value: number, error, ...(degrees === undefined ? {} : { degrees }), ...(cases === undefined ? {} : { cases }), ...(value['share'] === true ? { share: true as const } : {}) }
  }
  return undefined
}

function proportionOf(value: Readonly<Record<string, unknown>>): Proportion | undefined {
  const successes = finite(value['successes']), trials = finite(value['trials'])
  return successes !== undefined && trials !== undefined && successes >= 0 && trials > 0 && successes <= trials ? { kind: 'proportion', successes, trials, ...(value['transform'] === 'f1' ? { transform: 'f1' as const } : {}) } : undefined
}

const finite = (value: unknown): number | undefined => (typeof value === 'number' && Number.isFinite(value) ? value : undefined)
