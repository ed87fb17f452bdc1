import { valueOf, intervalOf } from '../../metrics/read.js'
import type { Judgement } from '../gate.js'
import { count, decimal, plural } from '../../report/numbers.js'
import type { Block, DumbbellRow, ForestRow, Section, Tone } from '../../report/section.js'
import type { Decision } from './decide.js'
import { isDeclared, weaknessText } from './discover/words.js'
import { decide, type Decided } from './judge.js'
import type { Measured, MeasuredMetric, MeasuredSlice } from './measured.js'
import type { SliceTestSettings } from './settings.js'
import { between, casesOfSlice, changeText, demanded, percentLevel, said, spoken } from './words.js'

/** Slices that a picture shows; all of them stand in metrics.json and in the table. */
const DRAWN = 40, TABLE = 200

/** What to show: the sentence comes from the headline, so the pictures come first. Pure. */
export function render(settings: SliceTestSettings, measured: Measured, _judgement: Judgement): Section {
  const decided = decide(settings, measured)
  return {
    title: 'slice-test', inShort: inShort(measured, decided),
    blocks: [
      ...proposed(measured, decided), ...forests(settings, measured, decided), ...dumbbells(measured, decided), ...weakest(measured), ...crosses(measured),
      ...changes(measured), ...confusion(measured), ...curves(measured), allSlices(settings, measured), ...howDecided(settings, decided),
    ],
  }
}

function inShort({ slices, weaknesses, judged }: Measured, { decisions }: Decided): string {
  const of = (outcome: Decision['outcome']): number => decisions.filter((one) => one.outcome === outcome).length, failed = of('fail'), open = decisions.length - failed - of('pass')
  const checks = decisions.length === 0 ? 'nothing required' : `${failed === 0 ? plural(decisions.length, 'check') : `${count(failed)} of ${plural(decisions.length, 'check')} fail`}${open > 0 ? `, ${count(open)} not decided` : ''}`
  return `${plural(judged, 'row')}, ${plural(slices.length, 'slice')}, ${checks}${weaknesses.length > 0 ? `, ${plural(weaknesses.length, 'weak slice')} found` : ''}`
}

/** Without a requirement: lines to start from, a little below what the model reaches today. */
function proposed({ metrics, slices, task }: Measured, { requirements }: Decided): readonly Block[] {
  const [overall] = slices
  if (requirements.length > 0 || overall === undefined) return []
  const lines = metrics.filter(({ reported, better }) => reported && better !== 'neither').slice(0, 2).flatMap(({ key, better }): readonly string[] => {
    const found = overall.metrics[key]?.candidate, value = found === undefined ? undefined : valueOf(found), margin = task === 'regression' ? Math.abs(value ?? 0) * 0.1 : 0.05
    return value === undefined ? [] : [`    - { metric: ${key}, ${better === 'higher' ? `min: ${decimal(Math.max(0, value - margin), 2)}` : `max: ${decimal(value + margin, 2)}`} }`]
  })
  return lines.length === 0 ? [] : [{ kind: 'code', title: 'Lines for gauntlet.yml that would make this a test', text: ['slice-test:', '  require:', ...lines].join('\n') }]
}

const TONE: Readonly<Record<Decision['outcome'], Tone>> = { pass: 'pass', fail: 'fail', inconclusive: 'inconclusive', 'too-small': 'inconclusive', undefined: 'inconclusive' }
const RANK: readonly Tone[] = ['fail', 'inconclusive', 'pass', 'neutral']

type Kind = Decision['check']['demand']['kind']

/** Demands that a picture of numbers shows: limits where there are any, else what compares slices with each other, else whatever is asked. */
function drawnKinds(metric: string, { decisions }: Decided): readonly Kind[] {
  const asked = new Set(decisions.flatMap(({ check }) => (check.metric.key === metric ? [check.demand.kind] : [])))
  return ([['min', 'max'], ['max-gap', 'difference', 'ratio'], ['max-drop']] as const).find((kinds) => kinds.some((kind) => asked.has(kind))) ?? []
}

