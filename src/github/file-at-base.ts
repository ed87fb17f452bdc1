import { attempt, noteFor, statusOf, type ClientOptions, type Octokit } from './client.js'
import type { Context, PullRequest } from './context.js'

export type FileAtBase = { readonly bytes: Buffer } | { readonly bytes: undefined; readonly note?: string }

/** Bytes of a file on the base of a pull request: from the checkout where it has that commit, else from the API. No bytes and no note: there was no such file. */
export async function fileAtBase(octokit: Octokit | undefined, context: Context, pull: PullRequest, path: string, workspace: string, options: ClientOptions): Promise<FileAtBase> {
  const { gitFile } = await import('./git.js')
  const local = await gitFile(workspace, pull.baseSha, path)
  if (local !== undefined) return { bytes: local }
  if (octokit === undefined) return { bytes: undefined, note: `${path} at the base is not in the checkout: set \`fetch-depth: 0\` on actions/checkout, or give a token.` }
  try {
    const { data } = await attempt((signal) => octokit.request('GET /repos/{owner}/{repo}/contents/{path}', { owner: context.owner, repo: context.repo, path, ref: pull.baseSha, mediaType: { format: 'raw' }, request: { signal, parseSuccessResponseBody: false } }), options)
    return { bytes: await bytesOf(data) }
  } catch (reason) {
    return statusOf(reason) === 404 ? { bytes: undefined } : { bytes: undefined, note: noteFor(reason, `Reading ${path} at the base`, 'contents: read', pull.fork) }
  }
}

async function bytesOf(data: unknown): Promise<Buffer> {
  if (typeof data === 'string') return Buffer.from(data)
  if (data instanceof ArrayBuffer) return Buffer.from(data)
  return Buffer.from(await new Response(data as ReadableStream).arrayBuffer())
}
