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
  readonly columns: readonly { readonly label: string; readonly align?: 'left' | 'right'; readonly code?: boolean; /** Holds sentences: it is not made as narrow as its longest word. */ readonly wide?: boolean }[]
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

export type Chart = BarChart | StripChart | ForestChart | DumbbellChart | HeatChart | CurvesChart | ConfusionChart

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

/** What a judgement says of one row; never shown by colour alone. */
export type Tone = 'fail' | 'pass' | 'inconclusive' | 'neutral'

/** A share lies between 0 and 1 and is written with two decimals or more; a number is anything else. */
export type ChartUnit = 'share' | 'number'

/** One metric on many slices: estimates with their intervals against a threshold. */
export interface ForestChart {
  readonly kind: 'forest'
  /** The name of the metric, e.g. `recall`. */
  readonly metric: string
  readonly unit: ChartUnit
  readonly rows: readonly ForestRow[]
  /** The least and the most that is allowed, where that is the same for all rows. */
  readonly least?: number
  readonly most?: number
}

export interface ForestRow {
  readonly label: string
  /** Left out where the metric is undefined: that is said, and is not 0. */
  readonly estimate?: number
  readonly lower?: number
  readonly upper?: number
  /** How much it rests on, in words: `214 n+`. */
  readonly count: string
  /** The estimate of the baseline. */
  readonly before?: number
  /** The least and the most that is allowed of this row, where it has its own. */
  readonly least?: number
  readonly most?: number
  readonly tone: Tone
  /** One sentence more. */
  readonly note?: string
}

/** What changed against the baseline, row by row. */
export interface DumbbellChart {
  readonly kind: 'dumbbell'
  readonly metric: string
  readonly unit: ChartUnit
  readonly rows: readonly DumbbellRow[]
  readonly better: 'higher' | 'lower'
}

export interface DumbbellRow {
  readonly label: string
  readonly before?: number
  readonly after?: number
  /** Interval of the difference, after minus before. */
  readonly lower?: number
  readonly upper?: number
  readonly tone: Tone
}

/** One metric on the crosses of two columns. */
export interface HeatChart {
  readonly kind: 'heat'
  readonly metric: string
  readonly unit: ChartUnit
  readonly x: HeatSide
  readonly y: HeatSide
  /** At most one for each cross; what has none, has no rows. */
  readonly cells: readonly HeatCell[]
}

export interface HeatSide { readonly label: string; readonly values: readonly string[] }

export interface HeatCell {
  /** Which of `x.values`, from 0. */
  readonly x: number
  /** Which of `y.values`, from 0. */
  readonly y: number
  /** Left out where the metric is undefined. */
  readonly value?: number
  /** Rows it rests on. */
  readonly count: number
  readonly tone?: Tone
}

/** Curves in the unit square: calibration, ROC, precision and recall. */
export interface CurvesChart {
  readonly kind: 'curves'
  readonly xLabel: string
  readonly yLabel: string
  /** Whether the line from (0, 0) to (1, 1) means something: chance, or perfect calibration. */
  readonly diagonal?: boolean
  readonly series: readonly CurveSeries[]
}

export interface CurveSeries {
  readonly label: string
  /** x and y, from 0 to 1, in the order in which they are joined. */
  readonly points: readonly (readonly [number, number])[]
  readonly tone?: 'emphasis' | 'neutral'
  /** What each point rests on: they become dots of such an area. */
  readonly sizes?: readonly number[]
}

/** Who was taken for whom. */
export interface ConfusionChart {
  readonly kind: 'confusion'
  readonly classes: readonly string[]
  /** Rows of each actual class (first index) by predicted class (second). */
  readonly counts: readonly (readonly number[])[]
  /** The same of the baseline. */
  readonly before?: readonly (readonly number[])[]
}
