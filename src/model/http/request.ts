import { request as plain, type IncomingMessage } from 'node:http'
import { request as secure } from 'node:https'
import { HttpClient } from '@actions/http-client'
import { UserError } from '../../errors.js'
import { count, seconds } from '../../report/numbers.js'
import { errorCode } from '../error-code.js'
import { beginning } from '../secrets.js'

const MOST_BYTES = 256_000_000
const ATTEMPTS = 4
const AGAIN: readonly number[] = [429, 502, 503, 504]
const BROKEN: readonly unknown[] = ['ECONNRESET', 'EPIPE', 'ECONNREFUSED', 'ECONNABORTED', 'EAI_AGAIN', 'ETIMEDOUT']
const LATE = new Error('the time limit of a request was reached')

/** What a request needs besides its body. */
export interface Connection {
  readonly headers: Readonly<Record<string, string>>
  /** Seconds one attempt may take, and all waits that the server asks for. */
  readonly timeout: number
  readonly signal: AbortSignal
  readonly mask: (text: string) => string
  sleep(seconds: number): Promise<void>
}

interface Reply { readonly status: number; readonly location: string | undefined; readonly retryAfter: number; readonly text: string }

/** Posts JSON and returns the text of a good reply. Tries again, three times at most, when the server is busy or the connection breaks.
 *  Proxies of the environment (HTTPS_PROXY, NO_PROXY) apply. Redirects are followed on the same host only, and only those that keep the body.
 *  @throws UserError `model-failed`, `model-timeout` */
export async function post(url: URL, body: string, connection: Connection): Promise<string> {
  const { mask, timeout, signal } = connection, shown = mask(`${url.origin}${url.pathname}`)
  let target = url, asked = 0
  for (let attempt = 1, hops = 0; ;) {
    const last = attempt >= ATTEMPTS, wait = 2 ** (attempt - 1) / 2
    let reply: Reply
    try { reply = await once(target, body, connection) } catch (reason) {
      signal.throwIfAborted()
      if (reason instanceof UserError) throw reason
      const code = errorCode(reason)
      if (reason === LATE) throw new UserError('model-timeout', `${shown} did not answer within ${seconds(timeout)}`, { hint: 'Raise `timeout`, or lower `batch`.', cause: reason })
      if (last || !BROKEN.includes(code)) throw new UserError('model-failed', `${shown} could not be reached: ${mask(code ?? String(reason))}`, { hint: 'Is the server up, and may this machine reach it (proxy, firewall, certificate)?', cause: reason })
      attempt++
      await connection.sleep(wait)
      continue
    }
    const { status, text, location } = reply
    if (status >= 200 && status < 300) return text
    if (status >= 300 && status < 400 && location !== undefined) {
      if (!URL.canParse(location, target.href)) throw new UserError('model-failed', `${shown} redirects (status ${status}) to what is no address: ${beginning(mask(location))}`, { hint: 'Put the final address in `url`.' })
      const next = new URL(location, target)
      if (next.host !== url.host || next.protocol !== url.protocol) throw new UserError('model-failed', `${shown} redirects to ${mask(next.origin)}, which is refused: rows and headers would go to another host`, { hint: 'Put the final address in `url`.' })
      if ((status === 307 || status === 308) && hops++ < 3) { target = next; continue }
      throw new UserError('model-failed', `${shown} redirects (status ${status}) to ${mask(next.pathname)}`, { hint: 'Put the final address in `url`.' })
    }
    if (last || !AGAIN.includes(status)) throw new UserError('model-failed', `${shown} answered with status ${status}${attempt > 1 ? ` (attempt ${attempt})` : ''}: ${beginning(mask(text))}`, { hint: status === 401 || status === 403 ? 'Check `headers`: is the token set and valid?' : status === 404 ? 'Check `url`, `protocol` and `model`.' : status === 413 ? 'Lower `batch`.' : 'The log of the server says more.' })
    attempt++
    // What the server asks for is time that it takes to answer.
    if (reply.retryAfter > wait) asked += reply.retryAfter
    if (asked > timeout) throw new UserError('model-timeout', `${shown} answered with status ${status} and asks to wait ${seconds(reply.retryAfter)}, longer than its time limit of ${seconds(timeout)}`, { hint: 'Raise `timeout`, or lower `concurrency`.' })
    await connection.sleep(Math.max(wait, reply.retryAfter))
  }
}

async function once(url: URL, body: string, { headers, timeout, signal }: Connection): Promise<Reply> {
  const bytes = Buffer.from(body), limit = AbortSignal.timeout(timeout * 1000), both = AbortSignal.any([limit, signal])
  // Connections are not kept: one that the server closes between two requests would look like a fault of it.
  const client = new HttpClient('gauntlet', [], { keepAlive: false })
  try {
    const response = await new Promise<IncomingMessage>((done, failed) => {
      const options = { method: 'POST', agent: client.getAgent(url.href), signal: both, headers: { accept: 'application/json', 'content-type': 'application/json', ...headers, 'content-length': bytes.length } }
      const request = (url.protocol === 'https:' ? secure : plain)(url, options, done)
      request.on('error', failed)
      request.end(bytes)
    })
    const chunks: Buffer[] = []
    let size = 0
    for await (const chunk of response as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size > MOST_BYTES) throw new UserError('model-failed', `the answer of ${url.host} is longer than ${count(MOST_BYTES)} bytes`, { hint: 'Lower `batch`.' })
      chunks.push(chunk)
    }
    return { status: response.statusCode ?? 0, location: response.headers.location, retryAfter: Number(response.headers['retry-after'] ?? 0) || 0, text: Buffer.concat(chunks).toString('utf8') }
  } catch (reason) {
    if (limit.aborted) throw LATE
    throw reason
  } finally { client.dispose() }
}
