import { exceedance } from './exceedance.js'
import type { Feature } from './live-levels.js'
import { figuresOf, jaccard, membersOf } from './members.js'
import { prune } from './prune.js'
import { picked, restrict, rowsWhere } from './restrict.js'
import { score, type Whole } from './score.js'
import { stratifiedExcess } from './stratified.js'
import { holm } from '../stats/multiplicity.js'
import { sliceline, type SliceLineOptions } from './sliceline.js'
import type { Condition } from './top-slices.js'

export interface ConfirmOptions extends Omit<SliceLineOptions, 'weights' | 'minSupport'> {
  /** Least rows of a slice in the finding half. */
  readonly minSupport: number
  /** Chance that data without any relation report a slice, in (0, 1). */
  readonly level: number
  /** Chooses the halves. */
  readonly seed: number
  /** Numbers or texts that rows are known by: rows with the same one stay in one half. The place of the row when absent. */
  readonly ids?: readonly (string | number)[] | undefined
  /** Mean error of each row over all labels, given what was predicted for it: then a slice must also be worse than rows that were predicted alike. */
  readonly expected?: Float64Array | undefined
}

export interface HalfFigures { readonly size: number; readonly errors: number; readonly meanError: number; readonly restMeanError: number; readonly score: number }
export interface TestedSlice {
  readonly conditions: readonly Condition[]
  readonly finding: HalfFigures
  readonly confirming: HalfFigures
  /** One-sided, on the confirming half. */
  readonly p: number
  /** Holm's adjustment over all tested slices. */
  readonly adjusted: number
  readonly confirmed: boolean
}

/** How many slices are looked at for each one that is asked for: those that say the same are taken together first. */
const BREADTH = 5

/** Finds the worst slices on one half of the rows and tests each on the other, which had no part in the choice: with errors that depend on nothing, the chance to confirm
 *  any is at most the level. Confirmed slices come first, in the order of their score on the confirming half; a slice comes after the ones it is a part of.
 *  @throws RangeError as `sliceline`, and for a level outside (0, 1) */
export function confirmSlices(features: readonly Feature[], errors: Float64Array, options: ConfirmOptions): { readonly slices: readonly TestedSlice[]; readonly rows: { readonly finding: number; readonly confirming: number } } {
  const { level, seed, ids, expected, alpha = 0.95, minSupport, maxConditions, top } = options
  if (!(level > 0 && level < 1)) throw new RangeError(`level is ${level}: expected a number in (0, 1)`)
  if (ids !== undefined && ids.length !== errors.length) throw new RangeError(`${ids.length} ids for ${errors.length} rows`)
  const side = (row: number): boolean => (hash(String(ids?.[row] ?? row), seed) & 1) === 0
  const finding = rowsWhere(errors.length, side), confirming = rowsWhere(errors.length, (row) => !side(row)), find = restrict(features, errors, finding), test = restrict(features, errors, confirming)
  const likelyOf = (half: Int32Array): Float64Array | undefined => (expected === undefined ? undefined : picked(expected, half)), likely = likelyOf(confirming)
  const total = find.errors.reduce((a, b) => a + b, 0), n = find.errors.length
  const rows = { finding: n, confirming: test.errors.length }
  if (total === 0) return { slices: [], rows }
  const whole = { size: n, meanError: total / n, alpha, minSupport }
  const { slices: found } = sliceline(find.features, find.errors, { alpha, minSupport, maxConditions, top: BREADTH * top })
  const chosen = worthTesting(withParents(prune(find.features, find.errors, found, whole, { expected: likelyOf(finding) }).map(({ conditions }) => conditions)), find.features, find.errors, whole, top)
  const tested = chosen.map((conditions) => {
    const members = membersOf(test.features, test.errors.length, conditions)
    return { conditions, finding: half(membersOf(find.features, n, conditions), find.errors, alpha), confirming: half(members, test.errors, alpha), p: Math.max(exceedance(test.errors, members), likely === undefined ? 0 : stratifiedExcess(test.errors, likely, members)) }
  })
  const adjusted = holm(tested.map(({ p }) => p))
  const slices = tested.map((slice, i) => ({ ...slice, adjusted: adjusted[i] ?? 1, confirmed: (adjusted[i] ?? 1) <= level }))
  return { slices: afterParents(slices.toSorted((a, b) => Number(b.confirmed) - Number(a.confirmed) || b.confirming.score - a.confirming.score)), rows }
}

