import { count, decimal, plural } from '../../../report/numbers.js'
import { tolerated } from './guess.js'
import type { ColumnProfile, DatasetProfile } from './profile.js'

/** A schema that the data keeps, but for a few rows that may be mistakes: tight where the data is clear and loose where it is not. The evidence stands in each `description`. */
export interface Proposal {
  readonly schema: Readonly<Record<string, unknown>>
  readonly primaryKey: string | undefined
  /** What the data set must take for no value, so that the schema fits. */
  readonly missingValues: readonly string[]
}

/** Categories: few values, each of which stands for many rows. */
const MOST_VALUES = 50, ROWS_A_VALUE = 20
/** So many rows without a single zero have none for a reason. */
const NEVER_ZERO = 10_000
/** More whole numbers without a gap are no scale. */
const MOST_STEPS = 60
/** Fewer rows than this say nothing about what is required or allowed. */
const FEWEST_ROWS = 20

/** @param hidden columns that name a person or open a door: none of them is proposed as a key
 *  @param open   there may be columns that nobody has seen: then others are allowed */
export function propose({ dataset, rows, columns }: DatasetProfile, hidden: ReadonlySet<string>, open: boolean): Proposal {
  const required = rows < FEWEST_ROWS ? [] : columns.filter(({ present }) => rows - present <= tolerated(rows)).map(({ column }) => column)
  const key = columns.find((column) => column.unique && !hidden.has(column.column) && rows >= FEWEST_ROWS && (/(^|_)(id|key|uuid|no|nr|number)$/i.test(column.column) || column.kind === 'code' || column.kind === 'uuid'))
  return {
    primaryKey: key?.column, missingValues: [...new Set(columns.flatMap(({ words }) => words.map(({ value }) => value)))],
    schema: {
      $schema: 'https://json-schema.org/draft/2020-12/schema', title: dataset.replace(/^.*[\\/]/, '').replace(/\..*$/, ''), description: `Proposed from ${plural(rows, 'row')}. Read every line: it says what the data is, not what it should be.`,
      type: 'object', ...(required.length === 0 ? {} : { required }), properties: Object.fromEntries(columns.map((column) => [column.column, property(column)])), ...(open ? {} : { additionalProperties: false }),
    },
  }
}

function property(one: ColumnProfile): Readonly<Record<string, unknown>> {
  const { kind, rows, present, pattern, words } = one
  const evidence = [present === rows ? `all ${plural(rows, 'row')} have a value` : `${count(present)} of ${plural(rows, 'row')} have a value`, ...words.map(({ value, count: n }) => `${JSON.stringify(value)} in ${plural(n, 'row')} is taken for no value`), ...rejected(one), ...said(one), ...rare(one)].join('; ')
  const listed = categories(one)
  switch (kind) {
    case 'integer': case 'number': return { type: kind, ...(listed === undefined ? bounds(one) : { enum: listed.map(Number).toSorted((a, b) => a - b) }), description: evidence }
    case 'boolean': return { type: 'boolean', description: evidence }
    case 'date': case 'date-time': case 'email': case 'uuid': case 'ipv4': case 'uri': return { type: 'string', format: kind, description: evidence }
    case 'code': return { type: 'string', ...(pattern === undefined ? {} : { pattern }), description: evidence }
    case 'text': return { type: 'string', ...(listed === undefined ? (one.shortest > 0 ? { minLength: 1 } : {}) : { enum: [...listed, ...(one.shortest === 0 && !listed.includes('') ? [''] : [])].toSorted() }), description: evidence }
    case 'timestamp': return { type: 'string', ...(pattern === undefined ? {} : { pattern }), description: evidence }
    case 'object': case 'array': return { type: kind, description: evidence }
    case 'other': return { description: evidence }
    case 'empty': return { description: `${evidence}: what it holds is not known` }
  }
}

