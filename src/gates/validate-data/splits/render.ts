import { count, decimal, percentOf } from '../../../report/numbers.js'
import type { Block } from '../../../report/section.js'
import { isBroken, severityOf } from './judge.js'
import type { SplitResult } from './result.js'
import type { SplitsSettings } from './settings.js'

const SHOWN_POWERS = 20
const SIGN = { error: '✗', warning: '!', notice: 'i', none: '✓' } as const

/** What was measured between and within splits; what is in order is folded away. */
export function splitBlocks(asked: SplitsSettings | undefined, list: readonly SplitResult[]): readonly Block[] {
  if (asked === undefined || list.length === 0) return []
  const row = (result: SplitResult): readonly string[] => [SIGN[severityOf(result, asked) ?? 'none'], result.rule, result.splits.join(' / '), result.column ?? '', splitValue(result)]
  const columns = [{ label: '' }, { label: 'rule', code: true }, { label: 'splits' }, { label: 'column', code: true }, { label: 'found', align: 'right' as const }]
  const broken = list.filter((result) => isBroken(result, asked)), others = list.filter((result) => !isBroken(result, asked))
  const powers = list.filter(({ rule }) => rule === 'leaky-feature').toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0)).slice(0, SHOWN_POWERS)
  return [
    ...(broken.length === 0 ? [] : [{ kind: 'table' as const, title: 'Splits', columns, rows: broken.map(row) }]),
    ...(powers.length === 0 ? [] : [{ kind: 'chart' as const, title: `How well each feature alone predicts ${asked.label ?? 'the label'}`, chart: { kind: 'bars' as const, unit: 'predictive power', bars: powers.map((result) => ({ label: result.column ?? '', value: Math.round((result.value ?? 0) * 1000) / 1000, tone: isBroken(result, asked) ? 'error' as const : 'neutral' as const })) } }]),
    ...(others.length === 0 ? [] : [{ kind: 'details' as const, title: `${others.length} things about the splits that are in order`, blocks: [{ kind: 'table' as const, title: 'In order', columns, rows: others.map(row) }] }]),
  ]
}

/** The value as people read it, in a table of all that was measured. */
function splitValue(result: SplitResult): string {
  if (result.value !== undefined) return decimal(result.value, 3)
  return result.of === 0 ? count(result.counted) : `${count(result.counted)} (${percentOf(result.counted, result.of)})`
}
