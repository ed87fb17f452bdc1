import type { Finding } from '../../report/finding.js'
import { count, plural } from '../../report/numbers.js'
import type { Verdict } from '../../report/report.js'
import { weaknessText } from './discover/words.js'
import type { Decided } from './judge.js'
import type { Measured } from './measured.js'
import { ruleId } from './rules.js'
import { capital, changeText, demanded, said, spoken } from './words.js'
import type { Decision } from './decide.js'

/** One sentence that a manager understands: the worst thing, and how things are elsewhere. */
export function headlineOf(verdict: Verdict, measured: Measured, { decisions, requirements }: Decided, findings: readonly Finding[]): string {
  const failed = decisions.filter(({ check, outcome }) => outcome === 'fail' && requirements[check.requirement]?.severity === 'error').toSorted((a, b) => (a.adjusted ?? 0) - (b.adjusted ?? 0) || b.check.slice.rows - a.check.slice.rows)
  const [worst] = failed
  if (worst !== undefined) return `${failedText(worst)}; ${elsewhere(decisions, failed.length)}.`
  const [weak] = measured.weaknesses, error = findings.find(({ severity, rule }) => severity === 'error' && rule !== ruleId('requirement'))
  if (verdict === 'fail') return error === undefined || weak === undefined || error.rule !== ruleId(weak.by === 'regression' ? 'worse-slice' : 'weak-slice') ? `${capital(error?.message.split('. ')[0] ?? 'warnings fail, as `fail-on: warning` asks')}.` : `${weaknessText(weak, measured)}.`
  if (measured.cancelled) return 'Inconclusive: cancelled.'
  const found = weak === undefined ? '' : ` Found beside it: ${lower(weaknessText(weak, measured))}.`
  if (requirements.length === 0) return weak === undefined ? `Nothing is required of the model, so nothing was decided; ${notFound(measured)}.` : `${weaknessText(weak, measured)}.`
  const undecided = decisions.filter(({ check, outcome }) => outcome !== 'pass' && outcome !== 'fail' && requirements[check.requirement]?.severity === 'error'), open = undecided.length, slices = new Set(decisions.map(({ check }) => check.slice.name)).size
  const [warned, ...more] = decisions.filter(({ outcome }) => outcome === 'fail'), beside = warned === undefined ? found : ` Of lesser weight: ${lower(failedText(warned))}${more.length > 0 ? `, and ${count(more.length)} more` : ''}.`
  if (verdict === 'inconclusive') return open === 0 ? `What is required could be asked of no slice, so nothing was decided.${found}` : `No requirement is clearly broken, but ${plural(open, 'check')} of ${count(decisions.length)} ${open === 1 ? 'is' : 'are'} not decided: ${whyOpen(undecided)}.${beside}`
  const where = slices === 1 ? 'the test data' : `all ${count(slices)} slices`, [only] = requirements
  // What nobody wrote down is said, not called a requirement.
  if (only !== undefined && requirements.length === 1 && only.at.at(-1) === 'baseline') return `The model is not more than ${measured.task === 'regression' ? '5 %' : 'two points'} worse than the baseline on ${where}.${beside}`
  return `The model keeps every requirement${warned === undefined ? '' : ' that blocks'} on ${where}.${beside}`
}

/** Nothing was found: that says something only where something was searched. */
function notFound({ searched }: Measured): string {
  return searched === undefined ? 'weak slices were not searched for' : searched.columns.length === 0 ? 'there was no slice to search' : 'no weak slice was found'
}

/** Too few rows, or a number that is not there: no more rows of the same kind would help the second. */
function whyOpen(undecided: readonly Decision[]): string {
  const gone = undecided.filter(({ outcome }) => outcome === 'undefined').length, few = undecided.length - gone
  if (gone === 0) return 'too little data'
  if (few === 0) return `there is nothing to judge ${gone === 1 ? 'it' : 'them'} by`
  return `too little data for ${count(few)}, nothing to judge by for ${count(gone)}`
}

/** A sentence becomes part of another one; what begins with capitals throughout stays. */
function lower(text: string): string { return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text }

function failedText({ check: { slice, metric, demand }, value, interval }: Decision): string {
  const where = slice.family === 0 ? 'over all rows' : `on ${slice.name}`, what = capital(spoken(metric.key))
  switch (demand.kind) {
    case 'min': case 'max': return `${what} ${where} is ${said(value, metric)}, required ${demanded(demand, metric)}`
    case 'max-drop': { const sign = metric.better === 'higher' ? -1 : 1; return `${what} ${where} is ${interval === undefined ? 'worse' : changeText(sign * interval.lower, sign * interval.upper, metric)} than the baseline` }
    case 'max-gap': { const sign = metric.better === 'higher' ? -1 : 1; return `${what} ${where} is ${interval === undefined ? 'worse' : changeText(sign * interval.lower, sign * interval.upper, metric)} than ${demand.to === 'overall' ? 'over all rows' : demand.to === 'rest' ? 'on all other rows' : demand.to === 'best' ? 'on the best slice' : `on ${demand.to}`}` }
    case 'difference': case 'ratio': return `${capital(demand.criterion.replaceAll('-', ' '))} is broken: ${spoken(metric.key)} is ${metric.better === 'lower' ? 'highest' : 'lowest'} ${where}`
  }
}

function elsewhere(decisions: readonly Decision[], failed: number): string {
  const kept = decisions.filter(({ outcome }) => outcome === 'pass').length, open = decisions.length - kept - failed
  const others = failed > 1 ? `${count(failed - 1)} more ${failed === 2 ? 'check fails' : 'checks fail'}, ` : ''
  if (kept + open === 0) return failed > 1 ? others.replace(/, $/, '') : 'there was nothing else to check'
  return `${others}${kept === decisions.length - failed ? (failed > 1 ? kept === 1 ? 'the other one is kept' : `the other ${count(kept)} are kept` : 'everything else that is required is kept') : `${count(kept)} of ${plural(decisions.length, 'check')} ${kept === 1 ? 'is' : 'are'} kept, ${count(open)} not decided`}`
}
