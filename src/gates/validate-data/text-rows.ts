import type { CellTyping } from '../../config/dataset.js'
import type { Dialect } from '../../engine/dialect.js'
import type { Place } from '../../report/finding.js'
import { cellSql, cellValue, type MissingRule } from './cells.js'
import type { ColumnNames, ExpectedColumns } from './header.js'

/** The row schema applied to cells of text. */
export interface TextRows {
  readonly expected: ExpectedColumns
  /** Says which columns the file has, in file order. Call it once, before the others. */
  columns(names: ColumnNames): void
  /** SQL that is true for every row that may be invalid; undefined when it would be true for all. */
  predicate(dialect: Dialect, column: (at: number) => string): string | undefined
  decide(cells: readonly (string | undefined)[]): readonly RowViolation[]
  placeOf(pointer: string): Place | undefined
}
