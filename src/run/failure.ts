import { Cancelled, UserError } from '../errors.js'
import { ISSUES } from './host.js'

/** Said of everything that is not the user's to mend, beside its stack. */
export const BUG = `this is a bug, please report it with the lines in the log: ${ISSUES}`

/** How a run came to its end without a report. */
export type Failure =
  | { readonly kind: 'mistake'; readonly error: UserError }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'bug'; readonly text: string }

/** Sorts what was thrown, whatever it is: something the user can mend, a stop that was asked for, or a mistake of ours with its stack. */
export function failureOf(thrown: unknown): Failure {
  if (thrown instanceof UserError) return { kind: 'mistake', error: thrown }
  if (thrown instanceof Cancelled) return { kind: 'cancelled' }
  const file = fileSystemError(thrown)
  if (file !== undefined) return { kind: 'mistake', error: file }
  if (thrown instanceof Error) return { kind: 'bug', text: thrown.stack ?? `${thrown.name}: ${thrown.message}` }
  let text: string
  try { text = typeof thrown === 'string' ? thrown : JSON.stringify(thrown) ?? String(thrown) } catch { text = 'something that cannot be shown' }
  return { kind: 'bug', text: `thrown: ${text}` }
}

/** Errors of the file system are the user's to mend wherever they arise. */
function fileSystemError(thrown: unknown): UserError | undefined {
  if (!(thrown instanceof Error) || !('code' in thrown)) return undefined
  const where = 'path' in thrown && typeof thrown.path === 'string' ? thrown.path : 'a file'
  switch (thrown.code) {
    case 'ENOSPC': case 'EDQUOT': return new UserError('disk-full', `the disk is full: ${where} could not be written`, { hint: 'Free space in the report folder and where RUNNER_TEMP (or TMPDIR) points.', cause: thrown })
    case 'EACCES': case 'EPERM': case 'EROFS': return new UserError('permission', `${where} may not be used`, { hint: 'Give the user of this job permission on it, or choose another folder.', cause: thrown })
    case 'EMFILE': case 'ENFILE': return new UserError('file-unreadable', 'too many files are open', { hint: 'Raise the limit (ulimit -n).', cause: thrown })
    default: return undefined
  }
}
