import type { FailOn } from '../../config/shared.js'
import type { Finding } from '../../report/finding.js'
import { fingerprint, sortFindings } from '../../report/fingerprint.js'
import { count, plural } from '../../report/numbers.js'
import type { Verdict } from '../../report/report.js'
import type { Judgement } from '../gate.js'
import { keeps } from './checks/holds.js'
import { checkFindings } from './checks/judge.js'
import { comparisonFindings } from './compare/judge.js'
import type { Measured, MeasuredFile } from './measured.js'
import { isUnjudged, RULE_ORDER, ruleId } from './rules.js'
import type { ValidateDataSettings } from './settings.js'
import { sensitiveFindings } from './sensitive/judge.js'
import { SPLIT_RULE, splitFindings } from './splits/judge.js'
import type { ViolationGroup } from './violations.js'

/** Decides from counts alone. An error fails; a warning fails when `fail-on: warning` asks for it; what was not looked at whole is never a pass. */
export function judge(settings: ValidateDataSettings, measured: Measured, failOn: FailOn): Judgement {
  const { splits } = settings
  const ofSplits = splits === undefined ? [] : measured.splits.flatMap((result) => splitFindings(result, splits, (key) => settings.where(['validate-data', 'splits', key]) ?? settings.where(['validate-data', 'splits'])))
  const findings = sortFindings([...measured.groups.map((group) => finding(group, measured)), ...measured.checks.flatMap(({ result, place }) => checkFindings(result, place)), ...ofSplits, ...measured.comparisons.flatMap(comparisonFindings), ...measured.sensitive.flatMap((result) => sensitiveFindings(result, settings.sensitive, measured.files.find(({ dataset }) => dataset === result.dataset)?.path ?? result.dataset))], RULE_ORDER)
  const verdict = decide(measured, findings, failOn)
  return { verdict, otherwise: isUndecided(measured) ? 'inconclusive' : 'pass', headline: headline(measured, findings, verdict), reasons: reasons(measured, findings, verdict), findings, final: ({ rule }) => isUnjudged(rule) }
}

function decide(measured: Measured, findings: readonly Finding[], failOn: FailOn): Verdict {
  const worst = failOn === 'warning' ? ['error', 'warning'] : ['error']
  if (findings.some(({ severity }) => worst.includes(severity))) return 'fail'
  return isUndecided(measured) ? 'inconclusive' : 'pass'
}

/** The run was stopped, or there was too little to measure something that was asked for. */
const isUndecided = (measured: Measured): boolean => measured.cancelled || measured.splits.some(({ undecided }) => undecided === true)

/** One finding for all violations of a rule in a column of a file. Its fingerprint holds no line, so that it stays the same when rows are added above. */
function finding(group: ViolationGroup, measured: Measured): Finding {
  const { rule, file, column, dataset, occurrences, known } = group
  const severity = known ? 'notice' : group.severity
  const [first] = occurrences
  const proposed = rule === ruleId('no-schema') ? measured.profiles.find(({ profile }) => profile.dataset === dataset)?.schemaFile : undefined
  if (proposed !== undefined) {
    const { primaryKey, missingValues = [] } = measured.profiles.find(({ profile }) => profile.dataset === dataset) ?? {}, asked = [`schema: schemas/${proposed.slice(proposed.lastIndexOf('/') + 1)}`, ...(primaryKey === undefined ? [] : [`primaryKey: ${primaryKey}`]), ...(missingValues.length === 0 ? [] : [`missingValues: ${JSON.stringify(['', ...missingValues])}`])].join(', ')
    const message = `no schema: only the structure was judged. One is proposed in ${proposed}; copy it to schemas/ and add to the data set: ${asked}`
    return { rule, severity, message, count: group.count, place: { file }, subject: { dataset }, fingerprint: fingerprint(rule, file, '') }
  }
  const message = `${first?.message ?? rule}${group.count > 1 ? ` (${count(group.count)} times in this file)` : ''}${known ? ' (known: it was there before)' : ''}`
  return {
    rule, severity, message, count: group.count, occurrences, ...(known ? { status: 'known' as const } : {}),
    place: first?.place ?? { file },
    subject: { dataset, ...(column === undefined ? {} : { column }) },
    ...(group.asked === undefined ? {} : { evidence: { asked: group.asked } }),
    fingerprint: known ? fingerprint(rule, file, column ?? '', 'known') : fingerprint(rule, file, column ?? ''),
  }
}

const sum = (files: readonly MeasuredFile[], pick: (file: MeasuredFile) => number): number => files.reduce((total, file) => total + pick(file), 0)

