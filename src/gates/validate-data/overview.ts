import { datasetName, stemOf } from '../../data/name.js'
import { bytes, count, decimal, plural } from '../../report/numbers.js'
import type { Block, ColumnCard, ColumnPicture } from '../../report/section.js'
import { shiftText } from './compare/judge.js'
import type { ColumnComparison } from './compare/comparison.js'
import type { Measured } from './measured.js'
import type { MeasuredProfile } from './profile/measure.js'
import type { ColumnProfile } from './profile/profile.js'
import { isAllowed, type SensitiveSettings } from './sensitive/judge.js'

/** Points from which on a difference to the base is worth a word beside the column. */
const MOVED = 0.01
const SHOWN_VALUES = 8

/** The data sets in a line each, and the columns of each as small multiples. */
export function overview(measured: Measured, sensitive: SensitiveSettings): readonly Block[] {
  const names = [...new Set(measured.files.map(({ dataset }) => dataset))]
  if (names.length === 0) return []
  const columns = [{ label: 'data', code: true }, { label: 'files', align: 'right' as const }, { label: 'size', align: 'right' as const }, { label: 'rows', align: 'right' as const }, { label: 'columns', align: 'right' as const }, { label: 'cells missing', align: 'right' as const }, { label: 'rows with errors', align: 'right' as const }]
  const rows = names.map((name) => {
    const files = measured.files.filter(({ dataset }) => dataset === name), profile = measured.profiles.find((one) => one.profile.dataset === name)?.profile, sum = (pick: (file: Measured['files'][number]) => number): number => files.reduce((all, file) => all + pick(file), 0)
    const cells = profile === undefined ? 0 : profile.looked * profile.columns.length, missing = profile?.columns.reduce((all, { rows: of, present }) => all + of - present, 0) ?? 0
    return [name, count(files.length), bytes(sum((file) => file.bytes)), count(sum((file) => file.rows)), count(new Set(files.flatMap((file) => file.columns)).size || (profile?.columns.length ?? 0)), cells === 0 ? '' : `${decimal((100 * missing) / cells, 2)} %`, count(sum((file) => file.invalidRows))]
  })
  return [{ kind: 'table', title: names.length === 1 ? 'Data set' : 'Data sets', columns, rows }, ...measured.profiles.flatMap((one) => ofDataset(one, measured, sensitive))]
}

function ofDataset({ profile, schemaFile, primaryKey, missingValues }: MeasuredProfile, measured: Measured, sensitive: SensitiveSettings): readonly Block[] {
  const { dataset, rows, looked, columns } = profile, compared = measured.comparisons.filter((one) => one.dataset === dataset), isMoved = compared.some((one) => one.columns.some(({ picture }) => picture !== undefined))
  const note = [looked < rows ? `${count(looked)} of ${plural(rows, 'row')} were looked at, evenly` : '', isMoved ? 'the dashed line is the base of the pull request' : ''].filter((text) => text !== '').join('; ')
  return [
    ...(schemaFile === undefined ? [] : proposal(dataset, schemaFile, primaryKey, missingValues)),
    ...(columns.length === 0 ? [] : [{
      kind: 'columns' as const, title: `Columns of ${dataset}`, ...(note === '' ? {} : { note }),
      columns: columns.map((column) => card(column, compared.flatMap((one) => one.columns).find((one) => one.column === column.column), measured, dataset, sensitive)),
    }]),
  ]
}

/** What to do with the schema that was proposed. */
export function proposal(dataset: string, schemaFile: string, primaryKey: string | undefined, missingValues: readonly string[]): readonly Block[] {
  return [
    { kind: 'text', text: `${dataset} has no schema. One is proposed in ${schemaFile}: copy it to schemas/, read every line, and add to gauntlet.yml:` },
    { kind: 'code', title: '', text: settingsOf(dataset, schemaFile, primaryKey, missingValues) },
  ]
}

