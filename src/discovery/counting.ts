/** Two numbers per cell: for 0/1 errors rows without and with an error (counts are then exact and cost one addition a row), otherwise size and sum of errors. */
export type Cells = Int32Array | Float64Array
/** Of each row twice its level, and for 0/1 errors one more where the row is an error: the place in `Cells` it is counted at. */
export type Slots = Uint16Array | Int32Array

/** How rows are counted. */
export type Measure =
  | { readonly kind: 'binary'; readonly wrong: Uint8Array }
  | { readonly kind: 'weighted'; readonly weights: Float64Array; readonly errors: Float64Array }

/** 0/1 errors without weights are counted as integers, others summed.
 *  @throws RangeError for an error or weight that is negative or not finite */
export function measureOf(errors: Float64Array, weights: Float64Array | undefined): Measure {
  const rows = errors.length
  let binary = weights === undefined
  for (let row = 0; row < rows; row++) {
    const error = errors[row] ?? 0
    if (!(error >= 0 && error < Infinity)) throw new RangeError(`errors[${row}] is ${error}: expected a finite number ≥ 0`)
    if (error !== 0 && error !== 1) binary = false
  }
  if (binary) return { kind: 'binary', wrong: Uint8Array.from(errors) }
  if (weights === undefined) return { kind: 'weighted', weights: new Float64Array(rows).fill(1), errors }
  if (weights.length !== rows) throw new RangeError(`${weights.length} weights for ${rows} rows`)
  const weighted = new Float64Array(rows)
  for (let row = 0; row < rows; row++) {
    const weight = weights[row] ?? 0
    if (!(weight >= 0 && weight < Infinity)) throw new RangeError(`weights[${row}] is ${weight}: expected a finite number ≥ 0`)
    weighted[row] = weight * (errors[row] ?? 0)
  }
  return { kind: 'weighted', weights, errors: weighted }
}

export const newCells = (measure: Measure, cells: number): Cells => measure.kind === 'binary' ? new Int32Array(2 * cells) : new Float64Array(2 * cells)

/** Adds all rows to the cells of two features: cell `level of a` · `width` + `level of b`. */
export function countPairs(measure: Measure, a: Slots, b: Slots, width: number, cells: Cells): void {
  if (measure.kind === 'binary') countBinary(a, b, 2 * width, cells)
  else sumWeighted(a, b, 2 * width, measure.weights, measure.errors, cells)
}

function countBinary(a: Slots, b: Slots, stride: number, cells: Cells): void {
  const rows = a.length
  for (let row = 0; row < rows; row++) {
    const at = ((a[row] ?? 0) >> 1) * stride + (b[row] ?? 0)
    cells[at] = (cells[at] ?? 0) + 1
  }
}

function sumWeighted(a: Slots, b: Slots, stride: number, weights: Float64Array, errors: Float64Array, cells: Cells): void {
  const rows = a.length
  for (let row = 0; row < rows; row++) {
    const at = ((a[row] ?? 0) >> 1) * stride + (b[row] ?? 0)
    cells[at] = (cells[at] ?? 0) + (weights[row] ?? 0)
    cells[at + 1] = (cells[at + 1] ?? 0) + (errors[row] ?? 0)
  }
}

/** Adds the rows `list[from] … list[to − 1]` to the cells of one feature. */
export function countWithin(measure: Measure, list: Int32Array, from: number, to: number, slots: Slots, cells: Cells): void {
  if (measure.kind === 'binary') {
    for (let i = from; i < to; i++) {
      const at = slots[list[i] ?? 0] ?? 0
      cells[at] = (cells[at] ?? 0) + 1
    }
    return
  }
  const { weights, errors } = measure
  for (let i = from; i < to; i++) {
    const row = list[i] ?? 0, at = slots[row] ?? 0
    cells[at] = (cells[at] ?? 0) + (weights[row] ?? 0)
    cells[at + 1] = (cells[at + 1] ?? 0) + (errors[row] ?? 0)
  }
}
