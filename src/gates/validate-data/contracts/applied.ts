import type { DatasetSettings } from '../../../config/dataset.js'
import { formatOf } from '../../../data/format.js'
import type { Place } from '../../../report/finding.js'
import { checkProblems } from '../checks/problems.js'
import { keyOf, type Check, type CheckSection } from '../checks/settings.js'
import type { Contract } from './contract.js'

/** Something that a contract asks for and that is not judged, as it is listed. */
export interface Unsupported { readonly what: string; readonly place: Place | undefined; readonly dataset: string; readonly kind: string; readonly file: string }

/** What a contract asks of one data set. */
export interface Applied {
  /** The data set, read as the contract says where its own settings say nothing. */
  readonly dataset: DatasetSettings
  readonly checks: readonly Check[]
  readonly unsupported: readonly Unsupported[]
}

const QUOTE = '"', ENCODING = 'utf-8'

/** @param names all data sets: what a foreign key refers to must be one
 *  @param file   the contract, as it is reported
 *  @param listed what other data sets of the same contract have listed already */
export function applyContract(contract: Contract, dataset: DatasetSettings, names: readonly string[], file: string, listed: readonly Unsupported[]): Applied {
  const checks: Check[] = [], unsupported: Unsupported[] = [], common = { dataset: dataset.name, kind: contract.kind, file }
  const leave = (what: string, place: Place | undefined): void => {
    const same = (one: Unsupported): boolean => one.what === what && one.file === file && one.place?.line === place?.line && one.place?.column === place?.column
    if (!listed.some(same) && !unsupported.some(same)) unsupported.push({ ...common, what, place })
  }
  for (const { what, place } of contract.unsupported) leave(what, place)
  for (const { check, place } of contract.checks) {
    const [problem] = checkProblems(check, [], names)
    if (check.metric === 'columns' && isJson(dataset)) leave('which fields there are, and their order (members of JSON objects have none),', place)
    else if (problem === undefined) checks.push({ ...check, data: dataset.name, at: [], place })
    else leave(`the check ${named(check)} (${problem.message})`, place)
  }
  return { dataset: read(dataset, contract), checks, unsupported }
}

function named(check: CheckSection): string {
  const { name, metric } = check, key = keyOf(check).join(', ')
  return name ?? `${metric}${key === '' ? '' : ` of ${key}`}`
}

function isJson({ format, paths }: DatasetSettings): boolean {
  return format === undefined ? paths.some((path) => ['json', 'jsonl'].includes(formatOf(path).format ?? '')) : format === 'json' || format === 'jsonl'
}

/** The words of a contract hold where the data set has only its defaults; those of a single column are its own. */
function read(dataset: DatasetSettings, { reading, primaryKey }: Contract): DatasetSettings {
  const { missingValues } = dataset.typing, { dialect } = dataset, said = reading.dialect
  const usual = missingValues.length === 1 && missingValues[0] === ''
  // Quotes go together: who says one says all.
  const quotes = dialect.quoteChar === QUOTE && dialect.escapeChar === undefined && dialect.doubleQuote
  return {
    ...dataset, primaryKey: dataset.primaryKey.length > 0 ? dataset.primaryKey : primaryKey,
    ...(dataset.format === undefined && reading.format !== undefined ? { format: reading.format } : {}),
    typing: { ...dataset.typing, ...(usual && reading.missingValues !== undefined ? { missingValues: reading.missingValues } : {}), ...(reading.columns.size === 0 ? {} : { columns: reading.columns }) },
    dialect: {
      ...dialect,
      ...(dialect.delimiter === undefined && dataset.format !== 'tsv' && said.delimiter !== undefined ? { delimiter: said.delimiter } : {}),
      ...(quotes ? { quoteChar: said.quoteChar === undefined ? dialect.quoteChar : said.quoteChar, doubleQuote: said.doubleQuote ?? (said.escapeChar === undefined && said.quoteChar !== null), ...(said.escapeChar === undefined ? {} : { escapeChar: said.escapeChar }) } : {}),
      ...(dialect.header && said.header === false ? { header: false } : {}),
      ...(dialect.encoding === ENCODING && said.encoding !== undefined ? { encoding: said.encoding } : {}),
    },
  }
}
