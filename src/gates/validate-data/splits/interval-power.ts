/** Rows in the order of a feature: `fresh` is 1 where its value is not that of the row before, `halves` are 0 and 1. */
export interface OrderedRows { readonly fresh: Uint8Array; readonly halves: Int32Array; readonly labels: Int32Array }

/** The interval of one half that gains most when its rows are said to be of the class, judged on the other half: rows of the class inside it, less others inside it, of all rows of the class.
 *  The interval reaches as far as the values before and behind it.
 *  @param label the class
 *  @param of    rows of the class in both halves, those without a value of the feature included
 *  @returns from 0 (nothing is gained) to 1 (all of the class and nothing else) */
export function intervalPower(rows: OrderedRows, label: number, of: number): number {
  const [first, second] = [gainsOf(rows, label, 0), gainsOf(rows, label, 1)]
  return of === 0 ? 0 : Math.max(0, (gainedIn(second, bestInterval(first)) + gainedIn(first, bestInterval(second))) / of)
}

/** What each value of one half gains, by its place among the different values of both: a row of the class 1, another -1. */
interface Gains { readonly values: readonly number[]; readonly gains: readonly number[] }

/** Values between two others, both excluded. */
interface Interval { readonly after: number; readonly before: number }

function gainsOf({ fresh, halves, labels }: OrderedRows, label: number, half: number): Gains {
  const values: number[] = [], gains: number[] = []
  let value = 0, last = -1
  for (let row = 0; row < halves.length; row++) {
    if (fresh[row] === 1) value++
    if (halves[row] !== half) continue
    if (value !== last) { values.push(last = value); gains.push(0) }
    const at = gains.length - 1
    gains[at] = (gains[at] ?? 0) + (labels[row] === label ? 1 : -1)
  }
  return { values, gains }
}

/** The subarray of largest sum: of equal ones the one that ends first, and of these the longest.
 *  @see Bentley (1984), "Programming pearls: algorithm design techniques", CACM 27(9):865–873 (Kadane's scan) */
function bestInterval({ values, gains }: Gains): Interval | undefined {
  let sum = 0, from = 0, best = Number.NEGATIVE_INFINITY, found: Interval | undefined
  for (const [at, gain] of gains.entries()) {
    if (sum < 0) { sum = 0; from = at }
    sum += gain
    if (sum > best) { best = sum; found = { after: values[from - 1] ?? Number.NEGATIVE_INFINITY, before: values[at + 1] ?? Number.POSITIVE_INFINITY } }
  }
  return found
}

const gainedIn = ({ values, gains }: Gains, interval: Interval | undefined): number =>
  interval === undefined ? 0 : values.reduce((sum, value, at) => (value > interval.after && value < interval.before ? sum + (gains[at] ?? 0) : sum), 0)
