import type { Problem } from '../../../config/file.js'
import { didYouMean } from '../../../config/nearest.js'
import { takers, TRAITS, type Argument } from './metrics.js'
import { COMPARATORS, dataOf, keyOf, type CheckSection } from './settings.js'

type Add = (key: string, message: string, hint?: string) => void

/** Mistakes of a check that the schema cannot see.
 *  @param at    where it stands in the file
 *  @param names data sets that there are
 *  @param read  those that the gate reads */
export function checkProblems(check: CheckSection, at: readonly (string | number)[], names: readonly string[], read: readonly string[] = names): readonly Problem[] {
  const found: Problem[] = []
  const add: Add = (key, message, hint) => { found.push({ path: [...at, ...key.split('.')], at: key === 'metric' ? 'value' : 'key', message, ...(hint === undefined ? {} : { hint }) }) }
  bounds(check, add)
  missing(check, add)
  meaningless(check, add)
  const { arguments: given = {} } = check
  if (given.pattern !== undefined) try { void new RegExp(given.pattern, 'u') } catch (reason) { add('arguments.pattern', `${JSON.stringify(given.pattern)} is not a regular expression: ${reason instanceof Error ? reason.message.replace(/^Invalid regular expression: .*: /, '') : ''}`) }
  for (const name of dataOf(check)) {
    if (!names.includes(name)) add('data', `there is no data set "${name}"${didYouMean(name, names)}`)
    else if (!read.includes(name)) add('data', `data set "${name}" is not read by this gate, so nothing can be asked of it`, `Add it to \`data\` of the gate, which reads ${read.join(', ')}.`)
  }
  const { references } = given
  if (references !== undefined) {
    if (!names.includes(references.data)) add('arguments.references', `there is no data set "${references.data}"${didYouMean(references.data, names)}`)
    const mine = keyOf(check), theirs = references.properties
    if (theirs !== undefined && mine.length > 0 && theirs.length !== mine.length) add('arguments.references', `foreignKey compares ${mine.length} ${mine.length === 1 ? 'column' : 'columns'} (${mine.join(', ')}) with ${theirs.length} (${theirs.join(', ')})`, 'Name as many columns on both sides.')
  }
  return found
}

const FEWEST_DIGITS_LOST = 15

/** What the comparators ask must be possible. */
function bounds(check: CheckSection, add: Add): void {
  const { metric, unit } = check, asked = COMPARATORS.filter((word) => check[word] !== undefined)
  if (asked.length === 0 && metric !== 'columns') add('metric', `the check of ${metric} does not say what must hold`, `Add one of ${COMPARATORS.join(', ')}.`)
  const lower = asked.find((word) => word.startsWith('mustBeGreater')), upper = asked.find((word) => word.startsWith('mustBeLess'))
  // Two bounds are a range; anything else besides contradicts or repeats.
  if (asked.length > 1 && !(asked.length === 2 && lower !== undefined && upper !== undefined)) { add(asked[1] ?? 'metric', `${asked.join(' and ')} cannot be asked together`, 'One comparator, or a lower and an upper bound.'); return }
  for (const word of asked) {
    const bound = check[word], list = typeof bound === 'number' ? [bound] : bound ?? []
    if (list.some((one) => !Number.isFinite(one))) { add(word, `${word} must be a finite number`); continue }
    if (typeof bound === 'object' && (list.length !== 2 || (list[0] ?? 0) > (list[1] ?? 0))) add(word, `${word} must be two numbers, the smaller one first`)
    if (unit === 'percent' && list.some((one) => one < 0 || one > 100)) add(word, `percent are from 0 to 100, found ${list.join(', ')}`)
    // YAML gives the nearest double, and what was written cannot be told from it.
    const long = list.find((one) => Math.abs(one) > Number.MAX_SAFE_INTEGER && String(one).replace(/^-|e.*$|[.]/g, '').replace(/0+$/, '').length > FEWEST_DIGITS_LOST)
    if (long !== undefined) add(word, `${word} has more digits than a number of this file holds exactly; read as ${BigInt(Math.round(long))}`, 'Numbers beyond 2^53 are exact to 15 digits. Write a rounder bound, or compare in a query.')
  }
  const low = lower === undefined ? undefined : check[lower], high = upper === undefined ? undefined : check[upper]
  if (lower !== undefined && upper !== undefined && typeof low === 'number' && typeof high === 'number' && (low > high || (low === high && (lower === 'mustBeGreaterThan' || upper === 'mustBeLessThan')))) add(upper, `no value is both ${lower} ${low} and ${upper} ${high}`, 'The lower bound must be below the upper one.')
}

