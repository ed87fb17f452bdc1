import { UserError } from '../../errors.js'
import { count } from '../../report/numbers.js'
import { isMissing, jsonCell } from '../features.js'
import type { HttpSettings } from '../settings.js'
import type { FeatureColumn } from '../target.js'

type Http = HttpSettings['http']

/** Where requests go: the path of the protocol is added unless it is there.
 *  @throws UserError `input-invalid` for what is no address of the web, or holds a password, or lacks the name of the model */
export function endpoint({ url, protocol, model }: Http): URL {
  if (!URL.canParse(url)) throw new UserError('input-invalid', 'the url of the model is not a URL', { hint: 'Write it whole: https://host/path.' })
  const at = new URL(url)
  if (at.protocol !== 'http:' && at.protocol !== 'https:') throw new UserError('input-invalid', `the url of the model begins with ${at.protocol}`, { hint: 'Use http: or https:.' })
  if (at.username !== '' || at.password !== '') throw new UserError('input-invalid', 'the url of the model holds a user name or password', { hint: 'Use `headers: { Authorization: "Basic ${NAME}" }`.' })
  const base = at.pathname.replace(/\/+$/, ''), add = (done: RegExp, path: (name: string) => string, named = true): void => {
    if (done.test(base)) return
    if (named && model === undefined) throw new UserError('input-invalid', `the name of the model is needed for ${protocol}`, { hint: 'Set `http.model`, or write the whole path in `url`.' })
    at.pathname = base + path(encodeURIComponent(model ?? ''))
  }
  if (protocol === 'kserve-v1') add(/:predict$/, (name) => `/v1/models/${name}:predict`)
  if (protocol === 'kserve-v2') add(/\/infer$/, (name) => `/v2/models/${name}/infer`)
  if (protocol === 'mlflow') add(/\/invocations$/, () => '/invocations', false)
  return at
}

/** The body that asks about rows `from` up to `to`. Missing values are null.
 *  - `json`, `sagemaker`, `kserve-v1`: `{"instances": [{feature: value, …} or [value, …], …]}`
 *  - `mlflow`: `{"dataframe_split": {"columns": […], "data": [[…], …]}}`
 *  - `kserve-v2`: `{"inputs": [{"name", "shape", "datatype": FP64, INT64, BOOL or BYTES, "data": […]}, …]}`
 *  @throws UserError `model-features` for what the protocol cannot say: missing numbers, and text among numbers, in `kserve-v2` */
export function body({ protocol, instances, tensors, input = 'input-0' }: Http, columns: readonly FeatureColumn[], from: number, to: number): string {
  const names = columns.map(({ name }) => name), values = rows(from, to, (row) => columns.map((column) => jsonCell(column, row)))
  if (protocol === 'mlflow') return JSON.stringify({ dataframe_split: { columns: names, data: values } })
  if (protocol !== 'kserve-v2') {
    const named = (instances ?? (protocol === 'kserve-v1' ? 'values' : 'objects')) === 'objects'
    return JSON.stringify({ instances: named ? values.map((row) => Object.fromEntries(row.map((value, at) => [names[at] ?? '', value]))) : values })
  }
  const size = to - from
  if (tensors === 'matrix') {
    const text = columns.find(({ kind }) => kind === 'text')
    if (text !== undefined) throw new UserError('model-features', `the feature "${text.name}" is text, which cannot be in one tensor of numbers`, { hint: 'Use `tensors: columns`.' })
    for (const column of columns) refuseMissing(column, from, to)
    return JSON.stringify({ inputs: [{ name: input, shape: [size, columns.length], datatype: 'FP64', data: values.flat().map(Number) }] })
  }
  return JSON.stringify({ inputs: columns.map((column) => tensor(column, from, to)) })
}

const rows = <T>(from: number, to: number, of: (row: number) => T): T[] => Array.from({ length: to - from }, (_, at) => of(from + at))

/** The type is that of the whole column, the same for every batch, and so looked for once. */
const datatypes = new WeakMap<FeatureColumn, string>()
const datatypeOf = (column: FeatureColumn): string => column.kind === 'text' ? 'BYTES' : column.kind === 'boolean' ? 'BOOL' : column.values.every(Number.isSafeInteger) ? 'INT64' : 'FP64'

function tensor(column: FeatureColumn, from: number, to: number): object {
  if (column.kind !== 'text') refuseMissing(column, from, to)
  const datatype = datatypes.get(column) ?? datatypeOf(column)
  datatypes.set(column, datatype)
  return { name: column.name, shape: [to - from, 1], datatype, data: rows(from, to, (row) => jsonCell(column, row) ?? '') }
}

function refuseMissing(column: FeatureColumn, from: number, to: number): void {
  for (let row = from; row < to; row++) {
    if (isMissing(column, row) || column.values[row] === Infinity || column.values[row] === -Infinity) throw new UserError('model-features', `the feature "${column.name}" has no finite value in row ${count(row + 1)}, which kserve-v2 cannot say`, { hint: 'Leave such rows out, or serve the model with a protocol that has null (kserve-v1, mlflow, json).' })
  }
}
