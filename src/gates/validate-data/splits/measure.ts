import { duckdbDialect as sql } from '../../../engine/duckdb/dialect.js'
import type { Place } from '../../../report/finding.js'
import type { DatasetTable } from '../tables/dataset-table.js'
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
  /** Texts for the message: the values, the other column. */
  readonly names?: readonly string[]
  readonly examples: readonly Place[]
}

export type SplitRule = 'split-duplicates' | 'split-keys' | 'split-groups' | 'split-time' | 'near-duplicates' | 'leaky-feature' | 'label-conflicts' | 'missing-label' | 'new-class' | 'missing-class' | 'imbalance' | 'constant-column' | 'empty-column' | 'id-column' | 'twin-columns' | 'split-columns'

const EXAMPLES = 5
/** Mean length from which on a column of text is compared as text. */
const LONG_TEXT = 20
/** Texts shorter than this say too little once case, digits and punctuation are gone. */
const SHORTEST_TEXT = 10

/** Measures everything that a model must not learn from. Reads each split as it was loaded; writes only temporary tables. */
export async function measureSplits(settings: SplitsSettings, tables: readonly DatasetTable[]): Promise<readonly SplitResult[]> {
  const [train, ...later] = tables, results: SplitResult[] = []
  if (train === undefined) return results
  const shared = train.columns.filter((column) => later.every((table) => table.columns.includes(column)))
  results.push(...differentColumns(tables))
  const special = new Set([...settings.key, ...settings.ignore])
  const compared = shared.filter((column) => !special.has(column)), features = compared.filter((column) => column !== settings.label)
  const texts = settings.text ?? await longTexts(train, features), named = new Set([...texts, settings.time, settings.group, settings.label])
  for (const [at, other] of tables.entries()) {
    for (const earlier of tables.slice(0, at)) {
      const pair = new Pair(earlier, other)
      results.push(await pair.equal('split-duplicates', compared))
      if (settings.key.length > 0) results.push(await pair.values('split-keys', settings.key))
      if (settings.group !== undefined) results.push(await pair.values('split-groups', [settings.group]))
      if (settings.time !== undefined) results.push(await pair.later(settings.time))
      for (const column of texts) results.push(await pair.texts(column))
      if (settings.label !== undefined) results.push(...await pair.classes(settings.label))
    }
  }
  if (settings.label !== undefined) {
    results.push(...await labels(train, settings.label, features))
    results.push(...await predictivePower(train, settings.label, shared.filter((column) => column !== settings.label && !settings.ignore.includes(column))))
  }
  results.push(...await columnShapes(train, compared, (column) => !named.has(column)))
  return results
}

