import { changedLines } from '../data/diff.js'
import type { ChangedFile, Changes } from '../data/changes.js'
import { attempt, noteFor, type ClientOptions, type Octokit } from './client.js'
import type { Context, PullRequest } from './context.js'

/** GitHub lists no more files of a pull request than these. */
const MOST = 3000

export type ChangesKnown = { readonly changes: Changes; readonly note?: string } | { readonly changes: undefined; readonly note: string }

/** Files of a pull request, with the lines it adds or changes where GitHub tells them. */
export async function changedFiles(octokit: Octokit, context: Context, pull: PullRequest, options: ClientOptions): Promise<ChangesKnown> {
  const files: ChangedFile[] = []
  try {
    for (let page = 1; page <= MOST / 100; page++) {
      const { data } = await attempt((signal) => octokit.rest.pulls.listFiles({ owner: context.owner, repo: context.repo, pull_number: pull.number, per_page: 100, page, request: { signal } }), options)
      for (const { filename, previous_filename, status, patch } of data) files.push({
        path: filename, status: statusOf(status), ...(previous_filename === undefined ? {} : { previousPath: previous_filename }), ...(patch === undefined ? {} : { lines: changedLines(patch) }),
      })
      if (data.length < 100) return { changes: { files } }
    }
    return { changes: undefined, note: `The pull request changes ${MOST} files or more, which is where GitHub's list ends.` }
  } catch (reason) { return { changes: undefined, note: noteFor(reason, 'The list of changed files', 'pull-requests: read', pull.fork) } }
}

function statusOf(status: string): ChangedFile['status'] {
  switch (status) {
    case 'added': case 'copied': return 'added'
    case 'removed': return 'removed'
    case 'renamed': return 'renamed'
    default: return 'modified'
  }
}
