import { UserError } from '../../../errors.js'
import { plural } from '../../../report/numbers.js'
import type { SliceTestSettings } from '../settings.js'
import type { TestData } from './data.js'
import type { Roles } from './roles.js'

/** Weights of all rows; undefined where rows have none.
 *  @throws UserError `data-unusable` for weights below 0, missing ones, and where all are 0 */
export async function weightsOf(data: TestData, { weight }: Roles, settings: SliceTestSettings): Promise<Float64Array | undefined> {
  if (weight === undefined) return undefined
  const values = await data.numbers(weight), bad: number[] = []
  let some = false
  for (let row = 0; row < values.length; row++) { const value = values[row] ?? Number.NaN; if (!(value >= 0) || !Number.isFinite(value)) bad.push(row); else if (value > 0) some = true }
  const [first] = bad, [at] = first === undefined ? [] : await data.places([first]), place = at ?? settings.where(['columns', 'weight'])
  if (first !== undefined) throw new UserError('data-unusable', `weight ${weight} is negative, missing or no number in ${plural(bad.length, 'row')}, first ${values[first]}`, { ...(place === undefined ? {} : { place }), hint: 'A weight is 0 or more.' })
  if (!some) throw new UserError('data-unusable', `weight ${weight} is 0 in every row`, place === undefined ? {} : { place })
  // Only their proportions matter; as they are, their squares might be beyond what numbers hold.
  const most = values.reduce((a, b) => Math.max(a, b), 0)
  return most > LARGE || most < 1 / LARGE ? values.map((value) => value / most) : values
}

const LARGE = 1e100
