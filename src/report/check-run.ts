import type { FailOn } from '../config/shared.js'
import type { Annotation } from './annotations.js'
import { cutBytes } from './budget.js'
import { shorten, wellFormed } from './escape.js'
import { headline } from './headline.js'
import { plural } from './numbers.js'
import type { Report } from './report.js'
import { listed, type Reports } from './reports.js'
import { summary } from './summary.js'
import { exitCode, overall } from './verdict.js'

/** Limits of the checks API. */
const BATCH = 50
const TEXT = 65_535
const TITLE = 255
const MESSAGE = 64_000

export type Conclusion = 'failure' | 'success' | 'neutral'

/** As the API takes it. */
export interface CheckAnnotation {
  readonly path: string
  readonly start_line: number
  readonly end_line: number
  readonly start_column?: number
  readonly end_column?: number
  readonly annotation_level: 'failure' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
}

export interface CheckOutput {
  readonly title: string
  readonly summary: string
  readonly text: string
  readonly annotations: readonly CheckAnnotation[]
}

export interface CheckRun {
  readonly conclusion: Conclusion
  /** Create the check run with the first, update it with the others in turn: each adds its annotations. At least one. */
  readonly outputs: readonly CheckOutput[]
}

/** `neutral` where something is wrong or unknown that the user asked not to fail on. */
export function conclusion(report: Pick<Report, 'verdict' | 'counts'>, failOn: FailOn): Conclusion {
  if (exitCode(report.verdict, report.counts, failOn) !== 0) return 'failure'
  return report.verdict === 'pass' ? 'success' : 'neutral'
}

/** @param rest what the runner did not show
 *  @param whole where the whole report is, in plain words */
export function checkRun(reports: Reports, rest: readonly Annotation[], options: { readonly failOn: FailOn; readonly whole: string }): CheckRun {
  const all = listed(reports)
  const each = all.map((report) => conclusion(report, options.failOn))
  const { title, sentence } = headline(all)
  const lines = rest.flatMap(checkAnnotation)
  const lost = rest.length - lines.length
  const says = [sentence, ...(lost > 0 ? [`${plural(lost, 'finding')} without a file to be shown on; see the report.`] : [])].join('\n\n')
  const output = { title: shorten(title, TITLE), summary: cutBytes(says, TEXT), text: summary(all, { whole: options.whole, limit: TEXT }) }
  const batches = Array.from({ length: Math.max(1, Math.ceil(lines.length / BATCH)) }, (_, at) => lines.slice(at * BATCH, (at + 1) * BATCH))
  return {
    conclusion: each.includes('failure') ? 'failure' : overall(all.map(({ verdict }) => verdict)) === 'pass' ? 'success' : 'neutral',
    outputs: batches.map((annotations) => ({ ...output, annotations })),
  }
}

function checkAnnotation(from: Annotation): readonly CheckAnnotation[] {
  if (from.file === undefined) return []
  const start = from.line ?? 1, end = from.endLine ?? start
  return [{
    path: wellFormed(from.file), start_line: start, end_line: end,
    ...(start === end && from.column !== undefined ? { start_column: from.column, end_column: from.endColumn ?? from.column } : {}),
    annotation_level: from.severity === 'error' ? 'failure' : from.severity,
    title: shorten(from.title, TITLE), message: shorten(from.message, MESSAGE),
  }]
}
