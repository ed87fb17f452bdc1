import { ContractBuilder, list, quoted, record, word, type Contract, type Path, type Where } from './contract.js'
import { readOptions } from './odcs-options.js'
import { readQuality } from './odcs-quality.js'

// Every key of a contract is judged, or for readers, or listed.
const OF_CONTRACT = ['apiVersion', 'kind', 'id', 'name', 'version', 'status', 'tenant', 'tags', 'domain', 'dataProduct', 'description', 'authoritativeDefinitions', 'team', 'roles', 'price', 'support', 'contractCreatedTs', 'slaDefaultElement', 'schema', 'slaProperties']
const OF_OBJECT = ['id', 'name', 'physicalName', 'physicalType', 'logicalType', 'businessName', 'description', 'dataGranularityDescription', 'tags', 'authoritativeDefinitions', 'properties', 'quality', 'relationships']
const OF_PROPERTY = [
  'id', 'name', 'businessName', 'description', 'tags', 'authoritativeDefinitions', 'examples', 'partitioned', 'partitionKeyPosition', 'encryptedName', 'criticalDataElement', 'transformSourceObjects', 'transformLogic', 'transformDescription',
  'logicalType', 'logicalTypeOptions', 'physicalName', 'physicalType', 'required', 'unique', 'primaryKey', 'primaryKeyPosition', 'classification', 'quality', 'relationships',
]
/** Classifications that restrict nobody; every other one does. */
const OPEN = ['public', 'internal', 'open', 'unclassified', 'unrestricted', 'none', 'non-sensitive', 'not sensitive']

/** A data contract of the Open Data Contract Standard, version 3.
 *  @param object the one of `schema` that describes the data, and where it stands
 *  @see https://bitol-io.github.io/open-data-contract-standard/v3.1.0/ */
export function fromOdcs(contract: Readonly<Record<string, unknown>>, object: Readonly<Record<string, unknown>>, at: Path, where: Where): Contract {
  const built = new ContractBuilder(where), keys: Key[] = [], stored: Path[] = [], properties = list(object['properties'])
  for (const [i, property] of properties.entries()) readProperty(built, record(property), [...at, 'properties', i], keys, stored)
  if (properties.length === 0) built.leave(`${word(object['name']) ?? 'the object'} describes no property: a row`, at)
  const [first] = stored
  if (first !== undefined) built.leave(`physicalType, of ${stored.length === 1 ? 'one property' : `${stored.length} properties`},`, first)
  for (const [i, rule] of list(object['quality']).entries()) readQuality(built, record(rule), [...at, 'quality', i], undefined)
  for (const [i, relation] of list(object['relationships']).entries()) readRelation(built, record(relation), [...at, 'relationships', i], word(record(relation)['from']))
  if (keys.length > 0) {
    const sorted = keys.toSorted((a, b) => a.position - b.position), names = sorted.map(({ name }) => name)
    built.primaryKey = names
    built.check({ metric: 'duplicateValues', arguments: { properties: names }, mustBe: 0, name: 'primary key' }, keys[0]?.at ?? at)
  }
  for (const [i, level] of list(contract['slaProperties']).entries()) built.leave(`the service level ${word(record(level)['property']) ?? ''}`, ['slaProperties', i])
  for (const key of Object.keys(contract)) if (!OF_CONTRACT.includes(key)) built.leave(key === 'servers' ? 'servers (the data set says where the data is)' : key, [key])
  for (const key of Object.keys(object)) if (!OF_OBJECT.includes(key)) built.leave(key, [...at, key])
  return built.done(`ODCS ${word(contract['apiVersion'])?.replace(/^v/, '') ?? ''}`.trim(), false)
}

interface Key { readonly name: string; readonly position: number; readonly at: Path }

function readProperty(built: ContractBuilder, property: Readonly<Record<string, unknown>>, at: Path, keys: Key[], stored: Path[]): void {
  const name = word(property['name'])
  if (name === undefined) { built.leave('a property without a name', at); return }
  if (built.has(name)) { built.leave(`${name}: a second property of this name`, at); return }
  built.column(name, at)
  readOptions(built, name, property, at)
  if (isRestricted(property)) built.keyword(name, 'classification', 'restricted', [...at, property['classification'] === undefined ? 'properties' : 'classification'])
  const isAsked = (key: string): boolean => {
    if (property[key] !== undefined && typeof property[key] !== 'boolean') built.leave(`${name}: ${key} ${quoted(property[key])}`, [...at, key])
    return property[key] === true
  }
  if (isAsked('required')) built.require(name, [...at, 'required'])
  if (isAsked('unique')) built.check({ metric: 'duplicateValues', property: name, mustBe: 0 }, [...at, 'unique'])
  if (isAsked('primaryKey')) {
    const position = property['primaryKeyPosition']
    built.require(name, [...at, 'primaryKey'])
    keys.push({ name, position: typeof position === 'number' && position > 0 ? position : keys.length + 1, at: [...at, 'primaryKey'] })
  }
  if (property['physicalType'] !== undefined) stored.push([...at, 'physicalType'])
  if (property['physicalName'] !== undefined && property['physicalName'] !== name) built.leave(`${name}: physicalName ${quoted(property['physicalName'])} (the column is looked for by its name)`, [...at, 'physicalName'])
  for (const [i, rule] of list(property['quality']).entries()) readQuality(built, record(rule), [...at, 'quality', i], name)
  for (const [i, relation] of list(property['relationships']).entries()) readRelation(built, record(relation), [...at, 'relationships', i], name)
  for (const [key, value] of Object.entries(property)) if (!OF_PROPERTY.includes(key)) built.leave(`${name}: ${key === 'items' || key === 'properties' || key === 'customProperties' ? key : `${key} ${quoted(value)}`}`, [...at, key])
}

/** What is restricted inside of an object or a list restricts all of it. */
function isRestricted(property: Readonly<Record<string, unknown>>, depth = 0): boolean {
  const own = property['classification'], { items } = property
  if (own !== undefined && own !== null && !(typeof own === 'string' && OPEN.includes(own.trim().toLowerCase()))) return true
  return depth < 32 && [...list(property['properties']), ...(items === undefined ? [] : [items])].some((one) => isRestricted(record(one), depth + 1))
}

function readRelation(built: ContractBuilder, relation: Readonly<Record<string, unknown>>, at: Path, from: string | undefined): void {
  const to = list(relation['to']).map(String), [first = ''] = to, dot = first.lastIndexOf('.'), own = from === undefined ? list(relation['from']).map(String) : [from]
  if ((word(relation['type']) ?? 'foreignKey') !== 'foreignKey' || dot < 1 || own.length === 0 || own.length !== to.length || to.some((one) => one.slice(0, one.lastIndexOf('.')) !== first.slice(0, dot))) { built.leave(`a relationship to ${to.join(', ')}`, at); return }
  for (const key of Object.keys(relation)) if (!['id', 'type', 'from', 'to', 'description', 'tags'].includes(key)) built.leave(`${key} of a relationship`, [...at, key])
  const plain = (name: string): string => name.slice(name.lastIndexOf('.') + 1)
  built.check({ metric: 'foreignKey', arguments: { properties: own.map(plain), references: { data: first.slice(0, dot), properties: to.map(plain) } }, mustBe: 0 }, at)
}
