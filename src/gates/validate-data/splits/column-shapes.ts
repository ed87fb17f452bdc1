import type { DatasetTable } from '../tables/dataset-table.js'
import type { SplitResult, SplitRule } from './measure.js'

/** Fewer rows than this are all different by chance. */
const FEWEST_ROWS = 100

const number = (value: unknown): number => (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'string' ? Number(value) : 0)

/** Columns that say nothing, or say it twice. Some rows rule most columns out; those that are left are looked at in all rows.
 *  @param sample some rows of the table
 *  @param mayBeId columns that are expected to be different in every row are not */
export async function columnShapes(table: DatasetTable, sample: DatasetTable, columns: readonly string[], mayBeId: (column: string) => boolean): Promise<readonly SplitResult[]> {
  const rows = await table.count(), results: SplitResult[] = []
  if (columns.length === 0 || rows === 0) return results
  const about = (rule: SplitRule, column: string, more: Partial<SplitResult> = {}): void => { results.push({ rule, splits: [table.name], column, counted: rows, of: rows, examples: [], ...more }) }
  const aliased = Object.fromEntries(columns.map((column, i) => [`a${i}`, ['text', column] as const]))
  const some = await sample.query(`select count(*) as n, ${columns.map((_, i) => `count(a${i}) as c${i}, count(distinct a${i}) as d${i}, min(hash(a${i})) as lo${i}, max(hash(a${i})) as hi${i}, cast(sum(hash(a${i}, r)) as varchar) as x${i}`).join(', ')} from ${sample.rows(aliased)}`)
  const [row] = some, looked = number(row?.['n']), said = new Set<string>(), ask = async (select: string, column: string): Promise<Readonly<Record<string, unknown>>> => (await table.query(`select ${select} from ${table.rows({ t: ['text', column] })}`))[0] ?? {}
  for (const [i, column] of columns.entries()) {
    const present = number(row?.[`c${i}`]), distinct = number(row?.[`d${i}`])
    if (present === 0 && number((await ask('count(t) as n', column))['n']) === 0) { about('empty-column', column); said.add(column); continue }
    if (rows > 1 && distinct === 1 && present === looked) {
      const found = await ask('count(t) as n, count(distinct t) as d', column)
      if (number(found['n']) === rows && number(found['d']) === 1) { about('constant-column', column); said.add(column); continue }
    }
    if (rows < FEWEST_ROWS || present < looked || distinct < looked || !mayBeId(column) || table.kind(column) === 'other') continue
    const found = await ask("count(distinct t) as d, count(*) filter (where t like '%.%') as fractions", column)
    // Measurements are all different, too; names of records are whole numbers or texts.
    if (number(found['d']) === rows && !(number(found['fractions']) > 0 && await isNumeric(table, column))) about('id-column', column)
  }
  for (const [i, column] of columns.entries()) {
    if (said.has(column)) continue
    const twin = columns.slice(0, i).find((other, j) => !said.has(other) && row?.[`x${i}`] === row?.[`x${j}`] && row?.[`c${i}`] === row?.[`c${j}`])
    if (twin === undefined) continue
    const [differing] = await table.query(`select count(*) as n from ${table.rows({ a: ['text', column], b: ['text', twin] })} where a is distinct from b`)
    if (number(differing?.['n']) === 0) about('twin-columns', column, { names: [twin] })
  }
  return results
}

async function isNumeric(table: DatasetTable, column: string): Promise<boolean> {
  const [row] = await table.query(`select count(t) = count(x) as numeric from ${table.rows({ t: ['text', column], x: ['number', column] })}`)
  return row?.['numeric'] === true
}
