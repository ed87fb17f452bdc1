import { bin } from '../../../discovery/bin.js'
import { confirmSlices } from '../../../discovery/confirm.js'
import { encode } from '../../../discovery/encode.js'
import { membersOf } from '../../../discovery/members.js'
import { restrict, rowsWhere } from '../../../discovery/restrict.js'
import type { Feature } from '../../../discovery/sliceline.js'
import type { Frame } from '../../../metrics/frame.js'
import { hasBaseline, rowErrors, worstRows } from '../../../metrics/worst.js'
import { moments } from '../../../stats/moments.js'
import { welchInterval } from '../../../stats/welch.js'
import { hideAll } from '../../../sensitive/hide-all.js'
import { UserError } from '../../../errors.js'
import type { World } from '../../../world.js'
import type { TestData } from '../load/data.js'
import type { Roles } from '../load/roles.js'
import { withoutRoles } from '../load/run-model.js'
import type { DiscoverSettings } from '../requirements.js'
import type { SliceTestSettings } from '../settings.js'
import { worseOnBalance } from './balance.js'
import { distinct } from './distinct.js'
import { expectedErrors } from './expected.js'
import type { FoundWeakness, SearchedBy } from './found.js'

export interface Searched { readonly columns: readonly string[]; readonly slices: number; readonly left: readonly string[] }
/** A slice that was found, with rows to show, by their numbers in the frame. */
export interface Found extends Omit<FoundWeakness, 'examples'> { readonly rows: readonly number[] }
export interface SearchInput { readonly data: TestData; readonly frame: Frame; readonly origin: Uint32Array; readonly roles: Roles; readonly errors: Float64Array; readonly regressions: Float64Array | undefined; readonly settings: SliceTestSettings; readonly world: World }

/** Columns with more different texts than this are not searched. */
const MOST_LEVELS = 1000
/** Levels of one column that slices are made of. */
const LEVELS = 200
const EXAMPLES = 5
/** Chance that data without any weak slice report one. Nobody asked for these slices: what is told unasked must be surer than an answer. */
const LEVEL = 0.002

/** A column that is searched, with the condition that each level stands for. */
interface Column { readonly feature: Feature; readonly conditions: readonly string[] }

/** Looks for slices that nobody declared: finds them on one half of the rows, confirms them on the other. */
export async function searchWeaknesses(discover: DiscoverSettings, input: SearchInput): Promise<{ readonly weaknesses: readonly Found[]; readonly searched: Searched }> {
  const { data, frame, roles, settings } = input, minSupport = discover.minSamples ?? Math.max(50, Math.ceil(frame.rows / 100))
  for (const [at, column] of (discover.columns ?? []).entries()) data.require(column, settings.where(['slice-test', 'discover', 'columns', at]), 'is to be searched')
  for (const [at, column] of discover.exclude.entries()) data.require(column, settings.where(['slice-test', 'discover', 'exclude', at]) ?? settings.where(['slice-test', 'discover', 'exclude']), 'is to be left out of the search')
  const own = settings.baseline?.kind === 'columns' ? [settings.baseline.prediction, settings.baseline.score] : []
  const names = (discover.columns ?? settings.model.features ?? withoutRoles(data, roles).filter((name) => !looksLikePrediction(name))).filter((name) => !discover.exclude.includes(name) && !own.includes(name) && data.columns.includes(name))
  const columns: Column[] = [], left: string[] = []
  // A slice is found on half of the rows, and must have its rows there.
  for (const name of names) { const found = await columnsOf(name, input, discover.bins, minSupport / 2); if (typeof found === 'string') left.push(found); else columns.push(...found) }
  const features = columns.map(({ feature }) => feature), ways: readonly SearchedBy[] = discover.by ?? (input.regressions === undefined ? ['loss'] : ['regression', 'loss'])
  const before = frame.baseline === undefined ? undefined : rowErrors(frame, 'baseline')
  let tried = 0
  const found: Found[] = []
  for (const by of ways) {
    const task = taskOf(by, input)
    if (task === undefined && by !== 'regression') { const place = settings.where(['slice-test', 'discover', 'by']); throw new UserError('config-invalid', `slices cannot be searched by ${by}: that needs a binary task, and this one is ${frame.task}`, { ...(place === undefined ? {} : { place }), hint: 'Search by `loss` or `regression`.' }) }
    if (task === undefined || features.length === 0) continue
    const { features: kept, errors } = task.rows === undefined ? { features, errors: task.errors } : restrict(features, task.errors, task.rows)
    const expected = by === 'loss' || by === 'regression' ? expectedErrors(frame, by) : undefined
    const { slices } = confirmSlices(kept, errors, { minSupport: Math.ceil(minSupport / 2), maxConditions: discover.maxConditions, top: discover.top, level: Math.min(LEVEL, 1 - settings.level) / ways.length, seed: settings.seed, expected })
    tried += slices.length
    const confirmed = slices.filter((slice) => slice.confirmed).toSorted((a, b) => b.confirming.score - a.confirming.score).map((slice) => ({ slice, members: membersOf(kept, errors.length, slice.conditions) })).filter(({ members }) => by !== 'regression' || before === undefined || worseOnBalance(members, input.errors, before))
    for (const { slice, members } of distinct(confirmed, errors, expected)) {
      const name = slice.conditions.map(({ feature, level }) => columns[feature]?.conditions[level] ?? '').join(' and ')
      // What got worse against the baseline is said once.
      if (found.some((other) => other.name === name)) continue
      found.push(described(name, by, members, errors, task.rows, slice.adjusted, input))
    }
  }
  return { weaknesses: found, searched: { columns: [...new Set(columns.map(({ feature }) => feature.name))], slices: tried, left } }
}

