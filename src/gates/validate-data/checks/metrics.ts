// The words of the data quality library of ODCS 3.1 (https://bitol-io.github.io/open-data-contract-standard/v3.1.0/data-quality/), and some more metrics.

export const METRICS = ['rowCount', 'nullValues', 'missingValues', 'invalidValues', 'duplicateValues', 'distinctValues', 'min', 'max', 'mean', 'sum', 'stddev', 'quantile', 'freshness', 'foreignKey', 'columnCount', 'columns', 'sql'] as const
export type Metric = (typeof METRICS)[number]

export type Argument = 'properties' | 'missingValues' | 'validValues' | 'pattern' | 'quantile' | 'references'

/** What a metric takes. */
export interface MetricTraits {
  /** Is it about a column? `key`: about one, or about several in `arguments.properties`. */
  readonly column: 'one' | 'key' | 'optional' | 'none'
  readonly arguments: readonly Argument[]
  /** Does it count rows, so that it can be asked for in percent of them? */
  readonly ofRows: boolean
}

const aggregate: MetricTraits = { column: 'one', arguments: ['missingValues'], ofRows: false }

export const TRAITS: Readonly<Record<Metric, MetricTraits>> = {
  rowCount: { column: 'none', arguments: [], ofRows: false },
  nullValues: { column: 'one', arguments: [], ofRows: true },
  missingValues: { column: 'one', arguments: ['missingValues'], ofRows: true },
  invalidValues: { column: 'one', arguments: ['validValues', 'pattern', 'missingValues'], ofRows: true },
  duplicateValues: { column: 'key', arguments: ['properties'], ofRows: true },
  distinctValues: { column: 'one', arguments: ['missingValues'], ofRows: true },
  min: aggregate, max: aggregate, mean: aggregate, sum: aggregate, stddev: aggregate,
  quantile: { ...aggregate, arguments: ['quantile', 'missingValues'] },
  freshness: aggregate,
  foreignKey: { column: 'key', arguments: ['properties', 'references'], ofRows: true },
  columnCount: { column: 'none', arguments: [], ofRows: false },
  columns: { column: 'none', arguments: ['properties'], ofRows: false },
  sql: { column: 'optional', arguments: [], ofRows: false },
}

/** Metrics whose value is a value of the data, or close to one: it may be something that nobody should see. */
export const SHOWS_A_VALUE: ReadonlySet<Metric> = new Set(['min', 'max', 'quantile', 'freshness'])

/** Metrics that take an argument. */
export function takers(argument: Argument): readonly Metric[] { return METRICS.filter((metric) => TRAITS[metric].arguments.includes(argument)) }
