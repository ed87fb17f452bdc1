import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { runInNewContext } from 'node:vm'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { AVAILABLE } from '../../src/gates/index.js'
import { overall } from '../../src/report/verdict.js'
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

type Steps = readonly { readonly id: string; readonly if?: string; readonly uses: string; readonly with: Readonly<Record<string, string>> }[]
interface Action { readonly inputs: Readonly<Record<string, Readonly<Record<string, unknown>>>>; readonly outputs: Readonly<Record<string, { readonly description: string; readonly value?: string }>>; readonly runs: { readonly using: string; readonly main?: string; readonly steps?: Steps } }
const actionOf = (path: string): Action => parse(read(path)) as Action
const actions = tracked.filter((path) => path.endsWith('action.yml')), composite = (path: string): boolean => actionOf(path).runs.using === 'composite'

describe('every action.yml', () => {
  test('there is one for the suite, for every gate, and for the chain of gates', () => {
    expect(actions.toSorted()).toEqual(['action.yml', ...[...AVAILABLE.map(({ name }) => name), 'shift-left'].map((name) => `actions/${name}/action.yml`)].toSorted())
  })
  test.each(actions)('%s: closed keys, and a README beside it', (path) => {
    expect(Object.keys(actionOf(path)).filter((key) => !['name', 'description', 'author', 'branding', 'inputs', 'outputs', 'runs'].includes(key))).toEqual([])
    for (const input of Object.values(actionOf(path).inputs)) expect(Object.keys(input).filter((key) => !['description', 'required', 'default', 'deprecationMessage'].includes(key))).toEqual([])
    // A default would win over the file; the token has no other way in.
    expect(Object.entries(actionOf(path).inputs).flatMap(([name, input]) => ('default' in input ? [name] : []))).toEqual(['github-token'])
    expect(existsSync(join(dirname(path), 'README.md'))).toBe(true)
  })
  test.each(actions.filter((path) => !composite(path)))('%s: a Node 24 action, a main that is there, the outputs of all', (path) => {
    const { outputs, runs } = actionOf(path)
    expect(Object.keys(outputs).toSorted()).toEqual(['errors', 'html', 'report', 'sarif', 'summary', 'verdict', 'warnings'])
    expect(runs.using).toBe('node24')
    expect(existsSync(normalize(join(dirname(path), String(runs.main))))).toBe(true)
  })

  describe.each(actions.filter((path) => composite(path)))('%s', (path) => {
    const { inputs, outputs, runs: { steps = [] } } = actionOf(path)
    const gateOf = ({ uses }: Steps[number]): string => uses.replace(/^\$\//, '')

    test('each step is an action of this repository, and every one but the first runs whatever the others said', () => {
      expect(steps.filter(({ uses }) => !/^\$\/actions\/[\w-]+$/.test(uses) || !existsSync(join(uses.slice(2), 'action.yml')))).toEqual([])
      expect(steps.map((step) => step.if)).toEqual([undefined, ...steps.slice(1).map(() => '${{ !cancelled() }}')])
      expect(steps.map(({ id }) => id)).toEqual(steps.map((step) => gateOf(step).replace('actions/', '')))
    })
    test('each input goes somewhere, by an input that is there, and what all gates share goes to all', () => {
      const given = steps.map((step) => Object.entries(step.with).map(([to, from]) => ({ to, from: /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(from)?.[1] ?? '' })))
      expect(given.flatMap((list, at) => list.filter(({ to, from }) => !(to in actionOf(join(gateOf(steps[at] ?? { id: '', uses: '', with: {} }), 'action.yml')).inputs) || !(from in inputs)))).toEqual([])
      expect(Object.keys(inputs).filter((name) => !given.flat().some(({ from }) => from === name))).toEqual([])
      const shared = Object.keys(actionOf('action.yml').inputs)
      for (const list of given) expect(shared.filter((name) => !list.some(({ to, from }) => to === name && from === name))).toEqual([])
      for (const name of shared) expect(inputs[name]).toEqual(actionOf('action.yml').inputs[name])
    })
    test('each output of a step is one that its action has', () => {
      const named = Object.values(outputs).flatMap(({ value = '' }) => [...value.matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g)])
      expect(named.filter(([, step, output]) => !(output !== undefined && output in actionOf(`actions/${step}/action.yml`).outputs))).toEqual([])
    })
    // Its operators and texts are those of JavaScript.
    const expression = /^\$\{\{(.*)\}\}$/s.exec(outputs['verdict']?.value ?? '')?.[1] ?? '', VERDICTS = ['pass', 'fail', 'inconclusive', ''] as const
    test.each(VERDICTS.flatMap((first) => VERDICTS.map((second) => [first, second] as const)))('the verdict of "%s" and "%s" is the worst of them, and empty when one could not run', (first, second) => {
      const both = new Map(steps.map(({ id }, at) => [id, at === 0 ? first : second]))
      const text = expression.replace(/steps\.([\w-]+)\.outputs\.verdict/g, (_, id: string) => JSON.stringify(both.get(id)))
      expect(text).not.toMatch(/steps|outputs/)
      expect(runInNewContext(text)).toBe(first === 'fail' || second === 'fail' ? 'fail' : first === '' || second === '' ? '' : overall([first, second]))
    })
  })
})

