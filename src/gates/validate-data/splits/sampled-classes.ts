import { duckdbDialect as sql } from '../../../engine/duckdb/dialect.js'
import type { EngineColumn } from '../../../engine/engine.js'
import { asNumber, asText } from '../../../engine/values.js'
import type { DatasetTable } from '../../../data/tables/dataset-table.js'
import { classPower, type Group } from './class-power.js'
import { intervalPower, type OrderedRows } from './interval-power.js'

/** The classes of a halved sample, and how well features predict them. SQL sorts and groups; the rest is counting, which costs a tenth of the joins that SQL would need. */
export class SampledClasses {
  readonly #table: DatasetTable
  readonly #name: string
  /** SQL of the code of a row's class. */
  readonly #label: string
  /** Rows of each class in both halves. */
  readonly #totals: readonly Group[]
  readonly #rare: readonly number[]

  private constructor(table: DatasetTable, name: string, classes: readonly string[], totals: readonly Group[], rare: readonly number[]) {
    this.#table = table
    this.#name = name
    this.#label = sql.code('y', classes)
    this.#totals = totals
    this.#rare = rare
  }

  /** @param name of a table with `f`, `r`, the class `y`, and its `half`, 0 or 1
   *  @param rare classes that may fill an interval of a feature */
  static async of(table: DatasetTable, name: string, rare: readonly string[]): Promise<SampledClasses> {
    const found = await table.query(`select y, half, count(*) as n from ${name} group by y, half order by y`), classes = [...new Set(found.map((row) => asText(row['y'])))], codes = new Map(classes.map((text, code) => [text, code]))
    const totals = found.map((row) => ({ value: MISSING, half: asNumber(row['half']), label: codes.get(asText(row['y'])) ?? 0, rows: asNumber(row['n']) }))
    return new SampledClasses(table, name, classes, totals, rare.flatMap((text) => codes.get(text) ?? []))
  }

  /** What each value says. @param column SQL of its text */
  async byValue(column: string): Promise<number> {
    const [texts = [], ...numbers] = await this.#table.arrays(`select ${column}, cast(half as integer), ${this.#label} as label, cast(count(*) as integer) from ${this.#name} group by ${column}, half, label`), [halves, labels, rows] = numbers.map(whole), known = new Map<string | number | null, number>()
    return classPower([...texts].map((text, at) => {
      const value = known.get(text) ?? known.size
      known.set(text, value)
      return { value, half: halves?.[at] ?? 0, label: labels?.[at] ?? 0, rows: rows?.[at] ?? 0 }
    }))
  }

  /** What equal parts of the rows in the order of a feature say; then the same of intervals, for each of the rare classes.
   *  @param order SQL of what they are ordered by; equal values stand in the order of their rows, so that every run says the same */
  async inOrder(order: string, parts: number): Promise<readonly number[]> {
    const rows = await this.#ordered(order)
    return [classPower(this.#parts(rows, parts)), ...this.#rare.map((label) => intervalPower(rows, label, this.#totals.reduce((sum, one) => sum + (one.label === label ? one.rows : 0), 0)))]
  }

  async #ordered(order: string): Promise<OrderedRows> {
    const columns = await this.#table.arrays(`select cast(row_number() over w as integer), cast(half as integer), ${this.#label}, cast(${order} is distinct from lag(${order}) over w as integer) from ${this.#name} where ${order} is not null window w as (order by ${order}, f, r)`), [places = new Int32Array(), ...others] = columns.map(whole)
    // The engine gives them in any order.
    const [halves, labels, fresh] = others.map((values) => { const sorted = new Int32Array(places.length); for (const [at, place] of places.entries()) sorted[place - 1] = values[at] ?? 0; return sorted })
    return { fresh: new Uint8Array(fresh ?? []), halves: halves ?? new Int32Array(), labels: labels ?? new Int32Array() }
  }

  /** Rows in so many equal parts, the first of which have one more where it does not come out even; those without a value are one of their own. */
  #parts({ halves, labels }: OrderedRows, parts: number): readonly Group[] {
    const rows = halves.length, size = Math.floor(rows / parts), longer = (size + 1) * (rows % parts), counts = new Map<number, number>(), most = this.#totals.reduce((high, { label }) => Math.max(high, label), 0) + 1
    for (let at = 0; at < rows; at++) {
      const value = at < longer ? Math.floor(at / (size + 1)) : rows % parts + Math.floor((at - longer) / size), key = (value * 2 + (halves[at] ?? 0)) * most + (labels[at] ?? 0)
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
    const found = [...counts].map(([key, n]) => ({ value: Math.floor(key / most / 2), half: Math.floor(key / most) % 2, label: key % most, rows: n }))
    const seen = new Map<number, number>()
    for (const { half, label, rows: n } of found) seen.set(label * 2 + half, (seen.get(label * 2 + half) ?? 0) + n)
    const missing = this.#totals.map((one) => ({ ...one, rows: one.rows - (seen.get(one.label * 2 + one.half) ?? 0) })).filter(({ rows: n }) => n > 0)
    return [...found, ...missing]
  }
}

/** The value of rows that have none. */
const MISSING = -1

function whole(column: EngineColumn): Int32Array {
  if (!(column instanceof Int32Array)) throw new TypeError('expected a column of whole numbers')
  return column
}
