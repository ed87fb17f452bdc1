/** Numbers as parts with names that are true: every border is in the name, and a row is in a part exactly when its name says so. */

export type Binning =
  | { readonly kind: 'bins'; readonly bins: readonly number[] }
  | { readonly kind: 'quantiles'; readonly quantiles: number }
  | { readonly kind: 'width'; readonly width: number }

export interface Binned {
  /** Part of each row, -1 where there is no value. */
  readonly codes: Int32Array
  readonly labels: readonly string[]
}

/** A value that so many of the rows have is a part of its own. */
const FREQUENT = 0.3
/** More parts than this are no parts. */
const MOST = 10_000

/** Cuts numbers into parts. Parts without rows are left out.
 *  @param values NaN: no value
 *  @param name   of the column, for the names of the parts
 *  @throws RangeError for a width that gives more than ten thousand parts */
export function binNumbers(values: Float64Array, how: Binning, name: string): Binned {
  switch (how.kind) {
    case 'bins': return cut(values, how.bins, name)
    case 'width': return cut(values, multiples(values, how.width), name)
    case 'quantiles': return quantiles(values, how.quantiles, name)
  }
}

function multiples(values: Float64Array, width: number): readonly number[] {
  let low = Infinity, high = -Infinity
  for (const value of values) if (Number.isFinite(value)) { low = Math.min(low, value); high = Math.max(high, value) }
  const from = Math.floor(low / width) + 1, to = Math.floor(high / width)
  if (to - from > MOST) throw new RangeError(`width: expected at most ${MOST} parts, got ${to - from + 2}`)
  // Multiples of 0.1 are written as decimals: 3 * 0.1 is not 0.3.
  return Number.isFinite(low) ? Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => Number(((from + at) * width).toPrecision(12))) : []
}

/** Borders that are values of the data, so that equal values stay together. A value that very many rows have, such as 0, is a part of its own. */
function quantiles(values: Float64Array, parts: number, name: string): Binned {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort()
  const common = mostFrequent(sorted)
  if (common !== undefined && common.share >= FREQUENT && common.share < 1) {
    const rest = quantiles(values.map((value) => (value === common.value ? Number.NaN : value)), Math.max(2, Math.round(parts * (1 - common.share))), name)
    return { codes: rest.codes.map((code, row) => (values[row] === common.value ? 0 : code < 0 ? -1 : code + 1)), labels: [`${name} = ${text(common.value)}`, ...rest.labels.map((label) => apart(label, common.value, name, values))] }
  }
  const borders = new Set<number>()
  for (let part = 1; part < parts; part++) { const border = sorted[Math.floor((part * sorted.length) / parts)]; if (border !== undefined && border > (sorted[0] ?? border)) borders.add(border) }
  return cut(values, [...borders], name)
}

/** A part that would also hold the frequent value says that it does not. */
function apart(label: string, value: number, name: string, values: Float64Array): string {
  const holds = label === name || within(label, value)
  return holds && values.includes(value) ? `${label} (not ${text(value)})` : label
}

function within(label: string, value: number): boolean {
  const low = /^(-?[\d.e+-]+) ≤ /.exec(label)?.[1] ?? / ≥ (-?[\d.e+-]+)$/.exec(label)?.[1], high = / < (-?[\d.e+-]+)$/.exec(label)?.[1]
  return (low === undefined || value >= Number(low)) && (high === undefined || value < Number(high))
}

function mostFrequent(sorted: Float64Array): { readonly value: number; readonly share: number } | undefined {
  let best = 0, value = 0
  for (let from = 0; from < sorted.length;) {
    let to = from
    while (to < sorted.length && sorted[to] === sorted[from]) to++
    if (to - from > best) { best = to - from; value = sorted[from] ?? 0 }
    from = to
  }
  return sorted.length === 0 ? undefined : { value, share: best / sorted.length }
}

/** @param borders ascending */
function cut(values: Float64Array, borders: readonly number[], name: string): Binned {
  const codes = new Int32Array(values.length), used = new Uint8Array(borders.length + 1)
  for (let row = 0; row < values.length; row++) {
    const value = values[row] ?? Number.NaN
    if (Number.isNaN(value)) { codes[row] = -1; continue }
    let low = 0, high = borders.length
    while (low < high) { const middle = (low + high) >> 1; if (value >= (borders[middle] ?? Infinity)) low = middle + 1; else high = middle }
    codes[row] = low
    used[low] = 1
  }
  const index = new Int32Array(used.length), labels: string[] = []
  for (let part = 0; part < used.length; part++) { index[part] = labels.length; if (used[part] === 1) labels.push(labelOf(part, borders, name)) }
  for (let row = 0; row < codes.length; row++) { const code = codes[row] ?? -1; if (code >= 0) codes[row] = index[code] ?? -1 }
  return { codes, labels }
}

function labelOf(part: number, borders: readonly number[], name: string): string {
  const from = borders[part - 1], to = borders[part]
  if (from === undefined && to === undefined) return name
  if (from === undefined) return `${name} < ${text(to ?? 0)}`
  return to === undefined ? `${name} ≥ ${text(from)}` : `${text(from)} ≤ ${name} < ${text(to)}`
}

/** As short as it is exact. */
function text(value: number): string { return String(value === 0 ? 0 : value) }
