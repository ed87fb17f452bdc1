import { availableParallelism } from 'node:os'
import { setImmediate as breathe } from 'node:timers/promises'
import { Cancelled, UserError } from '../../errors.js'
import { count } from '../../report/numbers.js'
import { missingIn } from '../features.js'
import type { OnnxSettings } from '../settings.js'
import { rolesOf, TensorAnswers, type Answer, type Roles } from '../tensors.js'
import type { FeatureBatch, ModelWorld, Predictions, PredictionTarget } from '../target.js'
import { feedsOf, type Feed } from './feed.js'
import { readModel, sessionError, shortened } from './file.js'
import { mayLoop, readGraph, type Graph } from './graph.js'
import { late, limited } from './limit.js'
import { planFeeds } from './plan.js'
import { openSession, type Session, type SessionFacts } from './runtime.js'
import { startWorkers, workerFile, type Workers } from './workers.js'

const BATCH = 1024
/** Bytes from which rows of a model may be dear: it runs in a thread of its own, and its batches are small, so that each ends within the time limit. */
const LARGE = 4_000_000
const LARGE_BATCH = 64
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

/** Opens an ONNX model. One that is large or may loop for ever runs in a thread of its own, which can be ended while it is busy. Of all others a batch is short, and starting a thread takes longer than most of them take at all.
 *  @throws UserError `file-missing`, `file-unreadable`, `model-invalid`, `model-timeout` */
export async function openOnnx(settings: OnnxSettings, world: ModelWorld, { worker = workerFile(), warm = WARM, worthThreads = WORTH_THREADS }: OnnxOptions = {}): Promise<PredictionTarget> {
  const { onnx: path, task, features, inputs = {}, outputs = {}, threads = availableParallelism(), timeout = 60 } = settings
  const file = await readModel(path, world.cwd), model = `the model ${path}`, { bytes, classes: told, renamed } = graphOf(file.bytes), classes = settings.classes ?? told
  const isLarge = bytes.length > LARGE, batch = settings.batch ?? (isLarge ? LARGE_BATCH : BATCH)
  let workers = worker !== undefined && (isLarge || mayLoop(bytes)) ? startWorkers(worker, { model: bytes }) : undefined, session: Session | undefined
  /** Threads are ended at once, busy or not. */
  const stop = async (): Promise<void> => {
    const ended = workers
    workers = undefined
    await ended?.close()
  }
  try {
    const opened = workers === undefined ? session = await openSession(bytes) : { ...workers, ...await limited(workers.facts, timeout, world.signal, `${model} did not load`) }
    const names = Object.fromEntries(Object.entries(outputs).map(([role, name]) => [role, renamed.get(name) ?? name]))
    return target(opened, rolesOf(opened.outputs, task, names, model))
  } catch (reason) {
    await stop()
    throw reason instanceof UserError || reason instanceof Cancelled ? reason : sessionError(path, file.bytes, reason)
  }

  function target({ inputs: takes, run }: SessionFacts & Pick<Session, 'run'>, roles: Roles): PredictionTarget {
    const wanted = Object.values(roles)
    return { kind: 'onnx', digest: file.sha256, predict, close: async () => { await stop(); await session?.close() } }

    async function predict(data: FeatureBatch, progress: (rows: number) => void = () => undefined): Promise<Predictions> {
      const plan = planFeeds(takes, data, features, inputs, model), { rows } = data, step = plan.fixedRows ?? batch
      const columns = plan.inputs.flatMap((input) => input.columns)
      const answers = new TensorAnswers(rows, roles, classes, { missing: (row) => missingIn(columns, row) }, model)
      const take = (from: number, results: Readonly<Record<string, Answer>>): void => {
        const to = Math.min(rows, from + step)
        answers.add(from, to - from, plan.fixedRows ?? to - from, results)
      }
      const failed = (from: number, reason: unknown): never => {
        if (world.signal.aborted || reason instanceof Cancelled) throw new Cancelled()
        throw reason instanceof UserError ? reason : new UserError('model-failed', `${model} failed on rows ${count(from + 1)} to ${count(Math.min(rows, from + step))}: ${shortened(reason instanceof Error ? reason.message : String(reason))}`, { cause: reason })
      }
      const unanswered = (from: number): string => `${model} did not answer rows ${count(from + 1)} to ${count(Math.min(rows, from + step))} of ${count(rows)}`
      const feeds = (from: number): readonly Feed[] => feedsOf(plan, from, Math.min(rows, from + step))

      let from = 0, spent = 0, perRow = Number.POSITIVE_INFINITY
      // The work that is left is judged by the quickest batch so far: models differ a thousandfold in what a row costs, and the first batches also compile.
      while (from < rows) {
        if (world.signal.aborted) throw new Cancelled()
        if (from > 0 && spent >= warm && worker !== undefined && threads > 1 && (rows - from) * perRow > worthThreads) break
        const started = performance.now()
        try { take(from, await limited(run(feeds(from), wanted), timeout, world.signal, unanswered(from))) } catch (reason) {
          await stop()
          failed(from, reason)
        }
        const seconds = (performance.now() - started) / 1000
        // In this thread, nothing else runs until a batch has ended.
        if (session !== undefined && seconds > timeout) throw late(timeout, unanswered(from))
        spent += seconds
        perRow = Math.min(perRow, seconds / step)
        from += step
        progress(Math.min(rows, from))
        await breathe()
      }
      if (from < rows && worker !== undefined) {
        workers ??= startWorkers(worker, { model: bytes })
        workers.grow(threads)
        await inThreads(workers, from)
      }
      return answers.result()

      /** Keeps two batches for each thread under way, so that none waits and memory stays bounded. Answers are taken in order: the first bad row is the one that is told. */
      async function inThreads(pool: Workers, start: number): Promise<void> {
        const under: { readonly from: number; readonly result: Promise<Readonly<Record<string, Answer>>> }[] = []
        try {
          for (let next = start; next < rows || under.length > 0;) {
            if (world.signal.aborted) throw new Cancelled()
            while (next < rows && under.length < pool.size * 2) {
              const result = pool.run(feeds(next), wanted)
              // It is awaited in its turn; until then a failure is nobody's.
              result.catch(() => undefined)
              under.push({ from: next, result })
              next += step
            }
            const first = under.shift()
            if (first === undefined) break
            try { take(first.from, await limited(first.result, timeout, world.signal, unanswered(first.from))) } catch (reason) { failed(first.from, reason) }
            progress(Math.min(rows, first.from + step))
          }
        } catch (reason) {
          await stop()
          throw reason
        }
      }
    }
  }
}
