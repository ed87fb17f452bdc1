import type { ClassFrame, Frame, Side } from '../../metrics/frame.js'
import { hideAll } from '../../sensitive/hide-all.js'
import { decimal } from '../../report/numbers.js'
import type { TestData } from './load/data.js'
import type { Answer, ExampleRow } from './measured.js'

/** Rows as they are shown: with their ids and their places.
 *  @param rows   numbers in the frame
 *  @param origin number in the data of each row of the frame */
export async function exampleRows(data: TestData, frame: Frame, rows: readonly number[], origin: Uint32Array, id: string | undefined): Promise<ReadonlyMap<number, ExampleRow>> {
  const unique = [...new Set(rows)], numbers = unique.map((row) => origin[row] ?? 0)
  const texts = id === undefined ? [] : await data.some(id, numbers), shown = await hideAll(texts.map((text) => text ?? '')), ids = texts.map((text, at) => (text === undefined ? undefined : shown[at])), places = await data.places(numbers)
  return new Map(unique.map((row, at) => {
    const place = places[at], { label, predicted } = said(frame, row)
    return [row, { row: numbers[at] ?? 0, id: ids[at], file: place?.file ?? '', line: place?.line, record: place?.record, label, predicted }]
  }))
}

function said(frame: Frame, row: number): { readonly label: string; readonly predicted: string } {
  if (frame.task === 'regression') return { label: decimal(frame.labels[row] ?? Number.NaN, 4), predicted: decimal(frame.candidate.values[row] ?? Number.NaN, 4) }
  const { predicted, score } = answer(frame, 'candidate', row)
  return { label: frame.classes[frame.labels[row] ?? -1] ?? '', predicted: `${predicted}${score === undefined ? '' : ` (${decimal(score, 3)})`}` }
}

/** What a model says of a row, with the score of the positive class, or of the predicted one of many. */
export function answer(frame: ClassFrame, side: Side, row: number): Answer {
  const model = frame[side], predicted = model?.classes[row] ?? -1
  return { predicted: frame.classes[predicted] ?? '', score: model?.scores?.[frame.task === 'binary-classification' ? 0 : predicted]?.[row] }
}
