import { existsSync } from 'node:fs'
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve, sep } from 'node:path'
import { formatOf } from '../data/format.js'
import { UserError } from '../errors.js'
import { plural } from '../report/numbers.js'
import type { Host } from '../run/host.js'
import { runGates, type PullRequestView } from '../run/run-gates.js'
import { WORKFLOW } from './init-workflow.js'

/** Folders that hold no data of the repository. */
const IGNORED = ['**/node_modules/**', '**/.*/**', '**/gauntlet-report/**', '**/dist/**', '**/build/**', '**/venv/**', '**/__pycache__/**', '**/test/**', '**/tests/**', '**/__tests__/**']
/** From so many files of one kind in one folder on, the folder is one data set. */
const A_FOLDER = 3
const MOST_SETS = 20

interface Found { readonly name: string; readonly path: string; readonly files: number }

/** Looks at a repository and writes what it needs to begin: gauntlet.yml, a schema for each data set, a workflow. Nothing that is there is overwritten.
 *  @returns what was written, and why, for a person
 *  @throws UserError when there is a gauntlet.yml already, or no data */
export async function init(host: Host, pull: PullRequestView): Promise<string> {
  const folder = resolve(host.cwd), settings = join(folder, 'gauntlet.yml')
  if (existsSync(settings)) throw new UserError('config-invalid', 'there is a gauntlet.yml already', { place: { file: 'gauntlet.yml', line: 1 }, hint: 'Run `gauntlet validate-data`: data sets without a schema get one proposed.' })
  const found = await dataSets(folder)
  if (found.length === 0) throw new UserError('file-missing', 'no data was found: no CSV, TSV, JSON-lines or Parquet file outside hidden folders, tests and build output', { hint: 'Is the data checked out? Name it yourself: gauntlet validate-data --data <path>.' })
  await writeFile(settings, settingsText(found.map((one) => ({ ...one, schema: undefined, primaryKey: undefined })), false), { flag: 'wx' })
  try {
    const [run] = await runGates(['validate-data'], { ...host, inputs: { 'fail-on': 'never' } }, pull)
    const profiles = (run?.report.measured['profiles'] ?? []) as readonly { readonly dataset: string; readonly primaryKey: string | null }[], said: string[] = [], sets = []
    for (const one of found) {
      const proposed = join(run?.folder ?? '', `${one.name}.schema.json`), schema = join('schemas', `${one.name}.schema.json`), profile = profiles.find(({ dataset }) => dataset === one.name), known = profile !== undefined && existsSync(proposed)
      if (known && !existsSync(join(folder, schema))) {
        await mkdir(join(folder, 'schemas'), { recursive: true })
        await copyFile(proposed, join(folder, schema))
        said.push(`${schema}  proposed from ${one.files === 1 ? one.path : plural(one.files, 'file')}: read every line, it says what the data is, not what it should be`)
      }
      sets.push({ ...one, schema: known || existsSync(join(folder, schema)) ? schema.split(sep).join('/') : undefined, primaryKey: profile?.primaryKey ?? undefined })
    }
    await rm(settings)
    await writeFile(settings, settingsText(sets, true), { flag: 'wx' })
    const workflow = join(folder, '.github/workflows/gauntlet.yml')
    if (!existsSync(workflow)) {
      await mkdir(dirname(workflow), { recursive: true })
      await writeFile(workflow, WORKFLOW, { flag: 'wx' })
      said.push('.github/workflows/gauntlet.yml  judges the data of every pull request; only what is new fails')
    }
    return `${['gauntlet.yml  names the data and what must hold of it', ...said].join('\n')}\n\nNext: read the schemas, then run \`gauntlet validate-data\`. Commit all of it.\n`
  } catch (reason) {
    await rm(settings, { force: true })
    throw reason
  }
}

async function dataSets(folder: string): Promise<readonly Found[]> {
  const { glob } = await import('tinyglobby')
  const paths = (await glob(['**/*.{csv,tsv,tab,jsonl,ndjson,parquet,pq}', '**/*.{csv,tsv,jsonl,ndjson}.{gz,zst}'], { cwd: folder, ignore: IGNORED, onlyFiles: true, dot: false, followSymbolicLinks: false })).toSorted()
  const groups = new Map<string, string[]>()
  for (const path of paths) {
    const key = `${dirname(path)}\n${basename(path).replace(/^[^.]*/, '')}`, list = groups.get(key) ?? []
    groups.set(key, list)
    list.push(path)
  }
  const names = new Set<string>(), found: Found[] = []
  const add = (stem: string, path: string, files: number): void => {
    const plain = stem.replaceAll(/[^\p{L}\p{N}_-]+/gu, '-').replace(/^[^\p{L}]+/u, '') || 'data'
    let name = plain
    for (let i = 2; names.has(name); i++) name = `${plain}-${i}`
    names.add(name)
    found.push({ name, path, files })
  }
  for (const [key, list] of groups) {
    const [inside = '.', ending = ''] = key.split('\n')
    if (list.length >= A_FOLDER) add(inside === '.' ? 'data' : basename(inside), `${inside === '.' ? '' : `${inside}/`}*${ending}`, list.length)
    else for (const path of list) add(basename(path).replace(/\..*$/, ''), path, 1)
  }
  return found.filter(({ path }) => formatOf(path).format !== undefined).slice(0, MOST_SETS)
}

function settingsText(sets: readonly (Found & { readonly schema: string | undefined; readonly primaryKey: string | undefined })[], whole: boolean): string {
  const lines = sets.map(({ name, path, schema, primaryKey }) => `  ${name}: { path: ${JSON.stringify(path)}${schema === undefined ? '' : `, schema: ${schema}`}${primaryKey === undefined ? '' : `, primaryKey: ${JSON.stringify(primaryKey)}`} }`)
  return `# What the data is, and what must hold of it: https://github.com/ml-gauntlet/gauntlet/blob/main/docs/configuration.md
version: 1

data:
${lines.join('\n')}

validate-data:${whole ? '\n  # Only what a pull request brings fails; what is wrong already is counted.\n  baseline: base' : ' {}'}
`
}

