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
  /** A column of numbers of which every value is a slice, where there are many. */
  readonly uncut?: string
}

/** Numbers with more values than this should be cut. */
const FEW = 30
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
    const uncut = spec.by.find(({ column, of, cut: { kind } }, at) => of === 'value' && kind === 'values' && data.kind(column) === 'number' && (parts[at]?.levels.length ?? 0) > FEW)
    families.push({ ...crossed(spec, parts.map(({ codes, levels }) => ({ codes: kept(codes), levels }))), ...(uncut === undefined ? {} : { uncut: uncut.column }) })
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

async function periods(data: TestData, column: string, period: 'day' | 'week' | 'month' | 'quarter' | 'year', place: Place | undefined): Promise<Part> {
  const moment = (text: string): string => `try_cast(${text} as timestamp)`
  const encoded = await data.encodeText((text) => period === 'quarter' ? `strftime(${moment(text)}, '%Y') || '-Q' || quarter(${moment(text)})` : `strftime(${moment(text)}, ${sql.text(FORMS[period])})`, column, MOST)
  if (encoded === undefined) throw tooMany(column, place)
  if (encoded.levels.length === 0) throw new UserError('config-invalid', `${column} holds no date or time, so there are no parts of the calendar`, { ...(place === undefined ? {} : { place }), hint: 'Expected values such as 2026-03-31 or 2026-03-31T12:00:00.' })
  return withMissing(encoded, column, (level) => `${column} in ${level}`)
}

function crossed(spec: Extract<SliceSpec, { kind: 'by' }>, parts: readonly Part[]): SliceFamily {
  const [first] = parts, rows = first?.codes.length ?? 0, combinations = new Map<number, number>(), codes = new Int32Array(rows), found: number[] = []
  for (let row = 0; row < rows; row++) {
    let key = 0
    for (const { codes: of, levels } of parts) key = key * levels.length + (of[row] ?? 0)
    let code = combinations.get(key)
    if (code === undefined) { code = found.length; combinations.set(key, code); found.push(key) }
    codes[row] = code
  }
  // In the order of the values, not of their first rows.
  const order = [...found.keys()].toSorted((a, b) => (found[a] ?? 0) - (found[b] ?? 0)), rank = new Int32Array(found.length)
  for (const [at, code] of order.entries()) rank[code] = at
  const slices = order.map((code): SliceName => {
    const levels: { readonly value: string; readonly name: string }[] = []
    let key = found[code] ?? 0
    for (const { levels: of } of parts.toReversed()) { const level = of[key % of.length]; if (level !== undefined) levels.unshift(level); key = Math.floor(key / of.length) }
    return { name: levels.map(({ name }) => name).join(', '), values: levels.map(({ value }) => value) }
  })
  return { name: spec.name, kind: 'by', columns: spec.by.map(({ column }) => column), slices, at: spec.at, partition: { count: slices.length, codes: codes.map((code) => rank[code] ?? 0) } }
}

function tooMany(column: string, place: Place | undefined): UserError {
  return new UserError('config-invalid', `${column} has more than ${MOST} different values: that is no column to make slices of`, { ...(place === undefined ? {} : { place }), hint: 'Cut it: `{ bins: […] }`, `{ quantiles: 4 }`, `{ width: … }`, `{ period: month }`, or `{ of: length, quantiles: 4 }`.' })
}

/** All rows, which are always tested. */
export function overallFamily(rows: number): SliceFamily {
  return { name: 'overall', kind: 'overall', columns: [], slices: [{ name: 'overall', values: [] }], at: ['slice-test'], partition: { count: 1, codes: new Int32Array(rows) } }
}
