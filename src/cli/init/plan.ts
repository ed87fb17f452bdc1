import { datasetName } from '../../data/name.js'
import { count, plural } from '../../report/numbers.js'
import { guesses, type Guess, type SeenColumn } from './columns.js'
import type { DataSet } from './group.js'
import { familiesOf, type Family } from './splits.js'

/** What a run of the gate says of one data set. */
export interface Reading {
  readonly rows: number
  readonly columns: readonly SeenColumn[]
  readonly primaryKey: string | undefined
  readonly missingValues: readonly string[]
  readonly sensitive: readonly { readonly column: string; readonly kind: string }[]
  /** The schema that is proposed for it; undefined when there is none. */
  readonly schema: string | undefined
}

export interface ReadSet { readonly set: DataSet; readonly reading: Reading }

/** A setting of gauntlet.yml, and why it is so. */
export interface Choice { readonly setting: string; readonly value: string | readonly string[] | false; readonly why: string }

export interface PlannedSet { readonly name: string; readonly why: string; readonly choices: readonly Choice[] }
export interface PlannedSchema { readonly path: string; readonly text: string }

/** Everything that gauntlet.yml will say. */
export interface Plan {
  readonly sets: readonly PlannedSet[]
  readonly schemas: readonly PlannedSchema[]
  readonly splits: { readonly why: string; readonly choices: readonly Choice[]; readonly guesses: readonly Guess[] } | undefined
  /** What is no setting, but should be known. */
  readonly remarks: readonly string[]
  readonly sensitive: readonly { readonly column: string; readonly kind: string }[]
}

/** Decides what is written, from what was read.
 *  @param there is there a file of this path already? */
export function planned(found: readonly ReadSet[], there: (path: string) => boolean): Plan {
  const { families, strangers } = familiesOf(found.map(({ set }) => set)), read = splitsFirst(found, families), readingOf = new Map(read.map(({ set, reading }) => [set, reading])), [first, ...more] = families
  const whole = first?.members.has('test') === true ? first : undefined
  const schemas: PlannedSchema[] = [], paths = new Map<DataSet, { readonly path: string; readonly why: string }>(), taken = new Set<string>()
  const name = (wanted: string): string => { const plain = datasetName(wanted); for (let i = 1; ; i++) { const one = i === 1 ? plain : `${plain}-${i}`, key = one.toLowerCase(); if (!taken.has(key)) { taken.add(key); return `schemas/${one}.schema.json` } } }
  for (const { set, reading } of read) {
    const family = families.find(({ members }) => [...members.values()].includes(set)), train = family?.members.get('train')
    if (paths.has(set) || (family !== undefined && train !== set)) continue
    const own = family === undefined ? [set] : [...family.members.values()], path = name(family?.name ?? set.name), from = family === undefined ? plural(reading.rows, 'row') : `the ${plural(reading.rows, 'row')} of ${set.name}, and asked of ${own.filter((one) => one !== set).map((one) => one.name).join(' and ')} too`
    if (there(path)) for (const one of own) paths.set(one, { path, why: 'was there already, and is used as it is' })
    else if (reading.schema !== undefined) {
      schemas.push({ path, text: titled(reading.schema, path) })
      for (const one of own) paths.set(one, { path, why: `proposed from ${from}` })
    }
  }
  const sets = read.map(({ set, reading }): PlannedSet => {
    const family = families.find(({ members }) => [...members.values()].includes(set)), of = family === undefined ? reading : readingOf.get(family.members.get('train') ?? set) ?? reading
    const schema = paths.get(set), sensitive = new Set(reading.sensitive.map(({ column }) => column)), key = of.primaryKey !== undefined && !sensitive.has(of.primaryKey) && !of.sensitive.some(({ column }) => column === of.primaryKey) ? of.primaryKey : undefined
    const missing = set.format === 'csv' || set.format === 'tsv' ? [...new Set((family === undefined ? [reading] : [...family.members.values()].flatMap((one) => readingOf.get(one) ?? [])).flatMap((one) => one.missingValues))] : []
    return {
      name: set.name, why: [set.why, schema === undefined ? 'no schema: its rows say too little, or could not all be read' : ''].filter((text) => text !== '').join('; '),
      choices: [
        { setting: 'path', value: set.paths.length === 1 ? set.paths[0] ?? '' : set.paths, why: set.files.length > 1 ? plural(set.files.length, 'file') : '' },
        ...schema === undefined ? [] : [{ setting: 'schema', value: schema.path, why: schema.why }],
        ...key === undefined ? [] : [{ setting: 'primaryKey', value: key, why: `${of === reading ? '' : `as in ${family?.members.get('train')?.name ?? ''}: `}all different in ${plural(of.rows, 'row')}, and named or formed like a key` }],
        ...set.traits,
        ...missing.length === 0 ? [] : [{ setting: 'missingValues', value: ['', ...missing], why: missingWhy(missing, reading, of) }],
      ],
    }
  })
  return { sets, schemas, splits: whole === undefined ? undefined : splitsOf(whole, readingOf), remarks: [...remarksOn(whole === undefined ? families : more, whole), ...strangers.map(({ train, other, lacks, more: extra }) => `${train.name} and ${other.name} are named like splits, but their columns differ (${[lacks.length === 0 ? '' : `${other.name} lacks ${lacks.slice(0, 5).join(', ')}`, extra.length === 0 ? '' : `${train.name} lacks ${extra.slice(0, 5).join(', ')}`].filter((text) => text !== '').join('; ')}): each has its own schema, and they are not compared`)], sensitive: distinct(read.flatMap(({ reading }) => reading.sensitive)) }
}

