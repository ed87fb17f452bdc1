import { didYouMean } from '../config/nearest.js'
import { UserError } from '../errors.js'
import { count, plural } from '../report/numbers.js'
import { listed } from './features.js'
import type { OutputNames, Task } from './settings.js'
import type { Predictions } from './target.js'

/** An output as the model declares it. `type` is undefined for what is no tensor (a sequence of maps). */
export interface OutputInfo { readonly name: string; readonly type: string | undefined; readonly rank?: number }

/** An output as the model gave it for some rows. */
export interface Answer {
  readonly dims: readonly number[]
  readonly data: ArrayLike<number | bigint | string | boolean>
  /** As an endpoint says it of every answer. */
  readonly type?: string | undefined
}

/** Which output says what. */
export interface Roles { readonly label?: string; readonly scores?: string; readonly value?: string }

const REAL: readonly string[] = ['float32', 'float64', 'FP32', 'FP64'], NUMERIC = /int|INT|^FP|^float/
const LABEL = /^(?:int|uint|INT|UINT|string|bool|BOOL|BYTES)/
const LIKELY = /prob|score/i

/** Finds the outputs that answer a task.
 *  @param model how messages call the model
 *  @param names what the user says about them
 *  @throws UserError `model-predictions` when that cannot be told */
export function rolesOf(outputs: readonly OutputInfo[], task: Task, names: OutputNames, model: string): Roles {
  for (const name of Object.values(names)) if (!outputs.some((output) => output.name === name)) throw unknownOutput(name, outputs, model)
  const tensors = outputs.filter((output) => output.type !== undefined)
  if (task === 'regression') {
    const numeric = tensors.filter(({ type }) => NUMERIC.test(type ?? '')), real = numeric.filter(({ type }) => REAL.includes(type ?? ''))
    return { value: names.value ?? names.scores ?? only(real.length > 0 ? real : numeric, outputs, 'value', model) }
  }
  const label = names.label ?? tensors.find(({ type, rank }) => LABEL.test(type ?? '') && (rank ?? 1) <= 2)?.name
  const real = tensors.filter(({ name, type }) => REAL.includes(type ?? '') && name !== label), likely = real.filter(({ name }) => LIKELY.test(name))
  const maps = outputs.find(({ name, type }) => type === undefined && name === (names.scores ?? name))
  if (maps !== undefined && (names.scores !== undefined || (names.label === undefined && real.length === 0))) throw aList(maps.name, model)
  const scores = names.scores ?? (names.label !== undefined || (real.length === 0 && label !== undefined) ? undefined : only(likely.length > 0 ? likely : real, outputs, 'scores', model))
  return { ...(label === undefined ? {} : { label }), ...(scores === undefined ? {} : { scores }) }
}

function only(candidates: readonly OutputInfo[], all: readonly OutputInfo[], role: string, model: string): string {
  const [first, second] = candidates, written = all.map(({ name, type }) => `${name} (${type ?? 'no tensor'})`)
  if (first === undefined) throw new UserError('model-predictions', `no output of ${model} can be the ${role}: ${listed(written)}`, { hint: 'Is `task` right?' })
  if (second !== undefined) throw new UserError('model-predictions', `several outputs of ${model} could be the ${role}: ${listed(candidates.map(({ name }) => name))}`, { hint: 'Export the model with one of them only.' })
  return first.name
}

const unknownOutput = (name: string, outputs: readonly OutputInfo[], model: string): UserError => {
  const names = outputs.map((output) => output.name)
  return new UserError('model-predictions', `${model} has no output "${name}"${didYouMean(name, names)}`, { hint: `Its outputs: ${listed(names)}.` })
}

const aList = (name: string, model: string): UserError => new UserError('model-predictions', `the output "${name}" of ${model} is a list, not a tensor: the ONNX runtime cannot hand it out`, {
  hint: `Of sklearn models, such lists come from ZipMap; export without it: to_onnx(model, X[:1], options={'zipmap': False}); for LightGBM and XGBoost: convert_…(…, zipmap=False).`,
})

/** What is known about a row, for messages: its number from 1, and features without a value. */
export interface RowFacts { missing(row: number): readonly string[] }

/** Puts the answers of batches together. */
export class TensorAnswers {
  readonly #rows: number
  readonly #roles: Roles
  readonly #classes: readonly string[] | undefined
  readonly #facts: RowFacts
  readonly #model: string
  readonly #labels: string[] | undefined
  readonly #texts = new Map<bigint | number, string>()
  readonly #values: Float64Array | undefined
  #scores: Float64Array | undefined
  #width = 0

  /** @param rows    in all
   *  @param classes names of the classes in the order of the scores, if they are known */
  constructor(rows: number, roles: Roles, classes: readonly string[] | undefined, facts: RowFacts, model: string) {
    this.#rows = rows
    this.#roles = roles
    this.#classes = classes
    this.#facts = facts
    this.#model = model
    this.#labels = roles.label === undefined ? undefined : Array.from({ length: rows }, () => '')
    this.#values = roles.value === undefined ? undefined : new Float64Array(rows)
  }

