import type { DatasetTable } from '../../../data/tables/dataset-table.js'
import { aggregate } from './aggregate.js'
import type { CheckWorld } from './check-world.js'
import { custom } from './custom.js'
import { freshness } from './freshness.js'
import { duplicates, foreignKey } from './keys.js'
import type { CheckResult, Value } from './result.js'
import { amount, counting, isOneOf } from './rows.js'
import { dataOf, keyOf, type Check } from './settings.js'
import { TRAITS } from './metrics.js'
import { invalidValues } from './valid-values.js'
import { holds } from './holds.js'

/** Columns of a data set that its checks need; undefined when a query may need any. */
export function neededColumns(checks: readonly Check[], dataset: string): ReadonlySet<string> | undefined {
  const needed = new Set<string>()
  for (const check of checks) {
    const { metric, property, arguments: given } = check, named = dataOf(check)
    const own = named.length === 0 || named.includes(dataset)
    const { references } = given ?? {}
    if (metric === 'sql') return undefined
    if (own && property !== undefined) needed.add(property)
    if (own && metric !== 'columns') for (const name of given?.properties ?? []) needed.add(name)
    if (references?.data === dataset) for (const name of references.properties ?? keyOf(check)) needed.add(name)
  }
  return needed
}

/** Asks one check of one data set. The rows it is about are only looked for where it does not hold. */
export async function measureCheck(check: Check, number: number, table: DatasetTable, world: CheckWorld): Promise<CheckResult> {
  const rows = await table.count(), base = { check, number, dataset: table.name, rows }
  const missing = [check.property, ...(check.metric === 'columns' ? [] : check.arguments?.properties ?? [])].filter((name): name is string => name !== undefined && !table.columns.includes(name))
  if (missing.length > 0) return { ...base, value: undefined, counted: undefined, examples: [], why: `there is no column ${missing.map((name) => JSON.stringify(name)).join(', ')}` }
  if (rows === 0 && TRAITS[check.metric].ofRows) return { ...base, value: undefined, counted: undefined, examples: [], why: 'there is no row to look at' }
  const { examples, counted, value: plain, ...more } = await valueOf(check, table, world, rows)
  const value = counted === undefined ? plain : check.unit === 'percent' ? (100 * counted) / rows : counted
  const kept = value !== undefined && holds(check, value, more.exact)
  const told = Object.fromEntries(Object.entries(more).filter(([, one]) => one !== undefined))
  return { ...base, ...told, value, counted, examples: examples === undefined || (kept && more.remark === undefined) || (counted === 0) ? [] : await examples() }
}

async function valueOf(check: Check, table: DatasetTable, world: CheckWorld, rows: number): Promise<Value> {
  const { metric, property = '', arguments: given = {} } = check
  const words = (given.missingValues ?? []).filter((word) => word !== null)
  const column = table.rows({ t: ['text', property], x: ['number', property], d: ['decimal', property] })
  // Words for "no value" are none, whatever is measured of the others.
  const present = words.length === 0 ? column : `(select * from ${column} where not ${isOneOf('t', words)})`
  switch (metric) {
    case 'rowCount': return { value: rows }
    case 'columnCount': return { value: table.columns.length }
    case 'columns': return columns(given.properties ?? [], table.columns)
    case 'nullValues': return counting(table, { from: column, condition: 't is null', column: property, plain: `${property} is missing` })
    case 'missingValues': return counting(table, { from: column, condition: words.length === 0 ? 't is null' : `(t is null or ${isOneOf('t', words)})`, column: property, shown: 't', plain: `${property} is missing`, says: (text) => `${property} is missing: ${JSON.stringify(text)} means no value` })
    case 'invalidValues': return invalidValues(check, table, world, present)
    case 'distinctValues': return { counted: await amount(table, `select count(distinct k) as v from ${words.length === 0 ? table.rows({ k: ['same', property] }) : `(select k from ${table.rows({ k: ['same', property], t: ['text', property] })} where not ${isOneOf('t', words)})`}`) }
    case 'duplicateValues': return duplicates(check, table)
    case 'foreignKey': return foreignKey(check, table, world)
    case 'freshness': return freshness(check, table, world.now, present)
    case 'sql': return custom(check, table, world)
    case 'min': case 'max': case 'mean': case 'sum': case 'stddev': case 'quantile': return aggregate(check, table, present)
  }
}

function columns(expected: readonly string[], found: readonly string[]): Value {
  const missing = expected.filter((name) => !found.includes(name)), extra = found.filter((name) => !expected.includes(name))
  const moved = missing.length + extra.length === 0 && expected.some((name, i) => found[i] !== name)
  const detail = [...(missing.length > 0 ? [`missing: ${missing.join(', ')}`] : []), ...(extra.length > 0 ? [`not expected: ${extra.join(', ')}`] : []), ...(moved ? [`in another order: ${found.join(', ')}`] : [])].join('; ')
  return { value: missing.length + extra.length + (moved ? 1 : 0), ...(detail === '' ? {} : { detail }) }
}
