import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

// Public data sets as a newcomer would judge them: the schemas beside this file say what the columns mean. The expected counts and first lines
// were taken with Python's csv module and one condition a rule, without this code.
const here = dirname(fileURLToPath(import.meta.url)), root = resolve(here, '../..'), shared = resolve(root, '../shared')
const present = existsSync(join(shared, 'data')) && existsSync(join(shared, 'models'))

/** `rule column: count, first on line`. */
type Expected = readonly string[]
interface DataSet { readonly name: string; readonly file: string; readonly schema: string; readonly rows: number; readonly missing?: readonly string[]; readonly found: Expected }

const SETS: readonly DataSet[] = [
  // '?' is how Adult writes what is not known.
  { name: 'adult-train', file: 'data/adult/train.csv', schema: 'adult', rows: 32_561, missing: ['', '?'], found: ['const sex: 3, line 577', 'maximum capital_gain: 159, line 1248', 'required native_country: 583, line 16', 'required occupation: 1843, line 29', 'required workclass: 1836, line 29'] },
  { name: 'adult-test', file: 'data/adult/test.csv', schema: 'adult', rows: 16_281, missing: ['', '?'], found: ['const sex: 1, line 5663', 'maximum capital_gain: 85, line 85', 'required native_country: 274, line 21', 'required occupation: 966, line 6', 'required workclass: 963, line 6'] },
  { name: 'adult-baseline', file: 'data/adult/predictions_baseline.csv', schema: 'adult-predictions', rows: 16_281, found: [] },
  { name: 'adult-candidate', file: 'data/adult/predictions_candidate.csv', schema: 'adult-predictions', rows: 16_281, found: [] },
  // One day of March 2011 without a humidity sensor.
  { name: 'bike-sharing', file: 'data/bike_sharing/hour.csv', schema: 'bike-sharing', rows: 17_379, found: ['exclusiveMinimum hum: 22, line 1553'] },
  { name: 'california-reference', file: 'data/california_housing/reference.csv', schema: 'california', rows: 5832, found: ['maximum AveOccup: 3, line 2300', 'maximum AveRooms: 3, line 3102'] },
  // The later file has no labels: that is one finding, at the header.
  { name: 'california-analysis', file: 'data/california_housing/analysis.csv', schema: 'california', rows: 8232, found: ['maximum AveOccup: 5, line 628', 'maximum AveRooms: 1, line 41', 'missing-column clf_target: 1, line 1'] },
  // A blank instead of T, and no zone: not the date-time of RFC 3339.
  { name: 'california-time', file: 'data/california_housing/reference.csv', schema: 'california-strict-time', rows: 5832, found: ['format timestamp: 5832, line 2'] },
  { name: 'compas-aequitas', file: 'data/compas/compas_for_aequitas.csv', schema: 'compas-aequitas', rows: 7214, found: [] },
  { name: 'compas-discretized', file: 'data/compas/compas_discretized.csv', schema: 'compas-discretized', rows: 6172, found: [] },
  { name: 'sms', file: 'data/sms_spam/sms.csv', schema: 'sms', rows: 5574, found: ['maxLength text: 278, line 15', 'minLength text: 4, line 1927'] },
  { name: 'fraud-train', file: 'models/fraud/train.csv', schema: 'fraud', rows: 8000, found: ['maximum distance_km: 2, line 2951'] },
  { name: 'fraud-test', file: 'models/fraud/test.csv', schema: 'fraud', rows: 4000, found: [] },
  { name: 'demand-train', file: 'models/demand/train.csv', schema: 'demand', rows: 7182, found: ['maximum demand: 26, line 3403'] },
  { name: 'demand-test', file: 'models/demand/test.csv', schema: 'demand', rows: 2394, found: ['pattern timestamp: 816, line 1580'] },
  { name: 'digits-train', file: 'models/digits/train.csv', schema: 'digits', rows: 1257, found: [] },
  { name: 'digits-test', file: 'models/digits/test.csv', schema: 'digits', rows: 540, found: [] },
  { name: 'breast-cancer-train', file: 'models/breast_cancer/train.csv', schema: 'breast-cancer', rows: 398, found: ['exclusiveMinimum concave_points_error: 7, line 11', 'exclusiveMinimum concavity_error: 7, line 11'] },
  { name: 'breast-cancer-test', file: 'models/breast_cancer/test.csv', schema: 'breast-cancer', rows: 171, found: ['exclusiveMinimum concave_points_error: 6, line 40', 'exclusiveMinimum concavity_error: 6, line 40'] },
  { name: 'spam-train', file: 'models/spam/train.csv', schema: 'spam', rows: 3612, found: [] },
  { name: 'spam-test', file: 'models/spam/test.csv', schema: 'spam', rows: 1548, found: [] },
]

