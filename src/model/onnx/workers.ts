import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { Feed } from './feed.js'
import type { Output, SessionFacts } from './runtime.js'
import type { WorkerAnswer, WorkerJob, WorkerStart } from './worker.js'

/** Threads with a session each. */
export interface Workers {
  /** What the model takes and gives; rejects with what the runtime says where it cannot be used. */
  readonly facts: Promise<SessionFacts>
  readonly size: number
  run(feeds: readonly Feed[], wanted: readonly string[]): Promise<Readonly<Record<string, Output>>>
  /** Starts more threads, up to `size` in all. */
  grow(size: number): void
  /** Ends them at once, busy or not: what they still owe is rejected. */
  close(): Promise<void>
}

/** The program of a worker: in dist/, or as compiled. Undefined where there is neither (sources that are run as they are). */
export function workerFile(): URL | undefined {
  const here = dirname(fileURLToPath(import.meta.url)), file = ['onnx-worker.js', 'worker.js'].map((name) => join(here, name)).find((path) => existsSync(path))
  return file === undefined ? undefined : pathToFileURL(file)
}

interface Waiting { done(outputs: Readonly<Record<string, Output>>): void; failed(reason: Error): void }
interface Thread { readonly worker: Worker; readonly waiting: Map<number, Waiting>; readonly facts: Promise<SessionFacts> }

/** Starts a thread, to which more may come. Jobs go to the thread with the fewest under way. */
export function startWorkers(file: URL, start: WorkerStart): Workers {
  const first = startThread(file, start), threads = [first]
  let jobs = 0
  return {
    facts: first.facts,
    get size() { return threads.length },
    grow(size) { while (threads.length < size) threads.push(startThread(file, start)) },
    run(feeds, wanted) {
      const thread = threads.toSorted((a, b) => a.waiting.size - b.waiting.size)[0] ?? first, id = jobs++
      return new Promise((done, failed) => {
        thread.waiting.set(id, { done, failed })
        const buffers = feeds.flatMap(({ data }) => Array.isArray(data) ? [] : [data.buffer as ArrayBuffer])
        thread.worker.postMessage({ id, feeds, wanted } satisfies WorkerJob, buffers)
      })
    },
    async close() { await Promise.all(threads.map(({ worker }) => worker.terminate())) },
  }
}

function startThread(file: URL, start: WorkerStart): Thread {
  const worker = new Worker(file, { workerData: start }), waiting = new Map<number, Waiting>()
  const facts = new Promise<SessionFacts>((done, failed) => {
    const fail = (reason: Error): void => {
      failed(reason)
      for (const one of waiting.values()) one.failed(reason)
      waiting.clear()
    }
    worker.on('message', (answer: WorkerAnswer) => {
      if ('facts' in answer) { done(answer.facts); return }
      if ('unusable' in answer) { failed(new Error(answer.unusable)); return }
      const one = waiting.get(answer.id)
      waiting.delete(answer.id)
      if ('failed' in answer) one?.failed(new Error(answer.failed))
      else one?.done(answer.outputs)
    })
    worker.on('error', (reason) => { fail(reason instanceof Error ? reason : new Error(String(reason))) })
    worker.on('exit', (code) => { fail(new Error(`a thread of the ONNX runtime ended with code ${code}`)) })
  })
  // Only of the first thread are they asked for; what fails in another is told with its first job.
  facts.catch(() => undefined)
  return { worker, waiting, facts }
}
