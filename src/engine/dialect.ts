/** The differences between SQL engines, as small functions from SQL text to SQL text. Arguments are SQL expressions unless said otherwise. */
export interface Dialect {
  readonly name: 'duckdb' | 'trino'
  /** A quoted identifier for any name, hostile ones included. */
  ident(name: string): string
  /** A string literal for any text. */
  text(value: string): string
  /** A double literal. @throws RangeError when it is not finite */
  number(value: number): string
  /** True when the text is one of the values (plain texts, at least one); false or NULL otherwise. Quick however many there are. */
  among(text: string, values: readonly string[]): string
  /** Which of the values (plain texts, at least one) the text is, from 0; NULL for any other. Quick however many there are. */
  code(text: string, values: readonly string[]): string
  /** True when the whole text matches an RE2 pattern somewhere (the pattern anchors itself, with `\z` for the end). `pattern` is plain text, not SQL. */
  matches(text: string, pattern: string): string
  /** A double from the text of a decimal number (optional sign, digits, fraction, exponent); NULL for anything else, NaN and infinities included. */
  toDouble(text: string): string
  /** A date from `YYYY-MM-DD` exactly; NULL for anything else, `2023-02-30` included. */
  toDate(text: string): string
  /** Length in code points. */
  length(text: string): string
  isNaN(double: string): string
}
