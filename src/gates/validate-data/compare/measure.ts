import { duckdbDialect as sql } from '../../../engine/duckdb/dialect.js'
import type { DatasetTable } from '../tables/dataset-table.js'

/** One file now and as it was at the base. */
export interface Comparison {
  readonly dataset: string
  readonly file: string
  readonly rowsBefore: number
  readonly rowsNow: number
  /** By key, where there is one: rows that are new, gone, and the same record with other values. */
  readonly byKey: { readonly key: readonly string[]; readonly added: number; readonly removed: number; readonly changed: number; readonly repeated: number } | undefined
  /** Without a key: rows that were not there, and rows that are not there any more, all columns equal. */
  readonly byRow: { readonly added: number; readonly removed: number } | undefined
  readonly newColumns: readonly string[]
  readonly goneColumns: readonly string[]
  readonly columns: readonly ColumnComparison[]
}

export interface ColumnComparison {
  readonly column: string
  /** Records of which this value is another now; undefined without a key. */
  readonly changed: number | undefined
  readonly before: ColumnSummary
  readonly now: ColumnSummary
  /** Values that were not there before, where there are few. */
  readonly newValues: readonly string[]
  /** How far the distributions are apart, from 0 to 1: the largest difference of the cumulative shares (numbers), or half the sum of differences of the shares (texts). */
  readonly distance: number | undefined
}

export interface ColumnSummary { readonly kind: 'number' | 'text' | 'empty'; readonly missing: number; readonly distinct: number; readonly median: number | undefined }

/** A column with at most so many values has categories. */
const CATEGORIES = 100
const SHOWN_VALUES = 20
/** Cumulative shares are compared at so many quantiles of what was. */
const QUANTILES = 50

