import type { Finding } from '../../report/finding.js'
import { count, plural } from '../../report/numbers.js'
import type { Verdict } from '../../report/report.js'
import { keeps } from './checks/holds.js'
import type { Measured, MeasuredFile } from './measured.js'
import { ruleId } from './rules.js'
import { SPLIT_RULE } from './splits/judge.js'

const SPLIT_IDS: ReadonlySet<string> = new Set(Object.keys(SPLIT_RULE).map(ruleId))
const SENSITIVE_IDS: ReadonlySet<string> = new Set([ruleId('secret'), ruleId('personal-data')])

/** What the gate found, in one sentence. */
export function headline(measured: Measured, findings: readonly Finding[], verdict: Verdict): string {
  const { files, cancelled, untouched } = measured
  if (cancelled) return `Inconclusive: cancelled after ${plural(sum(files, (file) => file.rows), 'row')}.`
  if (files.length === 0) return untouched > 0 ? 'The pull request touches none of the data files.' : 'There was no data to look at.'
  return verdict === 'fail' ? failed(measured, findings) : kept(measured, findings, verdict)
}

const sum = (files: readonly MeasuredFile[], pick: (file: MeasuredFile) => number): number => files.reduce((total, file) => total + pick(file), 0)
const isJudged = ({ files }: Measured): boolean => files.some(({ schema }) => schema !== undefined)
const warningsOf = (findings: readonly Finding[]): number => findings.filter(({ severity }) => severity === 'warning').length

function failed(measured: Measured, findings: readonly Finding[]): string {
  const { files, known } = measured, rows = sum(files, (file) => file.rows), invalid = sum(files, (file) => file.invalidRows)
  const errors = measured.groups.filter((group) => group.severity === 'error' && !group.known), fresh = errors.reduce((total, group) => total + group.count, 0), broken = new Set(errors.map(({ file }) => file)).size
  const others = besides(measured, findings), andOthers = others.map((text) => `; ${text}`).join('')
  if (errors.length === 0 && (invalid === 0 || known !== undefined)) {
    // Without an error it is warnings that fail.
    const why = others.length > 0 ? others.join('; ') : `${plural(warningsOf(findings), 'warning')}, and warnings fail here`
    return `${why}; ${known !== undefined && known > 0 ? `no new violation (${count(known)} known)` : isJudged(measured) ? 'every row keeps the contract' : 'every row can be read'}.`
  }
  if (known !== undefined && fresh > 0) return `${plural(fresh, 'new violation')} in ${plural(broken, 'file')} (${count(known)} known)${andOthers}.`
  if (invalid > 0) return `${count(invalid)} of ${plural(rows, 'row')} ${invalid === 1 ? 'does' : 'do'} not keep the contract, in ${plural(broken, 'file')}${andOthers}.`
  return `${files.length === 1 ? 'The file' : `${plural(broken, 'file')} of ${count(files.length)}`} cannot be used as it is.`
}

/** What is an error besides rows: between splits, in checks, in what columns hold. */
function besides({ checks }: Measured, findings: readonly Finding[]): readonly string[] {
  const errors = findings.filter(({ severity }) => severity === 'error'), leaks = errors.filter(({ rule }) => SPLIT_IDS.has(rule))
  const unkept = checks.filter(({ result }) => (result.check.severity ?? 'error') === 'error' && !keeps(result)).length
  const exposed = [...new Set(errors.flatMap(({ rule, subject }) => (SENSITIVE_IDS.has(rule) ? [subject?.column ?? ''] : [])))]
  return [
    ...(leaks.length === 0 ? [] : [leaks.length === 1 ? leaks[0]?.message ?? '' : `${plural(leaks.length, 'problem')} between or within the splits`]),
    ...(unkept === 0 ? [] : [`${count(unkept)} of ${plural(checks.length, 'check')} ${unkept === 1 ? 'does' : 'do'} not hold`]),
    ...(exposed.length === 0 ? [] : [`${exposed.slice(0, 3).join(', ')}${exposed.length > 3 ? ` and ${count(exposed.length - 3)} more columns` : ''} ${exposed.length === 1 ? 'holds' : 'hold'} personal data or secrets that nothing allows`]),
  ]
}

function kept(measured: Measured, findings: readonly Finding[], verdict: Verdict): string {
  const { files, known, comparisons, splits, profiles } = measured, rows = plural(sum(files, (file) => file.rows), 'row'), where = files.length === 1 ? 'the file' : plural(files.length, 'file')
  const warnings = warningsOf(findings), changed = comparisons.reduce((total, { byKey, byRow }) => total + (byKey?.added ?? byRow?.added ?? 0) + (byKey?.removed ?? byRow?.removed ?? 0) + (byKey?.changed ?? 0), 0)
  const more = `${changed === 0 ? '' : `; ${plural(changed, 'row')} added, removed or changed`}${warnings === 0 ? '' : `; ${plural(warnings, 'warning')}`}`
  if (verdict === 'inconclusive') return `Inconclusive: ${splits.find(({ undecided }) => undecided === true)?.unknown ?? 'too little was measured'}${more}.`
  if (known !== undefined && known > 0) return `No new violation in ${rows} of ${where} (${count(known)} known)${more}.`
  return isJudged(measured) ? `All ${rows} of ${where} keep the contract${more}.` : `All ${rows} of ${where} can be read; there is no schema to judge them by${profiles.some(({ schemaFile }) => schemaFile !== undefined) ? ', so one is proposed' : ''}${more}.`
}
