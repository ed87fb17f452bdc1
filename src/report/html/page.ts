import { createHash } from 'node:crypto'
import { xmlText } from '../escape.js'
import type { Place } from '../finding.js'
import type { Report, Verdict } from '../report.js'
import { block, folded, table } from './blocks.js'
import { STYLE } from './style.js'

export interface PageOptions { readonly title?: string }

const MARK: Readonly<Record<Verdict, string>> = { pass: '✓ pass', fail: '✗ fail', inconclusive: '? inconclusive' }

/** One self-contained page over the reports of a run. Pure; every text of a report is shown as text.
 *  @returns a whole HTML document that loads nothing and runs nothing */
export function html(reports: readonly Report[], options: PageOptions = {}): string {
  const hash = createHash('sha256').update(STYLE).digest('base64'), title = xmlText(options.title ?? 'Gauntlet report')
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'">`
    + `<meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><style>${STYLE}</style></head>`
    + `<body><header><h1>${title}</h1></header><main>${reports.map(gate).join('')}</main></body></html>\n`
}

function gate(report: Report): string {
  const rows = report.findings.flatMap((finding) => (finding.occurrences ?? [{ place: finding.place, message: finding.message }])
    .map((seen) => [finding.severity, finding.rule, where(seen.place), seen.message]))
  const columns = [{ label: 'severity' }, { label: 'rule', code: true }, { label: 'place', code: true }, { label: 'message' }]
  const inputs = report.inputs.map((file) => [file.path, file.rows === undefined ? '' : String(file.rows), String(file.bytes), file.sha256])
  const json = (value: unknown): string => `<pre>${xmlText(JSON.stringify(value, null, 2))}</pre>`
  return `<section><h2>${xmlText(report.gate)} <span class="${report.verdict}">${MARK[report.verdict]}</span></h2><p>${xmlText(report.headline)}</p>`
    + `<p class="dim">${xmlText(report.section.inShort)}</p><ul>${[...report.reasons, ...report.cut].map((text) => `<li>${xmlText(text)}</li>`).join('')}</ul>`
    + report.findings.map((finding) => `<p>${xmlText(`${finding.severity}: ${where(finding.place)} ${finding.message} (${finding.rule}, ${finding.count} times)`)}</p>`).join('')
    + report.section.blocks.map(block).join('') + folded('All places kept in this report', table({ title: 'Places', columns, rows }))
    + folded('Inputs', table({ title: 'Inputs', columns: [{ label: 'file', code: true }, { label: 'rows', align: 'right' }, { label: 'bytes', align: 'right' }, { label: 'sha256', code: true }], rows: inputs }))
    + folded('Settings as used', json(report.settings)) + folded('What was measured', json(report.measured)) + '</section>'
}

function where(place: Place | undefined): string {
  return place === undefined ? '' : [place.file, place.line, place.column].filter((part) => part !== undefined).join(':')
}