describe('every starter workflow', () => {
  const templates = tracked.filter((path) => /^workflows-templates\/.*\.yml$/.test(path))
  interface Workflow { readonly permissions: unknown; readonly concurrency: unknown; readonly jobs: Readonly<Record<string, { readonly permissions: Readonly<Record<string, string>>; readonly 'timeout-minutes': number; readonly steps: readonly { readonly uses: string; readonly with: Readonly<Record<string, unknown>> }[] }>> }

  test('there is one for every gate, and for data and model together', () => {
    expect(templates.toSorted()).toEqual([...AVAILABLE.map(({ name }) => name), 'ml-pull-request'].map((name) => `workflows-templates/${name}.yml`).toSorted())
  })
  test.each(templates)('%s: least permissions, actions of others pinned, a timeout, one run at a time, its properties beside it', (path) => {
    const { permissions, concurrency, jobs } = parse(read(path)) as Workflow, steps = Object.values(jobs).flatMap((job) => job.steps)
    expect([permissions, concurrency !== undefined]).toEqual([{ contents: 'read' }, true])
    for (const job of Object.values(jobs)) expect([job.permissions, job['timeout-minutes'] <= 30]).toEqual([{ contents: 'read', 'pull-requests': 'write' }, true])
    expect(steps.filter(({ uses }) => !uses.startsWith(`${slug}/`) && !/@[0-9a-f]{40}$/.test(uses))).toEqual([])
    for (const { uses, with: given } of steps.filter((step) => step.uses.startsWith(`${slug}/`))) {
      const { inputs } = actionOf(`${uses.slice(slug.length + 1).replace(/@.*/, '')}/action.yml`)
      expect(Object.keys(given).filter((name) => !(name in inputs))).toEqual([])
    }
    const properties = JSON.parse(read(path.replace(/\.yml$/, '.properties.json'))) as Readonly<Record<string, unknown>>
    expect(Object.keys(properties)).toEqual(['name', 'description', 'iconName', 'categories', 'filePatterns'])
    for (const pattern of properties['filePatterns'] as readonly string[]) expect(() => new RegExp(pattern)).not.toThrow()
  })
})

describe('imports point one way', () => {
  const LAYERS: readonly (readonly string[])[] = [['actions', 'cli', 'bundle.ts'], ['run'], ['gates', 'report', 'config', 'github'], ['data', 'model', 'metrics', 'discovery', 'sensitive'], ['engine'], ['stats', 'automaton']]
  const layer = (path: string): number => LAYERS.findIndex((names) => names.includes(path.split('/')[1] ?? ''))
  const sources = tracked.filter((path) => path.startsWith('src/') && path.endsWith('.ts') && !path.includes('/assembly/'))
  const imports = (path: string): readonly string[] => [...read(path).matchAll(/^(?:import|export) (?!type)[^;\n]*? from '(\.[^']+)'|import\('(\.[^']+)'\)/gm)]
    .map(([, fixed, lazy]) => normalize(join(dirname(path), (fixed ?? lazy ?? '').replace(/\.js$/, '.ts'))).replaceAll('\\', '/'))

  // Numbers and names as people read them: pure, and open to every folder, like errors.ts.
  const WORDS: readonly string[] = ['src/report/numbers.ts', 'src/config/nearest.ts']

  test.each(WORDS)('%s imports nothing of ours', (path) => { expect(imports(path)).toEqual([]) })
  test('no folder imports one above it (types aside)', () => {
    const wrong = sources.flatMap((path) => imports(path).filter((target) => !WORDS.includes(target) && layer(path) >= 0 && layer(target) >= 0 && layer(target) < layer(path)).map((target) => `${path} → ${target}`))
    expect(wrong).toEqual([])
  })
  test('statistics and metrics know nothing of files, engines and gates', () => {
    const folder = (path: string): string => path.split('/')[1] ?? ''
    const allowed: Readonly<Record<string, readonly string[]>> = { stats: ['stats'], metrics: ['metrics', 'stats'], discovery: ['discovery', 'metrics', 'stats'] }
    expect(sources.flatMap((path) => imports(path).filter((target) => allowed[folder(path)]?.includes(folder(target)) === false).map((target) => `${path} → ${target}`))).toEqual([])
    expect(Object.keys(allowed).filter((name) => !sources.some((path) => folder(path) === name))).toEqual([])
  })
  test('no gate imports another gate', () => {
    const gate = (path: string): string | undefined => /^src\/gates\/([^/]+)\//.exec(path)?.[1]
    expect(sources.flatMap((path) => imports(path).filter((target) => gate(path) !== undefined && gate(target) !== undefined && gate(path) !== gate(target)))).toEqual([])
  })
})

describe('every entry of dist/ starts', () => {
  test('the command line answers', () => { expect(execFileSync(process.execPath, ['dist/cli.js', '--version'], { encoding: 'utf8' })).toBe(`${manifest.version}\n`) })
  test.each(AVAILABLE.map(({ name }) => name))('help names %s', (name) => { expect(execFileSync(process.execPath, ['dist/cli.js', '--help'], { encoding: 'utf8' })).toMatch(new RegExp(`^  ${name} `, 'm')) })
  test.each([...AVAILABLE.map(({ name }) => name), 'gauntlet'])('%s exports what its stub runs', async (entry) => {
    const [, name = ''] = /import \{ (\w+) \}/.exec(read(`dist/${entry}.js`)) ?? []
    expect(read('dist/index.js')).toMatch(new RegExp(`as ${name}\\b|\\b${name}\\b.*\\}`))
  })
})
