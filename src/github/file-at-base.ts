import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { AtBase } from '../world.js'
import { attempt, noteFor, statusOf, type ClientOptions, type Octokit } from './client.js'
import type { Context, PullRequest } from './context.js'

export interface FileAtBase { readonly state: Exclude<AtBase, 'no-base' | 'itself'>; readonly note?: string }

/** Writes a file as it is on the base of a pull request: from the checkout where it has that commit, else from the API. */
export async function fileAtBase(octokit: Octokit | undefined, context: Context, pull: PullRequest, path: string, workspace: string, target: string, options: ClientOptions): Promise<FileAtBase> {
  const { gitFile, gitHas } = await import('./git.js')
  if (await gitFile(workspace, pull.baseSha, path, target)) return { state: 'written' }
  if (await gitHas(workspace, pull.baseSha, path) === false) return { state: 'absent' }
  if (octokit === undefined) return { state: 'unreadable', note: `${path} at the base is not in the checkout: set \`fetch-depth: 0\` on actions/checkout, or give a token.` }
  try {
    const { data } = await attempt((signal) => octokit.request('GET /repos/{owner}/{repo}/contents/{path}', { owner: context.owner, repo: context.repo, path, ref: pull.baseSha, mediaType: { format: 'raw' }, request: { signal, parseSuccessResponseBody: false } }), options)
    await writeFile(target, await bytesOf(data))
    return { state: 'written' }
  } catch (reason) {
    return statusOf(reason) === 404 ? { state: 'absent' } : { state: 'unreadable', note: noteFor(reason, `Reading ${path} at the base`, 'contents: read', pull.fork) }
  }
}

/** Is a file of the checkout the one that the API has at the base? By the name git gives to its content; a file that stands there as a pointer of Git LFS is not. */
export async function blobAtBase(octokit: Octokit, context: Context, pull: PullRequest, path: string, workspace: string, options: ClientOptions): Promise<boolean> {
  try {
    const { data } = await attempt((signal) => octokit.request('GET /repos/{owner}/{repo}/contents/{path}', { owner: context.owner, repo: context.repo, path, ref: pull.baseSha, mediaType: { format: 'object' }, request: { signal } }), options)
    return !Array.isArray(data) && 'sha' in data && data.sha === await gitName(join(workspace, path))
  } catch { return false }
}

/** The name of a blob: SHA-1 of its length and its bytes. @see https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
async function gitName(path: string): Promise<string> {
  const hash = createHash('sha1').update(`blob ${(await stat(path)).size}\0`)
  for await (const piece of createReadStream(path)) hash.update(piece as Buffer)
  return hash.digest('hex')
}

async function bytesOf(data: unknown): Promise<Buffer> {
  if (typeof data === 'string') return Buffer.from(data)
  if (data instanceof ArrayBuffer) return Buffer.from(data)
  return Buffer.from(await new Response(data as ReadableStream).arrayBuffer())
}
