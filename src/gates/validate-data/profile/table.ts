import { duckdbDialect as sql } from '../../../engine/duckdb/dialect.js'
import { asNumber, asText } from '../../../engine/values.js'
import { PATTERNS } from '../rows/formats.js'
import { COLUMNS_AT_ONCE, COUNTED_ROWS, FEW, type DatasetTable } from '../../../data/tables/dataset-table.js'
import type { Forms } from './forms.js'
import { CLOCK, tolerated, type Kind } from './guess.js'
import { profileNumbers, type FoundNumbers } from './numbers.js'
import { OFTEN, topOf, type ColumnProfile, type DatasetProfile } from './profile.js'
import { profileCounts } from './rows.js'
import { valueOf } from './value.js'

/** Looks at every value of every column: what some rows say a column is, is asked of all.
 *  @param some  the profile of rows that lie evenly over the data
 *  @param forms what was seen in the files while they were scanned */
export async function profileTable(table: DatasetTable, some: DatasetProfile, forms: readonly (Forms | undefined)[] = []): Promise<DatasetProfile> {
  const scanned = (guess: ColumnProfile): number | undefined => {
    const found = forms.map((one) => one?.misfits(guess))
    return found.length === 0 ? undefined : found.reduce((sum, one) => (sum === undefined || one === undefined ? undefined : sum + one), 0)
  }
  const rows = await table.count()
  if (rows === 0 || some.columns.length === 0) return { ...some, rows }
  const known = new Map<string, ColumnProfile>()
  await Promise.all(some.columns.filter(repeats).map(async ({ column }) => { const found = await byValue(table, column, rows); if (found !== undefined) known.set(column, found) }))
  const others = some.columns.filter(({ column }) => !known.has(column))
  for (let from = 0; from < others.length; from += COLUMNS_AT_ONCE) {
    const part = others.slice(from, from + COLUMNS_AT_ONCE)
    const [[row], numbers] = await Promise.all([
      table.query(`select ${part.map((guess, i) => aggregates(i, guess, rows, scanned(guess) !== undefined)).join(', ')} from (select ${part.map((guess, i) => `${valueOf(guess, `w${i}`)} as t${i}`).join(', ')} from ${table.rows(Object.fromEntries(part.map(({ column }, i) => [`w${i}`, ['text', column] as const])))})`),
      profileNumbers(table, part.filter(({ kind }) => isNumeric(kind))),
    ])
    await Promise.all(part.map(async (guess, i) => { known.set(guess.column, await byAggregates(table, guess, rows, (name) => row?.[`${name}${i}`], numbers.get(guess.column), scanned(guess))) }))
  }
  return { dataset: some.dataset, rows, looked: rows, columns: some.columns.flatMap(({ column }) => known.get(column) ?? []) }
}

/** Do some rows show that there are few values, which come again and again? */
const repeats = ({ present, distinct }: ColumnProfile): boolean => distinct <= present / 5 && distinct <= FEW

/** A column of few values is described by them. @returns undefined when they are not few */
async function byValue(table: DatasetTable, column: string, rows: number): Promise<ColumnProfile | undefined> {
  const found = await table.few(column)
  return found === undefined ? undefined : profileCounts(column, rows, found, table.typed(column) ? table.kind(column) : undefined)
}

const isNumeric = (kind: Kind): boolean => kind === 'number' || kind === 'integer'

/** What is asked of all values of column `i`: `p` have a value, `m` fit the guess, `d` are different (of many an estimate, unless all may be different).
 *  @param scanned how many fit is known */
function aggregates(i: number, guess: ColumnProfile, rows: number, scanned: boolean): string {
  const t = `t${i}`, base = `count(${t}) as p${i}${rows > COUNTED_ROWS && guess.distinct < guess.present ? `, approx_count_distinct(${t}) as d${i}` : ''}`
  if (isNumeric(guess.kind)) return base
  return `${base}, min(length(${t})) as s${i}, max(length(${t})) as l${i}, ${scanned || conditionOf(guess, t) === undefined ? '0' : `count(*) filter (where ${conditionOf(guess, t) ?? ''})`} as m${i}`
}

