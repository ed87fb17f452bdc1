import type { Finding, Place, Severity } from '../../../report/finding.js'
import { fingerprint } from '../../../report/fingerprint.js'
import { count, decimal, percentOf, plural } from '../../../report/numbers.js'
import { ruleId } from '../rules.js'
import type { SplitResult, SplitRule } from './result.js'
import type { SplitsSettings } from './settings.js'

interface Rule {
  readonly severity: Severity
  /** Is it too bad for a warning? */
  readonly severe?: (result: SplitResult) => boolean
  /** The setting that asks for it. */
  readonly setting: string
  /** Is it too much? */
  readonly broken: (result: SplitResult, settings: SplitsSettings) => boolean
  readonly says: (result: SplitResult, settings: SplitsSettings) => string
  /** What is said beside a row. */
  readonly beside: (result: SplitResult) => string
  /** For docs/rules.md. */
  readonly means: string
}

const percent = ({ counted, of }: SplitResult): number => (of === 0 ? 0 : (100 * counted) / of)
const some = ({ counted }: SplitResult): boolean => counted > 0
const [first, second] = [({ splits }: SplitResult): string => splits[0] ?? '', ({ splits }: SplitResult): string => splits[1] ?? '']
const share = (result: SplitResult): string => `${plural(result.counted, 'row')} of ${second(result) || first(result)} (${percentOf(result.counted, result.of)})`
const what = ({ column, names = [] }: SplitResult): string => column ?? names.join(', ')
const list = (names: readonly string[] | undefined): string => names === undefined ? '(not shown)' : `${names.slice(0, 5).map((name) => JSON.stringify(name)).join(', ')}${names.length > 5 ? `, … (${count(names.length)})` : ''}`
/** So many percent of a split are no chance: what the model is judged on is what it has learned. */
const SEVERE = 5

export const SPLIT_RULE: Readonly<Record<SplitRule, Rule>> = {
  'repeated-rows': { severity: 'notice', setting: 'max-duplicates', broken: some, says: (r) => `${share(r)} repeat an earlier row of it`, beside: () => 'repeats an earlier row', means: 'Equal rows within one split, by the same hash: they count more than once, and so do their mistakes.' },
  'split-keys': { severity: 'error', setting: 'key', broken: some, says: (r) => `${what(r)} of ${share(r)} stands in ${first(r)}, too`, beside: (r) => `${what(r)} stands in ${first(r)}, too`, means: 'A record stands in two splits, by its key: the model is judged on what it has learned from.' },
  'split-groups': { severity: 'error', setting: 'group', broken: some, says: (r) => `${what(r)} of ${share(r)} is a group of ${first(r)}, too`, beside: (r) => `this ${what(r)} is in ${first(r)}, too`, means: 'A group straddles two splits: what the model learned about one of its records helps it with another.' },
  'split-time': { severity: 'error', setting: 'time', broken: some, says: (r) => `${what(r)} of ${plural(r.counted, 'row')} of ${first(r)} (${percentOf(r.counted, r.of)}) is not before the first of ${second(r)} (${r.values?.[0] ?? 'not shown'})`, beside: (r) => `not before the first row of ${second(r)}`, means: 'Training data from the time of the test: the model knows the future.' },
  'split-duplicates': { severity: 'warning', severe: (r) => percent(r) > SEVERE, setting: 'max-duplicates', broken: (r, s) => percent(r) > s.maxDuplicates, says: (r, s) => `${share(r)} stand in ${first(r)}, too, equal in all columns${s.key.length + s.ignore.length === 0 ? '' : ' but those that key and ignore name'}`, beside: (r) => `an equal row stands in ${first(r)}`, means: `Equal rows in two splits, by a 64-bit hash of all shared columns that are neither \`key\` nor \`ignore\`, and not different in every row. An error above ${SEVERE} % of the later split.` },
  'near-duplicates': { severity: 'warning', setting: 'max-near-duplicates', broken: (r, s) => percent(r) > s.maxNearDuplicates, says: (r) => `${what(r)} of ${share(r)} stands in ${first(r)}, but for case, digits, punctuation and white space`, beside: (r) => `nearly the same ${what(r)} stands in ${first(r)}`, means: 'Texts that are the same but for case, digits, punctuation and white space stand in two splits.' },
  'leaky-feature': { severity: 'error', setting: 'max-predictive-power', broken: (r, s) => (r.value ?? 0) > s.maxPredictivePower, says: (r, s) => `${what(r)} alone predicts ${r.names?.[0] ?? 'the label'} with a power of ${decimal(r.value ?? 0, 3)}, allowed up to ${s.maxPredictivePower}: is it known before the label is?`, beside: () => '', means: 'One feature gives the label away: a copy of it, something written afterwards, or the row number of a sorted file.' },
  'label-conflicts': { severity: 'warning', setting: 'max-conflicts', broken: (r, s) => percent(r) > s.maxConflicts, says: (r) => `${what(r)} of ${plural(r.counted, 'row')} of ${first(r)} (${percentOf(r.counted, r.of)}) is another than that of a row with equal features`, beside: (r) => `an equal row has another ${what(r)}`, means: 'Equal features, different labels: no model can be right about both.' },
  'missing-label': { severity: 'error', setting: 'label', broken: some, says: (r) => `${what(r)} is missing in ${plural(r.counted, 'row')} of ${first(r)} (${percentOf(r.counted, r.of)})`, beside: (r) => `${what(r)} is missing`, means: 'Rows without a label: nothing can be learned from them, and nothing judged by them.' },
  'new-class': { severity: 'error', setting: 'label', broken: some, says: (r) => `${what(r)} of ${plural(r.counted, 'row')} of ${second(r)} is ${list(r.values)}, which ${first(r)} does not have`, beside: (r) => `${first(r)} has no such ${what(r)}`, means: 'The later split has a class that training does not know.' },
  'missing-class': { severity: 'warning', setting: 'label', broken: some, says: (r) => `${what(r)} ${list(r.values)} is not in ${second(r)}: how good the model is there will not be known`, beside: () => '', means: 'The later split lacks a class of training.' },
  imbalance: { severity: 'warning', setting: 'max-class-share', broken: (r, s) => (r.value ?? 0) > s.maxClassShare, says: (r, s) => `${what(r)} is ${list(r.values)} in ${decimal(100 * (r.value ?? 0), 4)} % of ${first(r)}, allowed up to ${decimal(100 * s.maxClassShare, 4)} %`, beside: () => '', means: 'Almost every training row has the same label.' },
  'split-columns': { severity: 'warning', setting: 'test', broken: some, says: (r) => `${first(r)} and ${second(r)} have different columns: ${list(r.names)}`, beside: () => '', means: 'Columns that only one of two splits has.' },
  'empty-column': { severity: 'warning', setting: 'train', broken: some, says: (r) => `${what(r)} is missing in every row of ${first(r)}`, beside: () => '', means: 'A column without any value.' },
  'constant-column': { severity: 'notice', setting: 'train', broken: some, says: (r) => `${what(r)} has the same value in every row of ${first(r)}`, beside: () => '', means: 'A column that is the same in every row.' },
  'id-column': { severity: 'notice', setting: 'key', broken: some, says: (r) => `${what(r)} is different in every row of ${first(r)}: name it as key or ignore it, if it names the record`, beside: () => '', means: 'A column that is different in every row and no measurement.' },
  'twin-columns': { severity: 'notice', setting: 'train', broken: some, says: (r) => `${what(r)} is equal to ${r.names?.[0] ?? ''} in every row of ${first(r)}`, beside: () => '', means: 'Two columns that are equal in every row.' },
  'same-columns': { severity: 'notice', setting: 'train', broken: some, says: (r) => `${what(r)} says the same as ${r.names?.[0] ?? ''} in other words: each value stands with one of the other`, beside: () => '', means: 'Two columns of which each gives the other away, value by value.' },
  'split-unread': { severity: 'warning', setting: 'test', broken: some, says: (r) => `the splits were not compared: ${list(r.names)} was not read`, beside: () => '', means: 'A split is not among the data that was asked for, or could not be read: nothing was compared with it.' },
}

