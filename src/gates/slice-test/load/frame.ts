import type { ModelSettings } from '../../../config/model.js'
import { UserError } from '../../../errors.js'
import { count, plural } from '../../../report/numbers.js'
import type { Frame, Predicted } from '../../../metrics/frame.js'
import { canonical, isNaNWord, type Labels } from './labels.js'
import type { RawPredictions } from './predictions.js'
import type { DataRule } from '../rules.js'

/** Rows that were left out, or that something is wrong with, by their numbers in the data. */
export interface RowProblem { readonly rule: DataRule; readonly message: string; readonly column?: string | undefined; readonly rows: readonly number[]; readonly count: number }

export interface BuiltFrame {
  readonly frame: Frame
  /** Number in the data of each row of the frame. */
  readonly origin: Uint32Array
  readonly problems: readonly RowProblem[]
  /** Does the baseline have a prediction for every row? */
  readonly paired: boolean
  /** Rows that the baseline has a prediction for; 0 without one. */
  readonly compared: number
  /** Rows of these for which the baseline has a prediction, but no score though others have one. */
  readonly unscored: number
}

/** What is kept of a list of rows for messages. */
const KEPT = 100

/** Puts labels and predictions together, and leaves out rows that have not both.
 *  @param weights of each row of the data
 *  @param unread rows that hold nothing because their record could not be read
 *  @throws UserError where nothing can be judged */
export function buildFrame(labels: Labels, candidate: RawPredictions, baseline: RawPredictions | undefined, weights: Float64Array | undefined, model: ModelSettings, columns: { readonly label: string }, unread: ReadonlySet<number> = new Set()): BuiltFrame {
  return labels.task === 'regression' ? numberFrame(labels, candidate, baseline, weights, columns, unread) : classFrame(labels, candidate, baseline, weights, model, columns, unread)
}

type Row = (row: number) => boolean
interface Lack { readonly rule: DataRule; readonly broken: Row; readonly message: (count: number) => string; readonly column?: string | undefined }

const noRecord = (unread: ReadonlySet<number>): Lack => ({ rule: 'broken-rows', broken: (row) => unread.has(row), message: (n) => `${plural(n, 'line')} ${n === 1 ? 'is' : 'are'} no JSON: left out` })

/** Sifts rows by what they lack, in the order of the conditions: a row counts for the first that it breaks. */
function sift(rows: number, rules: readonly Lack[]): { readonly origin: Uint32Array; readonly problems: readonly RowProblem[] } {
  const found = rules.map(() => ({ rows: [] as number[], count: 0 })), origin = new Uint32Array(rows)
  let kept = 0
  for (let row = 0; row < rows; row++) {
    let at = 0
    while (at < rules.length && rules[at]?.broken(row) !== true) at++
    const one = found[at]
    if (one === undefined) { origin[kept++] = row; continue }
    if (one.count++ < KEPT) one.rows.push(row)
  }
  return { origin: origin.slice(0, kept), problems: rules.flatMap(({ rule, message, column }, at) => { const one = found[at]; return one === undefined || one.count === 0 ? [] : [{ rule, column, message: message(one.count), rows: one.rows, count: one.count }] }) }
}

const of = (values: Float64Array, origin: Uint32Array): Float64Array => (origin.length === values.length ? values : Float64Array.from(origin, (row) => values[row] ?? Number.NaN))

function numberFrame({ values }: Extract<Labels, { task: 'regression' }>, candidate: RawPredictions, baseline: RawPredictions | undefined, weights: Float64Array | undefined, { label }: { readonly label: string }, unread: ReadonlySet<number>): BuiltFrame {
  const predicted = candidate.values
  if (predicted === undefined) throw noPredictions()
  const { origin, problems } = sift(values.length, [
    noRecord(unread),
    { rule: 'missing-label', column: label, broken: (row) => !Number.isFinite(values[row]), message: (n) => `${plural(n, 'row')} without a label that is a number: left out` },
    { rule: 'missing-prediction', column: candidate.from.prediction, broken: (row) => !Number.isFinite(predicted[row]), message: (n) => `${plural(n, 'row')} without a prediction that is a number: left out` },
  ])
  if (origin.length === 0) throw nothingLeft(problems)
  const before = baseline?.values === undefined ? undefined : of(baseline.values, origin), compared = before === undefined ? 0 : before.reduce((sum, value) => sum + (Number.isFinite(value) ? 1 : 0), 0)
  return {
    origin, problems, paired: compared === origin.length, compared, unscored: 0,
    frame: { task: 'regression', rows: origin.length, labels: of(values, origin), candidate: { values: of(predicted, origin) }, ...(weights === undefined ? {} : { weights: of(weights, origin) }), ...(before === undefined || compared === 0 ? {} : { baseline: { values: before.map((value) => (Number.isFinite(value) ? value : Number.NaN)) } }) },
  }
}

