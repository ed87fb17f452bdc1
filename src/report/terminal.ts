import { painter, type Ink, type Paint } from './colour.js'
import { brief, defuse, visible } from './escape.js'
import type { Severity } from './finding.js'
import { headline } from './headline.js'
import { listing, type Entry } from './listing.js'
import { bytes, count, plural, seconds } from './numbers.js'
import type { InputFile, Report, Verdict } from './report.js'
import { listed, type Reports } from './reports.js'
import { shortName } from './short-name.js'
import { SEVERITY_ICON, VERDICT_ICON } from './verdict.js'
import { pad, truncate, truncateStart, width as columns, wrap } from './width.js'

export interface TerminalOptions {
  readonly color: boolean
  readonly width: number
  /** The file that holds everything that was found, such as `gauntlet-report/violations.csv`. */
  readonly violations?: string | undefined
  /** The page to open, such as `gauntlet-report/index.html`. */
  readonly page?: string
  /** Lines of findings per gate. */
  readonly limit?: number
}

const LIMIT = 20
const INPUTS = 10
const MESSAGE_LINES = 3
const INK: Readonly<Record<Severity, Ink>> = { error: 'red', warning: 'yellow', notice: 'cyan' }
const VERDICT_INK: Readonly<Record<Verdict, Ink>> = { pass: 'green', fail: 'red', inconclusive: 'yellow' }

/** What a person sees after a run from a terminal. Safe in a CI log too: no line is a command. */
export function terminal(reports: Reports, options: TerminalOptions): string {
  const all = listed(reports), paint = painter(options.color), room = Math.max(40, options.width)
  const lines = all.flatMap((report) => [...(all.length > 1 ? [paint('bold', report.gate)] : []), ...gate(report, options, paint, room), ''])
  return `${[...lines, ...(all.length > 1 ? together(all, paint) : [])].map(defuse).join('\n').trimEnd()}\n`
}

function gate(report: Report, options: TerminalOptions, paint: Paint, room: number): readonly string[] {
  const { files, more, known } = listing(report, options.limit ?? LIMIT)
  const [only] = report.inputs
  const entries = files.flatMap((file) => file.entries), sizes = layout(entries, room)
  // One file that was read and nothing elsewhere: its name is on the first line already.
  const named = files.length > 1 || only === undefined || report.inputs.length > 1 || files.some(({ file }) => file !== visible(only.path))
  return [
    ...inputs(report, paint, room),
    ...(files.length > 0 ? [''] : []),
    ...files.flatMap(({ file, entries: of }, at) => [
      ...(named && at > 0 ? [''] : []),
      ...(named && file !== '' ? [`  ${paint('bold', truncateStart(file, room - 2))}`] : []),
      ...of.flatMap((entry) => entryLines(entry, sizes, paint)),
    ]),
    ...(more > 0 ? [paint('dim', `  … ${count(more)} more${whole(report, options)}`)] : []),
    ...(known > 0 ? [paint('dim', `  ${plural(known, 'violation')} that ${known === 1 ? 'was' : 'were'} there before${options.violations === undefined ? '' : `, in ${visible(options.violations)}`}`)] : []),
    '',
    ...report.cut.flatMap((text) => wrap(`! ${visible(text)}`, room)).map((line) => paint('yellow', line)),
    ...verdict(report, options.page, paint, room),
  ]
}

/** Where all of it is: rows in the file of violations, everything else on the page. */
function whole({ findings, measured }: Report, { violations, page }: TerminalOptions): string {
  const all = findings.reduce((sum, { count: times }) => sum + times, 0), rows = measured['violations'], file = typeof rows === 'number' && rows >= all ? violations : page
  return file === undefined ? '' : ` in ${visible(file)}`
}

