import { shorten, xmlText } from './escape.js'
import type { Finding } from './finding.js'
import { keyword, occurrencesOf, placeText, subjectText } from './places.js'
import type { GateName, Report } from './report.js'
import { listed, type Reports } from './reports.js'

const MESSAGE = 1000

export interface JunitOptions {
  /** Rules that were looked at, per gate; those without a finding are shown as passed. */
  readonly rules?: Readonly<Partial<Record<GateName, readonly string[]>>>
}

/** JUnit XML for CI servers that show tests: a suite per gate, a test per finding and per rule that passed, and one for the verdict. */
export function junit(reports: Reports, options: JunitOptions = {}): string {
  const suites = listed(reports).map((report) => suite(report, options.rules?.[report.gate] ?? []))
  const sum = (pick: (suite: Suite) => number) => suites.reduce((total, one) => total + pick(one), 0)
  const attributes = attributesOf({ name: 'gauntlet', ...totals(sum(({ tests }) => tests), sum(({ failures }) => failures), sum(({ errors }) => errors), sum(({ skipped }) => skipped)), time: sum(({ time }) => time).toFixed(3) })
  return ['<?xml version="1.0" encoding="UTF-8"?>', `<testsuites${attributes}>`, ...suites.flatMap(({ lines }) => lines), '</testsuites>', ''].join('\n')
}

interface Suite { readonly lines: readonly string[]; readonly tests: number; readonly failures: number; readonly errors: number; readonly skipped: number; readonly time: number }

function totals(tests: number, failures: number, errors: number, skipped: number): Readonly<Record<string, string>> {
  return { tests: String(tests), failures: String(failures), errors: String(errors), skipped: String(skipped) }
}

function suite(report: Report, rules: readonly string[]): Suite {
  const seen = new Set(report.findings.map(({ rule }) => rule))
  const passed = rules.filter((rule) => !seen.has(rule))
  const failures = report.findings.filter(({ severity }) => severity === 'error').length
  const inconclusive = report.verdict === 'inconclusive'
  // A gate may fail without an error of its own, as when asked to fail on warnings.
  const failed = report.verdict === 'fail' && failures === 0
  const tests = report.findings.length + passed.length + 1
  const attributes = attributesOf({
    name: report.gate, ...totals(tests, failures + Number(failed), 0, Number(inconclusive)), time: report.seconds.toFixed(3), timestamp: report.started.replace(/(\.\d+)?Z$/, ''),
  })
  const lines = [
    `  <testsuite${attributes}>`,
    ...verdictCase(report, inconclusive, failed),
    ...report.findings.flatMap((finding) => findingCase(report.gate, finding)),
    ...passed.map((rule) => `    <testcase${attributesOf({ classname: report.gate, name: keyword(rule), time: '0' })}/>`),
    '  </testsuite>',
  ]
  return { lines, tests, failures: failures + Number(failed), errors: 0, skipped: Number(inconclusive), time: report.seconds }
}

function verdictCase(report: Report, inconclusive: boolean, failed: boolean): readonly string[] {
  const open = `    <testcase${attributesOf({ classname: report.gate, name: 'verdict', time: report.seconds.toFixed(3) })}`
  if (!inconclusive && !failed) return [`${open}/>`]
  return [`${open}>`, `      <${failed ? 'failure' : 'skipped'}${attributesOf({ message: [report.headline, ...report.reasons].join(' ') })}/>`, '    </testcase>']
}

function findingCase(gate: string, finding: Finding): readonly string[] {
  const occurrences = occurrencesOf(finding), place = occurrences[0]?.place, subject = subjectText(finding)
  const attributes = attributesOf({
    classname: gate, name: [keyword(finding.rule), ...(subject === undefined ? [] : [subject]), ...(place === undefined ? [] : [place.file])].join(' · '), time: '0',
    ...(place === undefined ? {} : { file: place.file }), ...(place?.line === undefined ? {} : { line: String(place.line) }),
  })
  const body = occurrences.map((one) => xmlText(`${placeText(one.place)}: ${shorten(one.message, MESSAGE)}`)).join('\n')
  const told = finding.severity === 'error'
    ? `      <failure${attributesOf({ type: finding.rule, message: finding.message })}>${body}</failure>`
    : `      <system-out>${xmlText(`${finding.severity}: ${shorten(finding.message, MESSAGE)}`)}${body === '' ? '' : `\n${body}`}</system-out>`
  return [`    <testcase${attributes}>`, told, '    </testcase>']
}

/** A line end in an attribute would be read back as a blank. */
function attributesOf(values: Readonly<Record<string, string>>): string {
  return Object.entries(values).map(([name, value]) => ` ${name}="${xmlText(shorten(value, MESSAGE)).replaceAll('\n', '&#10;')}"`).join('')
}
