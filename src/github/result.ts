/** What became of something that was to be published. */
export type Published = { readonly done: true; readonly url?: string } | { readonly done: false; readonly note: string }

function statusOf(thrown: unknown): number | undefined {
  return typeof thrown === 'object' && thrown !== null && 'status' in thrown && typeof thrown.status === 'number' ? thrown.status : undefined
}

/** May the request have been carried out although it failed? */
export function unanswered(thrown: unknown): boolean {
  const status = statusOf(thrown)
  return status === undefined || status >= 500
}

/** One sentence on why GitHub did not do it, and what to do.
 *  @param what begins the sentence: `The comment was not written`
 *  @param permission as in a workflow: `pull-requests: write` */
export function refusal(thrown: unknown, what: string, permission: string, fork: boolean): string {
  const status = statusOf(thrown)
  if (status === 401) return `${what}: GitHub did not accept the token (401). Check the input github-token.`
  if (status === 403 || status === 404) {
    const why = fork ? ' The pull request comes from a fork, whose runs have a read-only token.' : ''
    return `${what}: GitHub refused it (${status}). The job needs \`permissions: ${permission}\`.${why}`
  }
  if (status === 429) return `${what}: GitHub asked to slow down (429). Run the job again later.`
  return `${what}: ${status === undefined || status >= 500 ? 'GitHub did not answer' : 'GitHub did not take it'}${status === undefined ? '' : ` (${status})`}. Run the job again.`
}
