import { duckdbDialect as sql } from '../../../engine/duckdb/dialect.js'
import { asNumber, asText } from '../../../engine/values.js'
import { plural } from '../../../report/numbers.js'
import type { DatasetTable } from '../../../data/tables/dataset-table.js'
import type { Label } from './label.js'
import type { SplitResult, SplitRule } from './result.js'
import { aliased, counted, EXAMPLES } from './rows.js'
import type { Split } from './split.js'

/** An earlier split and a later one: what of the one stands in the other. */
export class Pair {
  readonly #earlier: Split
  readonly #later: Split
  constructor(earlier: Split, later: Split) { this.#earlier = earlier; this.#later = later }

  /** Rows of the later split that stand in the earlier one: by a 64-bit hash of all columns. */
  async equal(): Promise<SplitResult> {
    const about = this.#about('split-duplicates')
    return this.#later.isCompared ? { ...about, ...await counted(this.#later.table, this.#later.records, `a in (${common('a', this.#earlier.records, this.#later.records)})`) } : { ...about, counted: 0, of: 0, unknown: 'they have no column in common', examples: [] }
  }

  /** Rows of the later split whose key or group stands in the earlier one. */
  async values(rule: SplitRule, columns: readonly string[]): Promise<SplitResult> {
    const aliases = columns.map((_, i) => `a${i}`).join(', '), whole = columns.map((_, i) => `a${i} is not null`).join(' and ')
    const keyed = (split: Split): string => `(select ${aliases} from ${split.table.rows(aliased(columns, 'a', 'same'))} where ${whole})`
    const condition = `${whole} and (${aliases}) in (${common(aliases, keyed(this.#earlier), keyed(this.#later))})`
    const about = { ...this.#about(rule), ...(columns.length === 1 && columns[0] !== undefined ? { column: columns[0] } : { names: columns }) }
    return { ...about, ...await counted(this.#later.table, this.#later.table.rows(aliased(columns, 'a', 'same')), condition, columns.length === 1 ? columns[0] : undefined) }
  }

  /** Rows of the earlier split at or after the first moment of the later one. */
  async later(column: string): Promise<SplitResult> {
    const moment = "coalesce(epoch(try_cast(a0 as timestamptz)), try_cast(a0 as double))", { table } = this.#earlier
    const times = async (of: DatasetTable, more: string): Promise<Readonly<Record<string, unknown>>> => (await of.query(`select count(*) filter (where a0 is not null and m is null) as strange${more} from (select a0, case when isfinite(x) then x end as m from (select a0, ${moment} as x from ${of.rows(aliased([column], 'a'))}))`))[0] ?? {}
    const about = { ...this.#about('split-time'), column }, nothing = { counted: 0, of: 0, examples: [] }
    const [row, early] = await Promise.all([times(this.#later.table, ', min(m) as first, arg_min(a0, m) as text'), times(table, '')]), begins = row['first'], strange = asNumber(row['strange']) + asNumber(early['strange'])
    if (strange > 0) return { ...about, ...nothing, unknown: `${plural(strange, 'value')} cannot be read as a time (2024-01-31, 2024-01-31T10:00:00Z or a number is)` }
    if (begins === null || begins === undefined) return { ...about, ...nothing, unknown: `${this.#later.table.name} has no time` }
    return { ...about, values: [asText(row['text'])], ...await counted(table, `(select f, r, ${moment} as m from ${table.rows(aliased([column], 'a'))})`, `m >= ${sql.number(asNumber(begins))}`, column) }
  }

  /** Rows of the later split whose text stands in the earlier one, but for case, digits, punctuation and white space. @param at which of the texts it is */
  async texts(column: string, at: number): Promise<SplitResult> {
    const { from, condition } = this.#later.rowsOfLetters(column, at, `select t from ${this.#earlier.hashes(at)}`)
    return { ...this.#about('near-duplicates'), column, ...await counted(this.#later.table, from, condition, column) }
  }

  /** Classes that only one of the two has. Numbers are no classes. */
  async classes(before: Label | undefined, after: Label | undefined): Promise<readonly SplitResult[]> {
    if (before === undefined || after === undefined || before.kind !== 'classes' || before.classes.size === 0 || after.rows === 0) return []
    const { column } = before, { table } = this.#later, values = after.kind === 'classes' ? [...after.classes.keys()] : [], fresh = values.filter((value) => !before.classes.has(value)), gone = [...before.classes.keys()].filter((value) => !after.classes.has(value))
    const examples = fresh.length === 0 ? [] : await table.locate(await table.first(table.rows(aliased([column], 'a')), `a0 in (${fresh.slice(0, 50).map(sql.text).join(', ')})`, EXAMPLES), column)
    return [
      { ...this.#about('new-class'), column, counted: fresh.reduce((sum, value) => sum + (after.classes.get(value) ?? 0), 0), of: after.rows, values: fresh, examples },
      { ...this.#about('missing-class'), column, counted: gone.length, of: before.classes.size, values: gone, examples: [] },
    ]
  }

  #about(rule: SplitRule): { readonly rule: SplitRule; readonly splits: readonly string[] } { return { rule, splits: [this.#earlier.table.name, this.#later.table.name] } }
}

/** SQL of what stands in both. The later split, which is the smaller one as a rule, is what is looked up in: few values of the earlier one are left to be told of each row.
 *  @param values columns that both have */
const common = (values: string, earlier: string, later: string): string => `select (${values}) from ${earlier} as e where (${values}) in (select (${values}) from ${later} as l)`