/** The worst of what was decided about a metric of a slice by some kinds of demands, by metric and slice. */
function tones({ decisions }: Decided, kinds: readonly Kind[]): (metric: string, slice: string) => Tone {
  const worst = new Map<string, Tone>()
  for (const { check, outcome } of decisions) {
    if (!kinds.includes(check.demand.kind)) continue
    const key = JSON.stringify([check.metric.key, check.slice.name]), known = worst.get(key) ?? 'neutral', tone = TONE[outcome]
    if (RANK.indexOf(tone) < RANK.indexOf(known)) worst.set(key, tone)
  }
  return (metric, slice) => worst.get(JSON.stringify([metric, slice])) ?? 'neutral'
}

/** Metrics that something is required of first, then the first two that are reported. */
function shownMetrics({ metrics }: Measured, { decisions }: Decided): readonly MeasuredMetric[] {
  const required = new Set(decisions.map(({ check }) => check.metric.key)), first = metrics.filter(({ key }) => required.has(key))
  return first.length > 0 ? first : metrics.filter(({ reported }) => reported).slice(0, 2)
}

function forests({ level }: SliceTestSettings, measured: Measured, decided: Decided): readonly Block[] {
  return shownMetrics(measured, decided).map((metric): Block => {
    const tone = tones(decided, drawnKinds(metric.key, decided)), asked = limitsOf(decided, metric.key), limits = measured.slices.map(({ name }) => asked.get(name) ?? {}), [first = {}] = limits, shared = limits.every(({ least, most }) => least === first.least && most === first.most)
    const rows = measured.slices.flatMap((slice, at): readonly ForestRow[] => (slice.metrics[metric.key] === undefined ? [] : [forestRow(slice, metric, level, tone(metric.key, slice.name), shared ? {} : limits[at] ?? {})]))
    const [overall, ...others] = rows, sorted = others.toSorted((a, b) => RANK.indexOf(a.tone) - RANK.indexOf(b.tone) || badness(a, metric) - badness(b, metric)), shown = [...(overall === undefined ? [] : [overall]), ...sorted]
    return { kind: 'chart', title: `${spoken(metric.key)} by slice, with ${percentLevel(level)} intervals${rows.length > DRAWN ? ` (${DRAWN} of ${count(rows.length)}, worst first)` : ''}`, chart: { kind: 'forest', metric: spoken(metric.key), unit: metric.unit, rows: shown.slice(0, DRAWN), ...(shared ? first : {}) } }
  })
}

/** What is asked of a metric, by slice: the strictest of each side. */
function limitsOf({ decisions }: Decided, metric: string): ReadonlyMap<string, Pick<ForestRow, 'least' | 'most'>> {
  const limits = new Map<string, Pick<ForestRow, 'least' | 'most'>>()
  for (const { check: { metric: { key }, demand, slice: { name } } } of decisions) {
    if (key !== metric || (demand.kind !== 'min' && demand.kind !== 'max')) continue
    const known = limits.get(name) ?? {}
    limits.set(name, demand.kind === 'min' ? { ...known, least: Math.max(demand.limit, known.least ?? -Infinity) } : { ...known, most: Math.min(demand.limit, known.most ?? Infinity) })
  }
  return limits
}

const badness = ({ estimate }: ForestRow, { better }: MeasuredMetric): number => (estimate === undefined ? Infinity : better === 'higher' ? estimate : -Math.abs(estimate))

/** What cases are called where there is little room. */
const SHORT: Readonly<Record<string, string>> = { positives: ' n+', negatives: ' n−', 'predicted positives': ' p+' }

function forestRow(slice: MeasuredSlice, metric: MeasuredMetric, level: number, tone: Tone, limits: Pick<ForestRow, 'least' | 'most'>): ForestRow {
  const found = slice.metrics[metric.key], value = found === undefined ? undefined : valueOf(found.candidate), interval = found === undefined || value === undefined ? undefined : intervalOf(found.candidate, level), before = found?.baseline === undefined ? undefined : valueOf(found.baseline), { cases, word } = casesOfSlice(slice, metric)
  const note = found?.candidate.kind === 'undefined' ? found.candidate.why : undefined
  return {
    label: slice.name, count: `${count(cases)}${SHORT[word] ?? ''}`, tone,
    ...(value === undefined ? {} : { estimate: value }), ...(interval === undefined || !Number.isFinite(interval.lower) || !Number.isFinite(interval.upper) ? {} : { lower: interval.lower, upper: interval.upper }),
    ...(before === undefined ? {} : { before }), ...limits, ...(note === undefined ? {} : { note }),
  }
}

