import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { resolveSettings } from '../../src/config/gate.js'
import { loadConfig } from '../../src/config/load.js'
import { sliceTest } from '../../src/gates/slice-test/gate.js'
import { sliceTestSettings } from '../../src/gates/slice-test/settings.js'
import { testWorld } from '../support/world.js'

// Real data against the values of Fairlearn, SciPy and scikit-learn in ../shared/goldens, within the tolerances that are stated there: from the source,
// and from the bundle.
const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..'), shared = resolve(root, '../shared'), present = existsSync(join(shared, 'goldens'))
const golden = (name: string): unknown => JSON.parse(readFileSync(join(shared, 'goldens', name), 'utf8'))

interface Told { readonly estimate: number | 'undefined'; readonly interval?: readonly [number, number] | null }
interface Metric extends Told { readonly baseline?: Told; readonly difference?: Told }
interface Slice { readonly name: string; readonly family: string; readonly values: readonly string[]; readonly rows: number; readonly positives: number | null; readonly metrics: Readonly<Record<string, Metric>> }
interface Weakness { readonly by: string; readonly name: string; readonly size: number; readonly inside: number; readonly outside: number; readonly insideBefore?: number }
interface Record_ { readonly slices: readonly Slice[]; readonly weaknesses: readonly Weakness[]; readonly judged: number }
interface Found { readonly rule: string; readonly severity: string; readonly message: string; readonly subject?: { readonly slice?: string; readonly metric?: string }; readonly evidence?: Readonly<Record<string, unknown>> }
interface Outcome { readonly verdict: string; readonly headline: string; readonly findings: readonly Found[]; readonly metrics: Record_; readonly texts: readonly string[] }
type Way = (settings: string) => Promise<Outcome>

const fromSource: Way = async (settings) => {
  const world = testWorld()
  try {
    writeFileSync(join(world.cwd, 'gauntlet.yml'), settings)
    const { settings: resolved, shared: { failOn } } = resolveSettings(sliceTestSettings, await loadConfig(undefined, world.cwd), {}), measured = await sliceTest.measure(resolved, world), { verdict, headline, findings } = sliceTest.judge(resolved, measured, failOn)
    const texts = (sliceTest.attachments?.of(resolved, measured, sliceTest.judge(resolved, measured, failOn)) ?? []).map(({ text }) => text)
    return { verdict, headline, findings, texts, metrics: JSON.parse(texts[0] ?? '') as Record_ }
  } finally { rmSync(world.cwd, { recursive: true, force: true }) }
}

const fromBundle: Way = (settings) => {
  const folder = mkdtempSync(join(tmpdir(), 'bundle-'))
  try {
    writeFileSync(join(folder, 'gauntlet.yml'), settings)
    const run = spawnSync(process.execPath, [join(root, 'dist/cli.js'), 'slice-test', '--format', 'json'], { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 })
    if (run.status !== 0 && run.status !== 1) throw new Error(`exit ${run.status ?? run.signal}: ${run.stderr}`)
    const { verdict, headline, findings } = JSON.parse(run.stdout) as Omit<Outcome, 'metrics' | 'texts'>, texts = ['metrics.json', 'model-card.md'].map((name) => readFileSync(join(folder, 'gauntlet-report/slice-test', name), 'utf8'))
    return Promise.resolve({ verdict, headline, findings, texts, metrics: JSON.parse(texts[0] ?? '') as Record_ })
  } finally { rmSync(folder, { recursive: true, force: true }) }
}

/** |x - v| <= max(abs, rel |v|). */
const near = (found: unknown, expected: number, absolute: number, relative = 0): void => {
  expect(typeof found).toBe('number')
  expect(Math.abs(Number(found) - expected)).toBeLessThanOrEqual(Math.max(absolute, relative * Math.abs(expected)))
}
const ends = (found: Told | undefined, expected: readonly [number, number], absolute: number, relative = 0): void => { for (const at of [0, 1] as const) near(found?.interval?.[at], expected[at], absolute, relative) }
const METRICS = 'accuracy, recall, fpr, specificity, fnr, selection_rate, precision, balanced_accuracy, f1'
const OURS: Readonly<Record<string, string>> = { tpr: 'recall', tnr: 'specificity' }
const NAMES = ['accuracy', 'tpr', 'fpr', 'tnr', 'fnr', 'selection_rate', 'precision', 'balanced_accuracy', 'f1', 'roc_auc'] as const

