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

/** A split with hashes of its rows: `h` of the features, `a` of the features and the label, `y` of the label, `t0`, `t1`, … of the letters of its texts. */
export class Split {
  readonly table: DatasetTable
  readonly records: string
  readonly isCompared: boolean

  private constructor(table: DatasetTable, records: string, isCompared: boolean) { this.table = table; this.records = records; this.isCompared = isCompared }

  static async of(table: DatasetTable, features: readonly string[], label: string | undefined, texts: readonly TextColumn[]): Promise<Split> {
    const y = label === undefined ? 'null' : 'hash(y)', names = texts.map(({ column }) => column), from = table.rows({ ...aliased(features, 'a', 'same'), ...aliased(names, 'w'), ...(label === undefined ? {} : { y: ['text', label] as const }) })
    const split = new Split(table, `_records${table.key}`, features.length > 0 || label !== undefined), hashes: string[] = [], joins: string[] = []
    for (const [i, { column, repeats }] of texts.entries()) {
      if (!repeats) { hashes.push(`${lettersHash(`w${i}`)} as t${i}`); continue }
      // Texts that come again are stripped once each.
      const known = `_letters${table.key}_${i}`
      await table.query(`create or replace table ${known} as select w, ${lettersHash('w')} as t from (select distinct w from ${table.rows({ w: ['text', column] })} where w is not null)`)
      hashes.push(`k${i}.t as t${i}`)
      joins.push(` left join ${known} as k${i} on k${i}.w = w${i}`)
    }
    await table.query(`create or replace table ${split.records} as select f, r, h, ${label === undefined ? 'h' : `hash(h, ${y})`} as a, ${label === undefined ? 'null' : `case when y is not null then ${y} end`} as y${hashes.map((text) => `, ${text}`).join('')}`
      + ` from (select f, r, ${hashed(features, 'a')} as h${label === undefined ? '' : ', y'}${texts.map((_, i) => `, w${i}`).join('')} from ${from})${joins.join('')}`)
    for (const [i, { repeats }] of texts.entries()) if (repeats) await table.query(`drop table _letters${table.key}_${i}`)
    return split
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

  async drop(): Promise<void> { await this.table.query(`drop table if exists ${this.records}`) }
}