/** Training, validation and test data stand beside one another, before the rest. */
function splitsFirst(read: readonly ReadSet[], families: readonly Family[]): readonly ReadSet[] {
  const order = families.flatMap(({ members }) => [...members.values()]), at = ({ set }: ReadSet): number => { const found = order.indexOf(set); return found < 0 ? order.length : found }
  return read.toSorted((a, b) => at(a) - at(b))
}

function splitsOf({ members, why }: Family, readings: ReadonlyMap<DataSet, Reading>): NonNullable<Plan['splits']> {
  const own = [...members.values()].map((set) => readings.get(set)), train = members.get('train'), reading = train === undefined ? undefined : readings.get(train)
  const hidden = new Set(own.flatMap((one) => one?.sensitive.map(({ column }) => column) ?? [])), key = reading?.primaryKey !== undefined && !hidden.has(reading.primaryKey) ? reading.primaryKey : undefined
  const found = guesses(reading?.columns ?? [], new Set([...hidden, ...key === undefined ? [] : [key]]))
  return {
    why: `${[...members.values()].map(({ name }) => name).join(', ')}: splits, for ${why}`,
    choices: [
      ...(['train', 'validation', 'test'] as const).flatMap((role) => { const set = members.get(role); return set === undefined ? [] : [{ setting: role, value: set.name, why: set.paths[0] ?? '' }] }),
      ...key === undefined ? [] : [{ setting: 'key', value: key, why: 'the primary key: no record may stand in two splits' }],
      ...found.filter(({ sure }) => sure).map(({ setting, column, why: reason }) => ({ setting, value: column, why: reason })),
    ],
    guesses: [...found.some(({ setting }) => setting === 'label') ? [] : [NO_LABEL], ...found.filter(({ sure }) => !sure)],
  }
}

function remarksOn(families: readonly Family[], whole: Family | undefined): readonly string[] {
  return families.map(({ members }) => {
    const names = [...members.values()].map(({ name }) => name).join(' and ')
    return members.has('test') && whole !== undefined ? `${names} are splits, too, and share a schema; \`splits:\` can be written once: a gauntlet.yml of their own compares them`
      : `${names} are splits and share a schema; \`splits:\` needs test data, and there is none here: with it, write splits: { train: ${members.get('train')?.name ?? ''}, validation: ${members.get('validation')?.name ?? ''}, test: … }`
  })
}

/** No column is called like a label. */
const NO_LABEL: Guess = { setting: 'label', column: '', why: 'no column is called like one; name the one that the model predicts, and it is asked whether a feature gives it away, and whether classes are missing', sure: false }

function missingWhy(missing: readonly string[], ...readings: readonly Reading[]): string {
  return missing.map((word) => {
    const at = readings.map(({ columns }) => columns.flatMap(({ column, words }) => words.filter(({ value }) => value === word).map(({ count: n }) => `${count(n)} of ${column}`))).find((one) => one.length > 0)
    return `${JSON.stringify(word)} in ${at === undefined ? 'another split' : `${at.slice(0, 3).join(', ')}${at.length > 3 ? ` and ${plural(at.length - 3, 'more column')}` : ''}`}`
  }).join('; ').concat(': taken for no value')
}

/** The schema is called like its file. */
function titled(schema: string, path: string): string {
  const content = JSON.parse(schema) as Readonly<Record<string, unknown>>
  return `${JSON.stringify({ ...content, title: path.replace(/^.*\//, '').replace(/\.schema\.json$/, '') }, null, 2)}\n`
}

function distinct<T extends { readonly column: string; readonly kind: string }>(list: readonly T[]): readonly T[] { return [...new Map(list.map((one) => [JSON.stringify([one.column, one.kind]), one])).values()] }
