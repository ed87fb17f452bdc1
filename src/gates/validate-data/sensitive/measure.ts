import { setImmediate as breathe } from 'node:timers/promises'
import type { Place } from '../../../report/finding.js'
import type { FileTable, Sample } from '../../../data/tables/file-table.js'
import type { Samples } from '../../../data/tables/loaded.js'
import { DETECTORS } from '../../../sensitive/detect.js'
import { FILLED } from '../../../sensitive/detector.js'
import { promised } from '../../../sensitive/names.js'
import { see, type Seen, type SensitiveSearch } from './search.js'

/** What one column of one data set holds of one kind. */
export interface SensitiveResult {
  readonly dataset: string
  readonly column: string
  readonly kind: string
  readonly label: string
  readonly category: 'personal' | 'secret'
  /** Cells that hold it, of those with a value; how many these are is an estimate where not every cell had to be looked at. */
  readonly hits: number
  readonly values: number
  readonly estimated: boolean
  /** Did the rows that were looked at stand for all, or were they all? */
  readonly sampled: boolean
  /** How sure: `name` when only the name of the column says so. */
  readonly confidence: 'high' | 'medium' | 'name'
  /** A masked value: never more of it than two characters at either end. */
  readonly example: string | undefined
  readonly places: readonly Place[]
}

/** One file of a data set, its number of rows, and what was found in its cells while they were judged. */
export interface SearchedFile { readonly table: FileTable; readonly rows: number; readonly search: SensitiveSearch }

const DETECTOR = new Map(DETECTORS.map((detector) => [detector.kind, detector]))

/** Adds up what was found in the files of a data set, and looks at rows that lie evenly over a file where not every row can be looked at. */
export async function measureSensitive(dataset: string, files: readonly SearchedFile[], samples: Samples): Promise<readonly SensitiveResult[]> {
  const looks = await Promise.all(files.map(async ({ table, rows, search }) => {
    const columns = new Map<string, { readonly seen: Seen; readonly values: number; readonly sampled: boolean; readonly estimated: boolean }>(), isSampled = search.sampled.size > 0 || (!search.everyRow && search.columns.size > 0)
    const sample = isSampled ? await samples.of(table) : undefined
    for (const [column, seen] of search.columns) columns.set(column, { seen, values: search.everyRow || sample === undefined ? seen.values : Math.max(seen.values, Math.round(rows * filled(sample, column))), sampled: false, estimated: !search.everyRow })
    if (sample !== undefined) for (const [column, { seen, whole }] of await seenIn(sample, search.sampled)) columns.set(column, { seen, values: seen.values, sampled: !whole, estimated: false })
    return { table, columns }
  }))
  const results: SensitiveResult[] = []
  for (const column of new Set(looks.flatMap(({ columns }) => [...columns.keys()]))) {
    const own = looks.flatMap(({ table, columns }) => { const one = columns.get(column); return one === undefined ? [] : [{ table, ...one }] })
    const values = sum(own.map((one) => one.values)), common = { dataset, column, values, sampled: own.some(({ sampled }) => sampled), estimated: own.some(({ estimated }) => estimated) }
    const before = results.length
    for (const kind of new Set(own.flatMap(({ seen }) => [...seen.kinds.keys()]))) {
      const detector = DETECTOR.get(kind), hits = sum(own.map(({ seen }) => seen.kinds.get(kind)?.hits ?? 0))
      if (detector === undefined || (detector.confidence === 'medium' && hits < values * FILLED)) continue
      const places: Place[] = []
      for (const { table, seen } of own) places.push(...await table.locate(seen.kinds.get(kind)?.ordinals ?? [], column))
      results.push({ ...common, kind, label: detector.label, category: detector.category, hits, confidence: detector.confidence, example: own.flatMap(({ seen }) => seen.kinds.get(kind)?.example ?? [])[0], places: places.slice(0, 5) })
    }
    const name = promised(column), like = sum(own.map(({ seen }) => seen.like)), looked = sum(own.map(({ seen }) => seen.values))
    if (name !== undefined && like > 0 && like >= looked * FILLED && results.length === before) results.push({ ...common, values: looked, kind: name.kind, label: name.label, category: name.category, hits: like, confidence: 'name', example: undefined, places: [] })
  }
  return results
}

/** Share of the rows that have a value. */
const filled = ({ rows }: Sample, column: string): number => (rows.length === 0 ? 0 : rows.reduce((sum, { values }) => sum + (values.has(column) ? 1 : 0), 0) / rows.length)

/** Rows that are looked at before others have their turn: the engine waits for its next statement meanwhile. */
const AT_ONCE = 50

async function seenIn({ rows, whole }: Sample, columns: ReadonlySet<string>): Promise<ReadonlyMap<string, { readonly seen: Seen; readonly whole: boolean }>> {
  const found = new Map<string, { seen: Seen; whole: boolean }>()
  for (const [at, { ordinal, values }] of rows.entries()) {
    if (at % AT_ONCE === 0) await breathe()
    for (const [column, text] of values) {
      if (!columns.has(column)) continue
      let one = found.get(column)
      if (one === undefined) found.set(column, one = { seen: { values: 0, kinds: new Map(), like: 0 }, whole })
      see(one.seen, column, text, ordinal)
    }
  }
  return found
}

const sum = (list: readonly number[]): number => list.reduce((all, one) => all + one, 0)
