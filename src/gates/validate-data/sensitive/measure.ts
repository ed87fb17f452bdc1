import type { Place } from '../../../report/finding.js'
import type { FileTable } from '../tables/file-table.js'
import { detect, DETECTORS, masked, promised } from './detectors.js'

/** What one column of one data set holds of one kind. */
export interface SensitiveResult {
  readonly dataset: string
  readonly column: string
  readonly kind: string
  readonly label: string
  readonly category: 'personal' | 'secret'
  /** Values that hold it, of those that were looked at. */
  readonly hits: number
  readonly values: number
  /** Did the rows that were looked at stand for all, or were they all? */
  readonly sampled: boolean
  /** How sure: `name` when only the name of the column says so. */
  readonly confidence: 'high' | 'medium' | 'name'
  /** A masked value: never more of it than two characters at either end. */
  readonly example: string | undefined
  readonly places: readonly Place[]
}

/** Rows of a file that are looked at; all rows of a smaller one. */
export const LOOKED_AT = 2000
const EXAMPLES = 5
/** A form that other things have, too, must fill a good part of its column. */
const FILLED = 0.5
const LABELS = new Map(DETECTORS.map((detector) => [detector.kind, detector]))

interface Tally { values: number; readonly kinds: Map<string, { hits: number; example: string; readonly at: { file: number; ordinal: number }[] }> }

/** Looks at rows that lie evenly over each file. What a value is, is never kept: only its kind, its place, and a masked form. */
export async function measureSensitive(dataset: string, files: readonly FileTable[]): Promise<readonly SensitiveResult[]> {
  const columns = new Map<string, Tally>()
  let sampled = false
  for (const [number, file] of files.entries()) {
    const { rows, whole } = await file.sample(LOOKED_AT)
    sampled ||= !whole
    for (const { ordinal, values } of rows) {
      for (const [column, text] of values) {
        let tally = columns.get(column)
        if (tally === undefined) columns.set(column, tally = { values: 0, kinds: new Map() })
        tally.values++
        for (const kind of new Set(detect(text).map((hit) => hit.kind))) {
          const known = tally.kinds.get(kind)
          if (known === undefined) {
            const hit = detect(text).find((one) => one.kind === kind)
            tally.kinds.set(kind, { hits: 1, example: masked(text.slice(hit?.from ?? 0, hit?.to ?? 0)), at: [{ file: number, ordinal }] })
          } else {
            known.hits++
            if (known.at.length < EXAMPLES) known.at.push({ file: number, ordinal })
          }
        }
      }
    }
  }
  const results: SensitiveResult[] = []
  for (const [column, { values, kinds }] of columns) {
    for (const [kind, { hits, example, at }] of kinds) {
      const detector = LABELS.get(kind)
      if (detector === undefined || (detector.confidence === 'medium' && hits < values * FILLED)) continue
      const places: Place[] = []
      for (const [number, file] of files.entries()) { const ordinals = at.filter((one) => one.file === number).map(({ ordinal }) => ordinal); if (ordinals.length > 0) places.push(...await file.locate(ordinals, column)) }
      results.push({ dataset, column, kind, label: detector.label, category: detector.category, hits, values, sampled, confidence: detector.confidence, example, places })
    }
    const name = promised(column)
    if (name !== undefined && values > 0 && !results.some((one) => one.column === column)) results.push({ dataset, column, ...name, category: name.kind === 'credentials' ? 'secret' : 'personal', hits: values, values, sampled, confidence: 'name', example: undefined, places: [] })
  }
  return results
}
