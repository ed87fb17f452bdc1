import { basename } from 'node:path'
import { datasetSchema } from '../../../config/dataset.js'
import type { Format } from '../../../data/format.js'
import { type ContractBuilder, list, quoted, record, word, type Path } from './contract.js'

const FOR_READERS = ['name', 'title', 'description', 'homepage', 'sources', 'licenses', 'type', '$schema', 'profile', 'mediatype', 'scheme', 'schema']
const FORMATS: readonly string[] = ['csv', 'tsv', 'json', 'jsonl', 'parquet'] satisfies readonly Format[]
/** Words of Table Dialect that change nothing here, with the only value they may have. */
const USUAL: Readonly<Record<string, readonly unknown[]>> = { lineTerminator: ['\r\n', '\n'], skipInitialSpace: [false], caseSensitiveHeader: [true, false], csvddfVersion: [], header: [true, false], headerRows: [[1]], headerJoin: [], commentRows: [[]], type: ['delimited'], title: [], description: [], name: [], $schema: [], profile: [] }
const ONE = new RegExp(datasetSchema.properties.delimiter.pattern, 'u')

/** What a resource of a data package says beside its schema: how its file is written.
 *  @param paths of the data set, which say where the data is */
export function readResource(built: ContractBuilder, resource: Readonly<Record<string, unknown>>, at: Path, paths: readonly string[]): void {
  for (const [key, value] of Object.entries(resource)) {
    const path: Path = [...at, key]
    if (FOR_READERS.includes(key)) continue
    if (key === 'dialect' && typeof value === 'object' && value !== null) readDialect(built, record(value), path)
    else if (key === 'format' && typeof value === 'string' && FORMATS.includes(value)) built.reading = { ...built.reading, format: value as Format }
    else if (key === 'format' && value === 'ndjson') built.reading = { ...built.reading, format: 'jsonl' }
    else if (key === 'encoding' && typeof value === 'string' && isEncoding(value)) dialect(built, { encoding: value.toLowerCase() })
    else if (key === 'path') { if (!list(value).every((one) => word(one) !== undefined && paths.some((own) => basename(own) === basename(String(one)) || /[*?[{]/.test(own)))) built.leave(`path ${quoted(value)} (the data set names other files, and says where they are)`, path) }
    else built.leave(`${key} ${quoted(value)}`, path)
  }
}

const dialect = (built: ContractBuilder, words: ContractBuilder['reading']['dialect']): void => { built.reading = { ...built.reading, dialect: { ...built.reading.dialect, ...words } } }

function readDialect(built: ContractBuilder, asked: Readonly<Record<string, unknown>>, at: Path): void {
  for (const [key, value] of Object.entries(asked)) {
    if ((key === 'delimiter' || key === 'quoteChar' || key === 'escapeChar') && typeof value === 'string' && ONE.test(value)) dialect(built, { [key]: value })
    else if (key === 'quoteChar' && value === null) dialect(built, { quoteChar: null })
    else if (key === 'escapeChar' && value === null) continue
    else if ((key === 'doubleQuote' || key === 'header') && typeof value === 'boolean') dialect(built, { [key]: value })
    else if (!(USUAL[key] !== undefined && (USUAL[key].length === 0 || USUAL[key].some((one) => JSON.stringify(one) === JSON.stringify(value))))) built.leave(`the dialect's ${key} ${quoted(value)}`, [...at, key])
  }
}

function isEncoding(label: string): boolean {
  try { return new TextDecoder(label, { fatal: true }).encoding !== '' } catch { return false }
}
