import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A finding of a report, as far as these tests look at it. */
export interface Found { readonly rule: string; readonly severity: string; readonly message: string; readonly place?: { readonly file: string; readonly line?: number }; readonly subject?: { readonly slice?: string } }
export interface SliceReport {
  readonly verdict: string
  readonly headline: string
  readonly findings: readonly Found[]
  readonly measured: {
    readonly slices: readonly { readonly name: string; readonly rows: number; readonly metrics: Readonly<Record<string, { readonly estimate: number; readonly baseline?: { readonly estimate: number } }>> }[]
    readonly weaknesses: readonly { readonly name: string }[]
  }
}

/** Runs the command line in a folder as somebody who sits there would. */
export function gauntlet(cwd: string, ...words: readonly string[]): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:GITHUB_|CI$|COLUMNS$|FORCE_COLOR$)/.test(name)))
  return spawnSync(process.execPath, [join(process.cwd(), 'dist/cli.js'), ...words], { cwd, encoding: 'utf8', env, maxBuffer: 1 << 26 })
}

/** Runs one gate and reads its report. */
export function sliceTest(cwd: string, config: string, reports: string): { readonly status: number | null; readonly report: SliceReport } {
  const { status, stdout } = gauntlet(cwd, 'slice-test', '--config', config, '--format', 'json', '--report-directory', reports)
  return { status, report: JSON.parse(stdout) as SliceReport }
}

/** What a README says was printed: each of its text blocks, without the empty lines. */
export function printedIn(readme: string): readonly (readonly string[])[] {
  return [...readFileSync(readme, 'utf8').matchAll(/^```text\n(.*?)^```$/gms)].map((match) => (match[1] ?? '').split('\n').filter((line) => line.trim() !== ''))
}

/** Rule, slice and line of the findings of a severity. */
export function named({ findings }: SliceReport, severity: string): readonly string[] {
  return findings.filter((finding) => finding.severity === severity).map(({ rule, place, subject }) => `${place?.file ?? ''}:${place?.line ?? ''} ${rule.replace(/^.*\//, '')} ${subject?.slice ?? ''}`)
}
