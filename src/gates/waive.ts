import picomatch from 'picomatch'
import type { Judgement } from './gate.js'
import type { FailOn } from '../config/shared.js'
import type { Finding, Place } from '../report/finding.js'
import { fingerprint, sortFindings } from '../report/fingerprint.js'
import { plural } from '../report/numbers.js'
import { placeText } from '../report/places.js'
import type { GateName } from '../report/report.js'
import type { Block } from '../report/section.js'

/** A finding accepted for a time. Everything that it names must fit. */
export interface Waiver {
  readonly rule?: string | undefined
  readonly file?: string | undefined
  readonly column?: string | undefined
  readonly fingerprint?: string | undefined
  readonly reason: string
  readonly owner: string
  /** Last day, `YYYY-MM-DD`. */
  readonly expires: string
  /** Its line in the settings file. */
  readonly place?: Place
}

/** A judgement without what is accepted: such findings become notices that say by whom, why, and until when. A waiver that has expired accepts nothing and is a finding itself.
 *  @param today `YYYY-MM-DD`, UTC */
export function waive(judgement: Judgement, waivers: readonly Waiver[], gate: GateName, failOn: FailOn, today: string): { readonly judgement: Judgement; readonly blocks: readonly Block[] } {
  if (waivers.length === 0) return { judgement, blocks: [] }
  const used = new Set<Waiver>(), accepted: { readonly finding: Finding; readonly waiver: Waiver }[] = []
  const left = judgement.findings.map((finding): Finding => {
    const fitting = finding.severity === 'notice' ? [] : waivers.filter((waiver) => fits(waiver, finding))
    for (const waiver of fitting) used.add(waiver)
    const waiver = fitting.find(({ expires }) => expires >= today)
    if (waiver === undefined) return finding
    accepted.push({ finding, waiver })
    return { ...finding, severity: 'notice', message: `${finding.message} (accepted until ${waiver.expires} by ${waiver.owner}: ${waiver.reason})` }
  })
  const expired = [...used].filter(({ expires }) => expires < today).map((waiver) => expiredFinding(waiver, gate))
  if (accepted.length + expired.length === 0) return { judgement, blocks: [] }
  const findings = sortFindings([...left, ...expired])
  const fails = findings.some(({ severity }) => severity === 'error' || (severity === 'warning' && failOn === 'warning'))
  const verdict = fails ? 'fail' : judgement.otherwise
  const headline = verdict === judgement.verdict ? judgement.headline : `Nothing is wrong but ${plural(accepted.length, 'finding')} that ${accepted.length === 1 ? 'is' : 'are'} accepted until ${accepted.map(({ waiver }) => waiver.expires).toSorted()[0] ?? ''}.`
  return {
    judgement: { ...judgement, verdict, headline, findings, reasons: verdict === 'fail' ? judgement.reasons : [] },
    blocks: accepted.length === 0 ? [] : [{
      kind: 'details', title: `${plural(accepted.length, 'finding')} accepted for now`,
      blocks: [{
        kind: 'table', title: 'Accepted', columns: [{ label: 'what' }, { label: 'where', code: true }, { label: 'reason' }, { label: 'owner' }, { label: 'until' }],
        rows: accepted.map(({ finding, waiver }) => [finding.message, finding.place === undefined ? '' : placeText(finding.place), waiver.reason, waiver.owner, waiver.expires]),
      }],
    }],
  }
}

function fits({ rule, file, column, fingerprint: print }: Waiver, finding: Finding): boolean {
  return (rule === undefined || rule === finding.rule || rule === finding.rule.slice(finding.rule.indexOf('/') + 1))
    && (column === undefined || column === finding.subject?.column) && (print === undefined || print === finding.fingerprint)
    && (file === undefined || (finding.place !== undefined && (file === finding.place.file || picomatch.isMatch(finding.place.file, file, { dot: true }))))
}

function expiredFinding({ rule, file, column, fingerprint: print, owner, expires, reason, place }: Waiver, gate: GateName): Finding {
  const what = [rule, column, file, print].filter((part) => part !== undefined).join(', ')
  return {
    rule: `${gate}/waiver-expired`, severity: 'error', message: `the waiver of ${owner} for ${what} expired on ${expires}: mend it, or renew it with a reason (it was: ${reason})`, count: 1,
    ...(place === undefined ? {} : { place }), fingerprint: fingerprint(`${gate}/waiver-expired`, what, owner),
  }
}
