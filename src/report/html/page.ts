import { createHash } from 'node:crypto'
import { shorten, xmlText } from '../escape.js'
import type { Finding, Severity } from '../finding.js'
import { bytes, count, plural, seconds } from '../numbers.js'
import { keyword, occurrencesOf, placeText, subjectText, withoutSubject } from '../places.js'
import type { Report } from '../report.js'
import type { Block } from '../section.js'
import { overall, SEVERITY_ICON, VERDICT_ICON } from '../verdict.js'
import { block, folded, table } from './blocks.js'
import { SCRIPT } from './script.js'
import { STYLE } from './style.js'

export interface PageOptions { readonly title?: string }

/** Findings beyond these are counted, not listed: the page stays small. */
const FINDINGS = 500
/** Places beyond these stand in violations.csv alone. */
const PLACES = 1000, MESSAGE = 300
const JSON_SHOWN = 20_000
const SORT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 }

/** One self-contained page over the reports of a run. Pure; every text of a report is shown as text.
 *  @returns a whole HTML document that loads nothing from elsewhere */
export function html(reports: readonly Report[], options: PageOptions = {}): string {
  const title = xmlText(options.title ?? 'Gauntlet report')
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${hash(STYLE)}'; script-src '${hash(SCRIPT)}'">`
    + `<meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><style>${STYLE}</style></head>`
    + `<body><header><h1>${title}</h1><p class="lead">${lead(reports)}</p></header><main>${reports.length > 1 ? `<ul class="cards">${reports.map(card).join('')}</ul>` : ''}${reports.map((report) => gate(report, reports.length === 1)).join('')}</main>`
    + `<footer>${[...new Set(reports.map(({ tool, started }) => xmlText(`${tool.name} ${tool.version}, ${started}`)))].join(' · ')}</footer><script>${SCRIPT}</script></body></html>\n`
}

function hash(text: string): string { return `sha256-${createHash('sha256').update(text).digest('base64')}` }

/** The sentences for a person in a hurry: those of the gates that matter most. */
function lead(reports: readonly Report[]): string {
  const verdict = overall(reports.map((report) => report.verdict)), said = reports.filter((report) => report.verdict === verdict).map(({ headline }) => headline)
  return `<span class="verdict ${verdict}">${VERDICT_ICON[verdict]}</span> ${said.length === 0 ? 'Nothing was run.' : said.map(xmlText).join('<br>')}`
}

function card({ gate: name, verdict, section, seconds: time }: Report): string {
  return `<li class="card ${verdict}"><strong>${xmlText(name)}</strong> <span class="verdict ${verdict}">${VERDICT_ICON[verdict]} ${verdict}</span><p>${xmlText(section.inShort)} · ${seconds(time)}</p></li>`
}

/** @param alone the sentence of the page is this gate's own: it is not said twice */
function gate(report: Report, alone: boolean): string {
  const charts = report.section.blocks.filter(({ kind }) => kind === 'chart'), others = report.section.blocks.filter(({ kind }) => kind !== 'chart')
  const said = [...report.cut, ...(report.verdict === 'fail' ? [] : report.reasons)]
  return `<section><h2>${xmlText(report.gate)} <span class="verdict ${report.verdict}">${VERDICT_ICON[report.verdict]} ${report.verdict}</span></h2><p${alone ? ' class="dim"' : ''}>${alone ? `${xmlText(report.section.inShort)} · ${seconds(report.seconds)}` : xmlText(report.headline)}</p>`
    + (said.length === 0 ? '' : `<ul>${said.map((text) => `<li>${xmlText(text)}</li>`).join('')}</ul>`)
    + findings(report.findings) + blocks('charts', charts) + blocks('', others) + places(report)
    + folded('Files that were read, with their digests', table({ title: 'Files', columns: [{ label: 'file', code: true }, { label: 'rows', align: 'right' }, { label: 'size', align: 'right' }, { label: 'sha256', code: true }], rows: report.inputs.map((file) => [file.path, file.rows === undefined ? '' : count(file.rows), bytes(file.bytes), file.sha256]) }))
    + folded('Settings as used', json(report.settings)) + folded('What was measured', json(report.measured)) + '</section>'
}

function blocks(kind: string, list: readonly Block[]): string {
  return list.length === 0 ? '' : `<div${kind === '' ? '' : ` class="${kind}"`}>${list.map((one) => `<div>${block(one)}</div>`).join('')}</div>`
}

function findings(list: readonly Finding[]): string {
  if (list.length === 0) return ''
  const shown = list.slice(0, FINDINGS), more = list.length - shown.length
  return `<h3>${plural(list.length, 'finding')}</h3>` + filtered('Filter the findings', `<table class="sorted findings"><thead><tr>`
    + `${['kind', 'what', 'where first', 'times', 'rule'].map((label) => `<th scope="col"${label === 'times' ? ' class="right"' : ''}>${label}</th>`).join('')}</tr></thead><tbody>${shown.map(row).join('')}</tbody></table>`)
    + (more > 0 ? `<p class="dim">… and ${plural(more, 'more finding')}, in report.json</p>` : '')
}

function row(finding: Finding): string {
  const [first] = occurrencesOf(finding), subject = subjectText(finding)
  const what = `${subject === undefined ? '' : `<code>${xmlText(subject)}</code> `}${xmlText(withoutSubject(first?.message ?? finding.message, subject))}`
  return `<tr><td class="sign ${finding.severity}" data-sort="${SORT[finding.severity]}">${SEVERITY_ICON[finding.severity]} ${finding.severity}</td><td>${what}</td>`
    + `<td class="code">${first === undefined ? '' : breakable(placeText(first.place))}</td><td class="right">${count(finding.count)}</td><td class="code rule">${xmlText(keyword(finding.rule))}</td></tr>`
}

/** A long place breaks behind a folder or before its line, not inside a number. */
function breakable(place: string): string { return xmlText(place).replaceAll('/', '/<wbr>').replace(/:(\d+(?::\d+)?)$/, '<wbr>:$1') }

/** Every place that the report kept, rule by rule, as far as the page has room. */
function places({ findings: list, measured }: Report): string {
  const kept = list.flatMap((finding) => occurrencesOf(finding).map(({ place, message }) => ({ place, message, rule: keyword(finding.rule) }))), shown = kept.slice(0, PLACES)
  if (shown.length === 0) return ''
  const all = list.reduce((sum, finding) => sum + finding.count, 0)
  const title = shown.length < all ? `${count(shown.length)} of ${count(all)} places${typeof measured['violations'] === 'number' ? '; every one is in violations.csv' : ''}` : `All ${plural(shown.length, 'place')}`
  const head = ['place', 'what', 'rule'].map((label) => `<th scope="col">${label}</th>`).join('')
  return folded(title, filtered('Filter the places', `<table class="sorted"><thead><tr>${head}</tr></thead><tbody>${shown.map(({ place, message, rule }) => `<tr><td class="code">${breakable(placeText(place))}</td><td class="wide">${xmlText(shorten(message, MESSAGE))}</td><td class="code rule">${xmlText(rule)}</td></tr>`).join('')}</tbody></table>`))
}

/** A table with a field that filters it, where scripts run. */
function filtered(label: string, inner: string): string {
  return `<div class="filtered"><input class="filter" type="search" aria-label="${label}" placeholder="Filter: a column, a rule, a place …"><div class="scroll">${inner}</div></div>`
}

function json(value: unknown): string {
  const text = JSON.stringify(value, null, 2)
  return `<pre>${xmlText(text.length > JSON_SHOWN ? shorten(text, JSON_SHOWN) : text)}</pre>`
}