interface Group extends Readonly<Record<(typeof NAMES)[number], number | string>> { readonly group: readonly string[]; readonly count: number }
interface Frame extends Readonly<Record<string, unknown>> { readonly group_by: readonly string[]; readonly overall: Group; readonly groups: readonly Group[] }

const adult = join(shared, 'data/adult'), bike = join(shared, 'data/bike_sharing')
const path = (...parts: readonly string[]): string => JSON.stringify(join(shared, ...parts))

;(present ? describe : describe.skip).each([['the source', fromSource], ['the bundle', fromBundle]] as const)(`%s${present ? '' : ' (skipped: ../shared is not here)'}`, (_, way) => {
  describe('groups, against Fairlearn', () => {
    const compare = (frames: readonly Frame[], { slices }: Record_, tolerance: number): number => {
      let compared = 0
      for (const { group_by: by, groups, overall } of frames) {
        for (const group of [overall, ...groups]) {
          const slice = group === overall ? slices[0] : slices.find(({ family, values }) => family === by.join(' × ') && values.join() === group.group.map((value) => (value === '?' ? '?' : value)).join())
          expect([group.group, slice?.rows]).toEqual([group.group, group.count])
          for (const name of NAMES) {
            const expected = group[name], found = slice?.metrics[OURS[name] ?? name]?.estimate
            // What Fairlearn prints as 0, though it does not exist; scikit-learn's F1 and Matthews of nothing likewise.
            if (typeof expected === 'string') expect([group.group, name, found]).toEqual([group.group, name, 'undefined'])
            else if (expected === undefined) continue
            else if (found === 'undefined') expect([name, expected]).toEqual(['f1', 0])
            else { near(found, expected, tolerance); compared++ }
          }
        }
      }
      return compared
    }

    test('Adult by sex, race and workclass', async () => {
      const { frames, tolerance } = golden('metricframe_adult.json') as { readonly frames: readonly Frame[]; readonly tolerance: { readonly abs: number } }
      const { metrics } = await way(`version: 1\ncolumns: { prediction: baseline_prediction, score: baseline_score }\nslice-test:\n  data: ${path('data/adult/test_scored.parquet')}\n  discover: false\n  metrics: [${METRICS}, roc_auc]\n  slices:\n${frames.map(({ group_by: by }) => `    - by: [${by.join(', ')}]\n`).join('')}`)
      expect(compare(frames, metrics, tolerance.abs)).toBeGreaterThan(150)
    })

    test('COMPAS by race, sex, both, and age', async () => {
      const { frames, tolerance } = golden('metricframe_compas.json') as { readonly frames: readonly Frame[]; readonly tolerance: { readonly abs: number } }
      const { metrics } = await way(`version: 1\ncolumns: { label: label_value, prediction: score, score: score }\nslice-test:\n  data: ${path('data/compas/compas_for_aequitas.csv')}\n  discover: false\n  metrics: [${METRICS}]\n  slices:\n${frames.map(({ group_by: by }) => `    - by: [${by.join(', ')}]\n`).join('')}`)
      expect(compare(frames, metrics, tolerance.abs)).toBeGreaterThan(150)
    })

    test('differences and ratios of equal treatment, by the point', async () => {
      const { frames } = golden('metricframe_compas.json') as { readonly frames: readonly Frame[] }
      const [race, sex] = frames, wanted = [race, sex].flatMap((frame) => (frame === undefined ? [] : [{ by: frame.group_by[0] ?? '', frame }]))
      for (const { by, frame } of wanted) {
        const { findings } = await way(`version: 1\ncolumns: { label: label_value, prediction: score, score: score }\nslice-test:\n  data: ${path('data/compas/compas_for_aequitas.csv')}\n  discover: false\n  slices: [{ by: ${by} }]\n  require:\n    - { fairness: demographic-parity, max-difference: 0, min-ratio: 1, decide: point }\n    - { fairness: equal-opportunity, max-difference: 0, min-ratio: 1, decide: point }\n`)
        const estimates = findings.filter(({ rule }) => rule === 'slice-test/requirement').map(({ evidence }) => Math.abs(Number(evidence?.['estimate'])))
        for (const name of ['demographic_parity_difference', 'demographic_parity_ratio', 'equal_opportunity_difference', 'equal_opportunity_ratio']) {
          const expected = Number(frame[name])
          expect([by, name, estimates.some((one) => Math.abs(one - expected) < 1e-10) ? expected : estimates]).toEqual([by, name, expected])
        }
      }
    })
  })

  test('the candidate of Adult against its baseline, against SciPy, statsmodels and DeLong', async () => {
    interface Rate { readonly value: number | null; readonly wilson: readonly [number, number]; readonly n: number }
    interface Paired { readonly where: string; readonly n: number; readonly positives: number; readonly accuracy: Readonly<Record<string, number>> & { readonly candidate_wilson: [number, number]; readonly baseline_wilson: [number, number]; readonly difference_ci_tango: [number, number] }; readonly auc_delong_candidate: { readonly auc: number; readonly ci_logit: [number, number] }; readonly auc_delong_paired: { readonly difference: number; readonly ci: [number, number] }; readonly rates_candidate: Readonly<Record<string, Rate>> }
    // Thousands of replicates of a curve take a minute where every global is looked up in a context of its own, as here.
    const areas = way === fromBundle
    const { slices: expected, tolerance } = golden('paired_adult.json') as { readonly slices: readonly (Paired & Readonly<Record<string, number>>)[]; readonly tolerance: { readonly abs: number; readonly rel: number; readonly tango_abs: number } }
    const { metrics: { slices } } = await way(`version: 1\ncolumns: { prediction: candidate_prediction, score: candidate_score }\nslice-test:\n  data: ${path('data/adult/test_scored.parquet')}\n  baseline: { prediction: baseline_prediction, score: baseline_score }\n  discover: false\n  metrics: [accuracy, recall, fpr, precision, selection_rate, roc_auc, log_loss, brier, f1${areas ? ', average_precision' : ''}]\n  slices:\n${expected.slice(1).map(({ where }) => `    - where: ${JSON.stringify(where)}\n`).join('')}`)
    for (const [at, one] of expected.entries()) {
      const slice = slices[at], of = (metric: string): Metric | undefined => slice?.metrics[metric], { abs, rel } = tolerance
      expect([slice?.rows, slice?.positives]).toEqual([one.n, one.positives])
      near(of('accuracy')?.estimate, one.accuracy['candidate'] ?? Number.NaN, abs, rel)
      near(of('accuracy')?.difference?.estimate, one.accuracy['difference'] ?? Number.NaN, abs, rel)
      ends(of('accuracy'), one.accuracy.candidate_wilson, abs, rel)
      ends(of('accuracy')?.baseline, one.accuracy.baseline_wilson, abs, rel)
      ends(of('accuracy')?.difference, one.accuracy.difference_ci_tango, tolerance.tango_abs)
      for (const [name, metric] of [['tpr', 'recall'], ['fpr', 'fpr'], ['precision', 'precision'], ['selection_rate', 'selection_rate']] as const) {
        const rate = one.rates_candidate[name]
        if (rate === undefined || rate.n === 0 || rate.value === null) expect(of(metric)?.estimate).toBe('undefined')
        else { near(of(metric)?.estimate, rate.value, abs, rel); ends(of(metric), rate.wilson, abs, rel) }
      }
      near(of('roc_auc')?.estimate, one.auc_delong_candidate.auc, abs, rel)
      near(of('roc_auc')?.difference?.estimate, one.auc_delong_paired.difference, abs, rel)
      for (const [name, metric] of [['log_loss', 'log_loss'], ['brier', 'brier'], ['f1', 'f1'], ['average_precision', 'average_precision']] as const) if (areas || metric !== 'average_precision') near(of(metric)?.estimate, one[`${name}_candidate`] ?? Number.NaN, abs, rel)
      // Where a class has few rows the logit of DeLong is left for wider ends.
      if (one.positives >= 30) { ends(of('roc_auc'), one.auc_delong_candidate.ci_logit, abs, rel); ends(of('roc_auc')?.difference, one.auc_delong_paired.ci, abs, rel) }
    }
  })

  test('bike sharing: errors with their intervals, against scikit-learn and SciPy', async () => {
    interface Side { readonly mae: number; readonly mae_ci_t: [number, number]; readonly mse: number; readonly mse_ci_t: [number, number]; readonly rmse: number; readonly rmse_ci_delta: [number, number]; readonly r2: number; readonly mape: number; readonly mean_error: number; readonly median_ae: number }
    const { slices: expected, tolerance: { abs, rel } } = golden('regression_bike.json') as { readonly slices: readonly { readonly where: string; readonly n: number; readonly baseline: Side; readonly candidate: Side; readonly paired_mae: { readonly difference: number; readonly ci_t: [number, number] } }[]; readonly tolerance: { readonly abs: number; readonly rel: number } }
    const { metrics: { slices } } = await way(`version: 1\ncolumns: { prediction: candidate_prediction }\nslice-test:\n  data: ${path('data/bike_sharing/test_scored.parquet')}\n  baseline: { prediction: baseline_prediction }\n  discover: false\n  metrics: [mae, mse, rmse, r2, mape, bias, median_ae]\n  slices:\n${expected.slice(1).map(({ where }) => `    - where: ${JSON.stringify(where)}\n`).join('')}`)
    for (const [at, { n, baseline, candidate, paired_mae: paired }] of expected.entries()) {
      const metrics = slices[at]?.metrics ?? {}
      expect(slices[at]?.rows).toBe(n)
      for (const name of ['mae', 'mse', 'rmse', 'r2', 'mape', 'median_ae'] as const) { near(metrics[name]?.estimate, candidate[name], abs, rel); near(metrics[name]?.baseline?.estimate, baseline[name], abs, rel) }
      near(metrics['bias']?.estimate, candidate.mean_error, abs, rel)
      ends(metrics['mae'], candidate.mae_ci_t, abs, rel)
      ends(metrics['mse'], candidate.mse_ci_t, abs, rel)
      near(metrics['mae']?.difference?.estimate, paired.difference, abs, rel)
      ends(metrics['mae']?.difference, paired.ci_t, abs, rel)
      // The golden's delta method takes the normal quantile, ours Student's: the same to within a thousandth of the width.
      ends(metrics['rmse'], candidate.rmse_ci_delta, (candidate.rmse_ci_delta[1] - candidate.rmse_ci_delta[0]) * 0.005)
    }
  })

  test('Adult: what got worse is found without being declared, and named in one sentence', async () => {
    const { verdict, headline, metrics: { weaknesses } } = await way(`version: 1\ncolumns: { prediction: candidate_prediction, score: candidate_score }\nslice-test:\n  data: ${path('data/adult/test_scored.parquet')}\n  baseline: { prediction: baseline_prediction, score: baseline_score }\n  discover: { severity: error }\n`)
    expect([verdict, headline]).toEqual(['fail', expect.stringContaining('Self-emp-inc')])
    expect(weaknesses[0]).toMatchObject({ by: 'regression', name: 'workclass = Self-emp-inc', size: 579, inside: expect.closeTo(287 / 579, 12), insideBefore: expect.closeTo(448 / 579, 12) })
  })

  test('bike sharing: the same', async () => {
    const { verdict, headline, metrics: { weaknesses } } = await way(`version: 1\ncolumns: { prediction: candidate_prediction }\nslice-test:\n  data: ${path('data/bike_sharing/test_scored.parquet')}\n  baseline: { prediction: baseline_prediction }\n  discover: { severity: error }\n`)
    expect([verdict, headline]).toEqual(['fail', expect.stringContaining('weathersit = 3')])
    expect(weaknesses[0]).toMatchObject({ by: 'regression', name: 'weathersit = 3', size: 604, inside: expect.closeTo(145.05537304966887, 8), insideBefore: expect.closeTo(65.84389234602648, 8) })
  })

  test('two runs give the same findings, metrics.json and model-card.md, byte for byte', async () => {
    const settings = `version: 1\ncolumns: { prediction: candidate_prediction, score: candidate_score }\nslice-test:\n  data: ${path('data/adult/test_scored.parquet')}\n  baseline: { prediction: baseline_prediction, score: baseline_score }\n  metrics: [accuracy, roc_auc, balanced_accuracy${way === fromBundle ? ', mcc, average_precision' : ''}]\n  slices: [{ by: [sex] }]\n  require: [{ metric: accuracy, max-drop: 0.02 }]\n`
    const [a, b] = [await way(settings), await way(settings)]
    expect([JSON.stringify(b.findings), ...b.texts]).toEqual([JSON.stringify(a.findings), ...a.texts])
  })
})

