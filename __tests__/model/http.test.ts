import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Cancelled } from '../../src/errors.js'
import { openTarget } from '../../src/model/open.js'
import type { HttpSettings } from '../../src/model/settings.js'
import type { FeatureBatch, ModelWorld, Predictions } from '../../src/model/target.js'
import { mistake, modelWorld, table } from './batch.js'

interface Asked { readonly path: string; readonly headers: IncomingMessage['headers']; readonly body: string }
type Answer = (asked: Asked, response: ServerResponse, request: number) => void | Promise<void>
const open: (() => void)[] = []
afterEach(() => { for (const close of open.splice(0)) close() })

/** A real server on this machine. */
async function serve(answer: Answer): Promise<{ readonly url: string; readonly asked: readonly Asked[] }> {
  const asked: Asked[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => { chunks.push(chunk) })
    request.on('end', () => {
      const one = { path: request.url ?? '', headers: request.headers, body: Buffer.concat(chunks).toString() }
      asked.push(one)
      void answer(one, response, asked.length)
    })
  })
  await new Promise<void>((done) => { server.listen(0, '127.0.0.1', done) })
  open.push(() => { server.closeAllConnections(); server.close() })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked }
}
const reply = (value: unknown): Answer => (_, response) => { response.end(typeof value === 'string' ? value : JSON.stringify(value)) }
/** Answers score a / 10 for each instance. */
const scores: Answer = ({ body }, response) => { response.end(JSON.stringify({ predictions: (JSON.parse(body) as { instances: { a: number }[] }).instances.map(({ a }) => ({ score: a / 10 })) })) }

async function ask(http: HttpSettings['http'], batch: FeatureBatch, more: Partial<HttpSettings> = {}, world: ModelWorld = modelWorld({ sleep: () => Promise.resolve() })): Promise<Predictions> {
  const target = await openTarget({ task: 'binary-classification', http, ...more }, world)
  try { return await target.predict(batch) } finally { await target.close() }
}
const two = table({ a: [1, null], b: ['x', null], c: [true, false] }), complete = table({ a: [1, 2.5], n: [3, 4], b: ['x', null], c: [true, false] })

describe('what is sent', () => {
  const instances = { instances: [{ a: 1, b: 'x', c: true }, { a: null, b: null, c: false }] }, values = { instances: [[1, 'x', true], [null, null, false]] }
  const cases: readonly (readonly [string, Partial<HttpSettings['http']>, FeatureBatch, string, unknown])[] = [
    ['json', { protocol: 'json' }, two, '/', instances],
    ['json as values', { protocol: 'json', instances: 'values' }, two, '/', values],
    ['KServe v1', { protocol: 'kserve-v1', model: 'm n' }, two, '/v1/models/m%20n:predict', values],
    ['SageMaker', { protocol: 'sagemaker' }, two, '/', instances],
    ['MLflow', { protocol: 'mlflow' }, two, '/invocations', { dataframe_split: { columns: ['a', 'b', 'c'], data: values.instances } }],
  ]
  test.each(cases)('%s', async (_, http, batch, path, body) => {
    const server = await serve(reply({ predictions: [0, 1] }))
    expect((await ask({ url: server.url, protocol: 'json', ...http }, batch)).labels).toEqual(['0', '1'])
    expect(server.asked.map((asked) => [asked.path, JSON.parse(asked.body)])).toEqual([[path, body]])
  })
  test.each([
    ['columns', complete, [
      { name: 'a', shape: [2, 1], datatype: 'FP64', data: [1, 2.5] }, { name: 'n', shape: [2, 1], datatype: 'INT64', data: [3, 4] },
      { name: 'b', shape: [2, 1], datatype: 'BYTES', data: ['x', ''] }, { name: 'c', shape: [2, 1], datatype: 'BOOL', data: [true, false] },
    ]],
    ['matrix', table({ a: [1, 2.5], c: [true, false] }), [{ name: 'input-0', shape: [2, 2], datatype: 'FP64', data: [1, 1, 2.5, 0] }]],
  ] as const)('KServe v2, %s', async (tensors, batch, inputs) => {
    const server = await serve(reply({ outputs: [{ name: 'predict', shape: [2, 1], datatype: 'INT64', data: [1, 0] }, { name: 'predict_proba', shape: [2, 2], datatype: 'FP64', data: [[0.1, 0.9], [0.8, 0.2]] }] }))
    const got = await ask({ url: server.url, protocol: 'kserve-v2', model: 'm', tensors }, batch)
    expect(server.asked.map((asked) => [asked.path, JSON.parse(asked.body)])).toEqual([['/v2/models/m/infer', { inputs }]])
    expect(got).toEqual({ rows: 2, labels: ['1', '0'], scores: { classes: undefined, width: 2, values: Float64Array.of(0.1, 0.9, 0.8, 0.2) } })
  })
  test('headers with variables', async () => {
    const server = await serve(reply([1, 0]))
    await ask({ url: server.url, protocol: 'json', headers: { Authorization: 'Bearer ${MODEL_TOKEN}' } }, two, {}, modelWorld({ env: { MODEL_TOKEN: 'abc def\n' } }))
    expect(server.asked[0]?.headers).toMatchObject({ authorization: 'Bearer abc def', 'content-type': 'application/json' })
  })
})

