import { blockMarkdown, folded } from './blocks.js'
import { fill, utf8Bytes, type Measure, type Piece } from './budget.js'
import { brief } from './escape.js'
import type { Finding } from './finding.js'
import { headline } from './headline.js'
import { markdownCode, markdownTable, markdownText } from './markdown.js'
import { count, plural, seconds } from './numbers.js'
import { keyword, occurrencesOf, placeText, subjectText, withoutSubject } from './places.js'
import type { Report, Verdict } from './report.js'
import { listed, type Reports } from './reports.js'
import { SEVERITY_ICON, VERDICT_ICON } from './verdict.js'

/** What GitHub takes per step; a larger summary is refused whole. */
export const SUMMARY_BYTES = 1024 * 1024

export interface SummaryOptions {
  /** Where the whole report is, in plain words: `artifact gauntlet-report`, `gauntlet-report/index.html`. */
  readonly whole: string
  /** What other channels left out, said at the end as well. */
  readonly cut?: readonly string[]
  readonly limit?: number
  readonly measure?: Measure
  /** Goes before everything else: Markdown of our own. */
  readonly before?: string
}

/** The first findings are shown at once, more of them folded. */
const OPEN = 10
const FOLDED = 40
const MESSAGE = 500
const REASONS = 5

/** The job summary: a sentence, the table of gates, what was found, and the rest folded. */
export function summary(reports: Reports, options: SummaryOptions): string {
  const all = listed(reports), { title, sentence } = headline(all)
  const head = [options.before ?? '', `### ${title}`, `**${sentence}**`, gates(all)].filter((part) => part !== '').join('\n\n')
  const pieces = all.length === 1 ? all.flatMap((report) => [...found(report), ...blocks(report)]) : worstFirst(all).flatMap(chapter)
  const said = [...all.flatMap((report) => report.cut), ...(options.cut ?? [])].slice(0, 20).map((text) => brief(text, MESSAGE))
  const findings = all.reduce((sum, report) => sum + report.findings.length, 0)
  const tail = (left: readonly Piece[]) => {
    const sum = (from: readonly Piece[]) => from.reduce((total, piece) => total + (piece.findings ?? 0), 0)
    return [
      ...(left.length > 0 ? [`${plural(left.length, 'part')} of this report did not fit here.`] : []),
      ...said.map((text) => `- ${markdownText(text)}`),
      `Full report: ${markdownText(options.whole)}${findings - sum(pieces) + sum(left) === 0 ? '' : ` · ${plural(findings - sum(pieces) + sum(left), 'finding')} cut`}`,
    ].join('\n\n').replaceAll('\n\n- ', '\n- ')
  }
  return fill(head, pieces, tail, options.limit ?? SUMMARY_BYTES, options.measure ?? utf8Bytes)
}

function gates(reports: readonly Report[]): string {
  const rows = reports.map((report) => [
    report.gate, `${VERDICT_ICON[report.verdict]} ${report.verdict}`, markdownText(brief(report.section.inShort, MESSAGE)), seconds(report.seconds),
  ])
  return markdownTable(['gate', 'verdict', 'in short', ''], rows, [false, false, false, true])
}

function found(report: Report): readonly Piece[] {
  const why = report.verdict === 'pass' ? [] : report.reasons.slice(0, REASONS).filter((reason) => reason !== report.headline)
  const open = report.findings.slice(0, OPEN), more = report.findings.slice(OPEN, OPEN + FOLDED)
  return [
    ...(why.length === 0 ? [] : [{ text: why.map((reason) => `- ${markdownText(brief(reason, MESSAGE))}`).join('\n') }]),
    ...(open.length === 0 ? [] : [{ findings: open.length, text: findingsTable(open) }]),
    ...(more.length === 0 ? [] : [{ findings: more.length, text: folded(`${plural(more.length, 'more finding')} of ${report.gate}`, findingsTable(more)) }]),
  ]
}

function blocks(report: Report): readonly Piece[] {
  return report.section.blocks.map((block) => ({ text: blockMarkdown(block) }))
}

/** The part of one gate among several: what passed is folded. */
function chapter(report: Report): readonly Piece[] {
  const shown = blocks(report)
  const rest = report.verdict === 'pass' && shown.length > 0 ? [{ text: folded(report.section.title, shown.map(({ text }) => text).join('\n\n')) }] : shown
  const [first, ...more] = [...found(report), ...rest]
  return first === undefined ? [] : [{ ...first, text: `#### ${VERDICT_ICON[report.verdict]} ${report.gate}\n\n${first.text}` }, ...more]
}

function worstFirst(reports: readonly Report[]): readonly Report[] {
  const order: readonly Verdict[] = ['fail', 'inconclusive', 'pass']
  return reports.toSorted((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict))
}

function findingsTable(findings: readonly Finding[]): string {
  return markdownTable(['', 'where', 'what', 'times', 'rule'], findings.map((finding) => {
    const [first] = occurrencesOf(finding), subject = subjectText(finding)
    const place = first === undefined ? '' : markdownCode(brief(placeText(first.place), 200, 'middle'))
    return [
      SEVERITY_ICON[finding.severity],
      place,
      (subject === undefined ? '' : `${markdownCode(brief(subject, 100, 'middle'))} `) + markdownText(brief(withoutSubject(first?.message ?? finding.message, subject), MESSAGE)),
      count(finding.count),
      markdownText(keyword(finding.rule)),
    ]
  }), [false, false, false, true])
}