const number = (value: unknown): number => (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'string' ? Number(value) : 0)
const asText = (value: unknown): string => (typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean' ? String(value) : '')

/** Compares a file with what it was. @param key columns that name a record; empty: whole rows are compared */
export async function compare(before: DatasetTable, now: DatasetTable, file: string, key: readonly string[]): Promise<Comparison> {
  const shared = now.columns.filter((column) => before.columns.includes(column)), keyed = key.length > 0 && key.every((column) => shared.includes(column))
  const rows = keyed ? await recordsByKey(before, now, key, shared.filter((column) => !key.includes(column))) : undefined
  const columns: ColumnComparison[] = []
  const same = await unchangedColumns(before, now, shared)
  for (const column of shared) columns.push(await compareColumn(before, now, column, rows?.columns.get(column), same.has(column)))
  return {
    dataset: now.name, file, rowsBefore: await before.count(), rowsNow: await now.count(), byKey: rows === undefined ? undefined : { key, ...rows.counts }, byRow: rows === undefined ? await wholeRows(before, now, shared) : undefined,
    newColumns: now.columns.filter((column) => !shared.includes(column)), goneColumns: before.columns.filter((column) => !shared.includes(column)), columns,
  }
}

const texts = (columns: readonly string[], prefix: string): Readonly<Record<string, readonly ['text', string]>> => Object.fromEntries(columns.map((column, i) => [`${prefix}${i}`, ['text', column] as const]))

/** Records are matched, and compared as a whole, by 64-bit hashes; only those that differ are looked at column by column. */
async function recordsByKey(before: DatasetTable, now: DatasetTable, key: readonly string[], others: readonly string[]): Promise<{ readonly counts: { added: number; removed: number; changed: number; repeated: number }; readonly columns: ReadonlyMap<string, number> }> {
  const hashed = (columns: readonly string[], prefix: string): string => (columns.length === 0 ? '0' : `hash(${columns.map((_, i) => `${prefix}${i}`).join(', ')})`)
  const slim = (table: DatasetTable): string => `select f, r, ${hashed(key, 'k')} as k, ${hashed(others, 'a')} as a from ${table.rows({ ...texts(key, 'k'), ...texts(others, 'a') })}`
  const run = (text: string): ReturnType<DatasetTable['query']> => now.query(text)
  try {
    await run(`create temp table compare_before as ${slim(before)}`)
    await run(`create temp table compare_now as ${slim(now)}`)
    // A key that stands twice names no record: its rows are counted apart.
    await run('create temp table compare_repeated as (select k from compare_before group by k having count(*) > 1) union (select k from compare_now group by k having count(*) > 1)')
    const [repeats] = await run('select count(*) - count(distinct k) as repeated from compare_now where k in (select k from compare_repeated)')
    const once = (table: string): string => `(select * from ${table} where k not in (select k from compare_repeated))`
    await run(`create temp table compare_pairs as select b.f as bf, b.r as br, n.f as nf, n.r as nr from ${once('compare_before')} as b full outer join ${once('compare_now')} as n on b.k = n.k where b.a is distinct from n.a`)
    const [row] = await run('select count(*) filter (where br is null) as added, count(*) filter (where nr is null) as removed, count(*) filter (where br is not null and nr is not null) as changed from compare_pairs')
    const counts = { added: number(row?.['added']), removed: number(row?.['removed']), changed: number(row?.['changed']), repeated: number(repeats?.['repeated']) }
    if (counts.changed === 0 || others.length === 0) return { counts, columns: new Map(others.map((column) => [column, 0])) }
    const [differences] = await run(`select ${others.map((_, i) => `count(*) filter (where b.a${i} is distinct from n.a${i}) as c${i}`).join(', ')} from compare_pairs as p join ${before.rows(texts(others, 'a'))} as b on b.f = p.bf and b.r = p.br join ${now.rows(texts(others, 'a'))} as n on n.f = p.nf and n.r = p.nr`)
    return { counts, columns: new Map(others.map((column, i) => [column, number(differences?.[`c${i}`])])) }
  } finally {
    for (const table of ['before', 'now', 'repeated', 'pairs']) await run(`drop table if exists compare_${table}`)
  }
}

/** Rows as a bag: each stands for as many as there are. */
async function wholeRows(before: DatasetTable, now: DatasetTable, columns: readonly string[]): Promise<{ added: number; removed: number }> {
  if (columns.length === 0) return { added: await now.count(), removed: await before.count() }
  const bag = (table: DatasetTable): string => `(select h, count(*) as n from (select hash(${columns.map((_, i) => `a${i}`).join(', ')}) as h from ${table.rows(texts(columns, 'a'))}) group by h)`
  const [row] = await now.query(`select sum(greatest(coalesce(n.n, 0) - coalesce(b.n, 0), 0)) as added, sum(greatest(coalesce(b.n, 0) - coalesce(n.n, 0), 0)) as removed from ${bag(before)} as b full outer join ${bag(now)} as n on b.h = n.h`)
  return { added: number(row?.['added']), removed: number(row?.['removed']) }
}

/** Columns that hold the same values as often as before, by sums of hashes: most columns of most changes. */
async function unchangedColumns(before: DatasetTable, now: DatasetTable, columns: readonly string[]): Promise<ReadonlySet<string>> {
  if (columns.length === 0) return new Set()
  const sums = async (table: DatasetTable): Promise<readonly string[]> => {
    const [row] = await table.query(`select ${columns.map((_, i) => `cast(sum(hash(a${i})) as varchar) as s${i}`).join(', ')} from ${table.rows(texts(columns, 'a'))}`)
    return columns.map((_, i) => asText(row?.[`s${i}`]))
  }
  const was = await sums(before), is = await sums(now)
  return new Set(columns.filter((_, i) => was[i] !== '' && was[i] === is[i]))
}

async function compareColumn(before: DatasetTable, now: DatasetTable, column: string, changed: number | undefined, same: boolean): Promise<ColumnComparison> {
  const was = await summary(before, column)
  if (same) return { column, changed, before: was, now: was, newValues: [], distance: was.kind === 'empty' ? undefined : 0 }
  const is = await summary(now, column), base = { column, changed, before: was, now: is }
  if (was.kind === 'number' && is.kind === 'number') return { ...base, newValues: [], distance: await numbersApart(before, now, column) }
  if (was.distinct > CATEGORIES || was.kind === 'empty') return { ...base, newValues: [], distance: undefined }
  const shares = async (table: DatasetTable): Promise<ReadonlyMap<string, number>> => new Map((await table.query(`select a0, count(*) as n from ${table.rows(texts([column], 'a'))} where a0 is not null group by a0 order by n desc, a0 limit ${CATEGORIES * 10}`)).map((row) => [asText(row['a0']), number(row['n'])]))
  const old = await shares(before), fresh = await shares(now), total = (of: ReadonlyMap<string, number>): number => Math.max(1, [...of.values()].reduce((sum, n) => sum + n, 0))
  const distance = [...new Set([...old.keys(), ...fresh.keys()])].reduce((sum, value) => sum + Math.abs((old.get(value) ?? 0) / total(old) - (fresh.get(value) ?? 0) / total(fresh)), 0) / 2
  return { ...base, newValues: [...fresh.keys()].filter((value) => !old.has(value)).slice(0, SHOWN_VALUES), distance }
}

/** A column of text whose every value is a number is one of numbers. */
async function summary(table: DatasetTable, column: string): Promise<ColumnSummary> {
  const [row] = await table.query(`select count(*) as n, count(t) as present, count(x) as numbers, approx_count_distinct(t) as d, median(x) as m from ${table.rows({ t: ['text', column], x: ['number', column] })}`)
  const present = number(row?.['present'])
  const kind = present === 0 ? 'empty' : number(row?.['numbers']) === present ? 'number' : 'text'
  return { kind, missing: number(row?.['n']) - present, distinct: number(row?.['d']), median: kind === 'number' ? number(row?.['m']) : undefined }
}

/** The distance of Kolmogorov and Smirnov at the quantiles of what was. */
async function numbersApart(before: DatasetTable, now: DatasetTable, column: string): Promise<number | undefined> {
  const steps = Array.from({ length: QUANTILES - 1 }, (_, i) => (i + 1) / QUANTILES), from = (table: DatasetTable): string => table.rows({ x: ['number', column] })
  const [cuts] = await before.query(`select array_to_string(quantile_disc(x, [${steps.join(', ')}]), ' ') as q from ${from(before)} where x is not null`)
  const bounds = [...new Set(asText(cuts?.['q']).split(' ').filter((text) => text !== '').map(Number))].filter(Number.isFinite)
  if (bounds.length === 0) return undefined
  // Counts between one bound and the next, both tables alike; what lies beyond the last has a key of its own.
  const shares = async (table: DatasetTable): Promise<readonly number[]> => {
    const [row] = await table.query(`select array_to_string(map_values(histogram(x, [${bounds.map((bound) => sql.number(bound)).join(', ')}])), ' ') as h, count(x) as n from ${from(table)} where x is not null`)
    let sum = 0
    return asText(row?.['h']).split(' ').slice(0, bounds.length).map((text) => (sum += Number(text)) / Math.max(1, number(row?.['n'])))
  }
  const old = await shares(before), fresh = await shares(now)
  return Math.max(0, ...old.map((share, i) => Math.abs(share - (fresh[i] ?? 1))))
}
