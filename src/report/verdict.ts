import type { FailOn } from '../config/shared.js'
import type { Counts, Verdict } from './report.js'
import type { Severity } from './finding.js'

export const VERDICT_ICON: Readonly<Record<Verdict, string>> = { pass: '✓', fail: '✗', inconclusive: '?' }
export const SEVERITY_ICON: Readonly<Record<Severity, string>> = { error: '✗', warning: '!', notice: 'i' }
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice']

/** What the process exits with when a gate could not run at all. */
export const COULD_NOT_RUN = 3

/** 0 pass, 1 fail, 2 inconclusive (only where that is asked to fail). */
export function exitCode(verdict: Verdict, counts: Counts, failOn: FailOn): 0 | 1 | 2 {
  if (failOn === 'never') return 0
  if (verdict === 'fail') return 1
  if (verdict === 'inconclusive' && failOn !== 'error') return 2
  return failOn === 'warning' && counts.warnings > 0 ? 1 : 0
}

/** The verdict of several gates together: one failure fails all, one doubt leaves a doubt; no gate at all is no evidence. */
export function overall(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('fail')) return 'fail'
  return verdicts.length === 0 || verdicts.includes('inconclusive') ? 'inconclusive' : 'pass'
}
