import type { FailOn } from '../../config/shared.js'
import { MAX_OCCURRENCES, type Finding, type Place, type Severity } from '../../report/finding.js'
import { fingerprint, sortFindings } from '../../report/fingerprint.js'
import { count, plural } from '../../report/numbers.js'
import type { Verdict } from '../../report/report.js'
import type { Judgement } from '../gate.js'
import { checksOf } from './checks.js'
import { decideAll, type Decision } from './decide.js'
import type { FoundWeakness } from './discover/found.js'
import { isDeclared, weaknessText } from './discover/words.js'
import { headlineOf } from './headline.js'
import type { Measured } from './measured.js'
import type { Requirement } from './requirements.js'
import { DATA_RULES, RULE_ORDER, ruleId, VERDICT_RULES } from './rules.js'
import type { SliceTestSettings } from './settings.js'
import { placeOf } from './places.js'
import { undecided } from './undecided.js'
import { requirementsOf } from './usual.js'
import { foundText } from './words.js'

/** What was measured and decided, for whoever shows it. */
export interface Decided { readonly requirements: readonly Requirement[]; readonly decisions: readonly Decision[]; readonly blocking: number; readonly informing: number }

/** Every check with what it comes to. Pure: the same numbers give the same decisions. */
export function decide(settings: SliceTestSettings, measured: Measured): Decided {
  const requirements = requirementsOf(settings, measured.task), checks = checksOf(requirements, measured)
  return { requirements, ...decideAll(checks, requirements, settings.level) }
}

export function judge(settings: SliceTestSettings, measured: Measured, failOn: FailOn): Judgement {
  const decided = decide(settings, measured), { requirements, decisions } = decided
  const broken = failures(settings, measured, decided), rank = new Map(broken.map(({ fingerprint: name }, at) => [name, at]))
  const sorted = sortFindings([...dataFindings(measured, settings), ...broken, ...undecided(settings, measured, decided), ...weaknesses(settings, measured)], RULE_ORDER)
  // Of what fails alike the surest comes first.
  const findings = sorted.toSorted((a, b) => (a.severity === b.severity && rank.has(a.fingerprint) && rank.has(b.fingerprint) ? (rank.get(a.fingerprint) ?? 0) - (rank.get(b.fingerprint) ?? 0) : 0))
  const failed = findings.some(({ severity }) => severity === 'error') || (failOn === 'warning' && findings.some(({ severity }) => severity === 'warning'))
  const open = decisions.filter(({ check, outcome }) => outcome !== 'pass' && outcome !== 'fail' && requirements[check.requirement]?.severity === 'error')
  const otherwise: Verdict = measured.cancelled || open.length > 0 || requirements.length === 0 ? 'inconclusive' : 'pass', verdict: Verdict = failed ? 'fail' : otherwise
  return { verdict, otherwise, findings, headline: headlineOf(verdict, measured, decided, findings), reasons: reasons(measured, decided, findings), final: ({ rule }) => rule === ruleId('empty-slice') }
}

const at = (place: Place | undefined): { place?: Place } => (place === undefined ? {} : { place })

function dataFindings({ problems, dataset }: Measured, settings: SliceTestSettings): readonly Finding[] {
  return problems.map(({ rule, message, column, count: times, places }): Finding => {
    const text = `${message}${/[.?!]$/.test(message) ? '' : '.'} ${DATA_RULES[rule].mend}`, [first = settings.where(['slice-test'])] = places
    return { rule: ruleId(rule), severity: DATA_RULES[rule].severity, message: text, ...at(first), subject: { dataset, ...(column === undefined ? {} : { column }) }, count: times, fingerprint: fingerprint(ruleId(rule), dataset, column ?? '', rule === 'empty-slice' ? message : ''), ...(places.length > 1 ? { occurrences: places.slice(0, MAX_OCCURRENCES).map((place) => ({ place, message: text })) } : {}) }
  })
}

/** Findings of one requirement beyond these are counted in the last one: a thousand slices may fail. */
const SINGLE = 50

