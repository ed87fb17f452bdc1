import { bin, type Binned, type Binning } from '../../../discovery/bin.js'
import { UserError } from '../../../errors.js'
import type { Partition } from '../../../metrics/frame.js'
import type { Place } from '../../../report/finding.js'
import { duckdbDialect as sql } from '../../../engine/duckdb/dialect.js'
import { hideAll } from '../../../sensitive/hide-all.js'
import type { ByColumn, SliceSpec } from '../slices.js'
import type { Encoded, TestData } from './data.js'

/** One slice: what it is called, and where in a cross it stands. */
export interface SliceName {
  readonly name: string
  /** Value of each column that it is made of. */
  readonly values: readonly string[]
}

/** Declared slices that share no row: a family by columns, a single condition, or all rows. */
export interface SliceFamily {
  readonly name: string
  readonly kind: 'overall' | 'by' | 'where'
  /** Columns of a family, as they are called. */
  readonly columns: readonly string[]
  readonly slices: readonly SliceName[]
  readonly partition: Partition
  readonly at: readonly (string | number)[]
  /** A column of which every value is a slice: of numbers, where there are many; of texts, where hardly any has more than a few rows. */
  readonly uncut?: { readonly column: string; readonly kind: 'numbers' | 'texts'; readonly values: number }
}

/** Numbers with more values than this should be cut. */
const FEW = 30
/** Texts with fewer rows than this on average are names of rows, not slices. */
const FEW_ROWS = 5
/** More slices than this are ids, not slices. */
const MOST = 10_000

/** Slices of the rows that are judged.
 *  @param origin number in the data of each of these rows */
export async function slicesOf(data: TestData, specs: readonly SliceSpec[], origin: Uint32Array, where: (path: readonly (string | number)[]) => Place | undefined): Promise<readonly SliceFamily[]> {
  const kept = (codes: Int32Array): Int32Array => (origin.length === codes.length ? codes : Int32Array.from(origin, (row) => codes[row] ?? -1))
  const families: SliceFamily[] = []
  for (const spec of specs) {
    const place = where(spec.at)
    if (spec.kind === 'where') {
      const hits = await data.fulfil(spec.where, where([...spec.at, 'where']) ?? place)
      families.push({ name: spec.name, kind: 'where', columns: [], slices: [{ name: spec.name, values: [] }], at: spec.at, partition: { count: 1, codes: kept(Int32Array.from(hits, (hit) => hit - 1)) } })
      continue
    }
    for (const { column } of spec.by) data.require(column, place, 'slices are made of')
    const parts = await Promise.all(spec.by.map((by) => cut(data, by, place)))
    const uncut = spec.by.flatMap(({ column, of, cut: { kind } }, at) => {
      const values = parts[at]?.levels.length ?? 0, numbers = data.kind(column) === 'number'
      return of === 'value' && kind === 'values' && values > FEW && (numbers || values * FEW_ROWS > origin.length) ? [{ column, kind: numbers ? 'numbers' as const : 'texts' as const, values }] : []
    }).at(0)
    families.push({ ...crossed(spec, parts.map(({ codes, levels }) => ({ codes: kept(codes), levels })), place), ...(uncut === undefined ? {} : { uncut }) })
  }
  return families
}

/** A column as named parts: `age`: `< 18`, `18 – 25`... */
interface Part { readonly codes: Int32Array; /** The value, and the slice as a condition. */ readonly levels: readonly { readonly value: string; readonly name: string }[] }

async function cut(data: TestData, { column, of, cut: how }: ByColumn, place: Place | undefined): Promise<Part> {
  if (of === 'missing') {
    const present = await data.measured((text) => `case when ${text} is not null then 1 end`, column)
    return { codes: Int32Array.from(present, (value) => (Number.isNaN(value) ? 0 : 1)), levels: [{ value: 'missing', name: `${column} is missing` }, { value: 'there', name: `${column} is there` }] }
  }
  if (how.kind === 'period') return periods(data, column, how.period, place)
  const subject = of === 'length' ? `length of ${column}` : column
  if (how.kind === 'values' && of === 'value') {
    const encoded = await data.encode(column, MOST)
    if (encoded === undefined) throw tooMany(column, place)
    return withMissing({ codes: encoded.codes, levels: await hideAll(encoded.levels) }, column, (level) => `${column} = ${level}`)
  }
  if (of === 'value' && data.kind(column) !== 'number') throw new UserError('config-invalid', `${column} holds text: only numbers can be cut into parts`, { ...(place === undefined ? {} : { place }), hint: 'Write the column alone for one slice a value, or `of: length`.' })
  const values = of === 'length' ? await data.measured((text) => sql.length(text), column) : await data.numbers(column)
  const binned = cutBy(subject, values, how.kind === 'values' ? { quantiles: 4 } : how, place)
  // Parts without rows are no slices: nobody named them one by one.
  const used = new Set(binned.codes), kept = [...binned.labels.keys()].filter((level) => used.has(level)), index = new Map(kept.map((level, at) => [level, at]))
  return { codes: Int32Array.from(binned.codes, (code) => index.get(code) ?? -1), levels: kept.map((level) => { const name = binned.labels[level] ?? ''; return { value: name, name } }) }
}

