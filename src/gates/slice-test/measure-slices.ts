import { breathe } from '../../data/scan.js'
import type { Evidence } from '../../metrics/evidence.js'
import { rowsOf, type Frame, type Partition } from '../../metrics/frame.js'
import { independentDifference } from '../../metrics/independent.js'
import type { Compared, MetricMeasure } from '../../metrics/measure.js'
import { metricKey } from '../../metrics/names.js'
import { worstRows } from '../../metrics/worst.js'
import { askedKey, mixes, slicesFor } from './checks.js'
import { measureCustom } from './custom.js'
import type { TestData } from './load/data.js'
import type { SliceFamily } from './load/partitions.js'
import type { MeasuredSlice } from './measured.js'
import type { Requirement } from './requirements.js'
import type { SliceTestSettings } from './settings.js'
import type { StoredReport } from './stored.js'
import type { Wanted } from './wanted.js'

/** Rows that are shown of a slice; of so many slices in all. */
const EXAMPLES = 3, EXAMPLE_SLICES = 200
const NONE: Compared = { candidate: { kind: 'undefined', why: 'no rows' } }

export interface SliceWork {
  readonly settings: SliceTestSettings
  readonly data: TestData
  readonly frame: Frame
  readonly origin: Uint32Array
  /** The column that names a row. */
  readonly id: string | undefined
  readonly paired: boolean
  readonly meter: MetricMeasure
  readonly wanted: readonly Wanted[]
  readonly stored: StoredReport | undefined
  /** Errors of single rows, for examples. */
  readonly errors: Float64Array
  readonly regressions: Float64Array | undefined
  readonly signal: AbortSignal
}

/** A slice with the rows to show of it, by their numbers in the frame. */
export interface WithRows extends Omit<MeasuredSlice, 'examples'> { readonly examples: readonly number[] }

/** Every metric of every slice of every family. */
export async function measureSlices(families: readonly SliceFamily[], requirements: readonly Requirement[], work: SliceWork): Promise<readonly WithRows[]> {
  const { settings, data, frame, origin, id, paired, meter, wanted, stored } = work, slices: WithRows[] = [], specs = wanted.map(({ spec }) => spec)
  for (const [at, family] of families.entries()) {
    await breathe(work.signal)
    const table = await meter.measure(family.partition, specs), counts = countRows(frame, family.partition)
    const custom = await measureCustom(settings.custom, data, frame, family, origin, id, paired, (metric) => settings.where(['slice-test', 'custom-metrics', metric]))
    const examples = slices.length + family.slices.length <= EXAMPLE_SLICES ? examplesOf(family, work) : []
    for (const [slice, { name, values }] of family.slices.entries()) {
      const own = wanted.map(({ metric }, of) => [metric.key, against(table[of]?.[slice] ?? NONE, stored?.evidence(name, metric.key), stored !== undefined)] as const), theirs = custom.map(({ key, compared }) => [key, compared[slice] ?? NONE] as const)
      slices.push({ name, family: at, values, rows: counts.rows[slice] ?? 0, positives: counts.positives?.[slice], metrics: Object.fromEntries([...own, ...theirs]), rest: {}, examples: examples[slice] ?? [] })
    }
  }
  return withRest(slices, families, requirements.filter(({ demands }) => demands.some((demand) => demand.kind === 'max-gap' && (demand.to === 'overall' || demand.to === 'rest'))), work)
}

/** The baseline of a stored report in place of one that was measured. */
function against(compared: Compared, stored: Evidence | undefined, isStored: boolean): Compared {
  if (!isStored) return compared
  const before: Evidence = stored === undefined ? { kind: 'undefined', why: 'the report does not have it' } : comparable(compared.candidate, stored) ? stored : { kind: 'undefined', why: 'the report has another kind of number' }
  return { candidate: compared.candidate, baseline: before, difference: independentDifference(compared.candidate, before) }
}

/** Two numbers of the same metric are of the same kind; of what was drawn a report keeps the error. */
function comparable(now: Evidence, before: Evidence): boolean {
  if (now.kind === 'undefined' || before.kind === 'undefined') return true
  const transform = (evidence: Evidence): string | undefined => ('transform' in evidence ? evidence.transform : undefined)
  return (now.kind === before.kind || (now.kind === 'replicates' && before.kind === 'normal')) && transform(now) === transform(before)
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

function examplesOf({ partition }: SliceFamily, { frame, errors, regressions }: SliceWork): readonly (readonly number[])[] {
  return rowsOf(partition).map((rows) => worstRows(frame, rows, errors, regressions, EXAMPLES))
}

/** Metrics of all other rows, where a requirement compares slices with them. */
async function withRest(slices: readonly WithRows[], families: readonly SliceFamily[], requirements: readonly Requirement[], { wanted, meter, frame, signal }: SliceWork): Promise<readonly WithRows[]> {
  const asked = { slices, families: families.map(({ name, kind, columns, at }) => ({ name, kind, columns, at })) }, specs = new Map(wanted.map(({ spec, metric }) => [metric.key, spec])), of = new Map<WithRows, Set<string>>()
  for (const requirement of requirements) for (const slice of slicesFor(requirement, asked)) for (const one of requirement.asked) {
    const key = askedKey(one)
    // What is no mean over rows is compared with all rows themselves.
    if (slice.family > 0 && specs.has(key) && (requirement.demands.some((demand) => demand.kind === 'max-gap' && demand.to === 'rest') || mixes(slice.metrics[key]?.candidate ?? NONE.candidate))) of.set(slice, (of.get(slice) ?? new Set()).add(key))
  }
  if (of.size === 0) return slices
  const found: WithRows[] = []
  for (const [at, { partition }] of families.entries()) {
    const own = slices.filter(({ family }) => family === at), keys = [...new Set(own.flatMap((slice) => [...of.get(slice) ?? []]))], list = keys.flatMap((key) => specs.get(key) ?? []), sums = await meter.others(partition, list), known = new Map(list.map((spec, i) => [metricKey(spec), sums[i]]))
    for (const [i, slice] of own.entries()) {
      const wantedOf = frame.rows === slice.rows ? [] : [...of.get(slice) ?? []], missing = wantedOf.flatMap((key) => (known.get(key)?.[i] === undefined ? specs.get(key) ?? [] : []))
      if (missing.length > 0) await breathe(signal)
      const table = missing.length === 0 ? [] : await meter.measure(others(partition.codes, i), missing), measured = new Map(missing.map((spec, one) => [metricKey(spec), table[one]?.[0]?.candidate]))
      found.push({ ...slice, rest: Object.fromEntries(wantedOf.flatMap((key) => { const evidence = known.get(key)?.[i] ?? measured.get(key); return evidence === undefined ? [] : [[key, evidence] as const] })) })
    }
  }
  return found
}

/** All rows but those of one slice. */
function others(codes: Int32Array, slice: number): Partition {
  const rest = new Int32Array(codes.length)
  for (let row = 0; row < codes.length; row++) if (codes[row] === slice) rest[row] = -1
  return { codes: rest, count: 1 }
}
