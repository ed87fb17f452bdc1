import picomatch from 'picomatch'
import type { Judgement } from './gate.js'
import type { FailOn } from '../config/shared.js'
import type { Finding, Place } from '../report/finding.js'
import { fingerprint, sortFindings } from '../report/fingerprint.js'
import { plural } from '../report/numbers.js'
import { placeText } from '../report/places.js'
import type { GateName, Verdict } from '../report/report.js'
import type { Block } from '../report/section.js'

/** A finding accepted for a time. Everything that it names must fit. */
export interface Waiver {
  readonly rule?: string | undefined
  readonly file?: string | undefined
  readonly column?: string | undefined
  readonly slice?: string | undefined
  /** With or without its class or average. */
  readonly metric?: string | undefined
  readonly fingerprint?: string | undefined
  readonly reason: string
  readonly owner: string
  /** Last day, `YYYY-MM-DD`. */
  readonly expires: string
  /** Its line in the settings file. */
  readonly place?: Place
}

/** A judgement without what is accepted: such findings become notices that say by whom, why, and until when. A waiver that has expired accepts nothing and is a finding itself; so is one that fits nothing.
 *  @param today `YYYY-MM-DD`, UTC */
export function waive(judgement: Judgement, waivers: readonly Waiver[], gate: GateName, failOn: FailOn, today: string): { readonly judgement: Judgement; readonly blocks: readonly Block[] } {
  if (waivers.length === 0) return { judgement, blocks: [] }
  const used = new Set<Waiver>(), accepted: { readonly finding: Finding; readonly waiver: Waiver }[] = []
  const left = judgement.findings.map((finding): Finding => {
    const fitting = finding.severity === 'notice' || judgement.final?.(finding) === true ? [] : waivers.filter((waiver) => fits(waiver, finding))
    for (const waiver of fitting) used.add(waiver)
    const waiver = fitting.find(({ expires }) => expires >= today)
    if (waiver === undefined) return finding
    accepted.push({ finding, waiver })
    return { ...finding, severity: 'notice', status: 'accepted', message: `${finding.message} ${acceptance(waiver)}`, ...(finding.occurrences === undefined ? {} : { occurrences: finding.occurrences.map((one) => ({ ...one, message: `${one.message} ${acceptance(waiver)}` })) }) }
  })
  const expired = waivers.filter((waiver) => waiver.expires < today && used.has(waiver)), idle = waivers.filter((waiver) => !used.has(waiver) && isOf(waiver, gate))
  if (accepted.length + expired.length + idle.length === 0) return { judgement, blocks: [] }
  const findings = sortFindings([...left, ...expired.map((waiver) => expiredFinding(waiver, gate, true)), ...idle.map((waiver) => (waiver.expires < today ? expiredFinding(waiver, gate, false) : unusedFinding(waiver, gate)))])
  const fails = findings.some(({ severity }) => severity === 'error' || (severity === 'warning' && failOn === 'warning')), verdict = fails ? 'fail' : judgement.otherwise
  return {
    judgement: { ...judgement, verdict, headline: headline(judgement, verdict, accepted.map(({ waiver }) => waiver), expired), findings, reasons: verdict === judgement.verdict ? judgement.reasons : expired.length > 0 ? [`${plural(expired.length, 'waiver')} expired`] : [] },
    blocks: accepted.length === 0 ? [] : [{
      kind: 'details', title: `${plural(accepted.length, 'finding')} accepted for now`,
      blocks: [{
        kind: 'table', title: 'Accepted', columns: [{ label: 'what' }, { label: 'where', code: true }, { label: 'reason' }, { label: 'owner' }, { label: 'until' }],
        rows: accepted.map(({ finding, waiver }) => [finding.message, finding.place === undefined ? '' : placeText(finding.place), waiver.reason, waiver.owner, waiver.expires]),
      }],
    }],
  }
}

const acceptance = ({ expires, owner, reason }: Waiver): string => `(accepted until ${expires} by ${owner}: ${reason})`

/** The sentence of the gate counts what it found; what was accepted of it is said behind. */
function headline(judgement: Judgement, verdict: Verdict, accepted: readonly Waiver[], expired: readonly Waiver[]): string {
  const until = accepted.map(({ expires }) => expires).toSorted()[0] ?? '', some = `${plural(accepted.length, 'finding')} that ${accepted.length === 1 ? 'is' : 'are'} accepted until ${until}`
  const late = expired.length === 0 ? '' : `${plural(expired.length, 'waiver')} expired; `
  if (verdict === 'pass' && judgement.verdict !== 'pass') return `Nothing is wrong but ${some}.`
  return `${late}${judgement.headline}${accepted.length === 0 ? '' : ` That includes ${some}.`}`
}

/** Could the waiver be about what this gate finds? */
const isOf = ({ rule, slice, metric }: Waiver, gate: GateName): boolean => rule === undefined && (slice ?? metric) !== undefined ? gate === 'slice-test' : rule === undefined || !rule.includes('/') || rule.startsWith(`${gate}/`)

function fits({ rule, file, column, slice, metric, fingerprint: print }: Waiver, finding: Finding): boolean {
  const about = finding.subject
  return (rule === undefined || rule === finding.rule || rule === finding.rule.slice(finding.rule.indexOf('/') + 1))
    && (column === undefined || column === about?.column) && (slice === undefined || slice === about?.slice) && (metric === undefined || metric === about?.metric || about?.metric?.startsWith(`${metric} `) === true) && (print === undefined || print === finding.fingerprint)
    && (file === undefined || (finding.place !== undefined && (file === finding.place.file || picomatch.isMatch(finding.place.file, file, { dot: true }))))
}

const named = ({ rule, column, slice, metric, file, fingerprint: print }: Waiver): string => [rule, column, slice, metric, file, print].filter((part) => part !== undefined).join(', ')

/** @param fitting does it fit something that is still there? */
function expiredFinding(waiver: Waiver, gate: GateName, fitting: boolean): Finding {
  const { owner, expires, reason, place } = waiver, what = named(waiver)
  return {
    rule: `${gate}/waiver-expired`, severity: fitting ? 'error' : 'warning', count: 1, ...(place === undefined ? {} : { place }), fingerprint: fingerprint(`${gate}/waiver-expired`, what, owner),
    message: `the waiver of ${owner} for ${what} expired on ${expires}${fitting ? `: mend it, or renew it with a reason (it was: ${reason})` : ', and nothing like it was found: remove it'}`,
  }
}

function unusedFinding(waiver: Waiver, gate: GateName): Finding {
  const { owner, place } = waiver, what = named(waiver)
  return { rule: `${gate}/waiver-unused`, severity: 'notice', message: `the waiver of ${owner} for ${what} fits nothing that was found: remove it, or correct what it names`, count: 1, ...(place === undefined ? {} : { place }), fingerprint: fingerprint(`${gate}/waiver-unused`, what, owner) }
}
