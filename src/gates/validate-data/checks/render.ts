import type { Block } from '../../../report/section.js'
import { keeps } from './holds.js'
import type { CheckResult } from './result.js'
import { asked, subject, valueText } from './words.js'

const SHOWN = 100
const SIGN = { error: '✗', warning: '!', notice: 'i' } as const

/** Every check with its value: what holds is shown, too. */
export function checkBlocks(list: readonly CheckResult[]): readonly Block[] {
  if (list.length === 0) return []
  const several = new Set(list.map(({ dataset }) => dataset)).size > 1, sides = list.some(({ check }) => check.dimension !== undefined)
  return [{
    kind: 'table', title: 'Checks',
    columns: [{ label: '' }, ...(several ? [{ label: 'data', code: true }] : []), { label: 'check' }, { label: 'found', align: 'right' as const }, { label: 'asked' }, ...(sides ? [{ label: 'dimension' }] : [])],
    rows: list.slice(0, SHOWN).map((result) => {
      const { check, dataset } = result, { severity, description, dimension } = check
      return [
        keeps(result) ? '✓' : SIGN[severity ?? 'error'], ...(several ? [dataset] : []), `${subject(check)}${description === undefined ? '' : `: ${description}`}`,
        valueText(result), asked(check), ...(sides ? [dimension ?? ''] : []),
      ]
    }),
    ...(list.length > SHOWN ? { more: list.length - SHOWN } : {}),
  }]
}
