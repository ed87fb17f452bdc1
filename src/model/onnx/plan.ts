import { didYouMean } from '../../config/nearest.js'
import { UserError } from '../../errors.js'
import { count, plural } from '../../report/numbers.js'
import { columnsByName, listed, refuseRepeated } from '../features.js'
import type { FeatureBatch, FeatureColumn } from '../target.js'
import { ELEMENTS, type ElementType } from './elements.js'

/** An input as the model declares it; of `shape`, what is not a number of sensible size is open. */
export interface InputInfo { readonly name: string; readonly type: string | undefined; readonly shape: readonly (number | string)[] }

/** What one input gets. */
export interface InputPlan {
  readonly input: string
  readonly type: ElementType
  readonly columns: readonly FeatureColumn[]
  /** Dimensions after that of the rows. */
  readonly trailing: readonly number[]
}

/** What all inputs get. `fixedRows` is the one number of rows the model takes at a time, if it does. */
export interface FeedPlan { readonly inputs: readonly InputPlan[]; readonly fixedRows: number | undefined }

type Wanted = Readonly<Record<string, string | readonly string[]>>

/** Decides which columns each input of a model gets.
 *  @param features what the user lists; undefined: what the inputs are called, else all columns
 *  @param wanted   what the user says about inputs
 *  @throws UserError `model-features` when inputs and columns do not fit together */
export function planFeeds(inputs: readonly InputInfo[], batch: FeatureBatch, features: readonly string[] | undefined, wanted: Wanted, model: string): FeedPlan {
  const columns = columnsByName(batch), names = inputs.map(({ name }) => name)
  refuseRepeated(features ?? [])
  for (const input of Object.keys(wanted)) if (!names.includes(input)) throw new UserError('model-features', `${model} has no input "${input}"${didYouMean(input, names)}`, { hint: `Its inputs: ${listed(names)}.` })
  const groups = new Map(inputs.map(({ name }) => [name, group(name, inputs.length === 1, [...columns.keys()], features, wanted[name])]))
  const used = [...groups.values()].flat(), stray = features?.find((name) => !used.includes(name))
  if (stray !== undefined) throw new UserError('model-features', `${model} has no input for the feature "${stray}"${didYouMean(stray, names)}`, { hint: `Its inputs: ${listed(names)}. Where they are called otherwise, say so under \`inputs\`.` })
  const plans = inputs.map((input) => planInput(input, groups.get(input.name) ?? [], columns, features, model))
  const fixed = [...new Set(inputs.map(({ shape: [rows] }) => size(rows)).filter((rows) => rows !== undefined))]
  if (fixed.length > 1) throw new UserError('model-features', `the inputs of ${model} take different numbers of rows: ${fixed.join(', ')}`, { hint: 'Export it with a dynamic first axis.' })
  return { inputs: plans, fixedRows: fixed[0] }
}

function group(input: string, alone: boolean, columns: readonly string[], features: readonly string[] | undefined, wanted: string | readonly string[] | undefined): readonly string[] {
  if (wanted !== undefined) return typeof wanted === 'string' ? [wanted] : wanted
  if (!alone) return [input]
  return features ?? (columns.includes(input) ? [input] : columns)
}

function planInput(info: InputInfo, names: readonly string[], columns: ReadonlyMap<string, FeatureColumn>, features: readonly string[] | undefined, model: string): InputPlan {
  const { name: input, type = '', shape } = info, known = [...columns.keys()]
  if (!isElement(type)) throw new UserError('model-features', `the input "${input}" of ${model} takes ${type === '' ? 'no tensor' : type}, which is not supported`, { hint: `Supported: ${Object.keys(ELEMENTS).join(', ')}.` })
  const selected = names.map((name) => {
    const column = columns.get(name)
    // Who lists features gives nothing else: whether the data has the column is not known here.
    if (column === undefined && name === input && features?.includes(name) === false) throw new UserError('model-features', `${model} has an input "${input}", which is not among the features`, { hint: 'Add it to `features`.' })
    if (column === undefined) throw name === input
      ? new UserError('model-features', `${model} has an input "${input}", but the data has no such column${didYouMean(name, known)}`, { hint: 'Call the column of the data as the input is called, or export the model with the names of the columns.' })
      : new UserError('model-features', `the data has no column "${name}", which is a feature of ${model}${didYouMean(name, known)}`, { hint: `Columns of the data: ${listed(known)}.` })
    if (features !== undefined && !features.includes(name)) throw new UserError('model-features', `${model} needs "${name}" (input "${input}"), which is not among the features${didYouMean(name, features)}`, { hint: 'Add it to `features`.' })
    if (column.kind === 'text' && type !== 'string') throw new UserError('model-features', `the feature "${name}" is text, but the input "${input}" of ${model} takes ${type}`, { hint: 'Encode it inside the exported model, or leave it out of `features`.' })
    return column
  })
  return { input, type, columns: selected, trailing: trailingOf(info, selected, shape, model) }
}

function trailingOf({ name }: InputInfo, columns: readonly FeatureColumn[], shape: readonly (number | string)[], model: string): readonly number[] {
  const rest = shape.slice(1).map(size), told = rest.filter((dim) => dim !== undefined).reduce((all, dim) => all * dim, 1), open = rest.filter((dim) => dim === undefined).length
  if (shape.length === 1 && columns.length === 1) return []
  if (rest.length === 0) { if (shape.length === 0) return [columns.length] } else if (open <= 1 && (open === 0 ? told === columns.length : columns.length % told === 0)) return rest.map((dim) => dim ?? columns.length / told)
  const takes = open === 0 ? plural(told, 'feature') : `shape [${['rows', ...rest.map((dim) => dim ?? '?')].join(', ')}]`
  throw new UserError('model-features', `the input "${name}" of ${model} takes ${takes}, but ${count(columns.length)} ${columns.length === 1 ? 'was' : 'were'} given: ${listed(columns.map((column) => column.name))}`, { hint: 'List exactly what the model was trained on under `features`, in that order.' })
}

/** The runtime writes an open dimension as 2³² − 1, or by its name. */
const size = (dim: number | string | undefined): number | undefined => typeof dim === 'number' && dim >= 0 && dim < 0x7fff_ffff ? dim : undefined

const isElement = (type: string): type is ElementType => Object.hasOwn(ELEMENTS, type)
