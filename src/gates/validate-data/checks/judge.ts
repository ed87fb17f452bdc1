import type { Finding, Place } from '../../../report/finding.js'
import { fingerprint } from '../../../report/fingerprint.js'
import { plural } from '../../../report/numbers.js'
import { ruleId } from '../rules.js'
import { keeps } from './holds.js'
import type { CheckResult } from './result.js'
import { asked, sentence, subject } from './words.js'

/** A check that does not hold is a finding on its own line of gauntlet.yml; the first rows it is about are another, which only points at them. */
export function checkFindings(result: CheckResult, place: Place | undefined): readonly Finding[] {
  const { check, dataset, value, remark, rows, counted, withheld } = result, kept = keeps(result)
  if (kept && remark === undefined) return []
  const column = check.property ?? check.arguments?.properties?.join(', '), rule = ruleId(check.metric)
  const about = { dataset, ...(column === undefined || check.metric === 'columns' ? {} : { column }), metric: check.metric }
  const common = { rule, count: 1, subject: about, ...(place === undefined ? {} : { place }) }
  const evidence = {
    value: withheld === true ? null : value ?? null, rows, ...(counted === undefined ? {} : { counted }), ...(check.dimension === undefined ? {} : { dimension: check.dimension }), ...(check.description === undefined ? {} : { description: check.description }),
  }
  const failed: readonly Finding[] = kept ? [] : [{ ...common, severity: check.severity ?? 'error', message: `${says(result)}, in ${dataset}`, evidence, fingerprint: fingerprint(rule, dataset, subject(check), asked(check)) }]
  const remarked: readonly Finding[] = remark === undefined ? [] : [{ ...common, severity: 'warning', message: `${remark}, in ${dataset}`, fingerprint: fingerprint(rule, dataset, subject(check), 'remark') }]
  return [...failed, ...remarked, ...rowFindings(result, about, rule)]
}

function says(result: CheckResult): string {
  const { check, value, counted, why, withheld } = result
  if (value === undefined) return `${subject(check)} cannot be measured: ${why ?? 'there is nothing to measure'}`
  const name = check.name === undefined ? '' : `${check.name}: `, detail = withheld === true || result.detail === undefined ? '' : ` (${result.detail})`
  if (check.metric === 'columns' && asked(check) === 'must be as listed') return `${name}${sentence(result)}${detail}`
  const none = counted !== undefined && check.metric !== 'distinctValues' && check.mustBe === 0
  return `${name}${sentence(result)}${detail}${none ? ' (asked: none)' : `, ${asked(check)}`}`
}

/** The first rows that a check is about, as notices on their lines. */
function rowFindings({ check, dataset, examples, concerned = 0 }: CheckResult, about: NonNullable<Finding['subject']>, rule: string): readonly Finding[] {
  const [first] = examples
  if (first === undefined) return []
  const all = Math.max(concerned, examples.length)
  return [{
    rule, severity: 'notice', message: `${first.says}${all > 1 ? ` (${plural(all, 'row')} in ${dataset})` : ''}`, count: examples.length, subject: about,
    place: first.place, occurrences: examples.map((one) => ({ place: one.place, message: one.says })), fingerprint: fingerprint(rule, dataset, subject(check), 'rows'),
  }]
}