/** The change against the baseline, where that is what is asked. */
function dumbbells(measured: Measured, decided: Decided): readonly Block[] {
  if (measured.baseline === undefined) return []
  const tone = tones(decided, ['max-drop']), compared = new Set(decided.decisions.filter(({ check }) => check.demand.kind === 'max-drop').map(({ check }) => check.metric.key))
  return measured.metrics.filter(({ key, better }) => compared.has(key) && better !== 'neither').map((metric): Block => {
    const rows = measured.slices.flatMap((slice): readonly { readonly row: DumbbellRow; readonly worse: number }[] => {
      const found = slice.metrics[metric.key], before = found?.baseline === undefined ? undefined : valueOf(found.baseline), after = found === undefined ? undefined : valueOf(found.candidate), interval = found?.difference === undefined ? undefined : intervalOf(found.difference, 0.95)
      if (before === undefined && after === undefined) return []
      const change = (after ?? 0) - (before ?? 0)
      return [{ worse: metric.better === 'higher' ? change : -change, row: { label: slice.name, tone: tone(metric.key, slice.name), ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }), ...(interval === undefined || !Number.isFinite(interval.lower) || !Number.isFinite(interval.upper) ? {} : { lower: interval.lower, upper: interval.upper }) } }]
    })
    const [overall, ...others] = rows, shown = [...(overall === undefined ? [] : [overall]), ...others.toSorted((a, b) => RANK.indexOf(a.row.tone) - RANK.indexOf(b.row.tone) || a.worse - b.worse)].slice(0, DRAWN)
    return { kind: 'chart', title: `${spoken(metric.key)}: baseline → candidate`, chart: { kind: 'dumbbell', metric: spoken(metric.key), unit: metric.unit, better: metric.better === 'lower' ? 'lower' : 'higher', rows: shown.map(({ row }) => row) } }
  })
}

/** The weakest slices, with rows to look at; those that are declared already are marked. */
function weakest(measured: Measured): readonly Block[] {
  const { weaknesses, searched } = measured
  if (searched === undefined || searched.slices === 0) return []
  const about = `${plural(searched.slices, 'slice')} of ${plural(searched.columns.length, 'column')} were tried (${searched.columns.slice(0, 12).join(', ')}${searched.columns.length > 12 ? ', …' : ''})${searched.left.length > 0 ? `; left out: ${searched.left.slice(0, 6).join(', ')}` : ''}. What is found on one part of the rows must be confirmed on the other.`
  if (weaknesses.length === 0) return [{ kind: 'text', text: `No weak slice was found. ${about}` }]
  const declared = weaknesses.some((found) => isDeclared(found, measured)), mark = (found: Measured['weaknesses'][number]): readonly string[] => (declared ? [isDeclared(found, measured) ? 'yes' : 'no'] : [])
  return [
    { kind: 'table', title: declared ? 'Weak slices' : 'Weak slices that nobody declared', columns: [{ label: 'slice', code: true }, ...(declared ? [{ label: 'declared' }] : []), { label: 'rows', align: 'right' }, { label: 'what', wide: true }, { label: 'p', align: 'right' }, { label: 'rows to look at', code: true, wide: true }], rows: weaknesses.map((found) => [found.name, ...mark(found), count(found.size), weaknessText(found, measured), found.adjusted < 0.001 ? '< 0.001' : decimal(found.adjusted, 2), found.examples.map(exampleName).join(', ')]) },
    { kind: 'text', text: about },
  ]
}

function exampleName({ id, file, line, record }: MeasuredSlice['examples'][number]): string { return id ?? (line === undefined ? `${file} row ${record ?? '?'}` : `${file}:${line}`) }

