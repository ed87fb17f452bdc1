import type { Log, Notification, PhysicalLocation, Region, ReportingDescriptor, Result, Run } from 'sarif'
import { briefLines, visible, wellFormed } from './escape.js'
import type { Finding, Occurrence, Place, Severity } from './finding.js'
import { fingerprint } from './fingerprint.js'
import { plural } from './numbers.js'
import { occurrencesOf } from './places.js'
import type { Report } from './report.js'
import { listed, type Reports } from './reports.js'
import { SEVERITIES } from './verdict.js'

/** GitHub keeps 5,000 results of a run (and refuses 25,000). */
export const SARIF_RESULTS = 5000
const MESSAGE = 1000

/** What a rule asks for and what to do when it is broken. */
export interface RuleHelp { readonly short: string; readonly help: string; readonly uri?: string }

export interface SarifOptions {
  readonly rules?: Readonly<Record<string, RuleHelp>>
  /** Where the tool is described. */
  readonly informationUri?: string
}

const LEVEL: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = { error: 'error', warning: 'warning', notice: 'note' }

/** SARIF 2.1.0: one run per gate, each with a category of its own, because GitHub refuses two runs of one tool and category in a file. */
export function sarif(reports: Reports, options: SarifOptions = {}): Log {
  return { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: listed(reports).map((report) => run(report, options)) }
}

function run(report: Report, options: SarifOptions): Run {
  const ids = [...new Set(report.findings.map(({ rule }) => rule))].toSorted()
  const { results, left } = resultsOf(report, ids)
  const doubts = report.verdict === 'inconclusive' ? report.reasons.map((text) => notification('warning', text)) : []
  const cut = [...report.cut, ...(left > 0 ? [`${plural(left, 'result')} not listed here: the whole is in the report.`] : [])].map((text) => notification('note', text))
  return {
    tool: {
      driver: {
        name: 'gauntlet', version: report.tool.version, ...(isSemantic(report.tool.version) ? { semanticVersion: report.tool.version } : {}),
        ...(options.informationUri === undefined ? {} : { informationUri: options.informationUri }),
        rules: ids.map((id) => rule(id, report.findings, options.rules?.[id])),
      },
    },
    automationDetails: { id: `gauntlet/${report.gate}/` },
    columnKind: 'unicodeCodePoints',
    originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the checkout.' } } },
    // A gate that could not look at everything must not make code scanning close what it did not see.
    invocations: [{
      executionSuccessful: report.verdict !== 'inconclusive', startTimeUtc: report.started,
      ...(doubts.length + cut.length === 0 ? {} : { toolExecutionNotifications: [...doubts, ...cut] }),
    }],
    artifacts: report.inputs.map(({ path, sha256, bytes }) => ({ location: { uri: uri(path), uriBaseId: '%SRCROOT%' }, length: bytes, hashes: { 'sha-256': sha256 } })),
    results,
    properties: { gate: report.gate, verdict: report.verdict, headline: wellFormed(report.headline) },
  }
}

function notification(level: 'warning' | 'note', text: string): Notification {
  return { level, message: { text: plainMessage(text) } }
}

/** The first place of every finding comes before the further places of any. */
function resultsOf(report: Report, ids: readonly string[]): { readonly results: Result[]; readonly left: number } {
  const fallback = report.inputs[0]?.path ?? 'gauntlet.yml'
  const placed = report.findings.map((finding) => {
    const occurrences = occurrencesOf(finding)
    return { finding, occurrences: occurrences.length > 0 ? occurrences : [{ place: { file: fallback }, message: finding.message }] }
  })
  const every = placed.flatMap(({ finding, occurrences }) => {
    const seen = new Map<string, number>()
    return occurrences.map((occurrence, at) => {
      const nth = seen.get(occurrence.message) ?? 0
      seen.set(occurrence.message, nth + 1)
      return { finding, occurrence, first: at === 0, nth }
    })
  }).toSorted((a, b) => Number(b.first) - Number(a.first) || SEVERITIES.indexOf(a.finding.severity) - SEVERITIES.indexOf(b.finding.severity))
  const results = every.slice(0, SARIF_RESULTS).map(({ finding, occurrence, nth }) => result(finding, occurrence, nth, ids))
  return { results, left: report.findings.reduce((sum, { count }) => sum + count, 0) - results.length }
}

function result(finding: Finding, { place, message }: Occurrence, nth: number, ids: readonly string[]): Result {
  return {
    ruleId: finding.rule, ruleIndex: ids.indexOf(finding.rule), level: LEVEL[finding.severity], message: { text: plainMessage(message) },
    locations: [{ physicalLocation: location(place) }],
    // The line of text itself is hashed by GitHub's upload; this one also holds where the checkout is not at hand.
    partialFingerprints: { 'gauntlet/v1': fingerprint(finding.rule, finding.fingerprint, message, String(nth)) },
    properties: { finding: finding.fingerprint, count: finding.count, ...(place.record === undefined ? {} : { record: place.record }), ...(finding.subject === undefined ? {} : { subject: finding.subject }) },
  }
}

function location(place: Place): PhysicalLocation {
  return { artifactLocation: { uri: uri(place.file), uriBaseId: '%SRCROOT%' }, region: region(place) }
}

/** GitHub wants a first line always. */
function region({ line, endLine, column, endColumn, offset }: Place): Region {
  if (line === undefined) return { startLine: 1, ...(offset === undefined ? {} : { byteOffset: offset }) }
  const end = endLine !== undefined && endLine >= line ? { endLine } : {}
  if (column === undefined) return { startLine: line, ...end }
  const last = endColumn !== undefined && (endColumn >= column || (endLine ?? line) > line) ? { endColumn } : {}
  return { startLine: line, startColumn: column, ...end, ...last }
}

/** A relative reference: every character that is not plain is percent-encoded, folders stay apart. */
function uri(path: string): string {
  return wellFormed(path).split('/').map(encodeURIComponent).join('/')
}

function rule(id: string, findings: readonly Finding[], help: RuleHelp | undefined): ReportingDescriptor {
  const of = findings.filter((finding) => finding.rule === id)
  const level = LEVEL[SEVERITIES.find((severity) => of.some((finding) => finding.severity === severity)) ?? 'error']
  const text = help?.help ?? help?.short ?? `Broken rule: ${id}. See docs/rules.md.`
  return {
    id, name: id.replace(/^.*\//, ''), shortDescription: { text: help?.short ?? id }, fullDescription: { text: help?.short ?? id },
    help: { text, markdown: text }, ...(help?.uri === undefined ? {} : { helpUri: help.uri }), defaultConfiguration: { level },
    properties: { tags: ['data-quality', id.slice(0, Math.max(0, id.indexOf('/'))) || 'gauntlet'] },
  }
}

/** In SARIF `[text](target)` is a link and `{0}` a placeholder even in plain text. */
function plainMessage(text: string): string {
  const shown = briefLines(text, MESSAGE)
  // Only where a link can be: doubled backslashes elsewhere would be seen.
  return (shown.includes('](') ? shown.replaceAll('[', '\\[') : shown).replace(/\{(?=\d+\})/g, '{{').replace(/(?<=\{\{\d+)\}/g, '}}') || visible('(no message)')
}

function isSemantic(version: string): boolean {
  return /^\d+\.\d+\.\d+(-[\w.-]+)?(\+[\w.-]+)?$/.test(version)
}
