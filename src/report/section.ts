/** What a gate wants shown, independent of where: plain text, tables and charts. Renderers escape; nothing here is HTML or Markdown. */
export interface Section {
  readonly title: string
  /** Short facts for the one-line table of gates, e.g. `1,000,000 rows, 3 violations`. */
  readonly inShort: string
  readonly blocks: readonly Block[]
}

export type Block = TextBlock | TableBlock | ChartBlock | ColumnsBlock | CodeBlock | DetailsBlock

export interface TextBlock { readonly kind: 'text'; readonly text: string }

export interface TableBlock {
  readonly kind: 'table'
  readonly title: string
  readonly columns: readonly { readonly label: string; readonly align?: 'left' | 'right'; readonly code?: boolean }[]
  /** Cells are already formatted; renderers escape them. `code` columns hold data and are shown verbatim. */
  readonly rows: readonly (readonly string[])[]
  /** Rows left out, said below the table. */
  readonly more?: number
}

export interface ChartBlock { readonly kind: 'chart'; readonly title: string; readonly chart: Chart }

/** Text to copy, such as lines of gauntlet.yml. */
export interface CodeBlock { readonly kind: 'code'; readonly title: string; readonly text: string }

/** The columns of a table, each with what is in it: small multiples on the page, a table elsewhere. */
export interface ColumnsBlock {
  readonly kind: 'columns'
  readonly title: string
  /** What the pictures show. */
  readonly note?: string
  readonly columns: readonly ColumnCard[]
}

export interface ColumnCard {
  readonly name: string
  /** What its values are, in a word. */
  readonly type: string
  /** Share of the rows without a value, from 0 to 1. */
  readonly missing: number
  /** How many different values, in words. */
  readonly different: string
  /** Its values in few words: a range, the most frequent ones. */
  readonly values: string
  /** What should be known about it. */
  readonly remarks: readonly { readonly tone: 'error' | 'warning' | 'neutral'; readonly text: string }[]
  readonly picture?: ColumnPicture
}

/** Shares of the rows with a value: in equal parts from `from` to `to`, or of single values; `before` is what they were. */
export type ColumnPicture =
  | { readonly kind: 'bins'; readonly from: number; readonly to: number; readonly now: readonly number[]; readonly before?: readonly number[] }
  | { readonly kind: 'values'; readonly values: readonly { readonly label: string; readonly now: number; readonly before?: number }[] }

/** Folded away until asked for. */
export interface DetailsBlock { readonly kind: 'details'; readonly title: string; readonly blocks: readonly Block[] }

export type Chart = BarChart | StripChart

/** Horizontal bars, longest first or in the given order. */
export interface BarChart {
  readonly kind: 'bars'
  readonly unit: string
  readonly bars: readonly { readonly label: string; readonly value: number; readonly tone?: 'error' | 'warning' | 'neutral' }[]
}

/** Where in a file something was seen: counts in equal bins from its first to its last record. */
export interface StripChart {
  readonly kind: 'strip'
  readonly unit: string
  readonly from: number
  readonly to: number
  readonly bins: readonly number[]
}
