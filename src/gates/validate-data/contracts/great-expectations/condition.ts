import { list, record, word } from '../contract.js'
import { asNumber, equals, ident, isScalar, type Scalar } from './sql.js'

/** Comparisons that all hold: the rows an expectation is about. */
export type Condition = readonly Comparison[]
interface Comparison { readonly column: string; readonly is: '=' | '<>' | '>' | '>=' | '<' | '<=' | 'null' | 'not null'; readonly value?: Scalar }

const ATOM = /^(?:col\((?:"([^"]+)"|'([^']+)')\)|`([^`]+)`|([A-Za-z_]\w*))\s*(?:(==|=|!=|>=|<=|>|<)\s*(?:"([^"\\]*)"|'([^'\\]*)'|(-?\d+(?:\.\d+)?)|(True|False|true|false))|\.(notNull|notnull|notna|isNull|isnull|isna)\(\))$/

/** Reads a row condition, in the words of pandas, of Great Expectations or as an object; undefined when it is more than comparisons joined by `and`. */
export function readCondition(asked: unknown): Condition | undefined {
  if (typeof asked === 'string') {
    const whole = atom(asked)
    if (whole !== undefined) return [whole]
    const parts = asked.split(/\s+and\s+|\s*&\s*/i).map(atom)
    return parts.length > 1 && parts.every((part) => part !== undefined) ? parts : undefined
  }
  const given = record(asked), column = word(record(given['column'])['name'])
  if (given['type'] === 'and') {
    const parts = list(given['conditions']).map(readCondition)
    return parts.length > 0 && parts.every((part) => part !== undefined) ? parts.flat() : undefined
  }
  if (column !== undefined && typeof given['is_null'] === 'boolean') return [{ column, is: given['is_null'] ? 'null' : 'not null' }]
  const is = OPERATORS[String(given['operator'])], value = given['parameter']
  return column !== undefined && is !== undefined && isScalar(value) ? comparison(column, is, value) : undefined
}

const OPERATORS: Readonly<Record<string, Exclude<Comparison['is'], 'null' | 'not null'>>> = { '==': '=', '=': '=', '!=': '<>', '>': '>', '>=': '>=', '<': '<', '<=': '<=' }

function comparison(column: string, is: Comparison['is'], value: Scalar): Condition | undefined {
  // Texts have an order in pandas; the schema has none for them.
  return is !== '=' && is !== '<>' && typeof value !== 'number' ? undefined : [{ column, is, value }]
}

function atom(source: string): Comparison | undefined {
  const plain = source.trim(), bare = plain.startsWith('(') && plain.endsWith(')') ? plain.slice(1, -1).trim() : plain
  const [whole, c1, c2, c3, c4, operator, double, single, number, truth, nullity] = ATOM.exec(bare) ?? []
  const column = c1 ?? c2 ?? c3 ?? c4
  if (whole === undefined || column === undefined) return undefined
  if (nullity !== undefined) return { column, is: nullity.startsWith('not') ? 'not null' : 'null' }
  const is = OPERATORS[operator ?? ''], value = double ?? single ?? (number === undefined ? truth?.toLowerCase() === 'true' : Number(number))
  return is === undefined ? undefined : comparison(column, is, value)?.[0]
}

const BOUNDS: Partial<Record<Comparison['is'], string>> = { '>': 'exclusiveMinimum', '>=': 'minimum', '<': 'exclusiveMaximum', '<=': 'maximum' }

/** As a JSON Schema of the row. */
export function asSchema(condition: Condition): Readonly<Record<string, unknown>> {
  const one = ({ column, is, value }: Comparison): Record<string, unknown> => {
    switch (is) {
      case '=': return { properties: { [column]: { const: value } }, required: [column] }
      // In pandas a missing value differs from all.
      case '<>': return { properties: { [column]: { not: { const: value } } } }
      case 'null': return { not: { required: [column] } }
      case 'not null': return { required: [column] }
      default: return { properties: { [column]: { type: 'number', [BOUNDS[is] ?? '']: value } }, required: [column] }
    }
  }
  const [first, ...more] = condition.map(one)
  return more.length === 0 && first !== undefined ? first : { allOf: condition.map(one) }
}

export function asSql(condition: Condition): string {
  return condition.map(({ column, is, value = '' }) => {
    const name = ident(column)
    if (is === 'null' || is === 'not null') return `${name} is ${is}`
    return is === '=' ? equals(name, value) : is === '<>' ? `not ${equals(name, value)}` : `coalesce(${asNumber(name)} ${is} ${String(value)}, false)`
  }).join(' and ')
}