function classFrame(labels: Exclude<Labels, { task: 'regression' }>, candidate: RawPredictions, baseline: RawPredictions | undefined, weights: Float64Array | undefined, model: ModelSettings, { label }: { readonly label: string }, unread: ReadonlySet<number>): BuiltFrame {
  const { codes, unknown } = labels, classes = allClasses(labels, [candidate, ...(baseline === undefined ? [] : [baseline])], model), binary = labels.task === 'binary-classification'
  const now = classesOf(candidate, classes, binary, model, 'the candidate')
  const [strangerBefore] = strangersOf(baseline?.predicted?.levels ?? [], classes)
  if (strangerBefore !== undefined) throw new UserError('data-unusable', `the baseline predicts ${JSON.stringify(baseline?.predicted?.levels[strangerBefore])}${baseline?.from.prediction === undefined ? '' : ` (column ${baseline.from.prediction})`}, which is no class: ${classes.slice(0, 6).map((one) => JSON.stringify(one)).join(', ')}`, { hint: 'Write predictions in the words of the labels, or set `model.classes`.' })
  const before = baseline === undefined ? undefined : classesOf(baseline, classes, binary, model, 'the baseline')
  if (now === undefined) throw noPredictions()
  const { codes: codesOf, levels } = candidate.predicted ?? { codes: new Int32Array(), levels: [] }, strangers = strangersOf(levels, classes)
  const strange = new Set(unknown), scored = now.scores ?? [], unusable: Row = (row) => { for (const scores of scored) if (Number.isNaN(scores[row])) return true; return false }
  const { origin, problems } = sift(codes.length, [
    noRecord(unread),
    { rule: 'unknown-label', column: label, broken: (row) => strange.has(row), message: (n) => `${plural(n, 'row')} with a label that is none of ${classes.slice(0, 5).map((one) => JSON.stringify(one)).join(', ')}: left out` },
    { rule: 'missing-label', column: label, broken: (row) => (codes[row] ?? -1) < 0, message: (n) => `${plural(n, 'row')} without a label: left out` },
    { rule: 'unknown-prediction', column: candidate.from.prediction, broken: (row) => strangers.has(codesOf[row] ?? -1), message: (n) => `${plural(n, 'row')} with a prediction that is no class, such as ${JSON.stringify(levels[Math.min(...strangers)])} where ${classes.slice(0, 5).map((one) => JSON.stringify(one)).join(', ')} ${classes.length === 1 ? 'is' : 'are'} known: left out` },
    { rule: 'missing-prediction', column: candidate.from.prediction ?? candidate.from.score, broken: (row) => (now.classes[row] ?? -1) < 0, message: (n) => `${plural(n, 'row')} without a prediction: left out` },
    { rule: 'unusable-score', column: candidate.from.score, broken: unusable, message: (n) => `${plural(n, 'row')} whose score is missing or NaN: left out` },
  ])
  if (origin.length === 0) throw nothingLeft(problems)
  const pick = (values: Int32Array): Int32Array => (origin.length === values.length ? values : Int32Array.from(origin, (row) => values[row] ?? -1))
  const predicted = (one: Predicted): Predicted => ({ classes: pick(one.classes), ...(one.scores === undefined ? {} : { scores: one.scores.map((scores) => of(scores, origin)) }) })
  const kept = pick(codes), baselineKept = before === undefined ? undefined : predicted(before), compared = baselineKept === undefined ? 0 : baselineKept.classes.reduce((sum, one) => sum + (one >= 0 ? 1 : 0), 0)
  return {
    origin, paired: compared === origin.length, compared, unscored: baselineKept?.scores === undefined ? 0 : baselineKept.classes.reduce((sum, one, row) => sum + (one >= 0 && baselineKept.scores?.some((scores) => Number.isNaN(scores[row])) === true ? 1 : 0), 0),
    problems: [...problems, ...outOfRange(predicted(now), candidate, origin), ...(binary ? [] : notOne(candidate, origin)), ...oneClass(kept, classes, label)],
    frame: { task: labels.task, rows: origin.length, classes, labels: kept, candidate: predicted(now), ...(weights === undefined ? {} : { weights: of(weights, origin) }), ...(baselineKept === undefined || compared === 0 ? {} : { baseline: baselineKept }) },
  }
}