/** Aliases for columns: a0, a1, … */
const aliased = (columns: readonly string[], prefix: string): Readonly<Record<string, readonly ['text', string]>> => Object.fromEntries(columns.map((column, i) => [`${prefix}${i}`, ['text', column] as const]))
const hashed = (columns: readonly string[], prefix: string): string => `hash(${columns.map((_, i) => `${prefix}${i}`).join(', ')})`
const asText = (value: unknown): string => (typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean' ? String(value) : '')
const number = (value: unknown): number => (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'string' ? Number(value) : 0)

class Pair {
  readonly #earlier: DatasetTable
  readonly #later: DatasetTable
  constructor(earlier: DatasetTable, later: DatasetTable) { this.#earlier = earlier; this.#later = later }

  /** Rows of the later split that stand in the earlier one: by a 64-bit hash of all columns. */
  async equal(rule: SplitRule, columns: readonly string[]): Promise<SplitResult> {
    if (columns.length === 0) return { ...this.#about(rule), counted: 0, of: 0, examples: [] }
    const mine = `(select f, r, ${hashed(columns, 'a')} as h from ${this.#later.rows(aliased(columns, 'a'))})`, theirs = `select ${hashed(columns, 'a')} from ${this.#earlier.rows(aliased(columns, 'a'))}`
    return { ...this.#about(rule), ...await this.#counted(mine, `h in (${theirs})`) }
  }

  /** Rows of the later split whose key or group stands in the earlier one. */
  async values(rule: SplitRule, columns: readonly string[]): Promise<SplitResult> {
    const aliases = columns.map((_, i) => `a${i}`).join(', '), whole = columns.map((_, i) => `a${i} is not null`).join(' and ')
    const condition = `${whole} and (${aliases}) in (select (${aliases}) from ${this.#earlier.rows(aliased(columns, 'a'))} as e where ${whole})`
    const about = { ...this.#about(rule), ...(columns.length === 1 && columns[0] !== undefined ? { column: columns[0] } : { names: columns }) }
    return { ...about, ...await this.#counted(this.#later.rows(aliased(columns, 'a')), condition, columns.length === 1 ? columns[0] : undefined) }
  }

  /** Rows of the earlier split at or after the first moment of the later one. */
  async later(column: string): Promise<SplitResult> {
    const moment = "coalesce(epoch(try_cast(a0 as timestamptz)), try_cast(a0 as double))"
    const [row] = await this.#later.query(`select min(${moment}) as first, min(a0) as text from ${this.#later.rows(aliased([column], 'a'))}`)
    const begins = row?.['first'], about = { ...this.#about('split-time'), column }
    if (begins === null || begins === undefined) return { ...about, counted: 0, of: 0, examples: [] }
    return { ...about, names: [asText(row?.['text'])], ...await this.#counted(this.#earlier.rows(aliased([column], 'a')), `${moment} >= ${sql.number(number(begins))}`, column, this.#earlier) }
  }

  /** Rows of the later split whose text stands in the earlier one, but for case, digits and punctuation. */
  async texts(column: string): Promise<SplitResult> {
    const plain = "trim(regexp_replace(lower(a0), '[^\\p{L}]+', ' ', 'g'))"
    const mine = `(select f, r, a0, ${plain} as p from ${this.#later.rows(aliased([column], 'a'))})`
    const theirs = this.#earlier.rows(aliased([column], 'a'))
    return { ...this.#about('near-duplicates'), column, ...await this.#counted(mine, `length(p) >= ${SHORTEST_TEXT} and p in (select ${plain} from ${theirs})`, column) }
  }

  /** Classes that only one of the two has. */
  async classes(label: string): Promise<readonly SplitResult[]> {
    const list = async (table: DatasetTable): Promise<ReadonlyMap<string, number>> => new Map((await table.query(`select a0, count(*) as n from ${table.rows(aliased([label], 'a'))} where a0 is not null group by a0 order by n desc, a0 limit 1001`)).map((row) => [asText(row['a0']), number(row['n'])]))
    const before = await list(this.#earlier), after = await list(this.#later)
    // Numbers without end are no classes.
    if (before.size > 1000 || after.size > 1000 || before.size === 0) return []
    const fresh = [...after.keys()].filter((value) => !before.has(value)), gone = [...before.keys()].filter((value) => !after.has(value))
    const rows = (names: readonly string[], of: ReadonlyMap<string, number>): number => names.reduce((sum, value) => sum + (of.get(value) ?? 0), 0)
    const total = (of: ReadonlyMap<string, number>): number => [...of.values()].reduce((sum, n) => sum + n, 0)
    const place = async (names: readonly string[], table: DatasetTable): Promise<readonly Place[]> => (names.length === 0 ? [] : table.locate(await table.first(table.rows(aliased([label], 'a')), `a0 in (${names.slice(0, 50).map(sql.text).join(', ')})`, EXAMPLES), label))
    return [
      { ...this.#about('new-class'), column: label, counted: rows(fresh, after), of: total(after), names: fresh, examples: await place(fresh, this.#later) },
      { ...this.#about('missing-class'), column: label, counted: gone.length, of: before.size, names: gone, examples: [] },
    ]
  }

  #about(rule: SplitRule): { readonly rule: SplitRule; readonly splits: readonly string[] } { return { rule, splits: [this.#earlier.name, this.#later.name] } }

  async #counted(from: string, condition: string, column?: string, table = this.#later): Promise<Pick<SplitResult, 'counted' | 'of' | 'examples'>> { return counted(table, from, condition, column) }
}

async function counted(table: DatasetTable, from: string, condition: string, column?: string): Promise<Pick<SplitResult, 'counted' | 'of' | 'examples'>> {
  const [row] = await table.query(`select count(*) as n, count(*) filter (where ${condition}) as hits from ${from}`)
  const hits = number(row?.['hits'])
  return { counted: hits, of: number(row?.['n']), examples: hits === 0 ? [] : await table.locate(await table.first(from, condition, EXAMPLES), column) }
}

function differentColumns(tables: readonly DatasetTable[]): readonly SplitResult[] {
  const [train, ...later] = tables
  if (train === undefined) return []
  return later.flatMap((table) => {
    const names = [...train.columns.filter((column) => !table.columns.includes(column)), ...table.columns.filter((column) => !train.columns.includes(column))]
    return names.length === 0 ? [] : [{ rule: 'split-columns' as const, splits: [train.name, table.name], counted: names.length, of: train.columns.length, names, examples: [] }]
  })
}

async function longTexts(table: DatasetTable, features: readonly string[]): Promise<readonly string[]> {
  const texts = features.filter((column) => table.kind(column) === 'text')
  if (texts.length === 0) return []
  const [row] = await table.query(`select ${texts.map((_, i) => `avg(length(a${i})) as l${i}`).join(', ')} from ${table.rows(aliased(texts, 'a'))}`)
  // A date or a code is as long as a text, but holds no words.
  const worded = await table.query(`select ${texts.map((_, i) => `avg(case when a${i} like '% % %' then 1 else 0 end) as l${i}`).join(', ')} from ${table.rows(aliased(texts, 'a'))}`)
  return texts.filter((_, i) => number(row?.[`l${i}`]) >= LONG_TEXT && number(worded[0]?.[`l${i}`]) >= 0.5)
}

async function labels(train: DatasetTable, label: string, features: readonly string[]): Promise<readonly SplitResult[]> {
  const about = { splits: [train.name], column: label }, from = train.rows(aliased([label], 'a'))
  const classes = await train.query(`select a0, count(*) as n from ${from} group by a0 order by n desc limit 1001`)
  const rows = classes.reduce((sum, row) => sum + number(row['n']), 0)
  const results: SplitResult[] = [{ ...about, rule: 'missing-label', ...await counted(train, from, 'a0 is null', label) }]
  if (classes.length > 1000) return results
  const largest = classes.find((row) => row['a0'] !== null)
  if (largest !== undefined && classes.length > 1) results.push({ ...about, rule: 'imbalance', counted: number(largest['n']), of: rows, value: number(largest['n']) / rows, names: [asText(largest['a0'])], examples: [] })
  if (features.length > 0) {
    const all = train.rows({ ...aliased(features, 'a'), y: ['text', label] })
    const conflict = `h in (select ${hashed(features, 'a')} from ${all} where y is not null group by ${hashed(features, 'a')} having count(distinct y) > 1)`
    results.push({ ...about, rule: 'label-conflicts', ...await counted(train, `(select f, r, ${hashed(features, 'a')} as h from ${all})`, conflict, label) })
  }
  return results
}

/** Columns that say nothing, or say it twice. */
async function columnShapes(table: DatasetTable, columns: readonly string[], mayBeId: (column: string) => boolean): Promise<readonly SplitResult[]> {
  if (columns.length === 0) return []
  const from = table.rows(aliased(columns, 'a'))
  const [row] = await table.query(`select count(*) as n, ${columns.map((_, i) => `count(a${i}) as c${i}, approx_count_distinct(a${i}) as d${i}, min(a${i}) as lo${i}, max(a${i}) as hi${i}, bit_xor(hash(a${i}, f, r)) as x${i}`).join(', ')} from ${from}`)
  const rows = number(row?.['n']), results: SplitResult[] = []
  const about = (rule: SplitRule, column: string): Omit<SplitResult, 'counted' | 'of'> => ({ rule, splits: [table.name], column, examples: [] })
  const twins = new Map<string, string>()
  for (const [i, column] of columns.entries()) {
    const present = number(row?.[`c${i}`])
    if (rows > 0 && present === 0) { results.push({ ...about('empty-column', column), counted: rows, of: rows }); continue }
    if (rows > 1 && present === rows && row?.[`lo${i}`] === row?.[`hi${i}`]) { results.push({ ...about('constant-column', column), counted: rows, of: rows }); continue }
    const sum = asText(row?.[`x${i}`]), twin = twins.get(sum)
    if (twin === undefined) twins.set(sum, column)
    else results.push({ ...about('twin-columns', column), counted: rows, of: rows, names: [twin] })
    // The count of different values is an estimate: where it is near, it is counted.
    if (rows >= 100 && present === rows && mayBeId(column) && table.kind(column) !== 'other' && number(row?.[`d${i}`]) > rows * 0.8) {
      const [exact] = await table.query(`select count(distinct a0) as d, count(*) filter (where a0 like '%.%') as fractions from ${table.rows(aliased([column], 'a'))}`)
      // Measurements are all different, too; names of records are whole numbers or texts.
      if (number(exact?.['d']) === rows && !(table.kind(column) === 'number' && number(exact?.['fractions']) > 0)) results.push({ ...about('id-column', column), counted: rows, of: rows })
    }
  }
  return results
}
