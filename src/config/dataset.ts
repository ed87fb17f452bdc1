import type { FromSchema } from 'json-schema-to-ts'
import type { CellTyping } from '../data/cell-words.js'
import { formatOf, type Format } from '../data/format.js'
import type { Place } from '../report/finding.js'
import type { ConfigFile, Problem } from './file.js'
import { asList } from './list.js'

/** How text is cut into cells, in the words of Table Dialect. */
export interface DialectSettings {
  /** Undefined: by the format, a comma or a tab. */
  readonly delimiter?: string
  /** Null: cells are never quoted. */
  readonly quoteChar: string | null
  readonly escapeChar?: string
  readonly doubleQuote: boolean
  readonly header: boolean
  readonly encoding: string
}

/** A data set as it is to be read. Paths are relative to the working directory. */
export interface DatasetSettings {
  readonly name: string
  /** Files and globs. */
  readonly paths: readonly string[]
  readonly schema?: string
  readonly primaryKey: readonly string[]
  /** Undefined: by the name of each file. */
  readonly format?: Format
  readonly dialect: DialectSettings
  readonly typing: CellTyping
  /** Its line in the settings file, if it comes from there. */
  readonly place?: Place
  readonly schemaPlace?: Place
}

const oneAscii = { type: 'string', pattern: String.raw`^[\u0001-\u0009\u000b\u000c\u000e-\u007f]$`, patternErrorMessage: 'one ASCII character (a tab is "\\t" in double quotes)' } as const
const texts = { type: 'array', items: { type: 'string' }, uniqueItems: true } as const
const TABLE = 'https://datapackage.org/standard/'

/** One entry below `data:`. */
export const datasetSchema = {
  type: 'object',
  required: ['path'],
  additionalProperties: false,
  properties: {
    path: { type: ['string', 'array'], minLength: 1, minItems: 1, uniqueItems: true, items: { type: 'string', minLength: 1 }, description: 'A file or glob, or a list of them, relative to the working directory.' },
    schema: { type: 'string', minLength: 1, description: 'JSON Schema 2020-12 that every row must satisfy: path of a file.' },
    primaryKey: { type: ['string', 'array'], minLength: 1, minItems: 1, uniqueItems: true, items: { type: 'string', minLength: 1 }, description: 'Column or columns that name a record: rows are compared with the base by it.' },
    format: { enum: ['csv', 'tsv', 'json', 'jsonl', 'parquet'], description: 'How the files are written. Default: what their names say.' },
    delimiter: { ...oneAscii, description: 'Between two cells. Default: a comma, in TSV a tab.' },
    quoteChar: { ...oneAscii, type: ['string', 'null'], default: '"', description: 'Around cells that hold delimiters or line breaks; `null` when cells are never quoted.' },
    escapeChar: { ...oneAscii, description: 'Before a quote inside quotes, in place of doubling it.' },
    doubleQuote: { type: 'boolean', default: true, description: 'Whether a quote inside quotes is doubled. Default: true, false where `escapeChar` is set.' },
    header: { type: 'boolean', default: true, description: 'Whether the first row holds the names of the columns.' },
    encoding: { type: 'string', minLength: 1, default: 'utf-8', description: 'Encoding of the text, by its WHATWG name: `utf-8`, `windows-1252`, `utf-16le`…' },
    missingValues: { ...texts, default: [''], description: 'Cells that mean "no value".' },
    trueValues: { ...texts, default: ['true', 'True', 'TRUE', '1'], description: 'Cells that mean true in a boolean column.' },
    falseValues: { ...texts, default: ['false', 'False', 'FALSE', '0'], description: 'Cells that mean false in a boolean column.' },
    decimalChar: { type: 'string', pattern: String.raw`^[^\d\seE+\-\u0000-\u001f]$`, patternErrorMessage: 'one character such as "." or ","', default: '.', description: 'Between the whole and the fraction of a number.' },
  },
} as const