/** Crosses of two columns as heat maps, of the first metric. */
function crosses(measured: Measured): readonly Block[] {
  const [metric] = measured.metrics
  if (metric === undefined) return []
  return measured.families.flatMap((family, at): readonly Block[] => {
    if (family.columns.length !== 2) return []
    const slices = measured.slices.filter((slice) => slice.family === at), side = (of: 0 | 1): readonly string[] => [...new Set(slices.map(({ values }) => values[of] ?? ''))], x = side(1), y = side(0)
    if (x.length > 30 || y.length > 60) return []
    return [{ kind: 'chart', title: `${spoken(metric.key)} by ${family.name}`, chart: { kind: 'heat', metric: spoken(metric.key), unit: metric.unit, x: { label: family.columns[1] ?? '', values: x }, y: { label: family.columns[0] ?? '', values: y }, cells: slices.map(({ values, rows, metrics }) => { const found = metrics[metric.key], value = found === undefined ? undefined : valueOf(found.candidate); return { x: x.indexOf(values[1] ?? ''), y: y.indexOf(values[0] ?? ''), count: rows, ...(value === undefined ? {} : { value }) } }) } }]
  })
}

function changes({ changes: found, baseline }: Measured): readonly Block[] {
  if (found === undefined || baseline === undefined) return []
  return [{
    kind: 'details', title: `Against the baseline (${baseline.from}): ${plural(found.broken, 'row')} that it got right ${found.broken === 1 ? 'is' : 'are'} wrong now, ${plural(found.mended, 'row')} that it got wrong ${found.mended === 1 ? 'is' : 'are'} right`,
    blocks: [...(found.broken === 0 ? [] : [{ kind: 'table' as const, title: 'Newly wrong, the surest first', columns: [{ label: 'row', code: true }, { label: 'label', code: true }, { label: 'predicted', code: true }], rows: found.examples.map((one) => [exampleName(one), one.label, one.predicted]), ...(found.broken > found.examples.length ? { more: found.broken - found.examples.length } : {}) }]), ...whereListed(found)],
  }]
}

/** The page shows a few of the new errors; a file lists them, and what was mended. */
function whereListed({ broken, mended, rows }: NonNullable<Measured['changes']>): readonly Block[] {
  return rows.length === 0 ? [] : [{ kind: 'text', text: `changes.csv lists ${rows.length < broken + mended ? `${count(rows.length)} of them` : broken === 0 ? 'the mended ones' : mended === 0 ? 'all of them' : 'both, the new errors and the mended ones'}, with what each model says.` }]
}

function confusion({ confusion: found, classes }: Measured): readonly Block[] {
  return found === undefined || classes.length > 50 ? [] : [{ kind: 'chart', title: 'Confusion matrix, all rows', chart: { kind: 'confusion', classes, counts: found.candidate, ...(found.baseline === undefined ? {} : { before: found.baseline }) } }]
}

function curves({ curves: all }: Measured): readonly Block[] {
  const tone = (at: number): 'emphasis' | 'neutral' => (at === 0 ? 'emphasis' : 'neutral'), drawn = all.filter(({ roc }) => roc.length > 0)
  if (drawn.length === 0) return []
  return [
    { kind: 'chart', title: 'Calibration: how often a score comes true', chart: { kind: 'curves', xLabel: 'mean score', yLabel: 'share of positives', diagonal: true, series: drawn.map(({ slice, calibration }, at) => ({ label: slice, tone: tone(at), points: calibration.map(({ score, positive }) => [score, positive] as const), sizes: calibration.map(({ count: rows }) => rows) })) } },
    { kind: 'chart', title: 'ROC', chart: { kind: 'curves', xLabel: 'false positive rate', yLabel: 'recall', diagonal: true, series: drawn.map(({ slice, roc }, at) => ({ label: slice, tone: tone(at), points: roc })) } },
    { kind: 'chart', title: 'Precision and recall', chart: { kind: 'curves', xLabel: 'recall', yLabel: 'precision', series: drawn.map(({ slice, precision }, at) => ({ label: slice, tone: tone(at), points: precision })) } },
  ]
}

