/** Columns of a table, in file order: a name, or nothing where it cannot be told apart from another one. */
export type ColumnNames = readonly (string | undefined)[]