export interface DatasetEntry extends FromSchema<typeof datasetSchema, { keepDefaultedPropertiesOptional: true }> {}
type Word = keyof typeof datasetSchema.properties

/** Names stand in messages, reports and inputs: they must not look like a path or a glob. */
export const NAME = String.raw`^[\p{L}][\p{L}\p{N}_-]*$`

export const dataSchema = {
  type: 'object',
  description: `The data sets by name, for every gate. Words for reading text are those of Table Dialect and Table Schema (${TABLE}).`,
  propertyNames: { pattern: NAME, patternErrorMessage: 'a name of letters, digits, `-` and `_` that begins with a letter' },
  additionalProperties: { $ref: '#/$defs/dataset' },
} as const

export type DataSection = Readonly<Record<string, DatasetEntry>>

const defaults = {
  quoteChar: datasetSchema.properties.quoteChar.default, header: datasetSchema.properties.header.default, encoding: datasetSchema.properties.encoding.default,
  missingValues: datasetSchema.properties.missingValues.default, trueValues: datasetSchema.properties.trueValues.default,
  falseValues: datasetSchema.properties.falseValues.default, decimalChar: datasetSchema.properties.decimalChar.default,
} as const

/** A data set with every word filled in. */
export function resolveDataset(name: string, entry: DatasetEntry, config?: ConfigFile<unknown>): DatasetSettings {
  const place = config?.where(['data', name]), schemaPlace = entry.schema === undefined ? undefined : config?.where(['data', name, 'schema'])
  return {
    name, paths: asList(entry.path), primaryKey: entry.primaryKey === undefined ? [] : asList(entry.primaryKey),
    ...(entry.schema === undefined ? {} : { schema: entry.schema }), ...(entry.format === undefined ? {} : { format: entry.format }),
    dialect: {
      ...(entry.delimiter === undefined ? {} : { delimiter: entry.delimiter }),
      quoteChar: entry.quoteChar === undefined ? defaults.quoteChar : entry.quoteChar,
      ...(entry.escapeChar === undefined ? {} : { escapeChar: entry.escapeChar }),
      // Table Dialect: the two ways of writing a quote inside quotes exclude each other.
      doubleQuote: entry.doubleQuote ?? (entry.escapeChar === undefined && entry.quoteChar !== null),
      header: entry.header ?? defaults.header, encoding: entry.encoding ?? defaults.encoding,
    },
    typing: {
      missingValues: entry.missingValues ?? defaults.missingValues, trueValues: entry.trueValues ?? defaults.trueValues,
      falseValues: entry.falseValues ?? defaults.falseValues, decimalChar: entry.decimalChar ?? defaults.decimalChar,
    },
    ...(place === undefined ? {} : { place }), ...(schemaPlace === undefined ? {} : { schemaPlace }),
  }
}

const CELLS: readonly Word[] = ['delimiter', 'quoteChar', 'escapeChar', 'doubleQuote', 'header']
const TYPING: readonly Word[] = ['missingValues', 'trueValues', 'falseValues', 'decimalChar']