function categories({ distinct, present, top, kind }: ColumnProfile): readonly string[] | undefined {
  // A number is a category only where it is a switch.
  if (kind === 'integer' || kind === 'number') return distinct === top.length && present >= 2 * ROWS_A_VALUE && present - top.reduce((sum, { value, count: n }) => sum + (value === '0' || value === '1' ? n : 0), 0) <= tolerated(present) ? top.map(({ value }) => value).filter((value) => value === '0' || value === '1') : undefined
  if (kind !== 'text' || distinct < 1 || distinct > MOST_VALUES || distinct !== top.length || present < distinct * ROWS_A_VALUE) return undefined
  // A tail of rare values says that there are more of them; a few that hardly ever stand are mistakes, or rare.
  const tail = top.reduce((sum, { count: n }) => sum + (n < ROWS_A_VALUE ? n : 0), 0)
  return tail > Math.max(1, tolerated(present)) ? undefined : top.map(({ value }) => value)
}

/** Categories that hardly ever stand may be mistakes of writing. */
function rare(one: ColumnProfile): readonly string[] {
  const found = one.numbers !== undefined || categories(one) === undefined ? [] : one.top.filter(({ count: n }) => n <= Math.max(1, tolerated(one.present) / 10) && one.present >= 1000)
  return found.length === 0 ? [] : [`hardly ever ${found.slice(0, 5).map(({ value, count: n }) => `${JSON.stringify(value.slice(0, 40))} (${plural(n, 'row')})`).join(', ')}: a mistake?`]
}

/** Zero is a border that data has for a reason, even where a few values are beyond it; other extremes are chance. */
function bounds({ numbers, kind, present, distinct }: ColumnProfile): Readonly<Record<string, number>> {
  if (numbers === undefined) return {}
  const { min, max, zero, negative } = numbers
  if (kind === 'number' && min >= 0 && max <= 1) return { minimum: 0, maximum: 1 }
  // Every whole number from the first to the last: months, hours, grades.
  if (kind === 'integer' && distinct === max - min + 1 && distinct > 2 && distinct <= MOST_STEPS && present >= distinct * ROWS_A_VALUE) return { minimum: min, maximum: max }
  if (negative > tolerated(present)) return {}
  return kind === 'number' && present >= NEVER_ZERO && zero + negative <= tolerated(present) ? { exclusiveMinimum: 0 } : { minimum: 0 }
}

/** What of its values the proposed keywords reject. */
function rejected(one: ColumnProfile): readonly string[] {
  const { numbers, present, misfits, top } = one, bound = bounds(one), listed = numbers === undefined ? undefined : categories(one)
  const beyond = numbers === undefined ? 0 : 'exclusiveMinimum' in bound ? numbers.zero + numbers.negative : 'maximum' in bound ? 0 : 'minimum' in bound ? numbers.negative : 0
  const other = misfits + (listed === undefined ? beyond : top.reduce((sum, { value, count: n }) => sum + (listed.includes(value) ? 0 : n), 0) - misfits)
  return other > 0 ? [`${count(other)} of ${plural(present, 'value')} ${other === 1 ? 'does' : 'do'} not fit: ${other === 1 ? 'a mistake' : 'mistakes'}?`] : []
}

function said({ kind, numbers, distinct, estimated, unique, shortest, longest, top, pattern }: ColumnProfile): readonly string[] {
  if (kind === 'empty') return []
  if (numbers !== undefined) return [`${decimal(numbers.min, 6)} to ${decimal(numbers.max, 6)}, median ${decimal(numbers.quantiles[2] ?? numbers.mean, 4)}`, ...(unique ? ['all different'] : [])]
  if (unique) return [`all different${pattern === undefined ? '' : ', of one shape'}`]
  const [most] = top
  return [`${estimated ? 'about ' : ''}${plural(distinct, 'different value')}`, ...(kind === 'text' ? [shortest === longest ? plural(longest, 'character') : `${count(shortest)} to ${plural(longest, 'character')}`] : []), ...(most === undefined ? [] : [`most often ${JSON.stringify(most.value.slice(0, 40))} (${plural(most.count, 'row')})`])]
}
