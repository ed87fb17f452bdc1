import type { SharedSettings } from '../config/shared.js'
import type { Changes } from '../data/changes.js'
import { readContext } from '../github/context.js'
import type { Annotations } from '../report/annotations.js'
import type { Report } from '../report/report.js'
import { exitCode } from '../report/verdict.js'
import type { AtBase } from '../world.js'
import type { Host } from './host.js'
import type { PullRequestView } from './run-gates.js'

/** Where the base is: of the pull request, or, on a machine of one's own, where the branch left the default one. */
async function baseOf(host: Host, workspace: string): Promise<string | undefined> {
  const pull = readContext(host.env)?.pullRequest
  if (pull !== undefined) return pull.baseSha
  return host.env['GITHUB_ACTIONS'] === 'true' || host.env['CI'] === 'true' ? undefined : (await import('../github/git.js')).gitLocalBase(workspace)
}

/** What the pull request changes, when there is one and it can be known. */
async function changesOf(host: Host, workspace: string, token: string | undefined): Promise<Changes | undefined> {
  const context = readContext(host.env), pull = context?.pullRequest, { gitChanges } = await import('../github/git.js')
  if (context === undefined || pull === undefined) {
    const base = await baseOf(host, workspace)
    return base === undefined ? undefined : gitChanges(workspace, base, 'WORKTREE')
  }
  if (token !== undefined && token !== '') {
    const [{ client }, { changedFiles }] = await Promise.all([import('../github/client.js'), import('../github/changed-files.js')])
    const known = await changedFiles(await client(context, token), context, pull, { signal: host.signal })
    if (known.note !== undefined) host.log.notice(known.note)
    if (known.changes !== undefined) return known.changes
  }
  const changes = await gitChanges(workspace, pull.baseSha, 'HEAD')
  if (changes === undefined) host.log.notice('The base of the pull request is not in the checkout: set `fetch-depth: 0` on actions/checkout, or give a token with `pull-requests: read` and `contents: read`.')
  return changes
}

/** What a host knows of its pull request. */
export const pullRequestOf = (host: Host): PullRequestView => ({
  changes: (workspace, token) => changesOf(host, workspace, token), isAtBase: (workspace, token, path) => isAtBaseOf(host, workspace, token, path), atBase: (workspace, token, path, target) => atBaseOf(host, workspace, token, path, target),
})

async function isAtBaseOf(host: Host, workspace: string, token: string | undefined, path: string): Promise<boolean> {
  const base = await baseOf(host, workspace)
  if (base === undefined) return false
  const known = await (await import('../github/git.js')).gitSame(workspace, base, path), context = readContext(host.env)
  if (known !== undefined || context?.pullRequest === undefined || token === undefined || token === '') return known ?? false
  const { blobAtBase } = await import('../github/file-at-base.js')
  return blobAtBase(await (await import('../github/client.js')).client(context, token), context, context.pullRequest, path, workspace, { signal: host.signal })
}

async function atBaseOf(host: Host, workspace: string, token: string | undefined, path: string, target: string): Promise<AtBase> {
  const context = readContext(host.env), pull = context?.pullRequest
  if (context === undefined || pull === undefined) {
    const base = await baseOf(host, workspace), { gitFile, gitHas, gitIsHead, gitSame } = await import('../github/git.js')
    if (base === undefined) return 'no-base'
    // On the default branch, before anything is committed to another one, only what is not committed yet differs from the base.
    if (await gitIsHead(workspace, base) && await gitSame(workspace, base, path) === true) return 'itself'
    return await gitFile(workspace, base, path, target) ? 'written' : await gitHas(workspace, base, path) === true ? 'unreadable' : 'absent'
  }
  const { fileAtBase } = await import('../github/file-at-base.js')
  const octokit = token === undefined || token === '' ? undefined : await (await import('../github/client.js')).client(context, token)
  const { state, note } = await fileAtBase(octokit, context, pull, path, workspace, target, { signal: host.signal })
  if (note !== undefined) host.log.notice(note)
  return state
}

/** Comment and check run. What cannot be published is a note, never a failure. */
export async function publishToGitHub(reports: readonly Report[], name: string, shared: SharedSettings, notes: Annotations, whole: string, host: Host): Promise<void> {
  const context = readContext(host.env), token = shared.githubToken
  const wantsComment = shared.comment !== 'never' && context?.pullRequest !== undefined, wantsCheck = shared.annotations && notes.rest.length > 0
  if (context === undefined || token === undefined || token === '' || (!wantsComment && !wantsCheck)) return
  const options = { signal: host.signal }, { client } = await import('../github/client.js'), octokit = await client(context, token)
  const failed = reports.some((report) => exitCode(report.verdict, report.counts, shared.failOn) !== 0)
  const results = []
  if (wantsCheck) {
    const [{ makeCheckRun }, { checkRun }] = await Promise.all([import('../github/check-run.js'), import('../report/check-run.js')])
    results.push(await makeCheckRun(octokit, context, `Gauntlet ${name}`, checkRun(reports, notes.rest, { failOn: shared.failOn, whole }), options))
  }
  if (wantsComment && context.pullRequest !== undefined) {
    const [{ keepComment }, { comment, commentKey, commentMarker }] = await Promise.all([import('../github/comment.js'), import('../report/comment.js')])
    const key = commentKey(context.workflow, context.job, name)
    results.push(await keepComment(octokit, context, context.pullRequest, commentMarker(key), comment(reports, key, { whole, cut: notes.cut }), shared.comment === 'always' || failed, options))
  }
  for (const result of results) if (!result.done) host.log.notice(result.note)
}