function failures(settings: SliceTestSettings, measured: Measured, { requirements, decisions, blocking, informing }: Decided): readonly Finding[] {
  return requirements.flatMap((requirement, index) => {
    const failed = decisions.filter(({ check, outcome }) => check.requirement === index && outcome === 'fail').toSorted((a, b) => (a.adjusted ?? 0) - (b.adjusted ?? 0)), tests = requirement.severity === 'error' ? blocking : informing, more = failed.length - SINGLE
    return failed.slice(0, SINGLE).map((decision, i): Finding => {
      const { check: { slice, metric, demand }, value, interval, limit, pValue, adjusted } = decision
      return {
        rule: ruleId('requirement'), severity: requirement.severity, count: 1, ...at(placeOf(settings, [...requirement.at, keyOf(demand.kind)]) ?? placeOf(settings, requirement.at)),
        message: `${slice.name}: ${foundText(decision, measured, settings.level, tests)}.${i === SINGLE - 1 && more > 0 ? ` ${plural(more, 'more slice')} fail like this.` : ''}`,
        subject: { dataset: measured.dataset, slice: slice.name, metric: metric.key },
        evidence: { estimate: value ?? null, interval: interval === undefined ? null : [interval.lower, interval.upper], limit: limit ?? null, rows: slice.rows, positives: slice.positives ?? null, p: pValue ?? null, adjusted_p: adjusted ?? null, tests },
        fingerprint: fingerprint(ruleId('requirement'), measured.dataset, slice.name, metric.key, demand.kind),
      }
    })
  })
}

/** The key of a requirement that says what is demanded. */
function keyOf(kind: Decision['check']['demand']['kind']): string {
  switch (kind) {
    case 'min': case 'max': case 'max-drop': return kind
    case 'max-gap': return 'max-gap-to'
    case 'difference': return 'max-difference'
    case 'ratio': return 'min-ratio'
  }
}

function weaknesses(settings: SliceTestSettings, measured: Measured): readonly Finding[] {
  // A slice that is declared is judged by its requirements; it stands in the table of weak slices all the same.
  return measured.weaknesses.filter((found) => !isDeclared(found, measured)).map((found): Finding => {
    const rule = found.by === 'regression' ? 'worse-slice' : 'weak-slice', places = found.examples.filter(({ file }) => file !== '').map(({ file, line, record }): Place => ({ file, ...(line === undefined ? {} : { line }), ...(record === undefined ? {} : { record }) }))
    const message = `${weaknessText(found, measured)}. ${VERDICT_RULES[rule].mend}`, place = placeOf(settings, ['slice-test', 'discover']) ?? placeOf(settings, ['slice-test']) ?? places[0]
    return {
      rule: ruleId(rule), severity: severityOf(found, settings, measured), count: 1, message, ...at(place), subject: { dataset: measured.dataset, slice: found.name, metric: found.metric },
      evidence: { rows: found.size, inside: found.inside, outside: found.outside, difference: found.difference === undefined ? null : [found.difference.lower, found.difference.upper], adjusted_p: found.adjusted, by: found.by },
      fingerprint: fingerprint(ruleId(rule), measured.dataset, found.name, found.by),
    }
  })
}

/** Where a baseline is there, what counts is what got worse against it: other weak slices are told for information, unless they were asked for. */
function severityOf(found: FoundWeakness, { discover }: SliceTestSettings, { baseline }: Measured): Severity {
  return discover === undefined || (found.by === 'loss' && baseline !== undefined && discover.by === undefined && discover.severity === 'warning') ? 'notice' : discover.severity
}

function reasons(measured: Measured, { decisions, blocking, informing, requirements }: Decided, findings: readonly Finding[]): readonly string[] {
  const of = (outcome: Decision['outcome']): number => decisions.filter((one) => one.outcome === outcome).length
  return [
    ...(measured.cancelled ? ['cancelled: the run was stopped before everything was looked at'] : []),
    ...(requirements.length === 0 ? ['nothing is required of the model, so nothing was decided: add `require:` to slice-test in gauntlet.yml'] : []),
    ...(of('fail') > 0 ? [`${plural(of('fail'), 'check')} of ${count(decisions.length)} clearly broken`] : []),
    ...(of('inconclusive') > 0 ? [`${plural(of('inconclusive'), 'check')} not decided: too little data`] : []),
    ...(of('too-small') > 0 ? [`${plural(of('too-small'), 'check')} on slices that are too small`] : []),
    ...(of('undefined') > 0 ? [`${plural(of('undefined'), 'check')} on numbers that do not exist`] : []),
    ...(blocking > 1 ? [`failures are corrected for ${count(blocking)} tests (Holm)`] : []), ...(informing > 1 ? [`warnings are corrected for ${count(informing)} tests (Benjamini–Hochberg)`] : []),
    ...findings.filter(({ rule, severity }) => severity === 'error' && rule !== ruleId('requirement')).slice(0, 3).map(({ message }) => message.split('. ')[0] ?? message),
  ]
}