let folder = ''
beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'slices-')) })
afterAll(() => { rmSync(folder, { recursive: true, force: true }) })

;(present ? describe : describe.skip)(`the order of rows${present ? '' : ' (skipped: ../shared is not here)'}`, () => {
  test('changes no number beyond its rounding, and no decision', async () => {
    const [header = '', ...rows] = readFileSync(join(shared, 'data/compas/compas_discretized.csv'), 'utf8').trimEnd().split('\n')
    const order = [...rows.keys()].toSorted((a, b) => ((a * 4111) % 6173) - ((b * 4111) % 6173)), texts = [rows, order.flatMap((at) => rows[at] ?? [])].map((list) => `${header}\n${list.join('\n')}\n`)
    const [a, b] = await Promise.all(texts.map(async (text, at) => {
      const file = join(folder, `${at}.csv`)
      writeFileSync(file, text)
      return fromSource(`version: 1\ndata: { test: { path: ${JSON.stringify(file)} } }\nslice-test:\n  discover: false\n  metrics: [accuracy, f1, recall]\n  slices: [{ by: [race, sex] }, { by: [priors] }]\n  require: [{ metric: recall, min: 0.3 }, { metric: accuracy, max-gap-to: overall, max: 0.05 }]\n`)
    }))
    const plain = ({ slices }: Record_) => slices.map(({ name, rows: n, metrics }) => ({ name, n, metrics }))
    expect(a?.findings.length).toBeGreaterThan(1)
    expect(b?.findings.map(({ message }) => message)).toEqual(a?.findings.map(({ message }) => message))
    if (a === undefined || b === undefined) throw new Error('no outcome')
    expect(plain(b.metrics)).toEqual(plain(a.metrics))
  })
})

