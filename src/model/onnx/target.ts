import { availableParallelism } from 'node:os'
import { setImmediate as breathe } from 'node:timers/promises'
import { Cancelled, UserError } from '../../errors.js'
import { count } from '../../report/numbers.js'
import { missingIn } from '../features.js'
import type { OnnxSettings } from '../settings.js'
import { rolesOf, TensorAnswers, type Answer } from '../tensors.js'
import type { FeatureBatch, ModelWorld, Predictions, PredictionTarget } from '../target.js'
import { feedsOf, type Feed } from './feed.js'
import { readModel, sessionError, shortened } from './file.js'
import { readGraph, type Graph } from './graph.js'
import { planFeeds } from './plan.js'
import { openSession } from './runtime.js'
import { startWorkers, workerFile, type Workers } from './workers.js'

const BATCH = 1024
/** Seconds of work left from which threads are worth their start: each loads and compiles the runtime anew, up to a second on Node 20. */
const WORTH_THREADS = 3

/** Seconds of work before that is judged: until then, compiling is part of it. */
const WARM = 0.3

/** What the runtime cannot read either is left for it to refuse. */
function graphOf(bytes: Uint8Array): Graph {
  try { return readGraph(bytes) } catch (reason) {
    if (!(reason instanceof RangeError)) throw reason
    return { classes: undefined, bytes, renamed: new Map() }
  }
}

/** What tests replace. */
export interface OnnxOptions { readonly worker?: URL | undefined; readonly warm?: number; readonly worthThreads?: number }

/** Opens an ONNX model, to run in this process.
 *  @throws UserError `file-missing`, `file-unreadable`, `model-invalid` */
export async function openOnnx(settings: OnnxSettings, world: ModelWorld, { worker = workerFile(), warm = WARM, worthThreads = WORTH_THREADS }: OnnxOptions = {}): Promise<PredictionTarget> {
  const { onnx: path, task, features, inputs = {}, outputs = {}, batch = BATCH, threads = availableParallelism() } = settings
  const file = await readModel(path, world.cwd), model = `the model ${path}`, { bytes, classes: told, renamed } = graphOf(file.bytes), classes = settings.classes ?? told
  const session = await openSession(bytes).catch((reason: unknown) => { throw sessionError(path, file.bytes, reason) })
  const roles = rolesOf(session.outputs, task, Object.fromEntries(Object.entries(outputs).map(([role, name]) => [role, renamed.get(name) ?? name])), model), wanted = Object.values(roles)
  let workers: Workers | undefined

  async function predict(data: FeatureBatch, progress: (rows: number) => void = () => undefined): Promise<Predictions> {
    const plan = planFeeds(session.inputs, data, features, inputs, model), { rows } = data, step = plan.fixedRows ?? batch
    const columns = plan.inputs.flatMap((input) => input.columns)
    const answers = new TensorAnswers(rows, roles, classes, { missing: (row) => missingIn(columns, row) }, model)
    const take = (from: number, results: Readonly<Record<string, Answer>>): void => {
      const to = Math.min(rows, from + step)
      answers.add(from, to - from, plan.fixedRows ?? to - from, results)
    }
    const failed = (from: number, reason: unknown): never => {
      if (world.signal.aborted) throw new Cancelled()
      throw reason instanceof UserError ? reason : new UserError('model-failed', `${model} failed on rows ${count(from + 1)} to ${count(Math.min(rows, from + step))}: ${shortened(reason instanceof Error ? reason.message : String(reason))}`, { cause: reason })
    }
    const feeds = (from: number): readonly Feed[] => feedsOf(plan, from, Math.min(rows, from + step))

    let from = 0, spent = 0, perRow = Number.POSITIVE_INFINITY
    // The work that is left is judged by the quickest batch so far: models differ a thousandfold in what a row costs, and the first batches also compile.
    while (from < rows) {
      if (world.signal.aborted) throw new Cancelled()
      if (from > 0 && spent >= warm && worker !== undefined && threads > 1 && (rows - from) * perRow > worthThreads) break
      const started = performance.now()
      try { take(from, await session.run(feeds(from), wanted)) } catch (reason) { failed(from, reason) }
      const seconds = (performance.now() - started) / 1000
      spent += seconds
      perRow = Math.min(perRow, seconds / step)
      from += step
      progress(Math.min(rows, from))
      await breathe()
    }
    if (from < rows && worker !== undefined) {
      workers ??= startWorkers(worker, threads, { model: bytes, wanted })
      await inThreads(workers, from)
    }
    return answers.result()

    /** Keeps two batches for each thread under way, so that none waits and memory stays bounded. Answers are taken in order: the first bad row is the one that is told. */
    async function inThreads(pool: Workers, start: number): Promise<void> {
      const under: { readonly from: number; readonly result: Promise<Readonly<Record<string, Answer>>> }[] = []
      const stop = (): void => { void close() }
      world.signal.addEventListener('abort', stop)
      try {
        for (let next = start; next < rows || under.length > 0;) {
          if (world.signal.aborted) throw new Cancelled()
          while (next < rows && under.length < pool.size * 2) {
            const result = pool.run(feeds(next))
            // It is awaited in its turn; until then a failure is nobody's.
            result.catch(() => undefined)
            under.push({ from: next, result })
            next += step
          }
          const first = under.shift()
          if (first === undefined) break
          try { take(first.from, await first.result) } catch (reason) { failed(first.from, reason) }
          progress(Math.min(rows, first.from + step))
        }
      } catch (reason) {
        await close()
        throw reason
      } finally { world.signal.removeEventListener('abort', stop) }
    }
  }

  /** Threads are ended at once, busy or not. */
  async function close(): Promise<void> {
    const ended = workers
    workers = undefined
    await ended?.close()
  }

  return { kind: 'onnx', digest: file.sha256, predict, close: async () => { await close(); await session.close() } }
}
