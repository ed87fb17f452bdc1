/** How text is cut into cells; the words of Table Dialect, resolved to bytes. */
export interface CsvDialect {
  readonly delimiter: number
  /** Undefined when cells are never quoted. */
  readonly quote: number | undefined
  /** The byte that escapes a quote inside quotes: the quote itself (doubled) or another one such as a backslash; undefined when nothing does. */
  readonly escape: number | undefined
  readonly header: boolean
}

/** The words as users write them: one ASCII character each. */
export interface CsvDialectWords {
  readonly delimiter: string
  readonly quoteChar: string | null
  readonly escapeChar?: string
  readonly doubleQuote: boolean
  readonly header: boolean
}

/** @throws RangeError when a word is not one ASCII character (settings are checked before) */
export function csvDialect(words: CsvDialectWords): CsvDialect {
  const quote = words.quoteChar === null ? undefined : byte(words.quoteChar)
  const escape = words.escapeChar !== undefined ? byte(words.escapeChar) : words.doubleQuote ? quote : undefined
  return { delimiter: byte(words.delimiter), quote, escape, header: words.header }
}

function byte(word: string): number {
  const code = word.length === 1 ? word.charCodeAt(0) : Number.NaN
  if (!(code > 0 && code < 128)) throw new RangeError(`expected one ASCII character, got ${JSON.stringify(word)}`)
  return code
}
