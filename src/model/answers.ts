import { didYouMean } from '../config/nearest.js'
import { UserError } from '../errors.js'
import { count, plural } from '../report/numbers.js'
import { listed } from './features.js'
import type { Task } from './settings.js'
import { beginning } from './secrets.js'
import type { Predictions } from './target.js'

const FIELDS = { label: ['label', 'predicted_label'], score: ['score', 'probability'], scores: ['scores', 'probabilities'], value: ['value', 'prediction'] } as const
const NAMES = Object.values(FIELDS).flat()

/** Puts answers together that came as JSON, one value per row: a text or boolean is a label; a number is the value of a regression, else a label if all
 *  such numbers are whole, else the score of the positive class; a list holds the scores of the classes; an object says which is which. */
export class JsonAnswers {
  readonly #rows: number
  readonly #regression: boolean
  readonly #model: string
  readonly #mask: (text: string) => string
  #classes: readonly string[] | undefined
  #known: readonly string[] | undefined
  #labels: string[] | undefined
  #values: Float64Array | undefined
  #scores: Float64Array | undefined
  #width = 0
  #bare: Float64Array | undefined
  #whole = true
  /** What the first answer had: all must have the same. */
  #form: string | undefined

  constructor(rows: number, task: Task, classes: readonly string[] | undefined, model: string, mask: (text: string) => string) {
    this.#rows = rows
    this.#regression = task === 'regression'
    this.#known = classes
    this.#model = model
    this.#mask = mask
  }