interface Finding { readonly count: number }
interface Row { readonly file: string; readonly line: number; readonly column: string | null; readonly rule: string }

let folder = ''
beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'datasets-')) })
afterAll(() => { rmSync(folder, { recursive: true, force: true }) })

/** Runs the command line on data sets and gives what it found in each file, by rule and column. */
function judge(sets: readonly { readonly name: string; readonly path: string; readonly schema: string; readonly rows: number; readonly missing?: readonly string[] }[]): ReadonlyMap<string, readonly string[]> {
  const work = mkdtempSync(join(folder, 'run-'))
  const data = sets.map(({ name, path, schema, missing }) => `  ${name}: { path: ${JSON.stringify(path)}, schema: ${JSON.stringify(join(here, `${schema}.schema.json`))}${missing === undefined ? '' : `, missingValues: ${JSON.stringify(missing)}`} }\n`).join('')
  writeFileSync(join(work, 'gauntlet.yml'), `version: 1\ndata:\n${data}validate-data:\n  sensitive-data: "off"\n  data: [${sets.map(({ name }) => name).join(', ')}]\n`)
  const run = spawnSync(process.execPath, [join(root, 'dist/cli.js'), 'validate-data', '--format', 'json'], { cwd: work, encoding: 'utf8', maxBuffer: 1 << 28 })
  if (run.status !== 0 && run.status !== 1) throw new Error(`exit ${run.status ?? run.signal}: ${run.stderr}${run.stdout.slice(0, 2000)}`)
  const { findings, measured } = JSON.parse(run.stdout) as { findings: readonly Finding[]; measured: { readonly files: readonly { readonly dataset: string; readonly rows: number }[] } }
  for (const { dataset, rows } of measured.files) expect([dataset, rows]).toEqual([dataset, sets.find(({ name }) => name === dataset)?.rows])
  const lines = readFileSync(join(work, 'gauntlet-report/validate-data/violations.jsonl'), 'utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as Row)
  const groups = new Map<string, Map<string, { count: number; line: number }>>()
  for (const { file, rule, column, line } of lines) {
    const ofFile = groups.get(basename(file)) ?? new Map<string, { count: number; line: number }>(), key = `${rule.replace('validate-data/', '')} ${column ?? ''}`
    groups.set(basename(file), ofFile)
    const group = ofFile.get(key)
    if (group === undefined) ofFile.set(key, { count: 1, line }); else group.count++
  }
  expect(findings.reduce((sum, { count }) => sum + count, 0)).toBe(lines.length)
  return new Map([...groups].map(([file, ofFile]) => [file, [...ofFile].map(([key, { count, line }]) => `${key}: ${count}, line ${line}`).toSorted()]))
}

const available = present ? describe : describe.skip
available(`data sets of ${present ? 'the shared folder' : 'a shared folder that is not here'}`, () => {
  /** A copy with a name of its own, so that findings can be told apart by file. */
  const copy = (set: DataSet, ending: string, turn: (bytes: Buffer) => Buffer): string => {
    const path = join(folder, `${set.name}${ending}`)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, turn(readFileSync(join(shared, set.file))))
    return path
  }

  test('every finding is one that was counted otherwise, on its first line', () => {
    const found = judge(SETS.map((set) => ({ ...set, path: copy(set, '.csv', (bytes) => bytes) })))
    expect(Object.fromEntries(SETS.map((set) => [set.name, found.get(`${set.name}.csv`) ?? []]))).toEqual(Object.fromEntries(SETS.map((set) => [set.name, set.found])))
  })

  test('compressed copies give the same', () => {
    const found = judge(SETS.map((set) => ({ ...set, path: copy(set, '.csv.gz', (bytes) => gzipSync(bytes)) })))
    expect(Object.fromEntries(SETS.map((set) => [set.name, found.get(`${set.name}.csv.gz`) ?? []]))).toEqual(Object.fromEntries(SETS.map((set) => [set.name, set.found])))
  })

  test('Parquet files with types of their own', () => {
    const found = judge([
      { name: 'acs', path: join(shared, 'data/acs_employment/reference.parquet'), schema: 'acs-employment', rows: 68_785 },
      { name: 'elec2', path: join(shared, 'data/elec2/elec2.parquet'), schema: 'elec2', rows: 45_312 },
    ])
    expect(Object.fromEntries(found)).toEqual({})
  })
})
