import { COMPARATORS, type CheckSection, type Comparator, type Metric } from '../checks/settings.js'
import { list, numeric, pattern, quoted, record, texts, word, type ContractBuilder, type Path } from './contract.js'

const LIBRARY: Readonly<Record<string, Metric>> = { rowCount: 'rowCount', nullValues: 'nullValues', missingValues: 'missingValues', invalidValues: 'invalidValues', duplicateValues: 'duplicateValues', duplicateCount: 'duplicateValues', validValues: 'invalidValues' }
const DIMENSIONS = ['accuracy', 'completeness', 'conformity', 'consistency', 'coverage', 'timeliness', 'uniqueness'] as const
const SEVERITIES: Readonly<Record<string, 'error' | 'warning' | 'notice'>> = { error: 'error', critical: 'error', high: 'error', warning: 'warning', warn: 'warning', info: 'notice', notice: 'notice' }
const ARGUMENTS: Partial<Record<Metric, readonly string[]>> = { duplicateValues: ['properties'], missingValues: ['missingValues'], invalidValues: ['validValues', 'pattern'] }
const FOR_READERS = ['id', 'name', 'description', 'type', 'metric', 'rule', 'arguments', 'dimension', 'severity', 'unit', 'query', 'method', 'businessImpact', 'tags', 'authoritativeDefinitions', 'scheduler', 'validValues']

/** One quality rule. A rule of which a part cannot be asked is listed as a whole: half of it would be another rule.
 *  @param property the column it stands in; undefined for the object */
export function readQuality(built: ContractBuilder, rule: Readonly<Record<string, unknown>>, at: Path, property: string | undefined): void {
  const type = rule['type'] === undefined ? 'library' : word(rule['type']) ?? quoted(rule['type']), named = word(rule['metric']) ?? word(rule['rule']), about = word(rule['name']) ?? word(rule['description'])
  const metric = type === 'sql' ? 'sql' : type === 'library' && named !== undefined && Object.hasOwn(LIBRARY, named) ? LIBRARY[named] : undefined
  const of = property === undefined ? '' : `${property}: `
  if (metric === undefined) { built.leave(`${of}a quality rule of type ${type}${type === 'library' ? ` (${named ?? 'no metric'})` : ''}${about === undefined ? '' : `: ${about}`}`, at); return }
  const refuse = (why: string): void => { built.leave(`${of}the quality rule ${about ?? named ?? metric} (${why})`, at) }

  const comparators = readComparators(rule)
  if (typeof comparators === 'string') { refuse(comparators); return }
  const given = readArguments(metric, rule)
  if (typeof given === 'string') { refuse(given); return }
  const severity = rule['severity'] === undefined ? 'error' : SEVERITIES[String(word(rule['severity'])).toLowerCase()], unit = rule['unit']
  if (unit !== undefined && unit !== 'rows' && unit !== 'percent') { refuse(`the unit ${quoted(unit)}`); return }
  if (metric === 'sql' && word(rule['query']) === undefined) { refuse('it has no query'); return }

  const dimension = DIMENSIONS.find((one) => one === rule['dimension'])
  const check: CheckSection = {
    metric, ...(property === undefined ? {} : { property }), ...(metric === 'sql' ? { query: word(rule['query']) ?? '' } : {}), ...comparators, ...(given === undefined ? {} : { arguments: given }),
    ...(unit === 'percent' ? { unit } : {}), severity: severity ?? 'error', ...(dimension === undefined ? {} : { dimension }), ...(word(rule['name']) === undefined ? {} : { name: String(rule['name']) }), ...(word(rule['description']) === undefined ? {} : { description: String(rule['description']) }),
  }
  built.check(check, at)
  if (severity === undefined) built.leave(`${of}the severity ${quoted(rule['severity'])} (taken for error)`, [...at, 'severity'])
  if (rule['dimension'] !== undefined && dimension === undefined) built.leave(`${of}the dimension ${quoted(rule['dimension'])}`, [...at, 'dimension'])
  for (const [key, value] of Object.entries(rule)) if (!FOR_READERS.includes(key) && !isComparator(key)) built.leave(`${of}${key} ${quoted(value)} of a quality rule`, [...at, key])
}

const isComparator = (key: string): key is Comparator => COMPARATORS.some((one) => one === key)

/** @returns why they cannot be asked, if so */
function readComparators(rule: Readonly<Record<string, unknown>>): Pick<CheckSection, Comparator> | string {
  const found: Record<string, number | number[]> = {}
  for (const [key, value] of Object.entries(rule)) {
    // A misspelt comparator must not leave the others behind as if nothing was said.
    if (!isComparator(key)) { if (/^must/i.test(key)) return `${key} is no comparator`; continue }
    const range = key.endsWith('Between'), bounds = list(value).map(numeric)
    if (bounds.some((one) => one === undefined) || bounds.length !== (range ? 2 : 1) || Array.isArray(value) !== range) return `${key} ${quoted(value)} is not ${range ? 'two numbers' : 'a number'}`
    const numbers = bounds.filter((one) => one !== undefined)
    found[key] = range ? numbers : numbers[0] ?? 0
  }
  return Object.keys(found).length === 0 ? 'it does not say what must hold: it has no comparator' : found
}

/** @returns why they cannot be asked, if so */
function readArguments(metric: Metric, rule: Readonly<Record<string, unknown>>): CheckSection['arguments'] | string {
  const asked = rule['arguments']
  if (asked !== undefined && (typeof asked !== 'object' || asked === null || Array.isArray(asked))) return `the arguments ${quoted(asked)}`
  const given: Record<string, unknown> = { ...record(asked), ...(rule['validValues'] === undefined ? {} : { validValues: rule['validValues'] }) }
  if (Object.keys(given).length === 0) return undefined
  for (const [key, value] of Object.entries(given)) {
    if (ARGUMENTS[metric]?.includes(key) !== true) return `the argument ${key}`
    const values: readonly unknown[] | undefined = Array.isArray(value) && value.length > 0 ? value : undefined
    const fits = key === 'pattern' ? pattern(value) !== undefined : key === 'properties' ? values !== undefined && texts(values) !== undefined : values?.every((one) => typeof one === 'string' || (key === 'missingValues' ? one === null : typeof one === 'number'))
    if (fits !== true) return `the argument ${key} ${quoted(value)}`
  }
  return given
}
