import { existsSync, lstatSync, realpathSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { Cancelled, UserError } from '../errors.js'
import { visible } from '../report/escape.js'
import type { Report } from '../report/report.js'
import type { Host } from '../run/host.js'
import { writeReports } from '../run/publish.js'
import { runGates } from '../run/run-gates.js'
import { temporaryFolder } from '../run/temp.js'
import { find, type Found } from './init/find.js'
import { grouped, type DataSet } from './init/group.js'
import type { Passed } from './init/looked.js'
import { planned } from './init/plan.js'
import { NO_PULL_REQUEST, readSets } from './init/read.js'
import { said, type Written } from './init/said.js'
import { settingsText } from './init/settings-text.js'
import { familiesOf } from './init/splits.js'
import { workflow } from './init/workflow.js'
import { isThere, writeAll, type NewFile } from './init/write.js'

/** More data sets than this are for people to name. */
const MOST_SETS = 20

/** Looks at a repository and writes what it needs to begin: gauntlet.yml, schemas, a workflow. Nothing that is there is overwritten, and when it fails nothing is left behind.
 *  @returns what was written, and why, for a person
 *  @throws UserError when there is a gauntlet.yml already, or no data */
export async function init(host: Host): Promise<string> {
  const folder = realpathSync(resolve(host.cwd)), here = { ...host, cwd: folder }
  for (const name of ['gauntlet.yml', 'gauntlet.yaml']) if (isThere(folder, name)) throw new UserError('config-invalid', `there is a ${name} already`, { place: { file: name, line: 1 }, hint: name === 'gauntlet.yml' ? 'Run `gauntlet validate-data`: data sets without a schema get one proposed.' : 'Rename it to gauntlet.yml.' })
  const found = await find(here), { most, rest } = fewest(grouped(found.files, found.known)), temp = temporaryFolder(host.env)
  try {
    const { read, passed: unread } = await readSets(most, here, temp.path), passed = [...found.passed, ...unread, ...rest]
    if (read.length === 0) throw noData(passed)
    const plan = planned(read, (path) => isThere(folder, path)), { files, written } = besides(found, folder)
    const undo = await writeAll([{ path: join(folder, 'gauntlet.yml'), text: settingsText(plan, passed) }, ...plan.schemas.map(({ path, text }) => ({ path: join(folder, path), text })), ...files], found.git.root ?? folder)
    const reports = join(folder, 'gauntlet-report'), hadReports = existsSync(reports)
    try {
      const { report, page } = await judged(here)
      return said(plan, passed, written, report, page)
    } catch (reason) {
      await undo()
      if (!hadReports) await rm(reports, { recursive: true, force: true })
      throw reason
    }
  } finally { temp.remove() }
}

/** Judges the data by what was written, all of it: what is there already counts here, too. */
async function judged(host: Host): Promise<{ readonly report: Report; readonly page: string }> {
  // That there is no base need not be said to who has just begun.
  const log = { ...host.log, info: () => undefined, notice: () => undefined }
  const [run] = await runGates(['validate-data'], { ...host, log, inputs: {} }, NO_PULL_REQUEST)
  if (host.signal.aborted) throw new Cancelled()
  if (run === undefined) throw new Error('the gate did not run')
  const { page, failed } = await writeReports([run], host.cwd)
  if (failed !== undefined) throw failed
  return { report: run.report, page }
}

/** Splits come first when there are too many data sets. */
function fewest(sets: readonly DataSet[]): { readonly most: readonly DataSet[]; readonly rest: readonly Passed[] } {
  const splits = new Set(familiesOf(sets).families.flatMap(({ members }) => [...members.values()])), most = new Set([...sets.filter((one) => splits.has(one)), ...sets.filter((one) => !splits.has(one))].slice(0, MOST_SETS))
  return { most: sets.filter((one) => most.has(one)), rest: sets.filter((one) => !most.has(one)).flatMap(({ files }) => files.map((path) => ({ path, why: `there are more than ${MOST_SETS} data sets: name it in gauntlet.yml yourself` }))) }
}

/** The workflow, and what must not be committed. */
function besides({ git, lfs, dvc }: Found, folder: string): { readonly files: readonly NewFile[]; readonly written: readonly Written[] } {
  const root = git.root ?? folder, path = '.github/workflows/gauntlet.yml', there = isThere(root, path)
  const why = ['judges the data of every pull request; fetch-depth: 0, so that the base can be read', lfs ? 'lfs: true, for data is kept by Git LFS' : '', dvc ? 'data is kept by DVC: complete the step that fetches it' : '', git.inside === '' ? '' : `at the root of the repository, and begins in ${git.inside}`].filter((text) => text !== '').join('; ')
  const open = git.root !== undefined && !git.ignored.has('gauntlet-report/'), link = lstatSync(join(folder, '.gitignore'), { throwIfNoEntry: false })?.isSymbolicLink() === true
  return {
    files: [...there ? [] : [{ path: join(root, path), text: workflow({ lfs, dvc, folder: git.inside }) }], ...open && !link ? [{ path: join(folder, '.gitignore'), text: 'gauntlet-report/\n', add: true }] : []],
    written: [{ path: relative(folder, join(root, path)), why: there ? 'was there already, and is left as it is' : why }, ...open ? [{ path: '.gitignore', why: link ? 'is a link, and is left as it is: add gauntlet-report/ to what git ignores, for it holds values of the data' : 'gauntlet-report/ added: it holds values of the data' }] : []],
  }
}

function noData(passed: readonly Passed[]): UserError {
  const told = passed.filter(({ dull }) => dull !== true).slice(0, 5).map(({ path, why }) => visible(`${path}: ${why}`))
  return told.length === 0 ? new UserError('file-missing', 'no data was found: no CSV, TSV, JSON (lines, or lists of records) or Parquet file outside hidden folders, tests and build output', { hint: 'Is the data checked out? Name it yourself: gauntlet validate-data --data <path>.' })
    : new UserError('file-missing', `no data was found that can be read\n${told.join('\n')}`, { hint: 'Mend what is said of these files, or name the data yourself: gauntlet validate-data --data <path>.' })
}
