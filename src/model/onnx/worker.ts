import { parentPort, workerData } from 'node:worker_threads'
import type { Feed } from './feed.js'
import { openSession, type Output } from './runtime.js'

/** What a worker is started with. */
export interface WorkerStart { readonly model: Uint8Array; readonly wanted: readonly string[] }
/** One batch for a worker. */
export interface WorkerJob { readonly id: number; readonly feeds: readonly Feed[] }
/** What it answers. */
export type WorkerAnswer =
  | { readonly id: number; readonly outputs: Readonly<Record<string, Output>> }
  | { readonly id: number; readonly failed: string }

// One session in a thread of its own: takes batches, one after the other, until it is ended.
if (parentPort !== null) {
  const port = parentPort, { model, wanted } = workerData as WorkerStart, session = openSession(model)
  // A failure to open is told with the first job.
  session.catch(() => undefined)
  const run = async (id: number, feeds: readonly Feed[]): Promise<WorkerAnswer> => {
    try { return { id, outputs: await (await session).run(feeds, wanted) } } catch (reason) { return { id, failed: reason instanceof Error ? reason.message : String(reason) } }
  }
  const answer = async ({ id, feeds }: WorkerJob): Promise<void> => { port.postMessage(await run(id, feeds)) }
  port.on('message', (job: WorkerJob) => { void answer(job) })
}
