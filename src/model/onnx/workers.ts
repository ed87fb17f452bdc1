import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { Feed } from './feed.js'
import type { Output } from './runtime.js'
import type { WorkerAnswer, WorkerJob, WorkerStart } from './worker.js'

/** Threads with a session each. */
export interface Workers {
  readonly size: number
  run(feeds: readonly Feed[]): Promise<Readonly<Record<string, Output>>>
  close(): Promise<void>
}

/** The program of a worker: in dist/, or as compiled. Undefined where there is neither (sources that are run as they are). */
export function workerFile(): URL | undefined {
  const here = dirname(fileURLToPath(import.meta.url)), file = ['onnx-worker.js', 'worker.js'].map((name) => join(here, name)).find((path) => existsSync(path))
  return file === undefined ? undefined : pathToFileURL(file)
}

interface Waiting { done(outputs: Readonly<Record<string, Output>>): void; failed(reason: Error): void }

/** Starts threads. Jobs go to the thread with the fewest under way. */
export function startWorkers(file: URL, size: number, start: WorkerStart): Workers {
  let jobs = 0
  const threads = Array.from({ length: size }, () => {
    const worker = new Worker(file, { workerData: start }), waiting = new Map<number, Waiting>()
    const fail = (reason: Error): void => {
      for (const one of waiting.values()) one.failed(reason)
      waiting.clear()
    }
    worker.on('message', (answer: WorkerAnswer) => {
      const one = waiting.get(answer.id)
      waiting.delete(answer.id)
      if ('failed' in answer) one?.failed(new Error(answer.failed))
      else one?.done(answer.outputs)
    })
    worker.on('error', (reason) => { fail(reason instanceof Error ? reason : new Error(String(reason))) })
    worker.on('exit', (code) => { fail(new Error(`a thread of the ONNX runtime ended with code ${code}`)) })
    return { worker, waiting }
  })
  return {
    size,
    run(feeds) {
      const thread = threads.toSorted((a, b) => a.waiting.size - b.waiting.size)[0], id = jobs++
      if (thread === undefined) throw new RangeError('no threads')
      return new Promise((done, failed) => {
        thread.waiting.set(id, { done, failed })
        const buffers = feeds.flatMap(({ data }) => Array.isArray(data) ? [] : [data.buffer as ArrayBuffer])
        thread.worker.postMessage({ id, feeds } satisfies WorkerJob, buffers)
      })
    },
    async close() { await Promise.all(threads.map(({ worker }) => worker.terminate())) },
  }
}
