import { duckdbDialect as sql } from '../../../engine/duckdb/dialect.js'
import type { Place } from '../../../report/finding.js'
import { plural } from '../../../report/numbers.js'
import type { DatasetTable } from '../tables/dataset-table.js'
import { columnShapes } from './column-shapes.js'
import { labelOf, type Label } from './label.js'
import { predictivePower } from './predictive-power.js'
import type { SplitsSettings } from './settings.js'

/** One thing that was measured between or within splits. What is too much is decided elsewhere. */
export interface SplitResult {
  readonly rule: SplitRule
  /** The splits it is about: an earlier one and a later one, or one. */
  readonly splits: readonly string[]
  readonly column?: string
  /** Rows or values counted, and out of how many. */
  readonly counted: number
  readonly of: number
  /** For rules that are no count: a power, a share. */
  readonly value?: number
  /** Names of other columns, for the message. */
  readonly names?: readonly string[]
  /** Values of the column, for the message; undefined where they may not be shown. */
  readonly values?: readonly string[] | undefined
  /** Why it could not be measured: then it does not hold. */
  readonly unknown?: string
  /** It could not be measured because there is too little: that is no fault of the data. */
  readonly undecided?: boolean
  readonly examples: readonly Place[]
}

export type SplitRule = 'split-duplicates' | 'repeated-rows' | 'split-keys' | 'split-groups' | 'split-time' | 'near-duplicates' | 'leaky-feature' | 'label-conflicts' | 'missing-label' | 'new-class' | 'missing-class' | 'imbalance' | 'constant-column' | 'empty-column' | 'id-column' | 'twin-columns' | 'same-columns' | 'split-columns' | 'split-unread'

const EXAMPLES = 5
/** Mean length from which on a column of text is compared as text. */
const LONG_TEXT = 20
/** Texts with fewer letters than this say too little. */
const FEWEST_LETTERS = 10
/** Rows of a split that show what its columns are like. */
const SAMPLE = 50_000

/** Measures everything that a model must not learn from. Reads each split as it was loaded; writes only temporary tables. */
export async function measureSplits(settings: SplitsSettings, tables: readonly DatasetTable[]): Promise<readonly SplitResult[]> {
  const [train, ...later] = tables, results: SplitResult[] = []
  if (train === undefined) return results
  const shared = train.columns.filter((column) => later.every((table) => table.columns.includes(column)))
  results.push(...differentColumns(tables))
  const special = new Set([...settings.key, ...settings.ignore])
  const asked = shared.filter((column) => !special.has(column))
  const sample = await train.sample(SAMPLE)
  try {
    const texts = settings.text ?? await longTexts(sample, asked.filter((column) => column !== settings.label)), named = new Set([...texts, settings.time, settings.group, settings.label])
    const shapes = await columnShapes(train, sample, asked, (column) => !named.has(column)), ids = new Set(shapes.filter(({ rule }) => rule === 'id-column').map(({ column }) => column))
    // What names the record is different in every row: no two rows would be equal.
    const compared = asked.filter((column) => !ids.has(column)), features = compared.filter((column) => column !== settings.label)
    const splits: Split[] = []
    const textColumns: TextColumn[] = []
    for (const column of texts) textColumns.push({ column, repeats: await isRepeated(sample, column) })
    for (const table of tables) splits.push(await Split.of(table, features, settings.label, textColumns))
    for (const split of splits) results.push(await split.repeated())
    const labels: (Label | undefined)[] = []
    if (settings.label !== undefined) for (const table of tables) labels.push(await labelOf(table, settings.label))
    for (const [at, other] of splits.entries()) {
      for (const [before, earlier] of splits.slice(0, at).entries()) {
        const pair = new Pair(earlier, other)
        results.push(await pair.equal())
        if (settings.key.length > 0) results.push(await pair.values('split-keys', settings.key))
        if (settings.group !== undefined) results.push(await pair.values('split-groups', [settings.group]))
        if (settings.time !== undefined) results.push(await pair.later(settings.time))
        for (const [number, column] of texts.entries()) results.push(await pair.texts(column, number))
        results.push(...await pair.classes(labels[before], labels[at]))
      }
    }
    if (settings.label !== undefined) {
      for (const { table } of splits) results.push(await missingLabel(table, settings.label))
      const [first] = splits, [label] = labels
      if (first !== undefined && label !== undefined) results.push(...await classesWithin(first, label))
      results.push(...await predictivePower(sample, await train.count(), label, settings.label, shared.filter((column) => column !== settings.label && !settings.ignore.includes(column))))
    }
    results.push(...shapes)
    for (const split of splits) await split.drop()
    return results
  } finally { await sample.drop() }
}