/** Lines of gauntlet.yml for a data set with its proposed schema. */
export function settingsOf(dataset: string, schemaFile: string, primaryKey: string | undefined, missingValues: readonly string[]): string {
  const file = schemaFile.slice(schemaFile.lastIndexOf('/') + 1), name = datasetName(stemOf(dataset)), isName = name === dataset
  return `data:\n  ${name}:\n    path: ${isName ? '…' : JSON.stringify(dataset)}\n    schema: schemas/${file}${primaryKey === undefined ? '' : `\n    primaryKey: ${JSON.stringify(primaryKey)}`}${missingValues.length === 0 ? '' : `\n    missingValues: ${JSON.stringify(['', ...missingValues])}`}`
}

function card(one: ColumnProfile, compared: ColumnComparison | undefined, measured: Measured, dataset: string, sensitive: SensitiveSettings): ColumnCard {
  const { column, rows, present, kind, misfits, words } = one
  const found = measured.sensitive.filter((result) => result.dataset === dataset && result.column === column), worst = sensitive.severity === 'error' ? 'error' as const : 'warning' as const
  const violations = measured.groups.filter((group) => group.dataset === dataset && group.column === column && group.severity !== 'notice' && !group.known).reduce((sum, group) => sum + group.count, 0)
  return {
    name: column, type: kind, missing: rows === 0 ? 0 : (rows - present) / rows, different: one.unique ? 'all different' : kind === 'empty' ? '' : `${one.estimated ? '≈ ' : ''}${plural(one.distinct, 'value')}`, values: valuesOf(one),
    remarks: [
      ...(violations === 0 ? [] : [{ tone: 'error' as const, text: plural(violations, 'violation') }]),
      ...found.map((result) => ({ tone: isAllowed(result, sensitive.allow) === undefined ? worst : 'neutral' as const, text: `${result.label}${isAllowed(result, sensitive.allow) === undefined ? '' : ' (allowed)'}` })),
      ...(misfits === 0 ? [] : [{ tone: 'warning' as const, text: `${plural(misfits, 'value')} ${misfits === 1 ? 'is' : 'are'} no ${kind}` }]),
      ...(words.length === 0 ? [] : [{ tone: 'neutral' as const, text: `${words.map(({ value, count: n }) => `${JSON.stringify(value)} (${count(n)})`).join(', ')} for no value` }]),
      ...moved(compared),
    ],
    ...picture(one, compared),
  }
}

function moved(compared: ColumnComparison | undefined): ColumnCard['remarks'] {
  if (compared === undefined) return []
  const { changed = 0, distance = 0 } = compared
  return [...(changed > 0 ? [{ tone: 'neutral' as const, text: `changed in ${plural(changed, 'record')}` }] : []), ...(distance >= MOVED ? [{ tone: 'neutral' as const, text: shiftText(compared) }] : [])]
}

function picture(one: ColumnProfile, compared: ColumnComparison | undefined): { readonly picture?: ColumnPicture } {
  const both = compared?.picture
  if (both?.kind === 'bins') return { picture: both }
  if (both?.kind === 'values') return { picture: { kind: 'values', values: both.values.map(({ value, before, now }) => ({ label: value, before, now })) } }
  const { numbers, top, present } = one
  if (top.length > 0 && (numbers === undefined || one.distinct <= SHOWN_VALUES)) return { picture: { kind: 'values', values: top.slice(0, SHOWN_VALUES).map(({ value, count: n }) => ({ label: value, now: n / Math.max(1, present) })) } }
  return numbers === undefined || numbers.bins.length === 0 ? {} : { picture: { kind: 'bins', from: numbers.min, to: numbers.max, now: numbers.bins.map((n) => n / Math.max(1, present)) } }
}

function valuesOf({ numbers, top, pattern, shortest, longest, kind, distinct }: ColumnProfile): string {
  if (kind === 'empty') return ''
  if (numbers !== undefined && distinct > SHOWN_VALUES) return `${decimal(numbers.min, 4)} to ${decimal(numbers.max, 4)}, median ${decimal(numbers.quantiles[2] ?? numbers.mean, 4)}`
  if (pattern !== undefined) return pattern
  if (top.length > 0) return `${top.slice(0, 3).map(({ value, count: n }) => `${value.slice(0, 30)} (${count(n)})`).join(', ')}${distinct > 3 ? ', …' : ''}`
  return longest === 0 ? '' : shortest === longest ? plural(longest, 'character') : `${count(shortest)} to ${plural(longest, 'character')}`
}
