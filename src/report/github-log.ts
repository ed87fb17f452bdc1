import { brief, logLine } from './escape.js'
import { headline } from './headline.js'
import { listing } from './listing.js'
import { bytes, count, plural, seconds } from './numbers.js'
import type { Report } from './report.js'
import { listed, type Reports } from './reports.js'
import { SEVERITY_ICON, VERDICT_ICON } from './verdict.js'

export interface GithubLogOptions {
  readonly violations?: string | undefined
  readonly page?: string
  /** Lines of findings per gate. */
  readonly limit?: number
}

const LIMIT = 200

/** Plain lines for the log of a step, folded per gate. The folds are the only commands in it: every other line is taken apart where the runner would obey it. */
export function githubLog(reports: Reports, options: GithubLogOptions = {}): string {
  const all = listed(reports)
  return `${[...all.flatMap((report) => gate(report, options)), ...(all.length > 1 ? [headline(all).title] : [])].join('\n')}\n`
}

function gate(report: Report, options: GithubLogOptions): readonly string[] {
  const { files, more } = listing(report, options.limit ?? LIMIT)
  const total = report.findings.reduce((sum, finding) => sum + finding.count, 0)
  const inputs = report.inputs.slice(0, LIMIT).map(({ path, rows, bytes: size }) => `  ${path}  ${rows === undefined ? '' : `${plural(rows, 'row')}  `}${bytes(size)}`)
  const found = files.flatMap(({ file, entries }) => entries.map(({ severity, where, subject, message, keyword }) =>
    `  ${SEVERITY_ICON[severity]} ${[`${file}${where === '' ? '' : `:${where}`}`, subject, message].filter((part) => part !== '').join('  ')}  (${keyword})`))
  return [
    ...fold(`${report.gate}: ${plural(report.inputs.length, 'file')} read in ${seconds(report.seconds)}`, inputs),
    ...(found.length === 0 ? [] : fold(`${report.gate}: ${plural(report.findings.length, 'finding')}, seen ${plural(total, 'time')}`, [...found, ...(more > 0 ? [`  … ${count(more)} more${options.violations === undefined ? '' : ` in ${options.violations}`}`] : [])])),
    ...report.cut.map((text) => logLine(`! ${text}`)),
    ...(options.page === undefined ? [] : [logLine(`report: ${options.page}`)]),
    logLine(`${VERDICT_ICON[report.verdict]} ${report.gate}: ${report.verdict}: ${brief(report.headline, 1000)}`),
  ]
}

function fold(title: string, lines: readonly string[]): readonly string[] {
  return [`::group::${logLine(title)}`, ...lines.map(logLine), '::endgroup::']
}
