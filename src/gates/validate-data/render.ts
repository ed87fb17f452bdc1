import { bytes, count, plural } from '../../report/numbers.js'
import type { Block, Section } from '../../report/section.js'
import { checkBlocks } from './checks/render.js'
import { comparisonBlocks } from './compare/judge.js'
import type { Measured, MeasuredFile } from './measured.js'
import type { ValidateDataSettings } from './settings.js'
import { isBroken, severityOf, splitValue } from './splits/judge.js'
import { overview } from './overview.js'
import { sensitiveBlocks } from './sensitive/judge.js'
import type { SplitResult } from './splits/measure.js'
import type { ViolationGroup } from './violations.js'

const SHOWN_FILES = 50
const SHOWN_BARS = 20
const SHOWN_STRIPS = 10

/** What to show of a run: bars of what is wrong, where in the files it lies, and the files themselves. */
export function render(settings: ValidateDataSettings, measured: Measured): Section {
  const { files, groups } = measured
  const rows = files.reduce((total, file) => total + file.rows, 0)
  const fresh = groups.filter(({ known }) => !known)
  const errors = fresh.filter(({ severity }) => severity === 'error').reduce((total, group) => total + group.count, 0)
  const others = fresh.filter(({ severity }) => severity === 'warning').reduce((total, group) => total + group.count, 0)
  const inShort = [plural(rows, 'row'), measured.known === undefined ? plural(errors, 'violation') : `${plural(errors, 'new violation')} (${count(measured.known)} known)`, ...(others > 0 ? [plural(others, 'warning')] : []), ...(measured.checks.length > 0 ? [plural(measured.checks.length, 'check')] : []), ...(measured.untouched > 0 ? [`${plural(measured.untouched, 'file')} untouched`] : [])].join(', ')
  return { title: 'validate-data', inShort, blocks: [...comparisonBlocks(measured.comparisons), ...sensitiveBlocks(measured.sensitive, settings.sensitive), ...splits(settings, measured), ...checkBlocks(measured.checks.map(({ result }) => result)), ...bars(groups), ...strips(files), ...overview(measured, settings.sensitive), ...tables(files), ...explained(measured)] }
}

function bars(groups: readonly ViolationGroup[]): readonly Block[] {
  const worst = groups.filter(({ severity, known }) => severity !== 'notice' && !known)
  if (worst.length === 0) return []
  const tally = (pick: (group: ViolationGroup) => string | undefined): readonly { label: string; value: number; tone: 'error' | 'warning' }[] => {
    const bar = new Map<string, { label: string; value: number; tone: 'error' | 'warning' }>()
    for (const group of worst) {
      const label = pick(group)
      if (label === undefined) continue
      const have = bar.get(label) ?? { label, value: 0, tone: 'warning' as const }
      bar.set(label, { label, value: have.value + group.count, tone: group.severity === 'error' ? 'error' : have.tone })
    }
    return [...bar.values()].toSorted((a, b) => b.value - a.value || (a.label < b.label ? -1 : 1)).slice(0, SHOWN_BARS)
  }
  const byColumn = tally(({ column }) => column)
  return [
    { kind: 'chart', title: 'Violations by rule', chart: { kind: 'bars', unit: 'violations', bars: tally(({ rule }) => rule.slice(rule.indexOf('/') + 1)) } },
    ...(byColumn.length > 1 ? [{ kind: 'chart' as const, title: 'Violations by column', chart: { kind: 'bars' as const, unit: 'violations', bars: byColumn } }] : []),
  ]
}

function strips(files: readonly MeasuredFile[]): readonly Block[] {
  return files.filter(({ strip }) => strip.length > 0).slice(0, SHOWN_STRIPS).map((file) => ({
    kind: 'chart', title: `Where in ${file.path}`, chart: { kind: 'strip', unit: 'invalid rows', from: 1, to: file.rows, bins: file.strip },
  }))
}

function tables(files: readonly MeasuredFile[]): readonly Block[] {
  if (files.length === 0) return []
  const rows = files.slice(0, SHOWN_FILES).map((file) => [file.path, file.format, bytes(file.bytes), count(file.rows), count(file.invalidRows), file.schema ?? '–'])
  return [{
    kind: 'table', title: 'Files',
    columns: [{ label: 'file', code: true }, { label: 'format' }, { label: 'size', align: 'right' }, { label: 'rows', align: 'right' }, { label: 'invalid', align: 'right' }, { label: 'schema', code: true }],
    rows, ...(files.length > SHOWN_FILES ? { more: files.length - SHOWN_FILES } : {}),
  }]
}

const SIGN = { error: '✗', warning: '!', notice: 'i', none: '✓' } as const

/** What was measured between and within splits; what is in order is folded away. */
function splits({ splits: asked }: ValidateDataSettings, { splits: list }: Measured): readonly Block[] {
  if (asked === undefined || list.length === 0) return []
  const row = (result: SplitResult): readonly string[] => [SIGN[severityOf(result, asked) ?? 'none'], result.rule, result.splits.join(' / '), result.column ?? '', splitValue(result)]
  const columns = [{ label: '' }, { label: 'rule', code: true }, { label: 'splits' }, { label: 'column', code: true }, { label: 'found', align: 'right' as const }]
  const broken = list.filter((result) => isBroken(result, asked)), others = list.filter((result) => !isBroken(result, asked))
  const powers = list.filter(({ rule }) => rule === 'leaky-feature').toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0)).slice(0, SHOWN_BARS)
  return [
    ...(broken.length === 0 ? [] : [{ kind: 'table' as const, title: 'Splits', columns, rows: broken.map(row) }]),
    ...(powers.length === 0 ? [] : [{ kind: 'chart' as const, title: `How well each feature alone predicts ${asked.label ?? 'the label'}`, chart: { kind: 'bars' as const, unit: 'predictive power', bars: powers.map((result) => ({ label: result.column ?? '', value: Math.round((result.value ?? 0) * 1000) / 1000, tone: isBroken(result, asked) ? 'error' as const : 'neutral' as const })) } }]),
    ...(others.length === 0 ? [] : [{ kind: 'details' as const, title: `${others.length} things about the splits that are in order`, blocks: [{ kind: 'table' as const, title: 'In order', columns, rows: others.map(row) }] }]),
  ]
}

function explained(measured: Measured): readonly Block[] {
  if (measured.explain.length === 0) return []
  return [{ kind: 'details', title: 'What ran where', blocks: measured.explain.map((text) => ({ kind: 'text', text })) }]
}
