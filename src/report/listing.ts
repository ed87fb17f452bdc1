import { brief, visible } from './escape.js'
import type { Finding, Place, Severity } from './finding.js'
import { keyword, occurrencesOf, subjectText, within, withoutSubject } from './places.js'
import type { Report } from './report.js'
import { shortName } from './short-name.js'
import { SEVERITIES } from './verdict.js'

/** One line of a listing for a person. All texts are visible. */
export interface Entry {
  readonly severity: Severity
  readonly file: string
  readonly where: string
  readonly subject: string
  readonly message: string
  readonly keyword: string
}

export interface Listing {
  /** In the order of the file; files in the order of their worst finding. */
  readonly files: readonly { readonly file: string; readonly entries: readonly Entry[] }[]
  /** How many times something was seen that is not listed. */
  readonly more: number
  /** Of what was there before nothing is listed: how many times it was seen. */
  readonly known: number
}

const MESSAGE = 500
const NAME = 40

interface Candidate { readonly finding: Finding; readonly place: Place | undefined; readonly message: string; readonly first: boolean }

/** Further places of one finding say little new. */
const PLACES = 3

/** At most `limit` lines, the most severe first: the first place of every finding before the further places of any, then put in the order of the file. */
export function listing(report: Report, limit: number): Listing {
  const fresh = report.findings.filter(({ status }) => status !== 'known'), total = (list: readonly Finding[]): number => list.reduce((sum, { count }) => sum + count, 0)
  const candidates = fresh.flatMap((finding): readonly Candidate[] => {
    const occurrences = occurrencesOf(finding)
    if (occurrences.length === 0) return [{ finding, place: undefined, message: finding.message, first: true }]
    return occurrences.slice(0, PLACES).map(({ place, message }, at) => ({ finding, place, message, first: at === 0 }))
  })
  const chosen = [...candidates.filter(({ first }) => first), ...candidates.filter(({ first }) => !first)].slice(0, limit)
  const files = new Map<string, Candidate[]>()
  for (const one of chosen) {
    const file = one.place?.file ?? ''
    files.set(file, [...files.get(file) ?? [], one])
  }
  return {
    files: [...files].map(([file, of]) => ({ file: brief(file, 200, 'middle'), entries: of.toSorted((a, b) => (isData(of) ? 0 : SEVERITIES.indexOf(a.finding.severity) - SEVERITIES.indexOf(b.finding.severity)) || byPlace(a.place, b.place)).map((one, at, sorted) => entry(one, sorted[at - 1])) })),
    more: total(fresh) - chosen.length, known: total(report.findings) - total(fresh),
  }
}

/** Rows of data are listed in their order; lines of a settings file, on which all of them may stand, by how bad they are. */
function isData(of: readonly Candidate[]): boolean { return of.some(({ place }) => place?.record !== undefined) }

function byPlace(a: Place | undefined, b: Place | undefined): number {
  return (a?.line ?? 0) - (b?.line ?? 0) || (a?.record ?? 0) - (b?.record ?? 0) || (a?.offset ?? 0) - (b?.offset ?? 0) || (a?.column ?? 0) - (b?.column ?? 0)
}

/** A sentence that is longer is not said again of the next row. */
const REPEATED = 60

/** @param before what stands on the line above */
function entry({ finding, place, message }: Candidate, before: Candidate | undefined): Entry {
  const subject = subjectText(finding), again = before?.finding === finding && before.message === message && message.length > REPEATED
  return {
    severity: finding.severity, file: place?.file ?? '', where: place === undefined ? '' : within(place),
    subject: shortName(subject ?? part(place), NAME),
    message: again ? 'the same' : brief(withoutSubject(message, subject), MESSAGE, 'middle'), keyword: visible(keyword(finding.rule)),
  }
}

/** What is meant where no column is named. */
function part(place: Place | undefined): string {
  if (place === undefined) return ''
  if (place.record !== undefined) return '(row)'
  return place.line === undefined ? '(file)' : ''
}
