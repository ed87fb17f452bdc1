import { nearest } from '../../../config/nearest.js'
import { duckdbDialect as sql } from '../../../engine/duckdb/dialect.js'
import { toRe2 } from '../rows/regex.js'
import type { DatasetTable } from '../../../data/tables/dataset-table.js'
import { mistake, type CheckWorld } from './check-world.js'
import type { Value } from './result.js'
import { counting, isOneOf, quote } from './rows.js'
import type { Check, CheckSection } from './settings.js'

/** Values that are not listed, or do not match; with both asked, a valid value does both. */
export function invalidValues(check: Check, table: DatasetTable, world: CheckWorld, from: string): Promise<Value> {
  const { property = '', arguments: { validValues, pattern } = {} } = check, words = (validValues ?? []).map(String), asked = validText(check)
  const parts = [...validValues === undefined ? [] : [unlisted(validValues, table.kind(property) === 'number')], ...pattern === undefined ? [] : [unmatched(check, world, pattern)]]
  return counting(table, { from, condition: `t is not null and (${parts.join(' or ')})`, column: property, shown: 't', plain: `${property} is not ${asked}`, says: (text) => `${property}: found ${quote(text)}${meant(text, words)}` })
}

/** A number is the same however it is written. */
function unlisted(values: readonly (string | number)[], isNumber: boolean): string {
  const numbers = values.filter((value) => typeof value === 'number'), listed = isOneOf('t', values.map(String))
  return isNumber && numbers.length > 0 ? `(not coalesce(x in (${numbers.map((value) => sql.number(value)).join(', ')}), false) and not ${listed})` : `not ${listed}`
}

function unmatched(check: Check, world: CheckWorld, pattern: string): string {
  const re2 = toRe2(pattern)
  if (re2 === undefined) throw mistake(check, world, `the pattern ${JSON.stringify(pattern)} uses look-around, back-references or classes that checks do not have`, 'Put it into the schema of the rows: there every pattern works.')
  return `not ${sql.matches('t', re2)}`
}

/** Every letter is one edit away from every other: very short words say nothing about what was meant, unless only their case differs. */
const SHORT = 3

function meant(text: string, words: readonly string[]): string {
  if (words.includes(text)) return ''
  const best = words.find((word) => word.toLowerCase() === text.trim().toLowerCase()) ?? (text.length < SHORT ? undefined : nearest(text, words.filter((word) => word.length >= SHORT)))
  return best === undefined ? '' : `; did you mean ${JSON.stringify(best)}?`
}

/** What a valid value is, in words: `one of a, b and a match of ^x`. */
export function validText({ arguments: { validValues, pattern } = {} }: CheckSection): string {
  return [...validValues === undefined ? [] : [`one of ${wordList(validValues.map(String))}`], ...pattern === undefined ? [] : [`a match of ${pattern}`]].join(' and ')
}

const SHOWN = 10

/** Words as a list of at most ten. */
function wordList(words: readonly string[]): string {
  return `${words.slice(0, SHOWN).join(', ')}${words.length > SHOWN ? `, … (${words.length} in all)` : ''}`
}
