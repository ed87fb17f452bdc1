import type { DatasetTable } from '../../../data/tables/dataset-table.js'
import type { Label } from './label.js'
import { SampledClasses } from './sampled-classes.js'
import type { SplitResult } from './result.js'

/** A number is cut into so many equal parts of its rows. */
const BINS = 50
/** Fewer rows than this say too little. */
const FEWEST = 100
/** Rare classes that are looked for in an interval of their own, and the rows that they must have. */
const RARE_CLASSES = 5, FEWEST_OF_CLASS = 10

/** How well each feature alone predicts the label, from 0 (as well as saying the same of every row) to 1 (without fault). A sample (50,000 rows tell 0.95 from 0.9) is
 *  halved by a hash; each half is predicted by what the other half says, in two ways, of which the better one counts:
 *  - by value: of the same value (or the same fiftieth of the numbers, or no value) the most frequent class, or the median;
 *  - by interval: the numbers from one bound to another, where those of a rare class lie. A class rarer than a fiftieth would drown in any part.
 *  A feature with almost as many values as rows is taken in its order, so that row numbers of a sorted file are seen too.
 *  After the predictive power score of Wetschoreck, Krabel and Krishnamurthy (2020), https://github.com/8080labs/ppscore, with bins and intervals in place of trees.
 *  @param rows of the table that the sample is of */
export async function predictivePower(sample: DatasetTable, rows: number, label: Label | undefined, column: string, features: readonly string[]): Promise<readonly SplitResult[]> {
  if (features.length === 0) return []
  const name = '_power_sample', about = { rule: 'leaky-feature' as const, splits: [sample.name], counted: 0, of: rows, names: [column], examples: [] }
  if (label === undefined) return [{ ...about, column, unknown: 'the label holds texts without end, no classes', undecided: true }]
  const wanted = Object.fromEntries(features.flatMap((feature, i) => [[`a${i}`, ['text', feature] as const], [`x${i}`, ['number', feature] as const]]))
  await sample.query(`create or replace table ${name} as select *, hash(r, f, 7) % 2 as half from ${sample.rows({ ...wanted, y: ['text', column], z: ['number', column] })} where y is not null`)
  try {
    const [shape] = await sample.query(`select count(*) as n, count(distinct y) as classes from ${name}`)
    const n = Number(shape?.['n'] ?? 0)
    if (n < FEWEST) return [{ ...about, column, unknown: `${n} rows with a label are too few: ${FEWEST} are needed`, undecided: true }]
    if (Number(shape?.['classes'] ?? 0) < 2) return []
    const classes = label.kind === 'classes' ? await SampledClasses.of(sample, name, rareOf(label)) : undefined
    const powers = await Promise.all(features.map(async (feature, i): Promise<readonly SplitResult[]> => {
      const [values] = await sample.query(`select count(distinct a${i}) as d, count(a${i}) = count(x${i}) as numeric, count(a${i}) as present from ${name}`), distinct = Number(values?.['d'] ?? 0), present = Number(values?.['present'] ?? 0)
      if (distinct < 2 && present === n) return []
      // Whatever its schema says, or does not say: numbers have an order.
      const numeric = values?.['numeric'] === true, ordered = distinct > BINS && (numeric || distinct > present / 2), order = numeric ? `x${i}` : `a${i}`
      // Equal values stand in the order of their rows: every run says the same.
      if (classes !== undefined) return [{ ...about, column: feature, counted: n, value: Math.max(...ordered ? await classes.inOrder(order, BINS) : [], ...ordered && !(numeric && distinct <= n / 4) ? [] : [await classes.byValue(`a${i}`)]) }]
      const part = ordered ? `case when ${order} is not null then ntile(${BINS}) over (partition by ${order} is null order by ${order}, f, r) end` : `a${i}`
      const ways = [numberPower(sample, `(select y, z, half, ${part} as v from ${name})`)]
      // Numbers may be codes.
      if (ordered && numeric && distinct <= n / 4) ways.push(numberPower(sample, `(select y, z, half, a${i} as v from ${name})`))
      if (ordered) ways.push(neighbourPower(sample, `(select ${order} as x, z, half, f, r from ${name})`))
      return [{ ...about, column: feature, counted: n, value: Math.max(...await Promise.all(ways)) }]
    }))
    const sums = label.kind === 'numbers' ? await sumsOf(sample, name, features) : []
    return [...powers.flat(), ...sums.map(({ text, share }) => ({ ...about, column: text, counted: n, value: share }))]
  } finally { await sample.query(`drop table if exists ${name}`) }
}

