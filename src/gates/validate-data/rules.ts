import type { Severity } from '../../report/finding.js'

/** A rule about how a file is written, as opposed to what its schema asks of a row. */
export interface StructureRule {
  readonly severity: Severity
  /** What it means, one sentence. */
  readonly means: string
  /** What to do. */
  readonly mend: string
}

const rule = (severity: Severity, means: string, mend: string): StructureRule => ({ severity, means, mend })

/** Rules of structure, in the order in which they are reported. Documented in docs/rules.md, which is generated from here. */
export const STRUCTURE_RULES = {
  'empty-file': rule('error', 'The file has no bytes.', 'Check the step that writes it, and whether the download was complete.'),
  'git-lfs-pointer': rule('error', 'A Git LFS pointer stands in place of the data.', 'Set `lfs: true` on actions/checkout, or run `git lfs pull` in a step before this one.'),
  'dvc-pointer': rule('error', 'A DVC file stands in place of the data it points to.', 'Run `dvc pull` in a step before this one, and name the data file.'),
  'damaged-archive': rule('error', 'A gzip or zstd file ends too early or is damaged, so not all of it could be read.', 'Write or download the file again.'),
  'damaged-file': rule('error', 'A Parquet file is damaged, so it could not be read.', 'Write or download the file again.'),
  unread: rule('error', 'The rest of the file could not be read: too many quotes do not close.', 'Check `delimiter`, `quoteChar` and `escapeChar`; set `quoteChar: null` if cells are never quoted.'),
  'no-rows': rule('error', 'No row was read, so nothing was judged.', 'Check the step that writes the file; a header alone is not data.'),
  encoding: rule('error', 'Bytes that are not valid in the declared encoding.', 'Declare the encoding the file has (`encoding: windows-1252`), or write it as UTF-8.'),
  nul: rule('error', 'A NUL byte in text; often the sign of a broken copy or of UTF-16.', 'Write the file again, or declare its encoding.'),
  'unclosed-quote': rule('error', 'A quoted cell does not end. The line is not judged; reading goes on behind it.', 'Close the quote, or double a quote that belongs to the text.'),
  'stray-quote': rule('error', 'Text follows the closing quote of a cell. The line is not judged.', 'Double each quote that belongs to the text: `"say ""hi"""`.'),
  'bare-quote': rule('warning', 'A quote inside a cell that is not quoted; it is taken as part of the text.', 'Quote the cell and double the quote, so that every reader understands it the same way.'),
  'bare-carriage-return': rule('warning', 'A carriage return that is no line end; it is taken as part of the cell. Some readers end the row there.', 'Quote the cell, or remove the carriage return.'),
  'extra-cell': rule('error', 'A row has more cells than the header. The row is not judged: which cell belongs to which column is unknown.', 'Quote cells that hold the delimiter.'),
  'missing-cell': rule('error', 'A row has fewer cells than the header. The row is not judged: which cell belongs to which column is unknown.', 'Write every cell, empty ones too.'),
  'too-long': rule('error', 'A record is longer than 16 MiB.', 'Look for a quote or bracket that does not close.'),
  'blank-line': rule('warning', 'Lines without anything on them between rows; they are passed over.', 'Remove them: other readers take them for rows of missing values.'),
  'broken-json': rule('error', 'Text that is not JSON. The record is not judged.', 'NaN, Infinity, single quotes, comments and trailing commas are not JSON; write null or leave the member out.'),
  'trailing-garbage': rule('error', 'There is more text behind the end of the data.', 'Remove it, or write one record a line (JSON lines).'),
  'duplicate-key': rule('error', 'A JSON object has the same key twice; readers differ on which one counts.', 'Write each key once.'),
  'header-data': rule('warning', 'A cell of the header holds what names a person or opens a door: perhaps there is no header, and a row was taken for one. It is masked wherever the column is named.', 'Set `header: false` on the data set if the file has none; else call the column something else.'),
  'missing-column': rule('error', 'The schema requires a column that the file does not have. Reported once, not for every row.', 'Add the column, correct its name, or take it out of `required`.'),
  'extra-column': rule('error', 'The file has a column that the schema does not allow.', 'Add it to `properties`, or remove `additionalProperties: false`.'),
  'unknown-column': rule('notice', 'The file has a column that the schema says nothing about; it is not judged.', 'Add it to `properties`, so that it is.'),
  'absent-column': rule('notice', 'The schema describes a column that the file does not have; it is not required.', 'Correct its name, or leave it: it is optional.'),
  'absent-key': rule('warning', '`primaryKey` of the data set names a column that the file does not have.', 'Correct the name; until then rows are compared as a whole.'),
  'duplicate-column': rule('error', 'Two columns have the same name; only the first is judged.', 'Give each column its own name.'),
  'blank-column': rule('error', 'A column has no name.', 'Name it. A spreadsheet index column is written without: `to_csv(index=False)`.'),
  'contract-unsupported': rule('notice', 'The contract asks for something that is not judged.', 'Say it in the words of a JSON Schema or of `checks`, if it matters.'),
  secret: rule('warning', 'A column holds what opens a door: a key, a token, a password. `sensitive-data` says how bad that is; a value is never shown.', 'Revoke it first, then remove it from the data and from the history of the repository.'),
  'personal-data': rule('warning', 'A column holds what names a person. `sensitive-data` says how bad that is; a value is never shown.', 'Remove or hash it, or allow it: `allow-sensitive: [{ column: …, reason: … }]`.'),
  'no-schema': rule('notice', 'The data set has no schema: only its structure was judged.', 'Add `schema:` to the data set in gauntlet.yml, or the `schema` input.'),
} as const satisfies Readonly<Record<string, StructureRule>>

