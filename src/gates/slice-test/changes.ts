import type { Frame } from '../../metrics/frame.js'
import { answer, exampleRows } from './examples.js'
import type { TestData } from './load/data.js'
import type { ExampleRow, Measured } from './measured.js'

/** Rows of either kind that stand in changes.csv. */
const LISTED = 2000

/** Rows that only one of the two models gets right; of regression there are none.
 *  @param examples the worst of the new errors, with their places */
export async function changesOf(data: TestData, frame: Frame, origin: Uint32Array, id: string | undefined, examples: readonly ExampleRow[]): Promise<Measured['changes']> {
  if (frame.task === 'regression' || frame.baseline === undefined) return undefined
  const broken: number[] = [], mended: number[] = [], { labels, candidate, baseline } = frame
  for (let row = 0; row < frame.rows; row++) {
    const label = labels[row], before = baseline.classes[row] ?? -1, right = candidate.classes[row] === label
    if (before < 0) continue
    if (before === label && !right) broken.push(row)
    if (before !== label && right) mended.push(row)
  }
  const listed = [...broken.slice(0, LISTED).map((row) => ({ row, kind: 'new error' as const })), ...mended.slice(0, LISTED).map((row) => ({ row, kind: 'mended' as const }))]
  const known = await exampleRows(data, frame, listed.map(({ row }) => row), origin, id)
  return { broken: broken.length, mended: mended.length, examples, rows: listed.flatMap(({ row, kind }) => { const one = known.get(row); if (one === undefined) return []; const { id: named, file, line, record, label } = one; return [{ id: named, file, line, record, label, kind, before: answer(frame, 'baseline', row), now: answer(frame, 'candidate', row) }] }) }
}
