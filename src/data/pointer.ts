/** A small text file that stands in for data kept elsewhere. */
export interface Pointer { readonly kind: 'git-lfs' | 'dvc'; readonly mend: string }

/** Recognises what `git lfs` and `dvc` leave in place of data that was not fetched.
 *  @param head the first kilobyte of the file
 *  @see https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
export function pointerIn(head: string): Pointer | undefined {
  if (/^version https:\/\/(?:git-lfs\.github\.com|hawser\.github\.com)\/spec\/v1\r?\n/.test(head)) return { kind: 'git-lfs', mend: 'set `lfs: true` on actions/checkout, or run `git lfs pull` before this step' }
  if (/^(?:(?:outs|md5|hash|wdir|frozen|deps|meta|desc):.*\r?\n)*outs:\s*\r?\n\s*- +(?:md5|hash|etag|size|path):/.test(head)) return { kind: 'dvc', mend: 'run `dvc pull` in a step before this one, and name the data file, not its .dvc file' }
  return undefined
}