describe('what is taken', () => {
  test.each([
    ['a bare list of scores', [0.25, 1], { scores: { classes: undefined, width: 1, values: Float64Array.of(0.25, 1) } }],
    ['lists of probabilities', { predictions: [[0.1, 0.9], [0.7, 0.3]] }, { scores: { classes: undefined, width: 2, values: Float64Array.of(0.1, 0.9, 0.7, 0.3) } }],
    ['labels', { predictions: ['yes', 'no'] }, { labels: ['yes', 'no'] }],
    ['SageMaker', { predictions: [{ score: 0.9, predicted_label: 1 }, { score: 0.2, predicted_label: 0 }] }, { labels: ['1', '0'], scores: { classes: undefined, width: 1, values: Float64Array.of(0.9, 0.2) } }],
  ])('%s', async (_, answer, expected) => {
    const server = await serve(reply(answer))
    expect(await ask({ url: server.url, protocol: 'json' }, two)).toEqual({ rows: 2, ...expected })
  })
  test('any batches in any order of arrival give the same, in order', async () => {
    const server = await serve(async (asked, response, request) => {
      await new Promise((done) => { setTimeout(done, request % 3) })
      await scores(asked, response, request)
    })
    await fc.assert(fc.asyncProperty(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 30 }), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 5 }), async (a, batch, concurrency) => {
      // Halves, so that scores are not taken for labels.
      const got = await ask({ url: server.url, protocol: 'json', concurrency }, table({ a: a.map((value) => value + 0.5) }), { batch })
      expect([...got.scores?.values ?? []]).toEqual(a.map((value) => (value + 0.5) / 10))
    }), { numRuns: 15 })
  })
  test('no more requests at once than allowed', async () => {
    const now = { open: 0, most: 0 }
    const server = await serve(async (asked, response, request) => {
      now.most = Math.max(now.most, ++now.open)
      await new Promise((done) => { setTimeout(done, 10) })
      now.open--
      await scores(asked, response, request)
    })
    await ask({ url: server.url, protocol: 'json', concurrency: 3 }, table({ a: Array.from({ length: 20 }, () => 1) }), { batch: 1 })
    expect(now.most).toBe(3)
  })
})

