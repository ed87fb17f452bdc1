import type { Finding, Occurrence, Place } from './finding.js'
import { count } from './numbers.js'

/** Where inside its file: `16365:23`, `row 20114`, `byte 4,096`, or nothing for the file as a whole. */
export function within(place: Place): string {
  if (place.line !== undefined) return place.column === undefined ? `${place.line}` : `${place.line}:${place.column}`
  if (place.record !== undefined) return `row ${place.record}`
  return place.offset === undefined ? '' : `byte ${count(place.offset)}`
}

/** `data/a.csv:16365:23`, `data/a.parquet, row 20114`, `data/a.csv`. Plain: escape it for where it goes. */
export function placeText(place: Place): string {
  const inside = within(place)
  if (inside === '') return place.file
  return place.line === undefined ? `${place.file}, ${inside}` : `${place.file}:${inside}`
}

/** What is known of where a finding was seen; at least one, unless it has no place at all. */
export function occurrencesOf(finding: Finding): readonly Occurrence[] {
  if (finding.occurrences !== undefined && finding.occurrences.length > 0) return finding.occurrences
  return finding.place === undefined ? [] : [{ place: finding.place, message: finding.message }]
}

/** `exclusiveMinimum` of `validate-data/exclusiveMinimum`. */
export function keyword(rule: string): string {
  return rule.slice(rule.indexOf('/') + 1)
}

/** The short name of what a finding is about, if it has one. */
export function subjectText(finding: Finding): string | undefined {
  const subject = finding.subject
  return subject?.column ?? subject?.slice ?? subject?.metric ?? subject?.artifact ?? subject?.step
}

/** Beside its subject, a message need not begin with it again. */
export function withoutSubject(message: string, subject: string | undefined): string {
  if (subject === undefined || subject === '') return message
  const start = [`\`${subject}\``, `"${subject}"`, subject].find((name) => message.startsWith(`${name} `) || message.startsWith(`${name}: `))
  return start === undefined ? message : message.slice(start.length).replace(/^:? /, '')
}
