import { didYouMean } from '../../../config/nearest.js'
import { shorten } from '../../../report/escape.js'
import type { Finding, Place } from '../../../report/finding.js'
import { fingerprint } from '../../../report/fingerprint.js'
import { count, decimal, percentOf, plural } from '../../../report/numbers.js'
import { ruleId } from '../rules.js'
import type { CheckExample, CheckResult } from './measure.js'
import { COMPARATORS, type CheckSection, type Comparator } from './settings.js'

/** Does a value keep what a check asks? */
export function holds(check: CheckSection, value: number): boolean {
  return COMPARATORS.every((word) => {
    const bound = check[word]
    if (bound === undefined) return true
    const [low, high] = typeof bound === 'number' ? [bound, bound] : [bound[0] ?? Number.NaN, bound[1] ?? Number.NaN]
    switch (word) {
      case 'mustBe': return value === low
      case 'mustNotBe': return value !== low
      case 'mustBeGreaterThan': return value > low
      case 'mustBeGreaterOrEqualTo': return value >= low
      case 'mustBeLessThan': return value < low
      case 'mustBeLessOrEqualTo': return value <= low
      case 'mustBeBetween': return value >= low && value <= high
      case 'mustNotBeBetween': return value < low || value > high
    }
  }) && (check.metric !== 'columns' || COMPARATORS.some((word) => check[word] !== undefined) || value === 0)
}

const WORDS: Readonly<Record<Comparator, (bound: string) => string>> = {
  mustBe: (bound) => `must be ${bound}`, mustNotBe: (bound) => `must not be ${bound}`,
  mustBeGreaterThan: (bound) => `must be > ${bound}`, mustBeGreaterOrEqualTo: (bound) => `must be ≥ ${bound}`,
  mustBeLessThan: (bound) => `must be < ${bound}`, mustBeLessOrEqualTo: (bound) => `must be ≤ ${bound}`,
  mustBeBetween: (bound) => `must be between ${bound}`, mustNotBeBetween: (bound) => `must not be between ${bound}`,
}

/** What a check asks, in words: `must be ≥ 10 and ≤ 20 %`. */
export function asked(check: CheckSection): string {
  const said = bounds(check), unit = check.unit === 'percent' ? ' %' : check.metric === 'freshness' ? ` ${check.unit ?? 'hours'}` : ''
  return said === '' ? 'must be as listed' : `${said}${unit}`
}

function bounds(check: CheckSection): string {
  const list = COMPARATORS.flatMap((word) => {
    const bound = check[word]
    return bound === undefined ? [] : [WORDS[word](typeof bound === 'number' ? shown(bound) : bound.map(shown).join(' and '))]
  })
  return list.map((text, i) => (i === 0 ? text : text.replace('must be ', ''))).join(' and ')
}

const COUNTED: Readonly<Partial<Record<CheckSection['metric'], string>>> = { nullValues: 'missing values', missingValues: 'missing values', invalidValues: 'invalid values', duplicateValues: 'repeated values', distinctValues: 'different values', foreignKey: 'unknown values' }

/** What is measured, in words. */
export function subject({ metric, property, arguments: given = {}, name }: CheckSection): string {
  if (name !== undefined) return name
  const key = metric === 'columns' ? undefined : given.properties?.join(', ') ?? property
  const what = metric === 'quantile' ? `quantile ${given.quantile ?? ''}` : metric
  return key === undefined ? what : `${COUNTED[metric] ?? what} of ${key}`
}

/** A check that does not hold is a finding on its own line of gauntlet.yml; the first rows it is about are another, which only points at them. */
export function checkFindings(result: CheckResult, place: Place | undefined): readonly Finding[] {
  const { check, dataset, value, examples, rows, counted, withheld } = result, detail = withheld === true ? undefined : result.detail
  if (value !== undefined && holds(check, value)) return []
  const column = check.property ?? check.arguments?.properties?.join(', '), rule = ruleId(check.metric)
  const says = value !== undefined && check.metric === 'columns' && asked(check) === 'must be as listed' ? `the columns are not those listed (${detail ?? ''})` : value === undefined ? detail ?? 'there is nothing to measure' : `${subject(check)}: ${valueText(result)}, ${asked(check)}${detail === undefined ? '' : ` (${detail})`}`
  const about = { dataset, ...(column === undefined ? {} : { column }), metric: check.metric }
  const main: Finding = {
    rule, severity: check.severity ?? 'error', message: value === undefined ? `${subject(check)} in ${dataset}: ${says}` : `${says}, in ${dataset}`, count: 1, subject: about,
    ...(place === undefined ? {} : { place }), evidence: { value: withheld === true ? null : value ?? null, rows, ...(counted === undefined ? {} : { counted }), ...(check.dimension === undefined ? {} : { dimension: check.dimension }) },
    fingerprint: fingerprint(rule, dataset, subject(check), asked(check)),
  }
  const occurrences = examples.map((one) => ({ place: one.place, message: beside(one) })), [first] = occurrences
  if (first === undefined) return [main]
  return [main, {
    rule, severity: 'notice', message: `${first.message}${examples.length > 1 || (counted ?? 0) > 1 ? ` (${plural(counted ?? examples.length, 'row')} in ${dataset})` : ''}`, count: examples.length, subject: about,
    place: first.place, occurrences, fingerprint: fingerprint(rule, dataset, subject(check), 'rows'),
  }]
}

const LONGEST = 60

/** What is said beside a row: `found "Pro", is none of free, basic, pro; did you mean "pro"?` */
function beside({ says, found, near }: CheckExample): string {
  return `${found === undefined ? '' : `${JSON.stringify(shorten(found, LONGEST))} `}${says}${found === undefined || near === undefined ? '' : didYouMean(found, near)}`
}

/** The value as people read it. */
export function valueText({ check, value, counted, rows, withheld }: CheckResult): string {
  if (value === undefined) return '–'
  if (withheld === true) return 'a value that is not shown'
  if (check.unit === 'percent') return `${percentOf(counted ?? 0, rows)} (${count(counted ?? 0)} of ${plural(rows, 'row')})`
  if (check.metric === 'freshness') return `${decimal(value, 3)} ${check.unit ?? 'hours'}`
  if (check.metric === 'distinctValues') return shown(value)
  return counted === undefined ? shown(value) : plural(counted, 'row')
}

/** Numbers with as many digits as tell them apart, no more. */
export function shown(value: number): string {
  if (Number.isInteger(value)) return Math.abs(value) < 1e15 ? count(value) : String(value)
  return count(Number(value.toPrecision(6)))
}
