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
  const sample = await train.sample(SAMPLE), splits: Split[] = []
  try {
    const texts = settings.text ?? await longTexts(sample, asked.filter((column) => column !== settings.label)), named = new Set([...texts, settings.time, settings.group, settings.label])
    const shapes = await columnShapes(train, sample, asked, (column) => !named.has(column)), ids = new Set(shapes.filter(({ rule }) => rule === 'id-column').map(({ column }) => column))
    // What names the record is different in every row: no two rows would be equal.
    const compared = asked.filter((column) => !ids.has(column)), features = compared.filter((column) => column !== settings.label)
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
    return results
  } finally {
    for (const split of splits) await split.drop()
    await sample.drop()
  }
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
