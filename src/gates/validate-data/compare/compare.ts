import { asNumber } from '../../../engine/values.js'
import type { DatasetTable } from '../../../data/tables/dataset-table.js'
import type { ColumnComparison, ColumnSummary, Comparison, RecordCounts } from './comparison.js'
import { pictureOf } from './picture.js'
import { hashOf, type ColumnFacts, type Side } from './side.js'

const SHOWN_VALUES = 20
/** Below this a distribution has hardly moved, and both would look the same. */
const VISIBLE = 0.001

type Query = DatasetTable['query']

/** Compares a file with what it was.
 *  @param key columns that name a record; whole rows are compared where there are none, or one of them is missing */
export async function compare(dataset: string, file: string, before: Side, now: Side, key: readonly string[], query: Query): Promise<Comparison> {
  const shared = now.columns.filter((column) => before.columns.includes(column)), keyed = key.length > 0 && key.every((column) => shared.includes(column))
  const records = keyed ? await recordsByKey(before, now, shared.filter((column) => !key.includes(column)), shared, query) : undefined
  return {
    dataset, file, rowsBefore: before.rows, rowsNow: now.rows, byKey: records === undefined ? undefined : { key, ...records.counts }, byRow: records === undefined ? await wholeRows(before, now, shared, query) : undefined,
    newColumns: now.columns.filter((column) => !shared.includes(column)), goneColumns: before.columns.filter((column) => !shared.includes(column)),
    columns: shared.map((column) => compareColumn(column, before, now, records?.columns.get(column), key.includes(column))),
  }
}

/** A hash of all columns that are compared, from those of each. */
const whole = (side: Side, columns: readonly string[]): string => (columns.length === 0 ? '0' : `hash(${columns.map((column) => hashOf(side.columns, column)).join(', ')})`)

/** Records are matched, and compared as a whole, by hashes; only those that differ are looked at column by column. A key that stands twice, or has a missing part, names no record: such rows are compared as a bag. */
async function recordsByKey(before: Side, now: Side, others: readonly string[], all: readonly string[], query: Query): Promise<{ readonly counts: RecordCounts; readonly columns: ReadonlyMap<string, number> }> {
  const [was, is] = [before.records, now.records]
  try {
    await query(`create or replace table _compare_repeated as (select k from ${was} where k is not null group by k having count(*) > 1) union (select k from ${is} where k is not null group by k having count(*) > 1)`)
    const once = (side: Side): string => `(select rowid as r, k, ${whole(side, others)} as a from ${side.records} where k is not null and k not in (select k from _compare_repeated))`
    const bag = (side: Side): string => `(select ${whole(side, all)} as h, count(*) as n from ${side.records} where k is null or k in (select k from _compare_repeated) group by h)`
    await query(`create or replace table _compare_pairs as select b.r as br, n.r as nr from ${once(before)} as b full outer join ${once(now)} as n on b.k = n.k where b.a is distinct from n.a`)
    const [row] = await query('select count(*) filter (where br is null) as added, count(*) filter (where nr is null) as removed, count(*) filter (where br is not null and nr is not null) as changed from _compare_pairs')
    const [unnamed] = await query(`select count(*) filter (where k is null) as missing, count(*) filter (where k in (select k from _compare_repeated)) as repeated from ${is}`)
    const bags = await bagDifference(bag(before), bag(now), query)
    const counts = { added: asNumber(row?.['added']) + bags.added, removed: asNumber(row?.['removed']) + bags.removed, changed: asNumber(row?.['changed']), repeated: asNumber(unnamed?.['repeated']), missing: asNumber(unnamed?.['missing']) }
    if (counts.changed === 0 || others.length === 0) return { counts, columns: new Map(others.map((column) => [column, 0])) }
    const [differences] = await query(`select ${others.map((column, i) => `count(*) filter (where b.${hashOf(before.columns, column)} <> n.${hashOf(now.columns, column)}) as c${i}`).join(', ')} from _compare_pairs as p join ${was} as b on b.rowid = p.br join ${is} as n on n.rowid = p.nr`)
    return { counts, columns: new Map(others.map((column, i) => [column, asNumber(differences?.[`c${i}`])])) }
  } finally {
    for (const table of ['repeated', 'pairs']) await query(`drop table if exists _compare_${table}`)
  }
}

/** Rows as a bag: each stands for as many as there are. */
async function wholeRows(before: Side, now: Side, columns: readonly string[], query: Query): Promise<{ added: number; removed: number }> {
  if (columns.length === 0) return { added: now.rows, removed: before.rows }
  const bag = (side: Side): string => `(select ${whole(side, columns)} as h, count(*) as n from ${side.records} group by h)`
  return bagDifference(bag(before), bag(now), query)
}

async function bagDifference(before: string, now: string, query: Query): Promise<{ added: number; removed: number }> {
  const [row] = await query(`select sum(greatest(coalesce(n.n, 0) - coalesce(b.n, 0), 0)) as added, sum(greatest(coalesce(b.n, 0) - coalesce(n.n, 0), 0)) as removed from ${before} as b full outer join ${now} as n on b.h = n.h`)
  return { added: asNumber(row?.['added']), removed: asNumber(row?.['removed']) }
}

function compareColumn(column: string, before: Side, now: Side, changed: number | undefined, isKey: boolean): ColumnComparison {
  const was = before.facts.get(column), is = now.facts.get(column)
  if (was === undefined || is === undefined) throw new Error(`no facts of ${column}`)
  // A key is another in every row.
  const distance = isKey ? undefined : distanceOf(was, is), newValues = was.values === undefined || is.values === undefined ? [] : [...is.values.keys()].filter((value) => was.values?.has(value) !== true)
  return { column, changed, before: summaryOf(was, before.rows), now: summaryOf(is, now.rows), newCount: newValues.length, newValues: newValues.slice(0, SHOWN_VALUES), distance, picture: distance === undefined || distance < VISIBLE ? undefined : pictureOf(was, is, textsOf(before, column), textsOf(now, column)) }
}

const summaryOf = ({ kind, present, distinct, estimated, median }: ColumnFacts, rows: number): ColumnSummary => ({ kind, missing: rows - present, distinct, estimated, median })
const textsOf = (side: Side, column: string): readonly string[] => side.sample.rows.flatMap(({ values }) => values.get(column) ?? [])

/** The distance of Kolmogorov and Smirnov at the quantiles of what was (numbers), or the total variation distance (few texts). */
function distanceOf(was: ColumnFacts, is: ColumnFacts): number | undefined {
  if (was.kind !== is.kind || was.kind === 'empty') return undefined
  // A step of the one may lie just before a step of the other: both limits are compared.
  if (was.kind === 'number') return was.shares.length === 0 ? undefined : Math.max(apart(was.shares, is.shares), apart(was.sharesFrom, is.sharesFrom))
  const { values: before } = was, { values: now } = is
  if (before === undefined || now === undefined) return undefined
  return [...new Set([...before.keys(), ...now.keys()])].reduce((sum, value) => sum + Math.abs((before.get(value) ?? 0) / was.present - (now.get(value) ?? 0) / is.present), 0) / 2
}

const apart = (a: readonly number[], b: readonly number[]): number => a.reduce((most, share, i) => Math.max(most, Math.abs(share - (b[i] ?? 0))), 0)
