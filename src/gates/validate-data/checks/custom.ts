import { didYouMean } from '../../../config/nearest.js'
import { duckdbDialect as sql } from '../../../engine/duckdb/dialect.js'
import { plural } from '../../../report/numbers.js'
import type { DatasetTable } from '../../../data/tables/dataset-table.js'
import { mistake, type CheckWorld } from './check-world.js'
import type { Value } from './result.js'
import { firstRows } from './rows.js'
import { TIMEOUT, type Check } from './settings.js'
import { readStatement, type Statement } from './statement.js'

const NUMERIC = /^(?:U?(?:TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)|DOUBLE|FLOAT|BOOLEAN|DECIMAL\(.*\)|BIGNUM)$/

/** What a query of the user gives. It is one SELECT over the data sets it names, and those stand before it as queries of their own names: whatever else the engine holds,
 *  it cannot name, and nothing can be written by it. */
export async function custom(check: Check, table: DatasetTable, world: CheckWorld): Promise<Value> {
  const engine = await world.engine(), query = (check.query ?? '').trim().replace(/;$/, '').replaceAll(/\$?\{(?:object|table)\}/g, () => sql.ident(table.name)).replaceAll(/\$?\{(?:property|column)\}/g, () => sql.ident(check.property ?? ''))
  const statement = await readStatement(query, engine)
  if (typeof statement === 'string') throw mistake(check, world, `the query does not run: ${statement}`, 'A query is one SELECT that gives one number.')
  const used = await tablesOf(check, statement, world)
  const before = await Promise.all([...used].map(async ([name, one]) => `${sql.ident(name)} as not materialized ${await one.view()}`))
  // The line end closes a comment.
  const answer = await engine.select(`${before.length === 0 ? '' : `with ${before.join(', ')} `}select * from (${query}\n) as answer`, 2, check.timeout ?? TIMEOUT)
  switch (answer.kind) {
    case 'refused': throw mistake(check, world, `the query does not run: ${answer.message}`, advice(answer.message, statement, [...used.values()]))
    case 'late': return { why: `the query took longer than ${plural(check.timeout ?? TIMEOUT, 'second')} (\`timeout\` of the check)` }
    case 'failed': return failure(answer.message, [...used.values()])
    case 'rows': {
      const [type = ''] = answer.types, [row, more] = answer.rows
      if (answer.types.length !== 1) throw mistake(check, world, `the query gives ${answer.types.length} columns, expected one number`)
      if (!NUMERIC.test(type)) throw mistake(check, world, `the query gives ${type === 'VARCHAR' ? 'text' : type}, expected one number`, type === 'VARCHAR' ? 'Columns are text until the schema says `number`: count something, or write try_cast(… as double).' : undefined)
      if (row === undefined || more !== undefined) throw mistake(check, world, `the query gives ${row === undefined ? 'no row' : 'several rows'}, expected one number`)
      return { ...oneNumber(row[0]), shows: [...statement.shows] }
    }
  }
}

/** Whole numbers and decimals arrive exactly. */
function oneNumber(value: unknown): Value {
  if (value === null || value === undefined) return { why: 'the query gives NULL, not a number' }
  if (typeof value === 'bigint' || typeof value === 'string') return { value: Number(value), exact: String(value) }
  const number = Number(value)
  return Number.isFinite(number) ? { value: number } : { why: `the query gives ${number > 0 ? 'infinity' : number < 0 ? 'minus infinity' : 'NaN'}, not a finite number` }
}

/** The data sets that a query reads, by the names it uses. */
async function tablesOf(check: Check, { tables }: Statement, world: CheckWorld): Promise<ReadonlyMap<string, DatasetTable>> {
  const used = new Map<string, DatasetTable>()
  for (const name of tables) {
    const known = world.names.includes(name) ? [name] : world.names.filter((one) => one.toLowerCase() === name.toLowerCase()), [only] = known
    if (only === undefined) throw mistake(check, world, `the query does not run: there is no data set ${JSON.stringify(name)}${didYouMean(name, world.names)}`, `Data sets are tables by their names: ${world.names.join(', ')}.`)
    if (known.length > 1) throw mistake(check, world, `the query does not run: ${name} may be ${known.join(' or ')}`, 'Write it as the data set is called, in double quotes.')
    const twin = [...used.keys()].find((one) => one.toLowerCase() === name.toLowerCase())
    if (twin !== undefined && used.get(twin)?.name !== only) throw mistake(check, world, `the query does not run: data sets ${twin} and ${name} differ in case only, which SQL does not tell apart`, 'Ask them in two checks, or rename one of them.')
    const table = await world.table(only)
    if (table === undefined) throw mistake(check, world, `the query does not run: data set ${only} could not be read`)
    if (twin === undefined) used.set(name, table)
  }
  return used
}

/** What to do about a query that is refused. */
function advice(message: string, { columns }: Statement, tables: readonly DatasetTable[]): string {
  const named = new Set([...columns].map((name) => name.toLowerCase()))
  for (const table of tables) for (const names of table.ambiguous) if (named.has((names[0] ?? '').toLowerCase())) return `Columns ${names.join(' and ')} of ${table.name} differ in case only, which SQL does not tell apart: no query can name them.`
  if (/VARCHAR/.test(message)) {
    const texts = tables.flatMap((table) => table.columns.filter((name) => named.has(name.toLowerCase()) && table.kind(name) !== 'number'))
    return `Columns are text until the schema of the data set says \`number\` or \`integer\`${texts.length === 0 ? '' : `, as here ${texts.join(', ')}`}: say so there, or write try_cast(${texts[0] ?? 'column'} as double).`
  }
  return tables.map((table) => `Columns of ${table.name}: ${table.columns.slice(0, 30).join(', ')}${table.columns.length > 30 ? ', …' : ''}`).join('. ') || 'Data sets are tables by their names.'
}

/** A query that broke over the data. The engine's message is not passed on, because it quotes the value. */
function failure(message: string, tables: readonly DatasetTable[]): Value {
  const [, type] = /^Conversion Error:.* to (?:type )?([A-Z][A-Z0-9_]*(?:\(\d+,\d+\))?)(?: when casting|[!.]?$|[ ,:(])/.exec(message) ?? [], [, name] = /when casting from source column (.*)$/.exec(message) ?? []
  const table = tables.find(({ columns }) => name !== undefined && columns.includes(name))
  if (message.startsWith('Conversion Error')) {
    const as = type === undefined ? '' : ` as ${type}`
    if (table === undefined || name === undefined) return { why: `a value cannot be read${as} (try_cast gives NULL in its place)` }
    const castable = type !== undefined && /^(?:U?INT(?:8|16|32|64|128)|DOUBLE|FLOAT|BOOL|DATE|TIMESTAMP|TIME|DECIMAL\(\d+,\d+\))$/.test(type)
    return {
      why: `a value of ${name} cannot be read${as} (try_cast gives NULL in its place)`,
      ...(castable ? { examples: () => firstRows(table, { from: table.rows({ t: ['text', name] }), condition: `t is not null and try_cast(t as ${type}) is null`, column: name, plain: `${name} cannot be read as ${type}` }) } : {}),
    }
  }
  if (message.startsWith('Out of Range')) return { why: 'a number is too large for its type (cast it to double or hugeint first)' }
  if (/More than one row returned by a subquery/.test(message)) return { why: 'a subquery in it gives more than one row' }
  return { why: `the query broke over a value (${message.split(':')[0] ?? 'error'})` }
}