/** Aliases for columns: a0, a1, … */
const aliased = <As extends 'text' | 'same' = 'text'>(columns: readonly string[], prefix: string, as?: As): Readonly<Record<string, readonly [As | 'text', string]>> => Object.fromEntries(columns.map((column, i) => [`${prefix}${i}`, [as ?? 'text', column] as const]))
const hashed = (columns: readonly string[], prefix: string): string => (columns.length === 0 ? '0' : `hash(${columns.map((_, i) => `${prefix}${i}`).join(', ')})`)
const asText = (value: unknown): string => (typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean' ? String(value) : '')
const number = (value: unknown): number => (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'string' ? Number(value) : 0)
/** Letters alone, in lower case and one way of writing accents: digits, punctuation and white space are gone. */
const letters = (text: string): string => `nfc_normalize(lower(regexp_replace(${text}, '[^\\p{L}\\p{M}]+', '', 'g')))`

/** Hash of what is left of a text; NULL where that says too little. */
const lettersHash = (text: string): string => `case when length(${text}) >= ${FEWEST_LETTERS} and length(${letters(text)}) >= ${FEWEST_LETTERS} then hash(${letters(text)}) end`

/** A column whose texts are compared; `repeats` when some rows show that most of them stand more than once. */
interface TextColumn { readonly column: string; readonly repeats: boolean }

/** A split with hashes of its rows: `h` of the features, `a` of the features and the label, `y` of the label, `t0`, `t1`, … of the letters of its texts. */
class Split {
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
      await table.query(`create or replace temp table ${known} as select w, ${lettersHash('w')} as t from (select distinct w from ${table.rows({ w: ['text', column] })} where w is not null)`)
      hashes.push(`k${i}.t as t${i}`)
      joins.push(` left join ${known} as k${i} on k${i}.w = w${i}`)
    }
    await table.query(`create or replace temp table ${split.records} as select f, r, h, ${label === undefined ? 'h' : `hash(h, ${y})`} as a, ${label === undefined ? 'null' : `case when y is not null then ${y} end`} as y${hashes.map((text) => `, ${text}`).join('')}`
      + ` from (select f, r, ${hashed(features, 'a')} as h${label === undefined ? '' : ', y'}${texts.map((_, i) => `, w${i}`).join('')} from ${from})${joins.join('')}`)
    for (const [i, { repeats }] of texts.entries()) if (repeats) await table.query(`drop table _letters${table.key}_${i}`)
    return split
  }

  /** Rows that repeat an earlier one of the same split. */
  async repeated(): Promise<SplitResult> {
    const about = { rule: 'repeated-rows' as const, splits: [this.table.name] }
    if (!this.isCompared) return { ...about, counted: 0, of: 0, examples: [] }
    const again = `(select f, r, row_number() over (partition by a order by f, r) as n from ${this.records} where a in (select a from ${this.records} group by a having count(*) > 1))`
    const { first } = await this.table.tally(again, 'n > 1', EXAMPLES), [row] = await this.table.query(`select count(*) - count(distinct a) as hits, count(*) as n from ${this.records}`)
    return { ...about, counted: number(row?.['hits']), of: number(row?.['n']), examples: await this.table.locate(first) }
  }

  async drop(): Promise<void> { await this.table.query(`drop table if exists ${this.records}`) }
}

