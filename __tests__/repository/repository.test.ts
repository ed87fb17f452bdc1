import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { TOOL } from '../../src/run/host.js'

const read = (path: string): string => readFileSync(path, 'utf8')
const tracked = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0').filter((path) => path !== '' && existsSync(path))
const manifest = JSON.parse(read('package.json')) as { version: string; repository: { url: string } }
const slug = /github\.com\/(.+)\.git$/.exec(manifest.repository.url)?.[1] ?? ''

test('the version stands in package.json and in reports alike', () => { expect(TOOL.version).toBe(manifest.version) })

test('every use of an action of ours names the repository of package.json', () => {
  const files = tracked.filter((path) => /\.(md|ya?ml|json)$/.test(path) && !/^(node_modules|dist)\//.test(path) && path !== 'package-lock.json')
  const uses = files.flatMap((path) => [...read(path).matchAll(/uses: ([\w.-]+\/[\w.-]+)(\/[\w./-]+)?@/g)].map(([, repository]) => ({ path, repository })))
  const others = uses.filter(({ repository }) => repository !== slug && !repository?.startsWith('actions/') && !repository?.startsWith('github/'))
  expect(others).toEqual([])
  expect(uses.some(({ repository }) => repository === slug)).toBe(true)
})

test('no file names a folder of the machine it was written on', () => {
  const found = tracked.filter((path) => !/\.(png|gz|zst|parquet|wasm)$/.test(path) && path !== '__tests__/repository/repository.test.ts').filter((path) => /(^|[^A-Za-z0-9_.])\/(work|farm)\//m.test(read(path)))
  expect(found).toEqual([])
})

describe('every action.yml', () => {
  test.each(tracked.filter((path) => path.endsWith('action.yml')))('%s: closed keys, a Node 24 action, a main that is there', (path) => {
    const action = parse(read(path)) as Record<string, unknown> & { inputs: Record<string, Record<string, unknown>>; outputs: Record<string, unknown>; runs: Record<string, unknown> }
    expect(Object.keys(action).filter((key) => !['name', 'description', 'author', 'branding', 'inputs', 'outputs', 'runs'].includes(key))).toEqual([])
    for (const input of Object.values(action.inputs)) expect(Object.keys(input).filter((key) => !['description', 'required', 'default', 'deprecationMessage'].includes(key))).toEqual([])
    expect(Object.keys(action.outputs).toSorted()).toEqual(['errors', 'html', 'report', 'sarif', 'summary', 'verdict', 'warnings'])
    expect(action.runs['using']).toBe('node24')
    expect(existsSync(normalize(join(dirname(path), String(action.runs['main']))))).toBe(true)
  })
})

describe('imports point one way', () => {
  const LAYERS: readonly (readonly string[])[] = [['actions', 'cli', 'bundle.ts'], ['run'], ['gates', 'report', 'config', 'github'], ['data'], ['engine']]
  const layer = (path: string): number => LAYERS.findIndex((names) => names.includes(path.split('/')[1] ?? ''))
  const sources = tracked.filter((path) => path.startsWith('src/') && path.endsWith('.ts') && !path.includes('/assembly/'))
  const imports = (path: string): readonly string[] => [...read(path).matchAll(/^(?:import|export) (?!type)[^;\n]*? from '(\.[^']+)'|import\('(\.[^']+)'\)/gm)]
    .map(([, fixed, lazy]) => normalize(join(dirname(path), (fixed ?? lazy ?? '').replace(/\.js$/, '.ts'))).replaceAll('\\', '/'))

  test('no folder imports one above it (types aside)', () => {
    const wrong = sources.flatMap((path) => imports(path).filter((target) => layer(path) >= 0 && layer(target) >= 0 && layer(target) < layer(path)).map((target) => `${path} → ${target}`))
    expect(wrong).toEqual([])
  })
  test('no gate imports another gate', () => {
    const gate = (path: string): string | undefined => /^src\/gates\/([^/]+)\//.exec(path)?.[1]
    expect(sources.flatMap((path) => imports(path).filter((target) => gate(path) !== undefined && gate(target) !== undefined && gate(path) !== gate(target)))).toEqual([])
  })
})

describe('every entry of dist/ starts', () => {
  test('the command line answers', () => { expect(execFileSync(process.execPath, ['dist/cli.js', '--version'], { encoding: 'utf8' })).toBe(`${manifest.version}\n`) })
  test('help names every gate', () => { expect(execFileSync(process.execPath, ['dist/cli.js', '--help'], { encoding: 'utf8' })).toContain('gauntlet validate-data') })
  test.each(['validate-data', 'gauntlet'])('%s exports what its stub runs', async (entry) => {
    const [, name = ''] = /import \{ (\w+) \}/.exec(read(`dist/${entry}.js`)) ?? []
    expect(read('dist/index.js')).toMatch(new RegExp(`as ${name}\\b|\\b${name}\\b.*\\}`))
  })
})