  /** @param row from 0
   *  @throws UserError `model-predictions` when this is no answer, or of another form than those before */
  add(row: number, answer: unknown): void {
    const form = this.#take(row, answer)
    this.#form ??= form
    if (form !== this.#form) this.#refuse(row, `is ${form}, but that of row 1 was ${this.#form}`, answer)
  }

  result(): Predictions {
    let scores = this.#scores, labels = this.#labels, values = this.#values, width = this.#width
    if (this.#bare !== undefined && this.#whole) labels = Array.from(this.#bare, String)
    else if (this.#bare !== undefined) { scores = this.#bare; width = 1 }
    if (this.#rows === 0 && this.#regression) values = new Float64Array()
    if (this.#rows === 0 && !this.#regression) labels = []
    return {
      rows: this.#rows, ...(labels === undefined ? {} : { labels }), ...(values === undefined ? {} : { values }),
      ...(scores === undefined ? {} : { scores: { classes: this.#classes ?? this.#known, width, values: scores } }),
    }
  }

  #take(row: number, answer: unknown): string {
    if (typeof answer === 'string' || typeof answer === 'boolean') return this.#label(row, answer)
    if (typeof answer === 'number') {
      if (this.#regression) return this.#value(row, answer)
      this.#bare ??= new Float64Array(this.#rows)
      this.#bare[row] = answer
      this.#whole &&= Number.isInteger(answer)
      return 'a number'
    }
    if (Array.isArray(answer)) {
      if (this.#regression && answer.length === 1) return this.#value(row, answer[0])
      return this.#list(row, answer)
    }
    if (typeof answer === 'object' && answer !== null) return this.#object(row, answer as Readonly<Record<string, unknown>>)
    return this.#refuse(row, 'is null', answer)
  }

  #object(row: number, answer: Readonly<Record<string, unknown>>): string {
    const get = (names: readonly string[]): unknown => names.map((name) => answer[name]).find((one) => one !== undefined && one !== null)
    const label = get(FIELDS.label), score = get(FIELDS.score), scores = get(FIELDS.scores), value = get(FIELDS.value), found: string[] = []
    if (label !== undefined) found.push(this.#label(row, label))
    if (score !== undefined && scores === undefined) found.push(this.#list(row, [score]))
    if (scores !== undefined) found.push(Array.isArray(scores) ? this.#list(row, scores) : this.#named(row, scores))
    if (value !== undefined) found.push(this.#regression ? this.#value(row, value) : this.#label(row, value))
    if (found.length > 0) return found.join(' and ')
    const keys = Object.keys(answer), close = keys.map((key) => didYouMean(key, NAMES)).find((one) => one !== '') ?? ''
    return this.#refuse(row, `has none of ${NAMES.join(', ')}${close}`, answer)
  }

  #label(row: number, label: unknown): string {
    if (typeof label !== 'string' && typeof label !== 'boolean' && typeof label !== 'number') return this.#refuse(row, 'has a label that is no text', label)
    if (this.#regression) return this.#refuse(row, 'is a label, but the task is regression', label)
    this.#labels ??= Array.from({ length: this.#rows }, () => '')
    this.#labels[row] = String(label)
    return 'a label'
  }

  #value(row: number, value: unknown): string {
    this.#values ??= new Float64Array(this.#rows)
    this.#values[row] = this.#number(row, value)
    return 'a value'
  }

  #list(row: number, scores: readonly unknown[]): string {
    const classes = this.#known?.length
    if (this.#scores === undefined) {
      if (scores.length === 0) return this.#refuse(row, 'has no scores', scores)
      if (classes !== undefined && classes !== scores.length && !(scores.length === 1 && classes === 2)) this.#refuse(row, `has ${plural(scores.length, 'score')}, but there are ${plural(classes, 'class', 'classes')}`, scores)
      this.#width = scores.length
      this.#scores = new Float64Array(this.#rows * scores.length)
    }
    if (scores.length !== this.#width) return this.#refuse(row, `has ${plural(scores.length, 'score')}, but that of row 1 had ${count(this.#width)}`, scores)
    for (const [at, score] of scores.entries()) this.#scores[row * this.#width + at] = this.#number(row, score)
    return scores.length === 1 ? 'a score' : 'scores'
  }

  /** Scores by class: in the order of the settings, else of the first answer. */
  #named(row: number, scores: unknown): string {
    if (typeof scores !== 'object' || scores === null) return this.#refuse(row, 'has scores that are neither a list nor an object', scores)
    const given = new Map(Object.entries(scores)), classes = this.#classes ??= this.#known ?? [...given.keys()]
    const lacks = classes.find((name) => !given.has(name)), stray = [...given.keys()].find((name) => !classes.includes(name))
    if (stray !== undefined) return this.#refuse(row, `has a score for "${stray}", which is no class (${listed(classes)})${didYouMean(stray, classes)}`, scores)
    if (lacks !== undefined) return this.#refuse(row, `has no score for the class "${lacks}"`, scores)
    this.#list(row, classes.map((name) => given.get(name)))
    return 'scores by class'
  }

  #number(row: number, value: unknown): number {
    return typeof value === 'number' && Number.isFinite(value) ? value : this.#refuse(row, 'has something else than a number where a number must be', value)
  }

  #refuse(row: number, what: string, shown: unknown): never {
    throw new UserError('model-predictions', `the answer of ${this.#model} for row ${count(row + 1)} ${what}: ${beginning(this.#mask(JSON.stringify(shown) ?? 'undefined'))}`, { hint: 'An answer is a label, a number, a list of scores, or an object with label, score, scores or value.' })
  }
}

/** Reads JSON, and says what is wrong if it is none. Python writes NaN and Infinity, which JSON does not have.
 *  @param what how messages call the text, e.g. `line 3 of "python predict.py"` */
export function parsed(text: string, what: string, mask: (text: string) => string): unknown {
  try { return JSON.parse(text) as unknown } catch (cause) {
    const notFinite = /(?<=[[:,\s-]|^)(?:NaN|Infinity)(?=[\],}\s]|$)/.exec(text)?.[0]
    throw new UserError('model-predictions', notFinite === undefined ? `${what} is not JSON: ${beginning(mask(text))}` : `${what} holds ${notFinite}, which is no number in JSON: ${beginning(mask(text))}`, {
      hint: notFinite === undefined ? 'Write answers only; logging belongs on standard error.' : 'A prediction must be a finite number: impute missing values in the model.', cause,
    })
  }
}
