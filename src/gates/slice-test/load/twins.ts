import { asNumber } from '../../../engine/values.js'
import type { Place } from '../../../report/finding.js'
import { hideAll } from '../../../sensitive/hide-all.js'
import type { TestData } from './data.js'
import { SHOWN_ROWS } from './problem.js'

/** Rows with an id that stood in an earlier row. */
export interface Twins {
  readonly count: number
  /** The first such id, masked where it is sensitive. */
  readonly first: string | undefined
  /** Where the first of these rows are. */
  readonly places: readonly Place[]
}

/** Looks for ids that stand in more than one row. Rows without an id are none.
 *  @param known how many there are, where that was counted */
export async function twinsOf(data: TestData, id: string, known?: number): Promise<Twins> {
  const from = data.table.rows({ x: ['same', id] }), [counted] = known === undefined ? await data.engine.query(`select count(x) - count(distinct x) as twins from ${from}`) : [], count = known ?? asNumber(counted?.['twins'])
  if (count === 0) return { count, first: undefined, places: [] }
  const found = await data.engine.query(`select n from (select n, row_number() over (partition by x order by n) as time from (select row_number() over () - 1 as n, x from ${from}) where x is not null) where time > 1 order by n limit ${SHOWN_ROWS}`)
  const rows = found.map((row) => asNumber(row['n'])), [first] = await data.some(id, rows.slice(0, 1))
  return { count, first: first === undefined ? undefined : (await hideAll([first]))[0], places: await data.places(rows) }
}
