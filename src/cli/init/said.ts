import { visible } from '../../report/escape.js'
import { count, plural } from '../../report/numbers.js'
import type { Report } from '../../report/report.js'
import type { Passed } from './looked.js'
import type { Plan } from './plan.js'

/** So many of what was passed over are named. */
const NAMED = 15
const REASONS = 3

/** What was written besides gauntlet.yml and schemas, and why. */
export interface Written { readonly path: string; readonly why: string }

/** What init says when it is done: what was written, each choice, what was passed over, how the data fares, what is next. */
export function said(plan: Plan, passed: readonly Passed[], others: readonly Written[], report: Report, page: string): string {
  const told = passed.filter(({ dull }) => dull !== true), dull = passed.length - told.length
  const lines = [
    'gauntlet.yml  names the data and what must hold of it',
    ...plan.sets.flatMap(({ name, why, choices }) => [`  ${name}: ${shownPath(choices[0]?.value)}${why === '' ? '' : `  (${why})`}`, ...choices.slice(1).map(({ setting, value, why: reason }) => `    ${setting}: ${typeof value === 'string' ? value : JSON.stringify(value)}  (${reason})`)]),
    '  baseline: base  (only what a pull request brings fails; what is wrong already is counted)',
    ...plan.splits === undefined ? [] : [`  splits  (${plan.splits.why})`, ...plan.splits.choices.map(({ setting, value, why }) => `    ${setting}: ${typeof value === 'string' ? value : ''}  (${why})`), ...plan.splits.guesses.map(({ setting, column, why }) => `    ${column === '' ? `no ${setting}` : `perhaps ${setting}: ${column}`}  (${why})`)],
    ...plan.remarks.map((text) => `  ${text}`),
    ...plan.sensitive.length === 0 ? [] : [`  personal data or secrets in ${plan.sensitive.map(({ column, kind }) => `${column} (${kind})`).join(', ')}: what is meant to be there is allowed with a reason, the lines stand in gauntlet.yml as a comment`],
    ...plan.schemas.length === 0 ? [] : [`schemas/  ${plural(plan.schemas.length, 'schema')} proposed from all rows: read every line, for a proposal says what the data is, not what it should be`], ...others.map(({ path, why }) => `${path}  ${why}`),
    ...told.length === 0 && dull === 0 ? [] : ['', 'Passed over:', ...told.slice(0, NAMED).map(({ path, why }) => `  ${path}  ${why}`), ...told.length > NAMED ? [`  and ${plural(told.length - NAMED, 'more')}: they stand in gauntlet.yml`] : [], ...dull === 0 ? [] : [`  ${plural(dull, 'JSON file')} that ${dull === 1 ? 'is no list' : 'are no lists'} of records`]],
    '', ...result(report, page),
  ]
  return `${lines.map(visible).join('\n')}\n`
}

const shownPath = (value: string | readonly string[] | false | undefined): string => (typeof value === 'string' ? value : Array.isArray(value) ? value.join(', ') : '')

/** One line on how the data fares by what was written, and what to do next. */
function result({ inputs, counts: { errors, warnings, notices }, reasons, verdict }: Report, page: string): readonly string[] {
  const rows = inputs.reduce((sum, one) => sum + (one.rows ?? 0), 0), all = errors + warnings + notices
  const kinds = [[errors, 'error'], [warnings, 'warning'], [notices, 'notice']] as const
  return [
    `Result: ${plural(rows, 'row')} in ${plural(inputs.length, 'file')}, ${all === 0 ? 'no finding' : `${plural(all, 'finding')} (${kinds.filter(([n]) => n > 0).map(([n, one]) => plural(n, one)).join(', ')})`}.`,
    ...verdict === 'pass' ? [] : [...reasons.slice(0, REASONS).map((reason) => `  ${reason}`), ...reasons.length > REASONS ? [`  and ${count(reasons.length - REASONS)} more`] : []],
    `Next: ${errors > 0 ? `look at ${page}: mend the data, or the schema where it asks too much.` : all > 0 ? `look at ${page}, and read the schemas.` : 'read the schemas.'} Then commit what was written; every pull request is judged from then on.`,
  ]
}
