import { FEW } from '../../../data/tables/dataset-table.js'
import type { FileColumn } from '../../../data/tables/file-table.js'
import { guessOf, isNumber, NO_VALUE, totalOf, type Counts } from './guess.js'
import { BINS, OFTEN, QUANTILES, topOf, type ColumnProfile, type DatasetProfile, type NumberProfile } from './profile.js'

/** Describes the columns of some rows that are held in memory, without an engine.
 *  @param total  rows of the data set, of which these may be some
 *  @param looked the texts of cells that are not missing, by column */
export function profileRows(dataset: string, columns: readonly Pick<FileColumn, 'name' | 'kind' | 'typed'>[], total: number, looked: readonly ReadonlyMap<string, string>[]): DatasetProfile {
  return {
    dataset, rows: total, looked: looked.length, columns: columns.map(({ name, kind, typed }) => {
      const counts = new Map<string, number>()
      for (const row of looked) { const text = row.get(name); if (text !== undefined) counts.set(text, (counts.get(text) ?? 0) + 1) }
      return profileCounts(name, looked.length, counts, typed === true ? kind : undefined)
    }),
  }
}

/** Describes a column by its different values and how often each stands.
 *  @param rows rows that were looked at, those without a value included
 *  @param own  what the file says the column holds, where it has types */
export function profileCounts(column: string, rows: number, all: Counts, own: FileColumn['kind'] | undefined): ColumnProfile {
  const { words, counts } = own === undefined ? withoutWords(all) : { words: [], counts: all }, values = [...counts.keys()], present = totalOf(counts)
  const { kind, pattern, misfits } = guessOf(counts, own), numeric = kind === 'number' || kind === 'integer', lengths = numeric ? [] : values.map((text) => Array.from(text).length)
  const top = [...counts].filter(([, n]) => counts.size <= FEW || n >= present * OFTEN).map(([value, count]) => ({ value, count })).toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)).slice(0, topOf(counts.size))
  return {
    // Where a file has types, an empty text is one: it stands among the cells that have no value.
    column, rows, present, words, distinct: counts.size, estimated: false, unique: present === rows && counts.size === rows && rows > 0, kind, misfits, pattern,
    shortest: own !== undefined && present < rows ? 0 : lengths.reduce((low, one) => Math.min(low, one), lengths[0] ?? 0), longest: lengths.reduce((high, one) => Math.max(high, one), 0), numbers: numeric ? numberProfile(new Map([...counts].filter(([text]) => isNumber(text)))) : undefined, top,
  }
}

/** The data set has one list of such words: they are taken out of every column alike. */
function withoutWords(all: Counts): { readonly words: ColumnProfile['words']; readonly counts: Counts } {
  const words = [...all].filter(([value]) => NO_VALUE.has(value)).map(([value, count]) => ({ value, count }))
  return words.length === 0 ? { words, counts: all } : { words, counts: new Map([...all].filter(([value]) => !NO_VALUE.has(value))) }
}

/** @param counts how often each number stands, as text; at least one */
function numberProfile(counts: Counts): NumberProfile {
  const n = totalOf(counts)
  const sorted = [...counts].map(([text, times]) => ({ value: Number(text), times })).toSorted((a, b) => a.value - b.value)
  const min = sorted[0]?.value ?? 0, max = sorted.at(-1)?.value ?? 0
  // Whole numbers in a small range have a bin each: other widths would draw a comb.
  const parts = sorted.every(({ value }) => Number.isInteger(value)) && max - min < 2 * BINS ? max - min + 1 : BINS, from = parts === BINS ? min : min - 0.5, width = (parts === BINS ? max - min : parts) / parts
  const bins = max > min ? Array.from<number>({ length: parts }).fill(0) : []
  const quantiles: number[] = []
  let sum = 0, total = 0
  for (const { value, times } of sorted) {
    sum += times
    total += value * times
    while (quantiles.length < QUANTILES.length && sum >= (QUANTILES[quantiles.length] ?? 1) * n) quantiles.push(value)
    if (max > min) { const at = Math.min(parts - 1, Math.max(0, Math.ceil((value - from) / width) - 1)); bins[at] = (bins[at] ?? 0) + times }
  }
  const times = (test: (value: number) => boolean): number => sorted.reduce((all, one) => all + (test(one.value) ? one.times : 0), 0)
  return { min, max, mean: total / n, zero: times((value) => value === 0), negative: times((value) => value < 0), quantiles, bins }
}
