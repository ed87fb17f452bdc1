import { setTimeout as sleep } from 'node:timers/promises'
import { isObject } from '../../data/json/object.js'
import { Cancelled, UserError } from '../../errors.js'
import { count, plural } from '../../report/numbers.js'
import { JsonAnswers, parsed } from '../answers.js'
import { missingIn, refuseRepeated, selectFeatures } from '../features.js'
import { beginning, masker } from '../secrets.js'
import type { HttpSettings } from '../settings.js'
import { rolesOf, TensorAnswers, type Answer, type OutputInfo, type RowFacts } from '../tensors.js'
import type { FeatureBatch, ModelWorld, Predictions, PredictionTarget } from '../target.js'
import { headersOf } from './headers.js'
import { body, endpoint } from './protocols.js'
import { post, type Connection } from './request.js'

const BATCH = 256

/** A model behind a server.
 *  @throws UserError `input-invalid` for an address or header that cannot be used */
export function openHttp(settings: HttpSettings, world: ModelWorld): PredictionTarget {
  const { http, features, batch: step = BATCH, timeout = 60 } = settings, url = endpoint(http), { headers, secrets } = headersOf(http.headers ?? {}, world.env)
  refuseRepeated(features ?? [])
  const closing = new AbortController(), mask = masker(world.env, secrets), name = mask(url.host)

  async function predict(batch: FeatureBatch, progress: (rows: number) => void = () => undefined): Promise<Predictions> {
    const columns = selectFeatures(batch, features), { rows } = batch, ending = new AbortController(), signal = AbortSignal.any([world.signal, closing.signal, ending.signal])
    const pause = world.sleep?.bind(world) ?? (async (seconds: number) => { await sleep(seconds * 1000, undefined, { signal }) })
    const connection: Connection = { headers, timeout, signal, mask, sleep: pause }
    const facts: RowFacts = { missing: (row) => missingIn(columns, row) }
    const answers = http.protocol === 'kserve-v2' ? v2Answers(rows, settings, facts, name, mask) : v1Answers(rows, settings, name, mask)
    const under: { readonly from: number; readonly text: Promise<string> }[] = []
    try {
      // Answers are taken in order, and few requests are under way at once: memory stays bounded, and the first bad row is the one that is told.
      for (let next = 0; next < rows || under.length > 0;) {
        while (next < rows && under.length < (http.concurrency ?? 4)) {
          const text = post(url, body(http, columns, next, Math.min(rows, next + step)), connection)
          text.catch(() => undefined)
          under.push({ from: next, text })
          next += step
        }
        const first = under.shift()
        if (first === undefined) break
        const to = Math.min(rows, first.from + step)
        answers.add(first.from, to, await first.text)
        progress(to)
      }
      return answers.result()
    } catch (reason) {
      if (world.signal.aborted || closing.signal.aborted) throw new Cancelled()
      throw reason
    } finally { ending.abort() }
  }

  return { kind: 'http', predict, close: () => { closing.abort(); return Promise.resolve() } }
}

interface Taker { add(from: number, to: number, text: string): void; result(): Predictions }

const object = (value: unknown): Readonly<Record<string, unknown>> | undefined => (isObject(value) ? value : undefined)

/** `{"predictions": […]}`, or the list alone. */
function v1Answers(rows: number, { task, classes }: HttpSettings, name: string, mask: (text: string) => string): Taker {
  const answers = new JsonAnswers(rows, task, classes, name, mask)
  return {
    add(from, to, text) {
      const reply = parsed(text, `the answer of ${name}`, mask), list = Array.isArray(reply) ? reply as readonly unknown[] : object(reply)?.['predictions']
      if (!Array.isArray(list)) throw new UserError('model-predictions', `the answer of ${name} holds no list of predictions: ${beginning(mask(text))}`, { hint: 'Expected {"predictions": [...]} or [...]. Is `protocol` right?' })
      if (list.length !== to - from) throw new UserError('model-predictions', `${name} gave ${plural(list.length, 'prediction')} for ${plural(to - from, 'row')} (from row ${count(from + 1)})`, { hint: 'A model must answer every row.' })
      for (const [at, answer] of list.entries()) answers.add(from + at, answer)
    },
    result: () => answers.result(),
  }
}

/** `{"outputs": [{"name", "datatype", "shape", "data"}, …]}` of the Open Inference Protocol. Which output says what is decided by the first answer. */
function v2Answers(rows: number, { task, classes, http }: HttpSettings, facts: RowFacts, name: string, mask: (text: string) => string): Taker {
  let answers: TensorAnswers | undefined
  return {
    add(from, to, text) {
      const reply = parsed(text, `the answer of ${name}`, mask), list = object(reply)?.['outputs'], outputs = Array.isArray(list) ? list.map((one) => output(one, name, text, mask)) : []
      if (outputs.length === 0) throw new UserError('model-predictions', `the answer of ${name} holds no outputs: ${beginning(mask(text))}`, { hint: 'Expected {"outputs": [...]}. Is `protocol` right?' })
      answers ??= new TensorAnswers(rows, rolesOf(outputs, task, http.outputs ?? {}, name), classes, facts, name)
      answers.add(from, to - from, to - from, Object.fromEntries(outputs.map((one) => [one.name, one])))
    },
    result: () => answers?.result() ?? { rows: 0, ...(task === 'regression' ? { values: new Float64Array() } : { labels: [] }) },
  }
}

function output(one: unknown, name: string, text: string, mask: (text: string) => string): OutputInfo & Answer {
  const given = object(one), called = given?.['name'], type = given?.['datatype'], shape = given?.['shape'], data = given?.['data']
  const isShape = Array.isArray(shape) && shape.every((dim) => Number.isSafeInteger(dim) && dim >= 0)
  if (typeof called !== 'string' || typeof type !== 'string' || !isShape || !Array.isArray(data)) throw new UserError('model-predictions', `an output in the answer of ${name} lacks name, datatype, shape or data: ${beginning(mask(text))}`, { hint: 'Binary data is not supported: switch that extension off.' })
  // The protocol allows nested lists.
  const flat = data.flat(8) as readonly unknown[], bad = flat.find((value) => typeof value === 'object' || typeof value === 'undefined')
  if (bad !== undefined) throw new UserError('model-predictions', `the output "${called}" of ${name} holds ${bad === null ? 'null' : 'an object'} where a value must be`)
  return { name: called, type, rank: shape.length, dims: shape as readonly number[], data: flat as readonly (number | string | boolean)[] }
}
