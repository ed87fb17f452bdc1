import { readFileSync } from 'node:fs'

/** The pull request a run is about. */
export interface PullRequest {
  readonly number: number
  readonly headSha: string
  readonly baseSha: string
  readonly baseRef: string
  /** Its branch stands in another repository, so the token may only read. */
  readonly fork: boolean
}

/** What the runner says of a run. */
export interface Context {
  readonly owner: string
  readonly repo: string
  readonly apiUrl: string
  readonly sha: string
  readonly workflow: string
  readonly job: string
  readonly runUrl: string
  readonly pullRequest: PullRequest | undefined
}

type Env = Readonly<Record<string, string | undefined>>

/** Reads the environment and the event; undefined outside GitHub. A missing or malformed event only means that no pull request is known. */
export function readContext(env: Env): Context | undefined {
  const [owner, repo] = (env['GITHUB_REPOSITORY'] ?? '').split('/')
  if (owner === undefined || owner === '' || repo === undefined || repo === '') return undefined
  const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com'
  return {
    owner, repo, apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com', sha: env['GITHUB_SHA'] ?? '',
    workflow: env['GITHUB_WORKFLOW'] ?? '', job: env['GITHUB_JOB'] ?? '', runUrl: `${server}/${owner}/${repo}/actions/runs/${env['GITHUB_RUN_ID'] ?? ''}`,
    pullRequest: pullRequestOf(eventOf(env), `${owner}/${repo}`),
  }
}

function eventOf(env: Env): unknown {
  const path = env['GITHUB_EVENT_PATH']
  if (path === undefined || path === '') return undefined
  try { return JSON.parse(readFileSync(path, 'utf8')) as unknown } catch { return undefined }
}

function pullRequestOf(event: unknown, repository: string): PullRequest | undefined {
  const pull = member(event, 'pull_request'), number = member(pull, 'number')
  const headSha = text(member(member(pull, 'head'), 'sha')), baseSha = text(member(member(pull, 'base'), 'sha')), baseRef = text(member(member(pull, 'base'), 'ref'))
  if (typeof number !== 'number' || headSha === '') return undefined
  // A fork that was deleted has no repository any more.
  const from = text(member(member(member(pull, 'head'), 'repo'), 'full_name'))
  return { number, headSha, baseSha, baseRef, fork: member(member(pull, 'head'), 'repo') === null || (from !== '' && from.toLowerCase() !== repository.toLowerCase()) }
}

function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && key in value ? (value as Readonly<Record<string, unknown>>)[key] : undefined
}
function text(value: unknown): string { return typeof value === 'string' ? value : '' }
