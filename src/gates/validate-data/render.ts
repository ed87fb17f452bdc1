import { bytes, count, plural } from '../../report/numbers.js'
import type { Block, Section } from '../../report/section.js'
import { checkBlocks } from './checks/render.js'
import { comparisonBlocks } from './compare/render.js'
import type { Measured, MeasuredFile } from './measured.js'
import type { ValidateDataSettings } from './settings.js'
import { splitBlocks } from './splits/render.js'
import { overview } from './overview.js'
import { sensitiveBlocks } from './sensitive/render.js'
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
  return { title: 'validate-data', inShort, blocks: [...comparisonBlocks(measured.comparisons), ...sensitiveBlocks(measured.sensitive, settings.sensitive), ...splitBlocks(settings.splits, measured.splits), ...checkBlocks(measured.checks.map(({ result }) => result)), ...bars(groups), ...strips(files), ...overview(measured, settings.sensitive), ...tables(files), ...explained(measured)] }
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

function explained(measured: Measured): readonly Block[] {
  if (measured.explain.length === 0) return []
  return [{ kind: 'details', title: 'What ran where', blocks: measured.explain.map((text) => ({ kind: 'text', text })) }]
}
