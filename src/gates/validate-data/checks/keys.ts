import type { SqlRow } from '../../../engine/engine.js'
import type { Place } from '../../../report/finding.js'
import type { DatasetTable, RecordId } from '../../../data/tables/dataset-table.js'
import { mistake, type CheckWorld } from './check-world.js'
import type { Example, Value } from './result.js'
import { counting, EXAMPLES, quote } from './rows.js'
import { keyOf, type Check } from './settings.js'

/** SQL of the rows that have the whole key, with `a0`, `a1`, … as what is compared, and `t` as what is shown. */
function keyed(table: DatasetTable, key: readonly string[]): string {
  const compared = key.map((_, i) => `a${i}`), from = table.rows(Object.fromEntries(key.flatMap((name, i) => [[`a${i}`, ['same', name]] as const, [`t${i}`, ['text', name]] as const])))
  return `(select f, r, ${compared.join(', ')}, concat_ws(', ', ${key.map((_, i) => `t${i}`).join(', ')}) as t from ${from} where ${compared.map((one) => `${one} is not null`).join(' and ')})`
}

/** Rows whose key has stood in a row before them; rows without a whole key repeat nothing. */
export async function duplicates(check: Check, table: DatasetTable): Promise<Value> {
  const key = keyOf(check), compared = key.map((_, i) => `a${i}`).join(', '), from = keyed(table, key)
  // Most keys stand once: only rows whose key comes again are ranked.
  const groups = `select count(*) as d, list((${compared})) filter (where n > 1) as again from (select ${compared}, count(*) as n from ${from} group by ${compared})`
  const repeated = `(select f, r, t, row_number() over w as n, first(f) over w as f0, first(r) over w as r0 from ${from} as q where (${compared}) in (select unnest(again) from groups) window w as (partition by ${compared} order by f, r))`
  const asked = table.query(`with groups as materialized (${groups}) select d, x.* from groups left join (select f, r, t, f0, r0, count(*) over () as hits from ${repeated} where n > 1 order by f, r limit ${EXAMPLES}) as x on true order by f, r`)
  const [only] = key
  // Who describes the column asks the same; what is compared of texts is the text.
  if (only !== undefined && key.length === 1 && table.kind(only) !== 'number') table.tell(only, asked.then(([row]) => Number(row?.['d'] ?? 0)))
  const found = await asked, rows = found.filter(({ hits }) => hits !== null), n = Number(rows[0]?.['hits'] ?? 0)
  return { counted: n, concerned: n, examples: () => repeats(table, rows, key) }
}

async function repeats(table: DatasetTable, rows: readonly SqlRow[], key: readonly string[]): Promise<readonly Example[]> {
  const column = key.length === 1 ? key[0] : undefined
  const places = await table.locate(rows.map((row) => ({ file: Number(row['f']), ordinal: Number(row['r']) })), column)
  const firsts = rows.map((row): RecordId => ({ file: Number(row['f0']), ordinal: Number(row['r0']) }))
  const distinct = firsts.filter((one, at) => firsts.findIndex((other) => other.file === one.file && other.ordinal === one.ordinal) === at).toSorted((a, b) => a.file - b.file || a.ordinal - b.ordinal)
  const found = await table.locate(distinct), shown = key.join(', ')
  return places.map((place, at) => {
    const first = found[distinct.findIndex(({ file, ordinal }) => file === firsts[at]?.file && ordinal === firsts[at]?.ordinal)], where = first === undefined ? 'a row before it' : nameOf(first, place)
    const text = rows[at]?.['t']
    return { place, plain: `${shown} repeats ${where}`, says: `${shown}: ${quote(typeof text === 'string' ? text : '')} stands in ${where}, too` }
  })
}

/** `line 6`, `row 6` of a file without lines, `line 6 of other.csv`. */
function nameOf({ file, line, record }: Place, from: Place): string {
  return `${line === undefined ? `row ${record ?? ''}` : `line ${line}`}${file === from.file ? '' : ` of ${file}`}`
}

/** Rows whose key the other data set does not have. Numbers are the same however they are written, where both columns hold numbers. */
export async function foreignKey(check: Check, table: DatasetTable, world: CheckWorld): Promise<Value> {
  const key = keyOf(check), { data = '', properties: theirs = key } = check.arguments?.references ?? {}
  const other = await world.table(data)
  if (other === undefined) return { why: `data set ${data} could not be read` }
  if (theirs.length !== key.length) throw mistake(check, world, `foreignKey compares ${key.length} columns with ${theirs.length}`, 'Name as many columns on both sides.')
  const absent = theirs.filter((name) => !other.columns.includes(name))
  if (absent.length > 0) throw mistake(check, world, `data set ${data} has no column ${absent.map((name) => JSON.stringify(name)).join(', ')}`, `Its columns: ${other.columns.slice(0, 30).join(', ')}`)
  const equal = key.map((_, i) => `m.a${i} = o.a${i}`).join(' and '), target = `${data}.${theirs.join(', ')}`
  return counting(table, {
    from: `(select f, r, t from ${keyed(table, key)} as m where not exists (select 1 from ${keyed(other, theirs)} as o where ${equal}))`, condition: 'true', column: key.length === 1 ? key[0] : undefined,
    shown: 't', plain: `${key.join(', ')} is not in ${target}`, says: (text) => `${key.join(', ')}: ${quote(text)} is not in ${target}`,
  })
}
