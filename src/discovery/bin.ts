/** How a numeric column is cut. */
export type Binning = { readonly quantiles: number } | { readonly bins: readonly number[] } | { readonly width: number }

export interface Binned {
  readonly codes: Uint16Array
  readonly levels: number
  /** Lower ends of all bins but the first; a bin holds its lower end. */
  readonly edges: readonly number[]
  /** True for exactly the rows of the level. The level of missing values, if there are any, is the last. */
  readonly labels: readonly string[]
}

interface Cut { readonly low: number; readonly high: number; readonly point: boolean }

/** A value that holds more of the rows than this has a bin of its own where bins are quantiles. */
const HEAVY = 0.5
/** Most bins of a fixed width. */
const MOST = 10_000

/** Cuts a column. `bins` are edges by hand, `width` puts edges at its multiples, `quantiles` at values of the data, ties never split; there, a value that holds more than
 *  half of the rows gets a bin of its own (`= 0`) and the rest is cut.
 *  @param values NaN where nothing is known: a level of its own
 *  @throws RangeError for edges that do not ascend, a width that is not positive or gives over 10,000 bins, fewer than one quantile */
export function bin(name: string, values: Float64Array, binning: Binning): Binned {
  const sorted = values.filter((value) => !Number.isNaN(value)).toSorted()
  const cuts = 'quantiles' in binning ? quantileCuts(sorted, binning.quantiles) : toCuts('bins' in binning ? ascending(binning.bins) : multiples(sorted, binning.width))
  const missing = sorted.length < values.length, codes = new Uint16Array(values.length)
  const starts = cuts.map(({ low }) => low)
  for (let row = 0; row < values.length; row++) {
    const value = values[row] ?? Number.NaN
    codes[row] = Number.isNaN(value) ? cuts.length : place(starts, value)
  }
  return { codes, levels: cuts.length + (missing ? 1 : 0), edges: starts.slice(1), labels: [...cuts.map((cut) => label(name, cut)), ...(missing ? [`${name} is missing`] : [])] }
}

function place(starts: readonly number[], value: number): number {
  let low = 0, high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= value) low = middle
    else high = middle - 1
  }
  return low
}

const toCuts = (edges: readonly number[]): readonly Cut[] => [-Infinity, ...edges].map((low, i) => ({ low, high: edges[i] ?? Infinity, point: false }))

function ascending(edges: readonly number[]): readonly number[] {
  for (const [i, edge] of edges.entries()) if (!Number.isFinite(edge) || (i > 0 && edge <= (edges[i - 1] ?? 0))) throw new RangeError(`edge ${edge}: expected finite edges that ascend`)
  return edges
}

function multiples(sorted: Float64Array, width: number): readonly number[] {
  if (!(width > 0 && width < Infinity)) throw new RangeError(`width is ${width}: expected a number > 0`)
  const finite = sorted.filter((value) => Number.isFinite(value)), least = finite[0], most = finite.at(-1)
  if (least === undefined || most === undefined) return []
  const first = Math.floor(least / width), last = Math.floor(most / width) + 1
  if (last - first > MOST) throw new RangeError(`width ${width} gives ${last - first} bins, more than ${MOST}`)
  // 3 · 0.1 is to be 0.3, and 0.3 / 0.1 is less than 3: the edges themselves are compared.
  return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * width).toPrecision(12))).filter((edge) => edge > least && edge <= most)
}

function quantileCuts(sorted: Float64Array, bins: number): readonly Cut[] {
  if (!Number.isInteger(bins) || bins < 1) throw new RangeError(`${bins} quantiles: expected a whole number ≥ 1`)
  const middle = sorted[sorted.length >> 1] ?? 0, from = sorted.indexOf(middle), to = sorted.lastIndexOf(middle) + 1
  const heavy = sorted.length > 0 && to - from > HEAVY * sorted.length && to - from < sorted.length && bins > 1
  if (!heavy) return toCuts(quantileEdges(sorted, bins))
  const below = sorted.subarray(0, from), above = sorted.subarray(to), rest = below.length + above.length
  const share = (part: number): number => Math.max(1, Math.round(((bins - 1) * part) / rest))
  const lower = below.length === 0 ? [] : toCuts(quantileEdges(below, share(below.length))).map((cut) => ({ ...cut, high: Math.min(cut.high, middle) }))
  const next = above[0]
  const upper = next === undefined ? [] : [next, ...quantileEdges(above, share(above.length))].map((low, i, edges) => ({ low, high: edges[i + 1] ?? Infinity, point: false }))
  return [...lower, { low: lower.length === 0 ? -Infinity : middle, high: middle, point: true }, ...upper]
}

/** Distinct values of the data that cut it into parts of nearly the same number of rows; the least value is none. */
function quantileEdges(sorted: Float64Array, bins: number): readonly number[] {
  const edges: number[] = []
  for (let i = 1; i < bins; i++) {
    const edge = sorted[Math.floor((i * sorted.length) / bins)]
    if (edge === undefined || edge <= (edges.at(-1) ?? sorted[0] ?? edge)) continue
    const short = shortest(before(sorted, edge), edge)
    if (short > (edges.at(-1) ?? -Infinity)) edges.push(short)
  }
  return edges
}

/** The largest value below another one. @param sorted ascending */
function before(sorted: Float64Array, value: number): number {
  let low = 0, high = sorted.length
  while (low < high) { const middle = (low + high) >> 1; if ((sorted[middle] ?? Infinity) < value) low = middle + 1; else high = middle }
  return sorted[low - 1] ?? -Infinity
}

/** The shortest number above one value and up to the next, so that it parts the same rows: 0.068 for 0.06779199999999999. */
function shortest(below: number, edge: number): number {
  for (let digits = 1; digits < 17; digits++) {
    const rounded = Number(edge.toPrecision(digits)), lower = Number((edge - Math.abs(edge) * 10 ** -digits).toPrecision(digits))
    for (const number of [rounded, lower]) if (number > below && number <= edge) return number
  }
  return edge
}

function label(name: string, { low, high, point }: Cut): string {
  if (point) return `${name} = ${high}`
  if (low === -Infinity) return high === Infinity ? `any ${name}` : `${name} < ${high}`
  return high === Infinity ? `${name} ≥ ${low}` : `${low} ≤ ${name} < ${high}`
}
