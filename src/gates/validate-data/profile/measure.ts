import { duckdbDialect as sql } from '../../../engine/duckdb/dialect.js'
import type { DatasetTable } from '../tables/dataset-table.js'
import { PATTERNS } from '../rows/formats.js'
import { kindOf, shapeOf, type Guess } from './guess.js'

/** What the values of a column are, by all of them. */
export interface ColumnProfile {
  readonly column: string
  readonly rows: number
  readonly present: number
  /** Different values: exact up to 1,000, an estimate beyond. */
  readonly distinct: number
  readonly unique: boolean
  readonly kind: Guess['kind']
  /** Regular expression that every value matches, where they all have one shape. */
  readonly pattern: string | undefined
  readonly shortest: number
  readonly longest: number
  readonly numbers: NumberProfile | undefined
  /** The most frequent values, where there are few. */
  readonly top: readonly { readonly value: string; readonly count: number }[]
}

export interface NumberProfile {
  readonly min: number; readonly max: number; readonly mean: number
  /** 5, 25, 50, 75, 95 %. */
  readonly quantiles: readonly number[]
  /** Counts in equal parts between min and max. */
  readonly bins: readonly number[]
}

export interface DatasetProfile { readonly dataset: string; readonly rows: number; readonly columns: readonly ColumnProfile[] }

const SAMPLE = 5000
const FEW = 1000
const TOP = 10
const BINS = 20
const QUANTILES = [0.05, 0.25, 0.5, 0.75, 0.95]

