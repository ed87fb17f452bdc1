import { availableParallelism } from 'node:os'
import { basename, resolve } from 'node:path'
import { shown, type DataFile } from '../../data/files.js'
import type { Engine } from '../../engine/engine.js'
import { Cancelled } from '../../errors.js'
import { plural } from '../../report/numbers.js'
import { touched } from '../../report/annotations.js'
import type { World } from '../../world.js'
import type { Measured, MeasuredFile } from './measured.js'
import { Baseline } from './baseline.js'
import { KnownViolations } from './known.js'
import { isUnjudged, ruleId } from './rules.js'
import type { Comparison } from './compare/comparison.js'
import { begin, compareFiles, sideOf, type Begun } from './compare/files.js'
import { Discretion } from './discretion.js'
import { restrictedBy } from './rows/restricted.js'
import { plan, type Planned } from './plan.js'
import type { Forms } from './profile/forms.js'
import { measureProfile, type MeasuredProfile } from './profile/measure.js'
import type { DatasetProfile } from './profile/profile.js'
import { LoadedTables, Samples } from '../../data/tables/loaded.js'
import type { SearchedFile, SensitiveResult } from './sensitive/measure.js'
import type { FileReading, FileTable } from '../../data/tables/file-table.js'
import { SMALL, structural, type FileOutcome, type FileSubject } from './subject.js'
import type { ValidateDataSettings } from './settings.js'
import { VIOLATIONS_CSV, ViolationLog } from './violations.js'
import { askedAsWhole, measureWhole, neededAsWhole } from './whole.js'

