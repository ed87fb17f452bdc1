import { alike, type DataSet } from './group.js'
import { roleIn, roleOfFolder, ROLES, type Role } from './roles.js'

/** Data sets that are splits of one. */
export interface Family {
  /** What they are splits of: names their schema. */
  readonly name: string
  /** In the order in which they are used. */
  readonly members: ReadonlyMap<Role, DataSet>
  /** How their names say so. */
  readonly why: string
}

/** Data sets that would be splits of one, were their columns the same. */
export interface Strangers { readonly train: DataSet; readonly other: DataSet; readonly lacks: readonly string[]; readonly more: readonly string[] }

/** Where one data set stands among the splits of others. */
interface Place { readonly set: DataSet; readonly role: Role; readonly key: string; readonly rest: string; readonly folder: string; readonly by: 'name' | 'folder' }

const GENERIC = /^(?:data|datasets?|raw|processed|interim|input|splits?|csv|parquet|jsonl?)?$/i

function placeOf(set: DataSet): Place | undefined {
  const words = (set.paths[0] ?? '').split('/'), file = words.pop() ?? '', folder = words.findLastIndex((word) => roleOfFolder(word) !== undefined), inFolder = folder < 0 ? undefined : roleOfFolder(words[folder] ?? '')
  const common = { set, folder: words.findLast((word) => roleOfFolder(word) === undefined && !word.endsWith('*')) ?? '' }
  const named = roleIn(file.replace(/(?:\.[a-z0-9]+)+$/i, ''))
  if (named !== undefined && inFolder === undefined) return { ...common, role: named.role, key: JSON.stringify([words, named.rest.toLowerCase(), set.format]), rest: named.rest, by: 'name' }
  if (inFolder === undefined) return undefined
  return { ...common, role: inFolder, key: JSON.stringify([words.with(folder, ''), set.format]), rest: '', by: 'folder' }
}

/** Finds training, validation and test data by the names of files and folders, where the columns are the same. */
export function familiesOf(sets: readonly DataSet[]): { readonly families: readonly Family[]; readonly strangers: readonly Strangers[] } {
  const places = sets.flatMap((set) => placeOf(set) ?? []), found: { readonly key: string; readonly places: Place[] }[] = []
  for (const place of places) {
    const family = found.find((one) => one.key === place.key && one.places.every(({ set, role }) => role !== place.role && alike(set.columns, place.set.columns, set.format)))
    if (family === undefined) found.push({ key: place.key, places: [place] })
    else family.places.push(place)
  }
  const families = found.filter((one) => one.places.length > 1 && one.places.some(({ role }) => role === 'train')), inOne = new Set(families.flatMap((one) => one.places))
  const strangers = places.filter((place) => !inOne.has(place) && place.role !== 'train').flatMap(({ key, set: other }) => {
    const train = places.find((one) => one.key === key && one.role === 'train')?.set
    return train === undefined ? [] : [{ train, other, lacks: train.columns.filter((name) => !other.columns.includes(name)), more: other.columns.filter((name) => !train.columns.includes(name)) }]
  })
  return {
    strangers,
    families: families.map(({ places: own }) => {
      const [first] = own, name = [first?.rest, first?.folder].find((word) => word !== undefined && !GENERIC.test(word)) ?? 'row'
      return { name, members: new Map(ROLES.flatMap((role) => own.filter((one) => one.role === role).map(({ set }) => [role, set] as const))), why: `${first?.by === 'folder' ? 'their folders are' : 'they are'} named so, and their columns are the same` }
    }).toSorted((a, b) => Number(b.members.has('test')) - Number(a.members.has('test'))),
  }
}
