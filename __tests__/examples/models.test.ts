import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { gauntlet, named, printedIn, sliceTest } from './example.js'

const fraud = join(process.cwd(), 'examples/fraud'), liquidity = join(process.cwd(), 'examples/liquidity'), readme = (example: string): string => join(example, 'README.md')
const folder = mkdtempSync(join(tmpdir(), 'gauntlet-models-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** The rows of a plain CSV file by the names of its columns: read without the engine, as an independent check. */
function rowsOf(path: string): readonly ReadonlyMap<string, string>[] {
  const [header = '', ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n'), names = header.split(',')
  return lines.map((line) => new Map(line.split(',').map((cell, at) => [names[at] ?? '', cell])))
}

describe('examples/fraud: a model that finds more frauds, and not those of customers under 25', () => {
  const of = (name: string): ReadonlyMap<string, ReadonlyMap<string, string>> => new Map(rowsOf(join(fraud, `data/${name}.csv`)).map((row) => [row.get('transaction_id') ?? '', row]))
  const purchases = rowsOf(join(fraud, 'data/test.csv')), before = of('predictions-main'), now = of('predictions')
  const recall = (model: ReadonlyMap<string, ReadonlyMap<string, string>>, within: (row: ReadonlyMap<string, string>) => boolean): number => {
    const positives = purchases.filter((row) => row.get('is_fraud') === '1' && within(row))
    return positives.filter((row) => model.get(row.get('transaction_id') ?? '')?.get('prediction') === '1').length / positives.length
  }
  const all = (): boolean => true, young = (row: ReadonlyMap<string, string>): boolean => Number(row.get('customer_age')) < 25

  test('the test set is what its program makes, and small', () => {
    const path = join(fraud, 'data/test.csv'), committed = readFileSync(path, 'utf8')
    execFileSync(process.execPath, [join(fraud, 'make-test.mjs')])
    expect(readFileSync(path, 'utf8')).toBe(committed)
    expect(statSync(path).size).toBeLessThan(400_000)
    for (const model of ['main', 'fraud']) expect(statSync(join(fraud, `models/${model}.onnx`)).size).toBeLessThan(30_000)
  })

  test('each file of predictions has every purchase once, the second in another order', () => {
    const ids = purchases.map((row) => row.get('transaction_id') ?? '')
    expect([...before.keys()]).toEqual(ids)
    expect([...now.keys()]).not.toEqual(ids)
    expect([...now.keys()].toSorted()).toEqual(ids)
  })

  test('declared slices: one fails, on the line that asks, and nothing else is named', () => {
    const { status, report } = sliceTest(fraud, 'gauntlet.slice-test.yml', join(folder, 'declared'))
    expect([status, report.verdict]).toEqual([1, 'fail'])
    expect(report.findings).toHaveLength(1)
    expect(named(report, 'error')).toEqual(['gauntlet.slice-test.yml:23 requirement customer_age < 25'])
    expect(report.headline).toBe('Recall on customer_age < 25 is 18 to 46 points worse than the baseline; everything else that is required is kept.')
  })

  test('its recalls are those of a count by hand', () => {
    const { slices } = sliceTest(fraud, 'gauntlet.slice-test.yml', join(folder, 'counted')).report.measured
    const reported = (name: string): readonly (number | undefined)[] => { const found = slices.find((slice) => slice.name === name)?.metrics['recall']; return [found?.estimate, found?.baseline?.estimate] }
    expect(reported('overall')).toEqual([expect.closeTo(recall(now, all), 12), expect.closeTo(recall(before, all), 12)])
    expect(reported('customer_age < 25')).toEqual([expect.closeTo(recall(now, young), 12), expect.closeTo(recall(before, young), 12)])
    expect(reported('new cards')).toEqual([expect.closeTo(recall(now, (row) => Number(row.get('card_age_days')) < 30), 12), expect.closeTo(recall(before, (row) => Number(row.get('card_age_days')) < 30), 12)])
    // Better over all, worse on one slice: what the example is about.
    expect(recall(now, all)).toBeGreaterThan(recall(before, all) + 0.2)
    expect(recall(now, young)).toBeLessThan(recall(before, young) - 0.2)
  })

  test('without declared slices the same customers are found', () => {
    const { status, report } = sliceTest(fraud, 'gauntlet.slice-discovery.yml', join(folder, 'discovered'))
    expect([status, report.verdict]).toEqual([1, 'fail'])
    expect(named(report, 'error')).toEqual(['gauntlet.slice-discovery.yml:15 worse-slice customer_age < 25'])
    expect(report.headline).toBe('Accuracy on customer_age < 25 went from 0.89 to 0.84 (426 rows), while on all other rows it went from 0.89 to 0.95.')
  })

  test('the ONNX models, run now, give the numbers of the files they once wrote', () => {
    const files = sliceTest(fraud, 'gauntlet.slice-test.yml', join(folder, 'files')).report, { status, report } = sliceTest(fraud, 'gauntlet.slice-onnx.yml', join(folder, 'onnx'))
    expect([status, report.headline]).toEqual([1, files.headline])
    expect(named(report, 'error')).toEqual(['gauntlet.slice-onnx.yml:22 requirement customer_age < 25'])
    const counted = ({ measured }: typeof report): readonly unknown[] => measured.slices.map(({ name, rows, metrics }) => [name, rows, ...['recall', 'precision', 'accuracy'].map((metric) => [metrics[metric]?.estimate, metrics[metric]?.baseline?.estimate])])
    expect(counted(report)).toEqual(counted(files))
  })

  test('the README prints what is printed', () => {
    const [declared = [], discovered = []] = printedIn(readme(fraud)), first = gauntlet(fraud, 'slice-test', '--config', 'gauntlet.slice-test.yml', '--report-directory', join(folder, 'a')), second = gauntlet(fraud, 'slice-test', '--config', 'gauntlet.slice-discovery.yml', '--report-directory', join(folder, 'b'))
    expect(declared.length + discovered.length).toBe(7)
    for (const line of declared) expect(first.stdout.split('\n')).toContain(line)
    for (const line of discovered) expect(second.stdout.split('\n')).toContain(line)
    const percent = (part: number): string => `${Math.round(part * 100)} %`, precision = (model: typeof now): number => { const reported = purchases.filter((row) => model.get(row.get('transaction_id') ?? '')?.get('prediction') === '1'); return reported.filter((row) => row.get('is_fraud') === '1').length / reported.length }
    expect(readFileSync(readme(fraud), 'utf8')).toContain(`The new model finds ${percent(recall(now, all))} of all frauds where that of main finds ${percent(recall(before, all))}, and of what it reports, ${percent(precision(now))} is fraud in place of ${percent(precision(before))}.`)
    const frauds = purchases.filter((row) => row.get('is_fraud') === '1')
    expect(readFileSync(readme(fraud), 'utf8')).toContain(`${frauds.filter(young).length} frauds of ${frauds.length} are theirs, and on the other ${frauds.filter((row) => !young(row)).length} it gained`)
  })
})

describe('examples/liquidity: forecasts that are better on average and much worse at the end of a month', () => {
  const days = rowsOf(join(liquidity, 'data/test.csv'))
  const mae = (model: string, within: (row: ReadonlyMap<string, string>) => boolean): number => { const rows = days.filter(within); return rows.reduce((sum, row) => sum + Math.abs(Number(row.get(model)) - Number(row.get('outflow'))), 0) / rows.length }
  const all = (): boolean => true, monthEnd = (row: ReadonlyMap<string, string>): boolean => row.get('month_end') === '1'

  test('both files are what their program makes', () => {
    const read = (): readonly string[] => ['history', 'test'].map((name) => readFileSync(join(liquidity, `data/${name}.csv`), 'utf8')), committed = read()
    execFileSync(process.execPath, [join(liquidity, 'make-data.mjs')])
    expect(read()).toEqual(committed)
  })

  test('the mean error is halved, and more than doubled on the last two working days of a month', () => {
    expect(mae('forecast', all) / mae('forecast_main', all)).toBeLessThan(0.5)
    expect(mae('forecast', monthEnd) / mae('forecast_main', monthEnd)).toBeGreaterThan(2)
    // Of the months that are there, by a calendar: September ended on a Wednesday, August on a Monday.
    expect([...new Set(days.filter(monthEnd).map((row) => row.get('date')))]).toEqual(['2026-08-28', '2026-08-31', '2026-09-29', '2026-09-30'])
  })

  test('both gates of gauntlet.yml fail, each on what is wrong', () => {
    const reports = join(folder, 'both'), { status, stdout } = gauntlet(liquidity, 'run', '--report-directory', reports)
    expect([status, stdout]).toEqual([1, expect.stringMatching(/✗ validate-data .*4 violations[\s\S]*✗ slice-test .*1 of 13 checks fail/)])
    // Read off the file with `grep -n`.
    expect(readFileSync(join(liquidity, 'data/history.csv'), 'utf8').split('\n').flatMap((line, at) => (/,-|-04-31,|,eur,|\d \d/.test(line) ? [at + 1] : []))).toEqual([162, 403, 734, 1011])
    const found = gauntlet(liquidity, 'validate-data', '--format', 'json', '--report-directory', reports)
    expect((JSON.parse(found.stdout) as { findings: readonly { rule: string; place?: { file: string; line?: number } }[] }).findings.map(({ rule, place }) => `${place?.file ?? ''}:${place?.line ?? ''} ${rule.slice('validate-data/'.length)}`).toSorted()).toEqual(['data/history.csv:1011 type', 'data/history.csv:162 minimum', 'data/history.csv:403 format', 'data/history.csv:734 enum'].map((text) => expect.stringContaining(text)))
  })

  test('slice-test: the end of the month fails, nothing else is named', () => {
    const { status, report } = sliceTest(liquidity, 'gauntlet.yml', join(folder, 'month'))
    expect([status, report.verdict, report.findings.length]).toEqual([1, 'fail', 1])
    expect(named(report, 'error')).toEqual([expect.stringMatching(/gauntlet\.yml:30 requirement month end$/)])
    expect(report.headline).toBe('Mean absolute error on month end is 42.2 to 52.8 worse than the baseline; everything else that is required is kept.')
    const found = report.measured.slices.find(({ name }) => name === 'month end')
    expect([found?.rows, found?.metrics['mae']?.estimate, found?.metrics['mae']?.baseline?.estimate]).toEqual([200, expect.closeTo(mae('forecast', monthEnd), 9), expect.closeTo(mae('forecast_main', monthEnd), 9)])
  })

  test('without declared slices the same days are found', () => {
    const { status, report } = sliceTest(liquidity, 'gauntlet.discovery.yml', join(folder, 'days'))
    expect([status, report.verdict]).toEqual([1, 'fail'])
    expect(named(report, 'error')).toEqual([expect.stringMatching(/gauntlet\.discovery\.yml:14 worse-slice month_end = 1$/)])
  })

  test('the README prints what is printed', () => {
    const own = join(folder, 'own')
    cpSync(liquidity, own, { recursive: true })
    const [broken = [], worse = [], discovered = []] = printedIn(readme(liquidity)), both = gauntlet(own, 'run'), alone = gauntlet(liquidity, 'slice-test', '--config', 'gauntlet.discovery.yml', '--report-directory', join(folder, 'c'))
    expect(broken.length + worse.length + discovered.length).toBe(15)
    for (const line of [...broken, ...worse]) expect(both.stdout.split('\n')).toContain(line)
    for (const line of discovered) expect(alone.stdout.split('\n')).toContain(line)
    expect(readFileSync(readme(liquidity), 'utf8')).toContain(`the mean absolute error goes from ${mae('forecast_main', all).toFixed(1)} to ${mae('forecast', all).toFixed(1)},`)
  })
})

test.each([
  [fraud, 'data.yml', './actions/validate-data', 'gauntlet.yml'],
  [fraud, 'model.yml', './actions/slice-test', 'gauntlet.slice-test.yml'],
  [liquidity, 'ml.yml', '.', 'gauntlet.yml'],
])('%s: the workflow %s uses an action that is there and settings that are there', (example, workflow, action, config) => {
  const { jobs } = parse(readFileSync(join(example, '.github/workflows', workflow), 'utf8')) as { jobs: Readonly<Record<string, { readonly steps: readonly { readonly uses: string; readonly with?: Readonly<Record<string, unknown>> }[] }>> }
  const step = Object.values(jobs).flatMap(({ steps }) => steps).find(({ uses }) => uses.startsWith('ml-gauntlet/gauntlet'))
  expect(step?.uses).toBe(`ml-gauntlet/gauntlet${action.slice(1)}@v1`)
  const inputs = Object.keys((parse(readFileSync(join(process.cwd(), action, 'action.yml'), 'utf8')) as { inputs: object }).inputs)
  for (const name of Object.keys(step?.with ?? {})) expect(inputs).toContain(name)
  expect(step?.with?.['config']).toBe(config)
  expect(statSync(join(example, config)).isFile()).toBe(true)
})
