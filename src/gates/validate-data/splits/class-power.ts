/** Rows that are the same to a guess: how many of one class of one half stand with one value. */
export interface Group { readonly value: number; readonly half: number; readonly label: number; readonly rows: number }

/** Accuracy gained over the most frequent class, of what is left to gain, when each half is said to be of the classes that are most frequent with the same values in the other half.
 *  Of classes that are equally frequent the last one is said.
 *  @param groups halves are 0 and 1; values and labels are any whole numbers
 *  @returns from 0 (as well as saying the same of every row) to 1 (without fault) */
export function classPower(groups: readonly Group[]): number {
  const halves = [0, 1].map((half) => { const own = groups.filter((one) => one.half === half); return { usual: most(added(own)), by: bestByValue(own) } })
  let all = 0, hits = 0, plain = 0
  for (const { value, half, label, rows } of groups) {
    const { usual, by } = halves[1 - half] ?? {}
    if (usual === undefined) continue
    all += rows
    if ((by?.get(value) ?? usual).label === label) hits += rows
    if (usual.label === label) plain += rows
  }
  return all === 0 || plain === all ? 0 : Math.max(0, (hits - plain) / (all - plain))
}

type Guess = Pick<Group, 'label' | 'rows'>

const better = (one: Guess, other: Guess): boolean => one.rows > other.rows || (one.rows === other.rows && one.label > other.label)

const most = (guesses: readonly Guess[]): Guess | undefined => guesses.reduce<Guess | undefined>((best, one) => (best === undefined || better(one, best) ? one : best), undefined)

/** The rows of each class, whatever their values. */
function added(groups: readonly Group[]): readonly Guess[] {
  const rows = new Map<number, number>()
  for (const one of groups) rows.set(one.label, (rows.get(one.label) ?? 0) + one.rows)
  return [...rows].map(([label, n]) => ({ label, rows: n }))
}

function bestByValue(groups: readonly Group[]): ReadonlyMap<number, Guess> {
  const best = new Map<number, Guess>()
  for (const one of groups) {
    const known = best.get(one.value)
    if (known === undefined || better(one, known)) best.set(one.value, one)
  }
  return best
}
