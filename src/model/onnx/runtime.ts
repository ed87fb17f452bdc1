import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { InferenceSession } from 'onnxruntime-web/wasm'
import type { Feed } from './feed.js'

const WASM = 'ort-wasm-simd-threaded.wasm'

/** The runtime's WebAssembly: beside this program (in dist/), else in node_modules. The workspace is never looked at. */
function wasmFile(): string {
  const here = dirname(fileURLToPath(import.meta.url)), beside = join(here, WASM)
  if (existsSync(beside)) return beside
  for (let folder = here; ; folder = dirname(folder)) {
    const file = join(folder, 'node_modules/onnxruntime-web/dist', WASM)
    if (existsSync(file)) return file
    if (dirname(folder) === folder) throw new Error(`${WASM} is not beside ${here}`)
  }
}

/** The runtime's program: in dist/ the very file of the package, which the bundle leaves alone. */
async function runtime(): Promise<typeof import('onnxruntime-web/wasm')> {
  const beside = join(dirname(fileURLToPath(import.meta.url)), 'onnxruntime.js')
  if (!existsSync(beside)) return import(/* webpackIgnore: true */ 'onnxruntime-web/wasm')
  return await import(/* webpackIgnore: true */ pathToFileURL(beside).href) as typeof import('onnxruntime-web/wasm')
}

/** An output of a run. */
export interface Output { readonly dims: readonly number[]; readonly data: Float32Array | Float64Array | BigInt64Array | BigUint64Array | Int32Array | Uint32Array | Int16Array | Uint16Array | Int8Array | Uint8Array | string[]; readonly type: string }

/** What a model takes and gives. */
export interface SessionFacts {
  readonly inputs: readonly { readonly name: string; readonly type: string | undefined; readonly shape: readonly (number | string)[] }[]
  readonly outputs: readonly { readonly name: string; readonly type: string | undefined; readonly rank?: number }[]
}

/** A model that is ready to run. One thread: several in one session were slower than one on two processors; more come from workers. */
export interface Session extends SessionFacts {
  /** @param wanted names of the outputs to compute */
  run(feeds: readonly Feed[], wanted: readonly string[]): Promise<Readonly<Record<string, Output>>>
  close(): Promise<void>
}

/** Starts the runtime, if it is not yet, and loads a model. Throws what the runtime throws. */
export async function openSession(model: Uint8Array): Promise<Session> {
  const ort = await runtime()
  ort.env.wasm.numThreads = 1
  ort.env.logLevel = 'fatal'
  // Only this form works in the bundle: an address of the file is fetched, and Node fetches no files.
  ort.env.wasm.wasmBinary ??= await readFile(wasmFile())
  const session = await ort.InferenceSession.create(model, { executionProviders: ['wasm'], graphOptimizationLevel: 'all', logSeverityLevel: 4 })
  const tensor = ({ input, type, data, dims }: Feed): [string, InferenceSession.OnnxValueMapType[string]] => [input, new ort.Tensor(type as 'float32', data as Float32Array, dims)]
  return {
    inputs: session.inputMetadata.map((info) => info.isTensor ? { name: info.name, type: info.type, shape: info.shape } : { name: info.name, type: undefined, shape: [] }),
    outputs: session.outputMetadata.map((info) => info.isTensor ? { name: info.name, type: info.type, rank: info.shape.length } : { name: info.name, type: undefined }),
    async run(feeds, wanted) {
      const results = await session.run(Object.fromEntries(feeds.map(tensor)), wanted)
      return Object.fromEntries(wanted.flatMap((name) => {
        const result = results[name]
        return result === undefined ? [] : [[name, { dims: result.dims, data: result.data, type: result.type }]]
      }))
    },
    close: () => session.release(),
  }
}