/** Looks at every file of every data set. The only part of the gate that touches the world. */
export async function measure(asked: ValidateDataSettings, world: World): Promise<Measured> {
  const work = await plan(asked, world), settings: ValidateDataSettings = { ...asked, checks: [...asked.checks, ...work.checks], data: work.data }
  let engine: Promise<Engine> | undefined, cancelled = false
  const opened = (): Promise<Engine> => (engine ??= open(settings, world, work.files.map((one) => one.file)))
  // A failure is told when it is asked.
  const ready = async (): Promise<void> => { await opened().catch(() => undefined) }
  const closed = async (): Promise<void> => { await engine?.then((one) => one.close(), () => undefined) }
  // The engine is opened while git is asked.
  if (work.files.some(({ dataset }) => askedAsWhole(settings, dataset.name))) void ready()
  const changes = await world.changes().catch(async (reason: unknown) => { await closed(); throw reason })
  const log = new ViolationLog({ folder: world.reportFolder, most: settings.maxViolations, touched: changes === undefined ? undefined : (place) => touched(place, changes) })
  for (const { what, place, dataset, kind, file } of work.unsupported) log.add({ dataset, place: place ?? { file }, severity: 'notice', column: undefined, path: '', rule: ruleId('contract-unsupported'), message: `${kind}: ${what} is not judged` })
  const files: MeasuredFile[] = [], explain: string[] = [], read = new Map<string, ReadFile[]>(), beside = new Map<string, FileTable[]>(), samples = new Samples()
  const written = settings.writeBaseline === undefined ? undefined : new KnownViolations()
  const comparisons: Comparison[] = []
  const isProfiled = (name: string): boolean => settings.profile && settings.data.some((dataset) => dataset.name === name && dataset.schema === undefined)
  const loaded = new LoadedTables((name) => beside.get(name) ?? (read.get(name) ?? []).map(({ table }) => table), (name) => (isProfiled(name) ? undefined : neededAsWhole(settings, name)), opened)
  let found: Pick<Measured, 'sensitive' | 'profiles' | 'checks' | 'splits' | 'comparisons'> = { sensitive: [], profiles: [], checks: [], splits: [], comparisons: [] }
  try {
    const baseline = await Baseline.of(settings, world, changes)
    for (const [at, { dataset, file, format, schema, besides }] of work.files.entries()) {
      const key = `file-${at}`, common = { dataset, format, schema, world, search: undefined, isProfiled: false, engine: opened }
      if (besides) {
        const { table } = await judgeFile({ ...common, file, key, log: { add: () => undefined }, explain: undefined })
        if (table !== undefined) beside.set(dataset.name, [...(beside.get(dataset.name) ?? []), table])
        continue
      }
      // Where rows will be compared, the engine is opened while the file as it was is fetched and read. A failure is told when it is waited for.
      const isCompared = settings.baseline === 'base' && changes?.files.some(({ path, status }) => path === file.shown && status !== 'added') === true, begun: { before?: Begun; now?: Begun } = {}
      if (isCompared) opened().catch(() => undefined)
      const before = await baseline?.before(file, `${key}-base`, (base, sink) => {
        const ahead = isCompared ? async (reading: FileReading): Promise<void> => { await ready(); begun.before = begin(opened(), reading, `before_${at}`, dataset) } : undefined
        return judgeFile({ ...common, ahead, file: base, key: `${key}-base`, log: sink, explain: undefined }).then(({ table }) => table)
      })
      // The engine takes down what was while the file as it is is being read.
      const was = before?.table === undefined ? undefined : sideOf(await opened(), before.table, `before_${at}`, dataset, samples, begun.before)
      // A failure is told when it is waited for.
      was?.catch(() => undefined)
      const isAsked = askedAsWhole(settings, dataset.name) || isProfiled(dataset.name), isAlone = work.files.every((other) => other.dataset.name !== dataset.name || other.file === file)
      const subject: FileSubject = {
        ...common, isProfiled: isProfiled(dataset.name), ahead: was === undefined && !(isAsked && isAlone) ? undefined : async (reading) => {
          await ready()
          if (was !== undefined) begun.now = begin(opened(), reading, `now_${at}`, dataset)
          if (isAsked && isAlone) await loaded.ahead(dataset.name, reading)
        }, file, key, search: settings.sensitive.severity === 'off' ? undefined : new (await import('./sensitive/search.js')).SensitiveSearch(), log: { add: (violation) => { log.add(violation, before?.knows(violation) === true); if (!isUnjudged(violation.rule)) written?.add(violation) } },
        explain: settings.explain ? (text) => { explain.push(`${file.shown}: ${text}`); world.log.info(`${file.shown}: ${text}`) } : undefined,
      }
      if (schema === undefined) structural(subject, 'no-schema', 'the data set has no schema: only its structure was judged')
      const { table, forms, ...outcome } = await judgeFile(subject).catch(async (reason: unknown) => { await was?.catch(() => undefined); throw reason })
      files.push({ dataset: dataset.name, path: file.shown, format, schema: schema?.main.file, ...outcome })
      if (table === undefined) { await was; continue }
      const unknown = dataset.primaryKey.filter((column) => !table.columns.some(({ name }) => name === column))
      if (unknown.length > 0) structural(subject, 'absent-key', `primaryKey names ${unknown.map((name) => JSON.stringify(name)).join(', ')}, which the file does not have: rows are compared as a whole`)
      if (was !== undefined) comparisons.push(await compareFiles(await opened(), { was: await was, table, at, file: file.shown, dataset, samples, begun: begun.now }))
      read.set(dataset.name, [...(read.get(dataset.name) ?? []), { table, rows: outcome.rows, small: outcome.bytes < SMALL, search: subject.search, forms }])
      // The engine reads what it will be asked about while the next file is judged.
      if (work.files[at + 1]?.dataset.name !== dataset.name && (askedAsWhole(settings, dataset.name) || (isProfiled(dataset.name) && outcome.bytes >= SMALL))) loaded.begin(dataset.name)
    }
    if (settings.writeBaseline !== undefined && written !== undefined) {
      await written.write(resolve(world.cwd, settings.writeBaseline))
      world.log.notice(`Wrote ${settings.writeBaseline}: ${plural(written.size, 'violation')} accepted from now on. Add to validate-data in gauntlet.yml: baseline: ${settings.writeBaseline}`)
    }
    found = await measureDatasets(settings, read, [...beside.keys()], loaded, samples, work.files, opened, world, comparisons)
  } catch (reason) {
    if (!(reason instanceof Cancelled)) throw reason
    cancelled = true
  } finally {
    log.close()
    await closed()
  }
  return { files, ...found, groups: log.groups(), violations: log.total, known: settings.baseline === undefined ? undefined : log.known, written: log.written, violationsFile: shown(resolve(world.reportFolder, VIOLATIONS_CSV), world.workspace), untouched: work.untouched, explain, cancelled }
}

/** A file that was judged, for what is asked of its data set. */
interface ReadFile extends Omit<SearchedFile, 'search'> { readonly small: boolean; readonly search: SearchedFile['search'] | undefined; readonly forms: Forms | undefined }

