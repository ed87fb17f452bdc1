import { count, percentOf, plural } from '../../../report/numbers.js'
import type { CheckResult } from './result.js'
import { COMPARATORS, keyOf, type CheckSection, type Comparator } from './settings.js'
import { validText } from './valid-values.js'

const WORDS: Readonly<Record<Comparator, (bound: string) => string>> = {
  mustBe: (bound) => `must be ${bound}`, mustNotBe: (bound) => `must not be ${bound}`,
  mustBeGreaterThan: (bound) => `must be > ${bound}`, mustBeGreaterOrEqualTo: (bound) => `must be ≥ ${bound}`,
  mustBeLessThan: (bound) => `must be < ${bound}`, mustBeLessOrEqualTo: (bound) => `must be ≤ ${bound}`,
  mustBeBetween: (bound) => `must be between ${bound}`, mustNotBeBetween: (bound) => `must not be between ${bound}`,
}

/** What a check asks, in words: `must be ≥ 10 and ≤ 20 %`. */
export function asked(check: CheckSection): string {
  const unit = check.unit === 'percent' ? ' %' : check.metric === 'freshness' ? ` ${check.unit ?? 'hours'}` : ''
  const list = COMPARATORS.flatMap((word) => {
    const bound = check[word]
    return bound === undefined ? [] : [WORDS[word](typeof bound === 'number' ? shown(bound) : bound.map(shown).join(' and '))]
  })
  return list.length === 0 ? 'must be as listed' : `${list.map((text, i) => (i === 0 ? text : text.replace('must be ', ''))).join(' and ')}${unit}`
}

const columnsOf = (check: CheckSection): string => keyOf(check).join(', ')

/** What is measured, in a few words. */
export function subject(check: CheckSection): string {
  const { metric, arguments: given = {}, name } = check
  if (name !== undefined) return name
  const key = metric === 'columns' ? '' : columnsOf(check), what = metric === 'quantile' ? `quantile ${given.quantile ?? ''}` : metric
  return key === '' ? what : `${what} of ${key}`
}

/** What was found, as a sentence about the data: `plan: 1 row is not one of free, basic`. */
export function sentence(result: CheckResult): string {
  const { check, value, counted, rows } = result, { metric, arguments: given = {}, unit } = check, key = columnsOf(check), found = valueText(result)
  const one = unit !== 'percent' && counted === 1, many = unit === 'percent' ? `${percentOf(counted ?? 0, rows)} of the rows (${count(counted ?? 0)} of ${count(rows)})` : plural(counted ?? 0, 'row'), are = one ? 'is' : 'are'
  switch (metric) {
    case 'rowCount': return `there ${value === 1 ? 'is' : 'are'} ${plural(value ?? 0, 'row')}`
    case 'columnCount': return `there ${value === 1 ? 'is' : 'are'} ${plural(value ?? 0, 'column')}`
    case 'columns': return 'the columns are not those listed'
    case 'nullValues': return `${key} is missing in ${many}`
    case 'missingValues': return `${key} is missing, or a word for it, in ${many}`
    case 'invalidValues': return `${key}: ${many} ${are} not ${validText(check)}`
    case 'duplicateValues': return `${key}: ${many} ${one ? 'repeats' : 'repeat'} a row before`
    case 'foreignKey': return `${key}: ${many} ${are} not in ${given.references?.data ?? ''}.${(given.references?.properties ?? [key]).join(', ')}`
    case 'distinctValues': return unit === 'percent' ? `${key} has ${plural(counted ?? 0, 'different value')} in ${plural(rows, 'row')} (${percentOf(counted ?? 0, rows)})` : `${key} has ${plural(counted ?? 0, 'different value')}`
    case 'freshness': return `the newest ${key} is ${found} old`
    case 'sql': return `the query gives ${found}`
    case 'quantile': return `the quantile ${given.quantile ?? ''} of ${key} is ${found}`
    case 'stddev': return `the standard deviation of ${key} is ${found}`
    case 'min': case 'max': case 'mean': case 'sum': return `the ${metric} of ${key} is ${found}`
  }
}

/** The value as people read it. */
export function valueText({ check, value, exact, counted, rows, withheld }: CheckResult): string {
  if (value === undefined) return '–'
  if (withheld === true) return 'a value that is not shown'
  const number = told(check, value, exact)
  if (check.unit === 'percent') return `${percentOf(counted ?? 0, rows)} (${count(counted ?? 0)} of ${plural(rows, 'row')})`
  if (check.metric === 'freshness') return `${number} ${check.unit ?? 'hours'}`
  return counted === undefined || check.metric === 'distinctValues' ? number : plural(counted, 'row')
}

/** With all of its digits, where fewer would look like a bound that it is not. */
function told(check: CheckSection, value: number, exact: string = String(value)): string {
  const text = Math.abs(value) > Number.MAX_SAFE_INTEGER && /^-?\d+$/.test(exact) ? count(BigInt(exact)) : shown(value)
  const alike = COMPARATORS.flatMap((word) => check[word] ?? []).some((bound) => shown(bound) === text && String(bound) !== exact)
  return alike ? exact : text
}

/** Numbers with as many digits as tell them apart, no more. */
export function shown(value: number): string {
  if (Number.isInteger(value)) return Math.abs(value) < 1e15 ? count(value) : String(value)
  // Whole numbers of six digits and more say enough.
  return Math.abs(value) >= 1e15 ? String(value) : count(Math.abs(value) >= 1e5 ? Number(value.toFixed(1)) : Number(value.toPrecision(6)))
}