export type StructureRuleName = keyof typeof STRUCTURE_RULES

/** The id of a rule in findings and reports. */
export function ruleId(name: string): string {
  const known = IDS.get(name) ?? `validate-data/${name}`
  IDS.set(name, known)
  return known
}

const IDS = new Map<string, string>()

/** Rules that say that data was not judged at all: nobody can know it, or accept it. */
const UNJUDGED: ReadonlySet<string> = new Set(['empty-file', 'git-lfs-pointer', 'dvc-pointer', 'damaged-archive', 'damaged-file', 'unread', 'no-rows'].map((name) => `validate-data/${name}`))
export const isUnjudged = (rule: string): boolean => UNJUDGED.has(rule)

/** Order of rules in reports: structure first, then the keywords of the schema by name. */
export const RULE_ORDER: readonly string[] = Object.keys(STRUCTURE_RULES).map(ruleId)

/** Keywords of JSON Schema 2020-12 as rules: what each asks, for docs/rules.md. Their severity is error. */
export const KEYWORD_RULES: Readonly<Record<string, string>> = {
  type: 'The value has another JSON type. In text, a cell that is not lexically a number, an integer or a boolean stays text and so has the wrong type.',
  enum: 'The value is none of the listed ones. Case and blanks count; the nearest allowed value is named.',
  const: 'The value is not the one that is allowed.',
  required: 'A member is absent. A missing cell is an absent member, unless the type admits null.',
  minimum: 'A number is too small.', exclusiveMinimum: 'A number is too small.', maximum: 'A number is too large.', exclusiveMaximum: 'A number is too large.',
  multipleOf: 'A number is not a multiple, computed with exact decimals: 0.3 is a multiple of 0.1.',
  minLength: 'A text is too short, in code points.', maxLength: 'A text is too long, in code points.',
  pattern: 'A text does not match the regular expression (ECMA-262 with the u flag).',
  format: 'A text does not have the format. Formats are asserted: 2023-02-30 is no date.',
  minItems: 'An array is too short.', maxItems: 'An array is too long.', uniqueItems: 'An array holds an item twice.', contains: 'An array lacks an item that it should hold.',
  minProperties: 'An object has too few members.', maxProperties: 'An object has too many members.',
  additionalProperties: 'An object has a member that is not allowed. In tables this is the rule extra-column, reported once.',
  unevaluatedProperties: 'An object has a member that no part of the schema allows.', propertyNames: 'The name of a member is not allowed.',
  dependentRequired: 'A member is absent that another one asks for.',
  anyOf: 'The value fits none of the alternatives.', oneOf: 'The value fits none of the alternatives, or more than one.', not: 'The value is what the schema excludes.',
}

/** Metrics of checks as rules, for docs/rules.md. Their severity is what the check says. A failed check stands on its own line of gauntlet.yml; the first rows it is about are notices. */
export const CHECK_RULES: Readonly<Record<string, string>> = {
  rowCount: 'Rows of the data set.', columnCount: 'Columns of the data set.', columns: 'Columns that are missing, not expected, or in another order than `arguments.properties`.',
  nullValues: 'Rows in which the column is missing.', missingValues: 'Rows in which the column is missing or holds one of `arguments.missingValues`.',
  invalidValues: 'Rows whose value is none of `arguments.validValues`, or does not match `arguments.pattern`; with both, a valid value fits both. A missing value is not invalid.',
  duplicateValues: 'Rows that repeat a key of a row before them; in columns of numbers 1 and 1.0 are the same. A key with a missing part repeats none.', distinctValues: 'Different values of the column.',
  min: 'Smallest number, with all of its digits.', max: 'Largest number, with all of its digits.', mean: 'Arithmetic mean.', sum: 'Sum: exact for numbers of up to 18 digits before the point and 9 behind it, else with compensated rounding.', stddev: 'Standard deviation of a sample (n − 1).', quantile: '`arguments.quantile`, interpolated between neighbours.',
  freshness: 'Time since the newest date of the column that is not in the future, in hours or days. Without a zone it is UTC; numbers are Unix seconds or milliseconds.', foreignKey: 'Rows whose key does not stand in the other data set. A key with a missing part is not looked up.',
  sql: 'The one number that a query gives.',
}

/** What a comparison with the base tells: rule, severity, meaning. */
export const COMPARISON_RULES: Readonly<Record<string, readonly [severity: Severity, means: string]>> = {
  'column-gone': ['warning', 'A column of the base is not there any more.'],
  'missing-shift': ['warning', 'A column is missing in 10 points more, or less, of the rows than on the base.'],
  'column-retyped': ['warning', 'A column held numbers and holds texts now, or the other way.'],
  'column-emptied': ['warning', 'A column has no value any more.'],
  'column-new': ['notice', 'A column that the base does not have.'],
  'new-values': ['notice', 'A column with few values has new ones.'],
  shift: ['notice', 'The distribution of a column has moved by 10 points or more: the largest difference of the cumulative shares (numbers), or half the sum of the differences of the shares (texts).'],
}
