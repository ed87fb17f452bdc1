import { plural } from '../../report/numbers.js'
import type { DataSet } from './group.js'
import type { Passed } from './looked.js'
import type { Choice, Plan } from './plan.js'
import { list, remark, scalar } from './yaml-text.js'

/** So many of what was passed over are named. */
const NAMED = 30

/** Only how the data is read: for the run that describes it. */
export function draftText(sets: readonly DataSet[]): string {
  return `version: 1\ndata:\n${sets.map(({ name, paths, traits }) => [`  ${name}:`, line({ setting: 'path', value: paths, why: '' }), ...traits.map((one) => line({ ...one, why: '' }))].join('\n')).join('\n')}\n`
}

/** gauntlet.yml, with the reason beside each choice. */
export function settingsText({ sets, splits, remarks, sensitive }: Plan, passed: readonly Passed[]): string {
  const said = passed.filter(({ dull }) => dull !== true)
  return [
    '# What the data is, and what must hold of it: https://github.com/ml-gauntlet/gauntlet/blob/main/docs/configuration.md',
    'version: 1', '', 'data:',
    ...sets.flatMap(({ name, why, choices }) => [...why === '' ? [] : [`  # ${remark(why)}`], `  ${name}:`, ...choices.map(line)]),
    ...said.length === 0 ? [] : ['  # Passed over:', ...said.slice(0, NAMED).map(({ path, why }) => `  # - ${remark(`${path}: ${why}`)}`), ...said.length > NAMED ? [`  # - and ${plural(said.length - NAMED, 'more')}`] : []],
    '', 'validate-data:', '  baseline: base # data has a past: only what a pull request brings fails, what is wrong already is counted',
    ...splits === undefined ? [] : [`  # ${remark(splits.why)}`, '  splits:', ...splits.choices.map(line), ...splits.guesses.map(({ setting, column, why }) => `    # ${setting}: ${column === '' ? remark(`# ${why}`) : `${scalar(column)} # ${remark(`a guess: ${why}`)}`}`)],
    ...remarks.map((text) => `  # ${remark(text)}`),
    ...sensitive.length === 0 ? [] : ['  # Personal data or secrets were seen. What is meant to be there is allowed with a reason; the rest should go:', '  # allow-sensitive:', ...sensitive.map(({ column, kind }) => `  #   - { column: ${scalar(column)}, kind: ${scalar(kind)}, reason: why it is there }`)],
    '',
  ].join('\n')
}

function line({ setting, value, why }: Choice): string {
  return `    ${setting}: ${value === false ? 'false' : typeof value === 'string' ? scalar(value) : list(value)}${why === '' ? '' : ` # ${remark(why)}`}`
}