/** Classes of the labels, and in a multiclass task those that are only predicted. */
function allClasses({ task, classes }: Exclude<Labels, { task: 'regression' }>, predictions: readonly RawPredictions[], model: ModelSettings): readonly string[] {
  if (task === 'binary-classification' || model.classes !== undefined) return classes
  const more = predictions.flatMap(({ predicted, scores }) => [...(predicted?.levels ?? []), ...(scores?.classes ?? [])]).map((level) => same(level, classes)).filter((level) => !isNaNWord(level))
  return [...new Set([...classes, ...more])]
}

/** A predicted class in the words of the labels: `1.0` is `1`, and `True` is `1` where labels are numbers. */
function same(level: string, classes: readonly string[]): string {
  if (classes.includes(level)) return level
  const plain = canonical(level, true), truth = /^true$/i.test(level) ? '1' : /^false$/i.test(level) ? '0' : undefined
  if (classes.includes(plain)) return plain
  if (truth !== undefined && classes.includes(truth)) return truth
  const word = level === '1' ? 'true' : level === '0' ? 'false' : level.toLowerCase()
  return classes.find((one) => one.toLowerCase() === word) ?? level
}

/** Codes of predicted values that are no class. */
function strangersOf(levels: readonly string[], classes: readonly string[]): ReadonlySet<number> { return new Set(levels.flatMap((level, code) => (classes.includes(same(level, classes)) ? [] : [code]))) }

function classesOf({ predicted, scores }: RawPredictions, classes: readonly string[], binary: boolean, model: ModelSettings, who: string): Predicted | undefined {
  const aligned = scores === undefined ? undefined : alignedScores(scores, classes, binary, model, who)
  if (predicted !== undefined) {
    const index = predicted.levels.map((level) => classes.indexOf(same(level, classes)))
    return { classes: predicted.codes.map((code) => (code < 0 ? -1 : index[code] ?? -1)), ...(aligned === undefined ? {} : { scores: aligned }) }
  }
  const [first] = aligned ?? []
  if (aligned === undefined || first === undefined) return undefined
  const said = new Int32Array(first.length)
  for (let row = 0; row < said.length; row++) said[row] = binary ? decided(first[row] ?? Number.NaN, model.threshold) : likeliest(aligned, row)
  return { classes: said, scores: aligned }
}

const decided = (score: number, threshold: number): number => (Number.isNaN(score) ? -1 : score >= threshold ? 1 : 0)

function likeliest(scores: readonly Float64Array[], row: number): number {
  let best = -1, most = -Infinity
  for (const [of, one] of scores.entries()) { const score = one[row] ?? Number.NaN; if (Number.isNaN(score)) return -1; if (score > most) { most = score; best = of } }
  return best
}

/** Scores in the order of the classes; of a binary task only that of the positive class. */
function alignedScores(scores: NonNullable<RawPredictions['scores']>, classes: readonly string[], binary: boolean, model: ModelSettings, who: string): readonly Float64Array[] {
  const { columns } = scores, names = (scores.classes ?? (columns.length > 1 ? model.classes ?? (columns.length === classes.length ? classes : undefined) : undefined))?.map((one) => same(one, classes))
  if (binary) {
    if (columns.length === 1 && columns[0] !== undefined && (names === undefined || names[0] === classes[1])) return [columns[0]]
    const positive = names === undefined ? undefined : columns[names.indexOf(classes[1] ?? '')]
    if (positive !== undefined) return [positive]
    throw new UserError('data-unusable', `${who} gives ${columns.length} scores a row, and none is known to be that of the positive class ${JSON.stringify(classes[1])}`, { hint: 'Set `model.classes` to the classes in the order of the scores.' })
  }
  if (names === undefined || columns.length < classes.length) throw new UserError('data-unusable', `${who} gives ${columns.length} ${columns.length === 1 ? 'score' : 'scores'} a row for ${classes.length} classes`, { hint: 'Give one score for each class: `columns: { score: { class: column, … } }`, or set `model.classes` to the classes in the order of the scores.' })
  return classes.map((of) => columns[names.indexOf(of)] ?? withoutScore(of, names, classes, who))
}

