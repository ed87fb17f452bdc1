import type { Finding } from './finding.js'
import type { Section } from './section.js'

export type GateName = 'validate-data' | 'slice-test' | 'adversarial-check' | 'canary-deploy' | 'drift-report'
export const GATES: readonly GateName[] = ['validate-data', 'slice-test', 'adversarial-check', 'canary-deploy', 'drift-report']

/** `inconclusive` is a verdict of its own: too little evidence, cancelled, or not everything could be looked at. */
export type Verdict = 'pass' | 'fail' | 'inconclusive'

export interface InputFile { readonly path: string; readonly sha256: string; readonly bytes: number; readonly rows?: number }

export interface Counts { readonly errors: number; readonly warnings: number; readonly notices: number }

/** The one record a gate writes; described by schemas/report.schema.json. Everything but `started` and `seconds` depends on the inputs alone. */
export interface Report {
  readonly version: 1
  readonly gate: GateName
  readonly tool: { readonly name: 'gauntlet'; readonly version: string }
  readonly verdict: Verdict
  /** One plain sentence for a person in a hurry; no data in it beyond names. */
  readonly headline: string
  /** Why the verdict is what it is, most important first. */
  readonly reasons: readonly string[]
  /** Findings by severity (groups, not single occurrences). */
  readonly counts: Counts
  /** Most severe first, then in a stable order. */
  readonly findings: readonly Finding[]
  /** What was measured, as plain JSON; its shape is the gate's own. */
  readonly measured: Readonly<Record<string, unknown>>
  readonly inputs: readonly InputFile[]
  readonly settings: Readonly<Record<string, unknown>>
  /** What to show of it, for every renderer. */
  readonly section: Section
  /** What was left out of this report, and where the whole is; empty when nothing was. */
  readonly cut: readonly string[]
  /** ISO 8601 instant. */
  readonly started: string
  readonly seconds: number
}
