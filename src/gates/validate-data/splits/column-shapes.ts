import { asNumber } from '../../../engine/values.js'
import { COLUMNS_AT_ONCE, type DatasetTable } from '../../../data/tables/dataset-table.js'
import type { SplitResult, SplitRule } from './result.js'

/** A value that hardly ever comes again stands with one of another column by chance. */
const REPEATED = 5
const MOST_VALUES = 1000
/** Fewer rows than this are all different by chance. */
const FEWEST_ROWS = 100


/** Columns that say nothing, or say it twice. Some rows rule most columns out; those that are left are looked at in all rows.
 *  @param sample some rows of the table
 *  @param mayBeId columns that are expected to be different in every row are not */
export async function columnShapes(table: DatasetTable, sample: DatasetTable, columns: readonly string[], mayBeId: (column: string) => boolean): Promise<readonly SplitResult[]> {
  const rows = await table.count(), results: SplitResult[] = []
  if (columns.length === 0 || rows === 0) return results
  const about = (rule: SplitRule, column: string, more: Partial<SplitResult> = {}): void => { results.push({ rule, splits: [table.name], column, counted: rows, of: rows, examples: [], ...more }) }
  const row: Record<string, unknown> = {}
  for (let from = 0; from < columns.length; from += COLUMNS_AT_ONCE) {
    const part = columns.slice(from, from + COLUMNS_AT_ONCE), [found] = await sample.query(`select count(*) as n, ${part.map((_, at) => { const i = from + at; return `count(a${i}) as c${i}, count(distinct a${i}) as d${i}, cast(sum(hash(a${i}, r)) as varchar) as x${i}` }).join(', ')} from ${sample.rows(Object.fromEntries(part.map((column, at) => [`a${from + at}`, ['text', column] as const])))}`)
    Object.assign(row, found)
  }
  const looked = asNumber(row['n']), said = new Set<string>(), ask = async (select: string, column: string): Promise<Readonly<Record<string, unknown>>> => (await table.query(`select ${select} from ${table.rows({ t: ['text', column] })}`))[0] ?? {}
  for (const [i, column] of columns.entries()) {
    const present = asNumber(row[`c${i}`]), distinct = asNumber(row[`d${i}`])
    if (present === 0 && asNumber((await ask('count(t) as n', column))['n']) === 0) { about('empty-column', column); said.add(column); continue }
    if (rows > 1 && distinct === 1 && present === looked) {
      const found = await ask('count(t) as n, count(distinct t) as d', column)
      if (asNumber(found['n']) === rows && asNumber(found['d']) === 1) { about('constant-column', column); said.add(column); continue }
    }
    if (rows < FEWEST_ROWS || present < looked || distinct < looked || !mayBeId(column) || table.kind(column) === 'other') continue
    const found = await ask("count(distinct t) as d, count(*) filter (where t like '%.%') as fractions", column)
    // Measurements are all different, too; names of records are whole numbers or texts.
    if (asNumber(found['d']) === rows && !(asNumber(found['fractions']) > 0 && await isNumeric(table, column))) about('id-column', column)
  }
  for (const [i, column] of columns.entries()) {
    if (said.has(column)) continue
    const twin = columns.slice(0, i).find((other, j) => !said.has(other) && row[`x${i}`] === row[`x${j}`] && row[`c${i}`] === row[`c${j}`])
    if (twin !== undefined) {
      const [differing] = await table.query(`select count(*) as n from ${table.rows({ a: ['text', column], b: ['text', twin] })} where a is distinct from b`)
      if (asNumber(differing?.['n']) === 0) { about('twin-columns', column, { names: [twin] }); continue }
    }
    const other = await otherName(table, columns.slice(0, i).filter((one, j) => !said.has(one) && row[`d${i}`] === row[`d${j}`] && row[`c${i}`] === row[`c${j}`]), column, asNumber(row[`d${i}`]), looked)
    if (other !== undefined) about('same-columns', column, { names: [other] })
  }
  return results
}

/** A column that says the same in other words: each value of the one always stands with the same value of the other.
 *  @param candidates columns with as many different values; @param distinct how many: two say little, and of thousands it is chance */
async function otherName(table: DatasetTable, candidates: readonly string[], column: string, distinct: number, looked: number): Promise<string | undefined> {
  if (distinct < 3 || distinct > MOST_VALUES || distinct > looked / REPEATED) return undefined
  for (const other of candidates) {
    const [row] = await table.query(`select count(*) as pairs, count(distinct a) as a, count(distinct b) as b, count(*) filter (where (a is null) <> (b is null)) as lone from (select a, b from ${table.rows({ a: ['text', column], b: ['text', other] })} group by a, b)`)
    const pairs = asNumber(row?.['pairs']) - (asNumber(row?.['pairs']) > asNumber(row?.['a']) ? 1 : 0)
    if (asNumber(row?.['lone']) === 0 && asNumber(row?.['a']) === asNumber(row?.['b']) && pairs === asNumber(row?.['a'])) return other
  }
  return undefined
}

async function isNumeric(table: DatasetTable, column: string): Promise<boolean> {
  const [row] = await table.query(`select count(t) = count(x) as numeric from ${table.rows({ t: ['text', column], x: ['number', column] })}`)
  return row?.['numeric'] === true
}
