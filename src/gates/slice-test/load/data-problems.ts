import { plural } from '../../../report/numbers.js'
import type { Answers } from './answers.js'
import type { TestData } from './data.js'
import type { BuiltFrame } from './frame.js'
import type { RawPredictions } from './predictions.js'
import { SHOWN_ROWS, type DataProblem } from './problem.js'
import type { PredictionPlan } from './sources.js'
import { twinsOf, type Twins } from './twins.js'

const NO_TWINS: Twins = { count: 0, first: undefined, places: [] }

/** Everything about rows and predictions that keeps part of them from being judged, with the first places. */
export async function dataProblems(data: TestData, id: string | undefined, { problems, paired, compared, unscored, frame }: BuiltFrame, now: RawPredictions | undefined, before: Answers | undefined, plan: PredictionPlan | undefined): Promise<readonly DataProblem[]> {
  const found: DataProblem[] = []
  for (const { rule, message, column, rows, count } of problems) found.push({ rule, message, count, ...(column === undefined ? {} : { column }), places: await data.places(rows.slice(0, SHOWN_ROWS)) })
  const broken = data.files.reduce((sum, { table }) => sum + table.broken.length, 0)
  if (broken > 0) found.push({ rule: 'broken-rows', message: `${plural(broken, 'record')} could not be read: left out`, count: broken, places: (await Promise.all(data.files.map(({ table }) => table.locate(table.broken.slice(0, SHOWN_ROWS))))).flat().slice(0, SHOWN_ROWS) })
  // Both models are joined to the same data: it is said once. Ids that join nothing must name one row each all the same.
  const { count: twins, first, places } = now?.twins?.data ?? before?.raw?.twins?.data ?? (id === undefined ? NO_TWINS : await twinsOf(data, id))
  if (twins > 0) found.push({ rule: 'duplicate-id', message: `${plural(twins, 'row')} of the data ${twins === 1 ? 'has an id' : 'have ids'} that stood in an earlier row${first === undefined ? '' : `, first ${first}`}`, count: twins, ...(id === undefined ? {} : { column: id }), places })
  for (const [who, raw] of [['the candidate', now], ['the baseline', before?.raw]] as const) {
    if (raw?.strangers !== undefined && raw.strangers > 0) found.push({ rule: 'unknown-id', message: `${plural(raw.strangers, 'prediction')} of ${who} ${raw.strangers === 1 ? 'is' : 'are'} for rows that the data does not have`, count: raw.strangers, places: [] })
    const { count = 0, first, places = [] } = raw?.twins?.predictions ?? {}
    // What is read at the base is in no file of the checkout.
    if (count > 0) found.push({ rule: 'duplicate-id', message: `${plural(count, 'prediction')} of ${who} ${count === 1 ? 'has an id' : 'have ids'} that stood in an earlier one${first === undefined ? '' : `, first ${first}`}`, count, places: who === 'the baseline' ? [] : places })
  }
  if (plan?.kind === 'none') found.push({ rule: 'no-baseline', message: `nothing to compare with: ${plan.why}`, count: 1, places: [] })
  else if (before?.raw !== undefined && compared === 0) found.push({ rule: 'no-baseline', message: `nothing to compare with: the baseline has no prediction for any of the ${plural(frame.rows, 'row')}`, count: 1, places: [] })
  else if (before?.raw !== undefined && !paired) found.push({ rule: 'unmatched-baseline', message: `the baseline has predictions for ${compared} of ${plural(frame.rows, 'row')}: both are compared as if they were asked about different rows`, count: frame.rows - compared, places: [] })
  if (unscored > 0) found.push({ rule: 'unmatched-baseline', message: `the baseline has no usable score for ${unscored} of ${plural(frame.rows, 'row')}: losses are compared without them, areas as if both were asked about different rows`, count: unscored, places: [] })
  return found
}
