import { utf16Units } from './budget.js'
import { fingerprint } from './fingerprint.js'
import type { Reports } from './reports.js'
import { summary, type SummaryOptions } from './summary.js'

/** GitHub refuses longer comments. It counts characters; UTF-16 units are never fewer. */
export const COMMENT_LIMIT = 65_536

/** Names the one living comment of a workflow, job and gate. Names that only differ in what had to be replaced stay apart. */
export function commentKey(workflow: string, job: string, gate: string): string {
  const raw = [workflow, job, gate]
  // "--" would end an HTML comment early in some parsers.
  const safe = raw.map((part) => part.replace(/[^\p{ASCII}]|[^\w.]+/gu, '-').replace(/-{2,}/g, '-').slice(0, 60)).join('/')
  return safe === raw.join('/') ? safe : `${safe}/${fingerprint('comment', ...raw).slice(0, 8)}`
}

/** The hidden first line by which the comment is found again. */
export function commentMarker(key: string): string {
  return `<!-- gauntlet:${key} -->`
}

/** The body of the living pull-request comment. */
export function comment(reports: Reports, key: string, options: Pick<SummaryOptions, 'whole' | 'cut'>): string {
  return summary(reports, { ...options, before: commentMarker(key), limit: COMMENT_LIMIT, measure: utf16Units })
}
