import { UserError } from '../errors.js'

/** What stands in the way of writing into a folder, in words of the user's.
 *  @returns what was thrown, where it is not the user's to mend */
export function folderError(folder: string, what: string, hint: string, cause: unknown): unknown {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
  switch (code) {
    case 'ENOSPC': case 'EDQUOT': return new UserError('disk-full', `the disk is full: ${what}, ${folder}, cannot be written`, { hint: 'Free space there.', cause })
    case 'EACCES': case 'EPERM': case 'EROFS': return new UserError('permission', `${what}, ${folder}, may not be written`, { hint, cause })
    case 'EEXIST': case 'ENOTDIR': case 'EISDIR': return new UserError('permission', `${what}, ${folder}, cannot be made: something else stands in its place`, { hint, cause })
    default: return cause
  }
}