function headline(measured: Measured, findings: readonly Finding[], verdict: Verdict): string {
  const { files } = measured
  const rows = sum(files, (file) => file.rows), invalid = sum(files, (file) => file.invalidRows)
  if (measured.cancelled) return `Inconclusive: cancelled after ${plural(rows, 'row')}.`
  if (files.length === 0) return measured.untouched > 0 ? 'The pull request touches none of the data files.' : 'There was no data to look at.'
  const where = files.length === 1 ? 'the file' : plural(files.length, 'file')
  const { known } = measured
  if (verdict === 'fail') {
    const errors = measured.groups.filter((group) => group.severity === 'error' && !group.known)
    const broken = measured.checks.filter(({ result }) => (result.check.severity ?? 'error') === 'error' && !keeps(result)).length
    const leaks = findings.filter(({ severity, rule }) => severity === 'error' && SPLIT_IDS.has(rule))
    const ofChecks = broken === 0 ? [] : [`${count(broken)} of ${plural(measured.checks.length, 'check')} ${broken === 1 ? 'does' : 'do'} not hold`]
    const ofSplits = leaks.length === 0 ? [] : [leaks.length === 1 ? leaks[0]?.message ?? '' : `${plural(leaks.length, 'problem')} between or within the splits`]
    const exposed = [...new Set(findings.flatMap(({ severity, rule, subject }) => (severity === 'error' && SENSITIVE_IDS.has(rule) ? [subject?.column ?? ''] : [])))]
    const ofSensitive = exposed.length === 0 ? [] : [`${exposed.slice(0, 3).join(', ')}${exposed.length > 3 ? ` and ${count(exposed.length - 3)} more columns` : ''} ${exposed.length === 1 ? 'holds' : 'hold'} personal data or secrets that nothing allows`]
    const others = [...ofSplits, ...ofChecks, ...ofSensitive], isJudged = files.some(({ schema }) => schema !== undefined)
    if ((invalid === 0 || known !== undefined) && errors.length === 0 && others.length > 0) return `${others.join('; ')}; ${known === undefined || known === 0 ? (isJudged ? 'every row keeps the contract' : 'every row can be read') : `no new violation (${count(known)} known)`}.`
    const andChecks = others.map((text) => `; ${text}`).join('')
    const fresh = errors.reduce((total, group) => total + group.count, 0)
    if (known !== undefined && fresh > 0) return `${plural(fresh, 'new violation')} in ${plural(new Set(errors.map(({ file }) => file)).size, 'file')} (${count(known)} known)${andChecks}.`
    if (invalid > 0) return `${count(invalid)} of ${plural(rows, 'row')} ${invalid === 1 ? 'does' : 'do'} not keep the contract, in ${plural(new Set(errors.map(({ file }) => file)).size, 'file')}${andChecks}.`
    return `${where === 'the file' ? 'The file' : `${plural(new Set(errors.map(({ file }) => file)).size, 'file')} of ${count(files.length)}`} cannot be used as it is.`
  }
  const warnings = findings.filter(({ severity }) => severity === 'warning').length, changed = measured.comparisons.reduce((total, { byKey, byRow }) => total + (byKey?.added ?? byRow?.added ?? 0) + (byKey?.removed ?? byRow?.removed ?? 0) + (byKey?.changed ?? 0), 0)
  const more = `${changed === 0 ? '' : `; ${plural(changed, 'row')} added, removed or changed`}${warnings === 0 ? '' : `; ${plural(warnings, 'warning')}`}`
  if (verdict === 'inconclusive') return `Inconclusive: ${measured.splits.find(({ undecided }) => undecided === true)?.unknown ?? 'too little was measured'}${more}.`
  if (known !== undefined && known > 0) return `No new violation in ${plural(rows, 'row')} of ${where} (${count(known)} known)${more}.`
  const judged = files.some(({ schema }) => schema !== undefined)
  return judged ? `All ${plural(rows, 'row')} of ${where} keep the contract${more}.` : `All ${plural(rows, 'row')} of ${where} can be read; there is no schema to judge them by${measured.profiles.some(({ schemaFile }) => schemaFile !== undefined) ? ', so one is proposed' : ''}${more}.`
}

const SPLIT_IDS: ReadonlySet<string> = new Set(Object.keys(SPLIT_RULE).map(ruleId))
const SENSITIVE_IDS: ReadonlySet<string> = new Set([ruleId('secret'), ruleId('personal-data')])
const SHOWN_REASONS = 10

function reasons(measured: Measured, findings: readonly Finding[], verdict: Verdict): readonly string[] {
  const list: string[] = []
  if (measured.cancelled) list.push('cancelled: the run was stopped before everything was looked at')
  if (verdict === 'fail') {
    const worst = findings.filter(({ severity }) => severity === 'error' || findings.every((other) => other.severity !== 'error'))
    for (const { rule, subject, place, count: times } of worst.slice(0, SHOWN_REASONS)) list.push(`${rule.slice(rule.indexOf('/') + 1)}${subject?.column === undefined ? '' : ` in ${subject.column}`}: ${plural(times, 'time')} in ${place?.file ?? 'the data'}`)
    if (worst.length > SHOWN_REASONS) list.push(`and ${plural(worst.length - SHOWN_REASONS, 'more finding')}`)
  }
  if (measured.untouched > 0) list.push(`${plural(measured.untouched, 'file')} not looked at: the pull request does not touch ${measured.untouched === 1 ? 'it' : 'them'}`)
  return list
}
