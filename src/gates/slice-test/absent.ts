import { didYouMean } from '../../config/nearest.js'
import type { Path } from '../../config/file.js'
import type { Place } from '../../report/finding.js'
import type { DataProblem } from './load/problem.js'
import type { MeasuredFamily, MeasuredSlice } from './measured.js'
import type { Requirement } from './requirements.js'

/** Slices that exist without being declared. */
const ALWAYS: readonly string[] = ['overall', 'rest', 'best']

/** Slices that requirements name and that the data does not have, such as one value of a column (`sex = F`) that no row holds: nothing is asked of
 *  them then, which must not look as if all were well. */
export function absentSlices(requirements: readonly Requirement[], slices: readonly Pick<MeasuredSlice, 'name'>[], families: readonly Pick<MeasuredFamily, 'name'>[], where: (path: Path) => Place | undefined): readonly DataProblem[] {
  const names = slices.map(({ name }) => name), known = new Set([...ALWAYS, ...names, ...families.map(({ name }) => name)]), found = new Map<string, DataProblem>()
  for (const { slices: asked = [], demands, at } of requirements) {
    const named = [...asked.map((name) => ({ name, key: 'slices' })), ...demands.flatMap((demand) => (demand.kind === 'max-gap' ? [{ name: demand.to, key: 'max-gap-to' }] : []))]
    for (const { name, key } of named) if (!known.has(name) && !found.has(name)) found.set(name, { rule: 'empty-slice', message: `slice "${name}" has no row${didYouMean(name, names)}`, count: 1, places: [where([...at, key])].filter((place) => place !== undefined) })
  }
  return [...found.values()]
}
