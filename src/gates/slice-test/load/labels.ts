import type { ModelSettings, Task } from '../../../config/model.js'
import { UserError } from '../../../errors.js'
import type { Place } from '../../../report/finding.js'
import { encodeNumbers, type Encoded, type TestData } from './data.js'

/** What is true of each row. */
export type Labels =
  | { readonly task: 'regression'; readonly values: Float64Array }
  | { readonly task: 'binary-classification' | 'multiclass-classification'; readonly classes: readonly string[]; /** -1: no label. */ readonly codes: Int32Array; /** Rows whose label is none of the declared classes. */ readonly unknown: readonly number[] }

/** More classes than this are no classes. */
export const MOST_CLASSES = 1000
/** A column of numbers with more different values than this is what a regression predicts, unless the settings say otherwise. */
const FEW = 20

/** Reads the labels and tells the task, where the settings do not.
 *  @param place where the label or the positive class is set
 *  @throws UserError `data-unusable` when the labels do not fit the task */
export async function readLabels(data: TestData, column: string, model: ModelSettings, place: Place | undefined): Promise<Labels> {
  const at = place === undefined ? {} : { place }, numeric = data.kind(column) === 'number', values = numeric || model.task === 'regression' || data.almostNumbers(column) ? await data.numbers(column) : undefined
  if (model.task === 'regression' && values?.some(Number.isFinite) !== true) throw new UserError('data-unusable', `the task is regression, but label ${column} holds text`, at)
  if (values !== undefined && (model.task === 'regression' || (model.task === undefined && model.classes === undefined && model.positive === undefined && isContinuous(values)))) return { task: 'regression', values }
  const said = !numeric || values === undefined ? await data.encode(column, MOST_CLASSES) : encodeNumbers(values, MOST_CLASSES), without = said === undefined || model.classes?.some(isNaNWord) === true ? said : withoutNaN(said)
  // Numbers beside NaN are numbers, however they are written.
  const numbers = numeric || (without !== said && values !== undefined && without?.levels.every((level) => Number.isFinite(Number(level))) === true), encoded = numbers && !numeric && values !== undefined ? encodeNumbers(values, MOST_CLASSES) : without
  if (encoded === undefined) throw new UserError('data-unusable', `label ${column} has more than ${MOST_CLASSES} different values`, { ...at, hint: 'Is it the right column? For numbers set `model: { task: regression }`.' })
  if (encoded.levels.length === 0) throw new UserError('data-unusable', `label ${column} is missing in every row`, at)
  return classified(encoded, column, model, numbers, at)
}

/** What pandas and Python write where there is no value. */
export const isNaNWord = (text: string): boolean => /^nan$/i.test(text.trim())

/** Takes NaN for what it is, a missing label: nobody calls a class so without saying it. */
function withoutNaN(said: Encoded): Encoded {
  const { codes, levels } = said
  if (!levels.some(isNaNWord)) return said
  const kept = levels.filter((level) => !isNaNWord(level)), index = levels.map((level) => kept.indexOf(level))
  return { codes: codes.map((code) => (code < 0 ? -1 : index[code] ?? -1)), levels: kept }
}

/** Is the label of a row missing? */
export function lacksLabels(labels: Labels): boolean { return labels.task === 'regression' ? labels.values.some(Number.isNaN) : labels.codes.includes(-1) }

function isContinuous(values: Float64Array): boolean {
  const seen = new Set<number>()
  for (const value of values) {
    if (Number.isNaN(value)) continue
    if (!Number.isInteger(value)) return true
    seen.add(value)
    if (seen.size > FEW) return true
  }
  return false
}

function classified({ codes, levels }: { readonly codes: Int32Array; readonly levels: readonly string[] }, column: string, model: ModelSettings, numeric: boolean, at: { place?: Place }): Labels {
  const same = (text: string): string => canonical(text, numeric), declared = model.classes?.map(same), task: Task = model.task ?? ((declared ?? levels).length > 2 ? 'multiclass-classification' : 'binary-classification')
  if (task === 'binary-classification') {
    const all = declared ?? levels, classes = binaryClasses(all, model.positive === undefined ? undefined : same(model.positive), column, at)
    return mapped(codes, levels, classes, task)
  }
  return mapped(codes, levels, declared ?? levels, 'multiclass-classification')
}

/** How a class is written: numbers in one way, words of truth without regard to case. */
export function canonical(text: string, numeric: boolean): string {
  return numeric && text.trim() !== '' && Number.isFinite(Number(text)) ? String(Number(text)) : text
}

/** Words that mean positive where nobody says which label does. */
const POSITIVE = ['1', 'true', 'True', 'TRUE']

function binaryClasses(found: readonly string[], positive: string | undefined, column: string, at: { place?: Place }): readonly string[] {
  if (found.length > 2) throw new UserError('data-unusable', `the task is binary, but label ${column} has ${found.length} values: ${found.slice(0, 6).map((one) => JSON.stringify(one)).join(', ')}${found.length > 6 ? ', …' : ''}`, { ...at, hint: 'Set `model: { task: multiclass-classification }`, or name the two classes under `model.classes`.' })
  const of = positive ?? POSITIVE.find((word) => found.includes(word))
  if (of === undefined && found.length === 2) throw new UserError('data-unusable', `it is not said which label is positive: ${column} is ${found.map((one) => JSON.stringify(one)).join(' or ')}`, { ...at, hint: 'Set `model: { positive: … }` in gauntlet.yml, or input `positive`.' })
  if (of !== undefined && found.length === 2 && !found.includes(of)) throw new UserError('data-unusable', `no row has the positive label ${JSON.stringify(of)}: ${column} is ${found.map((one) => JSON.stringify(one)).join(' or ')}`, { ...at, hint: 'Set `model.positive` to one of these.' })
  const [only] = found, negative = found.find((one) => one !== of)
  // With one label only, the other class is the one that nobody saw.
  if (of === undefined) { const other = only === '0' ? '1' : /^false$/i.test(only ?? '') ? 'true' : `not ${only ?? ''}`; return [only ?? '', other] }
  return [negative ?? (of === '1' ? '0' : `not ${of}`), of]
}

function mapped(codes: Int32Array, levels: readonly string[], classes: readonly string[], task: 'binary-classification' | 'multiclass-classification'): Labels {
  const index = levels.map((level) => classes.indexOf(level)), unknown: number[] = [], labels = new Int32Array(codes.length)
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] ?? -1, label = code < 0 ? -1 : index[code] ?? -1
    labels[row] = label
    if (code >= 0 && label < 0) unknown.push(row)
  }
  return { task, classes, codes: labels, unknown }
}
