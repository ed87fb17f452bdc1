import { ContractBuilder, list, record, word, type Contract, type Path, type Where } from './contract.js'

/** Keywords of a constraint that mean the same in JSON Schema. */
const SAME = ['minLength', 'maxLength', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'pattern', 'enum', 'jsonSchema'] as const
const ISO: Readonly<Record<string, readonly [word: string, value: unknown]>> = {
  date: ['format', 'date'], time: ['pattern', '^([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})?$'],
  datetime: ['pattern', '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})?$'],
  year: ['pattern', '^-?[0-9]{4,}$'], yearmonth: ['pattern', '^[0-9]{4}-(0[1-9]|1[0-2])$'], duration: ['format', 'duration'],
}
const NUMERIC = new Set(['integer', 'number'])

/** A Table Schema (Data Package standard 2, and the words of version 1).
 *  @param at where it stands in its file
 *  @see https://datapackage.org/standard/table-schema/ */
export function fromTableSchema(schema: Readonly<Record<string, unknown>>, where: Where, at: Path = []): Contract {
  const built = new ContractBuilder(where), fields = list(schema['fields'])
  for (const [i, field] of fields.entries()) readField(built, record(field), [...at, 'fields', i])
  const missing = list(schema['missingValues']).map((value) => (typeof value === 'string' ? value : word(record(value)['value']) ?? ''))
  if (schema['missingValues'] !== undefined) built.typing = { ...built.typing, missingValues: missing }
  const primaryKey = list(schema['primaryKey']).filter((name): name is string => typeof name === 'string')
  if (primaryKey.length > 0) {
    built.primaryKey = primaryKey
    for (const name of primaryKey) built.require(name, [...at, 'primaryKey'])
    built.check({ metric: 'duplicateValues', arguments: { properties: primaryKey }, mustBe: 0, name: `primary key ${primaryKey.join(', ')}` }, [...at, 'primaryKey'])
  }
  for (const [i, key] of list(schema['uniqueKeys']).entries()) built.check({ metric: 'duplicateValues', arguments: { properties: list(key).map(String) }, mustBe: 0 }, [...at, 'uniqueKeys', i])
  for (const [i, foreign] of list(schema['foreignKeys']).entries()) {
    const reference = record(record(foreign)['reference']), own = list(record(foreign)['fields']).map(String), data = word(reference['resource'])
    if (data === undefined) built.leave('a foreign key into the table itself', [...at, 'foreignKeys', i])
    else built.check({ metric: 'foreignKey', arguments: { properties: own, references: { data, properties: list(reference['fields']).map(String) } }, mustBe: 0 }, [...at, 'foreignKeys', i])
  }
  const match = list(schema['fieldsMatch'])[0] ?? 'exact'
  for (const key of Object.keys(schema)) if (!['fields', 'missingValues', 'primaryKey', 'uniqueKeys', 'foreignKeys', 'fieldsMatch', '$schema', 'name', 'title', 'description', 'profile'].includes(key)) built.leave(`the property ${JSON.stringify(key)}`, [...at, key])
  if (match !== 'exact' && match !== 'superset' && match !== 'equal' && match !== 'subset' && match !== 'partial') built.leave(`fieldsMatch ${JSON.stringify(match)}`, [...at, 'fieldsMatch'])
  // Which columns there must be is about the file; order is not asked.
  if (match === 'exact' || match === 'equal' || match === 'superset') for (const [i, field] of fields.entries()) { const name = word(record(field)['name']); if (name !== undefined && match !== 'superset') built.column(name, [...at, 'fields', i]) }
  return built.done('Table Schema', match === 'exact' || match === 'equal' || match === 'superset' ? match !== 'superset' : false)
}

function readField(built: ContractBuilder, field: Readonly<Record<string, unknown>>, at: Path): void {
  const name = word(field['name'])
  if (name === undefined) { built.leave('a field without a name', at); return }
  const type = word(field['type']) ?? 'string', format = word(field['format']) ?? 'default'
  built.column(name, at)
  const say = (key: string, value: unknown): void => { built.keyword(name, key, value, [...at, 'type']) }
  switch (type) {
    case 'string':
      say('type', 'string')
      if (['email', 'uri', 'uuid'].includes(format)) built.keyword(name, 'format', format, [...at, 'format'])
      else if (format !== 'default') built.leave(`${name}: the format ${JSON.stringify(format)}`, [...at, 'format'])
      break
    case 'number': case 'integer': case 'boolean': say('type', type); break
    case 'date': case 'time': case 'datetime': case 'year': case 'yearmonth': case 'duration': {
      const [key, value] = ISO[type] ?? ['type', 'string']
      say('type', 'string')
      if (format === 'default') say(key, value)
      else built.leave(`${name}: the ${type} format ${JSON.stringify(format)}`, [...at, 'format'])
      break
    }
    case 'object': case 'array': say('type', type); break
    case 'any': break
    default: built.leave(`${name}: the type ${JSON.stringify(type)}`, [...at, 'type'])
  }
  if (type === 'number' && word(field['decimalChar']) !== undefined) built.typing = { ...built.typing, decimalChar: String(field['decimalChar']) }
  if (type === 'boolean') for (const key of ['trueValues', 'falseValues'] as const) if (field[key] !== undefined) built.typing = { ...built.typing, [key]: list(field[key]).map(String) }
  constraints(built, name, record(field['constraints']), type, [...at, 'constraints'])
  for (const key of ['groupChar', 'bareNumber', 'missingValues', 'categories', 'categoriesOrdered', 'itemType', 'delimiter']) if (field[key] !== undefined) built.leave(`${name}: ${key}`, [...at, key])
}

function constraints(built: ContractBuilder, name: string, asked: Readonly<Record<string, unknown>>, type: string, at: Path): void {
  for (const [key, value] of Object.entries(asked)) {
    const path = [...at, key]
    if (key === 'required') { if (value === true) built.require(name, path) }
    else if (key === 'unique') { if (value === true) built.check({ metric: 'duplicateValues', property: name, mustBe: 0 }, path) }
    else if (!SAME.some((one) => one === key)) built.leave(`${name}: the constraint ${key}`, path)
    else if (key === 'jsonSchema') built.leave(`${name}: a schema of its own inside the cell`, path)
    else if (/imum$/i.test(key) && !NUMERIC.has(type)) built.leave(`${name}: ${key} of a ${type}`, path)
    else if (/imum$/i.test(key)) { const limit = Number(value); if (Number.isFinite(limit)) built.keyword(name, key, limit, path); else built.leave(`${name}: ${key} ${JSON.stringify(value)}`, path) }
    else if (key === 'enum') built.keyword(name, 'enum', list(value).map((one) => (NUMERIC.has(type) && typeof one === 'string' ? Number(one) : one)), path)
    // A pattern of Table Schema is about the whole text.
    else built.keyword(name, key, key === 'pattern' ? `^(?:${String(value)})$` : value, path)
  }
}
