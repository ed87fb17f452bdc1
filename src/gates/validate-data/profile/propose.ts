import { count, decimal, plural } from '../../../report/numbers.js'
import type { ColumnProfile, DatasetProfile } from './measure.js'

/** A schema that the data keeps, tight where the data is clear and loose where it is not. Each keyword has its evidence in `description`. */
export interface Proposal { readonly schema: Readonly<Record<string, unknown>>; readonly primaryKey: string | undefined }

/** Categories: few values, each of which stands for many rows. */
const MOST_VALUES = 50, ROWS_A_VALUE = 20
/** Fewer rows than this say nothing about what is required or allowed. */
const FEWEST_ROWS = 20

export function propose({ dataset, rows, columns }: DatasetProfile): Proposal {
  const required = rows < FEWEST_ROWS ? [] : columns.filter(({ present }) => present === rows).map(({ column }) => column)
  const key = columns.find((column) => column.unique && rows >= FEWEST_ROWS && (/(^|_)(id|key|uuid|no|nr|number)$/i.test(column.column) || column.kind === 'code' || column.kind === 'uuid'))
  return {
    primaryKey: key?.column,
    schema: {
      $schema: 'https://json-schema.org/draft/2020-12/schema', title: dataset.replace(/^.*[\\/]/, '').replace(/\..*$/, ''), description: `Proposed from ${plural(rows, 'row')}. Read every line: it says what the data is, not what it should be.`,
      type: 'object', ...(required.length === 0 ? {} : { required }), properties: Object.fromEntries(columns.map((column) => [column.column, property(column)])), additionalProperties: false,
    },
  }
}

function property(one: ColumnProfile): Readonly<Record<string, unknown>> {
  const { kind, rows, present, pattern } = one
  const evidence = [present === rows ? `all ${plural(rows, 'row')} have a value` : `${count(present)} of ${plural(rows, 'row')} have a value`, ...said(one)].join('; ')
  const listed = categories(one)
  switch (kind) {
    case 'integer': case 'number': return { type: kind, ...(listed === undefined ? bounds(one) : { enum: listed.map(Number).toSorted((a, b) => a - b) }), description: evidence }
    case 'boolean': return { type: 'boolean', description: evidence }
    case 'date': case 'date-time': case 'email': case 'uuid': case 'ipv4': case 'uri': return { type: 'string', format: kind, description: evidence }
    case 'code': return { type: 'string', ...(pattern === undefined ? {} : { pattern }), description: evidence }
    case 'text': return { type: 'string', ...(listed === undefined ? (one.shortest > 0 ? { minLength: 1 } : {}) : { enum: listed.toSorted() }), description: evidence }
    case 'other': return { description: evidence }
    case 'empty': return { description: `${evidence}: what it holds is not known` }
  }
}

function categories({ distinct, present, top, kind }: ColumnProfile): readonly string[] | undefined {
  // A number is a category only where it is a switch.
  const most = kind === 'integer' || kind === 'number' ? 2 : MOST_VALUES
  return distinct >= 1 && distinct <= most && distinct === top.length && present >= distinct * ROWS_A_VALUE && (kind === 'text' || top.every(({ value }) => value === '0' || value === '1')) ? top.map(({ value }) => value) : undefined
}

/** Zero is a border that data has for a reason; other extremes are chance. */
function bounds({ numbers, kind }: ColumnProfile): Readonly<Record<string, number>> {
  if (numbers === undefined) return {}
  const { min, max } = numbers
  if (kind === 'number' && min >= 0 && max <= 1) return { minimum: 0, maximum: 1 }
  return min > 0 && kind === 'number' ? { exclusiveMinimum: 0 } : min >= 0 ? { minimum: 0 } : {}
}

function said({ kind, numbers, distinct, unique, shortest, longest, top, pattern }: ColumnProfile): readonly string[] {
  if (kind === 'empty') return []
  if (numbers !== undefined) return [`${decimal(numbers.min, 6)} to ${decimal(numbers.max, 6)}, median ${decimal(numbers.quantiles[2] ?? numbers.mean, 4)}`, ...(unique ? ['all different'] : [])]
  if (unique) return [`all different${pattern === undefined ? '' : ', of one shape'}`]
  const [most] = top
  return [plural(distinct, 'different value'), ...(kind === 'text' ? [`${count(shortest)} to ${plural(longest, 'character')}`] : []), ...(most === undefined ? [] : [`most often ${JSON.stringify(most.value.slice(0, 40))} (${plural(most.count, 'row')})`])]
}
