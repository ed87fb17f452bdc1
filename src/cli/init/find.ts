import { realpathSync } from 'node:fs'
import { join } from 'node:path'
import { leadsOutside } from '../../data/files.js'
import { plural } from '../../report/numbers.js'
import type { Host } from '../../run/host.js'
import { askGit, dvcOuts, usesLfs, type GitView } from './git.js'
import { lookAtFiles } from './head.js'
import type { Looked, Passed } from './looked.js'
import { testsFolder } from './tests-folders.js'

/** What a repository holds. */
export interface Found {
  readonly files: readonly Looked[]
  readonly passed: readonly Passed[]
  /** Every path that is named like data. */
  readonly known: readonly string[]
  readonly lfs: boolean
  readonly dvc: boolean
  readonly git: GitView
}

/** Folders of programs, whose data is nobody's. */
const IGNORED = ['**/node_modules/**', '**/.*/**', '**/gauntlet-report/**', '**/dist/**', '**/build/**', '**/venv/**', '**/site-packages/**', '**/__pycache__/**']
const DATA = ['**/*.{csv,tsv,tab,json,jsonl,ndjson,parquet,pq}', '**/*.{csv,tsv,tab,json,jsonl,ndjson}.{gz,zst}']
/** Settings of other programs, which are no data even where they are lists. */
const SETTINGS = /(?:^|\/)(?:package|package-lock|composer|tsconfig[^/]*|jsconfig|manifest|renovate|tasks|launch|[^/]*\.schema|[^/]*\.config)\.json$/i

/** Finds what is data in a repository, and what is not. */
export async function find(host: Host): Promise<Found> {
  const { glob } = await import('tinyglobby'), options = { cwd: host.cwd, ignore: IGNORED, onlyFiles: true, dot: false, followSymbolicLinks: false, expandDirectories: false }
  const known = (await glob(DATA, options)).toSorted(), pointers = await glob(['**/*.dvc'], options), attributes = await glob(['**/.gitattributes'], { ...options, dot: true, ignore: ['**/node_modules/**', '**/.git/**'] })
  const tests = await glob(['**/{test,tests,Test,Tests}/**'], { ...options, dot: true, ignore: ['**/node_modules/**', '**/.git/**'] })
  const git = await askGit(host.cwd, [...known, 'gauntlet-report/']), outs = await dvcOuts(host.cwd, pointers), there = new Set(known)
  const byDvc = (path: string): boolean => { const words = path.split('/'); return words.some((_, at) => outs.has(words.slice(0, at + 1).join('/'))) }

  const passed: Passed[] = pointers.filter((path) => !there.has(path.slice(0, -4)) && !known.some((one) => one.startsWith(`${path.slice(0, -4)}/`))).map((path) => ({ path, why: 'a DVC pointer, and the data is not there: run `dvc pull`, then name it in gauntlet.yml', pointer: 'dvc' as const }))
  const inTests = new Map<string, number>(), candidates: string[] = []
  for (const path of known) {
    const folder = testsFolder(path, tests)
    if (folder !== undefined) inTests.set(folder, (inTests.get(folder) ?? 0) + 1)
    else if (SETTINGS.test(path)) passed.push({ path, why: 'settings of a program, by its name', dull: true })
    else if (git.ignored.has(path) && !byDvc(path)) passed.push({ path, why: 'git ignores it, so a checkout does not have it: make or fetch it in a step of the workflow, then name it in gauntlet.yml' })
    else if (leads(join(host.cwd, path), host.cwd)) passed.push({ path, why: 'a link that leads out of the repository' })
    else candidates.push(path)
  }
  for (const [folder, files] of inTests) passed.push({ path: folder, why: `${plural(files, 'file')} of tests: a folder of that name that holds other things than data` })

  const looked = await lookAtFiles(candidates, host)
  const files = looked.flatMap((one) => ('format' in one ? [one] : [])), others = looked.flatMap((one) => ('format' in one ? [] : [one]))
  return { files, passed: [...passed, ...others], known, git, lfs: others.some(({ pointer }) => pointer === 'git-lfs') || await usesLfs(host.cwd, attributes), dvc: outs.size > 0 }
}

function leads(path: string, folder: string): boolean { try { return leadsOutside(path, realpathSync(folder)) || leadsOutside(path, folder) } catch { return false } }