  /** Takes the answers about `rows` rows from row `from` on. What a fixed batch was filled up with is left out.
   *  @param asked rows the model was asked about, at least `rows`
   *  @throws UserError `model-predictions` for a shape that does not fit, NaN or infinity */
  add(from: number, rows: number, asked: number, answers: Readonly<Record<string, Answer | undefined>>): void {
    const { label, scores, value } = this.#roles
    const get = (name: string): Answer => answers[name] ?? this.#refuse(`did not give its output "${name}"`)
    if (label !== undefined) this.#addLabels(label, get(label), from, rows, asked)
    if (scores !== undefined) this.#addScores(scores, get(scores), from, rows, asked)
    if (value !== undefined && this.#values !== undefined) {
      const answer = get(value)
      if (this.#widthOf(value, answer, asked) !== 1) this.#refuse(`gave ${written(answer.dims)} as "${value}"; one value per row was expected`, 'Is `task: regression` right?')
      this.#copy(value, answer, this.#values, from, rows, 1)
    }
  }

  result(): Predictions {
    const values = this.#scores ?? (this.#roles.scores === undefined ? undefined : new Float64Array())
    return {
      rows: this.#rows,
      ...(this.#labels === undefined ? {} : { labels: this.#labels }),
      ...(values === undefined ? {} : { scores: { classes: this.#classes, width: this.#scores === undefined ? this.#classes?.length ?? 1 : this.#width, values } }),
      ...(this.#values === undefined ? {} : { values: this.#values }),
    }
  }

  #addLabels(name: string, answer: Answer, from: number, rows: number, asked: number): void {
    if (this.#widthOf(name, answer, asked) !== 1) this.#refuse(`gave ${written(answer.dims)} as "${name}"; one label per row was expected`)
    const { data } = answer, labels = this.#labels ?? []
    for (let at = 0; at < rows; at++) {
      const value = data[at] ?? ''
      labels[from + at] = typeof value === 'string' ? value : typeof value === 'boolean' ? String(value) : this.#text(value, name, from + at)
    }
  }

  /** There are few classes: their names are made once. */
  #text(value: number | bigint, name: string, row: number): string {
    const known = this.#texts.get(value)
    if (known !== undefined) return known
    if (typeof value === 'number' && !Number.isFinite(value)) this.#notFinite(name, value, row)
    const text = String(value)
    if (this.#texts.size < 10_000) this.#texts.set(value, text)
    return text
  }

  #addScores(name: string, answer: Answer, from: number, rows: number, asked: number): void {
    const width = this.#widthOf(name, answer, asked), classes = this.#classes?.length
    if (this.#scores === undefined) {
      if (width === 0) this.#refuse(`gave no scores as "${name}" (shape ${written(answer.dims)})`)
      if (classes !== undefined && classes !== width && !(width === 1 && classes === 2)) this.#refuse(`gave ${plural(width, 'score')} per row as "${name}", but there are ${plural(classes, 'class', 'classes')}`, 'List the classes in the order of the scores under `classes`.')
      this.#width = width
      this.#scores = new Float64Array(this.#rows * width)
    } else if (width !== this.#width) this.#refuse(`gave ${plural(width, 'score')} per row for row ${count(from + 1)}, but ${count(this.#width)} before, as "${name}"`)
    this.#copy(name, answer, this.#scores, from, rows, width)
  }

  /** Values per row. */
  #widthOf(name: string, { dims, data }: Answer, asked: number): number {
    const [first, second = 1] = dims, size = dims.reduce((all, one) => all * one, 1)
    // [N, 1, 1] is one value per row all the same.
    const deep = dims.length > 2 && dims.slice(2).some((dim) => dim !== 1)
    if (deep || size !== data.length) this.#refuse(`gave shape ${written(dims)} as "${name}"; [rows] or [rows, values] was expected`)
    if (first !== asked) this.#refuse(`gave ${first === undefined ? 'one value' : plural(first, 'row')} (shape ${written(dims)}) as "${name}" for ${plural(asked, 'row')}`, 'A model must answer each row by itself. Exports with a fixed batch need dynamic axes.')
    return second
  }

  #copy(name: string, { data, type }: Answer, target: Float64Array, from: number, rows: number, width: number): void {
    const start = from * width
    for (let at = 0; at < rows * width; at++) {
      const given = data[at]
      // "" and "0x1" are numbers to JavaScript only; true and false are those of BOOL.
      if (typeof given === 'string' || (typeof given === 'boolean' && type !== 'BOOL')) this.#refuse(`gave ${String(given).length > 6 ? 'a text' : JSON.stringify(given)} as "${name}" for row ${count(from + Math.floor(at / width) + 1)} of ${count(this.#rows)}, where a number must be`, 'Numbers stand in JSON without quotes.')
      const value = Number(given)
      if (!Number.isFinite(value)) this.#notFinite(name, value, from + Math.floor(at / width))
      target[start + at] = value
    }
  }

  #notFinite(name: string, value: number, row: number): never {
    const missing = this.#facts.missing(row)
    return this.#refuse(`gave ${Number.isNaN(value) ? 'NaN' : 'infinity'} as "${name}" for row ${count(row + 1)} of ${count(this.#rows)}${missing.length === 0 ? '' : `, in which there is no value for ${listed(missing)}`}`,
      missing.length === 0 ? 'A prediction must be a finite number.' : 'The model does not cope with missing values: impute them in the model, or leave those rows out.')
  }

  #refuse(what: string, hint?: string): never { throw new UserError('model-predictions', `${this.#model} ${what}`, hint === undefined ? {} : { hint }) }
}

const written = (dims: readonly number[]): string => `[${dims.join(', ')}]`