;(present ? describe : describe.skip)(`labels that say nothing${present ? '' : ' (skipped: ../shared is not here)'}`, () => {
  test.each([1021, 2357, 3533, 4799, 5557])('nothing is found in COMPAS once its labels are in the order of multiples of %i', async (by) => {
    // The label is the last but one; cells before it hold commas.
    const [header = '', ...rows] = readFileSync(join(shared, 'data/compas/compas_discretized.csv'), 'utf8').trimEnd().split('\n'), order = [...rows.keys()].toSorted((a, b) => ((a * by) % 6173) - ((b * by) % 6173)), labels = order.map((row) => /,([01]),[01]\s*$/.exec(rows[row] ?? '')?.[1] ?? ''), file = join(folder, `shuffled-${by}.csv`)
    writeFileSync(file, `${header}\n${rows.map((row, i) => row.replace(/,[01],([01])\s*$/, `,${labels[i] ?? ''},$1`)).join('\n')}\n`)
    const { metrics: { weaknesses, judged } } = await fromSource(`version: 1\ndata: { test: { path: ${JSON.stringify(file)} } }\nslice-test: { discover: { max-conditions: 3 } }\n`)
    expect([judged, weaknesses]).toEqual([6172, []])
  })
})

test('the data is where the tests look for it', () => { expect([adult, bike].every((one) => existsSync(one) === present)).toBe(true) })
