import { plural } from '../../../report/numbers.js'
import type { Answers } from './answers.js'
import type { TestData } from './data.js'
import type { BuiltFrame } from './frame.js'
import type { RawPredictions } from './predictions.js'
import { SHOWN_ROWS, type DataProblem } from './problem.js'
import type { PredictionPlan } from './sources.js'

/** Everything about rows and predictions that keeps part of them from being judged, with the first places. */
export async function dataProblems(data: TestData, { problems, paired, compared, unscored, frame }: BuiltFrame, now: RawPredictions | undefined, before: Answers | undefined, plan: PredictionPlan | undefined): Promise<readonly DataProblem[]> {
  const found: DataProblem[] = []
  for (const { rule, message, column, rows, count } of problems) found.push({ rule, message, count, ...(column === undefined ? {} : { column }), places: await data.places(rows.slice(0, SHOWN_ROWS)) })
  const broken = data.files.reduce((sum, { table }) => sum + table.broken.length, 0)
  if (broken > 0) found.push({ rule: 'broken-rows', message: `${plural(broken, 'record')} could not be read: left out`, count: broken, places: (await Promise.all(data.files.map(({ table }) => table.locate(table.broken.slice(0, SHOWN_ROWS))))).flat().slice(0, SHOWN_ROWS) })
  for (const [who, raw] of [['the candidate', now], ['the baseline', before?.raw]] as const) {
    if (raw?.strangers !== undefined && raw.strangers > 0) found.push({ rule: 'unknown-id', message: `${plural(raw.strangers, 'prediction')} of ${who} ${raw.strangers === 1 ? 'is' : 'are'} for rows that the data does not have`, count: raw.strangers, places: [] })
    const { data: inData = 0, predictions: others = 0 } = raw?.twins ?? {}
    // Both are joined to the same data: it is said once.
    if (inData > 0 && (who === 'the candidate' || now?.twins === undefined)) found.push({ rule: 'duplicate-id', message: `${plural(inData, 'row')} of the data ${inData === 1 ? 'has an id' : 'have ids'} that stood in an earlier row`, count: inData, places: [] })
    if (others > 0) found.push({ rule: 'duplicate-id', message: `${plural(others, 'prediction')} of ${who} ${others === 1 ? 'has an id' : 'have ids'} that stood in an earlier one`, count: others, places: [] })
  }
  if (plan?.kind === 'none') found.push({ rule: 'no-baseline', message: `nothing to compare with: ${plan.why}`, count: 1, places: [] })
  else if (before?.raw !== undefined && compared === 0) found.push({ rule: 'no-baseline', message: `nothing to compare with: the baseline has no prediction for any of the ${plural(frame.rows, 'row')}`, count: 1, places: [] })
  else if (before?.raw !== undefined && !paired) found.push({ rule: 'unmatched-baseline', message: `the baseline has predictions for ${compared} of ${plural(frame.rows, 'row')}: both are compared as if they were asked about different rows`, count: frame.rows - compared, places: [] })
  if (unscored > 0) found.push({ rule: 'unmatched-baseline', message: `the baseline has no usable score for ${unscored} of ${plural(frame.rows, 'row')}: losses are compared without them, areas as if both were asked about different rows`, count: unscored, places: [] })
  return found
}
