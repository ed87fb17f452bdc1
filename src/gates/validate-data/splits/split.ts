import { asNumber } from '../../../engine/values.js'
import type { DatasetTable } from '../../../data/tables/dataset-table.js'
import { aliased, EXAMPLES } from './rows.js'
import type { SplitResult } from './result.js'

/** Texts with fewer letters than this say too little. */
const FEWEST_LETTERS = 10

const hashed = (columns: readonly string[], prefix: string): string => (columns.length === 0 ? '0' : `hash(${columns.map((_, i) => `${prefix}${i}`).join(', ')})`)
/** Letters alone, in lower case and one way of writing accents: digits, punctuation and white space are gone. */
const letters = (text: string): string => `nfc_normalize(lower(regexp_replace(${text}, '[^\\p{L}\\p{M}]+', '', 'g')))`

/** Hash of what is left of a text; NULL where that says too little. */
const lettersHash = (text: string): string => `case when length(${text}) >= ${FEWEST_LETTERS} and length(${letters(text)}) >= ${FEWEST_LETTERS} then hash(${letters(text)}) end`

/** A column whose texts are compared; `repeats` when some rows show that most of them stand more than once. */
export interface TextColumn { readonly column: string; readonly repeats: boolean }

/** A split with hashes of its rows: `h` of the features, `a` of the features and the label, `y` of the label, `t0`, `t1`, … of the letters of those texts that hardly repeat. */
export class Split {
  readonly table: DatasetTable
  readonly records: string
  readonly isCompared: boolean
  readonly #texts: readonly TextColumn[]

  private constructor(table: DatasetTable, isCompared: boolean, texts: readonly TextColumn[]) { this.table = table; this.records = `_records${table.key}`; this.isCompared = isCompared; this.#texts = texts }

  static async of(table: DatasetTable, features: readonly string[], label: string | undefined, texts: readonly TextColumn[]): Promise<Split> {
    const y = label === undefined ? 'null' : 'hash(y)', names = texts.map(({ column }) => column), from = table.rows({ ...aliased(features, 'a', 'same'), ...aliased(names, 'w'), ...(label === undefined ? {} : { y: ['text', label] as const }) })
    const split = new Split(table, features.length > 0 || label !== undefined, texts), hashes = texts.flatMap(({ repeats }, i) => (repeats ? [] : [`, ${lettersHash(`w${i}`)} as t${i}`]))
    await Promise.all([
      ...texts.flatMap(({ column, repeats }, i) => (repeats ? [table.query(`create or replace table ${split.#letters(i)} as select w, ${lettersHash('w')} as t from (select distinct w from ${table.rows({ w: ['text', column] })} where w is not null)`)] : [])),
      table.query(`create or replace table ${split.records} as select f, r, h, ${label === undefined ? 'h' : `hash(h, ${y})`} as a, ${label === undefined ? 'null' : `case when y is not null then ${y} end`} as y${hashes.join('')} from (select *, ${hashed(features, 'a')} as h from ${from})`),
    ])
    return split
  }

  /** Texts that come again, each once with the hash of its letters. @param at which of the texts it is */
  #letters(at: number): string { return `_letters${this.table.key}_${at}` }

  #repeats(at: number): boolean { return this.#texts[at]?.repeats === true }

  /** SQL of the hashes of the letters of a text, as `t`. */
  hashes(at: number): string { return this.#repeats(at) ? `(select t from ${this.#letters(at)} where t is not null)` : `(select t${at} as t from ${this.records} where t${at} is not null)` }

  /** SQL of the rows, and of the condition for those of which the letters of a text are among some hashes.
   *  @param among SQL of a query of hashes */
  rowsOfLetters(column: string, at: number, among: string): { readonly from: string; readonly condition: string } {
    return this.#repeats(at) ? { from: this.table.rows(aliased([column], 'a')), condition: `a0 in (select w from ${this.#letters(at)} where t in (${among}))` } : { from: this.records, condition: `t${at} in (${among})` }
  }

  #rows: Promise<{ readonly count: number; readonly different: boolean }> | undefined

  /** How many rows there are, and whether the features of all of them are different: then no row repeats or contradicts another. */
  rows(): Promise<{ readonly count: number; readonly different: boolean }> {
    return (this.#rows ??= this.table.query(`select count(*) as n, count(distinct h) as d from ${this.records}`).then(([row]) => ({ count: asNumber(row?.['n']), different: asNumber(row?.['n']) === asNumber(row?.['d']) })))
  }

  /** Rows that repeat an earlier one of the same split. */
  async repeated(): Promise<SplitResult> {
    const about = { rule: 'repeated-rows' as const, splits: [this.table.name] }
    if (!this.isCompared) return { ...about, counted: 0, of: 0, examples: [] }
    const { count, different } = await this.rows()
    if (different) return { ...about, counted: 0, of: count, examples: [] }
    const again = `(select f, r, row_number() over (partition by a order by f, r) as n from ${this.records} where a in (select a from ${this.records} group by a having count(*) > 1))`
    const { first } = await this.table.tally(again, 'n > 1', EXAMPLES), [row] = await this.table.query(`select count(*) - count(distinct a) as hits, count(*) as n from ${this.records}`)
    return { ...about, counted: asNumber(row?.['hits']), of: asNumber(row?.['n']), examples: await this.table.locate(first) }
  }

  async drop(): Promise<void> {
    await this.table.query(`drop table if exists ${this.records}`)
    for (const [at, { repeats }] of this.#texts.entries()) if (repeats) await this.table.query(`drop table if exists ${this.#letters(at)}`)
  }
}
