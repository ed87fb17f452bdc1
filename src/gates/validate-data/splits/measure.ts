import { asNumber } from '../../../engine/values.js'
import type { DatasetTable } from '../../../data/tables/dataset-table.js'
import { columnShapes } from './column-shapes.js'
import { labelOf, type Label } from './label.js'
import { Pair } from './pair.js'
import { predictivePower } from './predictive-power.js'
import type { SplitResult } from './result.js'
import { aliased, counted } from './rows.js'
import type { SplitsSettings } from './settings.js'
import { Split, type TextColumn } from './split.js'

/** Mean length from which on a column of text is compared as text. */
const LONG_TEXT = 20
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
  const sample = await train.sample(SAMPLE), splits: Split[] = [], { label } = settings
  // Begins at once: most of it is done here, while the engine looks at all rows. A failure is told when it is waited for.
  const labelled = label === undefined ? undefined : labelOf(train, label)
  const power = label === undefined ? undefined : Promise.all([train.count(), labelled]).then(([rows, known]) => predictivePower(sample, rows, known, label, shared.filter((column) => column !== label && !settings.ignore.includes(column))))
  for (const begun of [labelled, power]) begun?.catch(() => undefined)
  try {
    const texts = settings.text ?? await longTexts(sample, asked.filter((column) => column !== settings.label)), named = new Set([...texts, settings.time, settings.group, settings.label])
    const shapes = await columnShapes(train, sample, asked, (column) => !named.has(column)), ids = new Set(shapes.filter(({ rule }) => rule === 'id-column').map(({ column }) => column))
    // What names the record is different in every row: no two rows would be equal.
    const compared = asked.filter((column) => !ids.has(column)), features = compared.filter((column) => column !== settings.label)
    const textColumns = await Promise.all(texts.map(async (column): Promise<TextColumn> => ({ column, repeats: await isRepeated(sample, column) })))
    splits.push(...await Promise.all(tables.map((table) => Split.of(table, features, label, textColumns))))
    const labels = label === undefined ? [] : await Promise.all(tables.map((table, at) => (at === 0 ? labelled : undefined) ?? labelOf(table, label)))
    const within = splits.map((split) => split.repeated()), between = splits.flatMap((other, at) => splits.slice(0, at).map((earlier, before) => measurePair(new Pair(earlier, other), settings, texts, labels[before], labels[at])))
    const ofLabel = label === undefined ? [] : [...splits.map(({ table }, at) => missingLabel(table, label, labels[at])), classesWithin(splits[0], labels[0]), ...(power === undefined ? [] : [power])]
    results.push(...(await Promise.all<SplitResult | readonly SplitResult[]>([...within, ...between, ...ofLabel])).flat(), ...shapes)
    return results
  } finally {
    await power?.catch(() => undefined)
    for (const split of splits) await split.drop()
    await sample.drop()
  }
}

async function measurePair(pair: Pair, { key, group, time }: SplitsSettings, texts: readonly string[], before: Label | undefined, after: Label | undefined): Promise<readonly SplitResult[]> {
  const found = await Promise.all<SplitResult | readonly SplitResult[]>([
    pair.equal(), ...(key.length === 0 ? [] : [pair.values('split-keys', key)]), ...(group === undefined ? [] : [pair.values('split-groups', [group])]), ...(time === undefined ? [] : [pair.later(time)]),
    ...texts.map((column, number) => pair.texts(column, number)), pair.classes(before, after),
  ])
  return found.flat()
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
  return texts.filter((_, i) => asNumber(row?.[`l${i}`]) >= LONG_TEXT && asNumber(row?.[`w${i}`]) >= 0.5)
}

async function isRepeated(sample: DatasetTable, column: string): Promise<boolean> {
  const [row] = await sample.query(`select count(t) as n, count(distinct t) as d from ${sample.rows({ t: ['text', column] })}`)
  return asNumber(row?.['d']) < asNumber(row?.['n']) / 2
}

async function missingLabel(table: DatasetTable, column: string, label: Label | undefined): Promise<SplitResult> {
  const about = { rule: 'missing-label' as const, splits: [table.name], column }, rows = await table.count()
  return label?.rows === rows ? { ...about, counted: 0, of: rows, examples: [] } : { ...about, ...await counted(table, table.rows(aliased([column], 'a')), 'a0 is null', column) }
}

/** How the classes of a split are shared out, and whether equal rows have different ones. */
async function classesWithin(split: Split | undefined, label: Label | undefined): Promise<readonly SplitResult[]> {
  if (split === undefined || label === undefined || label.kind !== 'classes') return []
  const { table, records } = split, { column, classes, rows } = label, [largest] = classes, about = { splits: [table.name], column }
  if (largest === undefined) return []
  const [value, most] = largest, all = await split.rows(), conflicting = `y is not null and h in (select h from ${records} where y is not null group by h having min(y) <> max(y))`
  return [
    { ...about, rule: 'imbalance', counted: most, of: rows, value: most / rows, values: [value], examples: [] },
    { ...about, rule: 'label-conflicts', ...(all.different ? { counted: 0, of: all.count, examples: [] } : await counted(table, records, conflicting, column)) },
  ]
}
