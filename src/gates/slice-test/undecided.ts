import type { Finding } from '../../report/finding.js'
import { fingerprint } from '../../report/fingerprint.js'
import { count, plural } from '../../report/numbers.js'
import type { Decision } from './decide.js'
import type { Decided } from './judge.js'
import type { Measured } from './measured.js'
import { placeOf } from './places.js'
import { ruleId, VERDICT_RULES, type VerdictRule } from './rules.js'
import type { SliceTestSettings } from './settings.js'
import { between, casesIn, requirementName, said } from './words.js'

const OPEN: readonly { readonly outcome: Decision['outcome']; readonly rule: VerdictRule; readonly says: string }[] = [
  { outcome: 'inconclusive', rule: 'inconclusive', says: 'not decided' }, { outcome: 'too-small', rule: 'too-small', says: 'too small to decide' }, { outcome: 'undefined', rule: 'undefined', says: 'cannot be decided' },
]
/** Slices that are named in a finding, and in its evidence. */
const NAMED = 3, KEPT = 100

/** One finding for each requirement, metric and way of not being decided: slices are named in it. */
export function undecided(settings: SliceTestSettings, measured: Measured, { requirements, decisions }: Decided): readonly Finding[] {
  return requirements.flatMap((requirement, index) => {
    const own = decisions.filter(({ check }) => check.requirement === index), keys = [...new Set(own.map(({ check }) => check.metric.key))]
    return keys.flatMap((key) => OPEN.flatMap(({ outcome, rule, says }): readonly Finding[] => {
      const open = own.filter((one) => one.outcome === outcome && one.check.metric.key === key), [first] = open
      if (first === undefined) return []
      const { check: { metric, demand } } = first, more = open.length - NAMED, place = placeOf(settings, requirement.at)
      return [{
        rule: ruleId(rule), severity: VERDICT_RULES[rule].severity, count: 1, ...(place === undefined ? {} : { place }),
        message: `${says} on ${plural(open.length, 'slice')} (${requirementName(requirement, demand, metric)}): ${openTexts(open.slice(0, NAMED))}${more > 0 ? `; and ${count(more)} more` : ''}.`,
        subject: { dataset: measured.dataset, metric: metric.key, ...(open.length === 1 ? { slice: first.check.slice.name } : {}) },
        evidence: { slices: open.slice(0, KEPT).map(({ check: { slice }, value, interval, settles }) => ({ slice: slice.name, rows: slice.rows, estimate: value ?? null, interval: interval === undefined ? null : [interval.lower, interval.upper], cases_to_settle: settles?.cases ?? null })) },
        fingerprint: fingerprint(ruleId(rule), measured.dataset, metric.key, demand.kind, String(index)),
      }]
    }))
  })
}

/** Slices that are not decided, with what would settle them; the first number of cases is said in full words. */
function openTexts(open: readonly Decision[]): string {
  const first = open.findIndex((one) => moreOf(one) !== undefined)
  return open.map((one, at) => openText(one, at <= first)).join('; ')
}

/** Cases that would settle it, as a round number; none that nobody collects. */
function moreOf({ settles }: Decision): number | undefined {
  const more = settles === undefined ? 0 : rounded(settles.cases - settles.has)
  return more <= 0 || more > MOST ? undefined : more
}

/** One slice that is not decided, with what would settle it. @param first the words are said in full */
function openText(decision: Decision, first: boolean): string {
  const { check: { slice, metric, demand }, value, interval, why, outcome } = decision
  if (outcome !== 'inconclusive') return `${slice.name} (${why ?? 'no rows'})`
  const what = demand.kind === 'max-drop' ? 'change ' : demand.kind === 'max-gap' ? 'gap ' : demand.kind === 'difference' ? 'difference ' : demand.kind === 'ratio' ? 'ratio ' : '', more = moreOf(decision), word = casesIn(metric)
  const needs = more === undefined ? '' : first ? `, about ${count(more)} more ${more === 1 ? word.replace(/s$/, '') : word} would settle it` : `, ${count(more)} more`
  return `${slice.name}: ${what}${said(value, metric)}${interval === undefined ? '' : ` (${between(interval, metric)})`}${why === undefined ? '' : `, ${why}`}${needs}`
}

/** More cases than this are none that anybody collects. */
const MOST = 1e7

/** Two digits: more would promise too much. */
function rounded(value: number): number {
  if (!(value > 0)) return 0
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(value)) - 1)
  return Math.ceil(value / unit) * unit
}
