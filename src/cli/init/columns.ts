import { plural } from '../../report/numbers.js'

/** What init needs to know of a column that was profiled. */
export interface SeenColumn { readonly column: string; readonly rows: number; readonly present: number; readonly distinct: number; readonly unique: boolean; readonly kind: string; readonly words: readonly { readonly value: string; readonly count: number }[] }

/** A column that may be what a setting asks for. */
export interface Guess { readonly setting: 'label' | 'group' | 'time'; readonly column: string; readonly why: string; readonly sure: boolean }

const LABEL = /^(?:label|labels|target|class|y|outcome|churn|churned|fraud|is_fraud|is_spam|spam|default|defaulted|survived|ground_truth|two_year_recid)$/i
const SWITCH = /^(?:is|has|was|did|will)_/i
const GROUP = /^(?:customer|user|client|patient|account|person|subject|session|device|machine|household|member|store|site|card)(?:_?(?:id|no|nr|number|key))$/i
const TIME = /(?:^|_)(?:date|time|timestamp|datetime|at|on|day)$/i
/** A label has few values, each in many rows. */
const MOST_CLASSES = 50

/** What columns may mean for splits. Only a label with a usual name and few values is sure; the rest is to be decided by who knows the data.
 *  @param hidden columns that hold something sensitive, and the key */
export function guesses(columns: readonly SeenColumn[], hidden: ReadonlySet<string>): readonly Guess[] {
  const open = columns.filter(({ column, present, kind }) => !hidden.has(column) && present > 0 && kind !== 'empty')
  const few = ({ distinct, present }: SeenColumn): boolean => distinct > 1 && distinct <= MOST_CLASSES && distinct * 2 <= present
  const labels = open.filter((one) => LABEL.test(one.column) && few(one)), switches = open.filter((one) => SWITCH.test(one.column) && few(one) && one.distinct === 2 && !labels.includes(one))
  const values = ({ distinct }: SeenColumn): string => plural(distinct, 'value')
  const found: Guess[] = labels.map((one) => ({ setting: 'label', column: one.column, why: `called like a label, and it has ${values(one)}`, sure: labels.length === 1 }))
  if (labels.length === 0) for (const one of switches) found.push({ setting: 'label', column: one.column, why: `called like a yes or no, and it has ${values(one)}`, sure: switches.length === 1 && columns.at(-1) === one })
  for (const one of open) if (GROUP.test(one.column) && !one.unique && one.distinct > 1 && one.distinct < one.present) found.push({ setting: 'group', column: one.column, why: `named for whom records belong to, and ${values(one)} stand in ${plural(one.present, 'row')}: must all rows of one stay in one split?`, sure: false })
  for (const one of open) if (TIME.test(one.column) && ['date', 'date-time', 'timestamp'].includes(one.kind)) found.push({ setting: 'time', column: one.column, why: 'it holds moments: must training end before the test begins?', sure: false })
  return found
}