/** A score of 0 for a class that nobody gave one would be a lie about the model. */
function withoutScore(of: string, names: readonly string[], classes: readonly string[], who: string): never {
  const strange = names.filter((name) => !classes.includes(name)), shown = (list: readonly string[]): string => list.slice(0, 6).map((one) => JSON.stringify(one)).join(', ')
  throw new UserError('data-unusable', `${who} gives no score for the class ${JSON.stringify(of)}${strange.length === 0 ? '' : `, but one for ${shown(strange)}, which ${strange.length === 1 ? 'is no class' : 'are no classes'}`}: ${shown(classes)}${classes.length > 6 ? ', …' : ''}`, { hint: 'Name the classes of `columns.score` as the labels and `model.classes` do, one score for each.' })
}

function outOfRange({ scores }: Predicted, { from }: RawPredictions, origin: Uint32Array): readonly RowProblem[] {
  const rows: number[] = []
  let total = 0, first = Number.NaN
  for (let at = 0; at < origin.length; at++) {
    const odd = scores?.find((one) => !((one[at] ?? 0) >= 0 && (one[at] ?? 0) <= 1))
    if (odd === undefined) continue
    if (total++ === 0) first = odd[at] ?? Number.NaN
    if (rows.length < KEPT) rows.push(origin[at] ?? 0)
  }
  return total === 0 ? [] : [{ rule: 'score-range', column: from.score, message: `${plural(total, 'score')} outside of 0 to 1, such as ${first}: no probability`, rows, count: total }]
}

/** Rounding to two decimals moves a score by this at most. */
const ROUNDED = 0.005
/** Sums beyond this are no rounding, of however many classes. */
const MOST_ROUNDED = 0.05

/** Rows whose probabilities of all classes do not add up to 1, though each could be one. */
function notOne({ scores, from }: RawPredictions, origin: Uint32Array): readonly RowProblem[] {
  if (scores === undefined || scores.columns.length < 2) return []
  const rows: number[] = [], { columns } = scores, room = Math.min(MOST_ROUNDED, ROUNDED * columns.length) + 1e-9
  let total = 0, first = Number.NaN
  for (const row of origin) {
    let sum = 0, possible = true
    for (const column of columns) { const score = column[row] ?? Number.NaN; sum += score; possible &&= score >= 0 && score <= 1 }
    if (!possible || Math.abs(sum - 1) <= room) continue
    if (total++ === 0) first = sum
    if (rows.length < KEPT) rows.push(row)
  }
  return total === 0 ? [] : [{ rule: 'score-sum', column: from.score, message: `the scores of ${plural(total, 'row')} do not add up to 1, but to ${Number(first.toPrecision(4))} in the first: no probabilities`, rows, count: total }]
}

function oneClass(labels: Int32Array, classes: readonly string[], column: string): readonly RowProblem[] {
  const [first] = labels
  return first === undefined || labels.some((label) => label !== first) ? [] : [{ rule: 'one-class', column, message: `all ${plural(labels.length, 'row')} have the label ${JSON.stringify(classes[first] ?? '')}`, rows: [], count: labels.length }]
}

function noPredictions(): UserError {
  return new UserError('column-missing', 'there is nothing to judge: no column with predictions, and no model to run', { hint: 'Set `columns: { prediction: … }` or `{ score: … }`, or `model:` with onnx, command, http or predictions.' })
}

function nothingLeft(problems: readonly RowProblem[]): UserError {
  return new UserError('data-unusable', `no row can be judged: ${problems.map(({ message }) => message).join('; ')}`, { hint: `Rows that were looked at: ${count(problems.reduce((sum, one) => sum + one.count, 0))}.` })
}
