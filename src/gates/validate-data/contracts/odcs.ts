import { COMPARATORS, type CheckSection, type Metric } from '../checks/settings.js'
import { ContractBuilder, list, record, word, type Contract, type Path, type Where } from './contract.js'

const OPTIONS = ['minLength', 'maxLength', 'pattern', 'minimum', 'maximum', 'multipleOf', 'minItems', 'maxItems', 'uniqueItems'] as const
const FORMATS = ['email', 'uuid', 'uri', 'ipv4', 'ipv6', 'hostname', 'password', 'binary', 'byte']
const LIBRARY: Readonly<Record<string, Metric>> = { rowCount: 'rowCount', nullValues: 'nullValues', missingValues: 'missingValues', invalidValues: 'invalidValues', duplicateValues: 'duplicateValues', duplicateCount: 'duplicateValues', validValues: 'invalidValues' }
const DIMENSIONS = ['accuracy', 'completeness', 'conformity', 'consistency', 'coverage', 'timeliness', 'uniqueness'] as const
const ARGUMENTS = ['properties', 'missingValues', 'validValues', 'pattern']

/** A data contract of the Open Data Contract Standard, version 3.
 *  @param object the one of `schema` that describes the data, and where it stands
 *  @see https://bitol-io.github.io/open-data-contract-standard/v3.1.0/ */
export function fromOdcs(contract: Readonly<Record<string, unknown>>, object: Readonly<Record<string, unknown>>, at: Path, where: Where): Contract {
  const built = new ContractBuilder(where), keys: { readonly name: string; readonly position: number }[] = []
  for (const [i, property] of list(object['properties']).entries()) readProperty(built, record(property), [...at, 'properties', i], keys)
  for (const [i, rule] of list(object['quality']).entries()) readQuality(built, record(rule), [...at, 'quality', i], undefined)
  for (const [i, relation] of list(object['relationships']).entries()) readRelation(built, record(relation), [...at, 'relationships', i], word(record(relation)['from']))
  if (keys.length > 0) {
    built.primaryKey = keys.toSorted((a, b) => a.position - b.position).map(({ name }) => name)
    built.check({ metric: 'duplicateValues', arguments: { properties: [...built.primaryKey] }, mustBe: 0, name: `primary key ${built.primaryKey.join(', ')}` }, [...at, 'properties'])
  }
  for (const [i] of list(contract['slaProperties']).entries()) built.leave(`the service level ${word(record(list(contract['slaProperties'])[i])['property']) ?? ''}`, ['slaProperties', i])
  for (const key of ['customProperties', 'dataGranularityDescription'] as const) if (object[key] !== undefined) built.leave(key, [...at, key])
  return built.done(`ODCS ${word(contract['apiVersion'])?.replace(/^v/, '') ?? ''}`.trim(), false)
}

