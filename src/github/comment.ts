import { attempt, noteFor, type ClientOptions, type Octokit, type Published } from './client.js'
import type { Context, PullRequest } from './context.js'

interface Comment { readonly id: number; readonly body: string; readonly url: string }

/** Keeps one comment of ours on a pull request: found by its marker, edited in place, made when it is not there.
 *  @param marker first line of the body, by which it is found again
 *  @param make   whether a comment that is not there is to be made */
export async function keepComment(octokit: Octokit, context: Context, pull: PullRequest, marker: string, body: string, make: boolean, options: ClientOptions): Promise<Published> {
  const at = { owner: context.owner, repo: context.repo }
  try {
    const found = await findComment(octokit, at, pull.number, marker, options)
    if (found === undefined && !make) return { done: true }
    if (found !== undefined) {
      if (found.body !== body) await attempt((signal) => octokit.rest.issues.updateComment({ ...at, comment_id: found.id, body, request: { signal } }), options)
      return { done: true, url: found.url }
    }
    const made = await attempt(async (signal) => {
      const { data } = await octokit.rest.issues.createComment({ ...at, issue_number: pull.number, body, request: { signal } })
      return { id: data.id, body, url: data.html_url }
    }, options, () => findComment(octokit, at, pull.number, marker, options))
    return { done: true, url: made.url }
  } catch (reason) { return { done: false, note: noteFor(reason, 'The comment on the pull request', 'pull-requests: write', pull.fork) } }
}

async function findComment(octokit: Octokit, at: { owner: string; repo: string }, number: number, marker: string, options: ClientOptions): Promise<Comment | undefined> {
  let self: number | undefined
  for (let page = 1; ; page++) {
    const { data } = await attempt((signal) => octokit.rest.issues.listComments({ ...at, issue_number: number, per_page: 100, page, request: { signal } }), options)
    // Someone may quote the marker; only a comment by an app, or by the owner of the token, that begins with it is ours.
    const marked = data.filter((comment) => comment.body?.startsWith(marker) === true), byPerson = marked.some(({ user }) => user?.type !== 'Bot')
    if (byPerson) self ??= await ownId(octokit, options)
    const ours = marked.find(({ user }) => user?.type === 'Bot' || (user?.id !== undefined && user.id === self))
    if (ours !== undefined) return { id: ours.id, body: ours.body ?? '', url: ours.html_url }
    if (data.length < 100) return undefined
  }
}

/** Tokens of an app have no user: then nobody's comment but an app's is ours. */
async function ownId(octokit: Octokit, options: ClientOptions): Promise<number | undefined> {
  try { return (await attempt((signal) => octokit.rest.users.getAuthenticated({ request: { signal } }), options)).data.id } catch { return undefined }
}
