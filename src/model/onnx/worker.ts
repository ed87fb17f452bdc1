import { parentPort, workerData } from 'node:worker_threads'
import type { Feed } from './feed.js'
import { openSession, type Output, type SessionFacts } from './runtime.js'

/** What a worker is started with. */
export interface WorkerStart { readonly model: Uint8Array }
/** One batch for a worker. */
export interface WorkerJob { readonly id: number; readonly feeds: readonly Feed[]; readonly wanted: readonly string[] }
/** What it answers: first about the model, then about each batch. */
export type WorkerAnswer =
  | { readonly facts: SessionFacts }
  | { readonly unusable: string }
  | { readonly id: number; readonly outputs: Readonly<Record<string, Output>> }
  | { readonly id: number; readonly failed: string }

// One session in a thread of its own: takes batches, one after the other, until it is ended.
if (parentPort !== null) {
  const port = parentPort, { model } = workerData as WorkerStart, session = openSession(model)
  const said = (reason: unknown): string => (reason instanceof Error ? reason.message : String(reason)), say = (answer: WorkerAnswer): void => { port.postMessage(answer) }
  const open = async (): Promise<void> => {
    try { const { inputs, outputs } = await session; say({ facts: { inputs, outputs } }) } catch (reason) { say({ unusable: said(reason) }) }
  }
  void open()
  const run = async ({ id, feeds, wanted }: WorkerJob): Promise<WorkerAnswer> => {
    try { return { id, outputs: await (await session).run(feeds, wanted) } } catch (reason) { return { id, failed: said(reason) } }
  }
  const answer = async (job: WorkerJob): Promise<void> => { say(await run(job)) }
  port.on('message', (job: WorkerJob) => { void answer(job) })
}