/** Columns that are another model's answer say nothing about who is treated badly. */
const looksLikePrediction = (name: string): boolean => /(^|_)(prediction|predicted|pred|score|proba|probability)$/i.test(name)

interface SearchTask { readonly errors: Float64Array; /** Rows that count; undefined for all. */ readonly rows: Int32Array | undefined }

function taskOf(by: SearchedBy, { frame, errors, regressions }: SearchInput): SearchTask | undefined {
  if (by === 'loss') return { errors, rows: undefined }
  if (by === 'regression') return regressions === undefined ? undefined : { errors: regressions, rows: undefined }
  if (frame.task !== 'binary-classification') return undefined
  const label = by === 'recall' ? 1 : 0
  return { errors, rows: rowsWhere(frame.rows, (row) => frame.labels[row] === label) }
}

/** A column as levels; or why it is left out. Numbers are cut into parts, and once more in two at each quarter: what is wrong with all customers under 25
 *  is not found part by part, if every part is compared with the others. */
async function columnsOf(name: string, { data, origin }: SearchInput, bins: number, minSupport: number): Promise<readonly Column[] | string> {
  const kept = <T extends Int32Array | Float64Array>(values: T, pick: (rows: Uint32Array) => T): T => (origin.length === values.length ? values : pick(origin))
  if (data.kind(name) === 'number') {
    const all = await data.numbers(name), values = kept(all, (rows) => Float64Array.from(rows, (row) => all[row] ?? Number.NaN)), few = new Set<number>()
    for (const value of values) { if (!Number.isNaN(value)) few.add(value); if (few.size > bins) break }
    if (few.size > bins) { const { codes, levels, labels } = bin(name, values, { quantiles: bins }); return [{ feature: { name, codes, levels }, conditions: labels }, ...halves(name, values)] }
  }
  const encoded = await data.encode(name, MOST_LEVELS)
  if (encoded === undefined) return `${name} (more than ${MOST_LEVELS} different values)`
  const levels = await hideAll(encoded.levels), feature = encode(name, kept(encoded.codes, (rows) => Int32Array.from(rows, (row) => encoded.codes[row] ?? -1)), levels, { maxLevels: LEVELS, minSupport })
  if (feature.kind === 'left-out') return `${name} (${feature.reason})`
  return [{ feature: feature.feature, conditions: feature.labels.map((label, level) => (level === feature.labels.length - 1 && label === 'missing' && !encoded.levels.includes('missing') ? `${name} is missing` : `${name} = ${label}`)) }]
}

/** Cuts in two at the quartiles. Rows without a value are on neither side. */
function halves(name: string, values: Float64Array): readonly Column[] {
  const { edges } = bin(name, values, { quantiles: 4 })
  return edges.map((edge): Column => {
    const { codes, labels } = bin(name, values, { bins: [edge] })
    return { feature: { name, codes, levels: 3, excluded: 2 }, conditions: labels }
  })
}

/** A confirmed slice in the numbers that are shown: over all rows, and the difference of the errors. */
function described(name: string, by: SearchedBy, members: Uint8Array, errors: Float64Array, rows: Int32Array | undefined, adjusted: number, { frame, errors: all, regressions, settings: { level } }: SearchInput): Found {
  const inside: number[] = [], outside: number[] = [], own: number[] = []
  for (let at = 0; at < members.length; at++) { (members[at] === 1 ? inside : outside).push(errors[at] ?? 0); if (members[at] === 1) own.push(rows?.[at] ?? at) }
  const metric = by === 'recall' ? 'recall' : by === 'fpr' ? 'fpr' : frame.task === 'regression' ? 'mae' : 'accuracy'
  // A mean error is 1 - accuracy of classes, 1 - recall of positives, the false positive rate of negatives.
  const shown = (mean: number): number => (metric === 'accuracy' || metric === 'recall' ? 1 - mean : mean), before = frame.baseline === undefined ? undefined : rowErrors(frame, 'baseline')
  const meanOf = (values: Float64Array, wanted: 0 | 1, counts: (row: number) => boolean = () => true): number => { let sum = 0, n = 0; for (let at = 0; at < members.length; at++) { const row = rows?.[at] ?? at; if (members[at] === wanted && counts(row)) { sum += values[row] ?? 0; n++ } } return n === 0 ? 0 : sum / n }, compared = (row: number): boolean => hasBaseline(frame, row)
  const difference = inside.length < 2 || outside.length < 2 ? undefined : welchInterval(moments(inside), moments(outside), level)
  return {
    by, name, metric, size: inside.length, adjusted, difference, inside: shown(meanOf(all, 1)), outside: shown(meanOf(all, 0)),
    ...(before === undefined ? {} : { insideBefore: shown(meanOf(before, 1, compared)), outsideBefore: shown(meanOf(before, 0, compared)) }),
    rows: worstRows(frame, own, all, regressions, EXAMPLES),
  }
}