/** Every slice with every reported metric. */
function allSlices({ level }: SliceTestSettings, measured: Measured): Block {
  const metrics = measured.metrics.filter(({ reported }) => reported), binary = measured.task === 'binary-classification', [overall, ...others] = measured.slices, shown = [...(overall === undefined ? [] : [overall]), ...others].slice(0, TABLE)
  return {
    kind: 'details', title: `All ${plural(measured.slices.length, 'slice')}, every metric with its ${percentLevel(level)} interval`,
    blocks: [{
      kind: 'table', title: '', columns: [{ label: 'slice', code: true }, { label: 'rows', align: 'right' }, ...(binary ? [{ label: 'positives', align: 'right' } as const] : []), ...metrics.map(({ key }) => ({ label: spoken(key), wide: true })), { label: 'rows to look at', code: true, wide: true }],
      rows: shown.map((slice) => [slice.name, count(slice.rows), ...(binary ? [count(slice.positives ?? 0)] : []), ...metrics.map((metric) => cell(slice, metric, level)), slice.examples.map(exampleName).join(', ')]),
      ...(measured.slices.length > shown.length ? { more: measured.slices.length - shown.length } : {}),
    }],
  }
}

function cell(slice: MeasuredSlice, metric: MeasuredMetric, level: number): string {
  const found = slice.metrics[metric.key]
  if (found === undefined) return ''
  if (found.candidate.kind === 'undefined') return `undefined (${found.candidate.why})`
  const interval = intervalOf(found.candidate, level), difference = found.difference === undefined ? undefined : intervalOf(found.difference, level), sign = metric.better === 'higher' ? -1 : 1
  return `${said(valueOf(found.candidate), metric)}${interval === undefined ? '' : ` (${between(interval, metric)})`}${difference === undefined || metric.better === 'neither' ? '' : `; ${changeText(sign * difference.lower, sign * difference.upper, metric)}`}`
}

/** What was required, and what each of the checks came to, with what would have been found. */
function howDecided(settings: SliceTestSettings, { decisions, requirements, blocking, informing }: Decided): readonly Block[] {
  if (decisions.length === 0) return []
  const corrected = [...(blocking > 1 ? [`Failures are corrected for ${count(blocking)} tests by Holm's method: the chance of any false failure is at most ${decimal((1 - settings.level) * 100, 2)} %.`] : []), ...(informing > 1 ? [`Warnings are corrected for ${count(informing)} tests by Benjamini and Hochberg's method.`] : [])].join(' ')
  return [{
    kind: 'details', title: `How ${plural(decisions.length, 'check')} ${decisions.length === 1 ? 'was' : 'were'} decided`,
    blocks: [
      ...(corrected === '' ? [] : [{ kind: 'text', text: corrected } as const]),
      { kind: 'table', title: '', columns: [{ label: 'slice', code: true }, { label: 'metric' }, { label: 'required', wide: true }, { label: 'found' }, { label: 'outcome' }, { label: 'p', align: 'right' }, { label: 'would be found', align: 'right' }], rows: decisions.slice(0, TABLE).map(({ check: { slice, metric, demand, requirement }, value, interval, outcome, adjusted, detectable, why }) => [
        slice.name, spoken(metric.key), `${demanded(demand, metric)}${requirements[requirement]?.severity === 'error' ? '' : ` (${requirements[requirement]?.severity ?? ''})`}`,
        value === undefined ? 'undefined' : `${said(value, metric)}${interval === undefined ? '' : ` (${between(interval, metric)})`}`, why === undefined ? outcome : `${outcome}: ${why}`, adjusted === undefined ? '' : adjusted < 0.001 ? '< 0.001' : decimal(adjusted, 2), detectable === undefined ? '' : `${metric.unit === 'share' ? `${decimal(detectable * 100, 2)} points` : decimal(detectable, 2)} beyond`,
      ]), ...(decisions.length > TABLE ? { more: decisions.length - TABLE } : {}) },
    ],
  }]
}