function readProperty(built: ContractBuilder, property: Readonly<Record<string, unknown>>, at: Path, keys: { readonly name: string; readonly position: number }[]): void {
  const name = word(property['name'])
  if (name === undefined) { built.leave('a property without a name', at); return }
  built.column(name, at)
  const type = word(property['logicalType']), options = record(property['logicalTypeOptions']), inOptions: Path = [...at, 'logicalTypeOptions']
  const format = word(options['format'])
  switch (type) {
    case 'string':
      built.keyword(name, 'type', 'string', [...at, 'logicalType'])
      if (format !== undefined) { if (FORMATS.includes(format)) built.keyword(name, 'format', format, [...inOptions, 'format']); else built.leave(`${name}: the format ${JSON.stringify(format)}`, [...inOptions, 'format']) }
      break
    case 'integer': case 'number': case 'boolean': case 'object': case 'array': built.keyword(name, 'type', type, [...at, 'logicalType']); break
    case 'date': case 'timestamp': case 'time': {
      const usual = type === 'date' ? 'date' : type === 'time' ? 'time' : 'date-time'
      built.keyword(name, 'type', 'string', [...at, 'logicalType'])
      if (format === undefined || /^(yyyy-MM-dd(['T ]+HH:mm:ss.*)?|HH:mm:ss.*)$/.test(format)) built.keyword(name, 'format', usual, format === undefined ? [...at, 'logicalType'] : [...inOptions, 'format'])
      else built.leave(`${name}: the format ${JSON.stringify(format)}`, [...inOptions, 'format'])
      break
    }
    case undefined: break
    default: built.leave(`${name}: the logical type ${JSON.stringify(type)}`, [...at, 'logicalType'])
  }
  for (const [key, value] of Object.entries(options)) {
    if (key === 'format') continue
    if (key === 'exclusiveMinimum' || key === 'exclusiveMaximum') {
      // A switch beside the limit, or the limit itself.
      const limit = typeof value === 'number' ? value : value === true ? options[key === 'exclusiveMinimum' ? 'minimum' : 'maximum'] : undefined
      if (typeof limit === 'number') built.keyword(name, key, limit, [...inOptions, key])
    } else if (!OPTIONS.some((one) => one === key)) built.leave(`${name}: the option ${key}`, [...inOptions, key])
    else if ((key === 'minimum' || key === 'maximum') && typeof value !== 'number') built.leave(`${name}: ${key} ${JSON.stringify(value)}`, [...inOptions, key])
    else built.keyword(name, key, value, [...inOptions, key])
  }
  if (property['required'] === true) built.require(name, [...at, 'required'])
  if (property['unique'] === true) built.check({ metric: 'duplicateValues', property: name, mustBe: 0 }, [...at, 'unique'])
  if (property['primaryKey'] === true) { built.require(name, [...at, 'primaryKey']); keys.push({ name, position: typeof property['primaryKeyPosition'] === 'number' && property['primaryKeyPosition'] > 0 ? property['primaryKeyPosition'] : keys.length + 1 }) }
  for (const [i, rule] of list(property['quality']).entries()) readQuality(built, record(rule), [...at, 'quality', i], name)
  for (const [i, relation] of list(property['relationships']).entries()) readRelation(built, record(relation), [...at, 'relationships', i], name)
  for (const key of ['items', 'properties', 'customProperties'] as const) if (property[key] !== undefined) built.leave(`${name}: ${key}`, [...at, key])
}

function readQuality(built: ContractBuilder, rule: Readonly<Record<string, unknown>>, at: Path, property: string | undefined): void {
  const type = word(rule['type']) ?? 'library', about = word(rule['name']) ?? word(rule['description']) ?? ''
  const metric = type === 'sql' ? 'sql' : type === 'library' ? LIBRARY[word(rule['metric']) ?? word(rule['rule']) ?? ''] : undefined
  if (metric === undefined) { built.leave(`${property === undefined ? '' : `${property}: `}a quality rule of type ${type}${type === 'library' ? ` (${word(rule['metric']) ?? word(rule['rule']) ?? 'no metric'})` : ''}${about === '' ? '' : `: ${about}`}`, at); return }
  const given = record(rule['arguments']), comparators = Object.fromEntries(COMPARATORS.flatMap((one) => (rule[one] === undefined ? [] : [[one, rule[one]]])))
  for (const key of Object.keys(given)) if (!ARGUMENTS.includes(key)) built.leave(`${property ?? metric}: the argument ${key}`, [...at, 'arguments', key])
  if (rule['schedule'] !== undefined) built.leave(`${property ?? metric}: a schedule`, [...at, 'schedule'])
  const severity = word(rule['severity'])?.toLowerCase(), unit = word(rule['unit']), dimension = DIMENSIONS.find((one) => one === rule['dimension'])
  const values = given['validValues'] ?? rule['validValues']
  const check = {
    metric, ...(property === undefined ? {} : { property }), ...(word(rule['query']) === undefined ? {} : { query: String(rule['query']) }), ...(Object.keys(comparators).length === 0 ? { mustBe: 0 } : comparators),
    ...(Object.keys(given).length === 0 && values === undefined ? {} : { arguments: { ...Object.fromEntries(Object.entries(given).filter(([key]) => ARGUMENTS.includes(key))), ...(values === undefined ? {} : { validValues: list(values) }) } }),
    ...(unit === 'percent' ? { unit: 'percent' as const } : {}), severity: severity === 'warning' || severity === 'warn' ? 'warning' as const : severity === 'info' || severity === 'notice' ? 'notice' as const : 'error' as const,
    ...(dimension === undefined ? {} : { dimension }), ...(word(rule['name']) === undefined ? {} : { name: String(rule['name']) }),
  }
  // Shapes are checked like those of gauntlet.yml before anything runs.
  built.check(check as CheckSection, at)
}

function readRelation(built: ContractBuilder, relation: Readonly<Record<string, unknown>>, at: Path, from: string | undefined): void {
  const to = list(relation['to']).map(String), [first = ''] = to, dot = first.lastIndexOf('.'), own = from === undefined ? list(relation['from']).map(String) : [from]
  if ((word(relation['type']) ?? 'foreignKey') !== 'foreignKey' || dot < 1 || own.length === 0 || to.some((one) => one.slice(0, one.lastIndexOf('.')) !== first.slice(0, dot))) { built.leave(`a relationship to ${to.join(', ')}`, at); return }
  const plain = (name: string): string => name.slice(name.lastIndexOf('.') + 1)
  built.check({ metric: 'foreignKey', arguments: { properties: own.map(plain), references: { data: first.slice(0, dot), properties: to.map(plain) } }, mustBe: 0 }, at)
}