/** @throws UserError where a width would make thousands of parts */
function cutBy(subject: string, values: Float64Array, how: Binning, place: Place | undefined): Binned {
  try { return bin(subject, values, how) } catch (reason) {
    if (!(reason instanceof RangeError)) throw reason
    throw new UserError('config-invalid', `${subject} cannot be cut: ${reason.message}`, { ...(place === undefined ? {} : { place }), hint: 'Choose a larger `width`, or `quantiles`.' })
  }
}

/** Rows without a value are a part of their own. */
function withMissing({ codes, levels }: Encoded, subject: string, name: (level: string) => string): Part {
  const named = levels.map((value) => ({ value, name: name(value) }))
  if (!codes.includes(-1)) return { codes, levels: named }
  return { codes: codes.map((code) => (code < 0 ? levels.length : code)), levels: [...named, { value: 'missing', name: `${subject} is missing` }] }
}

const FORMS = { day: '%Y-%m-%d', week: '%G-W%V', month: '%Y-%m', year: '%Y' } as const

/** A text as a moment of UTC: an offset counts, and without one it is UTC already, as the engine is set. What begins with no date (`infinity`, `epoch`) is none. */
const moment = (text: string): string => `case when regexp_full_match(${text}, '\\s*[0-9]{1,6}[-/][0-9]{1,2}[-/][0-9]{1,2}(?s:.*)') then make_timestamp(epoch_us(try_cast(${text} as timestamptz))) end`

async function periods(data: TestData, column: string, period: 'day' | 'week' | 'month' | 'quarter' | 'year', place: Place | undefined): Promise<Part> {
  const encoded = await data.encodeText((text) => period === 'quarter' ? `strftime(${moment(text)}, '%Y') || '-Q' || quarter(${moment(text)})` : `strftime(${moment(text)}, ${sql.text(FORMS[period])})`, column, MOST)
  if (encoded === undefined) throw tooMany(column, place)
  if (encoded.levels.length === 0) throw new UserError('config-invalid', `${column} holds no date or time, so there are no parts of the calendar`, { ...(place === undefined ? {} : { place }), hint: 'Expected values such as 2026-03-31 or 2026-03-31T12:00:00.' })
  return withMissing(encoded, column, (level) => `${column} in ${level}`)
}

/** Combinations of values that rows have, in the order of the values.
 *  @throws UserError where there are more of them than slices */
function crossed(spec: Extract<SliceSpec, { kind: 'by' }>, parts: readonly Part[], place: Place | undefined): SliceFamily {
  const [first = { codes: new Int32Array(), levels: [] }, ...more] = parts
  let { codes, kept } = compact(first.codes), slices: readonly (readonly Level[])[] = kept.map((code) => first.levels.slice(code, code + 1))
  // One part after the other: the number of a combination stays far below what a number holds exactly, however many parts there are.
  for (const { codes: own, levels } of more) {
    const width = levels.length, before = slices
    ;({ codes, kept } = compact(codes.map((code, row) => code * width + (own[row] ?? 0))))
    if (kept.length > MOST) throw tooManyCombinations(spec.name, place)
    slices = kept.map((key) => [...before[Math.floor(key / width)] ?? [], ...levels.slice(key % width, (key % width) + 1)])
  }
  return {
    name: spec.name, kind: 'by', columns: spec.by.map(({ column }) => column), at: spec.at, partition: { count: slices.length, codes },
    slices: slices.map((levels) => ({ name: levels.map(({ name }) => name).join(', '), values: levels.map(({ value }) => value) })),
  }
}

type Level = Part['levels'][number]

/** Numbers the codes that rows have from 0, in their order. */
function compact(codes: Int32Array): { readonly codes: Int32Array; readonly kept: readonly number[] } {
  const kept = [...new Set(codes)].toSorted((a, b) => a - b), rank = new Map(kept.map((code, at) => [code, at]))
  return { codes: codes.map((code) => rank.get(code) ?? 0), kept }
}

function tooManyCombinations(name: string, place: Place | undefined): UserError {
  return new UserError('config-invalid', `${name} has more than ${MOST} combinations of values: too many to make slices of`, { ...(place === undefined ? {} : { place }), hint: 'Cross fewer columns, or cut them: `{ bins: […] }`, `{ quantiles: 4 }`.' })
}

function tooMany(column: string, place: Place | undefined): UserError {
  return new UserError('config-invalid', `${column} has more than ${MOST} different values: that is no column to make slices of`, { ...(place === undefined ? {} : { place }), hint: 'Cut it: `{ bins: […] }`, `{ quantiles: 4 }`, `{ width: … }`, `{ period: month }`, or `{ of: length, quantiles: 4 }`.' })
}

/** All rows, which are always tested. */
export function overallFamily(rows: number): SliceFamily {
  return { name: 'overall', kind: 'overall', columns: [], slices: [{ name: 'overall', values: [] }], at: ['slice-test'], partition: { count: 1, codes: new Int32Array(rows) } }
}
