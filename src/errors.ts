import type { Place } from './report/finding.js';

/** What kind of mistake the user made; stable, so that tests and tools can rely on it. */
export type UserErrorCode =
  | 'config-missing' | 'config-syntax' | 'config-invalid' | 'input-invalid'
  | 'file-missing' | 'file-unreadable' | 'file-changed' | 'glob-empty' | 'format-unknown' | 'encoding-unknown'
  | 'schema-missing' | 'schema-syntax' | 'schema-invalid' | 'regex-invalid' | 'regex-too-slow'
  | 'model-invalid' | 'model-features' | 'model-predictions' | 'model-failed' | 'model-timeout'
  | 'column-missing' | 'data-unusable'
  | 'engine-missing' | 'engine-failed' | 'disk-full' | 'permission' | 'github-refused'

/** Lines of a text file shown below a message, with a mark under the place. */
export interface Excerpt { readonly line: number; readonly column: number; readonly text: string; readonly note: string }

/** Something the user can mend. Everything else that is thrown is a bug and shows its stack. */
export class UserError extends Error {
  override readonly name = 'UserError'
  readonly code: UserErrorCode
  readonly place: Place | undefined
  /** What to do next, or the allowed values: one line. */
  readonly hint: string | undefined
  readonly excerpt: Excerpt | undefined

  constructor(code: UserErrorCode, message: string, details: { place?: Place; hint?: string; excerpt?: Excerpt; cause?: unknown } = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause })
    this.code = code
    this.place = details.place
    this.hint = details.hint
    this.excerpt = details.excerpt
  }
}

/** Thrown when the user or the runner asked us to stop. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled'
  constructor() { super('cancelled') }
}
