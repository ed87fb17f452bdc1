import { hide } from '../../sensitive/detect.js'
import type { ColumnNames } from '../../data/csv/names.js'
import type { CsvHead, HeaderCell } from '../../data/csv/table.js'
import { structural, type FileSubject } from './subject.js'

/** What the schema says about columns. */
export interface ExpectedColumns {
  readonly properties: readonly string[]
  readonly required: readonly string[]
  /** Is a column that `properties` does not name allowed? */
  readonly allows: (name: string) => boolean
  /** Does `properties` or `patternProperties` describe it? */
  readonly describes: (name: string) => boolean
}

/** Compares the header with the schema: missing, extra, duplicate and blank columns are reported here, once.
 *  Order does not matter. Without a header the columns are those of the schema, in its order. */
export function columnsOf(subject: FileSubject, head: CsvHead, expected: ExpectedColumns | undefined, lines = true): ColumnNames {
  const place = lines ? placeOf : () => ({})
  const headerLine = lines ? lineOf : () => ({})
  if (head.header === undefined) return Array.from({ length: head.columns }, (_, i) => expected?.properties[i] ?? `field${i + 1}`)
  const seen = new Map<string, HeaderCell>()
  const names = head.header.map((cell, at) => {
    if (cell.name.trim() === '') { structural(subject, 'blank-column', `column ${at + 1} has no name`, place(cell)); return undefined }
    const first = seen.get(cell.name)
    if (first !== undefined) { structural(subject, 'duplicate-column', `stands twice in the header, first at ${first.line}:${first.column}`, place(cell), hide(cell.name)); return undefined }
    seen.set(cell.name, cell)
    const shown = hide(cell.name)
    // A name stands in every message and file: what names a person or opens a door is masked from here on.
    if (shown !== cell.name) { structural(subject, 'header-data', `column ${at + 1} is called like a value (${shown}): is the header missing?`, place(cell)); return `${shown} ${at + 1}` }
    return cell.name
  })
  if (expected === undefined) return names
  const hint = separatorHint(head)
  for (const name of expected.required) if (!seen.has(name)) structural(subject, 'missing-column', `is required, but the header does not have it${near(name, seen.keys())}${hint}`, headerLine(head), name)
  for (const name of expected.properties) if (!seen.has(name) && !expected.required.includes(name)) structural(subject, 'absent-column', `is described by the schema, but the header does not have it${near(name, seen.keys())}`, headerLine(head), name)
  for (const [name, cell] of seen) {
    if (!expected.allows(name)) structural(subject, 'extra-column', `is not allowed by the schema${near(name, expected.properties)}`, place(cell), hide(name))
    else if (!expected.describes(name)) structural(subject, 'unknown-column', 'is not described by the schema', place(cell), hide(name))
  }
  return names
}

const placeOf = ({ line, column, endLine, endColumn }: HeaderCell): { line: number; column: number; endLine: number; endColumn: number } => ({ line, column, endLine, endColumn })

function lineOf(head: CsvHead): { line: number } { return { line: head.header?.[0]?.line ?? 1 } }

/** A name that differs by case, blanks, underscores or hyphens only. */
function near(name: string, names: Iterable<string>): string {
  const folded = (text: string): string => text.toLowerCase().replaceAll(/[\s_-]/g, '')
  for (const other of names) if (other !== name && folded(other) === folded(name)) return `; did you mean "${other}"?`
  return ''
}

function separatorHint(head: CsvHead): string {
  const only = head.header?.length === 1 ? head.header[0]?.name : undefined
  const separator = only === undefined ? undefined : [';', '\t', '|', ','].find((mark) => only.includes(mark))
  return separator === undefined ? '' : `; the header is one cell that holds ${JSON.stringify(separator)}: set \`delimiter: ${JSON.stringify(separator)}\``
}
