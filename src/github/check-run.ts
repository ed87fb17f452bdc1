import type { CheckRun } from '../report/check-run.js'
import { attempt, noteFor, type ClientOptions, type Octokit, type Published } from './client.js'
import type { Context } from './context.js'

/** Makes a check run that carries what annotations of the step cannot: 50 annotations a request. */
export async function makeCheckRun(octokit: Octokit, context: Context, name: string, check: CheckRun, options: ClientOptions): Promise<Published> {
  const at = { owner: context.owner, repo: context.repo }
  const [first, ...rest] = check.outputs
  if (first === undefined) return { done: true }
  try {
    const { data } = await attempt((signal) => octokit.rest.checks.create({
      ...at, name, head_sha: context.pullRequest?.headSha ?? context.sha, status: 'completed', conclusion: check.conclusion, output: { ...first, annotations: [...first.annotations] }, request: { signal },
    }), options)
    for (const output of rest) await attempt((signal) => octokit.rest.checks.update({ ...at, check_run_id: data.id, output: { ...output, annotations: [...output.annotations] }, request: { signal } }), options)
    return data.html_url === null ? { done: true } : { done: true, url: data.html_url }
  } catch (reason) { return { done: false, note: noteFor(reason, 'The check run', 'checks: write', context.pullRequest?.fork === true) } }
}