/** Classes that are looked for in an interval of their own: the rarest but for the most frequent one. */
const rareOf = ({ classes }: Label): readonly string[] => [...classes].slice(1).filter(([, of]) => of >= FEWEST_OF_CLASS).toReversed().slice(0, RARE_CLASSES).map(([value]) => value)

/** Absolute error saved over the median, of what there is. */
async function numberPower(table: DatasetTable, source: string): Promise<number> {
  const [row] = await table.query(`with s as (select v, z, half from ${source}),
    best as (select half, v, median(z) as guess from s group by half, v), base as (select half, median(z) as guess from s group by half)
    select avg(abs(coalesce(best.guess, base.guess) - s.z)) as error, avg(abs(base.guess - s.z)) as plain
    from s join base on base.half <> s.half left join best on best.half <> s.half and best.v is not distinct from s.v`)
  const plain = Number(row?.['plain'] ?? 0)
  return plain === 0 ? 0 : Math.max(0, 1 - Number(row?.['error'] ?? 0) / plain)
}

/** Absolute error saved over the median when each row is said to be as its neighbour of the other half, in the order of the feature: a copy is found whatever its tails. */
async function neighbourPower(table: DatasetTable, source: string): Promise<number> {
  const near = (side: 'last_value' | 'first_value', of: 'x' | 'z', half: number): string => `${side}(case when half = ${half} then ${of} end ignore nulls) over (order by x, half, f, r ${side === 'last_value' ? 'rows between unbounded preceding and 1 preceding' : 'rows between 1 following and unbounded following'})`
  const numeric = (text: string): string => `try_cast(${text} as double)`
  const [row] = await table.query(`with s as (select * from ${source} where x is not null), base as (select half, median(z) as guess from s group by half),
    near as (select x, z, half, ${[0, 1].flatMap((half) => [`${near('last_value', 'z', half)} as b${half}`, `${near('last_value', 'x', half)} as bx${half}`, `${near('first_value', 'z', half)} as a${half}`, `${near('first_value', 'x', half)} as ax${half}`]).join(', ')} from s),
    sides as (select x, z, half, case half when 0 then b1 else b0 end as b, case half when 0 then bx1 else bx0 end as bx, case half when 0 then a1 else a0 end as a, case half when 0 then ax1 else ax0 end as ax from near)
    select avg(abs(coalesce(case when ${numeric('ax')} - ${numeric('x')} < ${numeric('x')} - ${numeric('bx')} then a else b end, a, b, base.guess) - z)) as error, avg(abs(base.guess - z)) as plain from sides join base on base.half <> sides.half`)
  const plain = Number(row?.['plain'] ?? 0)
  return plain === 0 ? 0 : Math.max(0, 1 - Number(row?.['error'] ?? 0) / plain)
}

/** More features than these make too many pairs. */
const MOST_SUMMANDS = 40
/** From so many of the rows on, a sum is the label. */
const OFTEN = 0.95

/** Pairs of features of which the sum or the difference is the label: parts of a total that is to be predicted. */
async function sumsOf(table: DatasetTable, source: string, features: readonly string[]): Promise<readonly { readonly text: string; readonly share: number }[]> {
  const pairs = features.slice(0, MOST_SUMMANDS).flatMap((_, i, all) => all.slice(i + 1).flatMap((_other, k) => { const j = i + 1 + k; return [{ i, j, sign: '+', sum: `x${i} + x${j}` }, { i, j, sign: '−', sum: `x${i} - x${j}` }, { i: j, j: i, sign: '−', sum: `x${j} - x${i}` }] }))
  if (pairs.length === 0) return []
  const [row] = await table.query(`select count(*) as n, ${pairs.map(({ i, j, sum }, at) => `count(*) filter (where x${i} <> 0 and x${j} <> 0 and abs(${sum} - z) <= 1e-9 * greatest(1, abs(z))) as s${at}, count(*) filter (where x${i} <> 0 and x${j} <> 0) as c${at}`).join(', ')} from ${source}`)
  const n = Number(row?.['n'] ?? 0)
  return pairs.flatMap(({ i, j, sign }, at) => {
    const hits = Number(row?.[`s${at}`] ?? 0), both = Number(row?.[`c${at}`] ?? 0)
    return both >= n / 10 && hits >= both * OFTEN ? [{ text: `${features[i] ?? ''} ${sign} ${features[j] ?? ''}`, share: hits / both }] : []
  })
}
