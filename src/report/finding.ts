/** Where something is. Lines and columns count from 1, columns in Unicode code points; `offset` counts bytes from 0.
 *  `endColumn` is the column behind the last character, as in SARIF: an empty cell ends where it starts. */
export interface Place {
  /** Relative to the workspace, with forward slashes. */
  readonly file: string
  readonly line?: number
  readonly endLine?: number
  readonly column?: number
  readonly endColumn?: number
  /** Ordinal of the data record, from 1, the header not counted. */
  readonly record?: number
  readonly offset?: number
}

export type Severity = 'error' | 'warning' | 'notice'

export interface Subject {
  readonly dataset?: string
  readonly column?: string
  readonly slice?: string
  readonly metric?: string
  readonly artifact?: string
  readonly step?: string
}

/** One time a finding was seen; `message` stands alone beside its place. */
export interface Occurrence { readonly place: Place; readonly message: string }

/** What a gate found wrong or worth knowing. All texts are plain: each renderer escapes them for where they go. */
export interface Finding {
  /** Stable id, `<gate>/<rule>`, documented in docs/rules.md. */
  readonly rule: string
  readonly severity: Severity
  /** What was expected, what was found, how many times. */
  readonly message: string
  readonly place?: Place
  readonly subject?: Subject
  /** The numbers behind it: estimate, interval, n, threshold… */
  readonly evidence?: Readonly<Record<string, unknown>>
  /** How many times it was seen, at least 1. */
  readonly count: number
  /** The first times it was seen, in file order (lines the pull request touches first); at most `MAX_OCCURRENCES`. The first one is `place`. */
  readonly occurrences?: readonly Occurrence[]
  /** It was there before (`known`), or somebody answers for it (`accepted`): then it is a notice. */
  readonly status?: 'known' | 'accepted'
  /** Stable across runs: hex digest of rule, file and subject, never of line numbers. */
  readonly fingerprint: string
}

/** A report stays readable and small however dirty the data: every occurrence is in violations.jsonl. */
export const MAX_OCCURRENCES = 20
