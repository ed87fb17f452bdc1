import { createHash } from 'node:crypto'
import type { Finding } from './finding.js'
import { SEVERITIES } from './verdict.js'

/** A stable name for a finding: 32 hex digits of what makes it the same finding tomorrow (rule, file, subject; never a line number). */
export function fingerprint(rule: string, ...parts: readonly string[]): string {
  // JSON keeps the borders between parts apart and lone surrogates distinct.
  return createHash('sha256').update(JSON.stringify([rule, ...parts])).digest('hex').slice(0, 32)
}

/** By code units: the same on every machine, whatever its locale. */
function compare(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0
  if (a === undefined) return -1
  return b === undefined || a > b ? 1 : -1
}

/** Most severe first, then by rule, file, data set, column and place. The order of equal input does not matter.
 *  @param rules the order of the rules, where the gate has one; others follow by name */
export function sortFindings(findings: readonly Finding[], rules: readonly string[] = []): readonly Finding[] {
  const order = new Map(rules.map((rule, at) => [rule, at]))
  const rank = (finding: Finding) => order.get(finding.rule) ?? rules.length
  return findings.toSorted((a, b) =>
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity)
    || rank(a) - rank(b)
    || compare(a.rule, b.rule)
    || compare(a.place?.file, b.place?.file)
    || compare(a.subject?.dataset, b.subject?.dataset)
    || compare(a.subject?.column, b.subject?.column)
    || (a.place?.line ?? 0) - (b.place?.line ?? 0)
    || (a.place?.record ?? 0) - (b.place?.record ?? 0)
    || (a.place?.column ?? 0) - (b.place?.column ?? 0)
    || compare(a.fingerprint, b.fingerprint)
    || compare(a.message, b.message))
}