describe('faults', () => {
  const bad: readonly (readonly [string, Answer, RegExp])[] = [
    ['status 500', (_, response) => { response.writeHead(500).end(`boom ${'x'.repeat(500)}`) }, /model-failed: .*status 500: boom x{195}… \|/],
    ['status 401', (_, response) => { response.writeHead(401).end('no') }, /status 401: no \| Check `headers`/],
    ['another host', (_, response) => { response.writeHead(307, { location: 'http://example.com/x' }).end() }, /redirects to http:\/\/example\.com, which is refused/],
    ['a redirect to what is no address', (_, response) => { response.writeHead(307, { location: 'http://[bad' }).end() }, /model-failed: .* redirects \(status 307\) to what is no address: http:\/\/\[bad/],
    ['a redirect that loses the body', (_, response) => { response.writeHead(302, { location: '/login' }).end() }, /redirects \(status 302\) to \/login/],
    ['a redirect to no address', (_, response) => { response.writeHead(307, { location: 'http://[bad' }).end() }, /model-failed: .*redirects \(status 307\) to what is no address: http:\/\/\[bad/],
    ['a page', reply('<html>'), /is not JSON: <html>/],
    ['NaN of Python', reply('{"predictions": [0.5, NaN]}'), /holds NaN, which is no number in JSON/],
    ['no predictions', reply({ error: 'x' }), /holds no list of predictions: \{"error":"x"\}/],
    ['too few', reply([1]), /gave 1 prediction for 2 rows \(from row 1\)/],
    ['too many', reply([1, 2, 3]), /gave 3 predictions for 2 rows/],
    ['null', reply([1, null]), /for row 2 is null/],
    ['always busy', (_, response) => { response.writeHead(503).end('busy') }, /status 503 \(attempt 4\): busy/],
  ]
  test.each(bad)('%s', async (_, answer, expected) => {
    const server = await serve(answer)
    expect(await mistake(() => ask({ url: server.url, protocol: 'json' }, two))).toMatch(expected)
  })
  const v2: readonly (readonly [string, unknown, RegExp])[] = [
    ['no outputs', {}, /holds no outputs/],
    ['rows missing', { outputs: [{ name: 'p', shape: [1], datatype: 'FP64', data: [1] }] }, /gave 1 row \(shape \[1\]\) as "p" for 2 rows/],
    ['a shape that is not that of the data', { outputs: [{ name: 'p', shape: [2], datatype: 'FP64', data: [1] }] }, /gave shape \[2\] as "p"/],
    ['null', { outputs: [{ name: 'p', shape: [2], datatype: 'FP64', data: [1, null] }] }, /holds null where a value must be/],
    ['numbers as texts', { outputs: [{ name: 'p', shape: [2], datatype: 'FP64', data: [0.5, '0x1'] }] }, /gave "0x1" as "p" for row 2 of 2, where a number must be/],
    ['an empty text for a number', { outputs: [{ name: 'p', shape: [2], datatype: 'FP64', data: ['', 0.5] }] }, /gave "" as "p" for row 1 of 2/],
    ['a blank for a number', { outputs: [{ name: 'p', shape: [2], datatype: 'FP64', data: [' ', 0.5] }] }, /gave " " as "p"/],
    ['truth for a number', { outputs: [{ name: 'p', shape: [2], datatype: 'FP64', data: [true, false] }] }, /gave true as "p"/],
    ['binary', { outputs: [{ name: 'p', shape: [2], datatype: 'FP64', parameters: { binary_data_size: 16 } }] }, /lacks name, datatype, shape or data/],
  ]
  test.each(v2)('KServe v2: %s', async (_, answer, expected) => {
    const server = await serve(reply(answer))
    expect(await mistake(() => ask({ url: server.url, protocol: 'kserve-v2', model: 'm' }, complete))).toMatch(expected)
  })
  test('KServe v2 cannot say that a number is missing', async () => {
    expect(await mistake(() => ask({ url: 'http://127.0.0.1:9', protocol: 'kserve-v2', model: 'm' }, two))).toMatch(/the feature "a" has no finite value in row 2/)
  })
  test.each([429, 502, 503, 504])('status %d is tried again, with growing pauses', async (status) => {
    const server = await serve((asked, response, request) => { if (request < 3) response.writeHead(status).end(); else response.end('[1, 0]') }), pauses: number[] = []
    expect((await ask({ url: server.url, protocol: 'json' }, two, {}, modelWorld({ sleep: (seconds) => { pauses.push(seconds); return Promise.resolve() } }))).labels).toEqual(['1', '0'])
    expect(pauses).toEqual([0.5, 1])
  })
  test('as long as the server asks for', async () => {
    const server = await serve((asked, response, request) => { if (request === 1) response.writeHead(429, { 'retry-after': '7' }).end(); else response.end('[1, 0]') }), pauses: number[] = []
    await ask({ url: server.url, protocol: 'json' }, two, {}, modelWorld({ sleep: (seconds) => { pauses.push(seconds); return Promise.resolve() } }))
    expect(pauses).toEqual([7])
  })
  test('truth in an output of truth is 1 and 0', async () => {
    const server = await serve(reply({ outputs: [{ name: 'p', shape: [2], datatype: 'BOOL', data: [true, false] }] }))
    expect([...(await ask({ url: server.url, protocol: 'kserve-v2', model: 'm', outputs: { scores: 'p', label: 'p' } }, complete)).scores?.values ?? []]).toEqual([1, 0])
  })
  test.each([[[30, 31], /asks to wait 31 s, longer than its time limit of 60 s/], [[61], /status 429 and asks to wait 61 s/]])('never longer than the time limit in all: %j', async (waits, expected) => {
    const server = await serve((_, response, request) => { response.writeHead(429, { 'retry-after': String(waits[request - 1] ?? 0) }).end() }), pauses: number[] = []
    expect(await mistake(() => ask({ url: server.url, protocol: 'json' }, two, {}, modelWorld({ sleep: (seconds) => { pauses.push(seconds); return Promise.resolve() } })))).toMatch(expected)
    expect(pauses).toEqual(waits.slice(0, -1))
  })
  test('a broken connection is tried again, three times', async () => {
    const server = await serve((_, response) => { response.destroy() })
    expect(await mistake(() => ask({ url: server.url, protocol: 'json' }, two))).toMatch(/could not be reached: ECONNRESET/)
    expect(server.asked).toHaveLength(4)
  })
  test('a redirect on the same host keeps the body', async () => {
    const server = await serve(({ path, body }, response) => { if (path === '/') response.writeHead(308, { location: '/new' }).end(); else response.end(body === '' ? '[]' : '[1, 0]') })
    expect((await ask({ url: server.url, protocol: 'json' }, two)).labels).toEqual(['1', '0'])
  })
  test.each([['never', () => undefined], ['half', (_: Asked, response: ServerResponse) => { response.write('[1,') }]] as const)('an answer that comes %s', async (_, answer) => {
    const server = await serve(answer)
    expect(await mistake(() => ask({ url: server.url, protocol: 'json' }, two, { timeout: 0.3 }))).toMatch(/model-timeout: .*did not answer within 0\.3 s/)
  })
  test('asked to stop', async () => {
    const server = await serve(() => undefined), stop = new AbortController()
    setTimeout(() => { stop.abort() }, 50)
    await expect(ask({ url: server.url, protocol: 'json' }, two, {}, modelWorld({ signal: stop.signal }))).rejects.toBeInstanceOf(Cancelled)
  })
  test('secrets are not repeated', async () => {
    const server = await serve(({ headers }, response) => { response.writeHead(400).end(`bad header ${headers.authorization ?? ''} and s3cr3t-s3cr3t`) })
    const told = await mistake(() => ask({ url: server.url, protocol: 'json', headers: { authorization: 'Bearer literal-value', other: '${HIDDEN}' } }, two, {}, modelWorld({ env: { HIDDEN: 's3cr3t-s3cr3t' } })))
    expect(told).toMatch(/status 400: bad header \*\*\* and \*\*\*/)
  })
  test.each([
    [{ url: 'nowhere', protocol: 'json' }, {}, /input-invalid: the url of the model is not a URL/],
    [{ url: 'file:///etc/passwd', protocol: 'json' }, {}, /begins with file:/],
    [{ url: 'http://u:p@h/', protocol: 'json' }, {}, /holds a user name or password/],
    [{ url: 'http://h', protocol: 'kserve-v1' }, {}, /name of the model is needed/],
    [{ url: 'http://h', protocol: 'json', headers: { a: '${NOT_SET}' } }, {}, /the header "a" names the environment variable NOT_SET, which is not set/],
    [{ url: 'http://h', protocol: 'json', headers: { a: '${SET}' } }, { SET: 'hidden\r\nvalue' }, /the value of the header "a" holds characters/],
  ] as const)('settings %#', async (http, env, expected) => {
    const told = await mistake(() => ask(http, two, {}, modelWorld({ env })))
    expect(told).toMatch(expected)
    expect(told).not.toContain('hidden')
  })
  test('a proxy of the environment is used', async () => {
    const server = await serve(reply([1, 0])), proxy = createServer(), wanted: string[] = [], before = process.env['http_proxy']
    proxy.on('connect', (request, socket) => {
      wanted.push(request.url ?? '')
      const through = connect(Number(new URL(server.url).port), '127.0.0.1', () => { socket.write('HTTP/1.1 200 OK\r\n\r\n'); through.pipe(socket).pipe(through) })
    })
    await new Promise<void>((done) => { proxy.listen(0, '127.0.0.1', done) })
    open.push(() => { proxy.closeAllConnections(); proxy.close() })
    process.env['http_proxy'] = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`
    try { expect((await ask({ url: 'http://model.invalid/predict', protocol: 'json' }, two)).labels).toEqual(['1', '0']) } finally { if (before === undefined) delete process.env['http_proxy']; else process.env['http_proxy'] = before }
    expect(wanted).toEqual(['model.invalid:80'])
    expect(server.asked[0]?.path).toBe('/predict')
  })
})
