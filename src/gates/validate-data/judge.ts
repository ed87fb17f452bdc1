import type { FailOn } from '../../config/shared.js'
import type { Finding } from '../../report/finding.js'
import { fingerprint, sortFindings } from '../../report/fingerprint.js'
import { count, plural } from '../../report/numbers.js'
import type { Verdict } from '../../report/report.js'
import type { Judgement } from '../gate.js'
import { checkFindings } from './checks/judge.js'
import { comparisonFindings } from './compare/judge.js'
import { headline } from './headline.js'
import type { Measured } from './measured.js'
import { isUnjudged, RULE_ORDER, ruleId } from './rules.js'
import type { ValidateDataSettings } from './settings.js'
import { sensitiveFindings } from './sensitive/judge.js'
import { splitFindings } from './splits/judge.js'
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
