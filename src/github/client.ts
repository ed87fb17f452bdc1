import type { getOctokit } from '@actions/github'
import type { Context } from './context.js'

export type Octokit = ReturnType<typeof getOctokit>

/** What became of something that was to be published: it never fails a run. */
export type Published = { readonly done: true; readonly url?: string } | { readonly done: false; readonly note: string }

export interface ClientOptions {
  readonly signal: AbortSignal
  /** Waits; replaced in tests. */
  readonly sleep?: (milliseconds: number) => Promise<void>
  /** For one request. */
  readonly timeLimit?: number
}

const TRIES = 4
const LONGEST_WAIT = 60_000
const TIME_LIMIT = 30_000

/** A client for the API the runner names, GitHub Enterprise Server included; proxies as the runner sets them. */
export async function client(context: Context, token: string): Promise<Octokit> {
  const github = await import('@actions/github')
  return github.getOctokit(token, { baseUrl: context.apiUrl })
}

/** Does one request, with a limit of time; again after network errors, 5xx and secondary rate limits, waiting as long as GitHub asks.
 *  @param request gets the signal of this try
 *  @param settled asked before another try: a reply may be lost after the work was done */
export async function attempt<T>(request: (signal: AbortSignal) => Promise<T>, options: ClientOptions, settled?: () => Promise<T | undefined>): Promise<T> {
  const sleep = options.sleep ?? ((ms) => new Promise<void>((done) => { setTimeout(done, ms) }))
  for (let tries = 1; ; tries++) {
    try { return await request(AbortSignal.any([options.signal, AbortSignal.timeout(options.timeLimit ?? TIME_LIMIT)])) } catch (reason) {
      const wait = waitFor(reason, tries)
      if (wait === undefined || tries >= TRIES || options.signal.aborted) throw reason
      await Promise.race([sleep(wait), aborted(options.signal)])
      if (options.signal.aborted) throw reason
      const done = await settled?.()
      if (done !== undefined) return done
    }
  }
}

async function aborted(signal: AbortSignal): Promise<void> {
  if (!signal.aborted) await new Promise<void>((done) => { signal.addEventListener('abort', () => { done() }, { once: true }) })
}

/** Milliseconds to wait before the next try; undefined when another try would not help. */
function waitFor(reason: unknown, tries: number): number | undefined {
  const status = statusOf(reason), backoff = 500 * 2 ** tries
  if (status === undefined || status >= 500) return backoff
  const headers = headersOf(reason)
  const limited = status === 429 || (status === 403 && (headers['retry-after'] !== undefined || /rate limit/i.test(messageOf(reason))))
  if (!limited) return undefined
  const after = Number(headers['retry-after']), reset = Number(headers['x-ratelimit-reset']) * 1000 - Date.now()
  const asked = Number.isFinite(after) ? after * 1000 : headers['x-ratelimit-remaining'] === '0' && Number.isFinite(reset) ? Math.max(0, reset) : backoff * 10
  return asked > LONGEST_WAIT ? undefined : asked
}

/** A refusal in words that name what is missing. */
export function noteFor(reason: unknown, what: string, permission: string, fork: boolean): string {
  const status = statusOf(reason)
  if (status === 403 && !/rate limit/i.test(messageOf(reason))) return `${what} was not possible: the token lacks \`permissions: ${permission}\`.${fork ? ' Pull requests from forks get a token that may only read.' : ''}`
  if (status === 401) return `${what} was not possible: the token is not valid (any more).`
  if (status === 404) return `${what} was not possible: ${fork ? 'the repository' : 'it'} was not found, or the token may not see it (\`permissions: ${permission}\`).`
  if (status !== undefined) return `${what} was not possible: GitHub answered ${status}.`
  return `${what} was not possible: GitHub could not be reached.`
}

/** The status GitHub answered with; the client gives 500 to errors of the network, which have no response. */
export function statusOf(reason: unknown): number | undefined {
  return reason instanceof Error && 'response' in reason && reason.response !== undefined && 'status' in reason && typeof reason.status === 'number' ? reason.status : undefined
}
function messageOf(reason: unknown): string { return reason instanceof Error ? reason.message : '' }
function headersOf(reason: unknown): Readonly<Record<string, string | undefined>> {
  if (!(reason instanceof Error) || !('response' in reason)) return {}
  const { response } = reason
  return typeof response === 'object' && response !== null && 'headers' in response ? response.headers as Readonly<Record<string, string | undefined>> : {}
}
