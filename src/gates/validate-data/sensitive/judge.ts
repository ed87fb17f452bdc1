import type { Finding, Severity } from '../../../report/finding.js'
import { fingerprint } from '../../../report/fingerprint.js'
import { count } from '../../../report/numbers.js'
import { ruleId } from '../rules.js'
import type { SensitiveResult } from './measure.js'

/** A kind of data that is meant to be in a column. */
export interface Allowed { readonly column?: string | undefined; readonly kind?: string | undefined; readonly reason: string }

export interface SensitiveSettings { readonly severity: Severity | 'off'; readonly allow: readonly Allowed[] }

export function isAllowed({ column, kind }: SensitiveResult, allow: readonly Allowed[]): Allowed | undefined {
  return allow.find((one) => (one.column === undefined || one.column === column) && (one.kind === undefined || one.kind === kind) && (one.column !== undefined || one.kind !== undefined))
}

/** One finding a column and kind. A value is never part of it: only a masked form and its places. */
export function sensitiveFindings(result: SensitiveResult, { severity, allow }: SensitiveSettings, file: string): readonly Finding[] {
  if (severity === 'off' || isAllowed(result, allow) !== undefined) return []
  const { dataset, column, kind, label, category, hits, values, confidence, example, places } = result, rule = ruleId(category === 'secret' ? 'secret' : 'personal-data')
  const message = confidence === 'name' ? `${column} is called like a column of ${label}`
    : `${column} holds what looks like ${label}${example === undefined ? '' : ` (${example})`}: ${count(hits)} of ${result.estimated ? `about ${count(Number(values.toPrecision(2)))}` : count(values)} cells${result.sampled ? ' looked at' : ''}`
  const [first] = places
  return [{
    rule, severity, message: `${message} (${kind})`, count: 1, subject: { dataset, column }, place: first ?? { file, line: 1 },
    evidence: { kind, hits, values, confidence, sampled: result.sampled, places: places.map(({ file: name, line, record }) => `${name}:${line ?? record ?? ''}`) }, fingerprint: fingerprint(rule, dataset, column, kind),
  }]
}
