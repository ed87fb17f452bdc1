/** How the text of a cell becomes a value, in the words of Table Schema. */
export interface CellTyping extends CellWords {
  /** Columns with words of their own, which a contract may give. */
  readonly columns?: ReadonlyMap<string, Partial<CellWords>>
}

export interface CellWords {
  readonly missingValues: readonly string[]
  readonly trueValues: readonly string[]
  readonly falseValues: readonly string[]
  readonly decimalChar: string
}

/** The words for the cells of one column. */
export function wordsOf(typing: CellTyping, column: string): CellWords {
  const own = typing.columns?.get(column)
  return own === undefined ? typing : { ...typing, ...own }
}