function conditionOf({ kind, pattern }: ColumnProfile, text: string): string | undefined {
  const whole = (expression: string): string => sql.matches(text, `\\A(?:${expression})\\z`)
  switch (kind) {
    case 'boolean': return `lower(${text}) in ('true', 'false')`
    case 'date': return `${sql.toDate(text)} is not null`
    // What has this shape begins like a date: the cast needs no guard.
    case 'date-time': return `(${whole(`[0-9]{4}-[0-9]{2}-[0-9]{2}${CLOCK}`)} and try_cast(substr(${text}, 1, 10) as date) is not null)`
    case 'email': case 'uuid': case 'ipv4': case 'uri': return whole(PATTERNS[kind] ?? '')
    case 'code': case 'timestamp': return pattern === undefined ? undefined : whole(pattern.slice(1, -1))
    case 'number': case 'integer': case 'text': case 'object': case 'array': case 'other': case 'empty': return undefined
  }
}

/** Types of a file hold, whatever stands there. */
const isTyped = (table: DatasetTable, { column, kind }: ColumnProfile): boolean => ['object', 'array', 'other'].includes(kind) || (table.typed(column) && ['number', 'boolean'].includes(kind) && table.kind(column) === kind)

/** @param numbers of a column of numbers
 *  @param scanned values that do not fit, where the scan has counted them */
async function byAggregates(table: DatasetTable, guess: ColumnProfile, rows: number, of: (name: string) => unknown, numbers: FoundNumbers | undefined, scanned?: number): Promise<ColumnProfile> {
  const { column } = guess, present = asNumber(of('p')), misfits = scanned ?? present - (numbers === undefined ? asNumber(of('m')) : numbers.fits), fits = present > 0 && misfits <= tolerated(present), estimate = of('d')
  // A fraction among whole numbers makes them numbers; a word among numbers makes them texts.
  if (!fits && guess.kind === 'integer') { const other = { ...guess, kind: 'number' as const }; return byAggregates(table, other, rows, of, (await profileNumbers(table, [other])).get(column)) }
  if (!fits && guess.kind === 'number' && !isTyped(table, guess)) return byAggregates(table, { ...guess, kind: 'text' }, rows, await again(table, { ...guess, kind: 'text' }, rows), undefined)
  const kind = present === 0 ? 'empty' : fits || isTyped(table, guess) ? guess.kind : 'text', estimated = estimate !== undefined && asNumber(estimate) <= rows / 2
  const distinct = estimated ? asNumber(estimate) : guess.words.length === 0 ? await table.distinct(column) : asNumber((await table.query(`select count(distinct ${valueOf(guess, 't')}) as d from ${table.rows({ t: ['text', column] })}`))[0]?.['d'])
  const words = guess.words.length === 0 ? [] : (await table.query(`select t, count(*) as n from ${table.rows({ t: ['text', column] })} where ${sql.among('t', guess.words.map(({ value }) => value))} group by t order by n desc, t`)).map((one) => ({ value: asText(one['t']), count: asNumber(one['n']) }))
  return {
    column, rows, present, words, misfits: fits || isNumeric(kind) ? misfits : 0, distinct, estimated, unique: present === rows && distinct === rows, kind, pattern: kind === 'code' || kind === 'timestamp' ? guess.pattern : undefined, shortest: asNumber(of('s')), longest: asNumber(of('l')), top: await often(table, guess, present),
    numbers: isNumeric(kind) ? numbers?.profile : undefined,
  }
}

/** The most frequent values, where some rows show that there are such. */
async function often(table: DatasetTable, guess: ColumnProfile, present: number): Promise<ColumnProfile['top']> {
  if (!guess.top.some(({ count: n }) => n >= guess.present * OFTEN)) return []
  const found = await table.query(`select t, count(*) as n from (select ${valueOf(guess, 'w')} as t from ${table.rows({ w: ['text', guess.column] })}) where t is not null group by t having count(*) >= ${present * OFTEN} order by n desc, t limit ${topOf(FEW + 1)}`)
  return found.map((one) => ({ value: asText(one['t']), count: asNumber(one['n']) }))
}

async function again(table: DatasetTable, guess: ColumnProfile, rows: number): Promise<(name: string) => unknown> {
  const [row] = await table.query(`select ${aggregates(0, guess, rows, false)} from (select ${valueOf(guess, 'w0')} as t0 from ${table.rows({ w0: ['text', guess.column] })})`)
  return (name) => row?.[`${name}0`]
}