/** Settings that are each allowed and together make no sense. */
export function contradictions(name: string, entry: DatasetEntry): readonly Problem[] {
  const found: Problem[] = []
  const add = (word: Word, message: string, hint?: string, index?: number): void => {
    found.push({ path: ['data', name, word, ...(index === undefined ? [] : [index])], at: index === undefined ? 'key' : 'value', message, ...(hint === undefined ? {} : { hint }) })
  }
  const { delimiter, escapeChar, format } = entry
  const quote = entry.quoteChar === undefined ? defaults.quoteChar : entry.quoteChar
  const kind = format ?? formatByName(asList(entry.path))

  // Words that the format has no use for: the others would only repeat the mistake.
  const useless = kind === 'parquet' ? [...CELLS, 'encoding' as const, ...TYPING] : kind === 'json' || kind === 'jsonl' ? [...CELLS, ...TYPING] : []
  for (const word of useless) if (entry[word] !== undefined) add(word, `"${word}" has no meaning for ${kind}`, kind === 'parquet' ? 'Parquet has columns and types of its own.' : 'JSON values have types of their own.')
  if (found.length > 0) return found

  if (format === 'tsv' && delimiter !== undefined && delimiter !== '\t') add('delimiter', `delimiter ${JSON.stringify(delimiter)} contradicts format tsv`, 'Write `format: csv` with this delimiter.')
  if (delimiter !== undefined && delimiter === quote) add('delimiter', `delimiter and quoteChar are both ${JSON.stringify(delimiter)}`)
  if (delimiter !== undefined && delimiter === escapeChar) add('delimiter', `delimiter and escapeChar are both ${JSON.stringify(delimiter)}`)
  if (escapeChar !== undefined && escapeChar === quote) add('escapeChar', `escapeChar and quoteChar are both ${JSON.stringify(quote)}`, 'A doubled quote is `doubleQuote: true`.')
  if (escapeChar !== undefined && entry.doubleQuote === true) add('escapeChar', 'escapeChar excludes `doubleQuote: true`', 'Remove one of the two.')
  if (escapeChar !== undefined && quote === null) add('escapeChar', 'escapeChar has no meaning where `quoteChar: null` says that cells are never quoted')
  if (entry.doubleQuote === true && quote === null) add('doubleQuote', 'doubleQuote has no meaning where `quoteChar: null` says that cells are never quoted')
  if (entry.decimalChar !== undefined && entry.decimalChar === quote) add('decimalChar', `decimalChar and quoteChar are both ${JSON.stringify(quote)}`)
  if (entry.encoding !== undefined && !knownEncoding(entry.encoding)) add('encoding', `unknown encoding "${entry.encoding}"`, 'Any name of the WHATWG Encoding Standard: utf-8, windows-1252, iso-8859-2, utf-16le, shift_jis…')

  overlap(entry, 'trueValues', 'falseValues', add)
  for (const word of ['trueValues', 'falseValues'] as const) {
    for (const [index, value] of (entry[word] ?? []).entries()) {
      if (entry.missingValues?.includes(value) === true) add(word, `${JSON.stringify(value)} is in ${word} and in missingValues`, undefined, index)
    }
  }
  for (const [index, path] of asList(entry.path).entries()) {
    const at = typeof entry.path === 'string' ? undefined : index
    if (/^[a-z][a-z0-9+.-]+:\/\//i.test(path)) add('path', `expected a path in the checkout, found the address "${path}"`, 'Download the data in a step before this one.', at)
    else if (path.trim() === '' || path.includes('\0')) add('path', `expected a path, found ${JSON.stringify(path)}`, undefined, at)
  }
  return found
}

function overlap(entry: DatasetEntry, one: 'trueValues', other: 'falseValues', add: (word: Word, message: string, hint?: string, index?: number) => void): void {
  const trues = entry[one] ?? defaults[one], falses = entry[other] ?? defaults[other]
  const word = entry[one] === undefined ? other : one, values = entry[one] === undefined ? falses : trues, against: readonly string[] = entry[one] === undefined ? trues : falses
  const where = (side: 'trueValues' | 'falseValues'): string => entry[side] === undefined ? `${side} (by default)` : side
  for (const [index, value] of values.entries()) {
    if (against.includes(value)) add(word, `${JSON.stringify(value)} is in ${where(one)} and in ${where(other)}`, entry[one] === undefined || entry[other] === undefined ? `Set both lists.` : undefined, index)
  }
}

/** The format that all paths agree on by their endings. */
function formatByName(paths: readonly string[]): Format | undefined {
  const formats = new Set(paths.map((path) => formatOf(path).format))
  return formats.size === 1 ? [...formats][0] : undefined
}

function knownEncoding(label: string): boolean {
  try { return new TextDecoder(label, { fatal: true }).encoding !== '' } catch { return false }
}
