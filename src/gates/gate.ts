import type { Finding } from '../report/finding.js'
import type { GateName, InputFile, Report, Verdict } from '../report/report.js'
import type { Section } from '../report/section.js'
import type { FailOn } from '../config/shared.js'
import type { World } from '../world.js'

/** What a gate decided, before anything is rendered. */
export interface Judgement {
  readonly verdict: Verdict
  /** What the verdict would be without any finding. */
  readonly otherwise: Verdict
  readonly headline: string
  /** Findings that nobody can accept: what they are about was not judged at all. */
  readonly final?: (finding: Finding) => boolean
  readonly reasons: readonly string[]
  readonly findings: readonly Finding[]
}

/** A text file beside the report. */
export interface Attachment { readonly name: string; readonly text: string }

/** One shape for every gate: settings → measure → judge → render. Only `measure` touches the world. */
export interface Gate<Settings, Measured> {
  readonly name: GateName
  /** Names of its rules, without the gate. */
  readonly rules: readonly string[]
  measure(settings: Settings, world: World): Promise<Measured>
  judge(settings: Settings, measured: Measured, failOn: FailOn): Judgement
  render(settings: Settings, measured: Measured, judgement: Judgement): Section
  /** Names of files of its own that stand beside the report, and what goes into them. */
  readonly attachments?: { readonly names: readonly string[]; of(settings: Settings, measured: Measured, judgement: Judgement): readonly Attachment[] }
  /** The plain JSON that goes into the report: what was measured, the files it was measured on, what had to be left out. */
  record(settings: Settings, measured: Measured): { readonly measured: Report['measured']; readonly inputs: readonly InputFile[]; readonly cut: readonly string[] }
}
