import { describe, expect, test } from '@jest/globals'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import fc from 'fast-check'
import { annotations, workflowCommand, type Annotation } from '../../src/report/annotations.js'
import { checkRun } from '../../src/report/check-run.js'
import { logLine, visible, visibleLines, wellFormed, xmlText } from '../../src/report/escape.js'
import { githubLog } from '../../src/report/github-log.js'
import { json } from '../../src/report/json.js'
import { junit } from '../../src/report/junit.js'
import { sarif } from '../../src/report/sarif.js'
import { terminal } from '../../src/report/terminal.js'
import { userErrorAnnotation, userErrorText } from '../../src/report/user-error.js'
import { UserError } from '../../src/errors.js'
import { lineReader, parseCommand } from '../support/runner-harness.mjs'
import { NAMED } from '../support/hostile.js'
import { reportOf } from '../support/hostile-report.js'
import { expectValidReport } from '../support/valid-report.js'

interface Command { readonly name: string; readonly properties: Readonly<Record<string, string>>; readonly data: string }

/** What the runner would obey of an output. */
function obeyed(output: string): { readonly commands: readonly Command[]; readonly lines: readonly string[] } {
  const commands: Command[] = [], lines: string[] = []
  const reader = lineReader((line: string) => {
    lines.push(line)
    const command = parseCommand(line)
    if (command !== undefined) commands.push(command)
  })
  reader.write(Buffer.from(output, 'utf8'))
  reader.end()
  return { commands, lines }
}

const SEEN = /^[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u200b-\u200f\u202a-\u202e\u2066-\u2069]*$/u
// eslint-disable-next-line no-control-regex -- our own colours
const COLOURS = /\u001b\[(0|1|2|31|32|33|36)m/g

function errorOf(text: string): UserError {
  return new UserError('config-invalid', text, { place: { file: text, line: 3, column: 2 }, hint: text, excerpt: { line: 3, column: 2, text, note: text } })
}

function nothingObeyed(text: string): void {
  const report = reportOf(text)
  for (const width of [40, 100, 200]) {
    for (const output of [terminal(report, { color: false, width, page: text, violations: text }), terminal([report, report], { color: true, width }), userErrorText(errorOf(text), { color: true, width }), userErrorText(new UserError('disk-full', text), { color: false, width })]) {
      const { commands, lines } = obeyed(output)
      expect(commands).toEqual([])
      for (const line of lines) expect(line.replace(COLOURS, '')).toMatch(SEEN)
    }
  }
  const log = obeyed(githubLog([report, report], { page: text, violations: text }))
  expect(log.commands.map(({ name }) => name)).toEqual(['group', 'endgroup', 'group', 'endgroup', 'group', 'endgroup', 'group', 'endgroup'])
  for (const line of log.lines) expect(line).toMatch(SEEN)
  expect(obeyed(logLine(text)).commands).toEqual([])
}

function oneCommand(annotation: Annotation): void {
  const { commands, lines } = obeyed(`${workflowCommand(annotation)}\n`)
  expect(lines).toHaveLength(1)
  expect(commands).toHaveLength(1)
  const [command] = commands
  expect(command?.name).toBe(annotation.severity)
  const { file, line, col, title, ...others } = command?.properties ?? {}
  expect(file ?? '').toBe(wellFormed(annotation.file ?? ''))
  expect(line).toBe(annotation.line === undefined ? undefined : String(annotation.line))
  expect(col).toBe(annotation.column === undefined ? undefined : String(annotation.column))
  expect(title ?? '').toBe(annotation.title)
  expect(Object.keys(others).filter((key) => key !== 'endLine' && key !== 'endColumn')).toEqual([])
  expect(command?.data.replaceAll('##\\u005b', '##[').replace(/^(\s*)\\u003a:/gm, '$1::')).toBe(annotation.message)
  expect(annotation.message.length).toBeLessThanOrEqual(4096)
  for (const part of [annotation.title, ...annotation.message.split('\n')]) expect(part).toMatch(SEEN)
}

function everyAnnotation(text: string): readonly Annotation[] {
  const { shown, rest } = annotations(reportOf(text))
  return [...shown, ...rest, userErrorAnnotation(errorOf(text))]
}

const parser = new XMLParser({ ignoreAttributes: false, parseAttributeValue: false, parseTagValue: false, trimValues: false, attributeNamePrefix: '@', htmlEntities: true })

function xmlHolds(text: string): void {
  const xml = `<r a="${xmlText(text).replaceAll('\n', '&#10;')}"><c>x${xmlText(text)}x</c></r>`
  expect(XMLValidator.validate(xml)).toBe(true)
  const shown = visibleLines(text).join('\n')
  expect(parser.parse(xml)).toEqual({ r: { '@a': shown, c: `x${shown}x` } })
}

describe.each(NAMED)('%s', (_, text) => {
  test('nothing that is printed is obeyed or hides', () => nothingObeyed(text))
  test('an annotation is one command that says it all', () => everyAnnotation(text).forEach(oneCommand))
  test('XML gives it back', () => xmlHolds(text))
  test('JUnit is well-formed', () => {
    const xml = junit([reportOf(text)], { rules: { 'validate-data': [`validate-data/${text}`] } })
    expect(XMLValidator.validate(xml)).toBe(true)
    expect(xml).not.toMatch(/[^\n\u0020-\ufffd\u{10000}-\u{10ffff}]/u)
  })
  test('JSON gives it back', () => {
    const report = reportOf(text)
    expectValidReport(report)
    expect(JSON.parse(json(report))).toEqual(report)
    expect(wellFormed(json(report))).toBe(json(report))
  })
  test('SARIF keeps addresses relative and messages free of links', () => {
    const [run] = sarif(reportOf(text)).runs
    for (const result of run?.results ?? []) {
      expect(result.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toMatch(/^([\w.~!*'()/-]|%[\dA-F]{2})*$/)
      expect(result.message.text ?? '').not.toMatch(/(?<!\\)\[[^]*\]\(/)
    }
  })
  test('a check run takes it', () => {
    const { rest } = annotations(reportOf(text), { reserved: { error: 10, warning: 10, notice: 10 } })
    const { outputs } = checkRun(reportOf(text), rest, { failOn: 'error', whole: text })
    for (const { title, annotations: sent } of outputs) {
      expect(visible(title)).toBe(title)
      expect(sent.map(({ path }) => path)).toEqual(sent.map(() => wellFormed(text === '' ? ' ' : text)))
    }
  })
})

const runner = fc.array(fc.constantFrom('::', '#', '##[', 'error', 'group', ']', ' ', '\r', '\n', '%', '0A', ',', '=', ':', '\u200b', '\t', 'a'), { maxLength: 12 }).map((parts) => parts.join(''))
test('any text', () => fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), runner), (text) => {
  nothingObeyed(text)
  everyAnnotation(text).forEach(oneCommand)
  xmlHolds(text)
}), { numRuns: 150 }))