/** What the metric needs to know. */
function missing(check: CheckSection, add: Add): void {
  const { metric, property, arguments: given = {}, query } = check
  if (TRAITS[metric].column === 'one' && property === undefined) add('metric', `${metric} needs to know which column`, 'Add `property: <column>`.')
  if (TRAITS[metric].column === 'key' && property === undefined && given.properties === undefined) add('metric', `${metric} needs to know which columns`, 'Add `property: <column>`, or `arguments: { properties: [<columns>] }`.')
  if (metric === 'foreignKey' && given.references === undefined) add('metric', 'foreignKey needs to know the other data set', 'Add `arguments: { references: { data: <name>, properties: [<columns>] } }`.')
  if (metric === 'invalidValues' && given.validValues === undefined && given.pattern === undefined) add('metric', 'invalidValues needs to know what is valid', 'Add `arguments: { validValues: […] }` or `arguments: { pattern: … }`. Rules of a row belong into the schema.')
  if (metric === 'quantile' && given.quantile === undefined) add('metric', 'quantile needs to know which one', 'Add `arguments: { quantile: 0.5 }`.')
  if (metric === 'columns' && given.properties === undefined) add('metric', 'columns needs to know the names', 'Add `arguments: { properties: [<columns in their order>] }`.')
  if (metric === 'sql' && query === undefined) add('metric', 'metric sql needs a query', 'Add `query: <one SELECT that gives one number>`.')
}

/** What has no meaning for the metric is refused, not ignored. */
function meaningless({ metric, property, arguments: given = {}, unit, query, timeout }: CheckSection, add: Add): void {
  const { arguments: allowed, column, ofRows } = TRAITS[metric], takes = allowed.length === 0 ? `${metric} takes no arguments.` : `Arguments of ${metric}: ${allowed.join(', ')}.`
  for (const name of Object.keys(given)) if (!allowed.some((one) => one === name)) add(`arguments.${name}`, `${name} has no meaning for ${metric}`, `${takes} ${takenBy(name)}`)
  if (property !== undefined && column === 'none') add('property', `property has no meaning for ${metric}`, `${metric} is about the data set as a whole.`)
  if (query !== undefined && metric !== 'sql') add('query', `query has no meaning for ${metric}`, 'It belongs to `metric: sql`.')
  if (timeout !== undefined && metric !== 'sql') add('timeout', `timeout has no meaning for ${metric}`, 'It belongs to `metric: sql`.')
  if (unit === undefined) return
  if (metric === 'freshness' && (unit === 'rows' || unit === 'percent')) add('unit', unit === 'rows' ? 'freshness is measured in hours or days' : 'percent has no meaning for freshness', 'Allowed: hours, days')
  if (metric !== 'freshness' && (unit === 'hours' || unit === 'days' || !ofRows)) add('unit', `${unit} has no meaning for ${metric}`, ofRows ? 'Allowed: rows, percent' : `The value of ${metric} has no unit.`)
}

function takenBy(name: string): string {
  const metrics = takers(name as Argument)
  return metrics.length === 0 ? '' : `\`${name}\` is for ${metrics.join(', ')}.`
}