/** Slices and those that they are parts of: a slice may be too small to be sure of where the one around it is not. */
function withParents(slices: readonly (readonly Condition[])[]): readonly (readonly Condition[])[] {
  const all = new Map<string, readonly Condition[]>(), add = (conditions: readonly Condition[]): void => {
    const key = JSON.stringify(conditions)
    if (conditions.length === 0 || all.has(key)) return
    all.set(key, conditions)
    for (const left of conditions.keys()) add(conditions.filter((_, at) => at !== left))
  }
  for (const conditions of slices) add(conditions)
  return [...all.values()]
}

/** Slices that share more than this part of their rows (Jaccard) are one story. It is told once, in as few conditions as it can be. A half of a slice is a story of
 *  its own. */
const STORY = 0.6

/** Chance on the finding half from which on a slice is sure enough to be chosen by how bad it is: the surest ones are often large, much alike and little worse. */
const SURE = 1e-6

/** The slices that are worth a test, each about other rows, as every test makes the others harder: the worst of those that the finding half is sure of, then
 *  the surest of the others. */
function worthTesting(slices: readonly (readonly Condition[])[], features: readonly Feature[], errors: Float64Array, whole: Whole, top: number): readonly (readonly Condition[])[] {
  const all = slices.map((conditions) => { const members = membersOf(features, errors.length, conditions), { size, errors: wrong } = figuresOf(members, errors); return { conditions, members, bad: score(size, wrong, whole), p: size < whole.minSupport ? 1 : exceedance(errors, members) } })
  const kept: (typeof all)[number][] = []
  for (const one of all.filter(({ p }) => p < 0.5).toSorted((a, b) => Number(b.p <= SURE) - Number(a.p <= SURE) || (a.p <= SURE ? b.bad - a.bad : a.p - b.p) || a.conditions.length - b.conditions.length)) {
    const same = kept.findIndex((other) => jaccard(other.members, one.members) > STORY), told = kept[same]
    if (told === undefined) { if (kept.length < top) kept.push(one) } else if (one.conditions.length < told.conditions.length) kept[same] = one
  }
  return kept.map(({ conditions }) => conditions)
}

function half(members: Uint8Array, errors: Float64Array, alpha: number): HalfFigures {
  const { size, errors: inside } = figuresOf(members, errors), total = errors.reduce((a, b) => a + b, 0), n = errors.length
  return { size, errors: inside, meanError: size === 0 ? 0 : inside / size, restMeanError: n === size ? 0 : (total - inside) / (n - size), score: size === 0 || total === 0 ? -Infinity : score(size, inside, { size: n, meanError: total / n, alpha, minSupport: 1 }) }
}

/** Moves each slice behind those with some of its conditions only, among the ones that share its standing. */
function afterParents(slices: readonly TestedSlice[]): readonly TestedSlice[] {
  const placed: TestedSlice[] = [], rest = [...slices]
  const within = (a: TestedSlice, b: TestedSlice): boolean => a !== b && a.confirmed === b.confirmed && b.conditions.length < a.conditions.length && b.conditions.every(({ feature, level }) => a.conditions.some((own) => own.feature === feature && own.level === level))
  while (rest.length > 0) {
    const at = rest.findIndex((slice) => !rest.some((other) => within(slice, other)))
    placed.push(...rest.splice(Math.max(0, at), 1))
  }
  return placed
}

/** FNV-1a over the text, mixed with the seed by the finalizer of MurmurHash3, so that neighbouring rows fall independently. */
function hash(text: string, seed: number): number {
  let h = (0x811c9dc5 ^ seed) >>> 0
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}
