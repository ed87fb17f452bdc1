import { count, percentOf } from '../../../report/numbers.js'
import type { Block } from '../../../report/section.js'
import { isAllowed, type SensitiveSettings } from './judge.js'
import type { SensitiveResult } from './measure.js'

/** Everything that was found, what is allowed, too. */
export function sensitiveBlocks(list: readonly SensitiveResult[], { allow }: SensitiveSettings): readonly Block[] {
  if (list.length === 0) return []
  const open = list.filter((one) => isAllowed(one, allow) === undefined)
  return [{
    kind: 'table', title: 'Personal data and secrets', columns: [{ label: 'data', code: true }, { label: 'column', code: true }, { label: 'kind' }, { label: 'values', align: 'right' }, { label: 'share', align: 'right' }, { label: 'confidence' }, { label: 'allowed, because' }],
    rows: list.map((one) => [one.dataset, one.column, one.kind, one.confidence === 'name' ? '' : count(one.hits), one.confidence === 'name' ? 'by its name' : percentOf(one.hits, one.values), one.confidence, isAllowed(one, allow)?.reason ?? '']),
  }, ...(open.length === 0 ? [] : [{ kind: 'code' as const, title: 'To allow what is meant to be there, in gauntlet.yml', text: allowing(open) }])]
}

const SHOWN_LINES = 20

/** Lines of gauntlet.yml that allow what was found. */
function allowing(list: readonly SensitiveResult[]): string {
  const lines = [...new Set(list.map(({ column, kind }) => `    - { column: ${JSON.stringify(column)}, kind: ${kind}, reason: why it is there }`))]
  return `validate-data:\n  allow-sensitive:\n${lines.slice(0, SHOWN_LINES).join('\n')}${lines.length > SHOWN_LINES ? `\n    # and ${lines.length - SHOWN_LINES} more` : ''}`
}