/** What is asked of data sets, when all of their files have been judged. What may not be shown leaves with nobody. */
async function measureDatasets(settings: ValidateDataSettings, read: ReadonlyMap<string, readonly ReadFile[]>, beside: readonly string[], loaded: LoadedTables, samples: Samples, planned: readonly Planned[], opened: () => Promise<Engine>, world: World, comparisons: readonly Comparison[]): Promise<Pick<Measured, 'sensitive' | 'profiles' | 'checks' | 'splits' | 'comparisons'>> {
  // The engine answers while the cells of samples are looked at here. A failure is told when it is waited for.
  const asked = measureWhole(settings, [...read.keys()], beside, loaded, opened, world)
  asked.catch(() => undefined)
  try {
    const sensitive = await searched(settings, read, samples)
    const discretion = await discretionOf(sensitive, read, planned)
    const described = settings.profile ? settings.data.flatMap(({ name, schema }) => { const files = read.get(name); return files === undefined ? [] : [{ name, hasSchema: schema !== undefined, hidden: discretion.of(name), shown: (profile: DatasetProfile) => discretion.shown(profile), files }] }) : []
    const profiled = async (): Promise<readonly MeasuredProfile[]> => {
      // Those that are in memory anyway at the same time, the others one after the other.
      const begun = new Map(described.filter(({ name }) => askedAsWhole(settings, name)).map((one) => [one.name, measureProfile(one, loaded, samples, world)])), profiles: MeasuredProfile[] = []
      for (const one of begun.values()) one.catch(() => undefined)
      for (const one of described) {
        profiles.push(await (begun.get(one.name) ?? measureProfile(one, loaded, samples, world)))
        if (!begun.has(one.name)) await loaded.drop(one.name)
      }
      return profiles
    }
    const [profiles, whole] = await Promise.all([profiled(), asked])
    return discretion.apply({ sensitive, profiles, ...whole, comparisons })
  } finally { await asked.catch(() => undefined) }
}

/** What may not be in the data, in every data set. */
async function searched(settings: ValidateDataSettings, read: ReadonlyMap<string, readonly ReadFile[]>, samples: Samples): Promise<readonly SensitiveResult[]> {
  if (settings.sensitive.severity === 'off') return []
  const sensitive: SensitiveResult[] = [], { measureSensitive } = await import('./sensitive/measure.js')
  for (const [name, list] of read) sensitive.push(...await measureSensitive(name, list.flatMap((one) => (one.search === undefined ? [] : [{ ...one, search: one.search }])), samples))
  return sensitive
}

async function discretionOf(sensitive: readonly SensitiveResult[], read: ReadonlyMap<string, readonly ReadFile[]>, planned: readonly Planned[]): Promise<Discretion> {
  const restricted = new Map(planned.flatMap(({ dataset: { name }, schema }) => (schema === undefined ? [] : [[name, new Set((read.get(name) ?? []).flatMap(({ table }) => table.columns.map((column) => column.name)).filter(restrictedBy(schema)))] as const])))
  return new Discretion(restricted, sensitive, (await import('../../sensitive/detect.js')).hide)
}

async function judgeFile(subject: FileSubject): Promise<FileOutcome> {
  switch (subject.format) {
    case 'csv': case 'tsv': return (await import('./csv-rows.js')).judgeCsv(subject)
    case 'json': case 'jsonl': return (await import('./json-rows.js')).judgeJson(subject)
    case 'parquet': return (await import('./parquet-rows.js')).judgeParquet(subject)
  }
}

async function open(settings: ValidateDataSettings, world: World, files: readonly DataFile[]): Promise<Engine> {
  const { openDuckDB } = await import('../../engine/duckdb/open.js')
  const copies = files.flatMap((_, at) => ['plain', 'mended', 'jsonl', 'parquet'].flatMap((ending) => [resolve(world.temp, `file-${at}.${ending}`), resolve(world.temp, `file-${at}-base.${ending}`)]).concat(resolve(world.temp, `file-${at}-base-${basename(files[at]?.path ?? '')}`)))
  // Splits are measured by several statements at a time, each of which has a thread beside those of the engine: one less, and two processors do 3.0 s of work in place of 3.3 s.
  const threads = settings.engine.threads ?? (settings.splits === undefined ? undefined : Math.max(1, availableParallelism() - 1))
  return openDuckDB({ files: [...files.map(({ path }) => path), ...copies], temp: resolve(world.temp, 'spill'), memory: settings.engine.memory, ...(threads === undefined ? {} : { threads }), signal: world.signal, env: world.env, log: world.log })
}