function inputs(report: Report, paint: Paint, room: number): readonly string[] {
  const shown = report.inputs.slice(0, INPUTS), more = report.inputs.length - shown.length
  const facts = shown.map((input, at) => factsOf(input, at === 0 && report.inputs.length === 1 ? report.seconds : undefined))
  const names = shown.map(({ path }, at) => shortPath(path, room - columns(facts[at] ?? '') - 2))
  const widest = Math.max(0, ...names.map(columns))
  return [
    ...shown.map((_, at) => `${paint('bold', pad(names[at] ?? '', widest))}  ${facts[at] ?? ''}`),
    ...(more > 0 ? [`… ${plural(more, 'more file')}`] : []),
    ...(report.inputs.length === 1 ? [] : [seconds(report.seconds)]),
  ]
}

function factsOf({ rows, bytes: size }: InputFile, time: number | undefined): string {
  return [...(rows === undefined ? [] : [plural(rows, 'row')]), bytes(size), ...(time === undefined ? [] : [seconds(time)])].join('  ')
}

function shortPath(path: string, room: number): string {
  return truncateStart(brief(path, 200, 'middle'), Math.max(8, room))
}

interface Sizes { readonly where: number; readonly subject: number; readonly message: number; readonly keyword: number }

function layout(entries: readonly Entry[], room: number): Sizes {
  const widest = (pick: (entry: Entry) => string, most: number) => Math.min(most, Math.max(0, ...entries.map((entry) => columns(pick(entry)))))
  const where = widest((entry) => entry.where, 16), subject = widest((entry) => entry.subject, room < 60 ? 8 : room < 80 ? 14 : 24), keyword = widest((entry) => entry.keyword, 24)
  const rest = room - 2 - where - 2 - subject - 2 - 2 - keyword
  // Too narrow for the rule beside the message: it goes behind it.
  return rest < 24 ? { where, subject, message: Math.max(16, rest + keyword + 2), keyword: 0 } : { where, subject, message: widest((entry) => entry.message, rest), keyword }
}

function entryLines(entry: Entry, sizes: Sizes, paint: Paint): readonly string[] {
  const tag = sizes.keyword === 0 ? ` (${entry.keyword})` : ''
  const [first = '', ...more] = wrap(entry.message + tag, sizes.message, MESSAGE_LINES)
  const indent = ' '.repeat(2 + sizes.where + 2 + sizes.subject + 2)
  // Errors need no mark; without colour the others do.
  const mark = entry.severity === 'error' ? ' ' : SEVERITY_ICON[entry.severity]
  const line = `${paint(INK[entry.severity], mark)} ${paint(INK[entry.severity], pad(entry.where, sizes.where))}  ${pad(shortName(entry.subject, sizes.subject), sizes.subject)}  `
  const end = sizes.keyword === 0 ? first : `${pad(first, sizes.message)}  ${paint('dim', truncate(entry.keyword, sizes.keyword))}`
  return [(line + end).trimEnd(), ...more.map((text) => indent + text)]
}

function verdict(report: Report, page: string | undefined, paint: Paint, room: number): readonly string[] {
  const said = `${VERDICT_ICON[report.verdict]} ${report.verdict}: ${brief(report.headline, 500)}`
  const ink = VERDICT_INK[report.verdict], to = page === undefined ? '' : `report: ${visible(page)}`
  if (to !== '' && columns(said) + 2 + columns(to) <= room) return [`${paint(ink, said)}${' '.repeat(Math.min(room, 100) > columns(said) + columns(to) + 2 ? Math.min(room, 100) - columns(said) - columns(to) : 2)}${to}`]
  return [...(to === '' ? [] : [to]), ...wrap(said, room).map((line) => paint(ink, line))]
}

function together(reports: readonly Report[], paint: Paint): readonly string[] {
  const names = Math.max(...reports.map(({ gate: name }) => name.length))
  const facts = reports.map((report) => brief(report.section.inShort, 200)), widest = Math.min(80, Math.max(...facts.map(columns)))
  const { title } = headline(reports)
  return [
    ...reports.map((report, at) => `${paint(VERDICT_INK[report.verdict], VERDICT_ICON[report.verdict])} ${pad(report.gate, names)}  ${pad(facts[at] ?? '', widest)}  ${seconds(report.seconds)}`),
    '', paint('bold', title),
  ]
}