class Pair {
  readonly #earlier: Split
  readonly #later: Split
  constructor(earlier: Split, later: Split) { this.#earlier = earlier; this.#later = later }

  /** Rows of the later split that stand in the earlier one: by a 64-bit hash of all columns. */
  async equal(): Promise<SplitResult> {
    const about = this.#about('split-duplicates')
    return this.#later.isCompared ? { ...about, ...await counted(this.#later.table, this.#later.records, `a in (select a from ${this.#earlier.records})`) } : { ...about, counted: 0, of: 0, unknown: 'they have no column in common', examples: [] }
  }

  /** Rows of the later split whose key or group stands in the earlier one. */
  async values(rule: SplitRule, columns: readonly string[]): Promise<SplitResult> {
    const aliases = columns.map((_, i) => `a${i}`).join(', '), whole = columns.map((_, i) => `a${i} is not null`).join(' and ')
    const condition = `${whole} and (${aliases}) in (select (${aliases}) from ${this.#earlier.table.rows(aliased(columns, 'a', 'same'))} as e where ${whole})`
    const about = { ...this.#about(rule), ...(columns.length === 1 && columns[0] !== undefined ? { column: columns[0] } : { names: columns }) }
    return { ...about, ...await counted(this.#later.table, this.#later.table.rows(aliased(columns, 'a', 'same')), condition, columns.length === 1 ? columns[0] : undefined) }
  }

  /** Rows of the earlier split at or after the first moment of the later one. */
  async later(column: string): Promise<SplitResult> {
    const moment = "coalesce(epoch(try_cast(a0 as timestamptz)), try_cast(a0 as double))", { table } = this.#earlier
    const times = async (of: DatasetTable): Promise<Readonly<Record<string, unknown>>> => (await of.query(`select count(*) filter (where a0 is not null and m is null) as strange, min(m) as first, arg_min(a0, m) as text from (select a0, case when isfinite(${moment}) then ${moment} end as m from ${of.rows(aliased([column], 'a'))})`))[0] ?? {}
    const about = { ...this.#about('split-time'), column }, nothing = { counted: 0, of: 0, examples: [] }
    const row = await times(this.#later.table), begins = row['first'], strange = number(row['strange']) + number((await times(table))['strange'])
    if (strange > 0) return { ...about, ...nothing, unknown: `${plural(strange, 'value')} cannot be read as a time (2024-01-31, 2024-01-31T10:00:00Z or a number is)` }
    if (begins === null || begins === undefined) return { ...about, ...nothing, unknown: `${this.#later.table.name} has no time` }
    return { ...about, values: [asText(row['text'])], ...await counted(table, `(select f, r, ${moment} as m from ${table.rows(aliased([column], 'a'))})`, `m >= ${sql.number(number(begins))}`, column) }
  }

  /** Rows of the later split whose text stands in the earlier one, but for case, digits, punctuation and white space. @param at which of the texts it is */
  async texts(column: string, at: number): Promise<SplitResult> {
    return { ...this.#about('near-duplicates'), column, ...await counted(this.#later.table, this.#later.records, `t${at} in (select t${at} from ${this.#earlier.records} where t${at} is not null)`, column) }
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

/** How many rows keep a condition, and where the first of them are. */
async function counted(table: DatasetTable, from: string, condition: string, column?: string): Promise<Pick<SplitResult, 'counted' | 'of' | 'examples'>> {
  const { hits, rows, first } = await table.tally(from, condition, EXAMPLES)
  return { counted: hits, of: rows, examples: await table.locate(first, column) }
}

function differentColumns(tables: readonly DatasetTable[]): readonly SplitResult[] {
  const [train, ...later] = tables
  if (train === undefined) return []
  return later.flatMap((table) => {
    const names = [...train.columns.filter((column) => !table.columns.includes(column)), ...table.columns.filter((column) => !train.columns.includes(column))]
    return names.length === 0 ? [] : [{ rule: 'split-columns' as const, splits: [train.name, table.name], counted: names.length, of: train.columns.length, names, examples: [] }]
  })
}

/** Columns of prose: long, and mostly of several words. A date or a code is as long as a text, but holds no words. */
async function longTexts(sample: DatasetTable, features: readonly string[]): Promise<readonly string[]> {
  const texts = features.filter((column) => sample.kind(column) === 'text')
  if (texts.length === 0) return []
  const [row] = await sample.query(`select ${texts.map((_, i) => `avg(length(a${i})) as l${i}, avg(case when a${i} like '% % %' then 1 else 0 end) as w${i}`).join(', ')} from ${sample.rows(aliased(texts, 'a'))}`)
  return texts.filter((_, i) => number(row?.[`l${i}`]) >= LONG_TEXT && number(row?.[`w${i}`]) >= 0.5)
}

async function isRepeated(sample: DatasetTable, column: string): Promise<boolean> {
  const [row] = await sample.query(`select count(t) as n, count(distinct t) as d from ${sample.rows({ t: ['text', column] })}`)
  return number(row?.['d']) < number(row?.['n']) / 2
}

async function missingLabel(table: DatasetTable, column: string): Promise<SplitResult> {
  return { rule: 'missing-label', splits: [table.name], column, ...await counted(table, table.rows(aliased([column], 'a')), 'a0 is null', column) }
}

/** How the classes of a split are shared out, and whether equal rows have different ones. */
async function classesWithin({ table, records }: Split, { column, kind, classes, rows }: Label): Promise<readonly SplitResult[]> {
  const [largest] = classes, about = { splits: [table.name], column }
  if (kind !== 'classes' || largest === undefined) return []
  const [value, most] = largest
  return [
    { ...about, rule: 'imbalance', counted: most, of: rows, value: most / rows, values: [value], examples: [] },
    { ...about, rule: 'label-conflicts', ...await counted(table, records, `y is not null and h in (select h from ${records} where y is not null group by h having min(y) <> max(y))`, column) },
  ]
}
