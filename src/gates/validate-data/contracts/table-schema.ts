import { ContractBuilder, list, record, texts, quoted, type Contract, type Path, type Where } from './contract.js'
import { missingWords, readField } from './field.js'

const SAID = ['fields', 'missingValues', 'primaryKey', 'uniqueKeys', 'foreignKeys', 'fieldsMatch']
const FOR_READERS = ['$schema', 'name', 'title', 'description', 'profile', 'homepage']

/** A Table Schema (Data Package standard 2, and the words of version 1).
 *  @param at      where it stands in its file
 *  @param dataset name of the data set, to which keys into the table itself lead
 *  @see https://datapackage.org/standard/table-schema/ */
export function fromTableSchema(schema: Readonly<Record<string, unknown>>, where: Where, at: Path, dataset: string, built = new ContractBuilder(where)): Contract {
  for (const [i, field] of list(schema['fields']).entries()) readField(built, record(field), [...at, 'fields', i])
  readMissing(built, schema['missingValues'], [...at, 'missingValues'])
  readKeys(built, schema, at, dataset)
  for (const key of Object.keys(schema)) if (![...SAID, ...FOR_READERS].includes(key)) built.leave(`the property ${JSON.stringify(key)}`, [...at, key])
  return built.done('Table Schema', readMatch(built, schema['fieldsMatch'], [...at, schema['fieldsMatch'] === undefined ? 'fields' : 'fieldsMatch']))
}

function readMissing(built: ContractBuilder, value: unknown, at: Path): void {
  if (value === undefined) return
  const missing = missingWords(value)
  if (missing === undefined) built.leave(`missingValues ${quoted(value)}`, at)
  else built.reading = { ...built.reading, missingValues: missing }
}

function readKeys(built: ContractBuilder, schema: Readonly<Record<string, unknown>>, at: Path, dataset: string): void {
  const key = (value: unknown): string[] | undefined => { const names = texts(typeof value === 'string' ? [value] : value); return names === undefined || names.length === 0 ? undefined : [...names] }
  const primary = key(schema['primaryKey'])
  if (primary !== undefined) {
    built.primaryKey = primary
    for (const name of primary) built.require(name, [...at, 'primaryKey'])
    built.check({ metric: 'duplicateValues', arguments: { properties: primary }, mustBe: 0, name: 'primary key' }, [...at, 'primaryKey'])
  } else if (schema['primaryKey'] !== undefined && list(schema['primaryKey']).length > 0) built.leave(`primaryKey ${quoted(schema['primaryKey'])}`, [...at, 'primaryKey'])
  for (const [i, one] of list(schema['uniqueKeys']).entries()) {
    const unique = key(one)
    if (unique === undefined) built.leave(`the unique key ${quoted(one)}`, [...at, 'uniqueKeys', i])
    else built.check({ metric: 'duplicateValues', arguments: { properties: unique }, mustBe: 0 }, [...at, 'uniqueKeys', i])
  }
  for (const [i, foreign] of list(schema['foreignKeys']).entries()) {
    const path: Path = [...at, 'foreignKeys', i], reference = record(record(foreign)['reference']), own = key(record(foreign)['fields']), theirs = key(reference['fields']), resource = reference['resource'] ?? ''
    if (own === undefined || theirs === undefined || own.length !== theirs.length || typeof resource !== 'string') built.leave(`the foreign key ${quoted(foreign)}`, path)
    // Without a resource the key leads into the table itself.
    else built.check({ metric: 'foreignKey', arguments: { properties: own, references: { data: resource === '' || resource === 'self' ? dataset : resource, properties: theirs } }, mustBe: 0 }, path)
  }
}

/** Which columns there must be.
 *  @returns whether no others are allowed */
function readMatch(built: ContractBuilder, asked: unknown, at: Path): boolean {
  const match = list(asked)[0] ?? 'exact', names = [...built.columns]
  switch (match) {
    // The same columns in the same order.
    case 'exact': if (names.length > 0) built.check({ metric: 'columns', arguments: { properties: names }, name: 'the columns' }, at); return false
    // No other column and as many: all of them.
    case 'equal': if (names.length > 0) built.check({ metric: 'columnCount', mustBe: names.length, name: 'number of columns' }, at); return true
    // Always true of a column, and false of one that is absent.
    case 'subset': for (const name of names) if (!built.isRequired(name)) built.check({ metric: 'nullValues', property: name, mustBeGreaterOrEqualTo: 0, name: `the column ${name}` }, at); return false
    case 'superset': return true
    default: built.leave(`fieldsMatch ${quoted(match)}`, at); return false
  }
}
