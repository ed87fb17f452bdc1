import { brief } from './escape.js'
import { markdownText } from './markdown.js'
import { count } from './numbers.js'
import type { Report } from './report.js'
import { overall, VERDICT_ICON } from './verdict.js'

/** The first thing a person reads. */
export interface Headline {
  /** Plain, ours alone: `✗ Gauntlet: 1 of 3 gates failed`. */
  readonly title: string
  /** Markdown: the headlines of the gates that decided it. */
  readonly sentence: string
}

/** What several gates say together. */
export function headline(reports: readonly Report[]): Headline {
  const verdict = overall(reports.map((report) => report.verdict))
  const deciding = reports.filter((report) => report.verdict === verdict)
  return {
    title: `${VERDICT_ICON[verdict]} Gauntlet: ${says(reports, deciding)}`,
    sentence: reports.length === 0 ? 'No gate is configured.' : deciding.map((report) => markdownText(brief(report.headline, 1000))).join(' '),
  }
}

function says(reports: readonly Report[], deciding: readonly Report[]): string {
  const [only] = reports
  if (only === undefined) return 'no gate ran'
  const word = { pass: 'passed', fail: 'failed', inconclusive: deciding.length === 1 ? 'is inconclusive' : 'are inconclusive' }[deciding[0]?.verdict ?? 'inconclusive']
  if (reports.length === 1) return `${only.gate} ${word}`
  if (deciding.length === reports.length) return `all ${count(reports.length)} gates ${word}`
  return `${count(deciding.length)} of ${count(reports.length)} gates ${word}`
}
