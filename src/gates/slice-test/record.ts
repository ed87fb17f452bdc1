import type { Compared } from '../../metrics/measure.js'
import type { Evidence } from '../../metrics/evidence.js'
import { errorOf, intervalOf, valueOf } from '../../metrics/read.js'
import type { Report } from '../../report/report.js'
import type { Gate } from '../gate.js'
import type { Measured } from './measured.js'
import type { SliceTestSettings } from './settings.js'

/** What was measured as plain JSON: estimates with their intervals and the evidence behind them, slice by slice. */
export const record: Gate<SliceTestSettings, Measured>['record'] = (settings, measured) => ({ measured: recorded(settings, measured), inputs: measured.files, cut: [] })

function recorded({ level, seed }: SliceTestSettings, measured: Measured): Report['measured'] {
  const { slices, families, task, classes, rows, judged, weighted, candidate, baseline, changes, confusion, weaknesses, searched, metrics } = measured
  return {
    task, classes, rows, judged, weighted, level, seed, candidate, baseline: baseline ?? null, changes: changes === undefined ? null : { broken: changes.broken, mended: changes.mended },
    metrics: metrics.map(({ key, better, unit }) => ({ metric: key, better, unit })), families: families.map(({ name, kind, columns }) => ({ name, kind, columns })), confusion: confusion ?? null,
    slices: slices.map(({ name, family, values, rows: n, positives, metrics: of }) => ({ name, family: families[family]?.name ?? '', values, rows: n, positives: positives ?? null, metrics: Object.fromEntries(Object.entries(of).map(([key, compared]) => [key, one(compared, level)])) })),
    weaknesses: weaknesses.map(({ examples, difference, ...found }) => ({ ...found, difference: difference === undefined ? null : [difference.lower, difference.upper], examples: examples.map(({ id, file, line, record: at }) => ({ id: id ?? null, file, line: line ?? null, record: at ?? null })) })), searched: searched ?? null,
  }
}

function one({ candidate, baseline, difference }: Compared, level: number): Readonly<Record<string, unknown>> {
  return { ...told(candidate, level), evidence: plain(candidate), ...(baseline === undefined ? {} : { baseline: told(baseline, level) }), ...(difference === undefined ? {} : { difference: told(difference, level) }) }
}

/** A number that does not exist is said so, with the reason; it is never 0. */
function told(evidence: Evidence, level: number): Readonly<Record<string, unknown>> {
  if (evidence.kind === 'undefined') return { estimate: 'undefined', why: evidence.why }
  const interval = intervalOf(evidence, level)
  return { estimate: valueOf(evidence) ?? 'undefined', interval: interval === undefined ? null : [finite(interval.lower), finite(interval.upper)], method: METHODS[evidence.kind] }
}

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null)

const METHODS: Readonly<Record<Exclude<Evidence['kind'], 'undefined'>, string>> = {
  proportion: 'Wilson', area: 'DeLong, logit', mean: 't', areas: 'DeLong, paired', sum: 'MOVER of Wilson intervals', replicates: 'bootstrap, BCa', normal: 't', paired: 'Tango', difference: 'Miettinen-Nurminen', ratio: 'Koopman', means: 'Welch',
}

/** Evidence for a later comparison with this report. Drawn replicates are left out: their spread is kept. */
function plain(evidence: Evidence): Evidence {
  if (evidence.kind !== 'replicates') return evidence
  const error = errorOf(evidence)
  return error === undefined ? { kind: 'undefined', why: 'too few rows' } : { kind: 'normal', value: evidence.value, error: Math.max(error, evidence.careful?.error ?? 0) }
}