const number = (value: unknown): number => (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'string' ? Number(value) : 0)
const asText = (value: unknown): string => (typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean' ? String(value) : '')
const numbersIn = (text: unknown): readonly number[] => asText(text).split(' ').filter((part) => part !== '').map(Number)

/** Looks at every value of every column. What a column may be is guessed from some thousand values, and then asked of all. */
export async function profile(table: DatasetTable): Promise<DatasetProfile> {
  const { columns } = table, rows = await table.count()
  if (rows === 0 || columns.length === 0) return { dataset: table.name, rows, columns: [] }
  const guesses = await guess(table, columns, rows)
  const all = table.rows(Object.fromEntries(columns.flatMap((column, i) => [[`t${i}`, ['text', column] as const], ...(numeric(guesses[i]) ? [[`x${i}`, ['number', column] as const] as const] : [])])))
  const [row] = await table.query(`select ${columns.map((_, i) => aggregates(i, guesses[i])).join(', ')} from ${all}`)
  const profiles: ColumnProfile[] = []
  for (const [i, column] of columns.entries()) {
    const present = number(row?.[`p${i}`]), estimate = number(row?.[`d${i}`]), fits = number(row?.[`m${i}`]) === present && present > 0
    const few = estimate <= FEW, exact = few || estimate > present * 0.8 ? number((await table.query(`select count(distinct t) as d from ${table.rows({ t: ['text', column] })}`))[0]?.['d']) : estimate
    const top = !few ? [] : (await table.query(`select t, count(*) as n from ${table.rows({ t: ['text', column] })} where t is not null group by t order by n desc, t limit ${exact <= 50 ? 50 : TOP}`)).map((one) => ({ value: asText(one['t']), count: number(one['n']) }))
    const found = guesses[i], kind = found?.kind === 'other' ? 'other' : found !== undefined && fits ? found.kind : 'text'
    const numbers = kind === 'number' || kind === 'integer' ? await numberProfile(table, column, { min: number(row?.[`lo${i}`]), max: number(row?.[`hi${i}`]), mean: number(row?.[`av${i}`]), quantiles: numbersIn(row?.[`q${i}`]) }) : undefined
    profiles.push({
      column, rows, present, distinct: exact, unique: present === rows && exact === rows, kind: present === 0 ? 'empty' : kind, pattern: fits && found?.kind === 'code' ? found.pattern : undefined,
      shortest: number(row?.[`s${i}`]), longest: number(row?.[`l${i}`]), numbers, top,
    })
  }
  return { dataset: table.name, rows, columns: profiles }
}

const numeric = (found: Guess | undefined): boolean => found?.kind === 'number' || found?.kind === 'integer'

/** What is asked of all values of column `i`: how many fit the guess is `m`. */
function aggregates(i: number, found: Guess | undefined): string {
  const t = `t${i}`, x = `x${i}`, base = `count(${t}) as p${i}, approx_count_distinct(${t}) as d${i}, min(length(${t})) as s${i}, max(length(${t})) as l${i}`
  if (numeric(found)) return `${base}, count(${x}) filter (where isfinite(${x})${found?.kind === 'integer' ? ` and ${sql.matches(t, '\\A[+-]?[0-9]+\\z')}` : ''}) as m${i}, min(${x}) as lo${i}, max(${x}) as hi${i}, avg(${x}) as av${i}, array_to_string(approx_quantile(${x}, [${QUANTILES.join(', ')}]), ' ') as q${i}`
  const condition = conditionOf(found, t)
  return `${base}, ${condition === undefined ? '0' : `count(*) filter (where ${condition})`} as m${i}`
}

function conditionOf(found: Guess | undefined, text: string): string | undefined {
  const whole = (pattern: string): string => sql.matches(text, `\\A(?:${pattern})\\z`)
  switch (found?.kind) {
    case 'boolean': return `lower(${text}) in ('true', 'false')`
    case 'date': return `${sql.toDate(text)} is not null`
    case 'date-time': return `(${whole('[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]+)?(?:[Zz]|[+-][0-9]{2}:[0-9]{2})')} and ${sql.toDate(`substr(${text}, 1, 10)`)} is not null)`
    case 'email': case 'uuid': case 'ipv4': case 'uri': return whole(PATTERNS[found.kind] ?? '')
    case 'code': return found.pattern === undefined ? undefined : whole(found.pattern.slice(1, -1))
    default: return undefined
  }
}

async function guess(table: DatasetTable, columns: readonly string[], rows: number): Promise<readonly Guess[]> {
  const every = Math.max(1, Math.floor(rows / SAMPLE))
  const values = await table.query(`select ${columns.map((_, i) => `t${i}`).join(', ')} from ${table.rows(Object.fromEntries(columns.map((column, i) => [`t${i}`, ['text', column] as const])))} where r % ${every} = 0 limit ${SAMPLE * 2}`)
  return columns.map((_, i) => {
    const texts = values.map((row) => row[`t${i}`]).filter((value): value is string => typeof value === 'string')
    const column = columns[i] ?? '', looks = kindOf(texts), typed = table.typed(column), own = table.kind(column)
    // Where the file has types, they hold: "1" is a text.
    const kind = !typed ? looks : own === 'text' ? (['number', 'integer', 'boolean'].includes(looks) ? 'text' : looks) : own === 'other' ? (looks === 'date' || looks === 'date-time' ? looks : 'other') : looks
    const pattern = kind === 'text' ? shapeOf(texts) : undefined
    return pattern === undefined ? { kind, pattern: undefined } : { kind: 'code', pattern }
  })
}

async function numberProfile(table: DatasetTable, column: string, { min, max, mean, quantiles }: Omit<NumberProfile, 'bins'>): Promise<NumberProfile> {
  if (!(max > min)) return { min, max, mean, quantiles, bins: [] }
  const bounds = Array.from({ length: BINS }, (_, i) => min + ((max - min) * (i + 1)) / BINS)
  const [row] = await table.query(`select array_to_string(map_values(histogram(x, [${bounds.map((bound, i) => sql.number(i === BINS - 1 ? max : bound)).join(', ')}])), ' ') as h from ${table.rows({ x: ['number', column] })} where x is not null`)
  return { min, max, mean, quantiles, bins: numbersIn(row?.['h']).slice(0, BINS) }
}
