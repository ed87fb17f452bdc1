import { asNumber, asText } from '../../../engine/values.js'
import type { DatasetTable } from '../../../data/tables/dataset-table.js'

/** What a model predicts: classes to hit, or numbers to come near. */
export interface Label {
  readonly column: string
  readonly kind: 'classes' | 'numbers'
  /** Of classes: each with its rows, the most frequent first. */
  readonly classes: ReadonlyMap<string, number>
  /** Rows with a label. */
  readonly rows: number
}

/** From so many different numbers on, a label is a number to come near. */
const MOST_NUMBERS = 50
/** More texts than these are no classes. */
const MOST_CLASSES = 1000


/** @returns undefined when the column holds texts without end */
export async function labelOf(table: DatasetTable, column: string): Promise<Label | undefined> {
  const few = await table.few(column)
  if (few !== undefined && few.size <= MOST_NUMBERS) return classesOf(column, [...few].toSorted(([a, n], [b, m]) => m - n || Buffer.compare(Buffer.from(a), Buffer.from(b))))
  const [shape] = await table.query(`select count(y) as n, count(z) as numbers, count(distinct y) as d from ${table.rows({ y: ['text', column], z: ['number', column] })}`)
  const rows = asNumber(shape?.['n']), distinct = asNumber(shape?.['d'])
  if (distinct > MOST_NUMBERS && asNumber(shape?.['numbers']) === rows) return { column, kind: 'numbers', classes: new Map(), rows }
  if (distinct > MOST_CLASSES) return undefined
  return classesOf(column, (await table.query(`select y, count(*) as n from ${table.rows({ y: ['text', column] })} where y is not null group by y order by n desc, y`)).map((row) => [asText(row['y']), asNumber(row['n'])]))
}

function classesOf(column: string, list: readonly (readonly [value: string, rows: number])[]): Label {
  const classes = new Map(list)
  return { column, kind: 'classes', classes, rows: [...classes.values()].reduce((sum, n) => sum + n, 0) }
}
