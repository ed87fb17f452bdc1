import type { Changes } from '../data/changes.js'
import { brief, briefLines, commandData, commandProperty, defuse, shorten } from './escape.js'
import type { Finding, Occurrence, Place, Severity } from './finding.js'
import { count, plural } from './numbers.js'
import { keyword, occurrencesOf, subjectText } from './places.js'
import { listed, type Reports } from './reports.js'
import { SEVERITIES } from './verdict.js'

/** One note beside a line of a file. Texts are visible, of bounded length, and not yet escaped for a channel. */
export interface Annotation {
  readonly severity: Severity
  readonly title: string
  readonly message: string
  readonly file?: string
  readonly line?: number
  readonly endLine?: number
  readonly column?: number
  readonly endColumn?: number
}

export interface Annotations {
  /** What fits under the runner's caps, most severe first. */
  readonly shown: readonly Annotation[]
  /** What did not; a check run can carry it. */
  readonly rest: readonly Annotation[]
  /** Sentences that say what nobody will see as an annotation. */
  readonly cut: readonly string[]
}

/** The runner drops what goes beyond these, silently. */
export const PER_SEVERITY = 10
const PER_JOB = 50
const MESSAGE = 4096
const TITLE = 120
/** Of a message that other lines are named below. */
const ROOM = 3500
/** Other lines named in the text of a group. */
const LINES = 10

export interface AnnotationOptions {
  readonly changes?: Changes | undefined
  /** Annotations that the step itself needs, such as the closing error. */
  readonly reserved?: Readonly<Partial<Record<Severity, number>>>
}

interface Candidate { readonly annotation: Annotation; readonly touched: boolean; readonly group: boolean }

/** Is this a place that the pull request adds or changes? A file whose lines the host did not tell counts as a whole. */
export function touched(place: Place | undefined, changes: Changes | undefined): boolean {
  const file = changes?.files.find(({ path }) => path === place?.file)
  if (place === undefined || file === undefined) return false
  if (file.lines === undefined || place.line === undefined) return true
  const first = place.line, last = place.endLine ?? place.line
  return file.lines.some(([from, to]) => from <= last && first <= to)
}

/** One annotation per finding first, then single occurrences as long as the runner shows them; lines of the diff go first. */
export function annotations(reports: Reports, options: AnnotationOptions = {}): Annotations {
  const shown: Annotation[] = [], rest: Annotation[] = [], cut: string[] = []
  for (const severity of SEVERITIES) {
    const findings = listed(reports).flatMap((report) => report.findings).filter((finding) => finding.severity === severity)
    const candidates = findings.flatMap((finding) => candidatesOf(finding, options.changes))
    const ordered = [...candidates.filter((one) => one.group), ...candidates.filter((one) => !one.group)]
      .map((one, at) => ({ ...one, at }))
      .toSorted((a, b) => Number(b.group) - Number(a.group) || Number(b.touched) - Number(a.touched) || a.at - b.at)
    const room = Math.max(0, Math.min(PER_SEVERITY - (options.reserved?.[severity] ?? 0), PER_JOB - shown.length))
    shown.push(...ordered.slice(0, room).map(({ annotation }) => annotation))
    rest.push(...ordered.slice(room).map(({ annotation }) => annotation))
    const unseen = ordered.slice(room).filter(({ group }) => group).length
    if (unseen > 0) cut.push(`${count(unseen)} of ${plural(findings.length, `${severity} finding`)} not shown as annotations: GitHub shows ${PER_SEVERITY} per severity and step.`)
  }
  return { shown, rest, cut }
}

function candidatesOf(finding: Finding, changes: Changes | undefined): readonly Candidate[] {
  const occurrences = occurrencesOf(finding)
  const lead = Math.max(0, occurrences.findIndex(({ place }) => touched(place, changes)))
  const first = occurrences[lead]
  const title = titleOf(finding)
  const make = (place: Place | undefined, message: string, group: boolean): Candidate =>
    ({ annotation: annotation(finding.severity, title, message, place), touched: touched(place, changes), group })
  return [
    make(first?.place, groupMessage(finding, occurrences, lead), true),
    ...occurrences.filter((_, at) => at !== lead).map(({ place, message }) => make(place, message, false)),
  ]
}

function titleOf(finding: Finding): string {
  const subject = subjectText(finding), gate = finding.rule.slice(0, finding.rule.indexOf('/'))
  return [gate, keyword(finding.rule), ...(subject === undefined ? [] : [subject])].filter((part) => part !== '').join(' · ')
}

/** What is wrong here, and where else: `3 rows like this in this file: lines 16365, 20114, 88123.` */
function groupMessage(finding: Finding, occurrences: readonly Occurrence[], lead: number): string {
  const first = occurrences[lead]
  if (first === undefined || finding.count < 2) return first?.message ?? finding.message
  const here = occurrences.filter(({ place }) => place.file === first.place.file)
  const elsewhere = here.length < occurrences.length
  const lines = [...new Set(here.flatMap(({ place }) => place.line ?? []))].toSorted((a, b) => a - b)
  // File line numbers stay without separators, so that they can be searched for.
  const named = lines.slice(0, LINES).join(', ')
  // Two occurrences on one line are one line here; without knowing all of them, the rest is only a number.
  const unnamed = here.length === finding.count ? lines.length - Math.min(LINES, lines.length) : finding.count - here.length + Math.max(0, lines.length - LINES)
  const where = lines.length < 2 ? '' : `: lines ${named}${unnamed > 0 ? ` and ${count(unnamed)} more` : ''}`
  const what = elsewhere ? 'in several files, here' : 'in this file'
  return `${briefLines(first.message, ROOM)}\n${count(finding.count)} ${first.place.record === undefined ? 'places' : 'rows'} like this ${what}${where}.`
}

function annotation(severity: Severity, title: string, message: string, place: Place | undefined): Annotation {
  const text = briefLines(message, MESSAGE)
  const base = { severity, title: brief(title.trim(), TITLE), message: text.trim() === '' ? brief(title, MESSAGE) : text }
  if (place === undefined) return base
  const { file, line } = place
  if (line === undefined) {
    const where = place.record !== undefined ? `Row ${place.record}: ` : place.offset !== undefined ? `Byte ${count(place.offset)}: ` : ''
    return { ...base, file, message: shorten(where + base.message, MESSAGE) }
  }
  const endLine = place.endLine !== undefined && place.endLine >= line ? place.endLine : undefined
  const oneLine = endLine === undefined || endLine === line
  // The runner drops columns of a range of lines, and a range that ends before it starts.
  const columns = oneLine && place.column !== undefined
    ? { column: place.column, ...(place.endColumn !== undefined && place.endColumn >= place.column ? { endColumn: place.endColumn } : {}) } : {}
  return { ...base, file, line, ...(endLine === undefined ? {} : { endLine }), ...columns }
}

/** The line that makes the runner show it, without a line end. */
export function workflowCommand(annotation: Annotation): string {
  const properties = Object.entries({
    file: annotation.file, line: annotation.line, endLine: annotation.endLine, col: annotation.column, endColumn: annotation.endColumn, title: annotation.title,
  }).filter(([, value]) => value !== undefined && value !== '').map(([name, value]) => `${name}=${commandProperty(String(value))}`)
  const data = annotation.message.split('\n').map(defuse).join('\n')
  return `::${annotation.severity} ${properties.join(',')}::${commandData(data)}`
}
