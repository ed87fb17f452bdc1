import { writeFile } from 'node:fs/promises'
import { attempt, noteFor, statusOf, type ClientOptions, type Octokit } from './client.js'
import type { Context, PullRequest } from './context.js'

export interface FileAtBase { readonly found: boolean; readonly note?: string }

/** Writes a file as it is on the base of a pull request: from the checkout where it has that commit, else from the API. Not found and no note: there was no such file. */
export async function fileAtBase(octokit: Octokit | undefined, context: Context, pull: PullRequest, path: string, workspace: string, target: string, options: ClientOptions): Promise<FileAtBase> {
  const { gitFile } = await import('./git.js')
  if (await gitFile(workspace, pull.baseSha, path, target)) return { found: true }
  if (octokit === undefined) return { found: false, note: `${path} at the base is not in the checkout: set \`fetch-depth: 0\` on actions/checkout, or give a token.` }
  try {
    const { data } = await attempt((signal) => octokit.request('GET /repos/{owner}/{repo}/contents/{path}', { owner: context.owner, repo: context.repo, path, ref: pull.baseSha, mediaType: { format: 'raw' }, request: { signal, parseSuccessResponseBody: false } }), options)
    await writeFile(target, await bytesOf(data))
    return { found: true }
  } catch (reason) {
    return statusOf(reason) === 404 ? { found: false } : { found: false, note: noteFor(reason, `Reading ${path} at the base`, 'contents: read', pull.fork) }
  }
}

async function bytesOf(data: unknown): Promise<Buffer> {
  if (typeof data === 'string') return Buffer.from(data)
  if (data instanceof ArrayBuffer) return Buffer.from(data)
  return Buffer.from(await new Response(data as ReadableStream).arrayBuffer())
}
