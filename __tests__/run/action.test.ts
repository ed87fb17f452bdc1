import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { UserError } from '../../src/errors.js'
import { AVAILABLE, type AvailableGate, type Outcome } from '../../src/gates/index.js'
import { runAction } from '../../src/run/action.js'
import type { World } from '../../src/world.js'

// The runner with a gate that does what no gate should: whatever is thrown, the outputs are set and the step fails.
let folder: string, printed: string, environment: NodeJS.ProcessEnv, exitCode: typeof process.exitCode
const write = process.stdout.write.bind(process.stdout)
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'runner-'))
  printed = ''
  environment = { ...process.env }
  exitCode = process.exitCode
  writeFileSync(join(folder, 'output'), '')
  Object.assign(process.env, { GITHUB_WORKSPACE: folder, GITHUB_OUTPUT: join(folder, 'output'), RUNNER_TEMP: folder, GITHUB_STEP_SUMMARY: '', GITHUB_EVENT_PATH: '' })
  process.stdout.write = ((text: string, ...rest: readonly unknown[]) => { printed += text; const done = rest.find((one) => typeof one === 'function'); if (typeof done === 'function') (done as () => void)(); return true })
})
afterEach(() => {
  process.stdout.write = write
  for (const name of Object.keys(process.env)) if (!(name in environment)) Reflect.deleteProperty(process.env, name)
  Object.assign(process.env, environment)
  process.exitCode = exitCode
  rmSync(folder, { recursive: true, force: true })
})

/** The real gate, with another way to run. */
function gate(run: (world: World) => Promise<Outcome>): AvailableGate {
  const real = AVAILABLE.find(({ name }) => name === 'validate-data')
  if (real === undefined) throw new Error('there is no validate-data')
  return { ...real, prepare: async (config, inputs) => ({ ...await real.prepare(config, { ...inputs, data: 'x.csv', schema: 'x.json' }), run }) }
}

async function result(run: (world: World) => Promise<Outcome>): Promise<{ readonly code: typeof process.exitCode; readonly outputs: readonly string[]; readonly printed: string }> {
  await runAction(['validate-data'], [gate(run)])
  const outputs = [...readFileSync(join(folder, 'output'), 'utf8').matchAll(/^(\w+)<<(\S+)\n([\s\S]*?)\n?\2$/gm)].map(([, name = '', , value = '']) => `${name}=${value}`)
  return { code: process.exitCode, outputs, printed }
}

const NONE = ['verdict=', 'errors=', 'warnings=', 'report=', 'html=', 'sarif=', 'summary=']

describe('whatever a gate throws', () => {
  test.each<[string, unknown, RegExp]>([
    ['a mistake of the user', new UserError('file-missing', 'x.csv does not exist', { hint: 'Check it out.' }), /::error title=[^:]*::Gauntlet could not run: x\.csv does not exist/],
    ['an error', new TypeError('undefined is not a function'), /TypeError: undefined is not a function[\s\S]*::error title=Gauntlet could not run::Gauntlet could not run: this is a bug, please report it/],
    ['a text', 'out of cheese', /thrown: out of cheese[\s\S]*this is a bug/],
    ['nothing', undefined, /thrown: undefined[\s\S]*this is a bug/],
    ['an object that cannot be shown', (() => { const round: Record<string, unknown> = {}; round['self'] = round; return round })(), /thrown: something that cannot be shown/],
    ['a text that is a command', '::set-output name=x::y\n::error::z', /thrown: /],
    ['a full disk', Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC', path: '/data/x' }), /the disk is full: \/data\/x could not be written/],
  ])('%s: the outputs are set, the step fails', async (_name, thrown, message) => {
    const { code, outputs, printed: said } = await result(() => { throw thrown })
    expect([code, outputs]).toEqual([1, NONE])
    expect(said).toMatch(message)
    expect(said.split('\n').filter((line) => line.startsWith('::')).every((line) => /^::(error title=|debug::)/.test(line))).toBe(true)
  })

  test('the temporary folder is gone, also then', async () => {
    let temp = ''
    await result((world) => { temp = world.temp; writeFileSync(join(temp, 'x'), ''); throw new Error('no') })
    expect(temp).not.toBe('')
    expect(readdirSync(folder).filter((name) => temp.endsWith(name))).toEqual([])
  })
})
