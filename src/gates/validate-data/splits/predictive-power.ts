import type { DatasetTable } from '../tables/dataset-table.js'
import type { SplitResult } from './measure.js'

/** A number is cut into so many equal parts of its rows. */
const BINS = 50
/** From so many different labels on, they are numbers to come near, not classes to hit. */
const MOST_CLASSES = 50

/** How well each feature alone predicts the label. A sample (50,000 rows tell 0.95 from 0.9) is halved by a hash; each half is predicted by what the other half says of the same value (or the same
 *  fiftieth of the numbers): the most frequent class, or the median. The power is what that gains over predicting the same for all, from 0 to 1.
 *  A feature with almost as many values as rows is taken in its order, so that row numbers of a sorted file are seen too.
 *  After the predictive power score of Wetschoreck, Krabel and Krishnamurthy (2020), https://github.com/8080labs/ppscore, with bins in place of trees.
 *  @param rows of the table that the sample is of */
export async function predictivePower(table: DatasetTable, rows: number, label: string, features: readonly string[]): Promise<readonly SplitResult[]> {
  if (features.length === 0) return []
  const wanted = Object.fromEntries(features.flatMap((feature, i) => [[`a${i}`, ['text', feature] as const], [`x${i}`, ['number', feature] as const]]))
  const name = 'power_sample'
  await table.query(`create or replace temp table ${name} as select *, hash(r, f, 7) % 2 as half from ${table.rows({ ...wanted, y: ['text', label], z: ['number', label] })} where y is not null`)
  const [shape] = await table.query(`select count(*) as n, count(distinct y) as classes, count(z) as numbers from ${name}`)
  const n = Number(shape?.['n'] ?? 0), classes = Number(shape?.['classes'] ?? 0), regression = classes > MOST_CLASSES && Number(shape?.['numbers'] ?? 0) === n
  if (n < 100 || classes < 2 || (classes > MOST_CLASSES && !regression)) return []
  const results: SplitResult[] = []
  for (const [i, feature] of features.entries()) {
    const [values] = await table.query(`select count(distinct a${i}) as d, count(a${i}) = count(x${i}) as numeric from ${name}`), distinct = Number(values?.['d'] ?? 0)
    if (distinct < 2) continue
    // Whatever its schema says, or does not say: numbers have an order.
    const numeric = values?.['numeric'] === true, many = distinct > BINS, order = numeric ? `x${i}` : `a${i}`
    const source = many && (numeric || distinct > n / 2) ? `(select *, ntile(${BINS}) over (order by ${order}) as v from ${name})` : `(select *, a${i} as v from ${name})`
    const value = regression ? await numberPower(table, source) : await classPower(table, source)
    results.push({ rule: 'leaky-feature', splits: [table.name], column: feature, counted: n, of: rows, value, names: [label], examples: [] })
  }
  return results
}

/** Accuracy gained over the most frequent class, of what is left to gain. */
async function classPower(table: DatasetTable, source: string): Promise<number> {
  const [row] = await table.query(`with s as (select v, y, half from ${source}),
    best as (select half, v, arg_max(y, (k, y)) as guess from (select half, v, y, count(*) as k from s group by half, v, y) as counts group by half, v),
    base as (select half, arg_max(y, (k, y)) as guess from (select half, y, count(*) as k from s group by half, y) as counts group by half)
    select avg(case when coalesce(best.guess, base.guess) = s.y then 1.0 else 0.0 end) as hits, avg(case when base.guess = s.y then 1.0 else 0.0 end) as plain
    from s join base on base.half <> s.half left join best on best.half <> s.half and best.v is not distinct from s.v`)
  return gained(Number(row?.['hits'] ?? 0), Number(row?.['plain'] ?? 0))
}

/** Absolute error saved over the median, of what there is. */
async function numberPower(table: DatasetTable, source: string): Promise<number> {
  const [row] = await table.query(`with s as (select v, z, half from ${source}),
    best as (select half, v, median(z) as guess from s group by half, v), base as (select half, median(z) as guess from s group by half)
    select avg(abs(coalesce(best.guess, base.guess) - s.z)) as error, avg(abs(base.guess - s.z)) as plain
    from s join base on base.half <> s.half left join best on best.half <> s.half and best.v is not distinct from s.v`)
  const plain = Number(row?.['plain'] ?? 0)
  return plain === 0 ? 0 : Math.max(0, 1 - Number(row?.['error'] ?? 0) / plain)
}

const gained = (hits: number, plain: number): number => (plain >= 1 ? 0 : Math.max(0, (hits - plain) / (1 - plain)))