/** How bad it is; undefined when it is in order. */
export function severityOf(result: SplitResult, settings: SplitsSettings): Severity | undefined {
  const rule = SPLIT_RULE[result.rule]
  if (result.rule === 'split-unread') return 'warning'
  if (result.undecided === true) return 'notice'
  if (result.unknown !== undefined) return 'error'
  return rule.broken(result, settings) ? (rule.severe?.(result) === true ? 'error' : rule.severity) : undefined
}

export const isBroken = (result: SplitResult, settings: SplitsSettings): boolean => severityOf(result, settings) !== undefined

/** What is too much is a finding on the setting that asks for it; the first rows it is about are another, which only points at them. */
export function splitFindings(result: SplitResult, settings: SplitsSettings, where: (key: string) => Place | undefined): readonly Finding[] {
  const rule = SPLIT_RULE[result.rule], severity = severityOf(result, settings)
  if (severity === undefined) return []
  const id = ruleId(result.rule), place = where(rule.setting), column = result.column
  const subject = { dataset: result.splits.join(' / '), ...(column === undefined ? {} : { column }) }, print = [...result.splits, column ?? '']
  const main: Finding = {
    rule: id, severity, message: result.unknown === undefined || result.rule === 'split-unread' ? rule.says(result, settings) : `${what(result)} of ${result.splits.join(' and ')} could not be judged: ${result.unknown}`, count: 1, subject, ...(place === undefined ? {} : { place }),
    evidence: { counted: result.counted, of: result.of, ...(result.value === undefined ? {} : { value: result.value }) }, fingerprint: fingerprint(id, ...print),
  }
  const [example] = result.examples
  if (example === undefined) return [main]
  const says = rule.beside(result)
  return [main, { rule: id, severity: 'notice', message: `${says} (${plural(result.counted, 'row')})`, count: result.examples.length, subject, place: example, occurrences: result.examples.map((one) => ({ place: one, message: says })), fingerprint: fingerprint(id, ...print, 'rows') }]
}
