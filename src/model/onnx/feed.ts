import { UserError } from '../../errors.js'
import { count } from '../../report/numbers.js'
import type { FeatureColumn } from '../target.js'
import { ELEMENTS, room, type ElementArray, type ElementType } from './elements.js'
import type { FeedPlan, InputPlan } from './plan.js'

/** A tensor to be made. Can be sent to another thread. */
export interface Feed { readonly input: string; readonly type: ElementType; readonly data: ElementArray; readonly dims: readonly number[] }

/** The tensors for rows `from` up to `to`. Where the model takes a fixed number, the last row is repeated to fill it up.
 *  ONNX knows no missing text: the empty string stands for it, as sklearn-onnx has it; a missing number is NaN.
 *  @throws UserError `model-features` for a value that the type of its input cannot hold */
export function feedsOf(plan: FeedPlan, from: number, to: number): readonly Feed[] {
  return plan.inputs.map((input) => feedOf(input, from, to, plan.fixedRows ?? to - from))
}

function feedOf(plan: InputPlan, from: number, to: number, rows: number): Feed {
  const { input, type, columns, trailing } = plan, width = columns.length, data = room(type, rows * width)
  for (const [at, column] of columns.entries()) fill(plan, column, data, at, from, to)
  for (let at = (to - from) * width; at < rows * width; at++) data[at] = data[at - width] ?? 0
  return { input, type, data, dims: [rows, ...trailing] }
}

/** Writes one column into its places of the tensor. */
function fill(plan: InputPlan, column: FeatureColumn, data: ElementArray, offset: number, from: number, to: number): void {
  const width = plan.columns.length
  if (Array.isArray(data)) {
    for (let row = from, at = offset; row < to; row++, at += width) data[at] = textOf(column.values[row])
    return
  }
  const { type } = plan, range = ELEMENTS[type]
  if (range === undefined) {
    for (let row = from, at = offset; row < to; row++, at += width) {
      const value = numberOf(column, row)
      data[at] = value
      // Beyond 3.4e38, 32 bits make it infinity: another value than the user's.
      if (type === 'float32' && Math.abs(value) > 3.402_823_5e38 && Number.isFinite(value)) throw cannot(plan, column, row, `${value}`)
    }
    return
  }
  const [least, most] = range
  for (let row = from, at = offset; row < to; row++, at += width) {
    const value = numberOf(column, row)
    if (!Number.isInteger(value) || value < least || value > most) throw cannot(plan, column, row, Number.isNaN(value) ? undefined : String(value))
    if (data instanceof BigInt64Array || data instanceof BigUint64Array) data[at] = BigInt(value)
    else data[at] = value
  }
}

const numberOf = (column: FeatureColumn, row: number): number => {
  const value = column.values[row]
  return typeof value === 'number' ? value : typeof value === 'boolean' ? Number(value) : Number.NaN
}

/** A number is written as JavaScript does: 3, not 3.0. */
const textOf = (value: string | number | boolean | null | undefined): string => value === null || value === undefined || Number.isNaN(value) ? '' : String(value)

function cannot({ input, type }: InputPlan, column: FeatureColumn, row: number, value: string | undefined): UserError {
  const has = value === undefined ? 'has no value' : `is ${value}`
  return new UserError('model-features', `the feature "${column.name}" ${has} in row ${count(row + 1)}, but the model's input "${input}" takes ${type}`, {
    hint: value === undefined ? 'Leave such rows out, or export the model with a floating point input and impute inside it.' : 'Is the column the one the model was trained on?',
  })
}
